// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/attendancelegend.h"

#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLegend = 2'000;

struct LegendPair
{
    QString mark;               ///< empty: an empty cell
    QChar sign = u' ';
    qsizetype begin = 0;
    qsizetype words = 0;        ///< where the meaning begins
    Attendance means = Attendance::Unknown;
    QString said{};
};

QRegularExpression legendPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool isKnownMark(Attendance means)
{
    return means != Attendance::Unknown;
}

/// Most cells are names, and there are hundreds of thousands of them.
bool mayBeLegend(QStringView said)
{
    if (said.contains(u'=') || said.contains(u':') || said.contains(u'-'))
        return !said.contains(u"://");
    for (qsizetype i = 0; i + 1 < said.size(); ++i)
        if (said.at(i).isLetter() && said.at(i + 1) == u' ' && (i == 0 || !said.at(i - 1).isLetterOrNumber()))
            return true;
    return false;
}

/// Without what follows a sentence or a parenthesis that the legend stands in.
QString meaningWords(QString text)
{
    int open = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        open += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (open < 0 || c == u';' || c == u'|' || c == u'·' || c == u'•')
            text.truncate(i);
    }
    static const QRegularExpression edges = legendPattern(u"^[\\s,./]+|(?:[\\s,./-]|\\s(?:och|and|samt))+$"_s);
    return text.remove(edges);
}

Attendance meaningOf(const QString &words)
{
    if (words.size() < 2)
        return Attendance::Unknown;
    Attendance means = attendance(words);
    if (const qsizetype sentence = words.indexOf(u". "); means == Attendance::Unknown && sentence > 1)
        means = attendance(words.left(sentence));
    static const QRegularExpression inner = legendPattern(u"\\(([^)]*)\\)?"_s);
    const QRegularExpressionMatch aside = words.contains(u'(') ? inner.match(words) : QRegularExpressionMatch();
    if (!aside.hasMatch())
        return means;
    const Attendance beside = attendance(aside.captured(1));
    static const QRegularExpression denial = legendPattern(u"\\b(?:ej|inte|icke|aldrig|not)\\b"_s);
    const bool isAway = beside == Attendance::Absent || beside == Attendance::Apology;
    const bool isDenied = means == Attendance::Present ? isAway || aside.captured(1).contains(denial) : beside == Attendance::Present;
    return isDenied ? Attendance::Unknown : means;
}

QList<LegendPair> signedPairs(const QString &said)
{
    // A tight hyphen stands in words too: "e-post".
    static const QRegularExpression pair = legendPattern(u"(?<![\\p{L}\\p{N}.@_&?])(tom(?:t|ma?)?(?: (?:ruta|rutor|cell|celler))?|blankt?|empty(?: cell)?|\\p{L}{1,2}|\\d|[-+✓✔√☑✅])"
                                                         "(?:\\s*([=:])\\s*|\\s+(-)\\s+|(-)(?=närv|frånv|förh|anm|sjuk|delt|pres|abs))(?=\\p{L})"_s);
    QList<LegendPair> pairs;
    for (auto it = pair.globalMatch(said); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        LegendPair found;
        found.mark = match.captured(1).size() > 2 ? QString() : match.captured(1);
        found.sign = match.capturedLength(2) > 0 ? match.capturedView(2).front() : u'-';
        found.begin = match.capturedStart();
        found.words = match.capturedEnd();
        // "Kl: nio" and "2: Eva" are none.
        const bool isLetter = found.mark.size() == 1 && found.mark.front().isLetter();
        if (found.sign == u'=' || isLetter || found.mark.isEmpty())
            pairs.append(found);
    }
    return pairs;
}

/// "N närvarande, F frånvarande": a letter before a word that is a mark itself.
QList<LegendPair> spacedPairs(const QString &said)
{
    static const QRegularExpression pair = legendPattern(u"(?<![\\p{L}\\p{N}])(\\p{L})\\s+(?=(\\p{L}{2,}(?: \\p{L}+)?))"_s);
    QList<LegendPair> pairs;
    for (auto it = pair.globalMatch(said); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(1) != u"i" && (isKnownMark(attendance(match.captured(2))) || isKnownMark(attendance(match.captured(2).section(u' ', 0, 0)))))
            pairs.append({match.captured(1), u' ', match.capturedStart(), match.capturedEnd()});
    }
    return pairs;
}

bool areSure(const QList<LegendPair> &pairs)
{
    // "Tom: sjuk" and "x - sjuk" alone may be somebody.
    const auto known = std::count_if(pairs.cbegin(), pairs.cend(), [](const LegendPair &pair) { return isKnownMark(pair.means); });
    const auto isTelling = [](const LegendPair &pair) { return isKnownMark(pair.means) && pair.sign != u' ' && (pair.sign == u'=' || (pair.mark != u"x" && !pair.mark.isEmpty())); };
    return known > 1 || std::any_of(pairs.cbegin(), pairs.cend(), isTelling);
}

} // namespace

void AttendanceLegend::add(const AttendanceLegend &other)
{
    for (auto mark = other.marks.cbegin(); mark != other.marks.cend(); ++mark) {
        const bool isNew = !marks.contains(mark.key());
        if (!isNew && marks.value(mark.key()) != *mark && !words.value(mark.key()).contains(other.words.value(mark.key())))
            words[mark.key()] += u" / "_s + other.words.value(mark.key());
        if (isNew)
            words.insert(mark.key(), other.words.value(mark.key()));
        marks.insert(mark.key(), isNew || marks.value(mark.key()) == *mark ? *mark : Attendance::Unknown);
    }
    isSure = isSure || other.isSure;
}

QString AttendanceLegend::keyOf(QStringView cell)
{
    QString mark = folded(tidy(cell));
    while (mark.size() > 1 && (mark.endsWith(u'.') || mark.endsWith(u'*')))
        mark.chop(1);
    if (mark.size() == 1 && ((mark.front() >= u'\x2010' && mark.front() <= u'\x2015') || mark.front() == u'\x2212'))
        mark = u"-"_s;
    return mark;
}

AttendanceLegend attendanceLegendOf(QStringView text)
{
    QString said = folded(tidy(text.left(longestLegend)));
    std::replace_if(said.begin(), said.end(), [](QChar c) { return (c >= u'\x2010' && c <= u'\x2015') || c == u'\x2212'; }, u'-');
    if (!mayBeLegend(said))
        return {};
    static const QRegularExpression quotes = legendPattern(u"[\"”“'’]"_s);
    said.remove(quotes);
    QList<LegendPair> pairs = signedPairs(said);
    if (!said.contains(u'='))
        pairs += spacedPairs(said);
    std::sort(pairs.begin(), pairs.end(), [](const LegendPair &a, const LegendPair &b) { return a.begin < b.begin; });
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const qsizetype end = i + 1 < pairs.size() ? pairs.at(i + 1).begin : said.size();
        pairs[i].said = meaningWords(said.mid(pairs.at(i).words, end - pairs.at(i).words));
        // Below our own papers the source may follow in the same cell.
        const bool isUnrecorded = pairs.at(i).mark.isEmpty() && (pairs.at(i).said.startsWith(u"inte registrerad") || pairs.at(i).said.startsWith(u"not recorded"));
        pairs[i].means = isUnrecorded ? Attendance::None : meaningOf(pairs.at(i).said);
    }
    AttendanceLegend legend;
    const auto isEqual = [](const LegendPair &pair) { return pair.sign == u'=' && pair.mark.size() < 2; };
    const bool isSure = areSure(pairs);
    if (!isSure && std::none_of(pairs.cbegin(), pairs.cend(), isEqual))
        return {};
    for (const LegendPair &pair : std::as_const(pairs)) {
        AttendanceLegend one;
        one.marks.insert(pair.mark, pair.means);
        one.words.insert(pair.mark, pair.said);
        legend.add(one);
    }
    legend.isSure = isSure;
    return legend;
}

} // namespace lansnav::parse
