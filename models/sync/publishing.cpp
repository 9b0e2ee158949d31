// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniserparts.h"

#include "store/faults.h"
#include "sync/knowncopies.h"
#include "sync/ownwords.h"
#include "sync/sharedlog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QByteArray headOfLocal(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(SharedLog::headBytes) : QByteArray();
}

} // namespace

/// Puts an image that holds all of both files in the target's place. False: somebody else was quicker, begin again.
Result<bool> Synchroniser::publish(const Seen &seen)
{
    const QString image = cacheFile(u"log.lansnav"_s);
    const QString lock = m_folder.besides(u".%1.lock"_s);
    const bool locked = !isCloudFolder(m_folder.path()) && m_files.lock(lock);
    const auto unlock = qScopeGuard([&] { if (locked) m_files.unlock(lock); });
    if (const auto ready = prepareImage(image, seen); !ready || !*ready)
        return ready;
    m_progress.report(SyncProgress::Step::Sending, 0, 0);
    const auto added = fillImage(image);
    if (!added && (added.error().code == ErrorCode::Damaged || added.error().code == ErrorCode::NotOurs) && seen.target && !m_imageIsFresh) {
        // The copy of the last sync has suffered since; the shared file itself is fetched instead.
        removeDatabaseFiles(image);
        return false;
    }
    if (!added)
        return added.error();
    if (const auto placed = putInPlace(image, seen); !placed || !*placed)
        return placed;
    // At once, and told even if what follows fails: the next sync finds a shared file there, as if nothing had happened.
    if (seen.gone)
        m_told.append(SyncText::tr("The shared file %1 was no longer in the folder %2, and was made anew with all that your file holds. If your colleagues do not show up, check that it is the right folder and that the drive is connected.")
                          .arg(QFileInfo(m_target).fileName(), QDir::toNativeSeparators(m_folder.path())));
    // What is there now must be ours; a slow share may show the old one, or somebody has been quicker still.
    const auto after = m_folder.look();
    if (!after)
        return after.error();
    if (const auto there = holdsOurs(*after, image); !there || !*there)
        return there;
    m_report.sent += *added;
    m_report.made = m_report.made || !seen.target;
    const auto log = Database::open(image, Database::Access::ReadOnly);
    const auto published = log ? readDigests(**log) : Result<Digests>(log.error());
    if (!published)
        return published.error();
    if (const auto noted = m_lastSeen.write(after->mark, *published, m_environment.now(), true); !noted)
        return noted.error();
    if (const auto cleared = clearSiblings(seen); !cleared)
        return cleared.error();
    return true;
}

/// Whether the file that is there now is the one that was sent, by its size and head, and holds what this file wrote last: a share may
/// have taken the beginning and lost the rest. Not all of it is read again.
Result<bool> Synchroniser::holdsOurs(const Sighting &now, const QString &image)
{
    if (isOut(Fault::ReadAfter))
        return true;
    if (!now.target || now.head != headOfLocal(image) || now.target->bytes != QFileInfo(image).size())
        return false;
    const auto words = lastWordsOf(image, m_site);
    if (!words)
        return words.error();
    for (const FilePiece &piece : *words) {
        const auto there = m_files.part(m_target, piece.from, piece.bytes.size());
        if (!there)
            return there.error();
        if (*there != piece.bytes)
            return false;
    }
    return true;
}

/// What a publication builds on: a local copy of the target as it is, or an empty log. False: the target was damaged.
Result<bool> Synchroniser::prepareImage(const QString &image, const Seen &seen)
{
    if (seen.target && QFileInfo(image).size() == seen.target->bytes && headOfLocal(image) == seen.head)
        return true;
    if (seen.target) {
        const auto theirs = takeTarget(seen);
        if (!theirs)
            return theirs.error();
        return theirs->has_value();
    }
    if (const auto made = SharedLog::create(image, Id::fromBytes(m_dbId), m_environment); !made)
        return made.error();
    return true;
}

/// Adds what the copy lacks, and makes sure that all of it is sound: filling looks at those runs only that it writes in, and what
/// rotted in another would reach everybody.
Result<qint64> Synchroniser::fillImage(const QString &image)
{
    const bool wasKnown = KnownCopies::isKnown(image);     // before it is written to
    const auto added = SharedLog::fill(image, m_db.path(), m_environment);
    if (!added)
        return added;
    if (!wasKnown)
        if (const auto sound = SharedLog::verify(image, [this] { return m_progress.cancelled(); }); !sound)
            return sound.error();
    KnownCopies::note(image);
    return added;
}

/// False: the target is no longer the one that was seen.
Result<bool> Synchroniser::putInPlace(const QString &image, const Seen &seen)
{
    const QString temporary = m_folder.besides(u".%1.tmp-"_s) + QString::number(m_site);
    if (const auto delivered = m_files.deliver(image, temporary); !delivered)
        return delivered.error();
    auto removeTemporary = qScopeGuard([&] { (void)m_files.remove(temporary); });
    const auto now = m_folder.look();
    if (!now)
        return now.error();
    if (now->mark != seen.mark && !isOut(Fault::LookAgain))
        return false;
    if (const auto placed = m_folder.putInPlace(temporary, m_environment, m_progress); !placed)
        return placed.error();
    removeTemporary.dismiss();
    return true;
}

} // namespace lansnav
