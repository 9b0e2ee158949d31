// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstab.h"

#include "common/feedback.h"
#include "common/masterdetail.h"
#include "common/tableview.h"
#include "network/networkdetailview.h"
#include "network/networklist.h"
#include "network/networktab.h"
#include "network/newnetworkdialog.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NetworksTab::NetworksTab(const AppContext &context, QWidget *parent)
    : AreaTab(parent), m_context(context), m_list(new NetworkList(context)), m_detail(new NetworkDetailView(context)),
      m_both(new MasterDetail(m_list, m_detail))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    m_both->setDetailAvailable(false);
    m_both->remember(context.settings, u"networks.split"_s);
    connect(m_list, &NetworkList::currentChanged, this, [this](const Id &network) {
        m_detail->setNetwork(network);
        m_both->setDetailAvailable(!network.isNull());
    });
    connect(m_list, &NetworkList::opened, this, [this](const Id &) {
        m_both->openDetail();
        m_detail->setFocus();
    });
    connect(m_list, &NetworkList::newRequested, this, &NetworksTab::createNew);
    connect(m_list, &NetworkList::sentenceChanged, this, &AreaTab::statusChanged);
    connect(m_list, &NetworkList::problemsChanged, this, &AreaTab::problemsChanged);
}

void NetworksTab::createNew()
{
    NewNetworkDialog dialog(*m_context.store, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showRow(dialog.created(), u"about"_s);
}

void NetworksTab::showRow(const Id &row, const QString &tab, const Id &detail)
{
    if (!row.isNull()) {
        m_list->select(row);
        m_detail->setNetwork(row);
        m_both->setDetailAvailable(true);
        m_both->openDetail();
    }
    if (!tab.isEmpty() || !detail.isNull())
        m_detail->open(tab, detail);
}

Id NetworksTab::currentRow() const
{
    return m_detail->network();
}

QString NetworksTab::importKind() const
{
    return u"members"_s;
}

QHash<QString, Id> NetworksTab::pointedOut() const
{
    return currentRow().isNull() ? QHash<QString, Id>() : QHash<QString, Id>{{u"network"_s, currentRow()}};
}

void NetworksTab::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

QStringList NetworksTab::subTabs() const
{
    return m_detail->tabKeys();
}

TabFactory networkTab()
{
    return {u"networks"_s, NetworksTab::tr("Networks"), u"distribute-graph"_s,
            [](const AppContext &context, QWidget *parent) -> AreaTab * { return new NetworksTab(context, parent); }};
}

} // namespace lansnav
