// SPDX-License-Identifier: GPL-3.0-or-later
// Family names that people had before.
#include "exchange/namewords.h"

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;
using namespace namewords;

QString formerFamilyName(const QString &aside)
{
    static const QRegularExpression said = cellForm(u"^(?:[Ff]\\.? ?d\\b\\.?|[Ff]\\.|[Ff]ödd\\b|[Ff]öre detta\\b|[Tt]idigare\\b)\\s*((?:\\p{Ll}+ ){0,2}\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)$"_s, false);
    const QRegularExpressionMatch match = said.match(tidy(aside));
    if (!match.hasMatch())
        return {};
    const QStringList words = match.captured(1).split(u' ');
    const auto isNone = [](const QString &word) { return (word.front().isLower() && !isNameParticle(word)) || saysOffice(word) || isGivenName(word) || !hasLower(word); };
    // "f.d. Enhetschef", "tidigare IFO" and "f.d. Per Lind" name no family.
    return std::any_of(words.cbegin(), words.cend(), isNone) || saysNoPerson(match.captured(1)) || !memberRole(match.captured(1)).kind.isEmpty() ? QString() : match.captured(1);
}

} // namespace lansnav::parse
