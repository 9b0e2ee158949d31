// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/detailpage.h"
#include "common/form.h"
#include "course/coursestore.h"
#include "course/seatplan.h"
#include "course/types.h"

#include <memory>

namespace lansnav {

class DateTimeField;

/// What is read of an event in one job, with who has a seat already worked out.
struct EventReading
{
    EventDetail event;
    SeatPlan seats;
};

/// One sub-tab of an event. What it writes goes through CourseStore, and the event is then read again and handed over anew.
class EventPage : public DetailPage
{
    Q_OBJECT

public:
    using Reading = std::shared_ptr<const EventReading>;

    using DetailPage::DetailPage;

    /// Shows the event now or, while hidden, as soon as the page is shown. Null: no event.
    void setReading(Reading reading);

protected:
    bool hasReading() const { return m_reading != nullptr; }
    /// To hand on to pages within the page.
    const Reading &shared() const { return m_reading; }
    const EventDetail &detail() const { return m_reading->event; }
    const SeatPlan &seats() const { return m_reading->seats; }
    const Event &event() const { return m_reading->event.event; }
    CourseStore acts() const { return CourseStore(store()); }
    /// What a report, export or import of this event is asked for.
    Scope scope() const;
    void showReport(const QString &kind);
    void exportKind(const QString &kind);

private:
    Reading m_reading;
};

namespace courseview {

/// The words of a coded value as choices of a field.
template<class Enum>
QList<Choice> choices(std::initializer_list<Enum> values)
{
    QList<Choice> list;
    for (const Enum value : values)
        list.append({toCode(value), CourseWords::of(value)});
    return list;
}

QList<Choice> eventKinds();
QList<Choice> eventStatuses();
QList<Choice> sessionKinds();
/// "14 May 2026", "14–16 May 2026", "3 Sep – 10 Dec 2026"; empty without a day.
QString daysText(QDate first, QDate last);
/// The field for when an event takes place.
DateTimeField *eventTimeField();
/// "1 250 kr", "1 250,50 kr" of öre; empty for nothing.
QString moneyText(const std::optional<int> &ore);
QVariant optional(const std::optional<int> &number);

} // namespace courseview

} // namespace lansnav
