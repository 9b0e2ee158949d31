// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "shell/backgroundjob.h"
#include "shell/dialogsizes.h"
#include "shell/exportdialog.h"
#include "shell/fileopener.h"
#include "shell/historydialog.h"
#include "shell/newfiledialog.h"
#include "shell/reportsdialog.h"
#include "shell/settingsdialog.h"
#include "shell/trashdialog.h"
#include "shellfixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
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
        // It does not stand among what was thrown away, unless asked for.
        {
            TrashDialog dialog(m_context);
            QSignalSpy loaded(&dialog, &TrashDialog::loaded);
            dialog.show();
            QVERIFY(loaded.wait());
            QCOMPARE(dialog.rowCount(), 0);
            auto *undone = dialog.findChild<QCheckBox *>();
            QVERIFY(undone->isVisible() && undone->text().contains(u'1'));
            undone->setChecked(true);
            QCOMPARE(dialog.rowCount(), 1);
        }
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

    /// A dialog that was made larger opens so again; one that was left alone, or is of the platform, is not remembered.
    void dialogsRememberTheirSize()
    {
        const DialogSizes sizes(&m_fixture->settings);
        const auto open = [this](const QSize &leftAt) {
            HistoryDialog dialog(m_context);
            dialog.show();
            const QSize opened = dialog.size();
            if (leftAt.isValid())
                dialog.resize(leftAt);
            dialog.hide();
            m_store->waitForFetches();
            return opened;
        };
        const QSize first = open({});
        QCOMPARE(open({}), first);
        QVERIFY(m_fixture->settings.layouts.isEmpty());
        const QSize larger = first.boundedTo(QSize(700, 500)) + QSize(20, 20);
        QCOMPARE(open(larger), first);
        QCOMPARE(open({}), larger);
        m_fixture->settings.layouts.insert(u"dialog.HistoryDialog.size"_s, "99999x99999"_ba);
        QVERIFY(open({}).width() < 99999);
        m_fixture->settings.layouts.insert(u"dialog.HistoryDialog.size"_s, "nonsense"_ba);
        QCOMPARE(open({}), first);
        QMessageBox message;
        message.show();
        message.resize(message.size() + QSize(50, 50));
        message.hide();
        for (auto it = m_fixture->settings.layouts.cbegin(); it != m_fixture->settings.layouts.cend(); ++it)
            QVERIFY(!it.key().contains(u"MessageBox"_s));
    }

    /// A dialog made for a larger screen than this one opens with its buttons in sight.
    void dialogsFitTheScreen()
    {
        const DialogSizes sizes(&m_fixture->settings);
        HistoryDialog dialog(m_context);
        dialog.resize(9000, 7000);
        dialog.show();
        const QSize room = dialog.screen()->availableSize();
        QVERIFY(dialog.width() <= room.width() && dialog.height() < room.height());
        dialog.hide();
        m_store->waitForFetches();
    }

    /// What a list shows is exported, and another list chosen instead is exported whole.
    void exportsTheRowsGiven()
    {
        const Id anna = ShellFixture::addPerson(*m_store, u"Anna"_s, u"Ek"_s);
        const Id bo = ShellFixture::addPerson(*m_store, u"Bo"_s, u"Ask"_s);
        ShellFixture::addPerson(*m_store, u"Cilla"_s, u"Alm"_s);
        Scope scope;
        scope.rows = QList<Id>{bo, anna};
        const auto written = [&](const QString &kind) {
            ExportDialog dialog(m_context, u"people"_s, scope);
            auto *kinds = dialog.findChildren<QComboBox *>().first();
            kinds->setCurrentIndex(kinds->findData(kind));
            QSignalSpy done(&dialog, &ExportDialog::written);
            const QString path = m_fixture->dir.filePath(kind + u".csv"_s);
            dialog.writeTo(path);
            if (!done.wait() || !done.first().first().toBool())
                return QString();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString people = written(u"people"_s);
        QVERIFY(people.contains(u"Anna"_s) && !people.contains(u"Cilla"_s));
        QVERIFY(people.indexOf(u"Bo"_s) < people.indexOf(u"Anna"_s));
        QVERIFY(written(u"networks"_s).contains(u"BBIC"_s));
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
