// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/headermatch.h"
#include "exchange/importer.h"
#include "exchange/sheet.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace lansnav {

/// The headings of two rows, one above the other, as one row: "Ersättare" over "Namn", "E-" over "post". Empty when `lower` is no row
/// of headings, or when the two together have no more columns that are recognised than it has alone.
QStringList joinedHeadings(const ImportKind &kind, HeaderMatcher &matcher, const QStringList &upper, const QStringList &lower);

/// Finds the headings of a list that stand in it again: at the top of each page, or above the next list on the sheet.
class HeadingsAgain
{
public:
    enum class Found {
        Nothing,
        Same,       ///< what stands below is as above
        Title,      ///< what the list below them is called
        Other,      ///< the columns below are other ones
    };

    /// `plan` has its heading rows, headings and mapping. All outlive it.
    HeadingsAgain(const ImportKind &kind, const Sheet &sheet, const ImportPlan &plan);
    /// Whether a row below the headings is one of headings.
    Found at(qsizetype row);
    /// Whether a row, above the headings or below, is one of headings that are not these: a list of its own stands below it.
    bool areOthers(qsizetype row);
    /// The field that a text is a heading of beyond doubt; empty when it is none.
    QString fieldOf(const QString &text) { return m_matcher.isHeading(text) ? m_matcher.matches(text).first().field : QString(); }

private:
    Found headings(qsizetype row);
    bool isTitle(qsizetype row);
    bool repeats(const QStringList &cells, const QStringList &headings) const;
    bool mayBeHeadings(const QStringList &cells) const;
    bool isOfHeadings(const QStringList &cells);

    const ImportKind &m_kind;
    const Sheet &m_sheet;
    const ImportPlan &m_plan;
    HeaderMatcher m_matcher;
    QList<QStringList> m_rows;      ///< compact, as they stand in the sheet
    QSet<int> m_required;           ///< columns of which each row has something: the names
};

} // namespace lansnav
