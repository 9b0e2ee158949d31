// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filedialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QHeaderView>
#include <QTreeView>

namespace lansnav::filedialogs {

namespace {

/// Icons and kinds of files by name alone: the provider Qt comes with reads the content of what it does not know by its ending.
class NamesOnly : public QFileIconProvider
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::FileDialogs)

public:
    QIcon icon(IconType type) const override { return QFileIconProvider::icon(type); }
    QIcon icon(const QFileInfo &info) const override { return QFileIconProvider::icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return tr("Folder");
        return info.suffix().isEmpty() ? tr("File") : tr("%1 file").arg(info.suffix().toUpper());
    }
};

QString ask(QFileDialog &dialog)
{
    const QStringList chosen = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
    return chosen.isEmpty() ? QString() : chosen.constFirst();
}

/// A dialog begins to look at once, on a thread of its own: it is made in the root folder, where no Länsnav file lies, and sent
/// to where it belongs only when it has been told.
void goByNames(QFileDialog &dialog, NamesOnly &names)
{
#ifndef Q_OS_WIN
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog.setIconProvider(&names);
    // As Qt makes it, size and day are cut.
    dialog.resize(820, 500);
    if (const auto *files = dialog.findChild<QTreeView *>(QStringLiteral("treeView"))) {
        files->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
#else
    Q_UNUSED(dialog)
    Q_UNUSED(names)
#endif
}

} // namespace

QString open(QWidget *parent, const QString &title, const QString &folder, const QString &filters)
{
    NamesOnly names;
    QFileDialog dialog(parent, title, QDir::rootPath());
    goByNames(dialog, names);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters(filters.split(QStringLiteral(";;")));
    dialog.setDirectory(folder);
    return ask(dialog);
}

QString save(QWidget *parent, const QString &title, const QString &proposed, const QString &filters, const QString &ending, Overwrite overwrite)
{
    NamesOnly names;
    QFileDialog dialog(parent, title, QDir::rootPath());
    goByNames(dialog, names);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, overwrite == Overwrite::Allow);
    dialog.setDefaultSuffix(ending);
    dialog.setNameFilters(filters.split(QStringLiteral(";;")));
    const QFileInfo info(proposed);
    dialog.setDirectory(info.absolutePath());
    dialog.selectFile(info.fileName());
    return ask(dialog);
}

QString folder(QWidget *parent, const QString &title, const QString &start)
{
    NamesOnly names;
    QFileDialog dialog(parent, title, QDir::rootPath());
    goByNames(dialog, names);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.setDirectory(start);
    return ask(dialog);
}

} // namespace lansnav::filedialogs
