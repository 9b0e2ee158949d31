// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniserparts.h"

#include "store/backup.h"
#include "store/faults.h"
#include "sync/sharedlog.h"
#include "sync/syncrules.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

/// What lies beside the target: conflict copies, which are moved away once a published file holds what they held, and files
/// that stay where they are, another group's or our own under another name. Those are read again only when they have changed.
Result<void> Synchroniser::takeNeighbours(Seen &seen)
{
    const auto strangers = m_lastSeen.strangers();
    if (!strangers)
        return strangers.error();
    const auto companions = m_lastSeen.companions();
    if (!companions)
        return companions.error();
    Neighbours neighbours{*strangers, {}, *companions, {}};
    for (const SyncFiles::Entry &entry : std::as_const(seen.others)) {
        // As long as it lies there it is no news, whether it can be read this time or not.
        if (const auto met = companions->constFind(entry.path); met != companions->cend())
            neighbours.companions.insert(entry.path, *met);
        if (const auto taken = takeNeighbour(seen, entry, neighbours); !taken)
            return taken;
    }
    if (neighbours.strangers != *strangers)
        if (const auto noted = m_lastSeen.setStrangers(neighbours.strangers); !noted)
            return noted;
    return neighbours.companions == *companions ? Result<void>() : m_lastSeen.setCompanions(neighbours.companions);
}

Result<void> Synchroniser::takeNeighbour(Seen &seen, const SyncFiles::Entry &entry, Neighbours &neighbours)
{
    const QString name = QFileInfo(entry.path).fileName(), target = QFileInfo(m_target).fileName();
    if (!isSiblingName(name, target)) {
        const auto first = m_files.head(entry.path, SharedLog::markBytes);
        if (!first || !SharedLog::looksOurs(*first))
            return {};
    }
    QByteArray head;
    const auto mark = m_folder.markOf(entry, &head);
    if (!mark || !SharedLog::looksOurs(head))
        return {};      // not readable or not ours: nothing of the group's
    // Whose it is depends on which group this file is of, and that changes when two are united.
    const QString whose = *mark + u' ' + QString::fromLatin1(m_dbId.toHex());
    const LastSeen::Met before = neighbours.companionsBefore.value(entry.path);
    if (neighbours.strangersBefore.value(entry.path) == whose) {
        neighbours.strangers.insert(entry.path, whose);
        return {};
    }
    const auto isLeft = isLeftByOneDrive(entry.path, before, whose);
    if (!isLeft)
        return isLeft.error();
    const bool isCopy = *isLeft || isCopyName(name, target);
    const bool isRead = isOut(Fault::CompanionsAgain) ? !before.mark.isEmpty() : before.mark == whose && before.settled;
    if (!isCopy && isRead)
        return {};
    const QString local = cacheFile(u"sibling-%1.lansnav"_s.arg(seen.siblings.size()));
    removeDatabaseFiles(local);
    if (const auto fetched = m_files.fetch(entry.path, local); !fetched)
        return {};
    const qint64 receivedBefore = m_report.received;
    const auto taken = isOut(Fault::SiblingsFirst) ? Result<Digests>(Digests()) : takeFile(entry.path, local);
    // What only looks like a copy is one when there was nothing new in it.
    if (taken && isCopy && (!*isLeft || m_report.received == receivedBefore)) {
        seen.siblings.append({entry.path, *mark, local});
        return {};
    }
    QFile::remove(local);
    if (taken) {
        noteCompanion(entry.path, before.again(whose, m_environment.now(), true), neighbours);
        return {};
    }
    // Somebody's own file, another group's shared file, or one still arriving: it is left where it is.
    const ErrorCode code = taken.error().code;
    // A piece that somebody's client left behind would be fetched for ever.
    const bool isPiece = code == ErrorCode::Damaged && (isTemporaryName(name) || !isSiblingName(name, target)) && !SharedFolder::isCoarse(*mark);
    if (code == ErrorCode::Refused || code == ErrorCode::NotOurs || isPiece)
        neighbours.strangers.insert(entry.path, whose);
    return code == ErrorCode::NotOurs || code == ErrorCode::Refused || code == ErrorCode::Damaged || code == ErrorCode::Newer ? Result<void>() : Result<void>(taken.error());
}

/// OneDrive's second copies are named by a computer, and so may be a file that others meet in on purpose. Written by nobody for a
/// week, at the hands of one of the group's computers by its name, it is taken for a copy.
Result<bool> Synchroniser::isLeftByOneDrive(const QString &path, const LastSeen::Met &met, const QString &mark)
{
    constexpr qint64 weekMs = qint64(7) * 24 * 60 * 60 * 1000;
    if (met.mark != mark || !met.settled || m_environment.nowMs() - met.sinceMs < weekMs)
        return false;
    QStringList sites;
    const auto read = m_db.each(u"SELECT name FROM site"_s, {}, [&sites](const QSqlQuery &q) { sites.append(q.value(0).toString()); });
    if (!read)
        return read.error();
    return isComputerCopyName(QFileInfo(path).fileName(), QFileInfo(m_target).fileName(), sites);
}

/// Told the first time only, and not of what is on its way to somewhere else.
void Synchroniser::noteCompanion(const QString &path, const LastSeen::Met &companion, Neighbours &neighbours)
{
    if (!neighbours.companionsBefore.contains(path) && !isTemporaryName(QFileInfo(path).fileName()))
        m_told.append(SyncText::tr("There is one more shared file of your group in the folder, %1. All that was in it has been taken over, and it stays where it is. Agree with your colleagues on which of the files you meet in.").arg(QFileInfo(path).fileName()));
    neighbours.companions.insert(path, companion);
}

/// The published file holds what the conflict copies held: they become local backups.
Result<void> Synchroniser::clearSiblings(const Seen &seen)
{
    for (const Sibling &sibling : seen.siblings) {
        const auto entries = m_files.entries(m_folder.path());
        if (!entries)
            return entries.error();
        const auto entry = std::find_if(entries->cbegin(), entries->cend(), [&](const SyncFiles::Entry &e) { return e.path == sibling.path; });
        // Written again since it was read: the next sync reads it again.
        const auto mark = entry == entries->cend() ? Result<QString>(QString()) : m_folder.markOf(*entry);
        if (!mark || *mark != sibling.mark)
            continue;
        if (const auto kept = Backups(m_environment, m_db.path()).keepCopy(sibling.local, QFileInfo(sibling.path).fileName()); !kept)
            return kept;
        if (const auto removed = m_files.remove(sibling.path); !removed) {
            m_report.notices.append(removed.error().sentence);
            continue;
        }
        ++m_report.siblingsMerged;
        m_report.notices.append(SyncText::tr("The cloud had made a second copy of the shared file, %1. All that was in it has been taken over, and it was moved to your backups.").arg(QFileInfo(sibling.path).fileName()));
    }
    return {};
}

} // namespace lansnav
