// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/memberspage.h"

#include "common/emptystate.h"
#include "common/fields.h"
#include "common/filterbar.h"
#include "common/personfield.h"
#include "common/style.h"
#include "common/tableview.h"
#include "network/bccdialog.h"
#include "network/memberaddbar.h"
#include "network/memberform.h"
#include "network/rules.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

MembersPage::MembersPage(const AppContext &context, QWidget *parent) : NetworkPage(context, parent)
{
    build();
}

void MembersPage::build()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter members…"));
    m_filter->addChips(u"when"_s, tr("Which members"), {{u"current"_s, tr("Current")}, {u"ended"_s, tr("Earlier")}, {u"all"_s, tr("All")}});
    m_filter->addCombo(u"seat"_s, tr("Represents"), {{QVariant(), tr("All seats")}});
    m_add = new MemberAddBar(store(), this);
    m_table = new TableView(this);
    m_table->setObjectName(u"memberTable"_s);
    m_table->setAccessibleName(tr("Members"));
    m_table->setExport(context(), u"members"_s, [this] { return QHash<QString, Id>{{u"network"_s, network().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) {
        menu.addAction(tr("Copy addresses for a blind copy…"), this, &MembersPage::copyAddresses);
        menu.addSeparator();
        menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
    });
    auto *empty = new EmptyState(u"system-users"_s, tr("No members yet"), tr("Add people one by one, or read the list you already have in Excel."), this);
    empty->setFirstStep(tr("Add member"), [this] { startAdding(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] { context().importFile(u"members"_s, {{u"network"_s, network().id}}); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    m_form = new MemberForm(context(), this);
    body()->addWidget(m_filter);
    body()->addWidget(buildTools());
    body()->addWidget(m_add);
    addSplit(m_switch, m_form, u"network.members.split"_s);
    connect(m_filter, &FilterBar::valueChanged, this, &MembersPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_add, &MemberAddBar::addRequested, this, &MembersPage::add);
    connect(m_table, &TableView::currentIdChanged, this, &MembersPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->form()->row(u"role"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &MembersPage::trash);
    connect(m_form, &MemberForm::failed, banner(), &BannerBar::showError);
    connect(m_form, &MemberForm::told, this, [this](const QString &sentence) { toast(sentence); });
    connect(m_form, &MemberForm::rejoined, this, [this](const Id &membership) { m_table->selectIdWhenThere(membership); });
}

QWidget *MembersPage::buildTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    auto *addButton = new QPushButton(style::icon(u"list-add"_s), tr("Add member"));
    addButton->setObjectName(u"addMember"_s);
    style::makePrimary(addButton);
    connect(addButton, &QPushButton::clicked, this, [this] { startAdding(m_filter->value(u"seat"_s).value<Id>()); });
    auto *copy = new QPushButton(style::icon(u"mail-message-new"_s), tr("Write to them…"));
    copy->setObjectName(u"copyAddresses"_s);
    copy->setToolTip(tr("Copy the addresses of those shown for a blind copy, or open the mail program"));
    connect(copy, &QPushButton::clicked, this, &MembersPage::copyAddresses);
    auto *share = new QPushButton(style::icon(u"document-export"_s), tr("Lists and files"));
    auto *menu = new QMenu(share);
    fillShareMenu(menu);
    share->setMenu(menu);
    row->addWidget(copy);
    row->addWidget(share);
    row->addStretch(1);
    row->addWidget(addButton);
    return tools;
}

void MembersPage::fillShareMenu(QMenu *menu)
{
    menu->addAction(style::icon(u"document-import"_s), tr("Import from Excel…"), this,
                    [this] { context().importFile(u"members"_s, {{u"network"_s, network().id}}); });
    menu->addAction(style::icon(u"document-export"_s), tr("Export as Excel, CSV or vCard…"), this,
                    [this] { m_table->exportShown(); });
    menu->addSeparator();
    menu->addAction(style::icon(u"document-print-preview"_s), tr("Member list on paper…"), this,
                    [this] { context().showReport(u"members"_s, scope()); });
    menu->addAction(style::icon(u"document-print-preview"_s), tr("Sign-in sheet…"), this,
                    [this] { context().showReport(u"sign-in"_s, scope()); });
}

Scope MembersPage::scope() const
{
    Scope scope;
    scope.ids.insert(u"network"_s, network().id);
    scope.today = today();
    return scope;
}

void MembersPage::makeModel()
{
    if (m_model && m_modelTrains == network().usesTraining)
        return;
    auto model = std::make_unique<MemberListModel>(memberColumns(network()));
    m_table->setModel(model.get());
    m_filter->follow(model.get());
    m_model = std::move(model);
    m_modelTrains = network().usesTraining;
    networkview::arrange(*m_table, {u"name"_s, u"represents"_s, u"kind"_s, u"problem"_s});
    m_table->remember(context().settings, m_modelTrains ? u"network.members.trained"_s : u"network.members"_s);
}

void MembersPage::refresh(bool other)
{
    makeModel();
    showSeats();
    if (other)
        m_filter->reset();
    m_add->setNetwork(detail());
    networkview::show(*m_model, memberRows(detail(), today()), other);
    m_switch->setEmpty(m_model->total() == 0);
    m_form->setVisible(!m_switch->isEmpty());
    applyFilter();
    showCurrent();
}

void MembersPage::showSeats()
{
    QList<Choice> choices = networkview::seatChoices(detail());
    choices.first() = {QVariant(), networkview::usesSeats(network()) ? tr("All seats") : tr("All municipalities")};
    m_filter->setChoices(u"seat"_s, choices);
}

void MembersPage::applyFilter()
{
    if (!m_model)
        return;
    const QString when = m_filter->value(u"when"_s).toString();
    const Id seat = m_filter->value(u"seat"_s).value<Id>();
    m_model->setPredicate([when, seat](const MemberRow &row) {
        if (!seat.isNull() && row.municipality != seat && row.seat != seat)
            return false;
        return when == "all"_L1 || row.current == (when == "current"_L1);
    });
    m_filter->setCounts(m_model->rowCount(), m_model->total());
}

void MembersPage::showCurrent()
{
    if (!m_model || !hasDetail())
        return;
    const Id current = m_table->currentId();
    const MemberRow *row = current.isNull() ? nullptr : m_model->find(current);
    m_form->show(detail(), row);
}

void MembersPage::startAdding(const Id &seat)
{
    m_add->start(seat);
}

void MembersPage::showRow(const Id &row)
{
    if (const MemberRow *member = m_model->find(row)) {
        m_filter->showForNow(member->current ? QVariantMap() : QVariantMap{{u"when"_s, u"all"_s}});
        m_table->selectId(row);
        m_table->setFocus();
        return;
    }
    const QList<SeatCover> seats = NetworkRules::coverage(detail(), today()).seats;
    const auto seat = std::find_if(seats.cbegin(), seats.cend(), [&](const SeatCover &one) { return one.id == row; });
    if (seat == seats.cend())
        return;
    m_filter->showForNow({{u"seat"_s, QVariant::fromValue(row)}});
    if (!m_add->hasBegun())
        m_add->hide();
    if (seat->state == SeatState::Vacant || seat->state == SeatState::OnlyAlternate)
        startAdding(row);
    else
        m_table->setFocus();
}

void MembersPage::add(const Membership &membership)
{
    const Result<Id> id = acts().addMember(membership);
    if (!id) {
        m_add->setError(id.error().sentence);
        return;
    }
    m_table->selectIdWhenThere(*id);
    m_add->startNext();
    toast(tr("Added to %1.").arg(network().name));
}

void MembersPage::trash(const QList<Id> &memberships)
{
    if (!memberships.isEmpty() && check(acts().trashMembers(memberships)))
        toast(tr("%n membership(s) in the trash. To keep the history, end the membership instead.", nullptr, int(memberships.size())));
}

QList<Membership> MembersPage::shownMembers() const
{
    QList<Membership> members;
    const QList<Id> selected = m_table->selectedIds();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (selected.size() < 2 || selected.contains(m_model->idAt(row)))
            members.append(m_model->at(row));
    return members;
}

void MembersPage::copyAddresses()
{
    if (!m_model)
        return;
    BccDialog dialog(MailAddresses(shownMembers()), network().name, m_portion, this);
    dialog.exec();
    m_portion = dialog.portionSize();
}

} // namespace lansnav
