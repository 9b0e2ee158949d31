// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace lansnav {

/// The line on top: whose file it is, the search field, undo and redo by name, whether all is saved, the menu.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    void setRegion(const QString &name);
    void setFile(const QString &path);
    /// Names of the acts; empty when there is nothing to take back or do again.
    void setUndo(const QString &undoable, const QString &redoable);
    /// Time of the latest act saved in this window; invalid while nothing was changed.
    void setSaved(const QTime &time);
    void setMenu(QMenu *menu);
    QLineEdit *searchField() const { return m_search; }

signals:
    void undoClicked();
    void redoClicked();

private:
    void changeEvent(QEvent *event) override;
    void drawTick();
    QToolButton *button(const QString &iconName, const QString &fallback);

    QLabel *m_region = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QLabel *m_tick = nullptr;       ///< drawn: few fonts have one, and another font costs the start more than the whole bar
    QLabel *m_saved = nullptr;
    QToolButton *m_menu = nullptr;
};

} // namespace lansnav
