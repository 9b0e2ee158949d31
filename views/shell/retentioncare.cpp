// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/retentioncare.h"

#include "common/feedback.h"
#include "shell/backgroundjob.h"
#include "sync/logcare.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

// The window and its lists come first.
constexpr std::chrono::seconds firstAfter{20};
constexpr std::chrono::hours every{1};

} // namespace

struct RetentionCare::Round
{
    Result<ChangeSet> changes = ChangeSet();
    Expired erased;
    Result<void> said;
    QList<std::pair<QString, QList<Problem>>> announced;    ///< by area
};

RetentionCare::RetentionCare(const AppContext &context, BannerBar &banner, QObject *parent)
    : QObject(parent), m_context(context), m_banner(banner), m_job(new BackgroundJob(this))
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
            auto expired = db ? expiredRows(**db, areas, today) : Result<Expired>(db.error());
            round->changes = expired ? eraseExpired(store, **db, expired->rows) : Result<ChangeSet>(expired.error());
            if (!round->changes)
                return;
            round->erased = std::move(*expired);
            for (const Area &area : areas) {
                const auto told = area.announced ? area.announced(**db, today) : Result<QList<Problem>>(QList<Problem>());
                if (told)
                    round->announced.append({area.key, *told});
                else
                    round->said = told.error();
            }
        },
        [this, round, today] {
            if (round->changes && round->said)
                m_done = today;
            tell(*round);
            emit finished(int(round->erased.rows.size()));
        });
}

void RetentionCare::tell(const Round &round)
{
    if (!round.erased.rows.isEmpty()) {
        m_context.store->announce(*round.changes);
        m_banner.showNews(u"erased"_s, Problem::Severity::Info, round.erased.told.join(u'\n'));
    }
    for (const auto &[area, problems] : round.announced) {
        const QString key = u"erasing:"_s + area;
        if (problems.isEmpty())
            m_banner.withdraw(key);
        for (const Problem &problem : problems)
            m_banner.showNews(key, problem.severity, problem.sentence, problem.remedy, [this, problem] { m_context.navigate(problem.area, problem.row, problem.tab, problem.detail); });
    }
}

} // namespace lansnav
