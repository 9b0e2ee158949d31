// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "support/testmain.h"

#include <QFile>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace lansnav;

/// Our own rules against the table of an independent library (python3-holidays), 1990–2060.
class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void easter_data();
    void easter();
    void agreesWithTheTable();
    void tableAgreesWithTheLibrary();
    void named_data();
    void named();
    void workingDays_data();
    void workingDays();
    void pauses_data();
    void pauses();
    void aDayThatIsTwo();
    void invalidDay();

private:
    static QSet<QDate> table();
};

QSet<QDate> TestHolidays::table()
{
    QFile file(QStringLiteral(LANSNAV_TEST_DATA "/holidays_se.csv"));
    QSet<QDate> days;
    if (file.open(QIODevice::ReadOnly | QIODevice::Text))
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1))
            if (const QDate day = QDate::fromString(line.left(10), Qt::ISODate); day.isValid())
                days.insert(day);
    return days;
}

void TestHolidays::easter_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("earliest") << QDate(2285, 3, 22);
    QTest::newRow("latest") << QDate(2038, 4, 25);
    QTest::newRow("1981") << QDate(1981, 4, 19);
    QTest::newRow("2000") << QDate(2000, 4, 23);
    QTest::newRow("2026") << QDate(2026, 4, 5);
    QTest::newRow("2049") << QDate(2049, 4, 18);
}

void TestHolidays::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(Holidays::easter(day.year()), day);
}

void TestHolidays::agreesWithTheTable()
{
    const QSet<QDate> expected = table();
    QVERIFY(expected.size() > 1000);
    for (int year = 1990; year <= 2060; ++year) {
        const QDate easterEve = Holidays::easter(year).addDays(-1);   // free in practice, not in the table
        QSet<QDate> ours;
        for (const Holiday &holiday : Holidays::of(year))
            if (holiday.date != easterEve)
                ours.insert(holiday.date);
        QSet<QDate> theirs;
        for (const QDate day : expected)
            if (day.year() == year)
                theirs.insert(day);
        QVERIFY2(ours == theirs, qPrintable(QString::number(year)));
    }
}

void TestHolidays::tableAgreesWithTheLibrary()
{
    const QString python = u"/usr/bin/python3"_s;
    QProcess process;
    process.start(python, {u"-c"_s, u"import holidays\nfor d in sorted(holidays.Sweden(include_sundays=False, years=range(1990, 2061))): print(d)"_s});
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        LANSNAV_MISSING("python3-holidays");
    QSet<QDate> days;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (const QDate day = QDate::fromString(QString::fromLatin1(line).trimmed(), Qt::ISODate); day.isValid() && day.year() <= 2060)
            days.insert(day);
    QCOMPARE(days, table());
}

void TestHolidays::named_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPublic");
    QTest::newRow("new year") << QDate(2026, 1, 1) << u"New Year's Day"_s << true;
    QTest::newRow("easter eve") << QDate(2026, 4, 4) << u"Easter Eve"_s << false;
    QTest::newRow("ascension") << QDate(2026, 5, 14) << u"Ascension Day"_s << true;
    QTest::newRow("midsummer eve") << QDate(2026, 6, 19) << u"Midsummer Eve"_s << false;
    QTest::newRow("all saints") << QDate(2026, 10, 31) << u"All Saints' Day"_s << true;
    QTest::newRow("christmas eve") << QDate(2026, 12, 24) << u"Christmas Eve"_s << false;
    QTest::newRow("whit monday 2004") << QDate(2004, 5, 31) << u"Whit Monday"_s << true;
    QTest::newRow("national day 2005") << QDate(2005, 6, 6) << u"National Day"_s << true;
}

void TestHolidays::named()
{
    QFETCH(QDate, day);
    const auto holiday = Holidays::on(day);
    QVERIFY(holiday.has_value());
    QTEST(holiday->name, "name");
    QTEST(holiday->isPublic, "isPublic");
}

void TestHolidays::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("working");
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2) << true;
    QTest::newRow("Twelfth Night") << QDate(2026, 1, 5) << true;
    QTest::newRow("Walpurgis") << QDate(2026, 4, 30) << true;
    QTest::newRow("day after Ascension") << QDate(2026, 5, 15) << true;
    QTest::newRow("whit monday today") << QDate(2026, 5, 25) << true;
    QTest::newRow("national day before 2005") << QDate(2003, 6, 6) << true;
    QTest::newRow("saturday") << QDate(2026, 5, 16) << false;
    QTest::newRow("Good Friday") << QDate(2026, 4, 3) << false;
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31) << false;
}

void TestHolidays::workingDays()
{
    QFETCH(QDate, day);
    QTEST(Holidays::isWorkday(day), "working");
}

void TestHolidays::pauses_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("pause");
    QTest::newRow("before Christmas") << QDate(2026, 12, 18) << false;
    QTest::newRow("the week of Christmas") << QDate(2026, 12, 22) << true;
    QTest::newRow("between Christmas and New Year") << QDate(2026, 12, 29) << true;
    QTest::newRow("after New Year") << QDate(2027, 1, 5) << true;
    QTest::newRow("after Epiphany") << QDate(2027, 1, 7) << false;
    QTest::newRow("before midsummer") << QDate(2026, 6, 18) << false;
    QTest::newRow("July") << QDate(2026, 7, 14) << true;
    QTest::newRow("mid-August") << QDate(2026, 8, 10) << false;
    QTest::newRow("an ordinary day") << QDate(2026, 3, 2) << false;
}

void TestHolidays::pauses()
{
    QFETCH(QDate, day);
    QTEST(Holidays::isPause(day), "pause");
}

void TestHolidays::aDayThatIsTwo()
{
    QCOMPARE(Holidays::on(QDate(2008, 5, 1))->name, u"Ascension Day"_s);
    QCOMPARE(Holidays::on(QDate(2049, 6, 6))->name, u"Whit Sunday"_s);
}

void TestHolidays::invalidDay()
{
    QVERIFY(!Holidays::on(QDate()));
    QVERIFY(!Holidays::isWorkday(QDate()));
}

LANSNAV_TEST_MAIN(TestHolidays)
#include "tst_holidays.moc"
