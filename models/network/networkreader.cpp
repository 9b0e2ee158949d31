// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstore.h"
#include "area/queryvalues.h"
#include "network/memberrow.h"
#include "register/schoolbreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Reads one network or all of them with one query a table.
class Reader
{
public:
    Reader(Database &db, const Id &only) : m_db(db), m_only(only) {}

    Result<QList<NetworkDetail>> read()
    {
        networks();
        municipalities();
        responsible();
        seats();
        members();
        meetings();
        attendance();
        actions();
        licences();
        loops();
        guides();
        talks();
        figures();
        breaks();
        if (!m_state)
            return m_state.error();
        const Result<ProtectedText> words = saysMore() ? ProtectedText::load(m_db) : Result<ProtectedText>(ProtectedText());
        return words ? finished(*words) : Result<QList<NetworkDetail>>(words.error());
    }

private:
    /// `sql` has the network's column marked as {n}: narrowed to the one network when only one is read. {p} leaves out people
    /// who were erased: of those in the trash one may still read.
    void each(QString sql, const std::function<void(const QSqlQuery &)> &row)
    {
        if (!m_state)
            return;
        sql.replace(u"{p}"_s, u"(p.deleted = 0 OR p.given IS NOT NULL OR p.family IS NOT NULL)"_s);
        const qsizetype mark = sql.indexOf(u"{n}"_s);
        Q_ASSERT(mark >= 0);
        const QString column = sql.mid(sql.lastIndexOf(u' ', mark) + 1, mark - sql.lastIndexOf(u' ', mark) - 1);
        sql.replace(column + u"{n}"_s, m_only.isNull() ? u"1"_s : column + u" = ?"_s);
        m_state = m_db.each(sql, m_only.isNull() ? QVariantList() : QVariantList{m_only.bind()}, row);
    }

    NetworkDetail *of(const Id &network)
    {
        const auto found = m_found.find(network);
        return found == m_found.end() ? nullptr : &*found;
    }

    void networks()
    {
        each(uR"(SELECT n.id, n.name, n.purpose, n.area, a.name, n.partner, o.name, n.cadence_count, n.cadence_per, n.represents,
                        n.stale_after, n.status, n.uses_licences, n.uses_loops, n.uses_figures, n.uses_training, n.figure_name, n.note
                 FROM network n LEFT JOIN area a ON a.id = n.area LEFT JOIN organisation o ON o.id = n.partner
                 WHERE n.deleted = 0 AND n.id{n})"_s,
             [this](const QSqlQuery &q) {
                 Network n;
                 n.id = idAt(q, 0);
                 n.name = textAt(q, 1);
                 n.purpose = textAt(q, 2);
                 n.area = idAt(q, 3);
                 n.areaName = textAt(q, 4);
                 n.partner = idAt(q, 5);
                 n.partnerName = textAt(q, 6);
                 n.cadenceCount = numberAt(q, 7);
                 n.cadencePer = cadencePerFrom(textAt(q, 8));
                 n.represents = representsFrom(textAt(q, 9));
                 n.staleAfter = numberAt(q, 10).value_or(3);
                 n.status = networkStatusFrom(textAt(q, 11));
                 n.usesLicences = flagAt(q, 12);
                 n.usesLoops = flagAt(q, 13);
                 n.usesFigures = flagAt(q, 14);
                 n.usesTraining = flagAt(q, 15);
                 n.figureName = textAt(q, 16);
                 n.note = textAt(q, 17);
                 m_found[n.id].network = n;
             });
    }

    void municipalities()
    {
        if (!m_state)
            return;
        m_state = m_db.each(u"SELECT id, name, short_name, tile_column, tile_row FROM municipality WHERE deleted = 0"_s, {},
                            [this](const QSqlQuery &q) {
                                m_municipalities.append({idAt(q, 0), textAt(q, 1), textAt(q, 2), q.value(3).toInt(), q.value(4).toInt()});
                            });
        sortByText(m_municipalities, [](const NetworkMunicipality &m) { return m.name; });
    }

    void responsible()
    {
        each(uR"(SELECT r.network, r.id, p.id, p.given, p.family, p.protected FROM network_responsible r
                 JOIN person p ON p.id = r.person AND p.deleted = 0 WHERE r.deleted = 0 AND r.network{n}
                 ORDER BY p.family, p.given, p.id)"_s,
             [this](const QSqlQuery &q) {
                 if (NetworkDetail *detail = of(idAt(q, 0)))
                     detail->responsible.append({idAt(q, 1), idAt(q, 2), nameAt(q, 3)});
             });
    }

    void seats()
    {
        each(uR"(SELECT s.network, s.id, s.organisation, o.name, s.field, s.sort FROM network_seat s
                 LEFT JOIN organisation o ON o.id = s.organisation WHERE s.deleted = 0 AND s.network{n}
                 ORDER BY s.sort, coalesce(s.field, o.name), s.id)"_s,
             [this](const QSqlQuery &q) {
                 if (NetworkDetail *detail = of(idAt(q, 0)))
                     detail->seats.append({idAt(q, 1), idAt(q, 2), textAt(q, 3), textAt(q, 4), q.value(5).toInt()});
             });
    }

    void members()
    {
        each(u"SELECT "_s + membershipColumns() + uR"( FROM membership m JOIN person p ON p.id = m.person AND {p}
                 LEFT JOIN cell c ON p.deleted = 1 AND c.row = p.id AND c.tbl = 'person' AND c.unit = 'deleted'
                 LEFT JOIN organisation o ON o.id = p.organisation LEFT JOIN municipality y ON y.id = m.municipality
                 LEFT JOIN network_seat s ON s.id = m.seat LEFT JOIN organisation so ON so.id = s.organisation
                 LEFT JOIN person u ON u.id = m.substitutes WHERE m.deleted = 0 AND m.network{n} ORDER BY m.period, m.id)"_s,
             [this](const QSqlQuery &q) {
                 NetworkDetail *detail = of(idAt(q, 0));
                 if (!detail)
                     return;
                 const Membership m = membershipAt(q, detail->network.represents);
                 if (m.end.isNull() || m.start.isNull() || m.end.last() >= m.start.first())
                     detail->members.append(m);
             });
        for (NetworkDetail &detail : m_found)
            sortByText(detail.members, [](const Membership &m) { return m.sortName; });
    }

    void meetings()
    {
        each(uR"(SELECT m.network, m.id, m.starts, m.ends, m.title, m.place, m.link, m.agenda, m.minutes, m.adjusted_on, m.adjusted_by,
                        m.status, p.given, p.family, p.protected
                 FROM meeting m LEFT JOIN person p ON p.id = m.adjusted_by WHERE m.deleted = 0 AND m.network{n}
                 ORDER BY m.starts IS NULL, m.starts, m.id)"_s,
             [this](const QSqlQuery &q) {
                 Meeting m;
                 m.network = idAt(q, 0);
                 m.id = idAt(q, 1);
                 m.starts = textAt(q, 2);
                 m.ends = textAt(q, 3);
                 m.title = textAt(q, 4);
                 m.place = textAt(q, 5);
                 m.link = textAt(q, 6);
                 m.agenda = textAt(q, 7);
                 m.minutes = textAt(q, 8);
                 m.adjustedOn = dateAt(q, 9);
                 m.adjustedBy = idAt(q, 10);
                 m.status = meetingStatusFrom(textAt(q, 11));
                 if (!m.adjustedBy.isNull())
                     m.adjustedByName = nameAt(q, 12);
                 if (NetworkDetail *detail = of(m.network))
                     detail->meetings.append(m);
             });
    }

    void attendance()
    {
        QHash<Id, QSet<Id>> members;
        for (const NetworkDetail &detail : std::as_const(m_found))
            for (const Membership &m : detail.members)
                members[detail.network.id].insert(m.person);
        each(uR"(SELECT m.network, a.meeting, a.person, a.state, p.given, p.family, p.protected FROM attendance a
                 JOIN meeting m ON m.id = a.meeting AND m.deleted = 0 JOIN person p ON p.id = a.person AND {p}
                 WHERE a.deleted = 0 AND a.state IS NOT NULL AND m.network{n})"_s,
             [&](const QSqlQuery &q) {
                 NetworkDetail *detail = of(idAt(q, 0));
                 if (!detail)
                     return;
                 const Id person = idAt(q, 2);
                 detail->attendance[idAt(q, 1)].insert(person, attendanceFrom(textAt(q, 3)));
                 if (!members.value(detail->network.id).contains(person))
                     detail->guestNames.insert(person, nameAt(q, 4));
             });
    }

    void actions()
    {
        each(uR"(SELECT a.network, a.id, a.meeting, a.text, a.responsible, a.due, a.done_on, m.starts, p.given, p.family, p.protected
                 FROM action_point a LEFT JOIN meeting m ON m.id = a.meeting LEFT JOIN person p ON p.id = a.responsible
                 WHERE a.deleted = 0 AND a.network{n} ORDER BY a.done_on IS NOT NULL, a.due IS NULL, a.due, a.id)"_s,
             [this](const QSqlQuery &q) {
                 ActionPoint a;
                 a.network = idAt(q, 0);
                 a.id = idAt(q, 1);
                 a.meeting = idAt(q, 2);
                 a.text = textAt(q, 3);
                 a.responsible = idAt(q, 4);
                 a.due = dateAt(q, 5);
                 a.doneOn = dateAt(q, 6);
                 a.meetingDay = QDate::fromString(textAt(q, 7).left(10), Qt::ISODate);
                 if (!a.responsible.isNull())
                     a.responsibleName = nameAt(q, 8);
                 if (NetworkDetail *detail = of(a.network))
                     detail->actions.append(a);
             });
    }

    void licences()
    {
        each(uR"(SELECT l.network, l.id, l.municipality, y.name, l.kind, l.start, l."end", l.note FROM licence l
                 LEFT JOIN municipality y ON y.id = l.municipality WHERE l.deleted = 0 AND l.network{n} ORDER BY l.id)"_s,
             [this](const QSqlQuery &q) {
                 if (NetworkDetail *detail = of(idAt(q, 0)))
                     detail->licences.append({idAt(q, 1), idAt(q, 0), idAt(q, 2), textAt(q, 3), licenceKindFrom(textAt(q, 4)), dateAt(q, 5),
                                              dateAt(q, 6), textAt(q, 7)});
             });
        for (NetworkDetail &detail : m_found)
            sortByText(detail.licences, [](const Licence &l) { return l.municipalityName; });
    }

    void loops()
    {
        each(uR"(SELECT l.network, l.id, l.theme, l.place, l.organisation, o.name, l.municipality, y.name, l.follow_up, l.follow_up_on,
                        l.status FROM loop l LEFT JOIN organisation o ON o.id = l.organisation
                 LEFT JOIN municipality y ON y.id = l.municipality WHERE l.deleted = 0 AND l.network{n} ORDER BY l.id)"_s,
             [this](const QSqlQuery &q) {
                 Loop l;
                 l.network = idAt(q, 0);
                 l.id = idAt(q, 1);
                 l.theme = textAt(q, 2);
                 l.place = textAt(q, 3);
                 l.organisation = idAt(q, 4);
                 l.organisationName = textAt(q, 5);
                 l.municipality = idAt(q, 6);
                 l.municipalityName = textAt(q, 7);
                 l.followUp = textAt(q, 8);
                 l.followUpOn = dateAt(q, 9);
                 l.status = loopStatusFrom(textAt(q, 10));
                 if (NetworkDetail *detail = of(l.network)) {
                     m_loops.insert(l.id, {l.network, detail->loops.size()});
                     detail->loops.append(l);
                 }
             });
    }

    Loop *loopOf(const Id &loop)
    {
        const auto known = m_loops.constFind(loop);
        return known == m_loops.cend() ? nullptr : &m_found[known->first].loops[known->second];
    }

    void guides()
    {
        each(uR"(SELECT g.loop, g.id, p.id, p.given, p.family, p.protected, p.organisation, o.name FROM loop_guide g
                 JOIN loop l ON l.id = g.loop JOIN person p ON p.id = g.person AND {p}
                 LEFT JOIN organisation o ON o.id = p.organisation WHERE g.deleted = 0 AND l.network{n} ORDER BY p.family, p.given, p.id)"_s,
             [this](const QSqlQuery &q) {
                 // The workplace is needed for the independence rule; it is not shown for a protected guide.
                 if (Loop *loop = loopOf(idAt(q, 0)))
                     loop->guides.append({idAt(q, 1), idAt(q, 2), nameAt(q, 3), idAt(q, 6), flagAt(q, 5) ? QString() : textAt(q, 7)});
             });
    }

    void talks()
    {
        each(uR"(SELECT t.loop, t.id, t.kind, t.held_on, t.heads FROM loop_talk t JOIN loop l ON l.id = t.loop
                 WHERE t.deleted = 0 AND l.network{n} ORDER BY t.held_on IS NULL, t.held_on, t.id)"_s,
             [this](const QSqlQuery &q) {
                 if (Loop *loop = loopOf(idAt(q, 0)))
                     loop->talks.append({idAt(q, 1), talkKindFrom(textAt(q, 2)), dateAt(q, 3), numberAt(q, 4)});
             });
    }

    void figures()
    {
        each(uR"(SELECT f.network, f.id, f.municipality, y.name, f.year, f.value, f.approximate, f.note FROM figure f
                 LEFT JOIN municipality y ON y.id = f.municipality WHERE f.deleted = 0 AND f.network{n} ORDER BY f.id)"_s,
             [this](const QSqlQuery &q) {
                 if (NetworkDetail *detail = of(idAt(q, 0)))
                     detail->figures.append({idAt(q, 1), idAt(q, 0), idAt(q, 2), textAt(q, 3), q.value(4).toInt(), numberAt(q, 5),
                                             flagAt(q, 6), textAt(q, 7)});
             });
        for (NetworkDetail &detail : m_found) {
            sortByText(detail.figures, [](const Figure &f) { return f.municipalityName; });
            std::stable_sort(detail.figures.begin(), detail.figures.end(), [](const Figure &a, const Figure &b) { return a.year < b.year; });
        }
    }

    void breaks()
    {
        if (!m_state)
            return;
        const auto known = SchoolBreaks::read(m_db);
        if (!known) {
            m_state = known.error();
            return;
        }
        for (NetworkDetail &detail : m_found) {
            QSet<Id> taking;
            for (const Membership &member : std::as_const(detail.members))
                taking.insert(member.municipality);
            const bool all = detail.network.represents == Represents::Municipalities;
            detail.breaks = SchoolBreaks::joined(*known, [&](const Id &municipality) { return all || taking.contains(municipality); });
        }
    }

    /// Whether there is running text, which may tell of people with protected identity.
    bool saysMore() const
    {
        const auto hasNote = [](const auto &row) { return !row.note.isEmpty(); };
        return std::any_of(m_found.cbegin(), m_found.cend(), [&](const NetworkDetail &d) {
            return !d.actions.isEmpty() || std::any_of(d.members.cbegin(), d.members.cend(), hasNote) || std::any_of(d.licences.cbegin(), d.licences.cend(), hasNote);
        });
    }

    QList<NetworkDetail> finished(const ProtectedText &words)
    {
        QList<NetworkDetail> details;
        for (NetworkDetail &detail : m_found) {
            detail.municipalities = m_municipalities;
            detail.words = words;
            details.append(std::move(detail));
        }
        // A hash has no order of its own: equal names must not change places between two readings.
        std::sort(details.begin(), details.end(), [](const NetworkDetail &a, const NetworkDetail &b) { return a.network.id < b.network.id; });
        sortByText(details, [](const NetworkDetail &d) { return d.network.name; });
        return details;
    }

    Database &m_db;
    Id m_only;
    Result<void> m_state;
    QHash<Id, NetworkDetail> m_found;
    QHash<Id, std::pair<Id, qsizetype>> m_loops;
    QList<NetworkMunicipality> m_municipalities;
};

} // namespace

Result<QList<NetworkDetail>> NetworkStore::details(Database &db)
{
    return Reader(db, {}).read();
}

Result<NetworkDetail> NetworkStore::detail(Database &db, const Id &network)
{
    Result<QList<NetworkDetail>> found = Reader(db, network).read();
    if (!found)
        return found.error();
    if (network.isNull() || found->isEmpty())
        return Error{ErrorCode::NotFound, tr("The network is no longer there. It may have been put in the trash.")};
    return std::move(found->first());
}

} // namespace lansnav
