// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widesides.h"

#include "exchange/values.h"

namespace lansnav::widesheet {

using namespace Qt::StringLiterals;

namespace {

/// What the heading says the people below it are: a kind of member, or empty.
QString kindUnder(const QString &heading)
{
    return saysMember(heading) ? u"ordinary"_s : parse::memberHeading(heading);
}

/// Which half of a name a heading says that it is, beside the kind of member: "Ersättare förnamn".
enum class Half { None, Given, Family };
Half halfUnder(const QString &heading)
{
    static const QSet<QString> given{u"förnamn"_s, u"tilltalsnamn"_s, u"given name"_s, u"first name"_s};
    static const QSet<QString> family{u"efternamn"_s, u"family name"_s, u"last name"_s, u"surname"_s};
    const parse::MemberRole said = parse::memberRole(heading);
    if (said.kind.isEmpty())
        return Half::None;
    const QString words = HeaderMatcher::words(said.role);
    return given.contains(words) ? Half::Given : family.contains(words) ? Half::Family : Half::None;
}

/// The same of a heading that says no kind: "Förnamn" beside "Ersättare".
Half halfMapped(const QString &field)
{
    return field == u"given" ? Half::Given : field == u"family" ? Half::Family : Half::None;
}

/// Takes a column with halves of names to the one before it that lacks that half.
void addHalf(QList<Side> &sides, int column, Half half, const QString &kind)
{
    const auto isOtherHalf = [half](const Side &side) { return half == Half::Given ? side.given < 0 && side.family >= 0 : side.family < 0 && side.given >= 0; };
    if (sides.isEmpty() || sides.last().kind != kind || !isOtherHalf(sides.last()))
        sides.append({column, kind});
    (half == Half::Given ? sides.last().given : sides.last().family) = column;
}

} // namespace

QString Side::name(const ImportRow &row) const
{
    if (!isHalved())
        return parse::tidy(row.cells.value(column));
    const QString first = parse::tidy(row.cells.value(given));
    const QString last = parse::tidy(row.cells.value(family));
    return first.isEmpty() || last.isEmpty() ? first + last : last + u", "_s + first;
}

QList<Side> sidesOf(const QStringList &headings, const QHash<int, QString> &mapping)
{
    QList<Side> sides;
    for (int column = 0; column < headings.size(); ++column) {
        const QString &heading = headings.at(column);
        const QString mapped = mapping.value(column);
        if (mapped == kindField)
            continue;
        if (const QString kind = kindUnder(heading); !kind.isEmpty())
            sides.append({column, kind});
        else if (const Half half = halfUnder(heading); half != Half::None)
            addHalf(sides, column, half, parse::memberRole(heading).kind);
        else if (const Half bare = halfMapped(mapped); bare != Half::None)
            addHalf(sides, column, bare, u"ordinary"_s);
        else if (mapped == nameField)
            sides.append({column, u"ordinary"_s});
    }
    return sides;
}

bool isBare(const Side &side, const QStringList &headings)
{
    const QString &heading = headings.at(side.column);
    return side.isHalved() ? halfUnder(heading) == Half::None : kindUnder(heading).isEmpty();
}

bool saysMember(const QString &heading)
{
    static const QSet<QString> words{u"ledamot"_s, u"ledamöter"_s, u"medlem"_s, u"representant"_s, u"member"_s, u"representative"_s};
    return words.contains(HeaderMatcher::compact(heading));
}

bool saysName(const QString &heading)
{
    const QString last = HeaderMatcher::words(heading).section(u' ', -1);
    return last == u"namn" || last == u"name";
}

QString fieldUnder(HeaderMatcher &matcher, const QString &heading)
{
    const parse::MemberRole said = parse::memberRole(heading);
    return matcher.matches(said.kind.isEmpty() ? heading : said.role).value(0).field;
}

} // namespace lansnav::widesheet
