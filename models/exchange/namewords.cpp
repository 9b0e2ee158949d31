// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs in a cell for a name that are no part of the name.
#include "exchange/namewords.h"

#include "exchange/mailtext.h"

#include <QSet>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

/// Degrees and professions that stand before a name.
const QString titleWords = u"(?:[Ff]il|[Mm]ed|[Tt]ekn|[Jj]ur|[Tt]eol|[Oo]dont|[Ee]kon|[Aa]gr|[Pp]ol|[Hh]on)\\.? ?(?:[Dd]r|[Dd]oktor|[Kk]and|[Mm]ag|[Ll]ic)\\b\\.?|(?:[Ll]eg\\b\\.?|[Ll]egitimerad) ?\\p{Ll}[\\p{L}-]*|"
                           "(?:[Dd]r|DR)\\b\\.?|[Dd]oktor|[Pp]rof\\b\\.?|[Pp]rofessor|[Dd]ocent|[Dd]oc\\.|[Mm]ag\\.|[Ll]ic\\."_s;

/// What is written short before or behind a name: acting, chair, preliminary.
const QString shortWords = u"(?:t\\.\\s?f\\.|tf\\b\\.?|(?:(?:v|vice)\\.?\\s)?ordf\\b\\.?|prel\\b\\.?|preliminärt?\\b|(?:ev|vik|bitr)\\.)"_s;

/// Words that only say what stands before or behind them: none of it is found without one of them, a sign or a figure.
bool isMarkWord(QStringView word)
{
    static const QSet<QString> words{u"ersättare"_s, u"ersättaren"_s, u"ers"_s, u"suppleant"_s, u"suppleanten"_s, u"suppl"_s, u"supp"_s, u"reserv"_s, u"alternate"_s, u"substitute"_s, u"ordinarie"_s,
                                     u"ord"_s, u"ordinary"_s, u"ledamot"_s, u"medlem"_s, u"representant"_s, u"första"_s, u"andra"_s, u"tredje"_s, u"f"_s, u"d"_s, u"fd"_s, u"före"_s, u"detta"_s,
                                     u"tidigare"_s, u"former"_s, u"fil"_s, u"med"_s, u"tekn"_s, u"jur"_s, u"teol"_s, u"odont"_s, u"ekon"_s, u"agr"_s, u"pol"_s, u"hon"_s, u"leg"_s,
                                     u"legitimerad"_s, u"dr"_s, u"doktor"_s, u"prof"_s, u"professor"_s, u"docent"_s, u"saknas"_s, u"utses"_s, u"senare"_s, u"tillsätts"_s, u"vakant"_s, u"vacant"_s,
                                     u"tjänstledig"_s, u"föräldraledig"_s, u"sjukskriven"_s, u"tf"_s, u"ordf"_s, u"prel"_s, u"preliminär"_s,
                                     u"skyddad"_s, u"skyddade"_s, u"skyddat"_s, u"identitet"_s, u"id"_s, u"adress"_s, u"uppgifter"_s, u"personuppgifter"_s, u"sekretess"_s, u"sekretessmarkerad"_s,
                                     u"sekretessbelagd"_s, u"sekretesskyddad"_s, u"sekretessskyddad"_s, u"sekr"_s, u"spu"_s, u"kvarskriven"_s, u"kvarskrivning"_s, u"adresskyddad"_s, u"protected"_s};
    constexpr qsizetype longest = 17;
    return word.size() <= longest && words.contains(word.toString().toLower());
}

QString withoutEdges(QString text)
{
    static const QRegularExpression edges(u"^[\\s,;.:/|\\x{2010}-\\x{2015}-]+|[\\s,;:/|\\x{2010}-\\x{2015}-]+$"_s);
    return text.remove(edges);
}

} // namespace

namespace namewords {

bool hasLower(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLower(); });
}
bool hasLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}
bool hasUpper(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isUpper(); });
}
qsizetype digitsIn(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QRegularExpression cellForm(const QString &pattern, bool anyCase)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption
                                           | (anyCase ? QRegularExpression::CaseInsensitiveOption : QRegularExpression::NoPatternOption));
}

bool isGivenName(const QString &word)
{
    static const QSet<QString> names = [] {
        const QString frequent = u"anders andreas anna anneli annika ann ann-marie anne-marie anton arne barbro bengt berit bertil birgit birgitta bo britt britta camilla carina "
                                 "caroline carl catarina cecilia charlotta christer christian christina christoffer christopher elin elisabet elisabeth elsa emelie emil emma erik eva "
                                 "evert filip folke fredrik frida gun gunilla gunnar gunnel gustaf gustav göran hanna hans helena henrik håkan ida inga ingegerd inger ingrid irene "
                                 "ivar jan jenny jens jessica joakim johan johanna johannes john jonas josefin josefine kajsa karin karl karolina katarina kenneth kent kerstin "
                                 "kjell klas kristina kurt lars leif lena lennart linda linnea linnéa lisa lisbeth louise lovisa magnus maj maj-britt malin margareta margaretha "
                                 "mari maria marianne marie martina matilda mats mattias mikael monica monika niklas nils ola olle olof olov oskar per pernilla peter petra petter pia "
                                 "ragnar rebecka robert roger roland rolf rune sandra sara sebastian siv sofia sofie solveig staffan stefan sten stig stina susanne sven sverker "
                                 "therese thomas tobias tom tomas tommy torbjörn tore ulf ulla ulla-britt ulrika urban viktoria yvonne åke åsa örjan "
                                 "bosse janne kalle kicki lasse lotta mia micke nisse pelle"_s;
        const QStringList words = frequent.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    const QString name = word.toLower();
    // "Anna-Maria" has a given name at both ends.
    return names.contains(name) || (name.contains(u'-') && names.contains(name.section(u'-', 0, 0)) && names.contains(name.section(u'-', -1)));
}

bool mayHoldAside(QStringView name)
{
    qsizetype spaces = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool joins = c == u'-' && i > 0 && i + 1 < name.size() && name.at(i - 1).isLetter() && name.at(i + 1).isLetter();
        // Figures behind letters are part of the word: "Ek2".
        const bool isNumbered = c.isDigit() && i > 0 && name.at(i - 1).isLetterOrNumber();
        if (c == u' ')
            ++spaces;
        else if (!c.isLetter() && !c.isMark() && c != u'\'' && c != QChar(0x2019) && !joins && !isNumbered)
            return true;
    }
    if (spaces == 0)
        return false;
    if (isMarkWord(name.left(name.indexOf(u' '))) || isMarkWord(name.mid(name.lastIndexOf(u' ') + 1)))
        return true;
    if (spaces == 1)
        return false;
    const QList<QStringView> words = name.split(u' ');
    return std::any_of(words.cbegin(), words.cend(), [](QStringView word) { return saysOffice(word) || word == u"född" || word == u"fd" || word == u"tidigare"; });
}

QStringList takeEnclosed(QString *name)
{
    static const QRegularExpression address(u"<[^>]*@[^>]*>"_s);
    static const QRegularExpression aside(u"\\s*(\\([^)]*\\)|\\[[^\\]]*\\]|<[^>]*>)\\s*"_s);
    QStringList taken;
    if (std::none_of(name->cbegin(), name->cend(), [](QChar c) { return c == u'(' || c == u'[' || c == u'<'; }))
        return taken;
    QString after;
    if (const QRegularExpressionMatch found = address.match(*name); found.hasMatch() && hasLetter(QStringView(*name).first(found.capturedStart()))) {
        after = name->mid(found.capturedEnd());
        name->truncate(found.capturedEnd());
    }
    for (QString *text : {name, &after}) {
        for (auto it = aside.globalMatch(*text); it.hasNext();)
            if (const QString inner = it.next().capturedView(1).sliced(1).chopped(1).trimmed().toString(); !inner.isEmpty())
                taken.append(inner);
        text->replace(aside, u" "_s);
    }
    // A parenthesis that nobody closed.
    if (const qsizetype open = name->indexOf(u'('); open > 0 && hasLetter(QStringView(*name).first(open))) {
        if (const QString inner = withoutEdges(name->mid(open + 1).remove(u'(')); hasLetter(inner) || digitsIn(inner) > 0)
            taken.append(inner);
        name->truncate(open);
    }
    if (after = withoutEdges(after); !after.isEmpty())
        taken.append(after);
    return taken;
}

QStringList takeAddresses(QString *name)
{
    if (!name->contains(u'@'))
        return {};
    const QList<Mail> found = mails(*name);
    const QString rest = withoutAddresses(*name, found);
    if (found.isEmpty() || !hasLetter(rest))
        return {};
    QStringList taken;
    for (const Mail &mail : found)
        taken.append(mail.address);
    *name = tidy(rest);
    return taken;
}

QString takeMark(QString *name)
{
    static const QRegularExpression behind = cellForm(u"^(.*\\p{L}\\.?)(?:\\s+(\\d{1,3}\\s?%.*)|\\s*(\\d{1,2}\\)|[*†‡\\x{00b9}\\x{00b2}\\x{00b3}\\x{2070}\\x{2074}-\\x{2079}]+\\)?))$"_s);
    if (name->isEmpty() || (name->back().isLetter() && !name->contains(u'%')))
        return {};
    const QRegularExpressionMatch match = behind.match(*name);
    if (!match.hasMatch())
        return {};
    *name = match.captured(1);
    return match.captured(match.hasCaptured(2) ? 2 : 3);
}

bool saysShort(const QString &text)
{
    static const QRegularExpression said = cellForm(u'^' + shortWords + u'$');
    constexpr qsizetype longest = 12;
    return text.size() <= longest && said.match(text).hasMatch();
}

} // namespace namewords

namespace {

using namespace namewords;

/// "f.d. Per Lind", "Tidigare Per Lind", "Per Lind fd".
QString takeFormer(QString *name)
{
    static const QRegularExpression before = cellForm(u"^([fF]\\.?\\s?d\\b\\.?|FD\\b\\.?|(?:[Ff]öre detta|[Tt]idigare|[Ff]ormer)\\b)\\s*(?=\\p{Lu}|(?<=\\s)\\p{L}+\\s\\p{L})(.+)$"_s, false);
    static const QRegularExpression behind = cellForm(u"^(.*\\p{L})\\s+([fF]\\.?\\s?d\\.?|[Ff]öre detta)$"_s, false);
    const QRegularExpressionMatch first = before.match(*name);
    const bool goesOn = first.hasMatch() && first.capturedView(2).front().isLower() && hasUpper(*name) && !isNameParticle(first.captured(2).section(u' ', 0, 0));
    if (first.hasMatch() && !goesOn) {
        *name = first.captured(2);
        return first.captured(1);
    }
    const QRegularExpressionMatch last = behind.match(*name);
    if (!last.hasMatch())
        return {};
    *name = last.captured(1);
    return last.captured(2);
}

QString takeTitle(QString *name)
{
    static const QRegularExpression before = cellForm(u"^("_s + titleWords + u")\\s+(\\p{L}.*)$"_s, false);
    const QRegularExpressionMatch match = before.match(*name);
    if (!match.hasMatch())
        return {};
    *name = match.captured(2);
    return match.captured(1);
}

/// "Per Lind ersättare saknas", "Per Lind ingen ersättare": said of an alternate there is none of.
QString takeDenial(QString *name, qsizetype least)
{
    static const QRegularExpression behind = cellForm(u"^(.*?\\p{L})\\s+((?:(?:saknar|utan|ingen|vakant|no|vacant)\\s+)?(?:ersättare|ers|suppleant|alternate)\\b.*)$"_s);
    const QRegularExpressionMatch match = behind.match(*name);
    if (!match.hasMatch() || !deniesKind(match.captured(2)) || (least > 1 && !match.capturedView(1).contains(u' ')))
        return {};
    *name = match.captured(1);
    return match.captured(2);
}

/// "Per Lind SKYDDAD", "Per Lind har skyddad identitet", "Skyddad: Per Lind".
QString takeProtected(QString *name)
{
    static const QRegularExpression behind = cellForm(u"^(.*?\\p{L}\\S*)\\s+((?:(?:har|med|obs)\\s+)?(?:skydda(?:d|de|t)\\b|skydd\\.|skydd\\s+id|sekretess|sekr\\b|spu\\b|kvarskriv|fingerad|adress?kydda|protected\\b).*)$"_s);
    static const QRegularExpression before = cellForm(u"^((?:skyddad|sekretess|sekretessmarkerad|spu)(?:\\s+(?:identitet|id|adress))?)\\b[\\s:]+(\\p{L}.*)$"_s);
    if ((!saysProtected(*name) && !saysProtected(QStringView(*name).sliced(name->lastIndexOf(u' ') + 1))) || headsProtectedPeople(*name))
        return {};
    if (const QRegularExpressionMatch match = behind.match(*name); match.hasMatch() && saysProtected(match.captured(2))) {
        *name = withoutEdges(match.captured(1));
        return match.captured(2);
    }
    const QRegularExpressionMatch match = before.match(*name);
    if (!match.hasMatch() || saysProtected(match.captured(2)) || !saysProtected(match.captured(1)))
        return {};
    *name = match.captured(2);
    return match.captured(1);
}

/// A phone number, a year and the like, with the word that says what it is; a single figure may tell namesakes apart.
QString takeFigures(QString *name)
{
    static const QSet<QString> labels{u"tel"_s, u"tfn"_s, u"tlf"_s, u"telefon"_s, u"mob"_s, u"mobil"_s, u"ankn"_s, u"växel"_s, u"född"_s, u"f"_s, u"nr"_s, u"phone"_s, u"mobile"_s, u"born"_s};
    constexpr qsizetype few = 4;
    if (digitsIn(*name) < few)
        return {};
    const QStringList words = name->split(u' ', Qt::SkipEmptyParts);
    qsizetype at = 1;
    while (at < words.size() && digitsIn(words.at(at)) == 0)
        ++at;
    const auto label = [&words](qsizetype i) { return QString(words.at(i)).remove(u'.').remove(u':').toLower(); };
    while (at > 0 && labels.contains(label(at - 1)))
        --at;
    const QString tail = words.mid(at).join(u' ');
    const QString rest = words.mid(0, at).join(u' ');
    if (digitsIn(tail) < few || !hasLetter(rest) || digitsIn(words.first()) > 0)
        return {};
    *name = rest;
    return withoutEdges(tail);
}

/// "tf. Per Lind", "Ordf. Per Lind", "Per Lind prel.".
QString takeShort(QString *name)
{
    static const QRegularExpression before = cellForm(u"^("_s + shortWords + u")\\s*:?\\s*(\\p{L}.*)$"_s);
    static const QRegularExpression behind = cellForm(u"^(.*\\p{L}\\.?)[\\s,/]+("_s + shortWords + u")$"_s);
    if (const QRegularExpressionMatch match = before.match(*name); match.hasMatch()) {
        *name = match.captured(2);
        return match.captured(1);
    }
    const QRegularExpressionMatch match = behind.match(*name);
    if (!match.hasMatch())
        return {};
    *name = match.captured(1);
    return match.captured(2);
}

/// "Sara Öberg f.d. Nyman", "Åsa Gårdh Jonsson f. Ek", "Sara Öberg född Nyman".
QString takeFormerFamily(QString *name, qsizetype least)
{
    static const QRegularExpression behind = cellForm(u"^(.*\\p{L})\\s+((?:f\\.? ?d\\b\\.?|f\\.|född\\b|före detta\\b|tidigare\\b)\\s*\\p{L}[^,;/]*)$"_s, false);
    const QRegularExpressionMatch match = behind.match(*name);
    if (!match.hasMatch() || match.captured(1).count(u' ') + 1 < least || formerFamilyName(match.captured(2)).isEmpty())
        return {};
    *name = match.captured(1);
    return match.captured(2);
}

/// "Enhetschef Ida Ström", "Ida Ström verksamhets- och utvecklingschef". So many words of the name are left at least.
QString takeOffice(QString *name, qsizetype least)
{
    const QStringList words = name->split(u' ', Qt::SkipEmptyParts);
    const auto isOffice = [](const QString &word) { return saysOffice(word); };
    if (words.size() <= least || std::none_of(words.cbegin(), words.cend(), isOffice))
        return {};
    qsizetype last = words.size() - 1;
    while (!isOffice(words.at(last)))
        --last;
    if (words.size() - last - 1 >= least && last < least && (words.at(last + 1).front().isUpper() || isNameParticle(words.at(last + 1)))) {
        *name = words.mid(last + 1).join(u' ');
        return withoutEdges(words.mid(0, last + 1).join(u' '));
    }
    qsizetype first = std::find_if(words.cbegin(), words.cend(), isOffice) - words.cbegin();
    const auto belongs = [](const QString &word) { return word.endsWith(u'-') || (word.front().isLower() && !isNameParticle(word)) || word.front().isDigit(); };
    while (first > least && belongs(words.at(first - 1)))
        --first;
    if (first < least)
        return {};
    *name = words.mid(0, first).join(u' ');
    return words.mid(first).join(u' ');
}

/// A word or two for what somebody does, and no sentence about it.
bool isRole(const QString &text)
{
    static const QRegularExpression sentence = cellForm(u"^(?:ersätter|kontakta|via|c/o|tidigare|f\\.? ?d\\b|före detta|har|är|blir|ny|slutar|ring|fråga|former)\\b"_s);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype most = 5;
    constexpr qsizetype fewDigits = 4;
    return !words.isEmpty() && words.size() <= most && (saysOffice(words.first()) || saysOffice(words.last())) && digitsIn(text) < fewDigits && !text.contains(u',') && !text.contains(sentence);
}

/// "ersättare Siv Gren" names the alternate; "Ersättare för Siv Gren" is one.
bool namesAnother(const MemberRole &said)
{
    static const QRegularExpression name = cellForm(u"^\\p{Lu}\\p{Ll}[\\p{L}'-]*(?: \\p{Lu}\\p{Ll}[\\p{L}'-]*)+$"_s, false);
    return said.substitutes.isEmpty() && name.match(said.role).hasMatch() && !isRole(said.role);
}

} // namespace

void namewords::takeWords(QString *name, qsizetype least, QStringList *asides)
{
    const auto take = [&](QString taken) {
        if (!taken.isEmpty())
            asides->append(taken);
        return !taken.isEmpty();
    };
    constexpr int most = 6;
    for (int i = 0; i < most && !name->isEmpty(); ++i)
        if (!take(takeMark(name)) && !take(takeProtected(name)) && !take(takeFigures(name)) && !take(takeDenial(name, least)) && !take(takeKind(name)) && !take(takeFormer(name)) && !take(takeFormerFamily(name, least)) && !take(takeTitle(name)) && !take(takeOffice(name, least)) && !take(takeShort(name)))
            break;
}

bool isNameParticle(QStringView word)
{
    static const QSet<QString> particles{u"von"_s, u"af"_s, u"av"_s, u"de"_s, u"del"_s, u"della"_s, u"der"_s, u"den"_s, u"di"_s,
                                         u"da"_s, u"dos"_s, u"du"_s, u"la"_s, u"le"_s, u"van"_s, u"ter"_s, u"ten"_s, u"zu"_s,
                                         u"al"_s, u"el"_s, u"bin"_s, u"ibn"_s, u"abu"_s};
    constexpr qsizetype longest = 5;
    return word.size() <= longest && particles.contains(word.toString().toLower());
}

bool saysOffice(QStringView word)
{
    static constexpr QStringView endings[] = {u"chef", u"ledare", u"samordnare", u"sekreterare", u"handläggare", u"pedagog", u"terapeut", u"kurator", u"rektor", u"psykolog", u"strateg", u"utvecklare",
                                              u"konsulent", u"ansvarig", u"assistent", u"sköterska", u"coach", u"ordförande", u"utbildare", u"socionom", u"direktör", u"föreståndare", u"vägledare",
                                              u"utredare", u"koordinator", u"administratör", u"lärare", u"läkare", u"kontaktperson", u"sakkunnig", u"sammankallande", u"kassör", u"manager", u"director",
                                              u"officer", u"leader", u"coordinator", u"teacher"};
    // The last two letters of them: hardly any other word has those, and very many are asked.
    static constexpr QStringView last[] = {u"ef", u"re", u"og", u"ut", u"or", u"eg", u"nt", u"ig", u"ka", u"ch", u"de", u"om", u"ör", u"er", u"df"};
    while (!word.isEmpty() && !word.back().isLetter())
        word.chop(1);
    if (word.size() < 4)
        return false;
    // Family names end so too, and of the words only one.
    constexpr QStringView person = u"kontaktperson";
    if (const QStringView two = word.last(2); two.compare(u"on", Qt::CaseInsensitive) == 0)
        return word.endsWith(person, Qt::CaseInsensitive);
    else if (std::none_of(std::begin(last), std::end(last), [two](QStringView letters) { return two.compare(letters, Qt::CaseInsensitive) == 0; }))
        return false;
    return word.compare(u"ordf", Qt::CaseInsensitive) == 0 || std::any_of(std::begin(endings), std::end(endings), [word](QStringView ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

AsideIs asideIs(const QString &aside, const NameOptions &options)
{
    static const QRegularExpression former = cellForm(u"^(?:(?:har|är|de som) )?(?:f\\.? ?d\\b\\.?|före detta|tidigare|former|slutat|slutade|slutad|avslutat|avslutade|avslutad|avgått|avgick|avgången|utträtt|lämnat|lämnade|"
                                                      "(?:ej|inte|icke) (?:kvar|aktiv|längre (?:med|kvar|aktiv)|med längre)|(?:ej|inte|icke) (?:längre )?(?:medlem|ledamot)|inaktiv|avliden|avled|avlidit|entledigad|entledigat|entledigats|utträdd|utträtt|utträdde|uttr\\.?|"
                                                      "upphört|upphörd|pensionerad|pensionär|(?:gått |gick )?i pension|deceased|resigned|inactive|no longer a member|left|quit)(?: (?:medlem|medlem i nätverket|ledamot|representant|ersättare|suppleant|ordinarie|nätverket|member))?[.!]?$"_s);
    static const QRegularExpression title = cellForm(u"^(?:"_s + titleWords + u")$"_s, false);
    static const QRegularExpression footnote = cellForm(u"^(?:\\d{1,2}\\)|[*†‡\\x{00b9}\\x{00b2}\\x{00b3}\\x{2070}\\x{2074}-\\x{2079}]+\\)?)$"_s);
    const QString said = tidy(aside);
    if (!hasLetter(said) && footnote.match(said).hasMatch())
        return AsideIs::Mark;
    if (said.contains(u'@') ? !mail(said).isEmpty() : digitsIn(said) > 5 && phone(said).has_value())
        return AsideIs::Contact;
    if (former.match(said).hasMatch())
        return AsideIs::Former;
    if (const MemberRole role = memberRole(said); !role.kind.isEmpty())
        return namesAnother(role) ? AsideIs::Rest : AsideIs::Kind;
    if (options.isPlace && options.isPlace(said))
        return AsideIs::Place;
    if (title.match(said).hasMatch())
        return AsideIs::Title;
    return isRole(said) && !deniesKind(said) ? AsideIs::Role : AsideIs::Rest;
}

} // namespace lansnav::parse
