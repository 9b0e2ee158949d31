// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/call.h"

namespace lansnav::cli {

/// Keys of the areas' kinds, imports and reports, as on the command line.
QStringList kindKeys(const QList<Area> &areas);
QStringList importKeys(const QList<Area> &areas);
QStringList reportKeys(const QList<Area> &areas);
/// What the kind or report that was named can be limited by.
QStringList kindLimits(const Call &call);
QStringList reportLimits(const Call &call);

// filecommands.cpp
Exit runNew(Call &call);
Exit runInfo(Call &call);
Exit runBackup(Call &call);
Exit runRestore(Call &call);
// checkcommand.cpp
Exit runCheck(Call &call);
// retentioncommand.cpp
Exit runRetention(Call &call);
/// What is to be erased soon, or would be had it been said, a translated sentence each; `note` writes in the file that it was said today.
Result<QStringList> toBeErased(const Call &call, Store &store, bool note);
/// Says of what toBeErased() gave, on stderr, how it comes to be erased.
void tellHowToErase(const Call &call, const QStringList &sentences);
// personcommands.cpp
Exit runExtract(Call &call);
Exit runErase(Call &call);
// tablecommands.cpp
Exit runImport(Call &call);
Exit runList(Call &call);
Exit runExport(Call &call);
// reportcommand.cpp
Exit runReport(Call &call);
// synccommands.cpp
Exit runSync(Call &call);
Exit runJoin(Call &call);
Exit runUnite(Call &call);
Exit runClashes(Call &call);
// historycommands.cpp
Exit runHistory(Call &call);
Exit runUndo(Call &call);
Exit runRedo(Call &call);

} // namespace lansnav::cli
