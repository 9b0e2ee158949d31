// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>

namespace lansnav {

/// A zip file opened for reading its parts one at a time, as streams. Nothing in it is trusted: names are only ever looked
/// up, never used as paths; sizes are counted while reading and not believed.
class ZipArchive
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ZipArchive)

public:
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// Part names compare without case, as Excel does.
    bool contains(const QString &name) const { return m_entries.contains(name.toLower()); }
    /// What the archive claims a part unpacks to; only good for showing progress.
    qint64 claimedSize(const QString &name) const;
    /// Opens a part as a sequential device; one at a time. Null when there is none of that name.
    std::unique_ptr<QIODevice> part(const QString &name);
    /// Bytes unpacked so far, over all parts.
    qint64 unpacked() const { return m_unpacked; }
    /// What went wrong while a part was read (a bomb, damage, a password); success when nothing did.
    const Result<void> &state() const { return m_state; }

private:
    friend class ZipPart;
    struct Entry
    {
        quint64 offset = 0;
        quint64 number = 0;
        qint64 packed = 0;
        qint64 claimed = 0;
        bool encrypted = false;
    };
    explicit ZipArchive(const QString &path) : m_path(path) {}
    bool index();
    void fail(ErrorCode code, const QString &sentence);

    QString m_path;
    qint64 m_fileSize = 0;
    void *m_zip = nullptr;
    QHash<QString, Entry> m_entries;
    qint64 m_unpacked = 0;
    Result<void> m_state;
};

} // namespace lansnav
