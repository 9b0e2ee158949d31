// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventparts.h"

#include "common/style.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lansnav {

EventParts::EventParts(const AppContext &context, const QString &accessibleName, QWidget *parent) : EventPage(context, parent), m_parts(new QTabWidget(this))
{
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(accessibleName);
    layout()->setContentsMargins(0, measure::grid, 0, 0);
    body()->addWidget(m_parts, 1);
    connect(m_parts, &QTabWidget::currentChanged, this, &EventParts::beginWork);
}

/// A part says by its focus proxy where its work begins; whoever goes through the tabs by the arrow keys stays in them.
void EventParts::beginWork()
{
    QWidget *begins = m_parts->currentWidget() ? m_parts->currentWidget()->focusProxy() : nullptr;
    if (begins && isVisible() && !m_parts->tabBar()->hasFocus())
        begins->setFocus(Qt::OtherFocusReason);
}

void EventParts::addPart(const QString &title, EventPage *part)
{
    m_pages.append(part);
    m_parts->addTab(part, title);
    connect(part, &EventPage::goTo, this, &EventPage::goTo);
}

void EventParts::refresh(bool other)
{
    Q_UNUSED(other)
    for (EventPage *part : std::as_const(m_pages))
        part->setReading(shared());
}

void EventParts::showRow(const Id &row)
{
    m_parts->setCurrentIndex(0);
    m_pages.first()->open(row);
}

} // namespace lansnav
