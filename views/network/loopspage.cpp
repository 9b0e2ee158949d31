// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/loopspage.h"

#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/style.h"
#include "common/tableview.h"
#include "network/loopform.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lansnav {

LoopsPage::LoopsPage(const AppContext &context, QWidget *parent) : NetworkPage(context, parent), m_model(loopColumns())
{
    buildList();
    m_form = new LoopForm(store(), this);
    connect(m_form, &LoopForm::failed, banner(), &BannerBar::showError);
    body()->addWidget(m_filter);
    addSplit(m_switch, m_form, u"network.loops.split"_s);
}

void LoopsPage::buildList()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter loops…"));
    m_filter->addChips(u"which"_s, tr("Which loops"), {{u"all"_s, tr("All")}, {u"incomplete"_s, tr("Incomplete")}});
    auto *add = new QPushButton(style::icon(u"list-add"_s), tr("New loop"), this);
    add->setObjectName(u"addLoop"_s);
    style::makePrimary(add);
    connect(add, &QPushButton::clicked, this, &LoopsPage::addLoop);
    m_filter->addRight(add);
    m_filter->follow(&m_model);
    m_table = new TableView(this);
    m_table->setObjectName(u"loopTable"_s);
    m_table->setAccessibleName(tr("Participation loops"));
    m_table->setModel(&m_model);
    networkview::arrange(*m_table, {u"theme"_s, u"problem"_s, u"municipality"_s});
    m_table->remember(context().settings, u"network.loops"_s);
    m_table->setExport(context(), u"loops"_s, [this] { return QHash<QString, Id>{{u"network"_s, network().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"view-conversation-balloon-symbolic"_s, tr("No participation loops yet"),
                                 tr("A loop is talks with users, with staff, and then a joint one, led by guides who do not work there."), this);
    empty->setFirstStep(tr("New loop"), [this] { addLoop(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    connect(m_filter, &FilterBar::valueChanged, this, &LoopsPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &LoopsPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->focusTheme(); });
    connect(m_table, &TableView::deleteRequested, this, &LoopsPage::trash);
}

void LoopsPage::refresh(bool other)
{
    if (other)
        m_filter->reset();
    networkview::show(m_model, loopRows(detail()), other);
    m_switch->setEmpty(m_model.total() == 0);
    applyFilter();
    showCurrent();
    if (!m_new.isNull() && m_model.find(m_new)) {
        m_table->selectId(std::exchange(m_new, {}));
        m_form->focusTheme();
    }
}

void LoopsPage::applyFilter()
{
    const bool incomplete = m_filter->value(u"which"_s).toString() == "incomplete"_L1;
    m_model.setPredicate([incomplete](const LoopRow &row) { return !incomplete || !row.complete; });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void LoopsPage::showCurrent()
{
    m_form->show(m_model.find(m_table->currentId()));
}

void LoopsPage::showRow(const Id &row)
{
    if (!m_model.find(row))
        return;
    if (m_model.rowOf(row) < 0)
        m_filter->showForNow({});
    m_table->selectId(row);
    m_table->setFocus();
}

void LoopsPage::addLoop()
{
    Loop loop;
    loop.network = network().id;
    loop.theme = tr("New theme");
    const Result<Id> id = acts().addLoop(loop);
    if (check(id))
        m_new = *id;
}

void LoopsPage::trash(const QList<Id> &loops)
{
    if (!loops.isEmpty() && check(acts().trashLoops(loops)))
        toast(tr("%n loop(s) in the trash.", nullptr, int(loops.size())));
}

} // namespace lansnav
