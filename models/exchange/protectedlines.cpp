// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/protectedlines.h"

#include "exchange/blankcells.h"
#include "exchange/namecell.h"
#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav::protectedlines {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 200;

QRegularExpression lineForm(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// Signs that mark somebody, figures with a parenthesis or raised ones.
const QString markSign = u"(?:[*†‡§¤#°]+|\\d{1,2}(?=\\))|[\\x{00b9}\\x{00b2}\\x{00b3}\\x{2070}\\x{2074}-\\x{2079}]+)"_s;

/// "¹" is the same mark as "1)".
QString plainMark(const QString &mark)
{
    QString plain;
    for (const QChar c : mark)
        plain += c.digitValue() >= 0 ? QChar(u'0' + c.digitValue()) : c;
    return plain;
}

/// Words that all begin as names do and say nothing of protection.
bool looksLikeName(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype most = 4;
    const bool isOfNames = std::all_of(words.cbegin(), words.cend(), [](const QString &word) { return word.front().isUpper() || parse::isNameParticle(word); });
    const bool hasSmall = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLower(); });
    return !words.isEmpty() && words.size() <= most && isOfNames && hasSmall && !parse::saysProtected(text);
}

/// "Bo Alm har skyddad identitet": a word alone may begin a sentence.
bool namesSomebody(const QString &text)
{
    const QString name = parse::bareName(text);
    return name.contains(u' ') && looksLikeName(name);
}

bool speaksOfProtection(const QString &text)
{
    return parse::saysProtected(text) || parse::headsProtectedPeople(text);
}

/// The text of the only cell, or of two of which the first is a mark; empty for any other row.
QString aloneIn(const QStringList &cells)
{
    static const QRegularExpression mark = lineForm(u"^[(\\[]?"_s + markSign + u"[)\\]]?\\s*[=:]?$"_s);
    QStringList said;
    for (const QString &cell : cells) {
        if (isBlankCell(cell) || said.contains(cell))
            continue;
        if (said.size() == 2)
            return {};
        said.append(cell);
    }
    constexpr qsizetype longestMark = 6;
    if (said.size() == 2 && (said.first().size() > longestMark || !mark.match(parse::tidy(said.first())).hasMatch()))
        return {};
    const QString line = parse::tidy(said.join(u' '));
    return line.size() <= longestLine ? line : QString();
}

/// The marks of a cell. A letter is one alone, in a parenthesis or at the end.
QSet<QString> marksOfCell(const QString &cell)
{
    static const QRegularExpression sign = lineForm(u'(' + markSign + u')');
    static const QRegularExpression figure = lineForm(u"^\\p{L}.*\\p{L}\\.?\\s*(\\d{1,2})$"_s);
    static const QRegularExpression letter = lineForm(u"(?:^|[(\\[]|\\p{L} )(\\p{Lu}{1,2})(?:$|[)\\]])"_s);
    QSet<QString> marks;
    for (const QRegularExpression *form : {&sign, &figure, &letter})
        for (auto it = form->globalMatch(cell); it.hasNext();)
            marks.insert(plainMark(it.next().captured(1)));
    return marks;
}

} // namespace

bool isTitleWithMore(const QString &text, const std::function<bool(const QString &)> &isPlace)
{
    static const QRegularExpression part = lineForm(u"\\s*[:;,.!(\\[]\\s*|\\s[-\\x{2013}\\x{2014}]\\s"_s);
    static const QRegularExpression goesOn = lineForm(u"^(?:får|ska|skall|bör|kan|ej|inte|är|har|gäller|se|nedan|lämnas|sprids|visas|endast|bara|som|enligt|till|must|may|not|do)\\b"_s);
    if (text.size() > longestLine || !parse::saysProtected(text) || namesSomebody(text))
        return false;
    if (const QRegularExpressionMatch match = part.match(text, 1); match.hasMatch() && parse::headsProtectedPeople(text.first(match.capturedStart()))) {
        QString tail = text.sliced(match.capturedEnd());
        while (!tail.isEmpty() && !tail.back().isLetterOrNumber())
            tail.chop(1);
        return (isPlace && isPlace(tail)) || !looksLikeName(tail);
    }
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype n = 1; n < words.size(); ++n)
        if (goesOn.match(words.at(n).toLower()).hasMatch() && parse::headsProtectedPeople(words.first(n).join(u' ')))
            return true;
    return false;
}

QSet<QString> marksIn(const QString &line)
{
    static const QRegularExpression marks = lineForm(u"(?:^|(?<=[\\s(\\[\"'“”=]))("_s + markSign + u"|\\p{Lu}{1,2}(?=\\s*[=:])|\\d{1,2}(?=\\s*=))"_s);
    static const QRegularExpression explains = lineForm(u"(?:\\b(?:med|märk\\w*|marker\\w*|betyder|anger|avser|innebär|means?|marked)\\b|=)"_s);
    static const QRegularExpression edges = lineForm(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.]+$"_s);
    if (line.isEmpty() || !speaksOfProtection(line))
        return {};
    QList<QRegularExpressionMatch> found;
    for (auto it = marks.globalMatch(line); it.hasNext();)
        found.append(it.next());
    if (found.isEmpty())
        return {};
    QSet<QString> said;
    if (found.first().capturedStart() <= 1) {
        for (qsizetype i = 0; i < found.size(); ++i) {
            const qsizetype from = found.at(i).capturedEnd();
            const qsizetype to = i + 1 < found.size() ? found.at(i + 1).capturedStart() : line.size();
            const QString text = line.sliced(from, to - from).remove(edges);
            if (speaksOfProtection(text) && !namesSomebody(text))
                said.insert(plainMark(found.at(i).captured(1)));
        }
        return said;
    }
    // "Skyddad identitet: *", "Personer märkta med * har skyddad identitet".
    const QString before = line.first(found.first().capturedStart()).remove(edges);
    if (!namesSomebody(before) && (explains.match(line.toLower()).hasMatch() || parse::headsProtectedPeople(before)))
        said.insert(plainMark(found.first().captured(1)));
    return said;
}

Legends::Legends(const Sheet &sheet, qsizetype firstRow)
{
    QHash<qsizetype, QSet<QString>> legends;
    QSet<QString> told;
    for (qsizetype i = 0; i < sheet.rows.size(); ++i)
        if (const QSet<QString> marks = marksIn(aloneIn(sheet.rows.at(i))); !marks.isEmpty()) {
            legends.insert(i, marks);
            told += marks;
        }
    if (told.isEmpty())
        return;
    for (qsizetype i = firstRow; i < sheet.rows.size(); ++i)
        if (!legends.contains(i))
            for (const QString &cell : sheet.rows.at(i))
                m_marks += marksOfCell(parse::tidy(cell)) & told;
    for (auto it = legends.cbegin(); it != legends.cend(); ++it)
        if (it.value().intersects(m_marks))
            m_rows.insert(it.key());
}

bool Legends::isMarked(const QStringList &cells) const
{
    return !m_marks.isEmpty() && std::any_of(cells.cbegin(), cells.cend(), [this](const QString &cell) { return !cell.isEmpty() && marksOfCell(parse::tidy(cell)).intersects(m_marks); });
}

} // namespace lansnav::protectedlines
