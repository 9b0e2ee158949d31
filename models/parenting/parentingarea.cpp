// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingarea.h"

#include "area/namefinder.h"
#include "area/queryvalues.h"
#include "parenting/groupimport.h"
#include "parenting/groupleading.h"
#include "parenting/grouplostseats.h"
#include "parenting/grouptitle.h"
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

/// How many groups an error names.
constexpr int mostCandidates = 8;

class ParentingAreaText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingArea)

public:
    static Error notFound(const QString &text) { return {ErrorCode::NotFound, tr("There is no parenting group called “%1”.").arg(text)}; }
    static Error ambiguous(const QString &text, const QStringList &candidates)
    {
        QString names = candidates.mid(0, mostCandidates).join(u"; "_s);
        if (candidates.size() > mostCandidates)
            names += u"; "_s + tr("and %n more", nullptr, int(candidates.size()) - mostCandidates);
        return {ErrorCode::Invalid, tr("Several parenting groups are called something like “%1”: %2. Give one of these names, or the group's id.").arg(text, names)};
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

const QString groupFirstDaySql = u"coalesce((SELECT min(substr(m.starts, 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.deleted = 0 AND m.cancelled = 0), g.start)"_s;
const QString groupLastDaySql = u"coalesce((SELECT max(substr(m.starts, 1, 10)) FROM group_meeting m WHERE m.parent_group = g.id AND m.deleted = 0 AND m.cancelled = 0), g.\"end\")"_s;
const QString notOverSql = u"coalesce(g.status, 'planned') NOT IN ('finished', 'cancelled')"_s;

/// By what it is called in either language, and in full, with the place and the day it begins, for those of which there are several.
Result<QList<NamedRow>> namedGroups(Database &db)
{
    const auto details = ParentingStore::outlines(db);
    if (!details)
        return details.error();
    QList<NamedRow> rows;
    for (const GroupDetail &detail : *details) {
        const QStringList spellings = GroupTitle::spellings(detail.group.name, detail.programme.title(), detail.group.area(), detail.firstDay());
        QString inFull = detail.title();
        NamedRow row{detail.group.id, {inFull}};
        row.names += spellings;
        if (const QString where = detail.group.where(); !where.isEmpty() && where != detail.group.area()) {
            inFull += u", "_s + where;
            row.names.append(inFull);
        }
        if (detail.firstDay().isValid()) {
            const QString day = u' ' + detail.firstDay().toString(Qt::ISODate);
            inFull += day;
            row.names += {spellings.first() + day, inFull};
        }
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
        return ParentingAreaText::ambiguous(text, namesWith(*groups, text));
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
            state = db.each(sql, {person.bind()}, [&](const QSqlQuery &q) { lines.append({text(GroupTitle::fromSql(textAt(q, 1))), u"parenting"_s, idAt(q, 0), dateAt(q, 2), dateAt(q, 3)}); });
    };
    const QString ofGroup = u"SELECT g.id, %1, %2, %3 FROM "_s.arg(GroupTitle::sql(u"g"_s), groupFirstDaySql, groupLastDaySql);
    read(ofGroup + u"group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0 WHERE l.deleted = 0 AND l.person = ? ORDER BY 3 DESC, 2"_s, ParentingAreaText::leads);
    read(ofGroup + u"parent_group g WHERE g.deleted = 0 AND g.responsible = ? ORDER BY 3 DESC, 2"_s, ParentingAreaText::responsible);
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

/// A group is found by what it is called in either language, and by what is known of it.
Result<void> groupSearchText(Database &db, const Id &group, QHash<Id, SearchText> &found)
{
    return db.each(uR"(SELECT %1, %2, g.name, coalesce(r.short_name, r.name), coalesce(y.name, c.name, g.place), coalesce(r.name, '') || ' ' || coalesce(y.name, '') || ' ' || coalesce(c.name, '')
                              || ' ' || coalesce(g.place, '') || ' ' || coalesce(g.language, '') || ' ' || coalesce(g.note, '')
                       FROM parent_group g LEFT JOIN programme_version v ON v.id = g.version LEFT JOIN programme r ON r.id = v.programme
                       LEFT JOIN municipality y ON y.id = g.municipality LEFT JOIN family_centre c ON c.id = g.centre WHERE g.deleted = 0 AND g.id = ?)"_s
                       .arg(GroupTitle::sql(u"g"_s), groupFirstDaySql),
                   {group.bind()}, [&](const QSqlQuery &q) {
                       const QDate first = PartialDate::fromIso(textAt(q, 1)).first();
                       const QStringList spellings = GroupTitle::spellings(textAt(q, 2), textAt(q, 3), textAt(q, 4), first);
                       found.insert(group, {GroupTitle::fromSql(textAt(q, 0)), spellings.join(u' ') + u' ' + textAt(q, 5)});
                   });
}

/// How a table is searched: its title and the text it is found by, over the row `r`. Participants are not searched at all, and of
/// leaders only those without protected identity.
QString parentingSearchSql(const QString &table)
{
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
    for (const Id &id : rows) {
        Result<void> read;
        if (table == u"parent_group"_s)
            read = groupSearchText(db, id, found);
        else if (!sql.isEmpty())
            read = db.each(sql, {id.bind()}, [&](const QSqlQuery &q) { found.insert(id, {textAt(q, 1), textAt(q, 2)}); });
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
    area.toErase = NamesRetention::toSay;
    area.roles = parentingRoles;
    area.inTheWay = GroupLeading::inTheWay;
    area.roleCounts = parentingRoleCounts;
    area.searchTables = {u"parent_group"_s, u"family_centre"_s, u"programme"_s, u"leader"_s};
    // The term a group begins in follows from its dates.
    area.searchParts = {{u"group_meeting"_s, u"parent_group"_s}};
    area.searchText = parentingSearchText;
    area.status = parentingStatus;
    area.mergeWatch = watchGroupSeats;
    area.subTabs = {{u"family_centre"_s, u"centres"_s}, {u"programme"_s, u"programmes"_s}, {u"leader"_s, u"leaders"_s}};
    return area;
}

} // namespace lansnav
