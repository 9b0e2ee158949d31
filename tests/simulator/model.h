// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "store/tabledecl.h"

#include <QMap>

namespace lansnav::sim {

/// A value that lost to one whose author had not seen it, as the truth has it.
struct ExpectedClash
{
    int lose = 0;
    int win = 0;
    QString unit;
};

/// What a row must be, worked out from the ledger alone.
struct ExpectedRow
{
    bool exists = false;
    bool erased = false;
    std::optional<int> created;             ///< latest insert
    QMap<QString, int> winners;             ///< by unit
    QMap<QString, QList<int>> touching;     ///< by unit: the changes that speak of it, by their clocks; empty for an erased row
    QMap<QString, PatchValue> values;       ///< by column
    QList<ExpectedClash> clashes;
};

/// Works out rows from changes and true knowledge. Written apart from models/sync on purpose.
class Model
{
public:
    Model(const Ledger &ledger, const Schema &schema) : m_ledger(ledger), m_schema(schema) {}
    ExpectedRow row(const TableDecl &table, const QByteArray &row, const Holding &held) const;
    const Schema &schema() const { return m_schema; }

private:
    bool speaksOf(const Recorded &change, const QList<ColumnDecl> &unit) const;
    std::optional<int> unseenWinner(const QList<int> &touching, int lost) const;
    bool sameValues(int a, int b, const QList<ColumnDecl> &unit) const;

    const Ledger &m_ledger;
    const Schema &m_schema;
};

/// The value a change gives a column.
PatchValue valueIn(const Recorded &change, const ColumnDecl &column);
/// Unit → columns of a table, the trash among them.
QMap<QString, QList<ColumnDecl>> unitsByName(const TableDecl &table);

} // namespace lansnav::sim
