// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/courseacts.h"
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// The sessions as a skeleton: when, where and what kind; who speaks is next year's question.
void copySessions(Edit &edit, const EventDetail &from, const EventCopy &dates, const Id &event)
{
    for (const Session &old : from.sessions) {
        Session session = old;
        session.event = event;
        session.chair = {};
        session.starts.clear();
        session.ends.clear();
        for (const CopiedDate &date : dates.sessions) {
            if (date.id != old.id)
                continue;
            session.starts = date.starts.isNull() ? QString() : date.starts.toIso();
            session.ends = date.ends.isNull() ? QString() : date.ends.toIso();
        }
        edit.insert(u"session"_s, valuesOf(session));
    }
}

void copyLists(Edit &edit, const EventDetail &from, const Id &event)
{
    for (EventTask task : from.tasks) {
        task.event = event;
        task.responsible = {};
        task.doneOn = {};
        edit.insert(u"event_task"_s, valuesOf(task));
    }
    for (EventQuestion question : from.questions) {
        question.event = event;
        edit.insert(u"evaluation_question"_s, valuesOf(question));
    }
    for (BudgetLine line : from.budget) {
        line.event = event;
        line.outcome.reset();
        edit.insert(u"budget_line"_s, valuesOf(line));
    }
}

} // namespace

Result<Id> CourseStore::copyEvent(const EventDetail &from, const EventCopy &dates, const QString &title, const QList<Id> &responsible)
{
    Event event = from.event;
    event.title = title;
    event.status = EventStatus::Planned;
    event.copiedFrom = from.event.id;
    event.note.clear();
    const auto isoOf = [](const CopiedDate &date) { return date.starts.isNull() ? QString() : date.starts.toIso(); };
    event.opens = isoOf(dates.others.value(0));
    event.closes = isoOf(dates.others.value(1));
    if (const QString fault = eventFault(asRow(valuesOf(event))); !fault.isEmpty())
        return invalidInput(fault);
    const Id id = Id::fresh(m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Copied the event %1"), {actRef("event", id)}), u"event"_s, id);
    edit.insertWithId(u"event"_s, id, valuesOf(event));
    for (const Id &person : responsible)
        edit.insert(u"event_responsible"_s, {{u"event"_s, id.bind()}, {u"person"_s, person.bind()}});
    copySessions(edit, from, dates, id);
    copyLists(edit, from, id);
    return added(edit, id);
}

Result<void> CourseStore::addTasks(const QList<EventTask> &tasks)
{
    if (tasks.isEmpty())
        return {};
    const Id event = tasks.first().event;
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added %1 tasks to %2"), {QString::number(tasks.size()), actRef("event", event)}), u"event"_s, event);
    for (const EventTask &task : tasks)
        edit.insert(u"event_task"_s, valuesOf(task));
    return finish(edit);
}

Result<Id> CourseStore::addVenueWithRoom(const Venue &venue, const Room &room)
{
    if (venue.name.trimmed().isEmpty())
        return invalidInput(tr("A venue needs a name. Nothing was added."));
    if (const QString fault = roomFault(asRow(valuesOf(room))); !fault.isEmpty())
        return invalidInput(fault);
    const Id place = Id::fresh(m_store.environment());
    const Id id = Id::freshAfter(place, m_store.environment());
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the room %1"), {actRef("room", id)}), u"room"_s, id);
    edit.insertWithId(u"venue"_s, place, valuesOf(venue));
    Room first = room;
    first.venue = place;
    edit.insertWithId(u"room"_s, id, valuesOf(first));
    return added(edit, id);
}

Result<void> CourseStore::addQuestions(const QList<EventQuestion> &questions)
{
    if (questions.isEmpty())
        return {};
    const Id event = questions.first().event;
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added %1 questions to %2"), {QString::number(questions.size()), actRef("event", event)}), u"event"_s, event);
    for (const EventQuestion &question : questions)
        edit.insert(u"evaluation_question"_s, valuesOf(question));
    return finish(edit);
}

Result<void> CourseStore::swapQuestions(const EventQuestion &a, const EventQuestion &b)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Moved the question %1"), {actRef("evaluation_question", a.id)}), u"event"_s, a.event);
    // Questions that a merge gave one number have an order too.
    const int there = a.sort == b.sort ? b.sort + 1 : b.sort;
    edit.update(u"evaluation_question"_s, a.id, {{u"sort"_s, there}});
    edit.update(u"evaluation_question"_s, b.id, {{u"sort"_s, a.sort}});
    return finish(edit);
}

} // namespace lansnav
