// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/certificaterule.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace lansnav {

namespace {

bool isTimed(const CountedSession &session)
{
    return session.starts.hasTime() && session.ends.hasTime() && session.starts < session.ends;
}

int mostOf(const QList<CountedSession> &sessions, const std::function<bool(AttendanceState)> &counts)
{
    QList<CountedSession> chosen;
    std::copy_if(sessions.cbegin(), sessions.cend(), std::back_inserter(chosen), [&counts](const CountedSession &session) { return counts(session.mark); });
    return CertificateRule::most(chosen);
}

} // namespace

int CertificateRule::most(QList<CountedSession> sessions)
{
    const qsizetype untimed = sessions.removeIf([](const CountedSession &session) { return !isTimed(session); });
    // Whoever takes the one that ends first, of those that can still be gone to, is at as many as anybody.
    std::sort(sessions.begin(), sessions.end(), [](const CountedSession &a, const CountedSession &b) { return a.ends < b.ends; });
    int most = int(untimed);
    MeetingTime until;
    for (const CountedSession &session : std::as_const(sessions)) {
        if (!until.isNull() && session.starts < until)
            continue;
        ++most;
        until = session.ends;
    }
    return most;
}

CertificateStanding CertificateRule::standing(const QList<CountedSession> &sessions, std::optional<int> needed)
{
    CertificateStanding found;
    found.sessions = int(sessions.size());
    if (sessions.isEmpty())
        return found;
    AttendanceCount count;
    for (const CountedSession &session : sessions)
        count.add(session.mark);
    found.absent = count.absent;
    found.apology = count.apology;
    found.notRecorded = count.notRecorded;
    found.outOf = most(sessions);
    found.needed = std::clamp(needed.value_or(found.outOf), 1, found.outOf);
    found.present = mostOf(sessions, [](AttendanceState mark) { return mark == AttendanceState::Present; });
    found.overlapping = count.present - found.present;
    const int possible = mostOf(sessions, [](AttendanceState mark) { return mark == AttendanceState::Present || mark == AttendanceState::NotRecorded; });
    switch (presenceState(found.present, possible, found.needed)) {
    case PresenceState::Enough: found.state = CertificateState::Earned; break;
    case PresenceState::Open: found.state = CertificateState::Open; break;
    case PresenceState::TooLittle: found.state = CertificateState::NotEarned; break;
    }
    return found;
}

QString CertificateRule::text(const CertificateStanding &standing)
{
    const auto filled = [&](const QString &text) {
        const QString told = text.arg(standing.present).arg(standing.outOf).arg(standing.needed);
        return standing.overlapping > 0 ? told + u' ' + sameTimeText() : told;
    };
    switch (standing.state) {
    case CertificateState::Earned: return filled(tr("Earned: present at %1 of %2 sessions, %3 needed."));
    case CertificateState::Open: return filled(tr("Open: present at %1 of %2 sessions, %3 needed, %n not recorded.", nullptr, standing.notRecorded));
    case CertificateState::NotEarned: return filled(tr("Not earned: present at %1 of %2 sessions, %3 needed."));
    case CertificateState::None: return tr("No session counts towards a certificate.");
    }
    Q_UNREACHABLE();
}

QString CertificateRule::sameTimeText()
{
    return tr("Of sessions at the same time one counts.");
}

} // namespace lansnav
