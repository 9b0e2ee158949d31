// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

class QAbstractItemView;
class QLabel;

namespace lansnav {

class AttendanceCells;

/// A line over an attendance grid that stands there as long as the meeting one is at, or else any of those shown, is still to come:
/// apologies can be written, who was there cannot yet.
class ComingNote : public QObject
{
    Q_OBJECT

public:
    /// Follows the current cell of `grid`, which has `cells` as its model already; both outlive this.
    ComingNote(QAbstractItemView *grid, const AttendanceCells *cells, QWidget *parent);

    /// What is to stand over the grid.
    QLabel *label() const { return m_label; }
    /// Call when the cells have been filled anew.
    void refresh(QDate today);

private:
    void tell();
    QDate comingDay() const;

    QAbstractItemView *m_grid;
    const AttendanceCells *m_cells;
    QDate m_today;
    QLabel *m_label;
};

} // namespace lansnav
