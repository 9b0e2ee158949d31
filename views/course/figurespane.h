// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/coursecharts.h"
#include "course/eventpage.h"

namespace lansnav {

/// Charts of who comes: registrations over time against last time, participants per municipality and profession.
class FiguresPane : public EventPage
{
    Q_OBJECT

public:
    explicit FiguresPane(const AppContext &context, QWidget *parent = nullptr);

protected:
    void refresh(bool other) override;

private:
    void showRegistrations();

    std::optional<RegistrationTimes> m_last;
    int m_job = 0;
    QWidget *m_registrations;
    QWidget *m_municipalities;
    QWidget *m_professions;
};

} // namespace lansnav
