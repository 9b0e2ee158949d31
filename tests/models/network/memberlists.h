// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importrun.h"
#include "support/workbook.h"

#include <QTest>

namespace lansnav::test {

inline ImportKind membersKind()
{
    return importKind(QStringLiteral("members"));
}

inline ImportPlan planOf(NetworkFixture &f, const QList<QStringList> &rows, const ImportOptions &options = {})
{
    const auto plan = ImportEngine::plan(f.db(), membersKind(), bookOf(rows), QStringLiteral("file"), {{QStringLiteral("network"), f.network("BBIC")}}, options);
    NetworkFixture::must(plan);
    return *plan;
}

inline ImportReport apply(NetworkFixture &f, const ImportPlan &plan)
{
    const auto report = ImportEngine::apply(*f.store, membersKind(), {{QStringLiteral("network"), f.network("BBIC")}}, plan);
    NetworkFixture::must(report);
    return *report;
}

/// Reads the rows into BBIC, and once more: the second time nothing must change.
inline ImportPlan import(NetworkFixture &f, const QList<QStringList> &rows, const ImportOptions &options = {})
{
    const ImportPlan plan = planOf(f, rows, options);
    apply(f, plan);
    if (planOf(f, rows, options).changesAnything())
        QTest::qFail("the second run changes something", __FILE__, __LINE__);
    return plan;
}

inline Membership onlyMember(NetworkFixture &f)
{
    return f.detail(f.network("BBIC")).members.value(0);
}

} // namespace lansnav::test
