// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/grouppage.h"

class QVBoxLayout;

namespace lansnav {

class AttendanceCells;
class AttendanceGrid;
class ComingNote;
class EmptySwitch;
class GroupAttendanceModel;

/// Who was at which meeting, in four states typed from the keyboard; of a group that is known in counts only, how many were there.
class GroupAttendancePage : public GroupPage
{
    Q_OBJECT

public:
    explicit GroupAttendancePage(const AppContext &context, QWidget *parent = nullptr);

    AttendanceGrid *grid() const { return m_grid; }
    /// A field for each meeting, by its id in hex; null of a group with participants.
    Form *counts() const { return m_counts; }

protected:
    void refresh(bool other) override;
    /// A meeting: its column, or its field.
    void showRow(const Id &row) override;

private:
    QWidget *buildGrid();
    void showGrid();
    void showCounts();
    void rebuildCounts(const QList<GroupMeeting> &meetings);
    Result<void> write(const QModelIndexList &cells, const QString &code);

    GroupAttendanceModel *m_model;
    AttendanceCells *m_cells;
    AttendanceGrid *m_grid;
    EmptySwitch *m_switch = nullptr;
    ComingNote *m_coming = nullptr;
    QWidget *m_people = nullptr;
    QWidget *m_countsPart = nullptr;
    QVBoxLayout *m_countsColumn = nullptr;
    Form *m_counts = nullptr;
    QList<Id> m_countsOf;       ///< meetings that there are fields for
};

} // namespace lansnav
