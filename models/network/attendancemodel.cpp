// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/lists.h"

#include "network/rules.h"
#include "privacy/masking.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

AttendanceModel::AttendanceModel(QObject *parent) : AttendanceFrame(firstMeetingColumn, 1, parent) {}

void AttendanceModel::setNetwork(const NetworkDetail &network, QDate from, QDate to)
{
    QList<AttendanceMeeting> meetings;
    QList<std::pair<QString, AttendancePerson>> found;      // with the name they are sorted by
    QHash<Id, QList<Membership>> periods;
    for (const Meeting &meeting : network.meetings) {
        const QDate day = meeting.day();
        if (meeting.status == MeetingStatus::Cancelled || !day.isValid() || (from.isValid() && day < from) || (to.isValid() && day > to))
            continue;
        meetings.append({meeting.id, day, {}});
        for (const Membership &member : NetworkRules::attendees(network, meeting)) {
            if (periods.contains(member.person))
                continue;
            periods.insert(member.person, {});
            found.append({Masking::shown(member.sortName, member.person), {member.person, Masking::shown(member.name, member.person), member.representsName}});
        }
    }
    for (const Membership &member : network.members)
        if (const auto of = periods.find(member.person); of != periods.end())
            of->append(member);
    QCollator collator{QLocale(QLocale::Swedish, QLocale::Sweden)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    QList<AttendancePerson> people;
    for (const auto &[sortName, person] : std::as_const(found))
        people.append(person);
    beginResetModel();
    m_periods = periods;
    fill(people, meetings, network.attendance);
    endResetModel();
}

bool AttendanceModel::takesPart(int row, int column) const
{
    const QDate day = meeting(column)->day;
    const QList<Membership> periods = m_periods.value(personAt(row));
    return std::any_of(periods.cbegin(), periods.cend(), [day](const Membership &m) { return m.holdsOn(day); });
}

QString AttendanceModel::outsideText(const QString &state) const
{
    return tr("not a member then, %1").arg(state);
}

QVariant AttendanceModel::marginData(int row, int column, int role) const
{
    if (column == representsColumn && !isSumRow(row))
        return role == Qt::DisplayRole ? QVariant(person(row)->beside) : QVariant();
    return AttendanceFrame::marginData(row, column, role);
}

QString AttendanceModel::marginHeading(int column) const
{
    return column == representsColumn ? tr("Represents") : AttendanceFrame::marginHeading(column);
}

} // namespace lansnav
