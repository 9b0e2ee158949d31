// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/freedate.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;

class TestFreeDate : public QObject
{
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void times_data();
    void times();
    void refuses_data();
    void refuses();
    void yearGuess();
    void everyDayReadsBack();
    void anythingTypedIsHarmless();
};

static const QDate today(2026, 3, 4);     // a Wednesday, week 10

void TestFreeDate::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, QDate date) { QTest::newRow(text) << QString::fromUtf8(text) << date; };
    const QDate may14(2026, 5, 14);
    for (const char *text : {"14/5", "14 maj", "14 Maj", "14.5", "14.5.", "14.05.2026", "14.5.2026", "14.5.26", "14/5 2026", "14/5-26", "14/5/2026",
                             "2026-05-14", "260514", "20260514", "den 14 maj", "14:e maj", "14 maj 2026", "14 May", "May 14", "May 14, 2026", "14th of May",
                             "the 14th of May 2026", "v 20 tors", "v.20 torsdag", "tors v 20", "vecka 20 torsdag", "week 20 thu", "w. 20 Thursday",
                             "v. 20 2026 tors", "tors 14 maj", "torsdag den 14 maj", "Thu 14/5", "  14   maj  ", "14maj"})
        row(text, may14);
    row("v 20", QDate(2026, 5, 11));
    row("v.20", QDate(2026, 5, 11));
    row("v. 12 2018", QDate(2018, 3, 19));
    row("v 53", QDate(2026, 12, 28));
    row("idag", today);
    row("i dag", today);
    row("Today", today);
    row("i morgon", today.addDays(1));
    row("imorgon", today.addDays(1));
    row("tomorrow", today.addDays(1));
    row("i övermorgon", today.addDays(2));
    row("igår", today.addDays(-1));
    row("yesterday", today.addDays(-1));
    row("i förrgår", today.addDays(-2));
    row("på måndag", QDate(2026, 3, 9));
    row("måndag", QDate(2026, 3, 9));
    row("on Friday", QDate(2026, 3, 6));
    row("på onsdag", QDate(2026, 3, 11));
    row("nästa tisdag", QDate(2026, 3, 10));
    row("nästa fredag", QDate(2026, 3, 13));
    row("next friday", QDate(2026, 3, 13));
    row("denna fredag", QDate(2026, 3, 6));
    row("nästa vecka", QDate(2026, 3, 9));
    row("next week", QDate(2026, 3, 9));
    row("nästa vecka på torsdag", QDate(2026, 3, 12));
    row("i fredags", QDate(2026, 2, 27));
    row("last monday", QDate(2026, 3, 2));
    row("i onsdags", QDate(2026, 2, 25));
    row("+3", QDate(2026, 3, 7));
    row("-3", QDate(2026, 3, 1));
    row("−3", QDate(2026, 3, 1));
    row("+2v", QDate(2026, 3, 18));
    row("om 2 veckor", QDate(2026, 3, 18));
    row("om en vecka", QDate(2026, 3, 11));
    row("om 3 dagar", QDate(2026, 3, 7));
    row("om en månad", QDate(2026, 4, 4));
    row("om ett år", QDate(2027, 3, 4));
    row("in 2 weeks", QDate(2026, 3, 18));
    row("in a month", QDate(2026, 4, 4));
    row("för 2 veckor sedan", QDate(2026, 2, 18));
    row("2 weeks ago", QDate(2026, 2, 18));
    row("29/2", QDate(2028, 2, 29));
    row("1 september", QDate(2026, 9, 1));
    row("1 dec", QDate(2025, 12, 1));
}

void TestFreeDate::dates()
{
    QFETCH(QString, text);
    const auto found = parseFreeDate(text, today);
    QVERIFY2(found.has_value(), qPrintable(text));
    QTEST(found->date, "date");
    QVERIFY(!found->start.isValid());
    QVERIFY(!found->end.isValid());
}

void TestFreeDate::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("start");
    QTest::addColumn<QTime>("end");
    const auto row = [](const char *text, QDate date, QTime start, QTime end = {}) {
        QTest::newRow(text) << QString::fromUtf8(text) << date << start << end;
    };
    const QDate may14(2026, 5, 14);
    row("14/5 13.00", may14, QTime(13, 0));
    row("14/5 13", may14, QTime(13, 0));
    row("14/5 kl 13", may14, QTime(13, 0));
    row("14/5 kl. 13:30", may14, QTime(13, 30));
    row("14/5, 13.00", may14, QTime(13, 0));
    row("14 maj 13–15", may14, QTime(13, 0), QTime(15, 0));
    row("14 maj 13 - 15.30", may14, QTime(13, 0), QTime(15, 30));
    row("2026-05-14 08:15-09", may14, QTime(8, 15), QTime(9, 0));
    row("14/5 2026 9-12", may14, QTime(9, 0), QTime(12, 0));
    row("v 20 tors 13-15", may14, QTime(13, 0), QTime(15, 0));
    row("14 May at 2 pm", may14, QTime(14, 0));
    row("14 May 1-3 pm", may14, QTime(13, 0), QTime(15, 0));
    row("14 maj kl 13 till 15", may14, QTime(13, 0), QTime(15, 0));
    row("i morgon 9", today.addDays(1), QTime(9, 0));
    row("om 2 veckor kl 10", QDate(2026, 3, 18), QTime(10, 0));
    row("13–15", today, QTime(13, 0), QTime(15, 0));
    row("13.30", today, QTime(13, 30));
    row("kl 13", today, QTime(13, 0));
}

void TestFreeDate::times()
{
    QFETCH(QString, text);
    const auto found = parseFreeDate(text, today);
    QVERIFY2(found.has_value(), qPrintable(text));
    QTEST(found->date, "date");
    QTEST(found->start, "start");
    QTEST(found->end, "end");
}

void TestFreeDate::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "31/2", "0/5", "14/13", "2026-02-30", "v 54", "v 0", "v 53 2025", "hej", "14", "14/5 25.00", "14/5 13.75", "14/5 15-13",
                             "fre 14 maj 2026", "om veckor", "+", "+99999", "14/5 13pm", "9999-99-99", "14//5", "maj", "0001-01-01"})
        QTest::newRow(text[0] ? text : "empty") << QString::fromUtf8(text);
}

void TestFreeDate::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseFreeDate(text, today).has_value());
    QVERIFY(!parseFreeDate(u"14/5"_s, QDate()).has_value());
}

void TestFreeDate::yearGuess()
{
    const QDate november(2026, 11, 22);
    QCOMPARE(parseFreeDate(u"14/5"_s, november)->date, QDate(2027, 5, 14));
    QCOMPARE(parseFreeDate(u"14/10"_s, november)->date, QDate(2026, 10, 14));
    QCOMPARE(parseFreeDate(u"14/10"_s, november, YearGuess::Coming)->date, QDate(2027, 10, 14));
    QCOMPARE(parseFreeDate(u"22/11"_s, november, YearGuess::Coming)->date, november);
    QCOMPARE(parseFreeDate(u"24/12"_s, november, YearGuess::Past)->date, QDate(2025, 12, 24));
    QCOMPARE(parseFreeDate(u"v 2 mån"_s, november, YearGuess::Coming)->date, QDate(2027, 1, 11));
}

void TestFreeDate::everyDayReadsBack()
{
    for (QDate day(2025, 12, 20); day < QDate(2027, 1, 10); day = day.addDays(1)) {
        int isoYear = 0;
        const int week = day.weekNumber(&isoYear);
        static const QStringList names = {u"mån"_s, u"tis"_s, u"ons"_s, u"tors"_s, u"fre"_s, u"lör"_s, u"sön"_s};
        for (const QString &text : {day.toString(Qt::ISODate), day.toString(u"d/M yyyy"_s), day.toString(u"d.M.yyyy"_s),
                                    u"v %1 %2 %3"_s.arg(week).arg(isoYear).arg(names.at(day.dayOfWeek() - 1))})
            QCOMPARE(parseFreeDate(text, today)->date, day);
        QCOMPARE(parseFreeDate(day.toString(u"d/M"_s), day)->date, day);
    }
}

void TestFreeDate::anythingTypedIsHarmless()
{
    const QString alphabet = u"0123456789/.-–: vtosåäökl+maj"_s;
    quint32 state = 12345;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 n = state % 14; n > 0; --n) {
            state = state * 1664525u + 1013904223u;
            text += alphabet.at(qsizetype((state >> 8) % quint32(alphabet.size())));
        }
        state = state * 1664525u + 1013904223u;
        if (const auto found = parseFreeDate(text, today)) {
            QVERIFY(found->date.isValid());
            QVERIFY(!found->end.isValid() || found->start < found->end);
        }
    }
}

LANSNAV_TEST_MAIN(TestFreeDate)
#include "tst_freedate.moc"
