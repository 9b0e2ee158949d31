// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/environment.h"
#include "store/id.h"
#include "store/result.h"
#include "sync/changerow.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace lansnav {

/// A file that holds the log and nothing else: what colleagues exchange. Made from resources/sql/shared.sql, with Länsnav's
/// application id, so that it is told from other programs' files, and without `replica`, so that it is told from a file to
/// work in. It is untrusted wherever it comes from: nothing in it is read before verify() has gone through all of it.
///
/// These functions work on a local copy; the folder where colleagues meet is SyncFiles' business.
class SharedLog
{
public:
    struct Facts
    {
        Id dbId;
        Digests digests;
    };
    /// How many bytes of the file's beginning tell one publication from every other (the seal's stamp lies there).
    static constexpr qint64 headBytes = 8192;
    /// How many of them looksOurs() needs.
    static constexpr qint64 markBytes = 100;
    /// Longest text or blob that is read out of somebody else's file.
    static constexpr int longestValue = 16 * 1024 * 1024;

    /// Makes an empty one over what stands at `path`.
    static Result<void> create(const QString &path, const Id &dbId, Environment &environment);
    /// Goes through a whole file: pages, tables, seal, every change and the hashes of its runs. `cancelled` is asked now and then.
    static Result<Facts> verify(const QString &path, const std::function<bool()> &cancelled = {});
    /// Adds every change, site and sync point of the open file `local` that the log at `path` lacks, and gives it a new stamp.
    /// Returns how many changes were added. Values purged in `local` are gone from the log's bytes too.
    static Result<qint64> fill(const QString &path, const QString &local, Environment &environment);

    /// Whether a file's first bytes are those of a Länsnav file that could be a shared one.
    static bool looksOurs(const QByteArray &head);
};

} // namespace lansnav
