// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/invitees.h"

#include "area/queryvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QList<NamedId>> networkNames(Database &db)
{
    auto names = db.rows(u"SELECT id, name FROM network WHERE deleted = 0 AND coalesce(status, 'active') <> 'ended'"_s, {},
                         [](const QSqlQuery &q) { return NamedId{idAt(q, 0), textAt(q, 1), {}}; });
    if (names)
        sortByText(*names, [](const NamedId &n) { return n.name; });
    return names;
}

Result<QList<NamedId>> eventsWithPeople(Database &db)
{
    return db.rows(uR"(SELECT e.id, e.title, min(substr(s.starts, 1, 10)) FROM event e
                       JOIN session s ON s.event = e.id AND s.deleted = 0
                       JOIN session_attendance a ON a.session = s.id AND a.deleted = 0 AND a.state = 'present'
                       WHERE e.deleted = 0 GROUP BY e.id ORDER BY 3 DESC)"_s,
                   {}, [](const QSqlQuery &q) { return NamedId{idAt(q, 0), textAt(q, 1), QDate::fromString(textAt(q, 2), Qt::ISODate)}; });
}

Result<QList<Id>> networkMembers(Database &db, const Id &network, QDate day)
{
    QList<Id> people;
    const auto read = db.each(uR"(SELECT DISTINCT m.person, m.start, m."end" FROM membership m JOIN person p ON p.id = m.person AND p.deleted = 0
                                  WHERE m.deleted = 0 AND m.network = ? ORDER BY m.person)"_s,
                              {network.bind()}, [&](const QSqlQuery &q) {
                                  const PartialDate start = dateAt(q, 1);
                                  const PartialDate end = dateAt(q, 2);
                                  const bool holds = (start.isNull() || start.first() <= day) && (end.isNull() || end.last() >= day);
                                  if (holds && !people.contains(idAt(q, 0)))
                                      people.append(idAt(q, 0));
                              });
    if (!read)
        return read.error();
    return people;
}

Result<QList<Id>> peopleAt(Database &db, const Id &event)
{
    return db.rows(uR"(SELECT DISTINCT a.person FROM session_attendance a JOIN session s ON s.id = a.session AND s.deleted = 0
                       JOIN person p ON p.id = a.person AND p.deleted = 0
                       WHERE a.deleted = 0 AND a.state = 'present' AND s.event = ? ORDER BY a.person)"_s,
                   {event.bind()}, [](const QSqlQuery &q) { return idAt(q, 0); });
}

} // namespace lansnav
