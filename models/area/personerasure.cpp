// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/personerasure.h"

#include "area/queryvalues.h"
#include "privacy/masking.h"
#include "store/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// The number by which a natural key tells several rows of the same person apart; null: it has none.
const ColumnDecl *numberOf(const TableDecl &table)
{
    for (const QString &key : table.naturalKey)
        if (const ColumnDecl *column = table.column(key); column && column->type == ColumnType::Integer)
            return column;
    return nullptr;
}

/// Says something of one person and of nothing else, so that nothing is counted by it.
bool isOnlyOfThem(const TableDecl &table)
{
    return !table.naturalKey.isEmpty() && std::all_of(table.naturalKey.cbegin(), table.naturalKey.cend(), [&](const QString &key) {
        const ColumnDecl *column = table.column(key);
        return column && column->references == u"person";
    });
}

/// Whether anything is left to count once what is personal is gone.
bool saysMore(const TableDecl &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [&](const ColumnDecl &column) {
        return !column.personal && !table.naturalKey.contains(column.name) && column.references != u"person";
    });
}

bool hasPersonal(const TableDecl &table)
{
    return std::any_of(table.columns.cbegin(), table.columns.cend(), [](const ColumnDecl &column) { return column.personal; });
}

QString rowKey(const personrows::Row &row)
{
    return row.table->name + u'/' + row.id.hex();
}

/// Whether an id is free: neither a row nor one that was erased, which would be emptied again.
Result<bool> isFree(Database &db, const TableDecl &table, const Id &id)
{
    const auto taken = db.value(u"SELECT EXISTS (SELECT 1 FROM \"%1\" WHERE id = ?) OR EXISTS (SELECT 1 FROM purge WHERE tbl = ? AND row = ?)"_s.arg(table.name),
                                {id.bind(), table.name, id.bind()});
    if (!taken)
        return taken.error();
    return !taken->toBool();
}

void setValue(Values &values, const QString &column, const QVariant &value)
{
    for (auto &[name, held] : values)
        if (name == column)
            held = value;
}

} // namespace

/// What somebody has to do with, row by row, and whether it can be done.
Result<void> PersonErasure::read(Database &db, const Schema &schema, const Id &person)
{
    bool known = false;
    Id mergedInto;
    const auto read = db.each(u"SELECT given, family, protected, merged_into FROM person p WHERE id = ? AND NOT EXISTS (SELECT 1 FROM purge e WHERE e.tbl = 'person' AND e.row = p.id)"_s,
                              {person.bind()}, [&](const QSqlQuery &q) {
                                  known = true;
                                  name = nameAt(q, 0);
                                  mergedInto = idAt(q, 3);
                              });
    if (!read)
        return read;
    if (!known)
        return Error{ErrorCode::NotFound, tr("There is no such person in the register; perhaps they have been erased already. Nothing was changed.")};
    if (!mergedInto.isNull())
        inTheWay.append(tr("%1 has been merged into somebody else, and is erased together with them.").arg(name));
    const auto people = personrows::everyone(db, person);
    if (!people)
        return people.error();
    m_people = *people;
    return sort(db, schema);
}

Result<void> PersonErasure::sort(Database &db, const Schema &schema)
{
    const auto rows = personrows::of(db, schema, m_people);
    if (!rows)
        return rows.error();
    QSet<Id> gone, anew;
    QStringList apart;
    for (const Id &person : std::as_const(m_people))
        apart.append(u"person/"_s + person.hex());
    for (const personrows::Row &row : *rows) {
        Part part{row, false, false};
        if (row.isOwn) {
            const TableDecl &table = *row.table;
            const auto holds = personrows::holdsPersonal(db, table, row.id);
            if (!holds)
                return holds.error();
            const bool isPartOfGone = !row.parent.isNull() && gone.contains(row.parent);
            part.goes = *holds || isOnlyOfThem(table) || isPartOfGone;
            // What was thrown away counted for nothing.
            const bool counts = !row.trashed && !isOnlyOfThem(table) && (!hasPersonal(table) || saysMore(table));
            part.anew = part.goes && counts && (isPartOfGone ? anew.contains(row.parent) : numberOf(table) != nullptr);
        }
        if (part.goes) {
            gone.insert(row.id);
            apart.append(rowKey(row));
        }
        if (part.anew)
            anew.insert(row.id);
        m_parts.append(part);
    }
    const auto found = personrows::namedIn(db, schema, m_people, apart);
    if (!found)
        return found.error();
    named = *found;
    return {};
}

void PersonErasure::tell(const Schema &schema)
{
    goes.append(tr("name, title, e-mail, phone and all else that the register says of the person, in the history too"));
    for (const TableDecl &table : schema.tables) {
        int gone = 0, emptied = 0, kept = 0;
        for (const Part &part : std::as_const(m_parts)) {
            if (part.row.table->name != table.name)
                continue;
            if (part.anew)
                ++emptied;
            else if (part.goes)
                ++gone;
            if (!part.row.trashed && (part.anew || !part.goes))
                ++kept;
        }
        if (gone > 0)
            goes.append(personrows::inWords(table, gone));
        if (emptied > 0 && hasPersonal(table))
            goes.append(tr("what is written of the person in: %1").arg(personrows::inWords(table, emptied)));
        if (kept > 0)
            stays.append(personrows::inWords(table, kept));
    }
}

Result<PersonErasure> PersonErasure::plan(Database &db, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today)
{
    PersonErasure plan;
    if (const auto read = plan.read(db, schema, person); !read)
        return read.error();
    for (const Area &area : areas) {
        if (!area.inTheWay)
            continue;
        for (const Id &one : std::as_const(plan.m_people)) {
            const auto sentences = area.inTheWay(db, one, today);
            if (!sentences)
                return sentences.error();
            plan.inTheWay += *sentences;
        }
    }
    plan.inTheWay.removeDuplicates();
    plan.tell(schema);
    return plan;
}

Result<PersonErasure::Rows> PersonErasure::carryOut(Edit &edit, const Schema &schema, const QList<Area> &areas, const Id &person, QDate today)
{
    const auto planned = plan(edit.database(), schema, areas, person, today);
    if (!planned)
        return planned.error();
    if (!planned->inTheWay.isEmpty())
        return Error{ErrorCode::Refused, planned->inTheWay.join(u' ') + u' ' + tr("Nothing was changed.")};
    Rows rows;
    QHash<Id, Id> written;
    for (const Id &one : planned->m_people)
        rows.append({u"person"_s, one});
    for (const Part &part : planned->m_parts) {
        if (part.goes)
            rows.append({part.row.table->name, part.row.id});
        if (part.anew)
            writeAnew(edit, part, written);
    }
    return rows;
}

/// Under the next number of its key; a part of another row as part of what that one has become.
void PersonErasure::writeAnew(Edit &edit, const Part &part, QHash<Id, Id> &written)
{
    const TableDecl &table = *part.row.table;
    QStringList columns;
    for (const ColumnDecl &column : table.columns)
        if (!column.personal)
            columns.append(column.name);
    Values values;
    const auto read = edit.database().each(u"SELECT \"%1\" FROM \"%2\" WHERE id = ?"_s.arg(columns.join(u"\", \""_s), table.name), {part.row.id.bind()}, [&](const QSqlQuery &q) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            values.append({columns.at(i), q.value(int(i))});
    });
    if (!read)
        return edit.fail(read.error());
    if (!part.row.parent.isNull())
        setValue(values, part.row.column, written.value(part.row.parent).bind());
    const ColumnDecl *number = part.row.parent.isNull() ? numberOf(table) : nullptr;
    for (;;) {
        if (number) {
            const auto held = std::find_if(values.cbegin(), values.cend(), [&](const auto &value) { return value.first == number->name; });
            setValue(values, number->name, held->second.toInt() + 1);
        }
        const Id id = edit.idFor(table.name, values);
        const auto free = isFree(edit.database(), table, id);
        if (!free)
            return edit.fail(free.error());
        if (*free || !number) {
            written.insert(part.row.id, edit.insert(table.name, values));
            return;
        }
    }
}

} // namespace lansnav
