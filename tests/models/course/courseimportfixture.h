// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coursefixture.h"
#include "exchange/importengine.h"
#include "support/workbook.h"

namespace lansnav::test {

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
