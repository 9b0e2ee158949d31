// SPDX-License-Identifier: GPL-3.0-or-later
// Dates above marks of attendance, and the years that stand around a list.
#include "exchange/listyears.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class HeadedDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void headings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &heading, const QString &said) { QTest::newRow(qPrintable(heading)) << heading << said; };
        for (const QString &text : {u"12/2"_s, u"12/2."_s, u"12.2"_s, u"12 feb"_s, u"12 feb."_s, u"12 februari"_s, u"den 12 februari"_s, u"12:e feb"_s, u"12-feb"_s, u"Möte 12/2"_s, u"Möte: 12/2"_s,
                                    u"Möte 2: 12/2"_s, u"Träff 2, 12/2"_s, u"Nätverksträff 2 – 12/2"_s, u"Möte nr 2 12/2"_s, u"2:a träffen 12/2"_s, u"Mötesdatum 12/2"_s, u"Träff 2 (12/2)"_s, u"12/2 (Teams)"_s, u"12/2 Teams"_s, u"12/2 via Teams"_s, u"12/2 Örebro"_s, u"12/2, Örebro"_s,
                                    u"ons 12/2"_s, u"Onsdag 12/2"_s, u"onsdag den 12 februari"_s, u"12/2 kl 9–12"_s, u"12/2 kl. 9"_s, u"12/2 9.00-12.00"_s, u"12 feb fm"_s, u"Tillfälle 12 feb, digitalt"_s, u"Träff i Örebro 12/2"_s, u"Möte på Stora Holmen den 12 februari"_s,
                                    u"12 feb Örebro"_s, u"Deltagit 12/2"_s})
            row(text, u"--02-12"_s);
        for (const QString &text : {u"v 7"_s, u"V. 7"_s, u"v7"_s, u"vecka 7"_s, u"Möte v 7"_s, u"v. 7 (Teams)"_s})
            row(text, u"--W07"_s);
        for (const QString &text : {u"mars"_s, u"Mars"_s, u"mar."_s, u"Möte mars"_s})
            row(text, u"--03"_s);
        for (const QString &text : {u"2025-02-12"_s, u"12/2 2025"_s, u"12/2-25"_s, u"12/2 (2025)"_s, u"12-feb-25"_s, u"Möte 12/2 2025"_s, u"Möte 1: 2025-02-12"_s, u"12 feb 2025 (Teams)"_s, u"12/2 2025 Örebro"_s, u"2025-02-12 Örebro"_s, u"2025-02-12, Kumla"_s, u"Deltagit 2025-02-12"_s,
                                    u"Träff i Örebro 12/2 2025"_s, u"12 feb 2025 Örebro"_s})
            row(text, u"2025-02-12"_s);
        for (const QString &text : {u"v. 7 2025"_s, u"V. 7 2025"_s, u"v 7 -25"_s, u"2025 v 7"_s, u"Möte v. 7 2025"_s})
            row(text, u"2025-W07"_s);
        for (const QString &text : {u"Mars 2025"_s, u"mars -25"_s, u"2025-03"_s, u"Möte mars 2025"_s})
            row(text, u"2025-03"_s);
        row(u"29/2"_s, u"--02-29"_s);
        row(u"v 53"_s, u"--W53"_s);
        row(u"feb 12"_s, u"--"_s);
        row(u"mars 25"_s, u"--"_s);
        for (const QString &text : {u""_s, u"Namn"_s, u"Kommun"_s, u"2025"_s, u"VT 2025"_s, u"HT25"_s, u"Möte"_s, u"Möte 1"_s, u"Träff 12"_s, u"Datum"_s, u"Närvaro"_s, u"Närvaro 2025"_s, u"31/2"_s, u"13/13"_s, u"v 54"_s, u"10-12"_s,
                                    u"9.00"_s, u"1"_s, u"12"_s, u"Antal"_s, u"019-12 34 56"_s, u"Marie"_s, u"Maja 12"_s, u"slutar 31/12 eller 1/1"_s, u"12 personer i Örebro"_s, u"Träff i grupp 2"_s, u"Ej deltagit 2025-02-12"_s, u"2025-02-30 Örebro"_s})
            row(text, QString());
    }
    void headings()
    {
        QFETCH(QString, heading);
        const auto found = parse::headedDate(heading);
        QTEST(found ? found->toText() : QString(), "said");
    }

    void inAYear()
    {
        QCOMPARE(parse::headedDate(u"12/2")->in(2025).toIso(), u"2025-02-12"_s);
        QCOMPARE(parse::headedDate(u"v 7")->in(2025).toIso(), u"2025-W07"_s);
        QCOMPARE(parse::headedDate(u"mars")->in(2025).toIso(), u"2025-03"_s);
        QCOMPARE(parse::headedDate(u"12/2 2024")->in(2025).toIso(), u"2024-02-12"_s);
        QVERIFY(parse::headedDate(u"29/2")->in(2025).isNull());
        QVERIFY(parse::headedDate(u"v 53")->in(2025).isNull());
        QVERIFY(parse::headedDate(u"feb 12")->in(2025).isNull());
    }

    void years_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("sheet");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("date");
        const auto row = [](const QString &title, const QString &sheet, const QString &file, const QString &heading, const QString &date) {
            QTest::newRow(qPrintable(title + u'|' + sheet + u'|' + file + u'|' + heading)) << title << sheet << file << heading << date;
        };
        for (const QString &title : {u"Närvaro 2025"_s, u"2025"_s, u"VT 2025"_s, u"vt25"_s, u"Vårterminen 2025"_s, u"BBIC – närvaro våren 2025"_s, u"HT24–VT25"_s, u"2024/2025"_s, u"2024/25"_s, u"Läsåret 2024-2025"_s,
                                     u"Närvaro 2025 (utskriven 2026-01-14)"_s, u"Närvaro 2025, uppdaterad 2026"_s}) {
            row(title, {}, {}, u"12/2"_s, u"2025-02-12"_s);
            row({}, title, {}, u"12/2"_s, u"2025-02-12"_s);
        }
        row(u"Närvaro 2024"_s, u"2025"_s, u"2026.xlsx"_s, u"12/2"_s, u"2024-02-12"_s);
        row({}, u"Blad1"_s, u"närvaro_2025.xlsx"_s, u"12/2"_s, u"2025-02-12"_s);
        row({}, u"Blad1"_s, u"BBIC VT25.csv"_s, u"v 7"_s, u"2025-W07"_s);
        row(u"2024/2025"_s, {}, {}, u"16/9"_s, u"2024-09-16"_s);
        row(u"Närvaro 2025"_s, {}, {}, u"mars"_s, u"2025-03"_s);
        // Not said, or not clearly.
        row({}, u"Blad1"_s, u"närvaro.xlsx"_s, u"12/2"_s, {});
        row({}, {}, u"närvaro 20250301.xlsx"_s, u"12/2"_s, {});
        row(u"Uppdaterad 2025"_s, {}, {}, u"12/2"_s, {});
        row(u"Närvaro 2024–2025"_s, {}, {}, u"12/2"_s, {});
        row(u"VT 2025"_s, {}, {}, u"16/9"_s, {});
        row(u"Närvaro 2025"_s, {}, {}, u"29/2"_s, {});
        row(u"Närvaro 2025"_s, {}, {}, u"feb 12"_s, {});
        // A date that has its year needs no other.
        row(u"Närvaro 2024"_s, {}, {}, u"12/2 2025"_s, u"2025-02-12"_s);
    }
    void years()
    {
        QFETCH(QString, title);
        QFETCH(QString, sheet);
        QFETCH(QString, file);
        QFETCH(QString, heading);
        Workbook book = test::bookOf({{title}, {u"Namn"_s, heading}});
        book.sheets.first().name = sheet;
        ImportPlan plan;
        plan.sourceName = file;
        plan.headerRow = 1;
        const ListYears years(book.sheets.first(), plan);
        QTEST(years.date(*parse::headedDate(heading), 1).date.toIso(), "date");
    }

    /// A year or a term alone is of the columns from there on.
    void yearsAboveColumns()
    {
        const Workbook book = test::bookOf({{{}, u"HT 2024"_s, {}, u"2025"_s}, {u"Namn"_s, u"12/9"_s, u"14/11"_s, u"16/1"_s}});
        ImportPlan plan;
        plan.headerRow = 1;
        const ListYears years(book.sheets.first(), plan);
        QCOMPARE(years.date(*parse::headedDate(u"12/9"), 1).date.toIso(), u"2024-09-12"_s);
        QCOMPARE(years.date(*parse::headedDate(u"14/11"), 2).date.toIso(), u"2024-11-14"_s);
        QCOMPARE(years.date(*parse::headedDate(u"16/1"), 3).date.toIso(), u"2025-01-16"_s);
        QVERIFY(years.date(*parse::headedDate(u"16/1"), 0).date.isNull());
    }
};

LANSNAV_TEST_MAIN(HeadedDatesTest)
#include "tst_headeddates.moc"
