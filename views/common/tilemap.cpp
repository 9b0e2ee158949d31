// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tilemap.h"

#include "common/style.h"
#include "common/tilemapaccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int gap = measure::half;

} // namespace

TileMap::TileMap(QWidget *parent) : QWidget(parent)
{
    TileMapAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Map of municipalities"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void TileMap::setTiles(const QList<report::Tile> &tiles)
{
    m_tiles = tiles;
    m_hovered = m_pressed = -1;
    m_current = tiles.isEmpty() ? -1 : std::clamp(m_current, 0, int(tiles.size()) - 1);
    updateGeometry();
    update();
}

void TileMap::setCurrent(int index)
{
    if (index < 0 || index >= m_tiles.size() || index == m_current)
        return;
    m_current = index;
    update();
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
    emit currentChanged(index);
}

QSize TileMap::tileSize(bool smallest) const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = metrics.averageCharWidth() * 5;
    for (const report::Tile &tile : m_tiles)
        widest = std::max({widest, metrics.horizontalAdvance(tile.shortName) + metrics.height() + measure::half,
                           smallest ? 0 : std::min(metrics.horizontalAdvance(tile.word), metrics.averageCharWidth() * 12)});
    return {widest + 2 * measure::grid, 2 * metrics.height() + 2 * measure::grid};
}

QSize TileMap::gridSize() const
{
    int columns = 0;
    int rows = 0;
    for (const report::Tile &tile : m_tiles) {
        columns = std::max(columns, tile.column + 1);
        rows = std::max(rows, tile.row + 1);
    }
    return {columns, rows};
}

QSize TileMap::sizeHint() const
{
    const QSize tile = tileSize(false);
    const QSize grid = gridSize();
    return {grid.width() * (tile.width() + gap) + gap, grid.height() * (tile.height() + gap) + gap};
}

QSize TileMap::minimumSizeHint() const
{
    const QSize tile = tileSize(true);
    const QSize grid = gridSize();
    return {grid.width() * (tile.width() + gap) + gap, grid.height() * (tile.height() + gap) + gap};
}

QRect TileMap::tileRect(int index) const
{
    if (index < 0 || index >= m_tiles.size())
        return {};
    const QSize grid = gridSize();
    const QSize wanted = tileSize(false);
    const int width = std::clamp((this->width() - gap) / std::max(1, grid.width()) - gap, 1, wanted.width() * 3 / 2);
    const report::Tile &tile = m_tiles.at(index);
    return {gap + tile.column * (width + gap), gap + tile.row * (wanted.height() + gap), width, wanted.height()};
}

int TileMap::tileAt(const QPoint &where) const
{
    for (int i = 0; i < int(m_tiles.size()); ++i)
        if (tileRect(i).contains(where))
            return i;
    return -1;
}

QString TileMap::tileText(int index) const
{
    if (index < 0 || index >= m_tiles.size())
        return {};
    const report::Tile &tile = m_tiles.at(index);
    const QString name = tile.name.isEmpty() ? tile.shortName : tile.name;
    return tile.word.isEmpty() ? name : tr("%1: %2", "municipality: state").arg(name, tile.word);
}

void TileMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_tiles.size()); ++i)
        paintTile(painter, i);
}

void TileMap::paintTile(QPainter &painter, int index) const
{
    const Colours &c = Colours::of(palette());
    const report::Tile &tile = m_tiles.at(index);
    const QRectF rect = QRectF(tileRect(index)).adjusted(1, 1, -1, -1);
    const bool focused = hasFocus() && index == m_current;
    const Mark mark = style::markOf(tile.state);
    const QColor state = style::markColour(mark, palette());
    painter.setPen(QPen(focused ? c.accent : tile.state == report::TileState::Neutral ? c.line : state, focused ? 3 : 1));
    QColor ground = state;
    ground.setAlphaF(tile.state == report::TileState::Neutral ? 0.0F : index == m_hovered ? 0.22F : 0.12F);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setBrush(index == m_hovered && tile.state == report::TileState::Neutral ? c.line : ground);
    painter.drawRoundedRect(rect, 3, 3);

    const QRectF inside = rect.adjusted(measure::half + 2, measure::half + 2, -measure::half - 2, -measure::half - 2);
    const double side = fontMetrics().height() * 0.9;
    style::paintMark(painter, QRectF(inside.right() - side, inside.top(), side, side), mark, palette());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(c.text);
    painter.drawText(inside.adjusted(0, 0, -side, 0), Qt::AlignLeft | Qt::AlignTop, tile.shortName);
    painter.setFont(font());
    const QString word = fontMetrics().elidedText(tile.word, Qt::ElideRight, int(inside.width()));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, word);
}

int TileMap::neighbour(int key) const
{
    const report::Tile &from = m_tiles.at(m_current);
    int best = m_current;
    int bestDistance = std::numeric_limits<int>::max();
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int across = m_tiles.at(i).column - from.column;
        const int down = m_tiles.at(i).row - from.row;
        const int along = key == Qt::Key_Left ? -across : key == Qt::Key_Right ? across : key == Qt::Key_Up ? -down : down;
        const int aside = std::abs(key == Qt::Key_Left || key == Qt::Key_Right ? down : across);
        // Straight on before slantwise, so that a key pressed twice goes on in its direction.
        const int distance = along + 4 * aside;
        if (along > 0 && distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    return best;
}

void TileMap::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(neighbour(event->key()));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_tiles.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TileMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? tileAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        setCurrent(m_pressed);
}

void TileMap::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && tileAt(event->position().toPoint()) == pressed)
        emit activated(pressed);
}

void TileMap::mouseMoveEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position().toPoint());
    if (tile == m_hovered)
        return;
    m_hovered = tile;
    setCursor(tile < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void TileMap::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void TileMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TileMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TileMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int tile = tileAt(help->pos());
        if (tile < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), u"<span>"_s + tileText(tile).toHtmlEscaped() + u"</span>"_s, this, tileRect(tile));
        return true;
    }
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    return QWidget::event(event);
}

} // namespace lansnav
