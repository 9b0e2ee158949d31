// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/overviewpage.h"

#include "calendar/isoweek.h"
#include "calendar/meetingtime.h"
#include "chart/chartview.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "common/tableview.h"
#include "common/tilemap.h"
#include "network/networkcharts.h"
#include "privacy/showntext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Below this the columns of the page stand under each other, in device-independent pixels.
constexpr int twoColumns = 600;
constexpr int chartHeight = 240;

report::TileState tileState(SeatState state)
{
    switch (state) {
    case SeatState::Ordinary: return report::TileState::Good;
    case SeatState::Stale:
    case SeatState::OnlyAlternate: return report::TileState::Warn;
    case SeatState::Vacant: return report::TileState::Bad;
    }
    return report::TileState::Neutral;
}

} // namespace

OverviewPage::OverviewPage(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_seatModel(seatColumns())
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(measure::grid, 0, measure::grid, measure::paneMargin);
    column->setSpacing(measure::groupGap - measure::grid);
    column->addWidget(buildAbout());
    m_middle = new QBoxLayout(QBoxLayout::LeftToRight);
    m_middle->setSpacing(measure::groupGap);
    m_middle->addWidget(buildCoverage(), 5);
    m_middle->addWidget(buildStanding(), 4);
    column->addLayout(m_middle);
    addCharts(column);
    column->addStretch(1);
    auto *area = style::scrolling(content);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(area, 1);
}

OverviewPage::SeatModel::Columns OverviewPage::seatColumns() const
{
    return {
        {.key = u"name"_s, .heading = tr("Seat"), .value = [](const SeatCover &seat) { return seat.name; }, .width = 170},
        {.key = u"state"_s, .heading = tr("Represented"), .value = [](const SeatCover &seat) { return NetworkRules::stateWord(seat); },
         .extra = [](const SeatCover &seat, int role) {
             if (role != SeverityRole || seat.state == SeatState::Ordinary)
                 return QVariant();
             return QVariant(int(seat.state == SeatState::Vacant ? Problem::Severity::Bad : Problem::Severity::Warn));
         }, .width = 110},
        {.key = u"members"_s, .heading = tr("By"), .value = [](const SeatCover &seat) { return seat.names.join(u", "_s); }, .width = 200},
    };
}

QWidget *OverviewPage::buildAbout()
{
    auto *about = new QWidget;
    auto *row = new QHBoxLayout(about);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new QVBoxLayout;
    text->setSpacing(measure::half);
    m_purpose = new QLabel;
    m_purpose->setWordWrap(true);
    m_purpose->setTextFormat(Qt::PlainText);
    m_purpose->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = style::quiet({});
    m_facts->setTextFormat(Qt::PlainText);
    text->addWidget(m_purpose);
    text->addWidget(m_facts);
    auto *edit = new QPushButton(style::icon(u"document-edit"_s), tr("Edit…"));
    edit->setObjectName(u"editNetwork"_s);
    edit->setToolTip(tr("Name, purpose, responsible, cadence and what the network uses"));
    connect(edit, &QPushButton::clicked, this, [this] { emit goTo(u"about"_s, {}); });
    row->addLayout(text, 1);
    row->addWidget(edit, 0, Qt::AlignTop);
    return about;
}

QWidget *OverviewPage::buildCoverage()
{
    m_coverage = new QWidget;
    auto *column = new QVBoxLayout(m_coverage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(style::heading(tr("Coverage"), 2));
    m_covered = new QLabel;
    m_covered->setWordWrap(true);
    m_covered->setTextFormat(Qt::PlainText);
    column->addWidget(m_covered);
    m_map = new TileMap;
    m_map->setAccessibleName(tr("Coverage of the municipalities"));
    connect(m_map, &TileMap::activated, this, [this](int index) { openSeat(m_cover.seats.at(index)); });
    column->addWidget(m_map);
    m_seats = new TableView;
    m_seats->setAccessibleName(tr("Coverage of the seats"));
    m_seats->setModel(&m_seatModel);
    m_seats->remember(context().settings, u"network.seats"_s);
    m_seats->setMinimumHeight(8 * measure::row);
    connect(m_seats, &TableView::opened, this, [this](const Id &id) {
        if (const SeatCover *seat = m_seatModel.find(id))
            openSeat(*seat);
    });
    column->addWidget(m_seats);
    m_hint = style::quiet(tr("Press one to see its members, or to add somebody where nobody is."));
    column->addWidget(m_hint);
    column->addStretch(1);
    return m_coverage;
}

QWidget *OverviewPage::buildStanding()
{
    auto *standing = new QWidget;
    auto *column = new QVBoxLayout(standing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(style::heading(tr("Cadence"), 2));
    auto *row = new QHBoxLayout;
    m_cadenceMark = new QLabel;
    m_cadenceMark->setObjectName(u"cadenceMark"_s);
    m_cadence = new QLabel;
    m_cadence->setWordWrap(true);
    m_cadence->setTextFormat(Qt::PlainText);
    m_cadence->setObjectName(u"cadence"_s);
    row->addWidget(m_cadenceMark, 0, Qt::AlignTop);
    row->addWidget(m_cadence, 1);
    column->addLayout(row);
    column->addSpacing(measure::grid);
    column->addWidget(style::heading(tr("To mend"), 2));
    m_problems = new ProblemList;
    m_problems->setLimit(5);
    m_problems->setEmptyText(tr("Nothing needs doing."));
    connect(m_problems, &ProblemList::activated, this, &OverviewPage::mend);
    column->addWidget(m_problems);
    column->addStretch(1);
    return standing;
}

void OverviewPage::addCharts(QBoxLayout *column)
{
    m_attendance = makeChart({}, this);
    m_terms = makeChart({}, this);
    m_perSeat = makeChart({}, this);
    for (QWidget *chart : {m_attendance, m_terms, m_perSeat})
        chart->setMinimumHeight(chartHeight);
    column->addWidget(m_attendance);
    m_charts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_charts->setSpacing(measure::groupGap);
    m_charts->addWidget(m_terms, 1);
    m_charts->addWidget(m_perSeat, 1);
    column->addLayout(m_charts);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    NetworkPage::resizeEvent(event);
    const auto direction = event->size().width() < twoColumns ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    m_middle->setDirection(direction);
    m_charts->setDirection(direction);
}

void OverviewPage::refresh(bool other)
{
    Q_UNUSED(other)
    showAbout();
    showCadence();
    showCoverage();
    m_problems->setProblems(NetworkRules::problems(detail(), today()));
    showCharts();
}

void OverviewPage::showAbout()
{
    const Network &n = network();
    m_purpose->setText(n.purpose.isEmpty() ? tr("No purpose is written down yet.") : ShownText::of(n.purpose));
    QStringList names;
    for (const Responsible &responsible : detail().responsible)
        names << responsible.name;
    QStringList facts;
    if (!n.partnerName.isEmpty())
        facts << tr("Together with %1").arg(n.partnerName);
    facts << (names.isEmpty() ? tr("Nobody is responsible") : tr("Responsible: %1").arg(names.join(u", "_s)));
    facts << tr("%n member(s)", nullptr, int(NetworkRules::membersOn(detail(), today()).size()));
    m_facts->setText(ShownText::of(facts.join(u" · "_s)));
}

void OverviewPage::showCadence()
{
    const Cadence cadence = NetworkRules::cadence(detail(), today());
    QStringList sentences;
    if (cadence.required)
        sentences << tr("%1 of %2 meetings held in %3.").arg(cadence.held).arg(*cadence.required).arg(cadence.period.label);
    else
        sentences << tr("%n meeting(s) held in %1; no cadence is stated.", nullptr, cadence.held).arg(cadence.period.label);
    Mark mark = Mark::Neutral;
    if (cadence.missing > 0 && !cadence.canBeMet) {
        mark = Mark::Bad;
        sentences << tr("The cadence can no longer be met: %n meeting(s) missing,", nullptr, cadence.missing) + u' '
                + tr("%n working week(s) left.", nullptr, cadence.weeksLeft);
    } else if (cadence.missing > 0) {
        mark = Mark::Warn;
        sentences << tr("%n still to be planned,", nullptr, cadence.missing) + u' ' + tr("%n working week(s) left.", nullptr, cadence.weeksLeft);
    } else if (cadence.required) {
        mark = Mark::Good;
        if (!cadence.met)
            sentences << tr("The rest are planned.");
    }
    if (const Meeting *next = NetworkRules::nextMeeting(detail(), today()))
        sentences << tr("Next: %1.").arg(MeetingTime::rangeText(MeetingTime::fromIso(next->starts), MeetingTime::fromIso(next->ends)));
    else
        sentences << tr("No next meeting is planned.");
    m_cadence->setText(sentences.join(u' '));
    const int side = m_cadence->fontMetrics().height();
    m_cadenceMark->setPixmap(style::markIcon(mark, palette()).pixmap(QSize(side, side), devicePixelRatioF()));
}

void OverviewPage::showCoverage()
{
    m_cover = NetworkRules::coverage(detail(), today());
    const bool municipalities = network().represents == Represents::Municipalities;
    m_coverage->setVisible(network().represents != Represents::Nobody);
    m_map->setVisible(municipalities);
    m_seats->setVisible(!municipalities && m_cover.applies());
    m_hint->setVisible(m_cover.applies());
    const QString covered = QString::number(m_cover.covered());
    const QString total = QString::number(m_cover.total());
    if (!m_cover.applies())
        m_covered->setText(tr("The network has no seats yet; write them under About."));
    else if (municipalities)
        m_covered->setText(tr("%1 of %2 municipalities have an ordinary representative.").arg(covered, total));
    else
        m_covered->setText(tr("%1 of %2 seats have an ordinary representative.").arg(covered, total));
    if (!municipalities) {
        networkview::show(m_seatModel, m_cover.seats, false);
        return;
    }
    QList<report::Tile> tiles;
    for (const SeatCover &seat : std::as_const(m_cover.seats))
        tiles.append({seat.shortName, seat.name, tileWord(seat), tileState(seat.state), seat.tileColumn, seat.tileRow});
    m_map->setTiles(tiles);
}

QString OverviewPage::tileWord(const SeatCover &seat)
{
    switch (seat.state) {
    case SeatState::Stale: return tr("absent %1×", "on a tile: meetings running").arg(seat.missed);
    case SeatState::OnlyAlternate: return tr("alternate", "on a tile: nobody but an alternate");
    default: return NetworkRules::stateWord(seat);
    }
}

void OverviewPage::showCharts()
{
    updateChart(m_attendance, NetworkCharts::attendance(detail()));
    const bool covers = m_cover.applies();
    m_terms->setVisible(covers);
    m_perSeat->setVisible(covers);
    if (!covers)
        return;
    updateChart(m_terms, NetworkCharts::coverage(detail(), today()));
    updateChart(m_perSeat, NetworkCharts::members(detail(), today()));
}

void OverviewPage::mend(const Problem &problem)
{
    emit goTo(problem.tab, problem.detail);
}

void OverviewPage::openSeat(const SeatCover &seat)
{
    emit goTo(u"members"_s, seat.id);
}

} // namespace lansnav
