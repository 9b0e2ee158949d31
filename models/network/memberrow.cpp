// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberrow.h"

#include "area/queryvalues.h"
#include "network/rules.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace lansnav {

QString membershipColumns()
{
    return uR"(m.network, m.id, m.person, m.period, m.kind, m.role, m.municipality, m.seat, m.start, m."end", m.substitutes,
               m.trained, m.note, p.given, p.family, p.protected, p.title, p.email, p.phone, o.name, p.organisation,
               y.name, u.given, u.family, u.protected, CASE WHEN p.deleted = 1 THEN coalesce(c.hlc, 0) END,
               coalesce(s.field, so.name))"_s;
}

Membership membershipAt(const QSqlQuery &q, Represents represents)
{
    Membership m;
    m.network = idAt(q, 0);
    m.id = idAt(q, 1);
    m.person = idAt(q, 2);
    m.period = q.value(3).toInt();
    m.kind = memberKindFrom(textAt(q, 4));
    m.role = textAt(q, 5);
    m.municipality = idAt(q, 6);
    m.seat = idAt(q, 7);
    m.start = dateAt(q, 8);
    m.end = dateAt(q, 9);
    // The clock of the log has milliseconds above 16 bits of its own.
    if (const QVariant trashed = q.value(25); !trashed.isNull())
        m.trashed = QDateTime::fromMSecsSinceEpoch(trashed.toLongLong() >> 16).date();
    m.substitutes = idAt(q, 10);
    m.trained = dateAt(q, 11);
    m.name = nameAt(q, 13);
    m.sortName = nameAt(q, 13, true);
    m.protectedIdentity = flagAt(q, 15);
    m.representsName = NetworkRules::representsName(represents, textAt(q, 21), textAt(q, 26));
    if (!m.substitutes.isNull())
        m.substitutesName = nameAt(q, 22);
    if (m.protectedIdentity)
        return m;
    m.note = textAt(q, 12);
    m.title = textAt(q, 16);
    m.email = textAt(q, 17);
    m.phone = textAt(q, 18);
    m.workplace = textAt(q, 19);
    m.organisation = idAt(q, 20);
    m.municipalityName = textAt(q, 21);
    return m;
}

} // namespace lansnav
