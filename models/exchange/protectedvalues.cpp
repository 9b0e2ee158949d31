// SPDX-License-Identifier: GPL-3.0-or-later
// How lists say that somebody has protected identity.
#include "exchange/values.h"

#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression protectionForm(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Every phrase about protected identity has one of these in it.
bool mayBeProtected(QStringView note)
{
    static constexpr QStringView stems[] = {u"skydd", u"sekr", u"hemlig", u"protected", u"confidential", u"disclose", u"kvarskriv", u"spärr", u"fingera", u"spu", u"lämna", u"röj", u"mark", u"märkt", u"publi", u"sprid", u"stå med", u"visas", u"synas", u"delas", u"läggas", u"finnas med", u"nämnas"};
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
        const bool isCapital = (u >= u'A' && u <= u'Z') || u == u'Å' || u == u'Ä' || u == u'Ö';
        const bool isSwedish = isCapital || u == u'å' || u == u'ä' || u == u'ö';
        if (!isSwedish && u != u'\n' && u != u'\r' && u != u'\t' && (u < 0x20 || u >= 0x7f))
            return true;
        letters = (letters << 16 | (isCapital ? u + 0x20u : u)) & 0xffffffffffffu;
        switch (letters) {
        case packed(u'k', u'y', u'd'):      // skydd
        case packed(u'e', u'k', u'r'):      // sekretess, sekr
        case packed(u'e', u'm', u'l'):      // hemlig
        case packed(u'r', u'o', u't'):      // protected
        case packed(u'n', u'f', u'i'):      // confidential
        case packed(u's', u'c', u'l'):      // disclose
        case packed(u'r', u's', u'k'):      // kvarskriv
        case packed(u'ä', u'r', u'r'):      // spärra, spärrmarkerad
        case packed(u'f', u'i', u'n'):      // fingera
        case packed(u's', u'p', u'u'):      // SPU
        case packed(u'm', u'n', u'a'):      // lämna
        case packed(u'r', u'ö', u'j'):      // röj
        case packed(u'-', u'm', u'a'):      // s-markerad, sek-mark
        case packed(u'-', u'm', u'ä'):      // s-märkt
        case packed(u'e', u'k', u'm'):      // sekmark
        case packed(u'k', u' ', u'm'):      // sek mark
        case packed(u'k', u'.', u'm'):      // sek.mark
        case packed(u'k', u'.', u' '):      // sek. mark
        case packed(u'f', u'å', u'r'):      // får ej visas
        case packed(u'p', u'u', u'b'):      // ej publiceras
        case packed(u's', u'p', u'r'):      // ej för spridning
        case packed(u'v', u'i', u's'):      // ska ej visas
        case packed(u'y', u'n', u'a'):      // ska inte synas
            return true;
        default:
            break;
        }
    }
    return false;
}

/// Data of a person that may be protected, by the beginnings of the words.
const QString protectedData = u"(?:person)?(?:uppg|id\\b|identitet|adress|adr\\b|folkbok|personnummer|pnr\\b|pers(?!onal|onlig))"_s;

/// Whether a remark says nothing but that: "OBS skyddad!", "sekretess", "hemlig". Within a sentence those words speak of other things.
bool isBareProtection(const QString &remark)
{
    static const QRegularExpression edges = protectionForm(u"^[-\\s\\x{2013}\\x{2014}\"']+|[-\\s\\x{2013}\\x{2014}\"']+$"_s);
    static const QRegularExpression said = protectionForm(
        u"^(?:(?:obs|nb|viktigt|status|har|är|personen|han|hon|hen|med|under|full|absolut|numera|omfattas av|lyder under|på grund av|pga|has|is|ja|yes|x) )*"
        "(?:sekretess|sekretessbelag[dt]a?|sekretessmark\\w*|skydda(?:d|de|t)|skyddad person|skyddskod|hemlig(?:a|t|)|spärra(?:d|de|t)|fingera(?:d|de|t)|spu|personskydd|identity protected|protected|protected identity)"
        "(?: (?:gäller|råder|enl|enligt|sedan|från|till|from|tom|ring|ringa|kontakta|mejla|sms|ej|inte|x|ja|yes|\\d).*)?$"_s);
    return said.match(QString(remark).remove(edges)).hasMatch();
}

/// "Sekr." by itself: in a column of roles it is short for who keeps the minutes, which the words around it tell elsewhere.
bool isShortForSecrecy(const QString &note)
{
    static const QRegularExpression said = protectionForm(u"(?:^|[(\\[]\\s*|[,;:] |\\s[-\\x{2013}\\x{2014}]\\s)sekr\\.?(?=\\s*(?:$|[)\\],;:!?]|[-\\x{2013}\\x{2014}] ))"_s);
    static const QRegularExpression board = protectionForm(u"\\bordf|\\bkassör|\\bledamot|\\bv\\. ?ordf"_s);
    return said.match(note).hasMatch() && !board.match(note).hasMatch();
}

/// Whether what stands before the words makes them somebody's duty: "Ansvarig för skyddade personuppgifter", "handlägger barn med skyddad identitet".
bool isDuty(QStringView before)
{
    static const QRegularExpression duty = protectionForm(u"\\b(?:(?:\\p{L}*ansvarig|ansvarar|ansvar|(?:kontakt|nyckel)person|\\p{L}*handläggare|\\p{L}*samordnare|samordnar|processledare|\\p{L}*utbildare|utbildar|föreläser|rådgivare|expert|sakkunnig|specialist|"
                                         "utbildning|kurs|föreläsning|tema|frågor|rutin|rutiner|\\p{L}*grupp(?:en)?|\\p{L}*team(?:et)?|enhet(?:en)?|kompetens|erfarenhet|stöd|"
                                         "responsible|in charge|contact(?: person)?) (?:för|av|i|inom|kring|om|vid|of|for)|(?:arbetar|jobbar|works) (?:med|inom|with)|handlägger|hanterar|utreder|administrerar|sköter|handles|manages)"
                                         "(?: (?:alla|all|de|dem|frågor|ärenden|personer|barn|elever|klienter|familjer|hanteringen|hantering|rutiner|people|matters|cases|children|families)\\b"
                                         "(?: (?:som (?:har|rör)|med|om|kring|rörande|av|för|with|about|of))?)*[ -]?$"_s);
    return duty.match(before.toString()).hasMatch();
}

/// "Skyddad identitet: nej".
bool isDeniedBehind(QStringView behind)
{
    static const QRegularExpression no = protectionForm(u"^\\p{L}*\\s*[:=(\\x{2013}\\x{2014}-]?\\s*(?:nej|no)\\b"_s);
    return no.match(behind.toString()).hasMatch();
}

/// The words that say it wherever they stand. Who or what else is protected has a noun of its own: a workshop, a home, a profession.
const QRegularExpression &protectionPhrase()
{
    static const QRegularExpression said = protectionForm(
        u"(?:(?<!\\bring )(?<!\\bkontakta )(?<!\\bmejla )\\b(ej|inte|inga|ingen|inget|icke|saknar|utan|no|not|without) (?:längre |har )?)?"
        "(?:\\bskydd(?:ad|ade|at|s|)[ .-]{0,3}"_s + protectedData +
        u"|\\bskydda(?:d|de|t) (?!verkst|boende|miljö|natur|område|arbet|anställ|yrk|titel|verksamhet|enhet|hem\\b|lokal|rum\\b|zon|plats|trafik|grupp|barn|kultur|av\\b|mot\\b|från\\b|som tema|och )\\p{L}{2}"
        "|\\bskydda(?:d|de|t)(?=\\s*(?:$|[.,;:!?()\\[\\]/|*]| [-\\x{2013}\\x{2014}] ))"
        "|\\b(?:adress?|identitets?|id)-?s?kydd(?:ad|ade|at)?\\b|\\b(?:adress|identitet|uppgifter|personuppgifter|telefon|mejl|id) (?:är )?skydda(?:d|de|t)\\b"
        "|\\bsekretess(?:markera|markering|märk|skydd|kydd| ?mark|m\\b)|\\bsekretessbelag[dt]a? (?:adress|adr\\b|identitet|person|uppg|telefon|nummer|mobil|mejl|mail|e-?post|namn|kontakt)"
        "|\\bsekretess (?:på|för) (?:adress|identitet|personuppg|kontaktuppg|uppg|telefon|namn)|\\bkvarskriv(?:en|na|ning)|\\bspärra(?:d|de|t) (?:person)?(?:uppgift|adress)"
        "|\\bhemlig(?:a|t|) (?:adress|identitet|telefon|nummer|uppgift|id\\b|mobil|mejl|mail|e-?post)|\\bfingera(?:d|de|t) (?:person|uppg|identitet|namn|id\\b|adress)"
        "|\\b(?:telefon\\p{L}*|mobil\\p{L}*|nummer|nr|adress\\p{L}*|mejl\\p{L}*|e-?post\\p{L}*|uppgifter(?:na)?) (?:är )?hemlig(?:a|t|)\\b"
        "|\\blämna[sr]? (?:absolut )?(?:ej|inte|icke|aldrig) ut\\b(?! (?:nyck|lösen|kod\\b|material))|\\b(?:ej|inte|icke|aldrig)(?: (?:får|ska|skall|bör|kan))? (?:lämnas? ut|utlämnas?|röjas?)\\b"
        "|\\butlämnas? (?:ej|inte|aldrig)\\b|\\bröj (?:ej|inte|aldrig)\\b"
        "|\\b(?:sekretess|sekr|sek|skydds?|spärr)[ .-]{0,2}(?:mark(?:\\b|erad|erat|erade|ering)|märk(?:t|ta|ning)\\b)|\\bs-(?:mark(?:\\b|erad|erat|erade|ering)|märk(?:t|ta|ning)\\b)"
        "|(?:^|[(,;.] ?)(?:person)?skydd ?!"
        "|\\b(?:får|ska|skall|bör) (?:absolut )?(?:ej|inte|icke|aldrig)(?: \\S+){0,2}? (?:publiceras|spridas|lämnas|stå med|finnas med|visas|delas|synas|nämnas|läggas ut)\\b"
        "|\\b(?:ej|inte|icke|aldrig)(?: (?:får|ska|skall|bör))? (?:publiceras?|spridas?|synas|visas|stå med)\\b|\\b(?:publicera|sprid|sprids|spridas)s? (?:ej|inte|aldrig)\\b"
        "|\\b(?:ej|inte|icke|aldrig) (?:för|till) (?:\\S+ )?(?:spridning|publicering)\\b"
        "|\\bidentity (?:is )?protected|\\bprotected (?:identity|personal|person|address|id\\b)|\\bconfidential address|\\b(?:do not|not to be) disclosed?\\b)"_s);
    return said;
}

} // namespace

bool saysProtected(QStringView text, ProtectionIn in)
{
    if (!mayBeProtectedAsWritten(text))
        return false;
    const QString note = folded(tidy(text.left(20'000)));
    if (!mayBeProtected(note))
        return false;
    for (auto it = protectionPhrase().globalMatch(note); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.captured(1).isEmpty() && !isDuty(QStringView(note).first(match.capturedStart())) && !isDeniedBehind(QStringView(note).sliced(match.capturedEnd())))
            return true;
    }
    static const QRegularExpression between = protectionForm(u"[.,;:!?()\\[\\]/|*]+| [-\\x{2013}\\x{2014}] "_s);
    // Words that are short for something else at work, and one that is a family name.
    static const QRegularExpression weak = protectionForm(u"^\\s*(?:spu|hemlig|personskydd)\\s*$"_s);
    static const QRegularExpression denied = protectionForm(u"[\\p{L} -]+[:=]\\s*(?:nej|no)\\b"_s);
    const QStringList remarks = QString(note).remove(denied).split(between, Qt::SkipEmptyParts);
    const bool isBare = std::any_of(remarks.cbegin(), remarks.cend(), [in](const QString &remark) {
        return isBareProtection(remark) && (in == ProtectionIn::Text || !weak.match(remark).hasMatch());
    });
    return isBare || (in == ProtectionIn::Text && isShortForSecrecy(note));
}

bool saysProtectedBesideName(QStringView cell)
{
    // "Anna Berg SPU" ends with the word; within a sentence it says nothing.
    if (!saysProtected(cell) && !saysProtected(cell.trimmed().sliced(cell.trimmed().lastIndexOf(u' ') + 1)))
        return false;
    const PersonName name = personName(cell);
    // A name that is nothing but the word stands for somebody who is not named.
    return name.family.isEmpty() || saysProtected(cell, ProtectionIn::Name) || std::any_of(name.asides.cbegin(), name.asides.cend(), [](const QString &aside) { return saysProtected(aside); });
}

namespace {

/// What a heading or a title calls it.
const QString protectionName = u"(?:skydda(?:d|de|t)(?:[ .-]*"_s + protectedData + u"\\p{L}*)?|skydd[ .-]*"_s + protectedData + u"\\p{L}*(?:[ .-]*uppg\\p{L}*)?|sekretess(?: ?mark\\p{L}*|märk\\p{L}*|s?kydd\\p{L}*|belag\\p{L}*)?(?: (?:person)?(?:uppg|adress|identitet)\\p{L}*)?|"
                               "kvarskriv\\p{L}*|fingera(?:d|de|t) \\p{L}+|hemlig(?:a|t|) (?:person)?(?:uppg|adress|identitet)\\p{L}*|(?:adress?|identitets?|id)-?s?kydd\\p{L}*|protected(?: (?:identity|persons?|people|address))?)"_s;

} // namespace

bool headsProtection(QStringView heading)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression behind = protectionForm(u"\\s*(?:[(\\[:?!*/,=]| [-\\x{2013}\\x{2014}] |\\s(?:ja|j|x|yes|y)\\b).*$"_s);
    static const QRegularExpression edges = protectionForm(u"^[\\s.]+|[\\s.]+$"_s);
    static const QRegularExpression said = protectionForm(u"^(?:(?:har|är|finns|omfattas av|personen|deltagaren|medlemmen|person med|markering|status|obs|has) )*(?:"_s + protectionName + u"|skydd|skyddskod|sekr|sekretess(?:kod|status)|spu)(?: (?:kod|status|finns))?$"_s);
    if (heading.size() > longest || !mayBeProtectedAsWritten(heading))
        return false;
    return said.match(folded(tidy(heading)).remove(behind).remove(edges)).hasMatch();
}

bool headsProtectedPeople(QStringView title)
{
    constexpr qsizetype longest = 80;
    static const QRegularExpression edges = protectionForm(u"^[\\s.:*!#=_>-]+|[\\s.:*!#=_<-]+$"_s);
    static const QRegularExpression said = protectionForm(u"^(?:(?:obs|lista|listan|förteckning|personer|person|medlemmar|medlem|ledamöter|deltagare|representanter|kontakter|alla|samtliga|de|som|har|med|under|över|på|av|i|nätverket|ordinarie|ersättare|people|members|with|who|have)[: ]+)*"_s
                                                          + protectionName + u"(?: (?:personer|medlemmar|ledamöter|deltagare|kontakter|people|members|[(]?\\d{1,4}[)]?))*$"_s);
    if (title.size() > longest || !mayBeProtectedAsWritten(title))
        return false;
    return said.match(folded(tidy(title)).remove(edges)).hasMatch();
}

bool marksProtected(QStringView cell)
{
    static const QRegularExpression open = protectionForm(u"[?]|^(?:ej|inte) (?:känt|känd|klart|svarat|angett|angivet|uppgett|kontrollerat|kollat|säkert)\\b|^vet (?:ej|inte)\\b"_s);
    static const QRegularExpression no = protectionForm(u"^(?:nej|no|n|ej|inte|icke|not|nope|inga|ingen|inget|none|saknar|saknas|utan|aldrig|never|normal|normalt|öppen|öppna|0|n/a|falskt|false)\\b"_s);
    const QString said = folded(tidy(cell));
    const bool saysAnything = std::any_of(said.cbegin(), said.cend(), [](QChar c) { return !c.isSpace() && !c.isPunct() && !c.isSymbol(); });
    if (said.isEmpty() || open.match(said).hasMatch())
        return !said.isEmpty();
    // A dash says no, and a sign that is none of them marks somebody.
    static constexpr QStringView nothing = u"-.,/_=\x2010\x2011\x2012\x2013\x2014\x2015\x2212 ";
    if (!saysAnything)
        return std::any_of(said.cbegin(), said.cend(), [](QChar c) { return !nothing.contains(c); });
    return yesNo(said) != std::optional(false) && !no.match(said).hasMatch();
}

} // namespace lansnav::parse
