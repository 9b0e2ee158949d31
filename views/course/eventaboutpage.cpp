// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventaboutpage.h"

#include "common/askdialog.h"
#include "common/datefield.h"
#include "common/fields.h"
#include "common/peoplelist.h"
#include "common/problemlist.h"
#include "common/style.h"
#include "course/moneyfield.h"
#include "course/neweventdialog.h"
#include "course/rules.h"
#include "register/registerstore.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the drop-downs offer.
struct AboutChoices
{
    QList<AreaOfWork> areas;
    QList<NamedId> networks;
    QList<Venue> venues;
    QList<Room> rooms;
};

Result<AboutChoices> readAboutChoices(Database &db)
{
    const auto areas = registerstore::areasOfWork(db);
    if (!areas)
        return areas.error();
    const auto networks = networkNames(db);
    if (!networks)
        return networks.error();
    const auto venues = CourseStore::venues(db);
    if (!venues)
        return venues.error();
    const auto rooms = CourseStore::rooms(db);
    if (!rooms)
        return rooms.error();
    return AboutChoices{*areas, *networks, *venues, *rooms};
}

template<class Row, class Text>
QList<Choice> withNone(const QString &none, const QList<Row> &rows, Text text)
{
    QList<Choice> choices{{QVariant::fromValue(Id()), none}};
    for (const Row &row : rows)
        choices.append({QVariant::fromValue(row.id), text(row)});
    return choices;
}

/// The day of a moment that may have a time.
QString dayOf(const QString &iso)
{
    const MeetingTime time = MeetingTime::fromIso(iso);
    return time.isNull() ? QString() : time.date().toString(Qt::ISODate);
}

} // namespace

EventAboutPage::EventAboutPage(const AppContext &context, QWidget *parent) : EventPage(context, parent), m_form(new Form), m_problems(new ProblemList)
{
    m_problems->setLimit(3);
    m_problems->setObjectName(u"eventProblems"_s);
    connect(m_problems, &ProblemList::activated, this, [this](const Problem &problem) { emit goTo(problem.tab, problem.detail); });
    m_problems->setOther([this](const Problem &problem) { return acceptable(problem) ? tr("Accept…") : QString(); });
    // Later: the row of the button goes when the problems are found anew, also while the question is open.
    connect(m_problems, &ProblemList::otherChosen, this, [this](const Problem &problem) {
        if (const OpenClash *clash = acceptable(problem))
            accept(OpenClash(*clash));
    }, Qt::QueuedConnection);
    addWhat();
    addWhen();
    addRegistration();
    m_form->addStretch();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { banner()->showSentence(Problem::Severity::Bad, sentence); });
    body()->addWidget(m_problems);
    body()->addWidget(m_form->inScrollArea(), 1);
    connect(&store(), &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"area"_s, u"network"_s, u"venue"_s, u"room"_s}))
            readChoices();
    });
    readChoices();
}

Form::Commit EventAboutPage::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &id, const QVariant &value) { return acts().changeEvent(id, {{name, view::stored(value)}}); };
}

Result<void> EventAboutPage::saveSession(const Values &values)
{
    if (!detail().sessions.isEmpty())
        return acts().changeSession(detail().sessions.first().id, values);
    Session session;
    session.event = event().id;
    for (const auto &[column, value] : values) {
        if (column == "starts"_L1)
            session.starts = value.toString();
        else if (column == "ends"_L1)
            session.ends = value.toString();
        else if (column == "room"_L1)
            session.room = Id::fromVariant(value);
    }
    const Result<Id> made = acts().addSession(session);
    if (!made)
        return made.error();
    return {};
}

void EventAboutPage::addWhat()
{
    m_form->addText(u"title"_s, tr("Title"), save("title"));
    m_form->addCombo(u"kind"_s, tr("Kind"), courseview::eventKinds(), save("kind"));
    m_form->addCombo(u"status"_s, tr("Status"), courseview::eventStatuses(), save("status"));
    m_responsible = new PeopleList(store(), tr("Add responsible"));
    connect(m_responsible, &PeopleList::changed, this, [this](const QList<Id> &people) { check(acts().setResponsible(event().id, people)); });
    m_form->addField(u"responsible"_s, tr("Responsible"), m_responsible);
}

void EventAboutPage::addWhen()
{
    m_form->addHeading(tr("When and where"));
    m_form->addField(u"when"_s, tr("When"), courseview::eventTimeField(), [this](const Id &, const QVariant &value) {
        const QStringList times = value.toStringList();
        return saveSession({{u"starts"_s, view::stored(times.value(0))}, {u"ends"_s, view::stored(times.value(1))}});
    });
    m_form->addReadOnly(u"days"_s, tr("When"));
    auto *dates = new QPushButton(tr("Several dates…"));
    dates->setObjectName(u"addDates"_s);
    connect(dates, &QPushButton::clicked, this, &EventAboutPage::addDates);
    m_programme = new QPushButton(tr("Make a programme…"));
    m_programme->setObjectName(u"makeProgramme"_s);
    m_programme->setToolTip(tr("Several sessions in a day, with rooms, tracks and speakers"));
    connect(m_programme, &QPushButton::clicked, this, &EventAboutPage::programmeWanted);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    row->setSpacing(measure::grid);
    row->addWidget(dates);
    row->addWidget(m_programme);
    row->addStretch(1);
    m_form->addWidget(line);
    m_form->addField(u"room"_s, tr("Room"), new ChoiceField({}, true),
                     [this](const Id &, const QVariant &value) { return saveSession({{u"room"_s, view::stored(value)}}); });
    m_form->addField(u"venue"_s, tr("Venue"), new ChoiceField({}, true), save("venue"));
    m_form->addText(u"place"_s, tr("Place in words"), save("place"));
    m_form->addText(u"link"_s, tr("Link"), save("link"));
    m_speakers = new PeopleList(store(), tr("Add speaker"));
    connect(m_speakers, &PeopleList::changed, this, [this](const QList<Id> &people) {
        if (!detail().sessions.isEmpty())
            check(acts().setSpeakers(detail().sessions.first().id, people));
    });
    m_form->addField(u"speakers"_s, tr("Speakers"), m_speakers);
    m_form->addHeading(tr("For whom and why"));
    m_form->addText(u"target_group"_s, tr("Target group"), save("target_group"));
    m_form->addCombo(u"area"_s, tr("Area"), {}, save("area"));
    addNetwork();
    m_form->addLongText(u"description"_s, tr("For the invitation"), save("description"), 5);
}

void EventAboutPage::addNetwork()
{
    m_form->addField(u"network"_s, tr("Network"), new ChoiceField({}, true), save("network"));
    m_showNetwork = new QPushButton(tr("Show the network"));
    m_showNetwork->setObjectName(u"showNetwork"_s);
    connect(m_showNetwork, &QPushButton::clicked, this, [this] {
        if (hasReading() && context().navigate)
            context().navigate(u"networks"_s, event().network, {}, {});
    });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    row->addWidget(m_showNetwork);
    row->addStretch(1);
    m_form->addWidget(line);
}

void EventAboutPage::showNetworks()
{
    QList<Choice> choices = withNone(tr("No network"), m_networks, [](const NamedId &network) { return network.name; });
    const Id linked = hasReading() ? event().network : Id();
    const bool isThere = linked.isNull() || std::any_of(m_networks.cbegin(), m_networks.cend(), [&](const NamedId &network) { return network.id == linked; });
    if (!isThere)
        choices.append({QVariant::fromValue(linked), event().networkName});
    m_form->setChoices(u"network"_s, choices);
    m_showNetwork->parentWidget()->setVisible(!linked.isNull());
}

void EventAboutPage::addRegistration()
{
    m_form->addHeading(tr("Registration"));
    m_form->addField(u"opens"_s, tr("Opens"), new DateField, save("opens"));
    m_form->addField(u"closes"_s, tr("Closes"), new DateField, save("closes"));
    m_form->addNumber(u"capacity"_s, tr("Seats"), 0, 100000, save("capacity"));
    m_form->addNumber(u"minimum"_s, tr("Fewest participants"), 0, 100000, save("minimum"));
    m_form->addField(u"fee"_s, tr("Fee"), new MoneyField, save("fee"));
    m_form->addNumber(u"certificate_least"_s, tr("For a certificate"), 0, 1000, save("certificate_least"))
        ->setNote(tr("Sessions to attend; of those at the same time one counts. Empty means as many as one person can be at."));
    m_form->addLongText(u"note"_s, tr("Note"), save("note"), 3);
    for (const char *key : {"opens", "closes"})
        qobject_cast<DateField *>(m_form->row(QString::fromLatin1(key))->field())->setToday(today());
}

void EventAboutPage::readChoices()
{
    store().fetch<AboutChoices>(this, readAboutChoices, [this](const Result<AboutChoices> &read) {
        if (!check(read))
            return;
        m_form->setChoices(u"area"_s, withNone(tr("No area"), read->areas, [](const AreaOfWork &area) { return area.name; }));
        m_networks = read->networks;
        showNetworks();
        m_form->setChoices(u"venue"_s, withNone(tr("No venue"), read->venues, [](const Venue &venue) { return venue.name; }));
        m_form->setChoices(u"room"_s, withNone(tr("No room chosen"), read->rooms, [](const Room &room) {
            return room.venueName.isEmpty() ? room.name : room.venueName + u", "_s + room.name;
        }));
    });
}

void EventAboutPage::refresh(bool other)
{
    if (other)
        m_wantedClash = {};
    showNetworks();
    loadForm();
    QList<PeopleList::Person> people;
    for (const EventResponsible &responsible : detail().responsible)
        people.append({responsible.person, responsible.name, {}});
    m_responsible->setPeople(people);
    people.clear();
    const bool single = detail().sessions.size() <= 1;
    if (detail().sessions.size() == 1)
        for (const SessionSpeaker &speaker : detail().sessions.first().speakers)
            people.append({speaker.person, speaker.name, {}});
    m_speakers->setPeople(people);
    m_form->row(u"when"_s)->setVisible(single);
    m_form->row(u"room"_s)->setVisible(single);
    m_form->row(u"speakers"_s)->setVisible(detail().sessions.size() == 1);
    m_form->row(u"days"_s)->setVisible(!single);
    m_form->row(u"certificate_least"_s)->setVisible(!single);
    m_programme->setText(single ? tr("Make a programme…") : tr("Show programme"));
    showProblems();
}

void EventAboutPage::showProblems()
{
    m_problems->setProblems(CourseRules::problems(detail(), today(), m_clashes));
    m_problems->setVisible(!m_problems->problems().isEmpty());
}

void EventAboutPage::setClashes(const QList<OpenClash> &clashes)
{
    m_clashes = clashes;
    if (!hasReading())
        return;
    if (!isVisible()) {
        // To be shown when the page is.
        setReading(shared());
        return;
    }
    showProblems();
    showWantedClash();
    m_wantedClash = {};
}

void EventAboutPage::showRow(const Id &row)
{
    for (const QString &key : {u"status"_s, u"responsible"_s, u"when"_s, u"room"_s, u"certificate_least"_s})
        if (row == CourseRules::fieldId(key)) {
            m_form->focusRow(key);
            return;
        }
    if (detail().session(row)) {
        m_form->focusRow(u"when"_s);
        return;
    }
    m_wantedClash = row;
    showWantedClash();
}

void EventAboutPage::showWantedClash()
{
    const auto found = std::find_if(m_clashes.cbegin(), m_clashes.cend(), [this](const OpenClash &clash) { return clash.id() == m_wantedClash; });
    if (m_wantedClash.isNull() || found == m_clashes.cend())
        return;
    m_wantedClash = {};
    m_form->focusRow(found->field());
    if (!found->forbids())
        banner()->showSentence(Problem::Severity::Warn, found->sentence, tr("Accept…"), [this, clash = *found] { accept(clash); });
}

const OpenClash *EventAboutPage::acceptable(const Problem &problem) const
{
    const auto found = std::find_if(m_clashes.cbegin(), m_clashes.cend(), [&problem](const OpenClash &clash) { return clash.id() == problem.detail; });
    return problem.tab == "about"_L1 && found != m_clashes.cend() && !found->forbids() ? &*found : nullptr;
}

void EventAboutPage::accept(const OpenClash &clash)
{
    AskDialog dialog(AskDialog::Answer::Reason, tr("Accept a warning"), clash.sentence, tr("Accept"), this);
    if (dialog.exec() == QDialog::Accepted && check(acts().acceptClash(event().id, clash.clash.key(), dialog.reason())))
        banner()->clear();
}

void EventAboutPage::loadForm()
{
    const Event &e = event();
    const Session one = detail().sessions.value(0);
    const QString days = tr("%1, %n session(s)", nullptr, int(detail().sessions.size())).arg(courseview::daysText(detail().firstDay(), detail().lastDay()));
    m_form->load(e.id, {{u"title"_s, e.title},
                        {u"kind"_s, toCode(e.kind)},
                        {u"status"_s, toCode(e.status)},
                        {u"when"_s, DateTimeField::valueOf(one.starts, one.ends)},
                        {u"days"_s, days},
                        {u"room"_s, QVariant::fromValue(one.room)},
                        {u"venue"_s, QVariant::fromValue(e.venue)},
                        {u"place"_s, e.place},
                        {u"link"_s, e.link},
                        {u"target_group"_s, e.targetGroup},
                        {u"area"_s, QVariant::fromValue(e.area)},
                        {u"network"_s, QVariant::fromValue(e.network)},
                        {u"description"_s, e.description},
                        {u"opens"_s, dayOf(e.opens)},
                        {u"closes"_s, dayOf(e.closes)},
                        {u"capacity"_s, courseview::optional(e.capacity)},
                        {u"minimum"_s, courseview::optional(e.minimum)},
                        {u"fee"_s, courseview::optional(e.fee)},
                        {u"certificate_least"_s, courseview::optional(e.certificateLeast)},
                        {u"note"_s, e.note}});
}

void EventAboutPage::addDates()
{
    if (!hasReading())
        return;
    AddDatesDialog dialog(store(), detail(), this);
    if (dialog.exec() == QDialog::Accepted)
        toast(tr("%n date(s) added.", nullptr, int(dialog.created().size())));
}

} // namespace lansnav
