// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/coursestore.h"

#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"

using namespace Qt::StringLiterals;

namespace lansnav {

Result<void> CourseStore::finish(Edit &edit)
{
    const Result<ChangeSet> done = edit.commit();
    if (!done)
        return done.error();
    return {};
}

Result<Id> CourseStore::added(Edit &edit, const Id &id)
{
    if (const auto done = finish(edit); !done)
        return done.error();
    return id;
}

Id CourseStore::eventOf(const QString &table, const Id &row) const
{
    static const QStringList placeTables{u"venue"_s, u"room"_s, u"room_block"_s, u"speaker"_s};
    if (table == u"event"_s)
        return row;
    if (placeTables.contains(table))
        return {};
    const auto event = m_store.database().value(u"SELECT event FROM \"%1\" WHERE id = ?"_s.arg(table), {row.bind()});
    return event ? Id::fromVariant(*event) : Id();
}

Edit CourseStore::act(ActText text, const QString &table, const Id &row)
{
    const Id event = eventOf(table, row);
    // Rooms and venues stand on their own: the act is about themselves.
    return event.isNull() ? Edit(m_store, std::move(text), table, row) : Edit(m_store, std::move(text), u"event"_s, event);
}

Result<void> CourseStore::change(ActText text, const QString &table, const Id &id, const Values &values)
{
    Edit edit = act(std::move(text), table, id);
    edit.update(table, id, values);
    return finish(edit);
}

Result<void> CourseStore::trash(const char *one, const char *many, const QString &table, const QList<Id> &ids)
{
    const bool single = ids.size() == 1;
    Edit edit = act(single ? ActText(one, {ActText::ref(table, ids.first())}) : ActText(many, {QString::number(ids.size())}), table, ids.value(0));
    for (const Id &id : ids)
        edit.trash(table, id);
    return finish(edit);
}

Result<Id> CourseStore::addEvent(const Event &event, const QList<Id> &responsible, const QList<Session> &sessions)
{
    if (const QString fault = eventFault(asRow(valuesOf(event))); !fault.isEmpty())
        return invalidInput(fault);
    const Id id = event.id.isNull() ? Id::fresh(m_store.environment()) : event.id;
    Edit edit(m_store, ActText(QT_TRANSLATE_NOOP("Act", "Added the event %1"), {actRef("event", id)}), u"event"_s, id);
    edit.insertWithId(u"event"_s, id, valuesOf(event));
    for (const Id &person : responsible)
        edit.insert(u"event_responsible"_s, {{u"event"_s, id.bind()}, {u"person"_s, person.bind()}});
    for (Session session : sessions) {
        session.event = id;
        if (const QString fault = sessionFault(asRow(valuesOf(session))); !fault.isEmpty())
            return invalidInput(fault);
        edit.insert(u"session"_s, valuesOf(session));
    }
    return added(edit, id);
}

namespace {

/// Nobody can register for what is over. Told when the day is written: an event that is moved keeps its window until somebody looks at it.
Result<void> checkCloses(Database &db, const Id &event, const Values &values)
{
    const MeetingTime closes = MeetingTime::fromIso(asRow(values).value(u"closes"_s).toString());
    if (closes.isNull())
        return {};
    const auto last = db.value(u"SELECT max(substr(coalesce(ends, starts), 1, 10)) FROM session WHERE event = ? AND deleted = 0"_s, {event.bind()});
    if (!last)
        return last.error();
    const QDate day = QDate::fromString(last->toString(), Qt::ISODate);
    if (day.isValid() && closes.date() > day)
        return invalidInput(CourseStore::tr("Registration would close after the event, which is over on %1. Nothing was changed; write an earlier day.").arg(PartialDate(day).toText()));
    return {};
}

} // namespace

Result<void> CourseStore::changeEvent(const Id &event, const Values &values)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the event %1"), {actRef("event", event)}), u"event"_s, event);
    const Result<RowValues> row = changedRow(edit.database(), u"event"_s, event, eventUnits(), values);
    if (!row)
        return row.error();
    if (const QString fault = eventFault(*row); !fault.isEmpty())
        return invalidInput(fault);
    if (const auto checked = checkCloses(edit.database(), event, values); !checked)
        return checked;
    edit.update(u"event"_s, event, values);
    return finish(edit);
}

Result<void> CourseStore::trashEvents(const QList<Id> &events)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the event %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 events in the trash"), u"event"_s, events);
}

namespace {

/// Makes exactly these people stand in a table of owner and person.
Result<void> setPeople(Edit &edit, const QString &table, const QString &ownerColumn, const Id &owner, const QList<Id> &people)
{
    const auto present = edit.database().rows(u"SELECT id, person FROM \"%1\" WHERE \"%2\" = ? AND deleted = 0"_s.arg(table, ownerColumn),
                                              {owner.bind()}, [](const QSqlQuery &q) { return std::pair(idAt(q, 0), idAt(q, 1)); });
    if (!present)
        return present.error();
    QSet<Id> known;
    for (const auto &[id, person] : *present) {
        known.insert(person);
        if (!people.contains(person))
            edit.trash(table, id);
    }
    for (const Id &person : people)
        if (!person.isNull() && !known.contains(person))
            edit.insert(table, {{ownerColumn, owner.bind()}, {u"person"_s, person.bind()}});
    return {};
}

} // namespace

Result<void> CourseStore::setResponsible(const Id &event, const QList<Id> &people)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed who is responsible for %1"), {actRef("event", event)}), u"event"_s, event);
    if (const auto set = setPeople(edit, u"event_responsible"_s, u"event"_s, event, people); !set)
        return set;
    return finish(edit);
}

Result<void> CourseStore::setSpeakers(const Id &session, const QList<Id> &people)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the speakers of %1"), {actRef("session", session)}), u"session"_s, session);
    if (const auto set = setPeople(edit, u"session_speaker"_s, u"session"_s, session, people); !set)
        return set;
    return finish(edit);
}

Result<Id> CourseStore::addTask(const EventTask &task)
{
    if (task.text.trimmed().isEmpty())
        return invalidInput(tr("Say what is to be done. Nothing was added."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added the task %1"), {actRef("event_task", id)}), u"event"_s, task.event);
    edit.insertWithId(u"event_task"_s, id, valuesOf(task));
    return added(edit, id);
}

Result<void> CourseStore::changeTask(const Id &task, const Values &values)
{
    if (const auto text = valueIn(values, u"text"_s); text && text->toString().trimmed().isEmpty())
        return invalidInput(tr("Say what is to be done. The old text was kept."));
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the task %1"), {actRef("event_task", task)}), u"event_task"_s, task, values);
}

Result<void> CourseStore::finishTask(const Id &task, QDate on)
{
    const ActText text = on.isValid() ? ActText(QT_TRANSLATE_NOOP("Act", "Ticked off the task %1"), {actRef("event_task", task)})
                                      : ActText(QT_TRANSLATE_NOOP("Act", "Reopened the task %1"), {actRef("event_task", task)});
    return change(text, u"event_task"_s, task, {{u"done_on"_s, stated(on.isValid() ? PartialDate(on) : PartialDate())}});
}

Result<void> CourseStore::trashTasks(const QList<Id> &tasks)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the task %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 tasks in the trash"), u"event_task"_s, tasks);
}

Result<Id> CourseStore::addBudgetLine(const BudgetLine &line)
{
    if (line.text.trimmed().isEmpty())
        return invalidInput(tr("Say what the money is for. Nothing was added."));
    const Id id = Id::fresh(m_store.environment());
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Added the budget line %1"), {actRef("budget_line", id)}), u"event"_s, line.event);
    edit.insertWithId(u"budget_line"_s, id, valuesOf(line));
    return added(edit, id);
}

Result<void> CourseStore::changeBudgetLine(const Id &line, const Values &values)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the budget line %1"), {actRef("budget_line", line)}), u"budget_line"_s, line, values);
}

Result<void> CourseStore::trashBudgetLines(const QList<Id> &lines)
{
    return trash(QT_TRANSLATE_NOOP("Act", "Put the budget line %1 in the trash"), QT_TRANSLATE_NOOP("Act", "Put %1 budget lines in the trash"),
                 u"budget_line"_s, lines);
}

} // namespace lansnav
