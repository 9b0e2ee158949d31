// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../models/parenting/parentingfixture.h"
#include "common/appcontext.h"
#include "common/detailpane.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "parenting/groupdetailview.h"
#include "parenting/grouplist.h"
#include "parenting/parentingtab.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>

namespace lansnav::test {

/// The page of parenting groups over a file of its own, as the window shows it. The clock stands at 2 March 2026.
class ParentingTabFixture
{
public:
    ParentingTabFixture()
    {
        settings.path = file.environment.profileDir() + QStringLiteral("/settings.ini");
        context.store = file.store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.importFile = [this](const QString &kind, const ImportTarget &) { imported = kind; };
        context.showReport = [this](const QString &kind, const Scope &scope) { reported = kind; reportScope = scope; };
        context.toast = [this](const QString &text, bool) { toasts << text; };
    }

    void show()
    {
        tab.reset(static_cast<ParentingTab *>(parentingTab().create(context, nullptr)));
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
        }
    }

    void open(const Id &group, const QString &subTab, const Id &detail = {})
    {
        settle();
        tab->showRow(group, subTab, detail);
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

    /// A recruiting group with two trained leaders, dates from a Thursday on and so many participants.
    Id readyGroup(const char *municipality, QDate first, int participants)
    {
        const Id anna = file.person("Anna", "Ek"), bo = file.person("Bo", "Ask");
        file.leader(anna, municipality, file.abc.programme.id);
        file.leader(bo, municipality, file.abc.programme.id);
        const Id group = file.group(municipality, first, {anna, bo});
        if (participants > 0)
            file.people(group, participants);
        return group;
    }

    ParentingFixture file;
    Settings settings;
    QList<Area> areas{parentingArea()};
    AppContext context;
    std::unique_ptr<ParentingTab> tab;
    QString imported, reported;
    Scope reportScope;
    QStringList toasts;
};

} // namespace lansnav::test
