// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/nameshape.h"

#include "exchange/namewords.h"
#include "list/foldedtext.h"

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNameWords = 5;

bool isJoin(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'`' || c == QChar(0x2010) || c == QChar(0x2011) || c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02bc) || c == QChar(0x00b4);
}

/// "J.", "J.-P.", and the few that are longer.
bool isInitial(QStringView word)
{
    static const QSet<QString> longer{u"jr."_s, u"sr."_s, u"chr."_s, u"th."_s, u"joh."_s, u"s:t"_s, u"s:ta"_s, u"st."_s};
    qsizetype letters = 0;
    for (const QChar c : word) {
        if (c == u'.' ? letters == 0 : !c.isLetter() && c != u'-')
            return longer.contains(word.toString().toLower());
        letters = c.isLetter() ? letters + 1 : 0;
        if (letters > 1)
            return longer.contains(word.toString().toLower());
    }
    return word.front().isLetter();
}

/// Letters, with figures only behind them: "Ek2".
bool isOfLetters(QStringView word)
{
    bool isNumbered = false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word.at(i);
        const bool isLetter = c.isLetter() || c.isMark();
        const bool isFigure = c.isDigit() && i > 0;
        if (isNumbered ? !isFigure : !isLetter && !isFigure && !isJoin(c))
            return false;
        isNumbered = isNumbered || isFigure;
    }
    return word.front().isLetter() || (word.size() > 1 && isJoin(word.front()) && word.front() != u'-' && word.at(1).isLetter());
}

/// Particles of other languages than those that part a family name from a given one.
bool isFurtherParticle(QStringView word)
{
    static const QSet<QString> particles{u"i"_s, u"y"_s, u"e"_s, u"do"_s, u"das"_s, u"san"_s, u"bint"_s, u"binti"_s, u"ben"_s, u"vom"_s, u"zur"_s, u"ur"_s, u"ould"_s, u"dal"_s, u"dalla"_s, u"degli"_s, u"des"_s, u"les"_s, u"lo"_s};
    return word.size() <= 5 && particles.contains(word.toString());
}

/// A small letter first: "von", "d’Arc", "al-Khatib".
bool maySmallBegin(QStringView word)
{
    const auto join = std::find_if(word.begin(), word.end(), isJoin);
    return isNameParticle(word) || isFurtherParticle(word) || (join != word.end() && join + 1 != word.end() && (join + 1)->isUpper());
}

/// Words that remarks, offices and lists have, and no name.
const QSet<QString> &wordsOfRemarks()
{
    static const QSet<QString> words{u"ej"_s, u"inte"_s, u"icke"_s, u"ovan"_s, u"ovanstående"_s, u"nedan"_s, u"deltar"_s, u"deltager"_s, u"deltog"_s, u"avböjt"_s, u"avböjer"_s, u"avböjde"_s, u"avsagt"_s,
                                     u"avstår"_s, u"avstått"_s, u"senast"_s, u"uppdaterad"_s, u"uppdaterat"_s, u"uppdateras"_s, u"reviderad"_s, u"annonseras"_s, u"annonserad"_s, u"anonym"_s, u"anonymt"_s,
                                     u"vikarie"_s, u"vikarien"_s, u"vikarier"_s, u"test"_s, u"testperson"_s, u"namn"_s, u"förnamn"_s, u"efternamn"_s, u"e-post"_s, u"epost"_s, u"telefon"_s, u"kommun"_s,
                                     u"kommunen"_s, u"meddelas"_s, u"saknas"_s, u"resp"_s, u"respektive"_s, u"samt"_s, u"eller"_s, u"och"_s, u"alternativt"_s, u"enligt"_s, u"ingår"_s, u"representerar"_s,
                                     u"tjänsten"_s, u"platsen"_s, u"platshållare"_s, u"exempel"_s, u"oklart"_s, u"är"_s, u"har"_s, u"blir"_s, u"ska"_s, u"skall"_s, u"från"_s, u"för"_s, u"utan"_s, u"efter"_s,
                                     u"ersätts"_s, u"slutat"_s, u"slutar"_s, u"slutade"_s, u"avgått"_s, u"avliden"_s, u"entledigad"_s, u"declined"_s, u"anonymous"_s, u"updated"_s, u"unknown"_s};
    return words;
}

/// Words before a place or another text: "Se Kumla". They may be names themselves: "Se Lindqvist".
bool leadsToPlace(QStringView word)
{
    static const QSet<QString> words{u"se"_s, u"via"_s, u"ring"_s, u"kontakta"_s, u"fråga"_s, u"samma"_s, u"delas"_s, u"täcks"_s, u"see"_s, u"ask"_s};
    return word.size() <= 8 && words.contains(word.toString().toLower());
}

} // namespace

void NameShapes::addHeading(QStringView heading)
{
    const QString said = folded(tidy(heading.left(80)));
    for (const QStringView word : QStringView(said).split(u' ', Qt::SkipEmptyParts)) {
        qsizetype size = word.size();
        while (size > 0 && !word.at(size - 1).isLetter())
            --size;
        // "Tom" and "Ort" are names too.
        constexpr qsizetype shortest = 4;
        if (const QString bare = word.first(size).toString(); size >= shortest && !namewords::isGivenName(bare))
            m_headings.insert(bare);
    }
}

void NameShapes::add(QStringView cell)
{
    const QStringView name = cell.trimmed();
    if (name.isEmpty())
        return;
    const bool isSingle = !name.contains(u' ');
    ++m_cells;
    m_single += isSingle;
    m_singleGiven += isSingle && namewords::isGivenName(name.toString());
    m_small += !namewords::hasUpper(name);
}

bool NameShapes::saysNoName(QStringView word) const
{
    constexpr qsizetype longest = 24;
    if (word.size() > longest)
        return false;
    const QString said = word.toString().toLower();
    return wordsOfRemarks().contains(said) || m_headings.contains(said);
}

NameShape NameShapes::of(QStringView name, const NameOptions &options) const
{
    const QString sides = name.contains(u',') ? name.toString().replace(u',', u' ') : QString();
    const QList<QStringView> words = (sides.isEmpty() ? name : QStringView(sides)).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return NameShape::Name;
    if (words.size() > mostNameWords)
        return NameShape::None;
    const bool hasCapitals = namewords::hasUpper(name);
    bool isSmallBehind = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QStringView word = words.at(i);
        // One figure tells namesakes apart: "Anna Ek 2".
        const bool isNumber = word.size() == 1 && word.front().isDigit() && i > 1 && i + 1 == words.size();
        if (isNumber)
            continue;
        if (!(isOfLetters(word) || isInitial(word)) || saysNoName(word) || saysOffice(word))
            return NameShape::None;
        if (hasCapitals && word.front().isLower() && !word.endsWith(u'.') && !maySmallBegin(word)) {
            if (i == 0)
                return NameShape::None;
            isSmallBehind = true;
        }
    }
    const bool beginsGiven = namewords::isGivenName(words.first().toString());
    if (words.size() == 1)
        return areGivenAlone() ? NameShape::Name : beginsGiven ? NameShape::Likely : NameShape::None;
    if (leadsToPlace(words.first()) && options.isPlace && options.isPlace(name.sliced(words.first().size()).trimmed().toString()))
        return NameShape::None;
    if (isSmallBehind)
        return beginsGiven && words.size() == 2 ? NameShape::Likely : NameShape::None;
    const bool saysGiven = beginsGiven || namewords::isGivenName(words.last().toString());
    const bool isSmall = !hasCapitals && namewords::hasLower(name);
    return !isSmall || saysGiven || areSmall() ? NameShape::Name : NameShape::None;
}

bool hasBrokenLetters(QStringView text)
{
    // What the second byte of a letter in UTF-8 is as Windows-1252, where it is no letter of a word.
    constexpr QStringView seconds = u"\u00a0\u00a1\u00a4\u00a5\u00a7\u00a8\u00a9\u00ab\u00ad\u00ae\u00b0\u00b1\u00b2\u00b3\u00b4\u00b6\u00b8\u00bb\u00bc\u2026\u201e\u2013\u2030\u2020\u0153";
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QChar::ReplacementCharacter)
            return true;
        if (text.at(i) == QChar(0x00c3) && i + 1 < text.size() && seconds.contains(text.at(i + 1)))
            return true;
    }
    return false;
}

} // namespace lansnav::parse
