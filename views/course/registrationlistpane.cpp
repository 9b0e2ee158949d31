// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationlistpane.h"

#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/elidedtext.h"
#include "common/emptystate.h"
#include "common/filterbar.h"
#include "common/listformsplit.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "common/tableview.h"
#include "course/invitees.h"
#include "course/registrationform.h"
#include "register/registerstore.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// How long somebody has to answer, unless another day is written.
constexpr int answerDays = 7;

QList<Choice> choicesOf(const QList<NamedId> &names)
{
    QList<Choice> choices;
    for (const NamedId &name : names)
        choices.append({QVariant::fromValue(name.id), name.day.isValid() ? u"%1, %2"_s.arg(elided::within(name.name), PartialDate(name.day).toText()) : elided::within(name.name)});
    return choices;
}

} // namespace

RegistrationListPane::RegistrationListPane(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_model(registrationColumns(), appendRegistrationText)
{
    build();
    connectForm();
}

void RegistrationListPane::build()
{
    m_filter = new FilterBar(this);
    m_filter->setPlaceholder(tr("Filter registrations…"));
    m_filter->addChips(u"which"_s, tr("Which registrations"),
                       {{u"current"_s, tr("Current")}, {u"seat"_s, tr("With seat")}, {u"waiting"_s, tr("Waiting")}, {u"cancelled"_s, tr("Cancelled")},
                        {u"consent"_s, tr("Without consent")}, {u"all"_s, tr("All")}});
    m_filter->follow(&m_model);
    m_troubles = new ProblemList(this);
    m_troubles->setLimit(2);
    connect(m_troubles, &ProblemList::activated, this, &RegistrationListPane::offerFreeSeats);
    m_table = new TableView(this);
    m_table->setObjectName(u"registrationTable"_s);
    m_table->setAccessibleName(tr("Registrations"));
    m_table->setModel(&m_model);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->remember(context().settings, u"course.registrations"_s);
    m_table->fitColumns({u"number"_s, u"name"_s, u"seat"_s, u"workplace"_s, u"requested"_s});
    m_table->setExport(context(), u"registrations"_s, [this] { return QHash<QString, Id>{{u"event"_s, event().id}}; });
    m_table->setRowMenu([this](QMenu &menu, const QList<Id> &ids) { fillRowMenu(menu, ids); });
    auto *empty = new EmptyState(u"system-users"_s, tr("Nobody has registered yet"),
                                 tr("Write a name above, or read the list that the web form gave you."), this);
    empty->setFirstStep(tr("Register somebody"), [this] { m_add->control()->setFocus(); });
    empty->setSecondStep(tr("Import from Excel…"), [this] {
        if (context().importFile)
            context().importFile(u"registrations"_s, {{u"event"_s, event().id}});
    });
    m_switch = new EmptySwitch(m_table, empty, this);
    m_switch->follow(m_filter);
    m_form = new RegistrationForm(context(), this);
    body()->addWidget(m_filter);
    body()->addWidget(buildTools());
    body()->addWidget(m_troubles);
    body()->addWidget(new ListFormSplit(m_switch, m_form, context().settings, u"course.registrations.split"_s, this), 1);
    connect(m_filter, &FilterBar::valueChanged, this, &RegistrationListPane::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] { m_table->setFocus(); });
    connect(m_table, &TableView::currentIdChanged, this, &RegistrationListPane::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RegistrationListPane::showCurrent);
    connect(m_table, &TableView::opened, this, [this] { m_form->form()->row(u"diet"_s)->field()->control()->setFocus(); });
    connect(m_table, &TableView::deleteRequested, this, &RegistrationListPane::cancel);
}

void RegistrationListPane::connectForm()
{
    connect(m_form, &RegistrationForm::failed, banner(), &BannerBar::showError);
    connect(m_form, &RegistrationForm::confirmWanted, this, [this] { confirm({m_table->currentId()}); });
    connect(m_form, &RegistrationForm::offerWanted, this, [this] { offer({m_table->currentId()}); });
    connect(m_form, &RegistrationForm::aheadWanted, this, [this] { goAhead(m_table->currentId()); });
    connect(m_form, &RegistrationForm::backWanted, this, [this] { check(acts().moveBack(m_table->currentId())); });
    connect(m_form, &RegistrationForm::withdrawOfferWanted, this, [this] { check(acts().offerSeats({m_table->currentId()}, {})); });
    connect(m_form, &RegistrationForm::withdrawConfirmationWanted, this, [this] { check(acts().confirmSeats({m_table->currentId()}, {})); });
    connect(m_form, &RegistrationForm::cancelWanted, this, [this] { cancel({m_table->currentId()}); });
    connect(m_form, &RegistrationForm::againWanted, this, [this] {
        if (const RegistrationRow *row = m_model.find(m_table->currentId()))
            registerPeople({row->person});
    });
}

QWidget *RegistrationListPane::buildTools()
{
    m_add = new PersonField(&store());
    m_add->lineEdit()->setPlaceholderText(tr("Register somebody: write a name"));
    m_add->control()->setAccessibleName(tr("Register somebody"));
    m_add->control()->setObjectName(u"registerPerson"_s);
    connect(m_add, &PersonField::personChosen, this, [this](const Id &person) {
        if (!person.isNull())
            registerPeople({person});
    });
    auto *several = new QPushButton(style::icon(u"list-add"_s), tr("Add several"));
    auto *addMenu = new QMenu(several);
    fillAddMenu(addMenu);
    several->setMenu(addMenu);
    auto *share = new QPushButton(style::icon(u"document-export"_s), tr("Export as Excel or CSV…"));
    share->setObjectName(u"exportRegistrations"_s);
    connect(share, &QPushButton::clicked, this, [this] { m_table->exportShown(); });
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(m_add, 1);
    row->addWidget(several);
    row->addWidget(share);
    return tools;
}

void RegistrationListPane::fillAddMenu(QMenu *menu)
{
    menu->addAction(tr("All members of a network…"), this, &RegistrationListPane::addFromNetwork);
    menu->addAction(tr("Everybody who came to an earlier event…"), this, &RegistrationListPane::addFromEvent);
    menu->addSeparator();
    menu->addAction(style::icon(u"document-import"_s), tr("Import from Excel…"), this, [this] {
        if (context().importFile && hasReading())
            context().importFile(u"registrations"_s, {{u"event"_s, event().id}});
    });
}

void RegistrationListPane::fillRowMenu(QMenu &menu, const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    const SeatList &list = seats().event;
    const auto all = [&](auto allowed) { return std::all_of(ids.cbegin(), ids.cend(), [&](const Id &id) { return (list.*allowed)(list.of(id)); }); };
    menu.addAction(tr("Confirm the seat"), this, [this, ids] { confirm(ids); })->setEnabled(all(&SeatList::canBeConfirmed));
    menu.addAction(tr("Offer a seat…"), this, [this, ids] { offer(ids); })->setEnabled(ids.size() <= list.free && all(&SeatList::canBeOffered) && !detail().isOver(today()));
    const RegistrationRow *first = m_model.find(ids.first());
    menu.addAction(ids.size() > 1 ? tr("They come together") : tr("Comes alone"), this, [this, ids] { comeTogether(ids); })
        ->setEnabled(ids.size() > 1 || (first && !first->togetherText.isEmpty()));
    menu.addAction(tr("Cancel registration…"), this, [this, ids] { cancel(ids); });
    menu.addSeparator();
    if (first)
        menu.addAction(tr("Show the person"), this, [this, person = first->person] { context().navigate(u"people"_s, person, {}, {}); });
    menu.addAction(style::icon(u"user-trash"_s), tr("Move to trash"), this, [this, ids] { trash(ids); });
}

void RegistrationListPane::refresh(bool other)
{
    if (other) {
        m_filter->reset();
        turnTyped();
    }
    view::show(m_model, registrationRows(*shared()), other);
    m_switch->setEmpty(m_model.total() == 0);
    m_form->setVisible(!m_switch->isEmpty());
    showTroubles();
    applyFilter();
    showCurrent();
}

/// Whom one was about to register for one event must not be registered for another: what is typed stays with its event.
void RegistrationListPane::turnTyped()
{
    m_typed.insert(m_typedFor, m_add->content());
    m_typedFor = event().id;
    m_add->setContent(m_typed.take(m_typedFor));
}

void RegistrationListPane::showTroubles()
{
    QList<Problem> problems;
    const bool isFree = !seats().event.next.isEmpty(), canOffer = isFree && !detail().isOver(today());
    QStringList troubles = SeatRules::troubles(seats().event);
    // There is nothing to say yes to when it is over.
    if (isFree && !canOffer)
        troubles.removeLast();
    for (const QString &sentence : std::as_const(troubles)) {
        Problem problem;
        problem.sentence = sentence;
        // The free seats are the last thing told, and the only one with a way out of its own.
        if (canOffer && &sentence == &troubles.constLast())
            problem.remedy = tr("Offer…");
        problem.severity = problem.remedy.isEmpty() ? Problem::Severity::Warn : Problem::Severity::Info;
        problems.append(problem);
    }
    if (const auto split = seats().splitGroups.size(); split > 0)
        problems.append({Problem::Severity::Warn, tr("%n group(s) that come together have seats only for some.", nullptr, int(split)), {}, {}, {}, {}, {}});
    m_troubles->setProblems(problems);
    m_troubles->setVisible(!problems.isEmpty());
}

void RegistrationListPane::applyFilter()
{
    const QString which = m_filter->value(u"which"_s).toString();
    m_model.setPredicate([which](const RegistrationRow &row) {
        if (which == "seat"_L1)
            return row.seat.hasSeat();
        if (which == "waiting"_L1)
            return row.seat.state == PlaceState::WaitingList || row.seat.state == PlaceState::Offered || (!row.isCancelled() && !row.waitsFor.isEmpty());
        if (which == "consent"_L1)
            return !row.consent && !row.isCancelled();
        return which == "all"_L1 || (which == "cancelled"_L1) == row.isCancelled();
    });
    m_filter->setCounts(m_model.rowCount(), m_model.total());
}

void RegistrationListPane::showCurrent()
{
    if (!hasReading())
        return;
    // When the row one was at work with leaves the list, the next one is current but not chosen: nothing is to be done with it.
    const Id current = m_table->currentId();
    m_form->show(*shared(), m_table->selectedIds().contains(current) ? m_model.find(current) : nullptr);
}

void RegistrationListPane::showRow(const Id &row)
{
    const RegistrationRow *found = m_model.find(row);
    if (!found)
        return;
    m_filter->showForNow(found->isCancelled() ? QVariantMap{{u"which"_s, u"cancelled"_s}} : QVariantMap());
    m_table->selectId(row);
    m_table->setFocus();
}

void RegistrationListPane::registerPeople(const QList<Id> &people)
{
    insertPeople(people, RegistrationRule::Keep);
}

void RegistrationListPane::insertPeople(const QList<Id> &people, RegistrationRule rule)
{
    if (people.isEmpty())
        return;
    QList<Registration> rows;
    for (const Id &person : people) {
        Registration registration;
        registration.person = person;
        rows.append(registration);
    }
    const Result<QList<Id>> made = acts().registerPeople(event().id, rows, rule);
    if (!made && made.error().code == ErrorCode::Refused) {
        // The name stays in its field: it is not done with yet.
        banner()->showSentence(Problem::Severity::Warn, made.error().sentence, tr("Register %1 anyway", "name, or how many").arg(whom(people)),
                               [this, people] { insertPeople(people, RegistrationRule::OnPurpose); });
        return;
    }
    if (people.contains(m_add->person()))
        m_add->setPerson({});
    if (!check(made))
        return;
    m_table->selectIdWhenThere(made->first());
    if (made->size() > 1 || people.size() > 1)
        toast(tr("%n person(s) registered.", nullptr, int(made->size())));
}

QString RegistrationListPane::whom(const QList<Id> &people) const
{
    const Result<QString> name = people.size() == 1 ? registerstore::personName(store().database(), people.first()) : QString();
    return name && !name->isEmpty() ? elided::within(*name) : tr("%n person(s)", nullptr, int(people.size()));
}

void RegistrationListPane::addFromNetwork()
{
    const Result<QList<NamedId>> networks = networkNames(store().database());
    if (!hasReading() || !check(networks))
        return;
    ChooseDialog dialog(tr("All members of a network"), {}, tr("Network"), choicesOf(*networks), tr("Register them"), this);
    dialog.choose(event().network);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<QList<Id>> people = networkMembers(store().database(), dialog.chosen(), today());
    if (!check(people))
        return;
    if (people->isEmpty())
        banner()->showSentence(Problem::Severity::Info, tr("The network has no members today. Nobody was registered."));
    registerPeople(*people);
}

void RegistrationListPane::addFromEvent()
{
    const Result<QList<NamedId>> events = eventsWithPeople(store().database());
    if (!hasReading() || !check(events))
        return;
    if (events->isEmpty()) {
        banner()->showSentence(Problem::Severity::Info, tr("No event has anybody recorded as present yet."));
        return;
    }
    ChooseDialog dialog(tr("Everybody who came to an earlier event"), {}, tr("Event"), choicesOf(*events), tr("Register them"), this);
    dialog.choose(event().copiedFrom);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Result<QList<Id>> people = peopleAt(store().database(), dialog.chosen());
    if (check(people))
        registerPeople(*people);
}

void RegistrationListPane::cancel(const QList<Id> &ids)
{
    if (ids.isEmpty())
        return;
    const RegistrationRow *row = m_model.find(ids.first());
    const QString who = ids.size() == 1 && row ? row->name : tr("%n person(s)", nullptr, int(ids.size()));
    AskDialog dialog(AskDialog::Answer::OptionalReason, tr("Cancel registration"),
                     tr("%1 will not come. The registration stays in the list as cancelled, and the seat is free for the next in line.").arg(who),
                     tr("Cancel registration"), this);
    if (dialog.exec() == QDialog::Accepted && check(acts().cancelRegistrations(ids, dialog.reason())))
        toast(tr("The registration is cancelled."));
}

void RegistrationListPane::offer(const QList<Id> &ids)
{
    if (ids.isEmpty() || detail().isOver(today()))
        return;
    const QString who = namesOf(ids);
    AskDialog dialog(AskDialog::Answer::Day, tr("Offer a seat"),
                     tr("Offered to: %1. The seat is kept until the day you write. Who has not answered by then stays in line, after the others.").arg(who), tr("Offer"), this);
    dialog.setLabel(tr("Last day to answer"));
    QDate answer = today().addDays(answerDays);
    if (const QDate last = detail().lastDay(); last.isValid()) {
        answer = std::min(answer, last);
        dialog.setCheck([last](const AskDialog &asked) { return asked.day() > last ? tr("The event is over on %1: write an earlier day.").arg(PartialDate(last).toText()) : QString(); });
    }
    dialog.setDay(answer, today());
    if (dialog.exec() == QDialog::Accepted && check(acts().offerSeats(ids, dialog.day())))
        toast(tr("A seat is offered to %1.", "names").arg(who));
}

QString RegistrationListPane::namesOf(const QList<Id> &ids) const
{
    constexpr qsizetype mostNamed = 5;
    QStringList names;
    for (const Id &id : ids.mid(0, mostNamed))
        if (const RegistrationRow *row = m_model.find(id))
            names << row->name.left(60);
    const auto others = int(ids.size() - names.size());
    return others > 0 ? tr("%1 and %n more", "names", others).arg(names.join(u", "_s)) : names.join(u", "_s);
}

void RegistrationListPane::offerFreeSeats()
{
    if (hasReading())
        offer(seats().event.next);
}

void RegistrationListPane::confirm(const QList<Id> &ids)
{
    if (!ids.isEmpty() && check(acts().confirmSeats(ids, today())))
        toast(tr("The seat is confirmed: %1.", "names").arg(namesOf(ids)));
}

void RegistrationListPane::goAhead(const Id &id)
{
    const RegistrationRow *row = m_model.find(id);
    if (!row)
        return;
    AskDialog dialog(AskDialog::Answer::Reason, tr("Go ahead of the line"),
                     tr("%1 gets a seat before those who asked earlier, beyond the number of seats if none is free. Say why: the history keeps it.").arg(row->name),
                     tr("Let go ahead"), this);
    if (dialog.exec() == QDialog::Accepted)
        check(acts().moveAhead(id, dialog.reason()));
}

void RegistrationListPane::comeTogether(const QList<Id> &ids)
{
    if (check(acts().setTogether(ids)) && ids.size() > 1)
        toast(tr("%n person(s) come together.", nullptr, int(ids.size())));
}

void RegistrationListPane::trash(const QList<Id> &ids)
{
    if (!ids.isEmpty() && check(acts().trashRegistrations(ids)))
        toast(tr("%n registration(s) in the trash. Somebody who will not come is better cancelled: the history keeps it.", nullptr, int(ids.size())));
}

} // namespace lansnav
