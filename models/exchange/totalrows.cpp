// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/totalrows.h"

#include "exchange/headermatch.h"
#include "exchange/values.h"

#include <QRegularExpression>

#include <algorithm>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[-+]?[\\d\\s.,]+\\s?(?:%|st|kr)?$|^=|^#"_s);
    return figure.match(text).hasMatch();
}

/// The first run of letters and digits.
QStringView firstWord(QStringView text)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber(); };
    const auto *const from = std::find_if(text.cbegin(), text.cend(), isPart);
    return QStringView(from, std::find_if_not(from, text.cend(), isPart));
}

} // namespace

bool isTotal(const QStringList &cells)
{
    static const QStringList words{u"antal"_s, u"summa"_s, u"totalt"_s, u"total"_s, u"totalsumma"_s, u"sum"_s, u"medel"_s, u"medelvärde"_s,
                                   u"genomsnitt"_s, u"count"_s, u"average"_s, u"totals"_s, u"delsumma"_s, u"subtotal"_s};
    bool named = false;
    for (const QString &cell : cells) {
        const QString text = parse::tidy(cell);
        if (text.isEmpty())
            continue;
        if (named) {
            if (!isFigure(text))
                return false;
            continue;
        }
        const auto begins = [first = firstWord(text)](const QString &word) { return first.compare(word, Qt::CaseInsensitive) == 0; };
        if (std::none_of(words.cbegin(), words.cend(), begins) || HeaderMatcher::words(text).count(u' ') > 3)
            return false;
        named = true;
    }
    return named;
}

} // namespace lansnav
