// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "list/rowmodel.h"

#include <QCoreApplication>

#include <memory>

namespace lansnav {

/// One row of the preview: an index into ImportPlan::rows.
struct PreviewRow
{
    Id id;          ///< made from the index
    int index = 0;
};

/// The list of the preview page: line, what will happen, whom the row is about, its choice or proposal, notes, the source's other cells.
class ImportPreviewModel : public RowModel<PreviewRow>
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ImportPreviewModel)

public:
    /// `chosen` is called when the user picked a choice for a row (an index into the plan's rows).
    ImportPreviewModel(
        const std::shared_ptr<ImportPlan> &plan, const std::function<void(int)> &chosen, QObject *parent = nullptr);

    /// Folds and sorts the plan's rows; for the thread that judged them.
    static Prepared prepareRows(const std::shared_ptr<ImportPlan> &plan);
    static PreviewRow rowFor(int index);
    /// "New", "Updated" …
    static QString fateText(RowFate fate);
    /// Whether the row can be written in several ways; a doubtful one must be decided, others have the first as default.
    static bool offersChoice(const ImportRow &row);
    /// Doubtful and left out so far.
    static bool undecided(const ImportRow &row);
    /// The column that says whom a row is about: the name, or in a source without names what stands leftmost in it.
    static constexpr int whoColumn = 2;
    /// The column where a row's choice is made.
    static constexpr int choiceColumn = 3;

private:
    static Columns columnsOf(const std::shared_ptr<ImportPlan> &plan, const std::function<void(int)> &chosen);
    static SearchText searchOf(const std::shared_ptr<ImportPlan> &plan);
};

} // namespace lansnav
