// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/newroomdialog.h"

#include "common/feedback.h"
#include "common/fields.h"
#include "common/form.h"
#include "course/coursestore.h"

using namespace Qt::StringLiterals;

namespace lansnav {

NewRoomDialog::NewRoomDialog(Store &store, const QList<Venue> &venues, const Id &venue, QWidget *parent)
    : FormDialog(tr("New room"), 560, parent), m_store(store)
{
    QList<Choice> choices{{QVariant::fromValue(Id()), tr("A new venue")}};
    for (const Venue &known : venues)
        choices.append({QVariant::fromValue(known.id), known.name});
    m_form->addField(u"venue"_s, tr("Venue"), new ChoiceField(choices, true));
    m_form->addText(u"new_venue"_s, tr("Name of the venue"));
    m_form->addText(u"name"_s, tr("Room"));
    m_form->addNumber(u"capacity"_s, tr("Seats"), 0, 100000);
    m_form->addText(u"equipment"_s, tr("Equipment"));
    const Id proposed = venue.isNull() && !venues.isEmpty() ? venues.first().id : venue;
    m_form->load({}, {{u"venue"_s, QVariant::fromValue(proposed)}});
    const auto showName = [this] { m_form->row(u"new_venue"_s)->setVisible(m_form->value(u"venue"_s).value<Id>().isNull()); };
    connect(m_form, &Form::edited, this, showName);
    showName();
    m_form->addStretch();
    layOut(tr("Add room"));
    m_form->row(proposed.isNull() ? u"new_venue"_s : u"name"_s)->field()->control()->setFocus();
}

void NewRoomDialog::accept()
{
    for (const QString &key : {u"venue"_s, u"capacity"_s})
        if (refuse(key, m_form->row(key)->field()->inputError()))
            return;
    CourseStore acts(m_store);
    Room room;
    room.venue = m_form->value(u"venue"_s).value<Id>();
    room.name = m_form->value(u"name"_s).toString();
    room.equipment = m_form->value(u"equipment"_s).toString();
    if (const QVariant seats = m_form->value(u"capacity"_s); !seats.isNull())
        room.capacity = seats.toInt();
    const bool withVenue = room.venue.isNull();
    if (refuse(u"name"_s, room.name.isEmpty() && !withVenue ? tr("Give the room a name.") : QString()))
        return;
    if (withVenue) {
        Venue venue;
        venue.name = m_form->value(u"new_venue"_s).toString();
        const Result<Id> made = room.name.isEmpty() ? acts.addVenue(venue) : acts.addVenueWithRoom(venue, room);
        if (!m_banner->check(made))
            return;
        m_created = *made;
        QDialog::accept();
        return;
    }
    const Result<Id> made = acts.addRoom(room);
    if (!m_banner->check(made))
        return;
    m_created = *made;
    QDialog::accept();
}

} // namespace lansnav
