// SPDX-License-Identifier: GPL-3.0-or-later
// What lists of attendance say that their marks mean.
#include "exchange/attendancelegend.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;
using parse::Attendance;

class AttendanceLegendTest : public QObject
{
    Q_OBJECT

private slots:
    void legends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("marks");     // each with what it means: + present, - absent, ! sent apology, 0 not recorded, ? not understood; "_" is an empty cell
        QTest::addColumn<bool>("isSure");
        const auto row = [](const QString &text, const QString &marks, bool isSure = true) { QTest::newRow(qPrintable(text)) << text << marks << isSure; };
        row(u"N närvarande, F frånvarande, A anmält förhinder; tomt: inte registrerad"_s, u"_0 a! f- n+"_s);
        row(u"N present, F absent, A sent apology; empty: not recorded"_s, u"_0 a! f- n+"_s);
        row(u"x = närvarande, F = förhinder"_s, u"f! x+"_s);
        row(u"F = förhinder"_s, u"f!"_s);
        row(u"F – anmält förhinder"_s, u"f!"_s);
        row(u"F: frånvarande N: närvarande"_s, u"f- n+"_s);
        row(u"x = deltog, o = deltog ej"_s, u"o- x+"_s);
        row(u"Förklaring: x: deltog, o: deltog ej"_s, u"o- x+"_s);
        row(u"x deltog o deltog ej"_s, u"o- x+"_s);
        row(u"D = deltog inte"_s, u"d-"_s);
        row(u"N = närvarande ej, J = närvarande"_s, u"j+ n-"_s);
        row(u"o = deltog inte, v = var med"_s, u"o- v+"_s);
        row(u"S = deltog inte p.g.a. sjukdom"_s, u"s!"_s);
        row(u"F = fysiskt på plats, D = digitalt, A = frånvarande"_s, u"a- d+ f+"_s);
        row(u"Närvaro (F=fysiskt D=digitalt)"_s, u"d+ f+"_s);
        row(u"Närvaro 2024 (N=närvarande, F=frånvarande), uppdaterad 2024"_s, u"f- n+"_s);
        row(u"FS = förhinder sjuk"_s, u"fs!"_s);
        row(u"1 = deltog, 0 = deltog ej"_s, u"0- 1+"_s);
        row(u"x = deltog, tomt = deltog ej"_s, u"_- x+"_s);
        row(u"tom = frånvarande"_s, u"_-"_s);
        row(u"x = närvarande, – = frånvarande"_s, u"-- x+"_s);
        row(u"N=närvarande/F=frånvarande"_s, u"f- n+"_s);
        // What is not understood is no meaning of ours either.
        row(u"A = anm. förhinder, G = gäst"_s, u"a! g?"_s);
        row(u"F = frånvarande eller förhinder, N = närvarande"_s, u"f? n+"_s);
        row(u"N = närvarande (ej på plats)"_s, u"n?"_s, false);
        row(u"E = ersättare"_s, u"e?"_s, false);
        row(u"N = nej, N = närvarande"_s, u"n?"_s);
        for (const QString &text : {u"F förhinder"_s, u"x - sjuk"_s, u"Tom: sjuk"_s, u"Eva Ask"_s, u"Eva B Närvarande"_s, u"Eva Berg-Ek"_s, u"Kl: nio"_s, u"E-post: eva@example.org"_s, u"BBIC - nätverk"_s,
                                    u"https://example.org?a=ja&b=nej"_s, QString()})
            row(text, {}, false);
    }
    void legends()
    {
        QFETCH(QString, text);
        const parse::AttendanceLegend legend = parse::attendanceLegendOf(text);
        QStringList found;
        for (auto mark = legend.marks.cbegin(); mark != legend.marks.cend(); ++mark)
            found.append((mark.key().isEmpty() ? u"_"_s : mark.key()) + QStringView(u"0+-!?").at(int(*mark)));
        QFETCH(QString, marks);
        QStringList expected = marks.split(u' ', Qt::SkipEmptyParts);
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
        QTEST(legend.isSure, "isSure");
    }
};

LANSNAV_TEST_MAIN(AttendanceLegendTest)
#include "tst_attendancelegend.moc"
