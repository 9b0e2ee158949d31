// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/statisticspage.h"

#include "chart/chartview.h"
#include "common/detailpage.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/flowlayout.h"
#include "common/listformsplit.h"
#include "common/style.h"
#include "common/tableview.h"
#include "common/tilemap.h"
#include "parenting/parentingstore.h"
#include "parenting/reachedpane.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int chartHeight = 240;
constexpr int chartTerms = 8;

} // namespace

StatisticsPage::StatisticsPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(statisticsColumns()), m_filter(new FilterBar(this)), m_banner(new BannerBar(this)), m_table(new TableView)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::grid, measure::grid, measure::grid);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_banner);
    layout->addWidget(buildFigures());
    buildTable();
    auto *split = new ListFormSplit(m_table, buildPictures(), context.settings, u"parenting.statistics.split"_s);
    auto *empty = new EmptyState(u"view-calendar"_s, tr("Nothing to count yet"),
                                 tr("Groups are counted here as soon as there are any: how many ran, and how many parents started and completed, in every municipality and term."), this);
    m_switch = new EmptySwitch(split, empty, this);
    layout->addWidget(m_switch, 1);
    buildFilter();
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"parent_group"_s, u"group_meeting"_s, u"participant"_s, u"participant_attendance"_s, u"programme"_s, u"programme_version"_s, u"municipality"_s, u"child_population"_s}))
            read();
    });
    read();
}

void StatisticsPage::buildFilter()
{
    m_filter->setPlaceholder(tr("Filter the figures…"));
    m_filter->addCombo(u"when"_s, tr("Begin in"), {{QString(), tr("Any term")}});
    m_filter->addCombo(u"programme"_s, tr("Programme"), {{QVariant::fromValue(Id()), tr("All")}});
    m_filter->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
    m_filter->addCombo(u"by"_s, tr("A row for each"), {{u"programme municipality term"_s, tr("programme, municipality and term")},
                                                      {u"programme municipality"_s, tr("programme and municipality")},
                                                      {u"programme term"_s, tr("programme and term")},
                                                      {u"municipality term"_s, tr("municipality and term")},
                                                      {u"programme"_s, tr("programme")},
                                                      {u"municipality"_s, tr("municipality")},
                                                      {u"term"_s, tr("term")}});
    auto *exportAll = new QPushButton(style::icon(u"document-export"_s), tr("Export…"));
    exportAll->setObjectName(u"exportStatistics"_s);
    connect(exportAll, &QPushButton::clicked, this, [this] {
        if (m_context.exportKind)
            m_context.exportKind(u"group-statistics"_s, scope());
    });
    m_report = new QPushButton(style::icon(u"document-print"_s), tr("Report…"));
    m_report->setObjectName(u"statisticsReport"_s);
    style::makePrimary(m_report);
    connect(m_report, &QPushButton::clicked, this, [this] {
        Scope whole = scope();
        whole.filter.clear();
        if (m_context.showReport)
            m_context.showReport(u"parenting"_s, whole);
    });
    m_filter->addRight(exportAll);
    m_filter->addRight(m_report);
    m_switch->follow(m_filter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_filter, &FilterBar::textChanged, &m_model, &RowModelBase::setFilterText);
    m_filter->remember(m_context.settings, u"parenting.statistics.filter"_s);
    connect(m_filter, &FilterBar::valueChanged, this, [this] { refresh(true); });
    connect(&m_model, &RowModelBase::countsChanged, this, [this] { m_filter->setCounts(m_model.shown(), m_total); });
}

void StatisticsPage::buildTable()
{
    m_table->setObjectName(u"statisticsTable"_s);
    m_table->setAccessibleName(tr("Statistics of groups"));
    m_table->setModel(&m_model);
    m_table->remember(m_context.settings, u"parenting.statistics"_s);
    m_table->fitColumns({u"programme"_s, u"municipality"_s, u"term"_s, u"groups"_s, u"started"_s, u"completed"_s, u"rate"_s, u"planned"_s});
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    connect(m_table, &TableView::opened, this, [this](const Id &id) {
        if (const StatisticsRow *found = m_model.find(id)) {
            const QString key = m_model.columnKey(m_table->currentIndex().column());
            open(rowsBehind(found->cell, chosen(), statisticsFigures().contains(key) ? key : u"groups"_s));
        }
    });
}

QWidget *StatisticsPage::buildFigures()
{
    auto *line = new QWidget;
    line->setAccessibleName(tr("All together"));
    auto *layout = new FlowLayout(line, measure::grid);
    for (const QString &figure : statisticsFigures()) {
        auto *button = new QPushButton;
        button->setObjectName(u"figure_"_s + figure);
        button->setToolTip(tr("Show the groups behind this figure"));
        button->setAutoDefault(false);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, figure] { open(rowsBehind(ParentingStatistics::count(m_reading.facts, {}, chosen()).constFirst(), chosen(), figure)); });
        layout->addWidget(button);
        m_figures.append({figure, button});
    }
    return line;
}

QWidget *StatisticsPage::buildPictures()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measure::grid, 0, measure::grid, measure::grid);
    column->setSpacing(measure::grid);
    column->addWidget(style::quiet(tr("Press Enter or double-click a figure to see the groups it counts; press a bar or a municipality to see its groups.")));
    column->addWidget(style::heading(tr("Parents who completed"), 2));
    m_map = new TileMap;
    m_map->setObjectName(u"statisticsMap"_s);
    m_map->setAccessibleName(tr("Parents who completed, by municipality"));
    connect(m_map, &TileMap::activated, this, &StatisticsPage::openMunicipality);
    column->addWidget(m_map);
    m_parents = makeChart({}, page);
    m_parents->setObjectName(u"parentsChart"_s);
    m_groups = makeChart({}, page);
    m_groups->setObjectName(u"groupsChart"_s);
    for (QWidget *chart : {m_parents, m_groups}) {
        chart->setMinimumHeight(chartHeight);
        column->addSpacing(measure::grid);
        column->addWidget(chart);
    }
    m_reached = new ReachedPane(m_context);
    connect(m_reached, &ReachedPane::refused, this, [this](const QString &sentence) { m_banner->showSentence(Problem::Severity::Bad, sentence); });
    connect(m_reached, &ReachedPane::taken, m_banner, &BannerBar::clear);
    connect(m_reached, &ReachedPane::opened, this, [this](const ReachedRow &row, const QString &figure) { open(rowsBehind(row, chosen().programme, figure)); });
    column->addSpacing(measure::grid);
    column->addWidget(m_reached);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->setAccessibleName(tr("Municipalities, charts and parents reached"));
    return area;
}

Result<StatisticsPage::Reading> StatisticsPage::readAll(Database &db)
{
    auto facts = ParentingStatistics::read(db);
    if (!facts)
        return facts.error();
    auto names = StatisticsNames::read(db);
    if (!names)
        return names.error();
    auto populations = ParentingStore::populations(db);
    if (!populations)
        return populations.error();
    return Reading{std::move(*facts), std::move(*names), std::move(*populations)};
}

void StatisticsPage::read()
{
    const int job = ++m_job;
    m_context.store->fetch<Reading>(this, readAll, [this, job](Result<Reading> reading) {
        if (job != m_job)
            return;
        // A refusal of what was just typed is not taken away by what was read because of something else.
        if (!reading)
            m_banner->showError(reading.error());
        else
            take(std::move(*reading));
    });
}

void StatisticsPage::take(Reading reading)
{
    m_reading = std::move(reading);
    fillChoices();
    refresh(false);
}

void StatisticsPage::fillChoices()
{
    QList<Choice> when{{QString(), tr("Any term")}};
    QList<Term> terms = ParentingStatistics::terms(m_reading.facts);
    std::reverse(terms.begin(), terms.end());
    for (const Term &term : std::as_const(terms))
        when.append({term.toKey(), term.toText()});
    for (int last = 0; const Term &term : std::as_const(terms))
        if (last != term.year) {
            last = term.year;
            when.append({QString::number(last), tr("the year %1").arg(last)});
        }
    QList<Choice> programmes{{QVariant::fromValue(Id()), tr("All")}};
    QSet<Id> counted;
    for (const GroupFact &fact : std::as_const(m_reading.facts))
        counted.insert(fact.programme);
    for (const auto &[programme, name] : m_reading.names.programmes)
        if (counted.contains(programme))
            programmes.append({QVariant::fromValue(programme), name});
    QList<Choice> municipalities{{QVariant::fromValue(Id()), tr("All")}};
    for (const Municipality &municipality : m_reading.names.municipalities)
        municipalities.append({QVariant::fromValue(municipality.id), municipality.name});
    m_filter->setChoices(u"when"_s, when);
    m_filter->setChoices(u"programme"_s, programmes);
    m_filter->setChoices(u"municipality"_s, municipalities);
}

StatisticsFilter StatisticsPage::chosen() const
{
    StatisticsFilter filter;
    filter.programme = m_filter->value(u"programme"_s).value<Id>();
    filter.municipality = m_filter->value(u"municipality"_s).value<Id>();
    const QString when = m_filter->value(u"when"_s).toString();
    bool isYear = false;
    filter.year = when.toInt(&isYear);
    if (!isYear)
        filter.term = Term::fromText(when);
    return filter;
}

StatisticsAxes StatisticsPage::axes() const
{
    const QStringList by = m_filter->value(u"by"_s).toString().split(u' ');
    return {by.contains(u"programme"_s), by.contains(u"municipality"_s), by.contains(u"term"_s)};
}

Scope StatisticsPage::scope() const
{
    const StatisticsFilter filter = chosen();
    Scope scope;
    if (!filter.programme.isNull())
        scope.ids.insert(u"programme"_s, filter.programme);
    if (!filter.municipality.isNull())
        scope.ids.insert(u"municipality"_s, filter.municipality);
    scope.year = filter.year;
    scope.term = filter.term ? filter.term->toKey() : QString();
    scope.filter = m_filter->text();
    scope.today = m_context.store->environment().today();
    return scope;
}

int StatisticsPage::year() const
{
    const StatisticsFilter filter = chosen();
    return filter.term ? filter.term->year : filter.year > 0 ? filter.year : m_context.store->environment().today().year();
}

void StatisticsPage::refresh(bool other)
{
    const StatisticsFilter filter = chosen();
    m_switch->setEmpty(m_reading.facts.isEmpty());
    // The rows themselves depend on what is chosen, so that the model does not know how many there are without it.
    m_total = int(ParentingStatistics::count(m_reading.facts, axes()).size());
    view::show(m_model, statisticsRows(ParentingStatistics::count(m_reading.facts, axes(), filter), axes(), m_reading.names), other);
    // A report is of a term or a year, so without one it is of this year.
    m_report->setToolTip(tr("Report on %1: print, PDF, HTML or Excel").arg(filter.term ? filter.term->toText() : QString::number(year())));
    showFigures();
    showPictures();
    m_reached->setRows(reachedRows(m_reading.facts, m_reading.names, m_reading.populations, year(), filter), year());
}

void StatisticsPage::showFigures()
{
    const StatisticsCell all = ParentingStatistics::count(m_reading.facts, {}, chosen()).constFirst();
    for (const auto &[figure, button] : std::as_const(m_figures)) {
        button->setText(figureText(all, figure));
        button->setVisible(!m_reading.facts.isEmpty() && !rowsBehind(all, {}, figure).groups.isEmpty());
    }
}

void StatisticsPage::showPictures()
{
    const StatisticsFilter filter = chosen();
    const Term now = Term::containing(m_context.store->environment().today());
    // Nothing is known yet of terms to come.
    const Term last = std::min(now, filter.term.value_or(filter.year > 0 ? Term{filter.year, true} : now));
    const auto show = [this](QWidget *widget, const CountedChart &chart) {
        updateChart(widget, chart);
        setChartPress(widget, [this, chart](qsizetype series, qsizetype category) {
            open(rowsBehind(ParentingCharts::cell(m_reading.facts, chart, series, category), chart.filter, chart.figures.value(series)));
        });
    };
    show(m_parents, ParentingCharts::parents(m_reading.facts, last, chartTerms, filter));
    show(m_groups, ParentingCharts::groups(m_reading.facts, m_reading.names, filter));
    m_map->setTiles(ParentingCharts::tileMap(m_reading.facts, m_reading.names, filter, {}).tiles);
}

void StatisticsPage::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    const StatisticsRow *found = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
    if (!found)
        return;
    for (const QString &figure : statisticsFigures()) {
        const FigureRows rows = rowsBehind(found->cell, chosen(), figure);
        if (!rows.groups.isEmpty())
            menu.addAction(tr("Show: %1").arg(rows.words), this, [this, rows] { open(rows); });
    }
}

void StatisticsPage::open(const FigureRows &rows)
{
    if (rows.groups.isEmpty()) {
        m_banner->showSentence(Problem::Severity::Info, tr("No group stands behind that figure."));
        return;
    }
    m_banner->clear();
    FigureRows told = rows;
    QStringList words{rows.words};
    if (!rows.programme.isNull())
        words.append(m_reading.names.programme(rows.programme));
    if (!rows.municipality.isNull())
        words.append(m_reading.names.municipality(rows.municipality));
    if (rows.term)
        words.append(rows.term->toText());
    else if (rows.year > 0)
        words.append(QString::number(rows.year));
    words.removeAll(QString());
    told.words = words.join(u", "_s);
    emit rowsRequested(told);
}

void StatisticsPage::openMunicipality(int tile)
{
    StatisticsFilter filter = chosen();
    const Municipality municipality = m_reading.names.municipalities.value(tile);
    if (!filter.municipality.isNull() && filter.municipality != municipality.id) {
        m_banner->showSentence(Problem::Severity::Info, tr("Only %1 is chosen above.").arg(m_reading.names.municipality(filter.municipality)));
        return;
    }
    filter.municipality = municipality.id;
    const FigureRows rows = rowsBehind(ParentingStatistics::count(m_reading.facts, {}, filter).constFirst(), filter, u"groups"_s);
    if (rows.groups.isEmpty())
        m_banner->showSentence(Problem::Severity::Info, tr("No group has run in %1 in that time.").arg(municipality.name));
    else
        open(rows);
}

void StatisticsPage::focusFilter()
{
    m_filter->focusText();
}

} // namespace lansnav
