// SPDX-License-Identifier: GPL-3.0-or-later
// How files come to be: a new one, one of a colleague's, and a region's template in one that has none.
#include "shell/mainwindow.h"

#include "common/settings.h"
#include "shell/fileopener.h"
#include "shell/joindialog.h"
#include "shell/newfiledialog.h"
#include "shell/synccontrol.h"
#include "shell/workspace.h"
#include "store/store.h"

#include <QInputDialog>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace lansnav {

void MainWindow::newFile(bool demonstration)
{
    NewFileDialog dialog(m_setup, demonstration ? NewFileDialog::Purpose::Demonstration : NewFileDialog::Purpose::Own, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const NewFileRequest request = dialog.request();
    m_setup.settings->setFolderFor(u"open"_s, request.path);
    if (m_opener->create(request))
        openFile(request.path);
}

void MainWindow::joinShared()
{
    JoinDialog dialog(m_setup, this);
    if (dialog.exec() != QDialog::Accepted || !openFile(dialog.made()))
        return;
    if (const auto kept = m_workspace->sync()->service().setTarget(dialog.shared()); !kept)
        QMessageBox::warning(this, tr("The file is not shared"), kept.error().sentence);
}

void MainWindow::beginFromTemplate()
{
    const QList<TemplateChoice> regions = m_setup.templates();
    QStringList names;
    for (const TemplateChoice &choice : regions)
        names.append(choice.name);
    bool chosen = false;
    const QString name = QInputDialog::getItem(this, tr("Begin from a region's template"),
                                               tr("The file has no region yet. Its municipalities, organisations, networks and school breaks come from:"), names, 0, false, &chosen);
    const qsizetype at = names.indexOf(name);
    if (!chosen || at < 0)
        return;
    const Result<void> done = m_setup.beginFromTemplate(*m_store, regions.at(at).path);
    if (!done)
        QMessageBox::warning(this, tr("Begin from a region's template"), done.error().sentence);
}

} // namespace lansnav
