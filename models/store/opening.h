// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/environment.h"
#include "store/result.h"

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace lansnav {

/// "Lnav" in the file's header: what tells our files from other SQLite databases.
constexpr quint32 applicationId = 0x4c6e6176;
/// Version of the log's own format; `seal.min_reader` of a newer file may exceed it.
constexpr int formatVersion = 1;

/// What a file's first bytes say, read without opening it as a database.
struct FileHeader
{
    int schemaVersion = 0;
    qint64 pageSize = 0;
    qint64 pages = 0;       ///< by the header; 0 when the header does not say
    qint64 bytes = 0;       ///< on disk
};

/// Reads and judges a file without changing a byte: missing, empty, truncated, garbage, another program's, newer, read-only.
/// Every refusal is a sentence that says what to do.
Result<FileHeader> examine(const QString &path, int newestSchema, bool needWrite);

/// The file beside a database that says that somebody works in it, so that a second window does not.
QString lockPath(const QString &file);

/// Whether files may be made in the folder.
bool mayWriteIn(const QString &folder);

/// Whether its disk has no room left for SQLite's smallest file beside a database.
bool isDiskFull(const QString &folder);

/// The file's address for SQLite's URI names, with `query` ("mode=ro") after it.
QByteArray sqliteUri(const QString &path, const char *query);

/// SQLite's own check of every page, on a read-only connection.
Result<void> quickCheck(const QString &path);

/// Remembers, per file, that it was whole when it was last closed here: with the same size, time and change counter it
/// need not be read through before the window opens, and is checked in the background instead.
class CleanMark
{
public:
    CleanMark(Environment &environment, const QString &path);
    bool matches() const;
    void write() const;
    void remove() const;

private:
    QString current() const;
    QString m_path;
    QString m_markFile;
};

/// A short stable name for what is kept per file in the profile: base name and hash of the canonical path.
QString fileKey(const QString &path);

} // namespace lansnav
