// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace lansnav {

/// What a column holds. Tables are STRICT, so SQLite enforces the storage class.
enum class ColumnType {
    Text,       ///< TEXT, also dates (ISO 8601, possibly of reduced precision) and times with zone
    Integer,    ///< INTEGER; money in öre
    Boolean,    ///< INTEGER 0 or 1
    Reference,  ///< BLOB(16), the id of a row in ColumnDecl::references
};

/// One column of a synced table. Every table also has `id BLOB(16)` and `deleted INTEGER` (trash), which are implied.
struct ColumnDecl
{
    QString name;
    ColumnType type = ColumnType::Text;
    /// What people call it: an English source text, translated in context "Column".
    const char *label = nullptr;
    QString references{};   ///< table, for ColumnType::Reference
    /// Columns of one unit are decided together when two people edit (start+end); empty: the column itself.
    QString unit{};
    bool personal = false;  ///< hidden in history and search when the row is, or is about, a person with protected identity
    /// For coded text: code and English source text (context "Column"), e.g. {"ordinary", "ordinary"}.
    QList<std::pair<QString, const char *>> words{};
    /// What people read of a stored text, where that is not the text itself. Null: that text.
    QString (*shown)(const QString &) = nullptr;
    /// Schema version the column came with; 0 for one as old as its table. An insert logged by an older version says
    /// nothing of the column.
    int since = 0;
    /// Of a derived table's text column that acts change: its value before anybody did.
    const char *initial = nullptr;
    /// Once it is set the row no longer counts (a registration that was cancelled). Of two rows that become one, it counts when either does.
    bool ends = false;

    const QString &unitName() const { return unit.isEmpty() ? name : unit; }
};

/// The one declaration of a synced table. From it come the triggers, history in words, merging of duplicates, and checks;
/// a test proves that it and the DDL in resources/sql agree.
struct TableDecl
{
    QString name;
    const char *label = nullptr;    ///< English source text, singular, context "Table": "person"
    /// Of a table that refers to people: English source text with %n, context "Table", that says how many rows are somebody's, and of
    /// what area: "%n membership(s) of networks".
    const char *counted = nullptr;
    QList<ColumnDecl> columns;
    /// Columns whose values make the UUIDv5 id; empty for rows with a fresh id.
    QStringList naturalKey{};
    /// SQL expression over the row that names it to people (may be NULL): "name", "given || ' ' || family". Empty: the label and
    /// the last row that the natural key names ("membership – Anna Ek").
    QString titleSql{};
    /// What people read of the text that titleSql gives, where that is not the same in every language. Null: that text.
    QString (*titleText)(const QString &) = nullptr;
    /// Rows are found out of the log by every replica alike (clashes) and never inserted by an act; only changes are logged.
    bool derived = false;

    const ColumnDecl *column(QStringView columnName) const
    {
        for (const ColumnDecl &c : columns)
            if (c.name == columnName)
                return &c;
        return nullptr;
    }
};

/// Everything a store needs to know of the tables: the areas' declarations and their DDL, in order.
struct Schema
{
    /// Numbered DDL files (resource paths), applied in order; user_version is the count applied.
    QStringList files;
    QList<TableDecl> tables;

    const TableDecl *table(QStringView name) const
    {
        for (const TableDecl &t : tables)
            if (t.name == name)
                return &t;
        return nullptr;
    }
    int version() const { return int(files.size()); }
};

} // namespace lansnav
