// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/filedialogs.h"
#include "store/database.h"
#include "store/opening.h"
#include "support/modal.h"
#include "support/testmain.h"

#include <QFileDialog>
#include <QFileSystemModel>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

/// A database that is being written, and another program that looks into it meanwhile.
class WorkedIn
{
public:
    WorkedIn()
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(path.toUtf8().constData(), &raw);
        sqlite3_close(raw);
        auto opened = Database::open(path, Database::Access::ReadWrite);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        db = std::move(*opened);
        for (const QString &sql : {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (x)"_s, u"INSERT INTO t VALUES (1)"_s})
            if (const auto done = db->run(sql); !done)
                qFatal("%s", qPrintable(done.error().sentence));
    }
    /// Whether the log is still there when the other program has closed the file.
    bool isLeftAlone() const
    {
        QProcess other;
        other.start(QStandardPaths::findExecutable(u"sqlite3"_s), {path, u"SELECT count(*) FROM t"_s});
        return other.waitForFinished() && other.readAllStandardOutput().trimmed() == "1" && QFileInfo::exists(path + u"-wal"_s);
    }
    static bool canBeAsked() { return !QStandardPaths::findExecutable(u"sqlite3"_s).isEmpty(); }

    QTemporaryDir dir;
    QString path = dir.filePath(u"Region.lansnav"_s);
    std::unique_ptr<Database> db;
};

} // namespace

/// What is asked of the file system beside an open file does not cost it its locks.
class TestFileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!WorkedIn::canBeAsked())
            LANSNAV_MISSING("sqlite3");
    }

    void locksAreKept_data()
    {
        QTest::addColumn<bool>("toSave");
        QTest::newRow("open") << false;
        QTest::newRow("save") << true;
    }
    void locksAreKept()
    {
        QFETCH(bool, toSave);
        WorkedIn file;
        QVERIFY(file.isLeftAlone());
        Modals modals;
        modals.answer<QFileDialog>([&file](QFileDialog &dialog) {
            auto *model = dialog.findChild<QFileSystemModel *>();
            QVERIFY(model);
            const QModelIndex row = model->index(file.path);
            QVERIFY(row.isValid());
            // The kind of file is found out last, on the dialog's own thread.
            QTRY_VERIFY(!model->type(row).isEmpty() && !model->data(row.siblingAtColumn(2)).toString().isEmpty());
            QTest::qWait(100);
            dialog.reject();
        });
        const QString chosen = toSave ? filedialogs::save(nullptr, u"Save"_s, file.dir.filePath(u"a.pdf"_s), u"All files (*)"_s)
                                      : filedialogs::open(nullptr, u"Open"_s, file.dir.path(), u"All files (*)"_s);
        QVERIFY(modals.allCame());
        QVERIFY(chosen.isEmpty());
        QVERIFY(file.isLeftAlone());
    }

    void whatIsChosen()
    {
        QTemporaryDir dir;
        QFile there(dir.filePath(u"lista.csv"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        Modals modals;
        modals.answer<QFileDialog>([&](QFileDialog &dialog) {
            QCOMPARE(QFileInfo(dialog.directory().path()).canonicalFilePath(), QFileInfo(dir.path()).canonicalFilePath());
            dialog.findChild<QLineEdit *>()->setText(u"lista.csv"_s);
            dialog.QDialog::accept();
        });
        QCOMPARE(filedialogs::open(nullptr, u"Open"_s, dir.path(), u"Lists (*.csv);;All files (*)"_s), there.fileName());
        modals.answer<QFileDialog>([](QFileDialog &dialog) {
            QCOMPARE(dialog.findChild<QLineEdit *>()->text(), u"rapport"_s);
            dialog.QDialog::accept();
        });
        QCOMPARE(filedialogs::save(nullptr, u"Save"_s, dir.filePath(u"rapport"_s), u"PDF (*.pdf)"_s, u"pdf"_s), dir.filePath(u"rapport.pdf"_s));
        QVERIFY(modals.allCame());
    }

    /// Judging a file that is open here a second time, as one does who opens it again from the list of recent files.
    void examiningIsHarmless()
    {
        WorkedIn file;
        QVERIFY(Database::isOpenHere(file.path));
        QVERIFY(Database::isOpenHere(file.dir.path() + u"/./Region.lansnav"_s));
        QVERIFY(examine(file.path, 1, false).ok());
        QVERIFY(file.isLeftAlone());
        file.db.reset();
        QVERIFY(!Database::isOpenHere(file.path));
    }
};

LANSNAV_TEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
