// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/registerpage.h"
#include "register/personlist.h"

namespace lansnav {

class ClashBadge;
class EmptySwitch;

/// Organisations: list on the left; details, people and history on the right. The right side reads for itself and so shows also one that
/// the list does not have, in the trash.
class OrganisationsPage : public RegisterPageOf<OrganisationRow>
{
    Q_OBJECT

public:
    explicit OrganisationsPage(const AppContext &context, QWidget *parent = nullptr);

    void select(const Id &organisation) override;
    void createNew() override;
    std::unique_ptr<NewRowDialog> newDialog() override;

signals:
    void personWanted(const lansnav::Id &person);

private:
    struct Reading
    {
        Organisation organisation;
        QList<PersonRow> people;
    };
    void buildList();
    void addRows();
    QWidget *buildPeople();
    void followList();
    Form::Commit save(const char *column);
    void read() override;
    void take(const Reading &reading);
    void applyFilter() override;
    void showCurrent() override;
    void showRow(const OrganisationRow &) override {}

    PersonModel m_people;
    ClashBadge *m_clashes = nullptr;
    EmptySwitch *m_peopleSwitch = nullptr;
    bool m_wasThere = false;        ///< the new organisation asked for was there already
};

} // namespace lansnav
