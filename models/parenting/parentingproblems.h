// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "parenting/grouprules.h"
#include "parenting/namesretention.h"
#include "parenting/types.h"

#include <QCoreApplication>

namespace lansnav {

/// What the problems that are not of one group are found in.
struct ParentingWorld
{
    QList<Leader> leaders;
    QList<ProgrammeDetail> programmes;
    QList<FamilyCentre> centres;
    QList<std::pair<Id, QString>> municipalities;   ///< by name
    QList<NamesDue> namesDue;                       ///< as NamesRetention::coming() found them
};

/// Problems of leaders, programmes, family centres and names about to go. Pure.
class ParentingProblems
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ParentingProblems)

public:
    /// How long before a training runs out, and before names go, it is told.
    static constexpr int trainingDays = 120;
    static constexpr int namesDays = 14;
    /// So many groups with too few participants are told of one by one; more are one line.
    static constexpr int fewGroupsApart = 3;

    /// Of the groups, each sentence with the group it is about. `leaders`: to show whoever is not trained among them.
    static QList<Problem> ofGroups(const QList<GroupDetail> &details, const GroupWorld &world, const QList<Leader> &leaders, QDate today);
    static QList<Problem> of(const ParentingWorld &world, QDate today);
    /// Of the whole file, groups first read: what Area::problems gives.
    static Result<QList<Problem>> read(Database &db, QDate today);

private:
    static void trainings(const ParentingWorld &world, QDate today, QList<Problem> &found);
    static void gaps(const ParentingWorld &world, QDate today, QList<Problem> &found);
};

} // namespace lansnav
