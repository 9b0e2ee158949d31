// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/attendance.h"

#include "area/codes.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr std::array attendanceStates{"", "present", "absent", "apology"};

} // namespace

QString toCode(AttendanceState value) { return value == AttendanceState::NotRecorded ? QString() : codeOf(attendanceStates, value); }
AttendanceState attendanceFrom(const QString &code) { return valueOf<AttendanceState>(attendanceStates, code); }

std::optional<AttendanceState> attendanceOfKey(const QString &typed)
{
    const QString key = typed.trimmed().toLower();
    if (key.isEmpty())
        return AttendanceState::NotRecorded;
    if (key == u"n"_s || key == u"x"_s)
        return AttendanceState::Present;
    if (key == u"f"_s || key == u"-"_s)
        return AttendanceState::Absent;
    if (key == u"a"_s)
        return AttendanceState::Apology;
    return std::nullopt;
}

void AttendanceCount::add(AttendanceState state)
{
    present += state == AttendanceState::Present;
    absent += state == AttendanceState::Absent;
    apology += state == AttendanceState::Apology;
    notRecorded += state == AttendanceState::NotRecorded;
}

PresenceState presenceState(int present, int possible, int needed)
{
    return present >= needed ? PresenceState::Enough : possible >= needed ? PresenceState::Open : PresenceState::TooLittle;
}

QString AttendanceWords::of(AttendanceState value)
{
    switch (value) {
    case AttendanceState::NotRecorded: return tr("not recorded");
    case AttendanceState::Present: return tr("present");
    case AttendanceState::Absent: return tr("absent");
    case AttendanceState::Apology: return tr("sent apology");
    }
    Q_UNREACHABLE();
}

QString AttendanceWords::letter(AttendanceState value)
{
    // The letters are the keys one types, so they are the same in every language.
    switch (value) {
    case AttendanceState::NotRecorded: return {};
    case AttendanceState::Present: return u"N"_s;
    case AttendanceState::Absent: return u"F"_s;
    case AttendanceState::Apology: return u"A"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lansnav
