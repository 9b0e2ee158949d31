// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendanceframe.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace lansnav {

/// The cells of an AttendanceFrame as the AttendanceGrid takes them: people × meetings and nothing else, names in the vertical
/// header, short days in the horizontal one, states as codes, cells of people who could not be there disabled.
class AttendanceCells : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model outlives this.
    explicit AttendanceCells(AttendanceFrame *model, QObject *parent = nullptr);

    /// Meetings whose attendance cannot be changed, for their tool tips.
    void setLocked(const QSet<Id> &meetings) { m_locked = meetings; }
    Id meetingAt(int column) const;
    /// Invalid of a meeting without a day.
    QDate dayAt(int column) const;
    Id personAt(int row) const;
    /// Column of a meeting, row of a person; -1 when not shown.
    int columnOf(const Id &meeting) const;
    int rowOf(const Id &person) const;
    /// The column that attendance is most likely to be typed for: the last meeting up to today, else the first.
    int latestColumn(QDate today) const;

    /// The people of some cells, by meeting.
    QHash<Id, QList<Id>> peopleByMeeting(const QModelIndexList &cells) const;
    /// Shows a state in cells that an act has just stored: until everything is read again. Takes the model's writer away.
    void showStored(const QModelIndexList &cells, const QString &code);

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    const AttendanceMeeting *meeting(int column) const;

    AttendanceFrame *m_model;
    QSet<Id> m_locked;
};

} // namespace lansnav
