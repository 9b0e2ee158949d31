// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/acttext.h"
#include "store/changeset.h"
#include "store/database.h"
#include "store/environment.h"
#include "store/openrecord.h"
#include "store/result.h"
#include "store/tabledecl.h"

#include <QLockFile>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

namespace lansnav {

class Worker;

/// An open .lansnav file.
///
/// Owns the writing connection (for the store's thread, which is the one that opened it) and a worker thread with a reading connection.
/// Short writes (one act) run on the caller's thread, so their error can be shown where the user is; everything
/// that reads lists goes through fetch(). Long writes (import) run in a thread of their own through openWriter().
class Store : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        /// Take the lock that keeps a second window out. Readers (the CLI's reading commands) do without.
        bool exclusive = true;
        /// Opens without changing a byte: no new token, no backup, no migration.
        bool readOnly = false;
        /// Make the rolling backup on opening, and again as long as the file is open and something has changed.
        bool backup = true;
        std::chrono::milliseconds backupEvery = std::chrono::hours(2);
    };

    /// Makes a new, empty file. Refuses to overwrite. `dbId` is the identity that colleagues' files share; fresh unless
    /// this file is to join theirs.
    static Result<std::unique_ptr<Store>> create(const QString &path, const Schema &schema, Environment &environment, const Id &dbId = {});
    /// Opens a file: checks it, backs it up, migrates it, notices clones and restored copies (SYNC.md "Opening").
    static Result<std::unique_ptr<Store>> open(const QString &path, const Schema &schema, Environment &environment,
                                               const Options &options);
    static Result<std::unique_ptr<Store>> open(const QString &path, const Schema &schema, Environment &environment)
    {
        return open(path, schema, environment, Options());
    }
    ~Store() override;

    QString path() const { return m_path; }
    const Schema &schema() const { return m_schema; }
    Environment &environment() const { return m_environment; }
    /// The writing connection; only on the store's thread.
    Database &database() const { return *m_database; }
    /// What opening noticed, as sentences (the file was moved, restored, migrated …); may be empty.
    const QStringList &notices() const { return m_notices; }
    /// Another connection to the same file, for a thread of the caller's (import, report).
    Result<std::unique_ptr<Database>> openWriter() const { return Database::open(m_path, Database::Access::ReadWrite); }
    Result<std::unique_ptr<Database>> openReader() const { return Database::open(m_path, Database::Access::ReadOnly); }

    /// Runs `job` on the worker's connection, then `done` on this thread, unless `context` is gone by then. All that a job reads
    /// is as of one moment.
    /// Jobs run in order. T is what the job reads, e.g. QList<PersonRow>.
    template<class T>
    void fetch(QObject *context, std::function<Result<T>(Database &)> job, std::function<void(Result<T>)> done);

    /// Waits until every queued fetch has run and been delivered, and what was put off at opening (tests, pictures, the CLI).
    void waitForFetches();

    /// The person who I am in this file (settings); authors my acts. Null until said.
    Id me() const { return m_me; }
    void setMe(const Id &person) { m_me = person; }

    /// Name of the act that undo() would take back; nothing when there is none.
    std::optional<ActText> undoable() const;
    std::optional<ActText> redoable() const;
    /// Takes back this file's latest act that is not taken back. Fields that somebody changed later are left as they are.
    Result<ChangeSet> undo();
    Result<ChangeSet> redo();
    /// Takes back any act, a colleague's too, as a new act.
    Result<ChangeSet> takeBack(const Id &act);

    bool isReadOnly() const { return m_readOnly; }

    /// The file has been united with another and goes by that one's identity from now on. Inside a transaction of `db`.
    static Result<void> adoptIdentity(Database &db, const Id &dbId);
    /// Remembers in the profile that this is where the file was last open; after its identity changed.
    Result<void> rememberToken();

    /// Tells listeners of a change that was committed on another connection of this program (import, sync).
    void announce(const ChangeSet &changes);

signals:
    /// After every committed act, on the store's thread.
    void changed(const lansnav::ChangeSet &changes);
    /// A background check found damage; `sentence` says what to do.
    void damaged(const QString &sentence);
    /// The rolling backup could not be made.
    void backupFailed(const QString &sentence);

private:
    friend class Edit;
    friend class StoreOpening;
    static Result<std::unique_ptr<Store>> openFile(const QString &path, const Schema &schema, Environment &environment, const Options &options);
    Store(QString path, Schema schema, Environment &environment);
    /// Counts the job as pending until its answer has been delivered.
    void submit(Worker &worker, QPointer<QObject> context, std::function<std::function<void()>(Database &)> job);

    QString m_path;
    Schema m_schema;
    Environment &m_environment;
    /// Hands the store over to another thread, where startCare() is called again; called on its own.
    void moveTo(QThread *thread);
    Result<void> prepare(const Options &options);
    Result<void> noticeCopies();
    Result<void> beginSite(OpenRecord &own, const QString &reason);
    void tellOfCopies(const OpenRecord &own, const OpenRecord &last, const std::optional<OpenRecord> &other);
    void rememberHowFar();
    /// The check of a file that was whole when last closed, and the backup: due, but not while the window is coming up.
    void planCare(const Options &options, bool checked);
    /// Begins to wait for what is planned; on the store's thread.
    void startCare();
    void takeCare();

    std::unique_ptr<QLockFile> m_lock;
    OpenRecord m_remembered;                ///< as the profile has it
    std::future<void> m_recordWritten;      ///< waits for the write when the store goes
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Worker> m_worker;
    std::unique_ptr<Worker> m_caretaker;    ///< only while it works
    QTimer m_careTimer{this};
    QTimer m_backupTimer{this};
    bool m_checkDue = false;
    bool m_backupDue = false;
    int m_pending = 0;      ///< fetches not yet delivered
    QStringList m_notices;
    Id m_me;
    bool m_readOnly = false;
};

template<class T>
void Store::fetch(QObject *context, std::function<Result<T>(Database &)> job, std::function<void(Result<T>)> done)
{
    submit(*m_worker, context, [job = std::move(job), done = std::move(done)](Database &db) -> std::function<void()> {
        auto result = std::make_shared<Result<T>>(onSnapshot<T>(db, [&] { return job(db); }));
        return [result, done] { done(std::move(*result)); };
    });
}

} // namespace lansnav
