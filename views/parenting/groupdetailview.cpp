// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupdetailview.h"

#include "common/clashbadge.h"
#include "common/detailpane.h"
#include "common/historyview.h"
#include "parenting/groupaboutpage.h"
#include "parenting/groupattendancepage.h"
#include "parenting/groupdatespage.h"
#include "parenting/groupevaluationpage.h"
#include "parenting/grouppapers.h"
#include "parenting/grouppaperspage.h"
#include "parenting/participantspage.h"
#include "privacy/showntext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

GroupDetailView::GroupDetailView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pane(new DetailPane(this)), m_clashes(new ClashBadge(m_context, u"parent_group"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->addHeaderWidget(m_clashes);
    addPages();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_group.isNull() && changes.touchesAnyOf(ParentingStore::watchedTables()))
            read();
    });
    connect(m_pane, &DetailPane::problemsPressed, this, [this] { m_pane->showTab(u"about"_s); });
}

template<class Page>
Page *GroupDetailView::addPage(const QString &key, const QString &title)
{
    auto *page = new Page(m_context, this);
    page->setObjectName(key + u"Page"_s);
    m_pages.append(page);
    m_pane->addTab(key, title, page);
    connect(page, &GroupPage::goTo, this, &GroupDetailView::open);
    return page;
}

void GroupDetailView::addPages()
{
    auto *about = addPage<GroupAboutPage>(u"about"_s, tr("About"));
    connect(about, &GroupAboutPage::groupWanted, this, &GroupDetailView::groupWanted);
    connect(about, &GroupAboutPage::registerWanted, this, &GroupDetailView::registerWanted);
    addPage<GroupDatesPage>(u"dates"_s, tr("Dates"));
    auto *participants = addPage<ParticipantsPage>(u"participants"_s, tr("Participants"));
    connect(participants, &ParticipantsPage::groupWanted, this, &GroupDetailView::groupWanted);
    addPage<GroupAttendancePage>(u"attendance"_s, tr("Attendance"));
    addPage<GroupEvaluationPage>(u"evaluation"_s, tr("Evaluation"));
    addPage<GroupPapersPage>(u"papers"_s, tr("Papers"));
    m_history = m_pane->addHistory(m_context);
}

void GroupDetailView::setGroup(const Id &group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_clashes->setRow(group);
    setEnabled(!group.isNull());
    if (group.isNull()) {
        ++m_job;
        m_pane->setTitle({});
        m_pane->setProblemCount(0);
        return;
    }
    read();
}

void GroupDetailView::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<GroupReading>(
        this, [group = m_group, today](Database &db) { return readGroupReading(db, group, today); },
        [this, job](Result<GroupReading> reading) {
            if (job == m_job)
                take(std::move(reading));
        });
}

void GroupDetailView::take(Result<GroupReading> reading)
{
    if (!reading) {
        // The group was moved to the trash: the list moves on to the next one by itself.
        if (reading.error().code != ErrorCode::NotFound)
            m_pane->banner()->showError(reading.error());
        return;
    }
    show(std::make_shared<const GroupReading>(std::move(*reading)));
}

void GroupDetailView::show(const GroupPage::Reading &reading)
{
    m_reading = reading;
    const GroupDetail &detail = reading->group;
    QStringList about{ParentingWords::of(detail.group.status)};
    if (const QString days = GroupPapers::daysText(detail.firstDay(), detail.lastDay()); !days.isEmpty())
        about << days;
    if (!detail.group.where().isEmpty())
        about << detail.group.where();
    if (!detail.group.countsOnly)
        about << GroupSeats::summary(reading->seats);
    m_pane->setTitle(ShownText::of(detail.title()), ShownText::of(about.join(u" · "_s)));
    m_pane->setProblems(reading->problems);
    for (GroupPage *page : std::as_const(m_pages))
        page->setReading(reading);
    if (m_shown != detail.group.id)
        m_history->setRow(u"parent_group"_s, detail.group.id);
    m_shown = detail.group.id;
    if (m_pending)
        openPending();
}

void GroupDetailView::open(const QString &tab, const Id &row)
{
    m_pendingTab = tab;
    m_pendingRow = row;
    m_pending = true;
    if (m_shown == m_group && !m_shown.isNull())
        openPending();
}

void GroupDetailView::openPending()
{
    m_pending = false;
    const QString tab = m_pendingTab.isEmpty() ? m_pane->currentTab() : m_pendingTab;
    if (!m_pane->showTab(tab))
        return;
    if (auto *page = qobject_cast<GroupPage *>(m_pane->page(tab)))
        page->open(m_pendingRow);
}

QStringList GroupDetailView::tabKeys() const
{
    return m_pane->tabKeys();
}

} // namespace lansnav
