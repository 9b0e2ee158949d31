// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupattendancepage.h"

#include "area/statedvalues.h"
#include "common/attendancecells.h"
#include "common/attendancegrid.h"
#include "common/comingnote.h"
#include "common/emptystate.h"
#include "common/style.h"
#include "parenting/groupattendancemodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostPresent = 1000;

QString countLabel(const GroupMeeting &meeting, int number)
{
    return meeting.day().isValid() ? PartialDate(meeting.day()).toText() : GroupAttendancePage::tr("Meeting %1").arg(number);
}

} // namespace

GroupAttendancePage::GroupAttendancePage(const AppContext &context, QWidget *parent)
    : GroupPage(context, parent), m_model(new GroupAttendanceModel(this)), m_cells(new AttendanceCells(m_model, this)), m_grid(new AttendanceGrid(this))
{
    m_grid->setObjectName(u"groupAttendance"_s);
    m_grid->setModel(m_cells);
    m_grid->setWriter([this](const QModelIndexList &cells, const QString &code) { return write(cells, code); });
    connect(m_grid, &AttendanceGrid::failed, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_countsPart = new QWidget;
    m_countsColumn = new QVBoxLayout(m_countsPart);
    m_countsColumn->setContentsMargins(0, 0, 0, 0);
    m_countsColumn->addWidget(style::quiet(tr("The group is known in counts only: write how many were at each meeting, or nothing where it is not known.")));
    body()->addWidget(buildGrid(), 1);
    body()->addWidget(m_countsPart, 1);
}

QWidget *GroupAttendancePage::buildGrid()
{
    auto *empty = new EmptyState(u"view-calendar"_s, tr("Nobody to record yet"), tr("Attendance is written here when the group has dates and participants."), this);
    empty->setFirstStep(tr("Show participants"), [this] { emit goTo(u"participants"_s, {}); });
    empty->setSecondStep(tr("Show dates"), [this] { emit goTo(u"dates"_s, {}); });
    m_switch = new EmptySwitch(m_grid, empty, this);
    auto *help = style::quiet(AttendanceGrid::keyHelp(), this);
    help->setContentsMargins(0, 0, 0, measure::grid);
    m_people = new QWidget;
    auto *column = new QVBoxLayout(m_people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    m_coming = new ComingNote(ComingNote::Of::Meetings, m_grid, m_cells, banner(), this);
    column->addWidget(m_coming->label());
    column->addWidget(m_switch, 1);
    column->addWidget(help);
    return m_people;
}

void GroupAttendancePage::refresh(bool other)
{
    Q_UNUSED(other)
    const bool countsOnly = group().countsOnly;
    m_people->setVisible(!countsOnly);
    m_countsPart->setVisible(countsOnly);
    if (countsOnly)
        showCounts();
    else
        showGrid();
}

void GroupAttendancePage::showGrid()
{
    // The cell the cursor is in is kept by meeting and person: the matrix is built anew.
    const QModelIndex current = m_grid->currentIndex();
    const Id meeting = m_cells->meetingAt(current.column());
    const Id person = m_cells->personAt(current.row());
    m_model->setGroup(detail());
    m_switch->setEmpty(m_cells->rowCount() == 0 || m_cells->columnCount() == 0);
    m_coming->refresh(today());
    if (m_switch->isEmpty())
        return;
    int column = m_cells->columnOf(meeting);
    if (column < 0)
        column = m_cells->latestColumn(today());
    m_grid->setCurrentIndex(m_cells->index(std::max(0, m_cells->rowOf(person)), column));
}

void GroupAttendancePage::showCounts()
{
    const QList<GroupMeeting> held = detail().held();
    QList<Id> ids;
    for (const GroupMeeting &meeting : held)
        ids.append(meeting.id);
    if (!m_counts || ids != m_countsOf)
        rebuildCounts(held);
    QHash<QString, QVariant> values;
    for (int i = 0; i < held.size(); ++i) {
        const QString key = held.at(i).id.hex();
        values.insert(key, stated(held.at(i).present));
        m_counts->row(key)->setLabel(countLabel(held.at(i), i + 1));
        m_counts->row(key)->setNote(held.at(i).theme);
    }
    m_counts->load(group().id, values);
}

void GroupAttendancePage::rebuildCounts(const QList<GroupMeeting> &meetings)
{
    if (m_counts) {
        m_counts->commitAll();
        delete m_countsColumn->takeAt(1)->widget();
    }
    m_counts = new Form;
    m_countsOf.clear();
    QLineEdit *before = nullptr;
    for (int i = 0; i < meetings.size(); ++i) {
        const Id meeting = meetings.at(i).id;
        m_countsOf.append(meeting);
        FormRow *row = m_counts->addNumber(meeting.hex(), countLabel(meetings.at(i), i + 1), 0, mostPresent,
                                           [this, meeting](const Id &, const QVariant &value) { return acts().changeMeeting(meeting, {{u"present"_s, value}}); });
        // Enter goes on to the next meeting: a list on paper is typed straight down.
        auto *edit = qobject_cast<QLineEdit *>(row->field()->control());
        if (before)
            connect(before, &QLineEdit::returnPressed, edit, [edit] { edit->setFocus(); });
        before = edit;
    }
    if (meetings.isEmpty())
        m_counts->addWidget(style::quiet(tr("The group has no dates yet.")));
    m_counts->addStretch();
    connect(m_counts, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_countsColumn->addWidget(m_counts->inScrollArea(), 1);
}

void GroupAttendancePage::showRow(const Id &row)
{
    if (group().countsOnly) {
        m_counts->focusRow(row.hex());
        return;
    }
    if (const int column = m_cells->columnOf(row); column >= 0)
        m_grid->setCurrentIndex(m_cells->index(0, column));
    m_grid->setFocus();
}

Result<void> GroupAttendancePage::write(const QModelIndexList &cells, const QString &code)
{
    const AttendanceState state = attendanceFrom(code);
    const QHash<Id, QList<Id>> people = m_cells->peopleByMeeting(cells);
    QList<GroupMark> marks;
    for (auto it = people.cbegin(); it != people.cend(); ++it)
        marks.append({it.key(), it.value()});
    if (const Result<void> done = acts().setParticipantAttendance(marks, state); !done)
        return done;
    banner()->clear();
    m_cells->showStored(cells, code);
    m_coming->wrote(cells, state);
    return {};
}

} // namespace lansnav
