// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nameorder.h"

#include "exchange/headermatch.h"
#include "exchange/importengine.h"
#include "exchange/namecell.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

void nameorder::note(ImportPlan &plan)
{
    // As many tell it as any longer list would.
    constexpr qsizetype looked = 1000;
    const int column = plan.mapping.key(u"name"_s, -1);
    if (column < 0 || nameOrder(plan.headings.value(column)) != NameOrder::NotBoth)
        return;
    parse::OrderCount count;
    QString example;
    for (const ImportRow &row : plan.rows.first(std::min(looked, plan.rows.size()))) {
        const QString cell = row.cells.value(column);
        if (count.add(cell) && example.isEmpty())
            example = parse::tidy(cell);
    }
    plan.isFamilyFirst = count.isFamilyFirst();
    if (!plan.isFamilyFirst)
        return;
    const parse::PersonName name = parse::personName(example, {.familyFirst = true});
    plan.skipped.append(ImportEngine::tr("Most names have the family name first, and all are read so: “%1” is %2.").arg(example, name.given + u' ' + name.family));
}

} // namespace lansnav
