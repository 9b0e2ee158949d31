// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

constexpr qint64 tenYearsMs = 315'576'000'000;

struct Weight { OpKind kind; int weight; };

/// How often each operation comes, in a quiet group and in one where much goes wrong.
const QList<Weight> weights{
    {OpKind::Insert, 10}, {OpKind::InsertNatural, 6}, {OpKind::Update, 26}, {OpKind::Trash, 5}, {OpKind::Undo, 4}, {OpKind::Redo, 2},
    {OpKind::TakeBack, 3}, {OpKind::Choose, 5}, {OpKind::Raw, 8}, {OpKind::Bulk, 2}, {OpKind::Sync, 20}, {OpKind::RoughSync, 14},
    {OpKind::Reopen, 2}, {OpKind::Clone, 2}, {OpKind::Backup, 3}, {OpKind::RestoreBackup, 2}, {OpKind::Leave, 1}, {OpKind::Join, 1}, {OpKind::Upgrade, 2},
    {OpKind::Erase, 2}, {OpKind::Fold, 2}, {OpKind::Index, 3}, {OpKind::ClockJump, 2}, {OpKind::Wait, 3},
    {OpKind::DamageShared, 4}, {OpKind::FolderAway, 1}, {OpKind::FolderBack, 1}, {OpKind::Beside, 1},
};

/// How many times as often an operation comes as in a usual history.
int timesAsOften(OpKind kind, Emphasis emphasis)
{
    // None but where they are asked for, so that the seeds of before mean what they meant.
    if (kind == OpKind::Beside)
        return emphasis == Emphasis::Companions ? 16 : 0;
    if (emphasis == Emphasis::Damaged)
        return kind == OpKind::DamageShared || kind == OpKind::RoughSync ? 4 : 1;
    return emphasis == Emphasis::Parted && kind == OpKind::Clone ? 6 : 1;
}

OpKind draw(Rng &rng, Emphasis emphasis)
{
    int sum = 0;
    for (const Weight &w : weights)
        sum += w.weight * timesAsOften(w.kind, emphasis);
    qint64 at = rng.below(sum);
    for (const Weight &w : weights)
        if ((at -= w.weight * timesAsOften(w.kind, emphasis)) < 0)
            return w.kind;
    return OpKind::Wait;
}

QString nameOfKind(OpKind kind)
{
    static const QMap<OpKind, QString> names{
        {OpKind::Insert, u"insert"_s}, {OpKind::InsertNatural, u"insert by natural key"_s}, {OpKind::Update, u"update"_s}, {OpKind::Trash, u"trash or restore"_s},
        {OpKind::Undo, u"undo"_s}, {OpKind::Redo, u"redo"_s}, {OpKind::TakeBack, u"take back an act"_s}, {OpKind::Choose, u"choose in a clash"_s},
        {OpKind::Raw, u"plain sqlite3"_s}, {OpKind::Bulk, u"bulk insert"_s}, {OpKind::Sync, u"sync"_s}, {OpKind::RoughSync, u"sync with troubles"_s},
        {OpKind::Reopen, u"close and open"_s}, {OpKind::Clone, u"copy the file"_s}, {OpKind::Backup, u"back up"_s}, {OpKind::RestoreBackup, u"restore a backup"_s},
        {OpKind::Leave, u"leave the group"_s}, {OpKind::Join, u"join the group"_s}, {OpKind::Upgrade, u"update the program"_s}, {OpKind::Erase, u"erase a row"_s},
        {OpKind::Fold, u"fold the log"_s}, {OpKind::Index, u"index for search"_s}, {OpKind::ClockJump, u"clock jumps"_s}, {OpKind::Wait, u"time passes"_s},
        {OpKind::DamageShared, u"the shared file is damaged"_s}, {OpKind::FolderAway, u"folder away"_s}, {OpKind::FolderBack, u"folder back"_s},
        {OpKind::Beside, u"another shared file beside"_s},
    };
    return names.value(kind);
}

bool mayCrash(OpKind kind)
{
    return kind <= OpKind::Reopen || kind == OpKind::Erase || kind == OpKind::Fold || kind == OpKind::Upgrade;
}

} // namespace

QString Op::text() const
{
    return u"[%1] %2"_s.arg(replica).arg(nameOfKind(kind)) + (crashAfter > 0 ? u", power lost at write %1"_s.arg(crashAfter) : QString());
}

Emphasis emphasisOf(const QStringList &arguments)
{
    if (arguments.contains(u"--parted"_s))
        return Emphasis::Parted;
    if (arguments.contains(u"--companions"_s))
        return Emphasis::Companions;
    return arguments.contains(u"--damaged"_s) ? Emphasis::Damaged : Emphasis::Usual;
}

Scenario Scenario::fromSeed(quint64 seed, Emphasis emphasis)
{
    Rng rng(seed);
    Scenario scenario;
    scenario.seed = seed;
    scenario.emphasis = emphasis;
    scenario.cloud = rng.percent(35);
    scenario.clockStepMs = rng.percent(emphasis == Emphasis::Companions ? 60 : 25) ? 2000 : 1;
    const qint64 count = rng.between(2, 4);
    const bool manyVersions = rng.percent(50);
    for (qint64 i = 0; i < count; ++i) {
        Member member;
        member.version = manyVersions && rng.percent(40) ? 1 : 2;
        if (rng.percent(20))
            member.clockOffMs = (rng.percent(50) ? 1 : -1) * tenYearsMs;
        else
            member.clockOffMs = rng.between(-120'000, 120'000);
        member.copied = rng.percent(15);
        scenario.members.append(member);
    }
    const bool crashes = rng.percent(50);
    for (qint64 left = rng.between(25, 70); left > 0; --left) {
        Op op{draw(rng, emphasis), int(rng.below(6)), rng.next(), 0};
        // Many at the first writes, some far into a merge or a publication.
        if (crashes && mayCrash(op.kind) && rng.percent(15))
            op.crashAfter = int(rng.percent(50) ? rng.between(1, 12) : rng.between(1, 120));
        scenario.ops.append(op);
    }
    return scenario;
}

QString Scenario::text() const
{
    QStringList words;
    for (const Member &member : members)
        words.append(u"version %1, clock %2 s%3"_s.arg(member.version).arg(member.clockOffMs / 1000).arg(member.copied ? u", copied"_s : QString()));
    return u"seed %1: %2 members (%3)%4"_s.arg(seed).arg(members.size()).arg(words.join(u"; "_s), cloud ? u", cloud folder"_s : QString());
}

} // namespace lansnav::sim
