// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/personrows.h"

#include "area/queryvalues.h"
#include "store/history.h"
#include "store/patch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::personrows {

namespace {

const QString peopleTable = u"person"_s;

struct PersonRowsText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::PersonRows)
};

/// The store's own tables say who did what and what clashed; they go by other rules.
bool isStoresOwn(const TableDecl &table)
{
    return table.name == u"act" || table.name == u"conflict";
}

QString columnName(const ColumnDecl &column)
{
    return QCoreApplication::translate("Column", column.label);
}

/// Collects rows that refer to a row of `target`.
class Finding
{
public:
    explicit Finding(Database &db) : m_db(db) {}

    Result<void> add(const TableDecl &table, const ColumnDecl &column, const Id &target, bool isOwn, const Id &parent)
    {
        return m_db.each(u"SELECT id, deleted FROM \"%1\" WHERE \"%2\" = ? ORDER BY id"_s.arg(table.name, column.name), {target.bind()}, [&](const QSqlQuery &q) {
            const Id id = idAt(q, 0);
            if (m_seen.contains({table.name, id}))
                return;
            m_seen.insert({table.name, id});
            m_rows.append({&table, id, column.name, isOwn, flagAt(q, 1), parent});
        });
    }
    const QList<Row> &rows() const { return m_rows; }

private:
    Database &m_db;
    QList<Row> m_rows;
    QSet<std::pair<QString, Id>> m_seen;
};

bool isKey(const TableDecl &table, const ColumnDecl &column)
{
    return table.naturalKey.contains(column.name);
}

/// What people are called in running text and where they are reached; a name of one word is too often somebody else's.
struct Called
{
    QStringList names;
    QStringList addresses;
};

Result<Called> calledOf(Database &db, const QList<Id> &people)
{
    Called called;
    for (const Id &person : people) {
        const auto read = db.each(u"SELECT given, family, email FROM person WHERE id = ?"_s, {person.bind()}, [&](const QSqlQuery &q) {
            const QString given = textAt(q, 0).trimmed(), family = textAt(q, 1).trimmed();
            if (!given.isEmpty() && !family.isEmpty())
                called.names.append(given + u' ' + family);
            if (const QString email = textAt(q, 2).trimmed(); !email.isEmpty())
                called.addresses.append(email.toLower());
        });
        if (!read)
            return read.error();
    }
    called.names.removeDuplicates();
    called.addresses.removeDuplicates();
    return called;
}

} // namespace

Result<QList<Id>> everyone(Database &db, const Id &person)
{
    // People merged into each other by two colleagues at once point at each other: UNION ends that.
    auto found = db.rows(u"WITH RECURSIVE one (id) AS (SELECT ? UNION SELECT p.id FROM person p JOIN one ON p.merged_into = one.id) SELECT id FROM one"_s, {person.bind()},
                         [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!found)
        return found;
    found->removeOne(person);
    found->prepend(person);
    return found;
}

Result<QList<Row>> of(Database &db, const Schema &schema, const QList<Id> &people)
{
    Finding found(db);
    // What is about them first: a row of theirs that names them as something else besides is still theirs.
    for (const bool own : {true, false})
        for (const TableDecl &table : schema.tables) {
            if (isStoresOwn(table) || table.name == peopleTable)
                continue;
            for (const ColumnDecl &column : table.columns) {
                const bool isAbout = isKey(table, column) || column.name == peopleTable;
                if (column.references != peopleTable || isAbout != own)
                    continue;
                for (const Id &person : people)
                    if (const auto done = found.add(table, column, person, own, {}); !done)
                        return done.error();
            }
        }
    const QList<Row> direct = found.rows();
    for (const Row &row : direct) {
        if (!row.isOwn)
            continue;
        for (const TableDecl &table : schema.tables)
            for (const ColumnDecl &column : table.columns)
                if (column.references == row.table->name && isKey(table, column))
                    if (const auto done = found.add(table, column, row.id, true, row.id); !done)
                        return done.error();
    }
    return found.rows();
}

Result<bool> holdsPersonal(Database &db, const TableDecl &table, const Id &row)
{
    QStringList personal;
    for (const ColumnDecl &column : table.columns)
        if (column.personal)
            personal.append(column.name);
    if (personal.isEmpty())
        return false;
    const auto now = currentPatch(db, table, row);
    if (!now)
        return now.error();
    bool holds = false;
    const auto look = [&](const QJsonObject &values) {
        for (const QString &column : std::as_const(personal)) {
            const QJsonValue value = values.value(column);
            holds = holds || (!value.isUndefined() && !value.isNull() && !isFolded(value) && value != QJsonValue(QString()));
        }
    };
    look(*now);
    const auto read = db.each(u"SELECT patch FROM change WHERE row = ? AND tbl = ? AND patch IS NOT NULL"_s, {row.bind(), table.name},
                              [&](const QSqlQuery &q) { look(parsePatch(textAt(q, 0))); });
    if (!read)
        return read.error();
    return holds;
}

Result<QStringList> namedIn(Database &db, const Schema &schema, const QList<Id> &people, const QStringList &apart)
{
    const auto called = calledOf(db, people);
    if (!called)
        return called.error();
    QStringList found;
    for (const TableDecl &table : schema.tables) {
        if (isStoresOwn(table) || (called->names.isEmpty() && called->addresses.isEmpty()))
            continue;
        for (const ColumnDecl &column : table.columns) {
            if (column.type != ColumnType::Text || !column.words.isEmpty())
                continue;
            const QString text = u"t.\"%1\""_s.arg(column.name);
            QStringList tests;
            QVariantList values;
            for (const QString &name : called->names) {
                tests.append(u"instr(%1, ?)"_s.arg(text));
                values.append(name);
            }
            for (const QString &address : called->addresses) {
                tests.append(u"instr(lower(%1), ?)"_s.arg(text));
                values.append(address);
            }
            const auto ids = db.rows(u"SELECT t.id FROM \"%1\" t WHERE t.deleted = 0 AND (%2)"_s.arg(table.name, tests.join(u" OR "_s)), values,
                                     [](const QSqlQuery &q) { return idAt(q, 0); });
            if (!ids)
                return ids.error();
            for (const Id &id : *ids)
                if (!apart.contains(table.name + u'/' + id.hex()))
                    found.append(PersonRowsText::tr("%1: %2", "a field, the row it is of").arg(columnName(column), History::title(db, schema, table.name, id)));
        }
    }
    found.removeDuplicates();
    return found;
}

QString inWords(const TableDecl &table, int rows)
{
    return table.counted ? QCoreApplication::translate("Table", table.counted, nullptr, rows)
                         : PersonRowsText::tr("%1 × %2", "number × kind of row").arg(rows).arg(QCoreApplication::translate("Table", table.label));
}

} // namespace lansnav::personrows
