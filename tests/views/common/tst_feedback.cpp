// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/askdialog.h"
#include "common/elidedtext.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "privacy/showntext.h"
#include "register/schema.h"
#include "store/edit.h"
#include "store/opening.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestFeedback : public QObject
{
    Q_OBJECT

    static QList<Problem> problems(int count)
    {
        QList<Problem> list;
        for (int i = 0; i < count; ++i)
            list.append({i == 3 ? Problem::Severity::Bad : i % 2 ? Problem::Severity::Info : Problem::Severity::Warn,
                         u"Problem %1"_s.arg(i), u"Mend"_s, u"networks"_s, {}, u"members"_s, {}});
        return list;
    }

private slots:
    void problemsWorstFirst()
    {
        ProblemList list;
        list.setEmptyText(u"Nothing needs doing."_s);
        list.setProblems(problems(5));
        list.show();
        QCOMPARE(list.rows().size(), 5);
        QCOMPARE(list.rows().first()->problem().sentence, u"Problem 3"_s);
        QSignalSpy activated(&list, &ProblemList::activated);
        QTest::mouseClick(list.rows().at(0)->findChild<QPushButton *>(), Qt::LeftButton);
        QTest::mouseDClick(list.rows().at(1), Qt::LeftButton);
        list.rows().at(2)->setFocus();
        QTest::keyClick(list.rows().at(2), Qt::Key_Return);
        QCOMPARE(activated.count(), 3);
        QVERIFY(list.rows().first()->accessibleName().startsWith(u"Urgent"_s));
        list.setProblems({});
        QVERIFY(list.rows().isEmpty());
    }

    void whatTextsTellOfSomebodyProtectedIsMasked()
    {
        TestEnvironment environment;
        QTemporaryDir folder;
        const auto store = Store::create(folder.filePath(u"file.lansnav"_s), {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()}, environment);
        QVERIFY(store);
        Edit edit(**store, ActText("Added"));
        edit.insert(u"person"_s, {{u"given"_s, u"Sara"_s}, {u"family"_s, u"Lind"_s}, {u"protected"_s, 1}});
        QVERIFY(edit.commit());
        const auto words = ProtectedText::load((*store)->database());
        QVERIFY(words);
        ShownText::know(*words);
        const auto forgotten = qScopeGuard([] { ShownText::know({}); });
        ProblemList list;
        list.setProblems({{Problem::Severity::Warn, u"Mötet hos Sara Lind saknar dag."_s, {}, {}, {}, {}, {}}});
        const QString shown = u"Mötet hos (name not shown) saknar dag."_s;
        QCOMPARE(list.rows().first()->findChildren<QLabel *>().last()->text(), shown);
        QVERIFY(list.rows().first()->accessibleName().endsWith(shown));
        QCOMPARE(elided::within(u"Gruppen hos Linds"_s), u"Gruppen hos (name not shown)"_s);
        QCOMPARE(elided::within(u"Gruppen under linden"_s), u"Gruppen under linden"_s);
        QCOMPARE(AskDialog(AskDialog::Answer::Reason, u"Cancel"_s, u"Mötet hos Sara Lind saknar dag."_s, u"Cancel"_s).sentence(), shown);
        QWidget window;
        Toast toast(&window);
        toast.showText(u"Mötet hos Sara Lind saknar dag."_s);
        QCOMPARE(toast.text(), shown);
    }

    void manyProblemsOpenOnDemand()
    {
        ProblemList list;
        list.setLimit(3);
        list.setProblems(problems(10));
        list.show();
        QCOMPARE(list.rows().size(), 3);
        QPushButton *more = nullptr;
        for (auto *button : list.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly))
            more = button;
        QVERIFY(more && more->isVisible());
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(list.rows().size(), 10);
        QVERIFY(!more->isVisible());
    }

    void aRowMayVanishByItsOwnButton()
    {
        ProblemList list;
        connect(&list, &ProblemList::activated, &list, [&list] { list.setProblems({}); });
        list.setProblems(problems(1));
        list.show();
        QTest::mouseClick(list.rows().at(0)->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(list.rows().isEmpty());
    }

    void emptyStateOffersTheFirstStep()
    {
        EmptyState empty(u"user-group-new"_s, u"No networks yet"_s, u"A network holds members and meetings."_s);
        int first = 0;
        int second = 0;
        QPushButton *step = empty.setFirstStep(u"New network"_s, [&first] { ++first; });
        empty.setSecondStep(u"Import from Excel…"_s, [&second] { ++second; });
        empty.show();
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(first, 1);
        // Set again it does only the new thing.
        empty.setFirstStep(u"Other"_s, [&second] { ++second; });
        QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(first, 1);
        QCOMPARE(second, 1);
        auto *content = new QLabel(u"list"_s);
        auto *nothing = new QLabel(u"nothing"_s);
        EmptySwitch both(content, nothing);
        both.show();
        QVERIFY(content->isVisible() && !nothing->isVisible());
        both.setEmpty(true);
        QVERIFY(!content->isVisible() && nothing->isVisible());
        // What stands here offers the first step; the pane's own button is not another primary one beside it.
        QPushButton add(u"Add"_s);
        style::makePrimary(&add);
        both.setPrimary(&add);
        QVERIFY(!add.isDefault() && add.font().weight() == QFont::Normal);
        both.setEmpty(false);
        QVERIFY(add.isDefault() && add.font().weight() == QFont::DemiBold);
    }

    void progressCanBeCancelledOnce()
    {
        Progress progress;
        QVERIFY(!progress.isVisible());
        int cancelled = 0;
        progress.start(u"Reading the file…"_s, [&cancelled] { ++cancelled; });
        QVERIFY(progress.isVisible() && progress.isRunning());
        progress.setProgress(3'000'000'000, 6'000'000'000);
        auto *button = progress.findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled, 1);
        progress.finish();
        QVERIFY(!progress.isVisible() && !progress.isRunning());
    }

    void toastGoesByItselfAndUndoes()
    {
        QWidget window;
        window.resize(800, 500);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Toast toast(&window);
        toast.setDuration(60);
        QSignalSpy gone(&toast, &Toast::gone);
        toast.showText(u"Imported 12 people."_s);
        QVERIFY(toast.isVisible());
        QVERIFY(window.rect().contains(toast.geometry()));
        QCOMPARE(toast.accessibleName(), u"Imported 12 people."_s);
        QTRY_COMPARE(gone.count(), 1);
        QVERIFY(!toast.isVisible());

        int undone = 0;
        toast.showText(u"Removed Laxå from BBIC."_s, [&undone] { ++undone; });
        QTest::mouseClick(toast.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(!toast.isVisible());

        // Under the pointer it waits.
        toast.showText(u"Waiting"_s);
        QEnterEvent enter(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1));
        QApplication::sendEvent(&toast, &enter);
        QTest::qWait(150);
        QVERIFY(toast.isVisible());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(&toast, &leave);
        QTRY_VERIFY(!toast.isVisible());
    }

    void toastCoversNoButton()
    {
        QWidget window;
        window.resize(800, 500);
        QPushButton low(u"Save"_s, &window);
        low.setGeometry(300, 420, 200, 30);
        QPushButton higher(u"Cancel"_s, &window);
        higher.setGeometry(300, 380, 200, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Toast toast(&window);
        toast.showText(u"Imported 12 people."_s, [] {});
        QVERIFY(!toast.geometry().intersects(low.geometry()) && !toast.geometry().intersects(higher.geometry()));
        QVERIFY(window.rect().contains(toast.geometry()) && toast.y() > window.height() / 2);
        // One that is not seen is in nobody's way.
        low.hide();
        higher.hide();
        toast.showText(u"Imported 12 people."_s);
        QVERIFY(toast.geometry().bottom() > low.geometry().top());
    }

    void bannerShowsAnErrorUntilItIsClosed()
    {
        BannerBar banner;
        QVERIFY(!banner.check(Result<void>(Error{ErrorCode::DiskFull, u"The disk is full. Nothing was saved."_s})));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.sentence(), u"The disk is full. Nothing was saved."_s);
        QVERIFY(banner.accessibleName().contains(banner.sentence()));
        QVERIFY(banner.check(Result<int>(7)));
        QVERIFY(!banner.isVisible());
        banner.showError({ErrorCode::Cancelled, u"Stopped."_s});
        QVERIFY(!banner.isVisible());
        int acted = 0;
        banner.showSentence(Problem::Severity::Warn, u"Moved."_s, u"Show"_s, [&acted] { ++acted; });
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(!banner.isVisible());
        banner.showSentence(Problem::Severity::Info, u"<b>not bold</b>"_s);
        QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
        QVERIFY(!banner.isVisible());
    }

    /// Not to what stands next in the window, mostly a search field.
    void theKeyboardGoesBackWhenAMessageGoes()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *banner = new BannerBar;
        auto *search = new QLineEdit;
        auto *list = new QLineEdit;
        auto *shown = new QLineEdit;
        for (QWidget *widget : std::initializer_list<QWidget *>{search, banner, list, shown})
            layout->addWidget(widget);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Toast toast(&window);
        const auto press = [](QWidget *message) {
            auto *button = message->findChild<QPushButton *>();
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        };
        list->setFocus();
        banner->showSentence(Problem::Severity::Warn, u"Two changed it."_s, u"Show"_s, [] {});
        press(banner);
        QVERIFY(list->hasFocus());
        toast.showText(u"Removed."_s, [] {});
        press(&toast);
        QVERIFY(list->hasFocus());
        // What the action shows keeps it.
        banner->showSentence(Problem::Severity::Warn, u"Two changed it."_s, u"Show"_s, [shown] { shown->setFocus(); });
        press(banner);
        QVERIFY(shown->hasFocus());
    }

    void newsLieOnTopOfEachOther()
    {
        BannerBar banner;
        int acted = 0;
        banner.showNews(u"a"_s, Problem::Severity::Info, u"A happened."_s, u"Show"_s, [&acted] { ++acted; });
        banner.showNews(u"b"_s, Problem::Severity::Warn, u"B happened."_s);
        QCOMPARE(banner.sentence(), u"B happened."_s);
        QVERIFY(!banner.findChild<QPushButton *>()->isVisible());
        // The answer to the last act lies on top, and goes with the next that succeeds; the news stay.
        QVERIFY(!banner.check(Result<void>(Error{ErrorCode::Invalid, u"No such date."_s})));
        QVERIFY(!banner.check(Result<void>(Error{ErrorCode::Invalid, u"No such time."_s})));
        QCOMPARE(banner.sentence(), u"No such time."_s);
        QVERIFY(banner.check(Result<void>()));
        QCOMPARE(banner.sentence(), u"B happened."_s);
        banner.showNews(u"a"_s, Problem::Severity::Info, u"A happened again."_s, u"Show"_s, [&acted] { ++acted; });
        QCOMPARE(banner.sentence(), u"A happened again."_s);
        banner.withdraw(u"b"_s);
        QVERIFY(banner.tells(u"a"_s) && !banner.tells(u"b"_s));
        QTest::mouseClick(banner.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(acted, 1);
        QVERIFY(!banner.isVisible());
    }
};

LANSNAV_TEST_MAIN(TestFeedback)
#include "tst_feedback.moc"
