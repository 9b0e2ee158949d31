// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/id.h"

#include <QList>
#include <QString>

namespace lansnav {

/// Two rows of the register that seem to be one: two people, or two organisations.
struct SeemingDouble
{
    QString table;      ///< "person", "organisation"
    Id a;
    Id b;
    QString sentence;   ///< which, and why; names no one with protected identity
};

/// Those that a file has once another one has been united with it, `united`, and did not have before, `mine`.
Result<QList<SeemingDouble>> newDoubles(Database &united, Database &mine);

} // namespace lansnav
