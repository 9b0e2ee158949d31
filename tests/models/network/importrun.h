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

/// The same, and once more: the second time nothing must change.
inline ImportRun importTwice(NetworkFixture &f, const QString &key, const char *network, const Workbook &book, const std::function<void(ImportPlan &)> &choose = {},
                             const QString &sheet = {})
{
    const ImportRun run = runImport(f, key, network, book, choose, sheet);
    if (runImport(f, key, network, book, {}, sheet).plan.changesAnything())
        QTest::qFail("the second run changes something", __FILE__, __LINE__);
    return run;
}

/// The check of the file finds no fault.
inline void mustBeSound(NetworkFixture &f)
{
    const auto faults = networkArea().check(f.db());
    NetworkFixture::must(faults);
    if (!faults->isEmpty())
        QTest::qFail(qPrintable(faults->join(u'\n')), __FILE__, __LINE__);
}

/// What the report tells of rows, one after the other.
inline QString notesOf(const ImportReport &report)
{
    QStringList notes;
    for (const ImportReport::Line &line : report.notes)
        notes.append(line.reason);
    return notes.join(u'|');
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

/// "o" of an ordinary member, "e" of an alternate (ersättare).
inline QString kindLetter(const Membership &member)
{
    return member.kind == MemberKind::Ordinary ? QStringLiteral("o") : QStringLiteral("e");
}

/// Everybody in a network as `parts` tells them, joined by "|"; sorted.
template<class Parts>
QStringList memberLines(NetworkFixture &f, const Parts &parts, const char *network = "BBIC")
{
    QStringList lines;
    for (const Membership &member : f.detail(f.network(network)).members)
        lines.append(QStringList(parts(member)).join(u'|'));
    lines.sort();
    return lines;
}

} // namespace lansnav::test
