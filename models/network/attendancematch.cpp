// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancematch.h"

#include "list/foldedtext.h"
#include "network/stated.h"

#include <algorithm>

namespace lansnav {

AttendanceMatcher::AttendanceMatcher(const NetworkDetail &network, const PeopleIndex &people, const ListLetters &letters)
    : m_network(network), m_people(people), m_letters(letters)
{
    for (const Membership &member : network.members)
        m_memberships[member.person].append(&member);
}

void AttendanceMatcher::add(const Said &said, int line)
{
    if (m_lines.contains(said))
        return;
    m_lines.insert(said, line);
    m_said.append(said);
}

AttendanceMatcher::Named AttendanceMatcher::named(const QString &key) const
{
    Named found;
    QList<Id> people = m_people.named(key);
    if (people.isEmpty() && key.contains(u' ')) {
        QList<Id> swapped;
        people = m_people.namedLike(key);
        for (const Id &id : std::as_const(people))
            if (PeopleIndex::namedAs(*m_people.person(id), key) == PeopleIndex::Named::Swapped)
                swapped.append(id);
        found.how = swapped.isEmpty() ? PeopleIndex::Named::Nearly : PeopleIndex::Named::Swapped;
        people = swapped.isEmpty() ? people : swapped;
    }
    for (const Id &id : std::as_const(people))
        (m_memberships.contains(id) ? found.members : m_network.guestNames.contains(id) ? found.guests : found.others).append(id);
    return found;
}

AttendanceMatcher::Fit AttendanceMatcher::fit(const Said &said, const Id &id) const
{
    const Person &known = *m_people.person(id);
    const QString mail = known.email.toLower();
    if ((!said.email.isEmpty() && said.email == mail) || (!said.phone.isEmpty() && said.phone == known.phone))
        return Fit::Mail;
    QSet<Id> places;
    QSet<QString> represented;
    if (!known.municipality.isNull())
        places.insert(known.municipality);
    for (const Membership *member : m_memberships.value(id)) {
        if (!member->municipality.isNull())
            places.insert(member->municipality);
        if (!member->representsName.isEmpty())
            represented.insert(folded(member->representsName));
    }
    const bool samePlace = (!said.municipality.isNull() && places.contains(said.municipality)) || (!said.represents.isEmpty() && represented.contains(said.represents));
    const bool placeDiffers = !samePlace && ((!said.municipality.isNull() && !places.isEmpty()) || (!said.represents.isEmpty() && !represented.isEmpty()));
    const bool mailDiffers = !said.email.isEmpty() && !mail.isEmpty();
    if (placeDiffers)
        return Fit::Against;
    return mailDiffers ? Fit::Elsewhere : samePlace ? Fit::Place : Fit::Name;
}

QList<Id> AttendanceMatcher::fitting(const Said &said, const QList<Id> &people, Fit least) const
{
    QList<Id> found;
    for (const Id &id : people)
        if (fit(said, id) == least)
            found.append(id);
    return found;
}

AttendanceMatcher::Best AttendanceMatcher::best(const Said &said, bool withoutClaimed) const
{
    Named of = named(said.key);
    if (withoutClaimed)
        for (QList<Id> *people : {&of.members, &of.guests})
            people->removeIf([this](const Id &id) { return m_claims.isClaimed(id); });
    const QList<Id> known = of.members + of.guests;
    if (of.how == PeopleIndex::Named::Nearly) {
        // Only the same address is the same person then.
        const auto sharesMail = [&](const Id &id) { return !said.email.isEmpty() && m_people.person(id)->email.toLower() == said.email; };
        const auto found = std::find_if(known.cbegin(), known.cend(), sharesMail);
        return found == known.cend() ? Best() : Best{*found, Fit::Mail};
    }
    for (const Fit fit : {Fit::Mail, Fit::Place}) {
        const QList<Id> found = fitting(said, known, fit);
        if (found.size() == 1)
            return {found.first(), fit};
        // Who is nobody's here may be the one by the address.
        if (!found.isEmpty() || !fitting(said, of.others, Fit::Mail).isEmpty())
            return {};
    }
    if (of.how != PeopleIndex::Named::Exactly)
        return {};
    const QList<Id> found = fitting(said, known, Fit::Name);
    if (found.size() == 1)
        return {found.first(), Fit::Name};
    if (known.size() == 1 && fit(said, known.first()) == Fit::Elsewhere)
        return {known.first(), Fit::Elsewhere};
    return {};
}

bool AttendanceMatcher::areOthers(const Said &a, const Said &b)
{
    if (!a.email.isEmpty() && a.email == b.email)
        return false;
    return areStatedOtherwise(a.email, b.email) || areStatedOtherwise(a.municipality, b.municipality) || areStatedOtherwise(a.represents, b.represents);
}

const AttendanceMatcher::Said *AttendanceMatcher::contender(const Said &said, const Id &person) const
{
    for (const qsizetype taker : m_claims.takers(person))
        if (areOthers(m_said.at(taker), said))
            return &m_said.at(taker);
    return nullptr;
}

void AttendanceMatcher::settle()
{
    PersonClaims::Rules rules;
    rules.levels = {int(Fit::Mail), int(Fit::Place), int(Fit::Name), int(Fit::Elsewhere)};
    rules.shared = int(Fit::Mail);
    rules.wish = [this](qsizetype row, int level) {
        Best found = best(m_said.at(row), false);
        // Others may have theirs, so that one is left of those of its municipality.
        if (found.person.isNull() && level == int(Fit::Place))
            found = best(m_said.at(row), true);
        return PersonClaims::Wish{found.person, int(found.fit)};
    };
    rules.areOthers = [this](qsizetype a, qsizetype b, const Id &) { return areOthers(m_said.at(a), m_said.at(b)); };
    m_claims.settle(m_said.size(), rules);
    for (qsizetype row = 0; row < m_said.size(); ++row) {
        const Id person = m_claims.personOf(row);
        if (person.isNull())
            ask(row);
        else
            m_matches.insert(m_said.at(row), Match{.sure = person, .maybe = {}});
    }
}

/// Whom another row has, and who is not said to be the same, stands last.
void AttendanceMatcher::ask(qsizetype row)
{
    const Said &said = m_said.at(row);
    const Named of = named(said.key);
    QList<Id> people = of.members + of.guests;
    Match match;
    match.why = people.isEmpty() ? Why::NoMember : Why::Several;
    people = people.isEmpty() ? of.others : people + fitting(said, of.others, Fit::Mail);
    const bool isOnly = people.size() == 1;
    const auto isTaken = [&](const Id &id) { return contender(said, id) || (!isOnly && m_claims.isTaken(id)); };
    std::stable_sort(people.begin(), people.end(), [&](const Id &a, const Id &b) {
        return std::pair(!isTaken(a), fit(said, a)) > std::pair(!isTaken(b), fit(said, b));
    });
    match.maybe = people;
    if (!people.isEmpty()) {
        const Id first = people.first();
        match.leaveFirst = isTaken(first);
        const Said *other = contender(said, first);
        if (of.others.contains(first))
            match.why = Why::NoMember;
        if (match.why == Why::Several && (other || m_claims.isContended(row) || match.leaveFirst)) {
            match.why = isOnly || match.leaveFirst ? Why::Another : Why::Several;
            match.line = other ? m_lines.value(*other) : 0;
        } else if (match.why == Why::Several && fit(said, first) <= Fit::Elsewhere) {
            match.why = Why::Differs;
        }
        if (of.how != PeopleIndex::Named::Exactly && match.why != Why::Another)
            match.why = of.how == PeopleIndex::Named::Nearly ? Why::Nearly : Why::Swapped;
        if (of.how == PeopleIndex::Named::Nearly && fit(said, first) != Fit::Mail && !m_letters.areWithoutRings())
            match.leaveFirst = true;
        if (!match.leaveFirst)
            m_claims.offer(first, row);
    }
    m_matches.insert(said, match);
}

} // namespace lansnav
