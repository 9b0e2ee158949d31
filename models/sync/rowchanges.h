// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/causality.h"
#include "store/statement.h"
#include "sync/rowstate.h"

namespace lansnav {

/// What the file's sync points tell of who had seen what, for as long as `causality` lives.
Sight sightOf(Causality &causality);

/// Reads the changes of one row after the other out of a file's log.
class RowChanges
{
public:
    explicit RowChanges(Database &db);

    /// In the order of their stamps, as deriveRow() takes them; erasures are left out. A change whose patch is gone or
    /// unreadable is there as emptied.
    Result<QList<LoggedChange>> of(const QString &table, const Id &row);

private:
    Statement m_read;
};

} // namespace lansnav
