// SPDX-License-Identifier: GPL-3.0-or-later
// What the member of a row comes to represent, and what has to be asked and told about it.
#include "network/memberjudge.h"

#include "network/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

/// A municipality that is only proposed, or the person's own where municipalities are not represented, gives way to the one that the membership is known to be of.
void MemberJudge::settlePlace(ImportRow &row, MemberImport &data, const Person *person, const Membership *membership) const
{
    const bool isOwn = m_network.network.represents != Represents::Municipalities && person && person->municipality == data.municipality;
    if (isOwn && membership && membership->municipality.isNull())
        data.municipality = {};
    if (!data.placeIsProposed)
        return;
    if (!membership || membership->municipality.isNull())
        row.notes.append(data.placeTold.isEmpty() ? tr("Represents %1, as the workplace says.").arg(m_people.places().municipalityName(data.municipality)) : data.placeTold);
    else if (!movesAway(data, *person, *membership))
        data.municipality = membership->municipality;
}

/// A seat that is only proposed gives way to the one that the membership has.
void MemberJudge::settleSeat(ImportRow &row, MemberImport &data, const Person *person, const Membership *membership)
{
    if (!data.seatIsProposed)
        return;
    if (!membership || membership->seat.isNull()) {
        row.notes.append(data.seatTold);
        return;
    }
    if (membership->seat != data.seat && !(person && person->isProtected))
        row.notes.append(tr("The membership keeps the seat that it has, although the workplace or the municipality is another's."));
    data.seat = membership->seat;
}

/// Who ends without anything that is represented counts nowhere in the coverage: that is told.
void MemberJudge::tellNothingRepresented(ImportRow &row, const MemberImport &data, const Membership *membership) const
{
    Membership said;
    said.municipality = data.municipality;
    said.seat = data.seat;
    const bool represents = !NetworkRules::seatOf(m_network.network, said).isNull() || (membership && !NetworkRules::seatOf(m_network.network, *membership).isNull());
    if (!represents && !data.nothingTold.isEmpty())
        row.notes.append(data.nothingTold);
}

bool MemberJudge::chooseWithoutPlace(ImportRow &row, MemberImport &data) const
{
    row.reason = data.placeDoubt.isEmpty() ? tr("The municipality is not one of the region's.") : data.placeDoubt;
    if (!data.doubt.isEmpty())
        row.reason.prepend(data.doubt + u' ');
    const PlaceIndex &places = m_people.places();
    Ways ways;
    QStringList names;
    for (const Id &place : std::as_const(data.severalPlaces)) {
        names.append(places.municipalityName(place));
        ways.append({tr("a member for %1").arg(names.last()), [place](MemberOption &option) { option.places = {place}; }});
    }
    if (names.size() > 1)
        ways.prepend({tr("a member for each of %1").arg(names.join(u", "_s)), [all = data.severalPlaces](MemberOption &option) { option.places = all; }});
    ways.append({tr("a member who represents no municipality"), [](MemberOption &) {}});
    // Who may be nobody new is that first.
    ways.insert(data.doubt.isEmpty() || data.isLikelyNew ? ways.size() : 0, {tr("leave the row out"), [](MemberOption &option) { option.leave = true; }});
    multiplyOptions(row, data.options, ways);
    return true;
}

bool MemberJudge::chooseSeat(ImportRow &row, MemberImport &data) const
{
    row.reason = tr("“%1” is not quite what a seat of the network is called: which one is meant?").arg(data.seatSaid);
    Ways ways;
    for (const Id &seat : std::as_const(data.nearSeats)) {
        const auto known = std::find_if(m_network.seats.cbegin(), m_network.seats.cend(), [&seat](const Seat &one) { return one.id == seat; });
        if (known != m_network.seats.cend())
            ways.append({tr("a member for %1").arg(known->title()), [seat](MemberOption &option) { option.seat = seat; }});
    }
    ways.append({tr("a member without a seat"), [](MemberOption &) {}});
    ways.append({tr("leave the row out"), [](MemberOption &option) { option.leave = true; }});
    multiplyOptions(row, data.options, ways);
    return true;
}

} // namespace lansnav
