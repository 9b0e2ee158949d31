// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/headerbar.h"

#include "common/style.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTime>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace lansnav {

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_region(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_tick(new QLabel(this))
    , m_saved(new QLabel(this))
{
    QFont semibold = m_region->font();
    semibold.setWeight(QFont::DemiBold);
    m_region->setFont(semibold);
    m_region->setTextFormat(Qt::PlainText);

    m_search->setPlaceholderText(tr("Search everywhere…  Ctrl+K"));
    m_search->setAccessibleName(tr("Search everywhere"));
    m_search->setClearButtonEnabled(true);
    // So little that the menu stays in sight in a small window, however long the region is called.
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(480);

    m_undo = button(u"edit-undo"_s, u"↶"_s);
    m_redo = button(u"edit-redo"_s, u"↷"_s);
    m_menu = button(u"application-menu"_s, u"☰"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Menu  (F10)"));
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_region);
    row->addSpacing(16);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addSpacing(8);
    row->addWidget(m_tick);
    row->addWidget(m_saved);
    row->addWidget(m_menu);

    connect(m_undo, &QToolButton::clicked, this, &HeaderBar::undoClicked);
    connect(m_redo, &QToolButton::clicked, this, &HeaderBar::redoClicked);
    setUndo({}, {});
    setSaved({});
    drawTick();
}

QToolButton *HeaderBar::button(const QString &iconName, const QString &fallback)
{
    auto *made = new QToolButton(this);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setIcon(style::icon(iconName));
    if (made->icon().isNull())
        made->setText(fallback);
    return made;
}

void HeaderBar::setRegion(const QString &name)
{
    m_region->setText(name.isEmpty() ? tr("Länsnav") : tr("Länsnav – %1").arg(name));
}

void HeaderBar::setFile(const QString &path)
{
    m_region->setToolTip(path);
    m_saved->setToolTip(tr("Everything is saved at once in %1").arg(path));
}

void HeaderBar::setUndo(const QString &undoable, const QString &redoable)
{
    m_undo->setEnabled(!undoable.isEmpty());
    m_redo->setEnabled(!redoable.isEmpty());
    const QString undoText = undoable.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(undoable);
    const QString redoText = redoable.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(redoable);
    m_undo->setToolTip(undoText + u"  (Ctrl+Z)"_s);
    m_redo->setToolTip(redoText + u"  (Ctrl+Shift+Z)"_s);
    m_undo->setAccessibleName(undoText);
    m_redo->setAccessibleName(redoText);
}

void HeaderBar::setSaved(const QTime &time)
{
    m_saved->setText(time.isValid() ? tr("Saved %1").arg(QLocale().toString(time, QLocale::ShortFormat)) : tr("Saved"));
}

void HeaderBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawTick();
}

void HeaderBar::drawTick()
{
    m_tick->setPixmap(style::markIcon(Mark::Good, palette()).pixmap(QSize(measure::grid * 2, measure::grid * 2), devicePixelRatioF()));
}

void HeaderBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

} // namespace lansnav
