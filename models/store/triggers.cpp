// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/triggers.h"

#include "store/database.h"
#include "store/faults.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const ColumnDecl deletedColumn{.name = u"deleted"_s, .type = ColumnType::Boolean};

/// Text as a JSON string, with the escapes spelt out; text with other control characters, NUL among them, travels as hex.
QString textSql(const QString &cell)
{
    static const QString control = u"'*[' || char(1) || '-' || char(8) || char(11) || char(12) || char(14) || '-' || char(31) || ']*'"_s;
    return u"CASE WHEN %1 IS NULL THEN 'null' WHEN instr(%1, char(0)) OR %1 GLOB %2 THEN '{\"x\":\"' || hex(%1) || '\"}' ELSE '\"' || "
           "replace(replace(replace(replace(replace(%1, '\\', '\\\\'), '\"', '\\\"'), char(10), '\\n'), char(13), '\\r'), char(9), '\\t') || '\"' END"_s
        .arg(cell, control);
}

QString valueSql(const ColumnDecl &column, const QString &row)
{
    const QString cell = row + u".\""_s + column.name + u'"';
    switch (column.type) {
    case ColumnType::Reference:
        return u"CASE WHEN %1 IS NULL THEN 'null' ELSE '\"' || lower(hex(%1)) || '\"' END"_s.arg(cell);
    case ColumnType::Text:
        return textSql(cell);
    case ColumnType::Integer:
    case ColumnType::Boolean:
        break;
    }
    return u"coalesce(%1, 'null')"_s.arg(cell);
}

QString memberSql(const ColumnDecl &column, const QString &row)
{
    return u"',\"%1\":' || %2"_s.arg(column.name, valueSql(column, row));
}

QString differsSql(const QList<ColumnDecl> &columns)
{
    QStringList tests;
    for (const ColumnDecl &column : columns)
        tests.append(u"NEW.\"%1\" IS NOT OLD.\"%1\""_s.arg(column.name));
    return tests.join(u" OR "_s);
}

/// A value `v` of any column as JSON, by what it is: text, a row's id, or a number. The JSON functions of SQLite 3.40 count as
/// unsafe in triggers while trusted_schema is off, so the escapes are spelt out.
QString anyValueSql()
{
    return u"CASE typeof(v) WHEN 'text' THEN %1 WHEN 'blob' THEN '\"' || lower(hex(v)) || '\"' ELSE coalesce(v, 'null') END"_s.arg(textSql(u"v"_s));
}

/// What a trigger of a table hands over of a row: its values into `written`, then the row itself into `logging`. The + keeps a
/// bare column from giving its own name to the column of VALUES.
QString handOverSql(const TableDecl &table, QChar op, int version, const QStringList &values, const QString &condition)
{
    return u"    INSERT INTO written (name, value, unit) SELECT column1, column2, column3 FROM (VALUES\n        %1) WHERE %2;\n"
           "    INSERT INTO logging SELECT '%3', NEW.id, '%4', %5%6;\n"_s
        .arg(values.join(u",\n        "_s), condition, table.name, op, QString::number(version),
             op == u'U' ? u" WHERE EXISTS (SELECT 1 FROM written)"_s : QString());
}

/// A member of a bulk insert's patch, or nothing where the row says nothing.
QString memberUnlessEmptySql(const ColumnDecl &column, const QString &row, const QString &value)
{
    const QString cell = row + u".\""_s + column.name + u'"';
    return u"CASE WHEN %1 THEN ',\"%2\":' || %3 ELSE '' END"_s.arg(column.type == ColumnType::Boolean ? cell + u" <> 0"_s : cell + u" IS NOT NULL"_s, column.name, value);
}

/// The clock of a row's latest insert. It stands in the log and nowhere else: a copy of it for every row would be a tenth of
/// the file.
const QLatin1StringView createdSql("(SELECT max(hlc) FROM change WHERE row = NEW.row AND tbl = NEW.tbl AND op = 'I')");
/// The clocks of what a change overwrites. A row that comes back under its old id (INSERT OR REPLACE from a shell) overwrites
/// every unit.
const QLatin1StringView overwrittenSql("(SELECT max(hlc) FROM cell WHERE row = NEW.row AND tbl = NEW.tbl AND (NEW.op = 'I' OR unit IN (SELECT unit FROM written)))");

/// Writes the log of a row that a table's trigger handed over: a local step of the clock, the change, the clocks of its units,
/// the digest. One for all tables, because all of it is parsed whenever the file is opened.
QString loggingTrigger()
{
    const bool passes = !isOut(Fault::PassOverwrittenCell);
    // A nonce tells apart the few uses of one number, so 32 bits will do; it stands four times for every row.
    // Above 2^62 - 1 no colleague takes a clock (sync/changerow.cpp), so none is written, whatever a forged one says.
    // The change's clock passes that of every cell it overwrites, even one far ahead; the local clock does not follow it there.
    return u"CREATE TRIGGER log_row INSTEAD OF INSERT ON logging\n"
           "BEGIN\n"
           "    SELECT RAISE(ABORT, 'a row needs an id of its own') WHERE NEW.op = 'I' AND NEW.row = zeroblob(16);\n"
           "    UPDATE replica SET seq = seq + 1, nonce = random() >> 32, hlc = max(hlc + 1, %1) WHERE k = 1;\n"
           "    INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema, patch)\n"
           "        SELECT site, seq, nonce, min(4611686018427387903, max(hlc, 1 + coalesce(%2, 0), 1 + coalesce(%3, 0))),\n"
           "        coalesce(tx, randomblob(16)), NEW.tbl, NEW.row, NEW.op, NEW.schema,\n"
           "        (SELECT '{' || coalesce(group_concat('\"' || name || '\":' || %4), '') || '}' FROM (SELECT name, value AS v FROM written)) FROM replica WHERE k = 1;\n"
           "    DELETE FROM cell WHERE NEW.op = 'I' AND row = NEW.row AND tbl = NEW.tbl;\n"
           "    INSERT INTO cell (tbl, row, unit, hlc, site, nonce)\n"
           "        SELECT NEW.tbl, NEW.row, unit, c.hlc, c.site, c.nonce FROM replica r JOIN change c USING (site, seq, nonce)\n"
           "        JOIN (SELECT DISTINCT unit FROM written) WHERE NEW.op = 'U'\n"
           "        ON CONFLICT (row, tbl, unit) DO UPDATE SET hlc = excluded.hlc, site = excluded.site, nonce = excluded.nonce;\n"
           "    INSERT INTO digest (site, n, sum) SELECT site, 1, nonce & 4294967295 FROM replica WHERE true\n"
           "        ON CONFLICT (site) DO UPDATE SET n = n + 1, sum = sum + excluded.sum;\n"
           "    DELETE FROM written;\n"
           "END"_s.arg(wallClockSql(), passes ? overwrittenSql : "-1"_L1, passes ? createdSql : "-1"_L1, anyValueSql());
}

/// The patch of an insert leaves out where the row says nothing: a row of twelve columns has values in four or five, and the
/// log is most of a file.
QString insertTrigger(const TableDecl &table, int version)
{
    QStringList values;
    for (const ColumnDecl &column : loggedColumns(table))
        values.append((column.type == ColumnType::Boolean ? u"('%1', nullif(NEW.\"%1\", 0), NULL)"_s : u"('%1', +NEW.\"%1\", NULL)"_s).arg(column.name));
    return u"CREATE TRIGGER \"%1_log_insert\" AFTER INSERT ON \"%1\" WHEN (SELECT applying FROM replica WHERE k = 1) = 0\n"
           "BEGIN\n"
           "%2"
           "END"_s.arg(table.name, handOverSql(table, u'I', version, values, u"column2 IS NOT NULL"_s));
}

/// The patch of an update: every column of each unit that differs.
QString updateTrigger(const TableDecl &table, int version)
{
    QStringList values;
    for (const auto &[unit, columns] : unitsOf(table))
        for (const ColumnDecl &column : columns)
            values.append(u"('%1', +NEW.\"%1\", '%2', %3)"_s.arg(column.name, unit, differsSql(columns)));
    return u"CREATE TRIGGER \"%1_log_update\" AFTER UPDATE ON \"%1\" WHEN (SELECT applying FROM replica WHERE k = 1) = 0\n"
           "BEGIN\n"
           "%2"
           "END"_s.arg(table.name, handOverSql(table, u'U', version, values, u"column4"_s));
}

QString deleteTrigger(const TableDecl &table)
{
    return u"CREATE TRIGGER \"%1_trash\" BEFORE DELETE ON \"%1\" WHEN (SELECT applying FROM replica WHERE k = 1) = 0\n"
           "BEGIN\n"
           "    UPDATE \"%1\" SET deleted = 1 WHERE id = OLD.id;\n"
           "    SELECT RAISE(IGNORE);\n"
           "END"_s.arg(table.name);
}

QString idTrigger(const TableDecl &table)
{
    return u"CREATE TRIGGER \"%1_keep_id\" BEFORE UPDATE OF id ON \"%1\" WHEN NEW.id IS NOT OLD.id\n"
           "BEGIN\n"
           "    SELECT RAISE(ABORT, 'the id of a row never changes');\n"
           "END"_s.arg(table.name);
}

} // namespace

QList<ColumnDecl> loggedColumns(const TableDecl &table)
{
    return table.columns + QList<ColumnDecl>{deletedColumn};
}

QList<std::pair<QString, QList<ColumnDecl>>> unitsOf(const TableDecl &table)
{
    QList<std::pair<QString, QList<ColumnDecl>>> units;
    for (const ColumnDecl &column : loggedColumns(table)) {
        const auto known = std::find_if(units.begin(), units.end(), [&](const auto &u) { return u.first == column.unitName(); });
        if (known == units.end())
            units.append({column.unitName(), {column}});
        else
            known->second.append(column);
    }
    return units;
}

QString wallClockSql()
{
    // julianday because unixepoch() has no parts of a second before SQLite 3.42.
    return u"(CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER) << 16)"_s;
}

QString fullPatchSql(const TableDecl &table, const QString &row)
{
    QStringList members;
    for (const ColumnDecl &column : loggedColumns(table))
        members.append(memberSql(column, row));
    return u"'{' || substr("_s + members.join(u" || "_s) + u", 2) || '}'"_s;
}

QStringList triggersOf(const Schema &schema)
{
    QStringList triggers{loggingTrigger()};
    for (const TableDecl &table : schema.tables)
        triggers << insertTrigger(table, schema.version()) << updateTrigger(table, schema.version()) << deleteTrigger(table) << idTrigger(table);
    return triggers;
}

QString bulkPatchSql(const TableDecl &table, const QString &row, bool mayHoldNul)
{
    QStringList members;
    for (const ColumnDecl &column : loggedColumns(table)) {
        const QString cell = row + u".\""_s + column.name + u'"';
        QString value = cell;
        if (column.type == ColumnType::Reference)
            value = u"'\"' || lower(hex(%1)) || '\"'"_s.arg(cell);
        else if (column.type == ColumnType::Text)
            value = mayHoldNul ? u"CASE WHEN instr(%1, char(0)) THEN '{\"x\":\"' || hex(%1) || '\"}' ELSE json_quote(%1) END"_s.arg(cell) : u"json_quote(%1)"_s.arg(cell);
        members.append(memberUnlessEmptySql(column, row, value));
    }
    return u"'{' || substr("_s + members.join(u" || "_s) + u", 2) || '}'"_s;
}

Result<void> rebuildTriggers(Database &db, const Schema &schema)
{
    const auto old = db.rows(u"SELECT name FROM sqlite_schema WHERE type = 'trigger'"_s, {}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    if (!old)
        return old.error();
    for (const QString &name : *old)
        if (const auto done = db.run(u"DROP TRIGGER \"%1\""_s.arg(QString(name).replace(u'"', u"\"\""_s))); !done)
            return done;
    // Not in the schema's files: a file whose triggers are of an earlier making has neither.
    const QString written = u"CREATE TABLE IF NOT EXISTS written (name TEXT NOT NULL, value ANY, unit TEXT) STRICT"_s;
    const QString logging = u"CREATE VIEW IF NOT EXISTS logging (tbl, row, op, schema) AS SELECT NULL, NULL, NULL, NULL WHERE false"_s;
    // When a row came to be stands in the log, and is kept nowhere else; this is how to ask for it.
    const QString rowclk = u"CREATE VIEW IF NOT EXISTS rowclk AS SELECT tbl, row, max(hlc) AS hlc, site, nonce FROM change WHERE op = 'I' GROUP BY tbl, row"_s;
    for (const QString &sql : QStringList{written, logging, rowclk} + triggersOf(schema))
        if (const auto done = db.run(sql); !done)
            return done;
    return {};
}

} // namespace lansnav
