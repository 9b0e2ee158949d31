// SPDX-License-Identifier: GPL-3.0-or-later
#include "peopletabfixture.h"

#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/tableview.h"
#include "privacy/masking.h"
#include "register/demorandom.h"
#include "register/mergedialog.h"
#include "register/registerdemo.h"
#include "store/history.h"
#include "support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestPeopleTab : public QObject
{
    Q_OBJECT

private slots:
    void emptyListOffersTheFirstStep()
    {
        TabFixture f;
        f.open();
        EmptySwitch *state = nullptr;
        for (QWidget *w = f.tab->people()->table()->parentWidget(); w && !state; w = w->parentWidget())
            state = qobject_cast<EmptySwitch *>(w);
        QVERIFY(state && state->isEmpty());
        f.add("Anna", "Ek");
        f.settle();
        QVERIFY(!state->isEmpty());
    }

    void editsInPlace()
    {
        TabFixture f;
        const Id anna = f.add("Anna", "Ek", "anna@example.org");
        f.add("Bo", "Al");
        f.open();
        f.tab->showRow(anna);
        f.settle();
        QCOMPARE(f.field("given")->text(), u"Anna"_s);
        type(f.field("title"), u"Chef"_s);
        QTest::keyClick(f.field("title"), Qt::Key_Tab);
        f.settle();
        QCOMPARE(f.read(anna).title, u"Chef"_s);
        // What cannot be saved stays in the field, with the reason below it.
        type(f.field("email"), u"nonsense"_s);
        QTest::keyClick(f.field("email"), Qt::Key_Tab);
        f.settle();
        QCOMPARE(f.read(anna).email, u"anna@example.org"_s);
        QCOMPARE(f.field("email")->text(), u"nonsense"_s);
        QVERIFY(f.form()->row(u"email"_s)->hasError());
        QCOMPARE(f.tab->currentRow(), anna);
    }

    /// What every list can is offered by the list itself, and by nobody else once more.
    void theMenuOfARowHasNothingTwice()
    {
        TabFixture f;
        f.context.exportKind = [](const QString &, const Scope &) {};
        f.add("Anna", "Ek");
        f.open();
        TableView *table = f.tab->people()->table();
        QStringList texts;
        QTimer::singleShot(0, table, [&texts] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            if (!menu)
                return;
            for (const QAction *action : menu->actions())
                if (!action->isSeparator())
                    texts.append(action->text());
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->viewport()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(table->viewport(), &event);
        QVERIFY(texts.size() > 3);
        QCOMPARE(texts.removeDuplicates(), 0);
    }

    void protectedIsShownOnPurpose()
    {
        TabFixture f;
        Person p = f.person("Hemlig", "Person", "hemlig@example.org");
        p.isProtected = true;
        const Id id = f.add(p);
        f.open();
        f.tab->showRow(id);
        f.settle();
        for (auto *edit : f.tab->findChildren<QLineEdit *>())
            QVERIFY(!edit->text().contains(u"emlig"));
        auto *show = f.tab->findChild<QPushButton *>(u"revealPerson"_s);
        QVERIFY(show && show->isVisible());
        // Empty fields would say that nothing is known.
        QVERIFY(!f.field("given")->isVisible());
        const auto saysOfRoles = [&](const QString &headline) {
            const QList<EmptyState *> all = f.tab->findChildren<EmptyState *>();
            return std::any_of(all.cbegin(), all.cend(), [&](const EmptyState *one) { return one->accessibleName() == headline; });
        };
        QVERIFY(saysOfRoles(u"Roles are not shown"_s));
        QVERIFY(!saysOfRoles(u"No roles"_s));
        QTest::mouseClick(show, Qt::LeftButton);
        f.settle();
        QVERIFY(saysOfRoles(u"No roles"_s));
        QCOMPARE(f.field("given")->text(), u"Hemlig"_s);
        QCOMPARE(f.field("email")->text(), u"hemlig@example.org"_s);
        QVERIFY(!show->isVisible());
        History::Filter filter;
        filter.table = u"person"_s;
        filter.row = id;
        const Act shown = History::acts(f.db(), f.store->schema(), filter)->first();
        QCOMPARE(shown.kind, u"reveal"_s);
        // Whose they were can be told, though not by name.
        QVERIFY2(shown.text.contains(Masking::mark(id)), qPrintable(shown.text));
        // Going elsewhere puts the mask back.
        const Id other = f.add("Bo", "Al");
        f.settle();
        f.tab->showRow(other);
        f.settle();
        f.tab->showRow(id);
        f.settle();
        QVERIFY(!f.tab->people()->detail()->isRevealed());
        QVERIFY(f.field("given")->text().isEmpty());
    }

    void selectionStaysWhenTheRestArrives()
    {
        TabFixture f;
        {
            Edit edit(*f.store, ActText("Filled"));
            DemoRandom random(5);
            QVERIFY(fillRegisterDemo(edit, random, 30'000) && edit.commit());
        }
        f.start();
        TableView *table = f.tab->people()->table();
        const PersonModel *model = f.tab->people()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() > 0, 10'000);
        QVERIFY(model->rowCount() < model->total());
        QCOMPARE(model->total(), 30'000);
        QVERIFY(table->isVisible());
        const Id chosen = model->idAt(40);
        QVERIFY(table->selectId(chosen));
        const int position = table->verticalScrollBar()->value();
        QVERIFY(position > 0);
        f.settle();
        QCOMPARE(model->rowCount(), 30'000);
        QCOMPARE(table->currentId(), chosen);
        QCOMPARE(table->selectedIds(), QList<Id>{chosen});
        QCOMPARE(table->verticalScrollBar()->value(), position);
    }

    void chipsAndFilter()
    {
        TabFixture f;
        Person anna = f.person("Anna", "Ek", "anna@example.org");
        anna.municipality = f.municipality("Laxå");
        f.add(anna);
        f.add("Bo", "Al");
        Person hidden = f.person("Hemlig", "Person");
        hidden.isProtected = true;
        f.add(hidden);
        f.open();
        PersonModel *model = f.tab->people()->model();
        FilterBar *filter = f.tab->people()->filter();
        QCOMPARE(model->rowCount(), 3);
        filter->setValue(u"which"_s, u"protected"_s);
        f.settle();
        QCOMPARE(model->rowCount(), 1);
        filter->setValue(u"which"_s, u"nomail"_s);
        f.settle();
        QCOMPARE(model->rowCount(), 1);
        filter->reset();
        filter->setValue(u"municipality"_s, QVariant::fromValue(f.municipality("Laxå")));
        f.settle();
        QCOMPARE(model->rowCount(), 1);
        filter->reset();
        filter->setText(u"bo"_s);
        QCOMPARE(model->rowCount(), 1);
    }

    void mergesSideBySide()
    {
        TabFixture f;
        Person a = f.person("Anna", "Ek", "anna@example.org");
        a.title = u"Chef"_s;
        Person b = f.person("Anna", "Eek", "", "070-174 06 05");
        b.title = u"Handläggare"_s;
        const Id keep = f.add(a);
        const Id lose = f.add(b);
        f.open();
        MergeDialog dialog(*f.store, keep, lose);
        dialog.show();
        f.settle();
        dialog.choose(u"title"_s, true);
        dialog.accept();
        QCOMPARE(dialog.kept(), keep);
        QCOMPARE(f.read(keep).title, u"Handläggare"_s);
        QCOMPARE(f.read(keep).family, u"Ek"_s);
        QCOMPARE(f.read(keep).phone, u"+46701740605"_s);
        QVERIFY(f.read(lose).trashed);
        QVERIFY(f.store->undo());
        MergeDialog other(*f.store, keep, lose);
        other.show();
        f.settle();
        other.swap();
        f.settle();
        other.accept();
        QCOMPARE(other.kept(), lose);
        QCOMPARE(f.read(lose).title, u"Handläggare"_s);
        QCOMPARE(f.read(lose).email, u"anna@example.org"_s);
    }

    void everyControlHasAName()
    {
        TabFixture f;
        f.add("Anna", "Ek");
        f.open();
        for (const QWidget *widget : f.tab->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *label = qobject_cast<const QLabel *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) || (label && !label->text().isEmpty());
            const bool part = widget->objectName().startsWith(u"qt_") || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr
                              || qobject_cast<const QAbstractScrollArea *>(widget) != nullptr || widget->inherits("QTabBar") || widget->inherits("QTabWidget") || widget->inherits("QComboBox")
                              || qobject_cast<const QComboBox *>(widget->parentWidget()) != nullptr;
            QVERIFY2(named || part, qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

LANSNAV_TEST_MAIN(TestPeopleTab)
#include "tst_peopletab.moc"
