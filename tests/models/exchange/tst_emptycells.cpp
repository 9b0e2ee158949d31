// SPDX-License-Identifier: GPL-3.0-or-later
// Errors and truth values that a spreadsheet leaves in a list.
#include "exchange/blankcells.h"
#include "exchange/emptycells.h"
#include "exchange/ownlines.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

class EmptyCellsTest : public QObject
{
    Q_OBJECT

private slots:
    void errors()
    {
        for (const QString &cell : {u"#N/A"_s, u"#n/a"_s, u" #N/A "_s, u"#SAKNAS!"_s, u"#REF!"_s, u"#VÄRDEFEL!"_s, u"#VALUE!"_s, u"#NAMN?"_s, u"#DIV/0!"_s, u"#DIVISION/0!"_s, u"#OGILTIGT!"_s, u"#####"_s})
            QVERIFY2(emptycells::isError(cell), qPrintable(cell));
        for (const QString &cell : {QString(), u"#"_s, u"#1"_s, u"#BBIC"_s, u"# Nora"_s, u"#nyttjobb!"_s, u"N/A"_s, u"Anna #N/A"_s, u"#Viktigt!"_s})
            QVERIFY2(!emptycells::isError(cell), qPrintable(cell));
    }

    /// What has no width is nothing, wherever it comes from.
    void blank()
    {
        for (const QString &cell : {QString(), u" \t"_s, u"\u00a0"_s, u"\u200b"_s, u"\ufeff \u00ad"_s, u"\r\n"_s})
            QVERIFY2(isBlankCell(cell) && parse::tidy(cell).isEmpty(), qPrintable(cell));
        for (const QString &cell : {u"-"_s, u"\u200bx"_s, u" . "_s, u"0"_s})
            QVERIFY2(!isBlankCell(cell) && !parse::tidy(cell).isEmpty(), qPrintable(cell));
        QVERIFY(isBlankRow({{}, u" "_s, u"\u200b"_s}) && isBlankRow({}));
        const QStringList one{{}, u"Nora"_s, u"\u200b"_s};
        QCOMPARE(onlyFilledCell(one), &one.at(1));
        QVERIFY(!onlyFilledCell({{}, u" "_s}) && !onlyFilledCell({u"Nora"_s, u"Anna Ek"_s}));
        QVERIFY(isOwnLine({u"Inga rader än"_s, u"\u200b"_s}));
    }

    void truths()
    {
        for (const QString &cell : {u"TRUE"_s, u"False"_s, u"SANT"_s, u"FALSKT"_s, u" TRUE"_s})
            QVERIFY2(emptycells::isTruth(cell), qPrintable(cell));
        for (const QString &cell : {QString(), u"ja"_s, u"Trueman"_s, u"Santa"_s, u"x"_s})
            QVERIFY2(!emptycells::isTruth(cell), qPrintable(cell));
        QVERIFY(emptycells::isOfWords(u"note") && emptycells::isOfWords(u"name"));
        QVERIFY(!emptycells::isOfWords(u"protected") && !emptycells::isOfWords(u"kind") && !emptycells::isOfWords(u"end") && !emptycells::isOfWords(u"date"));
    }
};

LANSNAV_TEST_MAIN(EmptyCellsTest)
#include "tst_emptycells.moc"
