// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef LANSNAV_CHARTS
#include "chart/chartpainter.h"
#include "chart/chartplot.h"
#include "report/chartcolors.h"
#include "report/plaintext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QLegendMarker>
#include <QLineSeries>
#include <QSet>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace lansnav::chartplot {

namespace {

using namespace report;

constexpr qsizetype labelledBars = 24;      // more bars than this have no room for figures
constexpr qsizetype longestLabel = 60;      // characters
constexpr double headroom = 0.3;            // steps of the value axis
constexpr int axisWidth = 60;               // pixels taken by the value axis
constexpr double figureGap = 10;            // pixels around the figure at a bar

/// Tells equal names apart and is not seen: the axis merges equal ones, which would shift every later bar.
QString unseen(qsizetype category)
{
    return QString(category + 1, QChar(0x200b));
}

QFont smallFont()
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(font.pointSizeF() - 1);
    return font;
}

/// Names the categories by what there is room for: side by side, a size smaller, every so manyth of those that count, or upright.
class Drawing : public QChartView
{
public:
    explicit Drawing(QWidget *parent) : QChartView(parent)
    {
        // Later: within the signal the chart is still being laid out.
        connect(chart(), &QChart::plotAreaChanged, this, &Drawing::makeRoom, Qt::QueuedConnection);
    }

    /// `highest`: the value of the tallest bar that has a figure at its end; nothing where no bar has one.
    void setEnds(const ValueAxis &ends, std::optional<double> highest)
    {
        m_ends = ends;
        m_highest = highest;
        makeRoom();
    }

    /// A figure that has no room above its bar is put into it, dark on dark: there is always as much room as it takes.
    void makeRoom()
    {
        auto *axis = qobject_cast<QValueAxis *>(chart()->axes(Qt::Vertical).value(0));
        if (!axis)
            return;
        double top = m_ends.maximum + m_ends.step * headroom;
        const double share = (QFontMetricsF(smallFont()).height() + figureGap) / std::max(1.0, chart()->plotArea().height());
        if (m_highest && share < 0.5)
            top = std::max(top, (*m_highest - m_ends.minimum * share) / (1 - share));
        axis->setMax(top);
    }

    void setNames(const QStringList &names) { m_names = names; }
    void setPress(const ChartPress &press) { m_press = press; }

    /// Says what the bar under the pointer is, and that it can be pressed.
    void follow(QAbstractBarSeries &bars, const Chart &chart)
    {
        // Later: what is opened may show other figures, and the bar is still at work.
        connect(&bars, &QAbstractBarSeries::clicked, this, [this, &bars](int category, QBarSet *set) {
            const qsizetype series = bars.barSets().indexOf(set);
            QMetaObject::invokeMethod(this, [this, series, category] {
                if (m_press)
                    m_press(series, category);
            }, Qt::QueuedConnection);
        });
        connect(&bars, &QAbstractBarSeries::hovered, this, [this, &bars, chart](bool isOver, int category, QBarSet *set) {
            viewport()->setCursor(isOver && m_press ? Qt::PointingHandCursor : Qt::ArrowCursor);
            if (isOver)
                QToolTip::showText(QCursor::pos(), valueText(chart, bars.barSets().indexOf(set), category).toHtmlEscaped().replace(u'\n', u"<br>"_s), this);
            else
                QToolTip::hideText();
        });
    }

    void turnNames()
    {
        auto *axis = qobject_cast<QBarCategoryAxis *>(chart()->axes(Qt::Horizontal).value(0));
        if (!axis || m_names.isEmpty())
            return;
        const QFont font = smallFont();
        QFont small = font;
        small.setPointSizeF(font.pointSizeF() - 2);
        const double room = std::max(1.0, double(width() - axisWidth) / double(m_names.size()));
        // A short name a size smaller is read more easily than one that stands on end.
        const bool shrinks = widest(font) > room && widest(small) <= room;
        const bool upright = !shrinks && !areCounted() && widest(font) > room;
        const QFont &used = shrinks ? small : font;
        const double needed = upright ? QFontMetricsF(used).height() : widest(used);
        axis->setLabelsFont(used);
        axis->setLabelsAngle(upright ? -90 : 0);
        const auto step = qsizetype(std::ceil(needed / room));
        // At the very edge the axis shows no name that is wider than its place.
        const bool lastFits = step == 1 || (!upright && QFontMetricsF(used).horizontalAdvance(m_names.last()) + 2 <= room);
        axis->setCategories(shownNames(used, step, m_names.size() - (lastFits ? 1 : 2), upright ? height() / 3.0 : widest(used)));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        turnNames();
        makeRoom();
    }

private:
    /// Years, weeks: what is left out is known from those beside it.
    bool areCounted() const
    {
        return std::all_of(m_names.cbegin(), m_names.cend(), [](const QString &name) { return std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isDigit(); }); });
    }

    double widest(const QFont &font) const
    {
        constexpr double gap = 7;
        const QFontMetricsF metrics(font);
        double found = 0;
        for (const QString &name : m_names)
            found = std::max(found, metrics.horizontalAdvance(name) + gap);
        return found;
    }

    /// Every `step`th name, counted from `last`, which is now or the day itself, as long as it may be; the others say nothing.
    QStringList shownNames(const QFont &font, qsizetype step, qsizetype last, double longest) const
    {
        const QFontMetricsF metrics(font);
        QStringList shown;
        QSet<QString> used;
        for (qsizetype i = 0; i < m_names.size(); ++i) {
            const bool isNamed = (last - i) % step == 0;
            QString name = isNamed ? metrics.elidedText(m_names.at(i), Qt::ElideRight, longest).toHtmlEscaped() : QString();
            if (name.isEmpty() || used.contains(name))
                name += unseen(i);
            used.insert(name);
            shown.append(name);
        }
        return shown;
    }

    QStringList m_names;
    ChartPress m_press;
    ValueAxis m_ends;
    std::optional<double> m_highest;
};

QColor colour(qsizetype series, const QPalette &palette)
{
    const QColor listed = QColor::fromRgb(chartColors[size_t(series) % chartColors.size()]);
    // The list's black is the colour of ink: on a dark surface ink is light.
    return listed == QColor(Qt::black) ? palette.color(QPalette::Text) : listed;
}

bool hasGaps(const Chart &chart)
{
    for (const Series &series : chart.series)
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            if (!series.values.value(i))
                return true;
    return false;
}

double finite(const Series &series, qsizetype index)
{
    const double value = series.values.value(index).value_or(0);
    return std::isfinite(value) ? value : 0;
}

/// A label cannot be left out for one bar: with gaps a figure "0" would claim what nobody counted.
bool hasLabels(const Chart &chart)
{
    return chart.kind == Chart::Kind::Bars && !hasGaps(chart) && chart.series.size() * chart.categories.size() <= labelledBars;
}

std::optional<double> highestLabelled(const Chart &chart)
{
    std::optional<double> highest;
    for (qsizetype s = 0; s < chart.series.size() && hasLabels(chart); ++s)
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            highest = std::max(highest.value_or(0), finite(chart.series.at(s), i));
    return highest;
}

void addBars(Drawing &view, const Chart &chart, const QPalette &palette)
{
    QAbstractBarSeries *bars = chart.kind == Chart::Kind::StackedBars ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries) : new QBarSeries;
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        auto *set = new QBarSet(singleLine(chart.series.at(s).name.left(longestLabel)));
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            set->append(finite(chart.series.at(s), i));
        set->setColor(colour(s, palette));
        set->setBorderColor(palette.color(QPalette::Base));
        set->setLabelColor(palette.color(QPalette::Text));
        set->setLabelFont(smallFont());
        bars->append(set);
    }
    bars->setLabelsVisible(hasLabels(chart));
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(7);
    bars->setBarWidth(0.7);
    view.chart()->addSeries(bars);
    view.follow(*bars, chart);
}

/// A gap ends a stroke and the next value begins a new one; only the first stroke is named in the legend.
void addLines(QChart &target, const Chart &chart, const QPalette &palette)
{
    static constexpr Qt::PenStyle dashes[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (qsizetype s = 0; s < chart.series.size(); ++s) {
        QLineSeries *stroke = nullptr;
        bool named = false;
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            const auto value = chart.series.at(s).values.value(i);
            if (!value || !std::isfinite(*value)) {
                stroke = nullptr;
                continue;
            }
            if (!stroke) {
                stroke = new QLineSeries;
                stroke->setPen(QPen(colour(s, palette), 2, dashes[size_t(s) % std::size(dashes)]));
                stroke->setPointsVisible(true);
                stroke->setName(singleLine(chart.series.at(s).name.left(longestLabel)));
                target.addSeries(stroke);
                for (QLegendMarker *marker : target.legend()->markers(stroke))
                    marker->setVisible(!named);
                named = true;
            }
            stroke->append(double(i), *value);
        }
    }
}

void styleAxis(QAbstractAxis &axis, const QPalette &palette)
{
    axis.setLabelsFont(smallFont());
    axis.setLabelsColor(palette.color(QPalette::Text));
    axis.setGridLineColor(palette.color(QPalette::Midlight));
    axis.setLinePenColor(palette.color(QPalette::Mid));
}

void addAxes(QChart &target, const Chart &chart, const QPalette &palette)
{
    const ValueAxis ends = valueAxis(chart);
    auto *values = new QValueAxis;
    // Marks and figures at the very top are not cut off.
    values->setRange(ends.minimum, ends.maximum + ends.step * headroom);
    values->setTickType(QValueAxis::TicksDynamic);
    values->setTickAnchor(0);
    values->setTickInterval(ends.step);
    values->setLabelFormat(ends.step == std::round(ends.step) ? u"%.0f"_s : u"%.2f"_s);
    // Where figures would stand on each other the axis leaves some out; cut, they would say nothing.
    values->setTruncateLabels(false);
    // What there is room for is measured in turnNames(): the axis would cut what is a pixel too wide.
    auto *names = new QBarCategoryAxis;
    names->setTruncateLabels(false);
    QStringList places;
    for (qsizetype i = 0; i < chart.categories.size(); ++i)
        places.append(unseen(i));
    names->setCategories(places);
    names->setGridLineVisible(false);
    target.addAxis(values, Qt::AlignLeft);
    target.addAxis(names, Qt::AlignBottom);
    styleAxis(*values, palette);
    styleAxis(*names, palette);
    for (QAbstractSeries *series : target.series()) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
}

} // namespace

QWidget *makeDrawing(QWidget *parent)
{
    auto *view = new Drawing(parent);
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::NoFocus);
    view->chart()->setMargins({});
    view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    view->chart()->setBackgroundRoundness(0);
    view->chart()->setLocalizeNumbers(true);
    return view;
}

void fillDrawing(QWidget *widget, const report::Chart &chart)
{
    auto *view = dynamic_cast<Drawing *>(widget);
    if (!view)
        return;
    QChart &target = *view->chart();
    target.removeAllSeries();
    for (QAbstractAxis *axis : target.axes()) {
        target.removeAxis(axis);
        delete axis;
    }
    const QPalette palette = view->palette();
    target.setLocale(QLocale());
    target.setBackgroundBrush(palette.color(QPalette::Base));
    target.legend()->setLabelColor(palette.color(QPalette::Text));
    target.legend()->setAlignment(Qt::AlignTop);
    target.legend()->setVisible(chart.series.size() > 1);
    if (chart.kind == Chart::Kind::Line)
        addLines(target, chart, palette);
    else
        addBars(*view, chart, palette);
    addAxes(target, chart, palette);
    QStringList names;
    for (const QString &category : chart.categories)
        names.append(singleLine(category.left(longestLabel)));
    view->setEnds(valueAxis(chart), highestLabelled(chart));
    view->setNames(names);
    view->turnNames();
}

void pressDrawing(QWidget *widget, const ChartPress &press)
{
    if (auto *view = dynamic_cast<Drawing *>(widget))
        view->setPress(press);
}

} // namespace lansnav::chartplot
#endif
