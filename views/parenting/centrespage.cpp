// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/centrespage.h"

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
#include "register/registerstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

CentresPage::CentresPage(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(centreColumns(context.store->environment().today(), [this] { return day(); }))
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
                       {{u"all"_s, tr("All")},
                        {u"running"_s, tr("In operation")},
                        {u"being_set_up"_s, tr("Being set up")},
                        {u"undated"_s, tr("Without a date")},
                        {u"overdue"_s, tr("Follow-up overdue")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
    filter()->addRight(buildAsOf());
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

QWidget *CentresPage::buildAsOf()
{
    m_asOf = DateField::partial(today());
    m_asOf->setToolTip(tr("A day, a term (HT2020) or a year: what the family centres were on its last day. Empty: today."));
    m_asOf->control()->setObjectName(u"centresAsOf"_s);
    m_asOf->control()->setAccessibleName(tr("As of"));
    // Room for what it says may be typed, also where the line of the filter is short.
    m_asOf->setMinimumWidth(measure::fieldWidth * 2 / 5);
    m_asOf->setMaximumWidth(measure::fieldWidth / 2);
    connect(m_asOf, &Field::finished, this, &CentresPage::showDay);
    auto *words = new QLabel(tr("As of"));
    words->setBuddy(m_asOf->control());
    auto *both = new QWidget;
    auto *layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::half);
    layout->addWidget(words);
    layout->addWidget(m_asOf);
    return both;
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
    const auto date = [this] { return DateField::partial(today()); };
    m_form->addText(u"name"_s, tr("Name"), save("name"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store), save("municipality"));
    m_form->addReadOnly(u"status"_s, tr("Status"))->setNote(tr("Follows from the dates below."));
    m_form->addField(u"setup_since"_s, tr("Being set up since"), date(), save("setup_since"));
    m_form->addField(u"start"_s, tr("In operation since"), date(), save("start"))->setNote(tr("When it opened or is to open; a year will do."));
    m_form->addField(u"end"_s, tr("Closed"), date(), save("end"));
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

void CentresPage::fillChoices()
{
    QList<Choice> municipalities{{QVariant::fromValue(Id()), tr("All")}};
    for (const Municipality &municipality : std::as_const(m_reading.municipalities))
        municipalities.append({QVariant::fromValue(municipality.id), municipality.name});
    filter()->setChoices(u"municipality"_s, municipalities);
}

QDate CentresPage::day() const
{
    const PartialDate chosen = m_asOf ? m_asOf->partialDate() : PartialDate();
    if (chosen.isNull())
        return today();
    return chosen.precision() == PartialDate::Precision::Day ? chosen.first() : std::min(chosen.last(), today());
}

/// Another day is other statuses for the same rows.
void CentresPage::showDay()
{
    if (const QString why = m_asOf->inputError(); !why.isEmpty()) {
        m_list->banner()->showSentence(Problem::Severity::Warn, why);
        return;
    }
    m_list->banner()->clear();
    view::show(m_model, m_reading.centres, false);
    applyFilter();
    showCurrent();
}

void CentresPage::applyFilter()
{
    const QString which = filter()->value(u"which"_s).toString();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    m_model.setPredicate([which, municipality, on = day(), now = today()](const FamilyCentre &centre) {
        const CentreStatus then = centre.statusOn(on);
        const bool fits = which == "running"_L1 ? then == CentreStatus::Running
            : which == "being_set_up"_L1        ? then == CentreStatus::BeingSetUp
            : which == "undated"_L1             ? then == CentreStatus::Undated
            : which == "overdue"_L1             ? then != CentreStatus::Closed && centre.followUpOverdue(now)
                                                : true;
        return fits && (municipality.isNull() || centre.municipality == municipality);
    });
    filter()->setCounts(m_model.rowCount(), m_model.total());
    const QStringList sentences = CentreBlocks(m_reading.centres, m_reading.municipalities, municipality, day()).summary();
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!m_reading.centres.isEmpty());
}

QString CentresPage::statusText(const FamilyCentre &centre) const
{
    const QString status = ParentingWords::of(centre.statusOn(day()));
    return day() == today() ? status : tr("%1 on %2", "status, day").arg(status, ParentingWords::day(day()));
}

void CentresPage::showCurrent()
{
    const FamilyCentre *centre = m_current.isNull() ? nullptr : m_model.find(m_current);
    m_pane->setEnabled(centre != nullptr);
    if (!centre)
        return;
    QStringList below{centre->municipalityName, ParentingWords::of(centre->statusOn(day()))};
    below.removeAll(QString());
    m_pane->setTitle(centre->name, below.join(u" · "_s));
    const bool overdue = centre->followUpOverdue(today());
    m_form->load(centre->id, {{u"name"_s, centre->name},
                              {u"municipality"_s, QVariant::fromValue(centre->municipality)},
                              {u"status"_s, statusText(*centre)},
                              {u"setup_since"_s, centre->setupSince.toIso()},
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
    if (!m_asOf->partialDate().isNull())
        scope.on = day();
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
        centre.setupSince = PartialDate::fromIso(form.value(u"setup_since"_s).toString());
        centre.start = PartialDate::fromIso(form.value(u"start"_s).toString());
        return ParentingStore(*m_context.store).addCentre(centre);
    }, this);
    Form *form = dialog->form();
    form->addText(u"name"_s, tr("Name"));
    form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(m_context.store));
    form->addField(u"setup_since"_s, tr("Being set up since"), DateField::partial(today()));
    form->addField(u"start"_s, tr("In operation since"), DateField::partial(today()))->setNote(tr("Without a date it is not counted; a year will do."));
    form->load({}, {{u"municipality"_s, QVariant::fromValue(filter()->value(u"municipality"_s).value<Id>())}});
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
