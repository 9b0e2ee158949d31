// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlchart.h"

#include "report/chartcolors.h"
#include "report/plaintext.h"

#include <QTextStream>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using namespace report;

constexpr double width = 720, plot = 196, plainFoot = 24;   // CSS pixels
constexpr double letter = 6.2, lineOfText = 14;             // a letter's width and a name's height, at the names' size
constexpr qsizetype longestName = 18;
constexpr double slant = 40;                                // degrees

/// The lowest and highest point that is drawn; zero is always among them.
std::pair<double, double> range(const Chart &chart)
{
    double low = 0, high = chart.maximum.value_or(0);
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        double up = 0, down = 0;
        for (const Series &series : chart.series) {
            const double value = series.at(i).value_or(0);
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

/// Lines are told apart without colour too.
QString dashes(qsizetype series)
{
    static constexpr const char *patterns[] = {nullptr, "8 4", "2 4", "8 4 2 4"};
    const char *pattern = patterns[size_t(series) % std::size(patterns)];
    return pattern ? u" stroke-dasharray=\"%1\""_s.arg(QLatin1String(pattern)) : QString();
}

class Svg
{
public:
    Svg(const Chart &chart, QString &target) : m_chart(chart), m_out(&target)
    {
        std::tie(m_low, m_high) = range(chart);
        m_slot = width / double(std::max<qsizetype>(1, chart.categories.size()));
        qsizetype longest = 0;
        for (const QString &category : chart.categories)
            longest = std::max(longest, name(category).size());
        m_slanted = double(longest) * letter > m_slot - 4;
        if (!m_slanted)
            return;
        const double length = double(longest) * letter, angle = qDegreesToRadians(slant);
        m_foot = lineOfText + length * std::sin(angle);
        m_left = std::max(0.0, std::ceil(length * std::cos(angle) - m_slot / 2));
    }

    bool empty() const { return m_chart.categories.isEmpty() || !(m_high > m_low); }

    void draw()
    {
        const double height = plot + m_foot;
        m_out << "<svg viewBox=\"" << 0 - m_left << " 0 " << width + m_left << ' ' << height << "\" width=\"" << width + m_left << "\" height=\"" << height << "\" aria-hidden=\"true\">\n";
        for (qsizetype s = 0; s < m_chart.series.size(); ++s)
            m_chart.kind == Chart::Kind::Line ? line(s) : bars(s);
        m_out << "<path d=\"M0 " << y(0) << "H" << width << "\" stroke=\"currentColor\"/>\n";
        names();
        m_out << "</svg>\n";
        if (m_chart.series.size() > 1)
            key();
    }

private:
    double y(double value) const { return 4 + (m_high - value) / (m_high - m_low) * (plot - 4); }

    static QString name(const QString &category)
    {
        const QString line = singleLine(category);
        return line.size() > longestName ? beginning(line, longestName - 1) + u'…' : line;
    }

    /// Slanted where they are wider than their slot, and every so many where even that is too close.
    void names()
    {
        const qsizetype step = m_slanted ? std::max<qsizetype>(1, qsizetype(std::ceil(lineOfText / m_slot))) : 1;
        for (qsizetype i = 0; i < m_chart.categories.size(); i += step) {
            const double x = m_slot * (double(i) + 0.5), base = plot + lineOfText;
            m_out << "<text x=\"" << x << "\" y=\"" << base << "\" font-size=\"11\" fill=\"currentColor\"";
            if (m_slanted)
                m_out << " text-anchor=\"end\" transform=\"rotate(-" << slant << ' ' << x << ' ' << base << ")\">";
            else
                m_out << " text-anchor=\"middle\">";
            m_out << name(m_chart.categories.at(i)).toHtmlEscaped() << "</text>\n";
        }
    }

    /// What the colours mean.
    void key()
    {
        m_out << "<p class=\"key\" aria-hidden=\"true\">";
        for (qsizetype s = 0; s < m_chart.series.size(); ++s) {
            m_out << "<span><svg width=\"24\" height=\"12\">";
            if (m_chart.kind == Chart::Kind::Line)
                m_out << "<path d=\"M0 6H24\" stroke-width=\"2\" stroke=\"" << colour(s) << '"' << dashes(s) << "/>";
            else
                m_out << "<rect width=\"24\" height=\"12\" fill=\"" << colour(s) << "\"/>";
            m_out << "</svg> " << singleLine(m_chart.series.at(s).name).toHtmlEscaped() << "</span>\n";
        }
        m_out << "</p>\n";
    }

    void bars(qsizetype s)
    {
        const bool stacked = m_chart.kind == Chart::Kind::StackedBars;
        const double bar = m_slot * 0.7 / (stacked ? 1.0 : double(m_chart.series.size()));
        for (qsizetype i = 0; i < m_chart.categories.size(); ++i) {
            const auto value = m_chart.series.at(s).at(i);
            if (!value)
                continue;
            double base = 0;
            for (qsizetype below = 0; stacked && below < s; ++below) {
                const double other = m_chart.series.at(below).at(i).value_or(0);
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
            const auto value = m_chart.series.at(s).at(i);
            if (value)
                path += u"%1%2 %3"_s.arg(QChar(pen ? u'L' : u'M')).arg(m_slot * (double(i) + 0.5)).arg(y(*value));
            pen = value.has_value();
            if (value)
                m_out << "<circle cx=\"" << m_slot * (double(i) + 0.5) << "\" cy=\"" << y(*value) << "\" r=\"3\" fill=\"" << colour(s) << "\"/>\n";
        }
        m_out << "<path d=\"" << path << "\" fill=\"none\" stroke-width=\"2\" stroke=\"" << colour(s) << '"' << dashes(s) << "/>\n";
    }

    const Chart &m_chart;
    QTextStream m_out;
    double m_low = 0, m_high = 0, m_slot = 0, m_foot = plainFoot;
    double m_left = 0;          ///< how far the first name reaches out
    bool m_slanted = false;
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
