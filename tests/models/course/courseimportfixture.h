// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursefixture.h"
#include "exchange/importengine.h"
#include "exchange/sheet.h"

namespace lansnav::test {

inline Workbook bookOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.rows = rows;
    for (int i = 0; i < rows.size(); ++i)
        sheet.lines.append(i + 1);
    Workbook book;
    book.sheets.append(sheet);
    return book;
}

struct Run
{
    ImportPlan plan;
    ImportReport report;
};

/// Reads a workbook as a kind into an event; `choose` may answer questions before it is written.
inline Run importAs(CourseFixture &f, const ImportKind &kind, const Id &event, const Workbook &book, const std::function<void(ImportPlan &)> &choose = {})
{
    const ImportTarget target{{QStringLiteral("event"), event}};
    auto plan = f.must(ImportEngine::plan(f.db(), kind, book, QStringLiteral("anmälningar.csv"), target));
    if (choose)
        choose(plan);
    return {plan, f.must(ImportEngine::apply(*f.store, kind, target, plan))};
}

} // namespace lansnav::test
