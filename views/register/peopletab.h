// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/areatab.h"

class QTabWidget;

namespace lansnav {

class OrganisationsPage;
class PeoplePage;
class SchoolBreaksPage;

/// The register: people, organisations and school breaks, a page each.
class PeopleTab : public AreaTab
{
    Q_OBJECT

public:
    explicit PeopleTab(const AppContext &context, QWidget *parent = nullptr);

    void createNew() override;
    /// `tab` is a sub-tab of the person, "organisations" for an organisation, "breaks" for a school break, or "merge" to compare with the person `detail`.
    void showRow(const Id &row, const QString &tab = {}, const Id &detail = {}) override;
    Id currentRow() const override;
    QString importKind() const override;
    void focusFilter() override;
    QStringList subTabs() const override;

    PeoplePage *people() const { return m_people; }
    /// Made when first shown.
    OrganisationsPage *organisations();
    SchoolBreaksPage *breaks();

private:
    void announce();
    void readSummary(int job);
    bool showsOrganisations() const;
    bool showsBreaks() const;

    AppContext m_context;
    QTabWidget *m_pages;
    PeoplePage *m_people;
    QWidget *m_organisationsPage;
    OrganisationsPage *m_organisations = nullptr;
    QWidget *m_breaksPage;
    SchoolBreaksPage *m_breaks = nullptr;
    int m_job = 0;
};

/// The people page, for the shell.
TabFactory peopleTab();

} // namespace lansnav
