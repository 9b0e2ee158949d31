// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the two a member of a list is where that is open, and for whom an alternate stands in: for somebody who is an ordinary member once the list is read.
#include "network/memberjudge.h"

#include "exchange/importrows.h"
#include "network/standins.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

void keepStandIn(ImportRow &row, MemberImport &data, const QString &told)
{
    row.notes.append(told);
    data.note = joinedNotes(data.note, data.substitutesSaid);
    data.substitutes.clear();
}

} // namespace

void MemberJudge::checkSubstitutes(ImportRow &row)
{
    MemberImport &data = *dataOf(row);
    if (data.substitutes.isEmpty())
        return;
    if (data.kind == toCode(MemberKind::Ordinary))
        return keepStandIn(row, data, tr("An ordinary member stands in for nobody; what the list says is kept in the note."));
    if (!findsSubstituted(row, data))
        return keepStandIn(row, data, tr("The member the person stands in for was not found; what the list says is kept in the note."));
    if (standsInForAlternate(row))
        keepStandIn(row, data, tr("The member the person stands in for is an alternate too, and only an ordinary member has one; what the list says is kept in the note."));
}

bool MemberJudge::findsSubstituted(ImportRow &row, MemberImport &data)
{
    // Whom somebody stands in for already need be no member any more.
    const Membership *stored = storedOf(dataOf(row));
    const Person *known = stored ? m_people.person(stored->substitutes) : nullptr;
    if (known && PeopleIndex::namedAs(*known, data.substitutes) == PeopleIndex::Named::Exactly)
        return true;
    // Nobody stands in for oneself, but somebody may for a namesake.
    const bool isOwn = data.substitutes == data.nameKey();
    const QList<Id> named = m_people.named(data.substitutes);
    const auto isMember = [this](const Id &id) { return m_members.contains(id); };
    if (m_firstRows.value(data.substitutes).size() > qsizetype(isOwn))
        return true;
    if (!isOwn && std::count_if(named.cbegin(), named.cend(), isMember) == 1)
        return true;
    const QString near = nearlySubstituted(data);
    if (near.isEmpty())
        return false;
    row.notes.append(tr("“%1” is taken to mean the one whose name differs from that in å, ä or ö, or in the order, alone.").arg(data.substitutesSaid));
    data.substitutes = near;
    return true;
}

/// Whether all who may be meant are alternates, once the list is read. What is stored so already is left for the list of problems.
bool MemberJudge::standsInForAlternate(const ImportRow &row)
{
    const Data own = dataOf(row);
    const Membership *stored = storedOf(own);
    int meant = 0;
    QSet<Id> inList;
    for (const qsizetype index : m_firstRows.value(own->substitutes)) {
        const Data other = dataOf(m_plan.rows.at(index));
        if (!other || other == own || other->sameAs == own || own->sameAs == other)
            continue;
        const Membership *known = storedOf(other);
        if (known)
            inList.insert(known->person);
        const MemberKind kind = !other->kind.isEmpty() ? memberKindFrom(other->kind) : known ? known->kind : MemberKind::Ordinary;
        if (kind == MemberKind::Ordinary)
            return false;
        if (stored && known && stored->substitutes == known->person && known->kind == MemberKind::Alternate)
            return false;
        ++meant;
    }
    for (const Id &person : m_people.named(own->substitutes)) {
        const QList<Membership> present = presentOf(person);
        if (present.isEmpty() || inList.contains(person) || (stored && stored->person == person))
            continue;
        if (!StandIns::isOnlyAlternate(present) || (stored && stored->substitutes == person))
            return false;
        ++meant;
    }
    return meant > 0;
}

const Membership *MemberJudge::storedOf(const Data &data)
{
    const Id person = m_matcher.of(data->who()).sure;
    return person.isNull() ? nullptr : membershipFor(person, data);
}

QList<Membership> MemberJudge::presentOf(const Id &person) const
{
    QList<Membership> present;
    for (const Membership *member : m_memberships.value(person))
        if (member->end.isNull() || member->end.last() >= m_today)
            present.append(*member);
    return present;
}

bool MemberJudge::askKind(ImportRow &row, MemberImport &data, const Membership *membership) const
{
    // Once it is answered, what was asked about stands in the note.
    if (data.kindDoubt.isEmpty() || (membership && joinedNotes(noteOf(*membership), data.kindDoubtKept) == noteOf(*membership)))
        return false;
    Ways ways{{tr("an alternate"), [](MemberOption &option) { option.kind = toCode(MemberKind::Alternate); }},
              {tr("an ordinary member"), [](MemberOption &option) { option.kind = toCode(MemberKind::Ordinary); }}};
    if (data.likelyKind == toCode(MemberKind::Ordinary))
        ways.swapItemsAt(0, 1);
    ways.append({tr("leave the row out"), [](MemberOption &option) { option.leave = true; }});
    const QString reason = tr("“%1” leaves open whether the person is ordinary or an alternate.").arg(data.kindDoubt);
    row.reason = row.reason.isEmpty() ? reason : row.reason + u' ' + reason;
    multiplyOptions(row, data.options, ways);
    return true;
}

/// Who becomes ordinary stands in for nobody, and for whom becomes an alternate nobody does.
void MemberJudge::tellStandIns(ImportRow &row, MemberImport &data, const Membership *membership) const
{
    if (!membership || data.kind.isEmpty() || memberKindFrom(data.kind) == membership->kind)
        return;
    if (membership->kind == MemberKind::Alternate) {
        if (!membership->substitutes.isNull())
            row.notes.append(tr("Was the alternate for %1, which an ordinary member is for nobody: that is taken away.").arg(membership->substitutesName));
        return;
    }
    QList<Membership> present = presentOf(membership->person);
    present.removeIf([membership](const Membership &one) { return one.id == membership->id; });
    if (!present.isEmpty() && !StandIns::isOnlyAlternate(present))
        return;
    for (const Membership *member : m_standIns.value(membership->person)) {
        if (!member->end.isNull() && member->end.last() < m_today)
            continue;
        data.freesAlternates = true;
        row.notes.append(tr("%1 stood in for this member, and an alternate has no alternate of its own: that is taken away.").arg(member->name));
    }
}

} // namespace lansnav
