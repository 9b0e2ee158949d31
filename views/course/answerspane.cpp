// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/answerspane.h"

#include "common/style.h"
#include "course/afterlists.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

bool alike(const QList<EventQuestion> &a, const QList<EventQuestion> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(), [](const EventQuestion &x, const EventQuestion &y) {
        return x.id == y.id && x.kind == y.kind && x.text == y.text && x.choices == y.choices && x.lowest == y.lowest && x.highest == y.highest;
    });
}

} // namespace

AnswersPane::AnswersPane(const AppContext &context, QWidget *parent) : EventPage(context, parent)
{
    build();
}

void AnswersPane::build()
{
    m_sheets = new QComboBox;
    m_sheets->setObjectName(u"answerSheet"_s);
    m_sheets->setAccessibleName(tr("Paper"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sheets, &QComboBox::activated, this, &AnswersPane::chooseSheet);
    m_count = style::quiet({});
    m_count->setObjectName(u"sheetCount"_s);
    m_trash = new QPushButton(style::icon(u"user-trash"_s), tr("Move to trash"));
    connect(m_trash, &QPushButton::clicked, this, &AnswersPane::trashSheet);
    m_save = new QPushButton(tr("Save and next"));
    m_save->setObjectName(u"saveSheet"_s);
    style::makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &AnswersPane::save);
    auto *import = new QPushButton(style::icon(u"document-import"_s), tr("From Excel…"));
    import->setObjectName(u"importAnswers"_s);
    import->setToolTip(tr("Read answers from Excel or CSV, each question a column"));
    connect(import, &QPushButton::clicked, this, [this] {
        if (context().importFile && hasReading())
            context().importFile(u"answers"_s, {{u"event"_s, event().id}});
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_sheets);
    row->addWidget(m_count, 1);
    row->addWidget(import);
    row->addWidget(m_trash);
    row->addWidget(m_save);
    m_form = new QWidget;
    m_grid = new QGridLayout(m_form);
    m_grid->setContentsMargins(0, 0, measure::grid, 0);
    m_grid->setSpacing(measure::half);
    auto *area = style::scrolling(m_form);
    body()->addWidget(head);
    body()->addWidget(area, 1);
    auto *help = style::quiet(tr("A digit answers and goes on, Enter goes on without an answer, Shift+Tab goes back. After the last question Enter saves; Ctrl+Enter saves at once."));
    help->setContentsMargins(0, 0, 0, measure::grid);
    body()->addWidget(help);
}

QString AnswersPane::hint(const EventQuestion &question) const
{
    if (question.kind == QuestionKind::Scale)
        return u"%1–%2"_s.arg(question.lowest).arg(question.highest);
    if (question.kind == QuestionKind::Text)
        return {};
    QStringList words;
    for (qsizetype i = 0; i < question.choices.size(); ++i)
        words << u"%1 = %2"_s.arg(i + 1).arg(question.choices.at(i));
    return words.join(u",  "_s);
}

void AnswersPane::rebuild()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_fields.clear();
    for (int i = 0; i < m_questions.size(); ++i) {
        const EventQuestion &question = m_questions.at(i);
        auto *label = style::wrapping(u"%1. %2"_s.arg(i + 1).arg(question.text));
        auto *edit = new QLineEdit;
        edit->setObjectName(u"answer%1"_s.arg(i));
        edit->setAccessibleName(question.text.left(200));
        edit->setAccessibleDescription(hint(question));
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::textEdited, this, [this, i] { typed(i); });
        label->setBuddy(edit);
        m_grid->addWidget(label, i * 3, 0, 1, 2);
        if (question.kind == QuestionKind::Text) {
            m_grid->addWidget(edit, i * 3 + 1, 0, 1, 2);
        } else {
            edit->setFixedWidth(64);
            m_grid->addWidget(edit, i * 3 + 1, 0);
            m_grid->addWidget(style::quiet(hint(question)), i * 3 + 1, 1);
        }
        m_grid->setRowMinimumHeight(i * 3 + 2, measure::grid);
        m_fields.append(edit);
    }
    setFocusProxy(m_fields.value(0));
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(int(m_questions.size()) * 3, 1);
}

void AnswersPane::refresh(bool other)
{
    const bool anew = other || !alike(m_questions, detail().questions);
    if (anew) {
        keepTyped();
        m_event = event().id;
        m_questions = detail().questions;
        rebuild();
        m_sheet.clear();
    }
    fillSheets();
    if (anew)
        bringBack();
    m_save->setEnabled(!m_questions.isEmpty());
}

void AnswersPane::fillSheets()
{
    const QStringList sheets = sheetsOf(detail());
    m_sheets->clear();
    m_sheets->addItem(tr("New paper"), QString());
    for (qsizetype i = sheets.size(); i > 0; --i)
        m_sheets->addItem(tr("Paper %1").arg(i), sheets.at(i - 1));
    const int row = std::max(0, m_sheets->findData(m_sheet));
    const bool isGone = m_sheets->itemData(row).toString() != m_sheet;
    m_sheets->setCurrentIndex(row);
    m_trash->setVisible(row > 0);
    m_count->setText(m_questions.isEmpty() ? tr("Write the questions first.") : tr("%n paper(s) typed in", nullptr, int(sheets.size())));
    if (!isGone)
        return;
    m_sheet.clear();
    if (m_typed)
        banner()->showSentence(Problem::Severity::Info, tr("The paper was taken away meanwhile. What you had typed stands here as a new paper."));
    else
        clear();
}

void AnswersPane::chooseSheet()
{
    const QString chosen = m_sheets->currentData().toString();
    if (chosen == m_sheet)
        return;
    if (hasTyped()) {
        if (!saveSheet()) {
            m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(m_sheet)));
            return;
        }
        toast(tr("The paper you left is saved."));
    }
    m_sheet = chosen;
    showSheet();
}

bool AnswersPane::hasTyped() const
{
    // A new paper with nothing on it is none.
    return m_typed && (!m_sheet.isEmpty() || std::any_of(m_fields.cbegin(), m_fields.cend(), [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); }));
}

void AnswersPane::showSheet()
{
    clear();
    banner()->clear();
    m_trash->setVisible(!m_sheet.isEmpty());
    for (const EventAnswer &answer : detail().answers) {
        for (int i = 0; i < m_questions.size() && answer.sheet == m_sheet; ++i) {
            const EventQuestion &question = m_questions.at(i);
            if (question.id != answer.question)
                continue;
            const qsizetype choice = question.choices.indexOf(answer.value);
            m_fields.at(i)->setText(question.kind == QuestionKind::Choice && choice >= 0 ? QString::number(choice + 1) : answer.value);
        }
    }
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
}

void AnswersPane::clear()
{
    for (QLineEdit *edit : std::as_const(m_fields))
        edit->clear();
    m_typed = false;
}

void AnswersPane::keepTyped()
{
    m_begun.remove(m_event);
    if (!m_typed)
        return;
    Begun &begun = m_begun[m_event];
    begun.sheet = m_sheet;
    for (int i = 0; i < m_questions.size(); ++i)
        begun.texts.insert(m_questions.at(i).id, m_fields.at(i)->text());
    m_typed = false;
}

void AnswersPane::bringBack()
{
    const auto begun = m_begun.constFind(m_event);
    if (begun == m_begun.cend())
        return;
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(begun->sheet)));
    m_sheet = m_sheets->currentData().toString();
    m_trash->setVisible(!m_sheet.isEmpty());
    for (int i = 0; i < m_questions.size(); ++i)
        m_fields.at(i)->setText(begun->texts.value(m_questions.at(i).id));
    m_typed = true;
}

QString AnswersPane::answer(int question, QString &why) const
{
    const EventQuestion &asked = m_questions.at(question);
    const QString text = m_fields.at(question)->text().trimmed();
    if (text.isEmpty() || asked.kind == QuestionKind::Text)
        return text;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (asked.kind == QuestionKind::Scale) {
        if (!isNumber || number < asked.lowest || number > asked.highest)
            why = tr("Question %1: “%2” is no whole number from %3 to %4.").arg(QString::number(question + 1), text.left(40), QString::number(asked.lowest), QString::number(asked.highest));
        return text;
    }
    if (isNumber && number >= 1 && number <= asked.choices.size())
        return asked.choices.at(number - 1);
    if (!asked.choices.contains(text))
        why = tr("Question %1: “%2” is none of the answers. Write its number.").arg(QString::number(question + 1), text.left(40));
    return text;
}

void AnswersPane::typed(int question)
{
    m_typed = true;
    const EventQuestion &asked = m_questions.at(question);
    // One digit is the whole answer as long as no answer has two.
    const qsizetype most = asked.kind == QuestionKind::Scale ? asked.highest : asked.choices.size();
    const bool oneDigit = asked.kind != QuestionKind::Text && most < 10 && (asked.kind != QuestionKind::Scale || asked.lowest >= 0);
    QString why;
    const QString text = m_fields.at(question)->text();
    if (oneDigit && text.size() == 1 && !answer(question, why).isEmpty() && why.isEmpty() && question + 1 < m_fields.size())
        goOn(question);
}

void AnswersPane::goOn(int from)
{
    if (from + 1 >= m_fields.size()) {
        save();
        return;
    }
    m_fields.at(from + 1)->setFocus();
    m_fields.at(from + 1)->selectAll();
}

bool AnswersPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return EventPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const qsizetype question = m_fields.indexOf(qobject_cast<QLineEdit *>(watched));
    if (question < 0 || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return EventPage::eventFilter(watched, event);
    if (key->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        goOn(int(question));
    return true;
}

bool AnswersPane::saveSheet()
{
    QHash<Id, QString> answers;
    bool any = false;
    for (int i = 0; i < m_questions.size(); ++i) {
        QString why;
        const QString value = answer(i, why);
        if (!why.isEmpty()) {
            banner()->showSentence(Problem::Severity::Warn, why);
            m_fields.at(i)->setFocus();
            m_fields.at(i)->selectAll();
            return false;
        }
        any |= !value.isEmpty();
        answers.insert(m_questions.at(i).id, value);
    }
    if (!any && m_sheet.isEmpty()) {
        banner()->showSentence(Problem::Severity::Info, tr("The paper has no answers yet. Nothing was saved."));
        return false;
    }
    return check(acts().setAnswers(event().id, m_sheet, answers));
}

bool AnswersPane::save()
{
    if (!saveSheet())
        return false;
    m_sheets->setCurrentIndex(0);
    m_sheet.clear();
    m_trash->hide();
    clear();
    if (!m_fields.isEmpty())
        m_fields.first()->setFocus();
    return true;
}

void AnswersPane::trashSheet()
{
    if (m_sheet.isEmpty() || !check(acts().trashSheets(event().id, {m_sheet})))
        return;
    // What was typed goes with it.
    m_typed = false;
    toast(tr("The paper is in the trash."));
}

} // namespace lansnav
