// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "store/statement.h"

#include <QSet>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

/// Patches may be spelt in two ways, and texts may be folded; what they say is compared, not how.
bool saySame(const QByteArray &a, const QByteArray &b)
{
    if (a == b)
        return true;
    const auto left = PatchValues::parse(a);
    const auto right = PatchValues::parse(b);
    return left && right && std::ranges::equal(left->all(), right->all(), [](const auto &mine, const auto &other) { return mine.first == other.first && mine.second.isSameAs(other.second); });
}

Recorded read(const Statement &row)
{
    Recorded change;
    change.site = row.integer(0);
    change.seq = row.integer(1);
    change.nonce = row.integer(2);
    change.hlc = row.integer(3);
    change.tx = row.isNull(4) ? QByteArray() : row.bytes(4);
    change.table = row.text(5);
    change.row = row.bytes(6);
    change.op = row.bytes(7);
    change.schema = int(row.integer(8));
    return change;
}

} // namespace

QString Ledger::same(const Recorded &known, const Recorded &found, bool hasPatch, const QByteArray &patch) const
{
    const int index = m_known.at({known.site, known.seq, known.nonce});
    if (known.hlc != found.hlc || known.tx != found.tx || known.table != found.table || known.row != found.row || known.op != found.op || known.schema != found.schema)
        return u"the change %1 is not what its author wrote"_s.arg(known.name());
    if (hasPatch && !saySame(patch, m_patches.at(index)))
        return u"the change %1 says %2, its author wrote %3"_s.arg(known.name(), QString::fromUtf8(patch), QString::fromUtf8(m_patches.at(index)));
    return {};
}

void Ledger::add(Recorded change, Holding &held)
{
    const int index = int(m_all.size());
    change.seen = held;
    held.add(index);
    m_known.insert({{change.site, change.seq, change.nonce}, index});
    m_byRow[{change.table, change.row}].append(index);
    m_byAct[change.tx].append(index);
    m_all.append(std::move(change));
}

QString Ledger::readFile(Database &db, bool authored, Holding &held)
{
    // In the order of their numbers, so that each has seen those before it.
    Statement rows(db, "SELECT site, seq, nonce, hlc, tx, tbl, row, op, schema, patch FROM change ORDER BY seq, nonce");
    qsizetype count = 0;
    while (rows.next()) {
        Recorded change = read(rows);
        ++count;
        const bool hasPatch = !rows.isNull(9);
        const QByteArray patch = hasPatch ? rows.bytes(9) : QByteArray();
        const auto known = m_known.find({change.site, change.seq, change.nonce});
        if (known != m_known.end()) {
            if (const QString wrong = same(m_all.at(known->second), change, hasPatch, patch); !wrong.isEmpty())
                return wrong;
            held.add(known->second);
            continue;
        }
        if (!authored)
            return u"nobody wrote the change %1 (%2 %3)"_s.arg(change.name(), QString::fromUtf8(change.op), change.table);
        if (hasPatch && !(change.values = PatchValues::parse(patch)))
            return u"the patch of %1 cannot be read: %2"_s.arg(change.name(), QString::fromUtf8(patch));
        m_patches.append(patch);
        add(std::move(change), held);
    }
    if (!rows.result())
        return u"the log cannot be read: "_s + rows.result().error().sentence;
    return count == held.count() ? QString() : u"changes are missing: %1 of %2 are there"_s.arg(count).arg(held.count());
}

QString Ledger::readShared(const QString &path, Holding &held) const
{
    const auto db = Database::open(path, Database::Access::ReadOnly);
    if (!db)
        return u"the shared log cannot be opened"_s;
    Statement rows(**db, "SELECT site, seq, nonce, hlc, tx, tbl, row, op, schema, patch FROM change");
    while (rows.next()) {
        const Recorded change = read(rows);
        const auto known = m_known.find({change.site, change.seq, change.nonce});
        if (known == m_known.end())
            continue;
        if (const QString wrong = same(m_all.at(known->second), change, !rows.isNull(9), rows.bytes(9)); !wrong.isEmpty())
            return wrong;
        held.add(known->second);
    }
    return {};
}

Holding Ledger::uncertain(const Holding &held) const
{
    QHash<std::pair<qint64, qint64>, int> numbers;
    QHash<qint64, QList<std::pair<int, int>>> twins;    // by site
    for (int i = 0; i < m_all.size(); ++i) {
        if (!held.has(i))
            continue;
        const std::pair key(m_all.at(i).site, m_all.at(i).seq);
        if (const auto twin = numbers.constFind(key); twin != numbers.cend())
            twins[key.first].append({*twin, i});
        else
            numbers.insert(key, i);
    }
    Holding found;
    for (int i = 0; i < m_all.size() && !twins.isEmpty(); ++i) {
        const Recorded &change = m_all.at(i);
        const auto ofSite = twins.constFind(change.site);
        if (!held.has(i) || ofSite == twins.cend())
            continue;
        const auto atOrBefore = [&](const auto &pair) { return m_all.at(pair.first).seq <= change.seq; };
        const auto known = [&](const auto &pair) { return change.seen.has(pair.first) && change.seen.has(pair.second); };
        const auto same = [&](const auto &pair) { return pair.first == i || pair.second == i; };
        if (std::ranges::any_of(*ofSite, same) || (std::ranges::any_of(*ofSite, atOrBefore) && std::ranges::none_of(*ofSite, known)))
            found.add(i);
    }
    return found;
}

} // namespace lansnav::sim
