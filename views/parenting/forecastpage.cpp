// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/forecastpage.h"

#include "common/detailpage.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listformsplit.h"
#include "common/style.h"
#include "common/tableview.h"
#include "common/tilemap.h"
#include "parenting/parentingstore.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int termsAhead = 3;

} // namespace

ForecastPage::ForecastPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(forecastColumns()), m_filter(new FilterBar(this)), m_banner(new BannerBar(this)), m_table(new TableView), m_words(new QLabel(this))
{
    m_words->setObjectName(u"forecastWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::grid, measure::grid, measure::grid);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_filter);
    layout->addWidget(m_banner);
    layout->addWidget(m_words);
    buildTable();
    auto *split = new ListFormSplit(m_table, buildPictures(), context.settings, u"parenting.forecast.split"_s);
    auto *empty = new EmptyState(u"system-users"_s, tr("No leaders yet"),
                                 tr("Write in who is trained to lead groups, on the page Leaders: then it shows how many groups can be run in each municipality, and where nobody can."), this);
    empty->setFirstStep(tr("New leader"), [this] { emit newLeaderRequested(); });
    empty->setSecondStep(tr("Plan a training"), [this] {
        if (m_context.navigate)
            m_context.navigate(u"courses"_s, {}, {}, {});
    });
    m_switch = new EmptySwitch(split, empty, this);
    layout->addWidget(m_switch, 1);
    buildFilter();
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"leader"_s, u"leader_training"_s, u"person"_s, u"programme"_s, u"programme_version"_s, u"municipality"_s, u"parent_group"_s, u"group_meeting"_s}))
            read();
    });
    read();
}

void ForecastPage::buildFilter()
{
    m_filter->setPlaceholder(tr("Filter municipalities…"));
    m_filter->addChips(u"which"_s, tr("Which municipalities"), {{u"all"_s, tr("All")}, {u"gaps"_s, tr("Where there is none")}, {u"expiring"_s, tr("Training runs out")}});
    m_filter->addCombo(u"term"_s, tr("Term"), termChoices());
    m_filter->addCombo(u"programme"_s, tr("Programme"), {{QVariant::fromValue(Id()), tr("All")}});
    auto *exportAll = new QPushButton(style::icon(u"document-export"_s), tr("Export…"));
    exportAll->setObjectName(u"exportForecast"_s);
    connect(exportAll, &QPushButton::clicked, this, [this] {
        Scope scope;
        if (!programme().isNull())
            scope.ids.insert(u"programme"_s, programme());
        scope.term = term().toKey();
        scope.filter = m_filter->text();
        scope.today = m_context.store->environment().today();
        if (m_context.exportKind)
            m_context.exportKind(u"leader-forecast"_s, scope);
    });
    m_filter->addRight(exportAll);
    m_filter->follow(&m_model);
    m_switch->follow(m_filter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    m_filter->remember(m_context.settings, u"parenting.forecast.filter"_s);
    connect(m_filter, &FilterBar::valueChanged, this, [this](const QString &key) {
        if (key == "term"_L1)
            refresh(false);
        else
            applyFilter();
    });
}

/// The terms to come, those that groups are planned in further on, and the one that goes on. The chosen one stays also when its time is over:
/// the day may turn, and the file change, while somebody looks at it.
QList<Choice> ForecastPage::termChoices() const
{
    const Term now = Term::containing(m_context.store->environment().today());
    QList<Term> terms;
    for (Term ahead = now.next(); terms.size() < termsAhead; ahead = ahead.next())
        terms.append(ahead);
    for (const Term &planned : m_reading.planned)
        if (planned > terms.constLast())
            terms.append(planned);
    const auto chosen = Term::fromText(m_filter->value(u"term"_s).toString());
    QList<Choice> choices;
    for (const Term &term : std::as_const(terms))
        choices.append({term.toKey(), term.toText()});
    choices.append({now.toKey(), tr("%1 (now)", "a term").arg(now.toText())});
    if (chosen && *chosen != now && !terms.contains(*chosen))
        choices.append({chosen->toKey(), chosen->toText()});
    return choices;
}

void ForecastPage::buildTable()
{
    m_table->setObjectName(u"forecastTable"_s);
    m_table->setAccessibleName(tr("Leaders of groups to come"));
    m_table->setModel(&m_model);
    // How many groups there can be is what is asked for: it stays in sight beside the map.
    view::arrange(*m_table, {u"municipality"_s, u"programme"_s, u"groups"_s, u"trained"_s, u"resting"_s, u"expiring"_s, u"needed"_s});
    m_table->remember(m_context.settings, u"parenting.forecast"_s);
    m_table->fitColumns({u"municipality"_s, u"programme"_s, u"groups"_s, u"trained"_s, u"resting"_s, u"expiring"_s});
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    connect(m_table, &TableView::opened, this, &ForecastPage::openCurrent);
}

QWidget *ForecastPage::buildPictures()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measure::grid, 0, measure::grid, measure::grid);
    column->setSpacing(measure::grid);
    m_mapHeading = style::heading({}, 2);
    m_mapHeading->setWordWrap(true);
    m_mapHeading->setMinimumWidth(1);
    column->addWidget(m_mapHeading);
    m_map = new TileMap;
    m_map->setObjectName(u"forecastMap"_s);
    m_map->setAccessibleName(tr("Groups that can be run, by municipality"));
    connect(m_map, &TileMap::activated, this, &ForecastPage::openMunicipality);
    column->addWidget(m_map);
    column->addWidget(style::quiet(tr("Press Enter or double-click a figure to see the leaders it counts. A leader counts who is active and whose training holds on the first day of the term; as many groups can be run at a time as there are leaders for.")));
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->setAccessibleName(m_map->accessibleName());
    return area;
}

Result<ForecastPage::Reading> ForecastPage::readAll(Database &db, const Term &now)
{
    auto leaders = ParentingStore::leaders(db);
    if (!leaders)
        return leaders.error();
    auto programmes = ParentingStore::programmes(db);
    if (!programmes)
        return programmes.error();
    auto names = StatisticsNames::read(db);
    if (!names)
        return names.error();
    auto planned = ParentingStatistics::plannedAfter(db, now);
    if (!planned)
        return planned.error();
    return Reading{std::move(*leaders), std::move(*programmes), std::move(*names), std::move(*planned)};
}

void ForecastPage::read()
{
    const int job = ++m_job;
    const Term now = Term::containing(m_context.store->environment().today());
    m_context.store->fetch<Reading>(
        this, [now](Database &db) { return readAll(db, now); },
        [this, job](Result<Reading> reading) {
            if (job == m_job && m_banner->check(reading))
                take(std::move(*reading));
        });
}

void ForecastPage::take(Reading reading)
{
    m_reading = std::move(reading);
    QList<Choice> programmes{{QVariant::fromValue(Id()), tr("All")}};
    for (const ProgrammeDetail &detail : std::as_const(m_reading.programmes))
        if (!detail.programme.retired)
            programmes.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    m_filter->setChoices(u"term"_s, termChoices());
    m_filter->setChoices(u"programme"_s, programmes);
    refresh(false);
}

Term ForecastPage::term() const
{
    return Term::fromText(m_filter->value(u"term"_s).toString()).value_or(Term::containing(m_context.store->environment().today()).next());
}

Id ForecastPage::programme() const
{
    return m_filter->value(u"programme"_s).value<Id>();
}

void ForecastPage::refresh(bool other)
{
    QList<Id> municipalities;
    for (const Municipality &municipality : std::as_const(m_reading.names.municipalities))
        municipalities.append(municipality.id);
    // Before anybody is entered there is no gap to tell of.
    m_switch->setEmpty(m_reading.leaders.isEmpty());
    m_words->setVisible(!m_reading.leaders.isEmpty());
    view::show(m_model, forecastLines(LeaderForecast::of(m_reading.leaders, m_reading.programmes, municipalities, term()), m_reading.names), other);
    applyFilter();
}

void ForecastPage::applyFilter()
{
    const QString which = m_filter->value(u"which"_s).toString();
    m_model.setPredicate([which, only = programme()](const ForecastLine &line) {
        return (only.isNull() || line.row.programme == only) && (which != "gaps"_L1 || line.row.isGap()) && (which != "expiring"_L1 || !line.row.expiring.isEmpty());
    });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
    showWords();
    showTiles();
}

void ForecastPage::showWords()
{
    QStringList sentences;
    for (const ProgrammeDetail &detail : std::as_const(m_reading.programmes)) {
        if (detail.programme.retired || (!programme().isNull() && detail.programme.id != programme()))
            continue;
        int trained = 0, groups = 0;
        for (const ForecastLine &line : m_model.rows()) {
            if (line.row.programme != detail.programme.id)
                continue;
            trained += int(line.row.trained.size());
            groups += line.row.groups;
        }
        QString sentence = tr("%1: %n trained leader(s)", nullptr, trained).arg(detail.programme.title()) + tr(", %n group(s) at a time in %1.", nullptr, groups).arg(term().toText());
        sentences.append((sentence + u' ' + lacksText(detail.programme.id)).trimmed());
    }
    m_words->setText(sentences.join(u'\n'));
}

/// Where no group of the programme can be run, and whether that is for want of anybody.
QString ForecastPage::lacksText(const Id &programme) const
{
    QStringList nobody, resting, few;
    for (const ForecastLine &line : m_model.rows()) {
        const ForecastRow &row = line.row;
        if (row.programme != programme || !row.isGap() || row.municipality.isNull())
            continue;
        if (!row.trained.isEmpty())
            few.append(tr("%1 (%2 of %3)", "municipality, trained leaders, leaders a group needs").arg(line.municipality).arg(row.trained.size()).arg(row.needed));
        else if (!row.resting.isEmpty())
            resting.append(tr("%1 (%2)", "municipality, resting leaders").arg(line.municipality).arg(row.resting.size()));
        else
            nobody.append(line.municipality);
    }
    QStringList sentences;
    if (!few.isEmpty())
        sentences.append(tr("Too few in %1.", "leaders").arg(ParentingWords::joined(few)));
    if (!resting.isEmpty())
        sentences.append(tr("Only resting ones in %1.", "leaders").arg(ParentingWords::joined(resting)));
    if (!nobody.isEmpty())
        sentences.append(tr("Nobody in %1.", "leaders").arg(ParentingWords::joined(nobody)));
    return sentences.join(u' ');
}

void ForecastPage::showTiles()
{
    const Id only = programme();
    m_mapHeading->setText(only.isNull() ? tr("Programmes with leaders enough for a group in %1").arg(term().toText())
                                        : tr("Groups of %1 that can be run in %2").arg(m_reading.names.programme(only), term().toText()));
    QHash<Id, int> groups, led, programmes;
    for (const ForecastLine &line : m_model.rows()) {
        if (!only.isNull() && line.row.programme != only)
            continue;
        groups[line.row.municipality] += line.row.groups;
        led[line.row.municipality] += !line.row.isGap();
        ++programmes[line.row.municipality];
    }
    QList<report::Tile> tiles;
    for (const Municipality &m : std::as_const(m_reading.names.municipalities)) {
        const int with = led.value(m.id), of = programmes.value(m.id);
        const report::TileState state = with == 0 ? report::TileState::Bad : with < of ? report::TileState::Warn : report::TileState::Good;
        const QString word = with == 0 ? tr("none", "group") : only.isNull() ? tr("%1 of %2", "programmes").arg(with).arg(of) : tr("%n group(s)", nullptr, groups.value(m.id));
        tiles.append({m.shortName, m.name, word, state, m.tileColumn, m.tileRow});
    }
    m_map->setTiles(tiles);
}

LeaderRows ForecastPage::rowsBehind(const ForecastLine &line, const QString &figure) const
{
    const bool resting = figure == "resting"_L1, expiring = figure == "expiring"_L1;
    LeaderRows rows;
    for (const Id &person : resting ? line.row.resting : expiring ? line.row.expiring : line.row.trained) {
        const auto leader = std::find_if(m_reading.leaders.cbegin(), m_reading.leaders.cend(), [&](const Leader &l) { return l.person == person; });
        // Where somebody with protected identity is, is not told by a list of who is there.
        if (leader != m_reading.leaders.cend() && leader->protectedIdentity)
            ++rows.kept;
        else
            rows.people.append(person);
    }
    const QString words = resting ? tr("resting, trained in %1, %2", "leaders") : expiring ? tr("training in %1 that runs out, %2", "leaders") : tr("trained in %1, %2", "leaders");
    rows.words = words.arg(line.programme, line.row.municipality.isNull() ? tr("without a municipality", "leaders") : line.municipality);
    return rows;
}

void ForecastPage::openCurrent(const Id &id)
{
    const ForecastLine *line = m_model.find(id);
    if (!line)
        return;
    const LeaderRows rows = rowsBehind(*line, m_model.columnKey(m_table->currentIndex().column()));
    if (!rows.people.isEmpty() || rows.kept > 0) {
        m_banner->clear();
        emit leadersRequested(rows);
    } else {
        m_banner->showSentence(Problem::Severity::Info, tr("Nobody stands behind that figure: %1.").arg(rows.words));
    }
}

void ForecastPage::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    const ForecastLine *line = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
    if (!line)
        return;
    for (const QString &figure : {u"trained"_s, u"resting"_s, u"expiring"_s}) {
        const LeaderRows rows = rowsBehind(*line, figure);
        if (const int count = int(rows.people.size()) + rows.kept; count > 0)
            menu.addAction(tr("Show %n leader(s): %1", nullptr, count).arg(rows.words), this, [this, rows] { emit leadersRequested(rows); });
    }
}

void ForecastPage::openMunicipality(int tile)
{
    const Id municipality = m_reading.names.municipalities.value(tile).id;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.at(row).row.municipality != municipality)
            continue;
        m_table->selectId(m_model.at(row).id);
        m_table->setFocus();
        return;
    }
}

QString ForecastPage::sentence() const
{
    return m_words->text();
}

void ForecastPage::focusFilter()
{
    m_filter->focusText();
}

} // namespace lansnav
