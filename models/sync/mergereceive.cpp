// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mergerun.h"

#include "store/faults.h"
#include "sync/columnvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Error foreign()
{
    return {ErrorCode::Damaged, MergeText::tr("The shared file holds something that Länsnav did not write. Your own file is unchanged. Ask your colleagues who last worked with it.")};
}

} // namespace

/// A number used twice makes doubtful what its site had seen from there on; those rows are judged again.
Result<void> Merge::Run::listTwins(const ChangeRow &change)
{
    // Of the last received, the log may not hold the other use yet.
    m_twins.bind(1, change.site).bind(2, change.seq).bind(3, qint64(change.seq == m_lastReceived));
    QList<std::pair<QByteArray, QByteArray>> twins;
    while (m_twins.next())
        twins.append({m_twins.bytes(0), m_twins.bytes(1)});
    const Result<void> done = m_twins.result();
    m_twins.reset();
    if (!done)
        return done;
    for (const auto &[table, row] : std::as_const(twins))
        if (const auto listed = list(table, row); !listed)
            return listed;
    return {};
}

/// Mostly that of the change before: hashing its name each time is a noticeable part of a merge.
const Merge::Run::KnownTable &Merge::Run::tableOf(const ChangeRow &change)
{
    static const KnownTable unknown;
    if (m_latestTable == m_tables.cend() || m_latestTable.key() != change.table)
        m_latestTable = m_tables.constFind(change.table);
    return m_latestTable == m_tables.cend() ? unknown : *m_latestTable;
}

Result<void> Merge::Run::receiveChange(const ChangeRow &change, bool isKnownRow, ChangeCopy &copy)
{
    const KnownTable &known = tableOf(change);
    const TableDecl *const table = known.declared;
    std::optional<PatchValues> values;
    bool readable = table != nullptr;
    // A copy: a new row is put in when the change has been read past.
    const QByteArray patch = owned(change.patch);
    if (!patch.isNull()) {
        values = PatchValues::view(patch);
        if (!values)
            return foreign();
        qsizetype next = 0;
        for (const auto &[name, value] : values->all()) {
            const ColumnDecl *column = known.column(name, next);
            if (column ? !couldBeLogged(*column, value) : table && name == "deleted" && value.kind != PatchValue::Kind::Integer)
                return foreign();
            readable = readable && (column || name == "deleted");
        }
    }
    // Above the highest number that the file holds of the site there is no other use of one.
    if (change.seq <= m_highest)
        if (const auto twins = listTwins(change); !twins)
            return twins;
    m_highest = std::max(m_highest, change.seq);
    m_lastReceived = change.seq;
    // An insert speaks of every column of its version, also of those it leaves out.
    readable = readable && (change.op != "I" || change.schema <= m_schema.version());
    readable = readable || isOut(Fault::WaitingColumns);
    if (const auto added = copy.add(change, readable); !added)
        return added;
    const bool isNewRow = !isKnownRow && readable && table && !Id::fromBytes(change.row).isNull() && change.op == "I" && values && change.schema >= known.newestColumn && !table->derived;
    if (!isNewRow)
        return list(change.table, change.row);
    const Id row = Id::fromBytes(change.row);
    m_writer.noteNew(table->name, row);
    return m_newRows.add(*table, row, patch, *values);
}

/// A second insert of a row among those that the log did not hold yet: it is worked out from both.
Result<void> Merge::Run::finishNewRows()
{
    if (const auto done = m_newRows.finish(); !done)
        return done;
    for (const auto &[table, row] : m_newRows.takeDoubtful())
        if (const auto listed = list(table, row.bytes()); !listed)
            return listed;
    return {};
}

Result<void> Merge::Run::receiveSite(qint64 site, const SiteDigest &theirs, const SiteDigest &mine)
{
    const auto highest = m_db.value(u"SELECT coalesce(max(seq), 0) FROM main.change WHERE site = ?"_s, {site});
    if (!highest)
        return highest.error();
    m_highest = highest->toLongLong();
    m_lastReceived = 0;
    SiteDigest now = mine;
    const QByteArray above = aboveSql(m_highest);
    if (const auto received = receiveWhere(above, site, now); !received)
        return received;
    // Mostly that was all, which the sums tell without a look at each of those below.
    if (now != theirs && !isOut(Fault::NonceIdentity))
        if (const auto received = receiveWhere(lackingSql("main"), site, now); !received)
            return received;
    if (isOut(Fault::DigestFollows))
        return {};
    return m_db.run(u"INSERT INTO main.digest (site, n, sum) VALUES (?, ?, ?) ON CONFLICT (site) DO UPDATE SET n = excluded.n, sum = excluded.sum"_s, {site, now.n, now.sum});
}

/// Receives the changes of `src` that `missing` picks, and adds them to the site's sums.
Result<void> Merge::Run::receiveWhere(const QByteArray &missing, qint64 site, SiteDigest &now)
{
    ChangeCopy copy(m_db, missing, site);
    // Of a row that came twice in this merge, NewRows tells.
    const QByteArray isKnownRow = m_beganEmpty ? "0" : "m.op = 'I' AND EXISTS (SELECT 1 FROM main.change k WHERE k.row = m.row)";
    Statement read(m_db, "SELECT " + ChangeRow::columns() + ", " + isKnownRow + " FROM src.change m WHERE " + missing + " ORDER BY m.seq, m.nonce");
    read.bind(1, site);
    qint64 lowest = 0;
    while (read.next()) {
        const ChangeRow change = ChangeRow::view(read);
        if (!change.hasSoundFields())
            return foreign();
        if (const auto received = receiveChange(change, read.integer(10) != 0, copy); !received)
            return received;
        ++now.n;
        now.sum += change.nonce & 0xffffffff;
        m_latest = std::max(m_latest, change.hlc);
        lowest = lowest == 0 ? change.seq : std::min(lowest, change.seq);
        if (isOut(Fault::WholeTransaction) && m_received % 3 == 0)
            for (const QString &sql : {u"COMMIT"_s, u"BEGIN IMMEDIATE"_s})
                if (const auto done = m_db.run(sql); !done)
                    return done;
        if (++m_received % toldEvery == 0) {
            m_progress.report(SyncProgress::Step::Merging, m_received, m_expected);
            if (m_progress.cancelled())
                return cancelledError();
        }
    }
    if (!read.result())
        return read.result();
    if (const auto copied = copy.finish(); !copied)
        return copied;
    if (lowest > 0 && (!m_lowestReceived.contains(site) || lowest < m_lowestReceived.value(site)))
        m_lowestReceived.insert(site, lowest);
    return {};
}

Result<void> Merge::Run::receive()
{
    const auto theirs = readDigests(m_db, u"src"_s);
    const auto mine = readDigests(m_db);
    if (!theirs || !mine)
        return theirs ? mine.error() : theirs.error();
    const auto empty = m_db.value(u"SELECT NOT EXISTS (SELECT 1 FROM main.change)"_s);
    if (!empty)
        return empty.error();
    m_beganEmpty = empty->toBool();
    for (auto it = theirs->cbegin(); it != theirs->cend(); ++it)
        m_expected += std::max<qint64>(0, it->n - mine->value(it.key()).n);
    for (auto it = theirs->cbegin(); it != theirs->cend(); ++it)
        if (const SiteDigest known = mine->value(it.key()); known != it.value())
            if (const auto received = receiveSite(it.key(), it.value(), known); !received)
                return received;
    return finishNewRows();
}

Result<void> Merge::Run::receiveSites()
{
    // A name is as new as the latest change of the site that is known with it: an old copy renames nobody.
    if (const auto done = m_db.run(u"INSERT INTO main.site (site, name, parent_site, reason, since) SELECT site, name, parent_site, reason, since FROM src.site WHERE true"
                                   " ON CONFLICT (site) DO UPDATE SET name = excluded.name WHERE excluded.name <> name AND site <> (SELECT site FROM replica)"
                                   " AND (SELECT max(seq) FROM src.change s WHERE s.site = excluded.site) IS (SELECT max(seq) FROM main.change c WHERE c.site = excluded.site)"_s);
        !done)
        return done;
    // Points of the same place are joined: whoever had seen more has seen both.
    const auto points = m_db.rows(u"SELECT s.site, s.seq, s.nonce, s.vv, m.vv FROM src.sync_point s LEFT JOIN main.sync_point m USING (site, seq, nonce) WHERE m.vv IS NOT s.vv"_s, {},
                                  [](const QSqlQuery &q) {
                                      SeenUpTo seen = seenFromText(q.value(3).toString());
                                      for (const auto &[site, seq] : seenFromText(q.value(4).toString()))
                                          seen[site] = std::max(seen[site], seq);
                                      return QVariantList{q.value(0), q.value(1), q.value(2), seenToText(seen)};
                                  });
    if (!points)
        return points.error();
    for (const QVariantList &point : *points)
        if (const auto done = m_db.run(u"INSERT INTO main.sync_point (site, seq, nonce, vv) VALUES (?, ?, ?, ?) ON CONFLICT (site, seq, nonce) DO UPDATE SET vv = excluded.vv"_s, point); !done)
            return done;
    return {};
}

} // namespace lansnav
