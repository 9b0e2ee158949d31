// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of members leaves out that is known: details of those in it, and members who are not in it. It is told, and nothing is
// changed for it.
#include "network/memberjudge.h"

#include "exchange/attendancelook.h"
#include "register/listgaps.h"

using namespace Qt::StringLiterals;

namespace lansnav {

void MemberJudge::tellAbsent(const QList<qsizetype> &rows)
{
    ListGaps gaps(m_columns, m_plan);
    for (const qsizetype index : rows) {
        const ImportRow &row = m_plan.rows.at(index);
        const Data data = dataOf(row);
        const Membership *membership = data && row.fate != RowFate::Refused ? storedOf(data) : nullptr;
        const Person *person = membership ? m_people.person(membership->person) : nullptr;
        // What is known of somebody with protected identity is not found out by asking.
        if (!person || person->isProtected)
            continue;
        if (!data->sameAs) {
            gaps.compare(row, u"email"_s, tr("e-mail"), !data->email.isEmpty(), !person->email.isEmpty());
            gaps.compare(row, u"phone"_s, tr("phone"), !data->phone.isEmpty(), !person->phone.isEmpty());
            gaps.compare(row, u"title"_s, tr("title"), !data->title.isEmpty(), !person->title.isEmpty());
            gaps.compare(row, u"workplace"_s, tr("workplace"), !data->workplace.isEmpty(), !person->organisation.isNull());
        }
        gaps.compare(row, u"role"_s, tr("role"), !data->role.isEmpty(), !membership->role.isEmpty());
        gaps.compare(row, u"trained"_s, tr("trained"), !data->trained.isNull(), !membership->trained.isNull());
    }
    if (const QString told = gaps.told(); !told.isEmpty())
        m_plan.leftOut.append(told);
    if (!looksLikeAttendance(m_plan))
        tellMissing(rows);
}

void MemberJudge::tellMissing(const QList<qsizetype> &rows)
{
    QSet<Id> sure;
    QSet<Id> maybe;
    for (const qsizetype index : rows) {
        const Data data = dataOf(m_plan.rows.at(index));
        if (!data)
            continue;
        sure.insert(m_matcher.of(data->who()).sure);
        for (const MemberOption &option : std::as_const(data->options))
            maybe.insert(option.person);
    }
    QSet<Id> present;
    QStringList missing;
    int found = 0;
    for (const Membership &member : m_network.members) {
        if (!member.holdsOn(m_today) || present.contains(member.person))
            continue;
        present.insert(member.person);
        found += sure.contains(member.person);
        // A list that masks people may well have the others whom it does not name.
        const bool isMaskedThere = member.protectedIdentity && !m_plan.masked.isEmpty();
        if (!sure.contains(member.person) && !maybe.contains(member.person) && !isMaskedThere)
            missing.append(member.name);
    }
    // Fewer are no list of the whole network: new members, or those of some municipalities.
    constexpr int fewest = 2;
    if (missing.isEmpty() || found < fewest || 2 * found < present.size())
        return;
    constexpr qsizetype named = 10;
    const auto more = int(missing.size() - std::min(named, missing.size()));
    const QString names = missing.mid(0, named).join(u", "_s);
    m_plan.leftOut.append(tr("%n member(s) of the network are not in the list and stay as they are: %1.", nullptr, int(missing.size())).arg(more > 0 ? tr("%1 and %n more", nullptr, more).arg(names) : names));
}

} // namespace lansnav
