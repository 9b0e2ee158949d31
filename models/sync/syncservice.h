// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "sync/synchroniser.h"

#include <QDateTime>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace lansnav {

/// Where a file stands with its shared file.
struct SyncState
{
    enum class Kind {
        Off,        ///< the file is not shared
        InStep,
        Unsent,     ///< acts that colleagues cannot see yet
        Working,
        Offline,    ///< the last attempt failed; `reason` says why
    };
    Kind kind = Kind::Off;
    int unsent = 0;             ///< acts not sent, whatever the kind
    QDateTime last;             ///< of the last sync that succeeded in this session
    QDateTime offlineSince;
    QString reason;             ///< translated sentence
    ErrorCode code = ErrorCode::Io;     ///< kind of the reason
    SyncProgress::Step step = SyncProgress::Step::Reading;
    qint64 done = 0;            ///< of the step, while working; total 0: no end in sight
    qint64 total = 0;
};

/// Keeps an open file in step with the shared file it is set to: a while after opening, every few minutes, when asked, and
/// before closing. Each sync runs on a thread and a connection of its own; editing goes on meanwhile. What it is set to is
/// remembered in the file itself (local_state), as it belongs to the file and not to the computer.
class SyncService : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives the service.
    explicit SyncService(Store &store, QObject *parent = nullptr);
    /// Cancels a running sync and waits for it.
    ~SyncService() override;

    /// Path of the shared file; empty when the file is not shared.
    const QString &target() const { return m_target; }
    Result<void> setTarget(const QString &path);
    /// What each sync asks before it takes colleagues' changes in, and after: see Synchroniser::setWatches().
    void setWatches(const QList<MergeWatch> &watches) { m_watches = watches; }
    int everyMinutes() const { return m_everyMinutes; }
    Result<void> setEveryMinutes(int minutes);
    static constexpr int usualMinutes = 5;

    const SyncState &state() const { return m_state; }
    bool isWorking() const { return m_thread != nullptr; }
    /// Whether the shared file was not seen to hold all there is here; asks the file, while state() may be a moment behind.
    bool hasUnsent() const;
    /// Begins the regular syncs; the first one soon.
    void start();
    /// Syncs now, or once more after the one that runs.
    void syncNow();
    /// Asks the running sync to stop; what it had received whole stays.
    void cancel();
    /// Keeps in the file what syncs noticed when nobody could read it any more, as the file was being closed; with what has not been
    /// told of those that failed. Goes with the next erasure, as it may name people.
    Result<void> keepUntold(const QStringList &notices);
    /// Gives that back, once.
    QStringList takeUntold();

signals:
    void stateChanged();
    /// A sync succeeded. Its changes have been announced by the store already.
    void finished(const lansnav::SyncReport &report);
    /// A sync failed; the file is unchanged or has received something whole. The sentence says so where there is another attempt.
    void failed(const lansnav::Error &error);

private:
    struct Outcome
    {
        Result<SyncReport> result = SyncReport();
        ChangeSet written;
        QStringList told;
    };
    void run();
    void takeWaiting();
    void conclude(const Outcome &outcome);
    void countUnsent();
    void setKind(SyncState::Kind kind);
    void rest();

    Store &m_store;
    QString m_target;
    int m_everyMinutes = usualMinutes;
    QTimer m_timer;
    SyncState m_state;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    QList<MergeWatch> m_watches;
    QStringList m_told;     ///< by syncs that failed after they had taken something in; told with the next that succeeds
    bool m_again = false;
    bool m_counting = false;
    bool m_countAgain = false;
};

} // namespace lansnav

Q_DECLARE_METATYPE(lansnav::SyncReport)
