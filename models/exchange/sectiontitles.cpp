// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sectiontitles.h"

#include "exchange/headermatch.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

using Says = SectionTitle::Says;

QRegularExpression titleForm(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// "(3)", "(3 st)", ": 3", "– 3 st", "3 personer" at the end of a title. A year is no count.
const QRegularExpression &countBehind()
{
    static const QRegularExpression form = titleForm(u"\\s*(?:[(\\[]\\s*\\d{1,3}\\s*(?:st|pers|personer|people)?\\.?\\s*[)\\]]|[:\\x{2013}\\x{2014}-]\\s*\\d{1,3}(?:\\s*(?:st|pers|personer|people))?\\.?"
                                                     "|\\s\\d{1,3}\\s*(?:st|pers|personer|people)\\.?)\\s*:?$"_s);
    return form;
}

/// What all of them are, which says nothing of any of them.
bool isOfPeople(const QString &word)
{
    static const QSet<QString> words{u"medlem"_s, u"medlemmar"_s, u"medlemmarna"_s, u"nätverksmedlemmar"_s, u"ledamot"_s, u"ledamöter"_s, u"ledamöterna"_s, u"representant"_s, u"representanter"_s,
                                     u"repr"_s, u"deltagare"_s, u"deltagarna"_s, u"kontakter"_s, u"kontaktpersoner"_s, u"personer"_s, u"i"_s, u"ur"_s, u"nätverket"_s, u"gruppen"_s, u"member"_s,
                                     u"members"_s, u"representatives"_s, u"participants"_s, u"people"_s};
    return words.contains(word);
}

/// The rest of a title behind the words that all titles have.
QString withoutPeople(const QString &rest)
{
    QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && isOfPeople(words.first()))
        words.removeFirst();
    return words.join(u' ');
}

/// When it ended, as the rest of a title says: "2023", "2020–2022".
PartialDate endIn(const QString &rest)
{
    const PartialDate date = parse::date(rest);
    return date.isNull() ? parse::dateSpan(rest).value_or(parse::DateSpan{}).to : date;
}

/// `bare` as it is written, `said` folded.
std::optional<SectionTitle> formerTitle(const QString &bare, const QString &said)
{
    static const QRegularExpression beginning = titleForm(u"^(?:(?:tidigare|f\\.? ?d\\.?|före detta|avgångna|avslutade|utträdda|gamla|pensionerade|former|previous|past)\\b\\.?"
                                                          "|(?:(?:de |personer |medlemmar |ledamöter )?(?:som )?(?:har |have |has )?)(?:slutat|slutade|lämnat|lämnade|avgått|avgick|utträtt|left)\\b"
                                                          "|(?:är )?(?:ej|inte|no|not)(?: längre| longer)? (?:med|kvar|medlem|medlemmar|aktiva|members)\\b(?: längre)?)\\s*"_s);
    const QRegularExpressionMatch match = beginning.match(said);
    if (!match.hasMatch())
        return {};
    SectionTitle title{.says = Says::Former};
    static const QRegularExpression edges = titleForm(u"^[\\s(:\\x{2013}\\x{2014}-]+|[)\\s]+$"_s);
    const QString behind = said.mid(match.capturedEnd());
    const QString rest = withoutPeople(behind).remove(edges);
    if (rest.isEmpty())
        return title;
    title.ended = endIn(rest);
    title.kind = parse::memberHeading(rest);
    if (title.ended.isNull())
        title.ended = endIn(rest.section(u' ', -1));
    // "Tidigare medlemmar i BBIC" are such too; "Tidigare ordförande" may still be a member, and "Gamla Berg" is a name.
    if (!title.ended.isNull() || !title.kind.isEmpty() || isOfPeople(behind.section(u' ', 0, 0)))
        return title;
    const bool isName = bare.section(u' ', -1).front().isUpper() && bare != bare.toUpper();
    return isName ? std::nullopt : std::optional(SectionTitle{});
}

std::optional<SectionTitle> roleTitle(const QString &said)
{
    static const QSet<QString> offices{u"ordförande"_s, u"vice ordförande"_s, u"sekreterare"_s, u"sammankallande"_s, u"kassör"_s, u"chair"_s, u"chairperson"_s, u"vice chair"_s, u"secretary"_s, u"treasurer"_s};
    static const QHash<QString, QString> roles{
        {u"samordnare"_s, u"samordnare"_s}, {u"nätverkssamordnare"_s, u"nätverkssamordnare"_s}, {u"kontaktperson"_s, u"kontaktperson"_s}, {u"kontaktpersoner"_s, u"kontaktperson"_s}, {u"utbildare"_s, u"utbildare"_s},
        {u"coach"_s, u"coach"_s}, {u"coacher"_s, u"coach"_s}, {u"processledare"_s, u"processledare"_s}, {u"nätverksledare"_s, u"nätverksledare"_s}, {u"projektledare"_s, u"projektledare"_s},
        {u"handledare"_s, u"handledare"_s}, {u"vägledare"_s, u"vägledare"_s}, {u"ansvarig"_s, u"ansvarig"_s}, {u"ansvariga"_s, u"ansvarig"_s}, {u"nätverksansvarig"_s, u"nätverksansvarig"_s},
        {u"nätverksansvariga"_s, u"nätverksansvarig"_s}, {u"coordinator"_s, u"coordinator"_s}, {u"coordinators"_s, u"coordinator"_s}, {u"contact person"_s, u"contact person"_s},
        {u"contact persons"_s, u"contact person"_s}, {u"contact people"_s, u"contact person"_s}};
    if (offices.contains(said))
        return SectionTitle{.says = Says::Role, .role = said, .isOffice = true};
    const QString found = roles.value(said);
    return found.isEmpty() ? std::nullopt : std::optional(SectionTitle{.says = Says::Role, .role = found});
}

/// Whether a title is of people who are of none of the municipalities of a list: of other bodies, guests, whoever remains. `bare` as it is
/// written, `said` folded.
bool isTitleOfOthers(const QString &bare, const QString &said)
{
    static const QRegularExpression which = titleForm(u"^(?:externa|övriga|andra|inbjudna|regionala|statliga|nationella|privata|fristående|ideella|external|other|invited|private)$"_s);
    static const QRegularExpression bodies = titleForm(u"^(?:gäst(?:er)?|guests?|observatörer|observers|föreläsare|(?!kommun|gemensam|styrelse)[\\w-]+styrelsen?)$"_s);
    if (bodies.match(said).hasMatch())
        return true;
    if (!which.match(said.section(u' ', 0, 0)).hasMatch())
        return false;
    const QString rest = said.section(u' ', 1);
    if (withoutPeople(rest).isEmpty())
        return true;
    // "Privata vårdgivare", "Övriga organisationer"; "Andra Berg" may be a name, and longer ones are remarks.
    const QString written = bare.section(u' ', 1);
    return bare.front().isUpper() && rest.count(u' ') < 2 && std::all_of(written.cbegin(), written.cend(), [](QChar c) { return c.isLower() || c == u' ' || c == u'-'; });
}

/// Groups of people by what they are called; a single word in the plural of what people are ("Skolkuratorer") is no name either.
bool isGroup(const QString &said)
{
    static const QRegularExpression which = titleForm(u"^(?:nya|nytillkomna|externa|interna|övriga|andra|inbjudna|adjungerade|avgående|tillträdande|tillfälliga|kommunala|regionala|statliga|"
                                                      "new|external|internal|other|invited)\\b"_s);
    static const QRegularExpression groups = titleForm(u"^(?:gäst(?:er)?|guests?|au|observatörer|observers|föreläsare|vikarier|chefer|ledare|personal(?:en)?|[\\w-]*(?:utskott(?:et)?|grupp(?:en)?|kommitt[eé]n?|styrelsen?|presidi(?:um|et)|"
                                                       "beredning(?:en)?|committee))$"_s);
    static const QRegularExpression plural = titleForm(u"^(?!christer$)\\w{3,}(?:arna|erna|orna|orer|oger|ister|chefer|sekreterare|ledare|läggare|vetare|personal)$"_s);
    if (const QRegularExpressionMatch match = which.match(said); match.hasMatch() && withoutPeople(said.mid(match.capturedEnd())).isEmpty())
        return true;
    return groups.match(said).hasMatch() || plural.match(said).hasMatch();
}

/// "Kumla Ersättare", "Kumla – ordinarie", "Ersättare, Kumla".
std::optional<SectionTitle> kindOfPlace(const QString &bare, const std::function<bool(const QString &)> &isPlace)
{
    if (!isPlace)
        return {};
    const parse::PersonName read = parse::personName(bare);
    const auto titled = [&](const QString &place, const QString &kind) {
        const parse::MemberRole said = parse::memberRole(kind);
        const bool fits = !said.kind.isEmpty() && (said.role.isEmpty() || !parse::memberHeading(kind).isEmpty()) && isPlace(place);
        return fits ? std::optional(SectionTitle{.says = Says::Kind, .kind = said.kind, .place = place}) : std::nullopt;
    };
    if (const auto title = read.asides.size() == 1 ? titled(read.written, read.asides.first()) : std::nullopt)
        return title;
    // The kind first, and words for members that no cell for a name has: "Ersättare: Kumla", "Kumla kommun, ordinarie ledamöter".
    static const QRegularExpression between = titleForm(u"\\s*[,:/]\\s*|\\s+(?:[\\x{2013}\\x{2014}-]|i|för|från)\\s+"_s);
    const QStringList parts = bare.contains(u' ') ? bare.split(between, Qt::SkipEmptyParts) : QStringList();
    if (parts.size() != 2)
        return {};
    const auto title = titled(parts.first(), parts.last());
    return title ? title : titled(parts.last(), parts.first());
}

bool numbersRows(const QString &heading)
{
    static const QSet<QString> words{QString(), u"nr"_s, u"no"_s, u"num"_s, u"nummer"_s, u"löpnr"_s, u"löpnummer"_s, u"rad"_s, u"radnr"_s, u"ordningsnr"_s, u"number"_s};
    return words.contains(HeaderMatcher::compact(heading));
}

} // namespace

QString bareTitle(const QString &text)
{
    static const QRegularExpression edges = titleForm(u"^[\\s:*=_#>\\x{2022}\\x{2013}\\x{2014}-]+|[\\s:;,*=_<\\x{2013}\\x{2014}-]+$"_s);
    QString bare = parse::tidy(text).remove(edges);
    return bare.remove(countBehind()).remove(edges);
}

bool isMarkedTitle(const QString &text)
{
    const QString tidied = parse::tidy(text);
    return tidied.endsWith(u':') || tidied.contains(countBehind());
}

std::optional<SectionTitle> sectionTitle(const QString &text, const std::function<bool(const QString &)> &isPlace)
{
    static const QRegularExpression adjunct = titleForm(u"^(?:adjungerade?(?: (?:ledamöter|medlemmar))?|co.opted(?: members)?)$"_s);
    static const QRegularExpression resting = titleForm(u"^(?:tillfälligt )?(?:vilande|pausade|tjänstlediga|föräldralediga|lediga|inaktiva|passiva|sjukskrivna|resting|inactive|on leave|on hold)\\b"_s);
    static const QRegularExpression current = titleForm(u"^(?:(?:nuvarande|aktuella|aktiva|samtliga|alla|current|active|all)\\b)?\\s*"_s);
    static const QRegularExpression place = titleForm(u"^(?:region(?:en)?|regionerna|kommuner(?:na)?|region \\p{L}+(?: län)?)$"_s);
    constexpr qsizetype longest = 60;
    // "* = ersättare" says what a sign means.
    static const QRegularExpression meaning(u"(?<!=)=(?!=)"_s);
    if (text.size() > 2 * longest || text.contains(meaning))
        return {};
    const QString bare = bareTitle(text);
    const QString said = folded(bare);
    if (said.size() < 2 || said.size() > longest || said.contains(u'@'))
        return {};
    if (parse::headsProtectedPeople(bare))
        return SectionTitle{.says = Says::Protected};
    if (const QString kind = parse::memberHeading(bare); !kind.isEmpty())
        return SectionTitle{.says = Says::Kind, .kind = kind};
    if (const auto title = kindOfPlace(bare, isPlace))
        return title;
    if (adjunct.match(said).hasMatch())
        return SectionTitle{.says = Says::Neither};
    if (const auto left = formerTitle(bare, said))
        return left;
    if (const QRegularExpressionMatch match = resting.match(said); match.hasMatch() && withoutPeople(said.mid(match.capturedEnd())).isEmpty())
        return SectionTitle{.says = Says::Resting};
    if (const auto found = roleTitle(said))
        return found;
    if (withoutPeople(said.mid(current.match(said).capturedEnd())).isEmpty())
        return SectionTitle{.says = Says::Current};
    if (place.match(said).hasMatch())
        return SectionTitle{.says = Says::Place, .isElsewhere = true};
    if (isTitleOfOthers(bare, said))
        return SectionTitle{.isElsewhere = true};
    return isGroup(said) ? std::optional(SectionTitle{}) : std::nullopt;
}

std::optional<SectionTitle> titleWithin(const QString &text)
{
    constexpr qsizetype mostWords = 10;
    static const QRegularExpression edges = titleForm(u"^[^\\p{L}\\d]+|[^\\p{L}\\d.]+$"_s);
    static const QRegularExpression alternate = titleForm(u"^(?:ersättar(?:e|na|lista|listan|förteckning)|suppleant(?:er|erna|lista|listan)?|alternates?|substitutes)$"_s);
    // What is said of alternates in a remark is no title of theirs: "Ersättare saknas", "* = ersättare", "Ersättare inom parentes".
    static const QRegularExpression remark = titleForm(u"[=!?]|\\b(?:saknas|saknar|söks|utses|anges|markera\\w*|meddela\\w*|se|obs|ska|skall|kan|har|är|finns|kommer|parentes|kursiv\\w*|fet\\w*|röd\\w*)\\b"_s);
    static const QRegularExpression joins = titleForm(u"^(?:och|samt|med|inkl|inklusive|plus|även|jämte|utan|exkl|exklusive|ej|inte|eller|and|or|with|without|including|&|\\+)\\.?$"_s);
    static const QRegularExpression years = titleForm(u"^\\d[\\d\\s\\x{2013}-]*$"_s);
    QStringList words;
    for (const QString &word : folded(bareTitle(text)).split(u' ', Qt::SkipEmptyParts))
        words.append(joins.match(word).hasMatch() ? word : QString(word).remove(edges));
    words.removeAll(QString());
    const auto at = [&words](int i) { return words.value(i); };
    if (words.size() < 2 || words.size() > mostWords || text.contains(remark))
        return {};
    int alternates = -1;
    bool isOfMore = false;
    for (int i = 0; i < int(words.size()); ++i) {
        const QString rest = words.mid(i + 1).join(u' ');
        const bool mayEnd = i > 0 && !isOfMore && alternates < 0 && !joins.match(at(i - 1)).hasMatch() && (rest.isEmpty() || isOfPeople(at(i + 1)) || years.match(rest).hasMatch());
        const QString tail = words.mid(i).join(u' ');
        if (const auto left = mayEnd ? formerTitle(tail, tail) : std::nullopt; left && left->says == Says::Former)
            return left;
        const bool isBehind = at(i - 1) == u"för"_s || at(i - 1) == u"till"_s;
        if (alternate.match(at(i)).hasMatch())
            alternates = i;
        else if (!isBehind && (parse::memberHeading(at(i)) == u"ordinary" || (at(i).size() > 3 && at(i) != u"nätverket" && at(i) != u"gruppen" && isOfPeople(at(i)))))
            isOfMore = true;
    }
    if (alternates < 0 || isOfMore || joins.match(at(alternates - 1)).hasMatch() || joins.match(at(alternates + 1)).hasMatch())
        return {};
    return SectionTitle{.says = Says::Kind, .kind = u"alternate"_s};
}

std::optional<SectionTitle> titleOfSheet(const QString &name, const std::function<bool(const QString &)> &isPlace)
{
    const QString text = parse::tidy(QString(name).replace(u'_', u' '));
    const std::optional<SectionTitle> title = sectionTitle(text, isPlace);
    if (title && (title->says == Says::Kind || title->says == Says::Neither || title->says == Says::Former || title->says == Says::Resting))
        return title;
    return title ? std::nullopt : titleWithin(text);
}

PartialDate dateOfSheet(const QString &name)
{
    static const QRegularExpression time = titleForm(u"(?<![\\p{L}\\d])(?:(?:vt|ht)[ -]?(?:\\d{4}|\\d{2})|(?:19|20)\\d\\d)(?!\\d)"_s);
    QString last;
    for (auto it = time.globalMatch(folded(QString(name).replace(u'_', u' '))); it.hasNext();)
        last = it.next().captured();
    return last.isEmpty() ? PartialDate() : parse::date(last);
}

int onlyText(const ImportPlan &plan, const QStringList &cells)
{
    static const QRegularExpression number(u"^\\d{1,5}[.)]?$"_s);
    int column = -1;
    QString text;
    for (int i = 0; i < int(cells.size()); ++i) {
        const QString cell = parse::tidy(cells.at(i));
        if (cell.isEmpty() || (!plan.mapping.contains(i) && cell.front().isDigit() && number.match(cell).hasMatch() && numbersRows(plan.headings.value(i))))
            continue;
        if (column >= 0 && cell != text)
            return -1;
        column = column < 0 ? i : column;
        text = cell;
    }
    return column;
}

} // namespace lansnav
