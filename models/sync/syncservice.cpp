// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncservice.h"

#include "store/localstate.h"
#include "sync/lastseen.h"
#include "sync/merge.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString targetKey = u"target"_s;
/// Where it is kept what colleagues know of.
const QString sentTable = u"local_state"_s;
const QString minutesKey = u"every_minutes"_s;
constexpr QChar betweenNotices = u'\n';
// The window comes first, the colleagues' news a moment later.
constexpr std::chrono::milliseconds afterOpening{1500};

/// The engine says what happened; that there is another attempt is this service's doing.
Error withPromise(const Error &error)
{
    if (!error.passing)
        return error;
    const QString promise = error.code == ErrorCode::NotFound ? SyncService::tr("Your file works as usual, and what you write is sent when the folder is back.")
        : error.code == ErrorCode::DiskFull                  ? SyncService::tr("Your own file keeps everything. Make room; Länsnav tries again by itself.")
                                                             : SyncService::tr("Your own file keeps everything. Länsnav tries again by itself.");
    return {error.code, error.sentence + u' ' + promise};
}

} // namespace

SyncService::SyncService(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    const LocalState state(store.database());
    if (const auto target = state.value(targetKey))
        m_target = *target;
    if (const auto minutes = state.value(minutesKey); minutes && minutes->toInt() > 0)
        m_everyMinutes = minutes->toInt();
    connect(&m_timer, &QTimer::timeout, this, &SyncService::syncNow);
    connect(&store, &Store::changed, this, &SyncService::countUnsent);
    countUnsent();
}

SyncService::~SyncService()
{
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->disconnect(this);
    m_thread->wait();
}

Result<void> SyncService::setTarget(const QString &path)
{
    const QString absolute = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    if (const auto kept = LocalState(m_store.database()).set(targetKey, absolute); !kept)
        return kept;
    m_target = absolute;
    m_state = {};
    countUnsent();
    start();
    return {};
}

Result<void> SyncService::setEveryMinutes(int minutes)
{
    if (const auto kept = LocalState(m_store.database()).set(minutesKey, QString::number(minutes)); !kept)
        return kept;
    m_everyMinutes = minutes;
    if (m_timer.isActive())
        m_timer.start(std::chrono::minutes(minutes));
    return {};
}

void SyncService::start()
{
    if (m_target.isEmpty() || m_store.isReadOnly()) {
        m_timer.stop();
        takeWaiting();
        return;
    }
    m_timer.start(std::chrono::minutes(m_everyMinutes));
    QTimer::singleShot(afterOpening, this, &SyncService::syncNow);
}

void SyncService::syncNow()
{
    if (m_target.isEmpty() || m_store.isReadOnly())
        return;
    if (m_thread)
        m_again = true;
    else
        run();
}

/// What colleagues wrote with a newer version and this one can read by now; a file that is shared gets it with its first sync.
void SyncService::takeWaiting()
{
    if (m_store.isReadOnly())
        return;
    const auto taken = Merge(m_store.database(), m_store.schema(), m_store.environment()).takeWaiting();
    if (taken && !taken->written.isEmpty())
        m_store.announce(taken->written);
}

void SyncService::cancel()
{
    m_cancelled = true;
    m_again = false;
}

Result<void> SyncService::keepUntold(const QStringList &notices)
{
    const QStringList untold = notices + std::exchange(m_told, {});
    return untold.isEmpty() || m_store.isReadOnly() ? Result<void>() : LocalState(m_store.database()).set(LocalState::untoldKey, untold.join(betweenNotices));
}

QStringList SyncService::takeUntold()
{
    const LocalState state(m_store.database());
    const auto untold = state.value(LocalState::untoldKey);
    if (!untold || untold->isEmpty() || m_store.isReadOnly() || !state.remove(LocalState::untoldKey))
        return {};
    return untold->split(betweenNotices);
}

void SyncService::run()
{
    m_cancelled = false;
    m_again = false;
    m_state.done = m_state.total = 0;
    setKind(SyncState::Kind::Working);
    auto outcome = std::make_shared<Outcome>();
    SyncProgress progress;
    progress.cancel = &m_cancelled;
    progress.tell = [this](SyncProgress::Step step, qint64 done, qint64 total) {
        QMetaObject::invokeMethod(this, [this, step, done, total] {
            m_state.step = step;
            m_state.done = done;
            m_state.total = total;
            emit stateChanged();
        }, Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([&store = m_store, target = m_target, watches = m_watches, progress, outcome] {
        const auto db = store.openWriter();
        if (!db) {
            outcome->result = db.error();
            return;
        }
        DiskSyncFiles files;
        Synchroniser synchroniser(**db, store.schema(), store.environment(), files, target, progress);
        synchroniser.setWatches(watches);
        outcome->result = synchroniser.run();
        outcome->written = synchroniser.written();
        outcome->told = synchroniser.told();
    }));
    m_thread->setObjectName(u"lansnav-sync"_s);
    connect(m_thread.get(), &QThread::finished, this, [this, outcome] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        conclude(*outcome);
    });
    m_thread->start();
}

void SyncService::conclude(const Outcome &outcome)
{
    const Result<SyncReport> &result = outcome.result;
    // Also of a sync that failed later on: what it had received stays, and the lists show it.
    ChangeSet written = outcome.written;
    // What was sent is no longer preliminary.
    if (result && result->sent > 0 && !written.everything)
        written.rows.append({sentTable, {}, false, {}});
    if (!written.isEmpty())
        m_store.announce(written);
    if (result) {
        m_state.last = m_store.environment().now();
        m_state.offlineSince = {};
        m_state.reason.clear();
        m_state.unsent = 0;
        rest();
        SyncReport report = *result;
        report.notices = std::exchange(m_told, {}) + report.notices;
        emit finished(report);
    } else {
        m_told += outcome.told;
        const Error error = withPromise(result.error());
        if (error.code != ErrorCode::Cancelled) {
            if (!m_state.offlineSince.isValid())
                m_state.offlineSince = m_store.environment().now();
            m_state.reason = error.sentence;
            m_state.code = error.code;
        }
        rest();
        emit failed(error);
    }
    if (m_again)
        run();
    else
        countUnsent();
}

void SyncService::setKind(SyncState::Kind kind)
{
    m_state.kind = kind;
    emit stateChanged();
}

/// On the worker: after a large import there is much to count, after every edit.
void SyncService::countUnsent()
{
    if (m_target.isEmpty()) {
        m_state.unsent = 0;
        rest();
        return;
    }
    if (std::exchange(m_counting, true)) {
        m_countAgain = true;
        return;
    }
    m_store.fetch<int>(this, [target = m_target](Database &db) { return LastSeen(db, target).unsentActs(); }, [this](const Result<int> &unsent) {
        m_counting = false;
        if (std::exchange(m_countAgain, false)) {
            countUnsent();
            return;
        }
        m_state.unsent = unsent && !m_target.isEmpty() ? *unsent : 0;
        rest();
    });
}

bool SyncService::hasUnsent() const
{
    const auto unsent = m_target.isEmpty() ? Result<int>(0) : LastSeen(m_store.database(), m_target).unsentActs();
    return unsent && *unsent > 0;
}

/// What the state is while nothing runs.
void SyncService::rest()
{
    if (m_thread)
        return;
    if (m_target.isEmpty())
        setKind(SyncState::Kind::Off);
    else if (m_state.offlineSince.isValid())
        setKind(SyncState::Kind::Offline);
    else
        setKind(m_state.unsent > 0 ? SyncState::Kind::Unsent : SyncState::Kind::InStep);
}

} // namespace lansnav
