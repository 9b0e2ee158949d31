// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"
#include "parenting/groupimport.h"
#include "parenting/parentingreader.h"
#include "parentingfixture.h"
#include "support/workbook.h"

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// What was planned and done.
struct Run
{
    ImportPlan plan;
    ImportReport report;
};

/// Reads a workbook; `choose` may answer questions before it is written.
inline Run importBook(ParentingFixture &f, const Workbook &book, const ImportOptions &options = {}, const ImportTarget &target = {}, const std::function<void(ImportPlan &)> &choose = {})
{
    auto plan = f.must(ImportEngine::plan(f.db(), GroupImporter::kind(), book, u"grupper.xlsx"_s, target, options));
    if (choose)
        choose(plan);
    return {plan, f.must(ImportEngine::apply(*f.store, GroupImporter::kind(), target, plan))};
}

inline Workbook sample()
{
    auto book = readWorkbook(QStringLiteral(LANSNAV_TEST_DATA "/föräldragrupper 2019.xlsx"));
    if (!book)
        qFatal("%s", qPrintable(book.error().sentence));
    return std::move(*book);
}

inline ImportOptions sheet(const QString &name)
{
    ImportOptions options;
    options.sheet = name;
    return options;
}

/// A list of ABC groups with these rows: municipality, place, first day, leaders, language, registered, four meetings, completed.
inline Workbook abcList(const QList<QStringList> &rows)
{
    Workbook book = bookOf(QList<QStringList>{{u"Kommun"_s, u"Plats"_s, u"Startdatum"_s, u"Ledare 1"_s, u"Ledare 2"_s, u"Språk"_s, u"Anmälda"_s, u"Träff 1"_s, u"Träff 2"_s, u"Träff 3"_s, u"Träff 4"_s, u"Fullföljt"_s}} + rows);
    book.sheets.first().name = u"ABC"_s;
    return book;
}

inline const QStringList nora{u"Nora"_s, u"Öppna förskolan"_s, u"2019-02-03"_s, u"Åke Lindqvist"_s, u"Karin Bergström"_s, u"somaliska"_s, u"12"_s, u"12"_s, u"12"_s, u"10"_s, u"8"_s, u"8"_s};

inline QList<GroupDetail> groupsOf(ParentingFixture &f) { return f.must(GroupReader(f.db(), {}, GroupReader::Depth::Everything).read()); }
inline QString noted(const ImportRow &row) { return row.notes.join(u'\n'); }
inline QString leadersOf(const GroupDetail &detail)
{
    QStringList names;
    for (const GroupLeader &leader : detail.leaders)
        names.append(leader.name);
    return names.join(u", "_s);
}

} // namespace lansnav::test
