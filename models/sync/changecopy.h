// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "sync/changerow.h"

#include <QList>

#include <utility>

namespace lansnav {

/// Puts the changes of one site that were read and found sound into the log, many at a time: one statement for a run of
/// numbers costs half of what one for each change does. What stands in the log lags behind what was added by at most a run.
class ChangeCopy
{
public:
    /// `missing`: the condition, as missingSql() gives it, that picked the changes of `src` that are added.
    ChangeCopy(Database &db, const QByteArray &missing, qint64 site);

    /// The next change, by ascending number; `readable`: this version has taken it into its row. May write those before it.
    Result<void> add(const ChangeRow &change, bool readable);
    /// Writes what is left.
    Result<void> finish();

private:
    Statement m_copy;
    Statement m_wait;
    qint64 m_site;
    qint64 m_first = 0;     ///< number of the first change of the run; 0 when there is none
    qint64 m_last = 0;
    int m_count = 0;
    QList<std::pair<qint64, qint64>> m_waiting;     ///< seq and nonce of those that wait for a newer version
};

} // namespace lansnav
