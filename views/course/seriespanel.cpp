// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/seriespanel.h"

#include "common/style.h"
#include "course/clashreading.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lansnav {

SeriesPanel::SeriesPanel(Store &store, QWidget *parent) : QWidget(parent), m_store(store)
{
    build();
    readBreaks();
}

void SeriesPanel::build()
{
    m_every = new QSpinBox;
    m_every->setRange(1, 12);
    m_every->setValue(2);
    m_every->setObjectName(u"seriesEvery"_s);
    m_every->setAccessibleName(tr("Weeks or months between the dates"));
    m_unit = new QComboBox;
    for (const auto unit : {SeriesRequest::Unit::Weeks, SeriesRequest::Unit::Months})
        m_unit->addItem({}, int(unit));
    m_unit->setAccessibleName(tr("Weeks or months"));
    m_count = new QSpinBox;
    m_count->setRange(1, SeriesPlanner::mostDates);
    m_count->setValue(6);
    m_count->setObjectName(u"seriesCount"_s);
    m_count->setAccessibleName(tr("Number of dates"));
    m_holidays = new QCheckBox(tr("Not on holidays and eves"));
    m_holidays->setChecked(true);
    m_schoolBreaks = new QCheckBox(tr("Not in school breaks"));
    m_obstacle = new QComboBox;
    m_obstacle->addItem(tr("Leave such a day out"), int(SeriesRequest::OnObstacle::Skip));
    m_obstacle->addItem(tr("Move it within the week"), int(SeriesRequest::OnObstacle::Move));
    m_obstacle->addItem(tr("Keep it, with a note"), int(SeriesRequest::OnObstacle::Keep));
    m_obstacle->setAccessibleName(tr("What happens to a day that does not suit"));
    m_list = new QListWidget;
    m_list->setObjectName(u"seriesDates"_s);
    m_list->setAccessibleName(tr("Dates"));
    m_list->setMinimumHeight(120);
    m_sentence = style::quiet({});
    m_sentence->setObjectName(u"seriesSentence"_s);
    m_times = new QLabel;
    arrange();
    showUnits();
    for (QSpinBox *box : {m_every, m_count}) {
        connect(box, &QSpinBox::valueChanged, this, &SeriesPanel::showUnits);
        connect(box, &QSpinBox::valueChanged, this, &SeriesPanel::propose);
    }
    for (QComboBox *box : {m_unit, m_obstacle})
        connect(box, &QComboBox::currentIndexChanged, this, &SeriesPanel::propose);
    for (QCheckBox *box : {m_holidays, m_schoolBreaks})
        connect(box, &QCheckBox::toggled, this, &SeriesPanel::propose);
    connect(m_list, &QListWidget::itemChanged, this, &SeriesPanel::changed);
}

void SeriesPanel::arrange()
{
    auto *beat = new QHBoxLayout;
    beat->setSpacing(measure::grid);
    beat->addWidget(m_every);
    beat->addWidget(m_unit);
    beat->addWidget(new QLabel(tr("from one date to the next,")));
    beat->addWidget(m_count);
    beat->addWidget(m_times);
    beat->addStretch(1);
    auto *avoid = new QHBoxLayout;
    avoid->setSpacing(measure::grid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_holidays, m_schoolBreaks, m_obstacle})
        avoid->addWidget(widget);
    avoid->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    layout->addLayout(beat);
    layout->addLayout(avoid);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_sentence);
}

/// The words after the numbers follow them: "1 week", "2 weeks". The numbers themselves stand in boxes of their own.
void SeriesPanel::showUnits()
{
    const auto word = [](QString counted, int number) { return counted.remove(QString::number(number)).trimmed(); };
    const int every = m_every->value(), times = m_count->value();
    m_unit->setItemText(0, word(tr("%n week(s)", nullptr, every), every));
    m_unit->setItemText(1, word(tr("%n month(s)", nullptr, every), every));
    m_times->setText(word(tr("%n time(s)", nullptr, times), times));
}

void SeriesPanel::readBreaks()
{
    m_store.fetch<QList<DateRange>>(
        this, [](Database &db) { return schoolBreakDays(db); },
        [this](const Result<QList<DateRange>> &breaks) {
            if (!breaks) {
                m_sentence->setText(breaks.error().sentence);
                return;
            }
            m_breaks = *breaks;
            propose();
        });
}

void SeriesPanel::setTimes(const MeetingTime &starts, const MeetingTime &ends)
{
    if (starts == m_starts && ends == m_ends)
        return;
    m_starts = starts;
    m_ends = ends;
    propose();
}

SeriesRequest SeriesPanel::request() const
{
    SeriesRequest request;
    request.first = m_starts.date();
    request.start = m_starts.time();
    request.end = m_ends.time();
    request.unit = SeriesRequest::Unit(m_unit->currentData().toInt());
    request.every = m_every->value();
    // By months the same weekday of the month: the second Thursday stays the second Thursday.
    request.nth = request.first.isValid() ? std::min(4, (request.first.day() - 1) / 7 + 1) : 1;
    request.count = m_count->value();
    request.avoidHolidays = request.avoidEves = m_holidays->isChecked();
    request.avoidBreaks = m_schoolBreaks->isChecked();
    request.onObstacle = SeriesRequest::OnObstacle(m_obstacle->currentData().toInt());
    request.breaks = m_breaks;
    return request;
}

void SeriesPanel::propose()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_plan = {};
    if (m_starts.isNull()) {
        m_sentence->setText(tr("Write the first day and the times above, and the dates are shown here."));
        emit changed();
        return;
    }
    m_plan = SeriesPlanner::plan(request());
    for (const SeriesDate &date : std::as_const(m_plan.dates)) {
        const QString when = MeetingTime::rangeText(date.starts, date.ends);
        auto *item = new QListWidgetItem(date.reason.isEmpty() ? when : u"%1 – %2"_s.arg(when, date.reason), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    QStringList said;
    if (!m_plan.sentence.isEmpty())
        said << m_plan.sentence;
    for (const SkippedDate &skipped : std::as_const(m_plan.skipped))
        said << tr("Left out: %1").arg(skipped.reason);
    m_sentence->setText(said.mid(0, 4).join(u'\n'));
    emit changed();
}

QList<SeriesDate> SeriesPanel::dates() const
{
    QList<SeriesDate> chosen;
    for (int row = 0; row < m_list->count() && row < m_plan.dates.size(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.append(m_plan.dates.at(row));
    return chosen;
}

QString SeriesPanel::sentence() const
{
    return m_plan.sentence;
}

} // namespace lansnav
