// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupdatespage.h"

#include "common/datefield.h"
#include "common/emptystate.h"
#include "common/flowlayout.h"
#include "common/listformsplit.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/movemeetingdialog.h"
#include "parenting/plandatesdialog.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

GroupDatesPage::GroupDatesPage(const AppContext &context, QWidget *parent) : GroupPage(context, parent), m_model(groupMeetingColumns()), m_table(new TableView(this))
{
    m_table->setObjectName(u"groupMeetingTable"_s);
    m_table->setAccessibleName(tr("Meetings of the group"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    m_table->remember(this->context().settings, u"parenting.meetings"_s);
    m_table->fitColumns({u"number"_s, u"when"_s, u"present"_s, u"state"_s}, u"theme"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        if (!ids.isEmpty())
            menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"view-calendar"_s, tr("No dates yet"), tr("Dates are proposed weekly or fortnightly, past holidays and the school breaks of the municipality."), this);
    empty->setFirstStep(tr("Propose dates…"), [this] { propose(); })->setObjectName(u"proposeFirstDates"_s);
    empty->setSecondStep(tr("Add a date"), [this] { add(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    body()->addWidget(buildTools());
    body()->addWidget(new ListFormSplit(m_switch, buildForm(), this->context().settings, u"parenting.meetings.split"_s, this), 1);
    connect(m_table, &TableView::currentIdChanged, this, &GroupDatesPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->focusRow(u"when"_s); });
    connect(m_table, &TableView::deleteRequested, this, &GroupDatesPage::trash);
}

QWidget *GroupDatesPage::buildTools()
{
    auto *tools = new QWidget;
    auto *flow = new FlowLayout(tools, measure::grid);
    auto *propose = new QPushButton(style::icon(u"view-calendar"_s), tr("Propose dates…"));
    propose->setObjectName(u"proposeDates"_s);
    style::makePrimary(propose);
    m_switch->setPrimary(propose);
    auto *add = new QPushButton(style::icon(u"list-add"_s), tr("Add a date"));
    add->setObjectName(u"addGroupDate"_s);
    connect(propose, &QPushButton::clicked, this, &GroupDatesPage::propose);
    connect(add, &QPushButton::clicked, this, &GroupDatesPage::add);
    flow->addWidget(propose);
    flow->addWidget(add);
    return tools;
}

Form::Commit GroupDatesPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &meeting, const QVariant &value) { return acts().changeMeeting(meeting, {{name, view::stored(value)}}); };
}

QWidget *GroupDatesPage::buildForm()
{
    m_form = new Form;
    auto *when = new DateTimeField;
    when->dateField()->setToday(today());
    m_form->addField(u"when"_s, tr("When"), when, [this](const Id &meeting, const QVariant &value) { return saveTime(meeting, value.toStringList()); });
    m_form->addText(u"theme"_s, tr("Theme"), save("theme"));
    m_form->addCheck(u"cancelled"_s, tr("Cancelled: does not count"), save("cancelled"));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_formPane = m_form->inScrollArea();
    return m_formPane;
}

void GroupDatesPage::refresh(bool other)
{
    view::show(m_model, groupMeetingRows(detail(), reading().issues), other);
    m_switch->setEmpty(m_model.total() == 0);
    auto *when = qobject_cast<DateTimeField *>(m_form->row(u"when"_s)->field());
    when->dateField()->setBreaks(detail().breaks);
    if (const QDate first = detail().firstDay(); first.isValid())
        when->dateField()->setNear(first);
    showCurrent();
}

void GroupDatesPage::showCurrent()
{
    const GroupMeetingRow *row = m_model.find(m_table->currentId());
    m_formPane->setVisible(row && !m_switch->isEmpty());
    if (!row)
        return;
    m_form->load(row->id, {{u"when"_s, DateTimeField::valueOf(row->starts, row->ends)}, {u"theme"_s, row->theme}, {u"cancelled"_s, row->cancelled}});
    m_form->row(u"when"_s)->setNote(row->cancelled ? QString() : row->against);
}

void GroupDatesPage::showRow(const Id &row)
{
    if (!m_model.find(row))
        return;
    m_table->selectId(row);
    m_table->setFocus();
}

Result<void> GroupDatesPage::saveTime(const Id &id, const QStringList &times)
{
    const MeetingTime starts = MeetingTime::fromIso(times.value(0));
    const MeetingTime ends = MeetingTime::fromIso(times.value(1));
    const GroupMeeting *meeting = hasReading() ? detail().meeting(id) : nullptr;
    const bool moves = meeting && !meeting->cancelled && !starts.isNull() && !(starts == MeetingTime::fromIso(meeting->starts));
    // It is asked once the field has been left; what is answered there is written, and until then what is stored is shown.
    if (moves && GroupDatePlanner::move(detail().meetings, id, starts, true, {}).size() > 1) {
        QMetaObject::invokeMethod(this, [this, asked = shared(), id, starts, ends] { askToMove(asked, id, starts, ends); }, Qt::QueuedConnection);
        return {};
    }
    return acts().changeMeeting(id, {{u"starts"_s, view::stored(times.value(0))}, {u"ends"_s, view::stored(times.value(1))}});
}

void GroupDatesPage::askToMove(const Reading &asked, const Id &meeting, const MeetingTime &starts, const MeetingTime &ends)
{
    MoveMeetingDialog dialog(asked->group, meeting, starts, ends, this);
    if (dialog.exec() == QDialog::Accepted && check(acts().moveMeetings(dialog.moved())))
        toast(tr("%n meeting(s) moved.", nullptr, int(dialog.moved().size())));
    showCurrent();
}

void GroupDatesPage::propose()
{
    if (!hasReading())
        return;
    PlanDatesDialog dialog(store(), shared(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_table->selectIdWhenThere(dialog.planned().first());
    toast(tr("%n meeting(s) planned.", nullptr, int(dialog.planned().size())));
}

QString GroupDatesPage::nextTheme() const
{
    QStringList themes;
    for (const ProgrammeStep &step : detail().version.meetings)
        themes.append(step.theme);
    for (const GroupMeeting &meeting : detail().held())
        themes.removeOne(meeting.theme);
    return themes.value(0);
}

void GroupDatesPage::add()
{
    if (!hasReading())
        return;
    GroupMeeting meeting;
    meeting.group = group().id;
    meeting.theme = nextTheme();
    const Result<Id> id = acts().addMeeting(meeting);
    if (!check(id))
        return;
    m_table->selectIdWhenThere(*id);
    m_table->setFocus();
}

void GroupDatesPage::trash(const QList<Id> &meetings)
{
    if (!meetings.isEmpty() && check(acts().trashMeetings(meetings)))
        toast(tr("%n meeting(s) in the trash.", nullptr, int(meetings.size())));
}

} // namespace lansnav
