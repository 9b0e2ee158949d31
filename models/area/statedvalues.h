// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "store/edit.h"

#include <optional>

namespace lansnav {

// Fields of structs as values to store. What is not stated becomes NULL, never zero or empty text.

QVariant stated(const QString &text);
QVariant stated(const PartialDate &date);
QVariant stated(const std::optional<int> &number);

/// The value given for a column; nothing when the column is not among them.
std::optional<QVariant> valueIn(const Values &values, const QString &column);

} // namespace lansnav
