// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "calendar/partialdate.h"
#include "calendar/termplan.h"
#include "common/field.h"

#include <QDate>
#include <QList>

#include <functional>
#include <optional>

class QLineEdit;
class QToolButton;

namespace lansnav {

class CalendarPopup;

/// Whoever knows the school breaks of the open file. The nearest one among a date field's ancestors is asked when the field's
/// calendar opens, so that every field marks them without being handed them.
class BreakSource
{
public:
    virtual ~BreakSource() = default;
    /// Days to mark, by first day, named as they are shown.
    virtual QList<DateRange> breaks() const = 0;
};

/// A date typed freely ("14/5", "v 20 tors", "i morgon", "in 3 weeks") or picked in a calendar with ISO weeks, holidays
/// and breaks. Value: ISO text as stored ("2026-05-14"; a partial date "2026-W20", "2026-05", "2026-40", "2026"), empty for none.
class DateField : public Field
{
    Q_OBJECT

public:
    enum class Kind {
        Day,        ///< only a whole day
        Partial,    ///< a day, week, month, term or year
    };
    explicit DateField(Kind kind = Kind::Day, QWidget *parent = nullptr);
    /// A new one for a day, a month or a year, whose words ("tomorrow") are reckoned from `today`.
    static DateField *partial(QDate today);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;

    /// The day; invalid for nothing (or for a partial date that is not a day).
    QDate date() const;
    PartialDate partialDate() const { return m_date; }
    void setDate(QDate date);
    void setPartialDate(const PartialDate &date);
    /// What "today" and "next week" mean; the system's date unless set.
    void setToday(QDate today);
    /// Around when a date written without a year is meant; today unless set. "Tomorrow" stays tomorrow.
    void setNear(QDate day) { m_near = day; }
    /// Breaks to mark instead of those that a BreakSource knows.
    void setBreaks(const QList<DateRange> &breaks);
    void showCalendar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void settle();
    QDate today() const;
    std::optional<QDate> read(const QString &text) const;

    Kind m_kind;
    QLineEdit *m_edit;
    QToolButton *m_button;
    CalendarPopup *m_popup = nullptr;
    PartialDate m_date;
    QString m_error;
    QDate m_today;
    QDate m_near;
    QList<DateRange> knownBreaks() const;

    std::optional<QList<DateRange>> m_breaks;
};

/// When something takes place: a day and times from–to ("13", "13.30", "9:15–11"). The end follows the start.
/// Value: QStringList of start and end as MeetingTime::toIso() ("" where there is none), as `meeting.starts`/`ends` store them.
class DateTimeField : public Field
{
    Q_OBJECT

public:
    explicit DateTimeField(QWidget *parent = nullptr);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    QString inputError() const override;
    QWidget *control() override;

    MeetingTime start() const;
    MeetingTime end() const;
    void setTimes(const MeetingTime &start, const MeetingTime &end);
    /// What is said when the end lies before the start, where the field is not that of a meeting.
    void setBackwardsError(const QString &sentence) { m_backwards = sentence; }
    DateField *dateField() const { return m_date; }
    QLineEdit *startEdit() const { return m_start; }
    QLineEdit *endEdit() const { return m_end; }
    /// A value of what is stored; what cannot be understood is left out.
    static QVariant valueOf(const QString &starts, const QString &ends);
    /// Reads "13", "1330", "13.30", "13:30", "kl 9"; invalid for anything else.
    static QTime readTime(const QString &typed);

private:
    void timeTyped(QLineEdit *edit);
    void settle();

    DateField *m_date;
    QLineEdit *m_start;
    QLineEdit *m_end;
    QString m_backwards;
    int m_length = 120;     ///< minutes; kept when the start moves
};

} // namespace lansnav

Q_DECLARE_INTERFACE(lansnav::BreakSource, "lansnav.BreakSource/1")
