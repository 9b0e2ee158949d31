// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/database.h"
#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>

#include <memory>
#include <string_view>

#include <sqlite3.h>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct Opening
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Store)
};

quint32 bigEndian32(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

Error notOurs()
{
    return {ErrorCode::NotOurs, Opening::tr("This is not a Länsnav file. It was left as it is. Choose another one; the names of Länsnav's files end in .lansnav.")};
}

Error damaged()
{
    return {ErrorCode::Damaged, Opening::tr("The file is damaged or cut short. It was left as it is. Open a backup instead, if there is one.")};
}

Result<void> checkWritable(const QString &path)
{
    const QFileInfo info(path);
    // Writing needs the folder too: SQLite keeps its journal beside the file.
    if (!info.isWritable())
        return Error{ErrorCode::ReadOnly, Opening::tr("The file is write-protected. Nothing was changed. Remove the protection, or copy the file to a folder where you may write and open the copy.")};
    if (!mayWriteIn(info.absolutePath()))
        return Error{ErrorCode::ReadOnly, Opening::tr("The file lies in a folder where you may not write. Nothing was changed. Copy the file to a folder of your own and open the copy.")};
    return {};
}

/// What the header of a file says that is open here, asked through SQLite: see Database::isOpenHere().
Result<FileHeader> examineOpen(const QString &path)
{
    const auto db = Database::open(path, Database::Access::ReadOnly);
    if (!db)
        return db.error();
    FileHeader header;
    header.bytes = QFileInfo(path).size();
    for (const auto &[pragma, into] : {std::pair{u"PRAGMA page_size"_s, &header.pageSize}, std::pair{u"PRAGMA page_count"_s, &header.pages}}) {
        const auto value = (*db)->value(pragma);
        if (!value)
            return value.error();
        *into = value->toLongLong();
    }
    const auto version = (*db)->value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    header.schemaVersion = version->toInt();
    return header;
}

} // namespace

Result<FileHeader> examine(const QString &path, int newestSchema, bool needWrite)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, Opening::tr("The file is not there. It may have been moved or renamed; choose it again.")};
    if (!info.isFile())
        return notOurs();
    if (Database::isOpenHere(path))
        return examineOpen(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::ReadOnly, Opening::tr("You may not read this file. Ask whoever owns it for access.")};
    FileHeader header;
    header.bytes = file.size();
    const QByteArray bytes = file.read(100);
    if (bytes.isEmpty())
        return Error{ErrorCode::Damaged, Opening::tr("The file is empty. It was left as it is. Open a backup instead, if there is one.")};
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", qsizetype(16))))
        return notOurs();
    if (bytes.size() < 100)
        return damaged();
    if (bigEndian32(bytes, 68) != applicationId)
        return notOurs();
    header.schemaVersion = int(bigEndian32(bytes, 60));
    const quint16 rawPageSize = qFromBigEndian<quint16>(bytes.constData() + 16);
    header.pageSize = rawPageSize == 1 ? 65536 : rawPageSize;
    // The page count only holds when the change counter equals the version that wrote it.
    header.pages = bigEndian32(bytes, 24) == bigEndian32(bytes, 92) ? bigEndian32(bytes, 28) : 0;
    if (header.pageSize < 512 || (header.pages > 0 && header.bytes < header.pages * header.pageSize && !QFileInfo::exists(path + u"-wal"_s)))
        return damaged();
    if (header.schemaVersion > newestSchema)
        return Error{ErrorCode::Newer, Opening::tr("The file was made by a newer version of Länsnav. It was left as it is. Update Länsnav and open it again.")};
    if (needWrite)
        if (const auto writable = checkWritable(path); !writable)
            return writable.error();
    return header;
}

QString lockPath(const QString &file)
{
    const QFileInfo info(file);
    return info.absolutePath() + u"/."_s + info.fileName() + u".lock"_s;
}

bool mayWriteIn(const QString &folder)
{
#ifdef Q_OS_WIN
    // A folder's read-only mark, which QFileInfo goes by, is set on Documents and on every folder with an icon of its own,
    // and forbids nothing. Asking for the right to add files makes none.
    const QString native = QDir::toNativeSeparators(QFileInfo(folder).absoluteFilePath());
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), FILE_ADD_FILE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                      nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    CloseHandle(handle);
    return true;
#else
    return QFileInfo(folder).isWritable();
#endif
}

QByteArray sqliteUri(const QString &path, const char *query)
{
    // Not QUrl: it makes the server of //server/share the URI's authority, where SQLite accepts none.
    const QByteArray encoded = QUrl::toPercentEncoding(path, "/:");
    return (encoded.startsWith('/') ? "file://" : "file:///") + encoded + '?' + query;
}

Result<void> quickCheck(const QString &path)
{
    // Without a journal beside it the file is read as it lies, so that checking leaves nothing behind; with one, the
    // journal's pages belong to what is checked.
    const bool alone = !QFileInfo::exists(path + u"-wal"_s) && !QFileInfo::exists(path + u"-journal"_s);
    const QByteArray uri = sqliteUri(QFileInfo(path).absoluteFilePath(), alone ? "immutable=1" : "mode=ro");
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> db(raw, sqlite3_close);
    if (opened != SQLITE_OK)
        return sqlError(opened, "open for checking");
    sqlite3_busy_timeout(raw, 5000);
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(raw, "PRAGMA quick_check(1)", -1, &statement, nullptr);
    const bool stepped = code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW;
    const bool whole = stepped && std::string_view(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))) == "ok";
    sqlite3_finalize(statement);
    // Only what SQLite calls damage is damage: a disk or share that fails says nothing of the file.
    if (!stepped && (code & 0xff) != SQLITE_CORRUPT && (code & 0xff) != SQLITE_NOTADB)
        return sqlError(code, "while checking");
    if (!whole)
        return damaged();
    return {};
}

bool isDiskFull(const QString &folder)
{
    // SQLite's smallest file beside a database is half of this.
    constexpr qint64 least = 64 * 1024;
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < least;
}

QString fileKey(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    return info.completeBaseName() + u'-' + QString::fromLatin1(hash);
}

CleanMark::CleanMark(Environment &environment, const QString &path)
    : m_path(path), m_markFile(environment.profileDir() + u"/clean/"_s + fileKey(path))
{
}

QString CleanMark::current() const
{
    if (Database::isOpenHere(m_path))
        return {};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(100);
    if (bytes.size() < 100 || QFileInfo::exists(m_path + u"-wal"_s))
        return {};
    const QFileInfo info(m_path);
    return u"%1 %2 %3"_s.arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()).arg(bigEndian32(bytes, 24));
}

bool CleanMark::matches() const
{
    QFile mark(m_markFile);
    const QString now = current();
    return !now.isEmpty() && mark.open(QIODevice::ReadOnly) && QString::fromLatin1(mark.readAll()) == now;
}

void CleanMark::write() const
{
    const QString now = current();
    QDir().mkpath(QFileInfo(m_markFile).absolutePath());
    QSaveFile mark(m_markFile);
    // Without a mark the next opening merely checks the whole file first.
    if (!now.isEmpty() && mark.open(QIODevice::WriteOnly)) {
        mark.write(now.toLatin1());
        mark.commit();
    }
}

void CleanMark::remove() const
{
    QFile::remove(m_markFile);
}

} // namespace lansnav
