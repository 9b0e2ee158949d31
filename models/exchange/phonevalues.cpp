// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lansnav::parse {

using namespace Qt::StringLiterals;

namespace {

// Sweden's numbering plan: 08 alone has one digit after the zero, these have two, all others three.
constexpr std::array twoDigitCodes{10, 11, 13, 16, 18, 19, 20, 21, 23, 26, 31, 33, 35, 36, 40, 42, 44,
                                   46, 54, 60, 63, 70, 72, 73, 74, 75, 76, 79, 90};
// ITU's two-digit country codes; 1 and 7 have one digit, all others three.
constexpr std::array twoDigitCountries{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
                                       57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};

template<class Codes>
bool holds(const Codes &codes, QStringView digits)
{
    return std::find(codes.begin(), codes.end(), digits.left(2).toInt()) != codes.end();
}

/// Digits of the area code without its zero. `national` is a number without country code and leading zero.
int areaCodeLength(QStringView national)
{
    if (national.startsWith(u'8'))
        return 1;
    // 0900 numbers are not Umeå's (090): no subscriber number begins with 0.
    return holds(twoDigitCodes, national) && !national.startsWith(u"900") ? 2 : 3;
}

bool isMobile(QStringView national)
{
    static constexpr std::array mobile{70, 72, 73, 76, 79};
    return holds(mobile, national);
}

bool isSwedish(QStringView national)
{
    if (national.size() < 6 || national.startsWith(u'0'))
        return false;
    if (isMobile(national))
        return national.size() == 9;
    const int area = areaCodeLength(national);
    const qsizetype subscriber = national.size() - area;
    if (national.startsWith(u"20"))
        return subscriber >= 4 && subscriber <= 7;
    return subscriber >= 5 && subscriber <= (area == 1 ? 8 : 9 - area) && national.at(area) != u'0';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// One number, written with nothing but digits and the marks people put between them.
std::optional<QString> number(QString text)
{
    static const QRegularExpression trunk(u"\\(\\s*0\\s*\\)"_s);
    if (text.contains(u'('))
        text.remove(trunk);
    text.removeIf([](QChar c) { return !isDigit(c) && c != u'+'; });
    const bool plus = text.startsWith(u'+');
    QString digits = text.mid(plus ? 1 : 0);
    if (digits.contains(u'+'))
        return {};
    const bool international = plus || digits.startsWith(u"00"_s);
    if (!plus && international)
        digits.remove(0, 2);
    if (international && !digits.startsWith(u"46"_s)) {
        const bool fits = digits.size() >= 8 && digits.size() <= 15 && !digits.startsWith(u'0');
        return fits ? std::optional(u'+' + digits) : std::nullopt;
    }
    QString national;
    if (international) {
        national = digits.mid(2);
        if (national.startsWith(u'0'))
            national.remove(0, 1);
    } else if (digits.startsWith(u'0')) {
        national = digits.mid(1);
    } else if (digits.size() == 9 && isMobile(digits)) {
        national = digits;      // a spreadsheet took the zero for a number's
    } else if (digits.size() == 11 && digits.startsWith(u"467"_s)) {
        national = digits.mid(2);
    }
    return isSwedish(national) ? std::optional(u"+46"_s + national) : std::nullopt;
}

/// Pairs, with a group of three first when the number of digits is odd: 12 34, 123 45, 12 34 56, 123 45 67.
QString inPairs(const QString &digits)
{
    QStringList groups;
    qsizetype at = digits.size() % 2 ? 3 : 2;
    groups.append(digits.left(at));
    for (; at < digits.size(); at += 2)
        groups.append(digits.mid(at, 2));
    return groups.join(u' ');
}

/// As Swedish writing rules have it: eight digits are 123 456 78, others go in pairs.
QString grouped(const QString &digits)
{
    if (digits.size() == 8)
        return digits.left(3) + u' ' + digits.mid(3, 3) + u' ' + digits.mid(6);
    return inPairs(digits);
}

bool isBareNumber(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || QStringView(u"+- ()").contains(c); });
}

/// The first number that can be read, and the piece of the text that it was read from.
std::optional<std::pair<QString, QString>> firstNumber(QStringView text)
{
    const auto read = [](const QString &piece) -> std::optional<std::pair<QString, QString>> {
        const auto found = number(tidy(piece));
        return found ? std::optional(std::pair(*found, piece)) : std::nullopt;
    };
    // Most cells hold one number: nothing to take apart.
    if (isBareNumber(text))
        return read(text.toString());
    static const QRegularExpression between(u"[\\n\\r,;|]|[\\p{L}]+\\.?:?"_s);
    static const QRegularExpression extension(u"^\\s*(ankn|anknytning|ext|kortnr|kortnummer|snabbnr)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (extension.match(text.toString()).hasMatch())
        return {};
    const QStringList parts = text.toString().split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const auto found = read(part))
            return found;
        const QStringList alternatives = part.split(u'/', Qt::SkipEmptyParts);
        if (alternatives.size() > 1)
            for (const QString &alternative : alternatives)
                if (const auto found = read(alternative))
                    return found;
    }
    return {};
}

} // namespace

std::optional<QString> phone(QStringView text)
{
    const auto found = firstNumber(text);
    return found ? std::optional(found->first) : std::nullopt;
}

bool lacksZero(QStringView text)
{
    const QStringView digits = text.trimmed();
    return (digits.size() == 8 || digits.size() == 9) && std::all_of(digits.begin(), digits.end(), isDigit) && isSwedish(digits);
}

bool saysMoreThanPhone(QStringView text)
{
    static const QRegularExpression labels(u"\\b(?:tel|telefon|tele|tfn|tlf|mobil|mob|arb|arbete|arbetet|jobb|hem|direkt|dir|nr|nummer|phone|mobile|cell|work|home)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (isBareNumber(text))
        return false;
    const auto found = firstNumber(text);
    if (!found)
        return false;
    QString rest = text.toString();
    rest.remove(rest.indexOf(found->second), found->second.size());
    rest.remove(labels);
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isLetterOrNumber(); });
}

bool saysMorePhones(QStringView text)
{
    const auto found = isBareNumber(text) ? std::nullopt : firstNumber(text);
    if (!found)
        return false;
    QString rest = text.toString();
    rest.remove(rest.indexOf(found->second), found->second.size());
    return std::any_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit(); });
}

QString phoneText(const QString &e164)
{
    static const QRegularExpression form(u"^\\+[1-9][0-9]{5,14}$"_s);
    if (!form.match(e164).hasMatch())
        return e164;
    if (!e164.startsWith(u"+46"_s)) {
        const QString digits = e164.mid(1);
        const int country = digits.startsWith(u'1') || digits.startsWith(u'7') ? 1 : holds(twoDigitCountries, digits) ? 2 : 3;
        return u'+' + digits.left(country) + u' ' + inPairs(digits.mid(country));
    }
    const QString national = e164.mid(3);
    if (!isSwedish(national))
        return e164;
    const int area = areaCodeLength(national);
    return u'0' + national.left(area) + u'-' + grouped(national.mid(area));
}

} // namespace lansnav::parse
