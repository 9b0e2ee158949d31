// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

class Edit;

/// The judging and writing of peopleImport(), as ImportKind wants them.
Result<void> judgePeople(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const std::function<bool(int)> &progress);
Result<void> applyPeople(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const std::function<bool(int)> &progress);

} // namespace lansnav
