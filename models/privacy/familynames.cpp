// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/familynames.h"

#include <algorithm>

namespace lansnav {

namespace {

constexpr qsizetype fewestLetters = 2;

bool isOfFamilyWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

bool isHyphen(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

bool joinsWords(QChar c)
{
    return c.isSpace() || isHyphen(c) || c == u'\'' || c == QChar(0x2019);
}

bool isSwedish(QChar small)
{
    return small == u'å' || small == u'ä' || small == u'ö';
}

/// A small letter without accents, of a character that is no mark.
QChar foldedLetter(QChar read)
{
    QChar c = read.toLower();
    while (c.unicode() >= 128 && !isSwedish(c) && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().front();
    return c;
}

/// Small letters without accents; å, ä and ö stay, also where the ring or the dots are a character of their own.
QString foldedFamily(QStringView word)
{
    QString folded;
    folded.reserve(word.size());
    for (const QChar c : word) {
        if (c.isMark()) {
            const QChar last = folded.isEmpty() ? QChar() : folded.back();
            if (c == QChar(0x030A) && last == u'a')
                folded.back() = u'å';
            else if (c == QChar(0x0308) && (last == u'a' || last == u'o'))
                folded.back() = last == u'a' ? u'ä' : u'ö';
            continue;
        }
        folded.append(foldedLetter(c));
    }
    return folded;
}

struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;      ///< behind the last character
};

QList<Span> familyWords(QStringView text)
{
    QList<Span> words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isOfFamilyWord(text.at(i)))
            continue;
        Span word{i, i};
        while (word.end < text.size() && isOfFamilyWord(text.at(word.end)))
            ++word.end;
        words.append(word);
        i = word.end;
    }
    return words;
}

QStringList foldedWords(const QString &name)
{
    QStringList words;
    for (const Span &word : familyWords(name))
        words.append(foldedFamily(QStringView(name).mid(word.start, word.end - word.start)));
    return words;
}

/// Whether what stands there is part of a longer name or of an e-mail address.
bool isPartOfMore(const QString &text, const Span &found)
{
    if (found.start > 1 && isHyphen(text.at(found.start - 1)) && isOfFamilyWord(text.at(found.start - 2)))
        return true;
    if (found.end + 1 < text.size() && isHyphen(text.at(found.end)) && text.at(found.end + 1).isLetter())
        return true;
    qsizetype start = found.start;
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    qsizetype end = found.end;
    while (end < text.size() && !text.at(end).isSpace())
        ++end;
    return QStringView(text).mid(start, end - start).contains(u'@');
}

/// How many of the words from `first` on are the name; 0 when they are not.
qsizetype wordsOfFamily(const QString &text, const QList<Span> &words, qsizetype first, const QStringList &name)
{
    if (first + name.size() > words.size())
        return 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const Span &word = words.at(first + i);
        if (i > 0) {
            const QStringView between = QStringView(text).mid(words.at(first + i - 1).end, word.start - words.at(first + i - 1).end);
            if (!std::all_of(between.cbegin(), between.cend(), joinsWords))
                return 0;
        }
        const QString folded = foldedFamily(QStringView(text).mid(word.start, word.end - word.start));
        const bool isLast = i == name.size() - 1;
        if (folded != name.at(i) && !(isLast && folded == name.at(i) + u's'))
            return 0;
    }
    return text.at(words.at(first + name.size() - 1).start).isUpper() ? name.size() : 0;
}

} // namespace

void FamilyNames::add(const QString &family)
{
    const QStringList words = foldedWords(family);
    if (words.isEmpty() || (words.size() == 1 && words.first().size() < fewestLetters) || contains(family))
        return;
    m_names[words.first()].append(words);
    m_shapes.insert(shapeOf(words.first().front(), words.first().size()));
    m_hasLong = m_hasLong || words.size() > 1;
}

bool FamilyNames::contains(const QString &family) const
{
    const QStringList words = foldedWords(family);
    return !words.isEmpty() && m_names.value(words.first()).contains(words);
}

quint32 FamilyNames::shapeOf(QChar first, qsizetype length)
{
    return quint32(first.unicode()) << 16 | quint32(std::min<qsizetype>(length, 0xffff));
}

bool FamilyNames::mayHold(const QString &text) const
{
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isMark(); }))
        return true;
    const QList<Span> words = familyWords(text);
    return std::any_of(words.cbegin(), words.cend(), [&](const Span &word) {
        const QChar first = foldedLetter(text.at(word.start));
        const qsizetype length = word.end - word.start;
        return m_shapes.contains(shapeOf(first, length)) || m_shapes.contains(shapeOf(first, length - 1));
    });
}

void FamilyNames::leaveOut(const QString &text)
{
    if (m_names.isEmpty() || !mayHold(text))
        return;
    const QStringList words = foldedWords(text);
    const auto remove = [this](const QStringList &name) {
        const auto found = m_names.find(name.first());
        if (found == m_names.end())
            return;
        found->removeAll(name);
        if (found->isEmpty())
            m_names.erase(found);
    };
    for (const QString &word : words) {
        remove({word});
        // "Lunds universitet"
        if (word.size() > 1 && word.endsWith(u's'))
            remove({word.chopped(1)});
    }
    if (words.size() > 1)
        remove(words);
}

QString FamilyNames::masked(const QString &text, const QString &words) const
{
    if (m_names.isEmpty() || std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isUpper(); }))
        return text;
    const QList<Span> all = familyWords(text);
    QList<Span> found;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!m_hasLong && !text.at(all.at(i).start).isUpper())
            continue;
        const QString first = foldedFamily(QStringView(text).mid(all.at(i).start, all.at(i).end - all.at(i).start));
        QList<QStringList> names = m_names.value(first);
        if (first.endsWith(u's'))
            names += m_names.value(first.chopped(1));
        qsizetype longest = 0;
        for (const QStringList &name : std::as_const(names))
            longest = std::max(longest, wordsOfFamily(text, all, i, name));
        if (longest == 0)
            continue;
        const Span span{all.at(i).start, all.at(i + longest - 1).end};
        if (isPartOfMore(text, span))
            continue;
        found.append(span);
        i += longest - 1;
    }
    QString shown = text;
    for (auto span = found.crbegin(); span != found.crend(); ++span)
        shown.replace(span->start, span->end - span->start, words);
    return shown;
}

} // namespace lansnav
