// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "store/backup.h"
#include "sync/sharedlog.h"

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

/// Names that somebody gave, not a cloud client: such a file is read and left.
const QStringList companionNames{u"north.lansnav"_s, u"team south.lansnav"_s};

} // namespace

QMap<QString, QByteArray> World::companions() const
{
    QMap<QString, QByteArray> found;
    for (const QString &name : companionNames)
        if (const auto file = m_folder.files().constFind(m_folder.path() + u'/' + name); file != m_folder.files().cend())
            found.insert(file.key(), file->bytes);
    return found;
}

/// Somebody who has a copy of a colleague's file and meets others in another shared file: what he writes lies there alone.
void World::bringOutsider(Replica &r, Rng &rng)
{
    if (m_outsider)
        m_outsider->store.reset();
    m_outsider = &addReplica(r.version, rng.between(-60'000, 60'000));
    m_outsider->gone = true;
    m_outsider->held = r.held;
    m_outsider->latestNowMs = r.latestNowMs;
    say(u"    somebody has a copy of the file, member %1, and is never met"_s.arg(m_outsider->index));
    if (const auto done = Backups::copy(r.db(), m_outsider->path); !done)
        return fail(7, u"member %1's file cannot be copied: %2"_s.arg(r.index).arg(done.error().sentence));
    open(*m_outsider, true);
}

/// He writes, and puts all he has in a file. `stamp`: what the head of the file says.
void World::writeBeside(const QString &path, quint64 stamp, Rng &rng)
{
    enter(*m_outsider);
    rng.percent(50) ? insert(*m_outsider, rng, false) : update(*m_outsider, rng);
    absorb(*m_outsider, true);
    SimEnvironment environment(m_dir.filePath(u"beside"_s), u"beside@computer"_s, stamp);
    environment.setNow(m_nowMs);
    const QByteArray bytes = logOf(m_outsider->path, Id::fromBytes(m_dbId), environment);
    if (bytes.isEmpty())
        return fail(7, u"no file can be put beside"_s);
    const QByteArray before = m_folder.files().value(path).bytes;
    const bool alike = before.size() == bytes.size() && before.left(SharedLog::headBytes) == bytes.left(SharedLog::headBytes);
    const bool half = rng.percent(10);
    say(u"    %1 is written%2"_s.arg(path.section(u'/', -1), half ? u", half of it"_s : alike ? u", alike in size and head"_s : QString()));
    m_folder.put(path, half ? bytes.left(bytes.size() / 2) : bytes);
}

/// Another shared file comes to lie beside, is written again, or is taken away.
void World::beside(Replica &r, Rng &rng)
{
    const QString path = m_folder.path() + u'/' + rng.of(companionNames);
    if (m_folder.away)
        return;
    if (m_folder.files().contains(path) && rng.percent(15)) {
        say(u"    %1 is gone"_s.arg(path.section(u'/', -1)));
        return m_folder.remove(path);
    }
    if (!m_outsider || rng.percent(10))
        bringOutsider(r, rng);
    const quint64 stamp = rng.next();
    if (!failed())
        writeBeside(path, stamp, rng);
    enter(r);
    if (failed() || !rng.percent(50))
        return;
    // Once more within the same step of the disk's clock, after somebody has read it: where it is written in place, the head stays.
    sync(r, {}, rng, false);
    if (!failed())
        writeBeside(path, stamp, rng);
    enter(r);
}

void World::checkBeside(const Replica &r, const QMap<QString, QByteArray> &before, bool knewAll, const Troubles &troubles, const SyncReport &report)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (m_folder.files().value(it.key()).bytes != it.value())
            fail(10, u"member %1 takes away a file that somebody gave a name of its own"_s.arg(r.index));
        const auto holds = contents(it.value());
        if (holds && !troubles.any() && !r.held.includes(*holds))
            fail(3, u"member %1 has synced, but lacks something of a file beside"_s.arg(r.index));
    }
    if (knewAll && !troubles.any() && (report.received != 0 || report.clashes != 0 || !report.written.isEmpty()))
        fail(2, u"member %1 takes in again what it holds already: %2 changes, %3 clashes, %4 rows"_s.arg(r.index).arg(report.received).arg(report.clashes).arg(report.written.rows.size()));
}

} // namespace lansnav::sim
