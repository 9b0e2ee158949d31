// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <memory>
#include <vector>

namespace lansnav {

class TileMap;

/// What a screen reader finds in a TileMap: a list of its tiles with name, state and place.
class TileMapAccess : public QAccessibleWidget
{
public:
    explicit TileMapAccess(TileMap *map);
    ~TileMapAccess() override;

    /// Makes Qt use it for every TileMap; harmless to call again.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    TileMap *map() const;

    mutable std::vector<QAccessible::Id> m_children;
};

} // namespace lansnav
