// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/opening.h"
#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <limits>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct BackupText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Backups)
};

const QString timeFormat = u"yyyy-MM-dd'T'HHmmss"_s;
constexpr int keepNewest = 10;
constexpr int keepWeeks = 8;
constexpr qint64 secondsBetween = qint64(60) * 60;
constexpr int keepMonths = 12;

Error cannotWrite(const QString &path)
{
    return {ErrorCode::Io, BackupText::tr("The backup could not be written to %1. The file itself is unchanged. Check that the folder exists and has room.").arg(QDir::toNativeSeparators(path))};
}

/// Copies page by page with the backup API into `out`, which must not exist.
Result<void> copyDatabase(sqlite3 *from, const QString &out)
{
    sqlite3 *to = nullptr;
    if (sqlite3_open_v2(out.toUtf8().constData(), &to, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr) != SQLITE_OK) {
        sqlite3_close(to);
        return cannotWrite(out);
    }
    Result<void> done;
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (backup) {
        sqlite3_backup_step(backup, -1);
        sqlite3_backup_finish(backup);
    }
    if (sqlite3_errcode(to) != SQLITE_OK)
        done = sqlError(to);
    // A copy is one file, with no -wal beside it to forget. With the token of its making it would pass for the file itself, and
    // the file for the copy, once the copy is opened.
    if (done && sqlite3_exec(to, "PRAGMA journal_mode = DELETE; UPDATE replica SET token = 'copy' WHERE k = 1", nullptr, nullptr, nullptr) != SQLITE_OK)
        done = sqlError(to);
    sqlite3_close(to);
    return done;
}

Result<void> copyVerified(sqlite3 *from, const QString &out)
{
    // A name of its own, as two may be made at the same time.
    const QString part = out + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    Result<void> done = copyDatabase(from, part);
    if (done)
        done = quickCheck(part);
    if (done && !QFile::rename(part, out))
        done = cannotWrite(out);
    if (!done)
        removeDatabaseFiles(part);      // a full disk leaves its journal too
    return done;
}

} // namespace

Backups::Backups(Environment &environment, const QString &file)
    : m_environment(environment), m_folder(environment.profileDir() + u"/backups/"_s + fileKey(file))
{
}

QList<Backups::Entry> Backups::entries() const
{
    QList<Entry> found;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({u"*.lansnav"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime made = QDateTime::fromString(info.completeBaseName().left(17), timeFormat);
        if (made.isValid())
            found.append({info.absoluteFilePath(), made, info.size()});
    }
    return found;
}

Backups::Entry Backups::newestGood() const
{
    for (const Entry &entry : entries())
        if (quickCheck(entry.path))
            return entry;
    return {};
}

Result<Backups::Entry> Backups::make(Database &db)
{
    const auto mark = db.value(u"SELECT coalesce(sum(n), 0) || '-' || coalesce(sum(sum) & 4294967295, 0) FROM digest"_s);
    if (!mark)
        return mark.error();
    const QList<Entry> known = entries();
    // The log's digest is part of the name: the same digest means nothing was changed since.
    if (!known.isEmpty() && QFileInfo(known.first().path).completeBaseName().endsWith(u"_"_s + mark->toString()))
        return known.first();
    if (!QDir().mkpath(m_folder))
        return cannotWrite(m_folder);
    const QDateTime now = m_environment.now();
    const Entry entry{m_folder + u'/' + now.toString(timeFormat) + u'_' + mark->toString() + u".lansnav"_s, now, 0};
    if (QFileInfo::exists(entry.path))
        return entry;
    if (const auto done = copyVerified(db.handle(), entry.path); !done && !QFileInfo::exists(entry.path))
        return done.error();
    thin();
    return entry;
}

Result<Backups::Entry> Backups::makeBefore(Database &db)
{
    const QList<Entry> known = entries();
    if (!known.isEmpty() && known.first().made.secsTo(m_environment.now()) < secondsBetween && known.first().made <= m_environment.now())
        return known.first();
    return make(db);
}

Result<void> Backups::keepCopy(const QString &path, const QString &name)
{
    const QString folder = takenOver();
    const QString kept = folder + u'/' + m_environment.now().toString(timeFormat) + u'-' + name;
    QDir().mkpath(folder);
    QFile::remove(kept);
    if (!QFile::rename(path, kept))
        return cannotWrite(kept);
    // The last few will do: all that is in them is in the log.
    const QFileInfoList all = QDir(folder).entryInfoList(QDir::Files, QDir::Name | QDir::Reversed);
    for (qsizetype i = keepNewest; i < all.size(); ++i)
        QFile::remove(all.at(i).absoluteFilePath());
    return {};
}

void Backups::thin() const
{
    QSet<QString> weeks;
    QSet<QString> months;
    int kept = 0;
    for (const Entry &entry : entries()) {
        int year = 0;
        const int week = entry.made.date().weekNumber(&year);
        const QString weekKey = u"%1-%2"_s.arg(year).arg(week);
        const QString monthKey = entry.made.toString(u"yyyy-MM"_s);
        const bool keep = kept < keepNewest || (!weeks.contains(weekKey) && weeks.size() < keepWeeks)
            || (!months.contains(monthKey) && months.size() < keepMonths);
        if (!keep) {
            QFile::remove(entry.path);
            continue;
        }
        ++kept;
        weeks.insert(weekKey);
        months.insert(monthKey);
    }
}

Result<void> Backups::copy(Database &db, const QString &out)
{
    if (QFileInfo::exists(out))
        return Error{ErrorCode::Exists, BackupText::tr("There is already a file with that name. Nothing was written. Choose another name.")};
    // Told by the name that was given, not by that of the copy in the making.
    if (!QFileInfo(out).absoluteDir().exists())
        return cannotWrite(out);
    return copyVerified(db.handle(), out);
}

/// A folder, or something of another kind that happens to stand there, is not put aside for a Länsnav file. One of ours may be
/// so damaged that nothing but its name tells what it was.
static Result<void> mayTakeThePlaceOf(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || info.suffix().compare(u"lansnav"_s, Qt::CaseInsensitive) == 0)
        return info.isDir() ? Result<void>(Error{ErrorCode::Refused, BackupText::tr("%1 is a folder. Nothing was restored; give the file a name.").arg(info.fileName())}) : Result<void>();
    if (const auto ours = examine(file, std::numeric_limits<int>::max(), false); !ours && ours.error().code == ErrorCode::NotOurs)
        return Error{ErrorCode::Refused, BackupText::tr("%1 is not a Länsnav file. It was left as it is, and nothing was restored; choose another name.").arg(info.fileName())};
    return {};
}

/// Where the file that is replaced goes: beside it, by the time. Two within a second go side by side.
static QString besideBeforeRestore(const QString &file, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName() + u".before-restore-"_s + now.toString(timeFormat);
    QString kept = base + u'.' + info.suffix();
    for (int number = 2; QFileInfo::exists(kept); ++number)
        kept = u"%1-%2.%3"_s.arg(base).arg(number).arg(info.suffix());
    return kept;
}

Result<QString> Backups::restore(const QString &backup, const QString &file, Environment &environment)
{
    if (const auto ours = examine(backup, std::numeric_limits<int>::max(), false); !ours)
        return ours.error();
    if (const auto whole = quickCheck(backup); !whole)
        return whole.error();
    auto source = Database::open(backup, Database::Access::ReadOnly);
    if (!source)
        return source.error();
    if (const auto allowed = mayTakeThePlaceOf(file); !allowed)
        return allowed.error();
    // The new file is complete beside the old one before anything is moved.
    const QString fresh = file + u".restoring"_s;
    removeDatabaseFiles(fresh);
    if (const auto copied = copyVerified((*source)->handle(), fresh); !copied)
        return copied.error();
    QString kept;
    if (QFileInfo::exists(file)) {
        kept = besideBeforeRestore(file, environment.now());
        if (!QFile::rename(file, kept)) {
            QFile::remove(fresh);
            return Error{ErrorCode::InUse, BackupText::tr("The file is held by another program, so nothing was restored. Close it everywhere and try again.")};
        }
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            if (QFileInfo::exists(file + suffix))
                QFile::rename(file + suffix, kept + suffix);
    }
    if (!QFile::rename(fresh, file))
        return cannotWrite(file);
    CleanMark(environment, file).remove();
    return kept;
}

} // namespace lansnav
