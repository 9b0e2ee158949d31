// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "store/backup.h"
#include "sync/sharedlog.h"
#include "sync/sharing.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

/// A copy edited with plain sqlite3 before the program sees it uses its original's numbers.
void World::rawBeforeOpening(const QString &path, int version, Holding &held, Rng &rng)
{
    if (m_scenario.emphasis != Emphasis::Parted || !rng.percent(40))
        return;
    for (qint64 n = rng.between(1, 4); n > 0; --n)
        raw(path, version, rng);
    const auto db = Database::open(path, Database::Access::ReadWrite);
    if (!db)
        return fail(7, u"a copy cannot be opened"_s);
    if (const QString wrong = m_ledger.readFile(**db, true, held); !wrong.isEmpty())
        fail(3, wrong);
}

void World::clone(Replica &r, Rng &rng)
{
    Replica &copy = addReplica(r.version, rng.between(-60'000, 60'000));
    say(u"    the copy is member %1"_s.arg(copy.index));
    copy.held = r.held;
    copy.latestNowMs = r.latestNowMs;     // a copy goes on from its original's clock
    enter(copy);
    if (const auto done = Backups::copy(r.db(), copy.path); !done)
        return fail(7, u"member %1's file cannot be copied: %2"_s.arg(r.index).arg(done.error().sentence));
    const qint64 before = m_ledger.highest();
    rawBeforeOpening(copy.path, copy.version, copy.held, rng);
    const bool parted = m_ledger.highest() > before;
    if (!failed())
        open(copy, true);
    check(copy, Erased::Pending);
    enter(r);
    if (!parted || failed())
        return;
    // What the original sees of colleagues before it writes on is noted at the last number that both have.
    if (rng.percent(50)) {
        say(u"    the original syncs"_s);
        sync(r, {}, rng, false);
    }
    // The original uses the same numbers at once: without that nobody could ever tell that the two had parted.
    if (!failed() && !r.disk->isDead())
        insert(r, rng, false);
}

void World::restoreBackup(Replica &r, Rng &rng)
{
    if (r.backups.isEmpty())
        return;
    const Replica::BackupCopy backup = rng.of(r.backups);
    r.store.reset();
    if (const auto done = Backups::restore(backup.path, r.path, *r.environment); !done)
        return fail(7, u"member %1 cannot restore: %2"_s.arg(r.index).arg(done.error().sentence));
    r.held = backup.held;
    open(r, true);
}

/// Somebody's laptop is gone for good. Only who has handed over everything may leave, or edits were lost with the laptop.
void World::leave(Replica &r)
{
    int present = 0;
    for (const auto &other : m_replicas)
        present += other->gone ? 0 : 1;
    if (present <= 2 || m_folder.away)
        return;
    const auto shared = contents(m_folder.files().value(m_folder.target()).bytes);
    Holding both = r.held;
    if (shared)
        both.join(*shared);
    if (!shared || both.count() != shared->count())
        return;
    say(u"    member %1 is gone"_s.arg(r.index));
    r.store.reset();
    r.gone = true;
}

void World::join(Rng &rng)
{
    if (m_folder.away || !contents(m_folder.files().value(m_folder.target()).bytes))
        return;
    Replica &r = addReplica(int(rng.between(1, 2)), rng.between(-60'000, 60'000));
    say(u"    the newcomer is member %1"_s.arg(r.index));
    enter(r);
    SimFiles files(m_folder, *r.disk, r.index, 0, {}, rng.next(), {});
    if (const auto done = joinShared(r.path, m_folder.target(), schemaOf(r.version), *r.environment, files); !done)
        return fail(7, u"member %1 cannot join: %2"_s.arg(r.index).arg(done.error().sentence));
    open(r, false);
    check(r, Erased::Gone);
}

void World::upgrade(Replica &r)
{
    if (r.version == newestVersion)
        return;
    r.store.reset();
    r.version = newestVersion;
    open(r, false);
}

QByteArray World::logOf(const QString &own, const Id &dbId, SimEnvironment &environment)
{
    const QString log = scratch(u"log.lansnav"_s);
    if (!SharedLog::create(log, dbId, environment) || !SharedLog::fill(log, own, environment))
        return {};
    QFile file(log);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A shared file of people who have nothing to do with ours.
QByteArray World::otherGroup()
{
    SimEnvironment environment(m_dir.filePath(u"others"_s), u"other@computer"_s, m_scenario.seed + 99);
    environment.setNow(m_nowMs);
    const QString own = scratch(u"other.lansnav"_s);
    const auto made = Store::create(own, schemaOf(1), environment);
    if (!made)
        return {};
    Edit edit(**made, ActText("Insert"));
    edit.insert(u"item"_s, {{u"name"_s, u"stranger"_s}});
    const Id dbId = Id::fromVariant(*(*made)->database().value(u"SELECT db_id FROM replica"_s));
    return edit.commit() ? logOf(own, dbId, environment) : QByteArray();
}

/// Of half a file the rest arrives, if the half still lies there.
void World::arrive()
{
    if (m_arriving.isEmpty() || m_folder.files().value(m_folder.target()).bytes != m_arriving.left(m_arriving.size() / 2))
        return;
    say(u"    the shared file has arrived"_s);
    m_folder.put(m_folder.target(), m_arriving);
}

void World::damage(Rng &rng)
{
    const QString target = m_folder.target();
    const auto file = m_folder.files().constFind(target);
    if (file == m_folder.files().cend() || file->bytes.isEmpty())
        return;
    QByteArray bytes = file->bytes;
    const auto tamper = [&](const QString &how, const QByteArray &with) {
        say(u"    the shared file is "_s + how);
        m_damaged.insert(nameOf(with));
        // Another group's file stays theirs, however it is damaged.
        if (m_others.contains(nameOf(m_folder.files().value(target).bytes)))
            m_others.insert(nameOf(with));
        m_folder.put(target, with);
    };
    switch (rng.below(8)) {
    case 0: return tamper(u"cut short"_s, bytes.left(rng.below(bytes.size())));
    case 1:
        for (qint64 n = rng.between(1, 3); n > 0; --n) {
            const qsizetype at = rng.below(bytes.size());
            const char bit = char(1 << rng.below(8));
            // Few flips of any bit hit a value, and only there does nothing but a hash notice.
            const qsizetype value = at % 2 == 0 ? bytes.indexOf("\":\"", at) : -1;
            if (value >= 0)
                bytes[value + 3] = char(bytes.at(value + 3) ^ 1);
            else
                bytes[at] = char(bytes.at(at) ^ bit);
        }
        return tamper(u"flipped in some bits"_s, bytes);
    case 2: return tamper(u"emptied"_s, {});
    case 3: return tamper(u"overwritten by something else"_s, QByteArray("%PDF-1.4 not a database\n").repeated(400));
    case 4:
        say(u"    the shared file is gone"_s);
        return m_folder.remove(target);
    case 5:
        if (!m_folder.earlier().isEmpty())
            tamper(u"an older one again"_s, rng.of(m_folder.earlier()));
        return;
    case 6:
        if (const QByteArray other = otherGroup(); !other.isEmpty()) {
            m_others.insert(nameOf(other));
            tamper(u"another group's"_s, other);
        }
        return;
    default:
        if (m_arriving.isEmpty() && contents(bytes)) {
            m_arriving = bytes;
            tamper(u"still arriving"_s, bytes.left(bytes.size() / 2));
        }
    }
}

} // namespace lansnav::sim
