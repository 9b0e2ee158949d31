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
    Result<TrashedPeople> trashed = TrashedPeople::load(db);
    if (!trashed)
        return trashed.error();
    index.m_places = std::move(*places);
    index.m_trashed = std::move(*trashed);
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

/// Those of one name or address, by what speaks for each.
struct PeopleIndex::Candidates
{
    QList<Id> mail;
    QList<Id> phone;
    QList<Id> represented;
    QList<Id> place;
    QList<Id> fitting;      ///< nothing speaks against them, or only that a member is of elsewhere
    QList<Id> maybe;
    QList<Id> namesakes;
    QSet<Id> elsewhere;
};

void PeopleIndex::considerName(const Id &id, const Said &said, const Members &members, Candidates &found) const
{
    const Person *known = person(id);
    const auto member = members.constFind(id);
    const bool isMember = member != members.cend();
    const bool mailDiffers = !said.email.isEmpty() && !known->email.isEmpty() && known->email.toLower() != said.email;
    const bool samePhone = !mailDiffers && !said.phone.isEmpty() && known->phone == said.phone;
    const bool saysPlace = !said.municipality.isNull();
    const bool lives = saysPlace && known->municipality == said.municipality;
    const bool represents = saysPlace && isMember && member->contains(said.municipality);
    const bool livesElsewhere = saysPlace && !known->municipality.isNull() && !lives;
    if (livesElsewhere && !represents && !samePhone && (mailDiffers || !isMember)) {
        found.namesakes.append(id);
        return;
    }
    if (samePhone)
        found.phone.append(id);
    if (!mailDiffers && represents)
        found.represented.append(id);
    if (!mailDiffers && lives)
        found.place.append(id);
    if (saysPlace && !represents && !lives && (livesElsewhere || (isMember && !member->isEmpty())))
        found.elsewhere.insert(id);
    QList<Id> &list = !mailDiffers && (lives || isMember) ? found.fitting : found.maybe;
    if (!list.contains(id))
        list.append(id);
}

PersonMatch PeopleIndex::match(const Said &said, const Members &members, const std::function<bool(const Id &)> &isOut) const
{
    using By = PersonMatch::By;
    Candidates found;
    const auto isIn = [&isOut](const Id &id) { return !isOut || !isOut(id); };
    // The same address is the same person when the name agrees; a shared mailbox is not.
    for (const Id &id : said.email.isEmpty() ? QList<Id>() : m_byEmail.value(said.email))
        if (isIn(id))
            (nameKey(person(id)->given, person(id)->family) == said.key ? found.mail : found.maybe).append(id);
    if (found.mail.size() == 1)
        return {found.mail.first(), {}, By::Mail};
    found.fitting = found.mail;
    for (const Id &id : m_byName.value(said.key))
        if (isIn(id))
            considerName(id, said, members, found);
    // Of several of one name, the one of the same municipality.
    for (const auto &[only, by] : {std::pair(&found.phone, By::Phone), std::pair(&found.represented, By::Represented), std::pair(&found.place, By::Place), std::pair(&found.fitting, By::Name)})
        if (only->size() == 1)
            return {only->first(), {}, by == By::Name && found.elsewhere.contains(only->first()) ? By::Elsewhere : by};
    for (const Id &id : std::as_const(found.fitting))
        if (!found.maybe.contains(id))
            found.maybe.prepend(id);
    return {{}, found.maybe, By::Nothing, found.namesakes};
}

} // namespace lansnav
