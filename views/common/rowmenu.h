// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QIcon>

#include <functional>

class QAction;
class QMenu;

namespace lansnav {

/// Entries of the menu of a list's rows, by how many of them are selected.
namespace rowmenu {

/// One that can be done with a single row: with several it is disabled, and `why` is its tooltip ("Choose one network: …").
QAction *addForOne(QMenu &menu, const QIcon &icon, const QString &text, const QList<Id> &rows, const QString &why, std::function<void(const Id &)> act);

/// One that is handed what is selected, `key` in the scope ("group"): a paper or an export made of all of it. Nothing where the context has no
/// such way, as in a list that stands alone.
QAction *addForAll(QMenu &menu, const QIcon &icon, const QString &text, const AppContext &context, const QString &key, const QList<Id> &rows,
                   std::function<void(const QString &kind, const Scope &scope)> AppContext::*way, const QString &kind);

} // namespace rowmenu

} // namespace lansnav
