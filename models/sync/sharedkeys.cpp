// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sharedkeys.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct SharedKeyText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::SharedKey)
};

/// The columns of the natural key; and the one that names the row, where the key does not hold it.
QList<QStringList> keysOf(const TableDecl &table)
{
    if (table.naturalKey.isEmpty() || table.derived)
        return {};
    QList<QStringList> keys{table.naturalKey};
    const ColumnDecl *name = table.column(table.titleSql);
    if (name && name->type == ColumnType::Text && !table.naturalKey.contains(name->name))
        keys.append({name->name});
    return keys;
}

QString keyColumns(const QStringList &columns, const QString &before, const QString &after, const QString &between)
{
    QStringList all;
    for (const QString &column : columns)
        all.append(before + u"t.\""_s + column + u'"' + after);
    return all.join(between);
}

} // namespace

Result<QList<SharedKey>> sharedKeysOf(Database &db, const TableDecl &table, const QString &amongThese)
{
    QList<SharedKey> found;
    for (const QStringList &key : keysOf(table)) {
        const QString sql = u"SELECT min(t.id), count(*) FROM main.\"%1\" t WHERE t.deleted = 0 AND (%2) GROUP BY %3 HAVING count(*) > 1%4"_s
                                .arg(table.name, keyColumns(key, u"coalesce("_s, u", '') <> ''"_s, u" OR "_s), keyColumns(key, {}, {}, u", "_s),
                                     amongThese.isEmpty() ? QString() : u" AND max("_s + amongThese + u')');
        const auto read = db.each(sql, {}, [&](const QSqlQuery &q) {
            const SharedKey one{table.name, key, Id::fromVariant(q.value(0)), q.value(1).toInt()};
            // The same code and the same name: the same rows, told once.
            if (std::none_of(found.cbegin(), found.cend(), [&](const SharedKey &known) { return known.row == one.row && known.count == one.count; }))
                found.append(one);
        });
        if (!read)
            return read.error();
    }
    return found;
}

Result<QList<SharedKey>> sharedKeysOf(Database &db, const Schema &schema)
{
    QList<SharedKey> all;
    for (const TableDecl &table : schema.tables) {
        const auto found = sharedKeysOf(db, table);
        if (!found)
            return found;
        all += *found;
    }
    return all;
}

QString sharedKeyInWords(const Schema &schema, const SharedKey &shared, const QString &title)
{
    const TableDecl *table = schema.table(shared.table);
    if (!table)
        return {};
    const QString label = QCoreApplication::translate("Table", table->label);
    // Rows without a name of their own are called after what they are as it is.
    QString what = title.isEmpty() ? label : table->titleSql.isEmpty() ? title : SharedKeyText::tr("%1 “%2”", "what a row is, its name").arg(label, title);
    what[0] = what.at(0).toUpper();
    QStringList columns;
    for (const QString &name : shared.columns)
        if (const ColumnDecl *column = table->column(name))
            columns.append(QCoreApplication::translate("Column", column->label));
    columns.removeDuplicates();
    const QString sentence = SharedKeyText::tr("%1 is there %n times, with the same %2. Keep one of them: move over to it what belongs to the others, and take back in the history what added those.",
                                               nullptr, shared.count);
    return sentence.arg(what, columns.join(u", "_s));
}

} // namespace lansnav
