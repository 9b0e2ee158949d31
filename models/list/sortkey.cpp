// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/sortkey.h"

#include <QChar>
#include <QString>

#include <array>

namespace lansnav {

namespace {

constexpr char spaceWeight = 0x02;
constexpr char signWeight = 0x03;
constexpr char numberWeight = 0x10;     ///< followed by the number of digits and the digits
constexpr char letterA = 0x20;
constexpr char letterAring = letterA + 26;
constexpr char letterAdiaeresis = letterA + 27;
constexpr char letterOdiaeresis = letterA + 28;
constexpr char otherScript = 0x70;      ///< followed by the code unit, in bytes that are never 0
constexpr char ignored = 0;

/// Weight of a character of Latin-1 without digits; `otherScript` sends it to the slow way.
char plainWeight(char16_t c)
{
    if (c >= u'a' && c <= u'z')
        return char(letterA + (c - u'a'));
    if (c >= u'A' && c <= u'Z')
        return char(letterA + (c - u'A'));
    switch (c) {
    case u'å': case u'Å': return letterAring;
    case u'ä': case u'Ä': case u'æ': case u'Æ': return letterAdiaeresis;
    case u'ö': case u'Ö': case u'ø': case u'Ø': return letterOdiaeresis;
    case u'ü': case u'Ü': return char(letterA + (u'y' - u'a'));
    case u'ð': case u'Ð': return char(letterA + (u'd' - u'a'));
    case 0x00a0: return spaceWeight;
    default: break;
    }
    const QChar q(c);
    if (q.isSpace())
        return spaceWeight;
    if (q.category() == QChar::Other_Control || c == 0x00ad)
        return ignored;
    return c < 0x80 || !q.isLetter() ? signWeight : otherScript;
}

const std::array<char, 256> &weights()
{
    static const std::array<char, 256> table = [] {
        std::array<char, 256> made{};
        for (size_t c = 0; c < made.size(); ++c)
            made[c] = plainWeight(char16_t(c));
        return made;
    }();
    return table;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Appends a run of digits as a number and returns where it ends.
qsizetype appendNumber(QStringView text, qsizetype from, QByteArray &out)
{
    qsizetype end = from;
    while (end < text.size() && isDigit(text[end].unicode()))
        ++end;
    qsizetype start = from;
    while (start + 1 < end && text[start] == u'0')
        ++start;
    out.append(numberWeight);
    out.append(char(qMin<qsizetype>(end - start, 250) + 1));
    for (qsizetype i = start; i < end; ++i)
        out.append(char(text[i].unicode()));
    return end;
}

/// A character outside Latin-1, or one of its rarer letters: by its base letter when it has one.
void appendRare(QChar c, QByteArray &out)
{
    if (c.isMark())
        return;
    const QString parts = c.decompositionTag() == QChar::Canonical ? c.decomposition() : QString();
    if (!parts.isEmpty() && parts.front() != c) {
        appendRare(parts.front(), out);
        return;
    }
    if (c.unicode() < 0x100) {
        const char weight = weights()[c.unicode()];
        if (weight != otherScript) {
            if (weight != ignored)
                out.append(weight);
            return;
        }
    }
    if (!c.isLetterOrNumber() && !c.isSurrogate()) {
        out.append(c.isSpace() ? spaceWeight : signWeight);
        return;
    }
    const char16_t unit = c.toCaseFolded().unicode();
    out.append(otherScript);
    out.append(char((unit >> 10) + 1));
    out.append(char(((unit >> 5) & 0x1f) + 1));
    out.append(char((unit & 0x1f) + 1));
}

} // namespace

void appendSwedishSortKey(QStringView text, QByteArray &out)
{
    const std::array<char, 256> &table = weights();
    QString composed;
    for (const QChar c : text) {
        if (c.unicode() >= 0x0300 && c.unicode() < 0x0370) {
            // Typed on another system: å as a and a ring.
            composed = text.toString().normalized(QString::NormalizationForm_C);
            text = composed;
            break;
        }
    }
    qsizetype i = 0;
    while (i < text.size()) {
        const char16_t c = text[i].unicode();
        if (isDigit(c)) {
            i = appendNumber(text, i, out);
            continue;
        }
        const char weight = c < 0x100 ? table[c] : otherScript;
        if (weight == otherScript)
            appendRare(text[i], out);
        else if (weight != ignored)
            out.append(weight);
        ++i;
    }
}

QByteArray swedishSortKey(QStringView text)
{
    QByteArray key;
    key.reserve(text.size());
    appendSwedishSortKey(text, key);
    return key;
}

std::strong_ordering compareSwedish(QStringView a, QStringView b)
{
    // The keys hold bytes below 0x80 only, except in runs of digits' lengths; compare them as unsigned.
    const QByteArray x = swedishSortKey(a);
    const QByteArray y = swedishSortKey(b);
    const int c = x.compare(y);
    return c < 0 ? std::strong_ordering::less : c > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace lansnav
