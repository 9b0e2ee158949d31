// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personmatch.h"

#include <algorithm>

namespace lansnav {

namespace {

/// Names that may belong to one person whose e-mail or phone is the same.
bool goTogether(const Person &person, const NameKey &b)
{
    const NameKey a = NameKey::of(person);
    return a.isEmpty() || b.isEmpty() || compareNames(a, b) != NameMatch::None;
}

/// Those who share a value, or did before they were replaced; null when nobody does.
template<class Index, class Key>
const typename Index::mapped_type *sharing(const Index &index, const Key &value)
{
    const auto found = index.constFind(value);
    return found == index.cend() ? nullptr : &*found;
}

PersonMatcher::Match decided(const QList<qsizetype> &sure, const QList<qsizetype> &all)
{
    if (sure.size() == 1)
        return {PersonMatcher::Certainty::Sure, sure};
    if (!sure.isEmpty())
        return {PersonMatcher::Certainty::Unsure, sure};
    if (!all.isEmpty())
        return {PersonMatcher::Certainty::Unsure, all};
    return {};
}

} // namespace

PersonMatcher::PersonMatcher(QList<Person> people) : m_people(std::move(people)), m_stored(m_people.size())
{
    for (qsizetype i = 0; i < m_people.size(); ++i)
        index(i, NameKey::of(m_people.at(i)), Indexed::No);
}

void PersonMatcher::reserve(qsizetype more)
{
    m_people.reserve(m_people.size() + more);
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
    index(m_people.size() - 1, key, Indexed::No);
    return m_people.size() - 1;
}

void PersonMatcher::replace(qsizetype at, const Person &person)
{
    m_people[at] = person;
    index(at, NameKey::of(person), Indexed::Before);
}

PersonMatcher::Match PersonMatcher::match(const Person &probe, const NameKey &key) const
{
    if (const Indexes *same = probe.email.isEmpty() ? nullptr : sharing(m_byEmail, probe.email)) {
        QList<qsizetype> sure;
        QList<qsizetype> all;
        for (const qsizetype i : *same) {
            if (m_people.at(i).email != probe.email)
                continue;
            all.append(i);
            if (goTogether(m_people.at(i), key))
                sure.append(i);
        }
        if (const Match found = decided(sure, all); found.certainty != Certainty::None)
            return found;
    }
    if (const Indexes *same = probe.phone.isEmpty() ? nullptr : sharing(m_byPhone, probe.phone)) {
        // A switchboard's number says nothing about people with other names.
        QList<qsizetype> sure;
        for (const qsizetype i : *same) {
            const Person &p = m_people.at(i);
            if (p.phone != probe.phone)
                continue;
            const bool otherEmail = !probe.email.isEmpty() && !p.email.isEmpty();
            const NameMatch names = otherEmail ? NameMatch::None : compareNames(NameKey::of(p), key);
            if (names == NameMatch::Same || names == NameMatch::Swapped || names == NameMatch::PartOfDouble)
                sure.append(i);
        }
        if (const Match found = decided(sure, {}); found.certainty != Certainty::None)
            return found;
    }
    return byName(probe, key);
}

QList<qsizetype> PersonMatcher::elsewhere(const Person &probe, const NameKey &key) const
{
    QList<qsizetype> found;
    if (m_stored == 0 || probe.municipality.isNull() || key.isEmpty())
        return found;
    if (const Indexes *same = sharing(m_byName, nameOf(key)))
        for (const qsizetype i : *same)
            if (const Id &place = m_people.at(i).municipality; i < m_stored && !place.isNull() && place != probe.municipality)
                found.append(i);
    return found;
}

PersonMatcher::Match PersonMatcher::byName(const Person &probe, const NameKey &key) const
{
    QList<qsizetype> sure;
    QList<qsizetype> possible;
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
        if ((samePlace || sameWork) && !otherEmail && !otherPhone)
            sure.append(i);
        else if (samePlace || sameWork || !bothPlaces)
            possible.append(i);
        // The same name in another municipality is another person.
    }
    return decided(sure, possible);
}

} // namespace lansnav
