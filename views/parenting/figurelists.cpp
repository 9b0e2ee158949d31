// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/figurelists.h"

#include "area/area.h"
#include "calendar/uilocale.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr Qt::Alignment figuresRight = Qt::AlignRight | Qt::AlignVCenter;

/// Headings and words of the lists. The context is what lupdate names it in this file.
struct FigureLists
{
    Q_DECLARE_TR_FUNCTIONS(FigureLists)
};

template<class Row>
Column<Row> figureWords(const QString &key, const QString &heading, int width, std::function<QString(const Row &)> text)
{
    return {.key = key, .heading = heading, .value = [text](const Row &row) { return QVariant(text(row)); }, .width = width};
}

/// A figure that no group states is left empty, not zero.
QVariant toldFigure(const CountedFigure &figure) { return figure.rows.isEmpty() ? QVariant() : QVariant(figure.value); }

Column<StatisticsRow> figureColumn(const QString &key, const QString &heading, CountedFigure StatisticsCell::*figure, bool zeroIsTold)
{
    return {.key = key,
            .heading = heading,
            .value = [figure, zeroIsTold](const StatisticsRow &r) { return zeroIsTold ? QVariant((r.cell.*figure).value) : toldFigure(r.cell.*figure); },
            .alignment = figuresRight,
            .width = 90};
}

Id idOfKey(const StatisticsKey &key)
{
    return Id::natural(u"group_statistics", {key.programme.hex(), key.municipality.hex(), key.term ? key.term->toKey() : QString()});
}

CountedFigure figureOf(const StatisticsCell &cell, const QString &figure)
{
    static const QHash<QString, CountedFigure StatisticsCell::*> figures{
        {u"groups"_s, &StatisticsCell::groups}, {u"started"_s, &StatisticsCell::started},     {u"completed"_s, &StatisticsCell::completed}, {u"planned"_s, &StatisticsCell::planned},
        {u"rate"_s, &StatisticsCell::rated},    {u"cancelled"_s, &StatisticsCell::cancelled}, {u"unstated"_s, &StatisticsCell::unstated}};
    const auto member = figures.constFind(figure);
    return member == figures.cend() ? CountedFigure() : cell.*(*member);
}

QList<GroupStatus> statusesOf(const QString &figure)
{
    if (figure == "planned"_L1)
        return {GroupStatus::Planned, GroupStatus::Recruiting, GroupStatus::Full};
    if (figure == "cancelled"_L1)
        return {GroupStatus::Cancelled};
    return {GroupStatus::Running, GroupStatus::Finished};
}

template<class Row>
Column<Row> peopleColumn(const QString &key, const QString &heading, QList<Id> ForecastRow::*people)
{
    return {.key = key, .heading = heading, .value = [people](const Row &r) { return QVariant(int((r.row.*people).size())); }, .alignment = figuresRight, .width = 100};
}

} // namespace

StatisticsListModel::Columns statisticsColumns()
{
    using Row = StatisticsRow;
    return {
        figureWords<Row>(u"programme"_s, FigureLists::tr("Programme"), 120, [](const Row &r) { return r.programme; }),
        figureWords<Row>(u"municipality"_s, FigureLists::tr("Municipality"), 130, [](const Row &r) { return r.municipality; }),
        {.key = u"term"_s, .heading = FigureLists::tr("Term"), .value = [](const Row &r) { return QVariant(r.term); },
         .sortKey = [](const Row &r) { return r.cell.key.term ? QVariant(r.cell.key.term->first()) : QVariant(); }, .width = 110},
        figureColumn(u"groups"_s, FigureLists::tr("Groups"), &StatisticsCell::groups, true),
        figureColumn(u"started"_s, FigureLists::tr("Started"), &StatisticsCell::started, false),
        figureColumn(u"completed"_s, FigureLists::tr("Completed"), &StatisticsCell::completed, false),
        {.key = u"rate"_s, .heading = FigureLists::tr("Rate"), .value = [](const Row &r) { return QVariant(ParentingStatistics::rateText(r.cell)); },
         .sortKey = [](const Row &r) { const auto rate = r.cell.rate(); return rate ? QVariant(*rate) : QVariant(); }, .extra = [](const Row &r, int role) {
             return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(ParentingStatistics::wholeRateText(r.cell)) : QVariant();
         },
         .alignment = figuresRight, .width = 130},
        figureColumn(u"planned"_s, FigureLists::tr("Planned groups"), &StatisticsCell::planned, true),
        figureColumn(u"cancelled"_s, FigureLists::tr("Cancelled groups"), &StatisticsCell::cancelled, true),
        figureColumn(u"unstated"_s, FigureLists::tr("Without figures"), &StatisticsCell::unstated, true),
    };
}

QList<StatisticsRow> statisticsRows(const QList<StatisticsCell> &cells, const StatisticsAxes &axes, const StatisticsNames &names)
{
    QHash<Id, int> places;
    for (const auto &[programme, name] : names.programmes)
        places.insert(programme, int(places.size()));
    for (const Municipality &municipality : names.municipalities)
        places.insert(municipality.id, int(places.size()));
    const int last = int(places.size());
    const auto named = [](bool apart, const QString &name) { return !apart ? FigureLists::tr("all") : name.isEmpty() ? FigureLists::tr("not stated") : name; };
    QList<StatisticsRow> rows;
    for (const StatisticsCell &cell : cells)
        rows.append({idOfKey(cell.key), named(axes.programme, names.programme(cell.key.programme)), named(axes.municipality, names.municipality(cell.key.municipality)),
                     named(axes.term, cell.key.term ? cell.key.term->toText() : QString()), cell});
    const auto place = [&](const StatisticsRow &r) { return std::tuple(places.value(r.cell.key.programme, last), places.value(r.cell.key.municipality, last), r.cell.key.term); };
    std::stable_sort(rows.begin(), rows.end(), [&](const StatisticsRow &a, const StatisticsRow &b) { return place(a) < place(b); });
    return rows;
}

QStringList statisticsFigures()
{
    return {u"groups"_s, u"started"_s, u"completed"_s, u"rate"_s, u"planned"_s, u"cancelled"_s, u"unstated"_s};
}

QString figureText(const StatisticsCell &cell, const QString &figure)
{
    const int value = figureOf(cell, figure).value;
    if (figure == "groups"_L1)
        return FigureLists::tr("%n group(s) ran", nullptr, value);
    if (figure == "started"_L1)
        return FigureLists::tr("%n parent(s) started", nullptr, value);
    if (figure == "completed"_L1)
        return FigureLists::tr("%n completed", nullptr, value);
    if (figure == "rate"_L1)
        return FigureLists::tr("Completed: %1", "a rate").arg(ParentingStatistics::wholeRateText(cell));
    if (figure == "planned"_L1)
        return FigureLists::tr("%n group(s) planned", nullptr, value);
    if (figure == "cancelled"_L1)
        return FigureLists::tr("%n group(s) cancelled", nullptr, value);
    return FigureLists::tr("%n group(s) without figures", nullptr, value);
}

FigureRows rowsBehind(const StatisticsCell &cell, const StatisticsFilter &filter, const QString &figure)
{
    FigureRows rows;
    rows.programme = cell.key.programme.isNull() ? filter.programme : cell.key.programme;
    rows.municipality = cell.key.municipality.isNull() ? filter.municipality : cell.key.municipality;
    rows.term = cell.key.term ? cell.key.term : filter.term;
    rows.year = rows.term ? 0 : filter.year;
    rows.statuses = statusesOf(figure);
    rows.groups = figureOf(cell, figure).rows;
    rows.words = figureText(cell, figure);
    return rows;
}

FigureRows rowsBehind(const ReachedRow &row, const Id &programme, const QString &figure)
{
    StatisticsCell cell;
    cell.key.municipality = row.id;
    cell.started = row.parents;
    FigureRows rows = rowsBehind(cell, {programme, {}, {}, row.year}, u"started"_s);
    if (const auto per = row.perThousand(); per && figure == "per_thousand"_L1)
        rows.words = FigureLists::tr("%1 per 1 000 children: %2, of %3 children counted in %4", "a number, parents started")
                         .arg(uiLocale().toString(*per, 'f', 1), rows.words, uiLocale().toString(*row.children)).arg(row.populationYear);
    return rows;
}

ReachedListModel::Columns reachedColumns(const ChildrenWriter &write)
{
    using Row = ReachedRow;
    return {
        figureWords<Row>(u"municipality"_s, FigureLists::tr("Municipality"), 130, [](const Row &r) { return r.name; }),
        {.key = u"started"_s, .heading = FigureLists::tr("Started"), .value = [](const Row &r) { return toldFigure(r.parents); }, .alignment = figuresRight, .width = 80},
        // As text, for a number would be changed with a spin box, which cannot be empty.
        {.key = u"children"_s, .heading = FigureLists::tr("Children"), .value = [](const Row &r) { return r.children ? QVariant(uiLocale().toString(*r.children)) : QVariant(QString()); },
         .sortKey = [](const Row &r) { return r.children ? QVariant(*r.children) : QVariant(); }, .edit = [write](const Row &r, const QVariant &value) { return write(r, value.toString()); },
         .alignment = figuresRight, .width = 90},
        {.key = u"counted_in"_s, .heading = FigureLists::tr("Counted in"), .value = [](const Row &r) { return r.populationYear > 0 ? QVariant(QString::number(r.populationYear)) : QVariant(); },
         .alignment = figuresRight, .width = 90},
        {.key = u"per_thousand"_s, .heading = FigureLists::tr("Per 1 000"),
         .value = [](const Row &r) { const auto per = r.perThousand(); return per ? QVariant(uiLocale().toString(*per, 'f', 1)) : QVariant(); },
         .sortKey = [](const Row &r) { const auto per = r.perThousand(); return per ? QVariant(*per) : QVariant(); }, .alignment = figuresRight, .width = 90},
    };
}

QList<ReachedRow> reachedRows(const QList<GroupFact> &facts, const StatisticsNames &names, const QList<ChildPopulation> &populations, int year, const StatisticsFilter &filter)
{
    QHash<Id, CountedFigure> started;
    for (const StatisticsCell &cell : ParentingStatistics::count(facts, {.municipality = true}, {filter.programme, filter.municipality, std::nullopt, year}))
        started.insert(cell.key.municipality, cell.started);
    QHash<Id, ParentsReached> reached;
    for (const ParentsReached &row : ParentingStatistics::reached(facts, populations, year, filter.programme))
        reached.insert(row.municipality, row);
    QList<ReachedRow> rows;
    for (const Municipality &municipality : names.municipalities) {
        if (!filter.municipality.isNull() && filter.municipality != municipality.id)
            continue;
        ReachedRow row{municipality.id, municipality.name, year, started.value(municipality.id), {}, 0};
        if (const auto known = reached.constFind(municipality.id); known != reached.cend()) {
            row.children = known->children;
            row.populationYear = known->populationYear;
        }
        rows.append(row);
    }
    return rows;
}

bool readChildren(const QString &typed, std::optional<int> &children)
{
    QString digits = typed;
    digits.removeIf([](QChar c) { return c.isSpace(); });
    children.reset();
    if (digits.isEmpty())
        return true;
    bool ok = false;
    const int number = digits.toInt(&ok);
    if (!ok || number < 0)
        return false;
    children = number;
    return true;
}

ForecastListModel::Columns forecastColumns()
{
    using Row = ForecastLine;
    return {
        figureWords<Row>(u"municipality"_s, FigureLists::tr("Municipality"), 140, [](const Row &r) { return r.municipality; }),
        figureWords<Row>(u"programme"_s, FigureLists::tr("Programme"), 110, [](const Row &r) { return r.programme; }),
        peopleColumn<Row>(u"trained"_s, FigureLists::tr("Trained", "leaders"), &ForecastRow::trained),
        peopleColumn<Row>(u"resting"_s, FigureLists::tr("Resting", "leaders"), &ForecastRow::resting),
        peopleColumn<Row>(u"expiring"_s, FigureLists::tr("Training runs out"), &ForecastRow::expiring),
        {.key = u"needed"_s, .heading = FigureLists::tr("Leaders a group"), .value = [](const Row &r) { return QVariant(r.row.needed); }, .alignment = figuresRight, .width = 110},
        {.key = u"groups"_s, .heading = FigureLists::tr("Can run", "groups"), .value = [](const Row &r) { return r.row.isGap() ? QVariant(FigureLists::tr("none", "group")) : QVariant(r.row.groups); },
         .sortKey = [](const Row &r) { return QVariant(r.row.groups); },
         .extra = [](const Row &r, int role) { return role == SeverityRole && r.row.isGap() ? QVariant(int(Problem::Severity::Warn)) : QVariant(); },
         .alignment = figuresRight, .width = 140},
    };
}

QList<ForecastLine> forecastLines(const QList<ForecastRow> &rows, const StatisticsNames &names)
{
    QList<ForecastLine> lines;
    for (const ForecastRow &row : rows)
        lines.append({Id::natural(u"leader_forecast", {row.programme.hex(), row.municipality.hex()}),
                      row.municipality.isNull() ? FigureLists::tr("not stated") : names.municipality(row.municipality), names.programme(row.programme), row});
    return lines;
}

} // namespace lansnav
