// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/neweventdialog.h"

#include "common/datefield.h"
#include "common/fields.h"
#include "common/elidedtext.h"
#include "common/feedback.h"
#include "common/fittingscroll.h"
#include "common/form.h"
#include "common/personfield.h"
#include "common/style.h"
#include "course/coursestore.h"
#include "course/eventpage.h"
#include "course/seriespanel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QPushButton *addButtons(QDialog *dialog, QVBoxLayout *layout, const QString &accept)
{
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *button = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    style::makePrimary(button);
    button->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return button;
}

DateTimeField *whenField(const Form &form)
{
    return qobject_cast<DateTimeField *>(form.row(u"when"_s)->field());
}

} // namespace

NewEventDialog::NewEventDialog(Store &store, QWidget *parent) : FormDialog(tr("New event"), 600, parent), m_store(store)
{
    build();
    readRooms();
}

void NewEventDialog::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    addRows();
    m_series = new SeriesPanel(m_store);
    m_series->setVisible(false);
    column->addWidget(m_series, 1);
    // What is left in a dialog that is higher than it has to be: the rows keep their height.
    column->addStretch();
    layOut(tr("Create event"), content);
    connect(m_form, &Form::edited, this, &NewEventDialog::timesChanged);
    connect(m_several, &QCheckBox::toggled, this, [this](bool several) {
        m_series->setVisible(several);
        timesChanged();
        noteTyped();
        // Only then does the content say how high it has become, or how low.
        QMetaObject::invokeMethod(this, [this] { screenroom::fitHeight(*this); }, Qt::QueuedConnection);
    });
    m_form->row(u"title"_s)->field()->control()->setFocus();
}

void NewEventDialog::addRows()
{
    m_form->addCombo(u"kind"_s, tr("Kind"), courseview::eventKinds());
    m_form->addText(u"title"_s, tr("Title"));
    m_form->addField(u"when"_s, tr("When"), courseview::eventTimeField());
    m_several = new QCheckBox(tr("Several dates"));
    m_several->setObjectName(u"severalDates"_s);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(measure::labelWidth + measure::grid, 0, 0, 0);
    row->addWidget(m_several);
    m_form->addWidget(line);
    m_form->addField(u"room"_s, tr("Room"), new ChoiceField({{QVariant::fromValue(Id()), tr("No room chosen")}}, true));
    m_form->addText(u"place"_s, tr("Place or link"))->setNote(tr("In words, when the room is not in the list; or the address of a video meeting."));
    m_form->addNumber(u"capacity"_s, tr("Seats"), 0, 100000);
    m_form->addField(u"responsible"_s, tr("Responsible"), new PersonField(&m_store, m_form));
    m_form->load({}, {{u"kind"_s, toCode(EventKind::Training)}, {u"responsible"_s, QVariant::fromValue(m_store.me())}});
}

void NewEventDialog::readRooms()
{
    m_store.fetch<QList<Room>>(
        this, [](Database &db) { return CourseStore::rooms(db); },
        [this](const Result<QList<Room>> &rooms) {
            if (!m_banner->check(rooms))
                return;
            QList<Choice> choices{{QVariant::fromValue(Id()), tr("No room chosen")}};
            for (const Room &room : *rooms) {
                m_venues.insert(room.id, room.venue);
                choices.append({QVariant::fromValue(room.id), room.venueName.isEmpty() ? room.name : room.venueName + u", "_s + room.name});
            }
            m_form->setChoices(u"room"_s, choices);
        });
}

void NewEventDialog::timesChanged()
{
    const DateTimeField *when = whenField(*m_form);
    if (m_several->isChecked())
        m_series->setTimes(when->start(), when->end());
}

Event NewEventDialog::typedEvent() const
{
    Event event;
    event.kind = eventKindFrom(m_form->value(u"kind"_s).toString());
    event.title = m_form->value(u"title"_s).toString();
    event.status = EventStatus::Planned;
    const QString place = m_form->value(u"place"_s).toString();
    const bool isLink = place.startsWith("http://"_L1) || place.startsWith("https://"_L1);
    (isLink ? event.link : event.place) = place;
    // The house of the room, also where sessions come to stand in several rooms; unless the place is told in words.
    if (event.place.isEmpty())
        event.venue = m_venues.value(m_form->value(u"room"_s).value<Id>());
    const QVariant seats = m_form->value(u"capacity"_s);
    if (!seats.isNull())
        event.capacity = seats.toInt();
    return event;
}

QList<Session> NewEventDialog::sessions() const
{
    const DateTimeField *when = whenField(*m_form);
    Session session;
    session.room = m_form->value(u"room"_s).value<Id>();
    QList<Session> sessions;
    if (m_several->isChecked()) {
        for (const SeriesDate &date : m_series->dates()) {
            session.starts = date.starts.toIso();
            session.ends = date.ends.isNull() ? QString() : date.ends.toIso();
            sessions.append(session);
        }
        return sessions;
    }
    if (when->start().isNull())
        return session.room.isNull() ? sessions : QList<Session>{session};
    session.starts = when->start().toIso();
    session.ends = when->end().isNull() ? QString() : when->end().toIso();
    return {session};
}

void NewEventDialog::accept()
{
    timesChanged();
    if (refuse(u"title"_s, m_form->value(u"title"_s).toString().isEmpty() ? tr("Give the event a title.") : QString()))
        return;
    for (const QString &key : {u"when"_s, u"room"_s, u"capacity"_s, u"responsible"_s})
        if (refuse(key, m_form->row(key)->field()->inputError()))
            return;
    const QList<Session> dates = sessions();
    if (m_several->isChecked() && dates.isEmpty()) {
        refuse(u"when"_s, tr("Write the first day, for example 14/5, and the times; or untick “Several dates”."));
        return;
    }
    const Id responsible = m_form->value(u"responsible"_s).value<Id>();
    const Result<Id> id = CourseStore(m_store).addEvent(typedEvent(), responsible.isNull() ? QList<Id>() : QList<Id>{responsible}, dates);
    if (!m_banner->check(id))
        return;
    m_created = *id;
    QDialog::accept();
}

AddDatesDialog::AddDatesDialog(Store &store, const EventDetail &detail, QWidget *parent)
    : QDialog(parent), m_store(store), m_event(detail.event.id), m_banner(new BannerBar(this)), m_form(new Form(this)), m_series(new SeriesPanel(store, this))
{
    setWindowTitle(tr("Several dates of %1").arg(elided::within(detail.event.title)));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::paneMargin, measure::paneMargin, measure::paneMargin, measure::paneMargin);
    layout->addWidget(m_banner);
    m_form->addField(u"when"_s, tr("First date"), courseview::eventTimeField());
    layout->addWidget(m_form);
    layout->addWidget(m_series, 1);
    QPushButton *add = addButtons(this, layout, tr("Add dates"));
    connect(m_form, &Form::edited, this, [this] { m_series->setTimes(whenField(*m_form)->start(), whenField(*m_form)->end()); });
    connect(m_series, &SeriesPanel::changed, this, [this, add] {
        const int dates = int(m_series->dates().size());
        add->setText(dates == 0 ? tr("Add dates") : tr("Add %n date(s)", nullptr, dates));
    });
    if (!detail.sessions.isEmpty()) {
        // The next ones are most likely as the latest: same times, same room.
        m_like.room = detail.sessions.last().room;
        m_like.track = detail.sessions.last().track;
    }
    m_form->row(u"when"_s)->field()->control()->setFocus();
    resize(600, 460);
}

void AddDatesDialog::accept()
{
    FormRow *when = m_form->row(u"when"_s);
    const DateTimeField *field = whenField(*m_form);
    const QString why = field->inputError();
    m_series->setTimes(field->start(), field->end());
    if (!why.isEmpty() || field->start().isNull()) {
        when->setError(why.isEmpty() ? tr("Write the first day, for example 14/5, and the times if they are known.") : why);
        when->field()->control()->setFocus();
        return;
    }
    QList<Session> sessions;
    for (const SeriesDate &date : m_series->dates()) {
        Session session = m_like;
        session.starts = date.starts.toIso();
        session.ends = date.ends.isNull() ? QString() : date.ends.toIso();
        sessions.append(session);
    }
    if (sessions.isEmpty() && !m_series->sentence().isEmpty()) {
        m_banner->showSentence(Problem::Severity::Warn, m_series->sentence());
        return;
    }
    const Result<QList<Id>> made = CourseStore(m_store).addSessions(m_event, sessions);
    if (!m_banner->check(made))
        return;
    m_created = *made;
    QDialog::accept();
}

} // namespace lansnav
