// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/logblocks.h"

#include "store/faults.h"

#include <QCryptographicHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using BlockKey = std::pair<qint64, qint64>;     // site, lo

qint64 blockOf(qint64 seq)
{
    return seq - seq % LogBlocks::width;
}

struct Block
{
    qint64 n = 0;
    QString sha256;
    friend bool operator==(const Block &, const Block &) = default;
};

/// Hashes consecutive changes run by run.
class BlockHasher
{
public:
    /// `done` gets each run when it is complete.
    explicit BlockHasher(std::function<void(const BlockKey &, const Block &)> done) : m_done(std::move(done)) {}

    void add(const ChangeRow &change)
    {
        const BlockKey key{change.site, blockOf(change.seq)};
        if (m_n > 0 && key != m_key)
            finish();
        m_key = key;
        ++m_n;
        change.addTo(m_hash);
    }
    void finish()
    {
        if (m_n > 0)
            m_done(m_key, {m_n, QString::fromLatin1(m_hash.result().toHex())});
        m_n = 0;
        m_hash.reset();
    }

private:
    std::function<void(const BlockKey &, const Block &)> m_done;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    BlockKey m_key;
    qint64 m_n = 0;
};

/// Under this key, which no run of changes has, stands the hash of the small tables.
constexpr BlockKey smallTables{0, 0};

/// Everything beside the changes that is taken over or believed: who the file belongs to, its sites, what they had seen.
Result<Block> smallTablesOf(Database &log)
{
    constexpr std::pair<const char *, int> queries[] = {     // and their columns
        {"SELECT db_id, format, min_reader FROM main.seal ORDER BY 1, 2, 3", 3},
        {"SELECT site, name, parent_site, reason, since FROM main.site ORDER BY site", 5},
        {"SELECT site, seq, nonce, vv FROM main.sync_point ORDER BY site, seq, nonce", 4},
    };
    Block block;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[sql, columns] : queries) {
        Statement read(log, sql);
        while (read.next()) {
            ++block.n;
            for (int column = 0; column < columns; ++column) {
                // Each with its length, so that no two rows hash alike.
                const QByteArray value = read.view(column);
                hash.addData(read.isNull(column) ? QByteArray("-") : QByteArray::number(value.size()) + ' ');
                hash.addData(value);
            }
        }
        if (!read.result())
            return read.result().error();
        hash.addData(QByteArrayView("|"));
    }
    block.sha256 = QString::fromLatin1(hash.result().toHex());
    return block;
}

Error doesNotFit()
{
    return {ErrorCode::Damaged, {}};
}

/// Whether what a log holds is still what its hash was taken of: hashed again, a byte that was flipped meanwhile would pass for sound.
Result<void> checkBlock(Database &log, const BlockKey &key, const std::optional<Block> &found)
{
    std::optional<Block> said;
    const auto read = log.each(u"SELECT n, sha256 FROM main.batch WHERE site = ? AND lo = ?"_s, {key.first, key.second},
                               [&said](const QSqlQuery &q) { said = Block{q.value(0).toLongLong(), q.value(1).toString()}; });
    if (!read)
        return read;
    return said == found || isOut(Fault::BlockHashes) ? Result<void>() : Result<void>(doesNotFit());
}

/// Notes that a run of changes is about to be written in, once it is known to be sound.
Result<void> touchBlock(Database &log, const BlockKey &key, QSet<BlockKey> &blocks)
{
    if (blocks.contains(key))
        return {};
    std::optional<Block> found;
    BlockHasher hasher([&found](const BlockKey &, const Block &block) { found = block; });
    Statement read(log, "SELECT " + ChangeRow::columns() + " FROM main.change WHERE site = ? AND seq >= ? AND seq < ? ORDER BY seq, nonce");
    read.bind(1, key.first).bind(2, key.second).bind(3, key.second + LogBlocks::width);
    while (read.next())
        hasher.add(ChangeRow::read(read));
    if (!read.result())
        return read.result();
    hasher.finish();
    blocks.insert(key);
    return checkBlock(log, key, found);
}

Result<void> hashAgain(Database &log, const QSet<BlockKey> &blocks)
{
    Statement read(log, "SELECT " + ChangeRow::columns() + " FROM main.change WHERE site = ? AND seq >= ? AND seq < ? ORDER BY seq, nonce");
    Result<void> done;
    BlockHasher hasher([&](const BlockKey &key, const Block &block) {
        if (done)
            done = log.run(u"INSERT INTO main.batch (site, lo, hi, n, sha256) VALUES (?, ?, ?, ?, ?)"
                           " ON CONFLICT (site, lo) DO UPDATE SET n = excluded.n, sha256 = excluded.sha256"_s,
                           {key.first, key.second, key.second + LogBlocks::width - 1, block.n, block.sha256});
    });
    for (const auto &[site, lo] : blocks) {
        read.bind(1, site).bind(2, lo).bind(3, lo + LogBlocks::width);
        while (read.next())
            hasher.add(ChangeRow::read(read));
        if (!read.result())
            return read.result();
        hasher.finish();
        read.reset();
    }
    return done;
}

/// Copies the changes of one site that the log lacks; notes their runs and the rows purged among them.
Result<qint64> addSite(Database &log, qint64 site, const SiteDigest &mine, const SiteDigest &theirs, QSet<BlockKey> &blocks, QList<std::pair<QByteArray, QByteArray>> &purged)
{
    const auto missing = missingSql(log, "mine", "main", site, mine, theirs);
    if (!missing)
        return missing.error();
    Statement read(log, "SELECT " + ChangeRow::columns() + " FROM mine.change m WHERE " + *missing + " ORDER BY m.seq, m.nonce");
    Statement insert(log, "INSERT INTO main.change (" + ChangeRow::columns() + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    read.bind(1, site);
    SiteDigest now = theirs;
    qint64 added = 0;
    while (read.next()) {
        const ChangeRow change = ChangeRow::read(read);
        if (const auto sound = touchBlock(log, {change.site, blockOf(change.seq)}, blocks); !sound)
            return sound.error();
        change.bindTo(insert);
        if (const auto done = insert.run(); !done)
            return done.error();
        ++added;
        ++now.n;
        now.sum += change.nonce & 0xffffffff;
        if (change.op == "P")
            purged.append({change.table, change.row});
    }
    if (!read.result())
        return read.result().error();
    if (const auto done = log.run(u"INSERT INTO main.digest (site, n, sum) VALUES (?, ?, ?) ON CONFLICT (site) DO UPDATE SET n = excluded.n, sum = excluded.sum"_s, {site, now.n, now.sum}); !done)
        return done.error();
    return added;
}

/// What was erased must be gone from the log's bytes as well.
Result<void> emptyPurged(Database &log, const QList<std::pair<QByteArray, QByteArray>> &purged, QSet<BlockKey> &blocks)
{
    for (const auto &[table, row] : isOut(Fault::PurgeInLog) ? QList<std::pair<QByteArray, QByteArray>>() : purged) {
        Statement find(log, "SELECT site, seq FROM main.change WHERE row = ? AND tbl = ? AND patch IS NOT NULL");
        find.bindBlob(1, row).bindText(2, table);
        while (find.next())
            if (const auto sound = touchBlock(log, {find.integer(0), blockOf(find.integer(1))}, blocks); !sound)
                return sound;
        Statement empty(log, "UPDATE main.change SET patch = NULL WHERE row = ? AND tbl = ? AND patch IS NOT NULL");
        empty.bindBlob(1, row).bindText(2, table);
        if (const auto done = empty.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<Digests> LogBlocks::verify(Database &log, const std::function<bool()> &cancelled)
{
    QHash<BlockKey, Block> said;
    const auto listed = log.each(u"SELECT site, lo, hi, n, sha256 FROM batch"_s, {}, [&](const QSqlQuery &q) {
        said.insert({q.value(0).toLongLong(), q.value(1).toLongLong()}, {q.value(3).toLongLong(), q.value(4).toString()});
    });
    if (!listed)
        return listed.error();
    Digests counted;
    bool fits = true;
    BlockHasher hasher([&](const BlockKey &key, const Block &block) { fits = (said.take(key) == block || isOut(Fault::BlockHashes)) && fits; });
    Statement read(log, "SELECT " + ChangeRow::columns() + " FROM change ORDER BY site, seq, nonce");
    qint64 rows = 0;
    while (fits && read.next()) {
        const ChangeRow change = ChangeRow::view(read);
        if (!change.isWellFormed())
            return doesNotFit();
        hasher.add(change);
        SiteDigest &digest = counted[change.site];
        ++digest.n;
        digest.sum += change.nonce & 0xffffffff;
        if (++rows % 4096 == 0 && cancelled && cancelled())
            return Error{ErrorCode::Cancelled, {}};
    }
    if (!read.result())
        return read.result().error();
    hasher.finish();
    const auto small = smallTablesOf(log);
    if (!small)
        return small.error();
    fits = (said.take(smallTables) == *small || isOut(Fault::BlockHashes)) && fits;
    if (!fits || !said.isEmpty())
        return doesNotFit();
    return counted;
}

Result<void> LogBlocks::hashSmallTables(Database &log)
{
    const auto block = smallTablesOf(log);
    if (!block)
        return block.error();
    return log.run(u"INSERT INTO main.batch (site, lo, hi, n, sha256) VALUES (?, ?, ?, ?, ?) ON CONFLICT (site, lo) DO UPDATE SET n = excluded.n, sha256 = excluded.sha256"_s,
                   {smallTables.first, smallTables.second, 0, block->n, block->sha256});
}

Result<qint64> LogBlocks::addMissing(Database &log)
{
    // Deferred: the file people work in is only read, and must not wait for this.
    Transaction transaction(log, Database::Begin::Deferred);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto smallBefore = smallTablesOf(log);
    if (!smallBefore)
        return smallBefore.error();
    if (const auto sound = checkBlock(log, smallTables, *smallBefore); !sound)
        return sound.error();
    const auto mine = readDigests(log, u"mine"_s);
    const auto theirs = readDigests(log);
    if (!mine || !theirs)
        return mine ? theirs.error() : mine.error();
    QSet<BlockKey> blocks;
    QList<std::pair<QByteArray, QByteArray>> purged;
    qint64 added = 0;
    for (auto it = mine->cbegin(); it != mine->cend(); ++it) {
        const SiteDigest known = theirs->value(it.key());
        if (known == it.value())
            continue;
        const auto of = addSite(log, it.key(), it.value(), known, blocks, purged);
        if (!of)
            return of;
        added += *of;
    }
    // Also what somebody wrote of a row that had been erased already, whose erasure the log has long had.
    const auto erased = log.each(u"SELECT tbl, row FROM mine.purge"_s, {}, [&purged](const QSqlQuery &q) { purged.append({q.value(0).toString().toUtf8(), q.value(1).toByteArray()}); });
    if (!erased)
        return erased.error();
    if (const auto done = emptyPurged(log, purged, blocks); !done)
        return done.error();
    if (const auto done = hashAgain(log, blocks); !done)
        return done.error();
    const QString small[] = {
        u"INSERT INTO main.site SELECT site, name, parent_site, reason, since FROM mine.site WHERE true"
        " ON CONFLICT (site) DO UPDATE SET name = excluded.name WHERE excluded.name <> name"_s,
        u"INSERT INTO main.sync_point SELECT site, seq, nonce, vv FROM mine.sync_point WHERE true ON CONFLICT (site, seq, nonce) DO UPDATE SET vv = excluded.vv WHERE excluded.vv <> vv"_s,
    };
    for (const QString &sql : small)
        if (const auto done = log.run(sql); !done)
            return done.error();
    if (const auto done = hashSmallTables(log); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return added;
}

} // namespace lansnav
