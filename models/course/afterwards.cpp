// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/afterwards.h"

#include "area/queryvalues.h"
#include "course/rules.h"

#include <algorithm>

namespace lansnav {

namespace {

CountedSession countedOf(const Session &session, AttendanceState mark)
{
    return {mark, MeetingTime::fromIso(session.starts), MeetingTime::fromIso(session.ends)};
}

/// Who waits for a seat: those who were let in all the same, and the others.
struct WithoutSeat
{
    QList<const Registration *> letIn;
    QSet<Id> outside;

    WithoutSeat(const EventDetail &detail, const SeatPlan &seats)
    {
        const QSet<Id> present = presentPeople(detail);
        for (const Registration &r : detail.registrations) {
            if (seats.event.of(r.id).state != PlaceState::WaitingList)
                continue;
            if (present.contains(r.person))
                letIn.append(&r);
            else
                outside.insert(r.person);
        }
    }
};

/// Those that a session counts for: not who was recorded as absent while waiting, and whoever was let in is asked for as many
/// sessions as everybody.
QList<Attendee> counted(const EventDetail &detail, const Session &session, const SeatPlan &seats, const WithoutSeat &without)
{
    QList<Attendee> attendees = CourseRules::attendees(detail, session, seats);
    attendees.removeIf([&](const Attendee &attendee) { return without.outside.contains(attendee.person); });
    QSet<Id> listed;
    for (const Attendee &attendee : std::as_const(attendees))
        listed.insert(attendee.person);
    for (const Registration *r : without.letIn)
        if (!listed.contains(r->person) && CourseRules::isFor(detail, *r, session))
            attendees.append({r->person, r->name, r->sortName, r->workplace});
    return attendees;
}

} // namespace

int mostSessions(const EventDetail &detail)
{
    QList<CountedSession> counting;
    for (const Session &session : detail.sessions)
        if (session.kind != SessionKind::Break)
            counting.append(countedOf(session, AttendanceState::NotRecorded));
    return CertificateRule::most(counting);
}

QList<CertificateRow> certificateRows(const EventDetail &detail, const SeatPlan &seats)
{
    QHash<Id, CertificateRow> rows;
    QHash<Id, QList<CountedSession>> sessions;
    const WithoutSeat without(detail, seats);
    for (const Session &session : detail.sessions) {
        if (session.kind == SessionKind::Break)
            continue;
        for (const Attendee &attendee : counted(detail, session, seats, without)) {
            rows.insert(attendee.person, {attendee.person, attendee.name, attendee.sortName, attendee.workplace, {}});
            sessions[attendee.person].append(countedOf(session, detail.attendanceOf(session.id, attendee.person)));
        }
    }
    const int most = mostSessions(detail);
    QList<CertificateRow> list;
    for (CertificateRow row : std::as_const(rows)) {
        QList<CountedSession> of = sessions.value(row.id);
        // k is of the event; whoever chose fewer sessions can come to no others.
        if (detail.event.certificateLeast)
            for (int more = std::min(most, *detail.event.certificateLeast) - CertificateRule::most(of); more > 0; --more)
                of.append({AttendanceState::Absent});
        row.standing = CertificateRule::standing(of, detail.event.certificateLeast);
        list.append(row);
    }
    // A hash has no order of its own: people of one name must not change places.
    std::sort(list.begin(), list.end(), [](const CertificateRow &a, const CertificateRow &b) { return a.id < b.id; });
    sortByText(list, [](const CertificateRow &row) { return row.sortName; });
    return list;
}

QSet<Id> presentPeople(const EventDetail &detail)
{
    QSet<Id> present;
    for (const auto &session : detail.attendance)
        for (auto person = session.cbegin(); person != session.cend(); ++person)
            if (person.value() == AttendanceState::Present)
                present.insert(person.key());
    return present;
}

QList<const Registration *> participantsOf(const EventDetail &detail, const SeatPlan &seats)
{
    const QSet<Id> present = presentPeople(detail);
    QList<const Registration *> participants;
    for (const Registration &r : detail.registrations)
        if (!r.isCancelled() && (seats.event.of(r.id).hasSeat() || present.contains(r.person)))
            participants.append(&r);
    return participants;
}

std::optional<qint64> BudgetSum::perParticipant() const
{
    const std::optional<qint64> total = outcome ? outcome : budget;
    if (!total || participants <= 0)
        return {};
    return qRound64(double(*total) / participants / 100) * 100;
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
    const QSet<Id> present = presentPeople(detail);
    sum.arePresent = !present.isEmpty();
    sum.participants = sum.arePresent ? int(present.size()) : seated;
    return sum;
}

TookPart tookPart(const EventDetail &detail, const SeatList &seats)
{
    TookPart part;
    QSet<Id> people = presentPeople(detail);
    part.arePresent = !people.isEmpty();
    QSet<Id> listed;
    for (const Registration &r : detail.registrations) {
        const bool counts = part.arePresent ? people.contains(r.person) : !r.isCancelled() && seats.of(r.id).hasSeat();
        if (!counts || listed.contains(r.person))
            continue;
        listed.insert(r.person);
        part.people.append({r.person, r.municipalityName, r.title});
    }
    for (const Id &guest : people - listed)
        part.people.append({guest, {}, {}});
    return part;
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
