// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/rules.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lansnav {

/// The parts of the network report; the window's charts are made of the same. A part without content is empty.
class NetworkBlocks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkReports)

public:
    using Blocks = QList<report::Block>;

    /// `network` outlives this.
    NetworkBlocks(const NetworkDetail &network, CadencePeriod period, QDate today);

    Blocks about() const;
    Blocks coverage() const;
    Blocks cadence() const;
    Blocks members() const;
    Blocks meetings() const;
    Blocks attendance() const;
    Blocks actions() const;
    /// Licences, loops and figures, where the network uses them.
    Blocks uses() const;
    Blocks charts() const;

    report::TileMap tileMap() const;

private:
    QList<Meeting> inPeriod() const;
    report::Table figures() const;

    const NetworkDetail &m_detail;
    CadencePeriod m_period;
    QDate m_today;
    QDate m_day;    ///< as of which members and coverage are told
};

} // namespace lansnav
