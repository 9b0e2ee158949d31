// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/attendancepane.h"

#include "calendar/term.h"
#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/comingnote.h"
#include "common/emptystate.h"
#include "common/style.h"
#include "network/lists.h"
#include "network/rules.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

AttendancePane::AttendancePane(const AppContext &context, QWidget *parent)
    : NetworkPage(context, parent), m_model(new AttendanceModel(this)), m_cells(new AttendanceCells(m_model, this)), m_grid(new AttendanceGrid(this))
{
    m_grid->setObjectName(u"attendanceGrid"_s);
    m_grid->setModel(m_cells);
    m_grid->setWriter([this](const QModelIndexList &cells, const QString &code) { return write(cells, code); });
    connect(m_grid, &AttendanceGrid::failed, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    auto *empty = new EmptyState(u"view-calendar"_s, tr("No meetings in this period"), tr("Attendance is written here when there is a meeting with members."), this);
    m_switch = new EmptySwitch(m_grid, empty, this);
    m_coming = new ComingNote(ComingNote::Of::Meetings, m_grid, m_cells, banner(), this);
    body()->addWidget(buildTools());
    body()->addWidget(m_coming->label());
    body()->addWidget(m_switch, 1);
    auto *help = style::quiet(AttendanceGrid::keyHelp(), this);
    help->setContentsMargins(0, 0, 0, measure::grid);
    body()->addWidget(help);
}

QWidget *AttendancePane::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    auto *label = new QLabel(tr("Meetings of"));
    m_period = new QComboBox;
    m_period->setObjectName(u"attendancePeriod"_s);
    m_period->setAccessibleName(label->text());
    label->setBuddy(m_period);
    connect(m_period, &QComboBox::activated, this, &AttendancePane::showPeriod);
    row->addWidget(label);
    row->addWidget(m_period);
    row->addStretch(1);
    auto *import = new QPushButton(style::icon(u"document-import"_s), tr("Import from Excel…"));
    import->setObjectName(u"importAttendance"_s);
    import->setToolTip(tr("A sheet with a row for each member and a column for each meeting, headed by its date"));
    connect(import, &QPushButton::clicked, this, [this] { context().importFile(u"attendance"_s, {{u"network"_s, network().id}}); });
    row->addWidget(import);
    return tools;
}

void AttendancePane::fillPeriods()
{
    const QString chosen = m_period->currentText();
    m_period->clear();
    const auto add = [this](const CadencePeriod &period) { m_period->addItem(period.label, QVariantList{period.first, period.last}); };
    QDate first = today();
    QDate last = today();
    for (const Meeting &meeting : detail().meetings) {
        if (!meeting.day().isValid())
            continue;
        first = std::min(first, meeting.day());
        last = std::max(last, meeting.day());
    }
    for (Term term = Term::containing(last); term.last() >= first; term = term.previous())
        add(NetworkRules::termOf(term.first()));
    for (int year = last.year(); year >= first.year(); --year)
        add(NetworkRules::yearOf(QDate(year, 1, 1)));
    m_period->addItem(tr("All years"), QVariantList{QDate(), QDate()});
    const int again = m_period->findText(chosen);
    m_period->setCurrentIndex(again >= 0 ? again : std::max(0, m_period->findText(NetworkRules::termOf(today()).label)));
}

void AttendancePane::refresh(bool other)
{
    if (other)
        m_period->clear();
    fillPeriods();
    showPeriod();
}

void AttendancePane::showPeriod()
{
    // The cell the cursor is in is kept by meeting and person: the matrix is built anew.
    const QModelIndex current = m_grid->currentIndex();
    const Id meeting = m_cells->meetingAt(current.column());
    const Id person = m_cells->personAt(current.row());
    const QVariantList period = m_period->currentData().toList();
    QSet<Id> locked;
    for (const Meeting &held : detail().meetings)
        if (held.isAdjusted())
            locked.insert(held.id);
    m_cells->setLocked(locked);
    m_model->setNetwork(detail(), period.value(0).toDate(), period.value(1).toDate());
    m_switch->setEmpty(m_cells->rowCount() == 0 || m_cells->columnCount() == 0);
    m_coming->refresh(today());
    if (m_switch->isEmpty())
        return;
    int column = m_cells->columnOf(meeting);
    const int row = m_cells->rowOf(person);
    if (column < 0)
        column = m_cells->latestColumn(today());
    m_grid->setCurrentIndex(m_cells->index(std::max(0, row), column));
}

void AttendancePane::showRow(const Id &row)
{
    if (m_cells->columnOf(row) < 0) {
        const Meeting *meeting = detail().meeting(row);
        if (!meeting || !meeting->day().isValid())
            return;
        m_period->setCurrentIndex(std::max(0, m_period->findText(NetworkRules::termOf(meeting->day()).label)));
        showPeriod();
    }
    if (const int column = m_cells->columnOf(row); column >= 0)
        m_grid->setCurrentIndex(m_cells->index(0, column));
    m_grid->setFocus();
}

Result<void> AttendancePane::write(const QModelIndexList &cells, const QString &code)
{
    const AttendanceState state = attendanceFrom(code);
    const QHash<Id, QList<Id>> people = m_cells->peopleByMeeting(cells);
    QList<AttendanceMark> marks;
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
