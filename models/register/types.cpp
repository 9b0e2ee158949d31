// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/types.h"

#include "privacy/masking.h"

namespace lansnav {

QString Person::name() const
{
    if (given.isEmpty())
        return family;
    return family.isEmpty() ? given : given + QLatin1Char(' ') + family;
}

Person Person::masked() const
{
    if (!isProtected)
        return *this;
    Person shown;
    shown.id = id;
    shown.given = Masking::name();
    shown.isProtected = true;
    shown.mergedInto = mergedInto;
    shown.trashed = trashed;
    return shown;
}

bool SchoolBreak::concerns(const QList<Id> &municipalities) const
{
    return municipality.isNull() || municipalities.isEmpty() || municipalities.contains(municipality);
}

} // namespace lansnav
