// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/importpeople.h"

#include "list/foldedtext.h"
#include "register/registerstore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

QString PeopleIndex::nameKey(const QString &given, const QString &family)
{
    return foldedLoose(QString(given + u' ' + family).trimmed());
}

Result<PeopleIndex> PeopleIndex::load(Database &db)
{
    PeopleIndex index;
    Result<QList<Person>> people = registerstore::people(db);
    if (!people)
        return people.error();
    Result<PlaceIndex> places = PlaceIndex::load(db);
    if (!places)
        return places.error();
    index.m_places = std::move(*places);
    index.m_people = std::move(*people);
    for (qsizetype i = 0; i < index.m_people.size(); ++i) {
        const Person &person = index.m_people.at(i);
        index.m_byId.insert(person.id, i);
        if (!person.email.isEmpty())
            index.m_byEmail[person.email.toLower()].append(person.id);
        index.m_byName[nameKey(person.given, person.family)].append(person.id);
    }
    return index;
}

const Person *PeopleIndex::person(const Id &id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? nullptr : &m_people.at(*known);
}

QString PeopleIndex::label(const Id &id) const
{
    const Person *known = person(id);
    return known ? m_places.personLabel(*known) : QString();
}

PersonMatch PeopleIndex::match(const QString &given, const QString &family, const QString &email, const Id &municipality,
                               const QSet<Id> &prefer) const
{
    const QString key = nameKey(given, family);
    QList<Id> sure;
    QList<Id> samePlace;
    QList<Id> maybe;
    // The same address is the same person when the name agrees; a shared mailbox is not.
    for (const Id &id : email.isEmpty() ? QList<Id>() : m_byEmail.value(email)) {
        const Person *known = person(id);
        (nameKey(known->given, known->family) == key ? sure : maybe).append(id);
    }
    if (sure.size() == 1)
        return {sure.first(), {}};
    for (const Id &id : m_byName.value(key)) {
        const Person *known = person(id);
        const bool mailDiffers = !email.isEmpty() && !known->email.isEmpty() && known->email.toLower() != email;
        const bool placeKnown = !municipality.isNull() && !known->municipality.isNull();
        const bool placeDiffers = placeKnown && municipality != known->municipality;
        if (placeDiffers && (mailDiffers || !prefer.contains(id)))
            continue;
        const bool fits = !mailDiffers && ((placeKnown && !placeDiffers) || prefer.contains(id));
        if (fits && placeKnown && !placeDiffers)
            samePlace.append(id);
        QList<Id> &list = fits ? sure : maybe;
        if (!list.contains(id))
            list.append(id);
    }
    // Of several of one name, the one of the same municipality.
    for (const QList<Id> &only : {sure, samePlace})
        if (only.size() == 1)
            return {only.first(), {}};
    for (const Id &id : std::as_const(sure))
        if (!maybe.contains(id))
            maybe.prepend(id);
    return {{}, maybe};
}

} // namespace lansnav
