// SPDX-License-Identifier: GPL-3.0-or-later
// What CourseReader reads of those who take part: registrations, their places in line, sessions chosen, attendance.
#include "area/queryvalues.h"
#include "course/coursereader.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A row the log knows nothing of must not go before those who asked.
constexpr RequestOrder lastPlace{std::numeric_limits<qint64>::max(), 0, 0, 0};

/// From four columns: hlc, site, seq, nonce.
RequestOrder placeAt(const Statement &q, int column)
{
    return {q.integer(column), q.integer(column + 1), q.integer(column + 2), q.integer(column + 3)};
}

/// By their places in line. A registration is large, so each is moved once.
void inOrder(QList<Registration> &registrations)
{
    std::vector<std::tuple<RequestOrder, Id, qsizetype>> order;
    order.reserve(size_t(registrations.size()));
    for (qsizetype i = 0; i < registrations.size(); ++i)
        order.emplace_back(registrations.at(i).place, registrations.at(i).id, i);
    std::sort(order.begin(), order.end());
    QList<Registration> sorted;
    sorted.reserve(registrations.size());
    for (const auto &[place, id, index] : order)
        sorted.append(std::move(registrations[index]));
    registrations = std::move(sorted);
}

} // namespace

/// Two people merged into one: the registration moved to the one who stays, and stands where the other stood in line, unless
/// that one had been cancelled. So rows in the trash are read too, for their places.
void CourseReader::registrations()
{
    Places places;
    each(uR"(SELECT r.event, r.id, r.person, r.turn, r.requested_at,
                    (SELECT group_concat(d.diet, '; ') FROM registration_diet d WHERE d.registration = r.id AND d.deleted = 0), r.access_needs, r.message, r.consent, r.cancelled_at, r.cancel_reason,
                    r.together, r.ahead_reason, r.offered_until, r.confirmed_on, r.source, p.given, p.family, p.protected, p.title, p.email, p.phone,
                    o.name, p.municipality, y.name,
                    CASE WHEN r.cancelled_at IS NOT NULL THEN (SELECT c.hlc FROM cell c WHERE c.row = r.id AND c.tbl = 'registration' AND c.unit = 'cancelled') END,
                    i.hlc, i.site, i.seq, i.nonce, coalesce(p.merged_into, r.person), r.deleted OR p.deleted
             FROM registration r JOIN person p ON p.id = r.person LEFT JOIN organisation o ON o.id = p.organisation
             LEFT JOIN municipality y ON y.id = p.municipality
             LEFT JOIN change i ON i.row = r.id AND i.tbl = 'registration' AND i.op = 'I'
             WHERE (r.deleted = 0 OR r.cancelled_at IS NULL) AND r.event{n})"_s,
         [&](const Statement &q) {
             EventDetail *detail = of(idAt(q, 0));
             if (!detail)
                 return;
             if (!q.isNull(26)) {
                 RequestOrder place = placeAt(q, 26);
                 const PlaceKey key{idAt(q, 0), idAt(q, 30), int(q.integer(3))};
                 if (const auto known = places.constFind(key); known != places.cend())
                     place = std::min(place, *known);
                 places.insert(key, place);
             }
             if (flagAt(q, 31))
                 return;
             // Registered by two people at once it has two inserts, and comes twice in a row.
             if (detail->registrations.isEmpty() || detail->registrations.last().id != idAt(q, 1))
                 detail->registrations.append(registration(q));
         });
    for (EventDetail &detail : m_found)
        putInLine(detail, places);
}

Registration CourseReader::registration(const Statement &q)
{
    Registration r;
    r.event = idAt(q, 0);
    r.id = idAt(q, 1);
    r.person = idAt(q, 2);
    r.turn = int(q.integer(3));
    r.requestedAt = textAt(q, 4);
    r.diet = textAt(q, 5);
    r.accessNeeds = textAt(q, 6);
    r.consent = flagAt(q, 8);
    r.cancelledAt = textAt(q, 9);
    r.cancelReason = textAt(q, 10);
    if (r.isCancelled())
        r.cancelledClock = q.integer(25);
    r.together = textAt(q, 11);
    r.aheadReason = textAt(q, 12);
    r.offeredUntil = textAt(q, 13);
    r.confirmedOn = textAt(q, 14);
    r.source = textAt(q, 15);
    r.name = nameAt(q, 16);
    r.sortName = nameAt(q, 16, true);
    r.protectedIdentity = flagAt(q, 18);
    if (r.protectedIdentity)
        return r;
    r.message = textAt(q, 7);
    r.title = textAt(q, 19);
    r.email = textAt(q, 20);
    r.phone = textAt(q, 21);
    r.workplace = textAt(q, 22);
    r.municipality = idAt(q, 23);
    r.municipalityName = textAt(q, 24);
    return r;
}

void CourseReader::putInLine(EventDetail &detail, const Places &places)
{
    for (Registration &r : detail.registrations) {
        r.place = places.value({r.event, r.person, r.turn}, lastPlace);
        // Cancelled already when it came (an import): the log has no later clock of it.
        if (r.isCancelled() && r.cancelledClock == 0)
            r.cancelledClock = r.place.hlc;
    }
    inOrder(detail.registrations);
    detail.registered = int(std::ranges::count_if(detail.registrations, [](const Registration &r) { return !r.isCancelled(); }));
    m_registrations.reserve(m_registrations.size() + detail.registrations.size());
    for (qsizetype i = 0; i < detail.registrations.size(); ++i)
        m_registrations.insert(detail.registrations.at(i).id, {detail.event.id, i});
}

void CourseReader::choices()
{
    // A choice that two people made each has two inserts: the earliest counts.
    each(uR"(SELECT c.registration, c.session, l.hlc, l.site, l.seq, l.nonce FROM session_choice c
             JOIN registration r ON r.id = c.registration AND r.deleted = 0 JOIN session s ON s.id = c.session AND s.deleted = 0
             LEFT JOIN change l ON l.row = c.id AND l.tbl = 'session_choice' AND l.op = 'I'
             WHERE c.deleted = 0 AND r.event{n} ORDER BY s.starts, s.id, l.hlc, l.site, l.seq, l.nonce)"_s,
         [this](const Statement &q) {
             Registration *registration = registrationOf(idAt(q, 0));
             const Id session = idAt(q, 1);
             if (!registration || registration->choicePlaces.contains(session))
                 return;
             registration->choices.append(session);
             registration->choicePlaces.insert(session, q.isNull(2) ? lastPlace : placeAt(q, 2));
         });
}

void CourseReader::attendance()
{
    QSet<std::pair<Id, Id>> registered;
    for (const EventDetail &detail : std::as_const(m_found))
        for (const Registration &r : detail.registrations)
            registered.insert({r.event, r.person});
    each(uR"(SELECT s.event, a.session, a.person, a.state, p.given, p.family, p.protected FROM session_attendance a
             JOIN session s ON s.id = a.session AND s.deleted = 0 JOIN person p ON p.id = a.person AND p.deleted = 0
             WHERE a.deleted = 0 AND a.state IS NOT NULL AND s.event{n})"_s,
         [&](const Statement &q) {
             EventDetail *detail = of(idAt(q, 0));
             if (!detail)
                 return;
             const Id person = idAt(q, 2);
             detail->attendance[idAt(q, 1)].insert(person, attendanceFrom(textAt(q, 3)));
             if (!registered.contains({detail->event.id, person}))
                 detail->guestNames.insert(person, nameAt(q, 4));
         });
}

} // namespace lansnav
