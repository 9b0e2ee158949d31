// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in columns of names and is nobody.
#include "exchange/values.h"

#include "exchange/regex.h"
#include "list/foldedtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

using Words = QSet<QStringView>;

Words wordsOf(const QString &alternatives)
{
    const QList<QStringView> words = QStringView(alternatives).split(u'|');
    return Words(words.cbegin(), words.cend());
}

/// A remark by its first word, with how it goes on: "Se separat lista", "Samma som ovan", "Meddelas senare", "Kontakta kommunen".
struct Remark
{
    QString first;      ///< words, with | between them
    QString rest;       ///< an expression for what stands behind the first word
};
const Remark remarks[] = {
    {u"se|see"_s, u"\\b.*\\b(?:flik\\w*|blad\\w*|\\w*listan?|bilag\\w*|nedan\\w*|ovan\\w*|separat\\w*|nästa|annan|annat|sida\\w*|rad\\w*|tabell\\w*|"
                  "list|sheet|tab|below|above|next|separate)\\b"_s},
    {u"samma|dito|ditto|likadant|meddelas|återkommer|återkommes|oklart|kontakta|mejla|maila|fråga|enligt|roterar|roterande|rullande|varierar|varierande|växlar|varies"_s, u"\\b"_s},
    {u"d"_s, u"[:.]o\\b"_s},
    {u"som"_s, u" (?:ovan|ordinarie|tidigare|förra)\\b"_s},
    // What a row of help below the headings says: "Skriv för- och efternamn", "Förnamn Efternamn".
    {u"skriv|ange|fyll|välj|klicka|exempel"_s, u" (?:in|i|ditt|ett|namn\\w*|förnamn\\w*|för(?=-)|efternamn\\w*|hela|här)\\b"_s},
    {u"förnamn|efternamn|för"_s, u"\\W+(?:och )?(?:för|efter)namn\\b"_s},
    {u"same"_s, u" (?:as|person)\\b"_s},
    {u"as"_s, u" above\\b"_s},
    {u"to"_s, u" follow\\b"_s},
    {u"kommer"_s, u" (?:senare|inom|att)\\b"_s},
    {u"under"_s, u" (?:rekrytering|tillsättning)\\b"_s},
    {u"ring|via"_s, u" (?:till|växeln?|oss|reception\\w*|kommun\\w*|\\w*chef\\w*)\\b"_s},
    {u"går"_s, u" via (?:till|växeln?|oss|reception\\w*|kommun\\w*|\\w*chef\\w*)\\b"_s},
    {u"contact"_s, u" via\\b"_s},
    {u"alla|samtliga|hela|övriga|flera|olika|all|several"_s, u" (?:i|på|av|inom|\\w*chefer\\w*|medarbetare|\\w*medlemmar\\w*|ledamöter\\w*|deltagare|kommuner\\w*|personer|staff|members)\\b"_s},
    {u"ingen|inga|saknar"_s, u" (?:ordinarie|ersättare|representant\\w*|ledamot|utsedd|anmäld|deltagare|kontakt\\w*|namn)\\b"_s},
};
/// The last word of a remark; after a comma it is said of a person: "Anna Berg, tjänstledig".
const QString lastWords = u"saknas|slutat|slutade|slutar|tjänstledig|föräldraledig|sjukskriven"_s;

/// What offices, teams and lists are called, alone and as the last part of compounds, in each of their forms: "Socialförvaltningen",
/// "Rehabteamet". Each has four letters or more.
const QString officeStems = u"förvaltning|nämnd|enhet|avdelning|myndighet|verksamhet|organisation|styrelse|mottagning|central|skola|skolor|högskol|sjukhus|lasarett|kontor|kansli|"
                            "socialtjänst|hemtjänst|räddningstjänst|boende|förbund|förening|grupp|team|nätverk|kassan|verket|center|centrum|företag|universitet|församling"_s;
const QString officeEndings = u"ens|ets|erna|arna|en|et|er|ar|an|na|ns|ts|n|s|t|a"_s;
/// Those that are words of their own.
const QString officeWords = u"registrator|registratorn|kundtjänst|växel|växeln|reception|receptionen|sekretariat|sekretariatet|brevlåda|funktionsbrevlåda|info|region|regionen|län|länet|"
                            "kommun|kommunen|kommuns|kommunens|kommuner|kommunerna|polisen|lista|listan|kontaktlista|kontaktlistan|namnlista|namnlistan|deltagarlista|deltagarlistan|"
                            "medlemslista|medlemslistan|sändlista|sändlistan|municipality|registrar|switchboard|mailbox|office|department|hospital|helpdesk|committee|agency"_s;

/// One expression for all of them: each that is tried costs about as much as reading the rest of the row.
QRegularExpression nobodyExpression()
{
    QStringList all{u"\\b(?:"_s + officeWords + u")\\b"_s, u"(?:"_s + officeStems + u")(?:"_s + officeEndings + u")?\\b"_s, u"^[^,]*\\b(?:"_s + lastWords + u")$"_s};
    for (const Remark &remark : remarks)
        all.append(u"^(?:"_s + remark.first + u')' + remark.rest);
    return regex(all.join(u'|'));
}

/// Whether the expression may match at all, told by single words and beginnings of stems: hardly any name has one.
class NobodyWords
{
public:
    NobodyWords() : m_last(wordsOf(lastWords)), m_offices(wordsOf(officeWords))
    {
        for (const Remark &remark : remarks)
            m_first.unite(wordsOf(remark.first));
        for (const QStringView stem : wordsOf(officeStems))
            m_stems.insert(packed(stem.first(packedLetters)));
    }

    bool mayBeIn(QStringView said) const
    {
        qsizetype start = -1;
        quint64 letters = 0;
        for (qsizetype i = 0; i <= said.size(); ++i) {
            const bool isInWord = i < said.size() && (said.at(i).isLetterOrNumber() || said.at(i) == u'_');
            if (isInWord) {
                start = start < 0 ? i : start;
                letters = letters << 16 | said.at(i).unicode();
                if (i - start + 1 >= packedLetters && m_stems.contains(letters))
                    return true;
            } else if (start >= 0) {
                const QStringView word = said.sliced(start, i - start);
                if (m_offices.contains(word) || (start == 0 && m_first.contains(word)) || (i == said.size() && m_last.contains(word)))
                    return true;
                start = -1;
            }
        }
        return false;
    }

private:
    static constexpr qsizetype packedLetters = 4;
    static quint64 packed(QStringView letters)
    {
        quint64 all = 0;
        for (const QChar letter : letters)
            all = all << 16 | letter.unicode();
        return all;
    }

    Words m_first;
    Words m_last;
    Words m_offices;
    QSet<quint64> m_stems;      ///< the first letters of each
};

/// "Hemvård AB".
bool isCompany(QStringView written)
{
    constexpr QStringView forms[] = {u" AB", u" HB", u" KB", u" Ltd"};
    return std::any_of(std::begin(forms), std::end(forms), [written](QStringView form) { return written.size() > form.size() && written.endsWith(form) && written.chopped(form.size()).back().isLetter(); });
}

} // namespace

bool saysNoPerson(QStringView name)
{
    static const QRegularExpression nobody = nobodyExpression();
    static const NobodyWords words;
    const QString written = tidy(name.left(200));
    const QString said = folded(written);
    return (words.mayBeIn(said) && said.contains(nobody)) || isCompany(written);
}

bool saysMasked(QStringView name)
{
    // As Masking::name() in both languages, with or without the mark that tells several apart.
    static const QRegularExpression mask(u"^(?:skyddade personuppgifter|protected identity)(?: \\((?:[b-z][2-9]){2}\\))?$"_s, QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortest = 18;
    return name.size() >= shortest && tidy(name).contains(mask);
}

bool isSharedMailbox(QStringView address)
{
    static const QSet<QString> boxes{u"info"_s, u"information"_s, u"registrator"_s, u"kommun"_s, u"kommunen"_s, u"kontakt"_s, u"contact"_s, u"kontaktcenter"_s, u"kundtjanst"_s, u"kundcenter"_s,
                                     u"kansli"_s, u"kansliet"_s, u"reception"_s, u"vaxel"_s, u"vaxeln"_s, u"post"_s, u"mail"_s, u"epost"_s, u"office"_s, u"admin"_s, u"support"_s, u"helpdesk"_s,
                                     u"diarium"_s, u"noreply"_s, u"no-reply"_s};
    return boxes.contains(address.left(qMax(qsizetype(0), address.indexOf(u'@'))).toString().toLower());
}

} // namespace lansnav::parse
