// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Values valuesOf(const Network &n)
{
    return {{u"name"_s, stated(n.name)},
            {u"purpose"_s, stated(n.purpose)},
            {u"area"_s, n.area.bind()},
            {u"partner"_s, n.partner.bind()},
            {u"cadence_count"_s, stated(n.cadenceCount)},
            {u"cadence_per"_s, n.cadenceCount ? QVariant(toCode(n.cadencePer)) : QVariant()},
            {u"represents"_s, toCode(n.represents)},
            {u"stale_after"_s, n.staleAfter},
            {u"status"_s, toCode(n.status)},
            {u"uses_licences"_s, int(n.usesLicences)},
            {u"uses_loops"_s, int(n.usesLoops)},
            {u"uses_figures"_s, int(n.usesFigures)},
            {u"uses_training"_s, int(n.usesTraining)},
            {u"figure_name"_s, stated(n.figureName)},
            {u"note"_s, stated(n.note)}};
}

Values valuesOf(const Membership &m)
{
    return {{u"network"_s, m.network.bind()},
            {u"person"_s, m.person.bind()},
            {u"period"_s, m.period},
            {u"kind"_s, toCode(m.kind)},
            {u"role"_s, stated(m.role)},
            {u"municipality"_s, m.municipality.bind()},
            {u"seat"_s, m.seat.bind()},
            {u"start"_s, stated(m.start)},
            {u"end"_s, stated(m.end)},
            {u"substitutes"_s, m.substitutes.bind()},
            {u"trained"_s, stated(m.trained)},
            {u"note"_s, stated(m.note)}};
}

Values valuesOf(const Meeting &m)
{
    return {{u"network"_s, m.network.bind()},
            {u"starts"_s, stated(m.starts)},
            {u"ends"_s, stated(m.ends)},
            {u"title"_s, stated(m.title)},
            {u"place"_s, stated(m.place)},
            {u"link"_s, stated(m.link)},
            {u"agenda"_s, stated(m.agenda)},
            {u"minutes"_s, stated(m.minutes)},
            {u"adjusted_on"_s, stated(m.adjustedOn)},
            {u"adjusted_by"_s, m.adjustedBy.bind()},
            {u"status"_s, toCode(m.status)}};
}

Values valuesOf(const ActionPoint &a)
{
    return {{u"network"_s, a.network.bind()},       {u"meeting"_s, a.meeting.bind()}, {u"text"_s, stated(a.text)},
            {u"responsible"_s, a.responsible.bind()}, {u"due"_s, stated(a.due)},        {u"done_on"_s, stated(a.doneOn)}};
}

Values valuesOf(const Licence &l)
{
    return {{u"network"_s, l.network.bind()}, {u"municipality"_s, l.municipality.bind()}, {u"kind"_s, toCode(l.kind)},
            {u"start"_s, stated(l.start)},    {u"end"_s, stated(l.end)},                  {u"note"_s, stated(l.note)}};
}

Values valuesOf(const Loop &l)
{
    return {{u"network"_s, l.network.bind()},
            {u"theme"_s, stated(l.theme)},
            {u"place"_s, stated(l.place)},
            {u"organisation"_s, l.organisation.bind()},
            {u"municipality"_s, l.municipality.bind()},
            {u"follow_up"_s, stated(l.followUp)},
            {u"follow_up_on"_s, stated(l.followUpOn)},
            {u"status"_s, toCode(l.status)}};
}

Values valuesOf(const Figure &f)
{
    return {{u"network"_s, f.network.bind()}, {u"municipality"_s, f.municipality.bind()}, {u"year"_s, f.year},
            {u"value"_s, stated(f.value)},    {u"approximate"_s, int(f.approximate)},     {u"note"_s, stated(f.note)}};
}

Values seatValues(const Id &network, const Seat &seat)
{
    return {{u"network"_s, network.bind()}, {u"organisation"_s, seat.organisation.bind()}, {u"field"_s, stated(seat.field)}, {u"sort"_s, seat.sort}};
}

Values talkValues(const Id &loop, const LoopTalk &talk)
{
    return {{u"loop"_s, loop.bind()}, {u"kind"_s, toCode(talk.kind)}, {u"held_on"_s, stated(talk.heldOn)}, {u"heads"_s, stated(talk.heads)}};
}

Values attendanceValues(const Id &meeting, const Id &person, AttendanceState state)
{
    return {{u"meeting"_s, meeting.bind()}, {u"person"_s, person.bind()}, {u"state"_s, stated(toCode(state))}};
}

} // namespace lansnav
