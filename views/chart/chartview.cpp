// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/chartview.h"

#include "chart/chartpainter.h"
#include "chart/chartplot.h"
#include "report/plaintext.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

#ifdef LANSNAV_CHARTS
constexpr auto makePlot = chartplot::makeDrawing;
constexpr auto fillPlot = chartplot::fillDrawing;
constexpr auto pressPlot = chartplot::pressDrawing;
#else
constexpr auto makePlot = chartplot::makeFigures;
constexpr auto fillPlot = chartplot::fillFigures;
constexpr auto pressPlot = chartplot::pressFigures;
#endif

constexpr int lowest = 200;             // pixels a chart needs to be read
constexpr qsizetype spokenFigures = 40; // more than this is not read aloud

class ChartWidget : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::ChartWidget)

public:
    explicit ChartWidget(QWidget *parent)
        : QWidget(parent), m_title(new QLabel(this)), m_stack(new QStackedWidget(this)), m_plot(makePlot(m_stack)), m_empty(new QLabel(m_stack))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_title);
        layout->addWidget(m_stack, 1);
        QFont bold = font();
        bold.setBold(true);
        m_title->setFont(bold);
        m_title->setTextFormat(Qt::PlainText);
        m_title->setWordWrap(true);
        m_empty->setAlignment(Qt::AlignCenter);
        m_empty->setText(QCoreApplication::translate("lansnav::ReportText", "No figures yet"));
        m_stack->addWidget(m_plot);
        m_stack->addWidget(m_empty);
        setMinimumHeight(lowest);
    }

    void setChart(const report::Chart &chart)
    {
        m_chart = chart;
        const QString unit = report::singleLine(chart.unit);
        m_title->setText(chart.title.isEmpty() || unit.isEmpty() ? report::singleLine(chart.title) + unit
                                                                 : u"%1 (%2)"_s.arg(report::singleLine(chart.title), unit));
        m_title->setVisible(!m_title->text().isEmpty());
        const bool any = hasFigures(chart);
        if (any)
            fillPlot(m_plot, chart);
        m_stack->setCurrentWidget(any ? m_plot : static_cast<QWidget *>(m_empty));
        setAccessibleName(chart.title.isEmpty() ? tr("Chart") : report::singleLine(chart.title));
        setAccessibleDescription(any ? inWords() : m_empty->text());
        m_plot->setAccessibleName(accessibleName());
        m_plot->setAccessibleDescription(accessibleDescription());
    }

    void setPress(const ChartPress &press) { pressPlot(m_plot, press); }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::LocaleChange;
        if (looks && hasFigures(m_chart))
            fillPlot(m_plot, m_chart);
    }

private:
    /// The figures for those who hear the chart: "2025: 10, 2026: 11".
    QString inWords() const
    {
        const QLocale locale;
        QStringList parts;
        for (const report::Series &series : m_chart.series)
            for (qsizetype i = 0; i < m_chart.categories.size() && parts.size() < spokenFigures; ++i)
                if (const std::optional<double> value = series.values.value(i)) {
                    const QString place = series.name.isEmpty() ? m_chart.categories.at(i) : u"%1 %2"_s.arg(series.name, m_chart.categories.at(i));
                    parts.append(u"%1: %2"_s.arg(report::singleLine(place), locale.toString(*value, 'g', 6)));
                }
        return parts.join(u", "_s);
    }

    report::Chart m_chart;
    QLabel *m_title;
    QStackedWidget *m_stack;
    QWidget *m_plot;
    QLabel *m_empty;
};

} // namespace

QWidget *makeChart(const report::Chart &chart, QWidget *parent)
{
    auto *widget = new ChartWidget(parent);
    widget->setChart(chart);
    return widget;
}

void updateChart(QWidget *widget, const report::Chart &chart)
{
    if (auto *own = dynamic_cast<ChartWidget *>(widget))
        own->setChart(chart);
}

void setChartPress(QWidget *widget, const ChartPress &press)
{
    if (auto *own = dynamic_cast<ChartWidget *>(widget))
        own->setPress(press);
}

QString chartplot::valueText(const report::Chart &chart, qsizetype series, qsizetype category)
{
    const report::Series line = chart.series.value(series);
    QStringList place{report::singleLine(line.name), report::singleLine(chart.categories.value(category))};
    place.removeAll(QString());
    const QString value = u"%1: %2"_s.arg(place.join(u", "_s), QLocale().toString(line.values.value(category).value_or(0), 'g', 6));
    const QString note = report::singleLine(line.notes.value(category));
    return note.isEmpty() ? value : value + u'\n' + note;
}

} // namespace lansnav
