// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

namespace lansnav::parse {

/// A text with a space in the place of each of the addresses, wherever and however often it stands there, capital letters or not. The longest
/// goes first, so that "anna@…" is not taken out of "hanna@…".
QString withoutAddresses(QString text, QList<Mail> addresses);

} // namespace lansnav::parse
