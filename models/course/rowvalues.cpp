// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Values valuesOf(const Venue &v)
{
    return {{u"name"_s, stated(v.name)}, {u"address"_s, stated(v.address)}, {u"municipality"_s, v.municipality.bind()}, {u"note"_s, stated(v.note)}};
}

Values valuesOf(const Room &r)
{
    return {{u"venue"_s, r.venue.bind()},         {u"name"_s, stated(r.name)}, {u"capacity"_s, stated(r.capacity)},
            {u"equipment"_s, stated(r.equipment)}, {u"note"_s, stated(r.note)}};
}

Values valuesOf(const RoomBlock &b)
{
    return {{u"room"_s, b.room.bind()}, {u"starts"_s, stated(b.starts)}, {u"ends"_s, stated(b.ends)}, {u"reason"_s, stated(b.reason)}};
}

Values valuesOf(const Event &e)
{
    return {{u"kind"_s, toCode(e.kind)},
            {u"title"_s, stated(e.title)},
            {u"target_group"_s, stated(e.targetGroup)},
            {u"area"_s, e.area.bind()},
            {u"network"_s, e.network.bind()},
            {u"status"_s, toCode(e.status)},
            {u"capacity"_s, stated(e.capacity)},
            {u"minimum"_s, stated(e.minimum)},
            {u"opens"_s, stated(e.opens)},
            {u"closes"_s, stated(e.closes)},
            {u"fee"_s, stated(e.fee)},
            {u"venue"_s, e.venue.bind()},
            {u"place"_s, stated(e.place)},
            {u"link"_s, stated(e.link)},
            {u"description"_s, stated(e.description)},
            {u"certificate_least"_s, stated(e.certificateLeast)},
            {u"copied_from"_s, e.copiedFrom.bind()},
            {u"note"_s, stated(e.note)}};
}

Values valuesOf(const EventTask &t)
{
    return {{u"event"_s, t.event.bind()}, {u"text"_s, stated(t.text)}, {u"days"_s, stated(t.days)},
            {u"responsible"_s, t.responsible.bind()}, {u"done_on"_s, stated(t.doneOn)}};
}

Values valuesOf(const Session &s)
{
    return {{u"event"_s, s.event.bind()},
            {u"starts"_s, stated(s.starts)},
            {u"ends"_s, stated(s.ends)},
            {u"title"_s, stated(s.title)},
            {u"room"_s, s.room.bind()},
            {u"track"_s, stated(s.track)},
            {u"chair"_s, s.chair.bind()},
            {u"kind"_s, toCode(s.kind)},
            {u"capacity"_s, stated(s.capacity)}};
}

Values valuesOf(const Registration &r)
{
    return {{u"event"_s, r.event.bind()},
            {u"person"_s, r.person.bind()},
            {u"turn"_s, r.turn},
            {u"requested_at"_s, stated(r.requestedAt)},
            {u"access_needs"_s, stated(r.accessNeeds)},
            {u"message"_s, stated(r.message)},
            {u"consent"_s, int(r.consent)},
            {u"cancelled_at"_s, stated(r.cancelledAt)},
            {u"cancel_reason"_s, stated(r.cancelReason)},
            {u"together"_s, stated(r.together)},
            {u"ahead_reason"_s, stated(r.aheadReason)},
            {u"offered_until"_s, stated(r.offeredUntil)},
            {u"confirmed_on"_s, stated(r.confirmedOn)},
            {u"source"_s, stated(r.source)}};
}

Values valuesOf(const EventQuestion &q)
{
    return {{u"event"_s, q.event.bind()}, {u"sort"_s, q.sort}, {u"kind"_s, toCode(q.kind)}, {u"text"_s, stated(q.text)},
            {u"choices"_s, stated(q.choices.join(u'\n'))}, {u"lowest"_s, q.lowest}, {u"highest"_s, q.highest}};
}

Values valuesOf(const BudgetLine &l)
{
    return {{u"event"_s, l.event.bind()}, {u"text"_s, stated(l.text)}, {u"budget"_s, stated(l.budget)}, {u"outcome"_s, stated(l.outcome)},
            {u"sort"_s, l.sort}};
}

} // namespace lansnav
