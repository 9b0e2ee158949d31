// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/figurespane.h"

#include "chart/chartview.h"
#include "common/style.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int chartHeight = 240;

} // namespace

FiguresPane::FiguresPane(const AppContext &context, QWidget *parent) : EventPage(context, parent)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measure::half, 0, measure::grid, measure::grid);
    column->setSpacing(measure::groupGap);
    m_registrations = makeChart({}, page);
    m_municipalities = makeChart({}, page);
    m_professions = makeChart({}, page);
    m_registrations->setObjectName(u"registrationsChart"_s);
    m_municipalities->setObjectName(u"municipalitiesChart"_s);
    m_professions->setObjectName(u"professionsChart"_s);
    for (QWidget *chart : {m_registrations, m_municipalities, m_professions}) {
        chart->setMinimumHeight(chartHeight);
        column->addWidget(chart);
    }
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(page);
    area->setAccessibleName(tr("Figures"));
    body()->addWidget(area, 1);
}

void FiguresPane::refresh(bool other)
{
    if (other)
        m_last.reset();
    showRegistrations();
    const TookPart part = tookPart(detail(), seats().event);
    updateChart(m_municipalities, CourseCharts::municipalities(part));
    updateChart(m_professions, CourseCharts::professions(part));
    // Last time is read when somebody looks at this, not whenever an event is opened.
    const int job = ++m_job;
    store().fetch<std::optional<RegistrationTimes>>(
        this, [event = event().id](Database &db) { return lastTime(db, event); },
        [this, job](const Result<std::optional<RegistrationTimes>> &last) {
            if (job != m_job || !check(last))
                return;
            m_last = *last;
            showRegistrations();
        });
}

void FiguresPane::showRegistrations()
{
    updateChart(m_registrations, CourseCharts::registrations(registrationTimes(detail()), m_last, today()));
}

} // namespace lansnav
