// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/blocklayout.h"
#include "report/plaintext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav::paper {

namespace {

using report::Tile;
using report::TileMark;
using report::TileState;

constexpr double tileGap = mm(1.6), padding = mm(1.6);
constexpr double widestTile = mm(33), narrowestInWords = mm(23), wordTileHeight = mm(17), smallTileHeight = mm(11);
constexpr double markSize = mm(3.4), narrowestKey = mm(42);
constexpr int mostColumns = 24, ownColumns = 6;

struct Look { Ink ink; Ink tint; double frame; bool dashed; TileMark mark; };

/// Frame and mark differ besides the colour, so that the map reads in grey.
Look lookOf(const Tile &tile)
{
    Look look{Ink::Quiet, Ink::NeutralTint, pt(0.5), false, TileMark::Dash};
    switch (tile.state) {
    case TileState::Good: look = {Ink::Good, Ink::GoodTint, pt(0.6), false, TileMark::Tick}; break;
    case TileState::Warn: look = {Ink::Warn, Ink::WarnTint, pt(1.1), true, TileMark::Half}; break;
    case TileState::Bad: look = {Ink::Bad, Ink::BadTint, pt(1.7), false, TileMark::Cross}; break;
    case TileState::Neutral: break;
    }
    if (tile.mark != TileMark::ByState)
        look.mark = tile.mark;
    return look;
}

/// Where each tile stands: as it asks, or next to each other where places are shared or out of all proportion.
QList<QPoint> places(const QList<Tile> &tiles)
{
    QList<QPoint> wanted;
    QSet<std::pair<int, int>> taken;
    qint64 left = tiles.first().column, right = left, top = tiles.first().row, bottom = top;
    for (const Tile &tile : tiles) {
        left = std::min<qint64>(left, tile.column);
        right = std::max<qint64>(right, tile.column);
        top = std::min<qint64>(top, tile.row);
        bottom = std::max<qint64>(bottom, tile.row);
        taken.insert({tile.column, tile.row});
    }
    const bool sound = taken.size() == tiles.size() && right - left < mostColumns && bottom - top < qint64(tiles.size()) * 2 + mostColumns;
    for (int i = 0; i < tiles.size(); ++i)
        wanted.append(sound ? QPoint(tiles.at(i).column - int(left), tiles.at(i).row - int(top)) : QPoint(i % ownColumns, i / ownColumns));
    return wanted;
}

void drawTile(Flow &flow, const Tile &tile, const QRectF &rect, bool words)
{
    const FontBook &fonts = flow.fonts();
    const Look look = lookOf(tile);
    flow.add(RectMark{rect, look.tint});
    flow.add(FrameMark{rect, look.frame, look.ink, look.dashed});
    const double left = rect.left() + padding, width = rect.width() - 2 * padding;
    flow.add(StateMark{QRectF(rect.right() - padding - markSize, rect.top() + padding * 0.9, markSize, markSize), look.mark, look.ink});
    double y = rect.top() + padding * 0.6;
    const auto put = [&](const QString &text, Face face, Ink ink, double room) {
        flow.add(TextMark{{left, y + fonts.ascent(face)}, fonts.elided(text, face, room), face, ink});
        y += fonts.lineHeight(face);
    };
    put(report::singleLine(tile.shortName.isEmpty() ? tile.name : tile.shortName), Face::CellStrong, Ink::Text, width - markSize - mm(1));
    if (!words)
        return;
    if (!tile.shortName.isEmpty())
        put(report::singleLine(tile.name), Face::CellTiny, Ink::Text, width);
    const QStringList lines = fonts.wrap(report::singleLine(tile.word), Face::CellTiny, width);
    for (qsizetype i = 0; i < std::min<qsizetype>(2, lines.size()); ++i)
        put(i == 1 && lines.size() > 2 ? lines.mid(1).join(u' ') : lines.at(i), Face::CellTiny, Ink::Quiet, width);
}

/// The tiles of one word, in the order the words first appear.
struct Group { Tile like; QStringList names; };

QList<Group> groups(const QList<Tile> &tiles)
{
    QList<Group> result;
    for (const Tile &tile : tiles) {
        const auto known = std::find_if(result.begin(), result.end(), [&](const Group &group) {
            return group.like.word == tile.word && group.like.state == tile.state && group.like.mark == tile.mark;
        });
        if (known == result.end())
            result.append({tile, {report::singleLine(tile.name)}});
        else
            known->names.append(report::singleLine(tile.name));
    }
    // What needs doing stands first.
    std::stable_sort(result.begin(), result.end(), [](const Group &a, const Group &b) { return int(a.like.state) > int(b.like.state); });
    return result;
}

/// Beside the map: each mark and word with how many and which; as many as there is height for.
void drawKey(Flow &flow, const QList<Tile> &tiles, const QRectF &area)
{
    const FontBook &fonts = flow.fonts();
    const double indent = markSize + mm(2.2);
    double y = area.top();
    for (const Group &group : groups(tiles)) {
        const QStringList names = fonts.wrap(group.names.join(u", "_s), Face::CellSmall, area.width() - indent);
        const double height = fonts.lineHeight(Face::CellStrong) + double(names.size()) * fonts.lineHeight(Face::CellSmall);
        if (y + height > area.bottom())
            return;
        const Look look = lookOf(group.like);
        flow.add(StateMark{QRectF(area.left(), y + (fonts.lineHeight(Face::CellStrong) - markSize) / 2, markSize, markSize), look.mark, look.ink});
        const QString count = QString::number(group.names.size());
        const QString word = report::singleLine(group.like.word);
        flow.add(TextMark{{area.left() + indent, y + fonts.ascent(Face::CellStrong)},
                          fonts.elided(word.isEmpty() ? count : u"%1: %2"_s.arg(word, count), Face::CellStrong, area.width() - indent), Face::CellStrong, Ink::Text});
        y += fonts.lineHeight(Face::CellStrong);
        for (const QString &line : names) {
            flow.add(TextMark{{area.left() + indent, y + fonts.ascent(Face::CellSmall)}, line, Face::CellSmall, Ink::Quiet});
            y += fonts.lineHeight(Face::CellSmall);
        }
        y += mm(2);
    }
}

/// The words that small tiles have no room for, and nothing else.
void listWords(Flow &flow, const QList<Tile> &tiles)
{
    const FontBook &fonts = flow.fonts();
    for (const Group &group : groups(tiles)) {
        const QString names = group.names.join(u", "_s);
        const QString text = group.like.word.isEmpty() ? names : u"%1: %2"_s.arg(report::singleLine(group.like.word), names);
        flow.lines(fonts.wrap(text, Face::Note, flow.body().width()), Face::Note, Ink::Quiet, flow.body().left());
    }
}

} // namespace

void layoutTileMap(Flow &flow, const report::TileMap &map)
{
    const FontBook &fonts = flow.fonts();
    const QStringList caption = map.caption.isEmpty() || flow.saysHeading(map.caption) ? QStringList() : fonts.wrap(report::singleLine(map.caption), Face::BodyStrong, flow.body().width());
    const double captionHeight = double(caption.size()) * fonts.lineHeight(Face::BodyStrong) + (caption.isEmpty() ? 0 : mm(1.2));
    const QList<QPoint> at = map.tiles.isEmpty() ? QList<QPoint>() : places(map.tiles);
    int columns = 1, rows = 0;
    for (const QPoint &place : at) {
        columns = std::max(columns, place.x() + 1);
        rows = std::max(rows, place.y() + 1);
    }
    const double width = std::min(widestTile, (flow.body().width() + tileGap) / columns - tileGap);
    const bool words = width >= narrowestInWords;
    const double height = words ? wordTileHeight : smallTileHeight;
    if (!flow.headingWaits())
        flow.gap(mm(2.5));
    const double whole = double(rows) * (height + tileGap);
    flow.need(captionHeight + (whole < flow.body().height() * 0.8 ? whole : height));
    flow.lines(caption, Face::BodyStrong, Ink::Text, flow.body().left());
    flow.advance(caption.isEmpty() ? 0 : mm(1.2));
    const double mapRight = flow.body().left() + columns * (width + tileGap) + mm(6);
    if (flow.body().right() - mapRight >= narrowestKey && whole > 0)
        drawKey(flow, map.tiles, QRectF(QPointF(mapRight, flow.y()), QPointF(flow.body().right(), std::min(flow.y() + whole, flow.body().bottom()))));
    for (int row = 0; row < rows; ++row) {
        if (!flow.fits(height) && !flow.atTop())
            flow.newPage();
        for (qsizetype i = 0; i < at.size(); ++i)
            if (at.at(i).y() == row)
                drawTile(flow, map.tiles.at(i), QRectF(flow.body().left() + at.at(i).x() * (width + tileGap), flow.y(), width, height), words);
        flow.advance(height + tileGap);
    }
    if (!words)
        listWords(flow, map.tiles);
    flow.gap(mm(2));
}

} // namespace lansnav::paper
