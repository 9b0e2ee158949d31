// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"

#include "course/afterwards.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Severity = Problem::Severity;

/// A place is asked for a month before, urgently in the last week; too few participants are told of a week before closing.
constexpr int placeDays = 30;
constexpr int urgentDays = 7;
constexpr int closingDays = 7;

QString dayText(QDate day)
{
    return PartialDate(day).toText();
}

/// Collects problems of one event under the translation context of the rules.
class Problems
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseRules)

public:
    Problems(const EventDetail &detail, QDate today, const QList<OpenClash> &clashes) : m_detail(detail), m_today(today), m_clashes(clashes) {}

    QList<Problem> all()
    {
        const EventStatus status = m_detail.event.status;
        if (m_detail.event.isAhead() && status != EventStatus::Idea) {
            responsible();
            days();
            place();
            participants();
            certificate();
            clashes();
        }
        tasks();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Problem &a, const Problem &b) { return a.severity > b.severity; });
        return m_found;
    }

private:
    void add(Severity severity, const QString &sentence, const QString &remedy, const QString &tab, const Id &detail = {})
    {
        m_found.append({severity, sentence, remedy, u"courses"_s, m_detail.event.id, tab, detail});
    }

    void responsible()
    {
        if (m_detail.responsible.isEmpty())
            add(Severity::Warn, tr("Nobody is responsible for the event."), tr("Choose responsible"), u"about"_s, CourseRules::fieldId(u"responsible"_s));
    }

    void days()
    {
        const EventStatus status = m_detail.event.status;
        const QDate last = m_detail.lastDay();
        if (!last.isValid()) {
            if (status == EventStatus::Open || status == EventStatus::Closed)
                add(Severity::Warn, tr("Registration has begun, but no day is set."), tr("Set the day"), u"about"_s, CourseRules::fieldId(u"when"_s));
        } else if (last < m_today && status != EventStatus::Moved) {
            add(Severity::Warn, tr("The event of %1 is past; was it held or cancelled?").arg(dayText(last)), tr("Set the status"), u"about"_s, CourseRules::fieldId(u"status"_s));
        }
    }

    void place()
    {
        const QDate first = m_detail.firstDay();
        if (!first.isValid() || first < m_today || m_today.daysTo(first) > placeDays || CourseRules::hasPlace(m_detail))
            return;
        const auto without = std::find_if(m_detail.sessions.cbegin(), m_detail.sessions.cend(),
                                          [](const Session &s) { return s.room.isNull() && s.kind != SessionKind::Break; });
        const bool isOne = !hasProgramme() || without == m_detail.sessions.cend();
        add(m_today.daysTo(first) > urgentDays ? Severity::Warn : Severity::Bad,
            tr("The event begins %1 and has neither room nor link.").arg(dayText(first)), tr("Choose room"), isOne ? u"about"_s : u"programme"_s,
            isOne ? CourseRules::fieldId(u"room"_s) : without->id);
    }

    void participants()
    {
        const Event &event = m_detail.event;
        const QDate closes = MeetingTime::fromIso(event.closes).date();
        const QDate last = m_detail.lastDay();
        if (!event.minimum || m_detail.registered >= *event.minimum || !closes.isValid() || (last.isValid() && last < m_today)
            || m_today.daysTo(closes) > closingDays)
            return;
        const QString counted = tr("%1 of at least %2 participants are registered").arg(m_detail.registered).arg(*event.minimum);
        add(Severity::Warn, closes < m_today ? tr("%1, and registration closed %2.").arg(counted, dayText(closes))
                                             : tr("%1, and registration closes %2.").arg(counted, dayText(closes)),
            tr("Show registrations"), u"registrations"_s);
    }

    void certificate()
    {
        const int most = mostSessions(m_detail);
        if (const int least = m_detail.event.certificateLeast.value_or(0); hasProgramme() && least > most)
            add(Severity::Warn, tr("A certificate asks for %1 sessions, but one person can be at no more than %n.", nullptr, most).arg(least), tr("Change the number"), u"about"_s,
                CourseRules::fieldId(u"certificate_least"_s));
    }

    void tasks()
    {
        for (const EventTask &task : m_detail.tasks)
            if (CourseRules::isOverdue(m_detail, task, m_today))
                add(Severity::Warn, tr("Overdue since %1: %2").arg(dayText(task.due(m_detail.firstDay())), task.text), tr("Show task"),
                    u"checklist"_s, task.id);
    }

    /// Whoever has one session never has to think of sessions.
    bool hasProgramme() const { return m_detail.sessions.size() > 1; }

    QString remedyOf(const OpenClash &clash) const
    {
        const QString field = clash.field();
        if (field == "responsible"_L1)
            return tr("Choose responsible");
        if (hasProgramme())
            return clash.forbids() ? tr("Show session") : tr("Show clash");
        return field == "room"_L1 ? tr("Choose room") : field == "speakers"_L1 ? tr("Choose speakers") : tr("Set the day");
    }

    void clashes()
    {
        for (const OpenClash &clash : m_clashes) {
            const bool isOne = !hasProgramme() || clash.field() == "responsible"_L1;
            add(clash.forbids() ? Severity::Bad : Severity::Warn, clash.sentence, remedyOf(clash), isOne ? u"about"_s : u"programme"_s, clash.id());
        }
    }

    const EventDetail &m_detail;
    QDate m_today;
    const QList<OpenClash> &m_clashes;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> CourseRules::problems(const EventDetail &detail, QDate today, const QList<OpenClash> &clashes)
{
    return Problems(detail, today, clashes).all();
}

Id CourseRules::fieldId(const QString &field)
{
    return Id::natural(u"event_field", {field});
}

} // namespace lansnav
