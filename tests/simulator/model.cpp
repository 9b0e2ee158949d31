// SPDX-License-Identifier: GPL-3.0-or-later
#include "model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

QMap<QString, QList<ColumnDecl>> unitsByName(const TableDecl &table)
{
    QMap<QString, QList<ColumnDecl>> units;
    for (const ColumnDecl &column : table.columns)
        units[column.unit.isEmpty() ? column.name : column.unit].append(column);
    units[u"deleted"_s].append({.name = u"deleted"_s, .type = ColumnType::Boolean});
    return units;
}

PatchValue valueIn(const Recorded &change, const ColumnDecl &column)
{
    const PatchValue *value = change.values ? change.values->value(column.name.toUtf8()) : nullptr;
    if (value && value->kind != PatchValue::Kind::Null)
        return *value;
    return column.type == ColumnType::Boolean ? PatchValue{PatchValue::Kind::Integer, 0, {}} : PatchValue{};
}

bool Model::speaksOf(const Recorded &change, const QList<ColumnDecl> &unit) const
{
    if (!change.values)
        return false;
    return std::any_of(unit.begin(), unit.end(), [&](const ColumnDecl &column) {
        return change.op == "I" ? column.since <= change.schema : change.values->contains(column.name.toUtf8());
    });
}

bool Model::sameValues(int a, int b, const QList<ColumnDecl> &unit) const
{
    return std::all_of(unit.begin(), unit.end(), [&](const ColumnDecl &column) { return valueIn(m_ledger.at(a), column) == valueIn(m_ledger.at(b), column); });
}

/// The first change above `lost` that had not seen it and that whoever later knew the lost value knew too.
std::optional<int> Model::unseenWinner(const QList<int> &touching, int lost) const
{
    const int loser = touching.at(lost);
    for (qsizetype w = lost + 1; w < touching.size(); ++w) {
        if (m_ledger.at(touching.at(w)).seen.has(loser))
            continue;
        bool known = true;
        for (qsizetype later = lost + 1; later < touching.size() && known; ++later) {
            const Holding &seen = m_ledger.at(touching.at(later)).seen;
            known = !seen.has(loser) || seen.has(touching.at(w));
        }
        if (known)
            return touching.at(w);
    }
    return {};
}

ExpectedRow Model::row(const TableDecl &table, const QByteArray &row, const Holding &held) const
{
    ExpectedRow expected;
    QList<int> changes;
    for (const int change : m_ledger.ofRow(table.name, row))
        if (held.has(change)) {
            changes.append(change);
            expected.erased = expected.erased || m_ledger.at(change).op == "P";
        }
    std::sort(changes.begin(), changes.end(), [this](int a, int b) { return m_ledger.at(a).isBefore(m_ledger.at(b)); });
    for (const int change : std::as_const(changes))
        if (m_ledger.at(change).op == "I") {
            expected.exists = true;
            expected.created = change;
        }
    if (expected.erased)
        return expected;
    const auto units = unitsByName(table);
    for (auto unit = units.cbegin(); unit != units.cend(); ++unit) {
        QList<int> touching;
        std::copy_if(changes.cbegin(), changes.cend(), std::back_inserter(touching), [&](int c) { return speaksOf(m_ledger.at(c), *unit); });
        if (touching.isEmpty())
            continue;
        expected.winners.insert(unit.key(), touching.last());
        expected.touching.insert(unit.key(), touching);
        for (const ColumnDecl &column : *unit)
            expected.values.insert(column.name, valueIn(m_ledger.at(touching.last()), column));
        for (qsizetype i = 0; i < touching.size() && !table.derived; ++i)
            if (const auto winner = unseenWinner(touching, int(i)); winner && !sameValues(touching.at(i), *winner, *unit))
                expected.clashes.append({touching.at(i), *winner, unit.key()});
    }
    return expected;
}

} // namespace lansnav::sim
