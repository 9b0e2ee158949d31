// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/participantspage.h"

#include "common/datefield.h"
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/flowlayout.h"
#include "common/listformsplit.h"
#include "common/style.h"
#include "common/tableview.h"
#include "parenting/namesbar.h"
#include "parenting/participantform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int shortField = 72;          // device-independent pixels: a number, some ages
constexpr int nameField = 180;
constexpr int leastSplit = 300;         // all of what is said where nobody has registered

} // namespace

ParticipantsPage::ParticipantsPage(const AppContext &context, QWidget *parent) : GroupPage(context, parent), m_model(participantColumns())
{
    build();
    connect(m_filter, &FilterBar::valueChanged, this, &ParticipantsPage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &ParticipantsPage::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->form()->focusRow(u"name"_s); });
    connect(m_table, &TableView::deleteRequested, this, &ParticipantsPage::trash);
    connect(m_form, &ParticipantForm::failed, banner(), &BannerBar::showError);
    connect(m_form, &ParticipantForm::seatWanted, this, [this] { giveSeat(m_table->currentId()); });
    connect(m_names, &NamesBar::anonymiseWanted, this, &ParticipantsPage::anonymise);
    connect(m_names, &NamesBar::keepWanted, this, [this] {
        if (check(acts().keepNamesUntil({group().id}, {})))
            toast(tr("The names are kept as long as the programme says."));
    });
}

void ParticipantsPage::build()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter participants…"));
    m_filter->addChips(u"which"_s, tr("Which participants"), {{u"current"_s, tr("Current")}, {u"seat"_s, tr("With seat")}, {u"waiting"_s, tr("Waiting list")}, {u"left"_s, tr("Dropped out")}, {u"all"_s, tr("All")}});
    m_filter->follow(&m_model);
    m_table = new TableView(this);
    m_table->setObjectName(u"participantTable"_s);
    m_table->setAccessibleName(tr("Participants"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(context().settings, u"parenting.participants"_s);
    m_table->fitColumns({u"number"_s, u"place"_s, u"children"_s, u"ages"_s}, u"name"_s);
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { fillRowMenu(menu, ids); });
    auto *empty = new EmptyState(u"system-users"_s, tr("Nobody has registered yet"), tr("Write a first name or initials above and press Enter; the rest is optional."), this);
    empty->setFirstStep(tr("Add a participant"), [this] { m_name->setFocus(); });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    m_form = new ParticipantForm(context(), this);
    m_names = new NamesBar(this);
    m_form->addBelow(m_names);
    m_seats = new QLabel;
    m_seats->setObjectName(u"seatsSentence"_s);
    style::wrap(*m_seats);
    m_countsOnly = style::quiet(tr("The group is known in counts only: how many registered, started and completed stands under About, how many came under Attendance."), this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addWidget(m_filter);
    column->addWidget(m_seats);
    column->addWidget(buildEntry());
    // As high as there is room for, whatever the form would like.
    auto *split = new ListFormSplit(m_switch, m_form, context().settings, u"parenting.participants.split"_s, this);
    split->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    split->setMinimumHeight(leastSplit);
    column->addWidget(split, 1);
    // In a low window all of it scrolls rather than being squeezed away.
    auto *area = style::scrolling(content);
    m_list = area;
    body()->addWidget(m_countsOnly);
    body()->addWidget(m_list, 1);
    body()->addStretch();
}

QWidget *ParticipantsPage::buildEntry()
{
    m_entry = new QWidget;
    auto *flow = new FlowLayout(m_entry, measure::grid);
    const auto edit = [this, flow](const char *name, const QString &label, const QString &placeholder, int width) {
        auto *field = new QLineEdit;
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        field->setToolTip(label);
        field->setPlaceholderText(placeholder);
        field->setFixedWidth(width);
        flow->addWidget(field);
        return field;
    };
    m_name = edit("newParticipant", tr("First name or initials"), tr("First name or initials"), nameField);
    m_children = edit("newChildren", tr("Number of children (optional)"), tr("Children"), shortField);
    m_ages = edit("newAges", tr("Ages of the children, for example 3, 5 (optional)"), tr("Ages"), shortField);
    m_reachedBy = new QComboBox;
    m_reachedBy->setObjectName(u"newReachedBy"_s);
    m_reachedBy->setAccessibleName(tr("Reached by"));
    m_reachedBy->setToolTip(tr("How they heard of the group"));
    for (const Choice &choice : parentingview::waysReachedBy())
        m_reachedBy->addItem(choice.text, choice.value);
    m_reachedBy->setItemText(0, tr("Reached by: not stated"));
    m_interpreter = new QCheckBox(tr("Interpreter"));
    m_interpreter->setObjectName(u"newInterpreter"_s);
    m_interpreter->setToolTip(tr("Needs an interpreter"));
    auto *add = new QPushButton(style::icon(u"list-add"_s), tr("Add"));
    add->setObjectName(u"addParticipant"_s);
    style::makePrimary(add);
    m_switch->setPrimary(add);
    connect(add, &QPushButton::clicked, this, &ParticipantsPage::add);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reachedBy, m_interpreter, add})
        flow->addWidget(widget);
    // Enter adds from wherever one is in the line; only some of the fields would do that by themselves.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_children, m_ages, m_reachedBy, m_interpreter, add})
        widget->installEventFilter(this);
    return m_entry;
}

void ParticipantsPage::refresh(bool other)
{
    if (other) {
        m_filter->reset();
        turnTyped();
    }
    const bool countsOnly = group().countsOnly;
    m_countsOnly->setVisible(countsOnly);
    m_list->setVisible(!countsOnly);
    view::show(m_model, participantRows(detail()), other);
    m_switch->setEmpty(m_model.total() == 0);
    m_form->setVisible(!m_switch->isEmpty());
    // Who asks for a seat when it is over?
    m_entry->setVisible(group().status != GroupStatus::Finished && group().status != GroupStatus::Cancelled);
    m_names->show(detail(), today(), reading().namesErasedOn);
    showSeats();
    applyFilter();
    showCurrent();
}

void ParticipantsPage::showSeats()
{
    QStringList said;
    bool lineTold = false;
    for (const GroupIssue &issue : reading().issues)
        if (issue.kind == GroupIssueKind::TooFew || issue.kind == GroupIssueKind::TooMany || issue.kind == GroupIssueKind::Waiting) {
            said << issue.sentence;
            lineTold = lineTold || issue.kind == GroupIssueKind::Waiting;
        }
    said.prepend((lineTold ? GroupSeats::takenText(seats()) : GroupSeats::summary(seats())) + u'.');
    m_seats->setText(said.join(u' '));
}

QString ParticipantsPage::seatsSentence() const
{
    return m_seats->text();
}

void ParticipantsPage::applyFilter()
{
    const QString which = m_filter->value(u"which"_s).toString();
    m_model.setPredicate([which](const ParticipantRow &row) {
        if (which == "seat"_L1)
            return row.place.hasSeat();
        if (which == "waiting"_L1)
            return row.place.state == GroupPlaceState::Waiting;
        return which == "all"_L1 || (which == "left"_L1) == row.hasLeft();
    });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void ParticipantsPage::showCurrent()
{
    if (hasReading())
        m_form->show(reading(), m_model.find(m_table->currentId()));
}

void ParticipantsPage::showRow(const Id &row)
{
    if (const ParticipantRow *found = m_model.find(row)) {
        m_filter->showForNow(found->hasLeft() ? QVariantMap{{u"which"_s, u"left"_s}} : QVariantMap());
        m_table->selectId(row);
        m_table->setFocus();
        return;
    }
    const QList<GroupDetail> &others = reading().world.others;
    if (std::any_of(others.cbegin(), others.cend(), [&](const GroupDetail &other) { return other.group.id == row; }))
        emit groupWanted(row);
}

/// Whom one was about to add to one group must not be added to another: what is typed stays with its group.
void ParticipantsPage::turnTyped()
{
    m_typed.insert(m_typedFor, {m_name->text(), m_children->text(), m_ages->text()});
    m_typedFor = group().id;
    const Typed typed = m_typed.take(m_typedFor);
    m_name->setText(typed.name);
    m_children->setText(typed.children);
    m_ages->setText(typed.ages);
    clearChoices();
}

/// What is true of one is not said of the next unless it is chosen again.
void ParticipantsPage::clearChoices()
{
    m_reachedBy->setCurrentIndex(0);
    m_interpreter->setChecked(false);
}

void ParticipantsPage::clearEntry()
{
    for (QLineEdit *field : {m_name, m_children, m_ages})
        field->clear();
    clearChoices();
    m_name->setFocus();
}

bool ParticipantsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return GroupPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return GroupPage::eventFilter(watched, event);
    add();
    return true;
}

void ParticipantsPage::add()
{
    if (!hasReading())
        return;
    GroupParticipant participant;
    participant.name = m_name->text().trimmed();
    bool isNumber = true;
    const QString children = m_children->text().trimmed();
    if (!children.isEmpty())
        participant.children = children.toInt(&isNumber);
    if (participant.name.isEmpty() || !isNumber || participant.children.value_or(0) < 0) {
        banner()->showSentence(Problem::Severity::Warn, participant.name.isEmpty() ? tr("Write a first name or initials. Nobody was added.") : tr("“%1” is no number of children. Nobody was added.").arg(children.left(20)));
        (participant.name.isEmpty() ? m_name : m_children)->setFocus();
        return;
    }
    participant.childAges = ageList(m_ages->text());
    if (const QString typed = m_ages->text().trimmed(); participant.childAges.isEmpty() && !typed.isEmpty()) {
        banner()->showSentence(Problem::Severity::Warn, tr("“%1” holds no age. Write the ages in figures, for example 3, 5. Nobody was added.").arg(typed.left(20)));
        m_ages->setFocus();
        return;
    }
    participant.reachedBy = reachedByFrom(m_reachedBy->currentData().toString());
    participant.interpreter = m_interpreter->isChecked();
    const Result<QList<Id>> made = acts().addParticipants(group().id, {participant});
    if (!check(made))
        return;
    m_table->selectIdWhenThere(made->first());
    clearEntry();
}

void ParticipantsPage::anonymise()
{
    if (!hasReading())
        return;
    AnonymiseDialog dialog(store(), shared(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.done().isEmpty())
        toast(tr("The names are kept until %1. Until they are erased it can be undone.").arg(ParentingWords::day(dialog.lastDay()->date())));
    else
        banner()->showSentence(Problem::Severity::Info, dialog.done());
}

void ParticipantsPage::fillRowMenu(QMenu &menu, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    const Id first = ids.first();
    const ParticipantRow *row = m_model.find(first);
    menu.addAction(tr("Give the free seat"), this, [this, first] { giveSeat(first); })->setEnabled(ids.size() == 1 && row && row->place.state == GroupPlaceState::Waiting && seats().free > 0);
    menu.addAction(tr("Dropped out today"), this, [this, first] { check(acts().leaveGroup(first, PartialDate(today()))); })->setEnabled(ids.size() == 1 && row && !row->hasLeft());
    menu.addSeparator();
    menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
}

void ParticipantsPage::giveSeat(const Id &participant)
{
    if (!participant.isNull() && check(acts().confirmSeat(participant)))
        toast(tr("The seat is given."));
}

void ParticipantsPage::trash(const QList<Id> &participants)
{
    if (!participants.isEmpty() && check(acts().trashParticipants(participants)))
        toast(tr("%n participant(s) in the trash. Who drops out is better noted as left: then the counts stay right.", nullptr, int(participants.size())));
}

} // namespace lansnav
