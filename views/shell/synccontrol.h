// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "shell/folderprobe.h"
#include "sync/syncservice.h"

#include <QObject>

class QEventLoop;
class QWidget;

namespace lansnav {

class BannerBar;
class StatusLine;

/// What the window shows and does about the shared file: the words in the status line, what a sync noticed, sharing,
/// the sync before closing. The work itself is SyncService's. In the banner, what is wrong goes once it no longer is; what
/// happened stays until it is closed.
class SyncControl : public QObject
{
    Q_OBJECT

public:
    /// Everything given outlives the control. `window` is what its dialogs stand in front of.
    SyncControl(const AppContext &context, StatusLine &status, BannerBar &banner, QWidget *window);

    SyncService &service() { return m_service; }
    /// Asks where the shared file is to lie and syncs with it.
    void share();
    /// Shows how many clashes came, until none is open; nothing when none did.
    void tellOfClashes(int count, const QString &sentence);
    /// After the file has been united with another: where all meet now, with a button that goes there. A file that goes by the other's
    /// identity is set to no shared file until somebody has said so.
    void tellWhereToMeet();
    /// Syncs on demand; offers to share when the file is not.
    void syncNow();
    /// Sends what is unsent before the file is closed, with a progress that can be cancelled: one try, also when the folder was
    /// away the last time. Returns soon when there is nothing to send, or nowhere; with no sync running. What is noticed is told at
    /// the next opening.
    void syncBeforeClosing();
    /// How it is found out before closing whether the shared file's folder is there (tests).
    void setReach(FolderProbe::Ask ask) { m_reach = std::move(ask); }

    /// A state in words: "In step 10:42", "3 edits to send", "Offline since 10:42".
    static QString words(const SyncState &state);

private:
    void show();
    void tell(const SyncReport &report);
    void tellNotices(const QStringList &notices);
    void tellFailure(const Error &error);
    /// Waits in `loop`, not for long, and not once the loop's owner has quit it.
    bool folderIsThere(QEventLoop &loop, const bool &leave) const;

    AppContext m_context;
    StatusLine &m_status;
    BannerBar &m_banner;
    QWidget *m_window;
    SyncService m_service;
    FolderProbe::Ask m_reach;
    QString m_failure;          ///< as the banner tells it
    bool m_asked = false;       ///< the running sync was asked for, so its outcome is told in any case
};

} // namespace lansnav
