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
    QByteArray head;
    const auto mark = m_folder.markOf(entry, &head);
    if (!mark || !SharedLog::looksOurs(head))
        return {};      // not readable or not ours: nothing of the group's
    // Whose it is depends on which group this file is of, and that changes when two are united.
    const QString whose = *mark + u' ' + QString::fromLatin1(m_dbId.toHex());
    const bool isCopy = isCopyName(QFileInfo(entry.path).fileName(), QFileInfo(m_target).fileName());
    const LastSeen::Met before = neighbours.companionsBefore.value(entry.path);
    if (neighbours.strangersBefore.value(entry.path) == whose) {
        neighbours.strangers.insert(entry.path, whose);
        return {};
    }
    const bool isRead = isOut(Fault::CompanionsAgain) ? !before.mark.isEmpty() : before.mark == whose && before.settled;
    if (!isCopy && isRead)
        return {};
    const QString local = cacheFile(u"sibling-%1.lansnav"_s.arg(seen.siblings.size()));
    removeDatabaseFiles(local);
    if (const auto fetched = m_files.fetch(entry.path, local); !fetched)
        return {};
    const auto taken = isOut(Fault::SiblingsFirst) ? Result<Digests>(Digests()) : takeFile(entry.path, local);
    if (taken && isCopy) {
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
    if (code == ErrorCode::Refused)
        neighbours.strangers.insert(entry.path, whose);
    return code == ErrorCode::NotOurs || code == ErrorCode::Refused || code == ErrorCode::Damaged || code == ErrorCode::Newer ? Result<void>() : Result<void>(taken.error());
}

/// Told the first time only.
void Synchroniser::noteCompanion(const QString &path, const LastSeen::Met &companion, Neighbours &neighbours)
{
    if (!neighbours.companionsBefore.contains(path))
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
