// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupleading.h"

#include "area/queryvalues.h"
#include "parenting/grouptitle.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<QStringList> GroupLeading::inTheWay(Database &db, const Id &person, QDate)
{
    return db.rows(u"SELECT %1 FROM group_leader l JOIN parent_group g ON g.id = l.parent_group AND g.deleted = 0 WHERE l.deleted = 0 AND l.person = ?"
                   " AND coalesce(g.status, 'planned') IN ('planned', 'recruiting', 'full', 'running') ORDER BY g.id"_s.arg(GroupTitle::sql(u"g"_s)),
                   {person.bind()}, [](const QSqlQuery &q) { return tr("%1 is not over and is led by this person: give it another leader first.").arg(GroupTitle::fromSql(textAt(q, 0))); });
}

} // namespace lansnav
