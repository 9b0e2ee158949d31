// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changerow.h"

#include "store/faults.h"
#include "sync/patchvalues.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

// A clock may be wrong by centuries, but must leave room to count on.
constexpr qint64 largestNumber = qint64(1) << 62;
constexpr qsizetype longestTableName = 64;

/// As the log's own check counts (resources/sql): characters, of which each takes at least a byte.
constexpr qsizetype longestPatch = 4'000'000;

bool isTooLong(const QByteArray &patch)
{
    return patch.size() > longestPatch && std::count_if(patch.begin(), patch.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }) > longestPatch;
}

bool isTableName(const QByteArray &name)
{
    return !name.isEmpty() && name.size() <= longestTableName
        && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

void addNumber(QCryptographicHash &hash, qint64 number)
{
    char bytes[8];
    qToBigEndian(number, bytes);
    hash.addData(QByteArrayView(bytes, sizeof bytes));
}

void addBytes(QCryptographicHash &hash, const QByteArray &bytes)
{
    addNumber(hash, bytes.isNull() ? -1 : bytes.size());
    hash.addData(bytes);
}

} // namespace

ChangeRow ChangeRow::read(const Statement &row)
{
    ChangeRow change = view(row);
    for (QByteArray *bytes : {&change.tx, &change.table, &change.row, &change.op, &change.patch})
        *bytes = owned(*bytes);
    return change;
}

ChangeRow ChangeRow::view(const Statement &row)
{
    const auto bytesOrNull = [&](int column) { return row.isNull(column) ? QByteArray() : row.view(column); };
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), bytesOrNull(4), row.view(5), row.view(6), row.view(7), row.integer(8), bytesOrNull(9)};
}

void ChangeRow::bindTo(Statement &insert) const
{
    insert.bind(1, site).bind(2, seq).bind(3, nonce).bind(4, hlc);
    tx.isNull() ? insert.bindNull(5) : insert.bindBlobView(5, tx);
    insert.bindTextView(6, table).bindBlobView(7, row).bindTextView(8, op).bind(9, schema);
    patch.isNull() ? insert.bindNull(10) : insert.bindTextView(10, patch);
}

void ChangeRow::addTo(QCryptographicHash &hash) const
{
    for (const qint64 number : {site, seq, nonce, hlc, schema})
        addNumber(hash, number);
    for (const QByteArray &bytes : {tx, table, row, op, patch})
        addBytes(hash, bytes);
}

bool ChangeRow::isWellFormed() const
{
    return hasSoundFields() && (patch.isNull() || PatchValues::isReadable(patch));
}

bool ChangeRow::hasSoundFields() const
{
    const auto inRange = [](qint64 number) { return number > 0 && number < largestNumber; };
    if (site <= 0 || !inRange(seq) || !inRange(hlc) || schema < 0 || schema > 1'000'000)
        return false;
    if ((!tx.isNull() && tx.size() != 16) || row.size() != 16 || !isTableName(table))
        return false;
    if (isTooLong(patch))
        return false;
    if (op == "P")
        return patch.isNull();
    return op == "I" || op == "U";
}

QByteArray aboveSql(qint64 highest)
{
    return "m.site = ? AND m.seq > " + QByteArray::number(highest);
}

QByteArray lackingSql(const QByteArray &to)
{
    return "m.site = ? AND NOT EXISTS (SELECT 1 FROM " + to + ".change t WHERE t.site = m.site AND t.seq = m.seq AND t.nonce = m.nonce)";
}

Result<QByteArray> missingSql(Database &db, const QByteArray &from, const QByteArray &to, qint64 site, const SiteDigest &fromDigest, const SiteDigest &toDigest)
{
    const auto highest = db.value(u"SELECT coalesce(max(seq), 0) FROM %1.change WHERE site = ?"_s.arg(QString::fromLatin1(to)), {site});
    if (!highest)
        return highest.error();
    SiteDigest above;
    const auto counted = db.each(u"SELECT count(*), coalesce(sum(nonce & 4294967295), 0) FROM %1.change WHERE site = ? AND seq > ?"_s.arg(QString::fromLatin1(from)),
                                 {site, *highest}, [&](const QSqlQuery &q) { above = {q.value(0).toLongLong(), q.value(1).toLongLong()}; });
    if (!counted)
        return counted.error();
    const bool isWhole = above.n == fromDigest.n - toDigest.n && above.sum == fromDigest.sum - toDigest.sum;
    return isWhole || isOut(Fault::NonceIdentity) ? aboveSql(highest->toLongLong()) : lackingSql(to);
}

} // namespace lansnav
