// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tilemapaccess.h"

#include "common/tilemap.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

class TileAccess : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TileAccess(TileMap *map, int index) : m_map(map), m_index(index) {}

    bool isValid() const override { return m_map && m_index < m_map->tiles().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? m_map->tileText(m_index) : QString(); }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect tile = isValid() ? m_map->tileRect(m_index) : QRect();
        return isValid() ? QRect(m_map->mapToGlobal(tile.topLeft()), tile.size()) : QRect();
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_map->hasFocus() && m_map->current() == m_index;
        state.selected = isValid() && m_map->current() == m_index;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            emit m_map->activated(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TileMap> m_map;
    int m_index;
};

QAccessibleInterface *makeAccess(const QString &className, QObject *object)
{
    auto *map = className == u"lansnav::TileMap" ? qobject_cast<TileMap *>(object) : nullptr;
    return map ? new TileMapAccess(map) : nullptr;
}

} // namespace

TileMapAccess::TileMapAccess(TileMap *map) : QAccessibleWidget(map, QAccessible::List) {}

TileMapAccess::~TileMapAccess()
{
    for (const QAccessible::Id id : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

void TileMapAccess::install()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

TileMap *TileMapAccess::map() const
{
    return static_cast<TileMap *>(widget());
}

int TileMapAccess::childCount() const
{
    return int(map()->tiles().size());
}

QAccessibleInterface *TileMapAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    while (int(m_children.size()) <= index)
        m_children.push_back(QAccessible::registerAccessibleInterface(new TileAccess(map(), int(m_children.size()))));
    return QAccessible::accessibleInterface(m_children.at(size_t(index)));
}

QAccessibleInterface *TileMapAccess::childAt(int x, int y) const
{
    return child(map()->tileAt(map()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *TileMapAccess::focusChild() const
{
    return map()->hasFocus() ? child(map()->current()) : nullptr;
}

int TileMapAccess::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i)
        if (child(i) == wanted)
            return i;
    return -1;
}

} // namespace lansnav
