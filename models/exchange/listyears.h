// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"
#include "exchange/values.h"

#include <QDate>
#include <QList>
#include <QString>

namespace lansnav {

/// Which year what stands around a list says of its dates: a line above the headings ("Närvaro 2025", "VT 2025", "2025" above the columns
/// of that year), else the sheet's name, else the file's. What day it is says nothing of it.
class ListYears
{
public:
    /// `plan` has its heading rows.
    ListYears(const Sheet &sheet, const ImportPlan &plan);

    struct Dated
    {
        PartialDate date;   ///< null: it is not said, or not clearly
        QString from{};     ///< what says the year, as it stands there; empty when the date has its own
    };
    /// A date in a column or above it. A day outside the term that is said is not dated.
    Dated date(const parse::HeadedDate &said, int column) const;
    /// The day on which a list was written, as far as what stands around it says: "Uppdaterad 2024-03-01", "medlemmar 20240301.xlsx". Of several
    /// the latest until `today`; invalid when there is none.
    static QDate writtenOn(const Sheet &sheet, const ImportPlan &plan, QDate today);
    /// Whether a text states a time that the date does not lie in.
    static bool contradicts(const QString &text, const PartialDate &date);

private:
    /// A stated time, and the text that states it.
    struct Stated
    {
        int column = 0;
        QDate from;         ///< invalid: nothing is stated
        QDate to;
        QString text{};
    };
    static Stated statedBy(const QString &text);
    Stated statedAt(int column) const;

    QList<QList<Stated>> m_rows;    ///< above the headings, nearest first; only such as state something
    Stated m_name;                  ///< of the sheet, else of the file
};

} // namespace lansnav
