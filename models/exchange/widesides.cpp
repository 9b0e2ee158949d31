// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/widesides.h"

#include "exchange/kindcolumns.h"
#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>

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

const QSet<QString> &contactWords()
{
    static const QSet<QString> words{u"kontakt"_s, u"contact"_s};
    return words;
}

/// The columns under a heading for names that stands there again, by the field of the first: "name", "given" or "family".
QHash<int, QString> namedAgain(const QStringList &headings, const QHash<int, QString> &mapping)
{
    QHash<QString, QString> known;      // words of a heading → field
    for (const QString &field : {nameField, u"given"_s, u"family"_s})
        if (const int column = mapping.key(field, -1); column >= 0)
            known.insert(numbered(headings.value(column)).words, field);
    // "Kontakt 1" beside addresses is a person; alone it may be how to reach one.
    const auto isContact = [](const QString &heading) {
        const Numbered said = numbered(heading);
        return said.number > 0 && contactWords().contains(said.words);
    };
    const auto has = [&mapping](const QString &field) { return mapping.key(field, -1) >= 0; };
    if (known.isEmpty() && (has(u"email"_s) || has(u"phone"_s)) && std::count_if(headings.cbegin(), headings.cend(), isContact) > 1)
        for (const QString &word : contactWords())
            known.insert(word, nameField);
    known.remove(QString());
    QHash<int, QString> found;
    for (int column = 0; column < headings.size() && !known.isEmpty(); ++column)
        if (const QString field = known.value(numbered(headings.at(column)).words); !field.isEmpty() && mapping.value(column) != field)
            found.insert(column, field);
    return found;
}

} // namespace

Numbered numbered(const QString &heading)
{
    static const QRegularExpression digits(u"^(\\p{L}{3,})?(\\d{1,2})$"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString said = HeaderMatcher::words(heading);
    if (std::none_of(said.cbegin(), said.cend(), [](QChar c) { return c.isDigit(); }))
        return {said, 0};
    QStringList words;
    Numbered found;
    for (const QString &word : said.split(u' ')) {
        const QRegularExpressionMatch match = digits.match(word);
        // One number tells them apart; two are a day.
        if (match.hasMatch() && found.number > 0)
            return {said, 0};
        if (match.hasMatch())
            found.number = match.captured(2).toInt();
        if (const QString kept = match.hasMatch() ? match.captured(1) : word; !kept.isEmpty())
            words.append(kept);
    }
    found.words = words.join(u' ');
    return found;
}

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
    const QHash<int, QString> again = namedAgain(headings, mapping);
    for (int column = 0; column < headings.size(); ++column) {
        const QString &heading = headings.at(column);
        const QString mapped = again.value(column, mapping.value(column));
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

bool areRepeated(const QList<Side> &sides, const QStringList &headings)
{
    return std::count_if(sides.cbegin(), sides.cend(), [&headings](const Side &side) { return isBare(side, headings) || saysMember(headings.at(side.column)); }) > 1;
}

bool areAlike(const QList<Side> &sides, const QStringList &headings)
{
    // "Namn" beside "Förnamn" and "Efternamn" is one person twice.
    QSet<QString> words;
    for (const Side &side : sides)
        if (isBare(side, headings) || saysMember(headings.at(side.column)))
            words.insert(numbered(headings.at(side.column)).words);
    return words.size() == 1;
}

bool mayBeNames(const QList<Side> &sides, const QStringList &headings, const QList<ImportRow> *rows)
{
    return std::all_of(sides.cbegin(), sides.cend(), [&](const Side &side) {
        if (!rows || side.isHalved() || !contactWords().contains(numbered(headings.at(side.column)).words))
            return true;
        const kindcolumns::Holds held = kindcolumns::held(*rows, side.column);
        return held == kindcolumns::Holds::Names || held == kindcolumns::Holds::Nothing;
    });
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
