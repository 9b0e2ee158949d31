// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression regex(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool isDash(QChar c)
{
    return (c >= u'\x2010' && c <= u'\x2015') || c == u'\x2212';
}

bool isEdge(QChar c)
{
    return c.isSpace() || QStringView(u".,;:!*").contains(c);
}

/// Folded, without a parenthesis and without full stops and the like at the ends; dashes of all kinds as '-'.
QString word(QStringView text)
{
    static const QRegularExpression aside = regex(u"\\s*\\([^)]*\\)"_s);
    static const QRegularExpression edges = regex(u"^[\\s.,;:!*]+|[\\s.,;:!*]+$"_s);
    QString said = folded(tidy(text));
    // Most cells have none of it, and there are hundreds of thousands of them.
    if (said.contains(u'('))
        said.remove(aside);
    if (std::any_of(said.cbegin(), said.cend(), isDash))
        std::replace_if(said.begin(), said.end(), isDash, u'-');
    if (!said.isEmpty() && (isEdge(said.front()) || isEdge(said.back())))
        said.remove(edges);
    return said;
}

/// Everything that says a seat is vacant has one of these in it, or begins with one.
bool mayBeVacant(QStringView said)
{
    static constexpr QStringView stems[] = {u"vakan", u"vacan", u"sätt", u"satt", u"utse", u"rekryter"};
    static constexpr QStringView beginnings[] = {u"ej ", u"inte ", u"ännu ", u"n", u"to be", u"tb", u"inge", u"xx", u"saknas", u"okänd", u"unknown"};
    return std::any_of(std::begin(stems), std::end(stems), [said](QStringView stem) { return said.contains(stem); })
        || std::any_of(std::begin(beginnings), std::end(beginnings), [said](QStringView beginning) { return said.startsWith(beginning); });
}

/// Every phrase about protected identity has one of these in it.
bool mayBeProtected(QStringView note)
{
    static constexpr QStringView stems[] = {u"skydd", u"sekretess", u"hemlig", u"protected", u"confidential", u"kvarskriv", u"spärra"};
    return std::any_of(std::begin(stems), std::end(stems), [note](QStringView stem) { return note.contains(stem); });
}

constexpr quint64 packed(char16_t a, char16_t b, char16_t c)
{
    return quint64(a) << 32 | quint64(b) << 16 | c;
}

/// The same of a text as it is written, told by three letters of each stem: very many cells are asked. Where folding may do more than
/// to make letters small, nothing is told.
bool mayBeProtectedAsWritten(QStringView text)
{
    quint64 letters = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isSwedish = u == u'å' || u == u'ä' || u == u'ö' || u == u'Å' || u == u'Ä' || u == u'Ö';
        if (!isSwedish && u != u'\n' && u != u'\r' && u != u'\t' && (u < 0x20 || u >= 0x7f))
            return true;
        letters = (letters << 16 | (u >= u'A' && u <= u'Z' ? u + 0x20u : u)) & 0xffffffffffffu;
        switch (letters) {
        case packed(u'k', u'y', u'd'):      // skydd
        case packed(u'k', u'r', u'e'):      // sekretess
        case packed(u'e', u'm', u'l'):      // hemlig
        case packed(u'r', u'o', u't'):      // protected
        case packed(u'n', u'f', u'i'):      // confidential
        case packed(u'r', u's', u'k'):      // kvarskriv
        case packed(u'r', u'r', u'a'):      // spärra
            return true;
        default:
            break;
        }
    }
    return false;
}

bool isTick(const QString &text)
{
    return text == u"✓" || text == u"✔" || text == u"√" || text == u"☑" || text == u"✅";
}

} // namespace

Attendance attendance(QStringView text)
{
    static const QSet<QString> present{u"x"_s, u"xx"_s, u"n"_s, u"ja"_s, u"j"_s, u"1"_s, u"närvarande"_s, u"närv"_s, u"närvaro"_s, u"ok"_s,
                                       u"med"_s, u"deltog"_s, u"deltar"_s, u"på plats"_s, u"yes"_s, u"y"_s, u"present"_s, u"attended"_s,
                                       u"true"_s, u"sant"_s, u"digitalt"_s, u"digital"_s, u"digitally"_s, u"via länk"_s, u"på länk"_s, u"länk"_s, u"via teams"_s, u"på teams"_s,
                                       u"teams"_s, u"via zoom"_s, u"på zoom"_s, u"zoom"_s, u"via skype"_s, u"skype"_s, u"på distans"_s, u"distans"_s, u"online"_s,
                                       u"remote"_s, u"via link"_s, u"+"_s};
    static const QSet<QString> absent{u"f"_s, u"-"_s, u"--"_s, u"0"_s, u"nej"_s, u"frånv"_s, u"frånvarande"_s, u"frånvaro"_s, u"ej"_s, u"no"_s,
                                      u"absent"_s, u"uteblev"_s, u"utebliven"_s, u"ej närvarande"_s, u"inte närvarande"_s, u"kom ej"_s,
                                      u"kom inte"_s, u"ej anmäld frånvaro"_s, u"false"_s, u"falskt"_s, u"did not attend"_s};
    static const QSet<QString> apology{u"a"_s, u"fh"_s, u"vab"_s, u"excused"_s, u"apology"_s, u"apologies"_s, u"sent apology"_s, u"sick"_s,
                                       u"ledig"_s, u"semester"_s, u"föräldraledig"_s, u"tjänstledig"_s, u"anmäld frånvaro"_s};
    static const QRegularExpression apologyWords = regex(u"förh(?:inder|indrad|\\b)|återbud|^sjuk|^anm(?:ält|äld|\\.)? ?(?:förh|frånv)"_s);
    const QString state = word(text);
    static const QSet<QString> none{u"inte registrerad"_s, u"inte registrerat"_s, u"ej registrerad"_s, u"ej registrerat"_s, u"not recorded"_s};
    if (none.contains(state))
        return Attendance::None;
    if (state.isEmpty())
        return tidy(text).isEmpty() ? Attendance::None : Attendance::Unknown;
    if (present.contains(state) || isTick(state))
        return Attendance::Present;
    if (absent.contains(state))
        return Attendance::Absent;
    if (apology.contains(state) || apologyWords.match(state).hasMatch())
        return Attendance::Apology;
    return Attendance::Unknown;
}

QHash<QChar, Attendance> attendanceLegend(QStringView text)
{
    // A letter, a sign or a space, and one word or two.
    static const QRegularExpression pair = regex(u"(?<![\\p{L}\\p{N}])(\\p{L})\\s*([=:-]|\\s)\\s*(\\p{L}+)(?=((?: \\p{L}+)?))"_s);
    QString said = folded(tidy(text.left(2'000)));
    std::replace_if(said.begin(), said.end(), isDash, u'-');
    QHash<QChar, Attendance> spaced;
    QHash<QChar, Attendance> signedPairs;
    for (auto it = pair.globalMatch(said); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto isKnown = [](Attendance state) { return state != Attendance::None && state != Attendance::Unknown; };
        Attendance state = attendance(match.captured(3) + match.captured(4));
        if (!isKnown(state))
            state = attendance(match.captured(3));
        const QChar letter = match.captured(1).front();
        if (!isKnown(state) || letter == u'x')
            continue;
        spaced.insert(letter, state);
        if (match.capturedView(2) != u" ")
            signedPairs.insert(letter, state);
    }
    // A letter and a word alone may be anything.
    return spaced.size() > 1 ? spaced : signedPairs;
}

QString attendanceWord(Attendance state)
{
    switch (state) {
    case Attendance::Present:
        return u"present"_s;
    case Attendance::Absent:
        return u"absent"_s;
    case Attendance::Apology:
        return u"apology"_s;
    case Attendance::None:
    case Attendance::Unknown:
        break;
    }
    return {};
}

namespace {

/// Whether a remark says nothing but that: "OBS skyddad!", "sekretess", "hemlig". Within a sentence those words speak of other things.
bool isBareProtection(const QString &remark)
{
    static const QRegularExpression edges = regex(u"^[-\\s\\x{2013}\\x{2014}]+|[-\\s\\x{2013}\\x{2014}]+$"_s);
    static const QRegularExpression said = regex(u"^(?:obs |viktigt |har |är |personen är |has |is )?(?:sekretess|sekretessbelag[dt]a?|skydda(?:d|de|t)|skyddad person|"
                                         "hemlig(?:a|t|)|spärra(?:d|de|t)|identity protected|protected|protected identity)$"_s);
    return said.match(QString(remark).remove(edges)).hasMatch();
}

} // namespace

namespace {

/// Whether what stands before the words makes them somebody's duty: "Ansvarig för skyddade personuppgifter", "handlägger barn med skyddad identitet".
bool isDuty(QStringView before)
{
    static const QRegularExpression duty = regex(u"\\b(?:(?:\\p{L}*ansvarig|ansvarar|ansvar|(?:kontakt|nyckel)person|handläggare|samordnare|samordnar|processledare|utbildare|utbildar|rådgivare|"
                                         "responsible|in charge|contact(?: person)?) (?:för|av|i|inom|kring|om|vid|of|for)|(?:arbetar|jobbar|works) (?:med|inom|with)|handlägger|hanterar|utreder|administrerar|sköter|handles|manages)"
                                         "(?: (?:alla|all|de|dem|frågor|ärenden|personer|barn|elever|klienter|familjer|hanteringen|hantering|rutiner|people|matters|cases|children|families)\\b"
                                         "(?: (?:som (?:har|rör)|med|om|kring|rörande|av|för|with|about|of))?)*[ -]?$"_s);
    return duty.match(before.toString()).hasMatch();
}

} // namespace

bool saysProtected(QStringView text)
{
    static const QRegularExpression said = regex(u"(?:\\b(ej|inte|inga|icke|no|not) )?(?:\\bskydd(?:ad|ade|at|s|)[ -]?(?:person)?(?:uppgift|id\\b|identitet|adress|folkbok|personnummer|pers)|"
                                         "sekretess(?:markera|markering|skydd|kydd| ?mark)|kvarskriv(?:en|na|ning)|spärrade? (?:person)?(?:uppgift|adress)|"
                                         "skydd\\.? pers(?:on)?\\.? ?(?:uppg|id|nr)|\\bhemlig(?:a|t|) (?:adress|identitet|telefon|nummer|uppgift)|"
                                         "identity (?:is )?protected|protected (?:identity|personal|person|address|id\\b)|confidential address)"_s);
    if (!mayBeProtectedAsWritten(text))
        return false;
    const QString note = folded(tidy(text.left(20'000)));
    if (!mayBeProtected(note))
        return false;
    for (auto it = said.globalMatch(note); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).isEmpty() && !isDuty(QStringView(note).first(match.capturedStart())))
            return true;
    }
    static const QRegularExpression between = regex(u"[.,;:!?()\\[\\]/|*]+| [-\\x{2013}\\x{2014}] "_s);
    const QStringList remarks = note.split(between, Qt::SkipEmptyParts);
    return std::any_of(remarks.cbegin(), remarks.cend(), isBareProtection);
}

bool saysVacant(QStringView text)
{
    static const QRegularExpression said = regex(u"^(?:vakan(?:t|s|ser)|vacan(?:t|cy))\\b|\\b(?:vakant|vacant)$|^(?:\\p{L}+ )?(?:till?sätts|tillsättes|utses|rekryteras)\\b|"
                                         "^(?:ej|inte|ännu ej|ännu inte|not yet|not) (?:till?satt|utsedd|klart?|appointed|filled)\\b|"
                                         "^(?:rekrytering pågår|obesatt|to be (?:appointed|decided|confirmed)|tba|tbc|tbd)\\b|"
                                         "^(?:n\\.? ?n|ingen|ingen person|inget namn|nobody|no one|none|xx+|saknas|okänd|unknown|n/a)$"_s);
    const QString written = word(text);
    return mayBeVacant(written) && said.match(written).hasMatch();
}

bool saysNothing(QStringView text)
{
    static const QSet<QString> nothing{u"-"_s, u"--"_s, u"---"_s, u"?"_s, u"??"_s, u"saknas"_s, u"saknar"_s, u"okänt"_s, u"okänd"_s, u"ej känt"_s, u"ej känd"_s,
                                       u"vet ej"_s, u"vet inte"_s, u"finns ej"_s, u"finns inte"_s, u"inget"_s, u"ingen"_s, u"inga"_s, u"n/a"_s, u"na"_s, u"none"_s,
                                       u"unknown"_s, u"missing"_s, u"not known"_s, u"tills vidare"_s, u"until further notice"_s};
    return text.size() <= 40 && nothing.contains(word(text));
}

std::optional<Count> count(QStringView text)
{
    static const QString about = u"(ca\\.?|cirka|c:a|c\\.a\\.?|circa|ungefär|ungef\\.?|runt|omkring|uppskattningsvis|minst|över|about|approx\\.?|at least|>|~|≈)?"_s;
    static const QString units = u"\\s*(?:st|stycken|styck|pers|personer|deltagare|pcs|gånger|ggr)?\\.?"_s;
    static const QRegularExpression one = regex(u"^"_s + about + u"\\s*(\\d{1,3}(?: \\d{3})+|\\d+)(\\+|\\?)?"_s + units + u"$"_s);
    static const QRegularExpression range = regex(u"^"_s + about + u"\\s*(\\d+)\\s*(?:-|till|to|el\\.?|eller)\\s*(\\d+)"_s + units + u"$"_s);
    static const QSet<QString> none{u"ingen"_s, u"inga"_s, u"noll"_s, u"none"_s, u"zero"_s};
    const QString counted = word(text);
    if (none.contains(counted))
        return Count{0, false};
    QRegularExpressionMatch match = range.match(counted);
    const bool isRange = match.hasMatch();
    if (!isRange)
        match = one.match(counted);
    if (!match.hasMatch())
        return {};
    bool fits = false;
    const int value = match.captured(2).remove(u' ').toInt(&fits);
    if (!fits || (isRange && match.captured(3).toInt() < value))
        return {};
    return Count{value, isRange || !match.captured(1).isEmpty() || !match.captured(3).isEmpty()};
}

std::optional<bool> yesNo(QStringView text)
{
    static const QSet<QString> yes{u"ja"_s, u"j"_s, u"x"_s, u"yes"_s, u"y"_s, u"1"_s, u"sant"_s, u"true"_s, u"ok"_s};
    static const QSet<QString> no{u"nej"_s, u"n"_s, u"-"_s, u"no"_s, u"0"_s, u"falskt"_s, u"false"_s, u"ej"_s};
    if (text.isEmpty())
        return {};
    const QString said = word(text);
    if (yes.contains(said) || isTick(said))
        return true;
    if (no.contains(said))
        return false;
    return {};
}

} // namespace lansnav::parse
