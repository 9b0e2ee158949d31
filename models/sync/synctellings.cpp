// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync has to say of what it took in.
#include "sync/meetingplace.h"
#include "sync/synchroniserparts.h"

#include "privacy/protectedtext.h"
#include "store/history.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lansnav {

/// Why a shared file of another identity is none to sync with: it began apart, or is out of use since the two were united.
Error Synchroniser::anothers(const Id &identity, const QString &path) const
{
    const QString name = QFileInfo(path).fileName();
    if (const auto place = MeetingPlace::of(m_db, identity); place && *place)
        return {ErrorCode::Refused, unitedInWords(**place, name)};
    return {ErrorCode::Refused, SyncText::tr("%1 belongs to another file that began apart from yours. Nothing was changed. Unite the two files first, or choose another shared file.").arg(name)};
}

/// Two who wrote down the same thing for themselves meet in one row; where they did not, somebody has to say which one stays.
void Synchroniser::tellDuplicates(const QList<SharedKey> &duplicates)
{
    if (duplicates.isEmpty())
        return;
    m_report.duplicates += int(duplicates.size());
    constexpr qsizetype named = 5;
    const qsizetype shown = duplicates.size() > named + 1 ? named : duplicates.size();
    const auto words = ProtectedText::load(m_db);
    for (const SharedKey &one : duplicates.first(shown)) {
        const QString title = words ? words->maskedCell(History::title(m_db, m_schema, one.table, one.row)) : QString();
        m_told.append(sharedKeyInWords(m_schema, one, title));
    }
    if (shown < duplicates.size())
        m_told.append(SyncText::tr("%n more are there more than once. The command “lansnav-cli check” names them all.", nullptr, int(duplicates.size() - shown)));
}

} // namespace lansnav
