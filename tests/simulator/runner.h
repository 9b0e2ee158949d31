// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecheck.h"
#include "scenario.h"

namespace lansnav::sim {

/// Runs one scenario in a world of its own. `trace` gets what happened, one line each.
Violation play(const Scenario &scenario, QStringList *trace = nullptr);

/// Leaves out operations, members and losses of power while the same promise is still broken.
Scenario shrink(Scenario scenario, int invariant);

/// What to print of a seed that fails: the shortest history found, and the broken promise.
QString report(quint64 seed, const Violation &violation, Emphasis emphasis = Emphasis::Usual);

/// For programs that take --seed N [--trace] or --seeds FROM TO [--keep-going], both [--parted|--damaged|--companions]; nothing when no such option is there.
std::optional<int> runFromCommandLine(const QStringList &arguments);

} // namespace lansnav::sim
