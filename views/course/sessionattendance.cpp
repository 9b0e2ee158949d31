// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionattendance.h"

#include "area/queryvalues.h"
#include "calendar/uilocale.h"
#include "common/elidedtext.h"
#include "course/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int longestTitle = 14;    // letters that a heading has room for
constexpr int longestTrack = 8;

struct Row
{
    AttendancePerson person;
    QString sortName;
    QSet<Id> expected;      ///< sessions
};

/// A clock time tells the sessions of one day apart; a day those of several.
QString headingOf(const Session &session, bool byClock)
{
    const MeetingTime starts = MeetingTime::fromIso(session.starts);
    if (starts.isNull())
        return session.title.left(longestTitle);
    if (byClock && starts.hasTime())
        return starts.time().toString(u"HH:mm"_s) + (session.track.isEmpty() ? QString() : u" "_s + session.track.left(longestTrack));
    return uiLocale().toString(starts.date(), u"d MMM yy"_s);
}

QList<AttendanceMeeting> columnsOf(const QList<Session> &sessions, const QString &eventTitle)
{
    const bool byClock = sessions.size() > 1 && std::all_of(sessions.cbegin(), sessions.cend(), [&](const Session &s) { return s.day() == sessions.first().day(); });
    QList<AttendanceMeeting> columns;
    for (const Session &session : sessions)
        columns.append({session.id, session.day(), elided::within(session.title.isEmpty() ? eventTitle : session.title), headingOf(session, byClock),
                        MeetingTime::rangeText(MeetingTime::fromIso(session.starts), MeetingTime::fromIso(session.ends))});
    return columns;
}

} // namespace

SessionAttendanceModel::SessionAttendanceModel(QObject *parent) : AttendanceFrame(1, 1, parent) {}

void SessionAttendanceModel::setEvent(const EventDetail &detail, const SeatPlan &seats, QDate day)
{
    QList<Session> sessions;
    QList<Row> rows;
    QHash<Id, qsizetype> known;
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break || (day.isValid() && session.day() != day))
            continue;
        sessions.append(session);
        for (const Attendee &attendee : CourseRules::attendees(detail, session, seats)) {
            if (!known.contains(attendee.person)) {
                known.insert(attendee.person, rows.size());
                rows.append({{attendee.person, attendee.name, attendee.workplace}, attendee.sortName, {}});
            }
            rows[known.value(attendee.person)].expected.insert(session.id);
        }
    }
    sortByText(rows, [](const Row &row) { return row.sortName; });
    QList<AttendancePerson> people;
    QList<QSet<Id>> expected;
    for (const Row &row : std::as_const(rows)) {
        people.append(row.person);
        expected.append(row.expected);
    }
    beginResetModel();
    m_expected = expected;
    fill(people, columnsOf(sessions, detail.event.title), detail.attendance);
    endResetModel();
}

bool SessionAttendanceModel::takesPart(int row, int column) const
{
    return m_expected.at(row).contains(meetingAt(column));
}

QString SessionAttendanceModel::outsideText(const QString &state) const
{
    return tr("not expected there, %1").arg(state);
}

} // namespace lansnav
