// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;
using test::Answer;

/// The real lansnav-cli: what it imports, and what it does not.
class TestCliImports : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void importTwice();
    void importRefusals();
    void importBelowPointedOutHeadings();
    void firstChoicesInventNoDay();
    void importOfProtected_data();
    void importOfProtected();
    void registrationsOfAForm();
};

void TestCliImports::initTestCase()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
}

void TestCliImports::importTwice()
{
    const QString path = copy(u"import.lansnav"_s);
    const QString source = write(u"bbic.csv"_s, u"Kontaktlista BBIC\n\nNamn;Kommun;E-post;Telefon\n"
                                                "Förstnamn, Åsa-Lill Påhittad;Nora;asa.pahittad@example.org;0587-12 34 56\n"
                                                "Östen Fiktiv;KUMLA kommun;osten.fiktiv@example.org;\n"_s.toUtf8());
    const QStringList arguments = {u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s};
    const QByteArray before = bytes(path);
    const Answer dry = run(arguments + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 0 || dry.code == 1, qPrintable(dry.err));
    QCOMPARE(dry.json()[u"read"_s].toInt(), 2);
    QCOMPARE(bytes(path), before);

    const Answer first = run(arguments);
    QVERIFY2(first.code == dry.code, qPrintable(first.err));
    for (const char *key : {"read", "new", "updated", "unchanged", "doubtful", "refused"})
        QVERIFY2(first.json().contains(QLatin1String(key)), key);
    QVERIFY(first.json()[u"new"_s].toInt() >= 1);
    const qint64 changes = run({u"info"_s, path, u"--json"_s}).json()[u"changes"_s].toInteger();

    const Answer second = run(arguments);
    QCOMPARE(second.json()[u"new"_s].toInt(), 0);
    QCOMPARE(second.json()[u"updated"_s].toInt(), 0);
    QCOMPARE(run({u"info"_s, path, u"--json"_s}).json()[u"changes"_s].toInteger(), changes);

    // One import is one undo step.
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QVERIFY(!run({u"list"_s, path, u"people"_s}).out.contains(u"Fiktiv"_s));
    QCOMPARE(run({u"redo"_s, path}).code, 0);
    QVERIFY(run({u"list"_s, path, u"people"_s}).out.contains(u"Fiktiv"_s));
    QVERIFY(!run({u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s}).out.isEmpty());
    QFile::remove(path);
}

void TestCliImports::importRefusals()
{
    const QString path = copy(u"refuse.lansnav"_s);
    const QByteArray before = bytes(path);
    const QString list = run({u"list"_s, path, u"members"_s, u"--json"_s}).out;
    write(u"noheading.csv"_s, "1;2;3\n4;5;6\n");
    write(u"binary.xlsx"_s, QByteArray(3000, '\x01'));
    write(u"wide.csv"_s, "Namn;Kommun\nAnna Ek;Nora\nEk;Bo;Nora\n");
    for (const char *source : {"missing.csv", "noheading.csv", "binary.xlsx", "wide.csv"}) {
        const Answer answer = run({u"import"_s, path, at(QLatin1String(source)), u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s});
        QVERIFY2(answer.code == 4, source);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--json"_s}).out, list);
    QCOMPARE(run({u"import"_s, demo(), at(u"noheading.csv"_s), u"--as"_s, u"members"_s, u"--network"_s, u"Dragons"_s, u"--dry-run"_s}).code, 4);
    // Part of a name shows a network, and writes to none; capitals are no part.
    write(u"one.csv"_s, "Namn;Kommun\nUnika Påhittad;Nora\n");
    const auto into = [&](const QString &network) { return run({u"import"_s, path, at(u"one.csv"_s), u"--as"_s, u"members"_s, u"--network"_s, network}).code; };
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--network"_s, u"BB"_s}).code, 0);
    QCOMPARE(into(u"BB"_s), 2);
    QVERIFY(!run({u"list"_s, path, u"people"_s}).out.contains(u"Unika"_s));
    QCOMPARE(into(u"bbic"_s), 0);
    QVERIFY(run({u"list"_s, path, u"people"_s}).out.contains(u"Unika"_s));
    QFile::remove(path);
}

void TestCliImports::importBelowPointedOutHeadings()
{
    const QString path = copy(u"header.lansnav"_s);
    const QString source = write(u"lists.csv"_s, u"Namn;Kommun;E-post\nÖsten Fiktiv;Kumla;osten.fiktiv@example.org\n\nKommun;Namn;E-post\nNora;Unika Påhittad;\n"_s.toUtf8());
    const QStringList import{u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s};
    const QString before = run({u"list"_s, path, u"members"_s, u"--json"_s}).out;
    for (const char *row : {"0", "-1", "four", "4.5", "5000000", "99"}) {
        const Answer answer = run(import + QStringList{u"--header-row=%1"_s.arg(QLatin1String(row))});
        QVERIFY2(answer.code == 2, row);
        QVERIFY2(answer.err.contains(QLatin1String(row)) || answer.err.contains(u"--header-row"_s), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }
    const Answer noHeadings = run(import + QStringList{u"--header-row"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(noHeadings.code, 4);
    QVERIFY2(noHeadings.err.contains(u"Line 2"_s), qPrintable(noHeadings.err));
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--json"_s}).out, before);
    const Answer below = run(import + QStringList{u"--header-row"_s, u"4"_s});
    QVERIFY2(below.code == 0, qPrintable(below.out + below.err));
    QCOMPARE(below.json()[u"new"_s].toInt(), 1);
    const QString people = run({u"list"_s, path, u"people"_s}).out;
    QVERIFY(people.contains(u"Unika Påhittad"_s) && !people.contains(u"Fiktiv"_s));
    QVERIFY(run({u"import"_s, u"--help"_s}).out.contains(u"--header-row N"_s));
    QFile::remove(path);
}

/// What is said of several lines is said once, and the first choices set no last day that the list does not say.
void TestCliImports::firstChoicesInventNoDay()
{
    const QString path = copy(u"left.lansnav"_s);
    const QString source = write(u"left.csv"_s, u"Namn;Kommun;Anm\nUnika Påhittad;Nora;Slutat\nAnnika Fiktiv;Kumla;Slutat\nEvald Uppdiktad;Nora;tom 2025-06-30\n"_s.toUtf8());
    const QStringList import{u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s};
    const Answer asked = run(import + QStringList{u"--dry-run"_s});
    QVERIFY2(asked.out.contains(u"Doubtful, 2 line"_s) && asked.out.contains(u"(2, 3): "_s), qPrintable(asked.out));
    QVERIFY2(asked.out.contains(u"Doubtful, line 4: "_s), qPrintable(asked.out));
    const QJsonObject done = run(import + QStringList{u"--first-choice"_s, u"--json"_s}).json();
    QCOMPARE(done[u"new"_s].toInt(), 1);
    QCOMPARE(done[u"left_out"_s].toInt(), 2);
    const QString people = run({u"list"_s, path, u"people"_s}).out;
    QVERIFY(people.contains(u"Evald"_s) && !people.contains(u"Unika"_s) && !people.contains(u"Annika Fiktiv"_s));
    QFile::remove(path);
}

void TestCliImports::importOfProtected_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("members") << QStringList{u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s};
    QTest::newRow("people") << QStringList{u"--as"_s, u"people"_s};
}

/// Nobody goes in unprotected whom the list calls protected, unless that was said.
void TestCliImports::importOfProtected()
{
    QFETCH(QStringList, kind);
    const QString source = write(u"protected.csv"_s, u"Namn;Kommun;E-post;Anm.\nÖsten Fiktiv;Kumla;osten.fiktiv@example.org;Skyddade personuppgifter\nUnika Påhittad;Nora;unika@example.org;\n"_s.toUtf8());
    for (const QString &decided : {QString(), u"yes"_s, u"no"_s}) {
        const QString path = copy(u"protected.lansnav"_s);
        const QStringList import = QStringList{u"import"_s, path, source} + kind + (decided.isEmpty() ? QStringList() : QStringList{u"--protect-proposed"_s, decided});
        const Answer dry = run(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, decided.isEmpty() ? 1 : 0);
        QCOMPARE(dry.out.contains(u"--protect-proposed"_s), decided.isEmpty());
        const Answer answer = run(import + QStringList{u"--json"_s});
        QCOMPARE(answer.code, decided.isEmpty() ? 1 : 0);
        QCOMPARE(answer.json()[u"new"_s].toInt(), decided.isEmpty() ? 1 : 2);
        QCOMPARE(answer.json()[u"doubtful"_s].toArray().size(), decided.isEmpty() ? 1 : 0);
        QCOMPARE(answer.json()[u"protection_undecided"_s].toInt(), decided.isEmpty() ? 1 : 0);
        const QString people = run({u"list"_s, path, u"people"_s}).out;
        QVERIFY(people.contains(u"Unika"_s));
        QCOMPARE(people.contains(u"Fiktiv"_s), decided == u"no");
        QFile::remove(path);
    }
    // What is asked of the row besides has to be decided first: the option that is given is not asked for again.
    const QString doubtful = write(u"doubtful.csv"_s, u"Namn;Kommun;E-post;Anm.\nSe nästa flik;Kumla;;Skyddade personuppgifter\n"_s.toUtf8());
    const Answer waits = run(QStringList{u"import"_s, demo(), doubtful} + kind + QStringList{u"--protect-proposed"_s, u"yes"_s, u"--dry-run"_s});
    QCOMPARE(waits.code, 1);
    QVERIFY2(!waits.out.contains(u"--protect-proposed"_s), qPrintable(waits.out));
    const Answer wrong = run(QStringList{u"import"_s, demo(), source} + kind + QStringList{u"--protect-proposed"_s, u"maybe"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains(u"maybe"_s));
}

void TestCliImports::registrationsOfAForm()
{
    const QString path = copy(u"form.lansnav"_s);
    const QString source = QStringLiteral(LANSNAV_TEST_DATA "/anmälningar utbildningsdag.csv");
    const QString event = u"CROSS-konferensen"_s;
    QCOMPARE(run({u"import"_s, path, source, u"--as"_s, u"registrations"_s}).code, 2);
    const QStringList import{u"import"_s, path, source, u"--as"_s, u"registrations"_s, u"--event"_s, event, u"--json"_s};
    const Answer dry = run(import + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.json()[u"new"_s].toInt() > 100, qPrintable(dry.out + dry.err));
    QCOMPARE(run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json()[u"count"_s].toInt(), 0);
    const Answer first = run(import);
    QCOMPARE(first.code, 1);
    QCOMPARE(first.json()[u"read"_s].toInt(), 120);
    QVERIFY(!first.json()[u"doubtful"_s].toArray().isEmpty());
    const QJsonObject listed = run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json();
    QCOMPARE(listed[u"count"_s].toInt(), first.json()[u"new"_s].toInt());
    QCOMPARE(listed[u"rows"_s].toArray().first().toObject()[u"seat"_s].toString(), u"Seat"_s);
    const Answer again = run(import);
    QCOMPARE(again.json()[u"new"_s].toInt() + again.json()[u"updated"_s].toInt(), 0);
    QVERIFY(again.json()[u"act"_s].toString().isEmpty());
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QCOMPARE(run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json()[u"count"_s].toInt(), 0);
    QFile::remove(path);
}

LANSNAV_TEST_MAIN(TestCliImports)
#include "tst_cliimports.moc"
