// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/joindialog.h"

#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/style.h"
#include "shell/backgroundjob.h"
#include "sync/sharing.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace lansnav {

JoinDialog::JoinDialog(const ShellSetup &setup, QWidget *parent)
    : QDialog(parent), m_setup(setup), m_job(new BackgroundJob(this))
{
    setWindowTitle(tr("Join a shared file"));
    resize(620, 260);
    build();
    check();
}

void JoinDialog::build()
{
    m_shared = new QLineEdit(this);
    connect(m_shared, &QLineEdit::editingFinished, this, &JoinDialog::proposeOwn);
    m_fault = new QLabel(this);
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    const auto withButton = [this](QLineEdit *field, const QString &name, void (JoinDialog::*choose)()) {
        auto *button = new QPushButton(tr("Choose…"), this);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, choose);
        auto *row = new QHBoxLayout;
        row->setSpacing(measure::grid);
        row->addWidget(field, 1);
        row->addWidget(button);
        return row;
    };
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(measure::rowGap);
    form->addRow(tr("&Shared file:"), withButton(m_shared, tr("Choose the shared file"), &JoinDialog::chooseShared));
    // Made after the button above, so that Tab goes as the eye does.
    m_own = new QLineEdit(this);
    form->addRow(tr("&My own file:"), withButton(m_own, tr("Choose where your own file goes"), &JoinDialog::chooseOwn));
    for (int row = 0; row < form->rowCount(); ++row)
        if (auto *label = qobject_cast<QLabel *>(form->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setBuddy(row == 0 ? m_shared : m_own);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_join = buttons->addButton(tr("&Join"), QDialogButtonBox::ActionRole);
    style::makePrimary(m_join);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::join);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        if (m_job->isRunning())
            m_job->cancel();
        else
            reject();
    });
    for (QLineEdit *field : {m_shared, m_own})
        connect(field, &QLineEdit::textChanged, this, &JoinDialog::check);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    auto *what = style::quiet(tr("You work in a file of your own, which always opens, also without the network. It is kept in step with the file that you and your colleagues share."), this);
    what->setWordWrap(true);
    column->addWidget(what);
    column->addSpacing(measure::grid);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addStretch();
    column->addWidget(buttons);
}

QString JoinDialog::shared() const
{
    return QDir::fromNativeSeparators(m_shared->text().trimmed());
}

void JoinDialog::chooseShared()
{
    const QString path = filedialogs::open(this, tr("The shared file"), m_setup.settings->folderFor(u"share"_s), tr("Länsnav files (*.lansnav);;All files (*)"));
    if (path.isEmpty())
        return;
    m_setup.settings->setFolderFor(u"share"_s, path);
    m_shared->setText(QDir::toNativeSeparators(path));
    proposeOwn();
}

void JoinDialog::proposeOwn()
{
    if (!m_own->text().isEmpty() || shared().isEmpty())
        return;
    const QString name = QFileInfo(shared()).completeBaseName() + u" – "_s + tr("mine", "file name") + u".lansnav"_s;
    m_own->setText(QDir::toNativeSeparators(QDir(m_setup.settings->folderFor(u"open"_s)).filePath(name)));
}

void JoinDialog::chooseOwn()
{
    const QString path = filedialogs::save(this, tr("My own file"), m_own->text(), tr("Länsnav files (*.lansnav)"), u"lansnav"_s);
    if (!path.isEmpty())
        m_own->setText(QDir::toNativeSeparators(path));
}

void JoinDialog::check()
{
    const QString own = QDir::fromNativeSeparators(m_own->text().trimmed());
    QString fault;
    if (!own.isEmpty() && QFileInfo::exists(own))
        fault = tr("There is already a file with that name. Choose another name for your own file.");
    else if (!shared().isEmpty() && !QFileInfo(shared()).isFile())
        fault = tr("The shared file is not there.");
    m_fault->setText(fault);
    m_join->setEnabled(fault.isEmpty() && !own.isEmpty() && !shared().isEmpty() && !m_job->isRunning());
}

void JoinDialog::join()
{
    QString own = QDir::fromNativeSeparators(m_own->text().trimmed());
    if (QFileInfo(own).suffix().isEmpty())
        own += u".lansnav"_s;
    const auto result = std::make_shared<Result<void>>();
    m_fault->setText(tr("Reading the shared file…"));
    m_join->setEnabled(false);
    m_job->start(
        [result, own, target = shared(), schema = m_setup.schema, environment = m_setup.environment](const BackgroundJob::Progress &progress) {
            std::atomic_bool stop = false;
            SyncProgress told;
            told.cancel = &stop;
            told.tell = [&](SyncProgress::Step, qint64 done, qint64 total) { stop = !progress(total > 0 ? int(100 * done / total) : 0); };
            DiskSyncFiles files;
            *result = joinShared(own, target, schema, *environment, files, told);
        },
        [this, result, own] {
            if (*result) {
                m_made = own;
                m_setup.settings->setFolderFor(u"open"_s, own);
                accept();
                return;
            }
            check();
            m_fault->setText(result->error().sentence);
        });
    connect(m_job, &BackgroundJob::progressed, this, [this](int percent) { m_fault->setText(tr("Receiving… %1 %").arg(percent)); });
}

} // namespace lansnav
