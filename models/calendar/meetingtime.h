// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

namespace lansnav {

/// A point in time in Sweden (Europe/Stockholm), or only its day: what `meeting.starts` and `meeting.ends` hold.
///
/// Stored as ISO 8601 text with the zone's offset, "2026-05-14T13:00+02:00", or as a date, "2019-02-14". The rule of daylight
/// saving is our own, so a machine without time-zone data, or set to another zone, reads and writes the same.
class MeetingTime
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MeetingTime)

public:
    MeetingTime() = default;
    /// Swedish wall-clock time; an invalid `time` means the day only. A time that the clocks skip in spring is moved on an hour.
    static MeetingTime at(QDate day, QTime time = {});
    /// From the stored text (any offset, "Z" too; seconds are dropped); null for anything else.
    static MeetingTime fromIso(const QString &text);
    /// The moment in Swedish time; null when invalid.
    static MeetingTime fromDateTime(const QDateTime &moment);

    bool isNull() const { return !m_date.isValid(); }
    bool hasTime() const { return m_time.isValid(); }
    QDate date() const { return m_date; }
    QTime time() const { return m_time; }
    /// With the right offset from UTC; midnight when only the day is known. Invalid when null.
    QDateTime toDateTime() const;
    QString toIso() const;
    /// "14 May 2026", "14 maj 2026 13:00".
    QString toText() const;
    /// Weekday, day, week and time: "tors 14 maj (v. 20) 13:00–15:00". `ends` may be null.
    static QString rangeText(const MeetingTime &starts, const MeetingTime &ends);
    /// Seconds east of UTC at a Swedish wall-clock time (3600 or 7200).
    static int offset(QDate day, QTime time);

    friend bool operator==(const MeetingTime &, const MeetingTime &) = default;
    /// By moment; a day without time comes first.
    friend bool operator<(const MeetingTime &a, const MeetingTime &b)
    {
        return a.m_date != b.m_date ? a.m_date < b.m_date : a.toDateTime() < b.toDateTime();
    }

private:
    QDate m_date;
    QTime m_time;
    bool m_second = false;  ///< the later of the two hours 02–03 when the clocks go back
};

} // namespace lansnav
