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
