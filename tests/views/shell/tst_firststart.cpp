// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: each of the four ways to begin, from its button to an open file.
#include "support/modal.h"
#include "support/testmain.h"

#include "shell/joindialog.h"
#include "shell/newfiledialog.h"
#include "shell/searchservice.h"
#include "shell/startpage.h"
#include "shell/synccontrol.h"
#include "shellfixture.h"
#include "sync/synchroniser.h"
#include "sync/syncservice.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestFirstStart : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensAFile();
    void startsFromARegion();
    void joinsASharedFile();
    void triesTheDemonstration();
    void thinksBetterOfIt_data();
    void thinksBetterOfIt();

private:
    void press(const QString &choice)
    {
        auto *button = buttonSaying(*m_window->findChild<StartPage *>(), choice);
        QVERIFY2(button, qPrintable(choice));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void makeNamed(NewFileDialog &dialog, const QString &name)
    {
        auto *field = dialog.findChildren<QLineEdit *>().first();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::mouseClick(buttonSaying(dialog, u"Make the file"_s), Qt::LeftButton);
    }
    /// Name of the open file, without its ending; empty when none is open.
    QString opened() const { return m_window->workspace() ? QFileInfo(m_window->workspace()->store().path()).completeBaseName() : QString(); }
    int count(const QString &table) const { return m_window->workspace()->store().database().value(u"SELECT count(*) FROM "_s + table)->toInt(); }

    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<MainWindow> m_window;
    NewFileRequest m_asked;
};

void TestFirstStart::init()
{
    m_fixture = std::make_unique<ShellFixture>();
    m_fixture->settings.setFolderFor(u"open"_s, m_fixture->dir.path());
    m_asked = {};
    m_fixture->setup.createFile = [this](const NewFileRequest &request, const std::function<bool()> &) {
        m_asked = request;
        return m_fixture->make(request.path);
    };
    m_window = std::make_unique<MainWindow>(m_fixture->setup);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(!m_window->workspace());
}

void TestFirstStart::cleanup()
{
    if (m_window->workspace())
        m_window->workspace()->searchService()->wait();
    m_window.reset();
    m_fixture.reset();
}

void TestFirstStart::opensAFile()
{
    QVERIFY(m_fixture->make(m_fixture->path).ok());
    Modals modals;
    modals.answer<QFileDialog>([this](QFileDialog &dialog) {
        QCOMPARE(dialog.fileMode(), QFileDialog::ExistingFile);
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(m_fixture->path);
        QTest::keyClick(name, Qt::Key_Return);
        if (dialog.isVisible())
            dialog.reject();
    });
    press(u"Open a file…"_s);
    QVERIFY(modals.allCame());
    QCOMPARE(opened(), u"Region"_s);
    QVERIFY(!m_window->findChild<StartPage *>()->isVisible());
}

void TestFirstStart::startsFromARegion()
{
    Modals modals;
    modals.answer<NewFileDialog>([](NewFileDialog &dialog) {
        QVERIFY(dialog.findChildren<QComboBox *>().first()->currentText().contains(u"Örebro"_s));
        makeNamed(dialog, u"Min region"_s);
    });
    press(u"Start from a region"_s);
    QVERIFY(modals.allCame());
    QCOMPARE(opened(), u"Min region"_s);
    QVERIFY(!m_asked.demo && m_asked.regionTemplate.contains(u"orebro"_s));
    QCOMPARE(count(u"municipality"_s), 12);
    QCOMPARE(m_fixture->settings.recentFiles.value(0), m_fixture->dir.filePath(u"Min region.lansnav"_s));
}

void TestFirstStart::joinsASharedFile()
{
    // A colleague, with a profile of her own, has shared hers.
    TestEnvironment colleague(QDateTime::currentDateTime(), 77);
    const QString shared = m_fixture->dir.filePath(u"shared.lansnav"_s);
    {
        const QString hers = m_fixture->dir.filePath(u"hers.lansnav"_s);
        QVERIFY(m_fixture->make(hers).ok());
        const auto store = Store::open(hers, m_fixture->setup.schema, colleague, {.exclusive = true, .readOnly = false, .backup = false});
        QVERIFY(store);
        ShellFixture::addPerson(**store, u"Anna"_s, u"Ek"_s);
        DiskSyncFiles files;
        const auto db = (*store)->openWriter();
        QVERIFY(Synchroniser(**db, (*store)->schema(), colleague, files, shared).run().ok());
    }
    const QString own = m_fixture->dir.filePath(u"mine.lansnav"_s);
    Modals modals;
    modals.answer<JoinDialog>([&](JoinDialog &dialog) {
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        fields.at(0)->setText(shared);
        fields.at(1)->setText(own);
        QTest::mouseClick(buttonSaying(dialog, u"Join"_s), Qt::LeftButton);
    });
    press(u"Join a colleague's shared file"_s);
    QVERIFY(modals.allCame());
    QCOMPARE(opened(), u"mine"_s);
    QCOMPARE(count(u"person"_s), 1);
    QCOMPARE(m_window->workspace()->sync()->service().target(), shared);
}

void TestFirstStart::triesTheDemonstration()
{
    Modals modals;
    modals.answer<NewFileDialog>([](NewFileDialog &dialog) { makeNamed(dialog, u"Prova"_s); });
    press(u"Try the demonstration"_s);
    QVERIFY(modals.allCame());
    QCOMPARE(opened(), u"Prova"_s);
    QVERIFY(m_asked.demo && m_asked.demoPeople > 0 && m_asked.demoYears > 0);
}

void TestFirstStart::thinksBetterOfIt_data()
{
    QTest::addColumn<QString>("choice");
    for (const char *choice : {"Open a file…", "Start from a region", "Join a colleague's shared file", "Try the demonstration"})
        QTest::newRow(choice) << QString::fromUtf8(choice);
}

/// Escape leaves the start page as it was, and makes nothing.
void TestFirstStart::thinksBetterOfIt()
{
    QFETCH(QString, choice);
    const QStringList before = QDir(m_fixture->dir.path()).entryList(QDir::Files | QDir::Hidden);
    Modals modals;
    modals.answer<QDialog>([](QDialog &dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    press(choice);
    QVERIFY(modals.allCame());
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QCOMPARE(QDir(m_fixture->dir.path()).entryList(QDir::Files | QDir::Hidden), before);
}

LANSNAV_TEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
