// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlchart.h"

#include "report/chartcolors.h"
#include "report/plaintext.h"

#include <QTextStream>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using namespace report;

constexpr double width = 720, height = 220, foot = 24;      // CSS pixels
constexpr qsizetype labelLimit = 24;                        // more categories than this have no room for names

std::optional<double> valueAt(const Series &series, qsizetype index)
{
    const auto value = series.values.value(index);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

/// The lowest and highest point that is drawn; zero is always among them.
std::pair<double, double> range(const Chart &chart)
{
    double low = 0, high = chart.maximum.value_or(0);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double up = 0, down = 0;
        for (const Series &series : chart.series) {
            const double value = valueAt(series, i).value_or(0);
            if (chart.kind == Chart::Kind::StackedBars)
                (value < 0 ? down : up) += value;
            else
                value < 0 ? down = std::min(down, value) : up = std::max(up, value);
        }
        low = std::min(low, down);
        high = std::max(high, up);
    }
    return {low, high};
}

QString colour(qsizetype series)
{
    return u'#' + QString::number(chartColors[size_t(series) % chartColors.size()], 16).rightJustified(6, u'0');
}

class Svg
{
public:
    Svg(const Chart &chart, QString &target) : m_chart(chart), m_out(&target)
    {
        std::tie(m_low, m_high) = range(chart);
        m_slot = width / double(std::max<qsizetype>(1, chart.categories.size()));
    }

    bool empty() const { return m_chart.categories.isEmpty() || !(m_high > m_low); }

    void draw()
    {
        m_out << "<svg viewBox=\"0 0 " << width << ' ' << height << "\" width=\"" << width << "\" height=\"" << height << "\" aria-hidden=\"true\">\n";
        for (qsizetype s = 0; s < m_chart.series.size(); ++s)
            m_chart.kind == Chart::Kind::Line ? line(s) : bars(s);
        m_out << "<path d=\"M0 " << y(0) << "H" << width << "\" stroke=\"currentColor\"/>\n";
        for (qsizetype i = 0; i < m_chart.categories.size() && m_chart.categories.size() <= labelLimit; ++i)
            m_out << "<text x=\"" << m_slot * (double(i) + 0.5) << "\" y=\"" << height - 6 << "\" font-size=\"11\" text-anchor=\"middle\" fill=\"currentColor\">"
                  << singleLine(m_chart.categories.at(i)).left(12).toHtmlEscaped() << "</text>\n";
        m_out << "</svg>\n";
    }

private:
    double y(double value) const { return 4 + (m_high - value) / (m_high - m_low) * (height - foot - 4); }

    void bars(qsizetype s)
    {
        const bool stacked = m_chart.kind == Chart::Kind::StackedBars;
        const double bar = m_slot * 0.7 / (stacked ? 1.0 : double(m_chart.series.size()));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const auto value = valueAt(m_chart.series.at(s), i);
            if (!value)
                continue;
            double base = 0;
            for (qsizetype below = 0; stacked && below < s; ++below) {
                const double other = valueAt(m_chart.series.at(below), i).value_or(0);
                base += (other < 0) == (*value < 0) ? other : 0;
            }
            const double x = m_slot * (double(i) + 0.15) + (stacked ? 0 : bar * double(s));
            const double top = std::min(y(base), y(base + *value));
            m_out << "<rect x=\"" << x << "\" y=\"" << top << "\" width=\"" << bar << "\" height=\"" << std::abs(y(base) - y(base + *value)) << "\" fill=\""
                  << colour(s) << "\"/>\n";
        }
    }

    void line(qsizetype s)
    {
        QString path;
        bool pen = false;
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const auto value = valueAt(m_chart.series.at(s), i);
            if (value)
                path += u"%1%2 %3"_s.arg(pen ? u'L' : u'M').arg(m_slot * (double(i) + 0.5)).arg(y(*value));
            pen = value.has_value();
            if (value)
                m_out << "<circle cx=\"" << m_slot * (double(i) + 0.5) << "\" cy=\"" << y(*value) << "\" r=\"3\" fill=\"" << colour(s) << "\"/>\n";
        }
        m_out << "<path d=\"" << path << "\" fill=\"none\" stroke-width=\"2\" stroke=\"" << colour(s) << "\"/>\n";
    }

    const Chart &m_chart;
    QTextStream m_out;
    double m_low = 0, m_high = 0, m_slot = 0;
};

} // namespace

QString chartSvg(const Chart &chart)
{
    QString svg;
    Svg picture(chart, svg);
    if (picture.empty())
        return {};
    picture.draw();
    return svg;
}

} // namespace lansnav
