// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../models/register/registerfixture.h"
#include "common/historyview.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestHistoryView : public QObject
{
    Q_OBJECT

private slots:
    void showsAndTakesBack()
    {
        test::RegisterFixture file;
        const Id anna = file.add("Anna", "Ek", "anna@example.org");
        QVERIFY(registerstore::changePerson(*file.store, anna, u"title"_s, u"Coordinator"_s).ok());
        HistoryView view(file.store.get());
        view.resize(700, 400);
        view.setRow(u"person"_s, anna);
        view.show();
        file.store->waitForFetches();
        QCOMPARE(view.acts().size(), 2);
        auto *tree = view.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItemCount(), 2);
        QVERIFY(tree->currentItem());
        QVERIFY(tree->topLevelItem(0)->child(0)->text(0).contains(u"Coordinator"_s));
        QSignalSpy took(&view, &HistoryView::tookBack);
        QPushButton *button = nullptr;
        for (auto *each : view.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
            button = each;
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(took.count(), 1);
        QCOMPARE(file.read(anna).title, QString());
        file.store->waitForFetches();
        QCOMPARE(view.acts().size(), 3);
        // The line stays current though one came above it; what is taken back cannot be so again.
        QVERIFY(!button->isEnabled());
    }

    void theWholeFileAndMasked()
    {
        test::RegisterFixture file;
        Person hidden = file.person("Hemlig", "Person");
        hidden.isProtected = true;
        file.add(hidden);
        HistoryView view(file.store.get());
        view.setFile();
        view.show();
        file.store->waitForFetches();
        QVERIFY(view.acts().size() >= 2);
        auto *tree = view.findChild<QTreeWidget *>();
        QTreeWidgetItemIterator all(tree);
        for (; *all; ++all)
            QVERIFY(!(*all)->text(0).contains(u"Hemlig"_s));
    }

    /// Of several people with protected identity it can be told whose row was changed, and never who they are.
    void protectedPeopleAreToldApart()
    {
        test::RegisterFixture file;
        const auto addHidden = [&file](const char *given) {
            Person hidden = file.person(given, "Hemlig");
            hidden.isProtected = true;
            return file.add(hidden);
        };
        const QList<Id> hidden{addHidden("Disa"), addHidden("Eva")};
        {
            Edit edit(*file.store, ActText("Changed both"));
            for (const Id &person : hidden)
                edit.update(u"person"_s, person, {{u"title"_s, u"Sekreterare"_s}});
            QVERIFY(edit.commit().ok());
        }
        HistoryView view(file.store.get());
        view.setFile();
        view.show();
        file.store->waitForFetches();
        const QTreeWidgetItem *act = view.findChild<QTreeWidget *>()->topLevelItem(0);
        QStringList said;
        for (int i = 0; i < act->childCount(); ++i)
            said.append(act->child(i)->text(0));
        for (const Id &person : hidden)
            QVERIFY2(said.contains(Masking::name(person)), qPrintable(said.join(u'\n')));
        QVERIFY(said.filter(u"Sekreterare"_s).isEmpty());
    }

    void readsOnlyWhenShown()
    {
        test::RegisterFixture file;
        HistoryView view(file.store.get());
        QSignalSpy loaded(&view, &HistoryView::loaded);
        view.setFile();
        file.store->waitForFetches();
        QCOMPARE(loaded.count(), 0);
        view.show();
        file.store->waitForFetches();
        QCOMPARE(loaded.count(), 1);
    }
};

LANSNAV_TEST_MAIN(TestHistoryView)
#include "tst_historyview.moc"
