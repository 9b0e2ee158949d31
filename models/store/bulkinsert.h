// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

#include <QByteArrayList>
#include <QStringList>
#include <QVariantList>

struct sqlite3_stmt;

namespace lansnav {

/// Inserts many new rows of one table within an Edit, logging them set by set instead of row by row.
///
/// The triggers are held off while rows go in, in the file by replica.applying and on this connection altogether, and one
/// statement per set writes their changes: an import costs at most 2.5× the plain inserts. Errors land in the Edit.
/// One at a time: the next BulkInsert, and any other write of the Edit, comes after finish().
/// Rows with a natural key must be known not to exist yet; otherwise use Edit::insert.
class BulkInsert
{
public:
    /// `columns` without id; the id is the natural key's where the table has one, otherwise fresh: each after the one before.
    BulkInsert(Edit &edit, const QString &table, QStringList columns);
    /// Logs what is left.
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    /// Values in the order of the columns; returns the row's id.
    Id add(const QVariantList &values);
    Id addWithId(const Id &id, const QVariantList &values);
    /// Writes the log of the rows added so far; called by the destructor too. After it, other writes are logged again.
    void finish();

private:
    void bind(int place, const QVariant &value);
    void setTriggers(bool on);

    Edit &m_edit;
    QString m_table;
    QStringList m_columns;
    sqlite3_stmt *m_statement = nullptr;
    QByteArrayList m_bound;     ///< keeps the texts and ids of the row that is being inserted
    Id m_lastId;
    bool m_holdsNul = false;    ///< some text added
    QList<int> m_keyColumns;    ///< positions of the natural key's columns, empty for fresh ids
    qint64 m_lastRowid = 0;     ///< of the table before the rows added
    qint64 m_added = 0;
};

} // namespace lansnav
