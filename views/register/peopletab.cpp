// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopletab.h"

#include "register/organisationspage.h"
#include "register/peoplepage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

PeopleTab::PeopleTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_pages(new QTabWidget), m_people(new PeoplePage(context)),
      m_organisations(new OrganisationsPage(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->setDocumentMode(true);
    m_pages->addTab(m_people, tr("People"));
    m_pages->addTab(m_organisations, tr("Organisations"));
    m_pages->tabBar()->setAccessibleName(tr("People or organisations"));
    m_pages->tabBar()->setExpanding(false);
    connect(m_people, &PeoplePage::countsChanged, this, &PeopleTab::announce);
    connect(m_organisations, &OrganisationsPage::personWanted, this, [this](const Id &person) { showRow(person); });
    connect(m_people, &PeoplePage::organisationWanted, this, [this](const Id &id) { showRow(id, u"organisations"_s); });
}

bool PeopleTab::showsOrganisations() const
{
    return m_pages->currentWidget() == m_organisations;
}

void PeopleTab::createNew()
{
    if (showsOrganisations())
        m_organisations->createNew();
    else
        m_people->createNew();
}

void PeopleTab::showRow(const Id &row, const QString &tab, const Id &detail)
{
    if (tab == "organisations"_L1) {
        m_pages->setCurrentWidget(m_organisations);
        m_organisations->select(row);
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

Id PeopleTab::currentRow() const
{
    return showsOrganisations() ? m_organisations->currentId() : m_people->currentId();
}

void PeopleTab::focusFilter()
{
    if (showsOrganisations())
        m_organisations->focusFilter();
    else
        m_people->focusFilter();
}

QStringList PeopleTab::subTabs() const
{
    return m_people->subTabs() + QStringList{u"organisations"_s};
}

void PeopleTab::announce()
{
    // Looking for people who are in the register twice can wait until the typing pauses.
    constexpr int pauseMs = 1000;
    const int job = ++m_job;
    QTimer::singleShot(pauseMs, this, [this, job] {
        if (job == m_job)
            readSummary(job);
    });
}

void PeopleTab::readSummary(int job)
{
    // The area's own sentence and problems, so that the window says what the command line says.
    const Area *own = nullptr;
    for (const Area &area : *m_context.areas)
        if (area.key == u"people")
            own = &area;
    if (!own)
        return;
    struct Summary { QString sentence; int problems = 0; };
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<Summary>(
        this,
        [status = own->status, problems = own->problems, today](Database &db) -> Result<Summary> {
            const Result<QString> sentence = status(db);
            if (!sentence)
                return sentence.error();
            const Result<QList<Problem>> found = problems(db, today);
            if (!found)
                return found.error();
            return Summary{*sentence, int(found->size())};
        },
        [this, job](const Result<Summary> &summary) {
            if (job != m_job || !summary)
                return;
            emit statusChanged(summary->sentence);
            emit problemsChanged(summary->problems);
        });
}

TabFactory peopleTab()
{
    return {u"people"_s, PeopleTab::tr("People"), u"group"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new PeopleTab(context, parent); }};
}

} // namespace lansnav
