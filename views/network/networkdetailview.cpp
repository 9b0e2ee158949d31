// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkdetailview.h"

#include "common/clashbadge.h"
#include "common/historyview.h"
#include "common/masterdetail.h"
#include "common/style.h"
#include "network/aboutpage.h"
#include "network/figurespage.h"
#include "network/licencespage.h"
#include "network/loopspage.h"
#include "network/meetingspage.h"
#include "network/memberspage.h"
#include "network/overviewpage.h"
#include "network/rules.h"
#include "privacy/showntext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NetworkDetailView::NetworkDetailView(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pane(new DetailPane(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    addHeader();
    addPages();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_network.isNull() && changes.touchesAnyOf(NetworkStore::watchedTables()))
            read();
    });
    connect(m_pane, &DetailPane::problemsPressed, this, [this] { m_pane->showTab(u"overview"_s); });
}

void NetworkDetailView::addHeader()
{
    auto *report = new QPushButton(style::icon(u"document-print-preview"_s), tr("Report…"), this);
    report->setObjectName(u"networkReport"_s);
    report->setToolTip(tr("The network on paper: coverage, meetings, attendance and members"));
    connect(report, &QPushButton::clicked, this, [this] {
        if (m_context.showReport && !m_network.isNull())
            m_context.showReport(u"network"_s, scope());
    });
    m_clashes = new ClashBadge(m_context, u"network"_s, this);
    m_pane->addHeaderWidget(m_clashes);
    m_pane->addHeaderWidget(report);
}

void NetworkDetailView::addPages()
{
    addPage(u"overview"_s, tr("Overview"), new OverviewPage(m_context, this));
    addPage(u"members"_s, tr("Members"), new MembersPage(m_context, this));
    addPage(u"meetings"_s, tr("Meetings"), new MeetingsPage(m_context, this));
    addPage(u"licences"_s, tr("Licences"), new LicencesPage(m_context, this));
    addPage(u"loops"_s, tr("Loops"), new LoopsPage(m_context, this));
    addPage(u"figures"_s, tr("Figures"), new FiguresPage(m_context, this));
    addPage(u"about"_s, tr("About"), new AboutPage(m_context, this));
    m_history = m_pane->addHistory(m_context);
}

void NetworkDetailView::addPage(const QString &key, const QString &title, NetworkPage *page)
{
    page->setObjectName(key + u"Page"_s);
    m_pages.append(page);
    m_pane->addTab(key, title, page);
    connect(page, &NetworkPage::goTo, this, &NetworkDetailView::open);
}

void NetworkDetailView::setNetwork(const Id &network)
{
    if (network == m_network)
        return;
    m_network = network;
    m_clashes->setRow(network);
    setEnabled(!network.isNull());
    if (network.isNull()) {
        ++m_job;
        m_pane->setTitle({});
        m_pane->setProblemCount(0);
        return;
    }
    read();
}

void NetworkDetailView::read()
{
    const int job = ++m_job;
    const Id network = m_network;
    m_context.store->fetch<NetworkDetail>(
        this, [network](Database &db) { return NetworkStore::detail(db, network); },
        [this, job](Result<NetworkDetail> detail) {
            if (job == m_job)
                take(std::move(detail));
        });
}

void NetworkDetailView::take(Result<NetworkDetail> detail)
{
    if (!detail) {
        // The network was moved to the trash: the list moves on to the next one by itself.
        if (detail.error().code != ErrorCode::NotFound)
            m_pane->banner()->showError(detail.error());
        return;
    }
    show(std::make_shared<const NetworkDetail>(std::move(*detail)));
}

void NetworkDetailView::show(const NetworkPage::Detail &detail)
{
    const Network &network = detail->network;
    QStringList about;
    if (!network.areaName.isEmpty())
        about << network.areaName;
    if (network.status != NetworkStatus::Active)
        about << NetworkWords::of(network.status);
    m_pane->setTitle(ShownText::of(network.name), ShownText::of(about.join(u" · "_s)));
    m_pane->setProblems(NetworkRules::problems(*detail, m_context.store->environment().today()));
    m_pane->setTabShown(u"licences"_s, network.usesLicences || !detail->licences.isEmpty());
    m_pane->setTabShown(u"loops"_s, network.usesLoops || !detail->loops.isEmpty());
    m_pane->setTabShown(u"figures"_s, network.usesFigures || !detail->figures.isEmpty());
    for (NetworkPage *page : std::as_const(m_pages))
        page->setDetail(detail);
    if (m_shown != network.id)
        m_history->setRow(u"network"_s, network.id);
    m_shown = network.id;
    if (m_pending)
        openPending();
}

void NetworkDetailView::open(const QString &tab, const Id &row)
{
    m_pendingTab = tab;
    m_pendingRow = row;
    m_pending = true;
    if (m_shown == m_network && !m_shown.isNull())
        openPending();
}

void NetworkDetailView::openPending()
{
    m_pending = false;
    const QString tab = m_pendingTab.isEmpty() ? m_pane->currentTab() : m_pendingTab;
    if (!m_pane->showTab(tab))
        return;
    if (auto *page = qobject_cast<NetworkPage *>(m_pane->page(tab)))
        page->open(m_pendingRow);
}

QStringList NetworkDetailView::tabKeys() const
{
    return m_pane->tabKeys();
}

Scope NetworkDetailView::scope() const
{
    Scope scope;
    scope.ids.insert(u"network"_s, m_network);
    scope.today = m_context.store->environment().today();
    return scope;
}

} // namespace lansnav
