// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/attendance.h"
#include "calendar/meetingtime.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// One session that counts towards the certificate, and a person's attendance at it.
struct CountedSession
{
    AttendanceState mark = AttendanceState::NotRecorded;
    MeetingTime starts{};   ///< null, or without time of day: it is at the same time as nothing
    MeetingTime ends{};
};

enum class CertificateState {
    Earned,         ///< present often enough
    Open,           ///< could still become earned: sessions are not recorded, or not held yet
    NotEarned,      ///< even if present at all that is not recorded, it would not be enough
    None,           ///< the event gives no certificate, or has no session that counts
};

/// How one person stands; what counts as presence, presenceState() says.
struct CertificateStanding
{
    CertificateState state = CertificateState::None;
    int present = 0;    ///< of those attended, the most that were not at the same time
    int overlapping = 0;    ///< attended at the same time as one of those, which does not count again
    int absent = 0;
    int apology = 0;
    int notRecorded = 0;
    int needed = 0;     ///< k of n
    int sessions = 0;   ///< all that the person could choose from, also those at the same time
    int outOf = 0;      ///< n: the most of them that one person can be at

    /// How many sessions are still needed.
    int missing() const { return needed > present ? needed - present : 0; }
};

/// Certificates for those who attended k of n sessions. Nobody is in two rooms: of sessions that overlap only one counts, so that n is the
/// greatest number of sessions of which no two overlap, and presence is told by the same rule among those attended. Somebody marked present
/// at two parallel tracks has attended one. A session that begins when another ends does not overlap it.
class CertificateRule
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CertificateRule)

public:
    /// `sessions`: those that count (no breaks, none cancelled), in any order. `needed`: k; not stated means n, more than n means n, below
    /// one means one.
    static CertificateStanding standing(const QList<CountedSession> &sessions, std::optional<int> needed);
    /// The greatest number of them of which no two overlap.
    static int most(QList<CountedSession> sessions);
    /// "Earned: present at 3 of 4, 3 needed."
    static QString text(const CertificateStanding &standing);
    /// The rule on sessions that overlap, for where k of n is told.
    static QString sameTimeText();
};

} // namespace lansnav
