// SPDX-License-Identifier: GPL-3.0-or-later
// Several people in one cell.
#include "exchange/namewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// What stands on lines of its own, or between semicolons, or behind numbers: "1. Ada Alm 2. Bo Ek"; tidied, without the numbers.
QStringList partsOf(QStringView cell)
{
    static const QRegularExpression lines(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression numbers(u"(?:^|\\s+)\\d{1,2}[.)]\\s*(?=\\p{Lu})"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression mark(u"^(?:\\d{1,2}[.):]|[\\x{2022}\\x{00b7}*\\x{2013}-])\\s*|[\\s;]+$"_s);
    const QString text = cell.toString();
    QStringList parts = text.trimmed().split(lines, Qt::SkipEmptyParts);
    if (parts.size() < 2 && text.contains(u';'))
        parts = text.split(u';', Qt::SkipEmptyParts);
    if (parts.size() < 2)
        parts = text.split(numbers, Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = tidy(QString(tidy(part)).remove(mark));
    parts.removeAll(QString());
    return parts;
}

bool isInCapitals(QStringView word)
{
    return word.size() >= 3 && std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

/// Whether a part is a given and a family name, as names are written, with nothing but an aside beside them.
bool isWholeName(const QString &part, const NameOptions &options)
{
    static const QRegularExpression nameWord(u"^\\p{Lu}[\\p{L}\\p{M}'\\x{2019}.-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (part.endsWith(u','))
        return false;
    const PersonName name = personName(part, options);
    if (name.given.isEmpty() || name.family.isEmpty() || saysNoPerson(name.written) || saysVacant(part) || saysVacant(name.written))
        return false;
    const QStringList words = (name.given + u' ' + name.family).split(u' ');
    const auto isName = [](const QString &word) { return word.contains(nameWord) && !saysOffice(word) && !isInCapitals(word); };
    // The written ones, as reading a name gives it capitals.
    const bool isCased = name.written.front().isUpper() && std::none_of(words.cbegin(), words.cend(), [&name](const QString &word) { return !name.written.contains(word); });
    const auto isSmall = [](const QString &word) { return word.front().isLower() && word.size() <= 5; };
    return isCased && words.size() <= 5 && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return isName(word) || isSmall(word); });
}

/// "Per Olof": what may be the given names behind a family name of two words.
bool isOfGivenNames(const QString &part)
{
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return namewords::isGivenName(word); });
}

/// "Anna Berg, Sara Falk": a given name at the head of both, and a family name at the end.
bool areOfGivenNamesFirst(const QStringList &parts)
{
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return part.contains(u' ') && namewords::isGivenName(part.section(u' ', 0, 0)) && !namewords::isGivenName(part.section(u' ', -1));
           });
}

/// What stands between commas, and between "och" and the like where there are commas too.
QStringList betweenCommas(QStringView cell)
{
    static const QRegularExpression between(u"\\s*[,;]\\s*(?:(?:och|samt|and|&)\\s+)?|\\s+(?:och|samt|and|&)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return tidy(cell).split(between, Qt::SkipEmptyParts);
}

/// "Ada Alm (ordinarie), Bo Ek (ersättare)": where each has something beside it, what stands between them parts two people.
QStringList partsWithAsides(QStringView cell, const NameOptions &options)
{
    static const QRegularExpression between(u"(?<=[)\\]>])\\s*(?:[,;/&+]|(?:och|samt|and)\\b)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    const auto saysItself = [&options](const QString &part) {
        const QStringList asides = personName(part, options).asides;
        return isWholeName(part, options) && std::any_of(asides.cbegin(), asides.cend(), [&options](const QString &aside) {
                   const AsideIs is = asideIs(aside, options);
                   return is == AsideIs::Kind || is == AsideIs::Role || is == AsideIs::Contact;
               });
    };
    const QString text = tidy(cell);
    for (const QStringList &parts : {text.split(between, Qt::SkipEmptyParts), betweenCommas(text)})
        if (parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), saysItself))
            return parts;
    return {};
}

/// "Ada Alm samt Bo Ek", "Ada Alm & Bo Ek", "Ada Alm + Bo Ek": what joins two whole names and is part of none.
QStringList namesJoined(QStringView cell, const NameOptions &options)
{
    static const QRegularExpression between(u"\\s+samt\\s+|\\s*[&+]\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    if (!cell.contains(u'&') && !cell.contains(u'+') && !cell.contains(u" samt ", Qt::CaseInsensitive))
        return {};
    const QStringList parts = tidy(cell).split(between, Qt::SkipEmptyParts);
    const auto isWhole = [&options](const QString &part) { return !isNameParticle(part.section(u' ', 0, 0)) && isWholeName(part, options); };
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), isWhole) ? parts : QStringList();
}

/// One comma behind one word or a family name with a particle, as most commas are: "Lind, Per", "von Essen, Carl Gustaf".
bool isFamilyBeforeComma(QStringView cell)
{
    const QStringView text = cell.trimmed();
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0 || text.indexOf(u',', comma + 1) >= 0 || text.contains(u'(') || text.contains(u'<'))
        return false;
    const QStringView before = text.first(comma).trimmed();
    const qsizetype space = before.indexOf(u' ');
    return space < 0 || isNameParticle(before.first(space));
}

/// The people between the commas of a cell; empty when it may be one.
QStringList namesBetweenCommas(QStringView cell, CommaMeans comma, const NameOptions &options)
{
    if (isFamilyBeforeComma(cell))
        return {};
    if (const QStringList parts = partsWithAsides(cell, options); !parts.isEmpty())
        return parts;
    const QStringList parts = betweenCommas(cell);
    const bool areSeveral = comma == CommaMeans::SeveralPeople || (comma == CommaMeans::Unknown && parts.size() > 2);
    const auto isWhole = [&options](const QString &part) { return !isNameParticle(part.section(u' ', 0, 0)) && isWholeName(part, options) && !isOfGivenNames(part); };
    return areSeveral && parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), isWhole) ? parts : QStringList();
}

/// Whether two of them have the look of whole names, or so many have that of any name that they are not one person's. In a column of family
/// names before a comma, only what begins as names are said.
bool mayBeSeveralBetweenCommas(QStringView cell, CommaMeans comma, const NameOptions &options)
{
    if (isFamilyBeforeComma(cell) || (comma == CommaMeans::OneName && !areOfGivenNamesFirst(betweenCommas(cell))))
        return false;
    int whole = 0;
    int names = 0;
    const QStringList parts = betweenCommas(cell);
    const bool hasCapitals = std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isUpper(); });
    for (const QString &part : parts) {
        const PersonName name = personName(part, options);
        const bool isName = !name.isEmpty() && (name.written.front().isUpper() || !hasCapitals) && asideIs(part, options) == AsideIs::Rest && !saysNoPerson(name.written) && !saysVacant(part) && !saysProtected(part);
        if (!isName && names == 0)
            return false;
        names += isName;
        whole += isName && !name.family.isEmpty() && !isNameParticle(part.section(u' ', 0, 0));
    }
    return (whole > 1 && names > 1) || names > 2;
}

} // namespace

QStringList severalNames(QStringView cell, CommaMeans comma, const NameOptions &options)
{
    constexpr qsizetype shortest = 9;
    // Hardly any cell has two, and there are very many.
    const bool mayHold = cell.size() >= shortest && std::any_of(cell.begin(), cell.end(), [](QChar c) { return isLineBreak(c) || c == u';' || c.isDigit(); });
    if (mayHold)
        if (const QStringList parts = partsOf(cell); parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), [&options](const QString &part) { return isWholeName(part, options); }))
            return parts;
    if (cell.contains(u','))
        return namesBetweenCommas(cell, comma, options);
    if (const QStringList joined = cell.size() >= shortest ? namesJoined(cell, options) : QStringList(); !joined.isEmpty())
        return joined;
    return cell.contains(u')') ? partsWithAsides(cell, options) : QStringList();
}

QStringList severalNames(QStringView cell)
{
    return severalNames(cell, CommaMeans::Unknown);
}

bool maySaySeveralNames(QStringView cell, CommaMeans comma, const NameOptions &options)
{
    if (cell.contains(u',') && mayBeSeveralBetweenCommas(cell, comma, options))
        return true;
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return isLineBreak(c) || c == u';'; }))
        return !severalNames(cell, comma, options).isEmpty();
    const QStringList parts = partsOf(cell);
    const auto isLong = [](const QString &part) { return part.front().isLetter() && !personName(part).family.isEmpty(); };
    return parts.size() > 1 && std::count_if(parts.cbegin(), parts.cend(), isLong) > 1;
}

bool maySaySeveralNames(QStringView cell)
{
    return maySaySeveralNames(cell, CommaMeans::Unknown);
}

} // namespace lansnav::parse
