// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/edit.h"

#include <QJsonObject>

namespace lansnav {

class DemoRandom;

/// Fills the networks, seats and licences of a region template that has been checked. The rows get the same ids in every file.
Result<void> applyNetworkTemplate(Edit &edit, const QJsonObject &json);

/// Fills the networks of the file with invented members, meetings, attendance, action points, loops and figures of `years`
/// years up to today. Self-consistent; same seed, same content. People are those already in the file.
Result<void> fillNetworkDemo(Edit &edit, DemoRandom &random, int years, QDate today);

} // namespace lansnav
