// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/placeindex.h"

namespace lansnav {

/// A column of municipalities that is filled once for several people, with blanks below: "Kumla", "", "", "Laxå", "".
///
/// A blank cell may as well mean that nothing is known, and a membership of the wrong municipality hides a vacant seat. So the one
/// above holds only where the list is arranged by that column: it stands before the names, and none comes back. Other lists say the
/// municipality behind each name, or one comes back further down. There a blank is what is not known; it is told of, and neither filled nor
/// asked about, as a long list would ask very often and the first answer would mostly be wrong. Titles between the rows
/// (ImportRow::Section) begin the list anew.
class PlaceGroups
{
public:
    enum class Above {
        Means,      ///< the list is arranged so, with at least two municipalities, and begins with one
        MayMean,    ///< it is arranged so, but has only one, or somebody before the first
        Nothing,
    };

    PlaceGroups() = default;
    /// Looks at the plan's rows as they stand. The column is that of municipalities, else that of what is represented.
    PlaceGroups(const ImportPlan &plan, const ImportColumns &columns, const PlaceIndex &places);

    Above above() const { return m_above; }
    /// The municipality that the nearest filled cell above the row states, in the same part of the list; null: there is none, the row has its
    /// own, or it says of its workplace that it is of no municipality.
    Id aboveRow(const ImportRow &row) const { return m_places.value(row.line); }
    /// Whether the column says anything at all.
    bool isUsed() const { return m_isUsed; }

private:
    void read(const ImportPlan &plan, const ImportColumns &columns, const PlaceIndex &places, const QString &field);

    Above m_above = Above::Nothing;
    bool m_isUsed = false;
    QHash<int, Id> m_places;    ///< by line
    int m_values = 0;
    bool m_startsBlank = false;
    bool m_comesBack = false;
};

} // namespace lansnav
