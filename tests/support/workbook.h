// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

namespace lansnav::test {

/// A workbook of one sheet with these rows, whose lines are counted from 1 as in a file.
inline Workbook bookOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    sheet.name = QStringLiteral("Blad1");
    sheet.rows = rows;
    for (int line = 1; line <= rows.size(); ++line)
        sheet.lines.append(line);
    Workbook book;
    book.sheets.append(sheet);
    return book;
}

} // namespace lansnav::test
