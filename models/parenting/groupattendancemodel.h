// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendanceframe.h"
#include "parenting/completionrule.h"
#include "parenting/types.h"

namespace lansnav {

/// Attendance of a group's participants at its meetings that were not cancelled. Of its own columns it has, last, whether the programme
/// is completed.
class GroupAttendanceModel : public AttendanceFrame
{
    Q_OBJECT

public:
    static constexpr int firstMeetingColumn = 1;

    explicit GroupAttendanceModel(QObject *parent = nullptr);

    /// Takes over the data: everybody with a seat, and whoever something is recorded of, in the order of the requests.
    void setGroup(const GroupDetail &group);

protected:
    /// Had a seat that day.
    bool takesPart(int row, int column) const override;
    QString outsideText(const QString &state) const override;
    QVariant marginData(int row, int column, int role) const override;
    QString marginHeading(int column) const override;

private:
    struct Stay
    {
        bool seat = false;
        PartialDate leftOn;
    };

    Completion standing(int row) const;

    QList<Stay> m_stays;            ///< one a row
    std::optional<int> m_mayMiss;
};

} // namespace lansnav
