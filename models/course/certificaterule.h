// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace lansnav {

/// Attendance at one session that counts towards the certificate.
enum class SessionMark { NotRecorded, Present, Absent, Apology };

enum class CertificateState {
    Earned,         ///< present often enough
    Open,           ///< could still become earned: sessions are not recorded, or not held yet
    NotEarned,      ///< even if present at all that is not recorded, it would not be enough
    None,           ///< the event gives no certificate, or has no session that counts
};

/// How one person stands. Sessions not recorded are neither presence nor absence; an apology is courteous, but not presence.
struct CertificateStanding
{
    CertificateState state = CertificateState::None;
    int present = 0;
    int absent = 0;
    int apology = 0;
    int notRecorded = 0;
    int needed = 0;     ///< k of n
    int sessions = 0;   ///< n
    int outOf = 0;      ///< what presence is told against: n, or fewer where nobody could have been at all of them

    /// How many sessions are still needed.
    int missing() const { return needed > present ? needed - present : 0; }
};

/// Certificates for those who attended k of n sessions.
class CertificateRule
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CertificateRule)

public:
    /// `marks`: one per session that counts (no breaks, none cancelled), in any order. `needed`: k; not stated means all, more than
    /// there are means all, below one means one.
    static CertificateStanding standing(const QList<SessionMark> &marks, std::optional<int> needed);
    /// "Earned: present at 3 of 4, 3 needed."
    static QString text(const CertificateStanding &standing);
};

} // namespace lansnav
