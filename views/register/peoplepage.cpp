// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peoplepage.h"

#include "common/afterpainting.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/style.h"
#include "common/tableview.h"
#include "register/mergedialog.h"
#include "register/newpersondialog.h"
#include "register/persondetail.h"
#include "register/registerstore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

PeoplePage::PeoplePage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(RegisterLists::personColumns(), RegisterLists::personSearch())
{
    m_model.sort(0);
    ListPane *list = buildList();
    // The worker reads while the rest of the page is made.
    m_loader = RegisterLists::loadPeople(*context.store, m_model, *context.areas, false, this);
    m_loader->holdRest();
    m_both = new MasterDetail(list, nullptr, this);
    m_both->remember(context.settings, u"people.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(m_loader, &ListLoaderBase::loaded, this, [this] {
        m_list->showWhetherEmpty();
        emit countsChanged();
    });
    connect(m_loader, &ListLoaderBase::loaded, this, &PeoplePage::finishAfterPainting, Qt::SingleShotConnection);
    connect(m_loader, &ListLoaderBase::failed, this, [this](const QString &sentence) { m_list->banner()->showError({ErrorCode::Database, sentence}); });
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        if (m_detail)
            m_detail->setPerson(id);
        m_both->setDetailAvailable(!id.isNull());
    });
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        detail()->focusForm();
    });
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"municipality"))
            readMunicipalities();
    });
    readMunicipalities();
}

void PeoplePage::finishAfterPainting()
{
    afterPainting(table()->viewport(), [this] {
        // The person who is shown is read before the long rest.
        detail();
        m_loader->readRest();
    });
}

PersonDetail *PeoplePage::detail()
{
    if (!m_detail) {
        m_detail = new PersonDetail(m_context);
        m_both->setDetail(m_detail);
        connect(m_detail, &PersonDetail::organisationWanted, this, &PeoplePage::organisationWanted);
        m_detail->setPerson(currentId());
    }
    return m_detail;
}

ListPane *PeoplePage::buildList()
{
    m_list = new ListPane(m_model, u"personTable"_s, tr("People"));
    m_list->standBelowTabs();
    table()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table()->setExport(m_context, u"people"_s);
    table()->sortByColumn(0, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"people.list"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); }, [this](QMenu &menu, const QList<Id> &ids) { fillMenu(menu, ids); });
    filter()->setPlaceholder(tr("Filter people…"));
    filter()->addChips(u"which"_s, tr("Which people"),
                       {{u"all"_s, tr("All")}, {u"roles"_s, tr("With roles")}, {u"nomail"_s, tr("Without e-mail")}, {u"protected"_s, tr("Protected")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant(), tr("All municipalities")}});
    m_list->setNew(u"newPerson"_s, tr("New person"), [this] { createNew(); });
    connect(filter(), &FilterBar::valueChanged, this, &PeoplePage::applyChips);
    filter()->remember(m_context.settings, u"people.filter"_s);
    applyChips();
    EmptyState *empty = m_list->setEmptyText(u"system-users"_s, tr("No people yet"),
                                             tr("Here are the people you work with: in networks, courses and groups. Each stands here once, whatever they take part in."));
    empty->setFirstStep(tr("New person"), [this] { createNew(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] { importList(); });
    return m_list;
}

TableView *PeoplePage::table() const
{
    return m_list->table();
}

FilterBar *PeoplePage::filter() const
{
    return m_list->filter();
}

void PeoplePage::applyChips()
{
    const QString which = filter()->value(u"which"_s).toString();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    if (which == "all"_L1 && municipality.isNull()) {
        m_model.setPredicate({});
    } else {
        m_model.setPredicate([which, municipality](const PersonRow &row) {
            if (!municipality.isNull() && row.municipalityId != municipality)
                return false;
            if (which == "roles"_L1)
                return row.roles > 0;
            if (which == "nomail"_L1)
                return row.email.isEmpty() && !row.isProtected;
            return which != "protected"_L1 || row.isProtected;
        });
    }
    filter()->setCounts(m_model.shown(), m_model.total());
}

void PeoplePage::readMunicipalities()
{
    m_context.store->fetch<QList<Municipality>>(
        this, [](Database &db) { return registerstore::municipalities(db); },
        [this](const Result<QList<Municipality>> &municipalities) {
            if (!m_list->banner()->check(municipalities))
                return;
            QList<Choice> choices{{QVariant(), tr("All municipalities")}};
            for (const Municipality &m : *municipalities)
                choices.append({QVariant::fromValue(m.id), m.name});
            filter()->setChoices(u"municipality"_s, choices);
            applyChips();
        });
}

void PeoplePage::createNew()
{
    NewPersonDialog dialog(*m_context.store, this);
    dialog.setTyped(m_model.rowCount() == 0 ? filter()->text() : QString());
    if (dialog.exec() != QDialog::Accepted)
        return;
    select(dialog.person());
    if (dialog.wasAdded())
        toast(tr("The person was added."), true);
}

void PeoplePage::select(const Id &person)
{
    if (person.isNull())
        return;
    m_list->select(m_model, person);
    detail()->setPerson(person);
    m_both->setDetailAvailable(true);
    m_both->openDetail();
}

Id PeoplePage::currentId() const
{
    return table()->currentId();
}

void PeoplePage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

QStringList PeoplePage::subTabs()
{
    return detail()->subTabs();
}

void PeoplePage::showSubTab(const QString &key)
{
    m_both->openDetail();
    detail()->showSubTab(key);
}

void PeoplePage::merge(const Id &keep, const Id &lose)
{
    if (keep.isNull() || lose.isNull() || keep == lose)
        return;
    MergeDialog dialog(*m_context.store, keep, lose, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    select(dialog.kept());
    toast(tr("The two are one now."), true);
}

void PeoplePage::fillMenu(QMenu &menu, const QList<Id> &ids)
{
    if (!ids.isEmpty()) {
        menu.addAction(style::icon(u"edit-copy"_s), tr("Copy e-mail addresses"), this, [this, ids] { copyAddresses(ids); });
        QAction *both = menu.addAction(style::icon(u"merge"_s), tr("Compare and merge…"), this, [this, ids] { merge(ids.value(0), ids.value(1)); });
        both->setEnabled(ids.size() == 2);
        both->setToolTip(tr("Select two people who are the same"));
        menu.addSeparator();
    }
    menu.addAction(style::icon(u"document-import"_s), tr("Import from Excel…"), this, &PeoplePage::importList);
}

void PeoplePage::trash(const QList<Id> &ids)
{
    if (ids.isEmpty() || !m_list->banner()->check(registerstore::trashPeople(*m_context.store, ids)))
        return;
    toast(tr("%n people are in the trash.", nullptr, int(ids.size())), true);
}

void PeoplePage::copyAddresses(const QList<Id> &ids)
{
    QStringList addresses;
    int without = 0;
    for (const Id &id : ids) {
        const PersonRow *row = m_model.find(id);
        if (row && !row->email.isEmpty())
            addresses.append(row->email);
        else
            ++without;
    }
    QGuiApplication::clipboard()->setText(addresses.join(u"; "_s));
    QString said = tr("%n e-mail addresses are copied.", nullptr, int(addresses.size()));
    if (without > 0)
        said += u' ' + tr("%n people have none that may be shown.", nullptr, without);
    toast(said, false);
}

void PeoplePage::importList()
{
    if (m_context.importFile)
        m_context.importFile(u"people"_s, {});
}

void PeoplePage::toast(const QString &text, bool offerUndo) const
{
    if (m_context.toast)
        m_context.toast(text, offerUndo);
}

} // namespace lansnav
