// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that the command line wrote, read back by it: whoever is masked in them, in either language, is left out and becomes nobody new.
#include "app/clifixture.h"
#include "support/testmain.h"

using namespace lansnav::test;

class TestCliOwnLists : public QObject, private CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void maskedPeopleAreNobodyNew_data();
    void maskedPeopleAreNobodyNew();
    void listOfAllNetworks_data();
    void listOfAllNetworks();
    void attendanceOfEverything_data();
    void attendanceOfEverything();
    void headingsAlone();
    void oneIsNotMany();
    void meetingsToCome();
    void namesakesWithTheFirstChoice();
};

void TestCliOwnLists::initTestCase()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void TestCliOwnLists::maskedPeopleAreNobodyNew_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("ending");
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        QTest::newRow(qPrintable(u"Swedish, read in English, "_s + ending)) << u"sv"_s << u"en"_s << ending;
        QTest::newRow(qPrintable(u"English, read in Swedish, "_s + ending)) << u"en"_s << u"sv"_s << ending;
    }
}

void TestCliOwnLists::maskedPeopleAreNobodyNew()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    QFETCH(QString, ending);
    const QString path = copy(u"own.lansnav"_s);
    raw(path, {u"UPDATE person SET protected = 1 WHERE id IN (SELECT m.person FROM membership m JOIN network n ON n.id = m.network WHERE n.name = 'BBIC' AND m.deleted = 0 LIMIT 2)"_s});
    const QStringList bbic{u"--network"_s, u"BBIC"_s};
    for (const auto &[kind, into] : {std::pair(u"people"_s, QStringList()), std::pair(u"members"_s, bbic)}) {
        const QString list = at(u"own."_s + ending);
        QCOMPARE(run(QStringList{u"export"_s, path, kind, u"-o"_s, list, u"--lang"_s, written} + into).code, 0);
        const Answer answer = run(QStringList{u"import"_s, path, list, u"--as"_s, kind, u"--json"_s, u"--lang"_s, read} + into);
        QCOMPARE(answer.code, 0);
        const QJsonObject said = answer.json();
        QVERIFY(said[u"unchanged"_s].toInt() > 0);
        QCOMPARE(said[u"read"_s].toInt(), said[u"unchanged"_s].toInt());
        QVERIFY(said[u"act"_s].isNull());
        QString skipped;
        for (const QJsonValue &sentence : said[u"skipped"_s].toArray())
            skipped += sentence.toString();
        QVERIFY2(skipped.contains(read == u"en" ? u"protected identity"_s : u"skyddade personuppgifter"_s), qPrintable(skipped));
    }
    QFile::remove(path);
}

void TestCliOwnLists::listOfAllNetworks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("ending");
    for (const QString &language : {u"sv"_s, u"en"_s})
        for (const QString &ending : {u"csv"_s, u"xlsx"_s})
            QTest::newRow(qPrintable(language + u' ' + ending)) << language << ending;
}

/// The members of all networks, read into one: nobody comes to it, and nobody leaves it.
void TestCliOwnLists::listOfAllNetworks()
{
    QFETCH(QString, language);
    QFETCH(QString, ending);
    const QString path = copy(u"all.lansnav"_s);
    const QString list = at(u"all."_s + ending);
    QCOMPARE(run({u"export"_s, path, u"members"_s, u"-o"_s, list, u"--lang"_s, language}).code, 0);
    const qsizetype all = run({u"list"_s, path, u"members"_s, u"--json"_s}).json()[u"count"_s].toInt();
    const qsizetype bbic = run({u"list"_s, path, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s}).json()[u"count"_s].toInt();
    QVERIFY(bbic > 0 && all > bbic);
    const Answer answer = run({u"import"_s, path, list, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s, u"--lang"_s, u"en"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
    const QJsonObject said = answer.json();
    QCOMPARE(said[u"unchanged"_s].toInt(), said[u"read"_s].toInt());
    QVERIFY(said[u"read"_s].toInt() <= bbic);
    QVERIFY(said[u"elsewhere"_s].toInt() > 0);
    QVERIFY(said[u"act"_s].isNull());
    QVERIFY2(answer.out.contains(u"other networks"_s), qPrintable(answer.out));
    QFile::remove(path);
}

void TestCliOwnLists::attendanceOfEverything_data()
{
    listOfAllNetworks_data();
}

/// The attendance of meetings, sessions and groups, read into one network: nobody was at more of its meetings than before.
void TestCliOwnLists::attendanceOfEverything()
{
    QFETCH(QString, language);
    QFETCH(QString, ending);
    const QString path = copy(u"all.lansnav"_s);
    const QString list = at(u"attendance."_s + ending);
    const QStringList bbic{u"--network"_s, u"BBIC"_s};
    const auto count = [&](const QString &kind) { return run(QStringList{u"list"_s, path, kind, u"--json"_s} + bbic).json()[u"count"_s].toInt(); };
    const int meetings = count(u"meetings"_s);
    const int marks = count(u"attendance"_s);
    QVERIFY(meetings > 0 && marks > 0);
    QCOMPARE(run({u"export"_s, path, u"attendance"_s, u"-o"_s, list, u"--lang"_s, language}).code, 0);
    const Answer answer = run(QStringList{u"import"_s, path, list, u"--as"_s, u"attendance"_s, u"--json"_s, u"--lang"_s, u"en"_s} + bbic);
    QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
    QVERIFY(answer.json()[u"elsewhere"_s].toInt() > marks);
    QVERIFY2(answer.json()[u"act"_s].isNull(), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(u"activities and groups"_s), qPrintable(answer.out));
    QCOMPARE(count(u"meetings"_s), meetings);
    QCOMPARE(count(u"attendance"_s), marks);
    QFile::remove(path);
}

void TestCliOwnLists::headingsAlone()
{
    const Answer answer = run({u"import"_s, demo(), write(u"empty.csv"_s, "Namn;E-post\n"), u"--as"_s, u"people"_s, u"--dry-run"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(u"no rows below them"_s), qPrintable(answer.out));
}

void TestCliOwnLists::oneIsNotMany()
{
    const QString path = copy(u"one.lansnav"_s);
    const QString source = write(u"en.csv"_s, u"Namn;E-post\nÖsten Fiktiv;osten.fiktiv@example.org\n"_s.toUtf8());
    const Answer answer = run({u"import"_s, path, source, u"--as"_s, u"people"_s, u"--lang"_s, u"sv"_s});
    QVERIFY2(answer.out.contains(u"1 läst, 1 ny, 0 uppdaterade"_s), qPrintable(answer.out));
    const QString history = run({u"history"_s, path, u"--lang"_s, u"sv"_s}).out;
    QVERIFY2(history.contains(u"1 rad från en.csv"_s), qPrintable(history.left(400)));
    QFile::remove(path);
}

/// Presence at a meeting still to come is taken as it stands, and said to be odd.
void TestCliOwnLists::meetingsToCome()
{
    const QString path = copy(u"ahead.lansnav"_s);
    QCOMPARE(importOne(path).code, 0);
    const QString source = write(u"ahead.csv"_s, u"Namn;2030-01-01\nÖsten Fiktiv;x\n"_s.toUtf8());
    const Answer answer = run({u"import"_s, path, source, u"--as"_s, u"attendance"_s, u"--network"_s, u"BBIC"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(u"still to come"_s), qPrintable(answer.out));
    QFile::remove(path);
}

/// Two rows of one name become two people, and stay so.
void TestCliOwnLists::namesakesWithTheFirstChoice()
{
    const QString path = copy(u"namesakes.lansnav"_s);
    const QStringList people{u"--as"_s, u"people"_s, u"--first-choice"_s, u"--json"_s};
    QCOMPARE(run(QStringList{u"import"_s, path, write(u"before.csv"_s, "Namn;E-post\nAda Fiktiv;gammal@example.org\n")} + people).json()[u"new"_s].toInt(), 1);
    const QString list = write(u"namesakes.csv"_s, "Namn;E-post\nAda Fiktiv;ada1@example.org\nAda Fiktiv;ada2@example.org\n");
    const QJsonObject first = run(QStringList{u"import"_s, path, list} + people).json();
    QCOMPARE(first[u"new"_s].toInt(), 1);
    QCOMPARE(first[u"updated"_s].toInt(), 1);
    const Answer second = run(QStringList{u"import"_s, path, list} + people);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()[u"unchanged"_s].toInt(), 2);
    QVERIFY(second.json()[u"act"_s].isNull());
    QFile::remove(path);
}

LANSNAV_TEST_MAIN(TestCliOwnLists)
#include "tst_cliownlists.moc"
