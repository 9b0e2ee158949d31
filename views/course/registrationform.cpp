// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationform.h"

#include "common/elidedtext.h"
#include "common/flowlayout.h"
#include "common/style.h"
#include "course/rules.h"
#include "course/sessionchoice.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

constexpr int mostStateLines = 4;

} // namespace

RegistrationForm::RegistrationForm(const AppContext &context, QWidget *parent) : QWidget(parent), m_context(context), m_form(new Form)
{
    addRows();
    connect(m_form, &Form::lost, this, [this](const QString &sentence) { emit failed({ErrorCode::Invalid, sentence}); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // All of it scrolls, the buttons too: in a low window they would be squeezed away.
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::half);
    column->addWidget(buildHead());
    column->addWidget(m_form, 1);
    auto *area = style::scrolling(content);
    layout->addWidget(area);
    setEnabled(false);
}

Form::Commit RegistrationForm::save(const char *column)
{
    return [this, name = QString::fromLatin1(column)](const Id &registration, const QVariant &value) {
        return CourseStore(*m_context.store).changeRegistration(registration, {{name, view::stored(value)}});
    };
}

void RegistrationForm::addRows()
{
    const auto saveDiet = [this](const Id &registration, const QVariant &value) { return CourseStore(*m_context.store).setDiet(registration, value.toString()); };
    m_form->addText(u"diet"_s, tr("Diet"), saveDiet)->setNote(
        tr("Health data: write no more than the kitchen needs to know. It is erased by itself once the event is over, out of the history too."));
    m_form->addText(u"access_needs"_s, tr("Access needs"), save("access_needs"));
    m_form->addLongText(u"message"_s, tr("Message"), save("message"), 2);
    m_sessions = new SessionChoice;
    connect(m_sessions, &SessionChoice::changed, this, [this](const QList<Id> &sessions) {
        if (const Result<void> done = CourseStore(*m_context.store).setChoices(m_row.id, sessions); !done)
            emit failed(done.error());
    });
    m_form->addField(u"sessions"_s, tr("Sessions"), m_sessions);
    m_form->addCheck(u"consent"_s, tr("Has consented to being registered"), save("consent"));
    m_form->addReadOnly(u"together"_s, tr("Comes together with"));
    m_form->addReadOnly(u"reason"_s, tr("Reason"));
    m_form->addStretch();
    m_form->layout()->setContentsMargins(measure::paneMargin, measure::grid, measure::paneMargin, measure::paneMargin);
}

QPushButton *RegistrationForm::addAction(QWidget *line, const char *name, const QString &text, void (RegistrationForm::*wanted)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    connect(button, &QPushButton::clicked, this, wanted);
    line->layout()->addWidget(button);
    return button;
}

/// Where it stands, and what can be done about that: on one line where there is room.
QWidget *RegistrationForm::buildHead()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(line, measure::grid);
    flow->setContentsMargins(measure::grid, measure::half, measure::grid, 0);
    m_state = new ElidedLabel(mostStateLines);
    m_state->setObjectName(u"seatState"_s);
    // On the line of the buttons' text.
    m_state->setContentsMargins(0, measure::half, measure::grid, 0);
    flow->addWidget(m_state);
    m_confirm = addAction(line, "confirmSeat", tr("Confirm the seat"), &RegistrationForm::confirmWanted);
    m_offer = addAction(line, "offerSeat", tr("Offer a seat…"), &RegistrationForm::offerWanted);
    m_ahead = addAction(line, "goAhead", tr("Let go ahead of the line…"), &RegistrationForm::aheadWanted);
    m_back = addAction(line, "goBack", tr("Back in line"), &RegistrationForm::backWanted);
    m_withdrawOffer = addAction(line, "withdrawOffer", tr("Take back the offer"), &RegistrationForm::withdrawOfferWanted);
    m_withdrawConfirmation = addAction(line, "withdrawConfirmation", tr("Take back the confirmation"), &RegistrationForm::withdrawConfirmationWanted);
    m_cancel = addAction(line, "cancelRegistration", tr("Cancel registration…"), &RegistrationForm::cancelWanted);
    m_again = addAction(line, "registerAgain", tr("Register again"), &RegistrationForm::againWanted);
    return line;
}

void RegistrationForm::showActions(const EventReading &reading)
{
    const SeatList &list = reading.seats.event;
    const PlaceState state = m_row.seat.state;
    const bool waits = state == PlaceState::WaitingList;
    m_confirm->setVisible(list.canBeConfirmed(m_row.seat));
    // When it is over there is nothing to answer: whoever came is confirmed.
    m_offer->setVisible(list.canBeOffered(m_row.seat) && !reading.event.isOver(m_context.store->environment().today()));
    m_ahead->setVisible(waits || state == PlaceState::Offered);
    m_back->setVisible(m_row.seat.ahead);
    m_withdrawOffer->setVisible(state == PlaceState::Offered);
    m_withdrawConfirmation->setVisible(!m_row.confirmedOn.isEmpty() && state != PlaceState::Cancelled);
    m_cancel->setVisible(state != PlaceState::Cancelled);
    m_again->setVisible(state == PlaceState::Cancelled);
}

/// What ticking means, and which of the sessions ticked nobody can be at both of.
void RegistrationForm::noteSessions(const EventDetail &detail)
{
    constexpr qsizetype mostTold = 2;
    QStringList notes;
    for (const auto &[one, other] : CourseRules::atOnce(detail, m_row.choices).mid(0, mostTold))
        notes << tr("%1 and %2 are held at the same time.", "titles of sessions")
                     .arg(elided::within(CourseRules::sessionTitle(detail, *one)), elided::within(CourseRules::sessionTitle(detail, *other)));
    m_form->row(u"sessions"_s)->setNote(notes.isEmpty() ? tr("Nothing ticked: comes to all of them.") : notes.join(u' '));
}

void RegistrationForm::show(const EventReading &reading, const RegistrationRow *row)
{
    setEnabled(row != nullptr);
    if (!row) {
        m_row = {};
        m_state->clear();
        m_form->load({}, {{u"diet"_s, QString()}, {u"access_needs"_s, QString()}, {u"message"_s, QString()}, {u"consent"_s, false},
                          {u"together"_s, QString()}, {u"reason"_s, QString()}});
        return;
    }
    m_row = *row;
    QStringList said{row->name, SeatRules::text(row->seat)};
    if (row->seat.promised)
        said << tr("was promised a seat that somebody else has");
    if (row->seat.lapsed)
        said << tr("did not answer the offer in time");
    if (row->seat.overbooked)
        said << tr("beyond the number of seats");
    // A session with seats of its own has a line of its own.
    for (const Session &session : reading.event.sessions)
        if (const auto own = reading.seats.sessions.constFind(session.id); own != reading.seats.sessions.cend() && row->choices.contains(session.id))
            said << tr("%1: %2", "session, seat or place in its line").arg(CourseRules::sessionTitle(reading.event, session), SeatRules::text(own->of(row->id)));
    m_state->setText(said.join(u" · "_s));
    const QString reason = row->isCancelled() ? row->cancelReason : row->aheadReason;
    m_form->load(row->id, {{u"diet"_s, row->diet},
                           {u"access_needs"_s, row->accessNeeds},
                           {u"message"_s, row->message},
                           {u"consent"_s, row->consent},
                           {u"together"_s, row->togetherText},
                           {u"reason"_s, reason}});
    // What is hidden for a protected person must not be written over unseen.
    m_form->row(u"message"_s)->setReadOnly(row->protectedIdentity);
    m_form->row(u"together"_s)->setVisible(!row->togetherText.isEmpty());
    m_form->row(u"reason"_s)->setVisible(!reason.isEmpty());
    m_form->row(u"sessions"_s)->setVisible(reading.event.sessions.size() > 1);
    m_sessions->show(reading.event, row->choices);
    noteSessions(reading.event);
    showActions(reading);
}

} // namespace lansnav
