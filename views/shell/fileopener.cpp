// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fileopener.h"

#include "common/filedialogs.h"
#include "common/settings.h"
#include "shell/backgroundjob.h"
#include "store/storeopening.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lansnav {

FileOpener::FileOpener(ShellSetup &setup, QWidget *window)
    : QObject(window)
    , m_setup(setup)
    , m_window(window)
{
}

std::unique_ptr<Store> FileOpener::open(const QString &path)
{
    Next next{path, false};
    while (!next.path.isEmpty()) {
        Result<std::unique_ptr<Store>> opened = openQuietly(next.path, next.readOnly);
        if (opened)
            return std::move(opened).value();
        next = explain(next.path, opened.error());
    }
    return nullptr;
}

Result<std::unique_ptr<Store>> FileOpener::openQuietly(const QString &path, bool readOnly)
{
    if (const auto begun = std::exchange(m_setup.opening, nullptr); begun && begun->path() == QFileInfo(path).absoluteFilePath() && !readOnly)
        return begun->take();
    Store::Options options;
    options.readOnly = readOnly;
    options.exclusive = !readOnly;
    options.backup = !readOnly;
    return Store::open(path, m_setup.schema, *m_setup.environment, options);
}

bool FileOpener::create(const NewFileRequest &request)
{
    QProgressDialog wait(m_window);
    wait.setWindowTitle(tr("New file"));
    wait.setLabelText(request.demo ? tr("Inventing the demonstration…") : tr("Making the file…"));
    wait.setRange(0, 0);
    wait.setWindowModality(Qt::WindowModal);
    wait.setMinimumDuration(300);

    auto made = std::make_shared<Result<void>>();
    BackgroundJob job;
    job.start([create = m_setup.createFile, request, made](const BackgroundJob::Progress &progress) {
        *made = create(request, [&progress] { return !progress(0); });
    }, {});
    connect(&wait, &QProgressDialog::canceled, &job, &BackgroundJob::cancel);
    job.waitWithEvents();
    wait.reset();
    if (*made)
        return true;
    if (made->error().code == ErrorCode::Cancelled)
        return false;
    QMessageBox box(QMessageBox::Warning, tr("The file was not made"), made->error().sentence, QMessageBox::Ok, m_window);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return false;
}

QString FileOpener::choose()
{
    const QString path = filedialogs::open(m_window, tr("Open a file"), m_setup.settings->folderFor(u"open"_s),
                                           tr("Länsnav files (*.lansnav);;All files (*)"));
    if (!path.isEmpty())
        m_setup.settings->setFolderFor(u"open"_s, path);
    return path;
}

Result<QString> FileOpener::restoreBeside(const QString &backup, const QString &file, Environment &environment)
{
    const QFileInfo info(file);
    const QString day = environment.today().toString(Qt::ISODate);
    QString target;
    for (int i = 1; i == 1 || QFileInfo::exists(target); ++i) {
        const QString name = i == 1 ? tr("%1 (restored %2)").arg(info.completeBaseName(), day)
                                    : tr("%1 (restored %2, %3)").arg(info.completeBaseName(), day, QString::number(i));
        target = info.dir().filePath(name + u".lansnav"_s);
    }
    const Result<QString> restored = Backups::restore(backup, target, environment);
    if (!restored)
        return restored.error();
    return target;
}

FileOpener::Next FileOpener::explain(const QString &path, const Error &error)
{
    // A file named at the start may fail before there is a window to stand in front of.
    if (!m_window->isVisible())
        m_window->show();
    if (error.code == ErrorCode::Damaged || error.code == ErrorCode::NotOurs)
        return explainDamage(path, error);

    QMessageBox box(QMessageBox::Warning, tr("The file was not opened"), error.sentence, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(QDir::toNativeSeparators(path));
    QPushButton *again = nullptr;
    QPushButton *readOnly = nullptr;
    if (error.code == ErrorCode::InUse || error.code == ErrorCode::ReadOnly || error.code == ErrorCode::DiskFull)
        again = box.addButton(tr("Try again"), QMessageBox::AcceptRole);
    if (error.code == ErrorCode::InUse || error.code == ErrorCode::ReadOnly)
        readOnly = box.addButton(tr("Open for reading only"), QMessageBox::ActionRole);
    QPushButton *other = box.addButton(tr("Choose another file…"), QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(QMessageBox::Close));
    box.exec();
    if (error.code == ErrorCode::NotFound)
        m_setup.settings->forget(path);
    const QAbstractButton *clicked = box.clickedButton();
    if (again && clicked == again)
        return {path, false};
    if (readOnly && clicked == readOnly)
        return {path, true};
    if (clicked == other)
        return {choose(), false};
    return {};
}

FileOpener::Next FileOpener::explainDamage(const QString &path, const Error &error)
{
    const Backups::Entry backup = Backups(*m_setup.environment, path).newestGood();
    QMessageBox box(QMessageBox::Warning, tr("The file was not opened"), error.sentence, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    QPushButton *restore = nullptr;
    if (backup.path.isEmpty()) {
        box.setInformativeText(tr("%1\n\nThere is no backup of it on this computer. If the file came by mail or from a network drive, fetch it again.")
                                   .arg(QDir::toNativeSeparators(path)));
    } else {
        box.setInformativeText(tr("%1\n\nThe newest good backup is from %2. It is opened as a copy beside the file, which is kept as it is.")
                                   .arg(QDir::toNativeSeparators(path), QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat)));
        restore = box.addButton(tr("Open the backup"), QMessageBox::AcceptRole);
        box.setDefaultButton(restore);
    }
    QPushButton *other = box.addButton(tr("Choose another file…"), QMessageBox::ActionRole);
    box.setEscapeButton(box.addButton(QMessageBox::Close));
    box.exec();
    if (box.clickedButton() == other)
        return {choose(), false};
    if (!restore || box.clickedButton() != restore)
        return {};
    const Result<QString> copy = restoreBeside(backup.path, path, *m_setup.environment);
    if (copy)
        return {*copy, false};
    return explain(path, copy.error());
}

} // namespace lansnav
