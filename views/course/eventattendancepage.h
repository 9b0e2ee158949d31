// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"

class QComboBox;
class QTabWidget;

namespace lansnav {

class AttendanceCells;
class AttendanceGrid;
class ComingNote;
class EmptySwitch;
class SessionAttendanceModel;

/// Who was there, session by session, in four states.
class EventAttendancePage : public EventPage
{
    Q_OBJECT

public:
    explicit EventAttendancePage(const AppContext &context, QWidget *parent = nullptr);
    AttendanceGrid *grid() const { return m_grid; }

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    void fillDays();
    void showDay();
    Result<void> write(const QModelIndexList &cells, const QString &code);

    SessionAttendanceModel *m_model;
    AttendanceCells *m_cells;
    AttendanceGrid *m_grid;
    EmptySwitch *m_switch = nullptr;
    ComingNote *m_coming = nullptr;
    QComboBox *m_days = nullptr;
    QWidget *m_tools = nullptr;
};

} // namespace lansnav
