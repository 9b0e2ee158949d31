// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tabpictures.h"

#include "common/tableview.h"
#include "shell/mainwindow.h"
#include "shell/searchservice.h"
#include "shell/workspace.h"
#include "store/store.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr QSize pictureSize{1280, 720};
constexpr int settleMs = 400;   // debounced filters and lazily laid-out charts

struct PictureText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::TabPictures)
};

/// Until everything asked for has been read and painted.
void settle(Store &store)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMs) {
        store.waitForFetches();
        QApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

Result<void> save(MainWindow &window, const QString &folder, const QString &name, QStringList &paths)
{
    settle(window.workspace()->store());
    const QString path = QDir(folder).filePath(name + u".png"_s);
    if (!window.grab().save(path))
        return Error{ErrorCode::Io, PictureText::tr("The picture %1 could not be written. Check that the folder can be written to.").arg(QDir::toNativeSeparators(path))};
    paths << path;
    return {};
}

/// The row shown when a page opens, or the first of its list.
Id firstRow(AreaTab &tab)
{
    if (const Id current = tab.currentRow(); !current.isNull())
        return current;
    const auto *list = tab.findChild<TableView *>();
    return list ? list->currentId() : Id();
}

} // namespace

Result<QStringList> saveTabPictures(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, PictureText::tr("The folder %1 could not be made. Choose another one.").arg(QDir::toNativeSeparators(folder))};
    Workspace &space = *window.workspace();
    // On a small screen it would start maximised, as large as that and no larger.
    window.setWindowState(Qt::WindowNoState);
    window.resize(pictureSize);
    window.show();
    QStringList paths;
    for (int page = 0; page < space.pageCount(); ++page) {
        space.showPage(page);
        const QString name = u"%1-%2"_s.arg(page + 1).arg(space.pageKey(page));
        if (const Result<void> saved = save(window, folder, name, paths); !saved)
            return saved.error();
        AreaTab &tab = *space.tab(page);
        const Id row = firstRow(tab);
        if (row.isNull())
            continue;
        tab.showRow(row);
        settle(space.store());
        for (const QString &subTab : tab.subTabs()) {
            tab.showRow({}, subTab);    // the row stays; a sub-tab may list rows of another kind
            if (const Result<void> saved = save(window, folder, name + u'-' + subTab, paths); !saved)
                return saved.error();
        }
    }
    return paths;
}

} // namespace lansnav
