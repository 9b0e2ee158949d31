// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/attendanceimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace lansnav {

/// What is odd in what a row of an attendance list says, and yet read as it stands: somebody at a meeting that is still to come, or who was
/// no member then.
class AttendanceRemarks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceImporter)

public:
    explicit AttendanceRemarks(const NetworkDetail &network);

    /// Of the marks that are to be written, once it is known whose they are.
    void tell(ImportRow &row, const AttendanceImport &data, const Id &person);

private:
    void tellComing(ImportRow &row, const MeetingWhen &when, AttendanceState state);
    void tellOutside(ImportRow &row, const MeetingWhen &when, AttendanceState state, const Id &person) const;

    QHash<Id, QList<Membership>> m_memberships;     ///< by person
    QSet<MeetingWhen> m_toldComing;
};

} // namespace lansnav
