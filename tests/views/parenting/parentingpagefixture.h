// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../models/parenting/parentingfixture.h"
#include "common/appcontext.h"
#include "common/form.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "register/demorandom.h"
#include "support/testmain.h"

#include <QApplication>
#include <QTest>

namespace lansnav::test {

/// One page of the area over a file of its own, as the window shows it. The clock stands at 2 March 2026.
template<class Page>
class ParentingPageFixture
{
public:
    ParentingPageFixture()
    {
        settings.path = file.environment.profileDir() + QStringLiteral("/settings.ini");
        areas = {parentingArea()};
        context.store = file.store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.showReport = [this](const QString &kind, const Scope &scope) { reported = kind; reportScope = scope; };
        context.exportKind = [this](const QString &kind, const Scope &scope) { exported = kind; exportScope = scope; };
        context.navigate = [this](const QString &area, const Id &row, const QString &, const Id &) { navigated = area; navigatedRow = row; };
        context.toast = [this](const QString &text, bool) { toasts << text; };
    }

    /// People to lead, and what the area invents of them and of three years of groups.
    void fillDemo()
    {
        const auto municipalities = file.must(registerstore::municipalities(file.db()));
        constexpr int people = 80;
        for (int i = 0; i < people; ++i) {
            Person p;
            p.given = QStringLiteral("Namn");
            p.family = QStringLiteral("Efternamn%1").arg(i);
            p.municipality = municipalities.at(i % municipalities.size()).id;
            file.must(registerstore::addPerson(*file.store, p));
        }
        DemoRandom random(7);
        Edit edit(*file.store, ActText("Demo"));
        file.must(areas.first().demo(edit, random, people, 3, file.environment.today()));
        file.must(edit.commit());
    }

    void show()
    {
        page = std::make_unique<Page>(context);
        page->resize(1200, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        page->activateWindow();
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

    template<class Widget>
    Widget *find(const char *name) const
    {
        return page->template findChild<Widget *>(QString::fromLatin1(name));
    }

    static int columnOf(const TableView *table, const QString &key)
    {
        const auto *model = qobject_cast<const RowModelBase *>(table->model());
        for (int column = 0; column < model->columnCount(); ++column)
            if (model->columnKey(column) == key)
                return column;
        return -1;
    }

    static QModelIndex cell(const TableView *table, const Id &row, const QString &key)
    {
        return table->model()->index(qobject_cast<const RowModelBase *>(table->model())->rowOf(row), columnOf(table, key));
    }

    /// What stands in a column of the visible rows.
    static QStringList column(const TableView *table, const QString &key)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, columnOf(table, key)).data().toString();
        return texts;
    }

    /// Opens a cell as Enter does.
    static void open(TableView *table, const QModelIndex &index)
    {
        table->setCurrentIndex(index);
        QTest::keyClick(table, Qt::Key_Return);
    }

    /// Writes in a field and leaves it; whether it could be saved.
    bool type(const Form *form, const QString &key, const QVariant &value)
    {
        FormRow *row = form->row(key);
        row->field()->setValue(value);
        emit row->field()->edited();
        const bool saved = row->commitNow();
        settle();
        return saved;
    }

    ParentingFixture file;
    Settings settings;
    QList<Area> areas;
    AppContext context;
    std::unique_ptr<Page> page;
    QString reported, exported, navigated;
    Scope reportScope, exportScope;
    Id navigatedRow;
    QStringList toasts;
};

} // namespace lansnav::test
