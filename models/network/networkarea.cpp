// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkarea.h"

#include "area/namefinder.h"
#include "area/queryvalues.h"
#include "network/imports.h"
#include "network/networkcheck.h"
#include "network/networkkinds.h"
#include "network/networknames.h"
#include "network/networkstore.h"
#include "network/networktemplate.h"
#include "network/reports.h"
#include "network/rules.h"
#include "network/schema.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class NetworkAreaText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkArea)

public:
    static Error notFound(const QString &text)
    {
        return {ErrorCode::NotFound, tr("There is no network called “%1”.").arg(text)};
    }
    static Error ambiguous(const QString &text)
    {
        return {ErrorCode::Invalid, tr("Several networks are called something like “%1”. Give the whole name.").arg(text)};
    }
    static QString status(int networks, int members)
    {
        return tr("%1 · %2").arg(tr("%n network(s)", nullptr, networks), tr("%n member(s)", nullptr, members));
    }
    /// "BBIC: ordinary member for Laxå, ansvarig".
    static QString membership(const QString &network, MemberKind kind, const QString &represents, const QString &role)
    {
        QString text = kind == MemberKind::Ordinary ? tr("%1: ordinary member").arg(network) : tr("%1: alternate").arg(network);
        if (!represents.isEmpty())
            text = tr("%1 for %2").arg(text, represents);
        return role.isEmpty() ? text : text + u", "_s + role;
    }
    static QString responsible(const QString &network) { return tr("%1: responsible").arg(network); }
    static QString guide(const QString &network, const QString &theme)
    {
        return theme.isEmpty() ? tr("%1: guide of a loop").arg(network) : tr("%1: guide of “%2”").arg(network, theme);
    }
    static QString title() { return tr("Networks"); }
    static QString network() { return tr("Network"); }
};

Result<Id> findNetwork(Database &db, const QString &text)
{
    const auto networks = namedNetworks(db);
    if (!networks)
        return networks.error();
    const FoundName match = findByName(*networks, text);
    if (match.several)
        return NetworkAreaText::ambiguous(text);
    if (match.id.isNull())
        return NetworkAreaText::notFound(text);
    return match.id;
}

Result<QList<Problem>> problems(Database &db, QDate today)
{
    const Result<QList<NetworkDetail>> details = NetworkStore::details(db);
    if (!details)
        return details.error();
    QList<Problem> found;
    for (const NetworkDetail &detail : *details) {
        for (Problem problem : NetworkRules::problems(detail, today)) {
            // On the overview the sentence stands alone, so it says which network it is about.
            problem.sentence = u"%1: %2"_s.arg(detail.network.name, problem.sentence);
            found.append(problem);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return found;
}

Result<QList<RoleLine>> roles(Database &db, const Id &person)
{
    QList<RoleLine> lines;
    Result<void> read = db.each(uR"(SELECT n.id, n.name, m.kind, y.name, m.role, m.start, m."end", n.represents, coalesce(s.field, o.name) FROM membership m
                                    JOIN network n ON n.id = m.network AND n.deleted = 0 LEFT JOIN municipality y ON y.id = m.municipality
                                    LEFT JOIN network_seat s ON s.id = m.seat LEFT JOIN organisation o ON o.id = s.organisation
                                    WHERE m.person = ? AND m.deleted = 0 ORDER BY m."end" IS NOT NULL, n.name, m.period)"_s,
                                {person.bind()}, [&](const QSqlQuery &q) {
                                    const QString represents = NetworkRules::representsName(representsFrom(textAt(q, 7)), textAt(q, 3), textAt(q, 8));
                                    lines.append({NetworkAreaText::membership(textAt(q, 1), memberKindFrom(textAt(q, 2)), represents, textAt(q, 4)),
                                                  u"networks"_s, idAt(q, 0), dateAt(q, 5), dateAt(q, 6)});
                                });
    if (read)
        read = db.each(u"SELECT n.id, n.name FROM network_responsible r JOIN network n ON n.id = r.network AND n.deleted = 0"
                       " WHERE r.person = ? AND r.deleted = 0 ORDER BY n.name"_s, {person.bind()}, [&](const QSqlQuery &q) {
                           lines.append({NetworkAreaText::responsible(textAt(q, 1)), u"networks"_s, idAt(q, 0), {}, {}});
                       });
    if (read)
        read = db.each(u"SELECT n.id, n.name, l.theme FROM loop_guide g JOIN loop l ON l.id = g.loop AND l.deleted = 0"
                       " JOIN network n ON n.id = l.network AND n.deleted = 0 WHERE g.person = ? AND g.deleted = 0 ORDER BY n.name, l.theme"_s,
                       {person.bind()}, [&](const QSqlQuery &q) {
                           lines.append({NetworkAreaText::guide(textAt(q, 1), textAt(q, 2)), u"networks"_s, idAt(q, 0), {}, {}});
                       });
    if (!read)
        return read.error();
    return lines;
}

Result<QHash<Id, int>> roleCounts(Database &db, const QList<Id> &people, QDate today)
{
    const QSet<Id> wanted(people.cbegin(), people.cend());
    QHash<Id, int> counts;
    const auto count = [&](const Id &person) {
        if (wanted.isEmpty() || wanted.contains(person))
            ++counts[person];
    };
    Result<void> read = db.each(uR"(SELECT m.person, m.start, m."end" FROM membership m JOIN network n ON n.id = m.network AND n.deleted = 0
                                    WHERE m.deleted = 0)"_s, {}, [&](const QSqlQuery &q) {
                                    Membership member;
                                    member.start = dateAt(q, 1);
                                    member.end = dateAt(q, 2);
                                    if (member.holdsOn(today))
                                        count(idAt(q, 0));
                                });
    if (read)
        read = db.each(u"SELECT r.person FROM network_responsible r JOIN network n ON n.id = r.network AND n.deleted = 0 WHERE r.deleted = 0"_s, {},
                       [&](const QSqlQuery &q) { count(idAt(q, 0)); });
    if (!read)
        return read.error();
    return counts;
}

/// How a table is searched: its title and the text it is found by, over the row `r`. No table here holds names of people
/// except through references, which are left out.
QString searchSql(const QString &table)
{
    if (table == u"network"_s)
        return u"SELECT r.id, r.name, coalesce(r.name, '') || ' ' || coalesce(r.purpose, '') || ' ' || coalesce(r.note, '') FROM network r WHERE r.deleted = 0"_s;
    if (table == u"meeting"_s)
        return u"SELECT r.id, coalesce(n.name || ' ', '') || coalesce(substr(r.starts, 1, 10), ''), coalesce(n.name, '') || ' ' || coalesce(r.starts, '')"
               " || ' ' || coalesce(r.title, '') || ' ' || coalesce(r.place, '') || ' ' || coalesce(r.agenda, '') || ' ' || coalesce(r.minutes, '')"
               " FROM meeting r JOIN network n ON n.id = r.network AND n.deleted = 0 WHERE r.deleted = 0"_s;
    if (table == u"action_point"_s)
        return u"SELECT r.id, coalesce(n.name || ': ', '') || coalesce(r.text, ''), coalesce(r.text, '') FROM action_point r"
               " JOIN network n ON n.id = r.network AND n.deleted = 0 WHERE r.deleted = 0"_s;
    if (table == u"loop"_s)
        return u"SELECT r.id, coalesce(n.name || ': ', '') || coalesce(r.theme, ''), coalesce(r.theme, '') || ' ' || coalesce(r.place, '') || ' '"
               " || coalesce(r.follow_up, '') FROM loop r JOIN network n ON n.id = r.network AND n.deleted = 0 WHERE r.deleted = 0"_s;
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
    const auto networks = db.value(u"SELECT count(*) FROM network WHERE deleted = 0 AND coalesce(status, 'active') <> 'ended'"_s);
    if (!networks)
        return networks.error();
    // Memberships, as the list adds them up: somebody in two networks counts in both.
    int members = 0;
    const QDate today = QDate::currentDate();
    const auto read = db.each(uR"(SELECT m.start, m."end" FROM membership m JOIN network n ON n.id = m.network AND n.deleted = 0
                                  JOIN person p ON p.id = m.person AND p.deleted = 0 WHERE m.deleted = 0)"_s, {}, [&](const QSqlQuery &q) {
                                  Membership member;
                                  member.start = dateAt(q, 0);
                                  member.end = dateAt(q, 1);
                                  if (member.holdsOn(today))
                                      ++members;
                              });
    if (!read)
        return read.error();
    return NetworkAreaText::status(networks->toInt(), members);
}

} // namespace

Area networkArea()
{
    Area area;
    area.key = u"networks"_s;
    area.title = NetworkAreaText::title();
    area.sqlFile = u":/sql/0003_network.sql"_s;
    area.tables = networkTables();
    area.kinds = networkKinds();
    area.reports = networkReports();
    area.imports = networkImports();
    area.finders = {{u"network"_s, NetworkAreaText::network(), findNetwork, {}, namedNetworks}};
    area.problems = problems;
    area.check = checkNetworks;
    area.roles = roles;
    area.roleCounts = roleCounts;
    area.searchTables = {u"network"_s, u"meeting"_s, u"action_point"_s, u"loop"_s};
    area.searchText = searchText;
    area.subTabs = {{u"meeting"_s, u"meetings"_s}, {u"action_point"_s, u"meetings"_s}, {u"loop"_s, u"loops"_s}};
    area.fromTemplate = [](Edit &edit, const QJsonObject &json) { return applyNetworkTemplate(edit, json); };
    area.demo = [](Edit &edit, DemoRandom &random, int, int years, QDate today) { return fillNetworkDemo(edit, random, years, today); };
    area.status = status;
    return area;
}

} // namespace lansnav
