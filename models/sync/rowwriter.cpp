// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowwriter.h"

#include "store/faults.h"
#include "store/triggers.h"
#include "sync/columnvalue.h"

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Past this many rows a list reads everything again rather than row by row.
constexpr qsizetype rowsToldOneByOne = 500;

Stamp stampAt(const Statement &row, int column)
{
    return {row.integer(column), row.integer(column + 1), row.integer(column + 2)};
}

QString changeName(const Stamp &stamp, qint64 seq)
{
    return u"%1/%2/%3"_s.arg(stamp.site).arg(seq).arg(stamp.nonce);
}

/// Names a clash by what lost, so that it stays the same one whoever is found to have won.
Id clashId(const QString &table, const Id &row, const Clash &clash)
{
    return Id::natural(u"conflict", {table, row.hex(), clash.unit, changeName(clash.lose, clash.loseSeq)});
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

} // namespace

Statement &RowWriter::statement(const QByteArray &sql)
{
    auto &known = m_statements[sql];
    if (!known)
        known = std::make_unique<Statement>(m_db, sql);
    return *known;
}

void RowWriter::note(const QString &table, const Id &row, bool inserted, const QStringList &columns)
{
    if (m_written.everything)
        return;
    m_written.rows.append({table, row, inserted, columns});
    if (m_written.rows.size() > rowsToldOneByOne)
        m_written = {{}, true};
}

Result<QHash<QString, Stamp>> RowWriter::clocksOf(const TableDecl &table, const Id &row)
{
    QHash<QString, Stamp> cells;
    Statement &read = statement("SELECT unit, hlc, site, nonce FROM cell WHERE row = ? AND tbl = ?");
    read.bind(1, row).bindText(2, table.name);
    while (read.next())
        cells.insert(read.text(0), stampAt(read, 1));
    const Result<void> done = read.result();
    read.reset();
    if (!done)
        return done.error();
    return cells;
}

Result<void> RowWriter::derive(const QString &tableName, const Id &row)
{
    const TableDecl *table = m_schema.table(tableName);
    // A row without an id can be written by a shell, but by nobody else's.
    if (!table || row.isNull())
        return {};
    const auto changes = m_changes.of(tableName, row);
    if (!changes)
        return changes.error();
    const RowState state = deriveRow(*table, *changes, sightOf(m_causality));
    if (m_isNew && hidesUnseenEdit(*changes, sightOf(m_causality), m_isNew))
        m_buried.append({tableName, row});
    if (!m_causality.result())
        return m_causality.result();
    Statement &find = statement("SELECT 1 FROM " + quoted(tableName) + " WHERE id = ?");
    find.bind(1, row);
    const bool present = find.next();
    const Result<void> found = find.result();
    find.reset();
    if (!found)
        return found;
    // What people made of a clash waits in the log until there is one: a clock here would say that it stands in the row already.
    if (table->derived && !present)
        return forgetClocks(tableName, row);
    const auto cells = clocksOf(*table, row);
    if (!cells)
        return cells.error();
    // A unit without a clock of its own is as the row was inserted. After more than one insert the log does not say which of
    // them the row has seen; its values do.
    QHash<QString, Stamp> known = *cells;
    const auto inserts = std::count_if(changes->cbegin(), changes->cend(), [](const LoggedChange &change) { return change.insert; });
    for (const auto &[unit, columns] : unitsOf(*table))
        if (inserts == 1 && !known.contains(unit))
            known.insert(unit, *state.created);
    if (state.exists || table->derived)
        if (const auto done = writeValues(*table, row, state, present, known); !done)
            return done;
    if (const auto done = writeClocks(tableName, row, state, *cells); !done)
        return done;
    return table->derived ? Result<void>() : writeClashes(tableName, row, state.clashes);
}

/// Whether the row holds this value already.
Result<bool> RowWriter::stands(const TableDecl &table, const Id &row, const ColumnDecl &column, const PatchValue &value)
{
    Statement &read = statement("SELECT 1 FROM " + quoted(table.name) + " WHERE " + quoted(column.name) + " IS ? AND id = ?");
    bindColumnValue(read, 1, column, value);
    read.bind(2, row);
    const bool same = read.next();
    const Result<void> done = read.result();
    read.reset();
    if (!done)
        return done.error();
    return same;
}

Result<void> RowWriter::writeValues(const TableDecl &table, const Id &row, const RowState &state, bool present, const QHash<QString, Stamp> &known)
{
    // Only the units whose winner is another than the one that stands.
    QList<std::pair<const ColumnDecl *, const PatchValue *>> set;
    QStringList names;
    const QList<ColumnDecl> columns = loggedColumns(table);
    for (const ColumnDecl &column : columns) {
        const auto winner = state.winners.constFind(column.unitName());
        if (winner == state.winners.cend())
            continue;
        const auto clock = known.constFind(column.unitName());
        const bool isKnown = clock != known.cend();
        const bool wonBefore = present && isKnown && *clock == *winner;
        if (wonBefore && !m_distrust)
            continue;
        for (const auto &[name, value] : state.values) {
            if (name != column.name)
                continue;
            if (wonBefore || (present && !isKnown)) {
                const auto same = stands(table, row, column, value);
                if (!same)
                    return same.error();
                if (*same)
                    continue;
            }
            set.append({&column, &value});
            names.append(name);
        }
    }
    if (present ? set.isEmpty() : table.derived)
        return {};
    QByteArray sql;
    if (present) {
        for (const auto &[column, value] : std::as_const(set))
            sql += (sql.isEmpty() ? "" : ", ") + quoted(column->name) + " = ?";
        sql = "UPDATE " + quoted(table.name) + " SET " + sql + " WHERE id = ?";
    } else {
        QByteArray marks;
        for (const auto &[column, value] : std::as_const(set)) {
            sql += quoted(column->name) + ", ";
            marks += "?, ";
        }
        sql = "INSERT INTO " + quoted(table.name) + " (" + sql + "id) VALUES (" + marks + "?)";
    }
    Statement &write = statement(sql);
    int position = 0;
    for (const auto &[column, value] : std::as_const(set))
        bindColumnValue(write, ++position, *column, *value);
    write.bind(position + 1, row);
    if (const auto done = write.run(); !done)
        return done;
    note(table.name, row, !present, names);
    return {};
}

Result<void> RowWriter::writeClocks(const QString &table, const Id &row, const RowState &state, const QHash<QString, Stamp> &cells)
{
    for (auto it = cells.cbegin(); it != cells.cend(); ++it)
        if (!state.cells.contains(it.key()) && state.winners.contains(it.key())) {
            Statement &remove = statement("DELETE FROM cell WHERE row = ? AND tbl = ? AND unit = ?");
            remove.bind(1, row).bindText(2, table).bindText(3, it.key());
            if (const auto done = remove.run(); !done)
                return done;
        }
    for (auto it = state.cells.cbegin(); it != state.cells.cend(); ++it) {
        const auto stands = cells.constFind(it.key());
        if (stands != cells.cend() && *stands == *it)
            continue;
        Statement &write = statement("INSERT INTO cell (tbl, row, unit, hlc, site, nonce) VALUES (?, ?, ?, ?, ?, ?)"
                                     " ON CONFLICT (row, tbl, unit) DO UPDATE SET hlc = excluded.hlc, site = excluded.site, nonce = excluded.nonce");
        write.bindText(1, table).bind(2, row).bindText(3, it.key()).bind(4, it->hlc).bind(5, it->site).bind(6, it->nonce);
        if (const auto done = write.run(); !done)
            return done;
    }
    return {};
}

Result<void> RowWriter::writeClashes(const QString &table, const Id &row, const QList<Clash> &clashes)
{
    QHash<Id, QString> known;
    Statement &read = statement("SELECT id, win FROM conflict WHERE row = ? AND tbl = ?");
    read.bind(1, row).bindText(2, table);
    while (read.next())
        known.insert(read.id(0), read.text(1));
    const Result<void> done = read.result();
    read.reset();
    if (!done)
        return done;
    for (const Clash &clash : clashes) {
        const Id id = clashId(table, row, clash);
        const QString win = changeName(clash.win, clash.winSeq);
        const auto stands = known.constFind(id);
        const bool isNew = stands == known.cend();
        const bool same = !isNew && *stands == win;
        known.remove(id);
        if (same)
            continue;
        Statement &write = statement("INSERT INTO conflict (id, tbl, row, unit, win, lose, value) VALUES (?, ?, ?, ?, ?, ?, ?)"
                                     " ON CONFLICT (id) DO UPDATE SET win = excluded.win");
        write.bind(1, id).bindText(2, table).bind(3, row).bindText(4, clash.unit).bindText(5, win).bindText(6, changeName(clash.lose, clash.loseSeq)).bindText(7, clash.value);
        if (const auto written = write.run(); !written)
            return written;
        note(u"conflict"_s, id, isNew, {});
        if (isNew) {
            ++m_newClashes;
            m_clashesFound.insert(id);
        }
    }
    // A later change showed that somebody who knew the value had replaced it.
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (const auto removed = removeClash(it.key()); !removed)
            return removed;
        note(u"conflict"_s, it.key(), false, {});
    }
    return {};
}

RowWriter::RowWriter(Database &db, const Schema &schema, Causality &causality) : m_db(db), m_schema(schema), m_causality(causality), m_changes(db) {}

Result<void> RowWriter::forgetClocks(const QString &table, const Id &row)
{
    Statement &remove = statement("DELETE FROM cell WHERE row = ? AND tbl = ?");
    return remove.bind(1, row).bindText(2, table).run();
}

Result<void> RowWriter::removeClash(const Id &clash)
{
    if (const auto done = forgetClocks(u"conflict"_s, clash); !done)
        return done;
    Statement &remove = statement("DELETE FROM conflict WHERE id = ?");
    remove.bind(1, clash);
    return remove.run();
}

Result<void> RowWriter::purge(const QString &tableName, const Id &row)
{
    Statement &empty = statement("UPDATE change SET patch = NULL WHERE row = ? AND tbl = ? AND patch IS NOT NULL");
    empty.bind(1, row).bindText(2, tableName);
    if (const auto done = empty.run(); !done)
        return done;
    if (const auto done = forgetClocks(tableName, row); !done)
        return done;
    if (const auto done = writeClashes(tableName, row, {}); !done)
        return done;
    // Its words too, and now: the bytes are swept up before the index next catches up.
    for (const char *sql : {"DELETE FROM search WHERE rowid = (SELECT docid FROM search_row WHERE row = ?)", "DELETE FROM search_row WHERE row = ?"}) {
        if (isOut(Fault::PurgeSearch))
            break;
        Statement &remove = statement(sql);
        if (const auto done = remove.bind(1, row).run(); !done)
            return done;
    }
    // Nothing of it is there to be taken out of the trash again.
    m_buried.removeOne({tableName, row});
    const TableDecl *table = m_schema.table(tableName);
    if (!table)
        return {};
    QByteArray set;
    QByteArray differs;
    for (const ColumnDecl &column : table->columns) {
        const QByteArray nothing = column.type == ColumnType::Boolean ? "0" : "NULL";
        set += quoted(column.name) + " = " + nothing + ", ";
        differs += quoted(column.name) + " IS NOT " + nothing + " OR ";
    }
    Statement &write = statement("UPDATE " + quoted(tableName) + " SET " + set + "deleted = 1 WHERE id = ? AND (" + differs + "deleted IS NOT 1)");
    write.bind(1, row);
    if (const auto done = write.run(); !done)
        return done;
    if (sqlite3_changes(m_db.handle()) > 0)
        note(tableName, row, false, {});
    return {};
}

} // namespace lansnav
