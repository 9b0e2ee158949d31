// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>

#include <sqlite3.h>

Q_LOGGING_CATEGORY(storeLog, "lansnav.store", QtInfoMsg)

namespace lansnav {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Store)
};

QString tooLongWords()
{
    return Sentences::tr("The text is too long: a row holds at most some four million characters. Nothing was changed. Keep long documents in files, and a link to them here.");
}

} // namespace

Error sqlError(int resultCode, const char *message)
{
    qCInfo(storeLog) << "SQLite result" << resultCode << message;
    switch (resultCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::InUse, Sentences::tr("The file is being written by another program. Nothing was changed. Wait a moment and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::ReadOnly, Sentences::tr("The file cannot be written to. Nothing was changed. Check that you may write in its folder, or copy the file to a folder of your own.")};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, Sentences::tr("The disk is full. The last change was not saved; everything before it is. Free some space and try again.")};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Damaged, Sentences::tr("The file is damaged. Nothing was changed. Open the newest backup instead.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, Sentences::tr("Cancelled. Nothing was changed.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotFound, Sentences::tr("The file could not be opened. Check that it is there and that you may read it.")};
    case SQLITE_IOERR:
        // The file beside the database that readers and writers meet in found no room.
        if (resultCode == SQLITE_IOERR_SHMSIZE)
            return {ErrorCode::DiskFull, Sentences::tr("The disk is full. Nothing was changed. Free some space and try again.")};
        return {ErrorCode::Io, Sentences::tr("The disk or network reported an error. The last change was not saved; everything before it is. Check the connection and try again.")};
    case SQLITE_TOOBIG:
        return {ErrorCode::Invalid, tooLongWords()};
    default:
        if (resultCode == SQLITE_CONSTRAINT_CHECK && QByteArrayView(message).contains("text_too_long"))
            return {ErrorCode::Invalid, tooLongWords()};
        return {ErrorCode::Database, Sentences::tr("The change could not be saved. Nothing was changed. Technical reason: SQLite %1.").arg(resultCode)};
    }
}

Error sqlError(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqlError(isNumber ? code : SQLITE_ERROR, qPrintable(error.text()));
}

Error sqlError(sqlite3 *handle)
{
    return sqlError(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle));
}

} // namespace lansnav
