// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/statement.h"
#include "store/tabledecl.h"
#include "sync/patchvalues.h"

#include <QList>

#include <map>
#include <memory>
#include <utility>

namespace lansnav {

/// Puts in rows that the file has never seen, straight from the changes that inserted them: many rows a statement, since
/// beginning a statement costs more than the row. Works inside the merge's transaction, with logging held off.
class NewRows
{
public:
    explicit NewRows(Database &db);
    ~NewRows();

    /// Takes a row down for the next statement. `values` are those of `patch`, and may be views of its bytes, which are kept.
    Result<void> add(const TableDecl &table, const Id &row, const QByteArray &patch, const PatchValues &values);
    /// Puts in what still waits.
    Result<void> finish();
    /// Tables and rows among which some were there already, since the last call; none was overwritten. After finish() complete.
    QList<std::pair<QByteArray, Id>> takeDoubtful();

private:
    struct Gathered;
    Result<void> write(Gathered &gathered);

    Database &m_db;
    std::map<const TableDecl *, std::unique_ptr<Gathered>> m_tables;
    QList<std::pair<QByteArray, Id>> m_doubtful;
};

} // namespace lansnav
