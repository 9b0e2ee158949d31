// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filecheck.h"
#include "scenario.h"
#include "simenvironment.h"
#include "simfolder.h"
#include "simschema.h"
#include "store/edit.h"
#include "store/store.h"
#include "sync/synchroniser.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace lansnav::sim {

/// One colleague: a computer with a profile, a disk, a clock, and a file.
struct Replica
{
    struct BackupCopy { QString path; Holding held; int version = 1; };
    int index = 0;
    int version = 2;
    QString path;
    std::unique_ptr<SimEnvironment> environment;
    std::unique_ptr<Disk> disk;
    std::unique_ptr<Store> store;
    Holding held;
    QList<BackupCopy> backups;
    qint64 clockOffMs = 0;
    qint64 latestNowMs = 0;         ///< furthest its clock ever stood
    QSet<QByteArray> fetched;       ///< targets read in earlier syncs
    Holding takenAside;             ///< of good files that were set aside
    bool gone = false;
    bool busy = false;

    Database &db() { return store->database(); }
};

/// A group of colleagues, run through a scenario with the real engine. After each operation the file concerned is compared
/// with the model; at the end everybody syncs until nothing moves, and every promise is checked.
class World
{
public:
    World(const Scenario &scenario, bool tracing);
    ~World();

    /// Runs everything; the first violation ends it.
    Violation run();
    const QStringList &trace() const { return m_trace; }

private:
    // world.cpp: the stage
    bool begin();
    bool apply(const Op &op);
    void perform(Replica &r, const Op &op, Rng &rng);
    Replica &addReplica(int version, qint64 clockOffMs);
    Replica *pick(int index);
    bool open(Replica &r, bool authored);
    void enter(Replica &r);
    void recover(Replica &r, bool authored);
    void absorb(Replica &r, bool authored);
    void check(Replica &r, Erased erased);
    void fail(int invariant, const QString &what);
    bool failed() const { return !m_violation.isNone(); }
    void say(const QString &line);
    void expectDone(Replica &r, const Result<ChangeSet> &done, const QString &what);

    // worldedits.cpp: what people do in their files
    bool edit(Replica &r, const Op &op, Rng &rng);
    void insert(Replica &r, Rng &rng, bool natural);
    void update(Replica &r, Rng &rng);
    void trash(Replica &r, Rng &rng);
    void undo(Replica &r, OpKind kind, Rng &rng);
    void choose(Replica &r, Rng &rng);
    void bulk(Replica &r, Rng &rng);
    void raw(const QString &path, int version, Rng &rng);
    void erase(Replica &r, Rng &rng);
    void fold(Replica &r, Rng &rng);
    void index(Replica &r);
    QVariant value(const ColumnDecl &column, Rng &rng, Database &db);
    QString text(Rng &rng);
    QByteArray someRow(Database &db, const QString &table, Rng &rng);

    // worldfiles.cpp: what happens to files
    void clone(Replica &r, Rng &rng);
    void restoreBackup(Replica &r, Rng &rng);
    void leave(Replica &r);
    void join(Rng &rng);
    void upgrade(Replica &r);
    void damage(Rng &rng);
    void arrive();
    void rawBeforeOpening(const QString &path, int version, Holding &held, Rng &rng);
    QByteArray otherGroup();
    /// The bytes of a shared file that holds all of somebody's own.
    QByteArray logOf(const QString &own, const Id &dbId, SimEnvironment &environment);

    // worldbeside.cpp: other shared files of the group
    void beside(Replica &r, Rng &rng);
    void bringOutsider(Replica &r, Rng &rng);
    void writeBeside(const QString &path, quint64 stamp, Rng &rng);
    QMap<QString, QByteArray> companions() const;
    void checkBeside(const Replica &r, const QMap<QString, QByteArray> &before, bool knewAll, const Troubles &troubles, const SyncReport &report);

    // worldsync.cpp: meeting in the folder
    bool sync(Replica &r, const Troubles &troubles, Rng &rng, bool mustWork);
    SimFiles::Watch watch(Replica &r, Rng &rng);
    void colleagueActs(Replica &r, Rng &rng);
    void checkShared();
    /// What a shared file holds, when it is whole and ours; remembered by its contents.
    std::optional<Holding> contents(const QByteArray &bytes);
    Holding inFolder();
    Holding everythingKept();

    // worldend.cpp: the last look
    bool quiesce(Rng &rng);
    void checkAgreement();
    void checkRebuild();
    void checkRemerge(Replica &r);
    void checkErased();
    void checkActsWhole(Replica &r);
    QString scratch(const QString &name);

    Scenario m_scenario;
    bool m_tracing;
    QStringList m_trace;
    Violation m_violation;
    QTemporaryDir m_dir;
    std::vector<std::unique_ptr<Replica>> m_replicas;
    SharedFolder m_folder;
    Ledger m_ledger;
    qint64 m_nowMs = 1'772'444'520'000;     // a Monday in March 2026
    QByteArray m_dbId;
    QHash<QByteArray, std::optional<Holding>> m_contents;
    QSet<QByteArray> m_damaged;             ///< names of targets that were tampered with
    QSet<QByteArray> m_others;              ///< names of another group's files
    QSet<QByteArray> m_inspected;
    QByteArray m_arriving;                  ///< the whole of a target that is still arriving
    QStringList m_tokens;                   ///< never to be seen in a shared file
    Replica *m_outsider = nullptr;          ///< writes in the files beside, and is never met
    int m_scratch = 0;
    Holding m_kept;                         ///< what must survive to the end
    qint64 m_moved = 0;                     ///< changes that went either way in the last round
};

} // namespace lansnav::sim
