// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/logcare.h"

#include "store/backup.h"
#include "store/edit.h"
#include "store/localstate.h"
#include "store/triggers.h"
#include "sync/leftovers.h"
#include "sync/rowwriter.h"
#include "sync/syncrules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

Result<ChangeSet> erase(Edit &edit, Store &store, const QList<std::pair<QString, Id>> &rows)
{
    edit.setKind(u"erase"_s);
    Database &db = edit.database();
    const QString version = QString::number(store.schema().version());
    for (const auto &[table, row] : rows) {
        edit.run(u"UPDATE replica SET seq = seq + 1, nonce = random() >> 32, hlc = max(hlc + 1, %1) WHERE k = 1"_s.arg(wallClockSql()));
        edit.run(u"INSERT INTO change (site, seq, nonce, hlc, tx, tbl, row, op, schema) SELECT site, seq, nonce, hlc, tx, ?, ?, 'P', %1 FROM replica WHERE k = 1"_s.arg(version), {table, row.bind()});
        edit.run(u"INSERT INTO digest (site, n, sum) SELECT site, 1, nonce & 4294967295 FROM replica WHERE true ON CONFLICT (site) DO UPDATE SET n = n + 1, sum = sum + excluded.sum"_s);
        edit.run(u"INSERT INTO purge (tbl, row, hlc, site) SELECT ?, ?, hlc, site FROM replica WHERE true"
                 // Erased once more, by a clock that may be behind: the earliest is noted, as whoever receives it does.
                 " ON CONFLICT (tbl, row) DO UPDATE SET hlc = excluded.hlc, site = excluded.site WHERE (excluded.hlc, excluded.site) < (hlc, site)"_s, {table, row.bind()});
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
    if (const auto noted = noteErasure(db); !noted)
        edit.fail(noted.error());
    auto committed = edit.commit();
    // Not possible while a list is being read; the next sync or erasure tries again.
    if (committed && eraseTraces(db))
        (void)LocalState(db).remove(u"vacuum"_s);
    if (committed) {
        // A sync may be at work on the current one, and publishes it anew; where there is no more syncing, nobody else would.
        const auto target = LocalState(db).value(u"target"_s);
        removeOldCopies(store.environment(), db, target && !target->isEmpty() ? cacheFolder(store.environment(), db.path(), SharedFolder::placeOf(*target)) : QString());
    }
    return committed;
}

} // namespace

/// What is erased by mistake has nowhere else to be found. The backup of the last hour will do.
static Result<void> backUpBefore(Store &store, Database &db)
{
    const auto kept = Backups(store.environment(), store.path()).makeBefore(db);
    return kept ? Result<void>() : Result<void>(kept.error());
}

Result<ChangeSet> eraseRows(Store &store, const QList<std::pair<QString, Id>> &rows)
{
    if (const auto kept = backUpBefore(store, store.database()); !kept)
        return kept.error();
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Erased personal data")));
    return erase(edit, store, rows);
}

Result<ChangeSet> eraseChosen(Store &store, const std::function<Result<QList<std::pair<QString, Id>>>(Edit &)> &choose)
{
    if (const auto kept = backUpBefore(store, store.database()); !kept)
        return kept.error();
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Erased personal data")));
    if (edit.failed())
        return edit.commit();
    const auto rows = choose(edit);
    if (!rows)
        return rows.error();
    return erase(edit, store, *rows);
}

Result<ChangeSet> eraseExpired(Store &store, Database &writer, const QList<std::pair<QString, Id>> &rows)
{
    if (rows.isEmpty())
        return ChangeSet();
    if (const auto kept = backUpBefore(store, writer); !kept)
        return kept.error();
    Edit edit(store, writer, ActText(QT_TRANSLATE_NOOP("Act", "Erased %1 personal details whose time was over"), {QString::number(rows.size())}));
    return erase(edit, store, rows);
}

} // namespace lansnav
