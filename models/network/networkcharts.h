// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lansnav {

/// The charts of a network, as data, for the window and the report alike; pure functions of what was read.
class NetworkCharts
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkCharts)

public:
    /// Present, apologies and absent at the latest held meetings, up to `last` when that is given. A meeting where nothing was
    /// recorded is a gap.
    static report::Chart attendance(const NetworkDetail &network, int meetings = 8, QDate last = {});
    /// Municipalities or seats with an ordinary member at the end of each of the last terms (today for the current one).
    static report::Chart coverage(const NetworkDetail &network, QDate today, int terms = 6);
    /// Members today in each municipality or seat.
    static report::Chart members(const NetworkDetail &network, QDate today);
};

} // namespace lansnav
