// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/flow.h"
#include "report/report.h"
#include "report/reporttext.h"

namespace lansnav::paper {

/// Title, subtitle, origin and the summary in words.
void layoutFront(Flow &flow, const Report &report, const ReportText &words);
/// The blocks of the report. Charts that follow one another are somewhat lower where that puts them on one page.
void layoutBlocks(Flow &flow, const QList<report::Block> &blocks, const ReportText &words);
/// Equal tiles roughly as on the map; where they get too small for words, these follow below.
void layoutTileMap(Flow &flow, const report::TileMap &map);
/// These three fill sheets of their own, edge to edge.
void layoutLabels(Flow &flow, const report::Labels &labels);
void layoutPosters(Flow &flow, const report::Posters &posters, const ReportText &words);
void layoutCertificates(Flow &flow, const report::Certificates &certificates, const ReportText &words);

} // namespace lansnav::paper
