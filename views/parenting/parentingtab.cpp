// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentingtab.h"

#include "common/masterdetail.h"
#include "parenting/centrespage.h"
#include "parenting/forecastpage.h"
#include "parenting/groupdetailview.h"
#include "parenting/grouplist.h"
#include "parenting/leaderspage.h"
#include "parenting/namespreview.h"
#include "parenting/newgroupdialog.h"
#include "parenting/programmespage.h"
#include "parenting/statisticspage.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QStringList pageKeys{u"statistics"_s, u"forecast"_s, u"leaders"_s, u"centres"_s, u"programmes"_s};

} // namespace

ParentingTab::ParentingTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_pages(new QTabWidget), m_list(new GroupList(context)), m_detail(new GroupDetailView(context)), m_both(new MasterDetail(m_list, m_detail))
{
    build();
    m_both->setDetailAvailable(false);
    m_both->setListShare(0.42);
    m_both->remember(context.settings, u"parenting.split"_s);
    connect(m_list, &GroupList::currentChanged, this, [this](const Id &group) {
        m_detail->setGroup(group);
        m_both->setDetailAvailable(!group.isNull());
    });
    connect(m_list, &GroupList::opened, this, [this](const Id &) {
        m_both->openDetail();
        m_detail->setFocus();
    });
    connect(m_list, &GroupList::newRequested, this, &ParentingTab::createNew);
    connect(m_list, &GroupList::sentenceChanged, this, &AreaTab::statusChanged);
    connect(m_list, &GroupList::problemsChanged, this, &AreaTab::problemsChanged);
    connect(m_detail, &GroupDetailView::groupWanted, this, [this](const Id &group) { showRow(group); });
    connect(m_detail, &GroupDetailView::registerWanted, this, &ParentingTab::showRegister);
}

void ParentingTab::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setAccessibleName(tr("Groups, statistics and registers"));
    m_pages->tabBar()->setExpanding(false);
    m_pages->addTab(m_both, tr("Groups"));
    addPage(u"statistics"_s, tr("Statistics"));
    addPage(u"forecast"_s, tr("Leader forecast"));
    addPage(u"leaders"_s, tr("Leaders"));
    addPage(u"centres"_s, tr("Family centres"));
    addPage(u"programmes"_s, tr("Programmes"));
    connect(m_pages, &QTabWidget::currentChanged, this, [this] { makePage(currentPage()); });
}

QWidget *ParentingTab::addPage(const QString &key, const QString &title)
{
    auto *page = new QWidget;
    (new QVBoxLayout(page))->setContentsMargins(0, 0, 0, 0);
    m_pages->addTab(page, title);
    m_beside.insert(key, page);
    return page;
}

/// Of a page beside the groups its key, else empty.
QString ParentingTab::currentPage() const
{
    return m_beside.key(m_pages->currentWidget());
}

template<class Page>
Page *ParentingTab::made(Page *&page, const QString &key)
{
    if (!page) {
        page = new Page(m_context);
        m_beside.value(key)->layout()->addWidget(page);
    }
    return page;
}

StatisticsPage *ParentingTab::statistics()
{
    const bool isNew = !m_statistics;
    made(m_statistics, u"statistics"_s);
    if (isNew)
        connect(m_statistics, &StatisticsPage::rowsRequested, this, &ParentingTab::showGroups);
    return m_statistics;
}

ForecastPage *ParentingTab::forecast()
{
    const bool isNew = !m_forecast;
    made(m_forecast, u"forecast"_s);
    if (!isNew)
        return m_forecast;
    connect(m_forecast, &ForecastPage::leadersRequested, this, [this](const LeaderRows &rows) {
        showPage(u"leaders"_s);
        leaders()->showOnly(rows);
    });
    connect(m_forecast, &ForecastPage::newLeaderRequested, this, [this] {
        showPage(u"leaders"_s);
        leaders()->createNew();
    });
    return m_forecast;
}

LeadersPage *ParentingTab::leaders()
{
    const bool isNew = !m_leaders;
    made(m_leaders, u"leaders"_s);
    if (isNew)
        connect(m_leaders, &LeadersPage::rowsRequested, this, &ParentingTab::showGroups);
    return m_leaders;
}

CentresPage *ParentingTab::centres()
{
    return made(m_centres, u"centres"_s);
}

ProgrammesPage *ParentingTab::programmes()
{
    return made(m_programmes, u"programmes"_s);
}

void ParentingTab::makePage(const QString &key)
{
    if (key == "statistics"_L1)
        statistics();
    else if (key == "forecast"_L1)
        forecast();
    else if (key == "leaders"_L1)
        leaders();
    else if (key == "centres"_L1)
        centres();
    else if (key == "programmes"_L1)
        programmes();
}

void ParentingTab::showPage(const QString &key)
{
    m_pages->setCurrentWidget(m_beside.value(key));
}

void ParentingTab::showRegister(const QString &key, const Id &row)
{
    showPage(key);
    if (row.isNull())
        return;
    if (key == "leaders"_L1)
        leaders()->select(row);
    else if (key == "centres"_L1)
        centres()->select(row);
    else if (key == "programmes"_L1)
        programmes()->select(row);
}

void ParentingTab::showNames()
{
    if (!m_names) {
        m_names = new NamesPreviewDialog(m_context, this);
        m_names->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_names, &NamesPreviewDialog::groupWanted, this, [this](const Id &group) {
            m_names->close();
            showRow(group, u"participants"_s);
        });
    }
    m_names->open();
    m_names->raise();
}

void ParentingTab::showGroups(const FigureRows &rows)
{
    m_pages->setCurrentWidget(m_both);
    m_both->closeDetail();
    m_list->showFigure(rows);
}

void ParentingTab::createNew()
{
    const QString page = currentPage();
    if (page == "leaders"_L1) {
        leaders()->createNew();
        return;
    }
    if (page == "centres"_L1) {
        centres()->createNew();
        return;
    }
    if (page == "programmes"_L1) {
        programmes()->createNew();
        return;
    }
    m_pages->setCurrentWidget(m_both);
    NewGroupDialog dialog(*m_context.store, this);
    if (dialog.exec() == QDialog::Accepted)
        showRow(dialog.created(), u"about"_s);
}

void ParentingTab::showRow(const Id &row, const QString &tab, const Id &detail)
{
    if (tab == "names"_L1)
        return showNames();
    if (pageKeys.contains(tab)) {
        showRegister(tab, row);
        return;
    }
    m_pages->setCurrentWidget(m_both);
    if (tab == "groups"_L1) {
        m_both->closeDetail();
        m_list->showStatus(GroupStatus::Recruiting);
        return;
    }
    if (!row.isNull()) {
        m_list->select(row);
        m_detail->setGroup(row);
        m_both->setDetailAvailable(true);
        m_both->openDetail();
    }
    if (!tab.isEmpty() || !detail.isNull())
        m_detail->open(tab, detail);
}

Id ParentingTab::currentRow() const
{
    return m_detail->group();
}

QString ParentingTab::importKind() const
{
    return u"groups"_s;
}

QHash<QString, Id> ParentingTab::pointedOut() const
{
    return currentRow().isNull() ? QHash<QString, Id>() : QHash<QString, Id>{{u"group"_s, currentRow()}};
}

void ParentingTab::focusFilter()
{
    const QString page = currentPage();
    if (page == "statistics"_L1)
        return statistics()->focusFilter();
    if (page == "forecast"_L1)
        return forecast()->focusFilter();
    if (page == "leaders"_L1)
        return leaders()->focusFilter();
    if (page == "centres"_L1)
        return centres()->focusFilter();
    if (page == "programmes"_L1)
        return programmes()->focusFilter();
    m_both->closeDetail();
    m_list->focusFilter();
}

QStringList ParentingTab::subTabs() const
{
    return m_detail->tabKeys() + pageKeys;
}

TabFactory parentingTab()
{
    return {u"parenting"_s, ParentingTab::tr("Parenting groups"), u"meeting-attending"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new ParentingTab(context, parent); }};
}

} // namespace lansnav
