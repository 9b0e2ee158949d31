// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/economypage.h"

#include "common/emptystate.h"
#include "common/fields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/eventtext.h"
#include "course/moneyfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lansnav {

EconomyPage::EconomyPage(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(budgetColumns()), m_table(new TableView(this)), m_sentence(new QLabel)
{
    m_table->setObjectName(u"budgetTable"_s);
    m_table->setAccessibleName(tr("Budget and outcome"));
    m_table->setModel(&m_model);
    m_table->remember(this->context().settings, u"course.economy"_s);
    m_table->fitColumns({u"budget"_s, u"outcome"_s, u"difference"_s}, u"text"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    connect(m_table, &TableView::currentIdChanged, this, &EconomyPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->row(u"outcome"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &EconomyPage::trash);
    auto *empty = new EmptyState(u"view-task"_s, tr("No budget yet"), tr("Write what costs money, line by line: the room, food, speakers. The outcome is filled in when it is known."), this);
    empty->setFirstStep(tr("Write the first line"), [this] { m_newText->control()->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_sentence->setObjectName(u"budgetSentence"_s);
    style::wrap(*m_sentence);
    body()->addWidget(buildAdd());
    body()->addWidget(m_sentence);
    addSplit(m_switch, buildForm(), u"course.economy.split"_s);
}

QWidget *EconomyPage::buildAdd()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_newText = new TextField;
    m_newText->lineEdit()->setPlaceholderText(tr("New line: what for"));
    m_newText->control()->setAccessibleName(tr("What the money is for"));
    m_newText->control()->setObjectName(u"newBudgetText"_s);
    m_newBudget = new MoneyField;
    m_newBudget->control()->setAccessibleName(tr("Budget in kronor"));
    m_newBudget->control()->setObjectName(u"newBudget"_s);
    m_newBudget->setFixedWidth(140);
    auto *addButton = new QPushButton(tr("Add"));
    addButton->setObjectName(u"addBudget"_s);
    style::makePrimary(addButton);
    m_switch->setPrimary(addButton);
    connect(addButton, &QPushButton::clicked, this, &EconomyPage::add);
    connect(m_newText->lineEdit(), &QLineEdit::returnPressed, this, [this] { m_newBudget->control()->setFocus(); });
    connect(qobject_cast<QLineEdit *>(m_newBudget->control()), &QLineEdit::returnPressed, this, &EconomyPage::add);
    row->addWidget(m_newText, 1);
    row->addWidget(m_newBudget);
    row->addWidget(addButton);
    return line;
}

Form::Commit EconomyPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &line, const QVariant &value) { return acts().changeBudgetLine(line, {{name, view::stored(value)}}); };
}

QWidget *EconomyPage::buildForm()
{
    m_form = new Form;
    m_form->addText(u"text"_s, tr("What for"), [this](const Id &line, const QVariant &value) -> Result<void> {
        if (value.toString().isEmpty())
            return Error{ErrorCode::Invalid, tr("Say what the money is for. The old text was kept.")};
        return acts().changeBudgetLine(line, {{u"text"_s, value}});
    });
    m_form->addField(u"budget"_s, tr("Budget"), new MoneyField, save("budget"));
    m_form->addField(u"outcome"_s, tr("Outcome"), new MoneyField, save("outcome"));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_formPane = m_form->inScrollArea();
    return m_formPane;
}

QString EconomyPage::sentence() const
{
    return m_sentence->text();
}

void EconomyPage::refresh(bool other)
{
    // What was begun for one event must not be added to another.
    if (other) {
        m_newText->setValue(QString());
        m_newBudget->setValue({});
    }
    view::show(m_model, detail().budget, other);
    m_switch->setEmpty(m_model.total() == 0);
    showSum();
    showCurrent();
}

void EconomyPage::showSum()
{
    const BudgetSum sum = budgetSum(detail(), seats().event.seats);
    QStringList said;
    if (sum.budget)
        said << tr("Budget %1.").arg(EventText::money(*sum.budget));
    if (sum.outcome)
        said << tr("Outcome %1.").arg(EventText::money(*sum.outcome));
    if (sum.budget && sum.outcome)
        said << (*sum.outcome > *sum.budget ? tr("%1 over the budget.").arg(EventText::money(*sum.outcome - *sum.budget)) : tr("%1 left.").arg(EventText::money(*sum.budget - *sum.outcome)));
    if (const auto ore = sum.perParticipant()) {
        const QString each = EventText::money(*ore);
        said << (sum.arePresent ? tr("%1 for each of %n participant(s).", nullptr, sum.participants).arg(each)
                                : tr("%1 for each of %n registered.", nullptr, sum.participants).arg(each));
    }
    if (event().fee && *event().fee > 0 && sum.participants > 0)
        said << tr("Fees come to %1.").arg(EventText::money(qint64(*event().fee) * sum.participants));
    m_sentence->setText(said.join(u' '));
    m_sentence->setVisible(!said.isEmpty());
}

void EconomyPage::showCurrent()
{
    const BudgetLine *line = m_table->currentId().isNull() ? nullptr : m_model.find(m_table->currentId());
    m_formPane->setVisible(line != nullptr && !m_switch->isEmpty());
    if (line)
        m_form->load(line->id, {{u"text"_s, line->text}, {u"budget"_s, courseview::optional(line->budget)}, {u"outcome"_s, courseview::optional(line->outcome)}});
}

void EconomyPage::showRow(const Id &row)
{
    m_table->selectId(row);
    m_table->setFocus();
}

void EconomyPage::add()
{
    if (const QString why = m_newBudget->inputError(); !why.isEmpty()) {
        banner()->showSentence(Problem::Severity::Warn, why);
        m_newBudget->control()->setFocus();
        return;
    }
    BudgetLine line;
    line.event = event().id;
    line.text = m_newText->value().toString();
    line.sort = int(detail().budget.size());
    if (const QVariant budget = m_newBudget->value(); !budget.isNull())
        line.budget = budget.toInt();
    const Result<Id> id = acts().addBudgetLine(line);
    if (!check(id))
        return;
    m_table->selectIdWhenThere(*id);
    m_newText->setValue(QString());
    m_newBudget->setValue({});
    m_newText->control()->setFocus();
}

void EconomyPage::trash(const QList<Id> &lines)
{
    if (!lines.isEmpty() && check(acts().trashBudgetLines(lines)))
        toast(tr("%n line(s) in the trash.", nullptr, int(lines.size())));
}

} // namespace lansnav
