// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of a file that cannot be opened as it is, and what its buttons do.
#include "support/modal.h"
#include "support/testmain.h"

#include "common/feedback.h"
#include "shell/backupspage.h"
#include "shell/searchservice.h"
#include "shell/settingsdialog.h"
#include "shell/startpage.h"
#include "shellfixture.h"
#include "store/backup.h"

#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestFileOpener : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void newestGoodBackupIsOffered();
    void withoutBackupThereIsNothingToOffer();
    void inUseIsOpenedForReading();
    void damageFoundLaterLeadsToTheBackups();

private:
    void addPeople(int count);
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int people() const { return m_window->workspace()->store().database().value(u"SELECT count(*) FROM person"_s)->toInt(); }

    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
};

void TestFileOpener::init()
{
    m_fixture = std::make_unique<ShellFixture>();
    QVERIFY(m_fixture->make(m_fixture->path).ok());
    m_window = std::make_unique<MainWindow>(m_fixture->setup);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestFileOpener::cleanup()
{
    if (m_window->workspace())
        m_window->workspace()->searchService()->wait();
    m_window.reset();
    m_fixture.reset();
}

/// Adds people and makes a backup with them.
void TestFileOpener::addPeople(int count)
{
    const auto store = Store::open(m_fixture->path, m_fixture->setup.schema, m_fixture->environment, {.exclusive = true, .readOnly = false, .backup = false});
    QVERIFY(store);
    m_fixture->environment.advanceMs(3'600'000);
    Edit edit(**store, ActText("Added people"));
    for (int i = 0; i < count; ++i)
        edit.insert(u"person"_s, {{u"given"_s, u"Prov"_s}, {u"family"_s, u"Namn%1"_s.arg(i)}, {u"note"_s, QString(200, u'x')}});
    QVERIFY(edit.commit());
    QVERIFY(Backups(m_fixture->environment, m_fixture->path).make((*store)->database()));
}

void TestFileOpener::newestGoodBackupIsOffered()
{
    addPeople(3);
    addPeople(4);
    addPeople(5);
    // The newest backup is damaged itself: the one before it is what is offered.
    const Backups backups(m_fixture->environment, m_fixture->path);
    QCOMPARE(backups.entries().size(), 3);
    QFile newest(backups.entries().first().path);
    QVERIFY(newest.resize(5000));
    QFile file(m_fixture->path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
    file.close();
    const QByteArray damaged = bytesOf(m_fixture->path);

    Modals modals;
    QString said;
    modals.answer<QMessageBox>([&](QMessageBox &box) {
        said = box.text() + box.informativeText();
        auto *open = buttonSaying(box, u"Open the backup"_s);
        QVERIFY(open);
        QCOMPARE(static_cast<QAbstractButton *>(box.defaultButton()), open);
        QTest::mouseClick(open, Qt::LeftButton);
    });
    QVERIFY(m_window->openFile(m_fixture->path));
    QVERIFY(modals.allCame());
    QVERIFY2(said.contains(u"damaged"_s) && said.contains(m_fixture->path) && said.contains(u"backup is from"_s), qPrintable(said));
    QCOMPARE(people(), 7);
    QVERIFY(m_window->workspace()->store().path() != m_fixture->path);
    QCOMPARE(QFileInfo(m_window->workspace()->store().path()).path(), m_fixture->dir.path());
    QCOMPARE(bytesOf(m_fixture->path), damaged);
}

void TestFileOpener::withoutBackupThereIsNothingToOffer()
{
    QFile file(m_fixture->path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("torn");
    file.close();
    Modals modals;
    modals.answer<QMessageBox>([](QMessageBox &box) {
        QVERIFY(!buttonSaying(box, u"Open the backup"_s));
        QVERIFY(box.informativeText().contains(u"no backup"_s));
        QTest::keyClick(&box, Qt::Key_Escape);
    });
    QVERIFY(!m_window->openFile(m_fixture->path));
    QVERIFY(modals.allCame());
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QCOMPARE(bytesOf(m_fixture->path), "torn");
}

void TestFileOpener::inUseIsOpenedForReading()
{
    const auto other = Store::open(m_fixture->path, m_fixture->setup.schema, m_fixture->environment);
    QVERIFY(other);
    Modals modals;
    modals.answer<QMessageBox>([](QMessageBox &box) {
        QVERIFY(buttonSaying(box, u"Try again"_s));
        QTest::mouseClick(buttonSaying(box, u"Open for reading only"_s), Qt::LeftButton);
    });
    QVERIFY(m_window->openFile(m_fixture->path));
    QVERIFY(modals.allCame());
    QVERIFY(m_window->workspace()->store().isReadOnly());
    auto *banner = m_window->workspace()->findChild<BannerBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(banner->isVisible() && banner->sentence().contains(u"reading only"_s));
}

void TestFileOpener::damageFoundLaterLeadsToTheBackups()
{
    addPeople(400);
    // A page of rows is spoiled; size, time and header say that the file is as it was closed.
    const QDateTime time = QFileInfo(m_fixture->path).lastModified();
    const QByteArray bytes = bytesOf(m_fixture->path);
    qsizetype page = bytes.size() - 4096;
    while (page > 0 && (bytes.at(page) != 0x0d || !bytes.mid(page, 4096).contains(QByteArray(150, 'x'))))
        page -= 4096;
    QVERIFY(page > 0);
    QFile file(m_fixture->path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(page));
    file.write(QByteArray(64, '\x7f'));
    QVERIFY(file.flush() && file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();

    QVERIFY(m_window->openFile(m_fixture->path));
    m_window->workspace()->store().waitForFetches();
    auto *banner = m_window->workspace()->findChild<BannerBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(u"damaged"_s), qPrintable(banner->sentence()));
    Modals modals;
    bool shown = false;
    modals.answer<SettingsDialog>([&](SettingsDialog &dialog) {
        const auto *backups = dialog.findChild<BackupsPage *>();
        shown = backups && backups->isVisible();
        dialog.reject();
    });
    auto *show = buttonSaying(*banner, u"Show backups"_s);
    QVERIFY(show);
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(modals.allCame());
    QVERIFY(shown);
}

LANSNAV_TEST_MAIN(TestFileOpener)
#include "tst_fileopener.moc"
