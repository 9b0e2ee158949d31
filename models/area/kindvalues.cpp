// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/kindvalues.h"

#include "calendar/term.h"
#include "list/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

bool holds(const QString &text, const QList<QByteArray> &words)
{
    FoldedIndex index;
    index.set(0, text);
    return index.matches(0, words);
}

} // namespace

QVariant said(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant said(const PartialDate &date) { return date.isNull() ? QVariant() : QVariant(date.toIso()); }
QVariant said(const std::optional<int> &number) { return number ? QVariant(*number) : QVariant(); }

Result<QString> regionName(Database &db)
{
    const auto name = db.value(u"SELECT name FROM region WHERE deleted = 0 ORDER BY code LIMIT 1"_s);
    if (!name)
        return name.error();
    return name->toString();
}

QDate todayOf(const Scope &scope)
{
    return scope.today.isValid() ? scope.today : QDate::currentDate();
}

QDate asOf(const Scope &scope)
{
    if (scope.on.isValid())
        return scope.on;
    const QDate today = todayOf(scope);
    const auto term = Term::fromText(scope.term);
    return std::min(today, term ? term->last() : scope.year > 0 ? QDate(scope.year, 12, 31) : today);
}

bool inTime(const Scope &scope, QDate day)
{
    if (scope.year > 0 && day.year() != scope.year)
        return false;
    const auto term = Term::fromText(scope.term);
    return !term || term->contains(day);
}

bool hasWords(const QString &text, const QString &filter)
{
    return holds(text, FoldedIndex::words(filter));
}

void filterRows(Table &table, const QString &filter)
{
    const QList<QByteArray> words = FoldedIndex::words(filter);
    if (words.isEmpty())
        return;
    table.keepIf([&](const QVariantList &row) {
        QString text;
        for (const QVariant &value : row)
            text += value.toString() + u' ';
        return holds(text, words);
    });
}

} // namespace lansnav
