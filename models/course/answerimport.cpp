// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/answerimport.h"

#include "course/coursestore.h"
#include "exchange/headermatch.h"
#include "exchange/values.h"
#include "list/foldedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Data = std::shared_ptr<AnswerImport>;

/// A question's text as headings are compared, without its number: "1. Hur var dagen?" → "hur var dagen".
QString plain(const QString &text)
{
    static const QRegularExpression number(uR"(^(?:fråga |question |q)?\d+ +(?=\D))"_s);
    return HeaderMatcher::words(text).remove(number);
}

/// Compares what forms say with what is stored.
class Judge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::AnswerImporter)

public:
    Judge(const EventDetail &event, const ImportPlan &plan) : m_event(event)
    {
        for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column) {
            const QString heading = plan.headings.value(column.key());
            if (column.value().isEmpty())
                continue;
            if (const EventQuestion *question = AnswerImporter::questionFor(event.questions, heading); question && !m_columns.values().contains(question))
                m_columns.insert(column.key(), question);
            else if (!parse::tidy(heading).isEmpty())
                m_other.append(tr("“%1”").arg(parse::tidy(heading).left(60)));
        }
        for (const EventAnswer &answer : event.answers)
            m_stored[answer.sheet].insert(answer.question, answer.value);
    }

    bool isEmpty() const { return m_columns.isEmpty(); }

    /// How many cells were no answer to their question, as a sentence; empty when there were none.
    QString leftOut() const
    {
        return m_dropped > 0 ? tr("%n answer(s) left out: outside the scale, or none of the choices of the question.", nullptr, m_dropped) : QString();
    }

    void judge(ImportRow &row)
    {
        auto data = std::make_shared<AnswerImport>();
        row.data = data;
        row.notes.clear();
        if (!m_other.isEmpty())
            row.notes.append(tr("Left out, as no question of the event is called so: %1.").arg(m_other.join(u", "_s)));
        m_other.clear();
        for (auto column = m_columns.cbegin(); column != m_columns.cend(); ++column) {
            const QString cell = row.cells.value(column.key()).trimmed();
            const QString value = AnswerImporter::answer(**column, cell);
            if (!value.isEmpty()) {
                data->values.insert((*column)->id, value);
            } else if (!parse::tidy(cell).isEmpty()) {
                ++m_dropped;
                row.notes.append(tr("“%1” is no answer to “%2” and is left out.").arg(parse::tidy(cell).left(60), (*column)->text.left(60)));
            }
        }
        if (data->values.isEmpty()) {
            row.fate = RowFate::Refused;
            row.reason = tr("The row holds no answer.");
            return;
        }
        const QString content = row.cells.join(QChar(0x1f));
        data->sheet = Id::natural(u"evaluation_sheet", {m_event.event.id.hex(), content, QString::number(m_seen[content]++)}).hex();
        compare(row, *data);
    }

private:
    void compare(ImportRow &row, const AnswerImport &data)
    {
        const auto known = m_stored.constFind(data.sheet);
        row.fate = known == m_stored.cend() ? RowFate::New : RowFate::Unchanged;
        if (known != m_stored.cend())
            for (auto value = data.values.cbegin(); value != data.values.cend(); ++value)
                if (!known->contains(value.key()))
                    row.fate = RowFate::Updated;
    }

    const EventDetail &m_event;
    QMap<int, const EventQuestion *> m_columns;
    QStringList m_other;
    QHash<QString, QHash<Id, QString>> m_stored;
    QHash<QString, int> m_seen;
    int m_dropped = 0;
};

} // namespace

const EventQuestion *AnswerImporter::questionFor(const QList<EventQuestion> &questions, const QString &heading)
{
    const QString wanted = plain(heading);
    if (wanted.isEmpty())
        return nullptr;
    for (const EventQuestion &question : questions)
        if (plain(question.text) == wanted)
            return &question;
    return nullptr;
}

QString AnswerImporter::answer(const EventQuestion &question, const QString &cell)
{
    const QString said = parse::tidy(cell);
    if (question.kind == QuestionKind::Text)
        return cell.trimmed();
    if (question.kind == QuestionKind::Choice) {
        if (question.choices.isEmpty())
            return said;
        for (const QString &choice : question.choices)
            if (folded(choice) == folded(said))
                return choice;
        return {};
    }
    static const QRegularExpression step(uR"(^(-?\d{1,3})(?:[.,]0+)?(?:$|\s*(?:[-–—:.(/=]|av\b|of\b).*))"_s);
    const QRegularExpressionMatch match = step.match(said);
    const int value = match.captured(1).toInt();
    return match.hasMatch() && value >= question.lowest && value <= question.highest ? QString::number(value) : QString();
}

ImportKind AnswerImporter::kind()
{
    ImportKind kind;
    kind.key = u"answers"_s;
    kind.label = tr("Answers to an event's evaluation");
    kind.targets = {u"event"_s};
    kind.fields = {{u"question"_s, tr("Question"), {}, true, u"^(.+)$"_s}};
    kind.judge = judge;
    kind.apply = apply;
    return kind;
}

Result<void> AnswerImporter::judge(Database &db, const Sheet &, const ImportTarget &target, ImportPlan &plan, const Progress &progress)
{
    const Result<EventDetail> event = CourseStore::detail(db, target.value(u"event"_s));
    if (!event)
        return event.error();
    if (event->questions.isEmpty())
        return Error{ErrorCode::Invalid, tr("The event has no questions yet, so no answer can be told to one. Nothing was changed. Write the questions under Evaluation, worded as in the list.")};
    Judge judge(*event, plan);
    if (judge.isEmpty()) {
        QStringList looked;
        for (const EventQuestion &question : event->questions)
            looked.append(tr("“%1”").arg(question.text.left(60)));
        return Error{ErrorCode::Invalid, tr("No heading is one of the event's questions. Looked for %1. Nothing was changed; word the question or the heading alike.").arg(looked.join(u", "_s))};
    }
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        judge.judge(plan.rows[i]);
        if (progress && i % 500 == 0 && !progress(int(100 * i / plan.rows.size())))
            return Error{ErrorCode::Cancelled, tr("The import was stopped. Nothing was changed.")};
    }
    if (const QString dropped = judge.leftOut(); !dropped.isEmpty())
        plan.leftOut.append(dropped);
    return {};
}

Result<void> AnswerImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Id event = target.value(u"event"_s);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const auto data = std::static_pointer_cast<AnswerImport>(row.data);
        if (!data || !row.isWritten())
            continue;
        for (auto value = data->values.cbegin(); value != data->values.cend(); ++value)
            edit.insert(u"evaluation_answer"_s, {{u"event"_s, event.bind()}, {u"sheet"_s, data->sheet}, {u"question"_s, value.key().bind()}, {u"value"_s, value.value()}});
        if (progress && i % 200 == 0 && !progress(int(100 * i / plan.rows.size())))
            return Error{ErrorCode::Cancelled, tr("The import was stopped. Nothing was changed.")};
    }
    return {};
}

} // namespace lansnav
