// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

#include <QHash>
#include <QString>

namespace lansnav::parse {

/// What a list of attendance says that its marks mean: "x = deltog, o = deltog ej", "N närvarande, F frånvarande", "FS = förhinder sjuk".
struct AttendanceLegend
{
    /// By mark, in small letters; by "" what an empty cell means. Unknown where the words are not understood, or another line says otherwise:
    /// no meaning of our own is to be taken instead.
    QHash<QString, Attendance> marks{};
    QHash<QString, QString> words{};    ///< what stands behind each, in small letters
    /// Whether it can be nothing else. "E = ersättare" says what a mark means in a list of attendance, and something else in another.
    bool isSure = false;

    bool isEmpty() const { return marks.isEmpty(); }
    void add(const AttendanceLegend &other);
    /// The key of a cell among the marks.
    static QString keyOf(QStringView cell);
};

/// What a cell says that marks mean; empty when it says nothing of the kind.
AttendanceLegend attendanceLegendOf(QStringView text);

} // namespace lansnav::parse
