// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/contactsintext.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

QString significantDigits(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits.append(c);
    if (digits.startsWith(u"00"_s))
        digits.remove(0, 2);
    if (digits.startsWith(u"46"_s) && !phone.trimmed().startsWith(u"046"_s))
        digits.remove(0, 2);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

void replaceAddresses(QString &text, const QSet<QString> &addresses, const QString &words)
{
    static const QRegularExpression address(u"[^\\s<>()\\[\\],;:\"'|]+@[^\\s<>()\\[\\],;:\"'|/]+"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = address.match(text, from); match.hasMatch(); match = address.match(text, from)) {
        QString found = match.captured();
        while (!found.isEmpty() && !(found.back().isLetterOrNumber() || found.back().isMark()))
            found.chop(1);
        from = match.capturedEnd();
        // "/" may stand in an address, and as often between two.
        const qsizetype behind = found.lastIndexOf(u'/');
        const bool isWhole = addresses.contains(found.toLower());
        if (!isWhole && (behind < 0 || !addresses.contains(found.mid(behind + 1).toLower())))
            continue;
        const qsizetype start = match.capturedStart() + (isWhole ? 0 : behind + 1);
        const qsizetype length = found.size() - (isWhole ? 0 : behind + 1);
        text.replace(start, length, words);
        from = start + words.size();
    }
}

void replacePhones(QString &text, const QStringList &phones, const QString &words)
{
    static const QRegularExpression run(u"(?:\\+|(?<!\\d))(?:\\(?\\d[\\s\\x{a0}\\x{2010}-\\x{2015}()/.-]{0,3}){6,}"_s);
    qsizetype from = 0;
    for (QRegularExpressionMatch match = run.match(text, from); match.hasMatch(); match = run.match(text, from)) {
        from = match.capturedEnd();
        QString digits;
        QList<qsizetype> places;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (text.at(i).isDigit()) {
                digits.append(text.at(i));
                places.append(i);
            }
        for (const QString &phone : phones) {
            const qsizetype at = digits.indexOf(phone);
            if (at < 0)
                continue;
            qsizetype start = places.at(at);
            // With the zero, the country and the sign before it.
            for (const QString &before : {u"0046"_s, u"00460"_s, u"460"_s, u"46"_s, u"0"_s})
                if (at >= before.size() && digits.mid(at - before.size(), before.size()) == before)
                    start = std::min(start, places.at(at - before.size()));
            while (start > 0 && (text.at(start - 1) == u'+' || text.at(start - 1) == u'('))
                --start;
            const qsizetype end = places.at(at + phone.size() - 1) + 1;
            text.replace(start, end - start, words);
            // Others may stand in the same run of figures, before it too.
            from = std::min(start, match.capturedStart());
            break;
        }
    }
}

} // namespace lansnav
