// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"
#include "course/afterwards.h"
#include "course/eventtext.h"
#include "course/papers.h"
#include "course/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Evaluation and the report of the event: what is told when it is over.

namespace lansnav {

namespace {

report::Cell number(qint64 value)
{
    return {uiLocale().toString(value), double(value)};
}

report::Cell money(const std::optional<qint64> &ore)
{
    return ore ? report::Cell(EventText::money(*ore), double(*ore) / 100) : report::Cell();
}

report::TableColumn figures(const QString &heading)
{
    return {heading, report::Align::Right, 0.8};
}

/// The parts of the event report. A part without content is empty.
class EventBlocks
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::EventBlocks)

public:
    using Blocks = CoursePapers::Blocks;
    using Table = report::Table;

    explicit EventBlocks(const PaperData &data)
        : m_data(data), m_detail(data.detail), m_part(tookPart(data.detail, data.seats.event)), m_sum(budgetSum(data.detail, data.seats.event.seats)),
          m_certificates(certificateRows(data.detail, data.seats)), m_forms(ruleForms(data.detail))
    {
    }

    QStringList summary() const
    {
        QStringList sentences{registrationSentence()};
        if (m_part.arePresent)
            sentences.append(tr("%n took part.", nullptr, int(m_part.people.size())) + (earned() > 0 ? u' ' + tr("%n have earned a certificate.", nullptr, earned()) : QString()));
        if (const QString money = moneySentence(); !money.isEmpty())
            sentences.append(money);
        return sentences;
    }

    Blocks about() const
    {
        report::Facts facts;
        const auto add = [&](const QString &label, const QString &value) {
            if (!value.isEmpty())
                facts.rows.append({label, value});
        };
        add(tr("Kind"), CourseWords::of(m_detail.event.kind));
        add(tr("Status"), CourseWords::of(m_detail.event.status));
        add(tr("Date"), EventText::days(m_detail.firstDay(), m_detail.lastDay()));
        add(tr("Place"), placeText(m_data));
        add(tr("For"), m_detail.event.targetGroup);
        add(tr("Network"), m_detail.event.networkName);
        add(tr("Area"), m_detail.event.areaName);
        add(tr("Responsible"), CoursePapers::responsibleText(m_data));
        return {report::Heading{tr("About the event")}, facts};
    }

    Blocks registrations() const
    {
        const SeatList &seats = m_data.seats.event;
        report::Table table;
        table.caption = tr("Registrations");
        table.columns = {report::column(tr("Standing"), 2), figures(tr("People"))};
        const auto add = [&](const QString &label, int count) { table.rows.append({label, number(count)}); };
        add(tr("With a seat"), seats.seats);
        add(tr("Offered a seat"), seats.offered);
        add(tr("On the waiting list"), int(seats.line.size()));
        add(tr("Cancelled"), seats.cancelled);
        table.rows.append({tr("All registrations"), number(m_detail.registrations.size())});
        table.lastRowIsTotal = true;
        table.source = tr("the list of registrations on %1").arg(PartialDate(m_data.today).toText());
        Blocks blocks{report::Heading{tr("Registrations")}, table};
        if (const report::Chart chart = CourseCharts::registrations(registrationTimes(m_detail), m_data.last, m_data.today); !chart.series.isEmpty())
            blocks.append(chart);
        return blocks;
    }

    Blocks people() const
    {
        if (m_part.people.isEmpty())
            return {};
        Blocks blocks{report::Heading{m_part.arePresent ? tr("Who took part") : tr("Who has a seat")}};
        blocks += {CourseCharts::municipalities(m_part), counts(tr("Participants per municipality"), tr("Municipality"), CourseCharts::perMunicipality(m_part))};
        blocks += {CourseCharts::professions(m_part), counts(tr("Participants per profession"), tr("Profession"), CourseCharts::perProfession(m_part))};
        return blocks;
    }

    Blocks attendance() const
    {
        report::Table table;
        table.caption = tr("Attendance per session");
        table.columns = {{tr("When"), report::Align::Left, 1.2, false, true}, report::column(tr("Session"), 2.4),  figures(tr("Expected")),    figures(tr("Present")),
                         figures(tr("Apology")), figures(tr("Absent")), figures(tr("Not recorded"))};
        for (const Session &session : m_detail.sessions) {
            if (session.kind == SessionKind::Break)
                continue;
            const QList<Attendee> attendees = CourseRules::attendees(m_detail, session, m_data.seats);
            const auto count = [&](AttendanceState state) {
                return number(std::count_if(attendees.cbegin(), attendees.cend(), [&](const Attendee &a) { return m_detail.attendanceOf(session.id, a.person) == state; }));
            };
            // An event of one day has said which.
            const bool sameDay = m_detail.firstDay() == m_detail.lastDay();
            QStringList when{sameDay ? QString() : EventText::days(session.day(), session.day()), EventText::time(session)};
            when.removeAll(QString());
            table.rows.append({when.join(u' '), CourseRules::sessionTitle(m_detail, session), number(attendees.size()), count(AttendanceState::Present),
                               count(AttendanceState::Apology), count(AttendanceState::Absent), count(AttendanceState::NotRecorded)});
        }
        if (table.rows.isEmpty())
            return {};
        table.source = tr("the attendance lists of the sessions");
        Blocks blocks{report::Heading{tr("Attendance")}, table};
        if (!m_certificates.isEmpty())
            blocks.append(report::Paragraph{tr("%1 of %2 have earned a certificate.").arg(earned()).arg(m_certificates.size())});
        return blocks;
    }

    Blocks economy() const
    {
        if (m_detail.budget.isEmpty())
            return {};
        report::Table table;
        table.caption = tr("Budget and outcome");
        table.columns = {report::column(tr("What for"), 2.5), figures(tr("Budget")), figures(tr("Outcome")), figures(tr("Left"))};
        const auto left = [](const auto &budget, const auto &outcome) {
            return budget && outcome ? money(qint64(*budget) - *outcome) : report::Cell();
        };
        for (const BudgetLine &line : m_detail.budget)
            table.rows.append({line.text, money(line.budget), money(line.outcome), left(line.budget, line.outcome)});
        table.rows.append({tr("Sum"), money(m_sum.budget), money(m_sum.outcome), left(m_sum.budget, m_sum.outcome)});
        table.lastRowIsTotal = true;
        Blocks blocks{report::Heading{tr("Economy")}, table};
        if (const QString sentence = moneySentence(); !sentence.isEmpty())
            blocks.append(report::Paragraph{sentence});
        return blocks;
    }

    Blocks evaluation() const
    {
        Blocks blocks = CoursePapers::answers(m_data);
        if (!blocks.isEmpty())
            blocks.prepend(report::Heading{tr("Evaluation")});
        return blocks;
    }

private:
    int earned() const
    {
        return int(std::count_if(m_certificates.cbegin(), m_certificates.cend(), [](const CertificateRow &row) { return row.standing.state == CertificateState::Earned; }));
    }

    QString registrationSentence() const { return SeatRules::summary(m_data.seats.event) + u'.'; }

    QString moneySentence() const
    {
        const std::optional<qint64> total = m_sum.outcome ? m_sum.outcome : m_sum.budget;
        if (!total)
            return {};
        QString sentence = m_sum.outcome && m_sum.budget ? tr("It cost %1 of a budget of %2.").arg(EventText::money(*m_sum.outcome), EventText::money(*m_sum.budget))
            : m_sum.outcome                              ? tr("It cost %1.").arg(EventText::money(*m_sum.outcome))
                                                         : tr("The budget is %1.").arg(EventText::money(*m_sum.budget));
        if (const auto each = m_sum.perParticipant())
            sentence += u' ' + tr("That is %1 for each of %n participant(s).", nullptr, m_sum.participants).arg(EventText::money(*each));
        return sentence;
    }

    static Table counts(const QString &caption, const QString &what, const QList<NamedCount> &counts)
    {
        Table table;
        table.caption = caption;
        table.columns = {report::column(what, 2), figures(tr("People"))};
        int sum = 0;
        for (const NamedCount &count : counts) {
            table.rows.append({count.name, number(count.count)});
            sum += count.count;
        }
        table.rows.append({tr("Sum"), number(sum)});
        table.lastRowIsTotal = true;
        return table;
    }

    const PaperData &m_data;
    const EventDetail &m_detail;
    TookPart m_part;
    BudgetSum m_sum;
    QList<CertificateRow> m_certificates;
    QList<EvaluationForm> m_forms;
};

} // namespace

CoursePapers::Blocks CoursePapers::answers(const PaperData &data)
{
    Blocks blocks;
    const QList<EvaluationForm> forms = ruleForms(data.detail);
    for (const EventQuestion &question : data.detail.questions) {
        const EvaluationResult result = EvaluationRule::result(ruleQuestion(question), forms);
        blocks.append(report::Heading{question.text.isEmpty() ? tr("Question without words") : question.text, 2});
        if (result.shown && question.kind == QuestionKind::Text) {
            blocks.append(report::BulletList{result.texts});
        } else if (result.shown) {
            report::Chart chart = CourseCharts::answers(question, result);
            // The heading has said it.
            chart.title.clear();
            blocks.append(chart);
        }
        blocks.append(report::Paragraph{EvaluationRule::text(result), true});
    }
    return blocks;
}

Report CoursePapers::evaluation(const PaperData &data)
{
    Report report = frame(data, tr("Evaluation"));
    report.summary = {tr("%n paper(s) have been handed in.", nullptr, int(ruleForms(data.detail).size()))};
    if (data.detail.questions.isEmpty())
        report.blocks.append(report::Paragraph{tr("The event has no questions to evaluate it by."), true});
    report.blocks += answers(data);
    report.blocks.append(report::Paragraph{tr("Questions with fewer than %n answer(s) are not shown, so that nobody can be picked out.", nullptr, EvaluationRule::fewest), true});
    return report;
}

Report CoursePapers::eventReport(const PaperData &data)
{
    Report report = frame(data, tr("Event report"));
    const EventBlocks blocks(data);
    report.summary = blocks.summary();
    report.blocks += blocks.about();
    report.blocks += blocks.registrations();
    report.blocks += blocks.people();
    report.blocks += blocks.attendance();
    report.blocks += blocks.evaluation();
    report.blocks += blocks.economy();
    return report;
}

} // namespace lansnav
