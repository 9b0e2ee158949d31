// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"

#include <QCoreApplication>

namespace lansnav {

/// Whom alternates stand in for: an ordinary member of the network, and never an alternate or themselves.
class StandIns
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkRules)

public:
    enum class Fault {
        None,
        IsOrdinary,     ///< an ordinary member stands in for nobody
        Oneself,
        Alternate,      ///< an alternate is no alternate's
        NoMember,       ///< whoever it was is no member any more; nothing of it is wrong while both have ended
    };

    /// `ofOther` are those memberships of the other one in the same network that count: those of a day, or of the same time.
    static Fault fault(const Membership &member, const QList<Membership> &ofOther);
    /// What needs doing among those who are members on the day, each with its membership.
    static QList<std::pair<Id, QString>> problems(const NetworkDetail &network, QDate today);
    /// Whether somebody is among the members of these memberships as an alternate and as nothing else.
    static bool isOnlyAlternate(const QList<Membership> &memberships);
};

} // namespace lansnav
