// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/feedback.h"
#include "sharingfixture.h"
#include "shell/statusline.h"
#include "shell/synccontrol.h"
#include "sync/clashes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <atomic>
#include <utility>

using namespace lansnav;
using namespace lansnav::test;

/// What the window does about the shared file by itself: before closing, and in its banner.
class TestSyncControl : public QObject, private SharingFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void closingSendsOnceTheFolderIsBack();
    void closingGivesUpSoonWhenTheFolderIsAway_data();
    void closingGivesUpSoonWhenTheFolderIsAway();
    void closingCanBeHurried();
    void closingWaitsForWhatCannotBeStopped();
    void whatIsNoticedWhileClosingIsToldLater();
    void whatIsWrongGoesOnceItIsMended();
    void newsStayUntilClosed();
    void clashesAreToldUntilSettled();
};

void TestSyncControl::closingSendsOnceTheFolderIsBack()
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

void TestSyncControl::closingGivesUpSoonWhenTheFolderIsAway_data()
{
    QTest::addColumn<bool>("silent");
    QTest::addRow("it says so") << false;
    QTest::addRow("a drive that does not answer") << true;
}

void TestSyncControl::closingGivesUpSoonWhenTheFolderIsAway()
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

void TestSyncControl::closingCanBeHurried()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    window.show();
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(control.service().setTarget(m_shared).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QTRY_VERIFY(control.service().hasUnsent());
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

/// A sync that is under way cannot be left alone with the file. Until it has come to a stop the window stays shut off.
void TestSyncControl::closingWaitsForWhatCannotBeStopped()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    window.show();
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(!ShellFixture::addPerson(*m_colleague, u"Bo"_s, u"Ek"_s).isNull());
    QVERIFY(sync(*m_colleague, m_shared).ok());
    std::atomic_int begun = 0;
    control.service().setWatches({[&begun](Database &, QDate) -> Result<MergeTold> {
        ++begun;
        QThread::msleep(2500);
        return MergeTold([](Database &) -> Result<QStringList> { return QStringList(); });
    }});
    QVERIFY(control.service().setTarget(m_shared).ok());
    ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    control.syncNow();
    QTRY_COMPARE(begun.load(), 1);
    QSignalSpy finished(&control.service(), &SyncService::finished);
    QSignalSpy failed(&control.service(), &SyncService::failed);
    bool pressed = false, stayed = false;
    QTimer press;
    connect(&press, &QTimer::timeout, &press, [&] {
        auto *wait = window.findChild<QProgressDialog *>();
        if (!wait || !wait->isVisible())
            return;
        auto *leave = wait->findChild<QPushButton *>();
        stayed = stayed || (pressed && !leave && control.service().isWorking());
        if (!leave || std::exchange(pressed, true))
            return;
        QTest::mouseClick(leave, Qt::LeftButton);
        // It falls due just now, too.
        control.service().syncNow();
    });
    press.start(50);
    control.syncBeforeClosing();
    QVERIFY(pressed && stayed);
    QVERIFY(!control.service().isWorking());
    QCOMPARE(finished.count() + failed.count(), 1);
}

void TestSyncControl::whatIsNoticedWhileClosingIsToldLater()
{
    const Id person = ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
    QVERIFY(sync(*m_store, m_shared).ok() && sync(*m_colleague, m_shared).ok());
    Edit edit(*m_colleague, ActText("Put in the trash"), u"person"_s, person);
    edit.trash(u"person"_s, person);
    QVERIFY(edit.commit().ok() && sync(*m_colleague, m_shared).ok());
    QVERIFY(setTitle(*m_store, person, u"mine"_s));
    const auto told = [this](bool closing) {
        StatusLine status;
        BannerBar banner;
        QWidget window;
        SyncControl control(m_context, status, banner, &window);
        const QString sentence = banner.sentence();
        if (closing && control.service().setTarget(m_shared))
            control.syncBeforeClosing();
        return sentence;
    };
    QCOMPARE(told(true), QString());
    QVERIFY(told(false).contains(u"Anna Ek"_s));
    QCOMPARE(told(false), QString());
}

void TestSyncControl::whatIsWrongGoesOnceItIsMended()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    control.syncNow();
    QVERIFY(!banner.sentence().isEmpty());
    QVERIFY(control.service().setTarget(m_fixture->dir.filePath(u"gone/shared.lansnav"_s)).ok());
    // It is shared now.
    QTRY_VERIFY(banner.isHidden());
    QSignalSpy failed(&control.service(), &SyncService::failed);
    control.syncNow();
    QVERIFY(failed.wait());
    QVERIFY(banner.sentence().contains(u"gone"_s));
    // Something that happened meanwhile is not taken away with it, and an act that succeeds takes nothing away.
    banner.showNews(u"other"_s, Problem::Severity::Info, u"Happened."_s);
    QVERIFY(banner.check(Result<void>()));
    QCOMPARE(banner.sentence(), u"Happened."_s);
    QVERIFY(QDir(m_fixture->dir.path()).mkdir(u"gone"_s));
    QSignalSpy finished(&control.service(), &SyncService::finished);
    control.service().syncNow();
    QVERIFY(finished.wait());
    QCOMPARE(banner.sentence(), u"Happened."_s);
    banner.withdraw(u"other"_s);
    QVERIFY(banner.isHidden());
}

void TestSyncControl::newsStayUntilClosed()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(control.service().setTarget(m_shared).ok());
    SyncReport report;
    report.notices = {u"First."_s, u"Second."_s};
    emit control.service().finished(report);
    emit control.service().finished(SyncReport());
    QCOMPARE(banner.sentence(), u"Second."_s);
    auto *close = banner.findChild<QToolButton *>();
    close->click();
    QCOMPARE(banner.sentence(), u"First."_s);
    // The same again is not told twice.
    report.notices = {u"First."_s};
    emit control.service().finished(report);
    close->click();
    QVERIFY(banner.isHidden());
}

void TestSyncControl::clashesAreToldUntilSettled()
{
    StatusLine status;
    BannerBar banner;
    QWidget window;
    bool asked = false;
    m_context.showClashes = [&](const QString &, const Id &) { asked = true; };
    SyncControl control(m_context, status, banner, &window);
    QVERIFY(!clash().isNull());
    SyncReport report;
    report.clashes = 1;
    emit control.service().finished(report);
    const QString told = banner.sentence();
    QVERIFY(!told.isEmpty());
    banner.findChild<QPushButton *>()->click();
    QVERIFY(asked && banner.isHidden());
    emit control.service().finished(report);
    QCOMPARE(banner.sentence(), told);
    const auto clashes = Clashes::list(m_store->database(), m_store->schema());
    QVERIFY(Clashes::choose(*m_store, {clashes->first().id}, Clashes::Choice::Kept).ok());
    QVERIFY(banner.isHidden());
}

LANSNAV_TEST_MAIN(TestSyncControl)
#include "tst_synccontrol.moc"
