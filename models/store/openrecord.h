// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/digests.h"
#include "store/environment.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace lansnav {

/// What tells a file from its copies, and how far it has come: as it stands in the file, or as the profile remembers it since the file
/// was last open here (SYNC.md "Opening").
///
/// The file and the profile hold the same token as long as the file is the one that was last open; it changes at each opening.
struct OpenRecord
{
    QByteArray dbId;
    qint64 site = 0;
    QString token;                      ///< empty: the profile knows nothing of the site
    QString path;                       ///< absolute; empty when not known
    std::optional<Digests> changes{};   ///< nothing when not known: remembered by an older version

    /// What the open file says; its path is the connection's.
    static Result<OpenRecord> of(Database &db);
    /// What the profile remembers of the site of a file. A profile that was copied from elsewhere says nothing of where its files are.
    static OpenRecord remembered(Environment &environment, const QByteArray &dbId, qint64 site);
    /// Puts it into the profile. Failing to costs one spare site id at the next opening, nothing else.
    void remember(Environment &environment) const;
    /// Puts what the open file says into the profile.
    static Result<void> rememberOpen(Database &db, Environment &environment);

    /// What the file at `path` says, when there still is one of the same identity there; it is left as it is.
    std::optional<OpenRecord> atItsPath() const;
    /// Whether `other` holds a change that this one lacks; nothing when one of them does not know what it holds.
    std::optional<bool> lacksSomethingOf(const OpenRecord &other) const;
};

} // namespace lansnav
