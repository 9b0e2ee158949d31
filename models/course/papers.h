// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursecharts.h"
#include "course/seatplan.h"
#include "course/types.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lansnav {

/// All that the papers of an event are made of, read at one time.
struct PaperData
{
    EventDetail detail;
    SeatPlan seats;
    QDate today;
    QString region;
    /// Of the rooms, when all that are used lie in one; else the event's.
    Venue venue;
    QHash<Id, Room> rooms;
    QHash<Id, QString> workplaces;  ///< of those who speak, chair or are responsible; without protected people
    std::optional<RegistrationTimes> last;
    Id session;                     ///< the one asked for; null: all
    /// Whether the sessions are those of the draft, not those of the latest publication.
    bool isDraft = true;
    int changes = 0;                ///< of the draft since the latest publication; 0 without one
};

/// The papers of an event; pure functions of what was read, under the translator installed.
///
/// People with protected identity are masked in every one of them. Where a paper is seen by others or handed out in person, nothing tells
/// of the protection either: badges and certificates have a line instead of the name, to be filled in by hand, and come after all others;
/// invitation, programme, door signs and sign-in sheets leave the name out. Lists say that there is such a person.
class CoursePapers
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CoursePapers)

public:
    using Blocks = QList<report::Block>;

    /// Promises what was published; of a draft it says that it may change.
    static Report invitation(const PaperData &data);
    /// As published or, with the word on it, as a draft: PaperData::isDraft. On one page: times down, tracks across, no more than what is needed on the day.
    static Report shortProgramme(const PaperData &data);
    static Report fullProgramme(const PaperData &data);
    /// Those who have a seat, by family name; with contact details also those who wait, for the organiser.
    static Report participants(const PaperData &data, bool contact);
    /// A sheet for each day, or those of one session: of the sessions as they stand, since it is for the day itself. It is passed around: people with protected identity are not on it, but have as many empty
    /// lines more; how many is told, but not why.
    static Report signIn(const PaperData &data);
    /// Everybody with a seat and all who speak, chair or are responsible.
    static Report badges(const PaperData &data, const report::LabelFormat &format);
    /// They show the way to what was published; each of a draft says that it is one.
    static Report doorSigns(const PaperData &data);
    /// For those who have earned one.
    static Report certificates(const PaperData &data);
    static Report evaluation(const PaperData &data);
    static Report eventReport(const PaperData &data);

    /// Title, subtitle, date, region and author, alike for all.
    static Report frame(const PaperData &data, const QString &subtitle);
    /// "Draft with 3 changes since the programme was published on 2 May." or "As published on 2 May."
    static QString stateText(const PaperData &data);
    /// Programme in one table a day, without headings when there is one day.
    static Blocks programmeTables(const PaperData &data, bool rooms);
    /// A question, its sentence and its chart or texts.
    static Blocks answers(const PaperData &data);
    /// "Anna Ek, Bo Ask"; without people whose names are masked.
    static QString responsibleText(const PaperData &data);
};

/// Each track of the programme with a shape of its own, in order of appearance. There are four: a fifth track and those after it have none,
/// rather than one that means another track.
QHash<QString, report::Shape> trackShapes(const EventDetail &detail);
/// The days that the sessions begin on, oldest first.
QList<QDate> daysOf(const EventDetail &detail);
/// All days of one session; a span of more than a month is but its first day.
QList<QDate> daysOf(const Session &session);
/// Speakers by name and the chair, as a programme prints them; where and when somebody with protected identity speaks is not told.
QString speakersText(const Session &session);
/// "Kulturkvarteret, Hörsalen" when all sessions are in one room; else the venue of all rooms, or what the event says, or all venues
/// that the rooms are in.
QString placeText(const PaperData &data);
/// The room by its own name in the venue that the paper names, elsewhere with the venue's.
QString roomText(const PaperData &data, const Session &session);

} // namespace lansnav
