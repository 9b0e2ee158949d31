// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkcheck.h"

#include "network/networkstore.h"
#include "network/queryvalues.h"
#include "network/schema.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NetworkCheck)

public:
    explicit Checker(Database &db) : m_db(db) {}

    Result<QStringList> check()
    {
        for (const TableDecl &table : networkTables())
            columns(table);
        memberships();
        attendance();
        seats();
        if (!m_state)
            return m_state.error();
        return m_faults;
    }

private:
    void each(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
    {
        if (m_state)
            m_state = m_db.each(sql, {}, row);
    }

    static QString label(const TableDecl &table) { return QCoreApplication::translate("Table", table.label); }
    static QString label(const ColumnDecl &column) { return QCoreApplication::translate("Column", column.label); }

    /// What a row is called: its title where it has one, else its id, which names nobody.
    static QString titleSql(const TableDecl &table)
    {
        return table.titleSql.isEmpty() ? u"NULL"_s : u"(SELECT %1 FROM \"%2\" t WHERE t.id = r.id)"_s.arg(table.titleSql, table.name);
    }

    QString rowName(const TableDecl &table, const QSqlQuery &q)
    {
        const QString title = textAt(q, 1);
        return title.isEmpty() ? u"%1 %2"_s.arg(label(table), idAt(q, 0).hex().left(8)) : u"%1 “%2”"_s.arg(label(table), title);
    }

    void columns(const TableDecl &table)
    {
        for (const ColumnDecl &column : table.columns) {
            if (!column.references.isEmpty())
                reference(table, column);
            if (!column.words.isEmpty())
                codes(table, column);
        }
        // Dates of one unit run forwards; ISO text of reduced precision sorts by its first day.
        const bool times = table.column(u"start"_s) && table.column(u"end"_s);
        const bool hours = table.column(u"starts"_s) && table.column(u"ends"_s);
        if (times || hours)
            order(table, times ? u"start"_s : u"starts"_s, times ? u"end"_s : u"ends"_s);
    }

    void reference(const TableDecl &table, const ColumnDecl &column)
    {
        each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NOT NULL"
             " AND NOT EXISTS (SELECT 1 FROM \"%4\" o WHERE o.id = r.\"%3\")"_s.arg(titleSql(table), table.name, column.name, column.references),
             [&](const QSqlQuery &q) { m_faults.append(tr("%1: %2 points to a row that does not exist.").arg(rowName(table, q), label(column))); });
        // A row that hangs on nothing (NULL network) cannot be shown anywhere.
        if (column.name == u"network"_s || column.name == u"person"_s || column.name == u"meeting"_s || column.name == u"loop"_s) {
            if (table.name == u"action_point"_s && column.name == u"meeting"_s)
                return;
            each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NULL"_s.arg(titleSql(table), table.name, column.name),
                 [&](const QSqlQuery &q) { m_faults.append(tr("%1: %2 is missing.").arg(rowName(table, q), label(column))); });
        }
    }

    void codes(const TableDecl &table, const ColumnDecl &column)
    {
        QStringList known;
        for (const auto &word : column.words)
            known.append(u'\'' + word.first + u'\'');
        each(u"SELECT r.id, %1 FROM \"%2\" r WHERE r.deleted = 0 AND r.\"%3\" IS NOT NULL AND r.\"%3\" NOT IN (%4)"_s.arg(
                 titleSql(table), table.name, column.name, known.join(u", "_s)),
             [&](const QSqlQuery &q) { m_faults.append(tr("%1: %2 holds an unknown code.").arg(rowName(table, q), label(column))); });
    }

    void order(const TableDecl &table, const QString &start, const QString &end)
    {
        each(uR"(SELECT r.id, %1, r."%3", r."%4" FROM "%2" r WHERE r.deleted = 0 AND r."%3" IS NOT NULL AND r."%4" IS NOT NULL)"_s.arg(
                 titleSql(table), table.name, start, end),
             [&](const QSqlQuery &q) {
                 const PartialDate from = PartialDate::fromIso(textAt(q, 2).left(10));
                 const PartialDate to = PartialDate::fromIso(textAt(q, 3).left(10));
                 if (from.isNull() || to.isNull())
                     m_faults.append(tr("%1: a date cannot be understood.").arg(rowName(table, q)));
                 else if (to.last() < from.first())
                     m_faults.append(tr("%1: the end lies before the start.").arg(rowName(table, q)));
             });
    }

    void memberships()
    {
        QHash<std::pair<Id, Id>, QList<std::pair<PartialDate, PartialDate>>> periods;
        QSet<std::pair<Id, Id>> told;
        each(uR"(SELECT m.network, m.person, m.start, m."end", n.name, p.given, p.family, p.protected FROM membership m
                 JOIN network n ON n.id = m.network AND n.deleted = 0 JOIN person p ON p.id = m.person WHERE m.deleted = 0 ORDER BY m.period)"_s,
             [&](const QSqlQuery &q) {
                 const std::pair key(idAt(q, 0), idAt(q, 1));
                 const PartialDate start = dateAt(q, 2);
                 const PartialDate end = dateAt(q, 3);
                 for (const auto &[from, to] : std::as_const(periods[key])) {
                     const bool apart = (!to.isNull() && !start.isNull() && to.first() <= start.last())
                         || (!end.isNull() && !from.isNull() && end.first() <= from.last());
                     // An ended period and one whose start nobody stated may well follow each other.
                     const bool unknown = start.isNull() && !to.isNull();
                     if (!apart && !unknown && !told.contains(key)) {
                         told.insert(key);
                         m_faults.append(tr("%1 is a member of %2 twice at the same time.").arg(nameAt(q, 5), textAt(q, 4)));
                     }
                 }
                 periods[key].append({start, end});
             });
        each(uR"(SELECT n.name, p.given, p.family, p.protected FROM membership m JOIN network n ON n.id = m.network AND n.deleted = 0
                 JOIN person p ON p.id = m.person WHERE m.deleted = 0 AND m."end" IS NULL AND p.deleted = 1)"_s,
             [&](const QSqlQuery &q) { m_faults.append(tr("%1 is in the trash but still a member of %2.").arg(nameAt(q, 1), textAt(q, 0))); });
    }

    void attendance()
    {
        each(uR"(SELECT substr(m.starts, 1, 10), n.name FROM meeting m LEFT JOIN network n ON n.id = m.network
                 WHERE m.deleted = 0 AND n.deleted = 0 AND m.status = 'cancelled'
                 AND EXISTS (SELECT 1 FROM attendance a WHERE a.meeting = m.id AND a.deleted = 0 AND a.state = 'present'))"_s,
             [&](const QSqlQuery &q) { m_faults.append(tr("%1 %2 is cancelled, yet people are recorded as present.").arg(textAt(q, 1), textAt(q, 0))); });
    }

    void seats()
    {
        each(uR"(SELECT n.name, count(*) FROM membership m JOIN network_seat s ON s.id = m.seat JOIN network n ON n.id = m.network AND n.deleted = 0
                 WHERE m.deleted = 0 AND (s.network <> m.network) GROUP BY n.id)"_s,
             [&](const QSqlQuery &q) { m_faults.append(tr("%1: a member holds a seat of another network.").arg(textAt(q, 0))); });
    }

    Database &m_db;
    Result<void> m_state;
    QStringList m_faults;
};

} // namespace

Result<QStringList> checkNetworks(Database &db)
{
    return Checker(db).check();
}

} // namespace lansnav
