// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/lostseats.h"

#include "area/lostseats.h"
#include "area/queryvalues.h"
#include "course/coursestore.h"
#include "course/rules.h"
#include "course/seatrequests.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

struct LostSeats
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::LostSeats)
};

/// A seat at an event or, with a session, in that.
struct HeldSeat
{
    Id registration;
    Id session;
};
using HeldSeats = QHash<Id, QList<HeldSeat>>;   ///< by event

SeatPlace placeOf(const SeatPlan &plan, const HeldSeat &seat)
{
    return seat.session.isNull() ? plan.event.of(seat.registration) : plan.sessions.value(seat.session).of(seat.registration);
}

QList<HeldSeat> heldOf(const EventDetail &detail, const SeatPlan &plan, const QSet<qint64> &sites)
{
    QList<HeldSeat> held;
    for (const Registration &r : detail.registrations) {
        if (sites.contains(r.place.site) && plan.event.of(r.id).hasSeat())
            held.append({r.id, {}});
        for (const Id &session : r.choices)
            if (sites.contains(r.choicePlaces.value(session, r.place).site) && plan.sessions.contains(session) && plan.sessions.value(session).of(r.id).hasSeat())
                held.append({r.id, session});
    }
    return held;
}

QString sentence(const EventDetail &detail, const HeldSeat &seat, const SeatPlace &place)
{
    const auto of = std::find_if(detail.registrations.cbegin(), detail.registrations.cend(), [&](const Registration &r) { return r.id == seat.registration; });
    const QString name = of == detail.registrations.cend() ? QString() : of->name;
    const Session *session = detail.session(seat.session);
    const QString what = session ? LostSeats::tr("%1: %2", "event, session").arg(detail.event.title, CourseRules::sessionTitle(detail, *session)) : detail.event.title;
    return LostSeats::tr("%1 no longer has a seat at “%2”: what a colleague had entered came before. The place on the waiting list is number %3.")
        .arg(name, what, QString::number(place.number));
}

/// Who of them waits now.
QStringList lostOf(const EventDetail &detail, const SeatPlan &plan, const QList<HeldSeat> &held)
{
    QStringList sentences;
    for (const HeldSeat &seat : held)
        if (const SeatPlace place = placeOf(plan, seat); place.state == PlaceState::WaitingList)
            sentences.append(sentence(detail, seat, place));
    return lostSeatSentences(sentences, [&detail](int number) {
        return LostSeats::tr("%n of those registered here no longer have a seat at “%1”: what colleagues had entered came before. They are on the waiting list.", nullptr, number)
            .arg(detail.event.title);
    });
}

Result<QStringList> lostSeats(Database &db, const HeldSeats &held, QDate today)
{
    QStringList sentences;
    for (auto event = held.cbegin(); event != held.cend(); ++event) {
        const Result<EventDetail> detail = CourseStore::detail(db, event.key());
        if (!detail && detail.error().code != ErrorCode::NotFound)
            return detail.error();
        // At what was called off or is in the trash by now nobody misses a seat.
        if (detail && detail->event.status != EventStatus::Cancelled)
            sentences += lostOf(*detail, seatPlan(*detail, today), *event);
    }
    sentences.sort();
    return sentences;
}

} // namespace

Result<MergeTold> watchSeats(Database &db, QDate today)
{
    const Result<QSet<qint64>> sites = ownSites(db);
    if (!sites)
        return sites.error();
    const auto events = db.rows(uR"(SELECT e.id FROM event e WHERE e.deleted = 0 AND coalesce(e.status, 'idea') NOT IN ('held', 'cancelled')
                                    AND (e.capacity IS NOT NULL OR EXISTS (SELECT 1 FROM session s WHERE s.event = e.id AND s.deleted = 0 AND s.capacity IS NOT NULL))
                                    AND EXISTS (SELECT 1 FROM registration r WHERE r.event = e.id AND r.deleted = 0))"_s,
                                {}, [](const QSqlQuery &q) { return idAt(q, 0); });
    if (!events)
        return events.error();
    HeldSeats held;
    for (const Id &event : *events) {
        const Result<EventDetail> detail = CourseStore::detail(db, event);
        if (!detail)
            return detail.error();
        if (detail->isOver(today))
            continue;
        if (const QList<HeldSeat> seats = heldOf(*detail, seatPlan(*detail, today), *sites); !seats.isEmpty())
            held.insert(event, seats);
    }
    return MergeTold([held, today](Database &after) { return lostSeats(after, held, today); });
}

} // namespace lansnav
