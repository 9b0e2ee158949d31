// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"
#include "network/imports.h"
#include "networkfixture.h"
#include "support/workbook.h"

#include <QTest>

#include <algorithm>

namespace lansnav::test {

inline ImportKind membersKind()
{
    const QList<ImportKind> kinds = networkImports();
    return *std::find_if(kinds.cbegin(), kinds.cend(), [](const ImportKind &kind) { return kind.key == u"members"; });
}

inline ImportPlan planOf(NetworkFixture &f, const QList<QStringList> &rows)
{
    const auto plan = ImportEngine::plan(f.db(), membersKind(), bookOf(rows), QStringLiteral("file"), {{QStringLiteral("network"), f.network("BBIC")}});
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
inline ImportPlan import(NetworkFixture &f, const QList<QStringList> &rows)
{
    const ImportPlan plan = planOf(f, rows);
    apply(f, plan);
    if (planOf(f, rows).changesAnything())
        QTest::qFail("the second run changes something", __FILE__, __LINE__);
    return plan;
}

inline Membership onlyMember(NetworkFixture &f)
{
    return f.detail(f.network("BBIC")).members.value(0);
}

} // namespace lansnav::test
