// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/leadernames.h"

#include "area/queryvalues.h"
#include "register/registerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// How many people a doubtful name is offered for at most.
constexpr qsizetype mostAlike = 6;

} // namespace

Result<LeaderNames> LeaderNames::load(Database &db)
{
    LeaderNames names;
    auto people = registerstore::people(db);
    if (!people)
        return people.error();
    const auto leaders = db.each(u"SELECT person FROM leader WHERE deleted = 0 UNION SELECT person FROM group_leader WHERE deleted = 0"_s, {}, [&](const QSqlQuery &q) { names.m_leaders.insert(idAt(q, 0)); });
    if (!leaders)
        return leaders.error();
    names.m_people = std::move(*people);
    for (qsizetype i = 0; i < names.m_people.size(); ++i) {
        const Person &person = names.m_people.at(i);
        names.m_byId.insert(person.id, i);
        names.m_byName[key(person.given, person.family)].append(person.id);
        for (const QByteArray &word : nameWords(QString(person.given + u' ' + person.family)))
            names.m_byWord[word].append(person.id);
    }
    return names;
}

QString LeaderNames::key(const QString &given, const QString &family)
{
    return QString(given + u' ' + family).simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

bool LeaderNames::isNear(const NameKey &a, const NameKey &b)
{
    const NameMatch match = compareNames(a, b);
    return match != NameMatch::None && match != NameMatch::Part;
}

const Person *LeaderNames::person(const Id &id) const
{
    const auto known = m_byId.constFind(id);
    return known == m_byId.cend() ? nullptr : &m_people.at(*known);
}

bool LeaderNames::isCalled(const Id &id, const QString &name) const
{
    const Person *known = person(id);
    return known && key(known->given, known->family) == name;
}

bool LeaderNames::isNearly(const Id &id, const NameKey &name) const
{
    const Person *known = person(id);
    return known && isNear(NameKey::of(*known), name);
}

bool LeaderNames::isOtherLetters(const Id &id, const QString &given, const QString &family) const
{
    const Person *known = person(id);
    if (!known || known->isProtected)
        return false;
    const NameMatch match = compareNames(NameKey::of(*known), NameKey::of(given, family));
    Person said;
    said.given = given;
    said.family = family;
    return (match == NameMatch::Same || match == NameMatch::Swapped) && !areSpeltAlike(*known, said);
}

QString LeaderNames::label(const Id &id, const PlaceIndex &places) const
{
    const Person *known = person(id);
    return known ? places.personLabel(*known) : QString();
}

/// People who share a word of the name and whose whole name is nearly the same: "Majbritt Qvarnström" for "Maj-Britt Qvarnstrom".
const QList<Id> &LeaderNames::alike(const QString &given, const QString &family) const
{
    const QString asked = given + u'\n' + family;
    if (const auto known = m_alike.constFind(asked); known != m_alike.cend())
        return *known;
    const NameKey wanted = NameKey::of(given, family);
    QList<Id> found;
    for (const QByteArray &word : nameWords(QString(given + u' ' + family)))
        for (const Id &id : m_byWord.value(word)) {
            if (found.contains(id) || found.size() >= mostAlike)
                continue;
            const NameMatch match = compareNames(NameKey::of(*person(id)), wanted);
            // One name of two says too little, but for a name that stands alone it is all there is.
            if (match == NameMatch::None || (match == NameMatch::Part && !family.isEmpty()))
                continue;
            if (match != NameMatch::Part || m_leaders.contains(id))
                found.append(id);
        }
    return *m_alike.insert(asked, found);
}

LeaderNames::Match LeaderNames::match(const QString &given, const QString &family, const Id &municipality) const
{
    const QList<Id> same = m_byName.value(key(given, family));
    QList<Id> near;
    for (const Id &id : same)
        if (fits(*person(id), municipality))
            near.append(id);
    const bool whole = !given.isEmpty() && !family.isEmpty();
    if (near.size() == 1 && whole)
        return {near.first(), {}};
    if (same.size() == 1 && whole && (person(same.first())->municipality.isNull() || municipality.isNull()))
        return {same.first(), {}};
    QList<Id> maybe = same;
    std::stable_partition(maybe.begin(), maybe.end(), [&](const Id &id) { return near.contains(id); });
    for (const Id &id : alike(given, family))
        if (!maybe.contains(id))
            maybe.append(id);
    std::stable_partition(maybe.begin(), maybe.end(), [&](const Id &id) { return !isOtherLetters(id, given, family); });
    return {{}, maybe};
}

} // namespace lansnav
