// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionlists.h"

#include "area/area.h"
#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"
#include "course/rules.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Headings and words of the list. The context is what lupdate names it in this file.
struct SessionLists
{
    Q_DECLARE_TR_FUNCTIONS(SessionLists)
};

QString speakersText(const Session &session)
{
    QStringList names;
    for (const SessionSpeaker &speaker : session.speakers)
        names << speaker.name;
    return names.join(u", "_s);
}

} // namespace

SessionListModel::Columns sessionColumns()
{
    using Row = SessionRow;
    return {
        {.key = u"starts"_s, .heading = SessionLists::tr("Time"),
         .value = [](const Row &r) {
             return r.starts.isEmpty() ? QVariant(SessionLists::tr("no time yet")) : QVariant(MeetingTime::rangeText(MeetingTime::fromIso(r.starts), MeetingTime::fromIso(r.ends)));
         },
         .sortKey = [](const Row &r) { return r.starts.isEmpty() ? QVariant() : QVariant(r.starts); }, .width = 190},
        {.key = u"title"_s, .heading = SessionLists::tr("Title"), .value = [](const Row &r) { return QVariant(r.shownTitle); }, .width = 180},
        {.key = u"room"_s, .heading = SessionLists::tr("Room"), .value = [](const Row &r) { return QVariant(r.roomName); }, .width = 140},
        {.key = u"track"_s, .heading = SessionLists::tr("Track"), .value = [](const Row &r) { return QVariant(r.track); }, .width = 80},
        {.key = u"kind"_s, .heading = SessionLists::tr("Kind"), .value = [](const Row &r) { return QVariant(CourseWords::of(r.kind)); }, .width = 80},
        {.key = u"speakers"_s, .heading = SessionLists::tr("Speakers"), .value = [](const Row &r) { return QVariant(speakersText(r)); }, .width = 140},
        {.key = u"chair"_s, .heading = SessionLists::tr("Chair"), .value = [](const Row &r) { return QVariant(r.chairName); }, .width = 110, .shown = false},
        {.key = u"seats"_s, .heading = SessionLists::tr("Chosen by"),
         .value = [](const Row &r) { return r.capacity ? QVariant(SessionLists::tr("%1 of %2").arg(uiLocale().toString(r.chosen), uiLocale().toString(*r.capacity))) : r.chosen ? QVariant(r.chosen) : QVariant(); },
         .sortKey = [](const Row &r) { return QVariant(r.chosen); }, .width = 80},
        {.key = u"clash"_s, .heading = SessionLists::tr("Clash"), .value = [](const Row &r) { return QVariant(r.clash.word); },
         .extra = [](const Row &r, int role) {
             if (role != SeverityRole || !r.clash.severity)
                 return QVariant();
             return QVariant(int(*r.clash.severity == ClashSeverity::Forbids ? Problem::Severity::Bad
                                 : *r.clash.severity == ClashSeverity::Warns ? Problem::Severity::Warn : Problem::Severity::Info));
         }, .width = 100},
    };
}

QList<SessionRow> sessionRows(const EventDetail &detail, const QHash<Id, BoardClash> &clashes)
{
    QHash<Id, int> chosen;
    for (const Registration &r : detail.registrations)
        for (const Id &session : r.choices)
            chosen[session] += !r.isCancelled();
    QList<SessionRow> rows;
    for (const Session &session : detail.sessions)
        rows.append({session, CourseRules::sessionTitle(detail, session), chosen.value(session.id), clashes.value(session.id)});
    return rows;
}

} // namespace lansnav
