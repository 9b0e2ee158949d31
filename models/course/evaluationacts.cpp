// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString answerFault(const EventQuestion &question, const QString &answer)
{
    if (question.kind == QuestionKind::Scale) {
        bool isNumber = false;
        const int step = answer.toInt(&isNumber);
        if (!isNumber || step < question.lowest || step > question.highest)
            return CourseStore::tr("“%1” is no whole number from %2 to %3. Nothing was saved.").arg(answer.left(40), QString::number(question.lowest), QString::number(question.highest));
    }
    if (question.kind == QuestionKind::Choice && !question.choices.isEmpty() && !question.choices.contains(answer))
        return CourseStore::tr("“%1” is none of the answers to choose from. Nothing was saved.").arg(answer.left(40));
    return {};
}

/// Only what decides which answers there are.
EventQuestion applied(EventQuestion question, const RowValues &values)
{
    if (const auto kind = values.constFind(u"kind"_s); kind != values.cend())
        question.kind = questionKindFrom(kind->toString());
    if (const auto choices = values.constFind(u"choices"_s); choices != values.cend())
        question.choices = choices->toString().split(u'\n', Qt::SkipEmptyParts);
    if (const auto lowest = values.constFind(u"lowest"_s); lowest != values.cend())
        question.lowest = lowest->isNull() ? 1 : lowest->toInt();
    if (const auto highest = values.constFind(u"highest"_s); highest != values.cend())
        question.highest = highest->isNull() ? 5 : highest->toInt();
    return question;
}

/// What alternatives that were written anew are called now. Where those that stay have kept their places, so have the others; else one
/// that went and one that came are the same. Everything beyond that is a guess, and those that are gone are not in the list.
QHash<QString, QString> renamedChoices(const QStringList &before, const QStringList &after)
{
    QStringList gone, came;
    bool inPlace = true;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (!after.contains(before.at(i)))
            gone.append(before.at(i));
        else
            inPlace = inPlace && after.value(i) == before.at(i);
    }
    std::copy_if(after.cbegin(), after.cend(), std::back_inserter(came), [&before](const QString &choice) { return !before.contains(choice); });
    QHash<QString, QString> renamed;
    if (inPlace)
        for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i)
            if (came.contains(after.at(i)))
                renamed.insert(before.at(i), after.at(i));
    if (!inPlace && gone.size() == 1 && came.size() == 1 && before.size() == after.size())
        renamed.insert(gone.first(), came.first());
    return renamed;
}

/// The answers given follow the question; refused when some would no longer be any.
Result<void> keepAnswers(Edit &edit, const Id &question, const EventQuestion &before, const EventQuestion &after)
{
    const bool areChoices = before.kind == QuestionKind::Choice && after.kind == QuestionKind::Choice;
    const QHash<QString, QString> renamed = areChoices ? renamedChoices(before.choices, after.choices) : QHash<QString, QString>();
    QList<std::pair<Id, QString>> changed;
    int lost = 0;
    const auto read = edit.database().each(u"SELECT id, value FROM evaluation_answer WHERE question = ? AND deleted = 0 AND value IS NOT NULL"_s, {question.bind()}, [&](const QSqlQuery &q) {
        const QString value = textAt(q, 1), now = renamed.value(value, value);
        lost += answerFault(before, value).isEmpty() && !answerFault(after, now).isEmpty();
        if (now != value)
            changed.append({idAt(q, 0), now});
    });
    if (!read)
        return read;
    if (lost > 0)
        return invalidInput(CourseStore::tr("%n answer(s) given would no longer count. Change or remove them first; the question was kept as it was.", nullptr, lost));
    for (const auto &[answer, value] : std::as_const(changed))
        edit.update(u"evaluation_answer"_s, answer, {{u"value"_s, value}});
    return {};
}

/// Those with that id in the column: "event" or "id".
Result<QHash<Id, EventQuestion>> questionsOf(Database &db, const QString &column, const Id &id)
{
    QHash<Id, EventQuestion> questions;
    const auto read = db.each(u"SELECT id, kind, choices, lowest, highest FROM evaluation_question WHERE %1 = ? AND deleted = 0"_s.arg(column), {id.bind()}, [&](const QSqlQuery &q) {
        const RowValues row{{u"kind"_s, q.value(1)}, {u"choices"_s, q.value(2)}, {u"lowest"_s, q.value(3)}, {u"highest"_s, q.value(4)}};
        questions.insert(idAt(q, 0), applied({}, row));
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
    const Result<QHash<Id, EventQuestion>> before = questionsOf(edit.database(), u"id"_s, question);
    if (!before)
        return before.error();
    if (const auto kept = keepAnswers(edit, question, before->value(question), applied(before->value(question), asRow(values))); !kept)
        return kept;
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
    const Result<QHash<Id, EventQuestion>> questions = questionsOf(edit.database(), u"event"_s, event);
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
