// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniserparts.h"

#include "store/backup.h"
#include "store/opening.h"

#include <QDir>

namespace lansnav {

/// The shared file must not be blamed for damage that is in one's own.
Error ownFileIsDamaged()
{
    return {ErrorCode::Io, SyncText::tr("Your own file is damaged. Nothing was changed, and the shared file is sound. Open the newest backup of your file; what colleagues have comes back with the next sync.")};
}

/// Nothing is taken in without a backup of what there was, of the last hour if not of this moment.
Result<void> Synchroniser::keepBackup()
{
    Backups backups(m_environment, m_db.path());
    const auto kept = backups.makeBefore(m_db);
    if (kept)
        return {};
    const ErrorCode code = kept.error().code;
    if (code == ErrorCode::InUse)
        return kept.error();
    if (code == ErrorCode::Damaged && !quickCheck(m_db.path()))
        return ownFileIsDamaged();
    return Error{code == ErrorCode::DiskFull ? code : ErrorCode::Io,
                 SyncText::tr("No backup of your file could be written to the folder %1, and one is made before anything of your colleagues' is taken in. Nothing was received or sent, and your file is as it was. Make room there, or see that you may write in it; then sync again.")
                     .arg(QDir::toNativeSeparators(backups.folder()))};
}

} // namespace lansnav
