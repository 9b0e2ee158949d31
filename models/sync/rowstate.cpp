// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowstate.h"

#include "store/faults.h"
#include "store/triggers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// An insert speaks of every column its author's version knew, an update of those in its patch.
bool touches(const LoggedChange &change, const QList<ColumnDecl> &unit)
{
    if (change.emptied)
        return false;
    for (const ColumnDecl &column : unit)
        if (change.insert ? column.since <= change.schema || isOut(Fault::OldInsertSaysNothing) : change.values.contains(column.name.toUtf8()))
            return true;
    return false;
}

PatchValue valueOf(const LoggedChange &change, const ColumnDecl &column)
{
    const PatchValue *value = change.values.value(column.name.toUtf8());
    PatchValue found = value ? *value : PatchValue{};
    // Truth values are never NULL in a row.
    if (column.type == ColumnType::Boolean && found.kind == PatchValue::Kind::Null)
        found = {PatchValue::Kind::Integer, 0, {}};
    return found;
}

bool sameValues(const LoggedChange &a, const LoggedChange &b, const QList<ColumnDecl> &unit)
{
    return std::all_of(unit.begin(), unit.end(), [&](const ColumnDecl &column) { return valueOf(a, column).isSameAs(valueOf(b, column)); });
}

QByteArray unitPatch(const LoggedChange &change, const QList<ColumnDecl> &unit)
{
    PatchValues values;
    for (const ColumnDecl &column : unit)
        values.insert(column.name.toUtf8(), valueOf(change, column));
    return values.toPatch();
}

using Touching = QList<const LoggedChange *>;

Touching touchingFrom(const QList<LoggedChange> &changes, qsizetype first, const QList<ColumnDecl> &unit)
{
    Touching touching;
    for (qsizetype i = first; i < changes.size(); ++i)
        if (touches(changes.at(i), unit))
            touching.append(&changes.at(i));
    return touching;
}

/// The change that overwrote `touching[lost]` unseen for good: one that had not seen it, and that everybody who later
/// wrote on top of the lost value had already seen. Null when there is none: somebody who knew the value replaced it.
const LoggedChange *overwriterOf(const Touching &touching, qsizetype lost, const Sight &sight)
{
    const LoggedChange &loser = *touching.at(lost);
    Touching successors;
    Touching rivals;
    for (qsizetype i = lost + 1; i < touching.size(); ++i)
        (sight.certainly(*touching.at(i), loser) ? successors : rivals).append(touching.at(i));
    for (const LoggedChange *rival : std::as_const(rivals)) {
        const bool known = std::all_of(successors.cbegin(), successors.cend(), [&](const LoggedChange *successor) { return sight.perhaps(*successor, *rival); });
        if (known || isOut(Fault::KnowerSettles))
            return rival;
    }
    return nullptr;
}

void findClashes(const QString &unit, const QList<ColumnDecl> &columns, const Touching &touching, const Sight &sight, QList<Clash> &clashes)
{
    const bool oneAuthor = std::all_of(touching.cbegin(), touching.cend(), [&](const LoggedChange *c) { return c->stamp.site == touching.first()->stamp.site; });
    // One site's own changes follow each other, unless a copied file used its numbers twice.
    if (touching.size() < 2)
        return;
    for (qsizetype i = 0; i + 1 < touching.size(); ++i) {
        const LoggedChange &loser = *touching.at(i);
        if (oneAuthor && sight.certainly(*touching.at(i + 1), loser))
            continue;
        const LoggedChange *winner = overwriterOf(touching, i, sight);
        if (winner && (isOut(Fault::SameValueNoClash) || !sameValues(loser, *winner, columns)))
            clashes.append({unit, winner->stamp, winner->seq, loser.stamp, loser.seq, unitPatch(loser, columns)});
    }
}

} // namespace

bool isKnowinglyOverwritten(const TableDecl &table, const QList<LoggedChange> &changes, qsizetype index, const Sight &sight)
{
    const LoggedChange &change = changes.at(index);
    for (const auto &[unit, columns] : unitsOf(table)) {
        if (!touches(change, columns))
            continue;
        const Touching touching = touchingFrom(changes, index, columns);
        if (touching.size() == 1 || overwriterOf(touching, 0, sight))
            return false;
    }
    return true;
}

bool hidesUnseenEdit(const QList<LoggedChange> &changes, const Sight &sight, const std::function<bool(const LoggedChange &)> &isNew)
{
    static const QByteArray deleted = "deleted";
    const LoggedChange *trash = nullptr;
    for (const LoggedChange &change : changes) {
        const PatchValue *value = change.values.value(deleted);
        if (change.insert || value)
            trash = !change.insert && value->kind == PatchValue::Kind::Integer && value->number != 0 ? &change : nullptr;
    }
    return trash && std::any_of(changes.cbegin(), changes.cend(), [&](const LoggedChange &edit) {
        return !edit.insert && !edit.emptied && !edit.values.contains(deleted) && isNew(edit) != isNew(*trash) && !sight.certainly(edit, *trash) && !sight.certainly(*trash, edit);
    });
}

RowState deriveRow(const TableDecl &table, const QList<LoggedChange> &changes, const Sight &sight)
{
    RowState state;
    for (const LoggedChange &change : changes)
        if (change.insert && !(isOut(Fault::LatestInsert) && state.created)) {
            state.exists = true;
            state.created = change.stamp;
        }
    for (const auto &[unit, columns] : unitsOf(table)) {
        const Touching touching = touchingFrom(changes, 0, columns);
        if (touching.isEmpty())
            continue;
        const LoggedChange &winner = *touching.last();
        state.winners.insert(unit, winner.stamp);
        if (!state.created || winner.stamp != *state.created)
            state.cells.insert(unit, winner.stamp);
        for (const ColumnDecl &column : columns)
            state.values.append({column.name, valueOf(winner, column)});
        // What was made of a clash is no value to clash about again.
        if (!table.derived)
            findClashes(unit, columns, touching, sight, state.clashes);
    }
    return state;
}

} // namespace lansnav
