// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personmatch.h"

#include <algorithm>

namespace lansnav {

namespace {

/// Those who share a value, or did before they were replaced; null when nobody does.
template<class Index, class Key>
const typename Index::mapped_type *sharing(const Index &index, const Key &value)
{
    const auto found = index.constFind(value);
    return found == index.cend() ? nullptr : &*found;
}

PersonMatcher::Match unsure(const QList<qsizetype> &people, PersonMatcher::Why why)
{
    return people.isEmpty() ? PersonMatcher::Match() : PersonMatcher::Match{PersonMatcher::Certainty::Unsure, people, why};
}

PersonMatcher::Match decided(PersonMatcher::By by, const QList<qsizetype> &sure, const QList<qsizetype> &all, PersonMatcher::Why why = PersonMatcher::Why::Unclear)
{
    if (sure.size() == 1)
        return {PersonMatcher::Certainty::Sure, sure, PersonMatcher::Why::Unclear, by};
    return sure.isEmpty() ? unsure(all, why) : unsure(sure, PersonMatcher::Why::Unclear);
}

} // namespace

PersonMatcher::PersonMatcher(QList<Person> people) : m_people(std::move(people)), m_stored(m_people.size())
{
    m_keys.reserve(m_people.size());
    for (qsizetype i = 0; i < m_people.size(); ++i) {
        m_keys.append(NameKey::of(m_people.at(i)));
        index(i, m_keys.last(), Indexed::No);
    }
}

void PersonMatcher::reserve(qsizetype more)
{
    m_people.reserve(m_people.size() + more);
    m_keys.reserve(m_keys.size() + more);
    m_byEmail.reserve(m_byEmail.size() + more);
    m_byPhone.reserve(m_byPhone.size() + more);
    m_byName.reserve(m_byName.size() + more);
}

QByteArray PersonMatcher::nameOf(const NameKey &key)
{
    // Most names are one word, which is shared and not copied.
    const auto joined = [](const QByteArrayList &words) { return words.size() == 1 ? words.first() : words.join(); };
    const QByteArray given = joined(key.given);
    const QByteArray family = joined(key.family);
    // Whichever way round the source puts them.
    return given < family ? given + '|' + family : family + '|' + given;
}

void PersonMatcher::index(qsizetype at, const NameKey &key, Indexed indexed)
{
    const Person &p = m_people.at(at);
    const auto note = [at, indexed](Indexes &list) {
        if (indexed == Indexed::No || !list.contains(at))
            list.append(at);
    };
    if (!p.email.isEmpty())
        note(m_byEmail[p.email]);
    if (!p.phone.isEmpty())
        note(m_byPhone[p.phone]);
    if (!p.given.isEmpty() || !p.family.isEmpty())
        note(m_byName[nameOf(key)]);
}

qsizetype PersonMatcher::add(const Person &person, const NameKey &key)
{
    m_people.append(person);
    m_keys.append(key);
    index(m_people.size() - 1, key, Indexed::No);
    return m_people.size() - 1;
}

void PersonMatcher::replace(qsizetype at, const Person &person)
{
    m_people[at] = person;
    m_keys[at] = NameKey::of(person);
    index(at, m_keys.at(at), Indexed::Before);
}

/// The same address is the same person, unless the name says otherwise.
PersonMatcher::Match PersonMatcher::byEmail(const Person &probe, const NameKey &key) const
{
    const Indexes *same = probe.email.isEmpty() ? nullptr : sharing(m_byEmail, probe.email);
    if (!same)
        return {};
    QList<qsizetype> named;
    QList<qsizetype> sure;
    QList<qsizetype> all;
    for (const qsizetype i : *same) {
        if (m_people.at(i).email != probe.email)
            continue;
        all.append(i);
        const NameKey &known = m_keys.at(i);
        if (saysAnotherName(known, key))
            continue;
        sure.append(i);
        if (compareNames(known, key) == NameMatch::Same)
            named.append(i);
    }
    return decided(By::Mail, named.size() == 1 ? named : sure, all, Why::OtherName);
}

/// A switchboard's number says nothing about people with other names.
PersonMatcher::Match PersonMatcher::byPhone(const Person &probe, const NameKey &key) const
{
    const Indexes *same = probe.phone.isEmpty() ? nullptr : sharing(m_byPhone, probe.phone);
    if (!same)
        return {};
    QList<qsizetype> sure;
    QList<qsizetype> near;
    QList<qsizetype> other;
    for (const qsizetype i : *same) {
        const Person &p = m_people.at(i);
        const bool otherEmail = !probe.email.isEmpty() && !p.email.isEmpty();
        if (p.phone != probe.phone || otherEmail)
            continue;
        const NameKey &known = m_keys.at(i);
        const NameMatch names = compareNames(known, key);
        if (names == NameMatch::Same || names == NameMatch::Swapped)
            (areSpeltAlike(p, probe) ? sure : near).append(i);
        else if (names == NameMatch::PartOfDouble)
            (saysAnotherName(known, key) ? other : sure).append(i);
    }
    return near.isEmpty() ? decided(By::Phone, sure, other, Why::OtherName) : decided(By::Phone, sure, near, Why::NearlyNamed);
}

PersonMatcher::Match PersonMatcher::match(const Person &probe, const NameKey &key) const
{
    if (const Match found = byEmail(probe, key); found.certainty != Certainty::None)
        return found;
    const Match phoned = byPhone(probe, key);
    if (phoned.certainty == Certainty::Sure || (phoned.certainty == Certainty::Unsure && phoned.why == Why::Unclear))
        return phoned;
    // Who has the very name is meant before whoever has nearly it and the number.
    const Match named = byName(probe, key);
    return phoned.certainty == Certainty::None || (named.certainty != Certainty::None && named.why == Why::Unclear) ? named : phoned;
}

QList<qsizetype> PersonMatcher::elsewhere(const Person &probe, const NameKey &key) const
{
    QList<qsizetype> found;
    if (m_stored == 0 || probe.municipality.isNull() || key.isEmpty())
        return found;
    if (const Indexes *same = sharing(m_byName, nameOf(key)))
        for (const qsizetype i : *same)
            if (const Id &place = m_people.at(i).municipality; i < m_stored && !place.isNull() && place != probe.municipality && areSpeltAlike(m_people.at(i), probe))
                found.append(i);
    return found;
}

PersonMatcher::Match PersonMatcher::byName(const Person &probe, const NameKey &key) const
{
    QList<qsizetype> sure;
    QList<qsizetype> possible;
    QList<qsizetype> near;
    const Indexes *same = key.isEmpty() ? nullptr : sharing(m_byName, nameOf(key));
    if (!same)
        return {};
    // One name alone says little: another number speaks against it as another address does.
    const bool single = key.given.isEmpty() || key.family.isEmpty();
    for (const qsizetype i : *same) {
        const Person &p = m_people.at(i);
        const bool otherEmail = !probe.email.isEmpty() && !p.email.isEmpty();
        const bool otherPhone = single && !probe.phone.isEmpty() && !p.phone.isEmpty() && probe.phone != p.phone;
        const bool bothPlaces = !probe.municipality.isNull() && !p.municipality.isNull();
        const bool samePlace = bothPlaces && probe.municipality == p.municipality;
        const bool sameWork = !probe.organisation.isNull() && probe.organisation == p.organisation;
        if (!areSpeltAlike(p, probe)) {
            // Who has an address of their own and another name is another person.
            if (!otherEmail && (samePlace || sameWork || (!bothPlaces && !single)))
                near.append(i);
            continue;
        }
        if ((samePlace || sameWork) && !otherEmail && !otherPhone)
            sure.append(i);
        else if (samePlace || sameWork || !bothPlaces)
            possible.append(i);
        // The same name in another municipality is another person.
    }
    const Match found = decided(By::Place, sure, possible);
    return found.certainty == Certainty::None ? unsure(near, Why::NearlyNamed) : found;
}

} // namespace lansnav
