// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingkinds.h"

#include "area/kindvalues.h"
#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "exchange/values.h"
#include "parenting/completionrule.h"
#include "parenting/parentingreader.h"
#include "parenting/parentingstatistics.h"
#include "parenting/parentingstore.h"
#include "register/registerstore.h"
#include "store/history.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings of the tables.
struct ParentingKinds
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingKinds)
};

using CellType = Table::Type;
using FillGroup = std::function<void(const GroupDetail &, const Scope &, Table &)>;
using FillTable = std::function<Result<void>(Database &, const Scope &, Table &)>;

Table::Column groupHeading() { return {u"group"_s, ParentingKinds::tr("Group")}; }
Table::Column programmeHeading() { return {u"programme"_s, ParentingKinds::tr("Programme")}; }
Table::Column municipalityHeading() { return {u"municipality"_s, ParentingKinds::tr("Municipality")}; }
Table::Column statusHeading() { return {u"status"_s, ParentingKinds::tr("Status")}; }
Table::Column noteHeading() { return {u"note"_s, ParentingKinds::tr("Note")}; }
Table::Column countHeading(const char *key, const QString &heading) { return {QString::fromLatin1(key), heading, CellType::Integer}; }
Table::Column dateHeading(const char *key, const QString &heading) { return {QString::fromLatin1(key), heading, CellType::Date}; }

bool isWanted(const Scope &scope, const QString &id, const Id &row) { return scope.ids.value(id).isNull() || scope.ids.value(id) == row; }

/// A group is of the year and term it begins in; one without a day is of none.
bool isOfScope(const GroupDetail &detail, const Scope &scope)
{
    const bool timed = scope.year > 0 || !scope.term.isEmpty();
    const Id person = scope.ids.value(u"person"_s);
    const bool led = person.isNull() || detail.group.responsible == person
        || std::any_of(detail.leaders.cbegin(), detail.leaders.cend(), [&](const GroupLeader &leader) { return leader.person == person; });
    return led && isWanted(scope, u"programme"_s, detail.programme.id) && isWanted(scope, u"municipality"_s, detail.group.municipality) && (!timed || (detail.firstDay().isValid() && inTime(scope, detail.firstDay())));
}

Result<QList<GroupDetail>> groupsOf(Database &db, const Scope &scope, GroupReader::Depth depth)
{
    auto details = GroupReader(db, scope.ids.value(u"group"_s), depth).read();
    if (details)
        details->removeIf([&](const GroupDetail &detail) { return !isOfScope(detail, scope); });
    return details;
}

/// What isOfScope() and groupsOf() narrow by.
QStringList groupLimits() { return {u"group"_s, u"programme"_s, u"municipality"_s, u"person"_s, u"year"_s, u"term"_s}; }

/// A kind of what `fill` writes, then filtered by text. `limits`: what narrows it.
Kind tableKind(const QString &key, const QString &label, const QStringList &limits, const QList<Table::Column> &columns, const FillTable &fill)
{
    Kind kind{key, label, [label, columns, fill](Database &db, const Scope &scope) -> Result<Table> {
                  Table table;
                  table.title = label;
                  table.columns = columns;
                  if (const auto filled = fill(db, scope, table); !filled)
                      return filled.error();
                  filterRows(table, scope.filter);
                  return table;
              }};
    kind.limits = limits;
    return kind;
}

/// A kind of what `fill` writes for each group of the scope.
Kind groupKind(const QString &key, const QString &label, const QList<Table::Column> &columns, GroupReader::Depth depth, const FillGroup &fill)
{
    return tableKind(key, label, groupLimits(), columns, [depth, fill](Database &db, const Scope &scope, Table &table) -> Result<void> {
        const auto details = groupsOf(db, scope, depth);
        if (!details)
            return details.error();
        for (const GroupDetail &detail : *details)
            fill(detail, scope, table);
        return {};
    });
}

Kind programmesKind()
{
    return tableKind(u"programmes"_s, ParentingKinds::tr("Programmes"), {u"programme"_s},
                     {{u"short_name"_s, ParentingKinds::tr("Short name")}, {u"name"_s, ParentingKinds::tr("Name")}, {u"target_group"_s, ParentingKinds::tr("Target group")},
                      countHeading("version", ParentingKinds::tr("Version")), countHeading("meetings", ParentingKinds::tr("Meetings")), {u"themes"_s, ParentingKinds::tr("Themes")},
                      countHeading("leaders", ParentingKinds::tr("Leaders")), countHeading("fewest", ParentingKinds::tr("Fewest participants")),
                      countHeading("most", ParentingKinds::tr("Most participants")), countHeading("youngest", ParentingKinds::tr("Youngest child")),
                      countHeading("oldest", ParentingKinds::tr("Oldest child")), countHeading("groups", ParentingKinds::tr("Groups")),
                      {u"retired"_s, ParentingKinds::tr("No longer given"), CellType::Boolean}},
                     [](Database &db, const Scope &scope, Table &table) -> Result<void> {
                         const auto programmes = ParentingStore::programmes(db);
                         if (!programmes)
                             return programmes.error();
                         for (const ProgrammeDetail &detail : *programmes) {
                             if (!isWanted(scope, u"programme"_s, detail.programme.id))
                                 continue;
                             const ProgrammeVersion version = detail.current() ? *detail.current() : ProgrammeVersion();
                             QStringList themes;
                             for (const ProgrammeStep &step : version.meetings)
                                 themes.append(step.theme);
                             const Programme &p = detail.programme;
                             table.add(p.id, {said(p.shortName), said(p.name), said(p.targetGroup), detail.current() ? QVariant(version.number) : QVariant(), int(version.meetings.size()),
                                              said(themes.join(u"; "_s)), said(version.leaders), said(version.fewest), said(version.most), said(version.childYoungest), said(version.childOldest),
                                              detail.groups, p.retired});
                         }
                         return {};
                     });
}

Kind groupsKind()
{
    return groupKind(u"groups"_s, ParentingKinds::tr("Parenting groups"),
                     {{u"name"_s, ParentingKinds::tr("Group")}, programmeHeading(), municipalityHeading(), {u"place"_s, ParentingKinds::tr("Place")}, statusHeading(),
                      {u"term"_s, ParentingKinds::tr("Term")}, dateHeading("first_day", ParentingKinds::tr("First day")), dateHeading("last_day", ParentingKinds::tr("Last day")),
                      {u"leaders"_s, ParentingKinds::tr("Leaders")}, {u"language"_s, ParentingKinds::tr("Language")}, {u"interpreter"_s, ParentingKinds::tr("Interpreter")},
                      countHeading("registered", ParentingKinds::tr("Registered")), countHeading("seats", ParentingKinds::tr("Seats")),
                      countHeading("started", ParentingKinds::tr("Started")), countHeading("completed", ParentingKinds::tr("Completed")),
                      {u"counts_only"_s, ParentingKinds::tr("Counts only"), CellType::Boolean}, {u"cancel_reason"_s, ParentingKinds::tr("Reason for cancelling")}, noteHeading()},
                     GroupReader::Depth::Outline, [](const GroupDetail &detail, const Scope &scope, Table &table) {
                         const ParentGroup &g = detail.group;
                         const GroupRow row = GroupRules::row(detail, {}, todayOf(scope));
                         table.add(g.id, {said(row.title), said(row.programmeName), said(g.municipalityName), said(row.where), ParentingWords::of(g.status), said(row.termKey),
                                          said(PartialDate(row.firstDay)), said(PartialDate(row.lastDay)), said(row.leaderNames), said(g.language), said(ParentingWords::of(g.interpreter)),
                                          said(row.registered), said(row.seats), said(row.started), said(row.completed), g.countsOnly, said(g.cancelReason), said(g.note)});
                     });
}

Kind leadersKind()
{
    return tableKind(u"leaders"_s, ParentingKinds::tr("Group leaders"), {u"programme"_s, u"municipality"_s, u"person"_s},
                     {{u"name"_s, ParentingKinds::tr("Name")}, municipalityHeading(), {u"employer"_s, ParentingKinds::tr("Employer")}, statusHeading(),
                      {u"languages"_s, ParentingKinds::tr("Languages")}, programmeHeading(), dateHeading("trained", ParentingKinds::tr("Trained")),
                      dateHeading("valid_until", ParentingKinds::tr("Valid until")), {u"certificate"_s, ParentingKinds::tr("Certificate")},
                      {u"holds"_s, ParentingKinds::tr("Holds today"), CellType::Boolean}, countHeading("groups", ParentingKinds::tr("Groups led")),
                      {u"email"_s, ParentingKinds::tr("E-mail")}, {u"phone"_s, ParentingKinds::tr("Phone")}, noteHeading()},
                     [](Database &db, const Scope &scope, Table &table) -> Result<void> {
                         const auto leaders = ParentingStore::leaders(db);
                         if (!leaders)
                             return leaders.error();
                         for (const Leader &l : *leaders) {
                             // Where somebody with protected identity is, nobody is told by what is left out either.
                             if (!isWanted(scope, u"municipality"_s, l.protectedIdentity ? Id() : l.municipality) || !isWanted(scope, u"person"_s, l.person))
                                 continue;
                             const auto add = [&](const LeaderTraining *t) {
                                 table.add(l.id, {said(l.name), said(l.municipalityName), said(l.employer), ParentingWords::of(l.status), said(l.languages.join(u", "_s)),
                                                  t ? said(t->programmeName) : QVariant(), t ? said(t->trained) : QVariant(), t ? said(t->validUntil) : QVariant(),
                                                  t ? said(t->certificate) : QVariant(), t ? QVariant(t->holdsOn(todayOf(scope))) : QVariant(), l.groupsLed, said(l.email),
                                                  said(parse::phoneText(l.phone)), said(l.note)});
                             };
                             for (const LeaderTraining &training : l.trainings)
                                 if (isWanted(scope, u"programme"_s, training.programme))
                                     add(&training);
                             if (l.trainings.isEmpty() && scope.ids.value(u"programme"_s).isNull())
                                 add(nullptr);
                         }
                         return {};
                     });
}

Kind participantsKind()
{
    return groupKind(u"participants"_s, ParentingKinds::tr("Participants"),
                     {groupHeading(), countHeading("number", ParentingKinds::tr("Number")), {u"name"_s, ParentingKinds::tr("Name")}, {u"place"_s, ParentingKinds::tr("Seat")},
                      dateHeading("registered", ParentingKinds::tr("Registered")), countHeading("children", ParentingKinds::tr("Children")), {u"ages"_s, ParentingKinds::tr("Ages")},
                      {u"reached_by"_s, ParentingKinds::tr("Reached by")}, {u"interpreter"_s, ParentingKinds::tr("Interpreter"), CellType::Boolean},
                      dateHeading("left", ParentingKinds::tr("Dropped out")), countHeading("present", ParentingKinds::tr("Present")), {u"completed"_s, ParentingKinds::tr("Completed"), CellType::Boolean}},
                     GroupReader::Depth::Everything, [](const GroupDetail &detail, const Scope &, Table &table) {
                         const GroupSeatList seats = GroupRules::seats(detail);
                         int number = 0;
                         for (const GroupParticipant &p : detail.participants) {
                             const Completion completion = CompletionRule::standing(detail, p.id);
                             QStringList ages;
                             for (const int age : p.childAges)
                                 ages.append(QString::number(age));
                             const bool recorded = completion.notRecorded < completion.meetings;
                             table.add(p.id, {said(detail.title()), ++number, said(p.name), GroupSeats::text(seats.of(p.id)), said(p.requestedAt.left(10)), said(p.children), said(ages.join(u", "_s)),
                                              said(ParentingWords::of(p.reachedBy)), p.interpreter, said(p.leftOn), recorded ? QVariant(completion.present) : QVariant(),
                                              completion.state == CompletionState::Open ? QVariant() : QVariant(completion.state == CompletionState::Completed)});
                         }
                     });
}

Kind attendanceKind()
{
    Kind kind = groupKind(u"attendance"_s, ParentingKinds::tr("Attendance"),
                          {groupHeading(), dateHeading("date", ParentingKinds::tr("Meeting")), {u"name"_s, ParentingKinds::tr("Name")}, {u"state"_s, ParentingKinds::tr("Attendance")}},
                          GroupReader::Depth::Everything, [](const GroupDetail &detail, const Scope &, Table &table) {
                              for (const GroupMeeting &m : detail.held())
                                  for (const GroupParticipant &p : detail.participants)
                                      table.rows.append({said(detail.title()), said(PartialDate(m.day())), said(p.name), AttendanceWords::of(detail.attendanceOf(m.id, p.id))});
                          });
    // Neither a network's meetings nor an event's sessions are told apart by any of these.
    kind.within = {u"group"_s, u"programme"_s, u"municipality"_s, u"person"_s};
    return kind;
}

/// The meetings as a calendar shows them.
Result<QList<CalendarEntry>> groupMeetingDates(Database &db, const Scope &scope)
{
    const auto details = groupsOf(db, scope, GroupReader::Depth::Outline);
    if (!details)
        return details.error();
    const Result<QHash<Id, History::Revision>> revisions = History::revisions(db, u"group_meeting"_s);
    if (!revisions)
        return revisions.error();
    // What the group says, and what its family centre is called, shows in every entry.
    const Result<QHash<Id, History::Revision>> groups = History::revisions(db, u"parent_group"_s);
    if (!groups)
        return groups.error();
    const Result<History::Revision> centres = History::laterChanges(db, {u"family_centre"_s});
    if (!centres)
        return centres.error();
    QList<CalendarEntry> entries;
    for (const GroupDetail &detail : *details) {
        for (const GroupMeeting &m : detail.meetings) {
            const QString title = m.theme.isEmpty() ? detail.title() : ParentingKinds::tr("%1: %2", "group, theme of the meeting").arg(detail.title(), m.theme);
            if (!hasWords(title + u' ' + detail.group.where(), scope.filter))
                continue;
            const History::Revision own = revisions->value(m.id);
            const History::Revision whole = groups->value(detail.group.id);
            entries.append({m.id.hex() + u"@lansnav"_s, MeetingTime::fromIso(m.starts), MeetingTime::fromIso(m.ends), title, detail.group.where(), {}, {},
                            m.cancelled || detail.group.status == GroupStatus::Cancelled, own.changes + whole.changes + centres->changes,
                            std::max({own.latest, whole.latest, centres->latest}), m.id});
        }
    }
    return entries;
}

/// How many were present at each meeting where anything is recorded, counted by the database: the list holds no attendance.
Result<QHash<Id, int>> presentAtMeetings(Database &db)
{
    QHash<Id, int> present;
    const auto read = db.each(uR"(SELECT a.group_meeting, sum(a.state = 'present') FROM participant_attendance a JOIN participant p ON p.id = a.participant AND p.deleted = 0
                                  WHERE a.deleted = 0 AND a.state IS NOT NULL GROUP BY a.group_meeting)"_s,
                              {}, [&](const QSqlQuery &q) { present.insert(idAt(q, 0), q.value(1).toInt()); });
    if (!read)
        return read.error();
    return present;
}

Result<void> fillGroupMeetings(Database &db, const Scope &scope, Table &table)
{
    const auto details = groupsOf(db, scope, GroupReader::Depth::Outline);
    const auto counted = presentAtMeetings(db);
    if (!details || !counted)
        return details ? counted.error() : details.error();
    for (const GroupDetail &detail : *details)
        for (const GroupMeeting &m : detail.meetings) {
            const auto known = counted->constFind(m.id);
            // Nothing recorded is not nobody there.
            const QVariant present = detail.group.countsOnly ? said(m.present) : known == counted->cend() ? QVariant() : QVariant(*known);
            table.add(m.id, {said(detail.title()), said(PartialDate(m.day())), said(m.starts), said(m.ends), said(m.theme), said(detail.group.where()), present, m.cancelled});
        }
    return {};
}

Kind groupMeetingsKind()
{
    Kind kind = tableKind(u"group-meetings"_s, ParentingKinds::tr("Meetings of groups"), groupLimits(),
                          {groupHeading(), dateHeading("date", ParentingKinds::tr("Date")), {u"starts"_s, ParentingKinds::tr("Starts")}, {u"ends"_s, ParentingKinds::tr("Ends")},
                           {u"theme"_s, ParentingKinds::tr("Theme")}, {u"place"_s, ParentingKinds::tr("Place")}, countHeading("present", ParentingKinds::tr("Present")),
                           {u"cancelled"_s, ParentingKinds::tr("Cancelled"), CellType::Boolean}},
                          fillGroupMeetings);
    kind.dates = groupMeetingDates;
    return kind;
}

/// All of them as they stand today; asked for a day, term or year, those that were there then, and those of which no date tells.
Kind centresKind()
{
    return tableKind(u"family-centres"_s, ParentingKinds::tr("Family centres"), {u"municipality"_s, u"year"_s, u"term"_s, u"on"_s},
                     {{u"name"_s, ParentingKinds::tr("Name")}, municipalityHeading(), statusHeading(), dateHeading("setup_since", ParentingKinds::tr("Being set up since")),
                      dateHeading("start", ParentingKinds::tr("In operation since")), dateHeading("end", ParentingKinds::tr("Closed")),
                      {u"professions"_s, ParentingKinds::tr("Professions")}, {u"agreement"_s, ParentingKinds::tr("Agreement")}, dateHeading("signed", ParentingKinds::tr("Signed")),
                      dateHeading("follow_up", ParentingKinds::tr("To be followed up")), dateHeading("followed_up", ParentingKinds::tr("Followed up")),
                      {u"ffff"_s, ParentingKinds::tr("Member of FFFF"), CellType::Boolean}, {u"address"_s, ParentingKinds::tr("Address")}, noteHeading()},
                     [](Database &db, const Scope &scope, Table &table) -> Result<void> {
                         const auto centres = ParentingStore::centres(db);
                         if (!centres)
                             return centres.error();
                         const bool timed = scope.on.isValid() || scope.year > 0 || !scope.term.isEmpty();
                         for (const FamilyCentre &c : *centres) {
                             const CentreStatus status = c.statusOn(asOf(scope));
                             const bool wasThere = status != CentreStatus::NotYet && status != CentreStatus::Closed;
                             if (isWanted(scope, u"municipality"_s, c.municipality) && (!timed || wasThere))
                                 table.add(c.id, {said(c.name), said(c.municipalityName), ParentingWords::of(status), said(c.setupSince), said(c.start), said(c.end),
                                                  said(c.professions.join(u", "_s)), ParentingWords::of(c.agreement()), said(c.agreementSigned), said(c.agreementFollowUp),
                                                  said(c.agreementFollowedUp), c.ffff, said(c.address), said(c.note)});
                         }
                         return {};
                     });
}

} // namespace

QList<Kind> parentingKinds()
{
    return QList<Kind>{programmesKind(), groupsKind(), leadersKind(), participantsKind(), attendanceKind(), groupMeetingsKind(), centresKind()} + parentingCountKinds();
}

} // namespace lansnav
