// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// Remembers in the user's profile which rows a long sorted list begins with, so that the next start need not look through
/// all of them. Ids and a number, nothing that tells of anybody.
///
/// It holds only for exactly the state of the log that it was made from; after any other edit, with whatever program, it
/// is dropped. Should it be wrong all the same (an edit past the log), the list is right as soon as it has been read.
class OrderCache
{
public:
    struct Beginning
    {
        QList<Id> ids;      ///< in order
        int total = 0;      ///< rows of the whole list
    };

    explicit OrderCache(QString path) : m_path(std::move(path)) {}

    /// What the log holds, in a few bytes; to be asked for before the rows are read. Empty when it cannot be told.
    static QByteArray stateOf(Database &db);

    std::optional<Beginning> read(const QByteArray &state) const;
    /// Failing to write costs the next start a scan, nothing else.
    void write(const QByteArray &state, const Beginning &beginning) const;

private:
    QString m_path;
};

} // namespace lansnav
