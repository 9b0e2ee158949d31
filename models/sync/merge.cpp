// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/merge.h"

#include "store/faults.h"
#include "sync/mergerun.h"

#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

Merge::Merge(Database &db, const Schema &schema, Environment &environment, const SyncProgress &progress)
    : m_db(db), m_schema(schema), m_environment(environment), m_progress(progress)
{
}

Result<MergeReport> Merge::within(const std::function<Result<void>(Run &)> &work)
{
    // A reference may arrive before, or without, the row it points to: that is listed, never a reason to refuse.
    // Held off in the file by replica.applying; on this connection altogether, since a trigger that may fail makes SQLite keep
    // a journal for every single statement.
    sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, isOut(Fault::Guard) ? 1 : 0, nullptr);
    const auto triggers = qScopeGuard([this] { sqlite3_db_config(m_db.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr); });
    // None can be set inside a transaction. A check that may fail costs a journal for every statement of several rows, like a
    // trigger; what comes in has been checked by then (ChangeRow::hasSoundFields). Pages of an index that is written in no order
    // are best kept till the end. The list of rows to work out goes to the disk, not to memory.
    for (const QString &pragma : {u"PRAGMA foreign_keys = OFF"_s, u"PRAGMA ignore_check_constraints = ON"_s, u"PRAGMA temp_store = FILE"_s, u"PRAGMA cache_size = -32768"_s})
        if (const auto done = m_db.run(pragma); !done)
            return done.error();
    const auto again = qScopeGuard([this] {
        (void)m_db.run(u"PRAGMA foreign_keys = ON"_s);
        (void)m_db.run(u"PRAGMA ignore_check_constraints = OFF"_s);
        (void)m_db.run(u"PRAGMA cache_size = -16384"_s);
    });
    if (const auto made = m_db.run(u"CREATE TEMP TABLE IF NOT EXISTS listed (tbl TEXT NOT NULL, row BLOB NOT NULL, PRIMARY KEY (row, tbl)) WITHOUT ROWID"_s); !made)
        return made.error();
    Transaction transaction(m_db);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto held = m_db.run(u"UPDATE replica SET applying = %1 WHERE k = 1"_s.arg(isOut(Fault::Guard) ? 0 : 1)); !held)
        return held.error();
    MergeReport report;
    {
        Run run(m_db, m_schema, m_environment, m_progress);
        if (const auto begun = run.begun(); !begun)
            return begun.error();
        if (const auto done = work(run); !done)
            return done.error();
        report = run.report();
    }
    if (const auto released = m_db.run(u"UPDATE replica SET applying = 0 WHERE k = 1"_s); !released)
        return released.error();
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return report;
}

Result<MergeReport> Merge::take(const QString &log)
{
    if (const auto attached = m_db.run(u"ATTACH ? AS src"_s, {log}); !attached)
        return attached.error();
    const auto detach = qScopeGuard([this] { (void)m_db.run(u"DETACH src"_s); });
    return within([](Run &run) -> Result<void> {
        using Step = Result<void> (Run::*)();
        for (const Step step : {&Run::noteExtent, &Run::receive, &Run::receiveSites, &Run::listWaiting, &Run::derive, &Run::purge, &Run::countDangling, &Run::findSharedKeys, &Run::conclude})
            if (const auto done = (run.*step)(); !done)
                return done;
        return {};
    });
}

Result<bool> Merge::hasWaiting() const
{
    // CROSS JOIN: from the few erased rows to their changes, never the other way round.
    const auto waiting = m_db.value(u"SELECT 1 FROM change WHERE applied = 0 UNION ALL"
                                    " SELECT 1 FROM purge p CROSS JOIN change c ON c.row = p.row AND c.tbl = p.tbl WHERE c.patch IS NOT NULL LIMIT 1"_s);
    if (!waiting || waiting->isValid())
        return waiting ? Result<bool>(true) : waiting.error();
    return Run::hasUnjudged(m_db);
}

Result<MergeReport> Merge::takeWaiting()
{
    const auto waiting = hasWaiting();
    if (!waiting)
        return waiting.error();
    if (!*waiting)
        return MergeReport();
    return within([](Run &run) -> Result<void> {
        if (!isOut(Fault::WaitingRowsInFull))
            run.distrustClocks();
        using Step = Result<void> (Run::*)();
        for (const Step step : {&Run::listWaiting, &Run::listUnjudged, &Run::derive, &Run::purge})
            if (const auto done = (run.*step)(); !done)
                return done;
        return {};
    });
}

Result<MergeReport> Merge::rebuild()
{
    return within([](Run &run) -> Result<void> {
        run.distrustClocks();
        using Step = Result<void> (Run::*)();
        for (const Step step : {&Run::listEverything, &Run::derive, &Run::purge})
            if (const auto done = (run.*step)(); !done)
                return done;
        return {};
    });
}

} // namespace lansnav
