// SPDX-License-Identifier: GPL-3.0-or-later
// Who the leaders are that a list of groups names.
#include "parenting/groupimportjudge.h"

#include "register/persondoubt.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString nameOf(const GroupImport::Leader &leader) { return QString(leader.given + u' ' + leader.family).trimmed(); }

} // namespace

/// Who is called so is meant, else the one whose name is near: what it was asked about the first time is answered by what is there. Not when
/// that one is named in the row too, or the register has somebody of the very name.
Id GroupImportJudge::ofGroup(ImportRow &row, const GroupImport &data, const GroupImport::Leader &leader, const GroupDetail &group) const
{
    const auto isNamed = [&](const Id &person) {
        return std::any_of(data.leaders.cbegin(), data.leaders.cend(), [&](const GroupImport::Leader &named) { return m_world.names.isCalled(person, named.key); });
    };
    QList<Id> near;
    for (const GroupLeader &led : group.leaders) {
        if (m_world.names.isCalled(led.person, leader.key))
            return led.person;
        if (m_world.names.isNearly(led.person, NameKey::of(leader.given, leader.family)) && !isNamed(led.person))
            near.append(led.person);
    }
    if (near.size() != 1 || m_world.names.knows(leader.key))
        return {};
    row.notes.append(tr("“%1” is taken for %2, who leads the group already.").arg(nameOf(leader), m_world.names.label(near.first(), m_world.places)));
    return near.first();
}

const GroupImportJudge::NewName *GroupImportJudge::nearNew(const ImportRow &row, const GroupImport &data, const GroupImport::Leader &leader)
{
    auto known = m_newByKey.constFind(leader.key);
    if (known == m_newByKey.cend()) {
        NewName added{nameOf(leader), leader.key, NameKey::of(leader.given, leader.family), row.line};
        for (qsizetype i = 0; i < m_newNames.size() && added.near < 0; ++i)
            if (LeaderNames::isNear(m_newNames.at(i).compared, added.compared))
                added.near = i;
        known = m_newByKey.insert(leader.key, m_newNames.size());
        m_newNames.append(added);
    }
    const qsizetype near = m_newNames.at(*known).near;
    const auto isNamed = [&] { return std::any_of(data.leaders.cbegin(), data.leaders.cend(), [&](const GroupImport::Leader &named) { return named.key == m_newNames.at(near).key; }); };
    return near < 0 || isNamed() ? nullptr : &m_newNames.at(near);
}

/// It is told by the register who somebody is who does not lead the stored group.
void GroupImportJudge::askLeaders(ImportRow &row, GroupImport &data, const GroupDetail *group)
{
    QList<LeaderNames::Match> matches;
    QSet<Id> sure;
    for (const GroupImport::Leader &leader : std::as_const(data.leaders)) {
        const Id known = group ? ofGroup(row, data, leader, *group) : Id();
        matches.append(known.isNull() ? m_world.names.match(leader.given, leader.family, data.municipality) : LeaderNames::Match{known, {}});
        sure.insert(matches.last().sure);
    }
    for (qsizetype i = 0; i < data.leaders.size(); ++i) {
        const GroupImport::Leader &leader = data.leaders.at(i);
        LeaderNames::Match &match = matches[i];
        // Two whole names in a row are two people.
        if (!leader.given.isEmpty() && !leader.family.isEmpty())
            match.maybe.removeIf([&sure](const Id &person) { return sure.contains(person); });
        for (GroupOption &option : data.options) {
            option.people.append(match.sure);
            option.newPeople.append(false);
            option.newKeys.append(leader.key);
        }
        if (match.sure.isNull())
            askLeader(row, data, leader, match.maybe);
    }
}

bool GroupImportJudge::isOther(const GroupImport::Leader &leader, const QList<Id> &maybe, const NewName *near) const
{
    if (m_letters.areWithoutRings())
        return false;
    if (!maybe.isEmpty())
        return m_world.names.isOtherLetters(maybe.first(), leader.given, leader.family);
    return near && compareNames(near->compared, NameKey::of(leader.given, leader.family)) == NameMatch::Same && !areSpeltAlike(near->name, nameOf(leader));
}

void GroupImportJudge::askLeader(ImportRow &row, GroupImport &data, const GroupImport::Leader &leader, const QList<Id> &maybe)
{
    const QString name = nameOf(leader);
    const bool whole = !leader.given.isEmpty() && !leader.family.isEmpty();
    const NewName *near = whole && maybe.isEmpty() ? nearNew(row, data, leader) : nullptr;
    if (maybe.isEmpty() && whole && !near) {
        for (GroupOption &option : data.options)
            option.newPeople.last() = true;
        row.notes.append(tr("“%1” is not in the register and is added as a person.").arg(name));
        return;
    }
    const std::pair<QString, std::function<void(GroupOption &)>> isNew{tr("%1 is a new person").arg(name), [](GroupOption &option) { option.newPeople.last() = true; }};
    const bool other = whole && isOther(leader, maybe, near);
    Ways ways;
    if (other)
        ways.append(isNew);
    for (const Id &person : maybe)
        ways.append({tr("%1 is %2", "name in the file, person").arg(name, m_world.names.label(person, m_world.places)), [person](GroupOption &option) { option.people.last() = person; }});
    if (near)
        ways.append({tr("%1 is the new person “%2” of line %3").arg(name, near->name, QString::number(near->line)), [key = near->key](GroupOption &option) {
                         option.newPeople.last() = true;
                         option.newKeys.last() = key;
                     }});
    if (whole && !other)
        ways.append(isNew);
    ways.append({tr("without %1 as a leader").arg(name), [](GroupOption &) {}});
    QString reason = maybe.isEmpty() && !near ? tr("“%1” is half a name, and nobody who leads groups is called so.").arg(name) : tr("It cannot be told who “%1” is.").arg(name);
    if (other)
        reason += u' ' + (near ? nearlyNamedDoubt(near->line) : nearlyNamedDoubt());
    ask(row, data, reason, ways);
}

} // namespace lansnav
