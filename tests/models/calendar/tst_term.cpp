// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/isoweek.h"
#include "calendar/term.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;

class TestTerm : public QObject
{
    Q_OBJECT

private slots:
    void containing_data();
    void containing();
    void reads_data();
    void reads();
    void writes();
    void neighbours();
    void weeks_data();
    void weeks();
    void everyDayIsInItsWeek();
    void wrongWeeks();
};

void TestTerm::containing_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("key");
    QTest::newRow("first of spring") << QDate(2026, 1, 1) << u"VT2026"_s;
    QTest::newRow("last of spring") << QDate(2026, 6, 30) << u"VT2026"_s;
    QTest::newRow("first of autumn") << QDate(2026, 7, 1) << u"HT2026"_s;
    QTest::newRow("last of autumn") << QDate(2026, 12, 31) << u"HT2026"_s;
}

void TestTerm::containing()
{
    QFETCH(QDate, day);
    const Term term = Term::containing(day);
    QTEST(term.toKey(), "key");
    QVERIFY(term.contains(day));
    QVERIFY(!term.next().contains(day));
    QVERIFY(!term.contains(QDate()));
}

void TestTerm::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    for (const char *text : {"VT2026", "vt 2026", "VT26", "vt-26", " vt26 ", "vt'26", "spring 2026", "Våren 2026", "2026-40", "vårterminen 2026"})
        QTest::newRow(text) << QString::fromUtf8(text) << u"VT2026"_s;
    for (const char *text : {"HT18", "ht 2018", "Hösten 2018", "autumn 2018", "2018-41"})
        QTest::newRow(text) << QString::fromUtf8(text) << u"HT2018"_s;
    for (const char *text : {"", "2026", "T26", "VT", "VT202", "VT20266", "2026-42", "VT26 extra", "sommaren 2026"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text) << QString();
}

void TestTerm::reads()
{
    QFETCH(QString, text);
    const auto term = Term::fromText(text);
    QTEST(term ? term->toKey() : QString(), "key");
}

void TestTerm::writes()
{
    QCOMPARE((Term{2026, false}.toText()), u"spring 2026"_s);
    QCOMPARE((Term{2026, true}.toText()), u"autumn 2026"_s);
}

void TestTerm::neighbours()
{
    Term term{2025, true};
    QCOMPARE(term.next().toKey(), u"VT2026"_s);
    QCOMPARE(term.previous().toKey(), u"VT2025"_s);
    for (int i = 0; i < 20; ++i, term = term.next()) {
        QVERIFY(term.next().previous() == term);
        QVERIFY(term < term.next());
        QCOMPARE(term.last().addDays(1), term.next().first());
    }
}

void TestTerm::weeks_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("week");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("20") << 2026 << 20 << QDate(2026, 5, 11);
    QTest::newRow("first of 2026") << 2026 << 1 << QDate(2025, 12, 29);
    QTest::newRow("53") << 2020 << 53 << QDate(2020, 12, 28);
    QTest::newRow("first of 2021") << 2021 << 1 << QDate(2021, 1, 4);
}

void TestTerm::weeks()
{
    QFETCH(int, year);
    QFETCH(int, week);
    const IsoWeek made{year, week};
    QVERIFY(made.isValid());
    QTEST(made.monday(), "monday");
    QVERIFY(IsoWeek::containing(made.sunday()) == made);
    QCOMPARE(made.toText(), u"w. %1"_s.arg(week));
    QCOMPARE(made.toTextWithYear(), u"w. %1 %2"_s.arg(week).arg(year));
}

void TestTerm::everyDayIsInItsWeek()
{
    for (QDate day(2015, 12, 25); day < QDate(2021, 1, 10); day = day.addDays(1))
        QCOMPARE(IsoWeek::containing(day).day(day.dayOfWeek()), day);
}

void TestTerm::wrongWeeks()
{
    QCOMPARE(IsoWeek::countIn(2020), 53);
    QCOMPARE(IsoWeek::countIn(2026), 53);
    QCOMPARE(IsoWeek::countIn(2025), 52);
    QVERIFY(!(IsoWeek{2025, 53}.isValid()));
    QVERIFY(!(IsoWeek{2025, 0}.isValid()));
}

LANSNAV_TEST_MAIN(TestTerm)
#include "tst_term.moc"
