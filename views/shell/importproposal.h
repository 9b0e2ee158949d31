// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Sheets whose headings are days are attendance, whatever was thought to be read: which kind of import reads them.
namespace importproposal {

struct Better
{
    const ImportKind *kind = nullptr;   ///< null: what is chosen will do
    int days = 0;                       ///< columns headed by a day that it reads and the chosen one does not
    int others = 0;                     ///< columns that the chosen one would read
};

/// Under these headings.
Better forHeadings(const QList<const ImportKind *> &kinds, const ImportKind &chosen, const QStringList &headings);
/// For a sheet that is hardly anything else than days, wherever its headings stand; otherwise none.
Better forSheet(const QList<const ImportKind *> &kinds, const ImportKind &chosen, const Sheet &sheet);

} // namespace importproposal

} // namespace lansnav
