// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QWidget>

namespace lansnav {

/// Municipalities as equal tiles placed roughly as on the map: short name, a word, a mark and a colour.
/// Arrow keys move between tiles, Enter or a click activates one; screen readers read name and word.
class TileMap : public QWidget
{
    Q_OBJECT

public:
    explicit TileMap(QWidget *parent = nullptr);

    void setTiles(const QList<report::Tile> &tiles);
    const QList<report::Tile> &tiles() const { return m_tiles; }
    /// The tile the keyboard is on; -1 without tiles.
    int current() const { return m_current; }
    void setCurrent(int index);
    /// Where a tile is drawn.
    QRect tileRect(int index) const;
    int tileAt(const QPoint &where) const;
    /// What a screen reader says of a tile: "Laxå: vacant".
    QString tileText(int index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Click, Enter or space; the index in tiles().
    void activated(int index);
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize tileSize(bool smallest) const;
    QSize gridSize() const;
    int neighbour(int key) const;
    void paintTile(QPainter &painter, int index) const;

    QList<report::Tile> m_tiles;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace lansnav
