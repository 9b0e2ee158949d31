// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"
#include "exchange/sheet.h"
#include "network/imports.h"
#include "networkfixture.h"

#include <functional>

namespace lansnav::test {

inline ImportKind importKind(const QString &key)
{
    for (const ImportKind &kind : networkImports())
        if (kind.key == key)
            return kind;
    return {};
}

/// What an import was planned to do, and what it did.
struct ImportRun
{
    ImportPlan plan;
    ImportReport report;
};

/// Reads a workbook as a kind into a network; `choose` may answer questions before it is written.
inline ImportRun runImport(NetworkFixture &f, const QString &key, const char *network, const Workbook &book, const std::function<void(ImportPlan &)> &choose = {},
                           const QString &sheet = {})
{
    const ImportKind kind = importKind(key);
    const ImportTarget target{{QStringLiteral("network"), f.network(network)}};
    ImportOptions options;
    options.sheet = sheet;
    auto plan = ImportEngine::plan(f.db(), kind, book, QStringLiteral("file"), target, options);
    NetworkFixture::must(plan);
    if (choose)
        choose(*plan);
    const auto report = ImportEngine::apply(*f.store, kind, target, *plan);
    NetworkFixture::must(report);
    return {*plan, *report};
}

inline const ImportRow *rowAt(const ImportPlan &plan, int line)
{
    for (const ImportRow &row : plan.rows)
        if (row.line == line)
            return &row;
    return nullptr;
}

/// The first of the row's choices that begins so; -1 when none does.
inline int choiceOf(const ImportRow &row, const QString &begins)
{
    for (qsizetype i = 0; i < row.choices.size(); ++i)
        if (row.choices.at(i).startsWith(begins))
            return int(i);
    return -1;
}

/// Answers every doubt with its first choice, as the command line may.
inline void takeFirstChoices(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful && !row.choices.isEmpty())
            row.choice = 0;
}

/// One of the lists in tests/data.
inline Workbook sample(const QString &name)
{
    auto book = readWorkbook(QStringLiteral(LANSNAV_TEST_DATA) + u'/' + name);
    NetworkFixture::must(book);
    return *book;
}

/// The first member of that name; null when there is none.
inline const Membership *called(const NetworkDetail &detail, const QString &name)
{
    for (const Membership &m : detail.members)
        if (m.name == name)
            return &m;
    return nullptr;
}

} // namespace lansnav::test
