// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursearea.h"

#include "area/namefinder.h"
#include "area/queryvalues.h"
#include "course/answerimport.h"
#include "course/coursecheck.h"
#include "course/coursedemo.h"
#include "course/coursekinds.h"
#include "course/coursestore.h"
#include "course/coursetemplate.h"
#include "course/dietretention.h"
#include "course/lostseats.h"
#include "course/registrationimport.h"
#include "course/reports.h"
#include "course/rules.h"
#include "course/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class CourseAreaText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseArea)

public:
    static Error notFound(const QString &text)
    {
        return {ErrorCode::NotFound, tr("There is no event called “%1”.").arg(text)};
    }
    static Error ambiguous(const QString &text)
    {
        return {ErrorCode::Invalid, tr("Several events are called something like “%1”. Give the whole title and the year or the day.").arg(text)};
    }
    static QString status(int ahead, int registered)
    {
        return tr("%1 · %2").arg(tr("%n event(s) ahead", nullptr, ahead), tr("%n registration(s)", nullptr, registered));
    }
    static QString responsible(const QString &event) { return tr("%1: responsible").arg(event); }
    static QString speaker(const QString &event) { return tr("%1: speaker").arg(event); }
    static QString chair(const QString &event) { return tr("%1: chair").arg(event); }
    static QString participant(const QString &event) { return tr("%1: participant").arg(event); }
    static QString withdrawn(const QString &event) { return tr("%1: cancelled the registration").arg(event); }
    static QString title() { return tr("Courses"); }
    static QString event() { return tr("Event"); }
    static QString session() { return tr("Session"); }
    static Error noSession(const QString &text)
    {
        return {ErrorCode::NotFound, tr("There is no session called “%1”.").arg(text)};
    }
    static Error severalSessions(const QString &text)
    {
        return {ErrorCode::Invalid, tr("Several sessions are called something like “%1”. Give the event, the session and the day.").arg(text)};
    }
};

/// First and last day of an event as SQL, over the event `e`.
const QString firstDaySql = u"(SELECT min(substr(s.starts, 1, 10)) FROM session s WHERE s.event = e.id AND s.deleted = 0)"_s;
const QString lastDaySql = u"(SELECT max(substr(coalesce(s.ends, s.starts), 1, 10)) FROM session s WHERE s.event = e.id AND s.deleted = 0)"_s;

/// Part of a title and a year, where only one event of that year is called so: "arbetsterapeuter 2026".
FoundName ofTheYear(const QList<NamedRow> &events, const QString &text)
{
    static const QRegularExpression partAndYear(uR"(^(.+)\s(\d{4})$)"_s);
    const QRegularExpressionMatch match = partAndYear.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QList<NamedRow> ofYear;
    for (const NamedRow &event : events)
        if (event.names.value(1).endsWith(u' ' + match.captured(2)))
            ofYear.append({event.id, {event.names.first()}});
    return findByName(ofYear, match.captured(1));
}

/// By title, and for what comes every year by title and year or day: "Utbildningsdag 2026".
Result<QList<NamedRow>> namedEvents(Database &db)
{
    return db.rows(u"SELECT e.id, e.title, %1 FROM event e WHERE e.deleted = 0"_s.arg(firstDaySql), {}, [](const QSqlQuery &q) {
        const QString title = textAt(q, 1);
        const QString day = textAt(q, 2);
        NamedRow row{idAt(q, 0), {title}};
        if (!day.isEmpty())
            row.names += {title + u' ' + day.left(4), title + u' ' + day};
        return row;
    });
}

Result<Id> findEvent(Database &db, const QString &text)
{
    const auto events = namedEvents(db);
    if (!events)
        return events.error();
    FoundName match = findByName(*events, text);
    if (match.id.isNull())
        match = ofTheYear(*events, text);
    if (match.several)
        return CourseAreaText::ambiguous(text);
    if (match.id.isNull())
        return CourseAreaText::notFound(text);
    return match.id;
}

/// By its title, and by event, title and day: "CROSS: Inledning 2026-09-10"; first among those of `event`.
Result<Id> findSession(Database &db, const QString &text, const Id &event)
{
    QList<NamedRow> own;
    const auto sessions = db.rows(u"SELECT s.id, e.title, coalesce(s.title, e.title), substr(s.starts, 1, 10), s.event FROM session s"
                                  " JOIN event e ON e.id = s.event AND e.deleted = 0 WHERE s.deleted = 0"_s, {}, [&](const QSqlQuery &q) {
        const QString title = textAt(q, 2);
        const QString whole = textAt(q, 1) + u": "_s + title;
        const QString day = u' ' + textAt(q, 3);
        const NamedRow row{idAt(q, 0), {title, whole, title + day, whole + day}};
        if (!event.isNull() && idAt(q, 4) == event)
            own.append(row);
        return row;
    });
    if (!sessions)
        return sessions.error();
    FoundName match = findByName(own, text);
    if (match.id.isNull())
        match = findByName(*sessions, text);
    if (match.several)
        return CourseAreaText::severalSessions(text);
    if (match.id.isNull())
        return CourseAreaText::noSession(text);
    return match.id;
}

Result<QList<Problem>> problems(Database &db, QDate today)
{
    const Result<QList<EventDetail>> details = CourseStore::outlines(db);
    if (!details)
        return details.error();
    const Result<OpenClashes> clashes = openClashes(db, *details, today);
    if (!clashes)
        return clashes.error();
    QList<Problem> found;
    for (const EventDetail &detail : *details) {
        for (Problem problem : CourseRules::problems(detail, today, clashes->value(detail.event.id))) {
            // On the overview the sentence stands alone, so it says which event it is about.
            problem.sentence = u"%1: %2"_s.arg(detail.event.title, problem.sentence);
            found.append(problem);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return found;
}

Result<QList<RoleLine>> roles(Database &db, const Id &person)
{
    QList<RoleLine> lines;
    Result<void> state;
    const auto read = [&](const QString &from, const std::function<QString(const QSqlQuery &, const QString &)> &text) {
        if (!state)
            return;
        state = db.each(u"SELECT DISTINCT e.id, e.title, %1, %2, %3 ORDER BY 3 DESC, 2"_s.arg(firstDaySql, lastDaySql, from), {person.bind()}, [&](const QSqlQuery &q) {
            lines.append({text(q, textAt(q, 1)), u"courses"_s, idAt(q, 0), dateAt(q, 2), dateAt(q, 3)});
        });
    };
    read(u"0 FROM event_responsible r JOIN event e ON e.id = r.event AND e.deleted = 0 WHERE r.deleted = 0 AND r.person = ?"_s,
         [](const QSqlQuery &, const QString &event) { return CourseAreaText::responsible(event); });
    read(u"0 FROM session_speaker k JOIN session o ON o.id = k.session AND o.deleted = 0 JOIN event e ON e.id = o.event AND e.deleted = 0"
         " WHERE k.deleted = 0 AND k.person = ?"_s, [](const QSqlQuery &, const QString &event) { return CourseAreaText::speaker(event); });
    read(u"0 FROM session o JOIN event e ON e.id = o.event AND e.deleted = 0 WHERE o.deleted = 0 AND o.chair = ?"_s,
         [](const QSqlQuery &, const QString &event) { return CourseAreaText::chair(event); });
    read(u"min(r.cancelled_at IS NOT NULL) FROM registration r JOIN event e ON e.id = r.event AND e.deleted = 0 WHERE r.deleted = 0 AND r.person = ? GROUP BY e.id"_s,
         [](const QSqlQuery &q, const QString &event) { return flagAt(q, 4) ? CourseAreaText::withdrawn(event) : CourseAreaText::participant(event); });
    if (!state)
        return state.error();
    return lines;
}

/// What somebody is today: responsible for, speaking at, chairing or registered for an event that is neither over nor called off.
Result<QHash<Id, int>> roleCounts(Database &db, const QList<Id> &people, QDate today)
{
    const QSet<Id> wanted(people.cbegin(), people.cend());
    const QString ahead = u"coalesce(e.status, 'idea') NOT IN ('held', 'cancelled') AND coalesce(%1, '9999') >= '%2'"_s.arg(lastDaySql, today.toString(Qt::ISODate));
    const QString sql = u"SELECT r.person FROM event_responsible r JOIN event e ON e.id = r.event AND e.deleted = 0 WHERE r.deleted = 0 AND %1"
                        " UNION ALL SELECT k.person FROM session_speaker k JOIN session o ON o.id = k.session AND o.deleted = 0"
                        " JOIN event e ON e.id = o.event AND e.deleted = 0 WHERE k.deleted = 0 AND %1 GROUP BY k.person, e.id"
                        " UNION ALL SELECT o.chair FROM session o JOIN event e ON e.id = o.event AND e.deleted = 0"
                        " WHERE o.deleted = 0 AND o.chair IS NOT NULL AND %1 GROUP BY o.chair, e.id"
                        " UNION ALL SELECT r.person FROM registration r JOIN event e ON e.id = r.event AND e.deleted = 0"
                        " WHERE r.deleted = 0 AND r.cancelled_at IS NULL AND %1"_s.arg(ahead);
    QHash<Id, int> counts;
    const auto read = db.each(sql, {}, [&](const QSqlQuery &q) {
        const Id person = idAt(q, 0);
        if (!person.isNull() && (wanted.isEmpty() || wanted.contains(person)))
            ++counts[person];
    });
    if (!read)
        return read.error();
    return counts;
}

/// How a table is searched: its title and the text it is found by, over the row `r`. No table here holds names of people
/// except through references, which are left out.
QString searchSql(const QString &table)
{
    if (table == u"event"_s)
        return u"SELECT r.id, r.title, coalesce(r.title, '') || ' ' || coalesce(r.target_group, '') || ' ' || coalesce(r.description, '') || ' '"
               " || coalesce(r.place, '') || ' ' || coalesce(r.note, '') FROM event r WHERE r.deleted = 0"_s;
    if (table == u"session"_s)
        return u"SELECT r.id, coalesce(e.title || ': ', '') || coalesce(r.title || ' ', '') || coalesce(substr(r.starts, 1, 10), ''),"
               " coalesce(e.title, '') || ' ' || coalesce(r.title, '') || ' ' || coalesce(r.track, '') || ' ' || coalesce(r.starts, '')"
               " FROM session r JOIN event e ON e.id = r.event AND e.deleted = 0 WHERE r.deleted = 0"_s;
    if (table == u"event_task"_s)
        return u"SELECT r.id, coalesce(e.title || ': ', '') || coalesce(r.text, ''), coalesce(r.text, '') FROM event_task r"
               " JOIN event e ON e.id = r.event AND e.deleted = 0 WHERE r.deleted = 0"_s;
    return {};
}

Result<QHash<Id, SearchText>> searchText(Database &db, const QString &table, const QList<Id> &rows)
{
    QHash<Id, SearchText> found;
    const QString sql = searchSql(table);
    if (sql.isEmpty())
        return found;
    for (const Id &id : rows) {
        const auto read = db.each(sql + u" AND r.id = ?"_s, {id.bind()}, [&](const QSqlQuery &q) { found.insert(id, {textAt(q, 1), textAt(q, 2)}); });
        if (!read)
            return read.error();
    }
    return found;
}

Result<QString> status(Database &db)
{
    const QString ahead = u"FROM event e WHERE e.deleted = 0 AND coalesce(e.status, 'idea') NOT IN ('held', 'cancelled') AND coalesce(%1, '9999') >= ?"_s.arg(lastDaySql);
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const auto events = db.value(u"SELECT count(*) "_s + ahead, {today});
    if (!events)
        return events.error();
    const auto registered = db.value(u"SELECT count(*) FROM registration r JOIN person p ON p.id = r.person AND p.deleted = 0"
                                     " WHERE r.deleted = 0 AND r.cancelled_at IS NULL AND r.event IN (SELECT e.id %1)"_s.arg(ahead), {today});
    if (!registered)
        return registered.error();
    return CourseAreaText::status(events->toInt(), registered->toInt());
}

} // namespace

Area courseArea()
{
    Area area;
    area.key = u"courses"_s;
    area.title = CourseAreaText::title();
    area.sqlFile = u":/sql/0004_course.sql"_s;
    area.tables = courseTables();
    area.kinds = courseKinds();
    area.reports = courseReports();
    area.imports = {RegistrationImporter::kind(), AnswerImporter::kind()};
    area.finders = {{u"event"_s, CourseAreaText::event(), findEvent, {}, namedEvents}, {u"session"_s, CourseAreaText::session(), [](Database &db, const QString &text) { return findSession(db, text, {}); },
                     [](Database &db, const QString &text, const QHash<QString, Id> &pointedOut) { return findSession(db, text, pointedOut.value(u"event"_s)); }}};
    area.problems = problems;
    area.check = checkCourses;
    area.expired = [](Database &db, QDate today) -> Result<Expired> {
        auto rows = expiredDiets(db, today);
        return rows ? Result<Expired>(Expired{std::move(*rows), {}}) : Result<Expired>(rows.error());
    };
    area.roles = roles;
    area.roleCounts = roleCounts;
    area.searchTables = {u"event"_s, u"session"_s, u"event_task"_s};
    area.searchText = searchText;
    area.subTabs = {{u"session"_s, u"programme"_s}, {u"event_task"_s, u"checklist"_s}};
    area.fromTemplate = applyCourseTemplate;
    area.checkTemplate = checkCourseTemplate;
    area.demo = [](Edit &edit, DemoRandom &random, int, int years, QDate today) { return fillCourseDemo(edit, random, years, today); };
    area.status = status;
    area.mergeWatch = watchSeats;
    return area;
}

} // namespace lansnav
