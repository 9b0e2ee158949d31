// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mergerun.h"

#include "store/faults.h"
#include "store/filemaker.h"
#include "sync/leftovers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// In local_state: up to which of this file's own numbers its edits have been judged.
const QString judgedKey = u"judged"_s;

} // namespace

Merge::Run::Run(Database &db, const Schema &schema, Environment &environment, const SyncProgress &progress)
    : m_db(db), m_schema(schema), m_environment(environment), m_progress(progress), m_begun(db.run(u"DELETE FROM temp.listed"_s)), m_causality(db),
      m_writer(db, schema, m_causality), m_newRows(db),
      m_twins(db, "SELECT tbl, row FROM main.change WHERE site = ?1 AND seq >= ?2 AND (?3 OR EXISTS (SELECT 1 FROM main.change WHERE site = ?1 AND seq = ?2))"),
      m_list(db, "INSERT OR IGNORE INTO temp.listed (tbl, row) VALUES (?, ?)")
{
    m_writer.watchTrash([this](const LoggedChange &change) {
        const auto lowest = m_lowestReceived.constFind(change.stamp.site);
        return lowest != m_lowestReceived.cend() && change.seq >= *lowest;
    });
    for (const TableDecl &table : schema.tables) {
        KnownTable known{&table, 0, {}};
        for (const ColumnDecl &column : table.columns)
            known.newestColumn = std::max(known.newestColumn, column.since);
        for (const ColumnDecl &column : table.columns)
            known.columns.append({column.name.toUtf8(), &column});
        m_tables.insert(table.name.toUtf8(), known);
    }
}

const ColumnDecl *Merge::Run::KnownTable::column(const QByteArray &name, qsizetype &next) const
{
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto &[known, found] = columns.at((next + i) % columns.size());
        if (known == name) {
            next = (next + i + 1) % columns.size();
            return found;
        }
    }
    return nullptr;
}

Error Merge::Run::cancelledError() const
{
    return {ErrorCode::Cancelled, MergeText::tr("Cancelled. Nothing was changed.")};
}

Result<void> Merge::Run::list(const QByteArray &table, const QByteArray &row)
{
    return m_list.bindText(1, table).bindBlob(2, row).run();
}

Result<void> Merge::Run::listWaiting()
{
    QStringList names;
    for (const TableDecl &table : m_schema.tables)
        names.append(u'\'' + table.name + u'\'');
    // What this version still cannot read goes on waiting; a row is worked out in full, so none of its changes waits after that.
    return m_db.run(u"INSERT OR IGNORE INTO temp.listed (tbl, row) SELECT tbl, row FROM main.change WHERE applied = 0 AND schema <= %1 AND tbl IN (%2)"_s
                        .arg(m_schema.version()).arg(names.join(u',')));
}

Result<void> Merge::Run::listEverything()
{
    return m_db.run(u"INSERT OR IGNORE INTO temp.listed (tbl, row) SELECT tbl, row FROM main.change"_s);
}

Result<bool> Merge::Run::hasUnjudged(Database &db)
{
    // A site's numbers follow each other without gaps, so that counting them tells whether one was used twice.
    const auto found = db.value(u"SELECT 1 FROM digest d, replica r WHERE d.n IS NOT (SELECT max(seq) FROM change c WHERE c.site = d.site)"
                                " - (SELECT min(seq) FROM change c WHERE c.site = d.site) + 1"
                                " AND r.seq > coalesce((SELECT CAST(value AS INTEGER) FROM local_state WHERE key = ?), 0) LIMIT 1"_s, {judgedKey});
    if (!found)
        return found.error();
    return found->isValid();
}

Result<void> Merge::Run::listUnjudged()
{
    // A copied or restored file goes on under another site with the numbers of the one before, and so with what was not judged there.
    if (const auto listed = m_db.run(u"INSERT OR IGNORE INTO temp.listed (tbl, row)"
                                     " WITH RECURSIVE own(site) AS (SELECT site FROM replica UNION SELECT s.parent_site FROM own JOIN main.site s USING (site) WHERE s.parent_site IS NOT NULL)"
                                     " SELECT c.tbl, c.row FROM own CROSS JOIN main.change c WHERE c.site = own.site"
                                     " AND c.seq > coalesce((SELECT CAST(value AS INTEGER) FROM local_state WHERE key = ?), 0)"_s, {judgedKey});
        !listed)
        return listed;
    return m_db.run(u"INSERT INTO local_state (key, value) SELECT ?, seq FROM replica WHERE true ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s, {judgedKey});
}

Result<void> Merge::Run::derive()
{
    const auto total = m_db.value(u"SELECT count(*) FROM temp.listed"_s);
    if (!total)
        return total.error();
    Statement read(m_db, "SELECT tbl, row FROM temp.listed ORDER BY tbl = 'conflict', row");
    Statement applied(m_db, "UPDATE main.change SET applied = 1 WHERE applied = 0 AND schema <= ? AND tbl = ? AND row = ?");
    qint64 done = 0;
    while (read.next()) {
        const QString table = read.text(0);
        const Id row = read.id(1);
        if (const auto derived = m_writer.derive(table, row); !derived)
            return derived;
        if (m_tables.contains(read.bytes(0)))
            if (const auto marked = applied.bind(1, qint64(m_schema.version())).bindText(2, table).bind(3, row).run(); !marked)
                return marked;
        if (++done % toldEvery == 0) {
            m_progress.report(SyncProgress::Step::Merging, done, total->toLongLong());
            if (m_progress.cancelled())
                return cancelledError();
        }
    }
    if (!read.result())
        return read.result();
    // What people had already made of a clash may have come before the clash itself.
    const QSet<Id> found = isOut(Fault::StateWaitsForClash) ? QSet<Id>() : m_writer.clashesFound();
    for (const Id &clash : found)
        if (const auto derived = m_writer.derive(u"conflict"_s, clash); !derived)
            return derived;
    return {};
}

Result<void> Merge::Run::purge()
{
    if (const auto noted = m_db.run(u"INSERT INTO purge (tbl, row, hlc, site) SELECT tbl, row, hlc, site FROM main.change WHERE op = 'P'"
                                    " AND row IN (SELECT row FROM temp.listed) ON CONFLICT (tbl, row) DO UPDATE SET hlc = excluded.hlc, site = excluded.site"
                                    " WHERE (excluded.hlc, excluded.site) < (hlc, site)"_s);
        !noted)
        return noted;
    if (isOut(Fault::PurgeInMerge))
        return {};
    const auto rows = m_db.rows(u"SELECT DISTINCT p.tbl, p.row FROM purge p CROSS JOIN main.change c ON c.row = p.row AND c.tbl = p.tbl WHERE c.patch IS NOT NULL"
                                " OR p.row IN (SELECT row FROM temp.listed)"_s, {},
                                [](const QSqlQuery &q) { return std::pair(q.value(0).toString(), Id::fromVariant(q.value(1))); });
    if (!rows)
        return rows.error();
    for (const auto &[table, row] : *rows)
        if (const auto done = m_writer.purge(table, row); !done)
            return done;
    m_purged = !rows->isEmpty();
    // Noted with the erasure itself, so that no loss of power comes between.
    return m_purged && !isOut(Fault::PurgeVacuum) ? noteErasure(m_db) : Result<void>();
}

Result<void> Merge::Run::conclude()
{
    if (m_received == 0)
        return {};
    // Only what is new since this site's last point; the points add up.
    SeenUpTo fresh;
    for (auto it = m_lowestReceived.cbegin(); it != m_lowestReceived.cend(); ++it) {
        const auto highest = m_db.value(u"SELECT max(seq) FROM main.change WHERE site = ?"_s, {it.key()});
        if (!highest)
            return highest.error();
        fresh[it.key()] = highest->toLongLong();
        // The index reads on from a number; what came below it is read again.
        if (const auto done = m_db.run(u"UPDATE search_state SET seq = ? WHERE site = ? AND seq >= ?"_s, {it.value() - 1, it.key(), it.value()}); !done)
            return done;
    }
    const auto before = m_db.value(u"SELECT p.vv FROM main.sync_point p JOIN replica r USING (site, seq, nonce)"_s);
    if (!before)
        return before.error();
    for (const auto &[site, seq] : seenFromText(before->toString()))
        fresh[site] = std::max(fresh[site], seq);
    if (const auto done = m_db.run(u"INSERT INTO main.sync_point (site, seq, nonce, vv) SELECT site, seq, nonce, ? FROM replica WHERE k = 1"
                                   " ON CONFLICT (site, seq, nonce) DO UPDATE SET vv = excluded.vv"_s, {seenToText(fresh)});
        !done)
        return done;
    if (const auto parted = partFromCopy(); !parted)
        return parted;
    const qint64 followed = isOut(Fault::FollowLimit) ? m_latest : std::min(m_latest, (m_environment.nowMs() + followedAheadMs) << 16);
    return m_db.run(u"UPDATE replica SET hlc = max(hlc, ?) WHERE k = 1"_s, {followed});
}

/// Changes under this file's own site that it did not make come from a copy of it, edited before the program saw it. From
/// here on the two must not use the same numbers.
Result<void> Merge::Run::partFromCopy()
{
    const auto own = m_db.value(u"SELECT site FROM replica WHERE k = 1"_s);
    if (!own)
        return own.error();
    if (!m_lowestReceived.contains(own->toLongLong()) || isOut(Fault::PartFromCopy))
        return {};
    const qint64 site = freshSite(m_environment);
    const std::pair<QString, QVariantList> steps[] = {
        {u"INSERT INTO main.site (site, name, parent_site, reason, since) VALUES (?, ?, ?, 'copied', ?)"_s,
         {site, m_environment.siteName(), *own, m_environment.now().toUTC().toString(Qt::ISODate)}},
        {u"UPDATE replica SET site = ? WHERE k = 1"_s, {site}},
    };
    for (const auto &[sql, values] : steps)
        if (const auto done = m_db.run(sql, values); !done)
            return done;
    return noteAllSeen(m_db, site);
}

MergeReport Merge::Run::report() const
{
    return {m_received, m_writer.newClashes(), m_dangling, m_purged, m_writer.written(), m_writer.buried(), m_sharedKeys};
}

} // namespace lansnav
