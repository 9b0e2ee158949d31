// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/feedback.h"
#include "sharingfixture.h"
#include "shell/statusline.h"
#include "shell/synccontrol.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

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

LANSNAV_TEST_MAIN(TestSyncControl)
#include "tst_synccontrol.moc"
