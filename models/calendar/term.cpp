// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/term.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

Term Term::containing(QDate day)
{
    return {day.year(), day.month() >= 7};
}

std::optional<Term> Term::fromText(QStringView text)
{
    static const QRegularExpression worded(
        u"^\\s*(?:(vt|vår|våren|vårterminen|spring)|(ht|höst|hösten|höstterminen|autumn|fall))[\\s.\\-]*('?\\d{2}|\\d{4})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression coded(u"^\\s*(\\d{4})-4([01])\\s*$"_s);
    if (const auto match = coded.match(text.toString()); match.hasMatch())
        return Term{match.captured(1).toInt(), match.captured(2) == u"1"};
    const auto match = worded.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(3);
    digits.remove(u'\'');
    const int number = digits.toInt();
    return Term{digits.size() == 2 ? 2000 + number : number, !match.captured(2).isEmpty()};
}

QString Term::toKey() const
{
    return (autumn ? u"HT"_s : u"VT"_s) + u"%1"_s.arg(year, 4, 10, QChar(u'0'));
}

QString Term::toText() const
{
    // Named places instead of %1, so that a translation may use the full year or its last two digits.
    QString text = autumn ? tr("autumn {year}", "a term; {yy} gives the year in two digits")
                          : tr("spring {year}", "a term; {yy} gives the year in two digits");
    text.replace(u"{year}"_s, QString::number(year));
    text.replace(u"{yy}"_s, u"%1"_s.arg(year % 100, 2, 10, QChar(u'0')));
    return text;
}

QStringList Term::spellings() const
{
    const QString digits = u"%1"_s.arg(year, 4, 10, QChar(u'0'));
    QStringList texts{toKey(), (autumn ? u"HT"_s : u"VT"_s) + digits.right(2)};
    for (const QString &word : autumn ? QStringList{u"hösten"_s, u"höstterminen"_s, u"autumn"_s} : QStringList{u"våren"_s, u"vårterminen"_s, u"spring"_s})
        texts.append(word + u' ' + digits);
    return texts;
}

} // namespace lansnav
