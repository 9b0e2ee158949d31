// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/logfold.h"

#include "store/causality.h"
#include "store/faults.h"
#include "sync/rowchanges.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Whether the file has every change that somebody whose change it has had seen. If not, one that is still to come may make
/// a clash with a value that seemed settled.
Result<bool> holdsWhatWasSeen(Database &db)
{
    const auto lacking = db.value(u"SELECT EXISTS (SELECT 1 FROM change WHERE applied = 0)"
                                  " OR EXISTS (SELECT 1 FROM change GROUP BY site HAVING count(DISTINCT seq) <> max(seq) - min(seq) + 1)"_s);
    if (!lacking)
        return lacking.error();
    if (lacking->toBool())
        return false;
    QHash<qint64, qint64> held;
    if (const auto read = db.each(u"SELECT site, max(seq) FROM change GROUP BY site"_s, {}, [&](const QSqlQuery &q) { held.insert(q.value(0).toLongLong(), q.value(1).toLongLong()); }); !read)
        return read.error();
    bool holds = true;
    const auto read = db.each(u"SELECT vv FROM sync_point"_s, {}, [&](const QSqlQuery &q) {
        for (const auto &[site, seq] : seenFromText(q.value(0).toString()))
            holds = holds && held.value(site) >= seq;
    });
    if (!read)
        return read.error();
    return holds;
}

struct FoldedChange
{
    qint64 site = 0;
    qint64 seq = 0;
    qint64 nonce = 0;
    QByteArray patch;
};

/// The patch with its long texts folded; nothing when there is none, or when it has been folded before.
std::optional<QByteArray> foldedPatch(const QByteArray &patch, qsizetype shortest)
{
    const auto values = PatchValues::parse(patch);
    if (!values)
        return {};
    bool changed = false;
    PatchValues folded;
    for (const auto &[column, value] : values->all()) {
        if (value.kind == PatchValue::Kind::Folded)
            return {};
        const bool isLong = value.kind == PatchValue::Kind::Text && value.text.size() >= shortest;
        folded.insert(column, isLong ? value.folded() : value);
        changed = changed || isLong;
    }
    return changed ? std::optional(folded.toPatch()) : std::nullopt;
}

/// Whether changes of a row are replaced for good; rows are asked about one after the other.
class Replaced
{
public:
    Replaced(Database &db, const Schema &schema) : m_schema(schema), m_causality(db), m_changes(db) {}

    Result<bool> isReplaced(const QString &tableName, const Id &row, const FoldedChange &change)
    {
        const TableDecl *table = m_schema.table(tableName);
        if (!table)
            return false;
        if (m_row != std::pair(tableName, row)) {
            auto read = m_changes.of(tableName, row);
            if (!read)
                return read.error();
            m_row = {tableName, row};
            m_ofRow = std::move(*read);
        }
        const auto at = std::ranges::find_if(m_ofRow, [&](const LoggedChange &c) { return c.stamp.site == change.site && c.seq == change.seq && c.stamp.nonce == change.nonce; });
        const bool replaced = at != m_ofRow.end()
            && isKnowinglyOverwritten(*table, m_ofRow, at - m_ofRow.begin(), sightOf(m_causality));
        if (!m_causality.result())
            return m_causality.result().error();
        return replaced || isOut(Fault::FoldKeepsWinners);
    }

private:
    const Schema &m_schema;
    Causality m_causality;
    RowChanges m_changes;
    std::pair<QString, Id> m_row;
    QList<LoggedChange> m_ofRow;
};

Result<QList<FoldedChange>> changesToFold(Database &db, const Schema &schema, const QDateTime &before, qsizetype shortest)
{
    // The act rows are what history and undo speak of; they stay.
    Statement read(db, "SELECT site, seq, nonce, patch, tbl, row FROM change WHERE op = 'U' AND patch IS NOT NULL AND tbl NOT IN ('act', 'conflict')"
                       " AND hlc < ? ORDER BY row, tbl");
    read.bind(1, before.toMSecsSinceEpoch() << 16);
    Replaced replaced(db, schema);
    QList<FoldedChange> found;
    while (read.next()) {
        const auto patch = foldedPatch(read.view(3), shortest);
        if (!patch)
            continue;
        const FoldedChange change{read.integer(0), read.integer(1), read.integer(2), *patch};
        const auto folds = replaced.isReplaced(read.text(4), read.id(5), change);
        if (!folds)
            return folds.error();
        if (*folds)
            found.append(change);
    }
    if (!read.result())
        return read.result().error();
    return found;
}

Result<void> fold(Database &db, const QList<FoldedChange> &changes)
{
    Statement write(db, "UPDATE change SET patch = ? WHERE site = ? AND seq = ? AND nonce = ?");
    Statement count(db, "INSERT INTO floor (site, seq, n, sum) VALUES (?, ?, 1, ? & 4294967295) ON CONFLICT (site) DO UPDATE SET"
                        " seq = max(seq, excluded.seq), n = n + 1, sum = sum + excluded.sum");
    for (const FoldedChange &change : changes) {
        write.bindText(1, change.patch).bind(2, change.site).bind(3, change.seq).bind(4, change.nonce);
        count.bind(1, change.site).bind(2, change.seq).bind(3, change.nonce);
        for (Statement *step : {&write, &count})
            if (const auto done = step->run(); !done)
                return done;
    }
    return {};
}

} // namespace

Result<qint64> foldLog(Database &db, const Schema &schema, const QDateTime &before, qsizetype shortest)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto holds = holdsWhatWasSeen(db);
    if (!holds)
        return holds.error();
    if (!*holds)
        return 0;
    const auto changes = changesToFold(db, schema, before, shortest);
    if (!changes)
        return changes.error();
    if (const auto done = fold(db, *changes); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return changes->size();
}

} // namespace lansnav
