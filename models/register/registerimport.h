// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"

namespace lansnav {

/// Reads lists of people: matched by e-mail, phone, name and municipality.
ImportKind peopleImport();

/// Reads lists of organisations: matched by name (or short name) and municipality.
ImportKind organisationImport();

} // namespace lansnav
