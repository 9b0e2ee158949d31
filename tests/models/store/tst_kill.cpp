// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/schema.h"
#include "store/edit.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

Schema testSchema()
{
    return {{storeSqlFile(), u":/sql/0002_register.sql"_s}, storeTables() + registerTables()};
}

/// What the killed process does: one act after the other, each acknowledged on stdout once it is committed.
int makeEdits(const QString &path)
{
    test::TestEnvironment environment(QDateTime::currentDateTime(), 99);
    const auto store = Store::open(path, testSchema(), environment, {.exclusive = true, .readOnly = false, .backup = false});
    if (!store)
        return 1;
    Id person;
    for (int i = 0; i < 1000; ++i) {
        Edit edit(**store, ActText("Step"));
        if (i % 3 == 0)
            person = edit.insert(u"person"_s, {{u"given"_s, QString::number(i)}});
        else
            edit.update(u"person"_s, person, {{i % 3 == 1 ? u"family"_s : u"note"_s, QString::number(i)}});
        if (!edit.commit())
            return 2;
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private slots:
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
};

void TestKill::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<int>("after");
    for (const int after : {1, 17, 90, 333, 700})
        QTest::addRow("after %d edits", after) << after;
}

void TestKill::nothingAcknowledgedIsLost()
{
    QFETCH(int, after);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"a.lansnav"_s);
    test::TestEnvironment environment;
    {
        const auto made = Store::create(path, testSchema(), environment);
        QVERIFY(made);
    }
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--edit"_s, path});
    QVERIFY(child.waitForStarted());
    int acknowledged = -1;
    QByteArray out;
    while (acknowledged < after && child.waitForReadyRead(30'000)) {
        out += child.readAllStandardOutput();
        acknowledged = int(out.count('\n')) - 1;
    }
    // SIGKILL: no destructor, no flush.
    child.kill();
    child.waitForFinished();
    out += child.readAllStandardOutput();
    acknowledged = int(out.count('\n')) - 1;
    QVERIFY2(acknowledged >= after && acknowledged < 999, qPrintable(QString::number(acknowledged)));

    const auto store = Store::open(path, testSchema(), environment, {.exclusive = true, .readOnly = false, .backup = false});
    QVERIFY2(store, store ? "" : qPrintable(store.error().sentence));
    Database &db = (*store)->database();
    QCOMPARE(db.value(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    // The edit in flight when it was killed may be there too, whole; nothing else.
    const int acts = db.value(u"SELECT count(*) FROM act"_s)->toInt();
    QVERIFY2(acts == acknowledged + 1 || acts == acknowledged + 2, qPrintable(u"%1 acts, %2 acknowledged"_s.arg(acts).arg(acknowledged + 1)));
    for (int i = 0; i <= acknowledged; ++i) {
        const QString column = i % 3 == 0 ? u"given"_s : i % 3 == 1 ? u"family"_s : u"note"_s;
        QCOMPARE(db.value(u"SELECT count(*) FROM person WHERE %1 = ?"_s.arg(column), {QString::number(i)})->toInt(), 1);
    }
    QCOMPARE(db.value(u"SELECT count(*) FROM change WHERE tx NOT IN (SELECT id FROM act)"_s)->toInt(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--edit"_s)
        return makeEdits(arguments.at(2));
    TestKill test;
    return test::run(&test, arguments);
}

#include "tst_kill.moc"
