// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nameparts.h"

#include "exchange/namewords.h"

namespace lansnav::parse {

namespace {

/// Whole when both halves can be read in it.
PersonName halves(const QString &cell, const NameOptions &options)
{
    PersonName name = personName(cell, options);
    return name.given.isEmpty() || name.family.isEmpty() ? PersonName() : name;
}

bool beginsGiven(const QString &cell)
{
    return namewords::isGivenName(cell.section(u' ', 0, 0));
}

bool endsGiven(const QString &cell)
{
    return namewords::isGivenName(cell.section(u' ', -1));
}

} // namespace

PersonName wholeInPart(const QString &given, const QString &family, const NameOptions &options)
{
    if (!given.isEmpty() && !family.isEmpty()) {
        PersonName name = family.contains(u',') ? halves(family, options) : PersonName();
        return name.given == given ? name : PersonName();
    }
    const QString cell = given.isEmpty() ? family : given;
    if (cell.contains(u','))
        return halves(cell, options);
    if (!cell.contains(u' '))
        return {};
    NameOptions order = options;
    order.familyFirst = endsGiven(cell) && !beginsGiven(cell);
    // Below "Förnamn" two words are mostly two given names, and below "Efternamn" a family name of two.
    const bool isOneOfEach = beginsGiven(cell) != endsGiven(cell);
    return isOneOfEach ? halves(cell, order) : PersonName();
}

} // namespace lansnav::parse
