// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rowsaside.h"

#include "exchange/importcolumns.h"
#include "exchange/importengine.h"
#include "exchange/values.h"

#include <algorithm>
#include <utility>

namespace lansnav {

using namespace Qt::StringLiterals;

void setMaskedAside(ImportPlan &plan)
{
    plan.elsewhere = 0;
    plan.told = {};
    if (!plan.masked.isEmpty() || !plan.aside.isEmpty()) {
        plan.rows += std::exchange(plan.masked, {}) + std::exchange(plan.aside, {});
        std::stable_sort(plan.rows.begin(), plan.rows.end(), [](const ImportRow &a, const ImportRow &b) { return a.line < b.line; });
    }
    const ImportColumns columns(plan);
    QStringList lines;
    plan.rows.removeIf([&](const ImportRow &row) {
        if (!parse::saysMasked(columns.writtenName(row)))
            return false;
        plan.masked.append(row);
        lines.append(QString::number(row.line));
        return true;
    });
    if (!lines.isEmpty())
        plan.leftOut.append(ImportEngine::tr("Of people with protected identity, written without their names: %n line(s), %1. They are left out; what is known of such a person is changed in the register.", nullptr,
                                             int(lines.size())).arg(lines.mid(0, 20).join(u", "_s)));
}

} // namespace lansnav
