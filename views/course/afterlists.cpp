// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/afterlists.h"

#include "area/area.h"
#include "course/eventpage.h"
#include "course/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct AfterLists
{
    Q_DECLARE_TR_FUNCTIONS(AfterLists)
};

SessionMark markOf(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present: return SessionMark::Present;
    case AttendanceState::Absent: return SessionMark::Absent;
    case AttendanceState::Apology: return SessionMark::Apology;
    case AttendanceState::NotRecorded: break;
    }
    return SessionMark::NotRecorded;
}

QString stateWord(CertificateState state)
{
    switch (state) {
    case CertificateState::Earned: return AfterLists::tr("gets a certificate");
    case CertificateState::Open: return AfterLists::tr("not decided yet");
    case CertificateState::NotEarned: return AfterLists::tr("no certificate");
    case CertificateState::None: break;
    }
    return {};
}

Column<BudgetLine> moneyColumn(const QString &key, const QString &heading, std::optional<int> BudgetLine::*amount)
{
    return {.key = key, .heading = heading, .value = [amount](const BudgetLine &l) { return QVariant(courseview::moneyText(l.*amount)); },
            .sortKey = [amount](const BudgetLine &l) { return courseview::optional(l.*amount); }, .alignment = right, .width = 110};
}

} // namespace

CertificateListModel::Columns certificateColumns()
{
    using Row = CertificateRow;
    return {
        {.key = u"name"_s, .heading = AfterLists::tr("Name"), .value = [](const Row &r) { return QVariant(r.name); },
         .sortKey = [](const Row &r) { return QVariant(r.sortName); }, .width = 190},
        {.key = u"present"_s, .heading = AfterLists::tr("Present"), .value = [](const Row &r) { return QVariant(AfterLists::tr("%1 of %2").arg(r.standing.present).arg(r.standing.sessions)); },
         .sortKey = [](const Row &r) { return QVariant(r.standing.present); }, .width = 90},
        {.key = u"state"_s, .heading = AfterLists::tr("Certificate"), .value = [](const Row &r) { return QVariant(stateWord(r.standing.state)); },
         .sortKey = [](const Row &r) { return QVariant(int(r.standing.state)); },
         .extra = [](const Row &r, int role) { return role == Qt::ToolTipRole ? QVariant(CertificateRule::text(r.standing)) : QVariant(); }, .width = 170},
        {.key = u"workplace"_s, .heading = AfterLists::tr("Workplace"), .value = [](const Row &r) { return QVariant(r.workplace); }, .width = 180},
    };
}

QList<CertificateRow> certificateRows(const EventDetail &detail)
{
    QHash<Id, CertificateRow> rows;
    QHash<Id, QList<SessionMark>> marks;
    int counting = 0;
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break)
            continue;
        ++counting;
        for (const Attendee &attendee : CourseRules::attendees(detail, session)) {
            rows.insert(attendee.person, {attendee.person, attendee.name, attendee.sortName, attendee.workplace, {}});
            marks[attendee.person].append(markOf(detail.attendanceOf(session.id, attendee.person)));
        }
    }
    QList<CertificateRow> list;
    for (CertificateRow row : std::as_const(rows)) {
        QList<SessionMark> of = marks.value(row.id);
        // k of n counts the sessions of the event; who chose some of them can come to no others.
        if (detail.event.certificateLeast)
            of.resize(std::max<qsizetype>(of.size(), std::min<qsizetype>(counting, *detail.event.certificateLeast)), SessionMark::Absent);
        row.standing = CertificateRule::standing(of, detail.event.certificateLeast);
        list.append(row);
    }
    return list;
}

BudgetListModel::Columns budgetColumns()
{
    using Row = BudgetLine;
    return {
        {.key = u"text"_s, .heading = AfterLists::tr("What for"), .value = [](const Row &l) { return QVariant(l.text); }, .width = 220},
        moneyColumn(u"budget"_s, AfterLists::tr("Budget"), &BudgetLine::budget),
        moneyColumn(u"outcome"_s, AfterLists::tr("Outcome"), &BudgetLine::outcome),
        {.key = u"difference"_s, .heading = AfterLists::tr("Left"),
         .value = [](const Row &l) { return l.budget && l.outcome ? QVariant(courseview::moneyText(*l.budget - *l.outcome)) : QVariant(); },
         .sortKey = [](const Row &l) { return l.budget && l.outcome ? QVariant(*l.budget - *l.outcome) : QVariant(); },
         .extra = [](const Row &l, int role) {
             return role == SeverityRole && l.budget && l.outcome && *l.outcome > *l.budget ? QVariant(int(Problem::Severity::Warn)) : QVariant();
         }, .alignment = right, .width = 130},
    };
}

BudgetSum budgetSum(const EventDetail &detail, int seated)
{
    BudgetSum sum;
    for (const BudgetLine &line : detail.budget) {
        if (line.budget)
            sum.budget = sum.budget.value_or(0) + *line.budget;
        if (line.outcome)
            sum.outcome = sum.outcome.value_or(0) + *line.outcome;
    }
    QSet<Id> present;
    for (const auto &session : detail.attendance)
        for (auto person = session.cbegin(); person != session.cend(); ++person)
            if (person.value() == AttendanceState::Present)
                present.insert(person.key());
    sum.arePresent = !present.isEmpty();
    sum.participants = sum.arePresent ? int(present.size()) : seated;
    return sum;
}

QuestionListModel::Columns questionColumns()
{
    using Row = EventQuestion;
    return {
        {.key = u"sort"_s, .heading = AfterLists::tr("No."), .value = [](const Row &q) { return QVariant(q.sort + 1); }, .alignment = right, .width = 44},
        {.key = u"text"_s, .heading = AfterLists::tr("Question"), .value = [](const Row &q) { return QVariant(q.text); }, .width = 300},
        {.key = u"kind"_s, .heading = AfterLists::tr("Kind"), .value = [](const Row &q) { return QVariant(CourseWords::of(q.kind)); }, .width = 80},
        {.key = u"answers"_s, .heading = AfterLists::tr("Answers"),
         .value = [](const Row &q) {
             return q.kind == QuestionKind::Scale ? QVariant(u"%1–%2"_s.arg(q.lowest).arg(q.highest)) : QVariant(q.choices.join(u", "_s));
         }, .width = 180},
    };
}

EvaluationQuestion ruleQuestion(const EventQuestion &question)
{
    return {question.id, question.kind, question.text, question.lowest, question.highest, question.choices};
}

QStringList sheetsOf(const EventDetail &detail)
{
    QStringList sheets;
    QSet<QString> known;
    for (const EventAnswer &answer : detail.answers) {
        if (answer.value.isEmpty() || known.contains(answer.sheet))
            continue;
        known.insert(answer.sheet);
        sheets.append(answer.sheet);
    }
    return sheets;
}

QList<EvaluationForm> ruleForms(const EventDetail &detail)
{
    QHash<Id, const EventQuestion *> questions;
    for (const EventQuestion &question : detail.questions)
        questions.insert(question.id, &question);
    QHash<QString, EvaluationForm> forms;
    for (const EventAnswer &answer : detail.answers) {
        const EventQuestion *question = questions.value(answer.question);
        if (!question || answer.value.isEmpty())
            continue;
        EvaluationValue value;
        switch (question->kind) {
        case QuestionKind::Scale:
            value.scale = answer.value.toInt();
            break;
        case QuestionKind::Choice:
            value.choices = {int(question->choices.indexOf(answer.value))};
            break;
        case QuestionKind::Text:
            value.text = answer.value;
            break;
        }
        forms[answer.sheet].values.insert(question->id, value);
    }
    return forms.values();
}

} // namespace lansnav
