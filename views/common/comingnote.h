// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendance.h"
#include "store/id.h"

#include <QDate>
#include <QList>
#include <QModelIndexList>
#include <QObject>

#include <utility>

class QAbstractItemView;
class QLabel;

namespace lansnav {

class AttendanceCells;
class BannerBar;

/// What an attendance grid says of meetings that are still to come: apologies can be written, who was there cannot yet.
///
/// A line over the grid stands there as long as the meeting one is at, or else any of those shown, is still to come. Presence and
/// absence that were written all the same are warned of in the banner, as long as any of them stands; nothing else there is touched.
class ComingNote : public QObject
{
    Q_OBJECT

public:
    /// What the columns are called.
    enum class Of { Meetings, Sessions };

    /// Follows the current cell of `grid`, which has `cells` as its model already; all of them outlive this.
    ComingNote(Of columns, QAbstractItemView *grid, const AttendanceCells *cells, BannerBar *banner, QWidget *parent);

    /// What is to stand over the grid.
    QLabel *label() const { return m_label; }
    /// Call when the cells have been filled anew: what was warned of may have been taken back.
    void refresh(QDate today);
    /// Call when a state has been written into cells and is shown in them.
    void wrote(const QModelIndexList &cells, AttendanceState state);

private:
    using Warned = std::pair<Id, Id>;       ///< meeting, person

    void tell();
    QDate comingDay() const;
    QDate comingDay(int column) const;
    bool stillHolds(const Warned &warned) const;
    void warn();

    Of m_of;
    QAbstractItemView *m_grid;
    const AttendanceCells *m_cells;
    BannerBar *m_banner;
    QDate m_today;
    QLabel *m_label;
    QList<Warned> m_warned;
};

} // namespace lansnav
