// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklist.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/rowmenu.h"
#include "common/style.h"
#include "common/tableview.h"
#include "network/networkpage.h"
#include "network/networkstore.h"
#include "register/registerstore.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

NetworkList::NetworkList(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(networkColumns())
{
    build();
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf(NetworkStore::watchedTables()))
            read();
        if (changes.touches(u"area"))
            readAreas();
    });
    readAreas();
    read();
}

void NetworkList::build()
{
    m_list = new ListPane(m_model, u"networkTable"_s, tr("Networks"), this);
    table()->setExport(m_context, u"networks"_s);
    table()->sortByColumn(0, Qt::AscendingOrder);
    networkview::arrange(*table(), {u"name"_s, u"problems"_s, u"coverage"_s, u"next_meeting"_s, u"cadence"_s, u"members"_s});
    table()->remember(m_context.settings, u"networks.list"_s);
    // Beside an open network the name is read whole, and what needs mending is seen; the rest is in the network itself.
    table()->fitColumns({}, u"name"_s, {u"problems"_s, u"coverage"_s});
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); }, [this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    buildFilter();
    EmptyState *empty = m_list->setEmptyText(u"system-users"_s, tr("No networks yet"),
                                             tr("A network has members from the municipalities, meetings every term and somebody responsible for it."));
    empty->setFirstStep(tr("New network"), [this] { emit newRequested(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] { importMembers({}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(table(), &TableView::currentIdChanged, this, &NetworkList::currentChanged);
    connect(table(), &TableView::opened, this, &NetworkList::opened);
}

TableView *NetworkList::table() const
{
    return m_list->table();
}

BannerBar *NetworkList::banner() const
{
    return m_list->banner();
}

void NetworkList::buildFilter()
{
    FilterBar *filter = m_list->filter();
    filter->setPlaceholder(tr("Filter networks…"));
    filter->addChips(u"which"_s, tr("Which networks"),
                     {{u"all"_s, tr("All")}, {u"mine"_s, tr("Mine")}, {u"active"_s, tr("Active")}});
    filter->addCombo(u"area"_s, tr("Area"), {{QVariant(), tr("All areas")}});
    m_list->setNew(u"newNetwork"_s, tr("New network"), [this] { emit newRequested(); });
    connect(filter, &FilterBar::valueChanged, this, &NetworkList::applyChips);
    filter->remember(m_context.settings, u"networks.filter"_s);
    applyChips();
}

void NetworkList::applyChips()
{
    const QString which = m_list->filter()->value(u"which"_s).toString();
    const Id area = m_list->filter()->value(u"area"_s).value<Id>();
    const Id me = m_context.store->me();
    m_model.setPredicate([which, area, me](const NetworkRow &row) {
        if (!area.isNull() && row.area != area)
            return false;
        if (which == "mine"_L1)
            return !me.isNull() && row.responsible.contains(me);
        return which != "active"_L1 || row.status == NetworkStatus::Active;
    });
    m_list->filter()->setCounts(m_model.rowCount(), m_model.total());
    if (which == "mine"_L1 && me.isNull())
        m_list->banner()->showSentence(Problem::Severity::Info, tr("Say in Settings who you are, and your own networks are shown here."));
    else
        m_list->banner()->clear();
}

void NetworkList::read()
{
    const int job = ++m_job;
    const QDate today = m_context.store->environment().today();
    m_context.store->fetch<QList<NetworkRow>>(
        this, [today](Database &db) { return NetworkStore::rows(db, today); },
        [this, job](const Result<QList<NetworkRow>> &rows) {
            if (job == m_job)
                take(rows);
        });
}

void NetworkList::take(const Result<QList<NetworkRow>> &rows)
{
    if (!m_list->banner()->check(rows))
        return;
    QList<Id> gone;
    QSet<Id> there;
    int members = 0;
    int problems = 0;
    for (const NetworkRow &row : *rows) {
        there.insert(row.id);
        members += row.members;
        problems += row.problems;
    }
    for (const NetworkRow &row : m_model.rows())
        if (!there.contains(row.id))
            gone.append(row.id);
    if (m_model.total() == 0) {
        m_model.setRows(*rows);
    } else {
        m_model.remove(gone);
        m_model.upsert(*rows);
    }
    m_list->showWhetherEmpty();
    applyChips();
    if (!m_wanted.isNull())
        select(std::exchange(m_wanted, {}));
    emit sentenceChanged(tr("%n network(s)", nullptr, m_model.total()) + u" · "_s + tr("%n member(s)", nullptr, members));
    emit problemsChanged(problems);
}

void NetworkList::readAreas()
{
    m_context.store->fetch<QList<AreaOfWork>>(
        this, [](Database &db) { return registerstore::areasOfWork(db); },
        [this](const Result<QList<AreaOfWork>> &areas) {
            if (!m_list->banner()->check(areas))
                return;
            QList<Choice> choices{{QVariant(), tr("All areas")}};
            for (const AreaOfWork &area : *areas)
                choices.append({QVariant::fromValue(area.id), area.name});
            m_list->filter()->setChoices(u"area"_s, choices);
            applyChips();
        });
}

Id NetworkList::currentId() const
{
    return table()->currentId();
}

void NetworkList::select(const Id &network)
{
    if (network.isNull())
        return;
    if (!m_model.find(network)) {
        m_wanted = network;
        return;
    }
    if (m_model.rowOf(network) < 0)
        m_list->filter()->reset();
    table()->selectId(network);
}

void NetworkList::focusFilter()
{
    m_list->focusFilter();
}

void NetworkList::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    rowmenu::addForAll(menu, style::icon(u"document-print-preview"_s), tr("Network report…"), m_context, u"network"_s, ids, &AppContext::showReport, u"network"_s);
    rowmenu::addForAll(menu, style::icon(u"document-export"_s), tr("Export members…"), m_context, u"network"_s, ids, &AppContext::exportKind, u"members"_s);
    rowmenu::addForOne(menu, style::icon(u"document-import"_s), tr("Import members from Excel…"), ids, tr("Choose one network: a list is read into one at a time."),
                       [this](const Id &network) { importMembers(network); });
}

void NetworkList::trash(const QList<Id> &ids)
{
    const NetworkRow *row = ids.size() == 1 ? m_model.find(ids.first()) : nullptr;
    const QString said = row ? tr("%1 is in the trash.").arg(row->name) : tr("%n network(s) in the trash.", nullptr, int(ids.size()));
    if (ids.isEmpty() || !m_list->banner()->check(NetworkStore(*m_context.store).trashNetworks(ids)))
        return;
    if (m_context.toast)
        m_context.toast(said, true);
}

void NetworkList::importMembers(const Id &network)
{
    ImportTarget target;
    if (!network.isNull())
        target.insert(u"network"_s, network);
    if (m_context.importFile)
        m_context.importFile(u"members"_s, target);
}

} // namespace lansnav
