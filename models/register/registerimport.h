// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Reads lists of people: matched by e-mail, phone, name and municipality.
ImportKind peopleImport();

/// Reads lists of organisations: matched by name or short name.
ImportKind organisationImport();

/// The cells of a row by field key; of several columns for one field, the first that is not empty.
QHash<QString, QString> cellsByField(const ImportPlan &plan, const ImportRow &row);

} // namespace lansnav
