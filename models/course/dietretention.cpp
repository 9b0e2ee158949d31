// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/dietretention.h"

#include "area/queryvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QList<std::pair<QString, Id>>> expiredDiets(Database &db, QDate today)
{
    // What is erased names its registration no more, so it is not found again.
    return db.rows(uR"(SELECT d.id FROM registration_diet d JOIN registration r ON r.id = d.registration
                       WHERE (SELECT max(substr(coalesce(s.ends, s.starts), 1, 10)) FROM session s WHERE s.event = r.event
                              AND (s.deleted = 0 OR NOT EXISTS (SELECT 1 FROM session o WHERE o.event = r.event AND o.deleted = 0))) < ?
                       ORDER BY d.id)"_s,
                   {today.toString(Qt::ISODate)}, [](const QSqlQuery &q) { return std::pair(u"registration_diet"_s, idAt(q, 0)); });
}

} // namespace lansnav
