// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lansnav {

/// Name pools for invented people: Swedish names with å, ä and ö, double names, and names from elsewhere. No family name of a
/// person in the sources of the domain is among them, so no such person can come out. The order is part of "same seed, same content".
const QStringList &demoGivenNames();
const QStringList &demoFamilyNames();

} // namespace lansnav
