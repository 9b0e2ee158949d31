// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/clashbadge.h"
#include "common/feedback.h"
#include "shell/clashesdialog.h"
#include "shell/joindialog.h"
#include "shell/sharingpage.h"
#include "shell/statusline.h"
#include "shell/synccontrol.h"
#include "shell/unitedialog.h"
#include "shellfixture.h"
#include "store/edit.h"
#include "sync/clashes.h"
#include "sync/sharing.h"
#include "sync/synchroniser.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QDir>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Two colleagues, each with a file and a profile of her own, and the file they share.
class TestSharing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<TestEnvironment> m_colleagueWorld;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Store> m_colleague;
    AppContext m_context;
    QString m_shared;

    std::unique_ptr<Store> open(const QString &path, Environment &environment)
    {
        auto opened = Store::open(path, m_fixture->setup.schema, environment, {.exclusive = true, .readOnly = false, .backup = false});
        return opened ? std::move(*opened) : nullptr;
    }
    static Result<SyncReport> sync(Store &store, const QString &target)
    {
        DiskSyncFiles files;
        const auto db = store.openWriter();
        return Synchroniser(**db, store.schema(), store.environment(), files, target).run();
    }
    static bool setTitle(Store &store, const Id &person, const QString &title)
    {
        Edit edit(store, ActText("Changed the title"), u"person"_s, person);
        edit.update(u"person"_s, person, {{u"title"_s, title}});
        return edit.commit().ok();
    }
    static QString title(Store &store, const Id &person)
    {
        return store.database().value(u"SELECT title FROM person WHERE id = ?"_s, {person.bind()})->toString();
    }
    /// Both change Anna's title without having seen each other's change; mine is in the shared file first.
    Id clash()
    {
        const Id person = ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        if (!sync(*m_store, m_shared) || !sync(*m_colleague, m_shared) || !setTitle(*m_store, person, u"mine"_s) || !setTitle(*m_colleague, person, u"hers"_s)
            || !sync(*m_store, m_shared) || !sync(*m_colleague, m_shared) || !sync(*m_store, m_shared))
            return {};
        return person;
    }

private slots:
    void init();
    void cleanup();
    void clashIsShownAndChosen();
    void badgeShowsOnlyWhereTheClashIs();
    void statusSaysHowItStands();
    void receivedRowsAreAnnounced();
    void awayIsToldInWords();
    void closingSendsOnceTheFolderIsBack();
    void closingGivesUpSoonWhenTheFolderIsAway_data();
    void closingGivesUpSoonWhenTheFolderIsAway();
    void closingCanBeHurried();
    void settingsPageSharesAndStops();
    void joinMakesAFileOfOnesOwn();
    void joinRefusesWhatIsThere();
    void uniteShowsFirstAndThenDoes();
};

void TestSharing::init()
{
    m_fixture = std::make_unique<ShellFixture>();
    m_colleagueWorld = std::make_unique<TestEnvironment>(QDateTime::currentDateTime(), 77);
    QVERIFY(m_fixture->make(m_fixture->path).ok());
    m_store = open(m_fixture->path, m_fixture->environment);
    QVERIFY(m_store);
    m_shared = m_fixture->dir.filePath(u"shared.lansnav"_s);
    QVERIFY(sync(*m_store, m_shared).ok());
    const QString hers = m_fixture->dir.filePath(u"hers.lansnav"_s);
    DiskSyncFiles files;
    QVERIFY(joinShared(hers, m_shared, m_fixture->setup.schema, *m_colleagueWorld, files).ok());
    m_colleague = open(hers, *m_colleagueWorld);
    QVERIFY(m_colleague);
    m_context = {};
    m_context.store = m_store.get();
    m_context.areas = &m_fixture->areas;
    m_context.settings = &m_fixture->settings;
}

void TestSharing::cleanup()
{
    m_store.reset();
    m_colleague.reset();
    m_fixture.reset();
    m_colleagueWorld.reset();
}

void TestSharing::clashIsShownAndChosen()
{
    const Id person = clash();
    QVERIFY(!person.isNull());
    QCOMPARE(title(*m_store, person), u"hers"_s);
    ClashesDialog dialog(m_context, {}, {});
    QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy loaded(&dialog, &ClashesDialog::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(dialog.model().rowCount(), 1);
    const ClashRow row = dialog.model().at(0);
    QCOMPARE(row.keptValue, u"hers"_s);
    QCOMPARE(row.otherValue, u"mine"_s);
    QVERIFY(!row.keptBy.isEmpty() && row.keptAt.isValid() && !row.otherBy.isEmpty() && row.otherAt.isValid());

    auto *other = dialog.findChild<QPushButton *>(u"useOther"_s);
    QTRY_VERIFY(other->isEnabled());
    QTest::mouseClick(other, Qt::LeftButton);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    QCOMPARE(title(*m_store, person), u"mine"_s);

    QVERIFY(m_store->undo().ok());
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QCOMPARE(title(*m_store, person), u"hers"_s);

    dialog.choose(Clashes::Choice::Kept);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    QCOMPARE(title(*m_store, person), u"hers"_s);
    // What I chose stands for my colleague too.
    QVERIFY(sync(*m_store, m_shared).ok());
    QVERIFY(sync(*m_colleague, m_shared).ok());
    QCOMPARE(*Clashes::openCount(m_colleague->database()), 0);
}

void TestSharing::badgeShowsOnlyWhereTheClashIs()
{
    const Id person = clash();
    const Id innocent = ShellFixture::addPerson(*m_store, u"Bo"_s, u"Al"_s);
    std::pair<QString, Id> asked;
    m_context.showClashes = [&](const QString &table, const Id &row) { asked = {table, row}; };
    QWidget window;
    auto *badge = new ClashBadge(m_context, u"person"_s, &window);
    window.show();
    badge->setRow(innocent);
    m_store->waitForFetches();
    QVERIFY(badge->isHidden());
    badge->setRow(person);
    QTRY_VERIFY(!badge->isHidden());
    QTest::mouseClick(badge, Qt::LeftButton);
    QCOMPARE(asked.second, person);
    const auto clashes = Clashes::list(m_store->database(), m_store->schema());
    QVERIFY(Clashes::choose(*m_store, {clashes->first().id}, Clashes::Choice::Kept).ok());
    QTRY_VERIFY(badge->isHidden());
}

void TestSharing::statusSaysHowItStands()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(status.syncText().isEmpty());
    QVERIFY(control.service().setTarget(m_shared).ok());
    QSignalSpy finished(&control.service(), &SyncService::finished);
    control.syncNow();
    QVERIFY(status.syncText().contains(u"…"_s));
    QVERIFY(finished.wait());
    QVERIFY(status.syncText().startsWith(SyncControl::tr("In step %1").section(u' ', 0, 1)));
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    ShellFixture::addPerson(*m_store, u"Bo"_s, u"Al"_s);
    QTRY_COMPARE(control.service().state().unsent, 2);
    QCOMPARE(status.syncText(), SyncControl::tr("%n edit(s) to send", nullptr, 2));
    QVERIFY(control.service().hasUnsent());
    control.syncBeforeClosing();
    QCOMPARE(control.service().state().unsent, 0);
    QVERIFY(!control.service().hasUnsent());
}

void TestSharing::receivedRowsAreAnnounced()
{
    SyncService service(*m_store);
    QVERIFY(service.setTarget(m_shared).ok());
    const Id person = ShellFixture::addPerson(*m_colleague, u"Cia"_s, u"Dal"_s);
    QVERIFY(sync(*m_colleague, m_shared).ok());
    const QString undoable = m_store->undoable()->source;
    QSignalSpy changed(m_store.get(), &Store::changed);
    QSignalSpy finished(&service, &SyncService::finished);
    service.syncNow();
    QVERIFY(finished.wait());
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.first().first().value<ChangeSet>().ids(u"person").contains(person));
    // Somebody else's act is not mine to undo by Ctrl+Z.
    QCOMPARE(m_store->undoable()->source, undoable);
}

void TestSharing::awayIsToldInWords()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(control.service().setTarget(m_fixture->dir.filePath(u"gone/shared.lansnav"_s)).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QSignalSpy failed(&control.service(), &SyncService::failed);
    control.syncNow();
    QVERIFY(failed.wait());
    QVERIFY(status.syncText().contains(SyncControl::tr("the folder cannot be reached")));
    QVERIFY(banner.sentence().contains(u"gone"_s));
    // The folder comes back.
    QVERIFY(QDir(m_fixture->dir.path()).mkdir(u"gone"_s));
    QSignalSpy finished(&control.service(), &SyncService::finished);
    control.syncNow();
    QVERIFY(finished.wait());
    QCOMPARE(control.service().state().kind, SyncState::Kind::InStep);
}

void TestSharing::closingSendsOnceTheFolderIsBack()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    const QString target = m_fixture->dir.filePath(u"gone/shared.lansnav"_s);
    QVERIFY(control.service().setTarget(target).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QSignalSpy failed(&control.service(), &SyncService::failed);
    control.syncNow();
    QVERIFY(failed.wait());
    QCOMPARE(control.service().state().kind, SyncState::Kind::Offline);
    QVERIFY(QDir(m_fixture->dir.path()).mkdir(u"gone"_s));
    control.syncBeforeClosing();
    QVERIFY(QFileInfo::exists(target));
    QVERIFY(!control.service().hasUnsent());
}

void TestSharing::closingGivesUpSoonWhenTheFolderIsAway_data()
{
    QTest::addColumn<bool>("silent");
    QTest::addRow("it says so") << false;
    QTest::addRow("a drive that does not answer") << true;
}

void TestSharing::closingGivesUpSoonWhenTheFolderIsAway()
{
    QFETCH(bool, silent);
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(control.service().setTarget(m_fixture->dir.filePath(u"gone/shared.lansnav"_s)).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QSignalSpy failed(&control.service(), &SyncService::failed);
    control.syncNow();
    QVERIFY(failed.wait());
    if (silent)
        control.setReach([](const QString &) { QThread::sleep(20); return true; });
    QElapsedTimer taken;
    taken.start();
    control.syncBeforeClosing();
    QVERIFY2(taken.elapsed() < 8000, qPrintable(QString::number(taken.elapsed())));
    QVERIFY(!control.service().isWorking());
    QVERIFY(control.service().hasUnsent());
}

void TestSharing::closingCanBeHurried()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    window.show();
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(control.service().setTarget(m_shared).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    control.setReach([](const QString &) { QThread::sleep(20); return true; });
    QElapsedTimer taken;
    taken.start();
    bool pressed = false;
    QTimer press;
    connect(&press, &QTimer::timeout, &press, [&] {
        auto *wait = window.findChild<QProgressDialog *>();
        auto *leave = wait && wait->isVisible() ? wait->findChild<QPushButton *>() : nullptr;
        if (!leave)
            return;
        pressed = true;
        press.stop();
        QTest::mouseClick(leave, Qt::LeftButton);
    });
    press.start(50);
    control.syncBeforeClosing();
    QVERIFY(pressed);
    QVERIFY2(taken.elapsed() < 2800, qPrintable(QString::number(taken.elapsed())));
    QVERIFY(control.service().hasUnsent());
}

void TestSharing::settingsPageSharesAndStops()
{
    SyncService service(*m_store);
    QVERIFY(service.setTarget(m_shared).ok());
    QVERIFY(service.setEveryMinutes(12).ok());
    SharingPage page(service);
    QVERIFY(QTest::qWaitFor([&] { return !service.isWorking(); }));
    QPushButton *stop = nullptr;
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == SharingPage::tr("S&top sharing"))
            stop = button;
    QVERIFY(stop);
    QVERIFY(!stop->isHidden());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(service.target().isEmpty());
    QVERIFY(stop->isHidden());
    QVERIFY(QFileInfo::exists(m_shared));
    QCOMPARE(SyncService(*m_store).everyMinutes(), 12);
}

void TestSharing::joinMakesAFileOfOnesOwn()
{
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QVERIFY(sync(*m_store, m_shared).ok());
    JoinDialog dialog(m_fixture->setup);
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 2);
    const QString own = m_fixture->dir.filePath(u"third.lansnav"_s);
    fields.first()->setText(m_shared);
    fields.last()->setText(own);
    QPushButton *join = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == JoinDialog::tr("&Join"))
            join = button;
    QVERIFY(join && join->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::mouseClick(join, Qt::LeftButton);
    QVERIFY(accepted.wait(20000));
    QCOMPARE(dialog.made(), own);
    TestEnvironment world(QDateTime::currentDateTime(), 5);
    const auto third = open(own, world);
    QVERIFY(third);
    QCOMPARE(third->database().value(u"SELECT count(*) FROM person"_s)->toInt(), m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt());
}

void TestSharing::joinRefusesWhatIsThere()
{
    JoinDialog dialog(m_fixture->setup);
    const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
    fields.first()->setText(m_shared);
    fields.last()->setText(m_fixture->path);
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == JoinDialog::tr("&Join"))
            QVERIFY(!button->isEnabled());
}

void TestSharing::uniteShowsFirstAndThenDoes()
{
    const QString apart = m_fixture->dir.filePath(u"apart.lansnav"_s);
    QVERIFY(m_fixture->make(apart).ok());
    TestEnvironment world(QDateTime::currentDateTime(), 6);
    {
        const auto other = open(apart, world);
        QVERIFY(other);
        ShellFixture::addPerson(*other, u"Anna"_s, u"Ek"_s);
    }
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    UniteDialog dialog(m_context, m_fixture->setup, apart);
    QSignalSpy previewed(&dialog, &UniteDialog::previewed);
    QVERIFY(previewed.wait(20000));
    const auto *tables = dialog.findChild<QTreeWidget *>();
    QVERIFY(tables->topLevelItemCount() > 0);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 1);
    QPushButton *unite = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == UniteDialog::tr("&Unite"))
            unite = button;
    QVERIFY(unite && unite->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy changed(m_store.get(), &Store::changed);
    QTest::mouseClick(unite, Qt::LeftButton);
    // Not to be closed half-way: it goes on to its end, or takes everything back.
    QVERIFY(accepted.size() > 0 || accepted.wait(20000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 2);
}

LANSNAV_TEST_MAIN(TestSharing)
#include "tst_sharing.moc"
