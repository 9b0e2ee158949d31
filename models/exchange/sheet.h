// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace lansnav {

/// A sheet as read from CSV or XLSX: text of every cell as Excel would show it, trimmed of nothing.
/// Dates come as ISO text ("2013-09-26", or "2013-09-26T09:04" with a time of day); a formula comes as its stored value.
struct Sheet
{
    QString name;           ///< sheet name; empty for CSV
    bool hidden = false;
    /// Rows as they stand, gaps filled with empty rows; rows may differ in length.
    QList<QStringList> rows;
    /// Line number (1-based, as Excel shows it, of a text file too) of each row.
    QList<int> lines;
    /// Columns whose cells hold a whole number of eight or nine digits, and no text, by line: a phone number there has lost its first
    /// zero. Empty for CSV, whose cells are text.
    QHash<int, QList<int>> numbers{};
    /// Indexes of columns hidden in Excel (still read).
    QList<int> hiddenColumns;
    /// Lines of rows hidden in Excel, by a filter or by hand (still read); empty for CSV.
    QList<int> hiddenLines{};
    /// Columns whose cell is struck through as a whole, by line; empty for CSV.
    QHash<int, QList<int>> struck{};
};

/// What was found in a source file.
struct Workbook
{
    QList<Sheet> sheets;
    QString encoding;       ///< for CSV as DecodedText::encoding; empty for XLSX
    QChar delimiter;        ///< for CSV
    bool isRepaired = false;    ///< for CSV as DecodedText::isRepaired
};

/// Reads CSV or XLSX, told apart by content and not by name. Never holds more than the caps below; a file beyond them,
/// not a table, or broken gives a sentence and nothing else.
/// `progress` gets 0…100 and returns false to cancel; may be empty.
Result<Workbook> readWorkbook(const QString &path, const std::function<bool(int)> &progress = {});

/// Caps against zip bombs and runaway files.
struct ReadLimits
{
    static constexpr int rows = 200'000;            ///< a sheet
    static constexpr int columns = 1'000;
    static constexpr qint64 sheetBytes = 600'000'000;   ///< uncompressed XML, all parts of a file together
    static constexpr int ratio = 250;               ///< uncompressed : compressed, for parts over 10 MB
    static constexpr int cellChars = 32'767;        ///< as in Excel; longer text is an error for CSV and XLSX alike
    static constexpr qint64 cells = 12'000'000;     ///< a file, counting the empty ones before the last in each row
    static constexpr qint64 textBytes = 250'000'000;    ///< a CSV file
};

} // namespace lansnav
