// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include "chart/chartpainter.h"
#include "chart/chartplot.h"
#include "chart/chartview.h"
#include "report/chartcolors.h"

#include <QAbstractItemModelTester>
#ifdef LANSNAV_CHARTS
#include <QChart>
#include <QChartView>
#endif
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QObject>
#include <QPainter>
#include <QTableWidget>

using namespace lansnav;
using namespace Qt::StringLiterals;
using report::Chart;

namespace {

const QStringList years{u"2024"_s, u"2025"_s, u"2026"_s};

Chart chartOf(Chart::Kind kind, const QList<std::optional<double>> &values)
{
    return {kind, u"Täckning"_s, u"kommuner"_s, years, {{u"ordinarie"_s, values}, {u"ersättare"_s, values}}};
}

QImage painted(const Chart &chart, const QSize &size = {800, 400})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font;
    font.setPixelSize(14);
    paintChart(painter, QRectF(QPointF(0, 0), QSizeF(size)), chart, {font, 1, u"No figures yet"_s}, QLocale(u"sv"_s));
    return image;
}

int count(const QImage &image, QRgb colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += (image.pixel(x, y) & 0xffffff) == (colour & 0xffffff);
    return found;
}

} // namespace

class TestChart : public QObject
{
    Q_OBJECT

private slots:
    void axisHoldsZeroAndAll_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<double>("known");
        QTest::addColumn<double>("minimum");
        QTest::addColumn<double>("maximum");
        QTest::newRow("none") << QList<double>{} << 0.0 << 0.0 << 1.0;
        QTest::newRow("zero") << QList<double>{0} << 0.0 << 0.0 << 1.0;
        QTest::newRow("people") << QList<double>{8, 11} << 0.0 << 0.0 << 12.0;
        QTest::newRow("of twelve") << QList<double>{3, 7} << 12.0 << 0.0 << 12.0;
        QTest::newRow("hundreds") << QList<double>{1204} << 0.0 << 0.0 << 1500.0;
        QTest::newRow("below zero") << QList<double>{-3, 4} << 0.0 << -4.0 << 4.0;
        QTest::newRow("shares") << QList<double>{0.118} << 0.0 << 0.0 << 0.12;
    }

    void axisHoldsZeroAndAll()
    {
        QFETCH(QList<double>, values);
        QFETCH(double, known);
        Chart chart;
        chart.series.append(report::Series{});
        for (const double value : values) {
            chart.categories.append(QString::number(value));
            chart.series[0].values.append(value);
        }
        if (known > 0)
            chart.maximum = known;
        const ValueAxis axis = valueAxis(chart);
        QTEST(axis.minimum, "minimum");
        QTEST(axis.maximum, "maximum");
        QVERIFY(axis.step > 0);
        QVERIFY((axis.maximum - axis.minimum) / axis.step <= 7.01);
    }

    void stackedAxisHoldsTheSum()
    {
        QVERIFY(valueAxis(chartOf(Chart::Kind::StackedBars, {4, 5, 6})).maximum >= 12);
    }

    void paintsEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("bars") << int(Chart::Kind::Bars);
        QTest::newRow("stacked") << int(Chart::Kind::StackedBars);
        QTest::newRow("line") << int(Chart::Kind::Line);
    }

    void paintsEveryKind()
    {
        QFETCH(int, kind);
        const QImage image = painted(chartOf(Chart::Kind(kind), {3.0, std::nullopt, 5.0}));
        QVERIFY(count(image, report::chartColors[0]) > 20);
        QVERIFY(count(image, report::chartColors[1]) > 20);
    }

    /// The pointer at the middle of a bar.
    void aPressedBarIsTold()
    {
#ifdef LANSNAV_CHARTS
        QWidget holder;
        holder.resize(600, 400);
        QWidget *widget = makeChart(chartOf(Chart::Kind::Bars, {3.0, 4.0, 5.0}), &holder);
        widget->resize(600, 400);
        QList<std::pair<qsizetype, qsizetype>> pressed;
        setChartPress(widget, [&](qsizetype series, qsizetype category) { pressed.append({series, category}); });
        holder.show();
        QVERIFY(QTest::qWaitForWindowExposed(&holder));
        QTest::qWait(50);
        auto *view = widget->findChild<QChartView *>();
        QVERIFY(view);
        const auto press = [&](double place, double value) {
            const QPointF at = view->chart()->mapToScene(view->chart()->mapToPosition(QPointF(place, value), view->chart()->series().first()));
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(at));
        };
        // Two bars beside each other take 0.7 of each place.
        press(2.175, 2);
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first(), (std::pair<qsizetype, qsizetype>{1, 2}));
        press(-0.175, 1);
        QTRY_COMPARE(pressed.size(), 2);
        QCOMPARE(pressed.last(), (std::pair<qsizetype, qsizetype>{0, 0}));
        press(0.5, 3);      // between the bars there is nothing to press
        QTest::qWait(20);
        QCOMPARE(pressed.size(), 2);
#endif
    }

    void valuesAreToldWithTheirNote()
    {
        Chart chart = chartOf(Chart::Kind::Bars, {3.0, 4.0, 5.0});
        chart.series[0].notes = {QString(), u"4 of 5 (80 %)"_s};
        QCOMPARE(chartplot::valueText(chart, 0, 0), u"ordinarie, 2024: 3"_s);
        QCOMPARE(chartplot::valueText(chart, 0, 1), u"ordinarie, 2025: 4\n4 of 5 (80 %)"_s);
    }

    void gapIsNotZero()
    {
        Chart chart{Chart::Kind::Bars, {}, {}, {u"a"_s, u"b"_s}, {{{}, {std::nullopt, std::nullopt}}}};
        QVERIFY(!hasFigures(chart));
        chart.series[0].values = {0.0, std::nullopt};
        QVERIFY(hasFigures(chart));
    }

    void survivesAwkwardData_data()
    {
        QTest::addColumn<Chart>("chart");
        QTest::newRow("nothing") << Chart{};
        QTest::newRow("not numbers") << chartOf(Chart::Kind::Bars, {qQNaN(), qInf(), 1.0});
        QTest::newRow("short series") << Chart{Chart::Kind::StackedBars, {}, {}, years, {{u"x"_s, {1.0}}}};
        QTest::newRow("huge") << chartOf(Chart::Kind::Line, {1e300, -1e300, 1e-300});
        QTest::newRow("long names") << Chart{Chart::Kind::Line, QString(3000, u'x'), QString(3000, u'y'), {QString(2000, u'z')}, {{QString(2000, u'å'), {1.0}}, {QString(2000, u'ä'), {1.0}}}};
        Chart many{Chart::Kind::Bars, {}, {}, {}, {{u"x"_s, {}}}};
        for (int i = 0; i < 500; ++i) {
            many.categories.append(u"same"_s);
            many.series[0].values.append(i);
        }
        QTest::newRow("many categories") << many;
    }

    void survivesAwkwardData()
    {
        QFETCH(Chart, chart);
        painted(chart);
        painted(chart, {3, 3});
        QWidget window;
        QWidget *widget = makeChart(chart, &window);
        widget->resize(400, 300);
        window.show();
        QVERIFY(!widget->grab().isNull());
    }

    void neverBlank()
    {
        QWidget window;
        QWidget *widget = makeChart(Chart{Chart::Kind::Bars, u"Slingor"_s, u"per år"_s, {}, {}}, &window);
        window.show();
        const auto says = [widget](const QString &text) {
            const auto labels = widget->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        QVERIFY(says(u"No figures yet"_s));
        QVERIFY(says(u"Slingor (per år)"_s));
        updateChart(widget, chartOf(Chart::Kind::Bars, {1.0, 2.0, 3.0}));
        QVERIFY(!says(u"No figures yet"_s));
        updateChart(&window, Chart{});
    }

    void speaks()
    {
        QWidget window;
        const QWidget *widget = makeChart(chartOf(Chart::Kind::Line, {1.0, std::nullopt, 3.0}), &window);
        QCOMPARE(widget->accessibleName(), u"Täckning"_s);
        QVERIFY(widget->accessibleDescription().contains(u"ordinarie 2026: 3"_s));
        QVERIFY(!widget->accessibleDescription().contains(u"2025"_s));
    }

    void followsThePalette()
    {
        QWidget window;
        QWidget *widget = makeChart(chartOf(Chart::Kind::Bars, {1.0, 2.0, 3.0}), &window);
        widget->resize(400, 300);
        QPalette dark;
        dark.setColor(QPalette::Base, QColor(0x1e, 0x21, 0x24));
        dark.setColor(QPalette::Window, QColor(0x1e, 0x21, 0x24));
        dark.setColor(QPalette::Text, QColor(0xe8, 0xea, 0xed));
        window.setPalette(dark);
        window.show();
        QVERIFY(count(widget->grab().toImage(), 0x1e2124) > 1000);
    }

#ifdef LANSNAV_CHARTS
    void figuresStandAboveTheirBars_data()
    {
        QTest::addColumn<QList<std::optional<double>>>("values");
        QTest::addColumn<QSize>("size");
        using Values = QList<std::optional<double>>;
        QTest::newRow("the tallest ends at the top line") << Values{4.0, 10.0, 7.0} << QSize(480, 240);
        QTest::newRow("all are tallest") << Values{120.0, 120.0, 120.0} << QSize(640, 240);
        QTest::newRow("low") << Values{1.0, 3.0, 2.0} << QSize(480, 200);
        QTest::newRow("high") << Values{1.0, 50.0, 2.0} << QSize(480, 600);
    }
    /// Inside the bar a figure is dark on dark.
    void figuresStandAboveTheirBars()
    {
        QFETCH(QList<std::optional<double>>, values);
        QFETCH(QSize, size);
        QWidget window;
        window.resize(size);
        QWidget *widget = makeChart({Chart::Kind::Bars, u"Anmälda"_s, {}, years, {{u"2026"_s, values}}}, &window);
        widget->resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        widget->grab();
        QChart *chart = widget->findChild<QChartView *>()->chart();
        const QRectF plot = chart->mapRectToScene(chart->plotArea());
        int figures = 0;
        const QList<QGraphicsItem *> items = chart->scene()->items();
        for (const QGraphicsItem *item : items) {
            const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
            const QRectF at = item->sceneBoundingRect();
            if (!text || !text->isVisible() || text->toPlainText().isEmpty() || at.left() < plot.left() || at.top() > plot.bottom() || at.bottom() < plot.top())
                continue;
            const auto bar = int((at.center().x() - plot.left()) / plot.width() * double(years.size()));
            const double end = chart->mapToScene(chart->mapToPosition({0, *values.at(bar)}, chart->series().value(0))).y();
            QVERIFY2(at.bottom() <= end + 1, qPrintable(text->toPlainText()));
            ++figures;
        }
        QCOMPARE(figures, 3);
    }

    void namesAreNeverDots_data()
    {
        QTest::addColumn<int>("categories");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("counted");
        QTest::newRow("few weeks") << 8 << QSize(640, 240) << true;
        QTest::newRow("two digits") << 20 << QSize(560, 240) << true;
        QTest::newRow("most of a year") << 45 << QSize(560, 240) << true;
        QTest::newRow("low") << 5 << QSize(480, 150) << true;
        QTest::newRow("names on end") << 12 << QSize(480, 420) << false;
    }
    void namesAreNeverDots()
    {
        QFETCH(int, categories);
        QFETCH(QSize, size);
        QFETCH(bool, counted);
        Chart chart{Chart::Kind::Line, u"Anmälda"_s, u"per vecka"_s, {}, {{u"2026"_s, {}}}};
        for (int i = categories - 1; i >= 0; --i) {
            chart.categories.append(counted ? QString::number(i) : u"Ljusnarsberg %1"_s.arg(QChar(u'a' + i)));
            chart.series[0].values.append(double(categories - i));
        }
        QWidget window;
        window.resize(size);
        QWidget *widget = makeChart(chart, &window);
        widget->resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        widget->grab();
        QStringList shown;
        const QList<QGraphicsItem *> items = widget->findChild<QGraphicsView *>()->scene()->items();
        for (const QGraphicsItem *item : items)
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item); text && text->isVisible())
                shown.append(text->toPlainText().remove(QChar(0x200b)));
        shown.removeAll(QString());
        QVERIFY2(!shown.contains(u"..."_s), qPrintable(shown.join(u' ')));
        QVERIFY2(shown.contains(counted ? u"0"_s : chart.categories.last()), qPrintable(shown.join(u' ')));
        QVERIFY2(!counted || shown.size() >= 6, qPrintable(shown.join(u' ')));
    }
#endif

    void figuresAsTable()
    {
        QWidget window;
        auto *table = qobject_cast<QTableWidget *>(chartplot::makeFigures(&window));
        QVERIFY(table);
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        chartplot::fillFigures(table, chartOf(Chart::Kind::Bars, {1.0, std::nullopt, 3.0}));
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->columnCount(), 3);
        QCOMPARE(table->item(0, 1)->text(), u"1"_s);
        QCOMPARE(table->item(1, 1)->text(), u"–"_s);
        QVERIFY(table->currentItem());
        chartplot::fillFigures(table, Chart{});
        QCOMPARE(table->rowCount(), 0);
    }
};

LANSNAV_TEST_MAIN(TestChart)
#include "tst_chart.moc"
