// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/knowncopies.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <filesystem>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the disk says of a file, as finely as it can; empty when there is none.
QString standOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    std::error_code failed;
    const auto written = std::filesystem::last_write_time(std::filesystem::path(path.toStdU16String()), failed);
    QString stand = u"%1 %2 %3"_s.arg(info.size()).arg(qint64(written.time_since_epoch().count())).arg(info.birthTime().toMSecsSinceEpoch());
#ifndef Q_OS_WIN
    struct stat file;
    if (::stat(QFile::encodeName(path).constData(), &file) == 0)
        stand += u" %1 %2"_s.arg(quint64(file.st_ino)).arg(info.metadataChangeTime().toMSecsSinceEpoch());
#endif
    return failed ? QString() : stand;
}

struct KnownStands
{
    QMutex mutex;
    QHash<QString, QString> stands;     // by absolute path

    static KnownStands &ofThisProcess()
    {
        static KnownStands known;
        return known;
    }
};

} // namespace

bool KnownCopies::isKnown(const QString &path)
{
    const QString stand = standOf(path);
    KnownStands &known = KnownStands::ofThisProcess();
    const QMutexLocker locker(&known.mutex);
    return !stand.isEmpty() && known.stands.value(QFileInfo(path).absoluteFilePath()) == stand;
}

void KnownCopies::note(const QString &path)
{
    const QString stand = standOf(path);
    KnownStands &known = KnownStands::ofThisProcess();
    const QMutexLocker locker(&known.mutex);
    known.stands.insert(QFileInfo(path).absoluteFilePath(), stand);
}

} // namespace lansnav
