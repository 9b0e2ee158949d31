// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "areas.h"
#include "newfile.h"

#include "store/opening.h"
#include "store/store.h"
#include "support/smalldisk.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestNewFile : public QObject
{
    Q_OBJECT

private slots:
    /// Stopped at any moment, sooner or later: no file, whole or half, and nothing beside it.
    void stopped_data()
    {
        QTest::addColumn<int>("questions");
        for (const int questions : {0, 1, 5, 20, 45})
            QTest::addRow("after %d questions", questions) << questions;
    }
    void stopped()
    {
        QFETCH(int, questions);
        QTemporaryDir folder;
        test::TestEnvironment environment;
        NewFile request{folder.filePath(u"ny.lansnav"_s), u"orebro"_s, true};
        int asked = 0;
        const auto made = createNewFile(request, allAreas(), environment, [&] { return asked++ >= questions; });
        QVERIFY2(asked > questions, "it was ready before it was stopped");
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(!made.error().sentence.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));

        QVERIFY(createNewFile(request, allAreas(), environment, [] { return false; }));
        QVERIFY(QFile::exists(request.path));
        QVERIFY(!createNewFile(request, allAreas(), environment));     // never over one that is there
    }

    /// What was written may fit beside the file, in its log, and not in it.
    void fullDiskIsNoHalfFile()
    {
        constexpr int smallest = 2000, step = 400, largest = 20000;     // kilobytes
        bool wasFull = false;
        for (int size = smallest; size < largest; size += step) {
            test::SmallDisk disk(QString::number(size) + u'k');
            if (!disk.isThere())
                QSKIP("a small disk can only be made by root");
            test::TestEnvironment environment;
            const QString path = disk.filePath(u"ny.lansnav"_s);
            const auto made = createNewFile({path, u"orebro"_s, true, 200, 1}, allAreas(), environment);
            const QStringList files = QDir(disk.path()).entryList(QDir::Files | QDir::Hidden);
            QCOMPARE(files, made ? QStringList{u"ny.lansnav"_s} : QStringList());
            if (!made) {
                QVERIFY2(made.error().code == ErrorCode::DiskFull, qPrintable(made.error().sentence));
                wasFull = true;
                continue;
            }
            QVERIFY(wasFull);
            QVERIFY(quickCheck(path));
            const auto db = Database::open(path, Database::Access::ReadOnly);
            QVERIFY(db.ok());
            QCOMPARE((*db)->value(u"SELECT count(*) FROM municipality"_s)->toInt(), 12);
            return;
        }
        QFAIL("it never fitted");
    }

    /// A file begun without a region takes one later, as one act; a file that has one is left alone.
    void templateLater()
    {
        QTemporaryDir folder;
        test::TestEnvironment environment;
        const QList<Area> areas = allAreas();
        const QString path = folder.filePath(u"tom.lansnav"_s);
        QVERIFY(createNewFile({path, {}}, areas, environment));
        auto store = Store::open(path, schemaOf(areas), environment);
        QVERIFY(store.ok());
        const auto count = [&](const char *table) { return (*store)->database().value(u"SELECT count(*) FROM %1 WHERE deleted = 0"_s.arg(QLatin1StringView(table)))->toInt(); };
        QVERIFY(!beginFromTemplate(**store, u"nowhere"_s, areas));
        QCOMPARE(count("municipality"), 0);
        QVERIFY(beginFromTemplate(**store, u"orebro"_s, areas));
        QCOMPARE(count("municipality"), 12);
        QVERIFY(count("network") > 5);
        const int networks = count("network");
        const auto again = beginFromTemplate(**store, u"orebro"_s, areas);
        QVERIFY(!again);
        QVERIFY2(again.error().sentence.contains(u"Örebro"_s), qPrintable(again.error().sentence));
        QCOMPARE(count("network"), networks);
        QVERIFY((*store)->undo().ok());
        QCOMPARE(count("municipality"), 0);
        QCOMPARE(count("network"), 0);
    }

    /// Whatever the size, the demonstration is a file without a fault, and holds as much as was asked for.
    void anySizeIsSound_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("years");
        QTest::newRow("nobody, nothing past") << 0 << 0;
        QTest::newRow("nobody, three years") << 0 << 3;
        QTest::newRow("one person") << 1 << 1;
        QTest::newRow("fewer than seats") << 7 << 2;
        QTest::newRow("thirty years") << 60 << 30;
        QTest::newRow("five thousand people") << 5000 << 1;
    }
    void anySizeIsSound()
    {
        QFETCH(int, people);
        QFETCH(int, years);
        const test::CliFixture cli;
        const QString path = cli.at(u"demo.lansnav"_s);
        const test::Answer made = cli.run({u"new"_s, path, u"--template"_s, u"orebro"_s, u"--demo"_s, u"--people"_s, QString::number(people), u"--years"_s, QString::number(years)});
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const test::Answer checked = cli.run({u"check"_s, path, u"--json"_s});
        QVERIFY2(checked.code == 0, qPrintable(checked.out + checked.err));
        QVERIFY(checked.json()[u"faults"_s].toArray().isEmpty());
        const QJsonObject rows = cli.run({u"info"_s, path, u"--json"_s}).json()[u"rows"_s].toObject();
        QCOMPARE(rows[u"municipality"_s].toInt(), 12);
        const int invented = rows[u"person"_s].toInt();
        QVERIFY2(invented >= people * 9 / 10 && invented <= people + people / 10 + 40, qPrintable(QString::number(invented)));
        if (years >= 30)
            QVERIFY2(rows[u"meeting"_s].toInt() >= 30, qPrintable(QString::number(rows[u"meeting"_s].toInt())));
    }
};

LANSNAV_TEST_MAIN(TestNewFile)
#include "tst_newfile.moc"
