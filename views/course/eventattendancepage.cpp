// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventattendancepage.h"

#include "calendar/partialdate.h"
#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/comingnote.h"
#include "common/emptystate.h"
#include "common/style.h"
#include "course/sessionattendance.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace lansnav {

EventAttendancePage::EventAttendancePage(const AppContext &context, QWidget *parent)
    : EventPage(context, parent), m_model(new SessionAttendanceModel(this)), m_cells(new AttendanceCells(m_model, this)), m_grid(new AttendanceGrid(this)), m_days(new QComboBox), m_tools(new QWidget)
{
    m_grid->setObjectName(u"sessionAttendance"_s);
    m_grid->setModel(m_cells);
    m_grid->setWriter([this](const QModelIndexList &cells, const QString &code) { return write(cells, code); });
    connect(m_grid, &AttendanceGrid::failed, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    auto *label = new QLabel(tr("Sessions of"));
    m_days->setObjectName(u"attendanceDay"_s);
    m_days->setAccessibleName(label->text());
    label->setBuddy(m_days);
    // What it offers comes after it has been shown.
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_days, &QComboBox::activated, this, &EventAttendancePage::showDay);
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(label);
    row->addWidget(m_days);
    row->addStretch(1);
    auto *empty = new EmptyState(u"view-calendar"_s, tr("Nobody to record yet"), tr("Attendance is written here when the event has a day and somebody has registered."), this);
    empty->setFirstStep(tr("Show registrations"), [this] { emit goTo(u"registrations"_s, {}); });
    m_switch = new EmptySwitch(m_grid, empty, this);
    m_coming = new ComingNote(ComingNote::Of::Sessions, m_grid, m_cells, banner(), this);
    body()->addWidget(m_tools);
    body()->addWidget(m_coming->label());
    body()->addWidget(m_switch, 1);
    auto *help = style::quiet(AttendanceGrid::keyHelp(), this);
    help->setContentsMargins(0, 0, 0, measure::grid);
    body()->addWidget(help);
}

void EventAttendancePage::fillDays()
{
    const QVariant chosen = m_days->currentData();
    m_days->clear();
    m_days->addItem(tr("all days"), QDate());
    for (const Session &session : detail().sessions)
        if (session.day().isValid() && m_days->findData(session.day()) < 0)
            m_days->addItem(PartialDate(session.day()).toText(), session.day());
    m_days->setCurrentIndex(std::max(0, m_days->findData(chosen)));
    m_tools->setVisible(m_days->count() > 2);
}

void EventAttendancePage::refresh(bool other)
{
    if (other)
        m_days->clear();
    fillDays();
    showDay();
}

void EventAttendancePage::showDay()
{
    // The cell the cursor is in is kept by session and person: the matrix is built anew.
    const QModelIndex current = m_grid->currentIndex();
    const Id session = m_cells->meetingAt(current.column());
    const Id person = m_cells->personAt(current.row());
    m_model->setEvent(detail(), seats(), m_days->currentData().toDate());
    m_switch->setEmpty(m_cells->rowCount() == 0 || m_cells->columnCount() == 0);
    m_coming->refresh(today());
    if (!m_switch->isEmpty())
        m_grid->setCurrentIndex(m_cells->index(std::max(0, m_cells->rowOf(person)), std::max(0, m_cells->columnOf(session))));
}

void EventAttendancePage::showRow(const Id &row)
{
    if (const int column = m_cells->columnOf(row); column >= 0)
        m_grid->setCurrentIndex(m_cells->index(0, column));
    m_grid->setFocus();
}

Result<void> EventAttendancePage::write(const QModelIndexList &cells, const QString &code)
{
    const AttendanceState state = attendanceFrom(code);
    const QHash<Id, QList<Id>> people = m_cells->peopleByMeeting(cells);
    QList<SessionAttendanceMark> marks;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        marks.append({it.key(), it.value()});
    if (const Result<void> done = acts().setAttendance(marks, state); !done)
        return done;
    banner()->clear();
    m_cells->showStored(cells, code);
    m_coming->wrote(cells, state);
    return {};
}

} // namespace lansnav
