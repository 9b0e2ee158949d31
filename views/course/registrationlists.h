// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"
#include "list/rowmodel.h"

namespace lansnav {

/// A registration with where it stands.
struct RegistrationRow : Registration
{
    SeatPlace seat{};
    int number = 0;             ///< in the order of the requests, from 1
    QString waitsFor{};         ///< sessions with seats of their own that it waits for, while it has a seat in the event or not
    QString sessionsText{};     ///< chosen sessions, where there are several to choose from
    QString togetherText{};     ///< the others of "we come together", masked
};
using RegistrationListModel = RowModel<RegistrationRow>;
/// Columns by key: number, name, seat, workplace, municipality, sessions, diet, access, together, requested, email, message, source.
RegistrationListModel::Columns registrationColumns();
/// The text a registration is found by in its list; the day as it is stored, since writing it out for thousands takes longer than reading them.
void appendRegistrationText(const RegistrationRow &row, QString &text);
QList<RegistrationRow> registrationRows(const EventReading &reading);
/// "Seat", "Waiting, no. 3", "Offered until 14 May": in a column.
QString seatBrief(const SeatPlace &place);
/// The mark that goes with a place: none for a seat, a note for those who wait, a warning for what must be looked at.
std::optional<Problem::Severity> seatSeverity(const SeatPlace &place);

/// Somebody who may come through the door.
struct DeskRow
{
    Id id;                      ///< the registration; of a guest without one the person
    Id person;
    QString name;
    QString sortName;
    QString workplace;
    SeatPlace seat;             ///< of who waits for the session alone, in its list
    bool registered = true;
    bool waits = false;         ///< for a seat, in the event or in the session; comes after all others
    AttendanceState state = AttendanceState::NotRecorded;
};
using DeskListModel = RowModel<DeskRow>;
/// Columns by key: name, workplace, seat, state.
DeskListModel::Columns deskColumns();
QList<DeskRow> deskRows(const EventReading &reading, const Session &session);

} // namespace lansnav
