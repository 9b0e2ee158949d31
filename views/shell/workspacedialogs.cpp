// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace opens over itself: import, export, reports, history, trash, clashes.
#include "shell/workspace.h"

#include "common/filedialogs.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "paper/previewdialog.h"
#include "shell/clashesdialog.h"
#include "shell/exportdialog.h"
#include "shell/historydialog.h"
#include "shell/importwizard.h"
#include "shell/reportsdialog.h"
#include "shell/synccontrol.h"
#include "shell/trashdialog.h"
#include "shell/unitedialog.h"

#include <QApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace lansnav {

void Workspace::openImport(const QString &kind, const ImportTarget &target)
{
    auto *wizard = new ImportWizard(m_context, kind, target, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void Workspace::importHere()
{
    const AreaTab *here = currentTab();
    openImport(here ? here->importKind() : QString(), here ? here->pointedOut() : ImportTarget());
}

void Workspace::openExport(const QString &kind, const Scope &scope, const QString &ending)
{
    auto *dialog = new ExportDialog(m_context, kind, scope, this, ending);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::exportHere()
{
    const AreaTab *here = currentTab();
    TableView *list = nullptr;
    for (QWidget *focused = QApplication::focusWidget(); focused && !list; focused = focused->parentWidget())
        list = qobject_cast<TableView *>(focused);
    if (here && (!list || !here->isAncestorOf(list) || !list->canExport())) {
        list = nullptr;
        for (TableView *shown : here->findChildren<TableView *>())
            if (!list && shown->isVisible() && shown->canExport())
                list = shown;
    }
    if (list && list->canExport())
        list->exportShown();
    else
        openExport({}, {});
}

void Workspace::openReports()
{
    const AreaTab *here = currentTab();
    auto *dialog = new ReportsDialog(m_context, here ? here->pointedOut() : QHash<QString, Id>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::openHistory()
{
    auto *dialog = new HistoryDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::openTrash()
{
    auto *dialog = new TrashDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::openClashes(const QString &table, const Id &row)
{
    auto *dialog = new ClashesDialog(m_context, table, row, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Workspace::openUnite()
{
    const QString other = filedialogs::open(this, tr("A colleague's file that began apart"), m_setup.settings->folderFor(u"open"_s), tr("Länsnav files (*.lansnav);;All files (*)"));
    if (other.isEmpty())
        return;
    auto *dialog = new UniteDialog(m_context, m_setup, other, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UniteDialog::united, this, [this](int clashes) {
        m_sync->tellOfClashes(clashes, tr("The two files say different things in %n field(s). One value stands; the other is kept until you choose.", nullptr, clashes));
        m_sync->tellWhereToMeet();
    });
    dialog->open();
}

void Workspace::showReport(const QString &kind, const Scope &scope)
{
    for (const Area &area : *m_context.areas) {
        for (const ReportKind &report : area.reports) {
            if (report.key != kind)
                continue;
            Scope asked = scope;
            if (!asked.today.isValid())
                asked.today = m_context.store->environment().today();
            const auto compose = [report, asked, path = m_context.store->path(), speak = m_setup.inLanguage](const QString &language) {
                Result<Report> made = Error{ErrorCode::Database, {}};
                const auto work = [&] {
                    const auto db = Database::open(path, Database::Access::ReadOnly);
                    if (db)
                        made = composeReport(**db, report, asked);
                    else
                        made = db.error();
                };
                speak ? speak(language, work) : work();
                if (made)
                    made->language = language;
                return made;
            };
            auto *preview = new PreviewDialog(report.label, compose, m_setup.language, this);
            preview->setAttribute(Qt::WA_DeleteOnClose);
            connect(preview, &PreviewDialog::saveWanted, this, [this, preview](const QString &name, const QString &ending, const QString &kindOfFile) {
                const QString proposed = QDir(m_setup.settings->folderFor(u"report"_s)).filePath(name);
                const QString path = filedialogs::save(preview, tr("Save the report"), proposed, kindOfFile, ending);
                if (!path.isEmpty())
                    (void)preview->saveTo(path);
            });
            connect(preview, &PreviewDialog::written, this, [this](bool ok, const QString &file) {
                if (ok)
                    m_setup.settings->setFolderFor(u"report"_s, file);
            });
            preview->open();
            return;
        }
    }
}

} // namespace lansnav
