// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in headings over marks of attendance, which often say no year.
#include "exchange/values.h"

#include "calendar/isoweek.h"
#include "list/foldedtext.h"

#include <QRegularExpression>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeadedDate = 80;
constexpr int anyYear = 2020;       // it has a 29 February and a week 53

QRegularExpression headingPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

bool isDayWeekOrMonth(const PartialDate &date)
{
    using enum PartialDate::Precision;
    return date.precision() == Day || date.precision() == Week || date.precision() == Month;
}

/// "feb 12": the month of 2012 or the day, and nobody can tell.
bool isEitherWay(const QString &text)
{
    static const QRegularExpression form = headingPattern(u"^\\p{L}+\\.?\\s\\d{1,2}$"_s);
    return date(text).precision() == PartialDate::Precision::Month && form.match(text).hasMatch();
}

std::optional<HeadedDate> asHeaded(const QString &written)
{
    // "12-feb" and "12-feb-25", as spreadsheets shorten days.
    static const QRegularExpression shortened = headingPattern(u"^(\\d{1,2})-(?=\\p{L})"_s);
    const QString text = QString(written).replace(shortened, u"\\1 "_s);
    if (isEitherWay(text))
        return HeadedDate{.isUnclear = true};
    const PartialDate whole = date(text);
    if (isDayWeekOrMonth(whole))
        return HeadedDate{whole};
    // "10-12" is rather a time of day than a date.
    static const QRegularExpression range = headingPattern(u"^\\d+\\s?[-\\x{2010}-\\x{2015}]\\s?\\d+$"_s);
    if (!whole.isNull())
        return {};
    const PartialDate within = range.match(text).hasMatch() ? PartialDate() : date(text + u' ' + QString::number(anyYear));
    if (!isDayWeekOrMonth(within))
        return {};
    HeadedDate found;
    if (within.precision() == PartialDate::Precision::Week)
        found.week = IsoWeek::containing(within.first()).week;
    else
        found.month = within.first().month();
    if (within.precision() == PartialDate::Precision::Day)
        found.day = within.first().day();
    return found;
}

/// Without what says that it is a meeting, which in order, on which weekday, where or at what time.
QString withoutWords(const QString &heading)
{
    static const QRegularExpression aside = headingPattern(u"\\s*\\([^)]*\\)|\\s*\\[[^\\]]*\\]"_s);
    static const QRegularExpression lead = headingPattern(u"^(?:\\d{1,2}:?[ae]\\s+)?(?:\\p{L}*(?:möte|träff|tillfälle)(?:t|n|en|s?datum)?|meeting|session|occasion|närvaro|deltagit|deltog|närvarande|attended|present|attendance|datum|date)\\b\\.?\\s*"
                                                          "(?:(?:i|på|vid|hos|in|at)\\s(?!(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|vecka|v)\\b)[^\\d()]*(?=\\d))?(?:nr\\.?\\s*)?"
                                                          "(?:\\d{1,2}(?:\\s*:\\s*|\\s+[-\\x{2013}\\x{2014}]\\s+|\\s*,\\s+|\\s+(?=\\d)))?[:,\\x{2013}\\x{2014}-]?\\s*"_s);
    static const QRegularExpression weekday = headingPattern(u"^(?:(?:må|mån|ti|tis|on|ons|to|tor|tors|fr|fre|lö|lör|sö|sön)(?:dag)?(?:en)?|mon|tue|wed|thu|fri|sat|sun)\\.?,?\\s+(?:den\\s+)?(?=\\d)|^den\\s+(?=\\d)"_s);
    static const QRegularExpression tail = headingPattern(u"(?:\\s*,\\s*|\\s+[-\\x{2013}\\x{2014}]\\s+|\\s+)(?:(?:via |på |i |over |on |in )?(?:teams|zoom|skype|länk|distans|webben|online|digital(?:t|ly)?|hybrid)|fysiskt?|fm|em|heldag|halvdag|"
                                                          "förmiddag|eftermiddag|am|pm|kl\\.?\\s?[\\d.:\\x{2013}-]+|\\d{1,2}[.:]\\d{2}(?:\\s?[-\\x{2013}]\\s?\\d{1,2}[.:]\\d{2})?)\\.?$"_s);
    // "12/2 Örebro", "2025-02-12 Örebro": whatever words follow a day and a month.
    static const QRegularExpression place = headingPattern(u"^(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}(?:[\\s-]\\d{4})?|\\d{1,2}(?::?e)? \\p{L}+\\.?(?: \\d{4})?)(?:\\s|,|\\s?[-\\x{2013}\\x{2014}])\\D*$"_s);
    QString text = QString(heading).remove(aside).trimmed();
    text.remove(lead).remove(weekday).replace(place, u"\\1"_s);
    for (QString before; before != text;) {
        before = text;
        text.remove(tail);
    }
    return text.simplified();
}

} // namespace

PartialDate HeadedDate::in(int year) const
{
    if (!date.isNull() || isUnclear)
        return date;
    if (week > 0)
        return PartialDate::week(year, week);
    return day > 0 ? PartialDate(QDate(year, month, day)) : PartialDate::month(year, month);
}

QString HeadedDate::toText() const
{
    if (!date.isNull())
        return date.toIso();
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    if (isUnclear)
        return u"--"_s;
    if (week > 0)
        return u"--W"_s + two(week);
    return u"--"_s + two(month) + (day > 0 ? u'-' + two(day) : QString());
}

std::optional<HeadedDate> headedDate(QStringView heading)
{
    if (heading.isEmpty() || heading.size() > longestHeadedDate)
        return {};
    // "12/2 (2025)"; beside a whole date a parenthesis says something else.
    static const QRegularExpression yearAside = headingPattern(u"\\s*\\(\\s*(\\d{4})\\s*\\)"_s);
    QString text = folded(tidy(heading));
    if (!isDayWeekOrMonth(date(text)))
        text.replace(yearAside, u" \\1"_s);
    if (const auto found = asHeaded(text))
        return found;
    const QString bare = withoutWords(text);
    if (const auto found = bare.isEmpty() || bare == text ? std::nullopt : asHeaded(bare))
        return found;
    // "Träff 1 (12/2)".
    static const QRegularExpression aside = headingPattern(u"\\(([^)]*)\\)"_s);
    const QRegularExpressionMatch inner = aside.match(text);
    return inner.hasMatch() ? asHeaded(inner.captured(1).trimmed()) : std::nullopt;
}

} // namespace lansnav::parse
