// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../models/course/coursefixture.h"
#include "common/appcontext.h"
#include "common/detailpane.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "course/coursestab.h"
#include "course/eventdetailview.h"
#include "course/eventlist.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

namespace lansnav::test {

/// The courses page over a file of its own, as the window shows it.
class CourseTabFixture
{
public:
    CourseTabFixture()
    {
        settings.path = file.environment.profileDir() + QStringLiteral("/settings.ini");
        context.store = file.store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.importFile = [this](const QString &kind, const ImportTarget &target) { imported = kind; importTarget = target; };
        context.showReport = [this](const QString &kind, const Scope &) { reported = kind; };
        context.exportKind = [this](const QString &kind, const Scope &) { exported = kind; };
        context.exportCalendar = [this](const QString &kind, const Scope &scope) { calendar = kind; calendarScope = scope; };
        context.navigate = [this](const QString &area, const Id &row, const QString &, const Id &) { navigated = area; navigatedRow = row; };
        context.toast = [this](const QString &text, bool) { toasts << text; };
    }

    void show()
    {
        tab.reset(static_cast<CoursesTab *>(courseTab().create(context, nullptr)));
        tab->resize(1200, 680);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab.get()));
        tab->activateWindow();
        settle();
    }

    /// Waits until everything that was asked for has been read and shown.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            file.store->waitForFetches();
            QCoreApplication::processEvents();
            // What an event clashes with is searched when somebody stays at it.
            const auto *delay = tab ? tab->findChild<QTimer *>(QStringLiteral("clashDelay")) : nullptr;
            if (delay && delay->isActive())
                QTest::qWait(delay->remainingTime() + 1);
        }
    }

    void open(const Id &event, const QString &subTab, const Id &detail = {})
    {
        settle();
        tab->showRow(event, subTab, detail);
        settle();
    }

    template<class Widget>
    Widget *find(const char *name) const
    {
        return tab->findChild<Widget *>(QString::fromLatin1(name));
    }

    /// What stands in a column of the visible rows.
    QStringList column(const char *table, const QString &key) const
    {
        const auto *model = qobject_cast<const RowModelBase *>(find<TableView>(table)->model());
        QStringList texts;
        for (int c = 0; c < model->columnCount(); ++c)
            for (int row = 0; model->columnKey(c) == key && row < model->rowCount(); ++row)
                texts << model->index(row, c).data().toString();
        return texts;
    }

    /// An open event of one day with a session before noon and one after.
    Id twoSessions()
    {
        Event event;
        event.title = QStringLiteral("Dag");
        event.status = EventStatus::Open;
        return CourseFixture::must(file.courses->addEvent(event, {}, {file.session("2026-05-14T09:00+02:00", "2026-05-14T12:00+02:00", "Förmiddag"),
                                                                        file.session("2026-05-14T13:00+02:00", "2026-05-14T16:00+02:00", "Eftermiddag")}));
    }

    CourseFixture file;
    Settings settings;
    QList<Area> areas;
    AppContext context;
    std::unique_ptr<CoursesTab> tab;
    QString imported, reported, exported, calendar, navigated;
    Scope calendarScope;
    Id navigatedRow;
    ImportTarget importTarget;
    QStringList toasts;
};

} // namespace lansnav::test
