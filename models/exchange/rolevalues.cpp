// SPDX-License-Identifier: GPL-3.0-or-later
// What lists say that a member is: ordinary or alternate, for whom, and in what role.
#include "exchange/namecell.h"

#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression rolePattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

/// The words of an alternate, with the number an alternate may have: "1:e ersättare". A vice chair or a deputy manager is none: those words
/// stand alone, or before a word for any member.
QString alternateWords()
{
    return u"(?:(?:\\d+(?::?[ea]|\\.)?|första|andra|tredje|first|second) )?\\b(?:ersättar(?:e|es|en|ens|na|nas)|ers|suppleant(?:s|en|ens)?|suppl|supp|reserv(?:ens)?|alternate(?:['\u2019]?s)?|"
           "substitute(?:['\u2019]?s)?|(?:vice|deputy(?:['\u2019]?s)?)(?=\\.?(?: (?:nr\\.? ?|no\\.? ?)?\\d+)?\\s*(?:$|[,;/()?]| (?:ledamot|medlem|representant|member|representative|namn|name|"
           "e-?post|e-?mail|mejl|mail|tel|telefon|phone|mobil|mobile|roll|role|titel|title|för|åt|till|for|to|or|and|och|eller)\\b)))\\b\\.?"_s;
}

QString ordinaryWords()
{
    return u"\\b(?:ordinaries?(?: (?:ledamot|medlem|representant)s?)?|ord|ordinary)\\b\\.?"_s;
}

const QRegularExpression &alternateWord()
{
    static const QRegularExpression words = rolePattern(alternateWords());
    return words;
}

const QRegularExpression &ordinaryWord()
{
    static const QRegularExpression words = rolePattern(ordinaryWords());
    return words;
}

/// Takes "Ersättare för Bo Ek" out of a cell; empty when no name of somebody follows.
QString takeSubstituted(QString *text)
{
    static const QRegularExpression verb = rolePattern(u"^(?:ersätter|stands in for|substitutes for) ([^,;/()]+(?: \\((?:[B-Z][2-9]){2}\\))?)$"_s);
    // Ours has a mark behind the words for somebody with protected identity.
    static const QRegularExpression form = rolePattern(u"^("_s + alternateWords() + u") (?:för|åt|till|for|to) ([^,;/()]+(?: \\((?:[B-Z][2-9]){2}\\))?)$"_s);
    const QRegularExpressionMatch match = form.match(*text);
    const QRegularExpressionMatch said = match.hasMatch() ? QRegularExpressionMatch() : verb.match(*text);
    const QString named = (match.hasMatch() ? match.captured(2) : said.captured(1)).trimmed();
    const bool isName = !named.isEmpty() && named.front().isUpper() && !personName(named).family.isEmpty();
    if (!isName)
        return {};
    *text = match.hasMatch() ? match.captured(1) : u"ersättare"_s;
    return named;
}

/// The only letter of a text, in small; null when it has more or none: "E", "(O)", "e.".
QChar onlyLetter(QStringView text)
{
    QChar only;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (!only.isNull() || !c.isLetter())
            return {};
        only = c.toLower();
    }
    return only;
}

/// Leaves of a cell what it says beside the kind, as written, without what joined the two: "chef (ersättare)", "ersättare, chef".
QString besideKind(QString text)
{
    static const QRegularExpression hollow = rolePattern(u"\\(\\s*\\)|\\s*[/,;+&]\\s*(?=[/,;+&])"_s);
    static const QRegularExpression before = rolePattern(u"^(?:[\\s.,;:/+&*-]|(?:och|and|samt)\\b)+"_s);
    static const QRegularExpression after = rolePattern(u"(?:[\\s,;:/+&*-]|\\b(?:och|and|samt))+$"_s);
    static const QRegularExpression enclosed = rolePattern(u"^\\(([^()]*)\\)$"_s);
    text.remove(alternateWord()).remove(ordinaryWord());
    text.remove(hollow).remove(before).remove(after);
    if (const QRegularExpressionMatch match = enclosed.match(text); match.hasMatch())
        text = match.captured(1);
    // "Ordinarie (O)" says it twice.
    const QChar letter = onlyLetter(text);
    return letter == u'o' || letter == u'e' ? QString() : text.simplified();
}

/// "Ansvarig" is a word like any other; "IFO", "E-hälsa" and "Barnahus-ansvarig" are written so for a reason.
bool isPlainWord(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    return word.size() > 1 && word.front().isUpper() && std::all_of(word.cbegin() + 1, word.cend(), [](QChar c) { return c.isLower(); });
}

} // namespace

QString roleText(QStringView text)
{
    static const QRegularExpression slash(u"\\s*/\\s*"_s);
    static const QRegularExpression name(u"\\p{Lu}\\p{Ll}"_s);
    const QString written = tidy(text);
    if (std::none_of(written.cbegin(), written.cend(), [](QChar c) { return c.isLetterOrNumber(); }) || saysNothing(written))
        return {};
    QStringList parts = QString(written).replace(slash, u"/"_s).split(u'/');
    for (QString &part : parts) {
        const QString first = part.section(u' ', 0, 0);
        // A further capital makes a name or a title of it: "Marte Meo-terapeut".
        if (isPlainWord(first) && !QStringView(part).sliced(first.size()).contains(name))
            part.front() = part.front().toLower();
    }
    return parts.join(u'/');
}

bool saysFormerRole(QStringView text)
{
    static const QRegularExpression said = rolePattern(u"^(?:f\\. ?d\\b|fd\\b|f d\\b|före detta\\b|tidigare\\b|former\\b|ex-)|"
                                                       "\\b(?:slutat|slutade|avslutat|avslutade|avgått|avgick|avgången|avliden|avled|entledigad|entledigats|utträdd|utträtt|utträdde|uttr|upphört|upphörde|pensionerad|pensionär|"
                                                       "(?:ej|inte|icke) (?:längre|aktiv|kvar)|inaktiv|no longer|resigned|deceased)\\b"_s);
    static const QRegularExpression today = rolePattern(u"\\b(?:nu|numera|numer|idag|i dag|now|today)\\b"_s);
    constexpr qsizetype shortest = 3;
    if (text.size() < shortest)
        return false;
    const QString role = tidy(text.left(200));
    return role.contains(said) && !role.contains(today);
}

MemberRole memberRole(QStringView text)
{
    QString tidied = tidy(text);
    MemberRole role;
    if (tidied.isEmpty())
        return role;
    role.substitutes = takeSubstituted(&tidied);
    const QChar letter = onlyLetter(tidied);
    if (tidied.contains(alternateWord()) || letter == u'e')
        role.kind = u"alternate"_s;
    else if (tidied.contains(ordinaryWord()) || letter == u'o')
        role.kind = u"ordinary"_s;
    if (!role.kind.isEmpty() && deniesKind(tidied))
        role.kind.clear();
    role.role = roleText(role.kind.isEmpty() ? tidied : besideKind(tidied));
    return role;
}

namespace {

/// The words of kinds that stand beside a name; "vice" and "deputy" are names too.
QString besideNames()
{
    return u"(?:(?:\\d+(?::?[ea]|\\.)?|första|andra|tredje) )?(?:ersättar(?:e|en)|ers|suppleant(?:en)?|suppl|supp|reserv|alternate|substitute|ordinarie(?: (?:ledamot|medlem|representant))?|ord|ordinary)"
           "\\b\\.?(?: \\d{1,2}\\b)?"_s;
}

/// "Anna Ord", "Per Ers": the short words, written as names are, may be family names where no other is left.
bool mayBeFamilyName(const QString &word)
{
    return word.size() <= 5 && word.back().isLower() && word.front().isUpper();
}

} // namespace

bool deniesKind(QStringView text)
{
    static const QString kind = u"(?:ersättar(?:e|en|na)|ers\\b\\.?|suppleant\\w*|suppl?\\b\\.?|reserv|alternate|substitute|ordinarie|ordinary)"_s;
    static const QRegularExpression denied = rolePattern(u"\\b(?:saknar|utan|ingen|inga|inget|vakant|vakans|vacant|ej|inte|no|without|söker) (?:(?:utsedd|anmäld|egen|någon|ordinarie|fast) )?"_s + kind
                                                         + u'|' + kind + u"\\s*[:(–-]?\\s*(?:är |finns |ännu |not yet )?(?:saknas|vakant|vakans|vacant|missing|utses|tillsätts|rekryteras|sökes|söks|meddelas|kommer|tba|tbd|"
                                                           "(?:ej|inte) (?:\\p{L}+ )?(?:utsedd|utsett|klart?|tillsatt|bestämd|bestämt|ännu)|appointed)\\b"_s);
    constexpr qsizetype shortest = 6;
    return text.size() >= shortest && tidy(text.left(200)).contains(denied);
}

QString takeKind(QString *name)
{
    static const QRegularExpression first = rolePattern(u"^("_s + besideNames() + u"|[oe](?=\\s*:))\\s*:?\\s*(?=\\p{L})(.+)$"_s);
    static const QRegularExpression last = rolePattern(u"^(.*?\\p{L}[.)]?)\\s+("_s + besideNames() + u")$"_s);
    const QRegularExpressionMatch before = first.match(*name);
    const QRegularExpressionMatch behind = before.hasMatch() ? QRegularExpressionMatch() : last.match(*name);
    if (!before.hasMatch() && !behind.hasMatch())
        return {};
    const QString rest = before.hasMatch() ? before.captured(2) : behind.captured(1);
    const QString word = before.hasMatch() ? before.captured(1) : behind.captured(2);
    // "Ersättare för Bo Ek", "Ordinarie och ersättare", "Ersättare, namn" are none of it.
    const bool goesOn = before.hasMatch() && rest.front().isLower() && *name != name->toLower() && !isNameParticle(rest.section(u' ', 0, 0));
    const bool hasColon = before.hasMatch() && QStringView(*name).sliced(before.capturedEnd(1)).trimmed().startsWith(u':');
    const bool isAlone = !rest.contains(u' ') && !hasColon;
    if (goesOn || (isAlone && mayBeFamilyName(word)) || memberRole(*name).role.isEmpty() || !memberHeading(*name).isEmpty() || deniesKind(*name))
        return {};
    *name = rest;
    return word;
}

bool headsSubstituted(QStringView heading)
{
    static const QRegularExpression said = rolePattern(u"^(?:"_s + alternateWords() + u" (?:för|åt|till|for|to)|ersätter|stands in for)$"_s);
    return said.match(tidy(heading.left(80))).hasMatch();
}

namespace {

/// Whether words beside a kind say nothing but that people are meant.
bool areOfAnybody(const QStringList &words)
{
    static const QSet<QString> people{u"namn"_s, u"name"_s, u"ledamot"_s, u"ledamöter"_s, u"medlem"_s, u"medlemmar"_s, u"representant"_s,
                                      u"representanter"_s, u"repr"_s, u"deltagare"_s, u"person"_s, u"personer"_s, u"member"_s, u"members"_s, u"representative"_s,
                                      u"representatives"_s, u"participant"_s, u"participants"_s};
    return std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return people.contains(word); });
}

} // namespace

QString memberHeading(QStringView text)
{
    static const QRegularExpression plural = rolePattern(u"\\b(suppleant|reserv)er\\b|\\b(alternate|substitute)s\\b"_s);
    static const QRegularExpression both = rolePattern(u"/|\\b(?:och|eller|el|and|or)\\b"_s);
    static const QRegularExpression between = rolePattern(u"[\\s,;+&().:*-]+"_s);
    static const QRegularExpression number = rolePattern(u"(?:^|(?<=\\s))(?:nr\\.? ?|no\\.? ?)?\\d+$"_s);
    const QString said = tidy(text.left(80)).toLower().replace(plural, u"\\1\\2"_s);
    if (said.size() < 3 || both.match(said).hasMatch())
        return {};
    const MemberRole role = memberRole(said);
    if (role.kind.isEmpty() || (role.kind == u"alternate" && said.contains(ordinaryWord())))
        return {};
    const QStringList words = QString(role.role).remove(number).split(between, Qt::SkipEmptyParts);
    return areOfAnybody(words) ? role.kind : QString();
}

bool headsKind(QStringView heading)
{
    static const QRegularExpression either = rolePattern(u"[/|=]|\\b(?:eller|el|or)\\b"_s);
    static const QRegularExpression between = rolePattern(u"[^\\p{L}]+"_s);
    static const QSet<QString> codes{u"o"_s, u"e"_s, u"eller"_s, u"el"_s, u"or"_s};
    QString said = tidy(heading.left(80)).toLower();
    // "O/E".
    if (const QStringList letters = said.split(between, Qt::SkipEmptyParts); letters.size() == 2 && said.contains(either) && letters.contains(u"o"_s) && letters.contains(u"e"_s))
        return true;
    if (!said.contains(alternateWord()) || !said.contains(ordinaryWord()) || !said.contains(either))
        return false;
    QStringList words = said.remove(alternateWord()).remove(ordinaryWord()).split(between, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return codes.contains(word); });
    return areOfAnybody(words) && !words.contains(u"namn"_s) && !words.contains(u"name"_s);
}

QString markedKind(QStringView heading)
{
    static const QRegularExpression answers = rolePattern(u"\\([^)]*\\)|\\b(?:ja/nej|j/n|yes/no|y/n|1/0|x)(?!\\p{L})|\\?"_s);
    static const QRegularExpression before = rolePattern(u"^(?:är|is|an?)\\s+|(?<=^is )an?\\s+"_s);
    return memberHeading(tidy(heading.left(80)).remove(answers).remove(before).trimmed());
}

QString kindByMark(QStringView heading, QStringView cell)
{
    const std::optional<bool> mark = yesNo(cell);
    const QString kind = mark ? markedKind(heading) : QString();
    if (kind.isEmpty() || *mark)
        return kind;
    return kind == u"alternate" ? u"ordinary"_s : u"alternate"_s;
}

bool saysActive(QStringView text)
{
    static const QSet<QString> words{u"aktiv"_s, u"aktiva"_s, u"aktivt"_s, u"pågående"_s, u"nuvarande"_s, u"active"_s, u"current"_s, u"ongoing"_s};
    return words.contains(folded(tidy(text.left(40))));
}

} // namespace lansnav::parse
