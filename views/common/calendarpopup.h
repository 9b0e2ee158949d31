// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/datefield.h"

#include <QCalendarWidget>
#include <QFrame>

class QLabel;

namespace lansnav {

/// A month with ISO weeks; holidays in the warning colour with a bar, school breaks underlined, what the day is in words below.
class MarkedCalendar : public QCalendarWidget
{
    Q_OBJECT

public:
    explicit MarkedCalendar(QWidget *parent = nullptr);
    void setBreaks(const QList<DateRange> &breaks);
    void setToday(QDate today);
    /// "Thursday 14 May 2026, w. 20: Ascension Day, Easter break".
    QString describe(QDate day) const;

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;
    void changeEvent(QEvent *event) override;

private:
    void colourWeekends();

    QList<DateRange> m_breaks;
    QDate m_today;
};

/// The calendar that opens under a date field.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *field);
    MarkedCalendar *calendar() const { return m_calendar; }
    void showUnder(QWidget *field, QDate day);

signals:
    void chosen(QDate day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    MarkedCalendar *m_calendar;
    QLabel *m_words;
};

} // namespace lansnav
