// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/persondetail.h"

#include "common/clashbadge.h"
#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "common/tableview.h"
#include "exchange/values.h"
#include "privacy/masking.h"
#include "register/registerstore.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

RowModel<RoleRow>::Columns roleColumns()
{
    const auto date = [](PartialDate RoleLine::*member) {
        return [member](const RoleRow &row) { return (row.line.*member).toText(); };
    };
    const auto iso = [](PartialDate RoleLine::*member) {
        return [member](const RoleRow &row) { return (row.line.*member).toIso(); };
    };
    RowModel<RoleRow>::Columns columns;
    columns.append({.key = u"role"_s, .heading = PersonDetail::tr("Role"), .value = [](const RoleRow &row) { return row.line.text; }, .width = 360});
    columns.append({.key = u"from"_s, .heading = PersonDetail::tr("From"), .value = date(&RoleLine::from), .sortKey = iso(&RoleLine::from), .width = 100});
    columns.append({.key = u"to"_s, .heading = PersonDetail::tr("To"), .value = date(&RoleLine::to), .sortKey = iso(&RoleLine::to), .width = 100});
    return columns;
}

/// What a field holds as it is stored.
QVariant stored(const QVariant &value)
{
    return value.typeId() == qMetaTypeId<Id>() ? value.value<Id>().bind() : value;
}

} // namespace

PersonDetail::PersonDetail(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_pane(new DetailPane), m_roles(roleColumns()), m_clashes(new ClashBadge(context, u"person"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_pane->addHeaderWidget(m_clashes);
    m_pane->addTab(u"details"_s, tr("Details"), buildForm());
    m_pane->addTab(u"roles"_s, tr("Roles"), buildRoles());
    m_history = m_pane->addHistory(context);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        // Whatever it was, this person may take part in it; one person is read quickly.
        if (!m_person.isNull() && !changes.isEmpty())
            read();
    });
}

QWidget *PersonDetail::buildForm()
{
    m_form = new Form;
    m_form->addText(u"given"_s, tr("Given name"), save("given"));
    m_form->addText(u"family"_s, tr("Family name"), save("family"));
    m_form->addText(u"title"_s, tr("Title"), save("title"));
    m_form->addField(u"organisation"_s, tr("Organisation"), new OrganisationField(m_context.store), save("organisation"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), save("municipality"));
    m_form->addText(u"email"_s, tr("E-mail"), save("email"));
    m_form->addText(u"phone"_s, tr("Phone"), save("phone"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"));
    m_form->addCheck(u"protected"_s, tr("Protected identity"), save("protected"))
        ->setNote(tr("Masked in every list, search, export and report. Shown one person at a time, on purpose."));
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildCurtain());
    m_fields = m_form->inScrollArea();
    layout->addWidget(m_fields, 1);
    layout->addStretch(0);
    return page;
}

QWidget *PersonDetail::buildCurtain()
{
    m_curtain = new QFrame;
    auto *layout = new QHBoxLayout(m_curtain);
    layout->setContentsMargins(measure::paneMargin, measure::grid, measure::paneMargin, measure::grid);
    auto *mark = new QLabel;
    mark->setPixmap(style::markIcon(Mark::Info, palette()).pixmap(measure::paneMargin));
    auto *sentence = new QLabel(tr("This person has protected identity. Showing the details is recorded in the history."));
    sentence->setWordWrap(true);
    m_reveal = new QPushButton(tr("Show"));
    m_reveal->setObjectName(u"revealPerson"_s);
    m_reveal->setAccessibleDescription(sentence->text());
    connect(m_reveal, &QPushButton::clicked, this, &PersonDetail::reveal);
    layout->addWidget(mark);
    layout->addWidget(sentence, 1);
    layout->addWidget(m_reveal);
    m_curtain->hide();
    return m_curtain;
}

QWidget *PersonDetail::buildRoles()
{
    m_roleTable = new TableView;
    m_roleTable->setObjectName(u"roleTable"_s);
    m_roleTable->setAccessibleName(tr("Roles"));
    m_roleTable->setModel(&m_roles);
    m_roleTable->remember(m_context.settings, u"people.roles"_s);
    connect(m_roleTable, &TableView::opened, this, &PersonDetail::openRole);
    m_noRoles = new EmptyState(u"system-users"_s, {}, {});
    m_roleSwitch = new EmptySwitch(m_roleTable, m_noRoles);
    m_roleSwitch->setEmpty(true);
    m_calendar = new QPushButton(style::icon(u"view-calendar"_s), tr("Calendar file (.ics)…"));
    m_calendar->setObjectName(u"personCalendar"_s);
    m_calendar->setToolTip(tr("What the person takes part in, for Outlook and other calendars"));
    connect(m_calendar, &QPushButton::clicked, this, &PersonDetail::exportCalendar);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(measure::grid, measure::grid, measure::grid, measure::grid);
    column->addWidget(m_roleSwitch, 1);
    column->addWidget(m_calendar, 0, Qt::AlignLeft);
    return page;
}

void PersonDetail::exportCalendar()
{
    Scope scope;
    scope.today = m_context.store->environment().today();
    scope.ids.insert(u"person"_s, m_person);
    for (const Kind &kind : kindsOf(*m_context.areas)) {
        if (kind.isProgramme && m_context.exportCalendar) {
            m_context.exportCalendar(kind.key, scope);
            return;
        }
    }
}

Form::Commit PersonDetail::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &person, const QVariant &value) -> Result<void> {
        const auto done = registerstore::changePerson(*m_context.store, person, name, stored(value));
        if (!done)
            return done.error();
        return {};
    };
}

void PersonDetail::setPerson(const Id &person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_revealed = false;
    m_pane->banner()->clear();
    m_history->setRow(u"person"_s, person);
    m_clashes->setRow(person);
    if (person.isNull())
        return;
    read();
}

QStringList PersonDetail::subTabs() const
{
    return m_pane->tabKeys();
}

void PersonDetail::showSubTab(const QString &key)
{
    m_pane->showTab(key);
}

void PersonDetail::focusForm()
{
    m_pane->showTab(u"details"_s);
    m_form->row(u"given"_s)->field()->control()->setFocus();
}

void PersonDetail::reveal()
{
    const auto shown = registerstore::revealPerson(*m_context.store, m_person);
    if (!m_pane->banner()->check(shown))
        return;
    m_revealed = true;
    read();
}

void PersonDetail::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!m_revealed)
        return;
    m_form->commitAll();
    m_revealed = false;
    read();
}

Result<PersonDetail::Read> PersonDetail::readPerson(Database &db, const Id &id, const QList<Area> &areas, bool revealed)
{
    const auto person = registerstore::person(db, id);
    if (!person)
        return person.error();
    Read read{revealed ? *person : person->masked(), {}, {}, {}};
    if (!read.person.organisation.isNull()) {
        const auto organisation = registerstore::organisation(db, read.person.organisation);
        if (organisation)
            read.organisation = organisation->name;
    }
    const auto municipality = registerstore::municipalityName(db, read.person.municipality);
    if (!municipality)
        return municipality.error();
    read.municipality = *municipality;
    // What a protected person takes part in can give away who it is.
    if (read.person.isProtected && !revealed)
        return read;
    for (const Area &area : areas) {
        if (!area.roles)
            continue;
        const auto roles = area.roles(db, id);
        if (!roles)
            return roles.error();
        read.roles += *roles;
    }
    return read;
}

void PersonDetail::read()
{
    const int job = ++m_job;
    m_context.store->fetch<Read>(
        this, [id = m_person, areas = *m_context.areas, revealed = m_revealed](Database &db) { return readPerson(db, id, areas, revealed); },
        [this, job](const Result<Read> &read) {
            if (job == m_job && m_pane->banner()->check(read))
                showPerson(*read);
        });
}

void PersonDetail::showPerson(const Read &read)
{
    const Person &p = read.person;
    QStringList parts;
    for (const QString &part : {p.title, read.organisation, read.municipality})
        if (!part.isEmpty())
            parts.append(part);
    QString subtitle = parts.join(u" · "_s);
    if (p.trashed)
        subtitle = p.mergedInto.isNull() ? tr("In the trash") : tr("Merged into another person");
    const bool masked = p.isProtected && !m_revealed;
    m_pane->setTitle(masked ? Masking::name(p.id) : p.name(), subtitle);
    m_curtain->setVisible(masked);
    // Empty fields would look as if nothing was known.
    const QWidget *focused = QApplication::focusWidget();
    if (masked && focused && m_fields->isAncestorOf(focused))
        m_reveal->setFocus();
    m_fields->setVisible(!masked);
    fillForm(p);
    m_form->setReadOnly(masked || p.trashed);
    QList<RoleRow> rows;
    for (const RoleLine &line : read.roles)
        rows.append({Id::natural(u"role", {QString::number(rows.size())}), line});
    m_roles.setRows(rows);
    masked ? m_noRoles->setText(tr("Roles are not shown"), tr("This person has protected identity. The roles are shown with the other details, on purpose."))
           : m_noRoles->setText(tr("No roles"), tr("What this person is or was in networks and elsewhere is listed here."));
    m_roleSwitch->setEmpty(rows.isEmpty());
    m_calendar->setVisible(!rows.isEmpty());
    m_pane->setTabTitle(u"roles"_s, rows.isEmpty() ? tr("Roles") : tr("Roles (%1)").arg(rows.size()));
}

void PersonDetail::fillForm(const Person &p)
{
    const bool masked = p.isProtected && !m_revealed;
    m_form->load(p.id, {{u"given"_s, masked ? QString() : p.given},
                        {u"family"_s, p.family},
                        {u"title"_s, p.title},
                        {u"organisation"_s, QVariant::fromValue(p.organisation)},
                        {u"municipality"_s, QVariant::fromValue(p.municipality)},
                        {u"email"_s, p.email},
                        {u"phone"_s, parse::phoneText(p.phone)},
                        {u"note"_s, p.note},
                        {u"protected"_s, p.isProtected}});
}

void PersonDetail::openRole(const Id &row)
{
    const RoleRow *role = m_roles.find(row);
    if (role && m_context.navigate && !role->line.area.isEmpty())
        m_context.navigate(role->line.area, role->line.row, {}, {});
}

} // namespace lansnav
