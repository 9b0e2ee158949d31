// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

class Edit;

/// The judging and writing of organisationImport(), as ImportKind wants them.
Result<void> judgeOrganisations(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const std::function<bool(int)> &progress);
Result<void> applyOrganisations(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const std::function<bool(int)> &progress);

} // namespace lansnav
