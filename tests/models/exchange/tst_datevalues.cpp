// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class DateValuesTest : public QObject
{
    Q_OBJECT

private slots:
    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const QString &text, const QString &iso) { QTest::newRow(qPrintable(text)) << text << iso; };
        for (const QString &text : {u"2018-03-14"_s, u" 2018-03-14 "_s, u"2018-03-14 09.04"_s, u"2018-03-14 15:43:00"_s, u"2018-03-14T15:43:00"_s,
                                    u"2018-03-14 kl. 13"_s, u"2018/03/14"_s, u"2018.3.14"_s, u"20180314"_s, u"180314"_s, u"14/3 2018"_s, u"14/3-18"_s,
                                    u"14/3 -18"_s, u"14/3/2018"_s, u"14.3.2018"_s, u"14-3-2018"_s, u"14 mars 2018"_s, u"14 Mars, 2018"_s, u"den 14 mars 2018"_s,
                                    u"14:e mars 2018"_s, u"14 mar. 2018"_s, u"14 mars -18"_s, u"March 14, 2018"_s, u"ons 14/3 2018"_s, u"onsdag den 14 mars 2018"_s,
                                    u"14/3\u00a02018"_s, u"2018-03-14 (steg 1)"_s, u"fr.o.m. 2018-03-14"_s, u"2018-03-14."_s, u"14/3 2018 kl. 13.00-15.00"_s})
            row(text, u"2018-03-14"_s);
        for (const QString &text : {u"mars 2017"_s, u"Mars -17"_s, u"mars17"_s, u"2017-03"_s, u"03/2017"_s, u"2017 mars"_s, u"sedan mars 2017"_s, u"201703"_s})
            row(text, u"2017-03"_s);
        for (const QString &text : {u"HT18"_s, u"H18"_s, u"ht 18"_s, u"HT -18"_s, u"HT2018"_s, u"ht 2018"_s, u"höstterminen 2018"_s, u"hösten 2018"_s, u"2018 ht"_s, u"2018-41"_s})
            row(text, u"2018-41"_s);
        for (const QString &text : {u"vt 2019"_s, u"VT19"_s, u"vårterminen 2019"_s})
            row(text, u"2019-40"_s);
        for (const QString &text : {u"v. 12 2018"_s, u"v 12 2018"_s, u"v.12, 2018"_s, u"vecka 12 2018"_s, u"2018-W12"_s, u"2018 v. 12"_s, u"V12 -18"_s})
            row(text, u"2018-W12"_s);
        for (const QString &text : {u"v. 38 2026"_s, u"vecka 38 2026"_s, u"vecka 38, 2026"_s, u"v38-2026"_s, u"V38-2026"_s, u"v 38 - 2026"_s, u"v.38 -26"_s, u"v:38 2026"_s, u"2026 v 38"_s,
                                    u"2026 v. 38"_s, u"2026v38"_s, u"2026-v38"_s, u"2026/v38"_s, u"2026, vecka 38"_s, u"2026-W38"_s, u"2026W38"_s, u"week 38 2026"_s, u"v. 38 (2026)"_s,
                                    u"vecka 38 år 2026"_s})
            row(text, u"2026-W38"_s);
        row(u"14/3 2018 (2019)"_s, u"2018-03-14"_s);
        row(u"vecka 4 2016"_s, u"2016-W04"_s);
        row(u"v. 53 2020"_s, u"2020-W53"_s);
        row(u"2016"_s, u"2016"_s);
        row(u"år 2016"_s, u"2016"_s);
        row(u"1/1 49"_s, u"2049-01-01"_s);
        row(u"1/1 50"_s, u"1950-01-01"_s);
        row(u"29/2 2020"_s, u"2020-02-29"_s);
        for (const QString &text : {u""_s, u"slutar 31/12"_s, u"31/12"_s, u"29/2 2019"_s, u"3/14 2018"_s, u"v. 53 2019"_s, u"v. 12"_s, u"HT"_s, u"mars"_s,
                                    u"41543"_s, u"2 st"_s, u"ca 5"_s, u"0701680692"_s, u"201112"_s, u"2018-13-01"_s, u"9999"_s, u"0018"_s, u"14/3 2018 och 15/3 2018"_s,
                                    u"019-61 11 25"_s, u"-"_s, u"?"_s})
            row(text, QString());
    }
    void dates()
    {
        QFETCH(QString, text);
        QTEST(parse::date(text).toIso(), "iso");
    }

    /// The year may stand first or last in what is short: only where one of them is no date it is known.
    void shortDays()
    {
        QVERIFY(parse::date(u"25-06-30").isNull());
        QCOMPARE(parse::date(u"30-06-99").toIso(), u"1999-06-30"_s);
        QCOMPARE(parse::date(u"99-06-30").toIso(), u"1999-06-30"_s);
        QCOMPARE(parse::date(u"25-06-25").toIso(), u"2025-06-25"_s);
        QCOMPARE(parse::date(u"30/6-25").toIso(), u"2025-06-30"_s);
    }

    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        const auto row = [](const QString &text, const QString &span) { QTest::newRow(qPrintable(text)) << text << span; };
        for (const QString &text : {u"2023-2025"_s, u"2023–2025"_s, u" 2023 - 2025 "_s, u"2023/2025"_s, u"2023 till 2025"_s, u"från 2023 till 2025"_s, u"2023 t.o.m. 2025"_s, u"2023–25"_s})
            row(text, u"2023..2025"_s);
        for (const QString &text : {u"2023–"_s, u"2023-"_s, u"fr.o.m. 2023"_s, u"sedan 2023"_s, u"2023–tills vidare"_s, u"2023 tills vidare"_s, u"2023 och framåt"_s, u"2023 – nu"_s})
            row(text, u"2023.."_s);
        for (const QString &text : {u"–2025"_s, u"-2025"_s, u"t.o.m. 2025"_s, u"tom 2025"_s, u"till och med 2025"_s})
            row(text, u"..2025"_s);
        row(u"tom 30/6 2025"_s, u"..2025-06-30"_s);
        row(u"från 2019/2020"_s, u"2019.."_s);
        row(u"f.o.m. 2019/20"_s, u"2019.."_s);
        row(u"vt25–ht25"_s, u"2025-40..2025-41"_s);
        row(u"vt–ht 2025"_s, u"2025-40..2025-41"_s);
        row(u"1/3–30/6 2025"_s, u"2025-03-01..2025-06-30"_s);
        row(u"2024-01-01 00:00:00 - 2024-12-31 00:00:00"_s, u"2024-01-01..2024-12-31"_s);
        row(u"fr.o.m. 2023-01-01 t.o.m. 2024-12-31"_s, u"2023-01-01..2024-12-31"_s);
        for (const QString &text : {u""_s, u"-"_s, u"2023"_s, u"2018-03-14"_s, u"2011-12"_s, u"2018-41"_s, u"2025-2023"_s, u"2018-13-01"_s, u"31/12–"_s, u"3/14 2018"_s, u"019-61 11 25"_s, u"2–5 st"_s, u"tills vidare"_s,
                                    u"-18"_s, u"25–26"_s, u"vartannat år"_s})
            row(text, QString());
    }
    void spans()
    {
        QFETCH(QString, text);
        const auto span = parse::dateSpan(text);
        QTEST(span ? span->from.toIso() + u".."_s + span->to.toIso() : QString(), "span");
    }

    void excelSerials()
    {
        QCOMPARE(parse::date(u"41543", {.excelSerial = true}).toIso(), u"2013-09-26"_s);
        QCOMPARE(parse::date(u"41543.5", {.excelSerial = true}).toIso(), u"2013-09-26"_s);
        QCOMPARE(parse::date(u"2016", {.excelSerial = true}).toIso(), u"2016"_s);
        QVERIFY(parse::date(u"5", {.excelSerial = true}).isNull());
    }

    void endNotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::addColumn<QString>("on");
        QTest::addColumn<bool>("past");
        const auto row = [](const QString &text, const QString &on, bool past = false) {
            QTest::newRow(qPrintable(text)) << text << true << on << past;
        };
        // Today is 2 March 2026.
        row(u"slutar 31/12"_s, u"2026-12-31"_s);
        row(u"Slutar 1/3"_s, u"2027-03-01"_s);
        row(u"slutar 2/3"_s, u"2026-03-02"_s);
        row(u"slutade 31/12"_s, u"2025-12-31"_s, true);
        row(u"Slutat"_s, QString(), true);
        row(u"slutat 2019-05-31"_s, u"2019-05-31"_s, true);
        row(u"Status: Tidigare medlem"_s, QString(), true);
        row(u"OBS Status: tidigare"_s, QString(), true);
        row(u"slutar 31/12 2019"_s, u"2019-12-31"_s);
        row(u"slutar 31 december"_s, u"2026-12-31"_s);
        row(u"slutar i juni"_s, u"2026-06"_s);
        row(u"slutar ht 2026"_s, u"2026-41"_s);
        row(u"avgår vid årsskiftet"_s, u"2026-12-31"_s);
        row(u"t.o.m. 2019-12-31"_s, u"2019-12-31"_s);
        row(u"t o m HT19"_s, u"2019-41"_s);
        row(u"Går i pension maj 2027"_s, u"2027-05"_s);
        row(u"Byter jobb  kontakta\nchefen"_s, QString());
        for (const QString &text : {u"föräldraledig t.o.m. hösten"_s, u"föräldraledig t.o.m. 2026-09-01"_s, u"Skyddade personuppgifter – ring ej"_s, u"arvode"_s,
                                    u""_s, u"=1+1"_s, u"kontakt 31/12"_s, u"beslutar om 5"_s, u"Status: tidigare ordförande"_s})
            QTest::newRow(qPrintable(text)) << text << false << QString() << false;
    }
    void endNotes()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        const auto note = parse::endNote(text, QDate(2026, 3, 2));
        QCOMPARE(note.has_value(), found);
        if (!note)
            return;
        QTEST(note->on.toIso(), "on");
        QTEST(note->past, "past");
        QVERIFY(!note->phrase.isEmpty());
    }

    void anyTextIsSurvived()
    {
        // Odd lengths and characters in every reader.
        const QStringList pieces{u"1"_s, u"/"_s, u"2018"_s, u"mars"_s, u"-"_s, u"v."_s, u"ht"_s, u" "_s, u"\u0000"_s, u"(0)"_s, u"+46"_s, u"@"_s, u"å"_s, u"slutar"_s};
        quint32 state = 7;
        for (int i = 0; i < 3000; ++i) {
            QString text;
            for (int n = 0; n < i % 12; ++n) {
                state = state * 1664525u + 1013904223u;
                text += pieces.at(qsizetype(state >> 8) % pieces.size());
            }
            const PartialDate date = parse::date(text, {.excelSerial = true});
            QVERIFY(date.isNull() || PartialDate::fromIso(date.toIso()) == date);
            const auto span = parse::dateSpan(text);
            QVERIFY(!span || !span->from.isNull() || !span->to.isNull());
            (void)parse::endNote(text, QDate(2026, 3, 2));
            (void)parse::phone(text);
            (void)parse::personName(text);
            (void)parse::mails(text);
            (void)parse::municipalityNames(text);
            (void)parse::memberRole(text);
            (void)parse::count(text);
        }
        QVERIFY(parse::date(QString(100'000, u'1')).isNull());
    }
};

LANSNAV_TEST_MAIN(DateValuesTest)
#include "tst_datevalues.moc"
