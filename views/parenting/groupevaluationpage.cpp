// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupevaluationpage.h"

#include "common/emptystate.h"
#include "common/style.h"
#include "common/tableview.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString sumsSheet = u"sums"_s;
constexpr int answerWidth = 64;         // device-independent pixels
constexpr int leastPart = 88;

/// The forms of a group, in their order.
QStringList formsOf(const GroupDetail &detail)
{
    QStringList sheets;
    for (const GroupAnswer &answer : detail.answers)
        if (answer.value && !sheets.contains(answer.sheet))
            sheets.append(answer.sheet);
    // "2" comes before "10".
    std::sort(sheets.begin(), sheets.end(), [](const QString &a, const QString &b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    return sheets;
}

bool sameQuestions(const QList<ProgrammeQuestion> &a, const QList<ProgrammeQuestion> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const ProgrammeQuestion &x, const ProgrammeQuestion &y) {
        return x.id == y.id && x.text == y.text && x.lowest == y.lowest && x.highest == y.highest;
    });
}

} // namespace

GroupEvaluationPage::GroupEvaluationPage(const AppContext &context, QWidget *parent) : GroupPage(context, parent), m_model(groupQuestionColumns())
{
    auto *parts = new QWidget;
    auto *column = new QVBoxLayout(parts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(buildEntry(), 3);
    column->addWidget(buildResults(), 2);
    // As high as there is room for, whatever the tables would like.
    for (QWidget *part : {m_form->parentWidget()->parentWidget(), static_cast<QWidget *>(m_table)}) {
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        part->setMinimumHeight(leastPart);
    }
    auto *empty = new EmptyState(u"document-edit"_s, tr("No questions"), tr("The questions before the first meeting and after the last stand with the programme, and new groups have them."), this);
    // In a low window all of it scrolls rather than being squeezed away.
    auto *area = style::scrolling(parts);
    m_switch = new EmptySwitch(area, empty, this);
    body()->addWidget(m_switch, 1);
}

QWidget *GroupEvaluationPage::buildEntry()
{
    m_sheets = new QComboBox;
    m_sheets->setObjectName(u"groupAnswerSheet"_s);
    m_sheets->setAccessibleName(tr("Form"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sheets, &QComboBox::activated, this, &GroupEvaluationPage::chooseSheet);
    m_save = new QPushButton(tr("Save and next"));
    m_save->setObjectName(u"saveGroupAnswers"_s);
    style::makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &GroupEvaluationPage::save);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_sheets);
    row->addStretch(1);
    row->addWidget(m_save);
    m_form = new QWidget;
    m_grid = new QGridLayout(m_form);
    m_grid->setContentsMargins(0, 0, measure::grid, 0);
    m_grid->setSpacing(measure::half);
    auto *area = style::scrolling(m_form);
    auto *entry = new QWidget;
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::half);
    column->addWidget(head);
    column->addWidget(area, 1);
    column->addWidget(style::quiet(tr("A digit answers and goes on, Enter goes on without an answer. After the last question Enter saves; Ctrl+Enter saves at once.")));
    return entry;
}

QWidget *GroupEvaluationPage::buildResults()
{
    m_table = new TableView(this);
    m_table->setObjectName(u"evaluationTable"_s);
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(context().settings, u"parenting.evaluation"_s);
    m_table->fitColumns({u"before"_s, u"after"_s, u"change"_s}, u"question"_s);
    return m_table;
}

bool GroupEvaluationPage::isSums() const
{
    return m_sheet == sumsSheet;
}

void GroupEvaluationPage::refresh(bool other)
{
    const bool anew = other || !sameQuestions(m_questions, detail().version.questions);
    if (anew) {
        keepTyped();
        m_of = group().id;
        m_questions = detail().version.questions;
        // A group of others comes as sums.
        m_sheet = group().countsOnly || (detail().answers.isEmpty() && !detail().sums.isEmpty()) ? sumsSheet : QString();
        bringBack();
    }
    fillSheets();
    if (anew)
        rebuild();
    else if (!m_typed)
        showStored();
    view::show(m_model, questionRows(detail()), other);
    m_switch->setEmpty(m_questions.isEmpty());
}

void GroupEvaluationPage::fillSheets()
{
    m_sheets->clear();
    m_sheets->addItem(tr("New form"), QString());
    const QStringList sheets = formsOf(detail());
    for (qsizetype i = 0; i < sheets.size(); ++i)
        m_sheets->addItem(tr("Form %1").arg(i + 1), sheets.at(i));
    m_sheets->addItem(tr("Sums of the group"), sumsSheet);
    int row = m_sheets->findData(m_sheet);
    if (row < 0) {
        // It was taken back meanwhile: what stands in the fields is a new one.
        m_sheet.clear();
        row = 0;
    }
    m_sheets->setCurrentIndex(row);
    m_save->setText(isSums() ? tr("Save") : tr("Save and next"));
}

void GroupEvaluationPage::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_cells.clear();
    addHeadings();
    for (int i = 0; i < m_questions.size(); ++i) {
        const ProgrammeQuestion &question = m_questions.at(i);
        auto *label = style::wrapping(u"%1. %2 (%3–%4)"_s.arg(QString::number(i + 1), question.text, QString::number(question.lowest), QString::number(question.highest)));
        m_grid->addWidget(label, i + 1, 0);
    }
    for (const AskedWhen moment : {AskedWhen::Before, AskedWhen::After})
        for (int i = 0; i < m_questions.size(); ++i) {
            addCell(i, moment, false);
            if (isSums())
                addCell(i, moment, true);
        }
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(int(m_questions.size()) + 1, 1);
    const auto begun = m_begun.constFind(m_of);
    if (begun == m_begun.cend()) {
        showStored();
        return;
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i)
        m_cells.at(i).edit->setText(begun->texts.value(i));
    m_begun.remove(m_of);
    m_typed = true;
}

void GroupEvaluationPage::addHeadings()
{
    const QStringList headings = isSums() ? QStringList{tr("Before: answers"), tr("sum"), tr("After: answers"), tr("sum")} : QStringList{tr("Before"), tr("After")};
    for (int column = 0; column < headings.size(); ++column)
        m_grid->addWidget(style::quiet(headings.at(column)), 0, column + 1);
}

void GroupEvaluationPage::addCell(int question, AskedWhen moment, bool total)
{
    const int index = int(m_cells.size());
    auto *edit = new QLineEdit;
    edit->setObjectName(u"groupAnswer%1"_s.arg(index));
    edit->setFixedWidth(answerWidth);
    const QString when = moment == AskedWhen::Before ? tr("Before") : tr("After");
    const QString what = !isSums() ? when : total ? tr("%1, sum of the answers").arg(when) : tr("%1, number of answers").arg(when);
    edit->setAccessibleName(u"%1: %2"_s.arg(what, m_questions.at(question).text.left(200)));
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, index] { typed(index); });
    const int perMoment = isSums() ? 2 : 1;
    m_grid->addWidget(edit, question + 1, 1 + (moment == AskedWhen::After ? perMoment : 0) + (total ? 1 : 0), Qt::AlignTop);
    m_cells.append({edit, question, moment, total});
}

QLineEdit *GroupEvaluationPage::field(int question, AskedWhen moment, bool total) const
{
    for (const Cell &cell : m_cells)
        if (cell.question == question && cell.moment == moment && cell.total == total)
            return cell.edit;
    return nullptr;
}

void GroupEvaluationPage::showStored()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        const Id question = m_questions.at(cell.question).id;
        std::optional<int> value;
        if (isSums()) {
            for (const GroupAnswerSum &sum : detail().sums)
                if (sum.question == question && sum.moment == cell.moment)
                    value = cell.total ? sum.total : sum.answers;
        } else {
            for (const GroupAnswer &answer : detail().answers)
                if (!m_sheet.isEmpty() && answer.sheet == m_sheet && answer.question == question && answer.moment == cell.moment)
                    value = answer.value;
        }
        cell.edit->setText(value ? QString::number(*value) : QString());
    }
    m_typed = false;
}

void GroupEvaluationPage::keepTyped()
{
    if (!m_typed)
        return;
    Begun &begun = m_begun[m_of];
    begun.sheet = m_sheet;
    begun.texts.clear();
    for (const Cell &cell : std::as_const(m_cells))
        begun.texts.append(cell.edit->text());
    m_typed = false;
}

void GroupEvaluationPage::bringBack()
{
    if (const auto begun = m_begun.constFind(m_of); begun != m_begun.cend())
        m_sheet = begun->sheet;
}

void GroupEvaluationPage::chooseSheet()
{
    const QString chosen = m_sheets->currentData().toString();
    if (chosen == m_sheet)
        return;
    if (m_typed) {
        if (!write()) {
            m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(m_sheet)));
            return;
        }
        toast(tr("The form you left is saved."));
    }
    m_sheet = chosen;
    fillSheets();
    rebuild();
    if (!m_cells.isEmpty())
        m_cells.first().edit->setFocus();
}

void GroupEvaluationPage::typed(int cell)
{
    m_typed = true;
    const ProgrammeQuestion &question = m_questions.at(m_cells.at(cell).question);
    bool isNumber = false;
    const int value = m_cells.at(cell).edit->text().toInt(&isNumber);
    // One digit is the whole answer as long as no answer has two.
    const bool whole = !isSums() && isNumber && question.lowest >= 0 && question.highest < 10 && value >= question.lowest && value <= question.highest;
    if (whole && cell + 1 < m_cells.size() && m_cells.at(cell + 1).moment == m_cells.at(cell).moment)
        goOn(cell);
}

/// To the next field of that time; after the last one the form is saved.
void GroupEvaluationPage::goOn(int from)
{
    if (from + 1 >= m_cells.size() || m_cells.at(from + 1).moment != m_cells.at(from).moment) {
        save();
        return;
    }
    m_cells.at(from + 1).edit->setFocus();
    m_cells.at(from + 1).edit->selectAll();
}

bool GroupEvaluationPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return GroupPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto found = std::find_if(m_cells.cbegin(), m_cells.cend(), [watched](const Cell &cell) { return cell.edit == watched; });
    if (found == m_cells.cend() || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return GroupPage::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        goOn(int(found - m_cells.cbegin()));
    return true;
}

} // namespace lansnav
