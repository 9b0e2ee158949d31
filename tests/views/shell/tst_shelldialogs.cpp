// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "shell/backgroundjob.h"
#include "shell/exportdialog.h"
#include "shell/fileopener.h"
#include "shell/historydialog.h"
#include "shell/newfiledialog.h"
#include "shell/reportsdialog.h"
#include "shell/settingsdialog.h"
#include "shell/trashdialog.h"
#include "shellfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestShellDialogs : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    AppContext m_context;

private slots:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        QVERIFY(m_fixture->make(m_fixture->path).ok());
        Store::Options options;
        options.backup = false;     // the test makes its own
        auto opened = Store::open(m_fixture->path, m_fixture->setup.schema, m_fixture->environment, options);
        QVERIFY(opened.ok());
        m_store = std::move(opened).value();
        m_context = {};
        m_context.store = m_store.get();
        m_context.areas = &m_fixture->areas;
        m_context.settings = &m_fixture->settings;
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void trashShowsInWordsAndBringsBack()
    {
        const Id person = ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        const Id hidden = ShellFixture::addPerson(*m_store, u"Zelda"_s, u"Hemlig"_s, true);
        {
            Edit edit(*m_store, ActText("Threw away"));
            edit.trash(u"person"_s, person);
            edit.trash(u"person"_s, hidden);
            QVERIFY(edit.commit().ok());
        }
        const auto rows = readTrash(m_store->database(), m_store->schema());
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2);
        for (const TrashedRow &row : *rows) {
            QVERIFY(!row.title.contains(u"Hemlig"_s));
            QVERIFY(row.when.isValid());
        }
        TrashDialog dialog(m_context);
        QSignalSpy loaded(&dialog, &TrashDialog::loaded);
        QVERIFY(loaded.wait());
        QCOMPARE(dialog.rowCount(), 2);
        auto *list = dialog.findChild<QTreeWidget *>();
        list->selectAll();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE(dialog.rowCount(), 0);
        QCOMPARE(m_store->database().value(u"SELECT count(*) FROM person WHERE deleted = 0"_s)->toInt(), 2);
    }

    /// What undoing took away again nobody threw away, and the list says so.
    void trashTellsWhatWasUndone()
    {
        ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        QVERIFY(m_store->undo().ok());
        auto rows = readTrash(m_store->database(), m_store->schema());
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().who.endsWith(u" (undone)"_s));
        {
            Edit edit(*m_store, ActText("Brought back"));
            edit.restore(u"person"_s, rows->first().row);
            QVERIFY(edit.commit().ok());
        }
        {
            Edit edit(*m_store, ActText("Threw away"));
            edit.trash(u"person"_s, rows->first().row);
            QVERIFY(edit.commit().ok());
        }
        rows = readTrash(m_store->database(), m_store->schema());
        QVERIFY(rows.ok());
        QVERIFY(!rows->first().who.contains(u"undone"_s));
    }

    void exportWrites_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char *ending : {"csv", "xlsx", "json", "vcf"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void exportWrites()
    {
        QFETCH(QString, ending);
        ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        ShellFixture::addPerson(*m_store, u"Zelda"_s, u"Hemlig"_s, true);
        ExportDialog dialog(m_context, u"people"_s, {});
        QSignalSpy done(&dialog, &ExportDialog::written);
        const QString path = m_fixture->dir.filePath(u"out."_s + ending);
        dialog.writeTo(path);
        QVERIFY(done.wait(20000));
        QVERIFY(done.first().first().toBool());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("Hemlig"));
        if (ending != u"xlsx")
            QVERIFY(bytes.contains("Ek"));
    }

    void exportToAMissingFolderSaysSo()
    {
        ExportDialog dialog(m_context, u"people"_s, {});
        QSignalSpy done(&dialog, &ExportDialog::written);
        dialog.writeTo(m_fixture->dir.filePath(u"missing/out.csv"_s));
        QVERIFY(done.wait(20000));
        QVERIFY(!done.first().first().toBool());
    }

    void newFileNeverOverwrites()
    {
        m_fixture->settings.setFolderFor(u"open"_s, m_fixture->dir.path());
        NewFileDialog dialog(m_fixture->setup, NewFileDialog::Purpose::Own);
        auto *name = dialog.findChildren<QLineEdit *>().first();
        auto isOk = [&] {
            for (QPushButton *button : dialog.findChildren<QPushButton *>())
                if (button->text().contains(u"Make"_s))
                    return button->isEnabled();
            return false;
        };
        name->setText(u"Ny"_s);
        QVERIFY(isOk());
        QCOMPARE(dialog.request().path, m_fixture->dir.filePath(u"Ny.lansnav"_s));
        name->setText(u"Region"_s);
        QVERIFY(!isOk());
        name->setText(u"a/b"_s);
        QVERIFY(!isOk());
        name->setText({});
        QVERIFY(!isOk());
    }

    void aBackupIsRestoredBesideTheDamagedFile()
    {
        Backups backups(m_fixture->environment, m_fixture->path);
        ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        const auto made = backups.make(m_store->database());
        QVERIFY(made.ok());
        m_store.reset();
        QFile damaged(m_fixture->path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("torn");
        damaged.close();
        const auto entry = backups.newestGood();
        QVERIFY(!entry.path.isEmpty());
        const auto copy = FileOpener::restoreBeside(entry.path, m_fixture->path, m_fixture->environment);
        QVERIFY2(copy.ok(), qPrintable(copy ? QString() : copy.error().sentence));
        QVERIFY(*copy != m_fixture->path);
        QCOMPARE(QFileInfo(m_fixture->path).size(), 4);
        auto opened = Store::open(*copy, m_fixture->setup.schema, m_fixture->environment);
        QVERIFY2(opened.ok(), qPrintable(opened ? QString() : opened.error().sentence));
        QCOMPARE((*opened)->database().value(u"SELECT count(*) FROM person"_s)->toInt(), 1);
        const auto second = FileOpener::restoreBeside(entry.path, m_fixture->path, m_fixture->environment);
        QVERIFY(second.ok());
        QVERIFY(*second != *copy);
    }

    void dialogsOpenAndClose()
    {
        ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        for (QDialog *dialog : {static_cast<QDialog *>(new SettingsDialog(m_context, nullptr)), static_cast<QDialog *>(new HistoryDialog(m_context)),
                                static_cast<QDialog *>(new ReportsDialog(m_context, {}))}) {
            dialog->show();
            QVERIFY(QTest::qWaitForWindowExposed(dialog));
            m_store->waitForFetches();
            QTest::keyClick(dialog, Qt::Key_Escape);
            QVERIFY(!dialog->isVisible());
            delete dialog;
        }
        AppContext noFile;
        noFile.settings = &m_fixture->settings;
        SettingsDialog without(noFile, nullptr);
        without.show();
        QVERIFY(without.isVisible());
    }

    void aJobReportsAndStops()
    {
        BackgroundJob job;
        QSignalSpy progressed(&job, &BackgroundJob::progressed);
        auto stopped = std::make_shared<bool>(false);
        bool done = false;
        job.start([stopped](const BackgroundJob::Progress &progress) {
            while (progress(50))
                QThread::msleep(1);
            *stopped = true;
        }, [&] { done = true; });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!progressed.isEmpty());
        job.cancel();
        job.waitWithEvents();
        QVERIFY(done);
        QVERIFY(*stopped);
        QVERIFY(!job.isRunning());
    }
};

LANSNAV_TEST_MAIN(TestShellDialogs)
#include "tst_shelldialogs.moc"
