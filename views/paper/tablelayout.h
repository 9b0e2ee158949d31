// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/flow.h"
#include "report/report.h"
#include "report/reporttext.h"

namespace lansnav::paper {

/// Lays a table on the pages: caption and headings again on each page, rows whole unless higher than a page.
void layoutTable(Flow &flow, const report::Table &table, const ReportText &words);
/// The same with rows high enough to write in.
void layoutSignIn(Flow &flow, const report::SignIn &signIn, const ReportText &words);

} // namespace lansnav::paper
