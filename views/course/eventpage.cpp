// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventpage.h"

#include "calendar/uilocale.h"

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
    if (!first.isValid())
        return {};
    const QLocale locale = uiLocale();
    const QString whole = locale.toString(last, u"d MMM yyyy"_s);
    if (!last.isValid() || first == last)
        return locale.toString(first, u"d MMM yyyy"_s);
    if (first.year() != last.year())
        return locale.toString(first, u"d MMM yyyy"_s) + u" – "_s + whole;
    if (first.month() != last.month())
        return locale.toString(first, u"d MMM"_s) + u" – "_s + whole;
    return u"%1–%2"_s.arg(first.day()).arg(whole);
}

QVariant timesToField(const QString &starts, const QString &ends)
{
    const auto text = [](const QString &iso) {
        const MeetingTime time = MeetingTime::fromIso(iso);
        return time.isNull() ? QString() : time.toIso();
    };
    return QStringList{text(starts), text(ends)};
}

QString moneyText(const std::optional<int> &ore)
{
    if (!ore)
        return {};
    const bool whole = *ore % 100 == 0;
    return uiLocale().toString(*ore / 100.0, 'f', whole ? 0 : 2) + QChar(QChar::Nbsp) + u"kr"_s;
}

QVariant optional(const std::optional<int> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace courseview

} // namespace lansnav
