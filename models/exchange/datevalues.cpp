// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "exchange/regex.h"
#include "list/foldedtext.h"

#include <QHash>
#include <QRegularExpression>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

/// Any hyphen, dash or minus sign.
QString dash()
{
    return u"[-\\x{2010}-\\x{2015}\\x{2212}]"_s;
}
QString monthNames()
{
    return u"(jan(?:uari|uary)?|feb(?:r|ruari|ruary)?|mars?|march|apr(?:il)?|maj|may|juni?|june|juli?|july|aug(?:usti|ust)?|"
           "sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[cs](?:ember)?)\\.?"_s;
}
/// A year as people shorten it: 2018, 18, '18, -18.
QString shortYear()
{
    return u"(?:"_s + dash() + u"|['\\x{2019}])?\\s?(\\d{4}|\\d{2})"_s;
}
QString termNames()
{
    return u"(ht|vt|hösttermin(?:en)?|vårtermin(?:en)?|höst(?:en)?|vår(?:en)?|autumn|fall|spring)"_s;
}

QRegularExpression whole(const QString &pattern)
{
    return regex(u"^(?:"_s + pattern + u")$"_s);
}

/// Two digits mean 1950–2049.
int yearOf(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() == 4)
        return year >= 1800 && year <= 2199 ? year : 0;
    return year < 50 ? 2000 + year : 1900 + year;
}

int monthOf(const QString &name)
{
    static const QHash<QString, int> months{{u"jan"_s, 1}, {u"feb"_s, 2}, {u"mar"_s, 3}, {u"apr"_s, 4}, {u"maj"_s, 5},
                                            {u"may"_s, 5}, {u"jun"_s, 6}, {u"jul"_s, 7}, {u"aug"_s, 8}, {u"sep"_s, 9},
                                            {u"okt"_s, 10}, {u"oct"_s, 10}, {u"nov"_s, 11}, {u"dec"_s, 12}, {u"des"_s, 12}};
    return months.value(name.left(3));
}

PartialDate day(int year, int month, int dayOfMonth)
{
    return year ? PartialDate(QDate(year, month, dayOfMonth)) : PartialDate();
}

PartialDate ofIsoLike(const QString &text)
{
    static const QRegularExpression form = whole(u"(\\d{4})([-/. ])(\\d{1,2})\\2(\\d{1,2})"_s);
    static const QRegularExpression yearMonth = whole(u"(\\d{4})[-/.](\\d{1,2})"_s);
    static const QRegularExpression monthYear = whole(u"(\\d{1,2})[-/.](\\d{4})"_s);
    if (const Match m = form.match(text); m.hasMatch())
        return day(yearOf(m.captured(1)), m.captured(3).toInt(), m.captured(4).toInt());
    if (const Match m = yearMonth.match(text); m.hasMatch())
        return PartialDate::month(yearOf(m.captured(1)), m.captured(2).toInt());
    if (const Match m = monthYear.match(text); m.hasMatch())
        return PartialDate::month(yearOf(m.captured(2)), m.captured(1).toInt());
    return {};
}

/// Digits without marks: 20180314 and 180314. 201803 is a month, unless it could be a day too (2011-12 or 12 November 2020).
PartialDate ofBareDigits(const QString &text)
{
    static const QRegularExpression form = whole(u"\\d{6}|\\d{8}"_s);
    if (!form.match(text).hasMatch())
        return {};
    const QStringView digits(text);
    if (text.size() == 8)
        return day(yearOf(text.left(4)), digits.mid(4, 2).toInt(), digits.mid(6).toInt());
    const PartialDate asDay = day(yearOf(text.left(2)), digits.mid(2, 2).toInt(), digits.mid(4).toInt());
    const bool isCentury = text.startsWith(u"19"_s) || text.startsWith(u"20"_s);
    const PartialDate asMonth = isCentury ? PartialDate::month(digits.left(4).toInt(), digits.mid(4).toInt()) : PartialDate();
    if (!asDay.isNull() && !asMonth.isNull())
        return {};
    return asDay.isNull() ? asMonth : asDay;
}

/// Day before month, with a year: 14/3 2018, 14/3-18, 14.3.2018, 14 mars 2018.
PartialDate ofDayFirst(const QString &text)
{
    static const QRegularExpression figures = whole(u"(\\d{1,2})\\s?([/.]|"_s + dash() + u")\\s?(\\d{1,2})(?:\\2|[\\s,.]+|"_s + dash()
                                                    + u"|\\s"_s + dash() + u"\\s?)\\s?['\\x{2019}]?(\\d{4}|\\d{2})"_s);
    static const QRegularExpression words = whole(u"(?:den )?(\\d{1,2})(?::?[ea]|:?e|st|nd|rd|th)?[.\\s]*(?:of )?"_s + monthNames()
                                                  + u"[,\\s]*"_s + shortYear());
    static const QRegularExpression pairs = whole(u"(\\d{2})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression monthFirst = whole(monthNames() + u"\\s?(\\d{1,2})(?:st|nd|rd|th)?,\\s?(\\d{4})"_s);
    if (const Match m = pairs.match(text); m.hasMatch()) {
        // "25-06-30" is short for 2025-06-30, and as often 25 June 2030: which it is, cannot be known when it may be both.
        const PartialDate yearFirst = day(yearOf(m.captured(1)), m.captured(2).toInt(), m.captured(3).toInt());
        const PartialDate dayFirst = day(yearOf(m.captured(3)), m.captured(2).toInt(), m.captured(1).toInt());
        return yearFirst.isNull() ? dayFirst : dayFirst.isNull() || dayFirst == yearFirst ? yearFirst : PartialDate();
    }
    if (const Match m = figures.match(text); m.hasMatch())
        return day(yearOf(m.captured(4)), m.captured(3).toInt(), m.captured(1).toInt());
    if (const Match m = words.match(text); m.hasMatch())
        return day(yearOf(m.captured(3)), monthOf(m.captured(2)), m.captured(1).toInt());
    if (const Match m = monthFirst.match(text); m.hasMatch())
        return day(yearOf(m.captured(3)), monthOf(m.captured(1)), m.captured(2).toInt());
    return {};
}

/// Months, terms, weeks and years.
PartialDate ofLonger(const QString &text)
{
    static const QRegularExpression month = whole(monthNames() + u"[,\\s]*"_s + shortYear());
    static const QRegularExpression yearMonth = whole(u"(\\d{4})[,\\s]+"_s + monthNames());
    static const QRegularExpression term = whole(termNames() + u"[.\\s]*"_s + shortYear());
    static const QRegularExpression yearTerm = whole(u"(\\d{4})[,\\s]*"_s + termNames());
    static const QRegularExpression week = whole(u"(?:v|w|vecka|week)[.:]?\\s?(\\d{1,2})[,/\\s]*(?:år |of )?"_s + shortYear());
    static const QRegularExpression yearWeek = whole(u"(\\d{4})[,/\\s]*"_s + dash() + u"?\\s?(?:v|w|vecka|week)\\.?\\s?(\\d{1,2})"_s);
    static const QRegularExpression year = whole(u"(?:år |year )?(\\d{4})"_s);
    const auto isAutumn = [](const QString &name) { return name.startsWith(u'h') || name == u"autumn" || name == u"fall"; };
    if (const Match m = month.match(text); m.hasMatch())
        return PartialDate::month(yearOf(m.captured(2)), monthOf(m.captured(1)));
    if (const Match m = yearMonth.match(text); m.hasMatch())
        return PartialDate::month(yearOf(m.captured(1)), monthOf(m.captured(2)));
    if (const Match m = term.match(text); m.hasMatch())
        return PartialDate::term(yearOf(m.captured(2)), isAutumn(m.captured(1)));
    if (const Match m = yearTerm.match(text); m.hasMatch())
        return PartialDate::term(yearOf(m.captured(1)), isAutumn(m.captured(2)));
    if (const Match m = week.match(text); m.hasMatch())
        return PartialDate::week(yearOf(m.captured(2)), m.captured(1).toInt());
    if (const Match m = yearWeek.match(text); m.hasMatch())
        return PartialDate::week(yearOf(m.captured(1)), m.captured(2).toInt());
    if (const Match m = year.match(text); m.hasMatch())
        return PartialDate::year(yearOf(m.captured(1)));
    return {};
}

PartialDate ofExcelSerial(const QString &text)
{
    // 1927 to 2173: a smaller number is likelier a count or a year.
    static const QRegularExpression form = whole(u"([1-9]\\d{4})(?:[.,]\\d+)?"_s);
    const Match m = form.match(text);
    return m.hasMatch() ? PartialDate(QDate(1899, 12, 30).addDays(m.captured(1).toInt())) : PartialDate();
}

/// What may stand around a date without being part of it.
QString bared(QStringView text)
{
    static const QRegularExpression aside = regex(u"\\s*\\([^)]*\\)"_s);
    static const QRegularExpression lead = regex(u"^(?:sedan|sen|fr\\.?\\s?o\\.?\\s?m\\.?|from|från(?: och med)?|since|"
                                         "(?:mån|tis|ons|tors|fre|lör|sön)(?:dag)?(?:en)?(?: den)?|mon|tue|wed|thu|fri|sat|sun)[\\s:]+"_s);
    static const QRegularExpression clock = regex(u"[t\\s,]+(?:kl\\.?\\s?)?\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\.\\d+)?(?:z|[+-]\\d{2}:?\\d{2})?"
                                          "(?:\\s?[-–]\\s?\\d{1,2}[:.]\\d{2})?$|\\s+kl\\.?\\s?\\d{1,2}$"_s);
    // "v. 38 (2026)": a week has no other year.
    static const QRegularExpression yearAside = regex(u"^((?:v|w|vecka|week)[.:]?\\s?\\d{1,2} ?)\\((\\d{4})\\)"_s);
    QString bare = folded(tidy(text)).replace(yearAside, u"\\1\\2"_s);
    bare.remove(aside).remove(lead);
    while (!bare.isEmpty() && (bare.endsWith(u'.') || bare.endsWith(u',') || bare.endsWith(u';')))
        bare.chop(1);
    // A day.month year must not lose its year to the clock: "14.3 20.18" is no date, "2018-03-14 09.04" is.
    static const QRegularExpression dated = regex(u"^(?:\\d{4}\\D\\d{1,2}\\D\\d{1,2}|.*\\d{4}|\\d{1,2}/\\d{1,2}-\\d{2})$"_s);
    const QString without = QString(bare).remove(clock);
    return without != bare && dated.match(without).hasMatch() ? without : bare;
}

} // namespace

namespace {

/// "H18", "V19" in capitals: a term. In small letters "v19" may be a week.
PartialDate ofTermLetter(QStringView text)
{
    const QStringView said = text.trimmed();
    const bool isTerm = said.size() == 3 && (said.front() == u'H' || said.front() == u'V') && said.at(1).isDigit() && said.at(2).isDigit();
    return isTerm ? PartialDate::term(yearOf(said.sliced(1).toString()), said.front() == u'H') : PartialDate();
}

} // namespace

PartialDate date(QStringView text, DateOptions options)
{
    if (text.size() > 200)
        return {};
    const QString bare = bared(text);
    if (bare.isEmpty())
        return {};
    if (const PartialDate iso = PartialDate::fromIso(bare.toUpper()); !iso.isNull())
        return yearOf(bare.left(4)) ? iso : PartialDate();
    for (const auto reader : {ofIsoLike, ofBareDigits, ofDayFirst, ofLonger})
        if (const PartialDate found = reader(bare); !found.isNull())
            return found;
    if (const PartialDate term = ofTermLetter(text); !term.isNull())
        return term;
    return options.excelSerial ? ofExcelSerial(bare) : PartialDate();
}

namespace {

/// "2023" and "2025", "1/3" and "30/6 2025", "2023" and "25", "2023" and nothing: the two ends, or nothing when they cannot be told.
std::optional<DateSpan> spanOf(const QString &left, const QString &right, bool isSlash)
{
    static const QRegularExpression open = whole(u"(?:tills vidare|nu|nuvarande|pågående|pågår|framåt|och framåt|i ?dag|until further notice|now|present|ongoing|today)?\\.?"_s);
    static const QRegularExpression year = whole(u"(?:19|20)\\d{2}"_s);
    static const QRegularExpression shortYears = whole(u"\\d{2}"_s);
    DateSpan span{date(left), date(right)};
    if (left.isEmpty() || open.match(right).hasMatch())
        return !isSlash && (span.from.isNull() != span.to.isNull()) ? std::optional(span) : std::nullopt;
    if (span.to.isNull() && year.match(left).hasMatch() && shortYears.match(right).hasMatch())
        span.to = date(left.left(2) + right);
    // What is said once holds for both: "1/3–30/6 2025", "vt–ht 2025".
    if (span.from.isNull() && !span.to.isNull() && !isSlash)
        span.from = date(left + u' ' + QString::number(span.to.first().year()));
    if (span.from.isNull() || span.to.isNull() || span.to.last() < span.from.first())
        return std::nullopt;
    return span;
}

} // namespace

std::optional<DateSpan> dateSpan(QStringView text)
{
    static const QRegularExpression until = whole(u"(?:t\\.?\\s?o\\.?\\s?m\\.?|till(?: och med)?|until|through)[\\s:]*(.+)"_s);
    static const QRegularExpression from = whole(u"(?:fr?\\.?\\s?o\\.?\\s?m\\.?|from|från(?: och med)?|sedan|sen|since)[\\s:]+(.+)"_s);
    static const QRegularExpression between = regex(u"\\s?"_s + dash() + u"\\s?|/|\\s(?:t\\.?\\s?o\\.?\\s?m\\.?|till(?: och med)?|until|through|to)\\s|\\s(?=(?:tills vidare|och framåt)$)"_s);
    if (text.size() > 200)
        return {};
    QString said = folded(tidy(text));
    if (const Match m = until.match(said); m.hasMatch())
        if (const PartialDate end = date(m.captured(1)); !end.isNull())
            return DateSpan{{}, end};
    const Match begins = from.match(said);
    if (begins.hasMatch())
        said = begins.captured(1);
    if (const PartialDate only = date(said); !only.isNull())
        return begins.hasMatch() ? std::optional(DateSpan{only, {}}) : std::nullopt;
    for (auto it = between.globalMatch(said); it.hasNext();) {
        const Match m = it.next();
        const bool isSlash = m.captured() == u"/";
        const auto span = spanOf(said.left(m.capturedStart()).trimmed(), said.mid(m.capturedEnd()).trimmed(), isSlash);
        if (span && isSlash && begins.hasMatch())
            return DateSpan{span->from, {}, true};
        if (span)
            return span;
    }
    return {};
}

namespace {

/// A day (or a month alone) without year: the next from `today` on, or the last before it.
PartialDate nearest(int month, int dayOfMonth, QDate today, bool past)
{
    for (int step = 0; step <= 8; ++step) {     // 29 February comes round within eight years
        const int year = today.year() + (past ? -step : step);
        const QDate date(year, month, dayOfMonth > 0 ? dayOfMonth : 1);
        const QDate last = dayOfMonth > 0 ? date : date.addMonths(1).addDays(-1);
        if (date.isValid() && (past ? date <= today : last >= today))
            return dayOfMonth > 0 ? PartialDate(date) : PartialDate::month(year, month);
    }
    return {};
}

struct FoundDate
{
    PartialDate date;
    qsizetype end = -1;     ///< where it stops in the text; -1 when there is none
};

FoundDate dateWithin(const QString &text, qsizetype from, QDate today, bool past)
{
    static const QRegularExpression dated = regex(u"\\b(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}(?:\\s|[-–/.])+'?(?:\\d{4}|\\d{2})|\\d{1,2}(?::?e)?\\s"_s
                                          + monthNames() + u"[,\\s]*\\d{4}|"_s + monthNames() + u"[,\\s]*-?(?:\\d{4}|\\d{2})|"_s + termNames()
                                          + u"[.\\s-]*(?:\\d{4}|\\d{2})|(?:v|vecka|week)\\.?\\s?\\d{1,2}[,/\\s-]+\\d{4}|\\d{8}|\\d{4}-\\d{2}|(?:19|20)\\d{2})\\b"_s);
    static const QRegularExpression yearless = regex(u"\\b(\\d{1,2})/(\\d{1,2})\\b|\\b(\\d{1,2})(?::?e)?\\s"_s + monthNames() + u"(?![a-z])|"_s
                                             + u"\\b"_s + monthNames() + u"(?![a-zåäö])"_s);
    for (auto it = dated.globalMatch(text, from); it.hasNext();) {
        const Match match = it.next();
        if (const PartialDate found = date(match.captured(0)); !found.isNull())
            return {found, match.capturedEnd(0)};
    }
    if (const Match match = yearless.match(text, from); match.hasMatch()) {
        const bool figures = match.hasCaptured(1);
        const int month = figures ? match.captured(2).toInt() : monthOf(match.hasCaptured(4) ? match.captured(4) : match.captured(5));
        const int dayOfMonth = figures ? match.captured(1).toInt() : match.captured(3).toInt();
        if (const PartialDate found = nearest(month, dayOfMonth, today, past); !found.isNull())
            return {found, match.capturedEnd(0)};
    }
    if (const qsizetype turn = text.indexOf(u"årsskifte"_s, from); turn >= 0)
        return {nearest(12, 31, today, past), turn + 13};
    return {};
}

} // namespace

std::optional<EndNote> endNote(QStringView text, QDate today)
{
    static const QRegularExpression done = regex(u"\\b(slutat|slutade|slutad|avslutat|avslutade|avgick|avgått|bytte jobb|bytt jobb|lämnat|lämnade|"
                                         "ej kvar|inte kvar|pensionerad|pensionär|gått i pension|gick i pension|left|ended|has quit|quit|"
                                         "avliden|avlidna|avled|avlidit|entledigad|entledigat|entledigats|entledigades|utträdd|utträtt|utträdde|uttr|upphört|upphörde|deceased|resigned|"
                                         "(?:ej|inte|icke) (?:längre )?(?:aktiv|medlem|ledamot)|(?:ej|inte|icke) längre (?:med|kvar|i)|(?:ej|inte|icke) med längre|no longer|"
                                         "(?:tidigare|f\\.? ?d\\.?|före detta|former) (?:medlem|ledamot|representant|ersättare|suppleant|ordinarie|ansvarig|utbildare|kontaktperson|deltagare|coach|member))\\b|"
                                         "status: (?:avslutad|avslutat|avgången|utträdd|inaktiv|(?:ej|inte) aktiv|ej medlem|(?:tidigare|f\\.? ?d\\.?)(?: medlem| ledamot|$)|inactive|not active|former(?: member|$))"
                                         "(?![\\p{L}\\d])"_s);
    static const QRegularExpression coming = regex(u"\\b(slutar|sluta|sista dag(?:en)?|avslutar|utträder|entledigas|upphör|avgår|byter jobb|byter tjänst|lämnar|går i pension|pensioneras|"
                                           "pension|leaves|leaving|ends|last day)\\b"_s);
    static const QRegularExpression until = regex(u"\\b(t\\.?\\s?o\\.?\\s?m\\.?|till och med|until)(?=\\s|\\d)"_s);
    static const QRegularExpression leave = regex(u"ledig|vikari|sjukskriv|on leave|parental"_s);
    if (text.isEmpty() || text.size() > 5000 || !today.isValid())
        return {};
    const QString note = folded(tidy(text));
    Match match = done.match(note);
    const bool past = match.hasMatch();
    if (!past)
        match = coming.match(note);
    const bool explicitly = match.hasMatch();
    if (!explicitly) {
        if (leave.match(note).hasMatch())
            return {};
        match = until.match(note);
        if (!match.hasMatch())
            return {};
    }
    const FoundDate found = dateWithin(note, match.capturedEnd(0), today, past);
    if (!explicitly && found.date.isNull())
        return {};
    const qsizetype end = found.end < 0 ? match.capturedEnd(0) : qMin(found.end, note.size());
    return EndNote{found.date, past, note.mid(match.capturedStart(0), end - match.capturedStart(0)).trimmed(), explicitly};
}

} // namespace lansnav::parse
