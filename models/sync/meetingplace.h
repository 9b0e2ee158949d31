// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QString>

#include <optional>

namespace lansnav {

/// Where colleagues meet once two files have become one. One of the two identities goes out of use, and with it the shared file
/// of those who go by it: nothing comes or goes there any more, and nobody there can know. So the file that was united remembers
/// it (local_state), and tells.
struct MeetingPlace
{
    bool wasMine = false;   ///< this file went by the identity out of use: its shared file is no longer its own
    QString before;         ///< the shared file out of use; empty when it is not known
    QString now;            ///< where all meet from now on; empty when it is not known

    /// Notes it, before the identity changes, inside the transaction of uniting. `kept` is one of `mine` and `other`; `place` is where
    /// the other file was shared, as sharedFileOf() gives it. Of a file that took the other identity the shared file it was set to is
    /// forgotten: where it syncs from now on, somebody has to say.
    static Result<void> note(Database &db, const Id &mine, const Id &other, const Id &kept, const QString &place);
    /// Of the latest uniting; nothing when there was none, or only of files that had the same identity.
    static Result<std::optional<MeetingPlace>> latest(Database &db);
    /// Why a shared file of this identity is none to sync with any more; nothing when it has not been united with.
    static Result<std::optional<MeetingPlace>> of(Database &db, const Id &identity);

    /// Where to meet, and who has to come there, as translated sentences.
    QString inWords() const;
};

/// The shared file that a file is set to, or was last seen in step with; empty when it never was.
Result<QString> sharedFileOf(Database &db);

/// Why a sync with the shared file `name` is refused, once the two have been united.
QString unitedInWords(const MeetingPlace &place, const QString &name);

} // namespace lansnav
