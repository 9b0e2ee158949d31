// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/tabledecl.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace lansnav {

/// What an area's rows must obey, whoever wrote them (Area::check). What the declarations alone demand is checked here: references to rows that
/// are there, known codes, starts before ends. An area inherits and adds its own rules. One sentence a fault; rows are called by their title,
/// else by their id, which names nobody.
class RowCheck
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RowCheck)

public:
    /// `owners`: references without which a row hangs on nothing and cannot be shown anywhere, as "table.column".
    RowCheck(Database &db, QList<TableDecl> tables, QStringList owners) : m_db(db), m_tables(std::move(tables)), m_owners(std::move(owners)) {}
    virtual ~RowCheck() = default;

    /// What the declarations demand first, then the area's rules; the faults in that order.
    Result<QStringList> check();
    /// The columns of these names in each of the tables that has one, as `owners`.
    static QStringList ownersIn(const QList<TableDecl> &tables, const QStringList &columns);

protected:
    virtual void rules() {}
    /// Hands each row over; nothing more once a query has failed.
    void each(const QString &sql, const std::function<void(const QSqlQuery &)> &row);
    void fault(const QString &sentence) { m_faults.append(sentence); }

private:
    void reference(const TableDecl &table, const ColumnDecl &column);
    void codes(const TableDecl &table, const ColumnDecl &column);
    void order(const TableDecl &table, const QString &start, const QString &end);

    Database &m_db;
    QList<TableDecl> m_tables;
    QStringList m_owners;
    Result<void> m_state;
    QStringList m_faults;
};

} // namespace lansnav
