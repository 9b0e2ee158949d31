// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace lansnav::test {

/// The blocks of one kind, in the report's order.
template<class Block>
QList<Block> blocksOf(const Report &report)
{
    QList<Block> found;
    for (const report::Block &block : report.blocks)
        if (const auto *one = std::get_if<Block>(&block))
            found.append(*one);
    return found;
}

/// The texts of one column, a row each.
inline QStringList columnOf(const report::Table &table, qsizetype column)
{
    QStringList texts;
    for (const QList<report::Cell> &row : table.rows)
        texts.append(row.at(column).text);
    return texts;
}

} // namespace lansnav::test
