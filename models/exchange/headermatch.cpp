// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headermatch.h"

#include "exchange/oneslip.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

enum Score { Exact = 100, Pattern = HeaderMatcher::surely, Part = 80, Compound = 70, Prefix = 60, Slip = 50 };
constexpr qsizetype longestHeading = 200;

/// Endings that make another word of the same heading: "e-postadress", "telefonnummer".
bool isCompoundEnding(QStringView ending)
{
    static const QSet<QString> endings{u"adress"_s, u"adresser"_s, u"nummer"_s, u"nr"_s, u"namn"_s, u"s"_s, u"er"_s, u"en"_s, u"et"_s, u"n"_s,
                                       u"ar"_s, u"address"_s, u"number"_s};
    return endings.contains(ending.toString());
}

/// Words after which a heading speaks of something else: "namn på chef", "nominerad av".
bool turnsAway(const QString &word)
{
    static const QSet<QString> turning{u"på"_s, u"av"_s, u"till"_s, u"för"_s, u"chef"_s, u"chefens"_s, u"barnets"_s, u"barn"_s, u"of"_s, u"by"_s, u"for"_s};
    return turning.contains(word);
}

bool isMisspelt(QStringView said, QStringView known)
{
    constexpr qsizetype shortest = 5;
    return std::min(said.size(), known.size()) >= shortest && isOneSlipApart(said, known);
}

/// Words that stand over a column of names, and as often in a row: what somebody is. Alone they make no row of headings.
bool isRoleWord(const QString &word)
{
    static const QSet<QString> roles{u"coach"_s, u"vägledare"_s, u"ledamot"_s, u"contact"_s, u"participant"_s};
    return roles.contains(word);
}

/// "Ordinarie", "Ordinarie repr.": stands over names where nothing else does, and over ticks beside them.
bool isOfOrdinary(const QString &heading)
{
    return parse::memberHeading(heading) == u"ordinary";
}

/// Whether the heading speaks of somebody else's name: "barnets förnamn och efternamn". The "för" of "för- och efternamn" does not.
bool isOfOthers(const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [](const QString &word) { return word != u"för" && turnsAway(word); });
}

} // namespace

NameOrder nameOrder(const QString &heading)
{
    static const QRegularExpression given(u"\\b(?:förnamn(?:en|et)?|tilltalsnamn|(?:given|first|fore) ?names?|first(?= (?:(?:and|or) )?(?:last|family) ?names?| last$)|(?<=last )first|för(?= (?:(?:och|eller|el) )?efternamn))\\b"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression family(u"\\b(?:efternamn(?:en|et)?|familjenamn|(?:family|last|sur) ?names?|last(?= (?:(?:and|or) )?(?:first|given) ?names?| first$)|(?<=first )last|efter(?= (?:(?:och|eller|el) )?förnamn))\\b"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    const QString said = HeaderMatcher::words(heading);
    const qsizetype givenAt = said.indexOf(given);
    const qsizetype familyAt = said.indexOf(family);
    if (givenAt < 0 || familyAt < 0)
        return NameOrder::NotBoth;
    return givenAt < familyAt ? NameOrder::GivenFirst : NameOrder::FamilyFirst;
}

QString HeaderMatcher::shown(const QString &heading)
{
    const QString text = heading.left(longestHeading);
    if (!text.contains(u'\n') && !text.contains(u'\r'))
        return parse::tidy(text);
    // "Tele-" above "fon" is one word, "E-" above "post" and "För-" above "och efternamn" keep their hyphen.
    static const QRegularExpression divided(u"(\\p{L}{2})-\\s*[\\r\\n]\\s*(?=\\p{Ll})(?!(?:och|eller|el|and|or)\\b)"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hyphened(u"(\\p{L}-)\\s*[\\r\\n]\\s*(?=\\p{Ll})(?!(?:och|eller|el|and|or)\\b)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return parse::tidy(QString(text).replace(divided, u"\\1"_s).replace(hyphened, u"\\1"_s));
}

QString HeaderMatcher::words(const QString &heading)
{
    QString result;
    for (const QString text = folded(shown(heading)); const QChar c : text)
        result.append(c.isLetterOrNumber() ? c : QChar(u' '));
    return result.simplified();
}

QString HeaderMatcher::compact(const QString &heading)
{
    return words(heading).remove(u' ');
}

HeaderMatcher::HeaderMatcher(const ImportKind &kind)
{
    for (const ImportField &declared : kind.fields) {
        Field field;
        field.declared = &declared;
        QStringList names = declared.headings;
        names.append(declared.label);
        names.append(declared.key);
        for (const QString &name : names) {
            const QString text = words(name);
            if (!text.isEmpty() && !field.words.contains(text)) {
                field.words.append(text);
                field.compacts.append(QString(text).remove(u' '));
                m_declared.insert(field.compacts.last());
            }
        }
        if (!declared.pattern.isEmpty())
            field.pattern = QRegularExpression(declared.pattern, QRegularExpression::UseUnicodePropertiesOption);
        m_needsRequired = m_needsRequired || declared.required;
        m_fields.append(field);
    }
    const auto has = [&kind](const QString &key) {
        return std::any_of(kind.fields.cbegin(), kind.fields.cend(), [&key](const ImportField &field) { return field.key == key; });
    };
    m_hasKinds = !kind.perPerson.isEmpty();
    m_splitsNames = has(u"name"_s) && has(u"given"_s) && has(u"family"_s);
}

int HeaderMatcher::plainScore(const Field &field, const QString &heading) const
{
    static const QRegularExpression between(u"[/,;()\\[\\]\\n\\r]|\\b(?:och|eller|and|or)\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString whole = compact(heading);
    if (field.compacts.contains(whole))
        return Exact;
    if (m_splitsNames && nameOrder(heading) != NameOrder::NotBoth) {
        const bool isWhole = field.declared->key == u"name" && !isOfOthers(words(heading).split(u' ', Qt::SkipEmptyParts));
        return isWhole ? int(Exact) : 0;
    }
    int best = m_hasKinds && field.declared->key == u"name" && isOfOrdinary(heading) ? int(Compound) : 0;
    if (m_hasKinds && field.declared->key == u"kind" && parse::headsKind(heading))
        best = Part;
    const QStringList parts = heading.toLower().split(between, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size() && parts.size() > 1; ++i)
        if (field.compacts.contains(compact(parts.at(i))))
            best = qMax(best, i == 0 ? int(Part) : int(Part) - 5);
    const QStringList said = words(heading).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < field.words.size(); ++i) {
        const QString &known = field.compacts.at(i);
        if (known.size() >= 3 && whole.startsWith(known) && isCompoundEnding(QStringView(whole).mid(known.size())))
            best = qMax(best, int(Compound));
        const QStringList knownWords = field.words.at(i).split(u' ');
        const qsizetype extra = said.size() - knownWords.size();
        const bool starts = extra > 0 && extra <= 3 && said.mid(0, knownWords.size()) == knownWords;
        if (starts && !std::any_of(said.cbegin() + knownWords.size(), said.cend(), turnsAway))
            best = qMax(best, int(Prefix) - 5 * int(extra));
        if (isMisspelt(whole, known))
            best = qMax(best, int(Slip));
        // "Namn2", as forms write the second of its kind.
        if (known.size() >= 4 && whole.size() == known.size() + 1 && whole.back().isDigit() && whole.startsWith(known))
            best = qMax(best, int(Prefix) - 5);
    }
    return best;
}

/// A repeated field takes what its pattern matches, a day however it is written; group 1 (or the day in ISO form) is the column's argument.
HeadingMatch HeaderMatcher::repeatedMatch(const Field &field, const QString &heading) const
{
    const ImportField &declared = *field.declared;
    if (declared.meetings)
        if (const auto said = parse::headedDate(heading))
            return {declared.key + u':' + said->toText(), Pattern, true, declared.required};
    const auto match = [&](const QString &text) { return field.pattern.match(text); };
    const QString plain = folded(parse::tidy(QStringView(heading).left(longestHeading)));
    const PartialDate day = parse::date(heading);
    const bool isDay = day.precision() == PartialDate::Precision::Day;
    if (isDay) {
        if (!match(day.toIso()).hasMatch())
            return {};
        return {declared.key + u':' + day.toIso(), Pattern, true, declared.required};
    }
    for (const QString &text : {plain, words(heading)})
        if (const auto found = match(text); found.hasMatch()) {
            const QString argument = found.lastCapturedIndex() >= 1 ? found.captured(1) : text;
            return {declared.key + u':' + argument, Pattern, true, declared.required};
        }
    return {};
}

bool HeaderMatcher::isHeading(const QString &text)
{
    return matches(text).value(0).score >= Part - 5 && !isRoleWord(compact(text));
}

bool HeaderMatcher::isDeclared(const QString &text) const
{
    if (text.size() > longestHeading)
        return false;
    const QString said = compact(text);
    return m_declared.contains(said) && !isRoleWord(said);
}

const QList<HeadingMatch> &HeaderMatcher::matches(const QString &heading)
{
    const auto known = m_cache.constFind(heading);
    if (known != m_cache.cend())
        return *known;
    QList<HeadingMatch> found;
    const bool usable = heading.size() <= longestHeading && !compact(heading).isEmpty();
    for (const Field &field : std::as_const(m_fields)) {
        if (!usable)
            break;
        const bool repeated = !field.declared->pattern.isEmpty();
        HeadingMatch match{field.declared->key, 0, false, field.declared->required, field.declared->supporting};
        match.score = repeated ? 0 : plainScore(field, heading);
        if (repeated)
            match = repeatedMatch(field, heading);
        if (match.score > 0)
            found.append(match);
    }
    std::stable_sort(found.begin(), found.end(), [](const HeadingMatch &a, const HeadingMatch &b) { return a.score > b.score; });
    return *m_cache.insert(heading, found);
}

HeaderRow HeaderMatcher::row(const QStringList &cells)
{
    struct Candidate { int column; HeadingMatch match; };
    QList<Candidate> candidates;
    for (int column = 0; column < cells.size(); ++column)
        for (const HeadingMatch &match : matches(cells.at(column)))
            candidates.append({column, match});
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.match.score > b.match.score; });
    HeaderRow found;
    QSet<QString> taken;
    bool required = false;
    bool maybeRequired = false;
    int best = 0;
    for (const Candidate &candidate : std::as_const(candidates)) {
        // "12/2" below one year and "12/2" below the next are two meetings.
        const bool lacksYear = candidate.match.repeated && candidate.match.field.contains(u":--"_s);
        if (found.mapping.contains(candidate.column) || (taken.contains(candidate.match.field) && !lacksYear))
            continue;
        const bool hasName = taken.contains(u"given"_s) || taken.contains(u"family"_s);
        if (hasName && candidate.match.field == u"name" && m_hasKinds && isOfOrdinary(cells.at(candidate.column)))
            continue;
        found.mapping.insert(candidate.column, candidate.match.field);
        taken.insert(candidate.match.field);
        found.score += candidate.match.supporting ? 0 : candidate.match.score;
        best = qMax(best, candidate.match.score);
        if (candidate.match.required)
            (isRoleWord(compact(cells.at(candidate.column))) ? maybeRequired : required) = true;
    }
    required = required || (maybeRequired && found.mapping.size() > 1);
    found.counts = (required || !m_needsRequired) && (best >= Pattern || found.mapping.size() > 1);
    return found;
}

} // namespace lansnav
