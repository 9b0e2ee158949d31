// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/columnwidths.h"
#include "report/report.h"
#include "support/testmain.h"

#include <numeric>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// How the columns of a table on paper share its width.
class TestColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    /// Whoever is not in the list puts down the name on an empty line, however short the names of the others are.
    void namesCanBeWrittenOnASignInSheet()
    {
        const paper::FontBook fonts;
        report::Table sheet;
        sheet.columns = {{u"Namn"_s}};
        for (int day = 1; day <= 5; ++day)
            sheet.columns.append({u"%1 sep."_s.arg(day)});
        sheet.rows = {{report::Cell(u"Bo"_s)}, {}};
        constexpr double width = paper::mm(174);
        const auto widths = [&] { return paper::planColumns(fonts, sheet, width, true).bands.constFirst().widths; };
        QVERIFY2(widths().first() >= paper::mm(40) - 1, qPrintable(QString::number(widths().first() / paper::mm(1))));
        const QList<double> all = widths();
        QVERIFY(std::accumulate(all.cbegin(), all.cend(), 0.0) <= width + 1);
        sheet.rows.removeLast();
        QVERIFY2(widths().first() < paper::mm(40), "nobody writes a name there");
    }
};

LANSNAV_TEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
