// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationlists.h"

#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"
#include "course/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct RegistrationLists
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationLists)
};

/// `Part` is the row or what it is made of.
template<class Row, class Part>
Column<Row> textColumn(const QString &key, const QString &heading, int width, QString Part::*text, bool shown = true)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(row.*text); }, .width = width, .shown = shown};
}

/// Those of the chosen sessions that are still there, by time.
QString chosenText(const EventDetail &detail, const Registration &r)
{
    QStringList titles;
    for (const Session &session : detail.sessions)
        if (r.choices.contains(session.id))
            titles << CourseRules::sessionTitle(detail, session);
    return titles.join(u", "_s);
}

/// Registration → the sessions in whose own line it stands, by time.
QHash<Id, QStringList> waitingForSessions(const EventReading &reading)
{
    QHash<Id, QStringList> waiting;
    for (const Session &session : reading.event.sessions)
        if (const auto own = reading.seats.sessions.constFind(session.id); own != reading.seats.sessions.cend())
            for (const Id &registration : own->line)
                waiting[registration].append(CourseRules::sessionTitle(reading.event, session));
    return waiting;
}

/// The place in the event, and the sessions that are waited for.
QString seatOf(const RegistrationRow &row, const QString &place)
{
    return row.waitsFor.isEmpty() ? place : RegistrationLists::tr("%1, waits for %2", "seat, sessions").arg(place, row.waitsFor);
}

QHash<QString, QList<const Registration *>> groupsOf(const EventDetail &detail)
{
    QHash<QString, QList<const Registration *>> groups;
    for (const Registration &r : detail.registrations)
        if (!r.together.isEmpty() && !r.isCancelled())
            groups[r.together].append(&r);
    return groups;
}

} // namespace

QString seatBrief(const SeatPlace &place)
{
    switch (place.state) {
    case PlaceState::Preliminary: return RegistrationLists::tr("Preliminary");
    case PlaceState::Offered: return RegistrationLists::tr("Offered until %1", "date").arg(uiLocale().toString(place.until, u"d MMM"_s));
    case PlaceState::WaitingList: return RegistrationLists::tr("Waiting, no. %1").arg(uiLocale().toString(place.number));
    case PlaceState::Seat:
    case PlaceState::Cancelled: break;
    }
    return SeatRules::text(place);
}

std::optional<Problem::Severity> seatSeverity(const SeatPlace &place)
{
    if (place.promised)
        return Problem::Severity::Bad;
    if (place.overbooked)
        return Problem::Severity::Warn;
    if (place.state == PlaceState::WaitingList || place.state == PlaceState::Offered || place.state == PlaceState::Preliminary)
        return Problem::Severity::Info;
    return std::nullopt;
}

RegistrationListModel::Columns registrationColumns()
{
    using Row = RegistrationRow;
    return {
        {.key = u"number"_s, .heading = RegistrationLists::tr("No."), .value = [](const Row &r) { return QVariant(r.number); },
         .alignment = Qt::AlignRight | Qt::AlignVCenter, .width = 44},
        {.key = u"name"_s, .heading = RegistrationLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); },
         .sortKey = [](const Row &r) { return QVariant(r.sortName); }, .width = 150},
        {.key = u"seat"_s, .heading = RegistrationLists::tr("Seat"), .value = [](const Row &r) { return QVariant(seatOf(r, seatBrief(r.seat))); },
         .sortKey = [](const Row &r) { return QVariant(int(r.seat.state) * 100000 + (r.seat.number > 0 ? r.seat.number : r.number)); },
         .extra = [](const Row &r, int role) {
             if (role == Qt::ToolTipRole)
                 return QVariant(seatOf(r, SeatRules::text(r.seat)));
             const auto severity = seatSeverity(r.seat) ? seatSeverity(r.seat) : r.waitsFor.isEmpty() ? std::nullopt : std::optional(Problem::Severity::Info);
             return role == SeverityRole && severity ? QVariant(int(*severity)) : QVariant();
         }, .width = 150},
        textColumn<Row>(u"workplace"_s, RegistrationLists::tr("Workplace"), 140, &Row::workplace),
        textColumn<Row>(u"municipality"_s, RegistrationLists::tr("Municipality"), 100, &Row::municipalityName, false),
        textColumn<Row>(u"sessions"_s, RegistrationLists::tr("Sessions chosen"), 140, &Row::sessionsText),
        textColumn<Row>(u"diet"_s, RegistrationLists::tr("Diet"), 110, &Row::diet),
        textColumn<Row>(u"access"_s, RegistrationLists::tr("Access needs"), 110, &Row::accessNeeds),
        textColumn<Row>(u"together"_s, RegistrationLists::tr("Come together with"), 120, &Row::togetherText),
        {.key = u"requested"_s, .heading = RegistrationLists::tr("Registered on"), .value = [](const Row &r) { return QVariant(MeetingTime::fromIso(r.requestedAt).toText()); },
         .sortKey = [](const Row &r) { return QVariant(r.requestedAt); }, .width = 130},
        textColumn<Row>(u"email"_s, RegistrationLists::tr("E-mail"), 170, &Row::email, false),
        textColumn<Row>(u"message"_s, RegistrationLists::tr("Message"), 160, &Row::message, false),
        textColumn<Row>(u"source"_s, RegistrationLists::tr("Comes from"), 110, &Row::source, false),
    };
}

void appendRegistrationText(const RegistrationRow &row, QString &text)
{
    for (const QString &part : {row.name, SeatRules::text(row.seat), row.waitsFor, row.workplace, row.municipalityName, row.sessionsText, row.diet, row.accessNeeds, row.togetherText,
                                row.requestedAt, row.email, row.message, row.source}) {
        text += part;
        text += u' ';
    }
}

QList<RegistrationRow> registrationRows(const EventReading &reading)
{
    const EventDetail &detail = reading.event;
    const auto groups = groupsOf(detail);
    const auto waiting = waitingForSessions(reading);
    QList<RegistrationRow> rows;
    rows.reserve(detail.registrations.size());
    for (const Registration &r : detail.registrations) {
        RegistrationRow row{r};
        row.number = int(rows.size()) + 1;
        row.seat = reading.seats.event.of(r.id);
        row.waitsFor = waiting.value(r.id).join(u", "_s);
        row.sessionsText = chosenText(detail, r);
        QStringList others;
        for (const Registration *other : groups.value(r.together))
            if (other->id != r.id && !r.together.isEmpty())
                others << other->name;
        row.togetherText = others.join(u", "_s);
        rows.append(std::move(row));
    }
    return rows;
}

DeskListModel::Columns deskColumns()
{
    using Row = DeskRow;
    // Nothing to sort by comes last in either order: those who wait.
    const auto sorted = [](auto key) { return [key](const Row &r) { return r.waits ? QVariant() : QVariant(key(r)); }; };
    return {
        {.key = u"name"_s, .heading = RegistrationLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); },
         .sortKey = sorted([](const Row &r) { return r.sortName; }), .width = 220},
        {.key = u"workplace"_s, .heading = RegistrationLists::tr("Workplace"), .value = [](const Row &r) { return QVariant(r.workplace); },
         .sortKey = sorted([](const Row &r) { return r.workplace; }), .width = 200},
        {.key = u"state"_s, .heading = RegistrationLists::tr("Attendance"),
         .value = [](const Row &r) { return r.state == AttendanceState::NotRecorded ? QVariant() : QVariant(AttendanceWords::of(r.state)); },
         .sortKey = sorted([](const Row &r) { return int(r.state); }), .width = 120},
        {.key = u"seat"_s, .heading = RegistrationLists::tr("Seat"),
         .value = [](const Row &r) { return QVariant(r.registered ? seatBrief(r.seat) : RegistrationLists::tr("not registered")); },
         .sortKey = sorted([](const Row &r) { return r.registered ? int(r.seat.state) : -1; }),
         .extra = [](const Row &r, int role) {
             if (role == Qt::ToolTipRole && r.registered)
                 return QVariant(SeatRules::text(r.seat));
             const auto severity = r.registered ? seatSeverity(r.seat) : std::optional(Problem::Severity::Info);
             return role == SeverityRole && severity ? QVariant(int(*severity)) : QVariant();
         }, .width = 160},
    };
}

QList<DeskRow> deskRows(const EventReading &reading, const Session &session)
{
    QHash<Id, const Registration *> byPerson;
    for (const Registration &r : reading.event.registrations)
        if (!r.isCancelled() || !byPerson.contains(r.person))
            byPerson.insert(r.person, &r);
    QList<DeskRow> rows;
    for (const Attendee &attendee : CourseRules::attendees(reading.event, session, reading.seats)) {
        const Registration *r = byPerson.value(attendee.person);
        DeskRow row;
        row.id = r ? r->id : attendee.person;
        row.person = attendee.person;
        row.name = attendee.name;
        row.sortName = attendee.sortName;
        row.workplace = attendee.workplace;
        row.registered = r != nullptr;
        if (r)
            row.seat = reading.seats.event.of(r->id);
        row.state = reading.event.attendanceOf(session.id, attendee.person);
        rows.append(row);
    }
    QHash<Id, const Registration *> byId;
    for (const Registration &r : reading.event.registrations)
        byId.insert(r.id, &r);
    for (const Waiting &waiting : CourseRules::waiting(reading.event, session, reading.seats)) {
        const Registration &r = *byId.value(waiting.registration);
        rows.append({r.id, r.person, r.name, r.sortName, r.workplace, waiting.place, true, true, AttendanceState::NotRecorded});
    }
    return rows;
}

} // namespace lansnav
