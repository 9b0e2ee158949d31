// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/fields.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/settings.h"
#include "common/tableview.h"
#include "models/register/registerfixture.h"
#include "privacy/masking.h"
#include "register/demorandom.h"
#include "register/mergedialog.h"
#include "register/newpersondialog.h"
#include "register/organisationspage.h"
#include "register/peoplepage.h"
#include "register/peopletab.h"
#include "register/persondetail.h"
#include "register/registerarea.h"
#include "register/registerdemo.h"
#include "store/history.h"
#include "support/testmain.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

struct TabFixture : RegisterFixture
{
    void open()
    {
        start();
        settle();
    }
    void start()
    {
        areas = {registerArea()};
        settings.path = dir.filePath(u"settings.ini"_s);
        context.store = store.get();
        context.areas = &areas;
        context.settings = &settings;
        context.toast = [this](const QString &text, bool) { toasts.append(text); };
        tab.reset(new PeopleTab(context));
        tab->resize(1280, 720);
        tab->show();
        QVERIFY(QTest::qWaitForWindowExposed(tab.get()));
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) {
            store->waitForFetches();
            QCoreApplication::processEvents();
        }
    }
    QLineEdit *field(const char *key) { return qobject_cast<QLineEdit *>(form()->row(QString::fromLatin1(key))->field()->control()); }
    Form *form() { return tab->people()->detail()->form(); }

    QTemporaryDir dir;
    QList<Area> areas;
    Settings settings;
    AppContext context;
    QStringList toasts;
    std::unique_ptr<PeopleTab> tab;
};

void type(QLineEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

} // namespace

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

    void warnsOfDuplicates()
    {
        TabFixture f;
        const Id anna = f.add("Åsa", "Åkerlund", "asa@example.org");
        f.open();
        NewPersonDialog dialog(*f.store);
        dialog.show();
        const auto edit = [&](const char *key) { return qobject_cast<QLineEdit *>(dialog.form()->row(QString::fromLatin1(key))->field()->control()); };
        type(edit("given"), u"Asa"_s);
        type(edit("family"), u"Akerlund"_s);
        QTRY_COMPARE(dialog.candidates().size(), 1);
        QCOMPARE(dialog.candidates().first().id, anna);
        f.settle();
        QPushButton *open = nullptr;
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->accessibleDescription().contains(u"Åkerlund"))
                open = button;
        QVERIFY(open && open->isVisible());
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(dialog.person(), anna);
        QVERIFY(!dialog.wasAdded());
    }

    /// That there are protected people is told of every name alike: trying names says nothing of who they are.
    void protectedPeopleAreNotGivenAwayByTheirName()
    {
        TabFixture f;
        const auto noteFor = [&f](const QString &typed) {
            NewPersonDialog dialog(*f.store);
            dialog.setTyped(typed);
            dialog.show();
            f.settle();
            QTest::qWait(200);
            f.settle();
            return dialog.candidates().isEmpty() ? dialog.form()->row(u"protected"_s)->message() : u"given away"_s;
        };
        QCOMPARE(noteFor(u"Disa Hemlig"_s), QString());
        Person hidden = f.person("Disa", "Hemlig");
        hidden.isProtected = true;
        f.add(hidden);
        const QString said = noteFor(u"Disa Hemlig"_s);
        QVERIFY(!said.isEmpty() && said != "given away"_L1);
        QCOMPARE(noteFor(u"Bo Al"_s), said);
    }

    void addsAndSaysWhatIsWrong()
    {
        TabFixture f;
        f.open();
        NewPersonDialog dialog(*f.store);
        dialog.setTyped(u"Ek, Anna"_s);
        QCOMPARE(dialog.form()->value(u"given"_s).toString(), u"Anna"_s);
        auto *email = qobject_cast<QLineEdit *>(dialog.form()->row(u"email"_s)->field()->control());
        email->setText(u"anna"_s);
        dialog.accept();
        QVERIFY(dialog.form()->row(u"email"_s)->hasError());
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
        email->setText(u"Anna@example.org"_s);
        dialog.accept();
        QVERIFY(dialog.wasAdded());
        QCOMPARE(f.read(dialog.person()).email, u"anna@example.org"_s);
    }

    void escapeAsksBeforeItThrowsAway()
    {
        TabFixture f;
        f.open();
        NewPersonDialog untouched(*f.store);
        untouched.show();
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
        NewPersonDialog dialog(*f.store);
        dialog.show();
        auto *given = qobject_cast<QLineEdit *>(dialog.form()->row(u"given"_s)->field()->control());
        type(given, u"Eva"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<BannerBar *>()->sentence().isEmpty());
        // Typing on means that it was a mistake.
        type(given, u"Evy"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 0);
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

    void organisationsPage()
    {
        TabFixture f;
        Organisation o;
        o.name = u"Vidöppen"_s;
        o.kind = u"association"_s;
        const Id id = *registerstore::addOrganisation(*f.store, o);
        Person p = f.person("Anna", "Ek");
        p.organisation = id;
        f.add(p);
        f.open();
        f.tab->showRow(id, u"organisations"_s);
        f.settle();
        QCOMPARE(f.tab->currentRow(), id);
        auto *name = qobject_cast<QLineEdit *>(f.tab->organisations()->form()->row(u"name"_s)->field()->control());
        QCOMPARE(name->text(), u"Vidöppen"_s);
        type(name, u"Vidare"_s);
        QTest::keyClick(name, Qt::Key_Tab);
        QCOMPARE(registerstore::organisation(f.db(), id)->name, u"Vidare"_s);
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
