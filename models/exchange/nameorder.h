// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

/// In which order the names of a list are written, where no heading says it.
namespace lansnav::nameorder {

/// Sets ImportPlan::isFamilyFirst by the cells below a heading for names that does not say their order, and tells it with one of them in
/// ImportPlan::skipped.
void note(ImportPlan &plan);

} // namespace lansnav::nameorder
