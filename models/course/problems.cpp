// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"

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
    Problems(const EventDetail &detail, QDate today) : m_detail(detail), m_today(today) {}

    QList<Problem> all()
    {
        const EventStatus status = m_detail.event.status;
        if (m_detail.event.isAhead() && status != EventStatus::Idea) {
            responsible();
            days();
            place();
            participants();
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
            add(Severity::Warn, tr("Nobody is responsible for the event."), tr("Choose responsible"), u"about"_s);
    }

    void days()
    {
        const EventStatus status = m_detail.event.status;
        const QDate last = m_detail.lastDay();
        if (!last.isValid()) {
            if (status == EventStatus::Open || status == EventStatus::Closed)
                add(Severity::Warn, tr("Registration has begun, but no day is set."), tr("Add session"), u"programme"_s);
        } else if (last < m_today && status != EventStatus::Moved) {
            add(Severity::Warn, tr("The event of %1 is past; was it held or cancelled?").arg(dayText(last)), tr("Show event"), u"about"_s);
        }
    }

    void place()
    {
        const QDate first = m_detail.firstDay();
        if (!first.isValid() || first < m_today || m_today.daysTo(first) > placeDays || CourseRules::hasPlace(m_detail))
            return;
        const auto without = std::find_if(m_detail.sessions.cbegin(), m_detail.sessions.cend(),
                                          [](const Session &s) { return s.room.isNull() && s.kind != SessionKind::Break; });
        add(m_today.daysTo(first) > urgentDays ? Severity::Warn : Severity::Bad,
            tr("The event begins %1 and has neither room nor link.").arg(dayText(first)), tr("Choose room"), u"programme"_s,
            without == m_detail.sessions.cend() ? Id() : without->id);
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

    void tasks()
    {
        for (const EventTask &task : m_detail.tasks)
            if (CourseRules::isOverdue(m_detail, task, m_today))
                add(Severity::Warn, tr("Overdue since %1: %2").arg(dayText(task.due(m_detail.firstDay())), task.text), tr("Show task"),
                    u"checklist"_s, task.id);
    }

    const EventDetail &m_detail;
    QDate m_today;
    QList<Problem> m_found;
};

} // namespace

QList<Problem> CourseRules::problems(const EventDetail &detail, QDate today)
{
    return Problems(detail, today).all();
}

} // namespace lansnav
