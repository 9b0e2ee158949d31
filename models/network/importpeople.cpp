// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/importpeople.h"

#include "list/foldedtext.h"
#include "register/namekey.h"
#include "register/registerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

QString PeopleIndex::nameKey(const QString &given, const QString &family)
{
    QString key = folded(QString(given + u' ' + family));
    const auto parts = [](QChar c) { return c == u'-' || c == QChar(0x2013) || c == u'.'; };
    const auto vanishes = [](QChar c) { return c == u'\'' || c == QChar(0x2019); };
    if (std::none_of(key.cbegin(), key.cend(), [&](QChar c) { return parts(c) || vanishes(c); }))
        return key.trimmed();
    key.removeIf(vanishes);
    std::replace_if(key.begin(), key.end(), parts, QChar(u' '));
    return key.simplified();
}

namespace {

/// The same for names that differ in the order of their words, or in å, ä and ö.
QByteArray lettersOfName(const QString &name)
{
    QByteArrayList words = nameWords(name);
    std::sort(words.begin(), words.end());
    return words.join();
}

} // namespace

PeopleIndex::Named PeopleIndex::namedAs(const Person &person, const QString &key)
{
    if (nameKey(person.given, person.family) == key)
        return Named::Exactly;
    const bool isWhole = !person.given.isEmpty() && !person.family.isEmpty();
    const QString swapped = isWhole ? nameKey(person.family, person.given) : QString();
    if (isWhole && swapped == key)
        return Named::Swapped;
    const QByteArrayList said = nameWords(key);
    const auto isLike = [&said](const QString &name) { return nameWords(name).join() == said.join(); };
    return isLike(person.given + u' ' + person.family) || (isWhole && isLike(swapped)) ? Named::Nearly : Named::Otherwise;
}

QList<Id> PeopleIndex::namedLike(const QString &key) const
{
    if (m_byLetters.isEmpty())
        for (const Person &person : m_people)
            m_byLetters[lettersOfName(person.given + u' ' + person.family)].append(person.id);
    QList<Id> found;
    for (const Id &id : key.isEmpty() ? QList<Id>() : m_byLetters.value(lettersOfName(key)))
        if (const Named named = namedAs(*person(id), key); named == Named::Swapped || named == Named::Nearly)
            found.append(id);
    return found;
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
    const bool sameNumber = !said.phone.isEmpty() && known->phone == said.phone;
    const bool samePhone = !mailDiffers && sameNumber;
    const bool saysPlace = !said.municipality.isNull();
    const bool lives = saysPlace && known->municipality == said.municipality;
    const bool represents = saysPlace && isMember && member->contains(said.municipality);
    const bool livesElsewhere = saysPlace && !known->municipality.isNull() && !lives;
    if (livesElsewhere && !represents && !samePhone && (mailDiffers || !isMember)) {
        found.namesakes.append(id);
        return;
    }
    // A member who agrees in all else, and whom nobody shares the name with, has a new address.
    const bool agrees = sameNumber && isMember && (represents || lives || (!saysPlace && !said.isPlaceUnread));
    const bool hasNewMail = mailDiffers && agrees && !known->isProtected && !m_byEmail.contains(said.email) && m_byName.value(said.key).size() == 1;
    if (samePhone || hasNewMail)
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

bool PeopleIndex::isPlaced(const Id &id, const Members &members) const
{
    return !person(id)->municipality.isNull() || !members.value(id).isEmpty();
}

/// A name the other way round is somebody's when more than it agrees; one that only nearly is hers never for sure.
void PeopleIndex::considerOtherwise(const Said &said, const Members &members, const std::function<bool(const Id &)> &isOut, PersonMatch &match) const
{
    // One name alone says too little.
    if (!said.key.contains(u' '))
        return;
    Candidates swapped;
    Candidates near;
    for (const Id &id : namedLike(said.key)) {
        if ((isOut && isOut(id)) || match.maybe.contains(id))
            continue;
        const Person *known = person(id);
        const bool mailDiffers = !said.email.isEmpty() && !known->email.isEmpty() && known->email.toLower() != said.email;
        if (namedAs(*known, said.key) == Named::Swapped)
            considerName(id, said, members, swapped);
        else if (!mailDiffers)
            considerName(id, said, members, near);
    }
    for (const Id &id : near.fitting + near.maybe)
        if (near.phone.contains(id) || !near.elsewhere.contains(id))
            match.nearly.append(id);
    // Whoever has the very name is surer to be the one.
    for (const QList<Id> *only : {&swapped.phone, &swapped.represented, &swapped.place})
        if (only->size() == 1 && match.maybe.isEmpty()) {
            match = {only->first(), {}, PersonMatch::By::Name};
            return;
        }
    match.maybe += swapped.fitting + swapped.maybe;
    match.namesakes += swapped.namesakes;
}

PersonMatch PeopleIndex::match(const Said &said, const Members &members, const std::function<bool(const Id &)> &isOut) const
{
    using By = PersonMatch::By;
    Candidates found;
    const auto isIn = [&isOut](const Id &id) { return !isOut || !isOut(id); };
    // The same address is the same person when the name agrees; a shared mailbox is not.
    for (const Id &id : said.email.isEmpty() ? QList<Id>() : m_byEmail.value(said.email))
        if (isIn(id))
            (namedAs(*person(id), said.key) == Named::Otherwise ? found.maybe : found.mail).append(id);
    if (found.mail.size() == 1)
        return {found.mail.first(), {}, By::Mail};
    found.fitting = found.mail;
    const qsizetype inMailbox = found.maybe.size();
    for (const Id &id : m_byName.value(said.key))
        if (isIn(id))
            considerName(id, said, members, found);
    // Of several of one name, the one of the same municipality.
    for (const auto &[only, by] : {std::pair(&found.phone, By::Phone), std::pair(&found.represented, By::Represented), std::pair(&found.place, By::Place), std::pair(&found.fitting, By::Name)})
        if (only->size() == 1 && !(by == By::Name && said.isPlaceUnread && isPlaced(only->first(), members)))
            return {only->first(), {}, by == By::Name && found.elsewhere.contains(only->first()) ? By::Elsewhere : by};
    const bool isNobodys = found.fitting.isEmpty() && found.maybe.size() == inMailbox;
    for (const Id &id : std::as_const(found.fitting))
        if (!found.maybe.contains(id))
            found.maybe.prepend(id);
    PersonMatch match{{}, found.maybe, By::Nothing, found.namesakes};
    if (isNobodys && !m_people.isEmpty())
        considerOtherwise(said, members, isOut, match);
    return match;
}

} // namespace lansnav
