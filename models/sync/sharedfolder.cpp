// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sharedfolder.h"

#include "sync/sharedlog.h"
#include "sync/syncrules.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Of files whose names say nothing, so that a folder full of them costs no more than a moment.
constexpr qsizetype mostOddlyNamed = 100;
constexpr qint64 mostOddBytes = qint64(1) << 30;

/// SQLite's files are whole pages, and a shared file has some; few others are of such a size.
bool isOfALogsSize(const SyncFiles::Entry &entry)
{
    constexpr qint64 smallestPage = 512;
    return entry.bytes >= SharedLog::headBytes && entry.bytes <= mostOddBytes && entry.bytes % smallestPage == 0;
}

/// The newest of them.
void keepFew(QList<SyncFiles::Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const SyncFiles::Entry &a, const SyncFiles::Entry &b) { return a.modifiedMs > b.modifiedMs; });
    entries.resize(std::min(entries.size(), mostOddlyNamed));
}

constexpr int mostReplaces = 6;
constexpr int shortestReplacePauseMs = 40;
#ifdef Q_OS_WIN
// Typed in other capitals it is the same file there, not a conflict copy beside it.
constexpr Qt::CaseSensitivity fileNames = Qt::CaseInsensitive;
#else
constexpr Qt::CaseSensitivity fileNames = Qt::CaseSensitive;
#endif

} // namespace

QString SharedFolder::placeOf(const QString &target)
{
    const QFileInfo info(target);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

SharedFolder::SharedFolder(SyncFiles &files, const QString &target)
    : m_files(files), m_target(placeOf(target)), m_folder(QFileInfo(m_target).absolutePath())
{
}

QString SharedFolder::besides(const QString &pattern) const
{
    return m_folder + u'/' + pattern.arg(QFileInfo(m_target).fileName());
}

Result<QString> SharedFolder::markOf(const SyncFiles::Entry &entry, QByteArray *head)
{
    const auto bytes = m_files.head(entry.path, SharedLog::headBytes);
    if (!bytes)
        return bytes.error();
    if (head)
        *head = *bytes;
    const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return u"%1 %2 %3"_s.arg(entry.bytes).arg(entry.modifiedMs).arg(QString::fromLatin1(hash));
}

bool SharedFolder::isCoarse(const QString &mark)
{
    constexpr qint64 second = 1000;
    return mark.section(u' ', 1, 1).toLongLong() % second == 0;
}

Result<Sighting> SharedFolder::look()
{
    Sighting seen;
    const auto entries = m_files.entries(m_folder);
    if (!entries)
        return entries.error();
    const QString name = QFileInfo(m_target).fileName();
    QList<SyncFiles::Entry> oddlyNamed;
    for (const SyncFiles::Entry &entry : *entries) {
        const QString found = QFileInfo(entry.path).fileName();
        if (found.compare(name, fileNames) == 0)
            seen.target = entry;
        else if (isSiblingName(found, name))
            seen.others.append(entry);
        else if (!isByproduct(found) && isOfALogsSize(entry))
            oddlyNamed.append(entry);
    }
    keepFew(oddlyNamed);
    seen.others += oddlyNamed;
    if (seen.target) {
        const auto mark = markOf(*seen.target, &seen.head);
        if (!mark)
            return mark.error();
        seen.mark = *mark;
    }
    return seen;
}

Result<void> SharedFolder::putInPlace(const QString &temporary, Environment &environment, const SyncProgress &progress)
{
    Result<void> done;
    for (int i = 0; i < mostReplaces; ++i) {
        done = m_files.replace(temporary, m_target);
        if (done || done.error().code != ErrorCode::InUse || progress.cancelled())
            return done;
        m_files.pause(shortestReplacePauseMs * (i + 1) + int(environment.random64() % shortestReplacePauseMs));
    }
    return done;
}

} // namespace lansnav
