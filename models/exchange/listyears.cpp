// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/listyears.h"

#include "list/foldedtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStatement = 200;

QRegularExpression yearPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// When a list was written says nothing of what it is about.
QString withoutWriting(const QString &text)
{
    static const QRegularExpression said = yearPattern(u"\\b(?:uppdater|utskri|skriven|skapad|sparad|reviderad|version|updated|printed|created|saved|revised)"_s);
    const qsizetype at = text.indexOf(said);
    return at < 0 ? text : text.left(at);
}

} // namespace

ListYears::Stated ListYears::statedBy(const QString &said)
{
    // Whole days are those of something else: "Utskriven 2025-03-01", "närvaro 20250301.xlsx".
    static const QRegularExpression days = yearPattern(u"(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8}|\\d{1,2}[/.]\\d{1,2}[\\s/.-]+(?:\\d{4}|\\d{2}))(?!\\d)"_s);
    static const QRegularExpression terms = yearPattern(u"(?<!\\p{L})(?:(?:ht|vt)[\\s.'\\x{2019}-]*(?:\\d{4}|\\d{2})|(?:hösttermin(?:en)?|vårtermin(?:en)?|höst(?:en)?|vår(?:en)?|autumn|fall|spring)\\s\\d{4})(?!\\d)"_s);
    static const QRegularExpression schoolYears = yearPattern(u"(?<!\\d)((?:19|20)\\d\\d)\\s?/\\s?((?:19|20)?\\d\\d)(?!\\d)|(?:läsår(?:et)?|verksamhetsår(?:et)?|school year)\\s((?:19|20)\\d\\d)\\s?[-\\x{2013}]\\s?((?:19|20)?\\d\\d)(?!\\d)"_s);
    static const QRegularExpression years = yearPattern(u"(?<!\\d)(?:19|20)\\d\\d(?!\\d)"_s);
    QString text = withoutWriting(folded(parse::tidy(said.left(longestStatement))).replace(u'_', u' '));
    Stated stated{0, {}, {}, parse::tidy(said)};
    const auto add = [&stated](QDate from, QDate to) {
        stated.from = stated.from.isValid() ? std::min(stated.from, from) : from;
        stated.to = stated.to.isValid() ? std::max(stated.to, to) : to;
    };
    text.remove(days);
    for (auto it = schoolYears.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int first = (match.hasCaptured(1) ? match.captured(1) : match.captured(3)).toInt();
        const QString second = match.hasCaptured(1) ? match.captured(2) : match.captured(4);
        if (second.right(2).toInt() == (first + 1) % 100)
            add(QDate(first, 7, 1), QDate(first + 1, 6, 30));
        else if (second.size() == 2 && second.toInt() <= 12)
            add(QDate(first, 1, 1), QDate(first, 12, 31));
        else
            add(QDate(first, 1, 1), QDate(first + 2, 12, 31));
    }
    text.remove(schoolYears);
    for (auto it = terms.globalMatch(text); it.hasNext();)
        if (const PartialDate term = parse::date(it.next().captured(0)); !term.isNull())
            add(term.first(), term.last());
    text.remove(terms);
    for (auto it = years.globalMatch(text); it.hasNext();) {
        const int year = it.next().captured(0).toInt();
        add(QDate(year, 1, 1), QDate(year, 12, 31));
    }
    return stated;
}

QDate ListYears::writtenOn(const Sheet &sheet, const ImportPlan &plan, QDate today)
{
    static const QRegularExpression writing = yearPattern(u"\\b(?:uppdater|utskri|skriven|skapad|sparad|reviderad|version|updated|printed|created|saved|revised|per den|gäller från)\\p{L}*"_s);
    static const QRegularExpression days = yearPattern(u"(?<!\\d)(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{8}|\\d{1,2}[/.]\\d{1,2}[\\s/.-]+\\d{4}|\\d{1,2}(?::?e)? \\p{L}+ \\d{4})(?!\\d)"_s);
    static const QRegularExpression longer = yearPattern(u"(?<!\\d)(?:\\p{L}+ \\d{4}|\\d{4}-\\d{2}|(?:ht|vt)[\\s-]?\\d{2,4})(?!\\d)"_s);
    QStringList texts{sheet.name, plan.sourceName};
    for (int row = 0; plan.headerRow >= 0 && row < plan.headerRow && row < sheet.rows.size(); ++row)
        texts += sheet.rows.at(row);
    QDate latest;
    const auto take = [&latest, today](const PartialDate &date) {
        if (!date.isNull() && date.first() <= today && (!latest.isValid() || latest < date.first()))
            latest = date.first();
    };
    for (const QString &text : std::as_const(texts)) {
        const QString said = folded(parse::tidy(text.left(longestStatement))).replace(u'_', u' ');
        for (auto it = days.globalMatch(said); it.hasNext();)
            if (const PartialDate date = parse::date(it.next().captured(0)); date.precision() == PartialDate::Precision::Day)
                take(date);
        // A month or a term is the list's own only where it says when the list was written.
        if (const QRegularExpressionMatch word = writing.match(said); word.hasMatch())
            if (const QRegularExpressionMatch month = longer.match(said, word.capturedEnd()); month.hasMatch())
                take(parse::date(month.captured(0)));
    }
    return latest;
}

ListYears::ListYears(const Sheet &sheet, const ImportPlan &plan)
{
    for (int row = plan.headerRow + plan.headingRows - 2; plan.headerRow >= 0 && row >= 0; --row) {
        QList<Stated> found;
        const QStringList &cells = sheet.rows.at(row);
        for (int column = 0; column < cells.size(); ++column) {
            Stated stated = statedBy(cells.at(column));
            stated.column = column;
            if (stated.from.isValid())
                found.append(stated);
        }
        if (!found.isEmpty())
            m_rows.append(found);
    }
    m_name = statedBy(sheet.name);
    if (!m_name.from.isValid())
        m_name = statedBy(plan.sourceName);
}

ListYears::Stated ListYears::statedAt(int column) const
{
    for (const QList<Stated> &row : m_rows) {
        // A title is of the whole list; a year or a term alone is of the columns from there on.
        if (row.size() == 1 && parse::date(row.first().text).isNull())
            return row.first();
        // The text of joined cells stands in the first of them.
        const auto after = std::find_if(row.cbegin(), row.cend(), [column](const Stated &stated) { return stated.column > column; });
        if (after != row.cbegin())
            return *std::prev(after);
    }
    return m_name;
}

bool ListYears::contradicts(const QString &text, const PartialDate &date)
{
    const Stated stated = statedBy(text);
    return stated.from.isValid() && (date.last() < stated.from || date.first() > stated.to);
}

ListYears::Dated ListYears::date(const parse::HeadedDate &said, int column) const
{
    if (!said.date.isNull() || said.isUnclear)
        return {said.date};
    const Stated stated = statedAt(column);
    Dated dated;
    for (int year = stated.from.year(); stated.from.isValid() && year <= stated.to.year(); ++year) {
        const PartialDate date = said.in(year);
        if (date.isNull() || date.last() < stated.from || date.first() > stated.to)
            continue;
        if (!dated.date.isNull())
            return {};
        dated = {date, stated.text};
    }
    return dated;
}

} // namespace lansnav
