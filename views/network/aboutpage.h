// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpage.h"

class QPushButton;

namespace lansnav {

class OrganisationField;
class PeopleList;
class SeatEditor;

/// What the network is: name, purpose, responsible people, cadence, whom it represents, what it uses.
class AboutPage : public NetworkPage
{
    Q_OBJECT

public:
    explicit AboutPage(const AppContext &context, QWidget *parent = nullptr);
    Form *form() const { return m_form; }

protected:
    void refresh(bool other) override;

private:
    void addRows();
    void addUses();
    void readAreas();
    Form::Commit save(const char *column);

    Form *m_form;
    PeopleList *m_responsible = nullptr;
    SeatEditor *m_seats = nullptr;
};

} // namespace lansnav
