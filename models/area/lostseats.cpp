// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/lostseats.h"

#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// More than so many in one thing are told of by their number.
constexpr qsizetype mostNamed = 3;

} // namespace

Result<QSet<qint64>> ownSites(Database &db)
{
    QSet<qint64> sites;
    const auto read = db.each(uR"(WITH RECURSIVE own(site) AS (SELECT site FROM replica WHERE k = 1
                                  UNION SELECT s.parent_site FROM site s JOIN own ON s.site = own.site WHERE s.parent_site IS NOT NULL)
                                  SELECT site FROM own)"_s, {}, [&](const QSqlQuery &q) { sites.insert(q.value(0).toLongLong()); });
    if (!read)
        return read.error();
    return sites;
}

QStringList lostSeatSentences(const QStringList &each, const std::function<QString(int)> &many)
{
    return each.size() <= mostNamed ? each : QStringList{many(int(each.size()))};
}

} // namespace lansnav
