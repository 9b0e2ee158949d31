// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerarea.h"

#include "area/listreport.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "list/sortkey.h"
#include "privacy/masking.h"
#include "register/personlist.h"
#include "register/registerdemo.h"
#include "register/registerimport.h"
#include "register/registerrules.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "register/schema.h"
#include "register/schoolbreaks.h"
#include "register/templates.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

template<class Value>
QVariant stated(const Value &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}

/// True when every word of the filter is in the text, as in the lists.
bool passes(const QString &text, const QStringList &words)
{
    const QString searched = folded(text);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return searched.contains(word); });
}

QStringList filterWords(const Scope &scope)
{
    return folded(scope.filter).split(u' ', Qt::SkipEmptyParts);
}

Result<Table> peopleTable(Database &db, const Scope &scope)
{
    auto rows = registerstore::personRows(db);
    if (!rows)
        return rows.error();
    const auto people = registerstore::people(db);
    if (!people)
        return people.error();
    QHash<Id, const Person *> byId;
    byId.reserve(people->size());
    for (const Person &p : *people)
        byId.insert(p.id, &p);
    const Id municipality = scope.ids.value(u"municipality"_s);
    const Id organisation = scope.ids.value(u"organisation"_s);
    const QStringList words = filterWords(scope);
    const auto search = RegisterLists::personSearch();
    std::sort(rows->begin(), rows->end(), [](const PersonRow &a, const PersonRow &b) { return swedishLess(a.name, b.name); });

    Table table;
    table.title = RegisterText::tr("People");
    table.columns = {{u"name"_s, RegisterText::tr("Name")}, {u"given"_s, RegisterText::tr("Given name"), Table::Type::Text, false},
                     {u"family"_s, RegisterText::tr("Family name"), Table::Type::Text, false},
                     {u"title"_s, RegisterText::tr("Title")}, {u"organisation"_s, RegisterText::tr("Organisation")},
                     {u"municipality"_s, RegisterText::tr("Municipality")}, {u"email"_s, RegisterText::tr("E-mail")},
                     {u"phone"_s, RegisterText::tr("Phone")}, {u"id"_s, RegisterText::tr("Id"), Table::Type::Text, false}};
    for (const PersonRow &row : std::as_const(*rows)) {
        const Person person = byId.contains(row.id) ? byId.value(row.id)->masked() : Person();
        if ((!municipality.isNull() && row.municipalityId != municipality) || (!organisation.isNull() && person.organisation != organisation))
            continue;
        QString text;
        search(row, text);
        if (!passes(text, words))
            continue;
        const bool hidden = row.isProtected;
        table.add(row.id, {row.name, hidden ? QVariant() : stated(person.given), stated(person.family), stated(row.title),
                           stated(row.organisation), stated(row.municipality), stated(row.email), stated(parse::phoneText(row.phone)), row.id.hex()});
    }
    return table;
}

Result<Table> organisationTable(Database &db, const Scope &scope)
{
    auto rows = registerstore::organisationRows(db);
    if (!rows)
        return rows.error();
    std::sort(rows->begin(), rows->end(), [](const OrganisationRow &a, const OrganisationRow &b) { return swedishLess(a.name, b.name); });
    const Id municipality = scope.ids.value(u"municipality"_s);
    const QStringList words = filterWords(scope);
    const auto search = RegisterLists::organisationSearch();
    Table table;
    table.title = RegisterText::tr("Organisations");
    table.columns = {{u"name"_s, RegisterText::tr("Name")}, {u"short_name"_s, RegisterText::tr("Short name")}, {u"kind"_s, RegisterText::tr("Kind")},
                     {u"municipality"_s, RegisterText::tr("Municipality")},
                     {u"people"_s, RegisterText::tr("People"), Table::Type::Integer}, {u"id"_s, RegisterText::tr("Id"), Table::Type::Text, false}};
    for (const OrganisationRow &row : std::as_const(*rows)) {
        QString text;
        search(row, text);
        if ((municipality.isNull() || row.municipalityId == municipality) && passes(text, words))
            table.add(row.id, {row.name, stated(row.shortName), stated(row.kind), stated(row.municipality), row.people, row.id.hex()});
    }
    return table;
}

Result<Id> found(const Result<Id> &id, const QString &sentence)
{
    if (id && id->isNull())
        return Error{ErrorCode::NotFound, sentence};
    return id;
}

QList<Finder> finders()
{
    return {{u"person"_s, RegisterText::tr("Person"), registerstore::findPerson},
            {u"municipality"_s, RegisterText::tr("Municipality"),
             [](Database &db, const QString &text) {
                 return found(registerstore::findMunicipality(db, text), RegisterText::tr("There is no municipality called “%1”.").arg(text));
             }},
            {u"organisation"_s, RegisterText::tr("Organisation"), [](Database &db, const QString &text) {
                 return found(registerstore::findOrganisation(db, text), RegisterText::tr("There is no organisation called “%1”.").arg(text));
             }}};
}

Result<QHash<Id, SearchText>> searchText(Database &db, const QString &table, const QList<Id> &rows)
{
    QHash<Id, SearchText> texts;
    if (rows.isEmpty())
        return texts;
    if (table == u"person") {
        const auto people = registerstore::personRows(db, rows);
        if (!people)
            return people.error();
        const auto search = RegisterLists::personSearch();
        for (const PersonRow &row : *people) {
            // Found by nothing while protected, so left out of the index altogether.
            if (row.isProtected)
                continue;
            SearchText text{row.name, {}};
            search(row, text.text);
            texts.insert(row.id, text);
        }
    } else if (table == u"organisation") {
        const auto organisations = registerstore::organisationRows(db, rows);
        if (!organisations)
            return organisations.error();
        const auto search = RegisterLists::organisationSearch();
        for (const OrganisationRow &row : *organisations) {
            SearchText text{row.name, {}};
            search(row, text.text);
            texts.insert(row.id, text);
        }
    }
    return texts;
}

Result<QString> status(Database &db)
{
    const auto people = db.value(u"SELECT count(*) FROM person WHERE deleted = 0"_s);
    if (!people)
        return people.error();
    const auto organisations = db.value(u"SELECT count(*) FROM organisation WHERE deleted = 0"_s);
    if (!organisations)
        return organisations.error();
    return RegisterText::tr("%n people", nullptr, people->toInt()) + u" · "_s
           + RegisterText::tr("%n organisations", nullptr, organisations->toInt());
}

} // namespace

Area registerArea()
{
    Area area;
    area.key = u"people"_s;
    area.title = RegisterText::tr("People");
    area.sqlFile = u":/sql/0002_register.sql"_s;
    area.tables = registerTables();
    area.kinds = {{u"people"_s, RegisterText::tr("People"), peopleTable, {}, true}, {u"organisations"_s, RegisterText::tr("Organisations"), organisationTable},
                  {u"school-breaks"_s, RegisterText::tr("School breaks"), SchoolBreaks::table, SchoolBreaks::dates}};
    area.kinds[0].limits = {u"municipality"_s, u"organisation"_s};
    area.kinds[1].limits = {u"municipality"_s};
    area.kinds[2].limits = {u"municipality"_s, u"year"_s, u"term"_s};
    for (const Kind &kind : std::as_const(area.kinds))
        area.reports.append(listReport(kind));
    area.imports = {peopleImport(), organisationImport()};
    area.finders = finders();
    area.problems = registerProblems;
    area.check = checkRegister;
    area.fromTemplate = applyRegisterTemplate;
    area.demo = [](Edit &edit, DemoRandom &random, int people, int, QDate) { return fillRegisterDemo(edit, random, people); };
    area.searchTables = QStringList{u"person"_s, u"organisation"_s};
    area.searchText = searchText;
    area.status = status;
    area.subTabs = {{u"organisation"_s, u"organisations"_s}};
    return area;
}

} // namespace lansnav
