// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/sessionform.h"

#include "common/datefield.h"
#include "common/fields.h"
#include "common/peoplelist.h"
#include "common/personfield.h"
#include "common/style.h"
#include "course/eventpage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

SessionForm::SessionForm(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_form(new Form)
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(buildActions());
    m_area = qobject_cast<QScrollArea *>(m_form->inScrollArea());
    layout->addWidget(m_area, 1);
    connect(m_context.store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.touchesAnyOf({u"room"_s, u"venue"_s}))
            readRooms();
    });
    readRooms();
    setEnabled(false);
}

Form::Commit SessionForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &session, const QVariant &value) {
        return CourseStore(*m_context.store).changeSession(session, {{name, view::stored(value)}});
    };
}

QWidget *SessionForm::buildActions()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measure::grid, measure::half, measure::grid, 0);
    auto *calendar = new QPushButton(style::icon(u"view-calendar"_s), tr("Calendar file (.ics)…"));
    calendar->setObjectName(u"sessionCalendar"_s);
    connect(calendar, &QPushButton::clicked, this, [this] { emit calendarWanted(m_session); });
    row->addWidget(calendar);
    row->addStretch(1);
    return line;
}

void SessionForm::addRows()
{
    m_form->addText(u"title"_s, tr("Title"), save("title"));
    auto *when = new DateTimeField;
    when->setBackwardsError(tr("The session would end before it starts. Change one of the times."));
    m_form->addField(u"when"_s, tr("When"), when, [this](const Id &session, const QVariant &value) {
        const QStringList times = value.toStringList();
        return CourseStore(*m_context.store).changeSession(session, {{u"starts"_s, view::stored(times.value(0))}, {u"ends"_s, view::stored(times.value(1))}});
    });
    m_form->addField(u"room"_s, tr("Room"), new ChoiceField({}, true), save("room"));
    m_form->addText(u"track"_s, tr("Track"), save("track"))->setNote(tr("The name of a parallel track. Without one it is for everybody."));
    m_form->addCombo(u"kind"_s, tr("Kind"), courseview::sessionKinds(), save("kind"));
    m_speakers = new PeopleList(*m_context.store, tr("Add speaker"));
    connect(m_speakers, &PeopleList::changed, this, [this](const QList<Id> &people) {
        if (const Result<void> done = CourseStore(*m_context.store).setSpeakers(m_session, people); !done)
            emit failed(done.error());
    });
    m_form->addField(u"speakers"_s, tr("Speakers"), m_speakers);
    m_form->addField(u"chair"_s, tr("Chair"), new PersonField(m_context.store), save("chair"));
    m_form->addNumber(u"capacity"_s, tr("Own seats"), 0, 100000, save("capacity"))->setNote(tr("Only when fewer fit than in the event as a whole."));
    m_form->addReadOnly(u"seats"_s, tr("Seats taken"));
    m_form->addReadOnly(u"line"_s, tr("Waiting list"));
    m_form->addStretch();
}

void SessionForm::readRooms()
{
    m_context.store->fetch<QList<Room>>(
        this, [](Database &db) { return CourseStore::rooms(db); },
        [this](const Result<QList<Room>> &rooms) {
            if (!rooms) {
                emit failed(rooms.error());
                return;
            }
            QList<Choice> choices{{QVariant::fromValue(Id()), tr("No room chosen")}};
            for (const Room &room : *rooms) {
                const QString name = room.venueName.isEmpty() ? room.name : room.venueName + u", "_s + room.name;
                choices.append({QVariant::fromValue(room.id), room.capacity ? tr("%1 (%Ln seat(s))", nullptr, *room.capacity).arg(name) : name});
            }
            m_form->setChoices(u"room"_s, choices);
            m_rooms = *rooms;
            emit roomsRead();
        });
}

void SessionForm::show(const EventReading &reading, const Session *session)
{
    setEnabled(session != nullptr);
    const Session shown = session ? *session : Session();
    if (shown.id != m_session)
        m_area->verticalScrollBar()->setValue(0);
    m_session = shown.id;
    const auto list = reading.seats.sessions.constFind(shown.id);
    const SeatList *own = list == reading.seats.sessions.cend() ? nullptr : &*list;
    QStringList waiting;
    for (const Id &id : own ? own->line : QList<Id>())
        if (const Registration *registration = reading.event.registration(id))
            waiting << tr("%1. %2", "place in line, name").arg(waiting.size() + 1).arg(registration->name);
    m_form->load(shown.id, {{u"title"_s, shown.title},
                            {u"when"_s, DateTimeField::valueOf(shown.starts, shown.ends)},
                            {u"room"_s, QVariant::fromValue(shown.room)},
                            {u"track"_s, shown.track},
                            {u"kind"_s, toCode(shown.kind)},
                            {u"chair"_s, QVariant::fromValue(shown.chair)},
                            {u"capacity"_s, courseview::optional(shown.capacity)},
                            {u"seats"_s, own ? SeatRules::summary(*own) : QString()},
                            {u"line"_s, waiting.join(u", "_s)}});
    m_form->row(u"seats"_s)->setVisible(own != nullptr);
    m_form->row(u"line"_s)->setVisible(!waiting.isEmpty());
    QList<PeopleList::Person> people;
    for (const SessionSpeaker &speaker : shown.speakers)
        people.append({speaker.person, speaker.name, {}});
    m_speakers->setPeople(people);
}

void SessionForm::edit()
{
    auto *title = qobject_cast<QLineEdit *>(m_form->row(u"title"_s)->field()->control());
    m_area->verticalScrollBar()->setValue(0);
    title->setFocus();
    title->selectAll();
}

void SessionForm::edit(const QString &field)
{
    // Who is responsible is the event's.
    if (!m_form->focusRow(field))
        edit();
}

} // namespace lansnav
