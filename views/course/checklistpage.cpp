// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/checklistpage.h"

#include "common/datefield.h"
#include "common/emptystate.h"
#include "common/fields.h"
#include "common/filterbar.h"
#include "common/personfield.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Days from the event as two fields hold them: a number, and before or after.
constexpr int mostDays = 1000;

} // namespace

ChecklistPage::ChecklistPage(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(taskColumns())
{
    buildList();
    body()->addWidget(m_filter);
    body()->addWidget(buildAdd());
    addSplit(m_switch, buildForm(), u"course.checklist.split"_s);
}

void ChecklistPage::buildList()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter tasks…"));
    m_filter->addChips(u"state"_s, tr("Which tasks"), {{u"all"_s, tr("All")}, {u"open"_s, tr("To do")}});
    m_filter->follow(&m_model);
    m_table = new TableView(this);
    m_table->setObjectName(u"taskTable"_s);
    m_table->setAccessibleName(tr("Checklist"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    view::arrange(*m_table, {u"text"_s, u"due"_s, u"state"_s});
    m_table->remember(context().settings, u"course.checklist"_s);
    m_table->fitColumns({u"due"_s, u"state"_s, u"days"_s}, u"text"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(m_done->text(), this, &ChecklistPage::finishOrReopen);
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"view-task"_s, tr("No tasks yet"),
                                 tr("Book the room, invite, close registration, order food: with days that follow the event when it moves."), this);
    empty->setFirstStep(tr("Add the usual tasks"), [this] { addUsual(); });
    empty->setSecondStep(tr("Write the first one"), [this] { m_newText->control()->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    connect(m_filter, &FilterBar::valueChanged, this, &ChecklistPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &ChecklistPage::showCurrent);
    connect(m_table, &TableView::opened, this, &ChecklistPage::finishOrReopen);
    connect(m_table, &TableView::deleteRequested, this, &ChecklistPage::trash);
}

QWidget *ChecklistPage::buildAdd()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_newText = new TextField;
    m_newText->lineEdit()->setPlaceholderText(tr("New task"));
    m_newText->control()->setAccessibleName(tr("New task"));
    m_newText->control()->setObjectName(u"newTask"_s);
    m_newDays = new NumberField(-mostDays, mostDays);
    m_newDays->control()->setAccessibleName(tr("Days from the event: -14 is a fortnight before"));
    m_newDays->setToolTip(m_newDays->control()->accessibleName());
    qobject_cast<QLineEdit *>(m_newDays->control())->setPlaceholderText(tr("Days, e.g. -14"));
    m_newDays->control()->setFixedWidth(measure::labelWidth);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"addTask"_s);
    style::makePrimary(add);
    m_switch->setPrimary(add);
    connect(add, &QPushButton::clicked, this, &ChecklistPage::add);
    connect(m_newText->lineEdit(), &QLineEdit::returnPressed, this, &ChecklistPage::add);
    connect(qobject_cast<QLineEdit *>(m_newDays->control()), &QLineEdit::returnPressed, this, &ChecklistPage::add);
    row->addWidget(m_newText, 1);
    row->addWidget(m_newDays);
    row->addWidget(add);
    return line;
}

Form::Commit ChecklistPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &task, const QVariant &value) { return acts().changeTask(task, {{name, view::stored(value)}}); };
}

QWidget *ChecklistPage::buildForm()
{
    m_form = new Form;
    m_form->addText(u"text"_s, tr("Task"), save("text"));
    m_form->addNumber(u"days"_s, tr("Days from the event"), -mostDays, mostDays, save("days"))->setNote(tr("-14 is a fortnight before its first day, 7 a week after."));
    m_form->addField(u"responsible"_s, tr("Responsible"), new PersonField(&store()), save("responsible"));
    m_form->addField(u"done_on"_s, tr("Done"), new DateField(DateField::Kind::Partial), save("done_on"));
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_done = new QPushButton(tr("Done today"));
    m_done->setObjectName(u"finishTask"_s);
    connect(m_done, &QPushButton::clicked, this, &ChecklistPage::finishOrReopen);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    line->addWidget(m_done);
    line->addStretch(1);
    m_form->addWidget(row);
    m_form->addStretch();
    m_formPane = m_form->inScrollArea();
    return m_formPane;
}

void ChecklistPage::refresh(bool other)
{
    // What was begun for one event must not be added to another.
    if (other) {
        m_filter->reset();
        m_newText->setValue(QString());
        m_newDays->setValue({});
    }
    view::show(m_model, taskRows(detail(), today()), other);
    m_switch->setEmpty(m_model.total() == 0);
    applyFilter();
    showCurrent();
}

void ChecklistPage::applyFilter()
{
    const bool open = m_filter->value(u"state"_s).toString() == "open"_L1;
    m_model.setPredicate([open](const TaskRow &row) { return !open || !row.isDone(); });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void ChecklistPage::showCurrent()
{
    const Id current = m_table->currentId();
    const TaskRow *row = current.isNull() ? nullptr : m_model.find(current);
    m_formPane->setVisible(row != nullptr && !m_switch->isEmpty());
    if (!row)
        return;
    m_form->load(row->id, {{u"text"_s, row->text},
                           {u"days"_s, courseview::optional(row->days)},
                           {u"responsible"_s, QVariant::fromValue(row->responsible)},
                           {u"done_on"_s, row->doneOn.toIso()}});
    m_done->setText(row->isDone() ? tr("Open again") : tr("Done today"));
}

void ChecklistPage::showRow(const Id &row)
{
    if (!m_model.find(row))
        return;
    m_filter->showForNow({});
    m_table->selectId(row);
    m_table->setFocus();
}

void ChecklistPage::add()
{
    EventTask task;
    task.event = event().id;
    task.text = m_newText->value().toString();
    if (task.text.isEmpty()) {
        banner()->showSentence(Problem::Severity::Warn, tr("Write what is to be done first. Nothing was added."));
        m_newText->control()->setFocus();
        return;
    }
    if (const QString why = m_newDays->inputError(); !why.isEmpty()) {
        banner()->showSentence(Problem::Severity::Warn, why);
        m_newDays->control()->setFocus();
        return;
    }
    if (const QVariant days = m_newDays->value(); !days.isNull())
        task.days = days.toInt();
    const Result<Id> id = acts().addTask(task);
    if (!check(id))
        return;
    m_table->selectIdWhenThere(*id);
    m_newText->setValue(QString());
    m_newDays->setValue({});
    m_newText->control()->setFocus();
}

void ChecklistPage::addUsual()
{
    const QList<std::pair<QString, int>> usual{{tr("Book the room"), -90},        {tr("Send the invitation"), -60}, {tr("Close registration"), -14},
                                               {tr("Order food"), -10},           {tr("Print name badges"), -2},    {tr("Send the evaluation"), 1},
                                               {tr("Send the certificates"), 7}};
    QList<EventTask> tasks;
    for (const auto &[text, days] : usual) {
        EventTask task;
        task.event = event().id;
        task.text = text;
        task.days = days;
        tasks.append(task);
    }
    if (check(acts().addTasks(tasks)))
        toast(tr("%n task(s) added.", nullptr, int(tasks.size())));
}

void ChecklistPage::finishOrReopen()
{
    if (const TaskRow *row = m_model.find(m_table->currentId()))
        check(acts().finishTask(row->id, row->isDone() ? QDate() : today()));
}

void ChecklistPage::trash(const QList<Id> &tasks)
{
    if (!tasks.isEmpty() && check(acts().trashTasks(tasks)))
        toast(tr("%n task(s) in the trash.", nullptr, int(tasks.size())));
}

} // namespace lansnav
