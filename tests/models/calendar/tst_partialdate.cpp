// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/partialdate.h"
#include "support/testmain.h"

#include <QLocale>
#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;

Q_DECLARE_METATYPE(lansnav::PartialDate::Precision)

class TestPartialDate : public QObject
{
    Q_OBJECT

private slots:
    void roundTrip_data();
    void roundTrip();
    void refuses_data();
    void refuses();
    void impossible();
    void order();
};

void TestPartialDate::roundTrip_data()
{
    using enum PartialDate::Precision;
    QTest::addColumn<QString>("iso");
    QTest::addColumn<PartialDate::Precision>("precision");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("day") << u"2018-03-14"_s << Day << QDate(2018, 3, 14) << QDate(2018, 3, 14) << u"14 mars 2018"_s;
    QTest::newRow("week") << u"2018-W12"_s << Week << QDate(2018, 3, 19) << QDate(2018, 3, 25) << u"w. 12 2018"_s;
    QTest::newRow("week over New Year") << u"2026-W01"_s << Week << QDate(2025, 12, 29) << QDate(2026, 1, 4) << u"w. 1 2026"_s;
    QTest::newRow("month") << u"2018-03"_s << Month << QDate(2018, 3, 1) << QDate(2018, 3, 31) << u"mars 2018"_s;
    QTest::newRow("leap month") << u"2024-02"_s << Month << QDate(2024, 2, 1) << QDate(2024, 2, 29) << u"februari 2024"_s;
    QTest::newRow("spring") << u"2018-40"_s << Term << QDate(2018, 1, 1) << QDate(2018, 6, 30) << u"spring 2018"_s;
    QTest::newRow("autumn") << u"2018-41"_s << Term << QDate(2018, 7, 1) << QDate(2018, 12, 31) << u"autumn 2018"_s;
    QTest::newRow("year") << u"2018"_s << Year << QDate(2018, 1, 1) << QDate(2018, 12, 31) << u"2018"_s;
}

void TestPartialDate::roundTrip()
{
    QLocale::setDefault(QLocale(u"sv_SE"_s));
    QFETCH(QString, iso);
    const PartialDate date = PartialDate::fromIso(iso);
    QCOMPARE(date.toIso(), iso);
    QTEST(date.precision(), "precision");
    QTEST(date.first(), "first");
    QTEST(date.last(), "last");
    QTEST(date.toText(), "text");
    QVERIFY(PartialDate::fromIso(date.toIso()) == date);
    QLocale::setDefault(QLocale::c());
}

void TestPartialDate::refuses_data()
{
    QTest::addColumn<QString>("iso");
    for (const char *iso : {"", "18", "2018-13", "2018-00", "2018-02-30", "2018-W54", "2018-W53", "2018-W00", "2018-42", "2018-3-1", "2018-03-14T10:00",
                            "0000", " 2018", "2018 ", "mars 2018", "2018-40-01"})
        QTest::newRow(iso[0] ? iso : "empty") << QString::fromUtf8(iso);
}

void TestPartialDate::refuses()
{
    QFETCH(QString, iso);
    const PartialDate date = PartialDate::fromIso(iso);
    QVERIFY(date.isNull());
    QVERIFY(!date.first().isValid());
    QVERIFY(!date.last().isValid());
    QVERIFY(date.toIso().isEmpty());
    QVERIFY(date.toText().isEmpty());
}

void TestPartialDate::impossible()
{
    QVERIFY(PartialDate(QDate()).isNull());
    QVERIFY(PartialDate::month(2018, 13).isNull());
    QVERIFY(PartialDate::week(2018, 53).isNull());
    QVERIFY(PartialDate::year(0).isNull());
    QVERIFY(PartialDate::term(-3, true).isNull());
}

void TestPartialDate::order()
{
    const QStringList sorted = {u"2017-12-31"_s, u"2018"_s, u"2018-40"_s, u"2018-01"_s, u"2018-W01"_s, u"2018-01-01"_s, u"2018-W12"_s, u"2018-41"_s, u"2019"_s};
    for (int i = 0; i < sorted.size(); ++i)
        for (int j = 0; j < sorted.size(); ++j)
            QCOMPARE(PartialDate::fromIso(sorted[i]) < PartialDate::fromIso(sorted[j]), i < j);
}

LANSNAV_TEST_MAIN(TestPartialDate)
#include "tst_partialdate.moc"
