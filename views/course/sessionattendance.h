// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendanceframe.h"
#include "course/seatplan.h"
#include "course/types.h"

#include <QSet>

namespace lansnav {

/// Attendance of an event's people at its sessions, by family name. Where all sessions are on one day their clock times head the columns.
class SessionAttendanceModel : public AttendanceFrame
{
    Q_OBJECT

public:
    explicit SessionAttendanceModel(QObject *parent = nullptr);

    /// Sessions of one day, all of them when it is invalid; breaks are left out.
    void setEvent(const EventDetail &detail, const SeatPlan &seats, QDate day = {});

protected:
    /// Is expected at the session, or has been seen there.
    bool takesPart(int row, int column) const override;
    QString outsideText(const QString &state) const override;

private:
    QList<QSet<Id>> m_expected;     ///< sessions, one set a row
};

} // namespace lansnav
