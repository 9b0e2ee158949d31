// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingproblems.h"

#include "parenting/parentingreader.h"
#include "parenting/parentingstatistics.h"
#include "parenting/parentingstore.h"
#include "register/registerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString parentingKey = u"parenting"_s;

/// Whether a later training in the programme takes over.
bool isRenewed(const Leader &leader, const LeaderTraining &training)
{
    return std::any_of(leader.trainings.cbegin(), leader.trainings.cend(), [&](const LeaderTraining &other) {
        return other.programme == training.programme && other.id != training.id && (other.validUntil.isNull() || other.validUntil.last() > training.validUntil.last());
    });
}

/// What is amiss with a leader is mended among the leaders.
void showLeader(const GroupIssue &issue, const QList<Leader> &leaders, Problem &problem)
{
    if (issue.kind != GroupIssueKind::LeaderNotTrained && issue.kind != GroupIssueKind::LeaderResting)
        return;
    const auto leader = std::find_if(leaders.cbegin(), leaders.cend(), [&](const Leader &known) { return known.person == issue.detail; });
    if (leader == leaders.cend())
        return;
    problem.row = leader->id;
    problem.tab = u"leaders"_s;
    problem.detail = {};
}

} // namespace

void ParentingProblems::trainings(const ParentingWorld &world, QDate today, QList<Problem> &found)
{
    for (const Leader &leader : world.leaders) {
        if (leader.status != LeaderStatus::Active)
            continue;
        for (const LeaderTraining &training : leader.trainings) {
            if (training.validUntil.isNull() || today.daysTo(training.validUntil.last()) > trainingDays || isRenewed(leader, training))
                continue;
            const bool over = training.validUntil.last() < today;
            found.append({Problem::Severity::Warn,
                          (over ? tr("The training of %1 in %2 ran out %3.") : tr("The training of %1 in %2 runs out %3.")).arg(leader.name, training.programmeName, ParentingWords::day(training.validUntil.last())),
                          tr("Show leader"), parentingKey, leader.id, u"leaders"_s, training.id});
        }
    }
}

void ParentingProblems::gaps(const ParentingWorld &world, QDate today, QList<Problem> &found)
{
    const Term next = Term::containing(today).next();
    QList<Id> ids;
    for (const auto &[id, name] : world.municipalities)
        ids.append(id);
    const QList<ForecastRow> forecast = LeaderForecast::of(world.leaders, world.programmes, ids, next);
    // Before anybody's training is entered there is no gap to tell of: who leads a group is a leader without one.
    if (std::all_of(world.leaders.cbegin(), world.leaders.cend(), [](const Leader &leader) { return leader.trainings.isEmpty(); }))
        return;
    for (const ProgrammeDetail &programme : world.programmes) {
        QStringList lacking;
        for (const ForecastRow &row : forecast)
            if (row.programme == programme.programme.id && !row.municipality.isNull() && row.isGap())
                for (const auto &[id, name] : world.municipalities)
                    if (id == row.municipality)
                        lacking.append(name);
        if (!lacking.isEmpty())
            found.append({Problem::Severity::Info, tr("%1: too few trained leaders for a group in %2 in %3.").arg(programme.programme.title(), next.toText(), ParentingWords::joined(lacking)),
                          tr("Show forecast"), parentingKey, programme.programme.id, u"forecast"_s, {}});
    }
}

QList<Problem> ParentingProblems::of(const ParentingWorld &world, QDate today)
{
    QList<Problem> found;
    trainings(world, today, found);
    gaps(world, today, found);
    for (const FamilyCentre &centre : world.centres)
        if (centre.statusOn(today) != CentreStatus::Closed && centre.followUpOverdue(today))
            found.append({Problem::Severity::Warn, tr("The agreement on %1 was to be followed up %2.").arg(centre.name, centre.agreementFollowUp.toText()), tr("Show family centre"), parentingKey,
                          centre.id, u"centres"_s, {}});
    for (const ProgrammeDetail &programme : world.programmes)
        if (!programme.programme.retired && (!programme.current() || programme.current()->meetings.isEmpty()))
            found.append({Problem::Severity::Bad, tr("The programme %1 has no meetings.").arg(programme.programme.title()), tr("Show programme"), parentingKey, programme.programme.id, u"programmes"_s, {}});
    found += NamesRetention::problems(world.namesDue);
    return found;
}

QList<Problem> ParentingProblems::ofGroups(const QList<GroupDetail> &details, const GroupWorld &world, const QList<Leader> &leaders, QDate today)
{
    QList<Problem> found;
    QList<Problem> few;
    QStringList fewTitles;
    for (const GroupDetail &detail : details)
        for (const GroupIssue &issue : GroupRules::pressing(detail, world, today)) {
            Problem problem = GroupRules::problem(detail, issue);
            // On the overview the sentence stands alone, so it says which group it is about.
            problem.sentence = u"%1: %2"_s.arg(detail.title(), problem.sentence);
            showLeader(issue, leaders, problem);
            if (issue.kind == GroupIssueKind::TooFew)
                fewTitles.append(detail.title());
            (issue.kind == GroupIssueKind::TooFew ? few : found).append(problem);
        }
    if (few.size() <= fewGroupsApart)
        return found + few;
    QStringList named = fewTitles.mid(0, fewGroupsApart);
    named.append(tr("%n more", "groups", int(fewTitles.size() - named.size())));
    found.append({Problem::Severity::Warn, tr("%n group(s) that begin soon have too few participants: %1.", nullptr, int(fewTitles.size())).arg(ParentingWords::joined(named)), tr("Show groups"),
                  parentingKey, {}, u"groups"_s, {}});
    return found;
}

Result<QList<Problem>> ParentingProblems::read(Database &db, QDate today)
{
    const auto details = ParentingStore::outlines(db);
    const auto times = readLeaderTimes(db, today);
    const auto leaders = ParentingStore::leaders(db);
    const auto programmes = ParentingStore::programmes(db);
    const auto centres = ParentingStore::centres(db);
    const auto municipalities = registerstore::municipalities(db);
    const auto due = NamesRetention::coming(db, today, namesDays);
    for (const Error *error : {details ? nullptr : &details.error(), times ? nullptr : &times.error(), leaders ? nullptr : &leaders.error(), programmes ? nullptr : &programmes.error(),
                               centres ? nullptr : &centres.error(), municipalities ? nullptr : &municipalities.error(), due ? nullptr : &due.error()})
        if (error)
            return *error;
    GroupWorld groupWorld{*times, {}};
    for (const GroupDetail &detail : *details)
        if (detail.group.isAhead())
            groupWorld.others.append(detail);
    QList<Problem> found = ofGroups(*details, groupWorld, *leaders, today);
    ParentingWorld world{*leaders, *programmes, *centres, {}, *due};
    for (const Municipality &municipality : *municipalities)
        world.municipalities.append({municipality.id, municipality.name});
    found += of(world, today);
    std::stable_sort(found.begin(), found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
    return found;
}

} // namespace lansnav
