// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell for somebody's name holds: the name, and what stands beside it.
#include "exchange/namewords.h"

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;
using namespace namewords;

namespace {

/// Whether there is a given and a family name, as far as can be told; a family name with a particle alone is none.
bool isOfTwoNames(const QString &head)
{
    const QStringList words = head.split(u' ', Qt::SkipEmptyParts);
    return std::count_if(words.cbegin(), words.cend(), [](const QString &word) { return !isNameParticle(word); }) > 1;
}

void takeJoined(QString *name, const NameOptions &options, QStringList *asides);

/// "Lind, Per ersättare": a given name comes first, with something beside it. Behind a whole name "Socialt ansvarig" has none.
bool beginsWithName(const QString &token, bool hasBoth, const NameOptions &options)
{
    constexpr qsizetype anyWords = 100;
    QString name = token;
    QStringList asides;
    takeJoined(&name, options, &asides);
    takeWords(&name, hasBoth ? anyWords : 1, &asides);
    return name != token && !name.isEmpty() && token.startsWith(name) && name.front().isUpper() && asideIs(name, options) == AsideIs::Rest && !saysNoPerson(name);
}

/// Whether what follows the comma of "Anna Berg, ersättare" says something about the person and is no given name.
bool isBeside(const QString &head, const QString &token, const NameOptions &options)
{
    const bool hasBoth = isOfTwoNames(head);
    const AsideIs is = asideIs(token, options);
    if (hasBoth && saysShort(token))
        return true;
    if (is == AsideIs::Place || token.size() < 3)
        return hasBoth && is != AsideIs::Rest;
    constexpr qsizetype fewDigits = 4;
    if (is != AsideIs::Rest || digitsIn(token) >= fewDigits || deniesKind(token))
        return !beginsWithName(token, hasBoth, options);
    if (!hasBoth)
        return false;
    const bool smallAfterCapital = hasUpper(head) && token.front().isLower();
    // "IFO", "LSS": a family name in capitals stands before the comma and not behind it.
    const bool isAbbreviation = hasLower(head) && !hasLower(token) && !token.contains(u' ') && token.size() <= 5;
    return smallAfterCapital || isAbbreviation || saysProtected(token) || saysNoPerson(token) || saysVacant(token);
}

bool saysOfPerson(AsideIs is)
{
    return is == AsideIs::Kind || is == AsideIs::Former || is == AsideIs::Role || is == AsideIs::Title;
}

/// Takes what stands behind a dash or a slash, or a word for what somebody is before it; a hyphen between two names joins them.
void takeJoined(QString *name, const NameOptions &options, QStringList *asides)
{
    static const QRegularExpression between(u"\\s+[\\x{2010}-\\x{2015}-]+\\s*|\\s*[\\x{2012}-\\x{2015}]+\\s+|\\s*[/|]\\s*"_s);
    if (!name->contains(between))
        return;
    QStringList parts{QString()};
    QStringList signs;
    qsizetype from = 0;
    for (auto it = between.globalMatch(*name); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        parts.last() = name->mid(from, match.capturedStart() - from);
        parts.append(QString());
        signs.append(match.captured());
        from = match.capturedEnd();
    }
    parts.last() = name->mid(from);
    const auto isDash = [](const QString &sign) { return !sign.contains(u'/') && !sign.contains(u'|'); };
    const auto standsBeside = [&](const QString &token, const QString &sign) {
        if (token.isEmpty())
            return true;
        // "Anna Ek/Ola Ek" are two people, and "Berg - Lind" is one family name.
        return isDash(sign) ? isBeside(parts.first(), token, options) || (isOfTwoNames(parts.first()) && token.contains(u' '))
                            : saysOfPerson(asideIs(token, options)) || asideIs(token, options) == AsideIs::Contact;
    };
    QStringList taken;
    while (parts.size() > 1 && hasLetter(parts.first()) && standsBeside(parts.last(), signs.last())) {
        if (const QString token = parts.takeLast(); !token.isEmpty())
            taken.prepend(token);
        signs.removeLast();
    }
    while (parts.size() > 1 && saysOfPerson(asideIs(parts.first(), options))) {
        taken.append(parts.takeFirst());
        signs.removeFirst();
    }
    *name = parts.takeFirst();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool joins = isDash(signs.at(i)) && !name->isEmpty() && name->back().isLetter() && !parts.at(i).isEmpty() && parts.at(i).front().isLetter();
        *name += (joins ? u"-"_s : signs.at(i)) + parts.at(i);
    }
    *asides += taken;
}

/// "IFO-chef, Ida Ström".
void takeHead(QStringList *sides, const NameOptions &options, QStringList *asides)
{
    if (sides->size() < 2 || !sides->last().contains(u' ') || !saysOfPerson(asideIs(sides->first(), options)))
        return;
    // "Ersättare Lind, Per Olof" has the family name in it.
    QString rest = sides->first();
    QStringList taken;
    takeWords(&rest, 1, &taken);
    if (taken.isEmpty())
        asides->append(sides->takeFirst());
}

/// The name in a cell, in the one or two sides of its comma, with all that stands beside it taken out. Empty when there is none.
QStringList nameSides(QString name, const NameOptions &options, QStringList *asides)
{
    static const QRegularExpression edges(u"^[\\s,;.:*\"@=+]+|[\\s,;:*\"]+$"_s);
    static const QRegularExpression end(u"[\\s,;:\"]+$"_s);
    static const QRegularExpression number = cellForm(u"^\\d{1,3}[.)]\\s+(?=\\p{L})"_s);
    static const QRegularExpression between(u"([,;])"_s);
    *asides = takeEnclosed(&name) + takeAddresses(&name);
    *asides += takePeriod(&name);
    name.remove(end);
    if (const QString mark = takeMark(&name); !mark.isEmpty())
        asides->append(mark);
    name.remove(edges).remove(number);
    if (name.contains(u'@') || !hasLetter(name))
        return {};
    QStringList sides;
    QStringList beside;
    bool isSemicolon = false;
    qsizetype from = 0;
    while (from <= name.size()) {
        const qsizetype to = name.indexOf(between, from);
        const QString token = name.mid(from, to < 0 ? -1 : to - from).trimmed();
        if (!token.isEmpty()) {
            const bool isHead = sides.isEmpty();
            const bool mayBeName = !isHead && sides.size() == 1 && (!isOfTwoNames(sides.first()) || (!isSemicolon && beside.isEmpty()));
            (isHead || (mayBeName && !isBeside(sides.first(), token, options)) ? sides : beside).append(token);
        }
        if (to < 0)
            break;
        isSemicolon = name.at(to) == u';';
        from = to + 1;
    }
    takeHead(&sides, options, asides);
    *asides += beside;
    for (QString &side : sides) {
        takeJoined(&side, options, asides);
        takeWords(&side, sides.size() > 1 ? 1 : 2, asides);
    }
    sides.removeAll(QString());
    return sides;
}

/// "AL-KHATIB" → "Al-Khatib", "o'connor" → "O'Connor".
QString nameCase(const QString &word)
{
    QString cased = word.toLower();
    bool start = true;
    for (QChar &c : cased) {
        if (start && c.isLetter())
            c = c.toUpper();
        start = c == u'-' || c == u'\'' || c == QChar(0x2019) || c == u'.';
    }
    return cased;
}

QString casedWord(const QString &word, bool wholeNameOneCase)
{
    const bool shouted = word.size() > 2 && !hasLower(word) && hasUpper(word);
    if (wholeNameOneCase)
        return isNameParticle(word) ? word.toLower() : nameCase(word);
    return shouted ? nameCase(word) : word;
}

/// How many of the words, from the left, are the given name.
qsizetype givenWords(const QStringList &words)
{
    qsizetype family = words.size() - 1;
    while (family > 1 && isNameParticle(words.at(family - 1)))
        --family;
    return family;
}

/// How many of the words, from the left, are the family name when that comes first: "von Essen Carl".
qsizetype familyWords(const QStringList &words)
{
    qsizetype family = 1;
    while (family < words.size() - 1 && isNameParticle(words.at(family - 1)))
        ++family;
    return family;
}

} // namespace

PersonName personName(QStringView text, const NameOptions &options)
{
    static const QRegularExpression formula(u"^[=+@-]\\s*[\\p{L}.]+\\("_s);
    QString name = tidy(text);
    // Most names begin and end with a letter, and there are very many.
    if (!name.isEmpty() && !name.front().isLetter() && formula.match(name).hasMatch())
        return {};
    QStringList asides;
    QStringList sides;
    if (mayHoldAside(name)) {
        sides = nameSides(name, options, &asides);
    } else {
        asides = takePeriod(&name);
        sides.append(name);
    }
    const QString named = sides.join(u' ');
    if (!hasLetter(named))
        return {};
    const bool oneCase = !hasLower(named) || !hasUpper(named);
    const auto cased = [oneCase](const QStringList &words) {
        QStringList out;
        for (const QString &word : words)
            out.append(casedWord(word, oneCase));
        return out.join(u' ');
    };
    // As they stand in the cell; what holds addresses is read apart from what stands in parentheses.
    if (asides.size() > 1)
        std::stable_sort(asides.begin(), asides.end(), [whole = tidy(text)](const QString &a, const QString &b) { return whole.indexOf(a) < whole.indexOf(b); });
    const QString written = sides.join(u", "_s);
    const QStringList first = sides.first().split(u' ', Qt::SkipEmptyParts);
    if (sides.size() > 1) {
        const QStringList second = sides.last().split(u' ', Qt::SkipEmptyParts);
        return options.givenBeforeComma ? PersonName{cased(first), cased(second), asides, written} : PersonName{cased(second), cased(first), asides, written};
    }
    if (first.size() == 1)
        return {cased(first), QString(), asides, written};
    if (const qsizetype family = familyWords(first); options.familyFirst)
        return {cased(first.mid(family)), cased(first.mid(0, family)), asides, written};
    const qsizetype given = givenWords(first);
    return {cased(first.mid(0, given)), cased(first.mid(given)), asides, written};
}

QString bareName(const QString &cell, const NameOptions &options)
{
    const QString written = mayHoldAside(cell) ? personName(cell, options).written : QString();
    return written.isEmpty() ? cell : written;
}

QString namePart(const QString &cell, QStringList *asides)
{
    if (!mayHoldAside(cell))
        return cell;
    QString part = cell;
    QStringList taken = takeEnclosed(&part);
    takeWords(&part, 1, &taken);
    if (part = part.trimmed(); !hasLetter(part))
        return cell;
    *asides += taken;
    return part;
}

void CommaCount::add(QStringView cell)
{
    const QStringView name = cell.trimmed();
    const qsizetype comma = name.indexOf(u',');
    const auto isNameSign = [](QChar c) { return c.isLetter() || c.isMark() || c == u' ' || c == u',' || c == u'-' || c == u'\'' || c == QChar(0x2019) || c == u'.'; };
    if (name.isEmpty() || !name.front().isLetter() || !std::all_of(name.begin(), name.end(), isNameSign))
        return;
    if (comma < 0) {
        // One word alone says nothing, and neither do whole sentences.
        const qsizetype spaces = std::count(name.begin(), name.end(), QChar(u' '));
        m_without += spaces > 0 && spaces < 4 && name.at(name.lastIndexOf(u' ') + 1).isUpper();
        return;
    }
    const QStringView before = name.first(comma).trimmed();
    const QStringView behind = name.sliced(comma + 1).trimmed();
    const bool isFamily = !before.contains(u' ') || isNameParticle(before.first(before.indexOf(u' ')));
    m_ofOneName += isFamily && !behind.isEmpty() && behind.front().isUpper() && !behind.contains(u',');
}

CommaMeans CommaCount::means() const
{
    // One cell alone that has none says little.
    if (m_without > 1 && m_without > 2 * m_ofOneName)
        return CommaMeans::SeveralPeople;
    return m_ofOneName > m_without ? CommaMeans::OneName : CommaMeans::Unknown;
}

bool OrderCount::add(QStringView cell)
{
    const QStringView name = cell.trimmed();
    const qsizetype space = name.indexOf(u' ');
    if (space < 0 || name.indexOf(u' ', space + 1) >= 0 || mayHoldAside(name))
        return false;
    const bool beginsGiven = isGivenName(name.first(space).toString());
    const bool endsGiven = isGivenName(name.sliced(space + 1).toString());
    m_givenFirst += beginsGiven && !endsGiven;
    m_familyFirst += endsGiven && !beginsGiven;
    return endsGiven && !beginsGiven;
}

bool OrderCount::isFamilyFirst() const
{
    // "Ek Siv" alone may be a given name and a family name that is one too.
    constexpr int fewest = 3;
    constexpr int timesOthers = 10;
    return m_familyFirst >= fewest && m_familyFirst > timesOthers * m_givenFirst;
}

} // namespace lansnav::parse
