// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model.h"

namespace lansnav::sim {

/// A violated promise: which one (SYNC.md, "Invariants") and what was seen.
struct Violation
{
    int invariant = 0;
    QString what;
    bool isNone() const { return invariant == 0; }
};

/// Whether what was written into an erased row must already be gone again.
enum class Erased { Pending, Gone };

/// Compares the tables, clocks and clashes of a file with what its changes amount to. Clashes are exact but where a change meets
/// one of which nobody can tell what its author had seen: there one too many is allowed.
Violation checkFile(Database &db, const Model &model, const Ledger &ledger, const Holding &held, Erased erased);

/// Everything replicas must agree on, as text, one line a row.
QStringList dumpOf(Database &db, const Schema &schema);

/// The first lines in which two dumps differ.
QString difference(const QStringList &a, const QStringList &b);

} // namespace lansnav::sim
