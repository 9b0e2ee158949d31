// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"

class QTabWidget;

namespace lansnav {

class ActionsPane;
class AttendancePane;
class MeetingListPane;

/// Meetings in three parts: the meetings themselves, who was there, and what was agreed.
class MeetingsPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit MeetingsPage(const AppContext &context, QWidget *parent = nullptr);

    MeetingListPane *meetings() const { return m_meetings; }
    AttendancePane *attendance() const { return m_attendance; }
    ActionsPane *actions() const { return m_actions; }
    QTabWidget *parts() const { return m_parts; }

protected:
    void refresh(bool other) override;
    /// A meeting or action point is selected; the network itself opens the planning of the term.
    void showRow(const Id &row) override;

private:
    QTabWidget *m_parts;
    MeetingListPane *m_meetings;
    AttendancePane *m_attendance;
    ActionsPane *m_actions;
};

} // namespace lansnav
