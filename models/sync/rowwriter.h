// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/causality.h"
#include "store/changeset.h"
#include "store/statement.h"
#include "store/tabledecl.h"
#include "sync/changerow.h"
#include "sync/rowchanges.h"
#include "sync/rowstate.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <memory>

namespace lansnav {

/// Brings rows of the open file into the state that their changes amount to: values, clocks, clashes. Works inside the
/// merge's transaction, with logging held off. Nothing is written where nothing differs.
class RowWriter
{
public:
    RowWriter(Database &db, const Schema &schema, Causality &causality);

    /// Works one row out of the whole log again. `table` may be unknown to this version: then nothing happens.
    Result<void> derive(const QString &table, const Id &row);
    /// From now on derive() trusts no clock to say that a value stands in the row, and looks at the value: after an upgrade
    /// (a column that was not there when its change came) and for repair.
    void distrustClocks() { m_distrust = true; }
    /// Notes a row that went in without derive(), for the lists.
    void noteNew(const QString &table, const Id &row) { note(table, row, true, {}); }
    /// Empties an erased row: no values, no clocks, no clashes, in the trash.
    Result<void> purge(const QString &table, const Id &row);

    /// From now on derive() notes rows in the trash with an edit in them that was made unseen; `isNew` says what came just now.
    void watchTrash(std::function<bool(const LoggedChange &)> isNew) { m_isNew = std::move(isNew); }
    const QList<std::pair<QString, Id>> &buried() const { return m_buried; }

    /// Rows and columns that were written.
    const ChangeSet &written() const { return m_written; }
    int newClashes() const { return m_newClashes; }
    /// Clashes whose state stands in the log and is to be read again, as rows of `conflict`.
    const QSet<Id> &clashesFound() const { return m_clashesFound; }

private:
    Statement &statement(const QByteArray &sql);
    Result<bool> stands(const TableDecl &table, const Id &row, const ColumnDecl &column, const PatchValue &value);
    Result<void> writeValues(const TableDecl &table, const Id &row, const RowState &state, bool present, const QHash<QString, Stamp> &known);
    Result<QHash<QString, Stamp>> clocksOf(const TableDecl &table, const Id &row);
    Result<void> writeClocks(const QString &table, const Id &row, const RowState &state, const QHash<QString, Stamp> &cells);
    Result<void> writeClashes(const QString &table, const Id &row, const QList<Clash> &clashes);
    Result<void> forgetClocks(const QString &table, const Id &row);
    Result<void> removeClash(const Id &clash);
    void note(const QString &table, const Id &row, bool inserted, const QStringList &columns);

    Database &m_db;
    const Schema &m_schema;
    Causality &m_causality;
    RowChanges m_changes;
    std::map<QByteArray, std::unique_ptr<Statement>> m_statements;
    ChangeSet m_written;
    QSet<Id> m_clashesFound;
    std::function<bool(const LoggedChange &)> m_isNew;
    QList<std::pair<QString, Id>> m_buried;
    int m_newClashes = 0;
    bool m_distrust = false;
};

} // namespace lansnav
