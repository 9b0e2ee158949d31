// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headermatch.h"
#include "exchange/importengine.h"
#include "exchange/importmapping.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace lansnav {

/// A line of headings of a workbook, or two lines that stand together.
struct FoundHeadings
{
    int sheet = -1;             ///< index into Workbook::sheets; -1: none was found
    int row = -1;               ///< index into Sheet::rows; -1: the list begins with its first line
    int rows = 1;               ///< how many rows the headings stand in
    int score = 0;
    QStringList headings{};
    QHash<int, QString> mapping{};
    bool isKnown = false;       ///< the mapping is one that the user decided before
    bool counts = false;        ///< enough of it is recognised
    int named = -1;             ///< the column that is the name's by its cells
    int decided = 0;            ///< how much of it the user has spoken of
};

/// Looks for the header row of one kind in a workbook, which outlives it as kind and options do.
class HeaderSearch
{
public:
    HeaderSearch(const ImportKind &kind, const ImportOptions &options, QHash<QString, ImportMapping::Columns> remembered);

    /// On the sheet asked for, or on all of them when that is -1, the hidden ones last.
    void search(const Workbook &book, int asked);
    const FoundHeadings &best() const { return m_best; }
    /// A list that begins with its first line: on the sheet asked for, or the first visible one that holds anything.
    static FoundHeadings wholeSheet(const Workbook &book, int asked);

    /// Why the line that the user points out is no line of headings, as a sentence; empty when it is, or none is pointed out.
    QString faultOfLine(const QString &sourceName) const;
    /// That there are no headings, or none of names in the line that has others; what was looked for, and what to do.
    QString noHeadings(const QString &sourceName) const;

private:
    void searchSheet(int index, const Sheet &sheet);
    void searchUnnamed(int index, const Sheet &sheet);
    void consider(int index, int row, const Sheet &sheet, bool decided);
    FoundHeadings headed(const QStringList &cells);
    QString lookedFor() const;

    const ImportKind &m_kind;
    HeaderMatcher m_matcher;
    const ImportOptions &m_options;
    QHash<QString, ImportMapping::Columns> m_remembered;
    FoundHeadings m_best;
    int m_lacking = 0;                      ///< the line of headings without any for names; 0: none
    const Sheet *m_searched = nullptr;
    const Sheet *m_bestSheet = nullptr;     ///< the one of m_best
    bool m_isOfFormer = false;              ///< the name of the one that is searched says so
};

} // namespace lansnav
