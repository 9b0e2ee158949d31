// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/organisationspage.h"

#include "common/clashbadge.h"
#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/historyview.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "register/registerstore.h"

#include <QInputDialog>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QList<Choice> kindChoices()
{
    QList<Choice> choices;
    for (const auto &[code, word] : registerstore::organisationKinds())
        choices.append({code, word});
    return choices;
}

} // namespace

OrganisationsPage::OrganisationsPage(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(RegisterLists::organisationColumns(), RegisterLists::organisationSearch()),
      m_people(RegisterLists::personColumns(), RegisterLists::personSearch())
{
    m_model.sort(0);
    m_people.sort(0);
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"organisations.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    auto *loader = RegisterLists::loadOrganisations(*context.store, m_model, false, this);
    connect(loader, &ListLoaderBase::loaded, this, [this] { m_list->showWhetherEmpty(); });
    connect(loader, &ListLoaderBase::failed, this, [this](const QString &sentence) { m_list->banner()->showError({ErrorCode::Database, sentence}); });
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!m_current.isNull() && changes.touchesAnyOf({u"organisation"_s, u"person"_s, u"municipality"_s}))
            read();
    });
}

ListPane *OrganisationsPage::buildList()
{
    m_list = new ListPane(m_model, u"organisationTable"_s, tr("Organisations"));
    m_list->table()->setExport(m_context, u"organisations"_s);
    m_list->table()->sortByColumn(0, Qt::AscendingOrder);
    m_list->table()->remember(m_context.settings, u"organisations.list"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    FilterBar *filter = m_list->filter();
    filter->setPlaceholder(tr("Filter organisations…"));
    filter->addChips(u"which"_s, tr("Which organisations"), {{u"all"_s, tr("All")}, {u"people"_s, tr("With people")}});
    m_list->setNew(u"newOrganisation"_s, tr("New organisation"), [this] { createNew(); });
    connect(filter, &FilterBar::valueChanged, this, &OrganisationsPage::applyChips);
    filter->remember(m_context.settings, u"organisations.filter"_s);
    applyChips();
    EmptyState *empty = m_list->setEmptyText(u"office-building"_s, tr("No organisations yet"),
                                             tr("Where people work and whom networks represent: municipalities, hospitals, agencies, associations."));
    empty->setFirstStep(tr("New organisation"), [this] { createNew(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] {
        if (m_context.importFile)
            m_context.importFile(u"organisations"_s, {});
    });
    connect(table(), &TableView::currentIdChanged, this, &OrganisationsPage::setCurrent);
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_pane->showTab(u"details"_s);
        m_form->row(u"name"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *OrganisationsPage::table() const
{
    return m_list->table();
}

void OrganisationsPage::applyChips()
{
    if (m_list->filter()->value(u"which"_s).toString() == "people"_L1)
        m_model.setPredicate([](const OrganisationRow &row) { return row.people > 0; });
    else
        m_model.setPredicate({});
    m_list->filter()->setCounts(m_model.rowCount(), m_model.total());
}

QWidget *OrganisationsPage::buildDetail()
{
    m_pane = new DetailPane;
    m_form = new Form;
    m_form->addText(u"name"_s, tr("Name"), save("name"));
    m_form->addText(u"short_name"_s, tr("Short name"), save("short_name"));
    m_form->addCombo(u"kind"_s, tr("Kind"), kindChoices(), save("kind"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), save("municipality"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_clashes = new ClashBadge(m_context, u"organisation"_s);
    m_pane->addHeaderWidget(m_clashes);
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_pane->addTab(u"people"_s, tr("People"), buildPeople());
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

QWidget *OrganisationsPage::buildPeople()
{
    m_peopleTable = new TableView;
    m_peopleTable->setObjectName(u"organisationPeople"_s);
    m_peopleTable->setAccessibleName(tr("People of the organisation"));
    m_peopleTable->setModel(&m_people);
    m_peopleTable->remember(m_context.settings, u"organisations.people"_s);
    connect(m_peopleTable, &TableView::opened, this, &OrganisationsPage::personWanted);
    auto *empty = new EmptyState(u"system-users"_s, tr("Nobody here yet"), tr("People are listed here when this organisation is chosen in their details."));
    m_peopleSwitch = new EmptySwitch(m_peopleTable, empty);
    m_peopleSwitch->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    return m_peopleSwitch;
}

Form::Commit OrganisationsPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &organisation, const QVariant &value) -> Result<void> {
        const QVariant stored = value.typeId() == qMetaTypeId<Id>() ? value.value<Id>().bind() : value;
        const auto done = registerstore::changeOrganisation(*m_context.store, organisation, name, stored);
        if (!done)
            return done.error();
        return {};
    };
}

void OrganisationsPage::setCurrent(const Id &organisation)
{
    m_both->setDetailAvailable(!organisation.isNull());
    if (organisation == m_current)
        return;
    m_current = organisation;
    m_pane->banner()->clear();
    m_history->setRow(u"organisation"_s, organisation);
    m_clashes->setRow(organisation);
    if (!organisation.isNull())
        read();
}

void OrganisationsPage::read()
{
    struct Read { Organisation organisation; QList<PersonRow> people; };
    const int job = ++m_job;
    m_context.store->fetch<Read>(
        this,
        [id = m_current](Database &db) -> Result<Read> {
            const auto organisation = registerstore::organisation(db, id);
            if (!organisation)
                return organisation.error();
            const auto people = registerstore::peopleOfOrganisation(db, id);
            if (!people)
                return people.error();
            return Read{*organisation, *people};
        },
        [this, job](const Result<Read> &read) {
            if (job != m_job || !m_pane->banner()->check(read))
                return;
            const Organisation &o = read->organisation;
            m_pane->setTitle(o.name, o.trashed ? tr("In the trash") : QString());
            m_form->load(o.id, {{u"name"_s, o.name},
                                {u"short_name"_s, o.shortName},
                                {u"kind"_s, o.kind},
                                {u"municipality"_s, QVariant::fromValue(o.municipality)},
                                {u"note"_s, o.note}});
            m_form->setReadOnly(o.trashed);
            m_people.setRows(read->people);
            m_peopleSwitch->setEmpty(read->people.isEmpty());
            m_pane->setTabTitle(u"people"_s, read->people.isEmpty() ? tr("People") : tr("People (%1)").arg(read->people.size()));
        });
}

void OrganisationsPage::createNew()
{
    bool ok = false;
    const QString name = QInputDialog::getText(this, tr("New organisation"), tr("Name of the organisation:"), QLineEdit::Normal, {}, &ok);
    if (!ok)
        return;
    const auto known = registerstore::findOrganisation(m_context.store->database(), name);
    if (known && !known->isNull()) {
        select(*known);
        m_list->banner()->showSentence(Problem::Severity::Info, tr("There is an organisation of that name already; here it is."));
        return;
    }
    Organisation organisation;
    organisation.name = name;
    organisation.kind = u"other"_s;
    const auto id = registerstore::addOrganisation(*m_context.store, organisation);
    if (m_list->banner()->check(id))
        select(*id);
}

void OrganisationsPage::select(const Id &organisation)
{
    if (organisation.isNull())
        return;
    m_list->select(m_model, organisation);
    setCurrent(organisation);
    m_both->openDetail();
}

void OrganisationsPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

void OrganisationsPage::trash(const QList<Id> &ids)
{
    if (ids.isEmpty() || !m_list->banner()->check(registerstore::trashOrganisations(*m_context.store, ids)))
        return;
    if (m_context.toast)
        m_context.toast(tr("%n organisations are in the trash.", nullptr, int(ids.size())), true);
}

} // namespace lansnav
