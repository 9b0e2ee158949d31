// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/patch.h"
#include "store/tabledecl.h"
#include "sync/patchvalues.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace lansnav {

/// One change of one row, as the log has it.
struct LoggedChange
{
    Stamp stamp;            ///< hlc, site, nonce: decides who wins
    qint64 seq = 0;         ///< place among the changes of its site
    bool insert = false;
    int schema = 0;         ///< version of the schema it was written under
    bool emptied = false;   ///< its values are gone (purged)
    PatchValues values;

    LogPlace place() const { return {stamp.site, seq}; }
};

/// A value that lost to one whose author had not seen it.
struct Clash
{
    QString unit;
    Stamp win;              ///< the change that first overwrote it unseen
    qint64 winSeq = 0;
    Stamp lose;
    qint64 loseSeq = 0;
    QByteArray value;       ///< the losing values of the unit, as a patch
};

/// What the changes of a row amount to. It depends on nothing but the changes and on who had seen what, so replicas
/// that hold the same changes hold the same row, clocks and clashes, in whatever order the changes came.
struct RowState
{
    bool exists = false;                    ///< some change inserted it
    std::optional<Stamp> created;           ///< clock of the latest insert
    QHash<QString, Stamp> cells;            ///< clock of each unit whose winner is not that insert
    QHash<QString, Stamp> winners;          ///< winner of each unit that any change touched
    QList<std::pair<QString, PatchValue>> values;   ///< column → value, of the units in `winners`
    QList<Clash> clashes;
};

/// Whether the author of `later` had seen `earlier` when writing.
using HadSeen = std::function<bool(const LoggedChange &later, const LoggedChange &earlier)>;

/// What is known of who had seen what. Where nobody can be sure, `certainly` says no and `perhaps` yes, and whichever makes a
/// clash counts: one too many rather than a value that vanishes.
struct Sight
{
    HadSeen certainly;
    HadSeen perhaps;

    Sight(HadSeen sure, HadSeen unsure) : certainly(std::move(sure)), perhaps(std::move(unsure)) {}
    /// Where everybody can be sure.
    explicit Sight(const HadSeen &hadSeen) : certainly(hadSeen), perhaps(hadSeen) {}
};

/// Whether each unit that the change at `index` touches was written again by somebody who had seen it, and by nobody unseen
/// for good. To whoever holds all that those had seen, no change still to come can make a clash of it.
bool isKnowinglyOverwritten(const TableDecl &table, const QList<LoggedChange> &changes, qsizetype index, const Sight &sight);

/// Whether the row lies in the trash with a change in it that whoever put it there had not seen, nor its author the trash, and
/// just one of the two is new: then somebody is to be told, for the trash is no clash of its own. Changes come in the order of their stamps.
bool hidesUnseenEdit(const QList<LoggedChange> &changes, const Sight &sight, const std::function<bool(const LoggedChange &)> &isNew);

/// Works out a row from its changes. They come in the order of their stamps.
RowState deriveRow(const TableDecl &table, const QList<LoggedChange> &changes, const Sight &sight);

} // namespace lansnav
