// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/membermatch.h"

#include "network/stated.h"
#include "register/namekey.h"

#include <algorithm>

namespace lansnav {

namespace {

/// What a row says, to be put in order by: no two rows that are left of one name say the same.
QStringList orderOfMember(const MemberImport &row, const PlaceIndex &places)
{
    return {row.email, row.phone, places.municipalityName(row.municipality), row.workplace, row.title, row.kind, row.role, row.start.toIso(), row.end.toIso(), row.note};
}

} // namespace

void MemberMatcher::settle(const QList<Row> &rows)
{
    using By = PersonMatch::By;
    m_rows = rows;
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member)
        // Who is in the trash is a member still, and nobody whom a row may be.
        if (const Person *known = m_people.person(member.key()))
            for (const Id &place : member.value())
                m_byPlace[{place, firstNameWord(PeopleIndex::nameKey(known->given, known->family))}].append(member.key());
    m_alone.reserve(rows.size());
    for (const Row &row : rows)
        m_alone.append(match(*row.data));
    PersonClaims::Rules rules;
    rules.levels = {int(By::Mail), int(By::Phone), int(By::Represented), int(By::Place), int(By::Name)};
    rules.shared = int(By::Mail);
    rules.wish = [this](qsizetype row, int) {
        const PersonMatch found = free(row);
        return PersonClaims::Wish{found.sure, int(found.by)};
    };
    rules.areOthers = [this](qsizetype a, qsizetype b, const Id &person) { return areOthers(m_rows.at(a), m_rows.at(b), person); };
    m_claims.settle(rows.size(), rules);
    for (qsizetype row = 0; row < rows.size(); ++row)
        if (const Id person = m_claims.personOf(row); !person.isNull())
            m_matches.insert(m_rows.at(row).data, Match{person, {}, {}});
    for (const qsizetype row : openRows())
        offer(row);
}

QList<qsizetype> MemberMatcher::openRows() const
{
    QList<std::pair<QStringList, qsizetype>> open;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const PersonMatch &alone = m_alone.at(row);
        const bool isNobody = alone.sure.isNull() && alone.maybe.isEmpty() && alone.namesakes.isEmpty() && alone.nearly.isEmpty();
        if ((!isNobody || (alone.sure.isNull() && !earlierNamed(*m_rows.at(row).data).isEmpty())) && m_claims.personOf(row).isNull())
            open.append({orderOfMember(*m_rows.at(row).data, m_people.places()), row});
    }
    std::sort(open.begin(), open.end());
    QList<qsizetype> rows;
    for (const auto &[order, row] : std::as_const(open))
        rows.append(row);
    return rows;
}

PersonMatch MemberMatcher::match(const MemberImport &row, const std::function<bool(const Id &)> &isOut) const
{
    return m_people.match({row.nameKey(), row.email, row.phone, row.municipality, row.isPlaceUnread()}, m_members, isOut);
}

bool MemberMatcher::areOthers(const Row &a, const Row &b, const Id &person) const
{
    const QSet<Id> represented = m_members.value(person);
    return areStatedOtherwise(a.data->email, b.data->email) || !represented.contains(a.places) || !represented.contains(b.places) || a.places.intersects(b.places);
}

QSet<Id> MemberMatcher::spokenFor(const Id &person) const
{
    QSet<Id> places;
    for (const qsizetype row : m_claims.claimants(person))
        places.unite(m_rows.at(row).places);
    return places;
}

bool MemberMatcher::isLeftFor(const Id &person, const Id &municipality) const
{
    const QSet<Id> represented = m_members.value(person);
    const QSet<Id> spoken = spokenFor(person);
    // A row that speaks of another municipality takes over the membership that there is.
    return represented.contains(spoken) && represented.contains(municipality) && !spoken.contains(municipality);
}

/// As the next run would see it, so that it decides as this one does.
bool MemberMatcher::mayStillBe(const Id &person, const MemberImport &row) const
{
    const Person *known = m_people.person(person);
    if (known->isProtected || (!row.phone.isEmpty() && row.phone == known->phone))
        return true;
    QString mail = known->email.toLower();
    bool hasHome = !known->municipality.isNull();
    for (const qsizetype claimant : m_claims.claimants(person)) {
        const MemberImport &said = *m_rows.at(claimant).data;
        if (mail.isEmpty())
            mail = said.email;
        hasHome = hasHome || !said.municipality.isNull();
    }
    const bool placeDiffers = !row.municipality.isNull() && hasHome && row.municipality != known->municipality && !spokenFor(person).contains(row.municipality)
                              && !m_members.value(person).contains(row.municipality);
    return !areStatedOtherwise(row.email, mail) || !placeDiffers;
}

bool MemberMatcher::isNearestElsewhere(const Id &person, const MemberImport &row) const
{
    const Person *known = m_people.person(person);
    return !m_claims.isTaken(person) && (known->isProtected || (!row.workplace.isEmpty() && m_people.places().isCalled(known->organisation, row.workplace)));
}

/// Whom the row may be when others have theirs.
PersonMatch MemberMatcher::free(qsizetype row) const
{
    const PersonMatch &alone = m_alone.at(row);
    const auto isClaimed = [this](const Id &id) { return m_claims.isClaimed(id); };
    if (!isClaimed(alone.sure) && std::none_of(alone.maybe.cbegin(), alone.maybe.cend(), isClaimed))
        return alone;
    const MemberImport &data = *m_rows.at(row).data;
    const PersonMatch rest = match(data, isClaimed);
    if (rest.by >= PersonMatch::By::Place)
        return rest;
    // One who represents two municipalities is in the list twice, if only the name says who it is.
    const PersonMatch again = match(data, [&](const Id &id) { return isClaimed(id) && !isLeftFor(id, data.municipality); });
    return again.by == PersonMatch::By::Represented ? again : rest;
}

bool MemberMatcher::isLast(const Id &person, const MemberImport &row) const
{
    const Person &known = *m_people.person(person);
    if (known.isProtected)
        return false;
    const bool isNamed = PeopleIndex::namedAs(known, row.nameKey()) != PeopleIndex::Named::Otherwise;
    if (!isNamed)
        return compareNames(NameKey::of(known), NameKey::of(row.given, row.family)) == NameMatch::None;
    QSet<Id> places = m_members.value(person);
    if (!known.municipality.isNull())
        places.insert(known.municipality);
    return row.isPlaceUnread() && !row.nearPlace.isNull() && !places.isEmpty() && !places.contains(row.nearPlace);
}

/// Another person comes first, unless more than the name speaks for the same one.
void MemberMatcher::offerNearly(const QList<Id> &people, const MemberImport &row, Match &match) const
{
    for (const Id &id : people) {
        if (!mayStillBe(id, row))
            continue;
        const Person &known = *m_people.person(id);
        const bool samePhone = !row.phone.isEmpty() && row.phone == known.phone;
        const bool isFirst = !m_claims.isTaken(id) && (samePhone || known.isProtected || m_letters.areWithoutRings());
        (isFirst ? match.maybe : match.others).append(id);
    }
    match.isNearly = !match.maybe.isEmpty() || !match.others.isEmpty();
}

void MemberMatcher::offer(qsizetype row)
{
    const MemberImport &data = *m_rows.at(row).data;
    const PersonMatch &alone = m_alone.at(row);
    const PersonMatch rest = free(row);
    Match found;
    // Whom another row would have as surely is asked about.
    if (const bool isFree = !rest.sure.isNull() && !m_claims.isTaken(rest.sure); isFree && m_claims.isContended(row))
        found.maybe.append(rest.sure);
    else if (isFree)
        found.sure = rest.sure;
    found.isElsewhere = !found.sure.isNull() && rest.by == PersonMatch::By::Elsewhere;
    for (const Id &id : rest.maybe)
        if (!m_claims.isTaken(id) && !isLast(id, data))
            found.maybe.append(id);
    // One name alone says too little to ask about somebody of elsewhere.
    const bool isWhole = !data.given.isEmpty() && !data.family.isEmpty();
    for (const Id &id : rest.namesakes)
        if (isWhole && isNearestElsewhere(id, data) && mayStillBe(id, data))
            found.maybe.append(id);
    for (const Id &id : QList<Id>{rest.sure, alone.sure} + rest.maybe + alone.maybe + alone.namesakes) {
        if (!found.sure.isNull() || id.isNull() || found.maybe.contains(id) || found.others.contains(id) || found.namesakes.contains(id))
            continue;
        // Who has the address under another name is asked about, wherever she is of.
        const bool isOtherName = !m_claims.isClaimed(id) && PeopleIndex::namedAs(*m_people.person(id), data.nameKey()) == PeopleIndex::Named::Otherwise;
        const bool mayBe = isOtherName || (mayStillBe(id, data) && (isWhole || !alone.namesakes.contains(id)));
        (mayBe ? found.others : found.namesakes).append(id);
    }
    if (found.sure.isNull())
        offerRenamed(data, found);
    if (found.sure.isNull() && found.maybe.isEmpty() && found.others.isEmpty())
        offerNearly(rest.nearly.isEmpty() ? alone.nearly : rest.nearly, data, found);
    if (const Id first = found.maybe.value(0, found.sure); !first.isNull())
        m_claims.offer(first, row);
    m_matches.insert(&data, found);
}

} // namespace lansnav
