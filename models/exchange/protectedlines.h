// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <functional>

namespace lansnav {

/// What lines that stand alone in a list of people say of protected identity, beside those that are nothing but a title
/// (parse::headsProtectedPeople): a title that goes on ("Skyddade personuppgifter – får ej spridas") and legends that tell what a mark
/// beside names means ("*) Skyddad identitet").
namespace protectedlines {

/// Whether a text that stands alone in its row begins as a title of people with protected identity and then says something more, that
/// names nobody. `isPlace` tells names of municipalities; it may be empty.
bool isTitleWithMore(const QString &text, const std::function<bool(const QString &)> &isPlace = {});

/// The marks that a line tells to stand for protected identity, without a parenthesis and with raised figures as plain ones: "*", "**",
/// "†", "1", "S". Empty when the line is no such legend.
QSet<QString> marksIn(const QString &line);

/// The legends of a sheet, and whose rows carry their marks. A mark that no row carries makes no legend: "* Skyddade personuppgifter" is a
/// title then.
class Legends
{
public:
    Legends() = default;
    /// `firstRow` is the first row below the headings: a mark in a heading is carried by nobody.
    Legends(const Sheet &sheet, qsizetype firstRow);

    /// Whether the row of the sheet is a legend.
    bool isLegend(qsizetype row) const { return m_rows.contains(row); }
    /// Whether any cell carries a mark that a legend speaks of.
    bool isMarked(const QStringList &cells) const;

private:
    QSet<qsizetype> m_rows;     ///< of the sheet
    QSet<QString> m_marks;
};

} // namespace protectedlines

} // namespace lansnav
