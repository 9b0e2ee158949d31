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
