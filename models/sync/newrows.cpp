// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/newrows.h"

#include "store/triggers.h"
#include "sync/columnvalue.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <vector>

namespace lansnav {

namespace {

/// Rows that go in with one statement. More gains nothing, and a row may hold texts of megabytes.
constexpr std::size_t rowsAStatement = 16;

/// Statements that are kept of a table, each for the columns that some rows name.
constexpr std::size_t mostStatements = 32;

} // namespace

/// What is the same for every new row of a table, and those that wait.
struct NewRows::Gathered
{
    struct Row
    {
        QByteArray id;
        QByteArray patch;
        PatchValues values;
    };
    /// The columns that some of the rows name, as numbers in `columns`. A column nobody names keeps its table's default, which
    /// is the same as what a row gets that does not name it: 0 for a boolean, else nothing.
    using Named = QList<qsizetype>;

    Gathered(Database &database, const TableDecl &table) : db(database), name(table.name.toUtf8()), columns(loggedColumns(table))
    {
        for (const ColumnDecl &column : std::as_const(columns))
            names.append(column.name.toUtf8());
    }

    Named named(std::size_t first, std::size_t count) const
    {
        std::vector<bool> isNamed(std::size_t(columns.size()));
        for (std::size_t i = first; i < first + count; ++i) {
            // A patch mostly names its columns in the table's order.
            qsizetype at = 0;
            for (const auto &[column, value] : waiting.at(i).values.all()) {
                const qsizetype further = names.indexOf(column, at);
                const qsizetype known = further < 0 ? names.indexOf(column) : further;
                if (known < 0)
                    continue;
                isNamed.at(std::size_t(known)) = true;
                at = known;
            }
        }
        Named numbers;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (isNamed.at(std::size_t(i)))
                numbers.append(i);
        return numbers;
    }

    /// FAIL: a failure takes the whole merge back, and with ABORT SQLite would keep a journal for the statement.
    QByteArray insertSql(const Named &numbers, std::size_t rowCount) const
    {
        QByteArray into;
        QByteArray marks;
        for (const qsizetype number : numbers) {
            into += '"' + names.at(number) + "\", ";
            marks += "?, ";
        }
        QByteArray sql = "INSERT OR FAIL INTO \"" + name + "\" (" + into + "id) VALUES (" + marks + "?)";
        for (std::size_t i = 1; i < rowCount; ++i)
            sql += ", (" + marks + "?)";
        return sql + " ON CONFLICT (id) DO NOTHING";
    }

    Statement &insert(const Named &numbers, std::size_t rowCount)
    {
        if (inserts.size() >= mostStatements)
            inserts.clear();
        auto &statement = inserts[{numbers, rowCount}];
        if (!statement)
            statement = std::make_unique<Statement>(db, insertSql(numbers, rowCount));
        return *statement;
    }

    void bind(Statement &insert, int position, const Named &numbers, const Row &row) const
    {
        static const PatchValue none;
        const auto &all = row.values.all();
        qsizetype at = 0;
        for (const qsizetype number : numbers) {
            const bool isNext = at < all.size() && all.at(at).first == names.at(number);
            const PatchValue *value = isNext ? &all.at(at++).second : row.values.value(names.at(number));
            bindColumnValue(insert, position++, columns.at(number), value ? *value : none);
        }
        insert.bindBlobView(position, row.id);
    }

    Database &db;
    const QByteArray name;
    const QList<ColumnDecl> columns;
    QList<QByteArray> names;
    std::map<std::pair<Named, std::size_t>, std::unique_ptr<Statement>> inserts;
    std::vector<Row> waiting;
};

NewRows::NewRows(Database &db) : m_db(db) {}
NewRows::~NewRows() = default;

Result<void> NewRows::add(const TableDecl &table, const Id &row, const QByteArray &patch, const PatchValues &values)
{
    auto &gathered = m_tables[&table];
    if (!gathered)
        gathered = std::make_unique<Gathered>(m_db, table);
    gathered->waiting.push_back({row.bytes(), patch, values});
    return gathered->waiting.size() < rowsAStatement ? Result<void>() : write(*gathered);
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
    const auto put = [&](std::size_t first, std::size_t count) -> Result<void> {
        const Gathered::Named named = gathered.named(first, count);
        Statement &insert = gathered.insert(named, count);
        int position = 1;
        for (std::size_t i = first; i < first + count; ++i, position += int(named.size()) + 1)
            gathered.bind(insert, position, named, gathered.waiting.at(i));
        if (const auto done = insert.run(); !done)
            return done;
        if (std::size_t(sqlite3_changes(m_db.handle())) < count)
            for (std::size_t i = first; i < first + count; ++i)
                m_doubtful.append({gathered.name, Id::fromBytes(gathered.waiting.at(i).id)});
        return {};
    };
    // A few rows one by one: a number of rows that comes once is not worth a statement.
    const std::size_t atOnce = gathered.waiting.size() == rowsAStatement ? rowsAStatement : 1;
    for (std::size_t i = 0; i < gathered.waiting.size(); i += atOnce)
        if (const auto done = put(i, atOnce); !done)
            return done;
    gathered.waiting.clear();
    return {};
}

QList<std::pair<QByteArray, Id>> NewRows::takeDoubtful()
{
    return std::exchange(m_doubtful, {});
}

} // namespace lansnav
