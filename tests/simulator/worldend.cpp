// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "store/backup.h"
#include "sync/merge.h"
#include "sync/sharing.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lansnav::sim {

namespace {

constexpr int mostRounds = 10;
constexpr int patientRounds = 3;
constexpr qint64 betweenSyncsMs = 2 * 3'600'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An act arrives whole or not at all.
void World::checkActsWhole(Replica &r)
{
    if (failed())
        return;
    QHash<QByteArray, std::pair<int, int>> acts;
    for (int i = 0; i < m_ledger.all().size(); ++i) {
        const QByteArray &tx = m_ledger.at(i).tx;
        if (tx.isEmpty())
            continue;
        auto &[held, total] = acts[tx];
        ++total;
        held += r.held.has(i) ? 1 : 0;
    }
    for (auto it = acts.cbegin(); it != acts.cend(); ++it)
        if (it->first != 0 && it->first != it->second)
            return fail(6, u"member %1 holds %2 of the %3 changes of the act %4"_s.arg(r.index).arg(it->first).arg(it->second).arg(QString::fromLatin1(it.key().toHex())));
}

/// Everybody syncs, without troubles, until nothing moves.
bool World::quiesce(Rng &rng)
{
    say(u"everybody syncs until nothing moves"_s);
    m_folder.away = false;
    m_folder.forgetStale();
    // Another group's file stays until somebody moves it away; half a file goes on arriving.
    if (m_others.contains(nameOf(m_folder.files().value(m_folder.target()).bytes)))
        m_folder.remove(m_folder.target());
    else
        arrive();
    m_kept = everythingKept();
    for (int round = 0; round < mostRounds && !failed(); ++round) {
        m_moved = 0;
        bool all = true;
        for (const auto &r : m_replicas) {
            if (r->gone || failed())
                continue;
            m_nowMs += betweenSyncsMs;
            enter(*r);
            say(u"[%1] sync"_s.arg(r->index));
            all = sync(*r, {}, rng, round >= patientRounds) && all;
            index(*r);
        }
        checkShared();
        if (all && m_moved == 0 && !failed())
            return true;
    }
    fail(1, u"the replicas never come to rest"_s);
    return false;
}

void World::checkAgreement()
{
    Rng rng(m_scenario.seed ^ 0xa9);
    // Twice: as they are, and when the last has the newest program.
    for (const bool upgraded : {false, true}) {
        QMap<int, QStringList> dumps;
        for (const auto &r : m_replicas) {
            if (r->gone || failed())
                continue;
            if (upgraded) {
                enter(*r);
                upgrade(*r);
                if (!failed())
                    sync(*r, {}, rng, true);
            }
            Holding both = r->held;
            both.join(m_kept);
            if (both.count() != r->held.count())
                fail(3, u"member %1 lacks %2 changes that somebody entered"_s.arg(r->index).arg(both.count() - r->held.count()));
            check(*r, Erased::Gone);
            checkActsWhole(*r);
            if (failed())
                return;
            const QStringList dump = dumpOf(r->db(), r->store->schema());
            const auto first = dumps.constFind(r->version);
            if (first == dumps.cend())
                dumps.insert(r->version, dump);
            else if (*first != dump)
                return fail(1, u"member %1 differs from the others:\n    %2"_s.arg(r->index).arg(difference(*first, dump)));
        }
    }
    for (const auto &r : m_replicas)
        if (!r->gone && !failed()) {
            checkRemerge(*r);
            break;
        }
    checkRebuild();
    checkErased();
}

/// A merge of what is known already writes nothing.
void World::checkRemerge(Replica &r)
{
    const QString log = scratch(u"again.lansnav"_s);
    QFile file(log);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_folder.files().value(m_folder.target()).bytes) < 0)
        return;
    file.close();
    const QStringList before = dumpOf(r.db(), r.store->schema());
    const auto merged = Merge(r.db(), r.store->schema(), *r.environment).take(log);
    if (!merged)
        return fail(2, u"member %1 cannot merge again: %2"_s.arg(r.index).arg(merged.error().sentence));
    if (merged->received != 0 || !merged->written.isEmpty())
        fail(2, u"member %1 merges again and writes %2 rows"_s.arg(r.index).arg(merged->written.rows.size()));
    if (const QStringList after = dumpOf(r.db(), r.store->schema()); after != before)
        fail(2, u"member %1 merges again:\n    %2"_s.arg(r.index).arg(difference(before, after)));
}

/// The tables are what the log makes of them: in an emptied copy of a file, and in a newcomer's.
void World::checkRebuild()
{
    if (failed())
        return;
    Replica *r = nullptr;
    for (const auto &each : m_replicas)
        r = each->gone ? r : each.get();
    const QStringList tables = dumpOf(r->db(), r->store->schema());
    const QString copy = scratch(u"rebuilt.lansnav"_s);
    if (!Backups::copy(r->db(), copy))
        return fail(17, u"no copy to rebuild"_s);
    const auto db = Database::open(copy, Database::Access::ReadWrite);
    QString empty = u"PRAGMA foreign_keys = OFF; UPDATE replica SET applying = 1; DELETE FROM cell; DELETE FROM conflict; DELETE FROM purge; DELETE FROM act;"_s;
    for (const QString &table : tablesOf(r->version))
        empty += u"DELETE FROM \"%1\";"_s.arg(table);
    if (!db || !(*db)->runScript(empty + u"UPDATE replica SET applying = 0;"_s) || !Merge(**db, r->store->schema(), *r->environment).rebuild())
        return fail(17, u"the copy cannot be rebuilt"_s);
    if (const QStringList rebuilt = dumpOf(**db, r->store->schema()); rebuilt != tables)
        return fail(17, u"rebuilt from the log, the tables differ:\n    %1"_s.arg(difference(tables, rebuilt)));
    const QString fresh = scratch(u"newcomer.lansnav"_s);
    SimFiles files(m_folder, *r->disk, r->index, 0, {}, 1, {});
    if (const auto joined = joinShared(fresh, m_folder.target(), r->store->schema(), *r->environment, files); !joined)
        return fail(17, u"nobody can join: "_s + joined.error().sentence);
    const auto newcomer = Database::open(fresh, Database::Access::ReadOnly);
    if (!newcomer)
        return fail(17, u"the newcomer's file cannot be opened"_s);
    if (const QStringList joined = dumpOf(**newcomer, r->store->schema()); joined != tables)
        fail(17, u"a newcomer sees other tables:\n    %1"_s.arg(difference(tables, joined)));
}

/// Erased words are in no byte of any file in use.
void World::checkErased()
{
    QHash<QByteArray, QString> words;
    static const QRegularExpression mark(u"mk[0-9a-f]{16}z"_s);
    for (const auto &[table, row] : m_ledger.rows()) {
        const QList<int> changes = m_ledger.ofRow(table, row);
        if (std::none_of(changes.begin(), changes.end(), [this](int c) { return m_kept.has(c) && m_ledger.at(c).op == "P"; }))
            continue;
        for (const int change : changes)
            if (m_kept.has(change) && m_ledger.at(change).values)
                for (const auto &[column, value] : m_ledger.at(change).values->all())
                    for (auto it = mark.globalMatch(QString::fromLatin1(value.text)); it.hasNext();) {
                        const QByteArray word = it.next().captured().toLatin1();
                        words.insert(word, table + u' ' + QString::fromLatin1(row.toHex()));
                        words.insert(word.toHex(), table);
                        words.insert(word.toHex().toUpper(), table);
                    }
    }
    if (words.isEmpty() || failed())
        return;
    QList<std::pair<QString, QByteArray>> files{{m_folder.target(), m_folder.files().value(m_folder.target()).bytes}};
    for (const auto &r : m_replicas) {
        if (r->gone)
            continue;
        for (const QString &suffix : {QString(), u"-wal"_s})
            files.append({r->path + suffix, bytesOf(r->path + suffix)});
        for (QDirIterator cache(r->environment->profileDir() + u"/sync"_s, QDir::Files, QDirIterator::Subdirectories); cache.hasNext();)
            files.append({cache.next(), bytesOf(cache.filePath())});
    }
    for (const auto &[path, bytes] : std::as_const(files))
        for (auto word = words.cbegin(); word != words.cend(); ++word)
            if (bytes.contains(word.key()))
                return fail(13, u"%1 still holds '%2' of %3"_s.arg(path.section(u'/', -3), QString::fromLatin1(word.key()), *word));
}

} // namespace lansnav::sim
