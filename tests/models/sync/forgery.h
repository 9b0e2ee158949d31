// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syncfixture.h"
#include "sync/changerow.h"
#include "sync/logblocks.h"

namespace lansnav::test {

/// Puts the hashes and digests of a shared file right again, as somebody would who means harm: only what the changes say
/// can give the file away then.
inline void sealAgain(const QString &path)
{
    const auto db = must(Database::open(path, Database::Access::ReadWrite));
    must(db->run(u"DELETE FROM batch"_s));
    must(db->run(u"DELETE FROM digest"_s));
    struct Block { qint64 n = 0; std::shared_ptr<QCryptographicHash> hash; };
    QMap<std::pair<qint64, qint64>, Block> blocks;
    Digests digests;
    {
        Statement read(*db, "SELECT " + ChangeRow::columns() + " FROM change ORDER BY site, seq, nonce");
        while (read.next()) {
            const ChangeRow change = ChangeRow::read(read);
            Block &block = blocks[{change.site, change.seq - change.seq % 1024}];
            if (!block.hash)
                block.hash = std::make_shared<QCryptographicHash>(QCryptographicHash::Sha256);
            ++block.n;
            change.addTo(*block.hash);
            ++digests[change.site].n;
            digests[change.site].sum += change.nonce & 0xffffffff;
        }
    }
    Transaction transaction(*db);
    for (auto it = blocks.cbegin(); it != blocks.cend(); ++it)
        must(db->run(u"INSERT INTO batch (site, lo, hi, n, sha256) VALUES (?, ?, ?, ?, ?)"_s,
                     {it.key().first, it.key().second, it.key().second + 1023, it->n, QString::fromLatin1(it->hash->result().toHex())}));
    for (auto it = digests.cbegin(); it != digests.cend(); ++it)
        must(db->run(u"INSERT INTO digest (site, n, sum) VALUES (?, ?, ?)"_s, {it.key(), it->n, it->sum}));
    must(LogBlocks::hashSmallTables(*db));
    must(transaction.commit());
}

/// Adds a change to a shared file as another program could; `columns` overrides single values, as SQL.
inline void forge(const QString &path, const QMap<QByteArray, QByteArray> &columns)
{
    QMap<QByteArray, QByteArray> all{{"site", "4711"}, {"seq", "(SELECT coalesce(max(seq), 0) + 1 FROM change WHERE site = 4711)"}, {"nonce", "random()"},
                                     {"hlc", "(CAST((julianday('now') - 2440587.5) * 86400000.0 AS INTEGER) << 16)"}, {"tx", "randomblob(16)"}, {"tbl", "'person'"},
                                     {"row", "randomblob(16)"}, {"op", "'I'"}, {"schema", "3"}, {"patch", R"('{"given":"Forged"}')"}};
    for (auto it = columns.cbegin(); it != columns.cend(); ++it)
        all[it.key()] = it.value();
    rawSql(path, "INSERT INTO change (" + all.keys().join(", ") + ") VALUES (" + all.values().join(", ") + ");");
}

/// Rewrites a table's declaration behind SQLite's back.
inline void redeclare(const QString &path, const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    rawSql(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to + "') WHERE name = '" + table + "'; PRAGMA writable_schema = RESET;");
}

} // namespace lansnav::test
