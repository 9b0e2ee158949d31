// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

namespace lansnav {

class DemoRandom;
class Edit;
class Id;

/// Fills the programmes of a region template that has been checked, each with its first version. The rows get the same ids in every file.
Result<void> applyParentingTemplate(Edit &edit, const QJsonObject &json);

/// Checks that part of a template ("programmes"): one translated message a fault, with the path in the JSON.
QStringList checkParentingTemplate(const QJsonObject &json);

/// The id a template's programme has in every file.
Id templateProgrammeId(const QJsonObject &json, const QString &key);

/// Fills the file with invented leaders, family centres, groups, participants, attendance and evaluations of `years` years up to today,
/// on the programmes that are there. Self-consistent; same seed, same content. Leaders are people already in the file.
Result<void> fillParentingDemo(Edit &edit, DemoRandom &random, int years, QDate today);

} // namespace lansnav
