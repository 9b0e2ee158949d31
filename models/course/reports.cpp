// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/reports.h"

#include "area/kindvalues.h"
#include "area/queryvalues.h"
#include "course/coursestore.h"
#include "course/papers.h"
#include "course/publication.h"
#include "course/seatrequests.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Names of the reports and what cannot be done.
struct CourseReports
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseReports)
};

/// Workplaces of those who are something at the event besides registered.
Result<void> readWorkplaces(Database &db, PaperData &data)
{
    const QVariant event = data.detail.event.id.bind();
    return db.each(u"SELECT p.id, o.name FROM person p JOIN organisation o ON o.id = p.organisation WHERE p.protected = 0 AND p.id IN ("
                   "SELECT person FROM event_responsible WHERE deleted = 0 AND event = ?"
                   " UNION SELECT k.person FROM session_speaker k JOIN session s ON s.id = k.session WHERE k.deleted = 0 AND s.event = ?"
                   " UNION SELECT chair FROM session WHERE deleted = 0 AND event = ?)"_s,
                   {event, event, event}, [&](const QSqlQuery &q) { data.workplaces.insert(idAt(q, 0), textAt(q, 1)); });
}

/// Where it is held: the venue of all rooms that are used, else the event's.
Id venueOf(const PaperData &data)
{
    QSet<Id> venues;
    for (const Session &session : data.detail.sessions)
        if (!session.room.isNull())
            venues.insert(data.rooms.value(session.room).venue);
    return venues.size() == 1 && !venues.cbegin()->isNull() ? *venues.cbegin() : data.detail.event.venue;
}

/// Which sessions a paper tells of. What participants have been promised is what was published, as long as something was; what is about the day
/// itself, or about those who came, follows the sessions as they stand.
enum class Programme { Draft, Published };

Result<PaperData> readPaperData(Database &db, const Scope &scope, Programme programme)
{
    Result<EventDetail> detail = CourseStore::detail(db, scope.ids.value(u"event"_s));
    if (!detail)
        return detail.error();
    PaperData data;
    data.detail = std::move(*detail);
    data.today = scope.today.isValid() ? scope.today : QDate::currentDate();
    data.seats = seatPlan(data.detail, data.today);
    data.changes = int(changesSincePublished(data.detail).size());
    if (const QList<Session> published = publishedSessions(data.detail); programme == Programme::Published && !published.isEmpty()) {
        data.isDraft = false;
        data.detail.sessions = published;
    }
    data.session = scope.ids.value(u"session"_s);
    if (!data.session.isNull() && !data.detail.session(data.session))
        return Error{ErrorCode::NotFound, CourseReports::tr("The session is not one of the event's. No paper was made.")};
    const auto region = regionName(db);
    if (!region)
        return region.error();
    data.region = *region;
    const auto rooms = CourseStore::rooms(db);
    if (!rooms)
        return rooms.error();
    for (const Room &room : *rooms)
        data.rooms.insert(room.id, room);
    const Id venue = venueOf(data);
    if (const auto read = db.each(u"SELECT id, name, address FROM venue WHERE deleted = 0 AND id = ?"_s, {venue.bind()}, [&data](const QSqlQuery &q) {
            data.venue.id = idAt(q, 0);
            data.venue.name = textAt(q, 1);
            data.venue.address = textAt(q, 2);
        }); !read)
        return read.error();
    if (const auto read = readWorkplaces(db, data); !read)
        return read.error();
    auto last = lastTime(db, data.detail.event.id);
    if (!last)
        return last.error();
    data.last = std::move(*last);
    return data;
}

ReportKind kind(const QString &key, const QString &label, const std::function<Report(const PaperData &)> &make, const QStringList &takes = {}, Programme programme = Programme::Draft)
{
    return {key, label, {u"event"_s}, [make, programme](Database &db, const Scope &scope) -> Result<Report> {
                const Result<PaperData> data = readPaperData(db, scope, programme);
                if (!data)
                    return data.error();
                return make(*data);
            }, false, takes};
}

} // namespace

QList<BadgeSheet> badgeSheets()
{
    return {{u"2x5"_s, {2, 5, 85, 54}}, {u"2x4"_s, {2, 4, 90, 60}}, {u"3x8"_s, {3, 8, 63.5, 33.9, 2.5}}};
}

QList<ReportKind> courseReports()
{
    QList<ReportKind> kinds{
        kind(u"invitation"_s, CourseReports::tr("Invitation"), CoursePapers::invitation, {}, Programme::Published),
        kind(u"programme"_s, CourseReports::tr("Programme, one page"), CoursePapers::shortProgramme, {}, Programme::Published),
        kind(u"programme-full"_s, CourseReports::tr("Programme, full"), CoursePapers::fullProgramme, {}, Programme::Published),
        kind(u"programme-draft"_s, CourseReports::tr("Draft of the programme, one page"), CoursePapers::shortProgramme),
        kind(u"programme-full-draft"_s, CourseReports::tr("Draft of the programme, full"), CoursePapers::fullProgramme),
        kind(u"participants"_s, CourseReports::tr("Participant list"), [](const PaperData &data) { return CoursePapers::participants(data, false); }),
        kind(u"participants-contact"_s, CourseReports::tr("Participant list with contact details"), [](const PaperData &data) { return CoursePapers::participants(data, true); }),
        kind(u"event-sign-in"_s, CourseReports::tr("Sign-in sheet"), CoursePapers::signIn, {u"session"_s}),
    };
    for (const BadgeSheet &sheet : badgeSheets()) {
        const report::LabelFormat &format = sheet.format;
        const QString label = CourseReports::tr("Name badges, %1 × %2 on A4").arg(format.columns).arg(format.rows);
        kinds.append(kind(u"badges-"_s + sheet.key, label, [format](const PaperData &data) { return CoursePapers::badges(data, format); }));
    }
    kinds += {
        kind(u"door-signs"_s, CourseReports::tr("Door signs"), CoursePapers::doorSigns, {}, Programme::Published),
        kind(u"certificates"_s, CourseReports::tr("Certificates"), CoursePapers::certificates),
        kind(u"evaluation"_s, CourseReports::tr("Evaluation"), CoursePapers::evaluation),
        kind(u"event"_s, CourseReports::tr("Event report"), CoursePapers::eventReport),
    };
    return kinds;
}

} // namespace lansnav
