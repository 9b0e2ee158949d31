// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/result.h"

#include <QJsonObject>
#include <QStringList>

namespace lansnav {

class Edit;

/// The events a region template begins with ("events"): ideas without a day, with target group, area, network and checklist.
Result<void> applyCourseTemplate(Edit &edit, const QJsonObject &json);

/// Checks that part of a template: one translated message a fault, with the path in the JSON.
QStringList checkCourseTemplate(const QJsonObject &json);

} // namespace lansnav
