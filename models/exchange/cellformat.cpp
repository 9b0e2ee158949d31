// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cellformat.h"

#include <QDate>
#include <QLocale>
#include <QTime>

#include <cmath>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastSerial = 2'958'465;    // 9999-12-31

/// What is left of a format code's first section when literals, colours and conditions are taken out.
struct Tokens
{
    QString letters;        ///< lower case, with `:` kept; a literal becomes a space
    QString digits;         ///< as CellFormat::digits, empty when something else is in it
    bool elapsed = false;
};

bool isElapsed(const QString &bracket)
{
    if (bracket.isEmpty())
        return false;
    const QChar first = bracket.front().toLower();
    if (first != u'h' && first != u'm' && first != u's')
        return false;
    return bracket.count(bracket.front(), Qt::CaseInsensitive) == bracket.size();
}

Tokens tokensOf(const QString &code)
{
    Tokens tokens;
    bool onlyDigits = true;
    for (qsizetype i = 0; i < code.size() && code.at(i) != u';'; ++i) {
        const QChar c = code.at(i);
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            tokens.digits += QStringView(code).mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            tokens.letters += u' ';
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside = code.mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            if (isElapsed(inside)) {
                tokens.elapsed = true;
                tokens.letters += inside.toLower();
                onlyDigits = false;
            }
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
            if (c == u'\\' && i < code.size())
                tokens.digits += code.at(i);
            tokens.letters += u' ';
        } else {
            onlyDigits = onlyDigits && (c == u'0' || c == u' ' || c == u'-' || c == u'/');
            tokens.digits += c;
            tokens.letters += c.toLower();
        }
    }
    if (!onlyDigits || !tokens.digits.contains(u'0'))
        tokens.digits.clear();
    return tokens;
}

/// An m means minutes right after hours or right before seconds.
bool isMinutes(const QString &letters, qsizetype from, qsizetype to)
{
    qsizetype before = from - 1;
    while (before >= 0 && !letters.at(before).isLetter())
        --before;
    qsizetype after = to;
    while (after < letters.size() && !letters.at(after).isLetter())
        ++after;
    return (before >= 0 && letters.at(before) == u'h') || (after < letters.size() && letters.at(after) == u's');
}

QString padded(double value, const QString &digits)
{
    QString number = QString::number(std::abs(value), 'f', 0);
    QString text;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits.at(i) != u'0') {
            text.prepend(digits.at(i));
            continue;
        }
        text.prepend(number.isEmpty() ? u'0' : number.back());
        number.chop(1);
    }
    return (value < 0 ? u"-"_s : QString()) + number + text;
}

QString timeText(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(int(seconds));
    return time.toString(time.second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

QString elapsedText(double value)
{
    const auto seconds = qint64(std::llround(value * 86'400));
    const QString text = u"%1:%2"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
    return seconds % 60 ? text + u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0')) : text;
}

QString dateText(double value, const CellFormat &format, bool epoch1904)
{
    qint64 day = qint64(std::floor(value));
    qint64 seconds = std::llround((value - double(day)) * 86'400);
    if (seconds == 86'400) {
        seconds = 0;
        ++day;
    }
    if (epoch1904)
        day += 1462;
    // Excel counts 29 February 1900, which never was: before it, days are one off.
    const QDate date = QDate(1899, 12, 30).addDays(day < 60 ? day + 1 : day);
    if (format.time && seconds)
        return date.toString(Qt::ISODate) + u'T' + timeText(seconds);
    if (format.day || !format.year || format.time)
        return date.toString(Qt::ISODate);
    return date.toString(format.month ? u"yyyy-MM"_s : u"yyyy"_s);
}

} // namespace

CellFormat CellFormat::fromCode(const QString &code)
{
    CellFormat format;
    if (code.compare(u"General"_s, Qt::CaseInsensitive) == 0 || code == u"@"_s)
        return format;
    const Tokens tokens = tokensOf(code);
    QString letters = tokens.letters;
    letters.replace(u"general"_s, u" "_s).replace(u"standard"_s, u" "_s).replace(u"am/pm"_s, u"h"_s).replace(u"a/p"_s, u"h"_s);
    format.elapsed = tokens.elapsed;
    format.percent = letters.contains(u'%');
    format.digits = tokens.digits;
    for (qsizetype i = 0; i < letters.size();) {
        qsizetype end = i + 1;
        while (end < letters.size() && letters.at(end) == letters.at(i))
            ++end;
        const QChar c = letters.at(i);
        if (c == u'y')
            format.year = true;
        else if (c == u'd')
            format.day = true;
        else if (c == u'h' || c == u's')
            format.time = true;
        else if (c == u'm')
            (isMinutes(letters, i, end) || format.elapsed ? format.time : format.month) = true;
        i = end;
    }
    return format;
}

CellFormat CellFormat::builtIn(int id)
{
    CellFormat format;
    const bool timeOnly = (id >= 18 && id <= 21) || (id >= 45 && id <= 47) || id == 32 || id == 33;
    format.percent = id == 9 || id == 10;
    format.time = timeOnly || id == 22;
    format.elapsed = id == 46;
    if ((id >= 14 && id <= 17) || id == 22 || (!timeOnly && id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
        format.year = format.month = true;
        format.day = id != 17;
    }
    return format;
}

QString plainNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    // Excel keeps 15 significant digits; what lies beyond is the noise of binary fractions.
    const double shown = QString::number(value, 'g', 15).toDouble();
    const QString text = QString::number(shown, 'f', QLocale::FloatingPointShortest);
    return text == u"-0"_s ? u"0"_s : text;
}

QString numberCellText(double value, const CellFormat &format, bool epoch1904)
{
    if (format.elapsed && value >= 0 && value < lastSerial)
        return elapsedText(value);
    const bool timeAlone = format.time && (!format.isDate() || (value < 1 && !epoch1904));
    if (timeAlone && value >= 0 && value < lastSerial)
        return timeText(std::llround((value - std::floor(value)) * 86'400) % 86'400);
    const double least = epoch1904 ? 0 : 1;
    if (format.isDate() && value >= least && value <= lastSerial + 1 - 1e-6 - (epoch1904 ? 1462 : 0))
        return dateText(value, format, epoch1904);
    if (format.percent)
        return plainNumber(value * 100) + u'%';
    if (format.digits.size() > 1 && std::abs(value) < 1e15 && value == std::round(value))
        return padded(value, format.digits);
    return plainNumber(value);
}

} // namespace lansnav
