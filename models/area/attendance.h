// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace lansnav {

/// Whether somebody came: to a meeting, to a session. Not recorded is never treated as absent.
enum class AttendanceState { NotRecorded, Present, Absent, Apology };

QString toCode(AttendanceState value);  ///< null text for NotRecorded
AttendanceState attendanceFrom(const QString &code);
/// The state a key stands for: N or x present, F or - absent, A sent apology, space or nothing not recorded; nothing for another key.
std::optional<AttendanceState> attendanceOfKey(const QString &typed);

/// How often somebody came.
struct AttendanceCount
{
    int present = 0;
    int absent = 0;
    int apology = 0;
    int notRecorded = 0;

    int recorded() const { return present + absent + apology; }
    void add(AttendanceState state);
};

/// Whether somebody was there often enough for what it takes (a certificate, to have completed a programme).
enum class PresenceState {
    Enough,
    Open,       ///< may still become enough: something is not recorded, or not held yet
    TooLittle,  ///< would not be enough even if all that is not recorded were presence
};
/// What is not recorded is neither presence nor absence; an apology is courteous, but not presence. `possible`: how often it would be if all
/// that is not recorded were presence.
PresenceState presenceState(int present, int possible, int needed);

/// The words people read, translated under the installed translator ("sent apology").
class AttendanceWords
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AttendanceWords)

public:
    static QString of(AttendanceState value);
    /// One letter for the attendance grid and paper: N F A in Swedish (närvarande, frånvarande, anmält förhinder); empty when not recorded.
    static QString letter(AttendanceState value);
};

} // namespace lansnav
