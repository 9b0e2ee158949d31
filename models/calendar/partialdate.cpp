// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/partialdate.h"

#include "calendar/isoweek.h"
#include "calendar/term.h"
#include "calendar/uilocale.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString digits(int number, int width)
{
    return u"%1"_s.arg(number, width, 10, QChar(u'0'));
}

bool plausible(int year)
{
    return year >= 1 && year <= 9999;
}

} // namespace

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && plausible(day.year())) {
        m_first = day;
        m_precision = Precision::Day;
    }
}

PartialDate PartialDate::year(int year)
{
    return plausible(year) ? PartialDate(QDate(year, 1, 1), Precision::Year) : PartialDate();
}

PartialDate PartialDate::term(int year, bool autumn)
{
    return plausible(year) ? PartialDate(Term{year, autumn}.first(), Precision::Term) : PartialDate();
}

PartialDate PartialDate::month(int year, int month)
{
    const QDate first(year, month, 1);
    return plausible(year) && first.isValid() ? PartialDate(first, Precision::Month) : PartialDate();
}

PartialDate PartialDate::week(int isoYear, int isoWeek)
{
    const IsoWeek week{isoYear, isoWeek};
    return plausible(isoYear) && week.isValid() ? PartialDate(week.monday(), Precision::Week) : PartialDate();
}

PartialDate PartialDate::fromIso(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-W(\\d{2})|-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int stated = match.captured(1).toInt();
    const QString weekText = match.captured(2);
    const QString monthText = match.captured(3);
    const QString dayText = match.captured(4);
    if (!weekText.isEmpty())
        return week(stated, weekText.toInt());
    if (monthText.isEmpty())
        return year(stated);
    const int second = monthText.toInt();
    if (!dayText.isEmpty())
        return PartialDate(QDate(stated, second, dayText.toInt()));
    if (second == 40 || second == 41)
        return term(stated, second == 41);
    return month(stated, second);
}

QDate PartialDate::last() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return {m_first.year(), 12, 31};
    case Precision::Term:
        return Term::containing(m_first).last();
    case Precision::Month:
        return m_first.addMonths(1).addDays(-1);
    case Precision::Week:
        return m_first.addDays(6);
    case Precision::Day:
        return m_first;
    }
    return {};
}

QString PartialDate::toIso() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return digits(m_first.year(), 4);
    case Precision::Term:
        return digits(m_first.year(), 4) + (Term::containing(m_first).autumn ? u"-41"_s : u"-40"_s);
    case Precision::Month:
        return digits(m_first.year(), 4) + u'-' + digits(m_first.month(), 2);
    case Precision::Week: {
        const IsoWeek week = IsoWeek::containing(m_first);
        return digits(week.year, 4) + u"-W"_s + digits(week.week, 2);
    }
    case Precision::Day:
        return m_first.toString(Qt::ISODate);
    }
    return {};
}

QString PartialDate::toText() const
{
    switch (m_precision) {
    case Precision::None:
        return {};
    case Precision::Year:
        return QString::number(m_first.year());
    case Precision::Term:
        return Term::containing(m_first).toText();
    case Precision::Month:
        return uiLocale().toString(m_first, u"MMMM yyyy"_s);
    case Precision::Week:
        return IsoWeek::containing(m_first).toTextWithYear();
    case Precision::Day:
        return uiLocale().toString(m_first, u"d MMMM yyyy"_s);
    }
    return {};
}

} // namespace lansnav
