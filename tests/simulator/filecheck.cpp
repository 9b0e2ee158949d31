// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecheck.h"

#include "store/statement.h"

#include <QSet>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

QString shown(const PatchValue &value)
{
    switch (value.kind) {
    case PatchValue::Kind::Null: return u"NULL"_s;
    case PatchValue::Kind::Integer: return QString::number(value.number);
    case PatchValue::Kind::Text: break;
    case PatchValue::Kind::Folded: return u"folded"_s;
    }
    return u'"' + QString::fromLatin1(value.text.toPercentEncoding()) + u'"';
}

/// The cell as a patch would have it.
PatchValue cellAt(const Statement &row, int at, const ColumnDecl &column)
{
    if (row.isNull(at))
        return {};
    if (column.type == ColumnType::Integer || column.type == ColumnType::Boolean)
        return {PatchValue::Kind::Integer, row.integer(at), {}};
    const QByteArray bytes = row.bytes(at);
    return {PatchValue::Kind::Text, 0, column.type == ColumnType::Reference ? bytes.toHex() : bytes};
}

QList<ColumnDecl> columnsOf(const TableDecl &table)
{
    return table.columns + QList<ColumnDecl>{{.name = u"deleted"_s, .type = ColumnType::Boolean}};
}

QString stampOf(const Recorded &change)
{
    return u"%1/%2/%3"_s.arg(change.hlc).arg(change.site).arg(change.nonce);
}

/// The checks of one file.
class Checker
{
public:
    Checker(Database &db, const Model &model, const Ledger &ledger, const Holding &held, Erased erased)
        : m_db(db), m_model(model), m_ledger(ledger), m_held(held), m_uncertain(ledger.uncertain(held)), m_erased(erased) {}

    Violation run();

private:
    void checkTable(const TableDecl &table);
    void checkRow(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected, const QHash<QString, PatchValue> *cells);
    void checkClocks(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected);
    void collectClashes(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected);
    void checkClashes();
    void readClocks();
    void fail(int invariant, const QString &what)
    {
        if (m_found.isNone())
            m_found = {invariant, what};
    }

    Database &m_db;
    const Model &m_model;
    const Ledger &m_ledger;
    const Holding &m_held;
    Holding m_uncertain;
    Erased m_erased;
    Violation m_found;
    QHash<QString, QString> m_clocks;           // table/row/unit → stamp
    QSet<QString> m_uncertainUnits;             // table/row/unit
    QHash<QString, std::pair<QString, QByteArray>> m_expectedClashes;   // table/row/unit/lose → win, value
};

void Checker::readClocks()
{
    Statement rows(m_db, "SELECT tbl, hex(row), unit, hlc || '/' || site || '/' || nonce FROM cell");
    while (rows.next())
        m_clocks.insert(rows.text(0) + u'/' + rows.text(1) + u'/' + rows.text(2), rows.text(3));
}

Violation Checker::run()
{
    readClocks();
    for (const TableDecl &table : m_model.schema().tables)
        checkTable(table);
    checkClashes();
    // What is left speaks of tables this version does not know, or of nothing.
    for (auto it = m_clocks.cbegin(); it != m_clocks.cend(); ++it)
        fail(1, u"a clock for nothing: %1 %2"_s.arg(it.key(), it.value()));
    return m_found;
}

void Checker::checkTable(const TableDecl &table)
{
    const QList<ColumnDecl> columns = columnsOf(table);
    QByteArray names;
    for (const ColumnDecl &column : columns)
        names += ", \"" + column.name.toUtf8() + '"';
    QHash<QByteArray, QHash<QString, PatchValue>> found;
    Statement rows(m_db, "SELECT id" + names + " FROM \"" + table.name.toUtf8() + '"');
    while (rows.next()) {
        QHash<QString, PatchValue> &cells = found[rows.bytes(0)];
        for (int i = 0; i < columns.size(); ++i)
            cells.insert(columns.at(i).name, cellAt(rows, i + 1, columns.at(i)));
    }
    if (!rows.result())
        fail(7, u"the table %1 cannot be read"_s.arg(table.name));
    for (const auto &[name, row] : m_ledger.rows()) {
        if (name != table.name)
            continue;
        const ExpectedRow expected = m_model.row(table, row, m_held);
        const auto cells = found.constFind(row);
        checkRow(table, row, expected, cells == found.cend() ? nullptr : &*cells);
        checkClocks(table, row, expected);
        collectClashes(table, row, expected);
        found.remove(row);
    }
    if (!table.derived && !found.isEmpty())
        fail(1, u"%1 has a row %2 that nobody inserted"_s.arg(table.name, QString::fromLatin1(found.begin().key().toHex())));
}

void Checker::checkRow(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected, const QHash<QString, PatchValue> *cells)
{
    const QString name = table.name + u' ' + QString::fromLatin1(row.toHex());
    if (table.derived) {
        // Which clashes there are is checked apart; here what people made of them.
        for (auto value = expected.values.cbegin(); cells && value != expected.values.cend(); ++value)
            if (cells->value(value.key()) != *value)
                fail(1, u"%1: %2 is %3, not %4"_s.arg(name, value.key(), shown(cells->value(value.key())), shown(*value)));
        if (cells && !expected.values.contains(u"state"_s) && cells->value(u"state"_s).text != "open")
            fail(5, u"%1: a clash nobody settled is not open"_s.arg(name));
        return;
    }
    if (!expected.exists) {
        if (cells)
            fail(1, name + u" is there, but no insert of it"_s);
        return;
    }
    if (!cells)
        return fail(3, name + u" is missing"_s);
    for (const ColumnDecl &column : columnsOf(table)) {
        const PatchValue stands = cells->value(column.name);
        const PatchValue none = column.type == ColumnType::Boolean ? PatchValue{PatchValue::Kind::Integer, column.name == u"deleted"_s && expected.erased ? 1 : 0, {}} : PatchValue{};
        if (expected.erased) {
            if (m_erased == Erased::Gone && stands != none)
                fail(13, u"%1.%2 of an erased row is %3"_s.arg(name, column.name, shown(stands)));
            continue;
        }
        const PatchValue wanted = expected.values.value(column.name, none);
        if (stands != wanted)
            fail(expected.winners.contains(column.unitName()) ? 4 : 15, u"%1.%2 is %3, not %4 by %5"_s.arg(name, column.name, shown(stands), shown(wanted),
                     expected.winners.contains(column.unitName()) ? m_ledger.at(expected.winners.value(column.unitName())).name() : u"nobody"_s));
    }
}

void Checker::checkClocks(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected)
{
    const QString prefix = table.name + u'/' + QString::fromLatin1(row.toHex().toUpper()) + u'/';
    const auto take = [&](const QString &unit, const QString &wanted) {
        const QString stands = m_clocks.take(prefix + unit);
        if (stands != wanted && !(expected.erased && m_erased == Erased::Pending))
            fail(1, u"the clock of %1%2 is '%3', not '%4'"_s.arg(prefix, unit, stands, wanted));
    };
    const auto units = unitsByName(table);
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        const auto winner = expected.winners.constFind(unit.key());
        const bool own = winner != expected.winners.cend() && (!expected.created || *winner != *expected.created);
        // A clash that is no longer one keeps no clock.
        if (table.derived && !m_clocks.contains(prefix + unit.key()))
            continue;
        take(unit.key(), own ? stampOf(m_ledger.at(*winner)) : QString());
    }
}

void Checker::collectClashes(const TableDecl &table, const QByteArray &row, const ExpectedRow &expected)
{
    const QString prefix = table.name + u'/' + QString::fromLatin1(row.toHex().toUpper()) + u'/';
    for (auto unit = expected.touching.cbegin(); unit != expected.touching.cend(); ++unit)
        if (std::ranges::any_of(*unit, [this](int change) { return m_uncertain.has(change); }))
            m_uncertainUnits.insert(prefix + unit.key());
    const auto units = unitsByName(table);
    for (const ExpectedClash &clash : expected.clashes) {
        PatchValues value;
        for (const ColumnDecl &column : units.value(clash.unit))
            value.insert(column.name.toUtf8(), valueIn(m_ledger.at(clash.lose), column));
        const QString key = prefix + clash.unit + u'/' + m_ledger.at(clash.lose).name();
        m_expectedClashes.insert(key, {m_ledger.at(clash.win).name(), value.toPatch()});
    }
}

void Checker::checkClashes()
{
    QSet<QString> seen;
    Statement rows(m_db, "SELECT tbl || '/' || hex(row) || '/' || unit || '/' || lose, win, value, tbl || '/' || hex(row) || '/' || unit FROM conflict");
    while (rows.next()) {
        const QString key = rows.text(0);
        if (seen.contains(key))
            fail(5, u"the clash %1 is there twice"_s.arg(key));
        seen.insert(key);
        const bool certain = !m_uncertainUnits.contains(rows.text(3));
        const auto expected = m_expectedClashes.constFind(key);
        if (expected == m_expectedClashes.cend()) {
            if (certain)
                fail(5, u"%1 is no clash, but listed as lost to %2"_s.arg(key, rows.text(1)));
            continue;
        }
        if (certain && rows.text(1) != expected->first)
            fail(5, u"%1 lost to %2, not to %3"_s.arg(key, expected->first, rows.text(1)));
        if (rows.bytes(2) != expected->second)
            fail(5, u"the clash %1 says %2, the value was %3"_s.arg(key, rows.text(2), QString::fromUtf8(expected->second)));
    }
    for (auto it = m_expectedClashes.cbegin(); it != m_expectedClashes.cend(); ++it)
        if (!seen.contains(it.key()))
            fail(5, u"the clash %1 (lost to %2) is not listed"_s.arg(it.key(), it->first));
}

} // namespace

Violation checkFile(Database &db, const Model &model, const Ledger &ledger, const Holding &held, Erased erased)
{
    return Checker(db, model, ledger, held, erased).run();
}

QStringList dumpOf(Database &db, const Schema &schema)
{
    QList<std::pair<QByteArray, QByteArray>> queries{
        {"change", "SELECT site, seq, nonce, hlc, hex(tx), tbl, hex(row), op, schema FROM change"},
        {"digest", "SELECT site, n, sum FROM digest"},
        {"cell", "SELECT tbl, hex(row), unit, hlc, site, nonce FROM cell"},
        {"purge", "SELECT tbl, hex(row), hlc, site FROM purge"},
        {"site", "SELECT site, name, parent_site, reason, since FROM site WHERE site IN (SELECT site FROM digest)"},
    };
    for (const TableDecl &table : schema.tables) {
        QByteArray columns;
        for (const ColumnDecl &column : columnsOf(table))
            columns += ", quote(\"" + column.name.toUtf8() + "\") || typeof(\"" + column.name.toUtf8() + "\") || hex(\"" + column.name.toUtf8() + "\")";
        queries.append({table.name.toUtf8(), "SELECT hex(id)" + columns + " FROM \"" + table.name.toUtf8() + '"'});
    }
    QStringList lines;
    for (const auto &[name, sql] : std::as_const(queries)) {
        sqlite3_stmt *rows = nullptr;
        sqlite3_prepare_v2(db.handle(), sql.constData(), -1, &rows, nullptr);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            QString line = QString::fromLatin1(name);
            for (int i = 0; i < sqlite3_column_count(rows); ++i)
                line += u'|' + QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(rows, i)));
            lines.append(line);
        }
        sqlite3_finalize(rows);
    }
    lines.sort();
    return lines;
}

QString difference(const QStringList &a, const QStringList &b)
{
    const QSet<QString> left(a.begin(), a.end());
    const QSet<QString> right(b.begin(), b.end());
    QStringList words;
    for (const QString &line : a)
        if (!right.contains(line))
            words.append(u"only here: "_s + line);
    for (const QString &line : b)
        if (!left.contains(line))
            words.append(u"only there: "_s + line);
    return words.mid(0, 6).join(u"\n    "_s);
}

} // namespace lansnav::sim
