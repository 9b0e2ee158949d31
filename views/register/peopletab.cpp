// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopletab.h"

#include "register/organisationspage.h"
#include "register/peoplepage.h"
#include "register/schoolbreakspage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

PeopleTab::PeopleTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_pages(new QTabWidget), m_people(new PeoplePage(context)), m_organisationsPage(new QWidget), m_breaksPage(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_people, tr("People"));
    m_pages->addTab(m_organisationsPage, tr("Organisations"));
    m_pages->addTab(m_breaksPage, tr("School breaks"));
    for (QWidget *page : {m_organisationsPage, m_breaksPage})
        (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    m_pages->tabBar()->setAccessibleName(tr("People, organisations or school breaks"));
    m_pages->tabBar()->setExpanding(false);
    connect(m_people, &PeoplePage::countsChanged, this, &PeopleTab::announce);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] {
        if (showsOrganisations())
            organisations();
        else if (showsBreaks())
            breaks();
    });
    connect(m_people, &PeoplePage::organisationWanted, this, [this](const Id &id) { showRow(id, u"organisations"_s); });
}

bool PeopleTab::showsOrganisations() const
{
    return m_pages->currentWidget() == m_organisationsPage;
}

OrganisationsPage *PeopleTab::organisations()
{
    if (!m_organisations) {
        m_organisations = new OrganisationsPage(m_context);
        m_organisationsPage->layout()->addWidget(m_organisations);
        connect(m_organisations, &OrganisationsPage::personWanted, this, [this](const Id &person) { showRow(person); });
    }
    return m_organisations;
}

bool PeopleTab::showsBreaks() const
{
    return m_pages->currentWidget() == m_breaksPage;
}

SchoolBreaksPage *PeopleTab::breaks()
{
    if (!m_breaks) {
        m_breaks = new SchoolBreaksPage(m_context);
        m_breaksPage->layout()->addWidget(m_breaks);
    }
    return m_breaks;
}

void PeopleTab::createNew()
{
    if (showsOrganisations())
        organisations()->createNew();
    else if (showsBreaks())
        breaks()->createNew();
    else
        m_people->createNew();
}

void PeopleTab::showRow(const Id &row, const QString &tab, const Id &detail)
{
    if (tab == "organisations"_L1) {
        m_pages->setCurrentWidget(m_organisationsPage);
        organisations()->select(row);
        return;
    }
    if (tab == "breaks"_L1) {
        m_pages->setCurrentWidget(m_breaksPage);
        breaks()->select(row);
        return;
    }
    m_pages->setCurrentWidget(m_people);
    if (!row.isNull())
        m_people->select(row);
    if (tab == "merge"_L1)
        m_people->merge(row, detail);
    else if (!tab.isEmpty())
        m_people->showSubTab(tab);
}

QString PeopleTab::importKind() const
{
    return showsOrganisations() ? u"organisations"_s : showsBreaks() ? QString() : u"people"_s;
}

Id PeopleTab::currentRow() const
{
    if (showsBreaks())
        return m_breaks ? m_breaks->currentId() : Id();
    return showsOrganisations() && m_organisations ? m_organisations->currentId() : m_people->currentId();
}

void PeopleTab::focusFilter()
{
    if (showsOrganisations())
        organisations()->focusFilter();
    else if (showsBreaks())
        breaks()->focusFilter();
    else
        m_people->focusFilter();
}

QStringList PeopleTab::subTabs() const
{
    return m_people->subTabs() + QStringList{u"organisations"_s, u"breaks"_s};
}

void PeopleTab::announce()
{
    // Counting can wait until the typing pauses. What needs doing among them the overview reads, for the navigation too.
    constexpr int pauseMs = 1000;
    const int job = ++m_job;
    QTimer::singleShot(pauseMs, this, [this, job] {
        if (job == m_job)
            readSummary(job);
    });
}

void PeopleTab::readSummary(int job)
{
    // The area's own sentence, so that the window says what the command line says.
    const Area *own = nullptr;
    for (const Area &area : *m_context.areas)
        if (area.key == u"people")
            own = &area;
    if (!own)
        return;
    m_context.store->fetch<QString>(this, own->status, [this, job](const Result<QString> &sentence) {
        if (job == m_job && sentence)
            emit statusChanged(*sentence);
    });
}

TabFactory peopleTab()
{
    return {u"people"_s, PeopleTab::tr("People"), u"group"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new PeopleTab(context, parent); }};
}

} // namespace lansnav
