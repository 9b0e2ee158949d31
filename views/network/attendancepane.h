// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"

class QComboBox;

namespace lansnav {

class AttendanceCells;
class AttendanceGrid;
class AttendanceModel;
class ComingNote;
class EmptySwitch;

/// Who was at the meetings of a term or year, typed from the keyboard.
class AttendancePane : public NetworkPage
{
    Q_OBJECT

public:
    explicit AttendancePane(const AppContext &context, QWidget *parent = nullptr);

    AttendanceGrid *grid() const { return m_grid; }
    AttendanceCells *cells() const { return m_cells; }

protected:
    void refresh(bool other) override;
    /// Moves to a meeting's column, in another period when needed.
    void showRow(const Id &row) override;

private:
    QWidget *buildTools();
    void fillPeriods();
    void showPeriod();
    Result<void> write(const QModelIndexList &cells, const QString &code);

    AttendanceModel *m_model;
    AttendanceCells *m_cells;
    AttendanceGrid *m_grid;
    QComboBox *m_period = nullptr;
    ComingNote *m_coming;
    EmptySwitch *m_switch = nullptr;
};

} // namespace lansnav
