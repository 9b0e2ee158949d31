// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/trashedpeople.h"

#include "register/registerstore.h"
#include "register/registertext.h"

#include <algorithm>

namespace lansnav {

Result<TrashedPeople> TrashedPeople::load(Database &db)
{
    Result<QList<Person>> people = registerstore::trashedPeople(db);
    if (!people)
        return people.error();
    TrashedPeople trashed;
    trashed.m_people = PersonMatcher(std::move(*people));
    return trashed;
}

QString TrashedPeople::doubt(const Person &probe) const
{
    if (m_people.size() == 0)
        return {};
    const NameKey key = NameKey::of(probe);
    const QList<qsizetype> like = m_people.match(probe, key).people;
    const bool isOne = std::any_of(like.cbegin(), like.cend(), [&](qsizetype i) {
        const Person &person = m_people.at(i);
        const bool otherEmail = !probe.email.isEmpty() && !person.email.isEmpty() && person.email != probe.email;
        // A mailbox that others had as well says nothing.
        return !otherEmail && compareNames(NameKey::of(person), key) != NameMatch::None;
    });
    return isOne ? RegisterText::tr("Somebody of this name lies in the trash: if it is the same person, restore them from there instead.") : QString();
}

} // namespace lansnav
