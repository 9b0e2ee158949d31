// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "store/backup.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace lansnav {

class BackgroundJob;
class BannerBar;

/// The backups of the open file: list, make one now, save a copy elsewhere, open one as a copy beside the file.
class BackupsPage : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPage(const AppContext &context, QWidget *parent = nullptr);

signals:
    /// A copy was restored and is to be opened.
    void openWanted(const QString &path);

private:
    void refresh();
    void makeNow();
    void saveCopy();
    void restoreChosen();
    /// Runs on a thread of its own connection; `said` is shown when it went well.
    void run(std::function<Result<void>(Database &)> work, const QString &said);

    AppContext m_context;
    Backups m_backups;
    QList<Backups::Entry> m_entries;
    BackgroundJob *m_job = nullptr;
    BannerBar *m_banner = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace lansnav
