// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartpainter.h"

#include "report/chartcolors.h"
#include "report/plaintext.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using namespace report;

constexpr QRgb axisColor = 0xff5a636c, gridColor = 0xffd5d9dd, textColor = 0xff1b1f23;
constexpr int patterns = 4;             // solid, rising, falling, crossed
constexpr qsizetype seriesWithKey = 2;  // from this many the series are named
constexpr qsizetype longestLabel = 200; // characters; no page is wide enough for more, and shaping them takes time

QString label(const QString &text)
{
    return singleLine(text.left(longestLabel));
}

/// Fills with the series' colour and a pattern of strokes that tells it apart in grey.
void fillBar(QPainter &painter, const QRectF &bar, qsizetype series, double stroke)
{
    const QColor colour = QColor::fromRgb(chartColors[size_t(series) % chartColors.size()]);
    painter.fillRect(bar, colour);
    const auto pattern = series % patterns;
    if (pattern != 0 && bar.width() > 0 && bar.height() > 0) {
        painter.save();
        painter.setClipRect(bar, Qt::IntersectClip);
        painter.setPen(QPen(Qt::white, stroke * 1.6));
        const double gap = stroke * 9, h = bar.height();
        for (double x = bar.left() - h; x < bar.right() + h; x += gap) {
            if (pattern == 1 || pattern == 3)
                painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + h, bar.top()));
            if (pattern == 2 || pattern == 3)
                painter.drawLine(QPointF(x, bar.top()), QPointF(x + h, bar.bottom()));
        }
        painter.restore();
    }
    painter.setPen(QPen(QColor(textColor), stroke * 0.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

/// The mark at a point of a line; its shape differs from series to series.
void drawMark(QPainter &painter, QPointF at, qsizetype series, double radius)
{
    painter.setBrush(QColor::fromRgb(chartColors[size_t(series) % chartColors.size()]));
    painter.setPen(Qt::NoPen);
    switch (series % patterns) {
    case 0: painter.drawEllipse(at, radius, radius); break;
    case 1: painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)); break;
    case 2: painter.drawPolygon(QPolygonF{at + QPointF(0, -1.3 * radius), at + QPointF(1.2 * radius, radius), at + QPointF(-1.2 * radius, radius)}); break;
    default: painter.drawPolygon(QPolygonF{at + QPointF(0, -1.4 * radius), at + QPointF(1.4 * radius, 0), at + QPointF(0, 1.4 * radius), at + QPointF(-1.4 * radius, 0)}); break;
    }
}

class Plot
{
public:
    Plot(QPainter &painter, const QRectF &area, const Chart &chart, const ChartStyle &style, const QLocale &locale)
        : m_painter(painter), m_area(area), m_chart(chart), m_style(style), m_locale(locale), m_metrics(style.font), m_axis(valueAxis(chart))
    {
        m_line = m_metrics.height();
        m_painter.setFont(style.font);
    }

    void draw()
    {
        if (!hasFigures(m_chart)) {
            m_painter.setPen(QColor(axisColor));
            m_painter.drawText(m_area, Qt::AlignCenter | Qt::TextWordWrap, m_style.noFigures);
            return;
        }
        frame();
        grid();
        categoryNames();
        if (m_chart.kind == Chart::Kind::Line)
            lines();
        else
            bars();
        m_painter.setPen(QPen(QColor(axisColor), m_style.hairline * 1.5));
        m_painter.drawLine(QPointF(m_plot.left(), y(0)), QPointF(m_plot.right(), y(0)));
    }

private:
    QString number(double value) const
    {
        QString text = m_locale.toString(value, 'f', 2);
        const QString point = m_locale.decimalPoint();
        while (text.contains(point) && (text.endsWith(m_locale.zeroDigit()) || text.endsWith(point)))
            text.chop(1);
        return text;
    }

    double y(double value) const { return m_plot.bottom() - (value - m_axis.minimum) / (m_axis.maximum - m_axis.minimum) * m_plot.height(); }
    double slot() const { return m_plot.width() / double(m_chart.categories.size()); }
    double middle(qsizetype category) const { return m_plot.left() + slot() * (double(category) + 0.5); }

    /// Room for the unit and the key above, the axis' figures left, the categories below and, for lines, the names right.
    void frame()
    {
        double left = 0;
        for (double v = m_axis.minimum; v <= m_axis.maximum + m_axis.step / 2; v += m_axis.step)
            left = std::max(left, m_metrics.horizontalAdvance(number(v)));
        double right = 0;
        if (namesAtLines())
            for (const Series &series : m_chart.series)
                right = std::max(right, m_metrics.horizontalAdvance(label(series.name)));
        right = std::min(right + (right > 0 ? m_line * 1.1 : 0), m_area.width() / 3);
        double widest = 0;
        const double share = (m_area.width() - left - right - m_line * 0.5) / double(std::max<qsizetype>(1, m_chart.categories.size()));
        for (const QString &name : m_chart.categories)
            widest = std::max(widest, m_metrics.horizontalAdvance(label(name)));
        m_slanted = widest > share * 0.95;
        const double foot = m_slanted ? std::min(widest, m_area.height() / 3) + m_line * 0.5 : m_line * 1.3;
        const double top = header(m_area.left()) + m_line * 0.9;
        m_plot = m_area.adjusted(left + m_line * 0.5, top, -right, -foot);
    }

    bool namesAtLines() const { return m_chart.kind == Chart::Kind::Line && m_chart.series.size() >= seriesWithKey; }

    /// The unit, and the names of the series beside a sample of their bar; returns the height used.
    double header(double left)
    {
        double x = left, line = 0;
        const auto put = [&](const QString &text, qsizetype series) {
            const double width = m_metrics.horizontalAdvance(text) + (series >= 0 ? m_line * 1.2 : 0);
            if (x > left && x + width > m_area.right()) {
                x = left;
                ++line;
            }
            const double top = m_area.top() + line * m_line * 1.2;
            if (series >= 0)
                fillBar(m_painter, QRectF(x, top + m_line * 0.15, m_line * 0.9, m_line * 0.7), series, m_style.hairline);
            m_painter.setPen(QColor(series >= 0 ? textColor : axisColor));
            m_painter.drawText(QPointF(x + (series >= 0 ? m_line * 1.2 : 0), top + m_metrics.ascent()), text);
            x += width + m_line * 1.2;
        };
        if (!m_chart.unit.isEmpty())
            put(label(m_chart.unit), -1);
        if (!namesAtLines() && m_chart.series.size() >= seriesWithKey)
            for (qsizetype s = 0; s < m_chart.series.size(); ++s)
                put(m_metrics.elidedText(label(m_chart.series.at(s).name), Qt::ElideRight, m_area.width() / 2), s);
        return x > left ? (line + 1) * m_line * 1.2 : 0;
    }

    void grid()
    {
        for (double v = m_axis.minimum; v <= m_axis.maximum + m_axis.step / 2; v += m_axis.step) {
            m_painter.setPen(QPen(QColor(gridColor), m_style.hairline));
            m_painter.drawLine(QPointF(m_plot.left(), y(v)), QPointF(m_plot.right(), y(v)));
            m_painter.setPen(QColor(axisColor));
            const QString text = number(v);
            m_painter.drawText(QPointF(m_plot.left() - m_line * 0.4 - m_metrics.horizontalAdvance(text), y(v) + m_metrics.ascent() * 0.35), text);
        }
    }

    void categoryNames()
    {
        m_painter.setPen(QColor(textColor));
        // Where even upright names would touch, only every so manyth is written.
        const auto every = std::max<qsizetype>(1, qsizetype(std::ceil(m_line / slot())));
        for (qsizetype i = 0; i < m_chart.categories.size(); i += m_slanted ? every : 1) {
            if (m_slanted) {
                m_painter.save();
                m_painter.translate(middle(i) + m_metrics.ascent() * 0.35, m_plot.bottom() + m_line * 0.3);
                m_painter.rotate(-90);
                const QString text = m_metrics.elidedText(label(m_chart.categories.at(i)), Qt::ElideRight, m_area.bottom() - m_plot.bottom() - m_line * 0.3);
                m_painter.drawText(QPointF(-m_metrics.horizontalAdvance(text), 0), text);
                m_painter.restore();
            } else {
                const QString text = label(m_chart.categories.at(i));
                m_painter.drawText(QPointF(middle(i) - m_metrics.horizontalAdvance(text) / 2, m_plot.bottom() + m_line * 0.2 + m_metrics.ascent()), text);
            }
        }
    }

    /// The figure beyond the end of a bar, where its width allows.
    void figure(double value, double x, double width, double end)
    {
        const QString text = number(value);
        const double advance = m_metrics.horizontalAdvance(text);
        if (advance > std::max(width, slot() * 0.9 / double(m_chart.series.size())) * 1.05)
            return;
        const QPointF at(x + width / 2 - advance / 2, value < 0 ? end + m_metrics.ascent() : end - m_line * 0.15);
        // The grid does not run through figures.
        m_painter.fillRect(QRectF(at.x() - m_line * 0.1, at.y() - m_metrics.capHeight() * 1.08, advance + m_line * 0.2, m_metrics.capHeight() * 1.16), Qt::white);
        m_painter.setPen(QColor(textColor));
        m_painter.drawText(at, text);
    }

    void bars()
    {
        const bool stacked = m_chart.kind == Chart::Kind::StackedBars;
        const double group = std::min(slot() * 0.72, m_line * 6 * double(stacked ? 1 : m_chart.series.size()));
        const double width = stacked ? group : group / double(m_chart.series.size());
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            double up = 0, down = 0;
            bool any = false;
            const double left = middle(i) - group / 2;
            for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
                const auto value = m_chart.series.at(s).at(i);
                if (!value)
                    continue;
                any = true;
                double &base = *value < 0 ? down : up;
                const double from = stacked ? base : 0, to = from + *value;
                const double x = stacked ? left : left + width * double(s);
                fillBar(m_painter, QRectF(QPointF(x, std::min(y(from), y(to))), QSizeF(width * (stacked ? 1 : 0.94), std::abs(y(from) - y(to)))), s, m_style.hairline);
                base = to;
                if (!stacked)
                    figure(*value, x, width, y(to));
            }
            if (stacked && any)
                figure(up > 0 ? up : down, left, width, up > 0 ? y(up) : y(down));
        }
    }

    void lines()
    {
        static constexpr Qt::PenStyle dashes[patterns] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        QList<double> taken;
        for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
            const QColor colour = QColor::fromRgb(chartColors[size_t(s) % chartColors.size()]);
            QPolygonF run;
            std::optional<QPointF> last;
            const auto stroke = [&] {
                m_painter.setPen(QPen(colour, m_style.hairline * 2.5, dashes[s % patterns], Qt::FlatCap, Qt::RoundJoin));
                m_painter.setBrush(Qt::NoBrush);
                m_painter.drawPolyline(run);
                run.clear();
            };
            for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
                if (const auto value = m_chart.series.at(s).at(i))
                    run.append(*(last = QPointF(middle(i), y(*value))));
                else
                    stroke();
            }
            stroke();
            for (qsizetype i = 0; i < m_chart.categories.size(); ++i)
                if (const auto value = m_chart.series.at(s).at(i)) {
                    drawMark(m_painter, {middle(i), y(*value)}, s, m_style.hairline * 4);
                    if (m_chart.series.size() == 1)
                        figure(*value, middle(i) - slot() / 2, slot(), y(*value) - m_style.hairline * 5);
                }
            if (namesAtLines() && last)
                nameAtEnd(s, last->y(), taken);
        }
    }

    /// The series' name right of its last point, moved off the names already there.
    void nameAtEnd(qsizetype series, double height, QList<double> &taken)
    {
        double at = height;
        for (int tries = 0; tries < int(m_chart.series.size()) * 2; ++tries) {
            const auto hit = std::find_if(taken.cbegin(), taken.cend(), [&](double other) { return std::abs(other - at) < m_line * 0.95; });
            if (hit == taken.cend())
                break;
            at = *hit + m_line;
        }
        taken.append(at);
        const double x = m_plot.right() + m_line * 0.4;
        drawMark(m_painter, {x, at}, series, m_style.hairline * 3);
        m_painter.setPen(QColor(textColor));
        m_painter.drawText(QPointF(x + m_line * 0.4, at + m_metrics.ascent() * 0.35),
                           m_metrics.elidedText(label(m_chart.series.at(series).name), Qt::ElideRight, m_area.right() - x - m_line * 0.4));
    }

    QPainter &m_painter;
    QRectF m_area;
    QRectF m_plot;
    const Chart &m_chart;
    const ChartStyle &m_style;
    const QLocale &m_locale;
    QFontMetricsF m_metrics;
    ValueAxis m_axis;
    double m_line = 0;          ///< height of a line of text
    bool m_slanted = false;     ///< the categories' names stand upright
};

} // namespace

bool hasFigures(const report::Chart &chart)
{
    for (const Series &series : chart.series)
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            if (series.at(i))
                return true;
    return false;
}

ValueAxis valueAxis(const report::Chart &chart)
{
    double low = 0, high = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double up = 0, down = 0;
        for (const Series &series : chart.series) {
            const double value = series.at(i).value_or(0);
            if (chart.kind == Chart::Kind::StackedBars)
                (value < 0 ? down : up) += value;
            else
                up = std::max(up, value), down = std::min(down, value);
        }
        low = std::min(low, down);
        high = std::max(high, up);
    }
    if (chart.maximum && std::isfinite(*chart.maximum))
        high = std::max(high, *chart.maximum);
    if (!std::isfinite(high - low) || high - low <= 0)
        return {};
    // A known upper end that divides evenly is kept as the end: "of 12" reads 0, 3, 6, 9, 12.
    if (chart.maximum && *chart.maximum == high && low == 0 && high == std::round(high))
        for (const double parts : {5.0, 4.0, 6.0, 3.0})
            if (std::fmod(high, parts) == 0)
                return {0, high, high / parts};
    // Otherwise at most six steps of 1, 2 or 5 times a power of ten.
    const double rough = (high - low) / 6, power = std::pow(10.0, std::floor(std::log10(rough)));
    const double factor = rough / power;
    double step = power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    const bool whole = std::all_of(chart.series.cbegin(), chart.series.cend(), [](const Series &series) {
        return std::all_of(series.values.cbegin(), series.values.cend(), [](const auto &value) { return !value || *value == std::round(*value); });
    });
    if (whole)
        step = std::max(1.0, step);
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

void paintChart(QPainter &painter, const QRectF &area, const report::Chart &chart, const ChartStyle &style, const QLocale &locale)
{
    painter.save();
    Plot(painter, area, chart, style, locale).draw();
    painter.restore();
}

} // namespace lansnav
