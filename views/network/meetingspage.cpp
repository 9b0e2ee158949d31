// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/meetingspage.h"

#include "common/style.h"
#include "network/actionspane.h"
#include "network/attendancepane.h"
#include "network/meetinglistpane.h"
#include "network/rules.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

MeetingsPage::MeetingsPage(const AppContext &context, QWidget *parent)
    : NetworkPage(context, parent), m_parts(new QTabWidget(this)), m_meetings(new MeetingListPane(context, this)),
      m_attendance(new AttendancePane(context, this)), m_actions(new ActionsPane(context, this))
{
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Parts of the meetings"));
    m_parts->addTab(m_meetings, tr("Meetings"));
    m_parts->addTab(m_attendance, tr("Attendance"));
    m_parts->addTab(m_actions, tr("Action points"));
    layout()->setContentsMargins(0, measure::grid, 0, 0);
    body()->addWidget(m_parts, 1);
    connect(m_meetings, &MeetingListPane::attendanceRequested, this, [this](const Id &meeting) {
        m_parts->setCurrentWidget(m_attendance);
        m_attendance->open(meeting);
    });
}

void MeetingsPage::refresh(bool other)
{
    Q_UNUSED(other)
    for (NetworkPage *part : std::initializer_list<NetworkPage *>{m_meetings, m_attendance, m_actions})
        part->setDetail(shared());
    const auto open = std::count_if(detail().actions.cbegin(), detail().actions.cend(), [](const ActionPoint &action) { return action.isOpen(); });
    m_parts->setTabText(2, open > 0 ? tr("Action points (%1)").arg(open) : tr("Action points"));
}

void MeetingsPage::showRow(const Id &row)
{
    if (row == network().id) {
        m_parts->setCurrentWidget(m_meetings);
        m_meetings->open({});
        // Opened when the page has been shown, so that the dialog stands over what it plans.
        QMetaObject::invokeMethod(m_meetings, &MeetingListPane::planTerm, Qt::QueuedConnection);
        return;
    }
    NetworkPage *part = m_meetings;
    for (const ActionPoint &action : detail().actions)
        if (action.id == row)
            part = m_actions;
    m_parts->setCurrentWidget(part);
    part->open(row);
}

} // namespace lansnav
