// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/retentioncare.h"

#include "shell/backgroundjob.h"
#include "sync/logcare.h"

#include <QTimer>

#include <chrono>

namespace lansnav {

namespace {

// The window and its lists come first.
constexpr std::chrono::seconds firstAfter{20};
constexpr std::chrono::hours every{1};

struct Round
{
    Result<ChangeSet> changes = ChangeSet();
    int rows = 0;
};

} // namespace

RetentionCare::RetentionCare(const AppContext &context, QObject *parent) : QObject(parent), m_context(context), m_job(new BackgroundJob(this))
{
    QTimer::singleShot(firstAfter, this, &RetentionCare::look);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RetentionCare::look);
    timer->start(every);
}

void RetentionCare::look()
{
    Store &store = *m_context.store;
    const QDate today = store.environment().today();
    if (store.isReadOnly() || m_job->isRunning() || m_done == today)
        return;
    auto round = std::make_shared<Round>();
    m_job->start(
        [&store, areas = *m_context.areas, today, round](const BackgroundJob::Progress &) {
            const auto db = store.openWriter();
            const auto rows = db ? expiredRows(**db, areas, today) : Result<QList<std::pair<QString, Id>>>(db.error());
            round->changes = rows ? eraseExpired(store, **db, *rows) : Result<ChangeSet>(rows.error());
            round->rows = rows && round->changes ? int(rows->size()) : 0;
        },
        [this, round, today] {
            if (round->changes)
                m_done = today;
            if (round->rows > 0) {
                m_context.store->announce(*round->changes);
                if (m_context.toast)
                    m_context.toast(tr("%n personal detail(s) whose time was over have been erased.", nullptr, round->rows), false);
            }
            emit finished(round->rows);
        });
}

} // namespace lansnav
