// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/certificaterule.h"

#include <algorithm>

namespace lansnav {

CertificateStanding CertificateRule::standing(const QList<SessionMark> &marks, std::optional<int> needed)
{
    CertificateStanding found;
    found.sessions = found.outOf = int(marks.size());
    if (marks.isEmpty())
        return found;
    for (const SessionMark mark : marks) {
        found.present += mark == SessionMark::Present;
        found.absent += mark == SessionMark::Absent;
        found.apology += mark == SessionMark::Apology;
        found.notRecorded += mark == SessionMark::NotRecorded;
    }
    found.needed = std::clamp(needed.value_or(found.sessions), 1, found.sessions);
    if (found.present >= found.needed)
        found.state = CertificateState::Earned;
    else if (found.present + found.notRecorded >= found.needed)
        found.state = CertificateState::Open;
    else
        found.state = CertificateState::NotEarned;
    return found;
}

QString CertificateRule::text(const CertificateStanding &standing)
{
    const auto filled = [&](const QString &text) { return text.arg(standing.present).arg(standing.outOf).arg(standing.needed); };
    switch (standing.state) {
    case CertificateState::Earned: return filled(tr("Earned: present at %1 of %2 sessions, %3 needed."));
    case CertificateState::Open: return filled(tr("Open: present at %1 of %2 sessions, %3 needed, %n not recorded.", nullptr, standing.notRecorded));
    case CertificateState::NotEarned: return filled(tr("Not earned: present at %1 of %2 sessions, %3 needed."));
    case CertificateState::None: return tr("No session counts towards a certificate.");
    }
    Q_UNREACHABLE();
}

} // namespace lansnav
