// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/clashes.h"
#include "course/types.h"
#include "store/database.h"

namespace lansnav {

/// Something of an event's programme that forbids or warns and was not accepted.
struct OpenClash
{
    ProgrammeClash clash;
    QString sentence;
    Id session;             ///< the event's own; the first of the day for what concerns a day

    bool forbids() const { return clash.severity == ClashSeverity::Forbids; }
    /// What a problem leads to.
    Id id() const { return idOf(clash); }
    /// The field that it is mended in: "room", "speakers", "responsible" or "when".
    QString field() const { return fieldOf(clash.kind); }

    static Id idOf(const ProgrammeClash &clash);
    static QString fieldOf(ClashKind kind);
};

/// Clashes by event, the worst first.
using OpenClashes = QHash<Id, QList<OpenClash>>;

/// Clashes as they are told: a responsible person's with the sessions of one other event on one day are one, named by the events and
/// the day. Those accepted one by one stay apart.
QList<ProgrammeClash> toldClashes(const ClashFinder &finder, const QList<ProgrammeClash> &clashes, const QHash<QString, QString> &accepted);

/// Of one event, whatever its status and days.
QList<OpenClash> openClashes(const ClashFinder &finder, const EventDetail &event);
/// Of the events that are being prepared, by what is still to come. `outlines`: all events. `only`: that event alone.
Result<OpenClashes> openClashes(Database &db, const QList<EventDetail> &outlines, QDate today, const Id &only = {});

} // namespace lansnav
