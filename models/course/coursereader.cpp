// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursereader.h"

#include "area/queryvalues.h"
#include "course/publication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QList<EventDetail>> CourseReader::read()
{
    events();
    sessions();
    speakers();
    if (m_depth != Depth::Programme) {
        responsible();
        tasks();
        if (m_depth == Depth::Outline)
            counts();
        questions();
        budget();
        publications();
        acceptances();
    }
    if (m_depth == Depth::Everything) {
        registrations();
        choices();
        attendance();
        answers();
        publishedPeople();
    }
    if (!m_state)
        return m_state.error();
    return finished();
}

void CourseReader::each(QString sql, const std::function<void(const Statement &)> &row)
{
    if (!m_state)
        return;
    const qsizetype mark = sql.indexOf(u"{n}"_s);
    Q_ASSERT(mark >= 0);
    const QString column = sql.mid(sql.lastIndexOf(u' ', mark) + 1, mark - sql.lastIndexOf(u' ', mark) - 1);
    sql.replace(column + u"{n}"_s, m_only.isNull() ? u"1"_s : column + u" = ?"_s);
    Statement read(m_db, sql.toUtf8());
    if (!m_only.isNull())
        read.bind(1, m_only);
    while (read.next())
        row(read);
    m_state = read.result();
}

EventDetail *CourseReader::of(const Id &event)
{
    const auto found = m_found.find(event);
    return found == m_found.end() ? nullptr : &*found;
}

Session *CourseReader::sessionOf(const Id &session)
{
    const auto found = m_sessions.constFind(session);
    EventDetail *detail = found == m_sessions.cend() ? nullptr : of(found->first);
    return detail ? &detail->sessions[found->second] : nullptr;
}

Registration *CourseReader::registrationOf(const Id &registration)
{
    const auto found = m_registrations.constFind(registration);
    EventDetail *detail = found == m_registrations.cend() ? nullptr : of(found->first);
    return detail ? &detail->registrations[found->second] : nullptr;
}

void CourseReader::events()
{
    each(uR"(SELECT e.id, e.kind, e.title, e.target_group, e.area, a.name, e.network, n.name, e.status, e.capacity, e.minimum, e.opens, e.closes,
                    e.fee, e.venue, v.name, e.place, e.link, e.description, e.certificate_least, e.copied_from, e.note
             FROM event e LEFT JOIN area a ON a.id = e.area LEFT JOIN network n ON n.id = e.network LEFT JOIN venue v ON v.id = e.venue
             WHERE e.deleted = 0 AND e.id{n})"_s,
         [this](const Statement &q) {
             Event e;
             e.id = idAt(q, 0);
             e.kind = eventKindFrom(textAt(q, 1));
             e.title = textAt(q, 2);
             e.targetGroup = textAt(q, 3);
             e.area = idAt(q, 4);
             e.areaName = textAt(q, 5);
             e.network = idAt(q, 6);
             e.networkName = textAt(q, 7);
             e.status = eventStatusFrom(textAt(q, 8));
             e.capacity = numberAt(q, 9);
             e.minimum = numberAt(q, 10);
             e.opens = textAt(q, 11);
             e.closes = textAt(q, 12);
             e.fee = numberAt(q, 13);
             e.venue = idAt(q, 14);
             e.venueName = textAt(q, 15);
             e.place = textAt(q, 16);
             e.link = textAt(q, 17);
             e.description = textAt(q, 18);
             e.certificateLeast = numberAt(q, 19);
             e.copiedFrom = idAt(q, 20);
             e.note = textAt(q, 21);
             m_found[e.id].event = e;
         });
}

void CourseReader::responsible()
{
    each(uR"(SELECT r.event, r.id, p.id, p.given, p.family, p.protected FROM event_responsible r
             JOIN person p ON p.id = r.person AND p.deleted = 0 WHERE r.deleted = 0 AND r.event{n}
             ORDER BY p.family, p.given, p.id)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->responsible.append({idAt(q, 1), idAt(q, 2), nameAt(q, 3)});
         });
}

void CourseReader::tasks()
{
    each(uR"(SELECT t.event, t.id, t.text, t.days, p.id, t.done_on, p.given, p.family, p.protected
             FROM event_task t LEFT JOIN person p ON p.id = t.responsible AND p.deleted = 0 WHERE t.deleted = 0 AND t.event{n}
             ORDER BY t.days IS NULL, t.days, t.id)"_s,
         [this](const Statement &q) {
             EventTask t;
             t.event = idAt(q, 0);
             t.id = idAt(q, 1);
             t.text = textAt(q, 2);
             t.days = numberAt(q, 3);
             t.responsible = idAt(q, 4);
             t.doneOn = dateAt(q, 5);
             if (!t.responsible.isNull())
                 t.responsibleName = nameAt(q, 6);
             if (EventDetail *detail = of(t.event))
                 detail->tasks.append(t);
         });
}

void CourseReader::sessions()
{
    each(uR"(SELECT s.event, s.id, s.starts, s.ends, s.title, s.room, coalesce(v.name || ', ', '') || r.name, r.capacity, s.track, p.id, s.kind,
                    s.capacity, p.given, p.family, p.protected, v.name
             FROM session s LEFT JOIN room r ON r.id = s.room LEFT JOIN venue v ON v.id = r.venue LEFT JOIN person p ON p.id = s.chair AND p.deleted = 0
             WHERE s.deleted = 0 AND s.event{n} ORDER BY s.starts IS NULL, s.starts, s.track, s.id)"_s,
         [this](const Statement &q) {
             Session s;
             s.event = idAt(q, 0);
             s.id = idAt(q, 1);
             s.starts = textAt(q, 2);
             s.ends = textAt(q, 3);
             s.title = textAt(q, 4);
             s.room = idAt(q, 5);
             s.roomName = textAt(q, 6);
             s.roomCapacity = numberAt(q, 7);
             s.track = textAt(q, 8);
             s.chair = idAt(q, 9);
             s.kind = sessionKindFrom(textAt(q, 10));
             s.capacity = numberAt(q, 11);
             if (!s.chair.isNull())
                 s.chairName = nameAt(q, 12);
             s.venueName = textAt(q, 15);
             EventDetail *detail = of(s.event);
             if (!detail)
                 return;
             m_sessions.insert(s.id, {s.event, detail->sessions.size()});
             detail->sessions.append(s);
         });
}

void CourseReader::speakers()
{
    each(uR"(SELECT k.session, k.id, p.id, p.given, p.family, p.protected, b.bio, b.needs FROM session_speaker k
             JOIN session s ON s.id = k.session AND s.deleted = 0 JOIN person p ON p.id = k.person AND p.deleted = 0
             LEFT JOIN speaker b ON b.person = p.id AND b.deleted = 0
             WHERE k.deleted = 0 AND s.event{n} ORDER BY p.family, p.given, p.id)"_s,
         [this](const Statement &q) {
             Session *session = sessionOf(idAt(q, 0));
             if (!session)
                 return;
             const bool hidden = flagAt(q, 5);
             session->speakers.append({idAt(q, 1), idAt(q, 2), nameAt(q, 3), hidden ? QString() : textAt(q, 6), hidden ? QString() : textAt(q, 7)});
         });
}

void CourseReader::counts()
{
    each(uR"(SELECT r.event, count(*) FROM registration r JOIN person p ON p.id = r.person AND p.deleted = 0
             WHERE r.deleted = 0 AND r.cancelled_at IS NULL AND r.event{n} GROUP BY r.event)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->registered = int(q.integer(1));
         });
}

void CourseReader::questions()
{
    each(uR"(SELECT q.event, q.id, q.sort, q.kind, q.text, q.choices, q.lowest, q.highest FROM evaluation_question q WHERE q.deleted = 0 AND q.event{n}
             ORDER BY q.sort, q.id)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->questions.append({idAt(q, 1), idAt(q, 0), int(q.integer(2)), questionKindFrom(textAt(q, 3)), textAt(q, 4),
                                           textAt(q, 5).split(u'\n', Qt::SkipEmptyParts), numberAt(q, 6).value_or(1), numberAt(q, 7).value_or(5)});
         });
}

void CourseReader::answers()
{
    each(uR"(SELECT a.event, a.question, a.sheet, a.value FROM evaluation_answer a
             WHERE a.deleted = 0 AND a.value IS NOT NULL AND a.event{n} ORDER BY a.sheet, a.question)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->answers.append({idAt(q, 1), textAt(q, 2), textAt(q, 3)});
         });
}

void CourseReader::budget()
{
    each(uR"(SELECT b.event, b.id, b.text, b.budget, b.outcome, b.sort FROM budget_line b WHERE b.deleted = 0 AND b.event{n}
             ORDER BY b.sort, b.id)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->budget.append({idAt(q, 1), idAt(q, 0), textAt(q, 2), numberAt(q, 3), numberAt(q, 4), int(q.integer(5))});
         });
}

void CourseReader::publications()
{
    each(uR"(SELECT p.event, p.id, p.published_at, p.content FROM publication p WHERE p.deleted = 0 AND p.event{n}
             ORDER BY p.published_at, p.id)"_s,
         [this](const Statement &q) {
             if (EventDetail *detail = of(idAt(q, 0)))
                 detail->publications.append({idAt(q, 1), textAt(q, 2), textAt(q, 3)});
         });
}

/// Names and lines as they may be told today. Who is in the trash has none.
void CourseReader::publishedPeople()
{
    struct Told
    {
        QString name;
        QString bio;
    };
    QHash<Id, Told> people;
    for (EventDetail &detail : m_found) {
        if (detail.publications.isEmpty())
            continue;
        for (const Id &person : peopleOf(programmeFromJson(detail.publications.last().content))) {
            if (!m_state)
                return;
            if (!people.contains(person)) {
                Statement read(m_db, "SELECT p.given, p.family, p.protected, b.bio FROM person p LEFT JOIN speaker b ON b.person = p.id AND b.deleted = 0"
                                     " WHERE p.deleted = 0 AND p.id = ?");
                read.bind(1, person);
                people.insert(person, read.next() ? Told{nameAt(read, 0), flagAt(read, 2) ? QString() : textAt(read, 3)} : Told());
                m_state = read.result();
            }
            const Told told = people.value(person);
            detail.publishedNames.insert(person, told.name);
            detail.publishedBios.insert(person, told.bio);
        }
    }
}

void CourseReader::acceptances()
{
    each(u"SELECT c.event, c.clash, c.reason FROM clash_acceptance c WHERE c.deleted = 0 AND c.event{n}"_s, [this](const Statement &q) {
        if (EventDetail *detail = of(idAt(q, 0)))
            detail->acceptedClashes.insert(textAt(q, 1), textAt(q, 2));
    });
}

QList<EventDetail> CourseReader::finished()
{
    QList<EventDetail> details;
    for (EventDetail &detail : m_found)
        details.append(std::move(detail));
    // A hash has no order of its own: equal events must not change places between two readings.
    std::sort(details.begin(), details.end(), [](const EventDetail &a, const EventDetail &b) { return a.event.id < b.event.id; });
    sortByText(details, [](const EventDetail &d) { return d.event.title; });
    std::stable_sort(details.begin(), details.end(), [](const EventDetail &a, const EventDetail &b) {
        const QDate first = a.firstDay();
        const QDate second = b.firstDay();
        return first.isValid() != second.isValid() ? !first.isValid() : first > second;
    });
    return details;
}

} // namespace lansnav
