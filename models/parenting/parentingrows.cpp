// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingrows.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Values valuesOf(const Programme &p)
{
    return {{u"short_name"_s, stated(p.shortName)}, {u"name"_s, stated(p.name)},         {u"target_group"_s, stated(p.targetGroup)}, {u"materials"_s, stated(p.materials)},
            {u"keep_months"_s, stated(p.keepMonths)}, {u"retired"_s, int(p.retired)}, {u"note"_s, stated(p.note)}};
}

Values valuesOf(const ProgrammeVersion &v)
{
    return {{u"programme"_s, v.programme.bind()},
            {u"number"_s, v.number},
            {u"valid_from"_s, stated(v.validFrom)},
            {u"child_youngest"_s, stated(v.childYoungest)},
            {u"child_oldest"_s, stated(v.childOldest)},
            {u"leaders"_s, stated(v.leaders)},
            {u"trained_in"_s, v.trainedIn.bind()},
            {u"fewest"_s, stated(v.fewest)},
            {u"most"_s, stated(v.most)},
            {u"may_miss"_s, stated(v.mayMiss)},
            {u"home_practice"_s, int(v.homePractice)}};
}

Values valuesOf(const Leader &l)
{
    return {{u"person"_s, l.person.bind()}, {u"status"_s, toCode(l.status)}, {u"municipality"_s, l.municipality.bind()}, {u"languages"_s, stated(l.languages.join(u", "_s))},
            {u"note"_s, stated(l.note)}};
}

Values valuesOf(const LeaderTraining &t)
{
    return {{u"person"_s, t.person.bind()},     {u"programme"_s, t.programme.bind()},    {u"period"_s, t.period}, {u"trained"_s, stated(t.trained)},
            {u"valid_until"_s, stated(t.validUntil)}, {u"certificate"_s, stated(t.certificate)}};
}

Values valuesOf(const FamilyCentre &c)
{
    return {{u"name"_s, stated(c.name)},
            {u"municipality"_s, c.municipality.bind()},
            {u"organisation"_s, c.organisation.bind()},
            {u"address"_s, stated(c.address)},
            {u"setup_since"_s, stated(c.setupSince)},
            {u"start"_s, stated(c.start)},
            {u"end"_s, stated(c.end)},
            {u"professions"_s, stated(c.professions.join(u", "_s))},
            {u"agreement_signed"_s, stated(c.agreementSigned)},
            {u"agreement_follow_up"_s, stated(c.agreementFollowUp)},
            {u"agreement_followed_up"_s, stated(c.agreementFollowedUp)},
            {u"ffff"_s, int(c.ffff)},
            {u"note"_s, stated(c.note)}};
}

Values valuesOf(const ParentGroup &g)
{
    return {{u"name"_s, stated(g.name)},
            {u"version"_s, g.version.bind()},
            {u"municipality"_s, g.municipality.bind()},
            {u"centre"_s, g.centre.bind()},
            {u"place"_s, stated(g.place)},
            {u"language"_s, stated(g.language)},
            {u"interpreter"_s, stated(toCode(g.interpreter))},
            {u"start"_s, stated(g.start)},
            {u"end"_s, stated(g.end)},
            {u"status"_s, toCode(g.status)},
            {u"cancel_reason"_s, stated(g.cancelReason)},
            {u"seats"_s, stated(g.seats)},
            {u"responsible"_s, g.responsible.bind()},
            {u"organiser"_s, g.organiser.bind()},
            {u"counts_only"_s, int(g.countsOnly)},
            {u"counted_registered"_s, stated(g.countedRegistered)},
            {u"counted_started"_s, stated(g.countedStarted)},
            {u"counted_completed"_s, stated(g.countedCompleted)},
            {u"names_until"_s, stated(g.namesUntil)},
            {u"source"_s, stated(g.source)},
            {u"note"_s, stated(g.note)}};
}

Values valuesOf(const GroupMeeting &m)
{
    return {{u"parent_group"_s, m.group.bind()}, {u"starts"_s, stated(m.starts)},   {u"ends"_s, stated(m.ends)},
            {u"theme"_s, stated(m.theme)},       {u"present"_s, stated(m.present)}, {u"cancelled"_s, int(m.cancelled)}};
}

Values valuesOf(const GroupParticipant &p)
{
    return {{u"parent_group"_s, p.group.bind()},
            {u"requested_at"_s, stated(p.requestedAt)},
            {u"children"_s, stated(p.children)},
            {u"reached_by"_s, stated(toCode(p.reachedBy))},
            {u"interpreter"_s, int(p.interpreter)},
            {u"confirmed_on"_s, stated(p.confirmedOn)},
            {u"left_on"_s, stated(p.leftOn)}};
}

Values valuesOf(const ChildPopulation &p)
{
    return {{u"municipality"_s, p.municipality.bind()}, {u"year"_s, p.year}, {u"children"_s, stated(p.children)}};
}

Values stepValues(const Id &version, const ProgrammeStep &step)
{
    return {{u"version"_s, version.bind()}, {u"sort"_s, step.sort}, {u"theme"_s, stated(step.theme)}, {u"minutes"_s, stated(step.minutes)}};
}

Values questionValues(const Id &version, const ProgrammeQuestion &question)
{
    return {{u"version"_s, version.bind()}, {u"sort"_s, question.sort}, {u"text"_s, stated(question.text)}, {u"lowest"_s, question.lowest}, {u"highest"_s, question.highest}};
}

Values groupLeaderValues(const Id &group, const Id &person)
{
    return {{u"parent_group"_s, group.bind()}, {u"person"_s, person.bind()}};
}

void insertGroupLeader(Edit &edit, const Id &group, const Id &person)
{
    edit.insert(u"group_leader"_s, groupLeaderValues(group, person));
    // A row that is there already keeps what it says; one in the trash comes back.
    edit.insert(u"leader"_s, {{u"person"_s, person.bind()}});
}

Values participantNameValues(const Id &participant, int part, const QString &name, const QString &ages, bool isProtected)
{
    return {{u"participant"_s, participant.bind()}, {u"part"_s, part}, {u"name"_s, stated(name)}, {u"child_ages"_s, stated(ages)}, {u"protected"_s, int(isProtected)}};
}

Values participantAttendanceValues(const Id &meeting, const Id &participant, AttendanceState state)
{
    return {{u"group_meeting"_s, meeting.bind()}, {u"participant"_s, participant.bind()}, {u"state"_s, stated(toCode(state))}};
}

Values answerValues(const Id &group, const GroupAnswer &answer)
{
    return {{u"parent_group"_s, group.bind()}, {u"question"_s, answer.question.bind()}, {u"moment"_s, toCode(answer.moment)}, {u"sheet"_s, stated(answer.sheet)},
            {u"value"_s, stated(answer.value)}};
}

Values answerSumValues(const Id &group, const GroupAnswerSum &sum)
{
    return {{u"parent_group"_s, group.bind()}, {u"question"_s, sum.question.bind()}, {u"moment"_s, toCode(sum.moment)}, {u"answers"_s, stated(sum.answers)},
            {u"total"_s, stated(sum.total)}};
}

QString agesText(const QList<int> &ages)
{
    QStringList texts;
    for (const int age : ages)
        texts.append(QString::number(age));
    return texts.join(u", "_s);
}

} // namespace lansnav
