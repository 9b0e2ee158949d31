// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/foldedtext.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace lansnav {

namespace {

bool isPlain(QStringView text)
{
    for (const QChar c : text)
        if (c.unicode() >= 0x80)
            return false;
    return true;
}

bool keepsItsMark(char16_t base, char16_t mark)
{
    // å = a + ring (U+030A), ä/ö = + diaeresis (U+0308); for u and e the diaeresis goes ("Zoë").
    return (base == u'a' && (mark == 0x030a || mark == 0x0308)) || (base == u'o' && mark == 0x0308);
}

QString simplifiedFold(QStringView text, bool loose)
{
    QString result;
    result.reserve(text.size());
    const bool plain = isPlain(text);
    // NFD of the case-folded text: base letters followed by their marks.
    const QString source = plain ? text.toString() : text.toString().toCaseFolded().normalized(QString::NormalizationForm_D);
    bool pendingSpace = false;
    for (qsizetype i = 0; i < source.size(); ++i) {
        QChar c = source.at(i);
        if (plain && c.unicode() >= u'A' && c.unicode() <= u'Z')
            c = QChar(char16_t(c.unicode() + 32));
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            pendingSpace = !result.isEmpty();
            continue;
        }
        if (c.isMark()) {
            if (!loose && !result.isEmpty() && keepsItsMark(result.back().unicode(), c.unicode()))
                result.append(c);
            continue;
        }
        if (loose && (c == u'-' || c == u'\'' || c == QChar(0x2019) || c == QChar(0x2013) || c == u'.')) {
            if (c != u'\'' && c != QChar(0x2019))
                pendingSpace = !result.isEmpty();
            continue;
        }
        if (pendingSpace) {
            result.append(u' ');
            pendingSpace = false;
        }
        if (c == QChar(0x00f8) || c == QChar(0x00d8))
            c = u'o';
        result.append(c);
    }
    return plain ? result : result.normalized(QString::NormalizationForm_C);
}

/// What each character of Latin-1 folds to, in UTF-8; empty for white space.
const std::array<QByteArray, 256> &latinFolds()
{
    static const std::array<QByteArray, 256> table = [] {
        std::array<QByteArray, 256> made;
        for (size_t c = 0; c < made.size(); ++c) {
            const QChar letter{char16_t(c)};
            made[c] = simplifiedFold(QStringView(&letter, 1), false).toUtf8();
        }
        return made;
    }();
    return table;
}

/// What a character of Latin-1 does to a folded text.
struct LatinFold
{
    enum Does : quint8 { Stands, Parts, Vanishes };
    Does does = Stands;
    quint8 size = 0;
    std::array<QChar, 2> letters{};
};
using LatinFoldTable = std::array<LatinFold, 256>;

LatinFoldTable latinFoldTable(bool loose)
{
    LatinFoldTable made;
    for (size_t c = 0; c < made.size(); ++c) {
        // Between two letters a character shows whether it parts them or goes without a trace.
        const QString between = simplifiedFold(QString(u'x') + QChar(char16_t(c)) + u'x', loose);
        const QString folds = between.mid(1, between.size() - 2);
        LatinFold &fold = made[c];
        if (folds.isEmpty() || folds == u' ') {
            fold.does = folds.isEmpty() ? LatinFold::Vanishes : LatinFold::Parts;
            continue;
        }
        Q_ASSERT(folds.size() <= 2);
        fold.size = quint8(folds.size());
        std::copy(folds.cbegin(), folds.cend(), fold.letters.begin());
    }
    return made;
}

/// simplifiedFold() letter by letter, as long as the text is Latin-1: there no letter depends on its neighbours.
QString foldedBy(const LatinFoldTable &table, QStringView text, bool loose)
{
    QString result(2 * text.size(), Qt::Uninitialized);
    QChar *const from = result.data();
    QChar *to = from;
    bool pendingSpace = false;
    for (const QChar c : text) {
        if (c.unicode() >= 0x100)
            return simplifiedFold(text, loose);
        const LatinFold &fold = table[c.unicode()];
        if (fold.does != LatinFold::Stands) {
            pendingSpace = pendingSpace || (fold.does == LatinFold::Parts && to != from);
            continue;
        }
        if (pendingSpace)
            *to++ = u' ';
        pendingSpace = false;
        *to++ = fold.letters[0];
        if (fold.size > 1)
            *to++ = fold.letters[1];
    }
    result.truncate(to - from);
    return result;
}

/// Bytes that a character of Latin-1 and a space before it fold to at most.
qsizetype widestFold()
{
    static const qsizetype widest = [] {
        qsizetype most = 0;
        for (const QByteArray &fold : latinFolds())
            most = qMax(most, fold.size());
        return most + 1;
    }();
    return widest;
}

/// folded() straight into UTF-8: what 100 000 rows are indexed with.
void appendFoldedUtf8(QStringView text, QByteArray &out)
{
    const std::array<QByteArray, 256> &latin = latinFolds();
    const qsizetype start = out.size();
    out.resize(start + text.size() * widestFold());
    char *const from = out.data() + start;
    char *to = from;
    bool pendingSpace = false;
    for (const QChar c : text) {
        if (c.unicode() >= 0x100) {
            out.truncate(start);
            out.append(simplifiedFold(text, false).toUtf8());
            return;
        }
        const QByteArray &fold = latin[c.unicode()];
        if (fold.isEmpty()) {
            pendingSpace = to != from;
            continue;
        }
        if (pendingSpace) {
            *to++ = ' ';
            pendingSpace = false;
        }
        for (const char byte : fold)
            *to++ = byte;
    }
    out.truncate(start + (to - from));
}

} // namespace

QString folded(QStringView text)
{
    static const LatinFoldTable table = latinFoldTable(false);
    return foldedBy(table, text, false);
}

QString foldedLoose(QStringView text)
{
    static const LatinFoldTable table = latinFoldTable(true);
    return foldedBy(table, text, true);
}

void FoldedIndex::reserve(qsizetype rows, qsizetype bytesPerRow)
{
    m_spans.reserve(rows);
    m_text.reserve(rows * bytesPerRow);
}

void FoldedIndex::squeeze()
{
    m_text.squeeze();
    m_spans.squeeze();
}

void FoldedIndex::set(qsizetype index, QStringView text)
{
    const quint32 offset = quint32(m_text.size());
    appendFoldedUtf8(text, m_text);
    const Span span{offset, quint32(m_text.size()) - offset};
    if (index == m_spans.size()) {
        m_spans.append(span);
        return;
    }
    m_stale += m_spans.at(index).length;
    m_spans[index] = span;
    if (m_stale > 65'536 && m_stale > m_text.size() / 2)
        compact();
}

void FoldedIndex::compact()
{
    QByteArray text;
    text.reserve(m_text.size() - m_stale);
    for (Span &span : m_spans) {
        const quint32 offset = quint32(text.size());
        text.append(m_text.constData() + span.offset, span.length);
        span.offset = offset;
    }
    m_text = std::move(text);
    m_stale = 0;
}

void FoldedIndex::appendFolded(const QByteArray &utf8)
{
    m_spans.append({quint32(m_text.size()), quint32(utf8.size())});
    m_text.append(utf8);
}

void FoldedIndex::clear()
{
    m_text.clear();
    m_spans.clear();
    m_stale = 0;
}

QList<QByteArray> FoldedIndex::words(const QString &typed)
{
    QList<QByteArray> found;
    for (const QString &word : folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        found.append(word.toUtf8());
    return found;
}

bool FoldedIndex::matches(qsizetype index, const QList<QByteArray> &words) const
{
    const Span span = m_spans.at(index);
    const std::string_view text(m_text.constData() + span.offset, span.length);
    for (const QByteArray &word : words)
        if (text.find(std::string_view(word.constData(), size_t(word.size()))) == std::string_view::npos)
            return false;
    return true;
}

FoldedIndex::Needles FoldedIndex::needles(const QList<QByteArray> &words) const
{
    constexpr qsizetype sample = 65'536;
    std::array<int, 256> often{};
    for (qsizetype i = 0; i < qMin(sample, m_text.size()); ++i)
        ++often[quint8(m_text.at(i))];
    Needles made;
    for (const QByteArray &word : words) {
        const auto rarest = std::min_element(word.cbegin(), word.cend(), [&](char a, char b) { return often[quint8(a)] < often[quint8(b)]; });
        made.append({word, rarest - word.cbegin()});
    }
    return made;
}

namespace {

bool contains(const char *text, qsizetype size, const FoldedIndex::Needle &needle)
{
    const qsizetype length = needle.word.size();
    if (length == 0 || length > size)
        return length == 0;
    const char *word = needle.word.constData();
    // Where the rarest letter may stand for the whole word to fit.
    const char *at = text + needle.rare;
    const char *const end = text + size - (length - 1 - needle.rare);
    while (at < end && (at = static_cast<const char *>(std::memchr(at, word[needle.rare], size_t(end - at))))) {
        if (std::memcmp(at - needle.rare, word, size_t(length)) == 0)
            return true;
        ++at;
    }
    return false;
}

} // namespace

bool FoldedIndex::matches(qsizetype index, const Needles &needles) const
{
    const Span span = m_spans.at(index);
    const char *text = m_text.constData() + span.offset;
    return std::all_of(needles.cbegin(), needles.cend(), [&](const Needle &needle) { return contains(text, span.length, needle); });
}

} // namespace lansnav
