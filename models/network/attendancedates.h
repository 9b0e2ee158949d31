// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "exchange/listyears.h"
#include "network/meetingwhen.h"
#include "network/types.h"
#include "store/edit.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace lansnav {

/// When the meetings of an attendance list were: the dates above its columns, or in its rows, each as precisely as it is stated. A year
/// that is not said is never guessed.
class AttendanceDates
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    /// A column of marks.
    struct Column
    {
        int column = 0;
        PartialDate when;       ///< a day, a week or a month
    };

    /// `plan` has its rows, and outlives it.
    AttendanceDates(const Sheet &sheet, const ImportPlan &plan);

    const QList<Column> &columns() const { return m_columns; }
    /// Why the columns cannot be read: it is not said which year some of those with marks are of. Empty when it is.
    QString fault() const;
    /// Which years were read, and from what; as sentences for the whole list.
    QStringList told() const;

    /// What a cell says of which meeting it is, by the years around the list; null when it is no such date or its year is not said.
    MeetingWhen inRow(const QString &cell) const;
    /// What stands below headings that are read as no meeting, and why; as sentences for the whole list. `isLong`: it has a row for each
    /// person and meeting.
    QStringList toldUnread(bool isLong) const;
    /// "2024-02-14 (inställd)", "flyttad till 7/3".
    static bool saysCancelled(const QString &text);

private:
    ListYears::Dated dated(const QString &heading, const QString &argument, int column) const;
    bool hasMarks(int column) const;
    bool isReadAlready(const QString &heading) const;
    void leaveOutOfOrder();
    void leaveOutOfOtherYears();
    void leaveOut(const QString &from);

    const ImportPlan &m_plan;
    ListYears m_years;
    int m_dayColumn = 0;        ///< of a list with a row for each person and meeting
    QList<Column> m_columns;
    QStringList m_cancelled;    ///< headings that say that there was no meeting
    QStringList m_unsaid;       ///< headings of columns with marks whose year is not said
    QHash<QString, QList<Column>> m_from;       ///< by what says the year
    mutable QHash<QString, MeetingWhen> m_inRow;
};

/// The meetings of a network, by when they were.
class AttendanceMeetings
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    /// `network` outlives it.
    explicit AttendanceMeetings(const NetworkDetail &network);

    /// The days of which the list itself says who was there: their meetings are not meant by a week or a month that stands beside them.
    void setDays(const QSet<QDate> &days) { m_days = days; }
    /// Those on a day, in their order. Of a week or a month those within it, and those that have no day and are called so. Of those without
    /// a day that are called alike, the one that is meant first. No cancelled ones.
    QList<Id> at(const MeetingWhen &when) const;
    /// Whether a mark is recorded already, at any of them.
    bool isRecorded(const MeetingWhen &when, const Id &person, AttendanceState state) const;
    /// Which of several is meant cannot be told.
    bool isUnclear(const MeetingWhen &when) const { return !when.date.isNull() && !when.isDay() && at(when).size() > 1; }
    /// What becomes of meetings of which no day is said: which each is read as, or that one is made; as sentences for the whole list.
    QStringList told(const QSet<MeetingWhen> &whens) const;
    /// The first of them, which has been held when that is past; made when there is none. What is no day makes a meeting without one, which
    /// is called so: no day is invented.
    Id meetingAt(Edit &edit, const MeetingWhen &when);
    /// One of those that are there, which has been held when that is past.
    void hold(Edit &edit, const Id &meeting) const;

private:
    const NetworkDetail &m_network;
    QHash<QDate, QList<Id>> m_byDay;
    QHash<QString, QList<Id>> m_undated;                ///< by what they are called
    mutable QHash<PartialDate, QList<Id>> m_longer;     ///< weeks and months, once they are asked for
    QHash<MeetingWhen, Id> m_made;                      ///< those without a day
    QSet<QDate> m_days;
};

} // namespace lansnav
