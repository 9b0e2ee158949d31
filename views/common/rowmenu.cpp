// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/rowmenu.h"

#include "store/store.h"

#include <QMenu>

namespace lansnav {

QAction *rowmenu::addForOne(QMenu &menu, const QIcon &icon, const QString &text, const QList<Id> &rows, const QString &why, std::function<void(const Id &)> act)
{
    QAction *action = menu.addAction(icon, text, &menu, [row = rows.value(0), act = std::move(act)] { act(row); });
    action->setEnabled(rows.size() == 1);
    if (rows.size() > 1) {
        action->setToolTip(why);
        menu.setToolTipsVisible(true);
    }
    return action;
}

QAction *rowmenu::addForAll(QMenu &menu, const QIcon &icon, const QString &text, const AppContext &context, const QString &key, const QList<Id> &rows,
                            std::function<void(const QString &, const Scope &)> AppContext::*way, const QString &kind)
{
    const auto &show = context.*way;
    if (!show || rows.isEmpty())
        return nullptr;
    Scope scope;
    scope.pointOut(key, rows);
    scope.today = context.store->environment().today();
    return menu.addAction(icon, text, &menu, [show, kind, scope] { show(kind, scope); });
}

} // namespace lansnav
