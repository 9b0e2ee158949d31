// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/personmatch.h"

#include <algorithm>

namespace lansnav {

namespace {

/// Names that may belong to one person whose e-mail or phone is the same.
bool goTogether(const Person &a, const Person &b)
{
    const NameKey x = NameKey::of(a);
    const NameKey y = NameKey::of(b);
    return x.isEmpty() || y.isEmpty() || compareNames(x, y) != NameMatch::None;
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

PersonMatcher::PersonMatcher(QList<Person> people) : m_people(std::move(people))
{
    for (qsizetype i = 0; i < m_people.size(); ++i)
        index(i);
}

QByteArray PersonMatcher::nameOf(const Person &person)
{
    const NameKey key = NameKey::of(person);
    QByteArrayList parts{key.given.join(), key.family.join()};
    // Whichever way round the source puts them.
    std::sort(parts.begin(), parts.end());
    return parts.join('|');
}

void PersonMatcher::index(qsizetype at)
{
    const Person &p = m_people.at(at);
    const auto note = [at](QList<qsizetype> &list) {
        if (!list.contains(at))
            list.append(at);
    };
    if (!p.email.isEmpty())
        note(m_byEmail[p.email]);
    if (!p.phone.isEmpty())
        note(m_byPhone[p.phone]);
    if (!p.name().isEmpty())
        note(m_byName[nameOf(p)]);
}

qsizetype PersonMatcher::add(const Person &person)
{
    m_people.append(person);
    index(m_people.size() - 1);
    return m_people.size() - 1;
}

void PersonMatcher::replace(qsizetype at, const Person &person)
{
    m_people[at] = person;
    index(at);
}

PersonMatcher::Match PersonMatcher::match(const Person &probe) const
{
    if (!probe.email.isEmpty()) {
        const QList<qsizetype> same = m_byEmail.value(probe.email);
        QList<qsizetype> sure;
        for (const qsizetype i : same)
            if (goTogether(m_people.at(i), probe))
                sure.append(i);
        if (const Match found = decided(sure, same); found.certainty != Certainty::None)
            return found;
    }
    if (!probe.phone.isEmpty()) {
        // A switchboard's number says nothing about people with other names.
        QList<qsizetype> sure;
        for (const qsizetype i : m_byPhone.value(probe.phone)) {
            const NameMatch names = compareNames(NameKey::of(m_people.at(i)), NameKey::of(probe));
            const bool otherEmail = !probe.email.isEmpty() && !m_people.at(i).email.isEmpty();
            if (!otherEmail && (names == NameMatch::Same || names == NameMatch::Swapped || names == NameMatch::PartOfDouble))
                sure.append(i);
        }
        if (const Match found = decided(sure, {}); found.certainty != Certainty::None)
            return found;
    }
    return byName(probe);
}

PersonMatcher::Match PersonMatcher::byName(const Person &probe) const
{
    QList<qsizetype> sure;
    QList<qsizetype> possible;
    if (probe.given.isEmpty() || probe.family.isEmpty())
        return {};
    for (const qsizetype i : m_byName.value(nameOf(probe))) {
        const Person &p = m_people.at(i);
        const bool otherEmail = !probe.email.isEmpty() && !p.email.isEmpty();
        const bool bothPlaces = !probe.municipality.isNull() && !p.municipality.isNull();
        const bool samePlace = bothPlaces && probe.municipality == p.municipality;
        const bool sameWork = !probe.organisation.isNull() && probe.organisation == p.organisation;
        if ((samePlace || sameWork) && !otherEmail)
            sure.append(i);
        else if (samePlace || sameWork || !bothPlaces)
            possible.append(i);
        // The same name in another municipality is another person.
    }
    return decided(sure, possible);
}

} // namespace lansnav
