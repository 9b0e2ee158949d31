// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingarea.h"

#include "area/namefinder.h"
#include "area/queryvalues.h"
#include "parenting/groupimport.h"
#include "parenting/grouplostseats.h"
#include "parenting/namesretention.h"
#include "parenting/parentingcheck.h"
#include "parenting/parentingkinds.h"
#include "parenting/parentingproblems.h"
#include "parenting/parentingreports.h"
#include "parenting/parentingstore.h"
#include "parenting/parentingtemplate.h"
#include "parenting/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class ParentingAreaText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingArea)

public:
    static Error notFound(const QString &text) { return {ErrorCode::NotFound, tr("There is no parenting group called “%1”.").arg(text)}; }
    static Error ambiguous(const QString &text)
    {
        return {ErrorCode::Invalid, tr("Several parenting groups are called something like “%1”. Give programme, municipality and first day.").arg(text)};
    }
    static Error noProgramme(const QString &text) { return {ErrorCode::NotFound, tr("There is no programme called “%1”.").arg(text)}; }
    static Error severalProgrammes(const QString &text) { return {ErrorCode::Invalid, tr("Several programmes are called something like “%1”. Give the whole name.").arg(text)}; }
    static QString status(int groups, int leaders) { return tr("%1 · %2").arg(tr("%n group(s) running or ahead", nullptr, groups), tr("%n active leader(s)", nullptr, leaders)); }
    static QString leads(const QString &group) { return tr("%1: leader").arg(group); }
    static QString responsible(const QString &group) { return tr("%1: responsible").arg(group); }
    static QString trained(const QString &programme) { return tr("%1: trained as a group leader").arg(programme); }
    static QString title() { return tr("Parenting groups"); }
    static QString group() { return tr("Parenting group"); }
    static QString programme() { return tr("Programme"); }
};

/// What a group is called where its term is not worked out, over the group `g`.
const QString plainTitleSql = u"coalesce(g.name, coalesce(r.short_name, r.name, '') || coalesce(' ' || y.name, ''))"_s;
/// Joins that it needs.
const QString plainTitleFrom = u" LEFT JOIN programme_version v ON v.id = g.version LEFT JOIN programme r ON r.id = v.programme LEFT JOIN municipality y ON y.id = g.municipality"_s;
const QString groupFirstDaySql = u"coalesce((SELECT min(substr(m.starts, 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.deleted = 0 AND m.cancelled = 0), g.start)"_s;
const QString groupLastDaySql = u"coalesce((SELECT max(substr(m.starts, 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.deleted = 0 AND m.cancelled = 0), g.\"end\")"_s;
const QString notOverSql = u"coalesce(g.status, 'planned') NOT IN ('finished', 'cancelled')"_s;

/// "ABC Laxå VT26", and with the day it begins or the place, for those of which there are several.
Result<QList<NamedRow>> namedGroups(Database &db)
{
    const auto details = ParentingStore::outlines(db);
    if (!details)
        return details.error();
    QList<NamedRow> rows;
    for (const GroupDetail &detail : *details) {
        const QString plain = detail.group.name.isEmpty() ? (detail.programme.title() + u' ' + detail.group.municipalityName).trimmed() : detail.group.name;
        NamedRow row{detail.group.id, {detail.title(), plain}};
        if (const auto term = detail.term())
            row.names += {plain + u' ' + term->toKey(), plain + u' ' + detail.firstDay().toString(Qt::ISODate)};
        if (!detail.group.where().isEmpty())
            row.names.append(detail.title() + u", "_s + detail.group.where());
        rows.append(row);
    }
    return rows;
}

Result<Id> findGroup(Database &db, const QString &text)
{
    const auto groups = namedGroups(db);
    if (!groups)
        return groups.error();
    const FoundName match = findByName(*groups, text);
    if (match.several)
        return ParentingAreaText::ambiguous(text);
    if (match.id.isNull())
        return ParentingAreaText::notFound(text);
    return match.id;
}

Result<Id> findProgramme(Database &db, const QString &text)
{
    const auto programmes = db.rows(u"SELECT id, short_name, name FROM programme WHERE deleted = 0 ORDER BY name, id"_s, {}, [](const QSqlQuery &q) {
        return NamedRow{idAt(q, 0), {textAt(q, 1), textAt(q, 2)}};
    });
    if (!programmes)
        return programmes.error();
    const FoundName match = findByName(*programmes, text);
    if (match.several)
        return ParentingAreaText::severalProgrammes(text);
    if (match.id.isNull())
        return ParentingAreaText::noProgramme(text);
    return match.id;
}

Result<QList<RoleLine>> parentingRoles(Database &db, const Id &person)
{
    QList<RoleLine> lines;
    Result<void> state;
    const auto read = [&](const QString &sql, QString (*text)(const QString &)) {
        if (state)
            state = db.each(sql, {person.bind()}, [&](const QSqlQuery &q) { lines.append({text(textAt(q, 1)), u"parenting"_s, idAt(q, 0), dateAt(q, 2), dateAt(q, 3)}); });
    };
    const QString ofGroup = u"SELECT g.id, %1, %2, %3 FROM "_s.arg(plainTitleSql, groupFirstDaySql, groupLastDaySql);
    read(ofGroup + u"group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0"_s + plainTitleFrom + u" WHERE l.deleted = 0 AND l.person = ? ORDER BY 3 DESC, 2"_s, ParentingAreaText::leads);
    read(ofGroup + u"parent_group g"_s + plainTitleFrom + u" WHERE g.deleted = 0 AND g.responsible = ? ORDER BY 3 DESC, 2"_s, ParentingAreaText::responsible);
    read(u"SELECT l.id, coalesce(r.short_name, r.name), t.trained, t.valid_until FROM leader_training t JOIN programme r ON r.id = t.programme"
         " LEFT JOIN leader l ON l.person = t.person AND l.deleted = 0 WHERE t.deleted = 0 AND t.person = ? ORDER BY 3 DESC, 2"_s, ParentingAreaText::trained);
    if (!state)
        return state.error();
    return lines;
}

/// What somebody is today: leader of or responsible for a group that is not over, and an active leader.
Result<QHash<Id, int>> parentingRoleCounts(Database &db, const QList<Id> &people, QDate)
{
    const QSet<Id> wanted(people.cbegin(), people.cend());
    QHash<Id, int> counts;
    const QString sql = u"SELECT l.person FROM group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0 WHERE l.deleted = 0 AND %1"
                        " UNION ALL SELECT g.responsible FROM parent_group g WHERE g.deleted = 0 AND g.responsible IS NOT NULL AND %1"
                        " UNION ALL SELECT person FROM leader WHERE deleted = 0 AND coalesce(status, 'active') = 'active'"_s.arg(notOverSql);
    const auto read = db.each(sql, {}, [&](const QSqlQuery &q) {
        const Id person = idAt(q, 0);
        if (wanted.isEmpty() || wanted.contains(person))
            ++counts[person];
    });
    if (!read)
        return read.error();
    return counts;
}

/// How a table is searched: its title and the text it is found by, over the row `r` or, of a group, `g`. Participants are not
/// searched at all, and of leaders only those without protected identity.
QString parentingSearchSql(const QString &table)
{
    if (table == u"parent_group"_s)
        return u"SELECT g.id, %1 || coalesce(' ' || %2, ''), %1 || ' ' || coalesce(r.name, '') || ' ' || coalesce(c.name, '') || ' ' || coalesce(g.place, '') || ' ' || coalesce(g.language, '') || ' '"
               " || coalesce(g.note, '') FROM parent_group g%3 LEFT JOIN family_centre c ON c.id = g.centre WHERE g.deleted = 0 AND g.id = ?"_s.arg(plainTitleSql, groupFirstDaySql, plainTitleFrom);
    if (table == u"family_centre"_s)
        return u"SELECT r.id, r.name, coalesce(r.name, '') || ' ' || coalesce(y.name, '') || ' ' || coalesce(r.address, '') || ' ' || coalesce(r.professions, '') || ' ' || coalesce(r.note, '')"
               " FROM family_centre r LEFT JOIN municipality y ON y.id = r.municipality WHERE r.deleted = 0 AND r.id = ?"_s;
    if (table == u"programme"_s)
        return u"SELECT r.id, coalesce(r.name, r.short_name), coalesce(r.short_name, '') || ' ' || coalesce(r.name, '') || ' ' || coalesce(r.target_group, '') || ' ' || coalesce(r.materials, '')"
               " || ' ' || coalesce(r.note, '') FROM programme r WHERE r.deleted = 0 AND r.id = ?"_s;
    if (table == u"leader"_s)
        return u"SELECT r.id, trim(coalesce(p.given, '') || ' ' || coalesce(p.family, '')), coalesce(p.given, '') || ' ' || coalesce(p.family, '') || ' ' || coalesce(r.languages, '') || ' '"
               " || coalesce(y.name, '') FROM leader r JOIN person p ON p.id = r.person AND p.deleted = 0 AND p.protected = 0"
               " LEFT JOIN municipality y ON y.id = coalesce(r.municipality, p.municipality) WHERE r.deleted = 0 AND r.id = ?"_s;
    return {};
}

Result<QHash<Id, SearchText>> parentingSearchText(Database &db, const QString &table, const QList<Id> &rows)
{
    QHash<Id, SearchText> found;
    const QString sql = parentingSearchSql(table);
    if (sql.isEmpty())
        return found;
    for (const Id &id : rows) {
        const auto read = db.each(sql, {id.bind()}, [&](const QSqlQuery &q) { found.insert(id, {textAt(q, 1), textAt(q, 2)}); });
        if (!read)
            return read.error();
    }
    return found;
}

Result<QString> parentingStatus(Database &db)
{
    const auto groups = db.value(u"SELECT count(*) FROM parent_group g WHERE g.deleted = 0 AND %1"_s.arg(notOverSql));
    if (!groups)
        return groups.error();
    const auto leaders = db.value(u"SELECT count(*) FROM leader l JOIN person p ON p.id = l.person AND p.deleted = 0 WHERE l.deleted = 0 AND coalesce(l.status, 'active') = 'active'"_s);
    if (!leaders)
        return leaders.error();
    return ParentingAreaText::status(groups->toInt(), leaders->toInt());
}

} // namespace

Area parentingArea()
{
    Area area;
    area.key = u"parenting"_s;
    area.title = ParentingAreaText::title();
    area.sqlFile = u":/sql/0005_parenting.sql"_s;
    area.tables = parentingTables();
    area.kinds = parentingKinds();
    area.reports = parentingReports();
    area.imports = {GroupImporter::kind()};
    area.finders = {{u"group"_s, ParentingAreaText::group(), findGroup, {}, namedGroups}, {u"programme"_s, ParentingAreaText::programme(), findProgramme}};
    area.problems = ParentingProblems::read;
    area.check = checkParenting;
    area.fromTemplate = applyParentingTemplate;
    area.checkTemplate = checkParentingTemplate;
    area.demo = [](Edit &edit, DemoRandom &random, int, int years, QDate today) { return fillParentingDemo(edit, random, years, today); };
    area.expired = NamesRetention::expired;
    area.announced = NamesRetention::announce;
    area.roles = parentingRoles;
    area.roleCounts = parentingRoleCounts;
    area.searchTables = {u"parent_group"_s, u"family_centre"_s, u"programme"_s, u"leader"_s};
    area.searchText = parentingSearchText;
    area.status = parentingStatus;
    area.mergeWatch = watchGroupSeats;
    area.subTabs = {{u"family_centre"_s, u"centres"_s}, {u"programme"_s, u"programmes"_s}, {u"leader"_s, u"leaders"_s}};
    return area;
}

} // namespace lansnav
