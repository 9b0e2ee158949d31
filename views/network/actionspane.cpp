// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/actionspane.h"

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

ActionsPane::ActionsPane(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_model(actionPointColumns())
{
    buildList();
    body()->addWidget(m_filter);
    body()->addWidget(buildAdd());
    addSplit(m_switch, buildForm(), u"network.actions.split"_s);
}

void ActionsPane::buildList()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter action points…"));
    m_filter->addChips(u"state"_s, tr("Which action points"), {{u"open"_s, tr("Open")}, {u"all"_s, tr("All")}});
    m_filter->follow(&m_model);
    m_table = new TableView(this);
    m_table->setObjectName(u"actionTable"_s);
    m_table->setAccessibleName(tr("Action points"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(2, Qt::AscendingOrder);
    m_table->remember(context().settings, u"network.actions"_s);
    m_table->setExport(context(), u"actions"_s, [this] { return QHash<QString, Id>{{u"network"_s, network().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(m_done->text(), this, &ActionsPane::finishOrReopen);
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"view-task"_s, tr("No action points yet"),
                                 tr("Write what was agreed in the line above. It stays on every agenda until it is done."), this);
    empty->setFirstStep(tr("Write the first one"), [this] { m_newText->control()->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    connect(m_filter, &FilterBar::valueChanged, this, &ActionsPane::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &ActionsPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->row(u"text"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &ActionsPane::trash);
}

QWidget *ActionsPane::buildAdd()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_newText = new TextField;
    m_newText->lineEdit()->setPlaceholderText(tr("New action point"));
    m_newText->control()->setAccessibleName(tr("New action point"));
    m_newText->control()->setObjectName(u"newAction"_s);
    m_newResponsible = new PersonField(&store());
    m_newResponsible->lineEdit()->setPlaceholderText(tr("Responsible"));
    m_newResponsible->control()->setAccessibleName(tr("Responsible for the new action point"));
    m_newDue = new DateField;
    m_newDue->control()->setAccessibleName(tr("Due date of the new action point"));
    m_newDue->control()->setObjectName(u"newActionDue"_s);
    m_newDue->setFixedWidth(measure::labelWidth + 4 * measure::grid);
    m_newDue->setToday(today());
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(u"addAction"_s);
    style::makePrimary(add);
    connect(add, &QPushButton::clicked, this, &ActionsPane::add);
    for (const QLineEdit *edit : {m_newText->lineEdit(), qobject_cast<QLineEdit *>(m_newDue->control())})
        connect(edit, &QLineEdit::returnPressed, this, &ActionsPane::add);
    row->addWidget(m_newText, 3);
    row->addWidget(m_newResponsible, 2);
    row->addWidget(m_newDue);
    row->addWidget(add);
    return line;
}

Form::Commit ActionsPane::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &action, const QVariant &value) {
        return acts().changeActionPoint(action, {{name, networkview::stored(value)}});
    };
}

QWidget *ActionsPane::buildForm()
{
    m_form = new Form;
    m_form->addText(u"text"_s, tr("Action point"), save("text"));
    m_form->addField(u"responsible"_s, tr("Responsible"), new PersonField(&store()), save("responsible"));
    m_form->addField(u"due"_s, tr("Due"), new DateField(DateField::Kind::Partial), save("due"));
    m_form->addField(u"meeting"_s, tr("Agreed at"), new ChoiceField, save("meeting"));
    m_form->addField(u"done_on"_s, tr("Done"), new DateField(DateField::Kind::Partial), save("done_on"));
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_done = new QPushButton(tr("Done today"));
    m_done->setObjectName(u"finishAction"_s);
    connect(m_done, &QPushButton::clicked, this, &ActionsPane::finishOrReopen);
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

void ActionsPane::refresh(bool other)
{
    // What was begun for one network must not be added to another.
    if (other) {
        m_filter->reset();
        m_newText->setValue(QString());
        m_newResponsible->setPerson({});
        m_newDue->setDate({});
    }
    networkview::show(m_model, actionPointRows(detail(), today()), other);
    m_switch->setEmpty(m_model.total() == 0);
    applyFilter();
    QList<Choice> meetings{{QVariant::fromValue(Id()), tr("No meeting")}};
    for (auto it = detail().meetings.crbegin(); it != detail().meetings.crend(); ++it)
        meetings.append({QVariant::fromValue(it->id), PartialDate(it->day()).toText() + (it->title.isEmpty() ? QString() : u" "_s + it->title)});
    m_form->setChoices(u"meeting"_s, meetings);
    showCurrent();
}

void ActionsPane::applyFilter()
{
    const bool open = m_filter->value(u"state"_s).toString() == "open"_L1;
    m_model.setPredicate([open](const ActionPointRow &row) { return !open || row.isOpen(); });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void ActionsPane::showCurrent()
{
    const Id current = m_table->currentId();
    const ActionPointRow *row = current.isNull() ? nullptr : m_model.find(current);
    m_formPane->setVisible(row != nullptr);
    if (!row)
        return;
    m_form->load(row->id, {{u"text"_s, row->text},
                           {u"responsible"_s, QVariant::fromValue(row->responsible)},
                           {u"due"_s, row->due.toIso()},
                           {u"meeting"_s, QVariant::fromValue(row->meeting)},
                           {u"done_on"_s, row->doneOn.toIso()}});
    m_done->setText(row->isOpen() ? tr("Done today") : tr("Open again"));
}

void ActionsPane::showRow(const Id &row)
{
    const ActionPointRow *action = m_model.find(row);
    if (!action)
        return;
    m_filter->showForNow(action->isOpen() ? QVariantMap() : QVariantMap{{u"state"_s, u"all"_s}});
    m_table->selectId(row);
    m_table->setFocus();
}

void ActionsPane::add()
{
    ActionPoint action;
    action.network = network().id;
    action.text = m_newText->value().toString();
    action.responsible = m_newResponsible->person();
    action.due = m_newDue->partialDate();
    if (action.text.isEmpty()) {
        banner()->showSentence(Problem::Severity::Warn, tr("Write what is to be done first. Nothing was added."));
        m_newText->control()->setFocus();
        return;
    }
    for (const Field *field : std::initializer_list<const Field *>{m_newResponsible, m_newDue}) {
        if (const QString why = field->inputError(); !why.isEmpty()) {
            banner()->showSentence(Problem::Severity::Warn, why);
            return;
        }
    }
    // What is written now was agreed at the latest meeting.
    for (const Meeting &meeting : detail().meetings)
        if (meeting.status != MeetingStatus::Cancelled && meeting.day().isValid() && meeting.day() <= today())
            action.meeting = meeting.id;
    const Result<Id> id = acts().addActionPoint(action);
    if (!check(id))
        return;
    m_table->selectIdWhenThere(*id);
    m_newText->setValue(QString());
    m_newResponsible->setPerson({});
    m_newDue->setDate({});
    m_newText->control()->setFocus();
}

void ActionsPane::finishOrReopen()
{
    const ActionPointRow *row = m_model.find(m_table->currentId());
    if (row)
        check(acts().finishActionPoint(row->id, row->isOpen() ? today() : QDate()));
}

void ActionsPane::trash(const QList<Id> &actions)
{
    if (!actions.isEmpty() && check(acts().trashActionPoints(actions)))
        toast(tr("%n action point(s) in the trash.", nullptr, int(actions.size())));
}

} // namespace lansnav
