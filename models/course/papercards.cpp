// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "calendar/meetingtime.h"
#include "course/afterwards.h"
#include "course/eventtext.h"
#include "course/papers.h"
#include "course/rules.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

// Badges, door signs and certificates: the papers that are one card or sheet for each.

namespace lansnav {

namespace {

using report::Shape;

struct Badge { QString sortName; bool masked = false; report::Label label; };

/// The badges by person, each once, whatever that person is at the event.
class Badges
{
public:
    explicit Badges(const PaperData &data) : m_data(data), m_shapes(trackShapes(data.detail)) {}

    QList<Badge> all()
    {
        // What is said first holds: who speaks wears that, also when registered as well.
        for (const EventResponsible &responsible : m_data.detail.responsible)
            role(responsible.person, responsible.name, CoursePapers::tr("Organiser"), Shape::Cross);
        for (const Session &session : m_data.detail.sessions) {
            for (const SessionSpeaker &speaker : session.speakers)
                role(speaker.person, speaker.name, CoursePapers::tr("Speaker"), Shape::Star);
            if (!session.chair.isNull())
                role(session.chair, session.chairName, CoursePapers::tr("Chair", "person"), Shape::Star);
        }
        for (const Registration *r : participantsOf(m_data.detail, m_data.seats))
            participant(*r);
        QList<Badge> list = m_badges.values();
        std::sort(list.begin(), list.end(), [](const Badge &a, const Badge &b) { return std::tie(a.label.name, a.label.tag) < std::tie(b.label.name, b.label.tag); });
        sortByText(list, [](const Badge &badge) { return badge.sortName; });
        std::stable_partition(list.begin(), list.end(), [](const Badge &badge) { return !badge.masked; });
        return list;
    }

private:
    void add(const Id &person, const QString &name, const QString &sortName, const QStringList &lines, const QString &tag, Shape shape)
    {
        Badge &badge = m_badges[person];
        badge.masked = isMasked(name);
        badge.sortName = sortName;
        badge.label = {badge.masked ? QString() : name, badge.masked ? QStringList() : lines, tag, shape};
    }

    void role(const Id &person, const QString &name, const QString &tag, Shape shape)
    {
        // Without a name: in the trash.
        if (!name.isEmpty() && !m_badges.contains(person))
            add(person, name, name.section(u' ', -1) + u' ' + name, {m_data.workplaces.value(person)}, tag, shape);
    }

    void participant(const Registration &r)
    {
        if (const auto known = m_badges.find(r.person); known != m_badges.end()) {
            known->sortName = r.sortName;
            if (!known->masked)
                known->label.lines = {r.workplace};
            return;
        }
        const auto [tag, shape] = trackOf(r);
        add(r.person, r.name, r.sortName, {r.workplace}, tag, shape);
    }

    /// The track, for those who chose sessions of one track only; else "participant".
    std::pair<QString, Shape> trackOf(const Registration &r) const
    {
        QString track;
        for (const Session &session : m_data.detail.sessions) {
            if (session.track.isEmpty() || !r.choices.contains(session.id))
                continue;
            if (!track.isEmpty() && track != session.track)
                return {CoursePapers::tr("Participant"), Shape::Circle};
            track = session.track;
        }
        return track.isEmpty() ? std::pair(CoursePapers::tr("Participant"), Shape::Circle) : std::pair(track, m_shapes.value(track));
    }

    const PaperData &m_data;
    QHash<QString, Shape> m_shapes;
    QHash<Id, Badge> m_badges;
};

/// Minutes of the sessions at which the person was present, those held at the same time counted once; 0 when one of them is over
/// several days, since the nights between are no hours of it.
int minutesPresent(const EventDetail &detail, const Id &person)
{
    int minutes = 0;
    QDateTime until;
    for (const Session &session : detail.sessions) {
        const MeetingTime starts = MeetingTime::fromIso(session.starts), ends = MeetingTime::fromIso(session.ends);
        if (session.kind == SessionKind::Break || detail.attendanceOf(session.id, person) != AttendanceState::Present)
            continue;
        if (ends.date() > starts.date())
            return 0;
        if (!starts.hasTime() || !ends.hasTime())
            continue;
        const QDateTime from = until.isValid() ? std::max(until, starts.toDateTime()) : starts.toDateTime();
        const QDateTime to = ends.toDateTime();
        if (to <= from)
            continue;
        minutes += int(from.secsTo(to) / 60);
        until = to;
    }
    return minutes;
}

QString holderText(const EventDetail &detail, const CertificateRow &row)
{
    QStringList parts;
    if (row.standing.outOf > 1)
        parts.append(CoursePapers::tr("Present at %1 of %2 sessions").arg(row.standing.present).arg(row.standing.outOf));
    if (const int minutes = minutesPresent(detail, row.id); minutes > 0)
        parts.append(EventText::hours(minutes));
    return parts.join(u", "_s);
}

/// Titles of what the person was present at, each once, as a sentence.
QString contentsOf(const EventDetail &detail, const Id &person)
{
    QStringList titles;
    for (const Session &session : detail.sessions)
        if (session.kind != SessionKind::Break && session.kind != SessionKind::Ceremony && !session.title.isEmpty() && !titles.contains(session.title)
            && detail.attendanceOf(session.id, person) == AttendanceState::Present)
            titles.append(session.title);
    return titles.size() > 1 ? CoursePapers::tr("Contents: %1").arg(titles.join(report::contentsBetween)) : QString();
}

QString emptyNames(int count)
{
    return CoursePapers::tr("%n has a line instead of a name, for people with protected identity: write by hand what the person wants to be called.", nullptr, count);
}

} // namespace

Report CoursePapers::badges(const PaperData &data, const report::LabelFormat &format)
{
    Report report = frame(data, tr("Name badges"));
    report::Labels labels;
    labels.format = format;
    labels.heading = data.detail.event.title;
    int masked = 0;
    for (const Badge &badge : Badges(data).all()) {
        labels.labels.append(badge.label);
        masked += badge.masked;
    }
    if (masked > 0)
        labels.note = emptyNames(masked);
    if (labels.labels.isEmpty()) {
        report.blocks.append(report::Paragraph{tr("Nobody has a seat yet, and nobody speaks or is responsible. There are no badges to print.")});
        return report;
    }
    report.bare = true;
    report.blocks.append(labels);
    return report;
}

Report CoursePapers::doorSigns(const PaperData &data)
{
    Report report = frame(data, tr("Door signs"));
    const QHash<QString, Shape> shapes = trackShapes(data.detail);
    // By day, then by room as the venue's rooms are named.
    std::map<std::pair<QDate, QString>, report::Poster> posters;
    for (const Session &session : data.detail.sessions) {
        if (session.room.isNull())
            continue;
        const Room room = data.rooms.value(session.room);
        for (const QDate day : daysOf(session)) {
            report::Poster &poster = posters[{day, session.roomName}];
            poster.title = room.name.isEmpty() ? session.roomName : room.name;
            poster.subtitle = EventText::day(day);
            poster.lines.append({EventText::timeOn(session, day), CourseRules::sessionTitle(data.detail, session), speakersText(session).replace(u'\n', u" · "_s), session.track, shapes.value(session.track)});
        }
    }
    // In small letters above the room, so that an old draft on a door is not taken for the programme.
    report::Posters block{data.isDraft ? tr("%1 · draft", "event").arg(data.detail.event.title) : data.detail.event.title, {}};
    for (const auto &[key, poster] : posters)
        block.posters.append(poster);
    if (block.posters.isEmpty()) {
        report.blocks.append(report::Paragraph{tr("No session has a room yet. There are no signs to print.")});
        return report;
    }
    report.bare = true;
    report.summary = {stateText(data)};
    if (!data.isDraft && data.changes > 0)
        report.summary.append(tr("%n change(s) made since then are not on the signs.", nullptr, data.changes));
    report.blocks.append(block);
    return report;
}

Report CoursePapers::certificates(const PaperData &data)
{
    Report report = frame(data, tr("Certificates"));
    report.landscape = true;
    const EventDetail &detail = data.detail;
    report::Certificates block;
    block.heading = tr("Certificate");
    block.lead = tr("This is to certify that");
    block.body = tr("has taken part in");
    block.title = report.title;
    QStringList where{EventText::days(detail.firstDay(), detail.lastDay()), placeText(data)};
    where.removeAll(QString());
    block.lines = {where.join(u" · "_s)};
    block.issued = data.region.isEmpty() ? EventText::day(data.today) : tr("%1, %2", "region and day").arg(data.region, PartialDate(data.today).toText());
    block.signatures = {responsibleText(data), tr("Responsible for the event")};
    if (block.signatures.first().isEmpty())
        block.signatures = {tr("Responsible for the event")};
    QList<report::Certificate> masked;
    const QList<CertificateRow> rows = certificateRows(detail, data.seats);
    for (const CertificateRow &row : rows) {
        if (row.standing.state != CertificateState::Earned)
            continue;
        const bool hidden = isMasked(row.name);
        (hidden ? masked : block.holders).append({hidden ? QString() : row.name, holderText(detail, row), contentsOf(detail, row.id)});
    }
    block.holders += masked;
    report.summary = {tr("%1 of %2 have earned a certificate.").arg(block.holders.size()).arg(rows.size())};
    if (!masked.isEmpty())
        report.summary.append(emptyNames(int(masked.size())));
    if (!block.holders.isEmpty())
        report.blocks.append(block);
    // Alone on their sheets; with nobody there is but the sentence that says so.
    report.bare = !block.holders.isEmpty();
    return report;
}

} // namespace lansnav
