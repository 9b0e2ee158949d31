// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/centrespage.h"

#include "calendar/term.h"
#include "common/datefield.h"
#include "common/detailpage.h"
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
#include "parenting/newrowdialog.h"
#include "parenting/parentingblocks.h"
#include "parenting/parentingstore.h"
#include "parenting/registerlists.h"
#include "parenting/wordchoices.h"
#include "register/registerstore.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Terms to choose between when nobody knows since when there are centres.
constexpr int termsBack = 4;

} // namespace

CentresPage::CentresPage(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(centreColumns(context.store->environment().today()))
{
    m_both = new MasterDetail(buildLeft(), buildDetail(), this);
    m_both->remember(context.settings, u"parenting.centres.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"family_centre"_s, u"municipality"_s, u"organisation"_s}))
            read();
    });
    read();
}

QDate CentresPage::today() const
{
    return m_context.store->environment().today();
}

QWidget *CentresPage::buildLeft()
{
    m_words = new QLabel;
    m_words->setObjectName(u"centreWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    m_words->setContentsMargins(measure::paneMargin, 0, measure::grid, measure::grid);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildList(), 1);
    layout->addWidget(m_words);
    return left;
}

ListPane *CentresPage::buildList()
{
    m_list = new ListPane(m_model, u"centreTable"_s, tr("Family centres"));
    m_list->standBelowTabs();
    table()->sortByColumn(1, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"parenting.centres"_s);
    table()->fitColumns({u"name"_s, u"municipality"_s, u"status"_s, u"agreement"_s});
    table()->setExport(m_context, u"family-centres"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    filter()->setPlaceholder(tr("Filter family centres…"));
    filter()->addChips(u"which"_s, tr("Which family centres"),
                       {{u"all"_s, tr("All")}, {u"running"_s, tr("In operation")}, {u"being_set_up"_s, tr("Being set up")}, {u"overdue"_s, tr("Follow-up overdue")}});
    filter()->addCombo(u"day"_s, tr("There on"), {{QString(), tr("Any day")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
    auto *overview = new QPushButton(style::icon(u"document-print"_s), tr("Overview…"));
    overview->setObjectName(u"centreOverview"_s);
    connect(overview, &QPushButton::clicked, this, &CentresPage::showOverview);
    filter()->addRight(overview);
    m_list->setNew(u"newCentre"_s, tr("New family centre"), [this] { createNew(); });
    m_list->setEmptyText(u"office-building"_s, tr("No family centres yet"), tr("Where midwives, child health care, open preschool and social services meet families: enter each, with who works there and how the agreement between the Region and the municipality stands."))
        ->setFirstStep(tr("New family centre"), [this] { createNew(); });
    filter()->remember(m_context.settings, u"parenting.centres.filter"_s);
    connect(filter(), &FilterBar::valueChanged, this, [this] { applyFilter(); });
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        m_current = id;
        m_both->setDetailAvailable(!id.isNull());
        showCurrent();
    });
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_form->row(u"name"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *CentresPage::table() const
{
    return m_list->table();
}

FilterBar *CentresPage::filter() const
{
    return m_list->filter();
}

QString CentresPage::sentence() const
{
    return m_words->text();
}

QWidget *CentresPage::buildDetail()
{
    m_pane = new DetailPane;
    m_form = new Form;
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

Form::Commit CentresPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &centre, const QVariant &value) {
        return ParentingStore(*m_context.store).changeCentre(centre, {{name, view::stored(value)}});
    };
}

void CentresPage::addRows()
{
    const auto date = [this] {
        auto *field = new DateField(DateField::Kind::Partial);
        field->setToday(today());
        return field;
    };
    m_form->addText(u"name"_s, tr("Name"), save("name"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), save("municipality"));
    m_form->addCombo(u"status"_s, tr("Status"), parentingview::choices({CentreStatus::Running, CentreStatus::BeingSetUp, CentreStatus::Closed}), save("status"));
    m_form->addField(u"start"_s, tr("Since"), date(), save("start"))->setNote(tr("When it began or is to begin: the number of centres on an earlier day is counted by it."));
    m_form->addField(u"end"_s, tr("Until"), date(), save("end"));
    m_form->addText(u"professions"_s, tr("Professions there"), [this](const Id &centre, const QVariant &value) {
        return ParentingStore(*m_context.store).changeCentre(centre, {{u"professions"_s, view::stored(wordList(value.toString()).join(u", "_s))}});
    })->setNote(tr("With commas between them: midwife, child health nurse, preschool teacher, social worker."));
    m_form->addField(u"organisation"_s, tr("Organisation"), new OrganisationField(m_context.store), save("organisation"));
    m_form->addText(u"address"_s, tr("Address"), save("address"));
    m_form->addCheck(u"ffff"_s, tr("Member of FFFF, the association for family centres"), save("ffff"));
    m_form->addHeading(tr("Agreement between the Region and the municipality"));
    m_form->addReadOnly(u"agreement"_s, tr("Where it stands"));
    m_form->addField(u"agreement_signed"_s, tr("Signed"), date(), save("agreement_signed"));
    m_form->addField(u"agreement_follow_up"_s, tr("To be followed up"), date(), save("agreement_follow_up"));
    m_form->addField(u"agreement_followed_up"_s, tr("Followed up"), date(), save("agreement_followed_up"));
    m_form->addSpacing();
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    m_form->addStretch();
}

Result<CentresPage::Reading> CentresPage::readAll(Database &db)
{
    auto centres = ParentingStore::centres(db);
    if (!centres)
        return centres.error();
    auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    return Reading{std::move(*centres), std::move(*municipalities)};
}

void CentresPage::read()
{
    const int job = ++m_job;
    m_context.store->fetch<Reading>(this, readAll, [this, job](Result<Reading> reading) {
        if (job != m_job)
            return;
        if (reading)
            take(std::move(*reading));
        else
            m_list->banner()->showError(reading.error());
    });
}

void CentresPage::take(Reading reading)
{
    m_reading = std::move(reading);
    fillChoices();
    view::show(m_model, m_reading.centres, false);
    applyFilter();
    m_list->showWhetherEmpty();
    showCurrent();
}

/// Today, and the ends of the terms back to the first centre that is known.
void CentresPage::fillChoices()
{
    const Term now = Term::containing(today());
    Term first = now;
    for (int i = 0; i < termsBack; ++i)
        first = first.previous();
    for (const FamilyCentre &centre : std::as_const(m_reading.centres))
        if (!centre.start.isNull())
            first = std::min(first, Term::containing(centre.start.first()));
    QList<Choice> days{{QString(), tr("Any day")}, {u"today"_s, tr("Today")}};
    for (Term term = now.previous(); term >= first; term = term.previous())
        days.append({term.toKey(), tr("the end of %1", "a term").arg(term.toText())});
    QList<Choice> municipalities{{QVariant::fromValue(Id()), tr("All")}};
    for (const Municipality &municipality : std::as_const(m_reading.municipalities))
        municipalities.append({QVariant::fromValue(municipality.id), municipality.name});
    filter()->setChoices(u"day"_s, days);
    filter()->setChoices(u"municipality"_s, municipalities);
}

QDate CentresPage::day() const
{
    const auto term = Term::fromText(filter()->value(u"day"_s).toString());
    return term ? term->last() : today();
}

void CentresPage::applyFilter()
{
    const QString which = filter()->value(u"which"_s).toString();
    const bool anyDay = filter()->value(u"day"_s).toString().isEmpty();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    m_model.setPredicate([which, anyDay, municipality, on = day(), now = today()](const FamilyCentre &centre) {
        const auto then = anyDay ? std::optional(centre.status) : centreStatusOn(centre, on);
        const bool fits = which == "running"_L1 ? then == CentreStatus::Running
            : which == "being_set_up"_L1        ? then == CentreStatus::BeingSetUp
            : which == "overdue"_L1             ? centre.status != CentreStatus::Closed && centre.followUpOverdue(now)
                                                : then.has_value();
        return fits && (municipality.isNull() || centre.municipality == municipality);
    });
    filter()->setCounts(m_model.rowCount(), m_model.total());
    const QStringList sentences = CentreBlocks(m_reading.centres, m_reading.municipalities, municipality, day()).summary();
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!m_reading.centres.isEmpty());
}

void CentresPage::showCurrent()
{
    const FamilyCentre *centre = m_current.isNull() ? nullptr : m_model.find(m_current);
    m_pane->setEnabled(centre != nullptr);
    if (!centre)
        return;
    QStringList below{centre->municipalityName, ParentingWords::of(centre->status)};
    below.removeAll(QString());
    m_pane->setTitle(centre->name, below.join(u" · "_s));
    const bool overdue = centre->followUpOverdue(today());
    m_form->load(centre->id, {{u"name"_s, centre->name},
                              {u"municipality"_s, QVariant::fromValue(centre->municipality)},
                              {u"status"_s, toCode(centre->status)},
                              {u"start"_s, centre->start.toIso()},
                              {u"end"_s, centre->end.toIso()},
                              {u"professions"_s, centre->professions.join(u", "_s)},
                              {u"organisation"_s, QVariant::fromValue(centre->organisation)},
                              {u"address"_s, centre->address},
                              {u"ffff"_s, centre->ffff},
                              {u"agreement"_s, overdue ? tr("%1, overdue", "an agreement").arg(ParentingWords::of(centre->agreement())) : ParentingWords::of(centre->agreement())},
                              {u"agreement_signed"_s, centre->agreementSigned.toIso()},
                              {u"agreement_follow_up"_s, centre->agreementFollowUp.toIso()},
                              {u"agreement_followed_up"_s, centre->agreementFollowedUp.toIso()},
                              {u"note"_s, centre->note}});
    m_history->setRow(u"family_centre"_s, centre->id);
}

void CentresPage::showOverview()
{
    Scope scope;
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    if (!municipality.isNull())
        scope.ids.insert(u"municipality"_s, municipality);
    if (const auto term = Term::fromText(filter()->value(u"day"_s).toString()))
        scope.term = term->toKey();
    scope.today = today();
    if (m_context.showReport)
        m_context.showReport(u"family-centres"_s, scope);
}

void CentresPage::select(const Id &centre)
{
    m_list->select(m_model, centre);
    m_both->openDetail();
}

void CentresPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

std::unique_ptr<NewRowDialog> CentresPage::newDialog()
{
    auto dialog = std::make_unique<NewRowDialog>(tr("New family centre"), tr("Add family centre"), [this](const Form &form) {
        FamilyCentre centre;
        centre.name = form.value(u"name"_s).toString();
        centre.municipality = form.value(u"municipality"_s).value<Id>();
        centre.status = centreStatusFrom(form.value(u"status"_s).toString());
        centre.start = PartialDate::fromIso(form.value(u"start"_s).toString());
        return ParentingStore(*m_context.store).addCentre(centre);
    }, this);
    Form *form = dialog->form();
    form->addText(u"name"_s, tr("Name"));
    form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store));
    form->addCombo(u"status"_s, tr("Status"), parentingview::choices({CentreStatus::Running, CentreStatus::BeingSetUp}));
    form->addField(u"start"_s, tr("Since"), new DateField(DateField::Kind::Partial));
    form->load({}, {{u"municipality"_s, QVariant::fromValue(filter()->value(u"municipality"_s).value<Id>())}, {u"status"_s, toCode(CentreStatus::Running)}});
    form->row(u"name"_s)->field()->control()->setFocus();
    return dialog;
}

void CentresPage::createNew()
{
    const auto dialog = newDialog();
    if (dialog->exec() == QDialog::Accepted)
        select(dialog->created());
}

void CentresPage::trash(const QList<Id> &centres)
{
    if (!centres.isEmpty() && m_list->banner()->check(ParentingStore(*m_context.store).trashCentres(centres)) && m_context.toast)
        m_context.toast(tr("%n family centre(s) in the trash.", nullptr, int(centres.size())), true);
}

} // namespace lansnav
