// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <functional>

namespace lansnav::test {

/// Opens the menu of a list's selected rows with the menu key, looks at it, and closes it.
inline void withRowMenu(QWidget &list, const std::function<void(QMenu &)> &look)
{
    bool came = false;
    QTimer::singleShot(0, &list, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        came = true;
        look(*menu);
        menu->close();
    });
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&list, &asked);
    QVERIFY2(came, "no menu");
}

/// The entry of that name; null when there is none.
inline QAction *entryOf(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

} // namespace lansnav::test
