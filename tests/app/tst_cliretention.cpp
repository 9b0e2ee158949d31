// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "support/testmain.h"

using namespace lansnav::test;

/// Names whose time is over, in a file that is only ever handled by the command line.
class TestCliRetention : public QObject, private CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Answer made = makeDemo();
        QVERIFY2(made.code == 0, qPrintable(made.err));
    }

    void whatIsDueIsToldAndNothingChanges();
    void goesOnlyWhenItHasBeenSaidForAWeek();
    void nothingDueIsSaidInSoManyWords();

private:
    /// One group's names were to be kept until the beginning of 2020.
    QString dueFile(const QString &name)
    {
        const QString path = copy(name);
        raw(path, {u"UPDATE parent_group SET names_until = '2020-01-01' WHERE id = "
                   "(SELECT p.parent_group FROM participant_name n JOIN participant p ON p.id = n.participant GROUP BY p.parent_group ORDER BY count(*) DESC LIMIT 1)"_s});
        return path;
    }
    /// In the group, and in all.
    std::pair<int, int> names(const QString &path)
    {
        std::pair<int, int> counted;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"count"_s);
            db.setDatabaseName(path);
            if (db.open()) {
                QSqlQuery query(db);
                if (query.exec(u"SELECT count(*) FILTER (WHERE g.names_until = '2020-01-01'), count(*) FROM participant_name n "
                               "JOIN participant p ON p.id = n.participant JOIN parent_group g ON g.id = p.parent_group"_s) && query.next())
                    counted = {query.value(0).toInt(), query.value(1).toInt()};
            }
        }
        QSqlDatabase::removeDatabase(u"count"_s);
        return counted;
    }
};

void TestCliRetention::whatIsDueIsToldAndNothingChanges()
{
    const QString path = dueFile(u"told.lansnav"_s);
    const auto before = names(path);
    QVERIFY(before.first > 1 && before.second > before.first);
    const Answer check = run({u"check"_s, path});
    QCOMPARE(check.code, 0);
    QVERIFY2(check.err.contains(u"due to be anonymised"_s) && check.err.contains(u"retention FILE --announce"_s), qPrintable(check.err));
    QVERIFY2(!check.out.contains(u"anonymised"_s), qPrintable(check.out));
    QCOMPARE(run({u"check"_s, path, u"--json"_s}).json().value(u"to_erase"_s).toArray().size(), 1);
    const Answer told = run({u"retention"_s, path});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.startsWith(u"The names of %1 participant"_s.arg(before.first)) && told.out.contains(u"in 1 group"_s), qPrintable(told.out));
    const QJsonObject json = run({u"retention"_s, path, u"--json"_s}).json();
    QCOMPARE(json.value(u"to_erase"_s).toArray().size(), 1);
    QCOMPARE(json.value(u"announced"_s).toBool(true), false);
    // Looking is not saying: nothing goes, however often.
    QCOMPARE(importOne(path).code, 0);
    QCOMPARE(names(path), before);
}

void TestCliRetention::goesOnlyWhenItHasBeenSaidForAWeek()
{
    const QString path = dueFile(u"week.lansnav"_s);
    const auto before = names(path);
    const Answer announced = run({u"retention"_s, path, u"--announce"_s});
    QVERIFY2(announced.code == 0, qPrintable(announced.err));
    QVERIFY2(announced.err.contains(u"noted in the file"_s), qPrintable(announced.err));
    QCOMPARE(importOne(path).code, 0);
    QCOMPARE(names(path), before);
    // As if that had been long ago.
    raw(path, {u"UPDATE local_state SET value = '2020-01-01 2020-01-02' WHERE key LIKE 'names_told:%'"_s});
    // Reading still changes nothing.
    QCOMPARE(run({u"retention"_s, path}).code, 0);
    QCOMPARE(names(path), before);
    const Answer undone = run({u"undo"_s, path});
    QVERIFY2(undone.code == 0, qPrintable(undone.err));
    QVERIFY2(undone.err.contains(u"The names of %1 participant"_s.arg(before.first)) && undone.err.contains(u"have been anonymised"_s), qPrintable(undone.err));
    QCOMPARE(names(path), std::pair(0, before.second - before.first));
    QVERIFY(run({u"check"_s, path, u"--json"_s}).json().value(u"to_erase"_s).toArray().isEmpty());
}

void TestCliRetention::nothingDueIsSaidInSoManyWords()
{
    const Answer told = run({u"retention"_s, demo()});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains(u"Nothing is due"_s), qPrintable(told.out));
    QVERIFY2(told.err.isEmpty(), qPrintable(told.err));
    const Answer check = run({u"check"_s, demo()});
    QVERIFY2(!check.err.contains(u"retention"_s), qPrintable(check.err));
}

LANSNAV_TEST_MAIN(TestCliRetention)
#include "tst_cliretention.moc"
