// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString answerFault(const EventQuestion &question, const QString &answer)
{
    if (question.kind == QuestionKind::Scale) {
        bool isNumber = false;
        const int step = answer.toInt(&isNumber);
        if (!isNumber || step < question.lowest || step > question.highest)
            return CourseStore::tr("“%1” is no whole number from %2 to %3. Nothing was saved.").arg(answer.left(40)).arg(question.lowest).arg(question.highest);
    }
    if (question.kind == QuestionKind::Choice && !question.choices.isEmpty() && !question.choices.contains(answer))
        return CourseStore::tr("“%1” is none of the answers to choose from. Nothing was saved.").arg(answer.left(40));
    return {};
}

Result<QHash<Id, EventQuestion>> questionsOf(Database &db, const Id &event)
{
    QHash<Id, EventQuestion> questions;
    const auto read = db.each(u"SELECT id, kind, choices, lowest, highest FROM evaluation_question WHERE event = ? AND deleted = 0"_s, {event.bind()}, [&](const QSqlQuery &q) {
        EventQuestion question;
        question.id = idAt(q, 0);
        question.kind = questionKindFrom(textAt(q, 1));
        question.choices = textAt(q, 2).split(u'\n', Qt::SkipEmptyParts);
        question.lowest = numberAt(q, 3).value_or(1);
        question.highest = numberAt(q, 4).value_or(5);
        questions.insert(question.id, question);
    });
    if (!read)
        return read.error();
    return questions;
}

} // namespace

Result<Id> CourseStore::addQuestion(const EventQuestion &question)
{
    if (question.text.trimmed().isEmpty())
        return invalidInput(tr("Write the question. Nothing was added."));
    if (question.lowest >= question.highest)
        return invalidInput(tr("A scale begins lower than it ends. Nothing was changed."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added the question %1"), {actRef("evaluation_question", id)}), u"event"_s, question.event);
    edit.insertWithId(u"evaluation_question"_s, id, valuesOf(question));
    return added(edit, id);
}

Result<void> CourseStore::changeQuestion(const Id &question, const Values &values)
{
    if (const auto text = valueIn(values, u"text"_s); text && text->toString().trimmed().isEmpty())
        return invalidInput(tr("Write the question. The old one was kept."));
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the question %1"), {actRef("evaluation_question", question)}), u"evaluation_question"_s, question);
    const Result<RowValues> row = changedRow(edit.database(), u"evaluation_question"_s, question, {{u"lowest"_s, u"highest"_s}}, values);
    if (!row)
        return row.error();
    if (row->contains(u"lowest"_s) && row->value(u"lowest"_s).toInt() >= row->value(u"highest"_s).toInt())
        return invalidInput(tr("A scale begins lower than it ends. Nothing was changed."));
    edit.update(u"evaluation_question"_s, question, values);
    return finish(edit);
}

Result<void> CourseStore::trashQuestions(const QList<Id> &questions)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the question %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 questions in the trash"),
                 u"evaluation_question"_s, questions);
}

Result<QString> CourseStore::setAnswers(const Id &event, const QString &sheet, const QHash<Id, QString> &answers)
{
    const QString key = sheet.isEmpty() ? Id::fresh(m_store.environment()).hex() : sheet;
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Entered the answers of an evaluation of %1"), {actRef("event", event)}), u"event"_s, event);
    const Result<QHash<Id, EventQuestion>> questions = questionsOf(edit.database(), event);
    if (!questions)
        return questions.error();
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const auto question = questions->constFind(answer.key());
        if (question == questions->cend())
            return invalidInput(tr("A question answered does not belong to the event. Nothing was saved."));
        const QString value = answer.value().trimmed();
        if (const QString fault = value.isEmpty() ? QString() : answerFault(*question, value); !fault.isEmpty())
            return invalidInput(fault);
        const Id row = Id::natural(u"evaluation_answer", {key, answer.key().hex()});
        // An empty answer to what was never answered leaves no row behind.
        if (value.isEmpty())
            edit.update(u"evaluation_answer"_s, row, {{u"value"_s, QVariant()}});
        else
            edit.insert(u"evaluation_answer"_s, {{u"event"_s, event.bind()}, {u"sheet"_s, key}, {u"question"_s, answer.key().bind()}, {u"value"_s, value}});
    }
    if (const auto done = finish(edit); !done)
        return done.error();
    return key;
}

Result<void> CourseStore::trashSheets(const Id &event, const QStringList &sheets)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Put %1 evaluation sheets in the trash"), {QString::number(sheets.size())}), u"event"_s, event);
    for (const QString &sheet : sheets) {
        const auto rows = edit.database().rows(u"SELECT id FROM evaluation_answer WHERE event = ? AND sheet = ? AND deleted = 0"_s, {event.bind(), sheet},
                                               [](const QSqlQuery &q) { return idAt(q, 0); });
        if (!rows)
            return rows.error();
        for (const Id &row : *rows)
            edit.trash(u"evaluation_answer"_s, row);
    }
    return finish(edit);
}

} // namespace lansnav
