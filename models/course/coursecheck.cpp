// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursecheck.h"

#include "area/queryvalues.h"
#include "area/rowcheck.h"
#include "course/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class CourseCheck : public RowCheck
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseCheck)

public:
    explicit CourseCheck(Database &db) : RowCheck(db, courseTables(), owners()) {}

protected:
    void rules() override
    {
        numbers();
        registrations();
        attendance();
        strangers();
    }

private:
    static QStringList owners()
    {
        return ownersIn(courseTables(), {u"event"_s, u"session"_s, u"person"_s, u"registration"_s, u"question"_s}) + QStringList{u"room_block.room"_s};
    }

    void numbers()
    {
        each(uR"(SELECT title FROM event WHERE deleted = 0 AND (capacity < 0 OR minimum < 0 OR fee < 0 OR certificate_least < 0))"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: a number is below zero.").arg(textAt(q, 0))); });
        each(u"SELECT title FROM event WHERE deleted = 0 AND minimum > capacity"_s,
             [&](const QSqlQuery &q) { fault(tr("%1 needs more participants than it has places for.").arg(textAt(q, 0))); });
        each(uR"(SELECT e.title FROM session s JOIN event e ON e.id = s.event WHERE s.deleted = 0 AND e.deleted = 0 AND s.capacity < 0)"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: a number is below zero.").arg(textAt(q, 0))); });
        each(u"SELECT name FROM room WHERE deleted = 0 AND capacity < 0"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: a number is below zero.").arg(textAt(q, 0))); });
    }

    void registrations()
    {
        each(uR"(SELECT e.title, p.given, p.family, p.protected FROM registration r JOIN event e ON e.id = r.event AND e.deleted = 0
                 JOIN person p ON p.id = r.person WHERE r.deleted = 0 AND r.cancelled_at IS NULL GROUP BY r.event, r.person HAVING count(*) > 1)"_s,
             [&](const QSqlQuery &q) { fault(tr("%1 is registered for %2 twice.").arg(nameAt(q, 1), textAt(q, 0))); });
    }

    void attendance()
    {
        each(uR"(SELECT e.title FROM event e WHERE e.deleted = 0 AND e.status = 'cancelled'
                 AND EXISTS (SELECT 1 FROM session s JOIN session_attendance a ON a.session = s.id AND a.deleted = 0 AND a.state = 'present'
                             WHERE s.event = e.id AND s.deleted = 0))"_s,
             [&](const QSqlQuery &q) { fault(tr("%1 is cancelled, yet people are recorded as present.").arg(textAt(q, 0))); });
    }

    void strangers()
    {
        each(uR"(SELECT DISTINCT e.title FROM session_choice c JOIN registration r ON r.id = c.registration AND r.deleted = 0
                 JOIN session s ON s.id = c.session AND s.deleted = 0 JOIN event e ON e.id = r.event AND e.deleted = 0
                 WHERE c.deleted = 0 AND s.event <> r.event)"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: a session chosen belongs to another event.").arg(textAt(q, 0))); });
        each(uR"(SELECT DISTINCT e.title FROM evaluation_answer a JOIN evaluation_question q ON q.id = a.question
                 JOIN event e ON e.id = a.event AND e.deleted = 0 WHERE a.deleted = 0 AND q.event <> a.event)"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: an answer belongs to a question of another event.").arg(textAt(q, 0))); });
    }
};

} // namespace

Result<QStringList> checkCourses(Database &db)
{
    return CourseCheck(db).check();
}

} // namespace lansnav
