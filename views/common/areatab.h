// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/id.h"

#include <QHash>
#include <QIcon>
#include <QString>
#include <QWidget>

#include <functional>

namespace lansnav {

struct AppContext;

/// One page of the window. The shell knows areas only through this.
class AreaTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Ctrl+N: a new one of what the tab holds.
    virtual void createNew() = 0;
    /// Selects a row, opens a sub-tab ("members") and a row within it; empty arguments are left as they are.
    virtual void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) = 0;
    /// The row shown in the detail, for history and reports; null when none.
    virtual Id currentRow() const = 0;
    virtual void focusFilter() = 0;
    /// What Ctrl+I proposes to read here (ImportKind::key); empty: nothing in particular.
    virtual QString importKind() const { return {}; }
    /// What is pointed out here for an import or a report: {"network": id}.
    virtual QHash<QString, Id> pointedOut() const { return {}; }
    /// Sub-tab keys in order, so that pictures and keyboard can walk them.
    virtual QStringList subTabs() const { return {}; }

signals:
    /// One sentence for the status line changed.
    void statusChanged(const QString &sentence);
    /// Whether the tab has something that needs doing (the dot in the navigation).
    void problemsChanged(int count);
};

/// How app/ hands an area's page to the shell.
struct TabFactory
{
    QString area;       ///< Area::key
    QString title;      ///< translated
    QString iconName;   ///< freedesktop name
    std::function<AreaTab *(const AppContext &, QWidget *parent)> create;
};

} // namespace lansnav
