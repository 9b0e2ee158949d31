// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/seatplan.h"
#include "course/types.h"

#include <QAbstractTableModel>

namespace lansnav {

/// People × sessions as the AttendanceGrid takes them. A cell is enabled where somebody is expected or has been seen. Reads nothing
/// and writes nothing: setData() only shows what has been saved, until the event is read again.
class SessionAttendanceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Sessions of one day, all of them when it is invalid; breaks are left out.
    void setEvent(const EventDetail &detail, const SeatPlan &seats, QDate day = {});
    Id sessionAt(int column) const;
    Id personAt(int row) const;
    int columnOf(const Id &session) const;
    int rowOf(const Id &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Person
    {
        Id id;
        QString name;
        QString sortName;
        QString workplace;
        QSet<Id> expected;      ///< sessions
    };
    AttendanceState stateAt(const QModelIndex &index) const;

    QString m_title;            ///< the event's
    QList<Person> m_people;
    QList<Session> m_sessions;
    QHash<Id, QHash<Id, AttendanceState>> m_states;
    bool m_oneDay = false;
};

} // namespace lansnav
