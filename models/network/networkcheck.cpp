// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkcheck.h"

#include "area/queryvalues.h"
#include "area/rowcheck.h"
#include "network/networkstore.h"
#include "network/rules.h"
#include "network/schema.h"
#include "network/standins.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class NetworkCheck : public RowCheck
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkCheck)

public:
    explicit NetworkCheck(Database &db) : RowCheck(db, networkTables(), owners()) {}

protected:
    void rules() override
    {
        memberships();
        standIns();
        attendance();
        seats();
    }

private:
    static QStringList owners()
    {
        QStringList owners = ownersIn(networkTables(), {u"network"_s, u"person"_s, u"meeting"_s, u"loop"_s});
        owners.removeOne(u"action_point.meeting"_s);    // decided at no meeting
        return owners;
    }

    void memberships()
    {
        QHash<std::pair<Id, Id>, QList<Membership>> periods;
        QSet<std::pair<Id, Id>> told;
        each(uR"(SELECT m.network, m.person, m.start, m."end", n.name, p.given, p.family, p.protected, m.municipality, m.seat FROM membership m
                 JOIN network n ON n.id = m.network AND n.deleted = 0 JOIN person p ON p.id = m.person WHERE m.deleted = 0 ORDER BY m.period)"_s,
             [&](const QSqlQuery &q) {
                 const std::pair key(idAt(q, 0), idAt(q, 1));
                 Membership row;
                 row.start = dateAt(q, 2);
                 row.end = dateAt(q, 3);
                 row.municipality = idAt(q, 8);
                 row.seat = idAt(q, 9);
                 for (const Membership &earlier : std::as_const(periods[key])) {
                     const bool apart = (!earlier.end.isNull() && !row.start.isNull() && earlier.end.first() <= row.start.last())
                         || (!row.end.isNull() && !earlier.start.isNull() && row.end.first() <= earlier.start.last());
                     // An ended period and one whose start nobody stated may well follow each other.
                     const bool unknown = row.start.isNull() && !earlier.end.isNull();
                     if (!apart && !unknown && !NetworkRules::representOthers(earlier, row) && !told.contains(key)) {
                         told.insert(key);
                         fault(tr("%1 is a member of %2 twice at the same time.").arg(nameAt(q, 5), textAt(q, 4)));
                     }
                 }
                 periods[key].append(row);
             });
    }

    void standIns()
    {
        QHash<std::pair<Id, Id>, QList<Membership>> memberships;
        QList<std::pair<Membership, std::pair<QString, QString>>> alternates;       // with the names of person and network
        each(uR"(SELECT m.network, m.person, m.kind, m.start, m."end", m.substitutes, p.given, p.family, p.protected, n.name FROM membership m
                 JOIN network n ON n.id = m.network AND n.deleted = 0 JOIN person p ON p.id = m.person WHERE m.deleted = 0)"_s,
             [&](const QSqlQuery &q) {
                 Membership member;
                 member.network = idAt(q, 0);
                 member.person = idAt(q, 1);
                 member.kind = memberKindFrom(textAt(q, 2));
                 member.start = dateAt(q, 3);
                 member.end = dateAt(q, 4);
                 member.substitutes = idAt(q, 5);
                 memberships[{member.network, member.person}].append(member);
                 if (!member.substitutes.isNull())
                     alternates.append({member, {nameAt(q, 6), textAt(q, 9)}});
             });
        for (const auto &[member, names] : std::as_const(alternates)) {
            QList<Membership> meanwhile = memberships.value({member.network, member.substitutes});
            meanwhile.removeIf([&](const Membership &other) { return endsBefore(other, member) || endsBefore(member, other); });
            switch (StandIns::fault(member, meanwhile)) {
            case StandIns::Fault::IsOrdinary:
                fault(tr("%1 is an ordinary member of %2, yet noted as an alternate for somebody.").arg(names.first, names.second));
                break;
            case StandIns::Fault::Oneself:
                fault(tr("%1 is noted as their own alternate in %2.").arg(names.first, names.second));
                break;
            case StandIns::Fault::Alternate:
                fault(tr("%1 is noted in %2 as an alternate for somebody who is an alternate too.").arg(names.first, names.second));
                break;
            case StandIns::Fault::NoMember:     // one of the two has left, which the list of problems tells while it matters
            case StandIns::Fault::None:
                break;
            }
        }
    }

    /// Whether one was over when the other began, as far as is known.
    static bool endsBefore(const Membership &first, const Membership &second)
    {
        return !first.end.isNull() && !second.start.isNull() && first.end.last() < second.start.first();
    }

    void attendance()
    {
        each(uR"(SELECT substr(m.starts, 1, 10), n.name FROM meeting m LEFT JOIN network n ON n.id = m.network
                 WHERE m.deleted = 0 AND n.deleted = 0 AND m.status = 'cancelled'
                 AND EXISTS (SELECT 1 FROM attendance a WHERE a.meeting = m.id AND a.deleted = 0 AND a.state = 'present'))"_s,
             [&](const QSqlQuery &q) { fault(tr("%1 %2 is cancelled, yet people are recorded as present.").arg(textAt(q, 1), textAt(q, 0))); });
    }

    void seats()
    {
        each(uR"(SELECT n.name, count(*) FROM membership m JOIN network_seat s ON s.id = m.seat JOIN network n ON n.id = m.network AND n.deleted = 0
                 WHERE m.deleted = 0 AND (s.network <> m.network) GROUP BY n.id)"_s,
             [&](const QSqlQuery &q) { fault(tr("%1: a member holds a seat of another network.").arg(textAt(q, 0))); });
    }
};

} // namespace

Result<QStringList> checkNetworks(Database &db)
{
    return NetworkCheck(db).check();
}

} // namespace lansnav
