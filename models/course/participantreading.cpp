// SPDX-License-Identifier: GPL-3.0-or-later
// What CourseReader reads of those who take part: registrations, their places in line, sessions chosen, attendance.
#include "area/queryvalues.h"
#include "course/coursereader.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// A row the log knows nothing of must not go before those who asked.
constexpr QueuePlace lastPlace{std::numeric_limits<qint64>::max(), 0, 0, 0};

/// From four columns: hlc, site, seq, nonce.
QueuePlace placeAt(const Statement &q, int column)
{
    return {q.integer(column), q.integer(column + 1), q.integer(column + 2), q.integer(column + 3)};
}

/// By their places in line. A registration is large, so each is moved once.
void inOrder(QList<Registration> &registrations)
{
    std::vector<std::pair<QueuePlace, qsizetype>> order;
    order.reserve(size_t(registrations.size()));
    for (qsizetype i = 0; i < registrations.size(); ++i)
        order.emplace_back(registrations.at(i).place, i);
    std::sort(order.begin(), order.end());
    QList<Registration> sorted;
    sorted.reserve(registrations.size());
    for (const auto &[place, index] : order)
        sorted.append(std::move(registrations[index]));
    registrations = std::move(sorted);
}

} // namespace

void CourseReader::registrations()
{
    each(uR"(SELECT r.event, r.id, r.person, r.turn, r.requested_at,
                    (SELECT group_concat(d.diet, '; ') FROM registration_diet d WHERE d.registration = r.id AND d.deleted = 0), r.access_needs, r.message, r.consent, r.cancelled_at, r.cancel_reason,
                    r.together, r.ahead_reason, r.offered_until, r.confirmed_on, r.source, p.given, p.family, p.protected, p.title, p.email, p.phone,
                    o.name, p.municipality, y.name, c.hlc
             FROM registration r JOIN person p ON p.id = r.person AND p.deleted = 0 LEFT JOIN organisation o ON o.id = p.organisation
             LEFT JOIN municipality y ON y.id = p.municipality
             LEFT JOIN cell c ON c.row = r.id AND c.tbl = 'registration' AND c.unit = 'cancelled'
             WHERE r.deleted = 0 AND r.event{n} ORDER BY r.id)"_s,
         [this](const Statement &q) {
             EventDetail *detail = of(idAt(q, 0));
             if (!detail)
                 return;
             m_registrations.insert(idAt(q, 1), {detail->event.id, detail->registrations.size()});
             detail->registrations.append(registration(q));
         });
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

void CourseReader::places()
{
    // Two people merged into one: the registration moved to the one who stays, and stands where the other stood in line,
    // unless that one had been cancelled.
    using Key = std::tuple<Id, Id, int>;
    std::map<Key, QueuePlace> first;
    each(uR"(SELECT r.event, coalesce(p.merged_into, r.person), r.turn, c.hlc, c.site, c.seq, c.nonce
             FROM registration r JOIN person p ON p.id = r.person JOIN change c ON c.row = r.id AND c.tbl = 'registration' AND c.op = 'I'
             WHERE (r.deleted = 0 OR r.cancelled_at IS NULL) AND r.event{n})"_s,
         [&](const Statement &q) {
             const QueuePlace place = placeAt(q, 3);
             const auto [known, fresh] = first.try_emplace({idAt(q, 0), idAt(q, 1), int(q.integer(2))}, place);
             if (!fresh)
                 known->second = std::min(known->second, place);
         });
    for (EventDetail &detail : m_found) {
        for (Registration &r : detail.registrations) {
            const auto known = first.find({r.event, r.person, r.turn});
            r.place = known == first.end() ? lastPlace : known->second;
            // Cancelled already when it came (an import): the log has no later clock of it.
            if (r.isCancelled() && r.cancelledClock == 0)
                r.cancelledClock = r.place.hlc;
        }
        inOrder(detail.registrations);
        for (qsizetype i = 0; i < detail.registrations.size(); ++i)
            m_registrations[detail.registrations.at(i).id].second = i;
    }
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
