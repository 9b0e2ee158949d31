// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ownwords.h"

#include "store/database.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// SQLite's usual page, at whose bounds no row's beginning is cut.
constexpr qint64 wordsPageBytes = 4096;

/// Bytes that stand in the file in one place only, for being random: the nonce as SQLite writes it, and the hash.
Result<QList<QByteArray>> wordsToFind(const QString &log, qint64 site)
{
    const auto db = Database::open(log, Database::Access::ReadOnly);
    if (!db)
        return db.error();
    QList<QByteArray> words;
    const auto change = (*db)->each(u"SELECT nonce FROM change WHERE site = ? ORDER BY seq DESC, nonce DESC LIMIT 1"_s, {site}, [&words](const QSqlQuery &q) {
        QByteArray nonce(sizeof(qint64), Qt::Uninitialized);
        qToBigEndian(q.value(0).toLongLong(), nonce.data());
        words.append(nonce);
    });
    if (!change)
        return change.error();
    const auto run = (*db)->each(u"SELECT sha256 FROM batch WHERE site = ? ORDER BY lo DESC LIMIT 1"_s, {site}, [&words](const QSqlQuery &q) { words.append(q.value(0).toString().toLatin1()); });
    if (!run)
        return run.error();
    return words;
}

} // namespace

Result<QList<FilePiece>> lastWordsOf(const QString &log, qint64 site)
{
    const auto words = wordsToFind(log, site);
    if (!words)
        return words.error();
    QList<FilePiece> found;
    QFile file(log);
    const uchar *mapped = file.open(QIODevice::ReadOnly) ? file.map(0, file.size()) : nullptr;
    if (!mapped)
        return found;
    const QByteArrayView bytes(mapped, file.size());
    for (const QByteArray &word : *words) {
        // A nonce so small that SQLite writes it shorter is not found; then the hash alone speaks for it.
        const qsizetype at = QByteArrayMatcher(word).indexIn(bytes);
        if (at < 0)
            continue;
        const qint64 from = at - at % wordsPageBytes;
        found.append({from, bytes.sliced(from, std::min<qint64>(wordsPageBytes, bytes.size() - from)).toByteArray()});
    }
    return found;
}

} // namespace lansnav
