// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rules.h"

#include <algorithm>

/// What the rules of networks are tested on: structs made by hand, without a file.
namespace lansnav::test {

using namespace Qt::StringLiterals;

inline Id idOf(int number)
{
    return Id::natural(u"test", {QString::number(number)});
}

inline const QDate today(2026, 3, 2);

inline Membership member(int person, int municipality, MemberKind kind = MemberKind::Ordinary, PartialDate start = {}, PartialDate end = {})
{
    Membership m;
    m.id = idOf(1000 + person);
    m.person = idOf(person);
    m.name = u"Person %1"_s.arg(person);
    m.kind = kind;
    m.municipality = municipality ? idOf(municipality) : Id();
    m.start = start;
    m.end = end;
    return m;
}

inline Meeting meeting(int number, QDate day, MeetingStatus status = MeetingStatus::Held)
{
    Meeting m;
    m.id = idOf(number);
    m.starts = day.toString(Qt::ISODate);
    m.status = status;
    return m;
}

/// Two municipalities (ids 1 and 2) and no members.
inline NetworkDetail network()
{
    NetworkDetail detail;
    detail.network.id = idOf(900);
    detail.network.name = u"BBIC"_s;
    detail.network.represents = Represents::Municipalities;
    detail.municipalities = {{idOf(1), u"Laxå"_s, u"La"_s, 0, 4}, {idOf(2), u"Nora"_s, u"No"_s, 1, 1}};
    detail.responsible = {{idOf(901), idOf(902), u"Eva Ask"_s}};
    return detail;
}

inline bool tells(const QList<Problem> &problems, const QString &part)
{
    return std::any_of(problems.cbegin(), problems.cend(), [&](const Problem &p) { return p.sentence.contains(part); });
}

} // namespace lansnav::test
