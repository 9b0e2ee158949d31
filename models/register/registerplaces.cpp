// SPDX-License-Identifier: GPL-3.0-or-later
// Reading: region, municipalities, organisations, areas of work.
#include "register/registerstore.h"

#include "exchange/values.h"
#include "list/foldedtext.h"
#include "list/sortkey.h"
#include "register/registertext.h"
#include "register/schema.h"
#include "register/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::registerstore {

namespace {

const QString organisationColumns = u"id, name, short_name, kind, municipality, note, deleted"_s;

Organisation organisationOf(const QSqlQuery &query)
{
    return {Id::fromVariant(query.value(0)), query.value(1).toString(), query.value(2).toString(), query.value(3).toString(),
            Id::fromVariant(query.value(4)), query.value(5).toString(), query.value(6).toBool()};
}

template<class Row>
void sortByName(QList<Row> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return swedishLess(a.name, b.name); });
}

} // namespace

Result<std::optional<Region>> region(Database &db)
{
    const auto found = db.rows(u"SELECT id, code, name FROM region WHERE deleted = 0 ORDER BY code LIMIT 1"_s, {}, [](const QSqlQuery &query) {
        return Region{Id::fromVariant(query.value(0)), query.value(1).toString(), query.value(2).toString()};
    });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Region>() : std::optional<Region>(found->first());
}

Result<QList<SubRegion>> subRegions(Database &db)
{
    return db.rows(u"SELECT id, name, sort FROM sub_region WHERE deleted = 0 ORDER BY sort, name"_s, {}, [](const QSqlQuery &query) {
        return SubRegion{Id::fromVariant(query.value(0)), query.value(1).toString(), query.value(2).toInt()};
    });
}

Result<QList<Municipality>> municipalities(Database &db)
{
    auto found = db.rows(u"SELECT id, sub_region, code, name, short_name, tile_column, tile_row FROM municipality WHERE deleted = 0"_s, {},
                         [](const QSqlQuery &query) {
                             return Municipality{Id::fromVariant(query.value(0)), Id::fromVariant(query.value(1)), query.value(2).toString(),
                                                 query.value(3).toString(), query.value(4).toString(), query.value(5).toInt(),
                                                 query.value(6).toInt()};
                         });
    if (found)
        sortByName(*found);
    return found;
}

Result<QList<Organisation>> organisations(Database &db)
{
    auto found = db.rows(u"SELECT "_s + organisationColumns + u" FROM organisation WHERE deleted = 0"_s, {}, organisationOf);
    if (found)
        sortByName(*found);
    return found;
}

Result<Organisation> organisation(Database &db, const Id &id)
{
    const auto found = db.rows(u"SELECT "_s + organisationColumns + u" FROM organisation WHERE id = ?"_s, {id.bind()}, organisationOf);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, RegisterText::tr("This organisation is no longer in the file. Nothing was changed.")};
    return found->first();
}

Result<QList<OrganisationRow>> organisationRows(Database &db, const QList<Id> &ids, bool trashed)
{
    QHash<QString, QString> words;
    for (const auto &[code, word] : organisationKinds())
        words.insert(code, word);
    // Protected people are not counted: a count of one would say where they work.
    QString sql = u"SELECT o.id, o.name, o.short_name, o.kind, m.name, m.id, "
                  "(SELECT count(*) FROM person p WHERE p.organisation = o.id AND p.deleted = 0 AND p.protected = 0) "
                  "FROM organisation o LEFT JOIN municipality m ON m.id = o.municipality WHERE o.deleted = "_s
                  + (trashed ? u'1' : u'0');
    if (!ids.isEmpty())
        sql += u" AND o.id IN ("_s + idLiterals(ids) + u')';
    return db.rows(sql, {}, [&](const QSqlQuery &query) {
        const QString kind = query.value(3).toString();
        return OrganisationRow{Id::fromVariant(query.value(0)), query.value(1).toString(), query.value(2).toString(),
                               words.value(kind, kind), query.value(4).toString(), Id::fromVariant(query.value(5)),
                               query.value(6).toInt(), trashed};
    });
}

Result<QList<PersonRow>> peopleOfOrganisation(Database &db, const Id &organisation)
{
    const auto ids = db.rows(u"SELECT id FROM person WHERE organisation = ? AND deleted = 0 AND protected = 0"_s, {organisation.bind()},
                             [](const QSqlQuery &query) { return Id::fromVariant(query.value(0)); });
    if (!ids)
        return ids.error();
    // No ids would mean everybody.
    return ids->isEmpty() ? Result<QList<PersonRow>>(QList<PersonRow>()) : personRows(db, *ids);
}

Result<QString> municipalityName(Database &db, const Id &id)
{
    const auto name = db.value(u"SELECT name FROM municipality WHERE id = ?"_s, {id.bind()});
    if (!name)
        return name.error();
    return name->toString();
}

Result<QList<AreaOfWork>> areasOfWork(Database &db)
{
    return db.rows(u"SELECT id, name, sort FROM area WHERE deleted = 0 ORDER BY sort, name"_s, {}, [](const QSqlQuery &query) {
        return AreaOfWork{Id::fromVariant(query.value(0)), query.value(1).toString(), query.value(2).toInt()};
    });
}

Result<Id> findMunicipality(Database &db, const QString &text)
{
    const auto all = municipalities(db);
    if (!all)
        return all.error();
    const QString wanted = parse::tidy(text);
    for (const Municipality &m : *all)
        if (!wanted.isEmpty() && (m.code == wanted || folded(m.shortName) == folded(wanted)))
            return m.id;
    for (const QString &name : parse::municipalityNames(text))
        for (const Municipality &m : *all)
            if (folded(m.name) == name)
                return m.id;
    return Id();
}

Result<Id> findOrganisation(Database &db, const QString &text)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return Id();
    const auto all = organisations(db);
    if (!all)
        return all.error();
    for (const Organisation &o : *all)
        if (folded(o.name) == wanted)
            return o.id;
    for (const Organisation &o : *all)
        if (!o.shortName.isEmpty() && folded(o.shortName) == wanted)
            return o.id;
    return Id();
}

QList<std::pair<QString, QString>> organisationKinds()
{
    QList<std::pair<QString, QString>> kinds;
    for (const TableDecl &table : registerTables()) {
        if (table.name != u"organisation")
            continue;
        for (const auto &[code, word] : table.column(u"kind")->words)
            kinds.append({code, QCoreApplication::translate("Column", word)});
    }
    return kinds;
}

} // namespace lansnav::registerstore
