// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/atomicfile.h"

#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr qint64 fullBelow = qint64(64) * 1024; // bytes left on a disk that we call full

std::filesystem::path systemPath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

AtomicFile::AtomicFile(const QString &path)
    : m_path(path)
{
}

AtomicFile::~AtomicFile()
{
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

Result<void> AtomicFile::begin()
{
    const QFileInfo target(m_path);
    if (target.fileName().isEmpty() || target.isDir())
        return Error{ErrorCode::Invalid, tr("\"%1\" is a folder. Nothing was saved; give the file a name.").arg(QDir::toNativeSeparators(m_path))};
    if (!target.absoluteDir().exists())
        return Error{ErrorCode::NotFound,
                     tr("The folder \"%1\" does not exist. Nothing was saved; choose another folder.").arg(QDir::toNativeSeparators(target.absolutePath()))};
    if (Database::isOpenHere(m_path))
        return Error{ErrorCode::Refused, tr("\"%1\" is the Länsnav file that is open. It was left as it is; choose another name.").arg(target.fileName())};
    if (target.exists() && !target.isWritable())
        return Error{ErrorCode::ReadOnly,
                     tr("\"%1\" is write-protected. It was left as it is; choose another name or folder.").arg(target.fileName())};
    QTemporaryFile file(target.absolutePath() + u"/.lansnav-XXXXXX.tmp"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return Error{ErrorCode::ReadOnly,
                     tr("Nothing can be saved in the folder \"%1\". Nothing was changed; choose another folder.")
                         .arg(QDir::toNativeSeparators(target.absolutePath()))};
    m_temporary = file.fileName();
    return {};
}

Result<void> AtomicFile::write(const QByteArray &bytes)
{
    QFile file(m_temporary);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(file.errorString());
    return {};
}

Result<void> AtomicFile::commit()
{
    // A temporary file is private to its owner; the saved one is readable as a file saved by hand would be.
    QFile::setPermissions(m_temporary, QFileInfo::exists(m_path)
                                           ? QFile::permissions(m_path)
                                           : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    std::error_code error;
    std::filesystem::rename(systemPath(m_temporary), systemPath(QFileInfo(m_path).absoluteFilePath()), error);
    if (error)
        return Error{ErrorCode::InUse,
                     tr("\"%1\" could not be replaced; it may be open in another program. It was left as it is; close it there or choose another name.")
                         .arg(QFileInfo(m_path).fileName())};
    m_temporary.clear();
    return {};
}

Error AtomicFile::failure(const QString &reason) const
{
    const QFileInfo target(m_path);
    const QStorageInfo storage(target.absolutePath());
    if (storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < fullBelow)
        return {ErrorCode::DiskFull, tr("The disk is full, so \"%1\" was not saved. Make room or choose another folder.").arg(target.fileName())};
    if (reason.isEmpty())
        return {ErrorCode::Io, tr("\"%1\" could not be saved. Nothing was changed; try another folder.").arg(target.fileName())};
    return {ErrorCode::Io, tr("\"%1\" could not be saved (%2). Nothing was changed; try another folder.").arg(target.fileName(), reason)};
}

} // namespace lansnav
