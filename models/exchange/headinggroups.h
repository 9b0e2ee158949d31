// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/sheet.h"

namespace lansnav {

/// Titles above the headings that say what the people below are: "BBIC-ansvarig" and "BBIC-utbildare" above "Namn" and "Namn".
namespace headinggroups {

/// Gives each of several people in a line the title above her name as a role, in columns of their own behind the others. Nothing where
/// the list says roles itself, or the titles say something else: a kind of member, a heading, a place, a number. Before the list is unfolded.
void addRoles(const ImportKind &kind, const Sheet &sheet, ImportPlan &plan);

} // namespace headinggroups
} // namespace lansnav
