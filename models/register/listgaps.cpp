// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/listgaps.h"

#include "exchange/importrows.h"
#include "register/registertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

bool ListGaps::isEmpty(const ImportRow &row, const QString &field) const
{
    const QString cell = m_cells->text(row, field);
    return cell.isEmpty() || parse::saysNothing(cell);
}

bool ListGaps::isMostlyFilled(const QString &field) const
{
    const auto isFilled = [&](const ImportRow &row) { return !isEmpty(row, field); };
    return 2 * std::count_if(m_plan->rows.cbegin(), m_plan->rows.cend(), isFilled) >= m_plan->rows.size();
}

void ListGaps::compare(const ImportRow &row, const QString &field, const QString &label, bool isSaid, bool isStored)
{
    // Of several people in one line, a cell may be meant for all of them.
    if (isSaid || !isStored || m_plan->unfolded || !m_cells->has(field) || !isEmpty(row, field))
        return;
    auto gap = std::find_if(m_gaps.begin(), m_gaps.end(), [&field](const Gap &one) { return one.field == field; });
    if (gap == m_gaps.end())
        gap = m_gaps.insert(m_gaps.end(), Gap{field, label, {}});
    gap->lines.insert(row.line);
}

QString ListGaps::told() const
{
    QStringList labels;
    QSet<int> lines;
    for (const Gap &gap : m_gaps) {
        if (!isMostlyFilled(gap.field))
            continue;
        labels.append(gap.label);
        lines.unite(gap.lines);
    }
    if (lines.isEmpty())
        return {};
    QList<int> sorted(lines.cbegin(), lines.cend());
    std::sort(sorted.begin(), sorted.end());
    return RegisterText::tr("The list leaves out what the register has (%1) in %n line(s): %2. It is kept; take it away on the person if it is to go.", nullptr, int(sorted.size()))
        .arg(labels.join(u", "_s), lineNumbers(sorted));
}

} // namespace lansnav
