// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/attendancelegend.h"
#include "exchange/importer.h"
#include "exchange/sheet.h"
#include "exchange/values.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

namespace lansnav {

/// Reads the marks of an attendance list. A letter means what the list itself says (parse::attendanceLegendOf()), else what it means in
/// Länsnav; what may be meant otherwise is told.
class AttendanceMarks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    AttendanceMarks() = default;
    /// In a list with a row for each person and meeting, and no column called after attendance: the only one that holds marks and nothing else
    /// is that, unless it is headed by who was not there. Maps it, in ImportPlan::byCells too.
    static void findColumn(ImportPlan &plan);
    /// Headings that say no day, with nothing but ticks and other marks below: they may be those of the meetings.
    static QStringList headingsOfMarks(const ImportPlan &plan);
    /// Whether a row says what marks mean, in one cell or beside each other.
    static bool isLegend(const QStringList &cells);
    /// `cells` are all the marks of the list, each once.
    AttendanceMarks(const Sheet &sheet, const QSet<QString> &cells);

    /// Unknown too for a letter that the list leaves open or explains in words that are not understood, and for a mark beside which stands the opposite: "x (ej)".
    parse::Attendance read(const QString &cell) const;
    /// What stands beside a mark and says more than it: "gäst" of "x (gäst)". Empty when nothing does.
    QString beside(const QString &cell) const;
    /// What was understood of letters that may mean something else, as sentences for the whole list.
    QStringList told() const;

private:
    parse::AttendanceLegend m_legend;
    QStringList m_notUnderstood;    ///< marks of the list with what it says of them
    bool m_nIsNo = false;       ///< the list says J or Ja, so its N is Nej
    bool m_hasN = false;
    bool m_nIsUnclear = false;  ///< nothing says what N is, and who was there has a mark of another kind
    bool m_aMayBeOther = false; ///< nothing in the list says that its A is Länsnav's
    bool m_fMayBeOther = false; ///< nothing in the list says that its F is Länsnav's
};

} // namespace lansnav
