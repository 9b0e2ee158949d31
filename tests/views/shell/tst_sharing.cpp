// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "common/feedback.h"
#include "register/registerstore.h"
#include "shell/joindialog.h"
#include "shell/sharingpage.h"
#include "shell/statusline.h"
#include "shell/synccontrol.h"
#include "shell/unitedialog.h"
#include "sharingfixture.h"
#include "store/localstate.h"

#include <QLineEdit>
#include <QPushButton>
#include <QDir>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// Two colleagues and the file they share: how it stands, settings, joining and uniting.
class TestSharing : public QObject, private SharingFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void statusSaysHowItStands();
    void receivedRowsAreAnnounced();
    void awayIsToldInWords();
    void settingsPageSharesAndStops();
    void joinMakesAFileOfOnesOwn();
    void joinRefusesWhatIsThere();
    void uniteShowsFirstAndThenDoes();
    void uniteRefusesItself();
    void unitedUnderAnotherIdentityAsksWhereToSync();
};

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
        QVERIFY(registerstore::changePerson(*other, ShellFixture::addPerson(*other, u"Anna"_s, u"Ek"_s), u"email"_s, u"anna@example.org"_s).ok());
    }
    QVERIFY(registerstore::changePerson(*m_store, ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s), u"email"_s, u"anna@example.org"_s).ok());
    UniteDialog dialog(m_context, m_fixture->setup, apart);
    QSignalSpy previewed(&dialog, &UniteDialog::previewed);
    QVERIFY(previewed.wait(20000));
    const auto *tables = dialog.findChild<QTreeWidget *>(u"uniteTables"_s);
    QVERIFY(tables->topLevelItemCount() > 0);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 1);
    // Which fields differ and who seems to be there twice is told by name.
    const auto *meetings = dialog.findChild<QTreeWidget *>(u"uniteMeetings"_s);
    QVERIFY(meetings && !meetings->isHidden());
    QStringList lines;
    for (int group = 0; group < meetings->topLevelItemCount(); ++group)
        for (int line = 0; line < meetings->topLevelItem(group)->childCount(); ++line)
            lines.append(meetings->topLevelItem(group)->child(line)->text(0));
    QVERIFY2(lines.join(u'\n').contains(u"Anna Ek"_s), qPrintable(lines.join(u'\n')));
    QPushButton *unite = nullptr;
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == UniteDialog::tr("&Unite"))
            unite = button;
    QVERIFY(unite && unite->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy united(&dialog, &UniteDialog::united);
    QSignalSpy changed(m_store.get(), &Store::changed);
    QTest::mouseClick(unite, Qt::LeftButton);
    // Not to be closed half-way: it goes on to its end, or takes everything back.
    QVERIFY(accepted.size() > 0 || accepted.wait(20000));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 2);
    QCOMPARE(united.size(), 1);
    QCOMPARE(united.first().first().toInt(), *Clashes::openCount(m_store->database(), m_store->schema()));
}

void TestSharing::uniteRefusesItself()
{
    UniteDialog dialog(m_context, m_fixture->setup, m_fixture->path);
    QSignalSpy previewed(&dialog, &UniteDialog::previewed);
    QVERIFY(previewed.wait(20000));
    QVERIFY(!dialog.findChild<BannerBar *>()->sentence().isEmpty());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text() == UniteDialog::tr("&Unite"))
            QVERIFY(!button->isEnabled());
}

void TestSharing::unitedUnderAnotherIdentityAsksWhereToSync()
{
    const QString apart = m_fixture->dir.filePath(u"apart.lansnav"_s), old = m_fixture->dir.filePath(u"apart-shared.lansnav"_s);
    TestEnvironment world(m_fixture->environment.now().addDays(1), 8);      // the identity that was made first stays
    const auto made = Store::create(apart, m_fixture->setup.schema, world);
    QVERIFY(made);
    const std::unique_ptr<Store> &young = *made;
    QVERIFY(sync(*young, old).ok());
    QVERIFY(LocalState(young->database()).set(u"target"_s, old).ok());
    QVERIFY(LocalState(m_store->database()).set(u"target"_s, m_shared).ok());
    m_store.reset();
    m_context.store = young.get();
    StatusLine status;
    BannerBar banner;
    QWidget window;
    SyncControl control(m_context, status, banner, &window);
    QCOMPARE(control.service().target(), old);
    QVERIFY(unite(*young, m_fixture->path).ok());
    control.tellWhereToMeet();
    QVERIFY(control.service().target().isEmpty());
    QVERIFY2(banner.sentence().contains(QDir::toNativeSeparators(m_shared)) && banner.sentence().contains(QDir::toNativeSeparators(old)), qPrintable(banner.sentence()));
    QPushButton *there = nullptr;
    for (QPushButton *button : banner.findChildren<QPushButton *>())
        if (button->text() == SyncControl::tr("Sync there"))
            there = button;
    QVERIFY(there);
    QSignalSpy finished(&control.service(), &SyncService::finished);
    there->click();
    QCOMPARE(control.service().target(), m_shared);
    QVERIFY(finished.size() > 0 || finished.wait(20000));
}

LANSNAV_TEST_MAIN(TestSharing)
#include "tst_sharing.moc"
