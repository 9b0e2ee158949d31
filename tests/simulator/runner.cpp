// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"

#include "world.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

void print(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stdout);
    std::fflush(stdout);
}

bool stillFails(const Scenario &scenario, int invariant)
{
    return play(scenario).invariant == invariant;
}

int runSeeds(quint64 from, quint64 to, bool keepGoing, Emphasis emphasis)
{
    QElapsedTimer timer;
    timer.start();
    int failures = 0;
    for (quint64 seed = from; seed <= to; ++seed) {
        const Violation violation = play(Scenario::fromSeed(seed, emphasis));
        if (!violation.isNone()) {
            ++failures;
            print(keepGoing ? u"seed %1: invariant %2: %3"_s.arg(seed).arg(violation.invariant).arg(violation.what) : report(seed, violation, emphasis));
            if (!keepGoing)
                return 1;
        }
        if ((seed - from + 1) % 500 == 0)
            print(u"%1 seeds, %2 failed, %3 s"_s.arg(seed - from + 1).arg(failures).arg(timer.elapsed() / 1000));
    }
    print(u"%1 seeds, %2 failed, %3 s"_s.arg(to - from + 1).arg(failures).arg(double(timer.elapsed()) / 1000));
    return failures == 0 ? 0 : 1;
}

} // namespace

Violation play(const Scenario &scenario, QStringList *trace)
{
    World world(scenario, trace != nullptr);
    const Violation violation = world.run();
    if (trace)
        *trace = world.trace();
    return violation;
}

Scenario shrink(Scenario scenario, int invariant)
{
    for (qsizetype piece = std::max<qsizetype>(1, scenario.ops.size() / 2); piece > 0; piece /= 2) {
        bool left = true;
        while (left) {
            left = false;
            for (qsizetype at = 0; at + piece <= scenario.ops.size();) {
                Scenario shorter = scenario;
                shorter.ops.remove(at, piece);
                if (stillFails(shorter, invariant)) {
                    scenario = shorter;
                    left = true;
                } else {
                    at += piece;
                }
            }
        }
    }
    for (Op &op : scenario.ops) {
        const int crashAfter = std::exchange(op.crashAfter, 0);
        if (crashAfter > 0 && !stillFails(scenario, invariant))
            op.crashAfter = crashAfter;
    }
    while (scenario.members.size() > 2) {
        Scenario fewer = scenario;
        fewer.members.removeLast();
        if (!stillFails(fewer, invariant))
            break;
        scenario = fewer;
    }
    return scenario;
}

QString report(quint64 seed, const Violation &violation, Emphasis emphasis)
{
    const Scenario shortest = shrink(Scenario::fromSeed(seed, emphasis), violation.invariant);
    QStringList trace;
    const Violation found = play(shortest, &trace);
    return u"seed %1 breaks invariant %2: %3\n%4"_s.arg(seed).arg(found.invariant).arg(found.what, trace.join(u'\n'));
}

std::optional<int> runFromCommandLine(const QStringList &arguments)
{
    const Emphasis emphasis = emphasisOf(arguments);
    const qsizetype one = arguments.indexOf(u"--seed"_s);
    if (one > 0 && one + 1 < arguments.size()) {
        const quint64 seed = arguments.at(one + 1).toULongLong();
        QStringList trace;
        const Violation violation = play(Scenario::fromSeed(seed, emphasis), &trace);
        if (arguments.contains(u"--trace"_s))
            print(trace.join(u'\n'));
        print(violation.isNone() ? u"seed %1 keeps every promise"_s.arg(seed) : report(seed, violation, emphasis));
        return violation.isNone() ? 0 : 1;
    }
    const qsizetype many = arguments.indexOf(u"--seeds"_s);
    if (many > 0 && many + 2 < arguments.size())
        return runSeeds(arguments.at(many + 1).toULongLong(), arguments.at(many + 2).toULongLong(), arguments.contains(u"--keep-going"_s), emphasis);
    return {};
}

} // namespace lansnav::sim
