// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace lansnav {

/// The answers to one question about a doubtful row: what each says, and what it changes in an option.
template<class Option>
using ImportWays = QList<std::pair<QString, std::function<void(Option &)>>>;

/// Multiplies a row's options by the ways of one more question; ImportRow::choices holds what each option says, in the same order.
template<class Option>
void multiplyOptions(ImportRow &row, QList<Option> &options, const ImportWays<Option> &ways)
{
    QList<Option> multiplied;
    QStringList labels;
    for (qsizetype i = 0; i < options.size(); ++i) {
        for (const auto &[label, change] : ways) {
            Option option = options.at(i);
            change(option);
            multiplied.append(option);
            labels.append(row.choices.isEmpty() ? label : row.choices.at(i) + QStringLiteral("; ") + label);
        }
    }
    options = std::move(multiplied);
    row.choices = labels;
}

} // namespace lansnav
