// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/organisationspage.h"

#include "common/clashbadge.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/newrowdialog.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "privacy/showntext.h"
#include "register/registerstore.h"

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
    : RegisterPageOf(context, RegisterLists::organisationColumns(), RegisterLists::organisationSearch(), parent), m_people(RegisterLists::personColumns(), RegisterLists::personSearch())
{
    m_people.sort(0);
    buildList();
    addRows();
    m_clashes = new ClashBadge(context, u"organisation"_s);
    pane()->addHeaderWidget(m_clashes);
    pane()->addTab(u"people"_s, tr("People"), buildPeople());
    addHistory();
    start({u"organisation"_s, u"person"_s, u"municipality"_s});
    followList();
}

void OrganisationsPage::buildList()
{
    build({.key = u"organisations"_s,
           .columnsKey = u"organisations.list"_s,
           .table = u"organisationTable"_s,
           .title = tr("Organisations"),
           .filterText = tr("Filter organisations…"),
           .exportKind = u"organisations"_s,
           .newButton = u"newOrganisation"_s,
           .newText = tr("New organisation"),
           .emptyIcon = u"office-building"_s,
           .emptyHeadline = tr("No organisations yet"),
           .emptySentence = tr("Where people work and whom networks represent: municipalities, hospitals, agencies, associations."),
           .firstFields = {u"name"_s}});
    filter()->addChips(u"which"_s, tr("Which organisations"), {{u"all"_s, tr("All")}, {u"people"_s, tr("With people")}});
    empty()->setSecondStep(tr("Import from Excel…"), [this] {
        if (context().importFile)
            context().importFile(u"organisations"_s, {});
    });
    setTrash(
        [this](const QList<Id> &ids) {
            const auto done = registerstore::trashOrganisations(store(), ids);
            return done ? Result<void>() : Result<void>(done.error());
        },
        [](const QList<Id> &organisations) { return tr("%n organisations are in the trash.", nullptr, int(organisations.size())); });
}

/// The list keeps itself current, row by row; it asks for its rows in the order and with the filter that were left.
void OrganisationsPage::followList()
{
    auto *loader = RegisterLists::loadOrganisations(store(), m_model, false, this);
    connect(loader, &ListLoaderBase::loaded, this, [this] {
        tellReading({});
        list()->showWhetherEmpty();
    });
    connect(loader, &ListLoaderBase::failed, this, [this](const QString &sentence) { tellReading(sentence); });
}

void OrganisationsPage::applyFilter()
{
    if (filter()->value(u"which"_s).toString() == "people"_L1)
        m_model.setPredicate([](const OrganisationRow &row) { return row.people > 0; });
    else
        m_model.setPredicate({});
}

void OrganisationsPage::addRows()
{
    form()->addText(u"name"_s, tr("Name"), save("name"));
    form()->addText(u"short_name"_s, tr("Short name"), save("short_name"));
    form()->addCombo(u"kind"_s, tr("Kind"), kindChoices(), save("kind"));
    form()->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()), save("municipality"));
    form()->addLongText(u"note"_s, tr("Note"), save("note"));
    form()->addStretch();
}

QWidget *OrganisationsPage::buildPeople()
{
    auto *people = new TableView;
    people->setObjectName(u"organisationPeople"_s);
    people->setAccessibleName(tr("People of the organisation"));
    people->setModel(&m_people);
    people->remember(context().settings, u"organisations.people"_s);
    connect(people, &TableView::opened, this, &OrganisationsPage::personWanted);
    auto *nobody = new EmptyState(u"system-users"_s, tr("Nobody here yet"), tr("People are listed here when this organisation is chosen in their details."));
    m_peopleSwitch = new EmptySwitch(people, nobody);
    m_peopleSwitch->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    return m_peopleSwitch;
}

Form::Commit OrganisationsPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &organisation, const QVariant &value) -> Result<void> {
        const QVariant stored = value.typeId() == qMetaTypeId<Id>() ? value.value<Id>().bind() : value;
        const auto done = registerstore::changeOrganisation(store(), organisation, name, stored);
        if (!done)
            return done.error();
        return {};
    };
}

void OrganisationsPage::showCurrent()
{
    history()->setRow(u"organisation"_s, currentId());
    m_clashes->setRow(currentId());
    read();
}

void OrganisationsPage::read()
{
    if (currentId().isNull())
        return;
    fetch<Reading>(
        [id = currentId()](Database &db) -> Result<Reading> {
            const auto organisation = registerstore::organisation(db, id);
            if (!organisation)
                return organisation.error();
            const auto people = registerstore::peopleOfOrganisation(db, id);
            if (!people)
                return people.error();
            return Reading{*organisation, *people};
        },
        [this](const Reading &reading) { take(reading); }, pane()->banner());
}

void OrganisationsPage::take(const Reading &reading)
{
    const Organisation &o = reading.organisation;
    pane()->setTitle(ShownText::of(o.name), o.trashed ? tr("In the trash") : QString());
    form()->load(o.id, {{u"name"_s, o.name},
                        {u"short_name"_s, o.shortName},
                        {u"kind"_s, o.kind},
                        {u"municipality"_s, QVariant::fromValue(o.municipality)},
                        {u"note"_s, o.note}});
    form()->setReadOnly(o.trashed);
    m_people.setRows(reading.people);
    m_peopleSwitch->setEmpty(reading.people.isEmpty());
    pane()->setTabTitle(u"people"_s, reading.people.isEmpty() ? tr("People") : tr("People (%1)").arg(reading.people.size()));
}

std::unique_ptr<NewRowDialog> OrganisationsPage::newDialog()
{
    m_wasThere = false;
    auto dialog = std::make_unique<NewRowDialog>(tr("New organisation"), tr("Add organisation"), [this](const Form &asked) -> Result<Id> {
        Organisation organisation;
        organisation.name = asked.value(u"name"_s).toString();
        organisation.kind = u"other"_s;
        const auto known = registerstore::findOrganisation(store().database(), organisation.name);
        m_wasThere = known && !known->isNull();
        return !known || m_wasThere ? known : registerstore::addOrganisation(store(), organisation);
    }, this);
    dialog->form()->addText(u"name"_s, tr("Name"));
    dialog->form()->load({}, {});
    dialog->form()->row(u"name"_s)->field()->control()->setFocus();
    return dialog;
}

void OrganisationsPage::createNew()
{
    const auto dialog = newDialog();
    if (dialog->exec() != QDialog::Accepted)
        return;
    select(dialog->created());
    if (m_wasThere)
        list()->banner()->showSentence(Problem::Severity::Info, tr("There is an organisation of that name already; here it is."));
}

void OrganisationsPage::select(const Id &organisation)
{
    if (organisation.isNull())
        return;
    list()->select(m_model, organisation);
    setCurrent(organisation);
    openDetail();
}

} // namespace lansnav
