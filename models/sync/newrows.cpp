// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/newrows.h"

#include "store/triggers.h"
#include "sync/columnvalue.h"

#include <sqlite3.h>

#include <vector>

namespace lansnav {

namespace {

/// Rows that go in with one statement. More gains nothing, and a row may hold texts of megabytes.
constexpr qsizetype rowsAStatement = 16;

} // namespace

/// What is the same for every new row of a table, and those that wait.
struct NewRows::Gathered
{
    struct Row
    {
        Id id;
        QByteArray patch;
        PatchValues values;
    };

    Gathered(Database &db, const TableDecl &table)
        : name(table.name.toUtf8()), columns(loggedColumns(table)), insertOne(db, insertSql(1)), insertMany(db, insertSql(rowsAStatement))
    {
        for (const ColumnDecl &column : std::as_const(columns))
            names.append(column.name.toUtf8());
    }

    /// FAIL: a failure takes the whole merge back, and with ABORT SQLite would keep a journal for the statement.
    QByteArray insertSql(qsizetype rowCount) const
    {
        QByteArray into;
        QByteArray marks;
        for (const ColumnDecl &column : columns) {
            into += '"' + column.name.toUtf8() + "\", ";
            marks += "?, ";
        }
        QByteArray sql = "INSERT OR FAIL INTO \"" + name + "\" (" + into + "id) VALUES (" + marks + "?)";
        for (qsizetype i = 1; i < rowCount; ++i)
            sql += ", (" + marks + "?)";
        return sql + " ON CONFLICT (id) DO NOTHING";
    }

    void bind(Statement &insert, int position, const Row &row) const
    {
        static const PatchValue none;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            // A patch mostly names its columns in the table's order.
            const auto &all = row.values.all();
            const PatchValue *value = i < all.size() && all.at(i).first == names.at(i) ? &all.at(i).second : row.values.value(names.at(i));
            bindColumnValue(insert, position++, columns.at(i), value ? *value : none);
        }
        insert.bind(position, row.id);
    }

    const QByteArray name;
    const QList<ColumnDecl> columns;
    QList<QByteArray> names;
    Statement insertOne;
    Statement insertMany;
    std::vector<Row> waiting;
};

NewRows::NewRows(Database &db) : m_db(db) {}
NewRows::~NewRows() = default;

Result<void> NewRows::add(const TableDecl &table, const Id &row, const QByteArray &patch, const PatchValues &values)
{
    auto &gathered = m_tables[&table];
    if (!gathered)
        gathered = std::make_unique<Gathered>(m_db, table);
    gathered->waiting.push_back({row, patch, values});
    return qsizetype(gathered->waiting.size()) < rowsAStatement ? Result<void>() : write(*gathered);
}

Result<void> NewRows::finish()
{
    for (const auto &[table, gathered] : m_tables)
        if (const auto done = write(*gathered); !done)
            return done;
    return {};
}

Result<void> NewRows::write(Gathered &gathered)
{
    const auto rows = std::exchange(gathered.waiting, {});
    const auto put = [&](Statement &insert, std::size_t first, std::size_t count) -> Result<void> {
        int position = 1;
        for (std::size_t i = first; i < first + count; ++i, position += int(gathered.columns.size()) + 1)
            gathered.bind(insert, position, rows.at(i));
        if (const auto done = insert.run(); !done)
            return done;
        if (std::size_t(sqlite3_changes(m_db.handle())) < count)
            for (std::size_t i = first; i < first + count; ++i)
                m_doubtful.append({gathered.name, rows.at(i).id});
        return {};
    };
    if (rows.size() == rowsAStatement)
        return put(gathered.insertMany, 0, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto done = put(gathered.insertOne, i, 1); !done)
            return done;
    return {};
}

QList<std::pair<QByteArray, Id>> NewRows::takeDoubtful()
{
    return std::exchange(m_doubtful, {});
}

} // namespace lansnav
