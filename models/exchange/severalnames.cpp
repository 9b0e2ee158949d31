// SPDX-License-Identifier: GPL-3.0-or-later
// Several people in one cell.
#include "exchange/values.h"

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

/// A word that says what somebody does: "Enhetschef", "Skolkurator".
bool isOffice(const QString &word)
{
    static const QRegularExpression ending(u"(?:chef|ledare|samordnare|sekreterare|handläggare|pedagog|terapeut|kurator|rektor|psykolog|strateg|utvecklare|konsulent|ansvarig|assistent|sköterska|"
                                           "coach|ordförande|manager|director|officer|leader)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return word.contains(ending);
}

/// Whether a part is a given and a family name, as names are written, with nothing but an aside beside them.
bool isWholeName(const QString &part)
{
    static const QRegularExpression nameWord(u"^\\p{Lu}[\\p{L}\\p{M}'\\x{2019}.-]*$"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (part.endsWith(u',') || saysNoPerson(part) || saysVacant(part))
        return false;
    const PersonName name = personName(part);
    if (name.given.isEmpty() || name.family.isEmpty())
        return false;
    const QStringList words = (name.given + u' ' + name.family).split(u' ');
    const auto isName = [](const QString &word) { return word.contains(nameWord) && !isOffice(word) && (word.size() < 3 || word != word.toUpper()); };
    // The written ones, as reading a name gives it capitals.
    const bool isCased = part.front().isUpper() && std::none_of(words.cbegin(), words.cend(), [&part](const QString &word) { return !part.contains(word); });
    const auto isSmall = [](const QString &word) { return word.front().isLower() && word.size() <= 5; };
    return isCased && words.size() <= 5 && std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return isName(word) || isSmall(word); });
}

} // namespace

QStringList severalNames(QStringView cell)
{
    constexpr qsizetype shortest = 9;
    // Hardly any cell has two, and there are very many.
    const bool mayHold = cell.size() >= shortest && std::any_of(cell.begin(), cell.end(), [](QChar c) { return isLineBreak(c) || c == u';' || c.isDigit(); });
    if (!mayHold)
        return {};
    const QStringList parts = partsOf(cell);
    return parts.size() > 1 && std::all_of(parts.cbegin(), parts.cend(), isWholeName) ? parts : QStringList();
}

bool maySaySeveralNames(QStringView cell)
{
    if (std::none_of(cell.begin(), cell.end(), [](QChar c) { return isLineBreak(c) || c == u';'; }))
        return !severalNames(cell).isEmpty();
    const QStringList parts = partsOf(cell);
    const auto isLong = [](const QString &part) { return part.front().isLetter() && !personName(part).family.isEmpty(); };
    return parts.size() > 1 && std::count_if(parts.cbegin(), parts.cend(), isLong) > 1;
}

} // namespace lansnav::parse
