// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

namespace lansnav::parse {

/// The whole name that stands in one of the columns for given and family names: "Ek, Bo" or "Bo Ek" below either with the other empty, "Ek, Bo"
/// beside "Bo". Without a comma a common given name tells it, so that "Anna Karin" and "Lind Svensson" stay what the column says. Empty when
/// each cell holds its half, or it cannot be told.
PersonName wholeInPart(const QString &given, const QString &family, const NameOptions &options = {});

} // namespace lansnav::parse
