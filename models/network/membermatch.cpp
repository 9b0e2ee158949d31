// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/membermatch.h"

#include <algorithm>

namespace lansnav {

void MemberMatcher::settle(const QList<Row> &rows)
{
    using By = PersonMatch::By;
    for (const Row &row : rows)
        m_alone.insert(row.data, match(*row.data));
    // The surest first, wherever in the list; each claim may leave another row only one to be.
    for (const By least : {By::Mail, By::Represented, By::Place, By::Name})
        while (claim(rows, least)) {
        }
    for (const Row &row : rows)
        if (!m_matches.contains(row.data))
            offer(row);
}

PersonMatch MemberMatcher::match(const MemberImport &row, const std::function<bool(const Id &)> &isOut) const
{
    return m_people.match({row.nameKey(), row.email, row.municipality}, m_members, isOut);
}

bool MemberMatcher::isLeftFor(const Id &person, const Id &municipality) const
{
    const QSet<Id> represented = m_members.value(person);
    const QSet<Id> spokenFor = m_claimed.value(person);
    // A row that speaks of another municipality takes over the membership that there is.
    return represented.contains(spokenFor) && represented.contains(municipality) && !spokenFor.contains(municipality);
}

/// As the next run would see it, so that it decides as this one does.
bool MemberMatcher::mayStillBe(const Id &person, const MemberImport &row) const
{
    const MemberImport *claimant = m_claimants.value(person);
    const Person *known = m_people.person(person);
    if (!claimant || known->isProtected)
        return true;
    const QString mail = known->email.isEmpty() ? claimant->email : known->email.toLower();
    const Id home = known->municipality.isNull() ? claimant->municipality : known->municipality;
    const bool mailDiffers = !row.email.isEmpty() && !mail.isEmpty() && row.email != mail;
    const bool placeDiffers = !row.municipality.isNull() && !home.isNull() && row.municipality != home && !m_claimed.value(person).contains(row.municipality)
                              && !m_members.value(person).contains(row.municipality);
    return !mailDiffers || !placeDiffers;
}

/// Whom the row may be when others have theirs.
PersonMatch MemberMatcher::free(const Row &row) const
{
    const PersonMatch alone = m_alone.value(row.data);
    const auto isClaimed = [this](const Id &id) { return m_claimed.contains(id); };
    if (!isClaimed(alone.sure) && std::none_of(alone.maybe.cbegin(), alone.maybe.cend(), isClaimed))
        return alone;
    const PersonMatch rest = match(*row.data, isClaimed);
    if (rest.by >= PersonMatch::By::Place)
        return rest;
    // One who represents two municipalities is in the list twice, if only the name says who it is.
    const Id place = row.data->municipality;
    const PersonMatch again = match(*row.data, [&](const Id &id) { return isClaimed(id) && !isLeftFor(id, place); });
    return again.by == PersonMatch::By::Represented ? again : rest;
}

bool MemberMatcher::claim(const QList<Row> &rows, PersonMatch::By least)
{
    bool any = false;
    for (const Row &row : rows) {
        if (m_matches.contains(row.data))
            continue;
        const PersonMatch found = free(row);
        if (found.sure.isNull() || found.by < least)
            continue;
        m_matches.insert(row.data, {found.sure, {}, {}});
        m_claimed[found.sure].unite(row.places);
        if (!m_claimants.contains(found.sure))
            m_claimants.insert(found.sure, row.data);
        m_offered.insert(found.sure);
        any = true;
    }
    return any;
}

void MemberMatcher::offer(const Row &row)
{
    const PersonMatch alone = m_alone.value(row.data);
    const PersonMatch rest = free(row);
    Match found;
    if (!rest.sure.isNull() && !m_offered.contains(rest.sure))
        found.sure = rest.sure;
    for (const Id &id : rest.maybe)
        if (!m_offered.contains(id))
            found.maybe.append(id);
    for (const Id &id : QList<Id>{rest.sure, alone.sure} + rest.maybe + alone.maybe)
        if (found.sure.isNull() && !id.isNull() && !found.maybe.contains(id) && !found.others.contains(id) && mayStillBe(id, *row.data))
            found.others.append(id);
    if (const Id first = found.maybe.value(0, found.sure); !first.isNull())
        m_offered.insert(first);
    m_matches.insert(row.data, found);
}

} // namespace lansnav
