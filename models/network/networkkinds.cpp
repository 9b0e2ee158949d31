// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkkinds.h"

#include "area/kindvalues.h"
#include "calendar/meetingtime.h"
#include "exchange/values.h"
#include "network/meetingwhen.h"
#include "network/networkstore.h"
#include "network/rules.h"
#include "store/history.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings of the tables.
struct NetworkKinds
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkKinds)
};

using Type = Table::Type;

Table::Column networkColumn() { return {u"network"_s, NetworkKinds::tr("Network")}; }
Table::Column noteColumn() { return {u"note"_s, NetworkKinds::tr("Note")}; }
Table::Column municipalityColumn() { return {u"municipality"_s, NetworkKinds::tr("Municipality")}; }
Table::Column statusColumn() { return {u"status"_s, NetworkKinds::tr("Status")}; }

using Fill = std::function<void(const NetworkDetail &, const Scope &, Table &)>;

/// The networks the scope is about.
Result<QList<NetworkDetail>> detailsOf(Database &db, const Scope &scope)
{
    const Id only = scope.ids.value(u"network"_s);
    if (only.isNull())
        return NetworkStore::details(db);
    const Result<NetworkDetail> detail = NetworkStore::detail(db, only);
    if (!detail)
        return detail.error();
    return QList<NetworkDetail>{*detail};
}

/// The meetings as a calendar shows them.
Result<QList<CalendarEntry>> meetingDates(Database &db, const Scope &scope)
{
    const Result<QList<NetworkDetail>> details = detailsOf(db, scope);
    if (!details)
        return details.error();
    const Result<QHash<Id, History::Revision>> revisions = History::revisions(db, u"meeting"_s);
    if (!revisions)
        return revisions.error();
    QList<CalendarEntry> entries;
    for (const NetworkDetail &detail : *details) {
        for (const Meeting &m : detail.meetings) {
            const QString title = m.title.isEmpty() ? detail.network.name : NetworkKinds::tr("%1: %2", "network, meeting").arg(detail.network.name, m.title);
            if (!inTime(scope, m.day()) || !hasWords(title + u' ' + m.place, scope.filter))
                continue;
            const History::Revision revision = revisions->value(m.id);
            entries.append({m.id.hex() + u"@lansnav"_s, MeetingTime::fromIso(m.starts), MeetingTime::fromIso(m.ends), title, m.place, m.link, m.agenda,
                            m.status == MeetingStatus::Cancelled, revision.changes, revision.latest, m.id});
        }
    }
    return entries;
}

/// A kind made of what `fill` appends for each network of the scope, then filtered by text. `limits`: what narrows it besides the network.
Kind kind(const QString &key, const QString &label, const QStringList &limits, const QList<Table::Column> &columns, const Fill &fill)
{
    const auto rows = [key, label, columns, fill](Database &db, const Scope &scope) -> Result<Table> {
        Table table;
        table.title = label;
        table.columns = columns;
        const Result<QList<NetworkDetail>> details = detailsOf(db, scope);
        if (!details)
            return details.error();
        for (const NetworkDetail &detail : *details)
            fill(detail, scope, table);
        filterRows(table, scope.filter);
        return table;
    };
    Kind made{key, label, rows};
    made.limits = QStringList{u"network"_s} + limits;
    return made;
}

Kind networks()
{
    return kind(u"networks"_s, NetworkKinds::tr("Networks"), {},
                {{u"name"_s, NetworkKinds::tr("Name")}, {u"area"_s, NetworkKinds::tr("Area")}, statusColumn(),
                 {u"responsible"_s, NetworkKinds::tr("Responsible")}, {u"members"_s, NetworkKinds::tr("Members"), Type::Integer},
                 {u"covered"_s, NetworkKinds::tr("Covered"), Type::Integer}, {u"seats"_s, NetworkKinds::tr("To be covered"), Type::Integer},
                 {u"next_meeting"_s, NetworkKinds::tr("Next meeting"), Type::Date},
                 {u"meetings_held"_s, NetworkKinds::tr("Meetings held"), Type::Integer},
                 {u"meetings_required"_s, NetworkKinds::tr("Meetings required"), Type::Integer},
                 {u"problems"_s, NetworkKinds::tr("Problems"), Type::Integer}},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    const NetworkRow row = NetworkRules::row(detail, todayOf(scope));
                    table.add(detail.network.id, {said(row.name), said(row.areaName), NetworkWords::of(row.status), said(row.responsibleNames), row.members,
                                       row.hasCoverage ? QVariant(row.covered) : QVariant(), row.hasCoverage ? QVariant(row.seats) : QVariant(),
                                       said(PartialDate(row.nextMeeting)), row.meetingsHeld, said(row.meetingsRequired), row.problems});
                });
}

Kind members()
{
    return kind(u"members"_s, NetworkKinds::tr("Members"), {u"municipality"_s, u"person"_s},
                {networkColumn(), {u"name"_s, NetworkKinds::tr("Name")}, {u"represents"_s, NetworkKinds::tr("Represents")}, municipalityColumn(),
                 {u"kind"_s, NetworkKinds::tr("Ordinary or alternate")}, {u"alternate_for"_s, NetworkKinds::tr("Alternate for")},
                 {u"role"_s, NetworkKinds::tr("Role")}, {u"workplace"_s, NetworkKinds::tr("Workplace")}, {u"email"_s, NetworkKinds::tr("E-mail")},
                 {u"phone"_s, NetworkKinds::tr("Phone")}, {u"from"_s, NetworkKinds::tr("From"), Type::Date},
                 {u"to"_s, NetworkKinds::tr("To"), Type::Date}, {u"trained"_s, NetworkKinds::tr("Trained"), Type::Date}, noteColumn()},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    const Id municipality = scope.ids.value(u"municipality"_s);
                    const Id person = scope.ids.value(u"person"_s);
                    for (const Membership &m : detail.members) {
                        // Read back, the row of somebody in the trash would make another person of the name.
                        if (m.trashed.isValid() || (!municipality.isNull() && m.municipality != municipality) || (!person.isNull() && m.person != person))
                            continue;
                        table.add(m.id, {said(detail.network.name), said(m.name), said(NetworkRules::representsText(detail.network, m)), said(m.municipalityName),
                                           NetworkWords::of(m.kind), m.kind == MemberKind::Alternate ? said(m.substitutesName) : QVariant(), said(m.role),
                                           said(m.workplace), said(m.email), said(parse::phoneText(m.phone)), said(m.start), said(m.end), said(m.trained), said(m.note)});
                    }
                });
}

Kind meetings()
{
    Kind meetings = kind(u"meetings"_s, NetworkKinds::tr("Meetings"), {u"year"_s, u"term"_s},
                {networkColumn(), {u"date"_s, NetworkKinds::tr("Date"), Type::Date}, {u"starts"_s, NetworkKinds::tr("Starts")},
                 {u"ends"_s, NetworkKinds::tr("Ends")}, {u"title"_s, NetworkKinds::tr("Title")}, {u"place"_s, NetworkKinds::tr("Place")},
                 {u"link"_s, NetworkKinds::tr("Link")}, statusColumn(), {u"present"_s, NetworkKinds::tr("Present"), Type::Integer},
                 {u"absent"_s, NetworkKinds::tr("Absent"), Type::Integer}, {u"apology"_s, NetworkKinds::tr("Sent apology"), Type::Integer},
                 {u"adjusted"_s, NetworkKinds::tr("Minutes adjusted"), Type::Boolean}},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    for (const Meeting &m : detail.meetings) {
                        if (!inTime(scope, m.day()))
                            continue;
                        const AttendanceCount count = NetworkRules::count(detail, m.id);
                        // Nothing recorded is not nobody there.
                        const auto counted = [&](int n) { return count.recorded() ? QVariant(n) : QVariant(); };
                        table.add(m.id, {said(detail.network.name), said(PartialDate(m.day())), said(m.starts), said(m.ends), said(m.title),
                                           said(m.place), said(m.link), NetworkWords::of(m.status), counted(count.present), counted(count.absent),
                                           counted(count.apology), m.isAdjusted()});
                    }
                });
    meetings.dates = meetingDates;
    return meetings;
}

Kind attendance()
{
    Kind attendance = kind(u"attendance"_s, NetworkKinds::tr("Attendance"), {u"year"_s, u"term"_s},
                {networkColumn(), {u"date"_s, NetworkKinds::tr("Meeting"), Type::Date}, {u"name"_s, NetworkKinds::tr("Name")},
                 {u"represents"_s, NetworkKinds::tr("Represents")}, {u"state"_s, NetworkKinds::tr("Attendance")}},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    for (const Meeting &m : detail.meetings) {
                        if (m.status == MeetingStatus::Cancelled || !inTime(scope, m.day()))
                            continue;
                        // Of a meeting without a day what it is called, so that it is known again when the list is read.
                        const QString when = MeetingWhen::of(detail, m).toCell();
                        for (const Membership &person : NetworkRules::attendees(detail, m))
                            table.rows.append({said(detail.network.name), said(when), said(person.name), said(person.representsName),
                                               AttendanceWords::of(detail.attendanceOf(m.id, person.person))});
                    }
                });
    attendance.within = {u"network"_s};
    return attendance;
}

Kind licences()
{
    return kind(u"licences"_s, NetworkKinds::tr("Licences"), {},
                {networkColumn(), municipalityColumn(), {u"kind"_s, NetworkKinds::tr("Kind")}, {u"from"_s, NetworkKinds::tr("From"), Type::Date},
                 {u"to"_s, NetworkKinds::tr("To"), Type::Date}, {u"valid"_s, NetworkKinds::tr("Valid"), Type::Boolean}, noteColumn()},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    for (const Licence &l : detail.licences)
                        table.add(l.id, {said(detail.network.name), said(l.municipalityName), NetworkWords::of(l.kind), said(l.start), said(l.end),
                                           NetworkRules::licenceHolds(l, todayOf(scope)), said(l.note)});
                });
}

Kind loops()
{
    return kind(u"loops"_s, NetworkKinds::tr("Participation loops"), {},
                {networkColumn(), {u"theme"_s, NetworkKinds::tr("Theme")}, {u"place"_s, NetworkKinds::tr("Place")}, municipalityColumn(),
                 {u"guides"_s, NetworkKinds::tr("Guides")}, {u"talks"_s, NetworkKinds::tr("Talks")}, statusColumn(),
                 {u"complete"_s, NetworkKinds::tr("Complete"), Type::Boolean}, {u"follow_up"_s, NetworkKinds::tr("Follow-up")},
                 {u"follow_up_on"_s, NetworkKinds::tr("Follow-up date"), Type::Date}},
                [](const NetworkDetail &detail, const Scope &, Table &table) {
                    for (const Loop &l : detail.loops) {
                        QStringList guides;
                        for (const LoopGuide &guide : l.guides)
                            guides.append(guide.name);
                        table.add(l.id, {said(detail.network.name), said(l.theme), said(l.place.isEmpty() ? l.organisationName : l.place),
                                           said(l.municipalityName), said(guides.join(u", "_s)), NetworkRules::talksText(l), NetworkWords::of(l.status),
                                           NetworkRules::loopState(l).complete(), said(l.followUp), said(l.followUpOn)});
                    }
                });
}

Kind figures()
{
    return kind(u"figures"_s, NetworkKinds::tr("Figures"), {u"year"_s},
                {networkColumn(), municipalityColumn(), {u"year"_s, NetworkKinds::tr("Year"), Type::Integer},
                 {u"counts"_s, NetworkKinds::tr("What is counted")}, {u"value"_s, NetworkKinds::tr("Figure"), Type::Integer},
                 {u"approximate"_s, NetworkKinds::tr("Approximate"), Type::Boolean}, noteColumn()},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    for (const Figure &f : detail.figures)
                        if (scope.year <= 0 || f.year == scope.year)
                            table.add(f.id, {said(detail.network.name), said(f.municipalityName), f.year, said(detail.network.figureName), said(f.value),
                                               f.approximate, said(f.note)});
                });
}

Kind actions()
{
    return kind(u"actions"_s, NetworkKinds::tr("Action points"), {u"person"_s, u"year"_s, u"term"_s},
                {networkColumn(), {u"text"_s, NetworkKinds::tr("Action point")}, {u"responsible"_s, NetworkKinds::tr("Responsible")},
                 {u"due"_s, NetworkKinds::tr("Due"), Type::Date}, {u"open"_s, NetworkKinds::tr("Open"), Type::Boolean},
                 {u"overdue"_s, NetworkKinds::tr("Overdue"), Type::Boolean}, {u"meeting"_s, NetworkKinds::tr("Meeting"), Type::Date},
                 {u"done"_s, NetworkKinds::tr("Done"), Type::Date}},
                [](const NetworkDetail &detail, const Scope &scope, Table &table) {
                    const Id person = scope.ids.value(u"person"_s);
                    for (const ActionPoint &a : detail.actions) {
                        const QDate day = a.due.isNull() ? a.meetingDay : a.due.first();
                        if ((!person.isNull() && a.responsible != person) || !inTime(scope, day))
                            continue;
                        table.add(a.id, {said(detail.network.name), said(a.text), said(a.responsibleName), said(a.due), a.isOpen(),
                                         NetworkRules::isOverdue(a, todayOf(scope)), said(PartialDate(a.meetingDay)), said(a.doneOn)});
                    }
                });
}

} // namespace

QList<Kind> networkKinds()
{
    return {networks(), members(), meetings(), attendance(), actions(), licences(), loops(), figures()};
}

} // namespace lansnav
