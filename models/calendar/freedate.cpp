// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/freedate.h"

#include "calendar/isoweek.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Match = QRegularExpressionMatch;

/// What every form is read against.
struct Context
{
    QDate today;
    YearGuess guess;
};

const QString weekdayPattern =
    u"(mån|måndag|måndagen|måndags|mon|monday|tis|tisdag|tisdagen|tisdags|tue|tues|tuesday|ons|onsdag|onsdagen|onsdags|wed|wednesday|"
    u"tor|tors|torsdag|torsdagen|torsdags|thu|thur|thurs|thursday|fre|fredag|fredagen|fredags|fri|friday|"
    u"lör|lördag|lördagen|lördags|sat|saturday|sön|söndag|söndagen|söndags|sun|sunday)\\.?"_s;
const QString monthPattern =
    u"(jan|januari|january|feb|febr|februari|february|mar|mars|march|apr|april|maj|may|jun|juni|june|jul|juli|july|"
    u"aug|augusti|august|sep|sept|september|okt|oktober|oct|october|nov|november|dec|december)\\.?"_s;

int weekdayOf(const QString &word)
{
    static const QHash<QString, int> days = {{u"må"_s, 1}, {u"mo"_s, 1}, {u"ti"_s, 2}, {u"tu"_s, 2}, {u"on"_s, 3}, {u"we"_s, 3},
                                             {u"to"_s, 4}, {u"th"_s, 4}, {u"fr"_s, 5}, {u"lö"_s, 6}, {u"sa"_s, 6}, {u"sö"_s, 7}, {u"su"_s, 7}};
    return days.value(word.left(2));
}

int monthOf(const QString &word)
{
    static const QStringList months = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"maj"_s, u"jun"_s,
                                       u"jul"_s, u"aug"_s, u"sep"_s, u"okt"_s, u"nov"_s, u"dec"_s};
    if (word == u"may")
        return 5;
    if (word.startsWith(u"oct"))
        return 10;
    return int(months.indexOf(word.left(3))) + 1;
}

int countOf(const QString &word)
{
    return word == u"en" || word == u"ett" || word == u"a" || word == u"an" || word == u"one" ? 1 : word.toInt();
}

/// The year a date without one means, among the valid candidates.
QDate chosen(const QList<QDate> &candidates, const Context &context)
{
    QDate best;
    for (const QDate day : candidates) {
        if (!day.isValid() || (context.guess == YearGuess::Coming && day < context.today)
            || (context.guess == YearGuess::Past && day > context.today))
            continue;
        if (!best.isValid() || std::abs(context.today.daysTo(day)) < std::abs(context.today.daysTo(best)))
            best = day;
    }
    return best;
}

QDate dayAndMonth(int day, int month, const QString &yearText, const Context &context)
{
    if (!yearText.isEmpty()) {
        const int stated = yearText.toInt();
        return {yearText.size() == 2 ? 2000 + stated : stated, month, day};
    }
    QList<QDate> candidates;
    for (int year = context.today.year() - 4; year <= context.today.year() + 4; ++year)
        candidates.append(QDate(year, month, day));    // four years each way, for 29 February
    return chosen(candidates, context);
}

QDate dayOfWeekNumber(int week, const QString &yearText, int weekday, const Context &context)
{
    QList<QDate> candidates;
    const int around = context.today.year();
    for (int year = around - 6; year <= around + 6; ++year) {     // week 53 may be six years away
        const IsoWeek candidate{year, week};
        if (candidate.isValid() && (yearText.isEmpty() || year == yearText.toInt()))
            candidates.append(candidate.day(weekday));
    }
    if (yearText.isEmpty())
        return chosen(candidates, context);
    const IsoWeek stated{yearText.toInt(), week};
    return stated.isValid() ? stated.day(weekday) : QDate();
}

QDate shifted(QDate day, int count, const QString &unit)
{
    if (unit.startsWith(u"v") || unit.startsWith(u"w"))
        return day.addDays(qint64(7) * count);
    if (unit.startsWith(u"m"))
        return day.addMonths(count);
    if (unit.startsWith(u"å") || unit.startsWith(u"y"))
        return day.addYears(count);
    return day.addDays(count);
}

/// One form of date: a pattern over the folded text and what it means.
struct Form
{
    QRegularExpression pattern;
    QDate (*read)(const Match &, const Context &);
};

Form form(const QString &pattern, QDate (*read)(const Match &, const Context &))
{
    return {QRegularExpression(u"^(?:"_s + pattern + u")$"_s, QRegularExpression::UseUnicodePropertiesOption), read};
}

QDate nearWord(const QString &text, QDate today)
{
    static const QHash<QString, int> words = {
        {u"idag"_s, 0}, {u"i dag"_s, 0}, {u"today"_s, 0}, {u"nu"_s, 0}, {u"now"_s, 0},
        {u"imorgon"_s, 1}, {u"i morgon"_s, 1}, {u"imorn"_s, 1}, {u"i morrn"_s, 1}, {u"tomorrow"_s, 1},
        {u"övermorgon"_s, 2}, {u"i övermorgon"_s, 2}, {u"iövermorgon"_s, 2}, {u"day after tomorrow"_s, 2}, {u"the day after tomorrow"_s, 2},
        {u"igår"_s, -1}, {u"i går"_s, -1}, {u"yesterday"_s, -1}, {u"förrgår"_s, -2}, {u"i förrgår"_s, -2}, {u"day before yesterday"_s, -2}};
    const auto found = words.constFind(text);
    return found == words.constEnd() ? QDate() : today.addDays(*found);
}

const QList<Form> &numericForms()
{
    static const QList<Form> forms = {
        form(u"(\\d{4})-(\\d{1,2})-(\\d{1,2})"_s,
             [](const Match &m, const Context &) { return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()); }),
        form(u"(20\\d{2}|19\\d{2}|\\d{2})(\\d{2})(\\d{2})"_s,
             [](const Match &m, const Context &c) { return dayAndMonth(m.captured(3).toInt(), m.captured(2).toInt(), m.captured(1), c); }),
        form(u"(\\d{1,2})/(\\d{1,2})(?:(?:[ /-]|, ?| -)(\\d{4})|[/-](\\d{2}))?"_s,
             [](const Match &m, const Context &c) {
                 return dayAndMonth(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3) + m.captured(4), c);
             }),
        form(u"(\\d{1,2})\\.(\\d{1,2})(?:\\.? ?(\\d{4})|\\.(\\d{2})|\\.)?"_s,
             [](const Match &m, const Context &c) {
                 return dayAndMonth(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3) + m.captured(4), c);
             }),
        form(u"([+-]\\d{1,4})(?: ?(d|v|w|m|å|y))?"_s,
             [](const Match &m, const Context &c) { return shifted(c.today, m.captured(1).toInt(), m.captured(2)); }),
    };
    return forms;
}

const QList<Form> &wordedForms()
{
    static const QList<Form> forms = {
        form(u"(?:den |the )?(\\d{1,2})(?::?[ea]|st|nd|rd|th|\\.)? ?(?:of )?"_s + monthPattern + u"(?:,? (\\d{4}))?"_s,
             [](const Match &m, const Context &c) { return dayAndMonth(m.captured(1).toInt(), monthOf(m.captured(2)), m.captured(3), c); }),
        form(monthPattern + u" (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s,
             [](const Match &m, const Context &c) { return dayAndMonth(m.captured(2).toInt(), monthOf(m.captured(1)), m.captured(3), c); }),
        form(u"(?:v|vecka|w|week)\\.? ?(\\d{1,2})(?:,? (\\d{4}))?(?:,? (?:på )?"_s + weekdayPattern + u")?"_s,
             [](const Match &m, const Context &c) {
                 const int weekday = m.captured(3).isEmpty() ? 1 : weekdayOf(m.captured(3));
                 return dayOfWeekNumber(m.captured(1).toInt(), m.captured(2), weekday, c);
             }),
        form(weekdayPattern + u",? (?:i )?(?:v|vecka|w|week)\\.? ?(\\d{1,2})(?:,? (\\d{4}))?"_s,
             [](const Match &m, const Context &c) { return dayOfWeekNumber(m.captured(2).toInt(), m.captured(3), weekdayOf(m.captured(1)), c); }),
    };
    return forms;
}

const QList<Form> &relativeForms()
{
    static const QList<Form> forms = {
        form(u"(?:nu )?(?:på |on |kommande |coming )?"_s + weekdayPattern,
             [](const Match &m, const Context &c) {
                 return c.today.addDays((weekdayOf(m.captured(1)) - c.today.dayOfWeek() + 6) % 7 + 1);
             }),
        form(u"(?:denna |den här |this )"_s + weekdayPattern,
             [](const Match &m, const Context &c) { return IsoWeek::containing(c.today).day(weekdayOf(m.captured(1))); }),
        form(u"(?:på )?(?:nästa |next )"_s + weekdayPattern,
             [](const Match &m, const Context &c) { return IsoWeek::containing(c.today.addDays(7)).day(weekdayOf(m.captured(1))); }),
        form(u"(?:i |förra |last )"_s + weekdayPattern,
             [](const Match &m, const Context &c) {
                 return c.today.addDays(-((c.today.dayOfWeek() - weekdayOf(m.captured(1)) + 6) % 7 + 1));
             }),
        form(u"(?:nästa vecka|next week)(?: (?:på |on )?"_s + weekdayPattern + u")?"_s,
             [](const Match &m, const Context &c) {
                 return IsoWeek::containing(c.today.addDays(7)).day(m.captured(1).isEmpty() ? 1 : weekdayOf(m.captured(1)));
             }),
        form(u"(?:om|in) (\\d{1,4}|en|ett|a|an|one) (dag|dagar|vecka|veckor|månad|månader|år|days?|weeks?|months?|years?)"_s,
             [](const Match &m, const Context &c) { return shifted(c.today, countOf(m.captured(1)), m.captured(2)); }),
        form(u"för (\\d{1,4}|en|ett) (dag|dagar|vecka|veckor|månad|månader|år) sedan"_s,
             [](const Match &m, const Context &c) { return shifted(c.today, -countOf(m.captured(1)), m.captured(2)); }),
        form(u"(\\d{1,4}|a|an|one) (days?|weeks?|months?|years?) ago"_s,
             [](const Match &m, const Context &c) { return shifted(c.today, -countOf(m.captured(1)), m.captured(2)); }),
    };
    return forms;
}

bool sensible(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 2199;
}

QDate parseDay(const QString &text, const Context &context)
{
    if (const QDate near = nearWord(text, context.today); near.isValid())
        return near;
    for (const QList<Form> *forms : {&numericForms(), &wordedForms(), &relativeForms()})
        for (const Form &candidate : *forms)
            if (const Match match = candidate.pattern.match(text); match.hasMatch()) {
                const QDate day = candidate.read(match, context);
                return sensible(day) ? day : QDate();
            }
    // "tors 14 maj": the weekday must be the date's own, otherwise one of them is a slip.
    static const QRegularExpression withWeekday(u"^"_s + weekdayPattern + u",? (?:den |the )?(\\d.*)$"_s);
    if (const Match match = withWeekday.match(text); match.hasMatch()) {
        const QDate day = parseDay(match.captured(2), context);
        return day.isValid() && day.dayOfWeek() == weekdayOf(match.captured(1)) ? day : QDate();
    }
    return {};
}

QTime clock(const QString &hour, const QString &minute, const QString &half)
{
    int hours = hour.toInt();
    if (!half.isEmpty()) {
        if (hours < 1 || hours > 12)
            return {};
        hours = hours % 12 + (half == u"pm" ? 12 : 0);
    }
    return {hours, minute.toInt()};
}

/// A time of day or a span: "13", "13.00", "kl 13-15", "1 pm". False when it is neither.
bool parseClock(const QString &text, bool mayBeBareHour, FreeDate &into)
{
    static const QRegularExpression pattern(
        u"^(kl\\.? ?|klockan |at )?(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm)?(?: ?(?:-|till|to) ?(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm)?)?$"_s);
    const Match match = pattern.match(text);
    if (!match.hasMatch())
        return false;
    const bool span = !match.captured(5).isEmpty();
    const bool bare = match.captured(1).isEmpty() && match.captured(3).isEmpty() && match.captured(4).isEmpty() && !span;
    if (bare && !mayBeBareHour)
        return false;
    // In "1-3 pm" the half of the day belongs to both.
    const QString firstHalf = match.captured(4).isEmpty() ? match.captured(7) : match.captured(4);
    into.start = clock(match.captured(2), match.captured(3), firstHalf);
    into.end = span ? clock(match.captured(5), match.captured(6), match.captured(7)) : QTime();
    return into.start.isValid() && (!span || (into.end.isValid() && into.start < into.end));
}

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toLower();
    static const QRegularExpression dashes(u"[\\x{2010}-\\x{2015}\\x{2212}]"_s);
    plain.replace(dashes, u"-"_s);
    return plain.simplified();
}

} // namespace

std::optional<FreeDate> parseFreeDate(const QString &text, QDate today, YearGuess guess)
{
    constexpr qsizetype longest = 60;
    const QString plain = folded(text.left(longest + 1));
    if (plain.isEmpty() || plain.size() > longest || !today.isValid())
        return std::nullopt;
    const Context context{today, guess};
    FreeDate found;
    found.date = parseDay(plain, context);
    if (found.date.isValid())
        return found;
    for (qsizetype space = plain.lastIndexOf(u' '); space > 0; space = plain.lastIndexOf(u' ', space - 1)) {
        QString left = plain.left(space);
        while (left.endsWith(u',') || left.endsWith(u' '))
            left.chop(1);
        found.date = parseDay(left, context);
        if (found.date.isValid() && parseClock(plain.mid(space + 1), true, found))
            return found;
    }
    found = FreeDate{today, {}, {}};
    if (parseClock(plain, false, found))
        return found;
    return std::nullopt;
}

} // namespace lansnav
