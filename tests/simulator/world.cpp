// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "store/backup.h"
#include "store/opening.h"
#include "sync/merge.h"
#include "sync/sharing.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

constexpr qint64 tenYearsMs = 315'576'000'000;
constexpr int mostReplicas = 6;

QString scratchFolder()
{
    // In memory where that is possible: nothing here is meant to last.
    const QString shm = u"/dev/shm"_s;
    return (QDir(shm).exists() ? shm : QDir::tempPath()) + u"/lansnav-sim-XXXXXX"_s;
}

} // namespace

World::World(const Scenario &scenario, bool tracing)
    : m_scenario(scenario), m_tracing(tracing), m_dir(scratchFolder()),
      m_folder(scenario.cloud ? u"/nowhere/OneDrive - county"_s : u"/nowhere/share"_s, u"team.lansnav"_s)
{
    SimVfs::install();
    m_folder.clockStepMs = scenario.clockStepMs;
}

World::~World()
{
    for (const auto &r : m_replicas) {
        r->store.reset();
        SimVfs::removeDisk(r->disk.get());
    }
}

void World::fail(int invariant, const QString &what)
{
    if (m_violation.isNone()) {
        m_violation = {invariant, what};
        say(u"    invariant %1 violated: %2"_s.arg(invariant).arg(what));
    }
}

void World::say(const QString &line)
{
    if (m_tracing)
        m_trace.append(line);
}

QString World::scratch(const QString &name)
{
    return m_dir.filePath(u"%1-%2"_s.arg(++m_scratch).arg(name));
}

Violation World::run()
{
    say(m_scenario.text());
    SimVfs::seed(m_scenario.seed);
    m_folder.nowMs = m_nowMs;
    if (!begin())
        return m_violation;
    for (const Op &op : std::as_const(m_scenario.ops))
        if (!apply(op))
            return m_violation;
    Rng rng(m_scenario.seed ^ 0x5ca1ab1e);
    SimVfs::seed(rng.next());
    if (quiesce(rng))
        checkAgreement();
    return m_violation;
}

/// The first member makes the file, the others join it or get a copy before anything is in it.
bool World::begin()
{
    Rng rng(m_scenario.seed);
    for (const Scenario::Member &member : std::as_const(m_scenario.members)) {
        const bool first = m_replicas.empty();
        Replica &r = addReplica(member.version, member.clockOffMs);
        enter(r);
        Result<void> made;
        if (first) {
            const auto created = Store::create(r.path, schemaOf(r.version), *r.environment);
            if (!created)
                made = created.error();
        } else if (member.copied && member.version >= m_replicas.front()->version) {
            made = Backups::copy(m_replicas.front()->db(), r.path);
            r.held = m_replicas.front()->held;
        } else {
            SimFiles files(m_folder, *r.disk, r.index, 0, {}, rng.next(), {});
            made = joinShared(r.path, m_folder.target(), schemaOf(r.version), *r.environment, files);
        }
        if (!made)
            fail(7, u"member %1 cannot begin: %2"_s.arg(r.index).arg(made.error().sentence));
        if (failed() || !open(r, false))
            return false;
        if (first) {
            m_dbId = r.db().value(u"SELECT db_id FROM replica"_s)->toByteArray();
            sync(r, {}, rng, true);
        }
    }
    return !failed();
}

Replica &World::addReplica(int version, qint64 clockOffMs)
{
    auto r = std::make_unique<Replica>();
    r->index = int(m_replicas.size());
    r->version = version;
    r->clockOffMs = clockOffMs;
    const QString folder = m_dir.filePath(u"member%1"_s.arg(r->index));
    QDir().mkpath(folder);
    r->path = folder + u"/own.lansnav"_s;
    const quint64 seed = m_scenario.seed * 31 + quint64(r->index);
    r->environment = std::make_unique<SimEnvironment>(folder + u"/profile"_s, u"member%1@computer"_s.arg(r->index), seed);
    QDir().mkpath(r->environment->profileDir());
    r->disk = std::make_unique<Disk>(QFile::encodeName(folder) + '/', seed + 7);
    SimVfs::addDisk(r->disk.get());
    m_replicas.push_back(std::move(r));
    return *m_replicas.back();
}

/// From here on it is this replica that acts: SQL's clock is its clock.
void World::enter(Replica &r)
{
    const qint64 now = m_nowMs + r.clockOffMs;
    r.environment->setNow(now);
    r.latestNowMs = std::max(r.latestNowMs, now);
    SimVfs::setNow(now);
    m_folder.nowMs = m_nowMs;
}

Replica *World::pick(int index)
{
    QList<Replica *> present;
    for (const auto &r : m_replicas)
        if (!r->gone)
            present.append(r.get());
    return present.isEmpty() ? nullptr : present.at(index % present.size());
}

bool World::open(Replica &r, bool authored)
{
    enter(r);
    auto opened = Store::open(r.path, schemaOf(r.version), *r.environment, {.exclusive = true, .readOnly = false, .backup = false});
    if (!opened) {
        if (!r.disk->isDead())
            fail(7, u"member %1 cannot open the file: %2"_s.arg(r.index).arg(opened.error().sentence));
        return false;
    }
    r.store = std::move(*opened);
    r.store->waitForFetches();
    m_tokens.append(r.db().value(u"SELECT token FROM replica"_s)->toString());
    absorb(r, authored);
    // What the program does on opening: what an older version could only keep.
    const auto taken = Merge(r.db(), r.store->schema(), *r.environment).takeWaiting();
    if (!taken && !r.disk->isDead())
        fail(12, u"member %1 cannot take what waited: %2"_s.arg(r.index).arg(taken.error().sentence));
    return !failed();
}

/// After a loss of power: the memory is gone, the disk is as it is.
void World::recover(Replica &r, bool authored)
{
    say(u"    the power goes"_s);
    r.store.reset();
    // What only a program that ended well would have written.
    QDir(r.environment->profileDir() + u"/clean"_s).removeRecursively();
    r.disk->recover();
    open(r, authored);
}

void World::absorb(Replica &r, bool authored)
{
    if (failed() || !r.store)
        return;
    if (const QString wrong = m_ledger.readFile(r.db(), authored, r.held); !wrong.isEmpty())
        fail(3, u"member %1: %2"_s.arg(r.index).arg(wrong));
}

void World::check(Replica &r, Erased erased)
{
    if (failed() || !r.store)
        return;
    const Model model(m_ledger, r.store->schema());
    const Violation found = checkFile(r.db(), model, m_ledger, r.held, erased);
    if (!found.isNone())
        return fail(found.invariant, u"member %1: %2"_s.arg(r.index).arg(found.what));
    const auto state = r.db().rows(u"SELECT applying, hlc, (SELECT count(*) FROM digest d WHERE (d.n, d.sum) <> (SELECT count(*), sum(nonce & 4294967295) FROM change c WHERE c.site = d.site))"
                                   " FROM replica"_s, {}, [](const QSqlQuery &q) { return QList{q.value(0).toLongLong(), q.value(1).toLongLong(), q.value(2).toLongLong()}; });
    if (state->first().at(0) != 0)
        fail(6, u"member %1: logging is held off after the work is done"_s.arg(r.index));
    if (state->first().at(2) != 0)
        fail(1, u"member %1: the digest is not that of the log"_s.arg(r.index));
    // A colleague's clock that is years ahead must not become one's own.
    constexpr qint64 slackMs = 11 * 60 * 1000;
    if (state->first().at(1) >> 16 > r.latestNowMs + slackMs)
        fail(11, u"member %1: the clock ran ahead to %2, the computer's own never passed %3"_s.arg(r.index).arg(state->first().at(1) >> 16).arg(r.latestNowMs));
}

bool World::apply(const Op &op)
{
    Replica *r = pick(op.replica);
    if (!r)
        return true;
    Rng rng(op.seed);
    SimVfs::seed(rng.next());
    // Often the same moment for several, seldom hours.
    m_nowMs += rng.percent(30) ? 0 : rng.percent(80) ? rng.between(1, 5000) : rng.between(1, 3'600'000);
    enter(*r);
    if (m_tracing)
        say(op.text());
    r->disk->crashAfter(op.crashAfter);
    perform(*r, op, rng);
    const bool authored = op.kind != OpKind::Sync && op.kind != OpKind::RoughSync;
    if (r->disk->isDead())
        recover(*r, authored);
    r->disk->crashAfter(0);
    if (!r->gone) {
        absorb(*r, authored);
        check(*r, Erased::Pending);
        checkActsWhole(*r);
    }
    checkShared();
    return !failed();
}

void World::perform(Replica &r, const Op &op, Rng &rng)
{
    if (edit(r, op, rng))
        return;
    switch (op.kind) {
    case OpKind::Sync: sync(r, {}, rng, false); break;
    case OpKind::RoughSync: {
        const Troubles rough{int(rng.of(QList<int>{0, 10, 30})), int(rng.of(QList<int>{0, 50, 100})), int(rng.of(QList<int>{0, 0, 30})),
                             m_scenario.cloud ? int(rng.of(QList<int>{0, 30, 60})) : 0,
                             int(rng.of(m_scenario.emphasis == Emphasis::Damaged ? QList<int>{10, 25, 50} : QList<int>{0, 10, 25}))};
        sync(r, rough, rng, false);
        break;
    }
    case OpKind::Reopen: r.store.reset(); open(r, true); break;
    case OpKind::Clone: if (m_replicas.size() < mostReplicas) clone(r, rng); break;
    case OpKind::Backup: {
        const QString copy = scratch(u"backup.lansnav"_s);
        if (Backups::copy(r.db(), copy))
            r.backups.append({copy, r.held, r.version});
        break;
    }
    case OpKind::RestoreBackup: restoreBackup(r, rng); break;
    case OpKind::Leave: leave(r); break;
    case OpKind::Join: if (m_replicas.size() < mostReplicas) join(rng); break;
    case OpKind::Upgrade: upgrade(r); break;
    case OpKind::ClockJump: r.clockOffMs = rng.percent(30) ? rng.between(-tenYearsMs, tenYearsMs) : rng.between(-600'000, 600'000); break;
    case OpKind::Wait: m_nowMs += rng.between(1, 5 * 3'600'000); break;
    case OpKind::DamageShared: damage(rng); break;
    case OpKind::FolderAway: m_folder.away = true; break;
    case OpKind::FolderBack: m_folder.away = false; break;
    case OpKind::Beside: beside(r, rng); break;
    default: break;
    }
}

void World::expectDone(Replica &r, const Result<ChangeSet> &done, const QString &what)
{
    if (done || r.disk->isDead() || done.error().code == ErrorCode::NotFound || done.error().code == ErrorCode::Refused)
        return;
    fail(11, u"member %1 cannot %2: %3"_s.arg(r.index).arg(what, done.error().sentence));
}

} // namespace lansnav::sim
