// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationspage.h"

#include "common/style.h"
#include "course/deskpane.h"
#include "course/figurespane.h"
#include "course/registrationlistpane.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QVBoxLayout>

namespace lansnav {

RegistrationsPage::RegistrationsPage(const AppContext &context, QWidget *parent)
    : EventPage(context, parent), m_parts(new QTabWidget(this)), m_list(new RegistrationListPane(context, this)), m_desk(new DeskPane(context, this)),
      m_figures(new FiguresPane(context, this))
{
    m_parts->setDocumentMode(true);
    m_parts->setAccessibleName(tr("Parts of the registrations"));
    m_parts->addTab(m_list, tr("Registrations"));
    m_parts->addTab(m_desk, tr("Registration desk"));
    m_parts->addTab(m_figures, tr("Figures"));
    layout()->setContentsMargins(0, measure::grid, 0, 0);
    body()->addWidget(m_parts, 1);
    connect(m_parts, &QTabWidget::currentChanged, this, [this] {
        if (m_parts->currentWidget() == m_desk)
            m_desk->search()->setFocus();
    });
}

void RegistrationsPage::showDesk()
{
    m_parts->setCurrentWidget(m_desk);
    m_desk->search()->setFocus();
}

void RegistrationsPage::refresh(bool other)
{
    Q_UNUSED(other)
    m_list->setReading(shared());
    m_desk->setReading(shared());
    m_figures->setReading(shared());
}

void RegistrationsPage::showRow(const Id &row)
{
    m_parts->setCurrentWidget(m_list);
    m_list->open(row);
}

} // namespace lansnav
