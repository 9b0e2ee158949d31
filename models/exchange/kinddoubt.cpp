// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that speak of ordinary members and alternates, and leave open which somebody is.
#include "exchange/namecell.h"

#include "exchange/oneslip.h"
#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression doubtPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool hasKindStem(QStringView said)
{
    static constexpr QStringView stems[] = {u"ordin", u"ersätt", u"supple", u"reserv", u"alternat", u"substitut"};
    return std::any_of(std::begin(stems), std::end(stems), [said](QStringView stem) { return said.contains(stem); });
}

/// Which kind a word nearly says; empty when it says none, or says it in full.
QString nearlyKind(QStringView word)
{
    static constexpr QStringView ordinary[] = {u"ordinarie", u"ordinary"};
    static constexpr QStringView alternate[] = {u"ersättare", u"ersättaren", u"suppleant", u"suppleanten", u"alternate", u"substitute"};
    constexpr qsizetype shortest = 7;
    if (word.size() < shortest || !QStringView(u"oesa").contains(word.front()))
        return {};
    const auto isNear = [word](QStringView known) { return isOneSlipApart(word, known); };
    const auto isIn = [word](const auto &known) { return std::find(std::begin(known), std::end(known), word) != std::end(known); };
    if (isIn(ordinary) || isIn(alternate))
        return {};
    if (std::any_of(std::begin(ordinary), std::end(ordinary), isNear))
        return u"ordinary"_s;
    return std::any_of(std::begin(alternate), std::end(alternate), isNear) ? u"alternate"_s : QString();
}

/// "Adjungerad", "gäst": somebody in the network who is neither.
bool isOfNeither(const QString &said)
{
    static const QRegularExpression words = doubtPattern(u"^(?:adjunger\\p{L}*|observatör(?:en)?|inbjuden|gäst|co-?opted|observer|guest|invited)(?: (?:ledamot|medlem|representant|deltagare|member|representative|participant))?\\.?$"_s);
    return QStringView(u"aoigc").contains(said.front()) && words.match(said).hasMatch();
}

} // namespace

QString unclearKind(QStringView text)
{
    static const QRegularExpression denied = doubtPattern(u"\\b(?:ej|inte|icke|not|non)[ -](?:en |an? |som )?(?:(ordin)|ersätt|supple|reserv\\b|alternat|substitut)"_s);
    static const QRegularExpression ordinary = doubtPattern(u"\\b(?:ordinarie|ordinary)\\b"_s);
    static const QRegularExpression alternate = doubtPattern(u"\\b(?:ersättare|ersättaren|suppleant(?:en)?|reserv|alternate|substitute)\\b(?! (?:för|åt|till|for|to)\\b)"_s);
    static const QRegularExpression hedged = doubtPattern(u"\\?|\\b(?:ev|eventuell\\p{L}*|kanske|möjlig\\p{L}*|troligen|förslag\\p{L}*|föreslag\\p{L}*|blivande|prel|preliminär\\p{L}*|tänkt|perhaps|maybe|possibl[ey]|proposed)\\b"_s);
    static const QRegularExpression standsIn = doubtPattern(u"\\bersätter\\b"_s);
    static const QRegularExpression between = doubtPattern(u"[^\\p{L}]+"_s);
    constexpr qsizetype longest = 200;
    if (text.isEmpty() || text.size() > longest)
        return {};
    const QString said = folded(tidy(text));
    // What nearly all cells say.
    static const QSet<QString> plain{u"ordinarie"_s, u"ersättare"_s, u"ord."_s, u"ers."_s, u"ord"_s, u"ers"_s, u"suppleant"_s, u"ordinary"_s, u"alternate"_s};
    if (said.isEmpty() || plain.contains(said))
        return {};
    if (isOfNeither(said))
        return u"alternate"_s;
    if (!hasKindStem(said)) {
        // Every list has many cells that say a role and nothing of kinds.
        QStringView word = said;
        while (!word.isEmpty() && !word.back().isLetter())
            word.chop(1);
        return nearlyKind(word);
    }
    if (const QRegularExpressionMatch match = denied.match(said); match.hasMatch())
        return match.hasCaptured(1) ? u"alternate"_s : u"ordinary"_s;
    const MemberRole role = memberRole(text);
    if (!role.substitutes.isEmpty() || deniesKind(text))
        return {};
    const bool isOrdinary = said.contains(ordinary);
    const bool isAlternate = said.contains(alternate);
    if (isOrdinary && isAlternate)
        return u"alternate"_s;
    if ((isOrdinary || isAlternate) && said.contains(hedged))
        return isAlternate ? u"alternate"_s : u"ordinary"_s;
    if (!role.kind.isEmpty())
        return {};
    for (const QString &word : said.split(between, Qt::SkipEmptyParts))
        if (const QString near = nearlyKind(word); !near.isEmpty())
            return near;
    return said.contains(standsIn) ? u"alternate"_s : QString();
}

} // namespace lansnav::parse
