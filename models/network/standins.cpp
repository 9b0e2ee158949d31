// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/standins.h"

#include <algorithm>

namespace lansnav {

bool StandIns::isOnlyAlternate(const QList<Membership> &memberships)
{
    return !memberships.isEmpty() && std::all_of(memberships.cbegin(), memberships.cend(), [](const Membership &one) { return one.kind == MemberKind::Alternate; });
}

StandIns::Fault StandIns::fault(const Membership &member, const QList<Membership> &ofOther)
{
    if (member.substitutes.isNull())
        return Fault::None;
    if (member.kind == MemberKind::Ordinary)
        return Fault::IsOrdinary;
    if (member.substitutes == member.person)
        return Fault::Oneself;
    if (ofOther.isEmpty())
        return Fault::NoMember;
    return isOnlyAlternate(ofOther) ? Fault::Alternate : Fault::None;
}

QList<std::pair<Id, QString>> StandIns::problems(const NetworkDetail &network, QDate today)
{
    QHash<Id, QList<Membership>> present;
    for (const Membership &member : network.members)
        if (member.holdsOn(today))
            present[member.person].append(member);
    QList<std::pair<Id, QString>> found;
    for (const Membership &member : network.members) {
        if (member.substitutes.isNull() || !member.holdsOn(today))
            continue;
        switch (fault(member, present.value(member.substitutes))) {
        case Fault::None:
            break;
        case Fault::IsOrdinary:
            found.append({member.id, tr("%1 is an ordinary member, and yet noted as the alternate for %2.").arg(member.name, member.substitutesName)});
            break;
        case Fault::Oneself:
            found.append({member.id, tr("%1 is noted as their own alternate.").arg(member.name)});
            break;
        case Fault::Alternate:
            found.append({member.id, tr("%1 is the alternate for %2, who is an alternate too.").arg(member.name, member.substitutesName)});
            break;
        case Fault::NoMember:
            found.append({member.id, tr("%1 is the alternate for %2, who is no member now.").arg(member.name, member.substitutesName)});
            break;
        }
    }
    return found;
}

} // namespace lansnav
