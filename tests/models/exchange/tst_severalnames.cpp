// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a cell for a name beside one name: another one, or a time.
#include "exchange/nameparts.h"
#include "exchange/values.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class SeveralNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<bool>("asked");
        const QStringList both{u"Ada Alm"_s, u"Bo Ek"_s};
        const auto row = [](const char *tag, const QString &cell, const QStringList &names, bool asked = true) { QTest::newRow(tag) << cell << names << asked; };
        row("lines", u"Ada Alm\nBo Ek"_s, both);
        row("lines of Windows", u"Ada Alm\r\nBo Ek\r\n"_s, both);
        row("semicolon", u"Ada Alm; Bo Ek"_s, both);
        row("numbers", u"1. Ada Alm 2. Bo Ek"_s, both);
        row("numbered lines", u"1. Ada Alm\n2. Bo Ek"_s, both);
        row("dashes", u"- Ada Alm\n- Bo Ek"_s, both);
        row("family names first", u"Alm, Ada\nEk, Bo"_s, {u"Alm, Ada"_s, u"Ek, Bo"_s});
        row("asides", u"Ada Alm (ordinarie)\nBo Ek (ersättare)"_s, {u"Ada Alm (ordinarie)"_s, u"Bo Ek (ersättare)"_s});
        row("particles", u"Ada von Alm; Bo Ek"_s, {u"Ada von Alm"_s, u"Bo Ek"_s});
        row("capitals", u"ADA ALM\nBO EK"_s, {});
        row("a title on the next line", u"Ada Alm\nSocialt ansvarig"_s, {});
        row("an office on the next line", u"Ada Alm\nEnhetschef Väst"_s, {});
        row("one", u"Ada Alm"_s, {}, false);
        row("one in two lines", u"Ada\nAlm"_s, {}, false);
        row("a line for each name", u"Ada\nAlm Berg"_s, {}, false);
        row("after a comma", u"Alm Berg,\nAda Maria"_s, {}, true);
        row("a title", u"Ada Alm\nrektor"_s, {}, false);
        row("an aside below", u"Ada Alm\n(ersättare)"_s, {}, false);
        row("a number", u"Ada Alm 2"_s, {}, false);
        row("nothing", QString(), {}, false);
    }
    void names()
    {
        QFETCH(QString, cell);
        QTEST(parse::severalNames(cell), "names");
        QTEST(parse::maySaySeveralNames(cell), "asked");
    }

    void wholeInPart_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("read");      // "Bo|Ek"; empty: each column has its half
        const auto row = [](const QString &given, const QString &family, const QString &read) { QTest::newRow(qPrintable(given + u'/' + family)) << given << family << read; };
        const QString bo = u"Bo|Ek"_s;
        row({}, u"Ek, Bo"_s, bo);
        row({}, u"Bo Ek"_s, bo);
        row({}, u"Ek Bo"_s, bo);
        row(u"Bo Ek"_s, {}, bo);
        row(u"Ek, Bo"_s, {}, bo);
        row(u"Bo"_s, u"Ek, Bo"_s, bo);
        row(u"Anna von Essen"_s, {}, u"Anna|von Essen"_s);
        row(u"Bo"_s, u"Ek"_s, {});
        row(u"Anna Karin"_s, {}, {});
        row(u"Anna"_s, {}, {});
        row({}, u"Ek"_s, {});
        row({}, u"Lind Svensson"_s, {});
        row({}, u"von Essen"_s, {});
        row({}, u"Ek, ersättare"_s, {});
        row(u"Eva"_s, u"Ek, Bo"_s, {});
        row({}, {}, {});
    }
    /// The whole name may stand below "Förnamn" or "Efternamn" alone.
    void wholeInPart()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        const parse::PersonName name = parse::wholeInPart(given, family);
        QTEST(name.isEmpty() ? QString() : name.given + u'|' + name.family, "read");
    }

    void periods_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("asides");
        const auto row = [](const QString &cell, const QString &from, const QString &to, const QStringList &asides) { QTest::newRow(qPrintable(cell)) << cell << from << to << asides; };
        row(u"Iea Iid t.o.m. 2025-06-30"_s, {}, u"2025-06-30"_s, {u"t.o.m. 2025-06-30"_s});
        row(u"Iea Iid from 2024-01-01"_s, u"2024-01-01"_s, {}, {u"from 2024-01-01"_s});
        row(u"Iea Iid, fr.o.m. 2024-01-01"_s, u"2024-01-01"_s, {}, {u"fr.o.m. 2024-01-01"_s});
        row(u"Iea Iid tom juni 2025"_s, {}, u"2025-06"_s, {u"tom juni 2025"_s});
        row(u"Iea Iid (slutat 2025-06-30)"_s, {}, u"2025-06-30"_s, {u"slutat 2025-06-30"_s});
        row(u"Iea Iid slutar i juni 2025"_s, {}, u"2025-06"_s, {u"slutar i juni 2025"_s});
        row(u"Iea Iid fr.o.m. 2024-01-01 t.o.m. 2025-06-30"_s, u"2024-01-01"_s, u"2025-06-30"_s, {u"fr.o.m. 2024-01-01 t.o.m. 2025-06-30"_s});
        row(u"Iid, Iea t.o.m. 2025-06-30"_s, {}, u"2025-06-30"_s, {u"t.o.m. 2025-06-30"_s});
        row(u"Iea Iid t.o.m. juni"_s, {}, {}, {u"t.o.m. juni"_s});
        row(u"Iea Iid föräldraledig t.o.m. 2025-06-30"_s, {}, {}, {u"föräldraledig t.o.m. 2025-06-30"_s});
    }
    /// The name is the name alone, and a time is read where it is whole.
    void periods()
    {
        QFETCH(QString, cell);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const parse::PersonName name = parse::personName(cell);
        QCOMPARE(name.given, u"Iea"_s);
        QCOMPARE(name.family, u"Iid"_s);
        QTEST(name.asides, "asides");
        const auto said = parse::period(name.asides.value(0));
        QCOMPARE(said ? said->from.toIso() : QString(), from);
        QCOMPARE(said ? said->to.toIso() : QString(), to);
    }

    /// Tom and From are names.
    void noPeriods()
    {
        for (const QString &cell : {u"Tom Ek"_s, u"Anna From"_s, u"Anna Tom Ek"_s, u"Sara Sedan"_s})
            QCOMPARE(parse::personName(cell).asides, QStringList());
        QCOMPARE(parse::personName(u"Anna From").family, u"From"_s);
        QVERIFY(!parse::period(u"föräldraledig t.o.m. 2025-06-30"));
        QVERIFY(!parse::period(u"ersättare"));
        QVERIFY(!parse::period(u"slutat"));
        QVERIFY(!parse::period(u"2025-06-30"));
    }
};

LANSNAV_TEST_MAIN(SeveralNamesTest)
#include "tst_severalnames.moc"
