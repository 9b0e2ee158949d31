// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/seatrequests.h"

#include "area/queryvalues.h"
#include "course/coursestore.h"
#include "store/digests.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

SeatClaim claimOf(const Registration &r, const SentTest &sent)
{
    SeatClaim claim;
    claim.order = r.place;
    claim.sent = !sent || sent(r.place);
    claim.cancelled = r.isCancelled();
    claim.cancelledAt = r.cancelledClock;
    claim.aheadReason = r.aheadReason;
    claim.offeredUntil = PartialDate::fromIso(r.offeredUntil).last();
    claim.confirmed = !r.confirmedOn.isEmpty();
    return claim;
}

/// The link is an id of our own making, or whatever an import wrote there.
Id groupOf(const Registration &r)
{
    if (r.together.isEmpty())
        return {};
    const Id id = Id::fromHex(r.together);
    return id.isNull() ? Id::natural(u"together", {r.together}) : id;
}

} // namespace

Result<SentTest> sentTest(Database &db)
{
    const Result<SentChanges> sent = SentChanges::read(db);
    if (!sent)
        return sent.error();
    if (sent->isComplete())
        return SentTest();
    return SentTest([sent = *sent](const RequestOrder &place) { return sent.has(place.site, place.seq); });
}

QList<SeatRequest> seatRequests(const EventDetail &detail, const SentTest &sent)
{
    QList<SeatRequest> requests;
    requests.reserve(detail.registrations.size());
    for (const Registration &r : detail.registrations) {
        SeatRequest request;
        request.id = r.id;
        request.person = r.person;
        request.group = groupOf(r);
        request.event = claimOf(r, sent);
        for (const Id &session : r.choices) {
            // An offer and a jump are of the event's list; a session's list goes by when it was chosen.
            SeatClaim claim;
            const RequestOrder place = r.choicePlaces.value(session, r.place);
            claim.order = place;
            claim.sent = !sent || sent(place);
            request.sessions.insert(session, claim);
        }
        requests.append(request);
    }
    return requests;
}

SeatPlan seatPlan(const EventDetail &detail, QDate today, const SentTest &sent)
{
    SeatCapacity capacity;
    capacity.event = detail.event.capacity;
    for (const Session &session : detail.sessions)
        if (session.capacity)
            capacity.sessions.insert(session.id, *session.capacity);
    return SeatPlan::of(seatRequests(detail, sent), capacity, today);
}

Result<QHash<Id, SeatCount>> seatCounts(Database &db, QDate today)
{
    const Result<SentTest> sent = sentTest(db);
    if (!sent)
        return sent.error();
    const auto events = db.rows(uR"(SELECT e.id FROM event e WHERE e.deleted = 0 AND e.capacity IS NOT NULL
                                    AND coalesce(e.status, 'idea') <> 'cancelled'
                                    AND (SELECT count(*) FROM registration r WHERE r.event = e.id AND r.deleted = 0)
                                        > CASE WHEN ? AND coalesce(e.status, 'idea') <> 'held' THEN 0 ELSE e.capacity END)"_s,
                                {int(bool(*sent))}, [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!events)
        return events.error();
    QHash<Id, SeatCount> counts;
    for (const Id &event : *events) {
        const Result<EventDetail> detail = CourseStore::detail(db, event);
        if (!detail)
            return detail.error();
        const SeatList list = seatPlan(*detail, today, *sent).event;
        counts.insert(event, {list.seats, int(list.line.size()), list.offered, list.preliminary});
    }
    return counts;
}

} // namespace lansnav
