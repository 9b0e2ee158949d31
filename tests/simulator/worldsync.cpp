// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "sync/merge.h"
#include "sync/sharedlog.h"
#include "sync/synchroniser.h"

#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

std::optional<Holding> World::contents(const QByteArray &bytes)
{
    const QByteArray name = nameOf(bytes);
    if (const auto known = m_contents.constFind(name); known != m_contents.cend())
        return *known;
    const QString copy = scratch(u"look.lansnav"_s);
    const auto clean = qScopeGuard([&] { QFile::remove(copy); });
    QFile file(copy);
    std::optional<Holding> found;
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) {
        file.close();
        const auto facts = SharedLog::verify(copy);
        if (facts && facts->dbId == Id::fromBytes(m_dbId)) {
            found.emplace();
            if (const QString wrong = m_ledger.readShared(copy, *found); !wrong.isEmpty())
                fail(9, u"a shared file that passes for whole: "_s + wrong);
        }
    }
    m_contents.insert(name, found);
    return found;
}

Holding World::inFolder()
{
    Holding all;
    for (const auto &file : m_folder.files())
        if (const auto holds = contents(file.bytes))
            all.join(*holds);
    return all;
}

Holding World::everythingKept()
{
    Holding all = inFolder();
    for (const auto &r : m_replicas)
        if (!r->gone)
            all.join(r->held);
    return all;
}

/// What was published must be whole, and nobody's own business.
void World::checkShared()
{
    for (auto it = m_folder.files().cbegin(); it != m_folder.files().cend() && !failed(); ++it) {
        const QByteArray name = nameOf(it->bytes);
        if (m_inspected.contains(name))
            continue;
        m_inspected.insert(name);
        if (it->bytes.contains("CREATE TABLE replica"))
            fail(16, it.key() + u" holds the table replica"_s);
        for (const QString &token : std::as_const(m_tokens))
            if (it->bytes.contains(token.toLatin1()))
                fail(16, it.key() + u" holds the token of an open file"_s);
        if (it.key() == m_folder.target() && !m_damaged.contains(name) && !contents(it->bytes))
            fail(7, u"the shared file is neither the old one nor a new one"_s);
    }
}

SimFiles::Watch World::watch(Replica &r, Rng &rng)
{
    SimFiles::Watch watch;
    watch.between = [this, &r, &rng] { colleagueActs(r, rng); };
    watch.replacing = [this, &r](const QByteArray &before, const QByteArray &after, bool seen) {
        const auto old = contents(before);
        if (!seen || !old)
            return;
        const auto fresh = contents(after);
        Holding both = *old;
        if (fresh)
            both.join(*fresh);
        if (!fresh || both.count() != fresh->count())
            fail(3, u"member %1 replaces a shared file it could see by one that lacks something of it"_s.arg(r.index));
    };
    watch.movingAway = [this, &rng] {
        if (m_scenario.emphasis == Emphasis::Damaged && rng.percent(50))
            arrive();
    };
    watch.settingAside = [this, &r](const QByteArray &bytes) {
        // Mended in the very moment: then what is in it must have been taken over when the sync ends.
        if (const auto good = contents(bytes))
            r.takenAside.join(*good);
        else if (!r.fetched.contains(nameOf(bytes)))
            fail(9, u"member %1 sets the shared file aside at the first look"_s.arg(r.index));
    };
    watch.removingCopy = [this, &r](const QByteArray &bytes) {
        absorb(r, false);
        const auto holds = contents(bytes);
        Holding both = r.held;
        if (holds)
            both.join(*holds);
        if (!holds || both.count() != r.held.count())
            fail(10, u"member %1 takes a conflict copy away without what is in it"_s.arg(r.index));
    };
    return watch;
}

/// Between two steps of a sync somebody else is quicker, or the user goes on typing.
void World::colleagueActs(Replica &r, Rng &rng)
{
    if (rng.percent(40)) {
        absorb(r, false);
        if (!failed())
            update(r, rng);
        if (!r.disk->isDead())
            absorb(r, true);
        return;
    }
    Replica *other = pick(int(rng.below(100)));
    if (!other || other->busy)
        return;
    say(u"    meanwhile [%1] syncs"_s.arg(other->index));
    enter(*other);
    sync(*other, {}, rng, false);
    check(*other, Erased::Pending);
    checkShared();
    enter(r);
}

bool World::sync(Replica &r, const Troubles &troubles, Rng &rng, bool mustWork)
{
    r.busy = true;
    const auto idle = qScopeGuard([&] { r.busy = false; });
    SimFiles files(m_folder, *r.disk, r.index, int(m_replicas.size()), troubles, rng.next(), watch(r, rng));
    const QMap<QString, QByteArray> beside = companions();
    bool knewAll = !beside.isEmpty() && m_folder.isUpToDate(r.index) && r.held.includes(inFolder());
    Result<SyncReport> done(SyncReport{});
    {
        const auto writer = r.store->openWriter();
        if (!writer)
            return false;
        // What its user has written into an erased row, say, is put right by the sync too.
        const auto waits = Merge(**writer, r.store->schema(), *r.environment).hasWaiting();
        knewAll = knewAll && waits && !*waits;
        done = Synchroniser(**writer, r.store->schema(), *r.environment, files, m_folder.target()).run();
    }
    for (const QByteArray &name : files.fetched())
        r.fetched.insert(name);
    if (r.disk->isDead())
        return false;
    absorb(r, false);
    if (!done) {
        say(u"    no sync: "_s + done.error().sentence);
        const ErrorCode code = done.error().code;
        const bool expected = code == ErrorCode::NotFound || code == ErrorCode::InUse || code == ErrorCode::Damaged || code == ErrorCode::NotOurs || code == ErrorCode::Refused;
        if (mustWork || !expected)
            fail(11, u"member %1 cannot sync: %2"_s.arg(r.index).arg(done.error().sentence));
        return false;
    }
    say(u"    received %1, sent %2, clashes %3, copies %4, retries %5%6"_s.arg(done->received).arg(done->sent).arg(done->clashes).arg(done->siblingsMerged).arg(done->retries)
            .arg(done->made ? u", made"_s : QString()));
    Holding both = r.held;
    both.join(r.takenAside);
    if (both.count() != r.held.count())
        fail(9, u"member %1 set a good shared file aside without what is in it"_s.arg(r.index));
    checkBeside(r, beside, knewAll, troubles, *done);
    m_moved += done->received + done->sent + done->siblingsMerged + (done->made ? 1 : 0);
    // Two syncs without trouble and nobody else about: what it says it has sent must lie there.
    if (!troubles.any()) {
        const auto shared = contents(m_folder.files().value(m_folder.target()).bytes);
        Holding all = r.held;
        if (shared)
            all.join(*shared);
        if (m_folder.placedFor(r.index) == m_folder.files().value(m_folder.target()).placedAt && (!shared || all.count() != shared->count()))
            fail(3, u"member %1 has synced, but the shared file lacks something of its"_s.arg(r.index));
    }
    return true;
}

} // namespace lansnav::sim
