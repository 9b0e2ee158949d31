// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/leaderspage.h"

#include "common/datefield.h"
#include "common/detailpage.h"
#include "common/detailpane.h"
#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/historyview.h"
#include "common/listpane.h"
#include "common/masterdetail.h"
#include "common/personfield.h"
#include "common/registerfields.h"
#include "common/tableview.h"
#include "exchange/values.h"
#include "parenting/newrowdialog.h"
#include "parenting/parentingproblems.h"
#include "parenting/parentingstore.h"
#include "parenting/registerlists.h"
#include "parenting/trainingspane.h"
#include "parenting/wordchoices.h"
#include "register/registerstore.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

const QString onlyKey = u"only"_s;

/// Whether a training holds now but not for long, or none holds any more.
bool runsOut(const Leader &leader, QDate today)
{
    return std::any_of(leader.trainings.cbegin(), leader.trainings.cend(), [&](const LeaderTraining &t) {
        return !t.validUntil.isNull() && today.daysTo(t.validUntil.last()) <= ParentingProblems::trainingDays && !leader.isTrainedOn(t.programme, t.validUntil.last().addDays(1));
    });
}

} // namespace

LeadersPage::LeadersPage(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_model(leaderColumns(context.store->environment().today()))
{
    m_both = new MasterDetail(buildList(), buildDetail(), this);
    m_both->remember(context.settings, u"parenting.leaders.split"_s);
    m_both->setDetailAvailable(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_both);
    connect(context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"leader"_s, u"leader_training"_s, u"person"_s, u"organisation"_s, u"municipality"_s, u"programme"_s, u"group_leader"_s, u"parent_group"_s}))
            read();
    });
    read();
}

QDate LeadersPage::today() const
{
    return m_context.store->environment().today();
}

ListPane *LeadersPage::buildList()
{
    m_list = new ListPane(m_model, u"leaderTable"_s, tr("Group leaders"));
    m_list->standBelowTabs();
    table()->sortByColumn(0, Qt::AscendingOrder);
    table()->remember(m_context.settings, u"parenting.leaders"_s);
    table()->fitColumns({u"name"_s, u"municipality"_s, u"status"_s});
    table()->setExport(m_context, u"leaders"_s);
    m_list->setTrash([this](const QList<Id> &ids) { trash(ids); });
    filter()->setPlaceholder(tr("Filter leaders…"));
    filter()->addChips(u"which"_s, tr("Which leaders"), {{u"all"_s, tr("All")}, {u"active"_s, tr("Active")}, {u"resting"_s, tr("Resting")}, {u"expiring"_s, tr("Training runs out")}});
    filter()->addCombo(u"programme"_s, tr("Trained in"), {{QVariant::fromValue(Id()), tr("Any programme")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
    m_list->setNew(u"newLeader"_s, tr("New leader"), [this] { createNew(); });
    m_list->setEmptyText(u"system-users"_s, tr("No leaders yet"), tr("Whoever leads groups is entered here with what they are trained in. Then the forecast shows where groups can be run, and no group starts without a trained leader."))
        ->setFirstStep(tr("New leader"), [this] { createNew(); });
    filter()->remember(m_context.settings, u"parenting.leaders.filter"_s);
    connect(filter(), &FilterBar::valueChanged, this, [this] { showAll(); });
    connect(table(), &TableView::currentIdChanged, this, [this](const Id &id) {
        m_current = id;
        m_both->setDetailAvailable(!id.isNull());
        showCurrent();
    });
    connect(table(), &TableView::opened, this, [this] {
        m_both->openDetail();
        m_form->row(u"status"_s)->field()->control()->setFocus();
    });
    return m_list;
}

TableView *LeadersPage::table() const
{
    return m_list->table();
}

FilterBar *LeadersPage::filter() const
{
    return m_list->filter();
}

QWidget *LeadersPage::buildDetail()
{
    m_pane = new DetailPane;
    m_groups = new QPushButton;
    m_groups->setObjectName(u"groupsLed"_s);
    connect(m_groups, &QPushButton::clicked, this, &LeadersPage::showGroups);
    auto *person = new QPushButton(tr("Show the person"));
    person->setObjectName(u"showLeader"_s);
    connect(person, &QPushButton::clicked, this, [this] {
        const Leader *leader = m_model.find(m_current);
        if (m_context.navigate && leader)
            m_context.navigate(u"people"_s, leader->person, {}, {});
    });
    m_pane->addHeaderWidget(m_groups);
    m_pane->addHeaderWidget(person);
    m_form = new Form;
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { m_pane->banner()->showSentence(Problem::Severity::Bad, sentence); });
    m_trainings = new TrainingsPane(m_context, m_pane->banner());
    m_pane->addTab(u"details"_s, tr("Details"), m_form->inScrollArea());
    m_pane->addTab(u"trainings"_s, tr("Trainings"), m_trainings);
    m_history = m_pane->addHistory(m_context);
    return m_pane;
}

Form::Commit LeadersPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &leader, const QVariant &value) {
        return ParentingStore(*m_context.store).changeLeader(leader, {{name, view::stored(value)}});
    };
}

void LeadersPage::addRows()
{
    m_form->addCombo(u"status"_s, tr("Status"), parentingview::choices({LeaderStatus::Active, LeaderStatus::Resting}), save("status"))
        ->setNote(tr("Who rests keeps the training, but does not count for groups to come."));
    m_form->addField(u"municipality"_s, tr("Leads in"), new MunicipalityField(m_context.store), save("municipality"))->setNote(tr("Empty: the person's own municipality."));
    m_form->addText(u"languages"_s, tr("Languages"), [this](const Id &leader, const QVariant &value) {
        return ParentingStore(*m_context.store).changeLeader(leader, {{u"languages"_s, view::stored(wordList(value.toString()).join(u", "_s))}});
    })->setNote(tr("With commas between them. A leader who speaks the language of a group needs no interpreter."));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    m_form->addHeading(tr("From the register of people"));
    m_form->addReadOnly(u"employer"_s, tr("Employer"));
    m_form->addReadOnly(u"email"_s, tr("E-mail"));
    m_form->addReadOnly(u"phone"_s, tr("Phone"));
    m_form->addStretch();
}

Result<LeadersPage::Reading> LeadersPage::readAll(Database &db)
{
    auto leaders = ParentingStore::leaders(db);
    if (!leaders)
        return leaders.error();
    auto programmes = ParentingStore::programmes(db);
    if (!programmes)
        return programmes.error();
    const auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    Reading reading{std::move(*leaders), std::move(*programmes), {}};
    for (const Municipality &municipality : *municipalities)
        reading.municipalities.append({municipality.id, municipality.name});
    return reading;
}

void LeadersPage::read()
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

void LeadersPage::take(Reading reading)
{
    m_reading = std::move(reading);
    QList<Choice> programmes{{QVariant::fromValue(Id()), tr("Any programme")}};
    for (const ProgrammeDetail &detail : std::as_const(m_reading.programmes))
        programmes.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    QList<Choice> municipalities{{QVariant::fromValue(Id()), tr("All")}};
    for (const auto &[id, name] : std::as_const(m_reading.municipalities))
        municipalities.append({QVariant::fromValue(id), name});
    filter()->setChoices(u"programme"_s, programmes);
    filter()->setChoices(u"municipality"_s, municipalities);
    m_trainings->setProgrammes(m_reading.programmes);
    view::show(m_model, m_reading.leaders, false);
    applyFilter();
    m_list->showWhetherEmpty();
    showCurrent();
    m_hasRead = true;
    if (std::exchange(m_newWanted, false))
        QMetaObject::invokeMethod(this, &LeadersPage::createNew, Qt::QueuedConnection);
}

void LeadersPage::applyFilter()
{
    const QString which = filter()->value(u"which"_s).toString();
    const Id programme = filter()->value(u"programme"_s).value<Id>();
    const Id municipality = filter()->value(u"municipality"_s).value<Id>();
    m_model.setPredicate([which, programme, municipality, only = m_only, day = today()](const Leader &leader) {
        // Where somebody with protected identity is, is not told by a list of who is there.
        const bool there = municipality.isNull() || (!leader.protectedIdentity && leader.municipality == municipality);
        const bool fits = which == "active"_L1 ? leader.status == LeaderStatus::Active
            : which == "resting"_L1            ? leader.status == LeaderStatus::Resting
            : which == "expiring"_L1           ? runsOut(leader, day)
                                               : true;
        return there && fits && (programme.isNull() || leader.isTrainedOn(programme, day)) && (only.isEmpty() || only.contains(leader.person));
    });
    filter()->setCounts(m_model.rowCount(), m_model.total());
}

void LeadersPage::showOnly(const LeaderRows &rows)
{
    m_both->closeDetail();
    filter()->showForNow({});
    m_only = QSet<Id>(rows.people.cbegin(), rows.people.cend());
    QStringList sentences;
    if (!m_only.isEmpty())
        sentences.append(tr("Only these are shown: %1.").arg(rows.words));
    if (rows.kept > 0)
        sentences.append(tr("%n with protected identity are counted, but where they lead is not told.", nullptr, rows.kept));
    m_list->banner()->showNews(onlyKey, Problem::Severity::Info, sentences.join(u' '), m_only.isEmpty() ? QString() : tr("Show all"), [this] { showAll(); });
    applyFilter();
}

void LeadersPage::showAll()
{
    m_only.clear();
    m_list->banner()->withdraw(onlyKey);
    applyFilter();
}

void LeadersPage::showCurrent()
{
    const Leader *leader = m_current.isNull() ? nullptr : m_model.find(m_current);
    m_pane->setEnabled(leader != nullptr);
    m_trainings->setLeader(leader);
    if (!leader)
        return;
    const bool hidden = leader->protectedIdentity;
    m_pane->setTitle(leader->name, hidden ? ParentingWords::of(leader->status) : QStringList{ParentingWords::of(leader->status), leader->municipalityName}.join(leader->municipalityName.isEmpty() ? u""_s : u" · "_s));
    m_form->load(leader->id, {{u"status"_s, toCode(leader->status)},
                              {u"municipality"_s, QVariant::fromValue(hidden ? Id() : leader->municipality)},
                              {u"languages"_s, leader->languages.join(u", "_s)},
                              {u"note"_s, leader->note},
                              {u"employer"_s, leader->employer},
                              {u"email"_s, leader->email},
                              {u"phone"_s, parse::phoneText(leader->phone)}});
    // What is hidden for a protected person must not be written over unseen.
    for (const char *key : {"municipality", "languages", "note", "employer", "email", "phone"})
        m_form->row(QString::fromLatin1(key))->setVisible(!hidden);
    m_groups->setVisible(!hidden && leader->groupsLed > 0);
    m_groups->setText(tr("Groups led: %1").arg(leader->groupsLed));
    m_pane->setTabTitle(u"trainings"_s, leader->trainings.isEmpty() ? tr("Trainings") : tr("Trainings (%1)").arg(leader->trainings.size()));
    m_history->setRow(u"leader"_s, leader->id);
}

void LeadersPage::showGroups()
{
    const Leader *leader = m_model.find(m_current);
    if (!leader)
        return;
    const auto groups = ParentingStore::groupsLedBy(m_context.store->database(), leader->person);
    if (!m_pane->banner()->check(groups) || groups->isEmpty())
        return;
    FigureRows rows;
    rows.statuses = {GroupStatus::Running, GroupStatus::Finished};
    rows.groups = *groups;
    rows.words = tr("groups led by %1").arg(leader->name);
    emit rowsRequested(rows);
}

void LeadersPage::select(const Id &leader)
{
    const Leader *found = m_model.find(leader);
    if (!m_only.isEmpty() && (!found || !m_only.contains(found->person)))
        showAll();
    m_list->select(m_model, leader);
    m_both->openDetail();
}

void LeadersPage::focusFilter()
{
    m_both->closeDetail();
    m_list->focusFilter();
}

std::unique_ptr<NewRowDialog> LeadersPage::newDialog()
{
    auto dialog = std::make_unique<NewRowDialog>(tr("New leader"), tr("Add leader"), [this](const Form &form) {
        Leader leader;
        leader.person = form.value(u"person"_s).value<Id>();
        leader.municipality = form.value(u"municipality"_s).value<Id>();
        leader.languages = wordList(form.value(u"languages"_s).toString());
        LeaderTraining training;
        training.programme = form.value(u"programme"_s).value<Id>();
        training.trained = PartialDate::fromIso(form.value(u"trained"_s).toString());
        training.validUntil = PartialDate::fromIso(form.value(u"valid_until"_s).toString());
        const bool dated = !training.trained.isNull() || !training.validUntil.isNull();
        if (training.programme.isNull() && dated)
            return Result<Id>(Error{ErrorCode::Invalid, tr("Choose what the training is in, or take its days away. Nobody was added.")});
        if (!training.programme.isNull())
            leader.trainings.append(training);
        return ParentingStore(*m_context.store).addLeader(leader);
    }, this);
    QList<Choice> programmes{{QVariant::fromValue(Id()), tr("Not trained yet")}};
    for (const ProgrammeDetail &detail : std::as_const(m_reading.programmes))
        if (!detail.programme.retired)
            programmes.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    Form *form = dialog->form();
    form->addField(u"person"_s, tr("Person"), new PersonField(m_context.store));
    form->addField(u"municipality"_s, tr("Leads in"), new MunicipalityField(m_context.store))->setNote(tr("Empty: the person's own municipality."));
    form->addText(u"languages"_s, tr("Languages"));
    form->addField(u"programme"_s, tr("Trained in"), new ChoiceField(programmes));
    form->addField(u"trained"_s, tr("Trained"), DateField::partial(today()));
    form->addField(u"valid_until"_s, tr("Valid until"), DateField::partial(today()))->setNote(tr("Empty: without end."));
    form->load({}, {{u"programme"_s, programmes.first().value}});
    form->row(u"person"_s)->field()->control()->setFocus();
    return dialog;
}

void LeadersPage::createNew()
{
    m_newWanted = !m_hasRead;
    if (m_newWanted)
        return;
    const auto dialog = newDialog();
    if (dialog->exec() == QDialog::Accepted)
        select(dialog->created());
}

void LeadersPage::trash(const QList<Id> &leaders)
{
    if (!leaders.isEmpty() && m_list->banner()->check(ParentingStore(*m_context.store).trashLeaders(leaders)) && m_context.toast)
        m_context.toast(tr("%n leader(s) in the trash.", nullptr, int(leaders.size())), true);
}

} // namespace lansnav
