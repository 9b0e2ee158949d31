// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/questionspane.h"

#include "common/emptystate.h"
#include "common/fields.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int lowestStep = -100;
constexpr int highestStep = 100;

} // namespace

QuestionsPane::QuestionsPane(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(questionColumns()), m_table(new TableView(this))
{
    m_table->setObjectName(u"questionTable"_s);
    m_table->setAccessibleName(tr("Questions"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(this->context().settings, u"course.questions"_s);
    m_table->fitColumns({u"sort"_s, u"kind"_s, u"answers"_s}, u"text"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(tr("Move up"), this, [this] { step(-1); });
        menu.addAction(tr("Move down"), this, [this] { step(1); });
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    connect(m_table, &TableView::currentIdChanged, this, &QuestionsPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->row(u"text"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &QuestionsPane::trash);
    auto *empty = new EmptyState(u"view-task"_s, tr("No questions yet"), tr("A scale, a choice or free text. Next year's copy of the event brings them along."), this);
    empty->setFirstStep(tr("Add the usual questions"), [this] { addUsual(); });
    empty->setSecondStep(tr("Write the first one"), [this] { m_newText->control()->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    body()->addWidget(buildAdd());
    addSplit(m_switch, buildForm(), u"course.questions.split"_s);
}

QWidget *QuestionsPane::buildAdd()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    m_newText = new TextField;
    m_newText->lineEdit()->setPlaceholderText(tr("New question"));
    m_newText->control()->setAccessibleName(tr("New question"));
    m_newText->control()->setObjectName(u"newQuestion"_s);
    m_newKind = new QComboBox;
    m_newKind->setAccessibleName(tr("Kind of the new question"));
    for (const QuestionKind kind : {QuestionKind::Scale, QuestionKind::Choice, QuestionKind::Text})
        m_newKind->addItem(CourseWords::of(kind), toCode(kind));
    auto *addButton = new QPushButton(tr("Add"));
    addButton->setObjectName(u"addQuestion"_s);
    style::makePrimary(addButton);
    m_switch->setPrimary(addButton);
    connect(addButton, &QPushButton::clicked, this, &QuestionsPane::add);
    connect(m_newText->lineEdit(), &QLineEdit::returnPressed, this, &QuestionsPane::add);
    row->addWidget(m_newText, 1);
    row->addWidget(m_newKind);
    row->addWidget(addButton);
    return line;
}

Form::Commit QuestionsPane::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &question, const QVariant &value) { return acts().changeQuestion(question, {{name, view::stored(value)}}); };
}

QWidget *QuestionsPane::buildForm()
{
    m_form = new Form;
    m_form->addText(u"text"_s, tr("Question"), save("text"));
    m_form->addCombo(u"kind"_s, tr("Kind"), courseview::choices({QuestionKind::Scale, QuestionKind::Choice, QuestionKind::Text}), save("kind"));
    m_form->addNumber(u"lowest"_s, tr("Lowest step"), lowestStep, highestStep, save("lowest"));
    m_form->addNumber(u"highest"_s, tr("Highest step"), lowestStep, highestStep, save("highest"));
    m_form->addLongText(u"choices"_s, tr("Answers"), save("choices"), 4)->setNote(tr("One answer a line."));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_formPane = m_form->inScrollArea();
    return m_formPane;
}

void QuestionsPane::refresh(bool other)
{
    view::show(m_model, detail().questions, other);
    m_switch->setEmpty(m_model.total() == 0);
    showCurrent();
}

void QuestionsPane::showCurrent()
{
    const EventQuestion *q = m_table->currentId().isNull() ? nullptr : m_model.find(m_table->currentId());
    m_formPane->setVisible(q != nullptr && !m_switch->isEmpty());
    if (!q)
        return;
    m_form->load(q->id, {{u"text"_s, q->text}, {u"kind"_s, toCode(q->kind)}, {u"lowest"_s, q->lowest}, {u"highest"_s, q->highest}, {u"choices"_s, q->choices.join(u'\n')}});
    m_form->row(u"lowest"_s)->setVisible(q->kind == QuestionKind::Scale);
    m_form->row(u"highest"_s)->setVisible(q->kind == QuestionKind::Scale);
    m_form->row(u"choices"_s)->setVisible(q->kind == QuestionKind::Choice);
}

void QuestionsPane::add()
{
    EventQuestion question;
    question.event = event().id;
    question.text = m_newText->value().toString();
    question.kind = questionKindFrom(m_newKind->currentData().toString());
    question.sort = detail().questions.isEmpty() ? 0 : detail().questions.last().sort + 1;
    if (question.kind == QuestionKind::Choice)
        question.choices = {tr("Yes"), tr("No")};
    const Result<Id> id = acts().addQuestion(question);
    if (!check(id))
        return;
    m_table->selectIdWhenThere(*id);
    m_newText->setValue(QString());
    m_newText->control()->setFocus();
}

void QuestionsPane::addUsual()
{
    QList<EventQuestion> questions;
    for (const auto &[kind, text] : {std::pair{QuestionKind::Scale, tr("How satisfied are you with the whole?")},
                                     {QuestionKind::Scale, tr("How well can you use it in your work?")},
                                     {QuestionKind::Choice, tr("Would you recommend it to a colleague?")},
                                     {QuestionKind::Text, tr("What was best?")},
                                     {QuestionKind::Text, tr("What should be done differently?")}}) {
        EventQuestion question;
        question.event = event().id;
        question.kind = kind;
        question.text = text;
        question.sort = int(questions.size());
        if (kind == QuestionKind::Choice)
            question.choices = {tr("Yes"), tr("Perhaps"), tr("No")};
        questions.append(question);
    }
    if (check(acts().addQuestions(questions)))
        toast(tr("%n question(s) added.", nullptr, int(questions.size())));
}

void QuestionsPane::step(int places)
{
    const QList<EventQuestion> &questions = detail().questions;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const qsizetype to = i + places;
        if (questions.at(i).id != m_table->currentId() || to < 0 || to >= questions.size())
            continue;
        check(acts().swapQuestions(questions.at(i), questions.at(to)));
        return;
    }
}

void QuestionsPane::trash(const QList<Id> &questions)
{
    if (!questions.isEmpty() && check(acts().trashQuestions(questions)))
        toast(tr("%n question(s) in the trash.", nullptr, int(questions.size())));
}

} // namespace lansnav
