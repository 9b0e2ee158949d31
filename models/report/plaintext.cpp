// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::report {

namespace {

bool needsCare(QChar c)
{
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || c.isSurrogate() || u == 0x2028 || u == 0x2029 || u >= 0xfff9;
}

} // namespace

QString plainText(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), needsCare))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!needsCare(c)) {
            result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c == u'\t') {
            result += u' ';
        } else if (c == u'\n' || c == u'\r' || c.unicode() == 0x2028 || c.unicode() == 0x2029) {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            result += u'\n';
        }
    }
    return result;
}

QString singleLine(const QString &text)
{
    return plainText(text).replace(u'\n', u' ');
}

QString beginning(const QString &text, qsizetype units)
{
    if (text.size() <= units)
        return text;
    return text.left(units > 0 && text.at(units - 1).isHighSurrogate() ? units - 1 : units);
}

} // namespace lansnav::report
