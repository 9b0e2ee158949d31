// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/leaderspage.h"

#include "common/datefield.h"
#include "common/feedback.h"
#include "common/historyview.h"
#include "common/newrowdialog.h"
#include "common/personfield.h"
#include "common/registerfields.h"
#include "exchange/values.h"
#include "parenting/parentingproblems.h"
#include "parenting/parentingstore.h"
#include "parenting/trainingspane.h"
#include "parenting/wordchoices.h"
#include "register/registerstore.h"

#include <QPushButton>

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

LeadersPage::LeadersPage(const AppContext &context, QWidget *parent) : RegisterPageOf(context, leaderColumns(context.store->environment().today()), {}, parent)
{
    buildList();
    addFilter();
    addHeader();
    addRows();
    m_trainings = new TrainingsPane(context, pane()->banner());
    pane()->addTab(u"trainings"_s, tr("Trainings"), m_trainings);
    addHistory();
    start({u"leader"_s, u"leader_training"_s, u"person"_s, u"organisation"_s, u"municipality"_s, u"programme"_s, u"group_leader"_s, u"parent_group"_s});
}

void LeadersPage::buildList()
{
    build({.key = u"parenting.leaders"_s,
           .table = u"leaderTable"_s,
           .title = tr("Group leaders"),
           .filterText = tr("Filter leaders…"),
           .fitted = {u"name"_s, u"municipality"_s, u"status"_s},
           .exportKind = u"leaders"_s,
           .newButton = u"newLeader"_s,
           .newText = tr("New leader"),
           .emptyIcon = u"system-users"_s,
           .emptyHeadline = tr("No leaders yet"),
           .emptySentence = tr("Whoever leads groups is entered here with what they are trained in. Then the forecast shows where groups can be run, and no group starts without a trained leader."),
           .firstFields = {u"status"_s}});
    setTrash([this](const QList<Id> &leaders) { return ParentingStore(store()).trashLeaders(leaders); },
             [](const QList<Id> &leaders) { return tr("%n leader(s) in the trash.", nullptr, int(leaders.size())); });
}

void LeadersPage::addFilter()
{
    filter()->addChips(u"which"_s, tr("Which leaders"), {{u"all"_s, tr("All")}, {u"active"_s, tr("Active")}, {u"resting"_s, tr("Resting")}, {u"expiring"_s, tr("Training runs out")}});
    filter()->addCombo(u"programme"_s, tr("Trained in"), {{QVariant::fromValue(Id()), tr("Any programme")}});
    filter()->addCombo(u"municipality"_s, tr("Municipality"), {{QVariant::fromValue(Id()), tr("All")}});
}

void LeadersPage::addHeader()
{
    m_groups = new QPushButton;
    m_groups->setObjectName(u"groupsLed"_s);
    connect(m_groups, &QPushButton::clicked, this, &LeadersPage::showGroups);
    auto *person = new QPushButton(tr("Show the person"));
    person->setObjectName(u"showLeader"_s);
    connect(person, &QPushButton::clicked, this, [this] {
        const Leader *leader = current();
        if (context().navigate && leader)
            context().navigate(u"people"_s, leader->person, {}, {});
    });
    pane()->addHeaderWidget(m_groups);
    pane()->addHeaderWidget(person);
}

Form::Commit LeadersPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &leader, const QVariant &value) {
        return ParentingStore(store()).changeLeader(leader, {{name, view::stored(value)}});
    };
}

void LeadersPage::addRows()
{
    form()->addCombo(u"status"_s, tr("Status"), parentingview::choices({LeaderStatus::Active, LeaderStatus::Resting}), save("status"))
        ->setNote(tr("Who rests keeps the training, but does not count for groups to come."));
    form()->addField(u"municipality"_s, tr("Leads in"), new MunicipalityField(&store()), save("municipality"))->setNote(tr("Empty: the person's own municipality."));
    form()->addText(u"languages"_s, tr("Languages"), [this](const Id &leader, const QVariant &value) {
        return ParentingStore(store()).changeLeader(leader, {{u"languages"_s, view::stored(wordList(value.toString()).join(u", "_s))}});
    })->setNote(tr("With commas between them. A leader who speaks the language of a group needs no interpreter."));
    form()->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    form()->addHeading(tr("From the register of people"));
    form()->addReadOnly(u"employer"_s, tr("Employer"));
    form()->addReadOnly(u"email"_s, tr("E-mail"));
    form()->addReadOnly(u"phone"_s, tr("Phone"));
    form()->addStretch();
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
    fetch<Reading>(readAll, [this](Reading reading) { take(std::move(reading)); });
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
    showRows(m_reading.leaders);
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
}

void LeadersPage::showOnly(const LeaderRows &rows)
{
    closeDetail();
    filter()->showForNow({});
    m_only = QSet<Id>(rows.people.cbegin(), rows.people.cend());
    QStringList sentences;
    if (!m_only.isEmpty())
        sentences.append(tr("Only these are shown: %1.").arg(rows.words));
    if (rows.kept > 0)
        sentences.append(tr("%n with protected identity are counted, but where they lead is not told.", nullptr, rows.kept));
    list()->banner()->showNews(onlyKey, Problem::Severity::Info, sentences.join(u' '), m_only.isEmpty() ? QString() : tr("Show all"), [this] { showAll(); });
    applyFilter();
}

void LeadersPage::showAll()
{
    m_only.clear();
    list()->banner()->withdraw(onlyKey);
    applyFilter();
}

void LeadersPage::showNothing()
{
    m_trainings->setLeader(nullptr);
}

void LeadersPage::showRow(const Leader &leader)
{
    m_trainings->setLeader(&leader);
    const bool hidden = leader.protectedIdentity;
    pane()->setTitle(leader.name, hidden ? ParentingWords::of(leader.status) : QStringList{ParentingWords::of(leader.status), leader.municipalityName}.join(leader.municipalityName.isEmpty() ? u""_s : u" · "_s));
    form()->load(leader.id, {{u"status"_s, toCode(leader.status)},
                             {u"municipality"_s, QVariant::fromValue(hidden ? Id() : leader.municipality)},
                             {u"languages"_s, leader.languages.join(u", "_s)},
                             {u"note"_s, leader.note},
                             {u"employer"_s, leader.employer},
                             {u"email"_s, leader.email},
                             {u"phone"_s, parse::phoneText(leader.phone)}});
    // What is hidden for a protected person must not be written over unseen.
    for (const char *key : {"municipality", "languages", "note", "employer", "email", "phone"})
        form()->row(QString::fromLatin1(key))->setVisible(!hidden);
    m_groups->setVisible(!hidden && leader.groupsLed > 0);
    m_groups->setText(tr("Groups led: %1").arg(leader.groupsLed));
    pane()->setTabTitle(u"trainings"_s, leader.trainings.isEmpty() ? tr("Trainings") : tr("Trainings (%1)").arg(leader.trainings.size()));
    history()->setRow(u"leader"_s, leader.id);
}

void LeadersPage::showGroups()
{
    const Leader *leader = current();
    if (!leader)
        return;
    const auto groups = ParentingStore::groupsLedBy(store().database(), leader->person);
    if (!pane()->banner()->check(groups) || groups->isEmpty())
        return;
    FigureRows rows;
    rows.statuses = {GroupStatus::Running, GroupStatus::Finished};
    rows.groups = *groups;
    rows.words = tr("groups led by %1").arg(leader->name);
    emit rowsRequested(rows);
}

void LeadersPage::select(const Id &leader)
{
    const Leader *found = find(leader);
    if (!m_only.isEmpty() && (!found || !m_only.contains(found->person)))
        showAll();
    RegisterPageOf::select(leader);
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
        return ParentingStore(store()).addLeader(leader);
    }, this);
    QList<Choice> programmes{{QVariant::fromValue(Id()), tr("Not trained yet")}};
    for (const ProgrammeDetail &detail : std::as_const(m_reading.programmes))
        if (!detail.programme.retired)
            programmes.append({QVariant::fromValue(detail.programme.id), detail.programme.title()});
    Form *asked = dialog->form();
    asked->addField(u"person"_s, tr("Person"), new PersonField(&store()));
    asked->addField(u"municipality"_s, tr("Leads in"), new MunicipalityField(&store()))->setNote(tr("Empty: the person's own municipality."));
    asked->addText(u"languages"_s, tr("Languages"));
    asked->addField(u"programme"_s, tr("Trained in"), new ChoiceField(programmes));
    asked->addField(u"trained"_s, tr("Trained"), DateField::partial(today()));
    asked->addField(u"valid_until"_s, tr("Valid until"), DateField::partial(today()))->setNote(tr("Empty: without end."));
    asked->load({}, {{u"programme"_s, programmes.first().value}});
    asked->row(u"person"_s)->field()->control()->setFocus();
    return dialog;
}

void LeadersPage::createNew()
{
    m_newWanted = !m_hasRead;
    if (m_newWanted)
        return;
    RegisterPage::createNew();
}

} // namespace lansnav
