// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursekinds.h"

#include "area/kindvalues.h"
#include "course/coursestore.h"
#include "course/publication.h"
#include "course/rules.h"
#include "course/seatrequests.h"
#include "exchange/values.h"
#include "privacy/masking.h"
#include "store/history.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings of the tables.
struct CourseKinds
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseKinds)
};

using Type = Table::Type;

Table::Column eventColumn() { return {u"event"_s, CourseKinds::tr("Event")}; }
Table::Column statusColumn() { return {u"status"_s, CourseKinds::tr("Status")}; }
Table::Column noteColumn() { return {u"note"_s, CourseKinds::tr("Note")}; }
Table::Column nameColumn() { return {u"name"_s, CourseKinds::tr("Name")}; }
Table::Column placesColumn() { return {u"capacity"_s, CourseKinds::tr("Places"), Type::Integer}; }

/// The events the scope is about; with what their participants said only when asked for.
Result<QList<EventDetail>> detailsOf(Database &db, const Scope &scope, bool whole)
{
    const Id only = scope.ids.value(u"event"_s);
    QList<EventDetail> details;
    if (!only.isNull()) {
        const Result<EventDetail> detail = CourseStore::detail(db, only);
        if (!detail)
            return detail.error();
        details.append(*detail);
    } else {
        const Result<QList<EventDetail>> all = whole ? CourseStore::details(db) : CourseStore::outlines(db);
        if (!all)
            return all.error();
        details = *all;
    }
    const Id network = scope.ids.value(u"network"_s);
    if (!network.isNull())
        details.removeIf([&](const EventDetail &detail) { return detail.event.network != network; });
    return details;
}

/// What is read beside the events.
struct Beside
{
    SentTest sent;
    OpenClashes clashes;
};

Result<Beside> readBeside(Database &db, const Scope &scope, bool clashes)
{
    const Result<SentTest> sent = sentTest(db);
    if (!sent)
        return sent.error();
    if (!clashes)
        return Beside{*sent, {}};
    const Result<QList<EventDetail>> all = CourseStore::outlines(db);
    if (!all)
        return all.error();
    const Result<OpenClashes> open = openClashes(db, *all, todayOf(scope), scope.ids.value(u"event"_s));
    if (!open)
        return open.error();
    return Beside{*sent, *open};
}

using Fill = std::function<void(const EventDetail &, const Scope &, const Beside &, Table &)>;

/// A kind made of what `fill` appends for each event of the scope, then filtered by text. `limits`: what narrows it besides event, network
/// and time.
Kind kind(const QString &key, const QString &label, const QStringList &limits, const QList<Table::Column> &columns, bool whole, const Fill &fill)
{
    const auto rows = [key, label, columns, whole, fill](Database &db, const Scope &scope) -> Result<Table> {
        Table table;
        table.title = label;
        table.columns = columns;
        const Result<QList<EventDetail>> details = detailsOf(db, scope, whole);
        if (!details)
            return details.error();
        // Problems are told of events alone.
        const Result<Beside> beside = readBeside(db, scope, !whole);
        if (!beside)
            return beside.error();
        for (const EventDetail &detail : *details)
            fill(detail, scope, *beside, table);
        filterRows(table, scope.filter);
        return table;
    };
    Kind made{key, label, rows};
    made.limits = QStringList{u"event"_s, u"network"_s} + limits + QStringList{u"year"_s, u"term"_s};
    return made;
}

/// Whether the session is held within the year and term asked for; one without a day only when nothing is asked.
bool isInTime(const Session &session, const Scope &scope)
{
    return (scope.year <= 0 && scope.term.isEmpty()) || (session.day().isValid() && inTime(scope, session.day()));
}

/// The same of an event: one of its sessions is.
bool isInTime(const EventDetail &detail, const Scope &scope)
{
    if (scope.year <= 0 && scope.term.isEmpty())
        return true;
    return std::any_of(detail.sessions.cbegin(), detail.sessions.cend(), [&](const Session &s) { return isInTime(s, scope); });
}

/// Whether a person has to do with a session: speaks, leads it, or has registered for it.
bool isFor(const EventDetail &detail, const Session &session, const Id &person)
{
    const auto speaks = [&](const SessionSpeaker &speaker) { return speaker.person == person; };
    if (session.chair == person || std::any_of(session.speakers.cbegin(), session.speakers.cend(), speaks))
        return true;
    return std::any_of(detail.registrations.cbegin(), detail.registrations.cend(), [&](const Registration &r) {
        return r.person == person && CourseRules::isFor(detail, r, session);
    });
}

bool isAsked(const EventDetail &detail, const Session &session, const Scope &scope)
{
    const Id person = scope.ids.value(u"person"_s);
    const Id only = scope.ids.value(u"session"_s);
    if (!only.isNull() && session.id != only)
        return false;
    return isInTime(session, scope) && (person.isNull() || isFor(detail, session, person));
}

/// Where and when somebody with protected identity speaks or leads is not told, not even that there is somebody.
QString speakersOf(const Session &session)
{
    QStringList names;
    for (const SessionSpeaker &speaker : session.speakers)
        if (!isMasked(speaker.name))
            names.append(speaker.name);
    return names.join(u", "_s);
}

/// Sessions that some published programme has and the event has no more, as they were last published: whoever has them in a
/// calendar is to be told.
QList<ProgrammeItem> withdrawn(const EventDetail &detail)
{
    QList<ProgrammeItem> gone;
    QSet<Id> known;
    for (const Session &session : detail.sessions)
        known.insert(session.id);
    for (auto publication = detail.publications.crbegin(); publication != detail.publications.crend(); ++publication) {
        for (const ProgrammeItem &item : programmeFromJson(publication->content)) {
            if (known.contains(item.session))
                continue;
            known.insert(item.session);
            gone.append(item);
        }
    }
    return gone;
}

/// Whether a session that was withdrawn is within what is asked for. Who had chosen it is no longer known.
bool isAsked(const ProgrammeItem &item, const Scope &scope)
{
    const Id person = scope.ids.value(u"person"_s);
    const Id only = scope.ids.value(u"session"_s);
    return (only.isNull() || item.session == only) && (person.isNull() || peopleOf({item}).contains(person)) && inTime(scope, item.starts.date());
}

/// The sessions as a calendar shows them, as rows of the list of sessions or of that of events.
Result<QList<CalendarEntry>> datesOf(Database &db, const Scope &scope, bool ofEvents)
{
    const Result<QList<EventDetail>> details = detailsOf(db, scope, true);
    if (!details)
        return details.error();
    const Result<QHash<Id, History::Revision>> sessions = History::revisions(db, u"session"_s);
    if (!sessions)
        return sessions.error();
    const Result<QHash<Id, History::Revision>> events = History::revisions(db, u"event"_s);
    if (!events)
        return events.error();
    // A place that is called otherwise is another place to whoever looks in the calendar.
    const Result<History::Revision> places = History::laterChanges(db, {u"room"_s, u"venue"_s});
    if (!places)
        return places.error();
    QList<CalendarEntry> entries;
    for (const EventDetail &detail : *details) {
        const Event &event = detail.event;
        for (const Session &s : detail.sessions) {
            const QString title = s.title.isEmpty() || s.title == event.title ? event.title
                                                                              : CourseKinds::tr("%1: %2", "event, session").arg(event.title, s.title);
            const QString place = !s.roomName.isEmpty() ? s.roomName : !event.venueName.isEmpty() ? event.venueName : event.place;
            if (!isAsked(detail, s, scope) || !hasWords(title + u' ' + place + u' ' + speakersOf(s), scope.filter))
                continue;
            // The entry shows what these rows hold, so a change of any makes it a newer one.
            const History::Revision own = sessions->value(s.id);
            const History::Revision whole = events->value(event.id);
            entries.append({s.id.hex() + u"@lansnav"_s, MeetingTime::fromIso(s.starts), MeetingTime::fromIso(s.ends), title, place, event.link,
                            event.description, event.status == EventStatus::Cancelled, own.changes + whole.changes + places->changes,
                            std::max({own.latest, whole.latest, places->latest}), {}});
            entries.last().row = ofEvents ? event.id : s.id;
        }
        for (const ProgrammeItem &item : withdrawn(detail)) {
            const QString title = item.title.isEmpty() || item.title == event.title ? event.title
                                                                                    : CourseKinds::tr("%1: %2", "event, session").arg(event.title, item.title);
            if (!isAsked(item, scope) || !hasWords(title + u' ' + item.roomName, scope.filter))
                continue;
            const History::Revision own = sessions->value(item.session);
            const History::Revision whole = events->value(event.id);
            entries.append({item.session.hex() + u"@lansnav"_s, item.starts, item.ends, title, item.roomName, {}, {}, true,
                            own.changes + whole.changes + places->changes, std::max({own.latest, whole.latest, places->latest}), ofEvents ? event.id : item.session});
        }
    }
    return entries;
}

Kind events()
{
    Kind events = kind(u"events"_s, CourseKinds::tr("Events"), {},
                {{u"title"_s, CourseKinds::tr("Title")}, {u"kind"_s, CourseKinds::tr("Kind")}, statusColumn(),
                 {u"first_day"_s, CourseKinds::tr("First day"), Type::Date}, {u"last_day"_s, CourseKinds::tr("Last day"), Type::Date},
                 {u"sessions"_s, CourseKinds::tr("Sessions"), Type::Integer}, {u"place"_s, CourseKinds::tr("Place")},
                 {u"area"_s, CourseKinds::tr("Area")}, {u"network"_s, CourseKinds::tr("Network")},
                 {u"responsible"_s, CourseKinds::tr("Responsible")}, {u"target_group"_s, CourseKinds::tr("Target group")}, placesColumn(),
                 {u"minimum"_s, CourseKinds::tr("Fewest participants"), Type::Integer},
                 {u"registered"_s, CourseKinds::tr("Registered"), Type::Integer},
                 {u"registration_opens"_s, CourseKinds::tr("Registration opens")}, {u"registration_closes"_s, CourseKinds::tr("Registration closes")},
                 {u"problems"_s, CourseKinds::tr("Problems"), Type::Integer}, noteColumn()},
                false, [](const EventDetail &detail, const Scope &scope, const Beside &beside, Table &table) {
                    if (!isInTime(detail, scope))
                        return;
                    const EventRow row = CourseRules::row(detail, todayOf(scope), beside.clashes.value(detail.event.id));
                    table.add(row.id, {said(row.title), CourseWords::of(row.kind), CourseWords::of(row.status), said(PartialDate(row.firstDay)),
                                       said(PartialDate(row.lastDay)), row.sessions, said(row.placeText), said(row.areaName), said(row.networkName),
                                       said(row.responsibleNames), said(detail.event.targetGroup), said(row.capacity), said(row.minimum), row.registered,
                                       said(detail.event.opens), said(detail.event.closes), row.problems, said(detail.event.note)});
                });    // An event is held when its sessions are.
    events.dates = [](Database &db, const Scope &scope) { return datesOf(db, scope, true); };
    events.dateLimits = {u"session"_s, u"person"_s};
    return events;
}

Kind sessions()
{
    Kind sessions = kind(u"sessions"_s, CourseKinds::tr("Sessions"), {u"session"_s, u"person"_s},
                {eventColumn(), {u"date"_s, CourseKinds::tr("Date"), Type::Date}, {u"starts"_s, CourseKinds::tr("Starts")},
                 {u"ends"_s, CourseKinds::tr("Ends")}, {u"title"_s, CourseKinds::tr("Title")}, {u"kind"_s, CourseKinds::tr("Kind")},
                 {u"track"_s, CourseKinds::tr("Track")}, {u"room"_s, CourseKinds::tr("Room")}, {u"speakers"_s, CourseKinds::tr("Speakers")},
                 {u"chair"_s, CourseKinds::tr("Chair")}, placesColumn(), {u"chosen"_s, CourseKinds::tr("Chosen by"), Type::Integer},
                 {u"present"_s, CourseKinds::tr("Present"), Type::Integer}},
                true, [](const EventDetail &detail, const Scope &scope, const Beside &, Table &table) {
                    QHash<Id, int> chosen;
                    for (const Registration &r : detail.registrations)
                        for (const Id &session : r.choices)
                            chosen[session] += !r.isCancelled();
                    for (const Session &s : detail.sessions) {
                        if (!isAsked(detail, s, scope))
                            continue;
                        const QHash<Id, AttendanceState> states = detail.attendance.value(s.id);
                        const auto present = std::count(states.cbegin(), states.cend(), AttendanceState::Present);
                        table.add(s.id, {said(detail.event.title), said(PartialDate(s.day())), said(s.starts), said(s.ends),
                                           said(CourseRules::sessionTitle(detail, s)), CourseWords::of(s.kind), said(s.track), said(s.roomName),
                                           said(speakersOf(s)), said(isMasked(s.chairName) ? QString() : s.chairName), said(s.capacity), chosen.isEmpty() || CourseRules::isForEverybody(detail, s) ? QVariant() : chosen.value(s.id),
                                           // Nothing recorded is not nobody there.
                                           states.isEmpty() ? QVariant() : QVariant(int(present))});
                    }
                });
    sessions.dates = [](Database &db, const Scope &scope) { return datesOf(db, scope, false); };
    sessions.isProgramme = true;
    return sessions;
}

Kind rooms()
{
    const auto rows = [](Database &db, const Scope &scope) -> Result<Table> {
        Table table;
        table.title = CourseKinds::tr("Rooms");
        table.columns = {{u"venue"_s, CourseKinds::tr("Venue")}, nameColumn(), {u"capacity"_s, CourseKinds::tr("Holds"), Type::Integer},
                         {u"equipment"_s, CourseKinds::tr("Equipment")}, {u"blocked"_s, CourseKinds::tr("Blocked")}, noteColumn()};
        const Result<QList<Room>> rooms = CourseStore::rooms(db);
        if (!rooms)
            return rooms.error();
        for (const Room &room : *rooms) {
            QStringList blocked;
            for (const RoomBlock &block : room.blocks)
                if (block.ends.isEmpty() || MeetingTime::fromIso(block.ends).date() >= todayOf(scope))
                    blocked.append(MeetingTime::rangeText(MeetingTime::fromIso(block.starts), MeetingTime::fromIso(block.ends)));
            table.add(room.id, {said(room.venueName), said(room.name), said(room.capacity), said(room.equipment), said(blocked.join(u", "_s)),
                               said(room.note)});
        }
        filterRows(table, scope.filter);
        return table;
    };
    return {u"rooms"_s, CourseKinds::tr("Rooms"), rows};
}

Kind registrations()
{
    return kind(u"registrations"_s, CourseKinds::tr("Registrations"), {u"person"_s, u"municipality"_s},
                {eventColumn(), {u"date"_s, CourseKinds::tr("Date"), Type::Date}, nameColumn(), {u"title"_s, CourseKinds::tr("Title")},
                 {u"workplace"_s, CourseKinds::tr("Workplace")}, {u"municipality"_s, CourseKinds::tr("Municipality")},
                 {u"email"_s, CourseKinds::tr("E-mail")}, {u"phone"_s, CourseKinds::tr("Phone")}, {u"registered"_s, CourseKinds::tr("Registered at")},
                 {u"seat"_s, CourseKinds::tr("Seat")}, {u"line"_s, CourseKinds::tr("Place in line"), Type::Integer},
                 {u"sessions"_s, CourseKinds::tr("Sessions chosen")}, {u"diet"_s, CourseKinds::tr("Diet")},
                 {u"access_needs"_s, CourseKinds::tr("Access needs")}, {u"message"_s, CourseKinds::tr("Message")},
                 {u"consent"_s, CourseKinds::tr("Consent"), Type::Boolean}, {u"cancelled"_s, CourseKinds::tr("Cancelled")}},
                true, [](const EventDetail &detail, const Scope &scope, const Beside &beside, Table &table) {
                    const Id person = scope.ids.value(u"person"_s);
                    const Id municipality = scope.ids.value(u"municipality"_s);
                    if (!isInTime(detail, scope))
                        return;
                    const SeatList seats = seatPlan(detail, todayOf(scope), beside.sent).event;
                    for (const Registration &r : detail.registrations) {
                        const SeatPlace place = seats.of(r.id);
                        if ((!person.isNull() && r.person != person) || (!municipality.isNull() && r.municipality != municipality))
                            continue;
                        QStringList chosen;
                        for (const Id &choice : r.choices)
                            if (const Session *session = detail.session(choice))
                                chosen.append(CourseRules::sessionTitle(detail, *session));
                        // A file may go anywhere: what a protected person needs stays in the program.
                        const bool hidden = r.protectedIdentity;
                        table.add(r.id, {said(detail.event.title), said(PartialDate(detail.firstDay())), said(r.name), said(r.title), said(r.workplace),
                                           said(r.municipalityName), said(r.email), said(parse::phoneText(r.phone)), said(r.requestedAt),
                                           SeatRules::text(place), place.number > 0 ? QVariant(place.number) : QVariant(),
                                           said(chosen.join(u", "_s)), hidden ? QVariant() : said(r.diet), hidden ? QVariant() : said(r.accessNeeds),
                                           said(r.message), r.consent, said(r.cancelledAt)});
                    }
                });
}

Kind attendance()
{
    Kind attendance = kind(u"attendance"_s, CourseKinds::tr("Attendance at events"), {},
                {eventColumn(), {u"date"_s, CourseKinds::tr("Date"), Type::Date}, {u"session"_s, CourseKinds::tr("Session")}, nameColumn(),
                 {u"workplace"_s, CourseKinds::tr("Workplace")}, {u"state"_s, CourseKinds::tr("Attendance")}},
                true, [](const EventDetail &detail, const Scope &scope, const Beside &beside, Table &table) {
                    if (detail.event.status == EventStatus::Cancelled)
                        return;
                    const SeatPlan seats = seatPlan(detail, todayOf(scope), beside.sent);
                    for (const Session &s : detail.sessions) {
                        if (s.kind == SessionKind::Break || !isInTime(s, scope))
                            continue;
                        for (const Attendee &who : CourseRules::attendees(detail, s, seats))
                            table.rows.append({said(detail.event.title), said(PartialDate(s.day())), said(CourseRules::sessionTitle(detail, s)), said(who.name),
                                               said(who.workplace), AttendanceWords::of(detail.attendanceOf(s.id, who.person))});
                    }
                });
    // A network's meetings have attendance too, and a network points out those alone: an event held for it is no meeting of it.
    attendance.within = {u"event"_s};
    return attendance;
}

} // namespace

QList<Kind> courseKinds()
{
    return {events(), sessions(), rooms(), registrations(), attendance()};
}

} // namespace lansnav
