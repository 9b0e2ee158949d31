// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/logcare.h"

#include "store/edit.h"
#include "store/faults.h"
#include "store/triggers.h"
#include "sync/localstate.h"
#include "sync/rowwriter.h"
#include "sync/syncrules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<ChangeSet> eraseRows(Store &store, const QList<std::pair<QString, Id>> &rows)
{
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Erased personal data")));
    edit.setKind(u"erase"_s);
    Database &db = edit.database();
    const QString version = QString::number(store.schema().version());
    for (const auto &[table, row] : rows) {
        edit.run(u"UPDATE replica SET seq = seq + 1, nonce = random() >> 32, hlc = max(hlc + 1, %1) WHERE k = 1"_s.arg(wallClockSql()));
        edit.run(u"INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema) SELECT site, seq, nonce, hlc, tx, ?, ?, 'P', %1 FROM replica WHERE k = 1"_s.arg(version), {table, row.bind()});
        edit.run(u"INSERT INTO digest (site, n, sum) SELECT site, 1, nonce & 4294967295 FROM replica WHERE true ON CONFLICT (site) DO UPDATE SET n = n + 1, sum = sum + excluded.sum"_s);
        edit.run(u"INSERT INTO purge (tbl, row, hlc, site) SELECT ?, ?, hlc, site FROM replica WHERE true ON CONFLICT (tbl, row) DO NOTHING"_s, {table, row.bind()});
    }
    edit.run(u"UPDATE replica SET applying = 1 WHERE k = 1"_s);
    {
        Causality causality(db);
        RowWriter writer(db, store.schema(), causality);
        for (const auto &[table, row] : rows)
            if (const auto done = writer.purge(table, row); !done)
                edit.fail(done.error());
    }
    edit.run(u"UPDATE replica SET applying = 0 WHERE k = 1"_s);
    edit.run(u"INSERT INTO local_state (key, value) VALUES ('vacuum', '1') ON CONFLICT (key) DO NOTHING"_s);
    auto committed = edit.commit();
    // Not possible while a list is being read; the next sync or erasure tries again.
    if (committed && eraseTraces(db))
        (void)LocalState(db).remove(u"vacuum"_s);
    return committed;
}

Result<qint64> foldLog(Database &db, const QDateTime &before)
{
    Transaction transaction(db);
    if (!transaction.begun())
        return transaction.begun().error();
    // The act rows are what history and undo speak of; they stay. So does what this version could not read: it has no clocks
    // of columns it does not know, and takes them for overwritten.
    const QString standing = isOut(Fault::FoldKeepsWinners) ? u"false"_s : u"k.nonce = change.nonce"_s;
    const QString overwritten = u"op = 'U' AND patch IS NOT NULL AND applied = 1 AND tbl NOT IN ('act', 'conflict') AND hlc < %1"
                                " AND NOT EXISTS (SELECT 1 FROM cell k WHERE k.row = change.row AND k.tbl = change.tbl AND k.hlc = change.hlc AND k.site = change.site AND %2)"
                                " AND NOT EXISTS (SELECT 1 FROM conflict x WHERE x.row = change.row AND x.tbl = change.tbl"
                                " AND change.site || '/' || change.seq || '/' || change.nonce IN (x.win, x.lose))"_s.arg(before.toMSecsSinceEpoch() << 16).arg(standing);
    const auto count = db.value(u"SELECT count(*) FROM change WHERE "_s + overwritten);
    if (!count)
        return count.error();
    const QString steps[] = {
        u"INSERT INTO floor (site, seq, n, sum) SELECT site, max(seq), count(*), sum(nonce & 4294967295) FROM change WHERE "_s + overwritten
            + u" GROUP BY site ON CONFLICT (site) DO UPDATE SET seq = max(seq, excluded.seq), n = n + excluded.n, sum = sum + excluded.sum"_s,
        u"UPDATE change SET patch = NULL WHERE "_s + overwritten,
    };
    for (const QString &sql : steps)
        if (const auto done = db.run(sql); !done)
            return done.error();
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return count->toLongLong();
}

} // namespace lansnav
