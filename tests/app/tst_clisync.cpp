// SPDX-License-Identifier: GPL-3.0-or-later
// sync, join, unite and clashes by command: exit codes, JSON, sentences.
#include "clifixture.h"
#include "support/testmain.h"

using namespace lansnav::test;

class TestCliSync : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void syncReports();
    void joinMakesAFile();
    void clashIsSettled();
    void whatPointsNowhereIsTold();
    void whatIsThereTwiceIsTold();
    void uniteTwoFiles();
    void uniteRefusesWhatIsNoOtherFile();
    void uniteTellsWhereToMeet();
    void nothingIsPromisedThatACommandDoesNotDo_data();
    void nothingIsPromisedThatACommandDoesNotDo();
    void refusals_data();
    void refusals();
    void damagedTargetIsAFault();
    void infoTellsOfTheLastSync();

private:
    /// Runs as a colleague with a profile of her own.
    Answer as(const QString &who, const QStringList &arguments) { return who == u"a" ? m_a.run(arguments) : m_b.run(arguments); }
    CliFixture m_a;
    CliFixture m_b;
    QString m_fileA;
    QString m_fileB;
    QString m_target;
};

void TestCliSync::initTestCase()
{
    m_fileA = m_a.at(u"a.lansnav"_s);
    m_fileB = m_b.at(u"b.lansnav"_s);
    QVERIFY(QDir().mkpath(m_a.at(u"shared"_s)));
    m_target = m_a.at(u"shared/team.lansnav"_s);
    QCOMPARE(as(u"a"_s, {u"new"_s, m_fileA, u"--template"_s, u"orebro"_s}).code, 0);
}

void TestCliSync::syncReports()
{
    const Answer first = as(u"a"_s, {u"sync"_s, m_fileA, m_target, u"--json"_s});
    QCOMPARE(first.code, 0);
    const QJsonObject json = first.json();
    for (const char *key : {"sent", "received", "clashes", "siblings_merged", "retries", "dangling", "duplicates", "made", "notices"})
        QVERIFY2(json.contains(QLatin1StringView(key)), key);
    QVERIFY(json[u"sent"_s].toInt() > 0);
    QCOMPARE(json[u"made"_s].toBool(), true);
    const QJsonObject second = as(u"a"_s, {u"sync"_s, m_fileA, m_target, u"--json"_s}).json();
    QCOMPARE(second[u"sent"_s].toInt() + second[u"received"_s].toInt(), 0);
    const Answer words = as(u"a"_s, {u"sync"_s, m_fileA, m_target});
    QCOMPARE(words.code, 0);
    QVERIFY(!words.out.isEmpty());
}

void TestCliSync::joinMakesAFile()
{
    QCOMPARE(as(u"b"_s, {u"join"_s, m_fileB, m_target}).code, 0);
    const auto dbId = [&](const QString &who, const QString &file) { return as(who, {u"info"_s, file, u"--json"_s}).json()[u"db_id"_s].toString(); };
    QCOMPARE(dbId(u"a"_s, m_fileA), dbId(u"b"_s, m_fileB));
    const QByteArray bytes = CliFixture::bytes(m_fileB);
    QCOMPARE(as(u"b"_s, {u"join"_s, m_fileB, m_target}).code, 4);
    QCOMPARE(CliFixture::bytes(m_fileB), bytes);
    QCOMPARE(as(u"b"_s, {u"join"_s, m_b.at(u"c.lansnav"_s), m_b.at(u"nowhere.lansnav"_s)}).code, 4);
    QVERIFY(!QFile::exists(m_b.at(u"c.lansnav"_s)));
}

void TestCliSync::clashIsSettled()
{
    m_a.raw(m_fileA, {u"UPDATE network SET note = 'by a' WHERE name = 'BBIC'"_s});
    m_b.raw(m_fileB, {u"UPDATE network SET note = 'by b' WHERE name = 'BBIC'"_s});
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, m_target}).code, 0);
    const QJsonObject report = as(u"b"_s, {u"sync"_s, m_fileB, m_target, u"--json"_s}).json();
    QCOMPARE(report[u"clashes"_s].toInt(), 1);
    const QJsonArray clashes = as(u"b"_s, {u"clashes"_s, m_fileB, u"--json"_s}).json()[u"clashes"_s].toArray();
    QCOMPARE(clashes.size(), 1);
    const QJsonObject clash = clashes.first().toObject();
    QCOMPARE(clash[u"kept_value"_s].toString(), u"by b"_s);
    QCOMPARE(clash[u"other_value"_s].toString(), u"by a"_s);
    QCOMPARE(clash[u"title"_s].toString(), u"BBIC"_s);
    const QString id = clash[u"id"_s].toString();
    QCOMPARE(as(u"b"_s, {u"clashes"_s, m_fileB, u"--choose"_s, u"nonsense"_s, u"--value"_s, u"kept"_s}).code, 2);
    QCOMPARE(as(u"b"_s, {u"clashes"_s, m_fileB, u"--choose"_s, id, u"--value"_s, u"both"_s}).code, 2);
    QCOMPARE(as(u"b"_s, {u"clashes"_s, m_fileB, u"--choose"_s, QString(32, u'a'), u"--value"_s, u"kept"_s}).code, 4);
    QCOMPARE(as(u"b"_s, {u"clashes"_s, m_fileB, u"--choose"_s, id, u"--value"_s, u"lost"_s}).code, 0);
    QVERIFY(as(u"b"_s, {u"clashes"_s, m_fileB, u"--json"_s}).json()[u"clashes"_s].toArray().isEmpty());
    QCOMPARE(as(u"b"_s, {u"sync"_s, m_fileB, m_target}).code, 0);
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, m_target}).code, 0);
    QVERIFY(as(u"a"_s, {u"clashes"_s, m_fileA, u"--json"_s}).json()[u"clashes"_s].toArray().isEmpty());
    QCOMPARE(as(u"b"_s, {u"undo"_s, m_fileB}).code, 0);
    QCOMPARE(as(u"b"_s, {u"clashes"_s, m_fileB, u"--json"_s}).json()[u"clashes"_s].toArray().size(), 1);
}

void TestCliSync::whatPointsNowhereIsTold()
{
    m_a.raw(m_fileA, {u"INSERT INTO person (id, given, family, organisation) VALUES (randomblob(16), 'Lo', 'Fiktiv', randomblob(16))"_s});
    const Answer sent = as(u"a"_s, {u"sync"_s, m_fileA, m_target, u"--json"_s});
    QCOMPARE(sent.code, 0);
    const Answer received = as(u"b"_s, {u"sync"_s, m_fileB, m_target, u"--json"_s});
    QCOMPARE(received.code, 1);
    QCOMPARE(received.json()[u"dangling"_s].toInt(), 1);
    const Answer checked = as(u"b"_s, {u"check"_s, m_fileB});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains(u"Lo Fiktiv"_s), qPrintable(checked.out));
    // It is told once, and mended like any other row.
    const Answer again = as(u"b"_s, {u"sync"_s, m_fileB, m_target, u"--json"_s});
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json()[u"dangling"_s].toInt(), 0);
    m_b.raw(m_fileB, {u"UPDATE person SET organisation = NULL WHERE given = 'Lo'"_s});
    QCOMPARE(as(u"b"_s, {u"sync"_s, m_fileB, m_target}).code, 0);
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, m_target}).code, 0);
    QCOMPARE(as(u"a"_s, {u"check"_s, m_fileA}).code, 0);
}

void TestCliSync::whatIsThereTwiceIsTold()
{
    m_a.raw(m_fileA, {u"INSERT INTO municipality (id, code, name) VALUES (randomblob(16), '9999', 'Örebro')"_s});
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, m_target}).code, 0);
    const Answer received = as(u"b"_s, {u"sync"_s, m_fileB, m_target, u"--json"_s});
    QCOMPARE(received.code, 1);
    QCOMPARE(received.json()[u"duplicates"_s].toInt(), 1);
    QVERIFY2(received.out.contains(u"Örebro"_s), qPrintable(received.out));
    const Answer checked = as(u"b"_s, {u"check"_s, m_fileB, u"--json"_s});
    QCOMPARE(checked.code, 1);
    const QJsonArray faults = checked.json()[u"faults"_s].toArray();
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().toObject()[u"kind"_s].toString(), u"duplicate"_s);
    QVERIFY2(faults.first().toObject()[u"sentence"_s].toString().contains(u"Örebro"_s), qPrintable(checked.out));
    m_b.raw(m_fileB, {u"UPDATE municipality SET deleted = 1 WHERE code = '9999'"_s});
    QCOMPARE(as(u"b"_s, {u"sync"_s, m_fileB, m_target}).code, 0);
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, m_target}).code, 0);
    QCOMPARE(as(u"a"_s, {u"check"_s, m_fileA}).code, 0);
}

void TestCliSync::uniteTwoFiles()
{
    const QString other = m_b.at(u"other.lansnav"_s);
    QCOMPARE(as(u"b"_s, {u"new"_s, other, u"--template"_s, u"orebro"_s}).code, 0);
    QVERIFY(m_b.importOne(other).code <= 1);
    const QByteArray bytes = CliFixture::bytes(other);
    const Answer preview = as(u"a"_s, {u"unite"_s, m_fileA, other, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(preview.code, 0);
    QVERIFY(!preview.json()[u"tables"_s].toArray().isEmpty());
    QVERIFY(preview.json()[u"fields"_s].isArray() && preview.json()[u"doubles"_s].isArray());
    // In words it says what cannot be taken back.
    const Answer told = as(u"a"_s, {u"unite"_s, m_fileA, other, u"--dry-run"_s});
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains(u"cannot be undone"_s) && told.out.contains(u"backup"_s), qPrintable(told.out));
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA, u"%1/other-shared.lansnav"_s.arg(m_a.folder())}).code, 0);
    const Answer united = as(u"a"_s, {u"unite"_s, m_fileA, other, u"--json"_s});
    QCOMPARE(united.code, 0);
    QVERIFY(united.json().contains(u"clashes"_s));
    QCOMPARE(united.json()[u"tables"_s], preview.json()[u"tables"_s]);
    // The file that was begun first keeps its place.
    QCOMPARE(united.json()[u"meet"_s].toObject()[u"identity"_s].toString(), u"own"_s);
    QVERIFY(!preview.json().contains(u"meet"_s));
    QCOMPARE(CliFixture::bytes(other), bytes);
    QCOMPARE(as(u"a"_s, {u"unite"_s, m_fileA, m_target}).code, 3);
    QVERIFY(as(u"a"_s, {u"list"_s, m_fileA, u"people"_s}).out.contains(u"Fiktiv"_s));
}

void TestCliSync::uniteRefusesWhatIsNoOtherFile()
{
    const QString other = m_b.at(u"other.lansnav"_s);
    const Answer self = as(u"a"_s, {u"unite"_s, m_fileA, m_fileA});
    QCOMPARE(self.code, 4);
    QVERIFY(!self.err.trimmed().isEmpty());
    const Answer again = as(u"a"_s, {u"unite"_s, m_fileA, other});
    QCOMPARE(again.code, 4);
    QVERIFY2(again.err.contains(u"other.lansnav"_s), qPrintable(again.err));
    QCOMPARE(as(u"a"_s, {u"unite"_s, m_fileA, other, u"--dry-run"_s}).code, 4);
    // Whoever went on working in the other file has news again.
    m_b.raw(other, {u"UPDATE network SET note = 'later' WHERE name = 'BBIC'"_s});
    QCOMPARE(as(u"a"_s, {u"unite"_s, m_fileA, other}).code, 0);
}

void TestCliSync::uniteTellsWhereToMeet()
{
    const QString young = m_b.at(u"young.lansnav"_s), old = m_b.at(u"young-shared.lansnav"_s);
    QCOMPARE(as(u"b"_s, {u"new"_s, young, u"--template"_s, u"orebro"_s}).code, 0);
    QCOMPARE(as(u"b"_s, {u"sync"_s, young, old}).code, 0);
    const QString same = m_b.at(u"young2.lansnav"_s);
    QVERIFY(QFile::copy(young, same));
    const Answer words = as(u"b"_s, {u"unite"_s, young, m_fileA});
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.contains(old) && words.out.contains(u"out of use"_s), qPrintable(words.out));
    const QJsonObject meet = as(u"b"_s, {u"unite"_s, same, m_fileA, u"--json"_s}).json()[u"meet"_s].toObject();
    QCOMPARE(meet[u"identity"_s].toString(), u"other"_s);
    QCOMPARE(meet[u"out_of_use"_s].toString(), old);
    const QString now = meet[u"shared_file"_s].toString();
    QVERIFY2(QFile::exists(now) && now != old, qPrintable(now));
    const QByteArray bytes = CliFixture::bytes(old);
    const Answer refused = as(u"b"_s, {u"sync"_s, young, old});
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.contains(now), qPrintable(refused.err));
    QCOMPARE(CliFixture::bytes(old), bytes);
    QCOMPARE(as(u"b"_s, {u"sync"_s, young, now}).code, 0);
}

void TestCliSync::nothingIsPromisedThatACommandDoesNotDo_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"sv_SE.UTF-8", "en_GB.UTF-8"}) {
        QTest::addRow("no folder %s", locale) << u"sync"_s << u"nowhere/team.lansnav"_s << QString::fromLatin1(locale);
        QTest::addRow("a folder %s", locale) << u"sync"_s << u"folder.lansnav"_s << QString::fromLatin1(locale);
        QTest::addRow("join, no file %s", locale) << u"join"_s << u"nowhere.lansnav"_s << QString::fromLatin1(locale);
        QTest::addRow("join, a folder %s", locale) << u"join"_s << u"folder.lansnav"_s << QString::fromLatin1(locale);
    }
}

void TestCliSync::nothingIsPromisedThatACommandDoesNotDo()
{
    QFETCH(QString, command);
    QFETCH(QString, target);
    QFETCH(QString, locale);
    // What cannot be read, by whomever.
    QVERIFY(QDir().mkpath(m_a.at(u"folder.lansnav"_s)));
    const Answer refused = m_a.run({command, command == u"sync" ? m_fileA : m_a.at(u"new.lansnav"_s), m_a.at(target)}, locale);
    QVERIFY2(refused.code == 4 || refused.code == 1, qPrintable(refused.err));
    QVERIFY(!refused.err.trimmed().isEmpty());
    for (const QString &promise : {u"by itself"_s, u"av sig själv"_s, u"is sent when"_s, u"skickas när"_s})
        QVERIFY2(!refused.err.contains(promise), qPrintable(refused.err));
}

void TestCliSync::refusals_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("text") << u"text.txt"_s << QByteArray("Dear diary");
    QTest::addRow("no such folder") << u"nowhere/team.lansnav"_s << QByteArray();
    QTest::addRow("own file") << u"a.lansnav"_s << QByteArray();
}

void TestCliSync::refusals()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, content);
    if (!content.isEmpty())
        m_a.write(target, content);
    const QString path = m_a.at(target);
    const Answer refused = as(u"a"_s, {u"sync"_s, m_fileA, path, u"--json"_s});
    QCOMPARE(refused.code, 4);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!refused.err.trimmed().isEmpty());
    if (!content.isEmpty())
        QCOMPARE(CliFixture::bytes(path), content);
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_fileA}).code, 2);
    QCOMPARE(as(u"a"_s, {u"sync"_s, m_a.at(u"missing.lansnav"_s), path}).code, 3);
}

void TestCliSync::damagedTargetIsAFault()
{
    const QByteArray good = CliFixture::bytes(m_target);
    m_a.write(u"shared/team.lansnav"_s, good.left(10000));
    const Answer first = as(u"b"_s, {u"sync"_s, m_fileB, m_target});
    QCOMPARE(first.code, 1);
    QVERIFY(!first.err.trimmed().isEmpty());
    QCOMPARE(CliFixture::bytes(m_target), good.left(10000));
    const Answer second = as(u"b"_s, {u"sync"_s, m_fileB, m_target, u"--json"_s});
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()[u"notices"_s].toArray().size(), 1);
    QCOMPARE(QDir(m_a.at(u"shared"_s)).entryList({u"team.damaged-*"_s}, QDir::Files).size(), 1);
}

void TestCliSync::infoTellsOfTheLastSync()
{
    QVERIFY(!as(u"b"_s, {u"info"_s, m_fileB, u"--json"_s}).json()[u"last_sync"_s].toString().isEmpty());
}

LANSNAV_TEST_MAIN(TestCliSync)

#include "tst_clisync.moc"
