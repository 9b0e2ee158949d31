// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "exchange/attendancewords.h"
#include "exchange/regex.h"
#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

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
    if (apology.contains(state))
        return Attendance::Apology;
    return attendanceOfWords(state);
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

bool saysVacant(QStringView text)
{
    static const QRegularExpression said = regex(u"^(?:vakan(?:t|s|ser)|vacan(?:t|cy))\\b|\\b(?:vakant|vacant)$|^(?:\\p{L}+ )?(?:till?sätts|tillsättes|utses|rekryteras)\\b|"
                                         "^(?:ej|inte|ännu ej|ännu inte|not yet|not) (?:till?satt|utsedd|klart?|appointed|filled)\\b|"
                                         "^(?:rekrytering pågår|obesatt|to be (?:appointed|decided|confirmed)|tba|tbc|tbd)\\b|"
                                         "^(?:n\\.? ?n|ingen|ingen person|ingen utsedd|inga utsedda|inget namn|namn (?:kommer|meddelas)(?: senare)?|nobody|no one|none|xx+|saknas|okänd|unknown|n/a)$"_s);
    // "(vakant)": in brackets it is no aside, since it stands beside nothing.
    const QStringView cell = text.trimmed();
    const bool isEnclosed = cell.size() > 2 && ((cell.front() == u'(' && cell.indexOf(u')') == cell.size() - 1) || (cell.front() == u'[' && cell.indexOf(u']') == cell.size() - 1));
    const QString written = word(isEnclosed ? cell.sliced(1).chopped(1) : text);
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
