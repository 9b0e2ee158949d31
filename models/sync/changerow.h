// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/digests.h"
#include "store/statement.h"

#include <QByteArray>

#include <optional>

class QCryptographicHash;

namespace lansnav {

/// One row of the change log as it travels: every column but `applied`.
struct ChangeRow
{
    qint64 site = 0;
    qint64 seq = 0;
    qint64 nonce = 0;
    qint64 hlc = 0;
    QByteArray tx;      ///< 16 bytes, or null
    QByteArray table;
    QByteArray row;     ///< 16 bytes
    QByteArray op;      ///< I insert, U update, P purge
    qint64 schema = 0;
    QByteArray patch;   ///< null when emptied

    /// The columns in the order that read() expects and bindTo() binds.
    static QByteArray columns() { return "site, seq, nonce, hlc, tx, tbl, row, op, schema, patch"; }
    static ChangeRow read(const Statement &row);
    /// The same without copies: its bytes are the statement's, until that steps on.
    static ChangeRow view(const Statement &row);
    /// Without copies: the statement is run before this row goes.
    void bindTo(Statement &insert) const;
    /// Adds every field, each with its length, so that no two rows hash alike.
    void addTo(QCryptographicHash &hash) const;
    /// Whether Länsnav could have written it, whatever its table: sizes, ranges and a readable patch.
    bool isWellFormed() const;
    /// The same but for what the patch says.
    bool hasSoundFields() const;
};

/// SQL conditions on the changes (alias m) of one site (bound once, as ?): those above a number, and those that `to`.change lacks.
QByteArray aboveSql(qint64 highest);
QByteArray lackingSql(const QByteArray &to);
/// SQL condition on the rows of `from`.change (alias m) of one site (bound once, as ?) that `to`.change lacks. When the rows
/// above the highest number of `to` make up the whole difference, only those are looked at.
Result<QByteArray> missingSql(Database &db, const QByteArray &from, const QByteArray &to, qint64 site, const SiteDigest &fromDigest, const SiteDigest &toDigest);

} // namespace lansnav
