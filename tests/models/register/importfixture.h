// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importengine.h"
#include "register/registerimport.h"
#include "registerfixture.h"

namespace lansnav::test {

using namespace Qt::StringLiterals;

/// A file that lists of people are read into.
struct ImportFixture : RegisterFixture
{
    Workbook book(const QList<QStringList> &rows) const
    {
        Sheet sheet;
        sheet.rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            sheet.lines.append(i + 1);
        Workbook workbook;
        workbook.sheets = {sheet};
        return workbook;
    }
    ImportPlan plan(const QList<QStringList> &rows, const ImportKind &kind = peopleImport())
    {
        const auto made = ImportEngine::plan(db(), kind, book(rows), u"lista.csv"_s, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return *made;
    }
    ImportReport apply(const ImportPlan &plan, const ImportKind &kind = peopleImport())
    {
        const auto done = ImportEngine::apply(*store, kind, {}, plan);
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        return *done;
    }
    ImportReport run(const QList<QStringList> &rows) { return apply(plan(rows)); }
    int people() { return int(registerstore::personRows(db())->size()); }
};

inline const QStringList headings{u"Namn"_s, u"E-post"_s, u"Telefon"_s, u"Kommun"_s, u"Titel"_s, u"Arbetsgivare"_s, u"Anteckning"_s};

} // namespace lansnav::test
