// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace lansnav::paper {

namespace {

constexpr CellFaces faceSteps[] = {
    {Face::Cell, Face::CellStrong}, {Face::CellSmall, Face::CellSmallStrong}, {Face::CellTiny, Face::CellTinyStrong}};
constexpr double widestShare = 0.45;    // of the width, for one column's content, before it wraps
constexpr double wordShare = 0.30;      // of the width, for one word, before it breaks inside
constexpr double looseExtra = mm(18), tightExtra = mm(6);   // a small table's columns are not spread further beyond their content
constexpr double widestWriting = mm(52), writingShare = 0.4;
constexpr double writtenName = mm(40), writtenShare = 0.25;     // for a name put down by hand, on the empty lines of a sheet
constexpr double uprightExtra = mm(2.5);
constexpr double smallTable = 0.55;     // of the width: below this a table keeps together instead of filling the page
constexpr double floorWidth = mm(11), floorUpright = mm(4.6);

/// What a column needs so that no word breaks (least) and no line wraps (natural), in dots.
struct Need { double least = 0; double natural = 0; double floor = 0; };

double sum(const QList<double> &values)
{
    return std::accumulate(values.cbegin(), values.cend(), 0.0);
}

bool isBlank(const report::Table &table, int column)
{
    return std::all_of(table.rows.cbegin(), table.rows.cend(), [column](const auto &row) { return column >= row.size() || row.at(column).text.isEmpty(); });
}

/// What there must be at least to write in, in a column that is left empty for it.
double writingWidth(const report::Table &table, double width)
{
    int blank = 0;
    for (int i = 0; i < table.columns.size(); ++i)
        blank += isBlank(table, i) && !table.columns.at(i).rotated;
    return blank == 0 ? 0 : std::min(widestWriting, width * writingShare / blank);
}

Need needOf(const FontBook &fonts, const report::Table &table, int column, const CellFaces &faces, double width)
{
    const report::TableColumn &head = table.columns.at(column);
    FontBook::Extent most;
    const auto take = [&most](const FontBook::Extent &extent) {
        most.line = std::max(most.line, extent.line);
        most.word = std::max(most.word, extent.word);
    };
    if (head.rotated) {
        most = {fonts.lineHeight(faces.strong) * 0.8, fonts.lineHeight(faces.strong) * 0.8};
    } else {
        take(fonts.extent(head.heading, faces.strong));
        // A heading may well stand on two lines over narrow figures.
        most.line = std::max(most.word, most.line * 0.6);
    }
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QList<report::Cell> &row = table.rows.at(i);
        // What stands across several columns has room enough.
        if (column >= row.size() || row.at(column).span > 1)
            continue;
        const bool strong = row.at(column).strong || (table.lastRowIsTotal && i == table.rows.size() - 1);
        take(fonts.extent(row.at(column).text, strong ? faces.strong : faces.plain));
    }
    const double padding = cellPadding(faces) * (head.rotated ? 1 : 2);
    const double least = std::min(head.whole ? most.line : most.word, width * wordShare) + padding;
    const double limit = table.columns.size() > 2 ? width * widestShare : width;
    return {least, std::max(least, std::min(most.line, limit) + padding), std::min(least, head.rotated ? floorUpright : floorWidth)};
}

/// Gives what is left to the columns that want more, by want and weight, none beyond its natural width.
QList<double> between(const report::Table &table, const QList<Need> &needs, double width)
{
    QList<double> widths;
    for (const Need &need : needs)
        widths.append(need.least);
    for (int round = 0; round < 4; ++round) {
        const double left = width - sum(widths);
        double wants = 0;
        for (int i = 0; i < needs.size(); ++i)
            wants += (needs.at(i).natural - widths.at(i)) * std::max(0.01, table.columns.at(i).weight);
        if (left < 1 || wants < 1)
            break;
        for (int i = 0; i < needs.size(); ++i) {
            const double want = needs.at(i).natural - widths.at(i);
            widths[i] += std::min(want, left * want * std::max(0.01, table.columns.at(i).weight) / wants);
        }
    }
    return widths;
}

QList<double> spread(const report::Table &table, const QList<Need> &needs, double width, bool writing)
{
    // What is left goes to the columns by weight; on a sheet to sign, to those that people fill in.
    QList<double> widths, shares;
    for (int i = 0; i < needs.size(); ++i) {
        widths.append(needs.at(i).natural + (table.columns.at(i).rotated ? uprightExtra : 0));
        shares.append(table.columns.at(i).rotated || (writing && !isBlank(table, i)) ? 0 : std::max(0.01, table.columns.at(i).weight));
    }
    if (sum(widths) > width)
        for (int i = 0; i < needs.size(); ++i)
            widths[i] = needs.at(i).natural;
    const double extra = width - sum(widths), whole = sum(shares);
    const bool fill = writing || sum(widths) > width * smallTable;
    for (int i = 0; i < needs.size() && whole > 0; ++i) {
        const double share = extra * shares.at(i) / whole;
        widths[i] += fill ? share : std::min(share, table.columns.at(i).align == report::Align::Left ? looseExtra : tightExtra);
    }
    return widths;
}

/// Narrower than words need, down to the floors.
QList<double> squeeze(const QList<Need> &needs, double width, double floors, double leasts)
{
    QList<double> widths;
    const double part = leasts > floors ? (width - floors) / (leasts - floors) : 1;
    for (const Need &need : needs)
        widths.append(need.floor + (need.least - need.floor) * part);
    return widths;
}

QList<Band> bands(const QList<Need> &needs, double width)
{
    QList<Band> result;
    const double first = std::min(needs.first().least, width * wordShare);
    for (int i = 1; i < needs.size(); ++i) {
        const double own = std::min(needs.at(i).least, width - first);
        if (result.isEmpty() || sum(result.last().widths) + own > width)
            result.append(Band{{0}, {first}});
        result.last().columns.append(i);
        result.last().widths.append(own);
    }
    return result;
}

} // namespace

double cellPadding(const CellFaces &faces)
{
    return faces.plain == Face::Cell ? mm(1.3) : faces.plain == Face::CellSmall ? mm(1.0) : mm(0.7);
}

ColumnPlan planColumns(const FontBook &fonts, const report::Table &table, double width, bool writing)
{
    ColumnPlan plan;
    if (table.columns.isEmpty())
        return plan;
    QList<Need> needs;
    double floors = 0, leasts = 0, naturals = 0;
    const double toWriteIn = writing ? writingWidth(table, width) : 0;
    for (const CellFaces &faces : faceSteps) {
        plan.faces = faces;
        needs.clear();
        floors = leasts = naturals = 0;
        for (int i = 0; i < table.columns.size(); ++i) {
            needs.append(needOf(fonts, table, i, faces, width));
            if (toWriteIn > 0 && isBlank(table, i) && !table.columns.at(i).rotated) {
                needs.last().least = std::max(needs.last().least, toWriteIn);
                needs.last().natural = std::max(needs.last().natural, toWriteIn);
            }
            // Whoever comes without being in the list puts down the name on an empty line.
            if (writing && i == 0 && !table.rows.isEmpty() && table.rows.last().isEmpty())
                needs.last().natural = std::max(needs.last().natural, std::min(writtenName, width * writtenShare));
            floors += needs.last().floor;
            leasts += needs.last().least;
            naturals += needs.last().natural;
        }
        if (leasts <= width)
            break;
    }
    if (leasts > width && floors > width && needs.size() > 1) {
        plan.bands = bands(needs, width);
        return plan;
    }
    Band all;
    all.columns.resize(table.columns.size());
    std::iota(all.columns.begin(), all.columns.end(), 0);
    all.widths = naturals <= width ? spread(table, needs, width, writing) : leasts <= width ? between(table, needs, width) : squeeze(needs, width, floors, leasts);
    plan.bands.append(all);
    return plan;
}

} // namespace lansnav::paper
