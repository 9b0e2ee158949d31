// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "store/faults.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QMap>

#include <cstdio>

using namespace Qt::StringLiterals;
using lansnav::Fault;
using lansnav::sim::Emphasis;

namespace {

/// A rule and a seed that misses it.
struct Rule
{
    Fault fault;
    const char *name;
    quint64 seed;
    Emphasis emphasis = Emphasis::Usual;
};

const Rule rules[] = {
    {Fault::NonceIdentity, "NonceIdentity", 1, Emphasis::Parted}, {Fault::PassOverwrittenCell, "PassOverwrittenCell", 4}, {Fault::FollowLimit, "FollowLimit", 4},
    {Fault::SyncPoints, "SyncPoints", 3}, {Fault::TwofoldNumbers, "TwofoldNumbers", 55, Emphasis::Parted}, {Fault::PartedPoints, "PartedPoints", 25, Emphasis::Parted},
    {Fault::PartFromCopy, "PartFromCopy", 28, Emphasis::Parted}, {Fault::NewSiteForCopies, "NewSiteForCopies", 22}, {Fault::KnowerSettles, "KnowerSettles", 4},
    {Fault::SameValueNoClash, "SameValueNoClash", 4}, {Fault::LatestInsert, "LatestInsert", 2}, {Fault::OldInsertSaysNothing, "OldInsertSaysNothing", 96},
    {Fault::StateWaitsForClash, "StateWaitsForClash", 94}, {Fault::WaitingColumns, "WaitingColumns", 3}, {Fault::WaitingRowsInFull, "WaitingRowsInFull", 3},
    {Fault::Guard, "Guard", 1}, {Fault::WholeTransaction, "WholeTransaction", 53}, {Fault::BlockHashes, "BlockHashes", 24}, {Fault::SameDbId, "SameDbId", 1},
    {Fault::LookAgain, "LookAgain", 13}, {Fault::ReadAfter, "ReadAfter", 75}, {Fault::TimeStep, "TimeStep", 442}, {Fault::CompanionsAgain, "CompanionsAgain", 4, Emphasis::Companions}, {Fault::SiblingsFirst, "SiblingsFirst", 44}, {Fault::RePush, "RePush", 52},
    {Fault::SecondLook, "SecondLook", 1}, {Fault::AsideLook, "AsideLook", 15, Emphasis::Damaged}, {Fault::PurgeInMerge, "PurgeInMerge", 3}, {Fault::PurgeInLog, "PurgeInLog", 3},
    {Fault::PurgeVacuum, "PurgeVacuum", 3}, {Fault::PurgeSearch, "PurgeSearch", 5}, {Fault::FoldKeepsWinners, "FoldKeepsWinners", 8},
    {Fault::DigestFollows, "DigestFollows", 1},
};

/// Looks for a seed that fails without the rule. Nothing when none of them does.
bool isMissed(const Rule &rule, quint64 from, quint64 to)
{
    for (quint64 seed = from; seed <= to; ++seed) {
        const lansnav::sim::Scenario scenario = lansnav::sim::Scenario::fromSeed(seed, rule.emphasis);
        lansnav::faultThatIsOut = rule.fault;
        const lansnav::sim::Violation violation = lansnav::sim::play(scenario);
        lansnav::faultThatIsOut = Fault::None;
        // Only a seed that is kept with the rule tells anything of it.
        if (violation.isNone() || !lansnav::sim::play(scenario).isNone())
            continue;
        std::printf("%-22s seed %-5llu invariant %-2d %s\n", rule.name, seed, violation.invariant, qPrintable(violation.what.section(u'\n', 0, 0).left(160)));
        std::fflush(stdout);
        return true;
    }
    std::printf("%-22s NOT MISSED by seeds %llu to %llu\n", rule.name, from, to);
    std::fflush(stdout);
    return false;
}

} // namespace

/// tst_mutations [--short] [--to SEED] [RULE …]: takes out each rule of the engine in turn; some seed must fail.
int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"lansnav.store=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    const bool isShort = arguments.contains(u"--short"_s);
    const qsizetype to = arguments.indexOf(u"--to"_s);
    const quint64 last = to > 0 && to + 1 < arguments.size() ? arguments.at(to + 1).toULongLong() : 300;
    QStringList wanted = arguments.mid(1);
    wanted.removeIf([](const QString &a) { return a.startsWith(u"--"_s) || a.at(0).isDigit(); });
    int notMissed = 0;
    for (const Rule &rule : rules) {
        if (!wanted.isEmpty() && !wanted.contains(QString::fromLatin1(rule.name)))
            continue;
        notMissed += isMissed(rule, isShort ? rule.seed : 1, isShort ? rule.seed : last) ? 0 : 1;
    }
    return notMissed == 0 ? 0 : 1;
}
