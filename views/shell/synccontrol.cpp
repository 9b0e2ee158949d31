// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/synccontrol.h"

#include "common/feedback.h"
#include "common/filedialogs.h"
#include "common/settings.h"
#include "shell/statusline.h"
#include "sync/clashes.h"
#include "sync/meetingplace.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLocale>
#include <QProgressDialog>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

// What stands in the banner, by what it is about.
const QString failureKey = u"sync.failed"_s;
const QString danglingKey = u"sync.dangling"_s;
const QString clashesKey = u"sync.clashes"_s;
const QString unsharedKey = u"sync.unshared"_s;
const QString meetKey = u"sync.meet"_s;
const QString noticeKey = u"sync.notice:"_s;

// Before closing: how long a folder has to answer, how often it is looked whether it has, and when it is shown that it takes time.
constexpr int patienceMs = 3000;
constexpr int lookEveryMs = 20;
constexpr int waitShownMs = 400;

QString clock(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString iconOf(SyncState::Kind kind)
{
    switch (kind) {
    case SyncState::Kind::Offline: return u"dialog-warning"_s;
    case SyncState::Kind::Unsent: return u"go-up"_s;
    case SyncState::Kind::InStep: return u"dialog-ok"_s;
    case SyncState::Kind::Working:
    case SyncState::Kind::Off: break;
    }
    return u"view-refresh"_s;
}

QString stepInWords(const SyncState &state)
{
    switch (state.step) {
    case SyncProgress::Step::Reading: return SyncControl::tr("Reading the shared file…");
    case SyncProgress::Step::Merging:
        return state.total > 0 ? SyncControl::tr("Receiving %1 of %2…").arg(QLocale().toString(state.done), QLocale().toString(state.total)) : SyncControl::tr("Receiving…");
    case SyncProgress::Step::Sending: return SyncControl::tr("Sending…");
    }
    return {};
}

/// Why a sync failed, in the few words that the status line has room for; the whole sentence stands in the tool tip.
QString shortReason(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return SyncControl::tr("the folder cannot be reached");
    case ErrorCode::ReadOnly: return SyncControl::tr("you may not write there");
    case ErrorCode::DiskFull: return SyncControl::tr("the disk is full");
    case ErrorCode::InUse: return SyncControl::tr("the file is held by another program");
    case ErrorCode::Damaged: return SyncControl::tr("the shared file is damaged");
    case ErrorCode::Newer: return SyncControl::tr("Länsnav must be updated");
    case ErrorCode::NotOurs:
    case ErrorCode::Refused: return SyncControl::tr("another file is shared there");
    default: return SyncControl::tr("the disk or network reports an error");
    }
}

} // namespace

SyncControl::SyncControl(const AppContext &context, StatusLine &status, BannerBar &banner, QWidget *window)
    : QObject(window), m_context(context), m_status(status), m_banner(banner), m_window(window), m_service(*context.store)
{
    if (m_context.areas)
        m_service.setWatches(mergeWatches(*m_context.areas));
    connect(&m_service, &SyncService::stateChanged, this, &SyncControl::show);
    connect(&m_service, &SyncService::finished, this, &SyncControl::tell);
    connect(&m_service, &SyncService::failed, this, &SyncControl::tellFailure);
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        // Whoever writes the other value by hand settles a clash too.
        if (!m_banner.tells(clashesKey) || changes.isEmpty())
            return;
        if (const auto open = Clashes::openCount(m_context.store->database(), m_context.store->schema()); open && *open == 0)
            m_banner.withdraw(clashesKey);
    });
    connect(&m_status, &StatusLine::syncClicked, this, [this] { m_service.isWorking() ? m_service.cancel() : syncNow(); });
    show();
    tellNotices(m_service.takeUntold());
    m_service.start();
}

QString SyncControl::words(const SyncState &state)
{
    switch (state.kind) {
    case SyncState::Kind::Off:
        return {};
    case SyncState::Kind::Working:
        return stepInWords(state);
    case SyncState::Kind::Unsent:
        return tr("%n edit(s) to send", nullptr, state.unsent);
    case SyncState::Kind::Offline: {
        const QString offline = tr("Offline since %1: %2", "time, reason").arg(clock(state.offlineSince), shortReason(state.code));
        return state.unsent > 0 ? offline + u" · "_s + tr("%n edit(s) to send", nullptr, state.unsent) : offline;
    }
    case SyncState::Kind::InStep:
        break;
    }
    return state.last.isValid() ? tr("In step %1", "time").arg(clock(state.last)) : tr("In step");
}

void SyncControl::show()
{
    const SyncState &state = m_service.state();
    if (!m_service.target().isEmpty())
        m_banner.withdraw(unsharedKey);
    else
        m_banner.withdraw(failureKey);
    QStringList more;
    if (!state.reason.isEmpty() && state.kind == SyncState::Kind::Offline)
        more << state.reason;
    more << tr("Shared file: %1").arg(QDir::toNativeSeparators(m_service.target()));
    more << (state.kind == SyncState::Kind::Working ? tr("Press to stop.") : tr("Press to sync now (Ctrl+Shift+S)."));
    m_status.setSync(iconOf(state.kind), words(state), more.join(u'\n'));
}

void SyncControl::tellFailure(const Error &error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    // Being away is told by the status line; it is no news worth a banner every few minutes.
    const bool changed = m_banner.tells(failureKey) && error.sentence != m_failure;
    if (!stopped && (m_asked || changed)) {
        m_failure = error.sentence;
        m_banner.showNews(failureKey, Problem::Severity::Warn, m_failure);
    }
    m_asked = false;
}

void SyncControl::tell(const SyncReport &report)
{
    m_banner.withdraw(failureKey);
    m_failure.clear();
    if (report.dangling > 0)
        m_banner.showNews(danglingKey, Problem::Severity::Info,
                          tr("%n reference(s) point to something that has not arrived from your colleagues yet.", nullptr, report.dangling));
    tellNotices(report.notices);
    tellOfClashes(report.clashes, tr("%n field(s) were changed by two of you at the same time. The later change stands; the other is kept until you choose.", nullptr, report.clashes));
    if (m_asked && m_context.toast)
        m_context.toast(report.received + report.sent > 0 ? tr("In step with the shared file.") : tr("Nothing new."), false);
    m_asked = false;
}

void SyncControl::tellNotices(const QStringList &notices)
{
    for (const QString &notice : notices)
        m_banner.showNews(noticeKey + notice, Problem::Severity::Info, notice);
}

void SyncControl::tellOfClashes(int count, const QString &sentence)
{
    if (count > 0)
        m_banner.showNews(clashesKey, Problem::Severity::Warn, sentence, tr("Show clashes"), [this] { m_context.showClashes({}, {}); });
}

void SyncControl::tellWhereToMeet()
{
    const auto place = MeetingPlace::latest(m_context.store->database());
    if (!m_banner.check(place) || !*place)
        return;
    const QString words = (*place)->inWords(), now = (*place)->now;
    if (!(*place)->wasMine) {
        m_banner.showNews(meetKey, Problem::Severity::Info, words);
        return;
    }
    m_service.cancel();
    if (!m_banner.check(m_service.setTarget({})))
        return;
    if (now.isEmpty() || !QFileInfo::exists(now)) {
        m_banner.showNews(meetKey, Problem::Severity::Info, words, tr("Share this file…"), [this] { share(); });
        return;
    }
    m_banner.showNews(meetKey, Problem::Severity::Info, words, tr("Sync there"), [this, now] {
        if (m_banner.check(m_service.setTarget(now)))
            syncNow();
    });
}

void SyncControl::share()
{
    Settings &settings = *m_context.settings;
    const QString own = QFileInfo(m_context.store->path()).completeBaseName();
    const QString proposed = m_service.target().isEmpty() ? QDir(settings.folderFor(u"share"_s)).filePath(tr("%1 shared", "file name").arg(own) + u".lansnav"_s) : m_service.target();
    const QString path = filedialogs::save(m_window, tr("Share this file"), proposed, tr("Länsnav files (*.lansnav)"), u"lansnav"_s, filedialogs::Overwrite::Allow);
    if (path.isEmpty())
        return;
    if (QFileInfo(path) == QFileInfo(m_context.store->path())) {
        m_banner.showSentence(Problem::Severity::Warn, tr("That is the file you work in. Choose a new name in the folder that you and your colleagues can reach."));
        return;
    }
    settings.setFolderFor(u"share"_s, path);
    if (!m_banner.check(m_service.setTarget(path)))
        return;
    m_asked = true;
    m_service.syncNow();
}

void SyncControl::syncNow()
{
    if (m_service.target().isEmpty()) {
        m_banner.showNews(unsharedKey, Problem::Severity::Info, tr("This file is not shared yet."), tr("Share this file…"), [this] { share(); });
        return;
    }
    m_asked = true;
    m_service.syncNow();
}

bool SyncControl::folderIsThere(QEventLoop &loop, const bool &leave) const
{
    const FolderProbe probe(QFileInfo(m_service.target()).absolutePath(), m_reach);
    const QDeadlineTimer patience(patienceMs);
    QTimer look;
    connect(&look, &QTimer::timeout, &loop, [&] {
        if (leave || probe.answer() || patience.hasExpired())
            loop.quit();
    });
    look.start(lookEveryMs);
    loop.exec();
    return !leave && probe.answer().value_or(false);
}

void SyncControl::syncBeforeClosing()
{
    if (m_service.target().isEmpty() || m_context.store->isReadOnly() || (!m_service.isWorking() && !m_service.hasUnsent()))
        return;
    QProgressDialog wait(tr("Sending your edits to the shared file…"), tr("Close anyway"), 0, 0, m_window);
    wait.setWindowTitle(tr("Closing"));
    wait.setWindowModality(Qt::WindowModal);
    // Without an end in sight it would come up by itself only after seconds, whatever its minimum duration.
    QTimer::singleShot(waitShownMs, &wait, &QWidget::show);
    QEventLoop loop;
    bool leave = false;
    connect(&wait, &QProgressDialog::canceled, &loop, [&] {
        leave = true;
        m_service.cancel();
        // It hides after this. But until the drive lets go of the sync, nothing more may be written in the window behind it.
        QTimer::singleShot(0, &wait, [&wait] {
            wait.setCancelButton(nullptr);
            wait.setLabelText(tr("Stopping. The drive of the shared file has yet to answer…"));
            wait.show();
        });
        loop.quit();
    });
    // A sync of a drive that is away cannot be stopped half-way and would hold the window: it is not even begun.
    const bool isThere = m_service.isWorking() || folderIsThere(loop, leave);
    QStringList untold;
    connect(&m_service, &SyncService::finished, &loop, [&](const SyncReport &report) {
        untold += report.notices;
        if (leave || !isThere)
            m_service.cancel();
        loop.quit();
    });
    connect(&m_service, &SyncService::failed, &loop, [&](const Error &error) {
        // The one that ran already found nobody there: the next would not either. Nor does one that fell due meanwhile begin.
        if (error.code == ErrorCode::NotFound || leave || !isThere)
            m_service.cancel();
        loop.quit();
    });
    if (isThere)
        m_service.syncNow();
    else
        m_service.cancel();     // one may have begun by itself meanwhile
    while (m_service.isWorking())
        loop.exec();
    // The banner goes with the window.
    (void)m_service.keepUntold(untold);
}

} // namespace lansnav
