// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

#include <QString>

namespace lansnav {

/// The other sheets of a workbook than the one that is read: which of them hold such a list too, how several are read as one list, and
/// what is told of those that are not read. A list is often kept on several sheets ("Ordinarie" and "Ersättare", one for each
/// municipality), and one that is passed over unsaid is lost.
namespace sheetsbeside {

/// ImportOptions::sheet for all sheets with the same headings. No sheet can be called so.
inline const QString all = QStringLiteral("*");

/// Whether lists of the kind may be read so. Not where the name of the sheet, or the line above its headings, says the year of its dates.
bool canJoin(const ImportKind &kind);
/// Whether anything can be read on a sheet.
bool hasText(const Sheet &sheet);
/// Whether a sheet's name says that those on it have left: such a list is not what is meant where there is another.
bool isOfFormer(const Sheet &sheet);
/// Whether both names state a time and the first's is the later: "2025" beside "2024".
bool isLater(const Sheet &sheet, const Sheet &than);

/// Whether another matched sheet is a list with the same headings, by and large.
bool isAlike(const ImportKind &kind, const ImportPlan &plan, const ImportPlan &beside);
/// Whether the rows of that sheet can go below those of the plan: the names stand under the same heading, and it is a list of the same time.
bool fits(const ImportKind &kind, const ImportPlan &plan, const ImportPlan &beside);
/// Puts the rows of another sheet below those of the plan, each cell under its own heading; columns that the plan has not come last. Its
/// lines are counted on: `offset` is added.
void join(ImportPlan &plan, const ImportPlan &beside, int offset);
/// What is added to the lines of the next sheet: a power of ten above the last line of any.
int lineStep(const Workbook &book);

/// What is told of the sheets of a workbook.
struct Telling
{
    /// A sheet that is read after the first, with what is added to its lines.
    struct Read
    {
        QString name;
        int offset = 0;
    };
    /// A sheet with the same headings that is not read.
    struct Alike
    {
        QString name;
        int rows = 0;
    };
    QString first;              ///< the name of the first that is read
    QList<Read> further{};
    QList<Alike> alike{};
    QStringList others{};       ///< sheets with something on them that is no such list
    bool canJoin = false;       ///< those alike may be read together
    bool areTogether = false;   ///< and that was asked for: those alike that are left are lists of other times, hidden or headed otherwise
};
/// As sentences; empty when the workbook has nothing on any other sheet.
QStringList told(const Telling &telling);

} // namespace sheetsbeside
} // namespace lansnav
