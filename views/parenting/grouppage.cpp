// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/grouppage.h"

#include "parenting/namesretention.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<GroupReading> readGroupReading(Database &db, const Id &group, QDate today)
{
    Result<GroupDetail> detail = ParentingStore::group(db, group);
    if (!detail)
        return detail.error();
    Result<GroupWorld> world = ParentingStore::world(db, group, today);
    if (!world)
        return world.error();
    GroupReading reading{std::move(*detail), std::move(*world), {}, {}, {}, {}, {}};
    reading.seats = GroupRules::seats(reading.group);
    reading.issues = GroupRules::issues(reading.group, reading.world, today);
    reading.problems = GroupRules::problems(reading.group, reading.world, today);
    if (reading.group.group.isAhead())
        reading.obstacles = GroupRules::startObstacles(reading.group, today);
    if (const QDate last = NamesRetention::keptUntil(NamesRetention::factsOf(reading.group)); last.isValid()) {
        const auto erased = NamesRetention::erasedOn(db, group, last, today);
        if (!erased)
            return erased.error();
        reading.namesErasedOn = *erased;
    }
    return reading;
}

void GroupPage::setReading(Reading reading)
{
    m_reading = std::move(reading);
    handOver(m_reading ? m_reading->group.group.id : Id());
}

Scope GroupPage::scope() const
{
    Scope scope;
    scope.ids.insert(u"group"_s, group().id);
    scope.today = today();
    return scope;
}

namespace parentingview {

QList<Choice> groupStatuses()
{
    using enum GroupStatus;
    return choices({Planned, Recruiting, Full, Running, Finished, Cancelled});
}

QList<Choice> interpreters()
{
    using enum InterpreterState;
    return QList<Choice>{{QString(), GroupPage::tr("Not stated")}} + choices({NotNeeded, Needed, Booked});
}

QList<Choice> waysReachedBy()
{
    using enum ReachedBy;
    return QList<Choice>{{QString(), GroupPage::tr("Not stated")}} + choices({FamilyCentre, ChildHealth, School, SocialServices, Friend, Notice, Other});
}

QList<Choice> versionChoices(const QList<ProgrammeDetail> &programmes, const Id &kept)
{
    QList<Choice> list;
    for (const ProgrammeDetail &detail : programmes) {
        const ProgrammeVersion *current = detail.current();
        for (const ProgrammeVersion &version : detail.versions) {
            const bool offered = &version == current && !detail.programme.retired;
            if (!offered && version.id != kept)
                continue;
            const QString title = detail.programme.title();
            list.append({QVariant::fromValue(version.id), &version == current ? title : GroupPage::tr("%1, version %2", "programme").arg(title, QString::number(version.number))});
        }
    }
    return list;
}

QList<Choice> centreChoices(const QList<FamilyCentre> &centres, const Id &municipality)
{
    QList<Choice> own{{QVariant::fromValue(Id()), GroupPage::tr("No family centre")}};
    QList<Choice> others;
    for (const FamilyCentre &centre : centres) {
        if (!municipality.isNull() && centre.municipality == municipality)
            own.append({QVariant::fromValue(centre.id), centre.name});
        else
            others.append({QVariant::fromValue(centre.id), centre.municipalityName.isEmpty() ? centre.name : centre.name + u", "_s + centre.municipalityName});
    }
    return own + others;
}

} // namespace parentingview

} // namespace lansnav
