// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personlist.h"

#include "exchange/values.h"
#include "privacy/masking.h"
#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

void appendWord(QString &text, const QString &word)
{
    if (word.isEmpty())
        return;
    text += word;
    text += u' ';
}

/// People whose row shows something of a changed organisation, municipality or role.
Result<QSet<Id>> affectedPeople(Database &db, const Schema &schema, const ChangeSet &changes)
{
    QSet<Id> people;
    for (const ChangeSet::Row &row : changes.rows) {
        const TableDecl *table = schema.table(row.table);
        if (!table || row.table == u"person" || row.table == u"act")
            continue;
        QList<std::pair<QString, QVariant>> queries;
        if (row.table == u"organisation" || row.table == u"municipality")
            queries.append({u"SELECT id FROM person WHERE "_s + row.table + u" = ?"_s, row.id.bind()});
        for (const ColumnDecl &column : table->columns)
            if (column.references == u"person")
                queries.append({u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(column.name, row.table), row.id.bind()});
        for (const auto &[sql, value] : queries) {
            const auto read = db.each(sql, {value}, [&](const QSqlQuery &query) {
                const Id person = Id::fromVariant(query.value(0));
                if (!person.isNull())
                    people.insert(person);
            });
            if (!read)
                return read.error();
        }
    }
    return people;
}

/// Tables that say something of a person, whatever area they belong to.
QStringList tablesOfPeople(const Schema &schema)
{
    QStringList tables{u"organisation"_s, u"municipality"_s};
    for (const TableDecl &table : schema.tables)
        for (const ColumnDecl &column : table.columns)
            if (column.references == u"person" && table.name != u"act" && table.name != u"person" && !tables.contains(table.name))
                tables.append(table.name);
    return tables;
}

} // namespace

PersonModel::Columns RegisterLists::personColumns()
{
    const auto rolesText = [](const PersonRow &row) { return row.roles > 0 ? QVariant(row.roles) : QVariant(); };
    PersonModel::Columns columns;
    columns.append({.key = u"name"_s, .heading = tr("Name"), .value = [](const PersonRow &row) { return Masking::shown(row.name, row.id); }, .width = 230});
    columns.append({.key = u"organisation"_s, .heading = tr("Organisation"), .value = [](const PersonRow &row) { return row.organisation; }, .width = 160});
    columns.append({.key = u"municipality"_s, .heading = tr("Municipality"), .value = [](const PersonRow &row) { return row.municipality; }, .width = 120});
    columns.append({.key = u"title"_s, .heading = tr("Title"), .value = [](const PersonRow &row) { return row.title; }, .width = 140});
    columns.append({.key = u"email"_s, .heading = tr("E-mail"), .value = [](const PersonRow &row) { return row.email; }, .width = 220});
    columns.append({.key = u"phone"_s,
                    .heading = tr("Phone"),
                    .value = [](const PersonRow &row) { return parse::phoneText(row.phone); },
                    .sortKey = [](const PersonRow &row) { return row.phone; },
                    .width = 120});
    columns.append({.key = u"roles"_s,
                    .heading = tr("Roles"),
                    .value = rolesText,
                    .sortKey = [](const PersonRow &row) { return QVariant(row.roles); },
                    .alignment = Qt::AlignRight | Qt::AlignVCenter,
                    .width = 60});
    return columns;
}

PersonModel::SearchText RegisterLists::personSearch()
{
    return [](const PersonRow &row, QString &text) {
        if (row.isProtected)
            return;
        for (const QString *word : {&row.name, &row.organisation, &row.municipality, &row.title, &row.email, &row.phone})
            appendWord(text, *word);
        // As it is written in Sweden, with and without signs: "070-174 06 05", "0701740605".
        if (row.phone.startsWith(u"+46"_s)) {
            appendWord(text, parse::phoneText(row.phone));
            text += u'0';
            text += QStringView(row.phone).sliced(3);
        }
    };
}

OrganisationModel::Columns RegisterLists::organisationColumns()
{
    OrganisationModel::Columns columns;
    columns.append({.key = u"name"_s, .heading = tr("Name"), .value = [](const OrganisationRow &row) { return row.name; }, .width = 240, .namesThings = true});
    columns.append({.key = u"short_name"_s, .heading = tr("Short name"), .value = [](const OrganisationRow &row) { return row.shortName; }, .width = 100});
    columns.append({.key = u"kind"_s, .heading = tr("Kind"), .value = [](const OrganisationRow &row) { return row.kind; }, .width = 120});
    columns.append({.key = u"municipality"_s, .heading = tr("Municipality"), .value = [](const OrganisationRow &row) { return row.municipality; }, .width = 120});
    columns.append({.key = u"people"_s,
                    .heading = tr("People"),
                    .value = [](const OrganisationRow &row) { return row.people > 0 ? QVariant(row.people) : QVariant(); },
                    .sortKey = [](const OrganisationRow &row) { return QVariant(row.people); },
                    .alignment = Qt::AlignRight | Qt::AlignVCenter,
                    .width = 70});
    return columns;
}

OrganisationModel::SearchText RegisterLists::organisationSearch()
{
    return [](const OrganisationRow &row, QString &text) {
        for (const QString *word : {&row.name, &row.shortName, &row.kind, &row.municipality})
            appendWord(text, *word);
    };
}

Result<QList<PersonRow>> RegisterLists::peopleWithRoles(Database &db, const QList<Area> &areas, const QList<Id> &ids, bool trashed, QDate today)
{
    auto rows = registerstore::personRows(db, ids, trashed);
    if (!rows)
        return rows;
    for (const Area &area : areas) {
        if (!area.roleCounts)
            continue;
        const auto counts = area.roleCounts(db, ids, today);
        if (!counts)
            return counts.error();
        if (counts->isEmpty())
            continue;
        for (PersonRow &row : *rows)
            row.roles += counts->value(row.id);
    }
    return rows;
}

ListLoader<PersonRow> *RegisterLists::loadPeople(Store &store, PersonModel &model, const QList<Area> &areas, bool trashed, QObject *parent)
{
    Environment *environment = &store.environment();
    // The loads keep copies: the worker outlives neither, but the lists of the window may change hands while it reads.
    const Schema schema = store.schema();
    ListLoader<PersonRow>::Source source;
    source.table = u"person"_s;
    source.dependsOn = tablesOfPeople(schema);
    source.affected = [schema](Database &db, const ChangeSet &changes) { return affectedPeople(db, schema, changes); };
    source.loadAll = [known = areas, trashed, environment](Database &db) { return peopleWithRoles(db, known, {}, trashed, environment->today()); };
    source.loadByIds = [known = areas, trashed, environment](Database &db, const QList<Id> &ids) {
        return peopleWithRoles(db, known, ids, trashed, environment->today());
    };
    if (trashed)
        return new ListLoader<PersonRow>(store, model, source, parent);
    source.scan = [](const QString &column) -> ListLoader<PersonRow>::Scan {
        // Roles are counted by the areas, for everybody at once.
        if (column == u"roles")
            return {};
        return [column](Database &db, const std::function<void(const Id &, const QVariant &)> &each) {
            return registerstore::scanPeople(db, column, [&each](const Id &id, const QString &text) { each(id, text); });
        };
    };
    return new ListLoader<PersonRow>(store, model, source, parent);
}

ListLoader<OrganisationRow> *RegisterLists::loadOrganisations(Store &store, OrganisationModel &model, bool trashed, QObject *parent)
{
    ListLoader<OrganisationRow>::Source source;
    source.table = u"organisation"_s;
    source.dependsOn = QStringList{u"municipality"_s, u"person"_s};
    source.loadAll = [trashed](Database &db) { return registerstore::organisationRows(db, {}, trashed); };
    source.loadByIds = [trashed](Database &db, const QList<Id> &ids) { return registerstore::organisationRows(db, ids, trashed); };
    return new ListLoader<OrganisationRow>(store, model, source, parent);
}

} // namespace lansnav
