// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"

class QTabWidget;

namespace lansnav {

class DeskPane;
class FiguresPane;
class RegistrationListPane;

/// Who comes: the registrations, the desk where they are met, and what they come to in figures.
class RegistrationsPage : public EventPage
{
    Q_OBJECT

public:
    explicit RegistrationsPage(const AppContext &context, QWidget *parent = nullptr);

    RegistrationListPane *list() const { return m_list; }
    DeskPane *desk() const { return m_desk; }
    void showDesk();

protected:
    void refresh(bool other) override;
    void showRow(const Id &row) override;

private:
    QTabWidget *m_parts;
    RegistrationListPane *m_list;
    DeskPane *m_desk;
    FiguresPane *m_figures;
};

} // namespace lansnav
