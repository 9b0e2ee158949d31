// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupaboutpage.h"

#include "area/statedvalues.h"
#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/datefield.h"
#include "common/elidedtext.h"
#include "common/fields.h"
#include "common/flowlayout.h"
#include "common/peoplelist.h"
#include "common/personfield.h"
#include "common/problemlist.h"
#include "common/registerfields.h"
#include "common/style.h"
#include "parenting/parentingreader.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostSeats = 1000;
/// A row known in counts only may stand for everything that somebody else has run. High enough to refuse no true figure; a phone number or a
/// day that was typed in the wrong field is refused.
constexpr int mostCounted = 100'000;

/// What speaks against somebody as a leader of the group, in a word or two; empty when nothing does.
QString againstLeader(const GroupDetail &detail, const GroupLeader &leader, QDate today)
{
    if (leader.trashed)
        return GroupAboutPage::tr("in the trash");
    const QDate first = detail.firstDay();
    const QDate day = first.isValid() ? first : today;
    const bool trained = std::any_of(leader.trainings.cbegin(), leader.trainings.cend(), [&](const LeaderTraining &t) { return t.programme == detail.version.training() && t.holdsOn(day); });
    if (!trained)
        return GroupAboutPage::tr("not trained in %1", "programme").arg(detail.programme.title());
    return leader.status == LeaderStatus::Resting ? GroupAboutPage::tr("resting") : QString();
}

} // namespace

GroupAboutPage::GroupAboutPage(const AppContext &context, QWidget *parent) : GroupPage(context, parent), m_form(new Form), m_problems(new ProblemList)
{
    m_problems->setLimit(3);
    m_problems->setObjectName(u"groupProblems"_s);
    // Later: the row of the button goes when the problems are found anew.
    connect(m_problems, &ProblemList::activated, this, &GroupAboutPage::mend, Qt::QueuedConnection);
    addWhat();
    addWhere();
    addLeaders();
    addCounts();
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    body()->addWidget(m_problems);
    body()->addWidget(m_form->inScrollArea(), 1);
    connect(&store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"programme"_s, u"programme_version"_s, u"family_centre"_s, u"municipality"_s}))
            readChoices();
    });
    readChoices();
}

Form::Commit GroupAboutPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &id, const QVariant &value) { return acts().changeGroup(id, {{name, view::stored(value)}}); };
}

void GroupAboutPage::addWhat()
{
    m_form->addCombo(u"status"_s, tr("Status"), parentingview::groupStatuses(),
                     [this](const Id &id, const QVariant &value) { return acts().setAhead(id, groupStatusFrom(value.toString())); });
    m_form->addReadOnly(u"cancel_reason"_s, tr("Why cancelled"));
    m_form->addWidget(buildActs());
    m_form->addCombo(u"version"_s, tr("Programme"), {}, save("version"));
    m_form->addText(u"name"_s, tr("Own name"), save("name"));
}

QPushButton *GroupAboutPage::addAct(QWidget *line, const char *name, const QString &text, void (GroupAboutPage::*act)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, act);
    line->layout()->addWidget(button);
    return button;
}

QWidget *GroupAboutPage::buildActs()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    column->setSpacing(measure::half);
    auto *line = new QWidget;
    new FlowLayout(line, measure::grid);
    m_start = addAct(line, "startGroup", tr("Start group"), &GroupAboutPage::start);
    style::makePrimary(m_start);
    m_merge = addAct(line, "mergeGroup", tr("Merge with another group…"), &GroupAboutPage::merge);
    m_finish = addAct(line, "finishGroup", tr("Finish group"), &GroupAboutPage::finish);
    m_again = addAct(line, "openGroupAgain", tr("Open again"), &GroupAboutPage::openAgain);
    m_cancel = addAct(line, "cancelGroup", tr("Cancel group…"), &GroupAboutPage::cancel);
    m_sentence = style::quiet({});
    m_sentence->setObjectName(u"startSentence"_s);
    column->addWidget(line);
    column->addWidget(m_sentence);
    return part;
}

void GroupAboutPage::addWhere()
{
    m_form->addHeading(tr("Where and in which language"));
    m_form->addField(u"municipality"_s, tr("Municipality"), new MunicipalityField(&store()), save("municipality"));
    m_form->addField(u"centre"_s, tr("Family centre"), new ChoiceField({}, true), save("centre"));
    m_form->addText(u"place"_s, tr("Other place"), save("place"));
    m_form->addText(u"language"_s, tr("Language"), save("language"));
    m_form->addCombo(u"interpreter"_s, tr("Interpreter"), parentingview::interpreters(), save("interpreter"));
    m_form->addField(u"start"_s, tr("Begins"), DateField::partial(today()), save("start"))->setNote(tr("As long as there are no dates: a term or a month will do."));
    m_form->addField(u"end"_s, tr("Ends"), DateField::partial(today()), save("end"));
}

void GroupAboutPage::addLeaders()
{
    m_form->addHeading(tr("Who leads it"));
    m_leaders = new PeopleList(store(), tr("Add leader"));
    connect(m_leaders, &PeopleList::changed, this, [this](const QList<Id> &people) { check(acts().setGroupLeaders(group().id, people)); });
    m_form->addField(u"leaders"_s, tr("Leaders"), m_leaders);
    m_form->addField(u"responsible"_s, tr("Responsible"), new PersonField(&store()), save("responsible"));
    m_form->addNumber(u"seats"_s, tr("Seats"), 0, mostSeats, save("seats"));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3)->setNote(tr("No names of participants: what stands here is kept when the names are erased."));
}

void GroupAboutPage::addCounts()
{
    m_form->addHeading(tr("Run by others"));
    m_form->addField(u"organiser"_s, tr("Run by"), new OrganisationField(&store()), save("organiser"));
    m_form->addCheck(u"counts_only"_s, tr("Known in counts only: no participants are written here"), save("counts_only"));
    m_form->addNumber(u"counted_registered"_s, tr("Registered"), 0, mostCounted, save("counted_registered"));
    m_form->addNumber(u"counted_started"_s, tr("Started"), 0, mostCounted, save("counted_started"));
    m_form->addNumber(u"counted_completed"_s, tr("Completed"), 0, mostCounted, save("counted_completed"));
}

Result<GroupAboutPage::Choices> GroupAboutPage::readAll(Database &db)
{
    auto programmes = ParentingStore::programmes(db);
    if (!programmes)
        return programmes.error();
    auto centres = ParentingStore::centres(db);
    if (!centres)
        return centres.error();
    return Choices{std::move(*programmes), std::move(*centres)};
}

void GroupAboutPage::readChoices()
{
    store().fetch<Choices>(this, readAll, [this](Result<Choices> read) {
        if (!check(read))
            return;
        m_choices = std::move(*read);
        if (hasReading())
            fillChoices();
    });
}

void GroupAboutPage::fillChoices()
{
    m_form->setChoices(u"version"_s, parentingview::versionChoices(m_choices.programmes, group().version));
    m_form->setChoices(u"centre"_s, parentingview::centreChoices(m_choices.centres, group().municipality));
    using enum GroupStatus;
    m_form->setChoices(u"status"_s, group().isAhead() ? parentingview::choices({Planned, Recruiting, Full}) : parentingview::choices({group().status}));
}

void GroupAboutPage::refresh(bool other)
{
    Q_UNUSED(other)
    fillChoices();
    loadForm();
    showRows();
    showLeaders();
    showActs();
    m_problems->setProblems(reading().problems);
    m_problems->setVisible(!m_problems->problems().isEmpty());
}

void GroupAboutPage::loadForm()
{
    const ParentGroup &g = group();
    m_form->load(g.id, {{u"status"_s, toCode(g.status)},
                        {u"cancel_reason"_s, g.cancelReason},
                        {u"version"_s, QVariant::fromValue(g.version)},
                        {u"name"_s, g.name},
                        {u"municipality"_s, QVariant::fromValue(g.municipality)},
                        {u"centre"_s, QVariant::fromValue(g.centre)},
                        {u"place"_s, g.place},
                        {u"language"_s, g.language},
                        {u"interpreter"_s, toCode(g.interpreter)},
                        {u"start"_s, g.start.toIso()},
                        {u"end"_s, g.end.toIso()},
                        {u"responsible"_s, QVariant::fromValue(g.responsible)},
                        {u"seats"_s, stated(g.seats)},
                        {u"note"_s, g.note},
                        {u"organiser"_s, QVariant::fromValue(g.organiser)},
                        {u"counts_only"_s, g.countsOnly},
                        {u"counted_registered"_s, stated(g.countedRegistered)},
                        {u"counted_started"_s, stated(g.countedStarted)},
                        {u"counted_completed"_s, stated(g.countedCompleted)}});
}

void GroupAboutPage::showRows()
{
    const ParentGroup &g = group();
    m_form->row(u"status"_s)->setReadOnly(!g.isAhead());
    m_form->row(u"version"_s)->setReadOnly(!g.isAhead());
    m_form->row(u"cancel_reason"_s)->setVisible(!g.cancelReason.isEmpty());
    GroupDetail unnamed = detail();
    unnamed.group.name.clear();
    m_form->row(u"name"_s)->setNote(g.name.isEmpty() ? tr("Left empty it is called %1.").arg(elided::within(unnamed.title())) : QString());
    m_form->row(u"seats"_s)->setNote(!g.seats && detail().version.most ? tr("Left empty there are %n, as the programme says.", nullptr, *detail().version.most) : QString());
    const bool dated = std::any_of(detail().meetings.cbegin(), detail().meetings.cend(), [](const GroupMeeting &m) { return !m.cancelled && m.day().isValid(); });
    for (const QString &key : {u"start"_s, u"end"_s})
        m_form->row(key)->setVisible(!dated);
    for (const QString &key : {u"counted_registered"_s, u"counted_started"_s, u"counted_completed"_s})
        m_form->row(key)->setVisible(g.countsOnly);
}

void GroupAboutPage::showLeaders()
{
    QList<PeopleList::Person> people;
    for (const GroupLeader &leader : detail().leaders)
        people.append({leader.person, leader.name, group().status == GroupStatus::Finished ? QString() : againstLeader(detail(), leader, today())});
    m_leaders->setPeople(people);
}

QString GroupAboutPage::startSentence() const
{
    return m_sentence->text();
}

void GroupAboutPage::showActs()
{
    const bool ahead = group().isAhead();
    const QStringList &obstacles = reading().obstacles;
    m_start->setVisible(ahead);
    m_start->setEnabled(obstacles.isEmpty());
    m_merge->setVisible(ahead && !group().countsOnly && !GroupRules::neighbours(detail(), reading().world.others).isEmpty());
    m_finish->setVisible(group().status == GroupStatus::Running);
    m_again->setVisible(!ahead && group().status != GroupStatus::Running);
    m_cancel->setVisible(ahead || group().status == GroupStatus::Running);
    QStringList lines;
    if (ahead && !obstacles.isEmpty())
        lines << tr("Before the group can be started:");
    for (const QString &obstacle : obstacles)
        lines << u"– "_s + obstacle;
    m_sentence->setText(ahead && obstacles.isEmpty() ? tr("Nothing stands in the way of starting the group.") : lines.join(u'\n'));
    m_start->setAccessibleDescription(m_sentence->text());
    m_sentence->setVisible(ahead);
}

void GroupAboutPage::showRow(const Id &row)
{
    if (std::any_of(detail().leaders.cbegin(), detail().leaders.cend(), [&](const GroupLeader &leader) { return leader.person == row; }))
        m_form->focusRow(u"leaders"_s);
}

void GroupAboutPage::mend(const Problem &problem)
{
    if (problem.tab != "about"_L1) {
        emit goTo(problem.tab, problem.detail);
        return;
    }
    const auto issue = std::find_if(reading().issues.cbegin(), reading().issues.cend(), [&](const GroupIssue &i) { return i.sentence == problem.sentence && i.detail == problem.detail; });
    if (issue == reading().issues.cend())
        return;
    switch (issue->kind) {
    case GroupIssueKind::NoMeetingsInProgramme: emit registerWanted(u"programmes"_s, detail().programme.id); return;
    case GroupIssueKind::Outside: m_form->focusRow(u"municipality"_s); return;
    case GroupIssueKind::NoInterpreter: m_form->focusRow(u"interpreter"_s); return;
    case GroupIssueKind::NotStarted:
        if (m_start->isEnabled())
            start();
        else
            banner()->showSentence(Problem::Severity::Warn, startSentence());
        return;
    case GroupIssueKind::NotFinished: finish(); return;
    case GroupIssueKind::LeaderNotTrained:
    case GroupIssueKind::LeaderResting: showLeader(issue->detail); return;
    default: break;
    }
    m_form->focusRow(u"leaders"_s);
}

/// Whoever came to lead the group before that made them one of the leaders becomes one now.
void GroupAboutPage::showLeader(const Id &person)
{
    const auto found = readLeaders(store().database(), person);
    if (!check(found))
        return;
    Leader leader;
    leader.person = person;
    const Result<Id> row = found->isEmpty() ? acts().addLeader(leader) : Result<Id>(found->first().id);
    if (check(row))
        emit registerWanted(u"leaders"_s, *row);
}

void GroupAboutPage::start()
{
    if (m_form->commitAll() && check(acts().startGroup(group().id)))
        toast(tr("The group is started."));
}

void GroupAboutPage::finish()
{
    if (m_form->commitAll() && check(acts().finishGroup(group().id)))
        toast(tr("The group is finished."));
}

void GroupAboutPage::openAgain()
{
    if (check(acts().setAhead(group().id, GroupStatus::Planned)))
        toast(tr("The group is planned again. Start it anew when it goes on."));
}

void GroupAboutPage::cancel()
{
    const Id id = group().id;
    AskDialog dialog(AskDialog::Answer::Reason, tr("Cancel group"), tr("%1 will not be held, or not to its end. What is written of it is kept.").arg(elided::within(detail().title())), tr("Cancel group"), this);
    if (dialog.exec() == QDialog::Accepted && check(acts().cancelGroup(id, dialog.reason())))
        toast(tr("The group is cancelled."));
}

void GroupAboutPage::merge()
{
    const Id id = group().id;
    QList<Choice> choices;
    for (const GroupNeighbour &other : GroupRules::neighbours(detail(), reading().world.others)) {
        const QString room = other.free ? tr("%n free seat(s)", nullptr, *other.free) : tr("%n participant(s)", nullptr, other.taken);
        choices.append({QVariant::fromValue(other.group), u"%1 – %2"_s.arg(elided::within(other.title), room)});
    }
    ChooseDialog dialog(tr("Merge with another group"), tr("Everybody in %1 is moved to the other group, in their places in line, and %1 is cancelled.").arg(elided::within(detail().title())),
                        tr("Group"), choices, tr("Merge"), this);
    if (dialog.exec() != QDialog::Accepted || !check(acts().mergeGroups(id, dialog.chosen())))
        return;
    toast(tr("The groups are merged."));
    emit groupWanted(dialog.chosen());
}

} // namespace lansnav
