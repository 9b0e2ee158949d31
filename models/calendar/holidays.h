// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// A Swedish holiday, or an eve that is free in practice.
struct Holiday
{
    QDate date;
    QString name;           ///< translated
    bool isPublic = true;   ///< false for an eve that is free in practice (påskafton, midsommarafton, julafton, nyårsafton)
};

/// Swedish public holidays and the eves that are free in practice. Maundy Thursday, Twelfth Night and Walpurgis are working days.
class Holidays
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::Holidays)

public:
    /// Easter Sunday of a Gregorian year.
    static QDate easter(int year);
    /// In date order. Follows the law of the year: the National Day from 2005, Whit Monday until 2004.
    static QList<Holiday> of(int year);
    /// The holiday or free eve on a day; a day that is two (6 June on Whit Sunday) gives the first by rank of the church year.
    static std::optional<Holiday> on(QDate day);
    static bool isWeekend(QDate day) { return day.dayOfWeek() >= 6; }
    /// Neither weekend, holiday nor free eve.
    static bool isWorkday(QDate day) { return day.isValid() && !isWeekend(day) && !on(day); }
    /// From the week after midsummer to mid-August, and around Christmas: there are working days, but few people answer a call.
    static bool isPause(QDate day);
};

} // namespace lansnav
