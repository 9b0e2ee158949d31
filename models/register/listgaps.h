// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"

namespace lansnav {

/// The cells that a list leaves empty where the register has something: nothing is taken away for that, and it is told once for the whole
/// list. A column that is empty in more than half of its rows leaves nothing out, it is only not filled in.
class ListGaps
{
public:
    /// Both outlive it.
    ListGaps(const ImportColumns &cells, const ImportPlan &plan) : m_cells(&cells), m_plan(&plan) {}

    /// Compares a row with whom it is of. `isSaid`: the row says it somewhere, in whatever column.
    void compare(const ImportRow &row, const QString &field, const QString &label, bool isSaid, bool isStored);
    /// One sentence with the lines and the fields; empty when nothing is left out.
    QString told() const;

private:
    struct Gap
    {
        QString field;
        QString label;
        QSet<int> lines;
    };
    bool isEmpty(const ImportRow &row, const QString &field) const;
    bool isMostlyFilled(const QString &field) const;

    const ImportColumns *m_cells;
    const ImportPlan *m_plan;
    QList<Gap> m_gaps;      ///< by field
};

} // namespace lansnav
