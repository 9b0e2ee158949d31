// SPDX-License-Identifier: GPL-3.0-or-later
// Members who may have been called otherwise before.
#include "network/membermatch.h"

#include "exchange/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Whether all words of the shorter name are in the longer one, of which there are more, and both begin with the same.
bool isPartOfName(const QStringList &a, const QStringList &b)
{
    const QStringList &shorter = a.size() < b.size() ? a : b;
    const QStringList &longer = a.size() < b.size() ? b : a;
    return a.size() != b.size() && shorter.size() > 1 && shorter.first() == longer.first()
        && std::all_of(shorter.cbegin(), shorter.cend(), [&longer](const QString &word) { return longer.contains(word); });
}

/// One given name more is as often another's, and one family name more hardly; an unlike middle is "Sara Nyman Öberg" of Sara Nyman.
bool mayBeRenamed(const MemberImport &row, const Person &known)
{
    if (!row.formerFamily.isEmpty())
        return true;
    const auto last = [](const QString &given, const QString &family) { return PeopleIndex::nameKey(given, family).section(u' ', -1); };
    return PeopleIndex::nameKey(row.given, {}) == PeopleIndex::nameKey(known.given, {}) || last(row.given, row.family) != last(known.given, known.family);
}

} // namespace

QList<Id> MemberMatcher::earlierNamed(const MemberImport &row) const
{
    if (!row.formerFamily.isEmpty()) {
        const QList<Id> named = m_people.named(PeopleIndex::nameKey(row.given, row.formerFamily));
        QList<Id> near;
        for (const Id &id : named)
            if (!row.municipality.isNull() && (m_people.person(id)->municipality == row.municipality || m_members.value(id).contains(row.municipality)))
                near.append(id);
        return near.isEmpty() && named.size() == 1 ? named : near;
    }
    if (row.family.isEmpty())
        return {};
    const QString key = row.nameKey();
    // A name that is part of another begins as that does.
    const QList<Id> members = row.municipality.isNull() ? QList<Id>() : m_byPlace.value({row.municipality, firstNameWord(key)});
    const QList<Id> addressed = row.email.isEmpty() || parse::isSharedMailbox(row.email) ? QList<Id>() : m_people.addressed(row.email);
    if (members.isEmpty() && addressed.isEmpty())
        return {};
    const QStringList said = key.split(u' ', Qt::SkipEmptyParts);
    QList<Id> found;
    for (const Id &id : members + addressed) {
        const Person *person = m_people.person(id);     // none of somebody in the trash
        // What is known of somebody with protected identity is not found out by asking.
        if (!person || person->isProtected || found.contains(id))
            continue;
        const Person &known = *person;
        if (!isPartOfName(said, PeopleIndex::nameKey(known.given, known.family).split(u' ', Qt::SkipEmptyParts)))
            continue;
        const bool samePhone = !row.phone.isEmpty() && row.phone == known.phone;
        if (samePhone || mayBeRenamed(row, known))
            found.append(id);
    }
    std::sort(found.begin(), found.end());
    return found;
}

void MemberMatcher::offerRenamed(const MemberImport &row, Match &match) const
{
    QList<Id> first;
    for (const Id &id : earlierNamed(row)) {
        if (m_claims.isClaimed(id) || m_claims.isTaken(id))
            continue;
        first.append(id);
        match.maybe.removeAll(id);
        match.others.removeAll(id);
        match.namesakes.removeAll(id);
        if (mayBeRenamed(row, *m_people.person(id)))
            match.renamed.insert(id);
    }
    match.maybe = first + match.maybe;
}

} // namespace lansnav
