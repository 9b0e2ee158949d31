// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancewords.h"

#include <QHash>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

enum class Saying {
    Present,
    Would,          ///< "delta", which is no presence unless it is denied
    Absent,
    Apology,
    Reason,         ///< why somebody did not come, beside which anything may stand: "förhinder, möte i Nora"
    Announced,      ///< "anmält", which says nothing alone
    Not,            ///< denies what stands before it or after it
    None,           ///< "inget": denies what stands after it
    Doubt,          ///< takes back what is said
    Because,
    Beside,         ///< says nothing of its own
    Else,
};

struct SaidWord
{
    Saying says = Saying::Else;
    bool isApart = false;       ///< behind a comma or the like
    bool isReason = false;      ///< behind "på grund av"
};

using SaidWords = QList<SaidWord>;

QHash<QString, Saying> wordsOfAttendance()
{
    QHash<QString, Saying> words;
    const auto add = [&words](Saying says, QStringView list) {
        for (const QStringView word : list.split(u' '))
            words.insert(word.toString(), says);
    };
    add(Saying::Present, u"kom kommit deltog deltar deltagit deltagande närv närvaro närvarande närvarade närvarat plats fysisk fysiskt digital digitalt digitally länk link teams zoom "
                         "skype distans online remote present attended attending came ja yes");
    add(Saying::Would, u"kommer komma delta närvara attend come");
    add(Saying::Absent, u"frånv frånvaro frånvarande uteblev utebliven uteblivit absent absence nej");
    add(Saying::Apology, u"ledig ledighet semester excused apology apologies föräldraledig tjänstledig vab vabb vabbar vabar fh");
    add(Saying::Announced, u"anm anmält anmäld anmälde anmälan anmälda");
    add(Saying::Not, u"ej inte icke aldrig not never");
    add(Saying::None, u"inget ingen inga utan no without");
    add(Saying::Doubt, u"men dock ändå fast trots delvis kanske ev evt eventuellt troligen nog but though although despite partly maybe perhaps");
    add(Saying::Because, u"pga eftersom due because");
    add(Saying::Beside, u"på via över i var är varit vara har hade kan kunde did was were by to och eller and or at the on in av bara endast själv personligen alls for");
    return words;
}

Saying sayingOfWord(const QString &word)
{
    static const QHash<QString, Saying> words = wordsOfAttendance();
    if (const auto known = words.constFind(word); known != words.cend())
        return *known;
    if (word.startsWith(u"oförh") || word.startsWith(u"halv"))
        return Saying::Doubt;
    if (word == u"förh" || word.contains(u"förhind") || word.contains(u"återbud") || word.startsWith(u"sjuk") || word.startsWith(u"anmförh") || word.startsWith(u"anmfrånv") || word == u"sick")
        return Saying::Reason;
    return word.startsWith(u"avanmäl") || word.startsWith(u"avbok") ? Saying::Apology : Saying::Else;
}

/// The words that say something, in order.
SaidWords saidWords(const QString &text)
{
    QStringList words;
    SaidWords said;
    SaidWord next;
    const auto take = [&](const QString &word, const QString &before) {
        next.says = sayingOfWord(word);
        // "Var med" is presence, "möte med chefen" is not.
        if (word == u"med")
            next.says = said.isEmpty() || said.last().says == Saying::Not || before == u"var" || before == u"är" || before == u"varit" ? Saying::Present : Saying::Else;
        if (next.says == Saying::Because)
            next.isReason = true;
        if (next.says == Saying::Because || next.says == Saying::Beside)
            return;
        said.append(next);
        next = {};
    };
    QString word;
    QString before;
    const auto end = [&] {
        if (!word.isEmpty()) {
            take(word, before);
            before = word;
        }
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            word += c;
            continue;
        }
        end();
        if (!c.isSpace())
            next.isApart = true;
    }
    end();
    return said;
}

bool saysReason(const SaidWord &word)
{
    return word.says == Saying::Apology || word.says == Saying::Reason;
}

bool isPresence(const SaidWord &word)
{
    return word.says == Saying::Present || word.says == Saying::Would;
}

/// "Anmäld frånvaro" is an apology.
void joinAnnounced(SaidWords &said)
{
    for (qsizetype i = 0; i + 1 < said.size(); ++i) {
        const Saying next = said.at(i + 1).says;
        if (said.at(i).says != Saying::Announced || (next != Saying::Absent && next != Saying::Reason))
            continue;
        said[i].says = Saying::Reason;
        said.removeAt(i + 1);
    }
}

/// Of words of which the one at `at` denies another.
Attendance deniedAttendance(SaidWords said, qsizetype at)
{
    const Saying denies = said.at(at).says;
    const SaidWord before = at > 0 && denies == Saying::Not && !said.at(at).isApart ? said.at(at - 1) : SaidWord();
    const SaidWord after = at + 1 < said.size() && !said.at(at + 1).isApart && !said.at(at + 1).isReason ? said.at(at + 1) : SaidWord();
    const auto has = [&said](auto... says) { return std::any_of(said.cbegin(), said.cend(), [=](const SaidWord &word) { return ((word.says == says) || ...); }); };
    if (has(Saying::Else))
        return Attendance::Unknown;
    // "Uteblev utan återbud", "frånvarande, ej anmält".
    if (saysReason(after) || after.says == Saying::Announced) {
        said.remove(at, 2);
        const bool isAbsence = !said.isEmpty() && std::all_of(said.cbegin(), said.cend(), [](const SaidWord &word) { return word.says == Saying::Absent; });
        return isAbsence ? Attendance::Absent : Attendance::Unknown;
    }
    const bool deniesBefore = isPresence(before);
    const bool deniesAfter = isPresence(after);
    if (deniesBefore == deniesAfter || has(Saying::Absent, Saying::Announced))
        return Attendance::Unknown;
    // "Kom inte, deltog på länk": beside the presence that is denied stands another.
    const auto isOther = [](const SaidWord &word) { return word.says == Saying::Present; };
    const auto isOtherApart = [](const SaidWord &word) { return word.says == Saying::Present && word.isApart; };
    const auto denial = said.cbegin() + at;
    if (deniesBefore ? std::any_of(denial, said.cend(), isOther) : std::any_of(said.cbegin(), denial, isOther) || std::any_of(denial + 1, said.cend(), isOtherApart))
        return Attendance::Unknown;
    return has(Saying::Apology, Saying::Reason) ? Attendance::Apology : Attendance::Absent;
}

} // namespace

Attendance attendanceOfWords(QStringView written)
{
    constexpr qsizetype longest = 200;
    if (written.size() > longest || written.contains(u'?'))
        return Attendance::Unknown;
    QString text = written.toString();
    text.replace(u"p.g.a."_s, u"pga "_s).replace(u"p.g.a"_s, u"pga "_s).replace(u"på grund av"_s, u"pga"_s);
    SaidWords said = saidWords(text);
    joinAnnounced(said);
    const auto has = [&said](auto... says) { return std::any_of(said.cbegin(), said.cend(), [=](const SaidWord &word) { return ((word.says == says) || ...); }); };
    const auto isDenial = [](const SaidWord &word) { return word.says == Saying::Not || word.says == Saying::None; };
    const auto denials = std::count_if(said.cbegin(), said.cend(), isDenial);
    if (said.isEmpty() || has(Saying::Doubt) || denials > 1)
        return Attendance::Unknown;
    if (denials == 1)
        return deniedAttendance(said, std::find_if(said.cbegin(), said.cend(), isDenial) - said.cbegin());
    // One or the other is neither.
    if (has(Saying::Absent) && has(Saying::Apology, Saying::Reason) && (text.contains(u" eller ") || text.contains(u" or ")))
        return Attendance::Unknown;
    const bool isExplained = !has(Saying::Else, Saying::Announced, Saying::Would);
    const bool isAway = has(Saying::Absent, Saying::Apology, Saying::Reason);
    if (has(Saying::Present))
        return isExplained && !isAway ? Attendance::Present : Attendance::Unknown;
    if (has(Saying::Apology, Saying::Reason))
        return isExplained || has(Saying::Reason) ? Attendance::Apology : Attendance::Unknown;
    return isExplained && isAway ? Attendance::Absent : Attendance::Unknown;
}

} // namespace lansnav::parse
