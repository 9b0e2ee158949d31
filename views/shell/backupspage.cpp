// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backupspage.h"

#include "common/feedback.h"
#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/style.h"
#include "shell/backgroundjob.h"
#include "shell/fileopener.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lansnav {

/// Day and minute: the long form of a locale adds seconds and the time zone.
static QString whenText(const QDateTime &when)
{
    return QLocale().toString(when.date(), QLocale::LongFormat) + u' ' + when.time().toString(u"HH:mm"_s);
}

BackupsPage::BackupsPage(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_backups(context.store->environment(), context.store->path())
    , m_job(new BackgroundJob(this))
    , m_banner(new BannerBar(this))
    , m_list(new QTreeWidget(this))
    , m_restore(new QPushButton(tr("Open as a copy"), this))
{
    m_banner->hide();
    m_list->setHeaderLabels({tr("Made"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setAccessibleName(tr("Backups"));
    m_list->header()->resizeSection(0, 260);
    auto *now = new QPushButton(tr("Make one now"), this);
    auto *copy = new QPushButton(tr("Save a copy…"), this);
    auto *folder = new QPushButton(tr("Show the folder"), this);
    m_restore->setToolTip(tr("The file that is open now is kept as it is."));

    auto *row = new QHBoxLayout;
    row->addWidget(now);
    row->addWidget(copy);
    row->addWidget(folder);
    row->addStretch();
    row->addWidget(m_restore);
    auto *column = new QVBoxLayout(this);
    column->addWidget(style::quiet(tr("A backup is made each time the file is opened after a change: the newest ten are kept, and one a week and one a month before that."), this));
    column->addWidget(m_banner);
    column->addWidget(m_list, 1);
    column->addLayout(row);

    connect(now, &QPushButton::clicked, this, &BackupsPage::makeNow);
    connect(copy, &QPushButton::clicked, this, &BackupsPage::saveCopy);
    connect(folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_backups.folder())); });
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreChosen);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty()); });
    refresh();
}

void BackupsPage::refresh()
{
    m_entries = m_backups.entries();
    m_list->clear();
    for (const Backups::Entry &entry : std::as_const(m_entries))
        new QTreeWidgetItem(m_list, {whenText(entry.made.toLocalTime()), QLocale().formattedDataSize(entry.bytes, 1, QLocale::DataSizeSIFormat)});
    if (!m_entries.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_restore->setEnabled(!m_entries.isEmpty());
}

void BackupsPage::run(std::function<Result<void>(Database &)> work, const QString &said)
{
    auto result = std::make_shared<Result<void>>();
    m_job->start([work = std::move(work), result, path = m_context.store->path()](const BackgroundJob::Progress &) {
        const auto db = Database::open(path, Database::Access::ReadOnly);
        *result = db ? work(**db) : Result<void>(db.error());
    }, [this, result, said] {
        if (m_banner->check(*result))
            m_banner->showSentence(Problem::Severity::Info, said);
        refresh();
    });
}

void BackupsPage::makeNow()
{
    run([environment = &m_context.store->environment(), path = m_context.store->path()](Database &db) -> Result<void> {
        const Result<Backups::Entry> made = Backups(*environment, path).make(db);
        return made ? Result<void>() : Result<void>(made.error());
    }, tr("The backup is there."));
}

void BackupsPage::saveCopy()
{
    const QFileInfo file(m_context.store->path());
    const QString proposed = QDir(m_context.settings->folderFor(u"backup"_s))
                                 .filePath(u"%1 %2.lansnav"_s.arg(file.completeBaseName(), m_context.store->environment().today().toString(Qt::ISODate)));
    const QString out = filedialogs::save(this, tr("Save a copy"), proposed, tr("Länsnav files (*.lansnav)"), u"lansnav"_s, filedialogs::Overwrite::Allow);
    if (out.isEmpty())
        return;
    m_context.settings->setFolderFor(u"backup"_s, out);
    run([out](Database &db) { return Backups::copy(db, out); }, tr("The copy was saved: %1").arg(QDir::toNativeSeparators(out)));
}

void BackupsPage::restoreChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || row >= m_entries.size())
        return;
    const Result<QString> copy = FileOpener::restoreBeside(m_entries.at(row).path, m_context.store->path(), m_context.store->environment());
    if (m_banner->check(copy))
        emit openWanted(*copy);
}

} // namespace lansnav
