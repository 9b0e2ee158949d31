// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lists.h"

#include <QSortFilterProxyModel>

namespace lansnav {

/// The cells of an AttendanceModel as the AttendanceGrid takes them: people × meetings and nothing else, names in the vertical
/// header, states as codes, cells of people who were not members then disabled.
class AttendanceCells : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AttendanceCells(AttendanceModel *model, QObject *parent = nullptr);

    /// The days that the columns are headed by, short, and which of them are locked; call before the model is filled.
    void setDays(const QList<Meeting> &meetings);
    Id meetingAt(int column) const;
    Id personAt(int row) const;
    /// Column of a meeting, row of a person; -1 when not shown.
    int columnOf(const Id &meeting) const;
    int rowOf(const Id &person) const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool filterAcceptsColumn(int column, const QModelIndex &parent) const override;

private:
    AttendanceModel *m_model;
    QHash<Id, QDate> m_days;
    QSet<Id> m_locked;  ///< meetings whose minutes are adjusted
};

} // namespace lansnav
