// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventpage.h"

#include "common/datefield.h"
#include "course/eventtext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

void EventPage::setReading(Reading reading)
{
    m_reading = std::move(reading);
    handOver(m_reading ? m_reading->event.event.id : Id());
}

Scope EventPage::scope() const
{
    Scope scope;
    scope.ids.insert(u"event"_s, event().id);
    scope.today = today();
    return scope;
}

void EventPage::showReport(const QString &kind)
{
    if (context().showReport && hasReading())
        context().showReport(kind, scope());
}

void EventPage::exportKind(const QString &kind)
{
    if (context().exportKind && hasReading())
        context().exportKind(kind, scope());
}

namespace courseview {

QList<Choice> eventKinds()
{
    using enum EventKind;
    return choices({Training, Workshop, Seminar, Conference, MeetingPlace, ResearchCircle, EvaluationWorkshop, LearningCircle, Supervision});
}

QList<Choice> eventStatuses()
{
    using enum EventStatus;
    return choices({Idea, Planned, Open, Closed, Held, Cancelled, Moved});
}

QList<Choice> sessionKinds()
{
    using enum SessionKind;
    return choices({Talk, Panel, Workshop, Break, Ceremony});
}

QString daysText(QDate first, QDate last)
{
    return EventText::days(first, last);
}

DateTimeField *eventTimeField()
{
    auto *field = new DateTimeField;
    field->setBackwardsError(EventPage::tr("The event would end before it starts. Change one of the times."));
    return field;
}

QString moneyText(const std::optional<int> &ore)
{
    return ore ? EventText::money(*ore) : QString();
}

QVariant optional(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace courseview

} // namespace lansnav
