// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/queryvalues.h"
#include "course/courseacts.h"
#include "course/rowvalues.h"
#include "store/bulkinsert.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// From so many rows on, logging them as one set is worth that lists are then read anew.
constexpr qsizetype bulkFrom = 200;
constexpr int firstDietPart = 1;

Values dietValues(const Id &registration, const Id &person, int part, const QString &diet)
{
    return {{u"registration"_s, registration.bind()}, {u"person"_s, person.bind()}, {u"part"_s, part}, {u"diet"_s, stated(diet)}};
}

/// What is known of a person's registrations to one event.
struct Turns
{
    int highest = 0;        ///< in the trash too: its place in line must not come back
    bool counts = false;    ///< one of them is neither cancelled nor in the trash
};

Result<QHash<Id, Turns>> turnsOf(Database &db, const Id &event)
{
    QHash<Id, Turns> turns;
    const auto read = db.each(u"SELECT person, turn, deleted = 0 AND cancelled_at IS NULL FROM registration WHERE event = ?"_s, {event.bind()},
                              [&](const QSqlQuery &q) {
                                  Turns &known = turns[idAt(q, 0)];
                                  known.highest = std::max(known.highest, q.value(1).toInt());
                                  known.counts = known.counts || flagAt(q, 2);
                              });
    if (!read)
        return read.error();
    return turns;
}

void insertRows(Edit &edit, QList<Registration> &rows)
{
    if (rows.size() < bulkFrom) {
        for (Registration &row : rows)
            row.id = edit.insert(u"registration"_s, valuesOf(row));
        return;
    }
    QStringList columns;
    for (const auto &[column, value] : valuesOf(rows.first()))
        columns.append(column);
    BulkInsert insert(edit, u"registration"_s, columns);
    for (Registration &row : rows) {
        QVariantList values;
        for (const auto &[column, value] : valuesOf(row))
            values.append(value);
        row.id = insert.add(values);
    }
}

/// Diets of new registrations.
void insertDiets(Edit &edit, const QList<Registration> &rows)
{
    QList<const Registration *> stating;
    for (const Registration &row : rows)
        if (!row.diet.isEmpty())
            stating.append(&row);
    if (stating.size() < bulkFrom) {
        for (const Registration *row : std::as_const(stating))
            edit.insert(u"registration_diet"_s, dietValues(row->id, row->person, firstDietPart, row->diet));
        return;
    }
    BulkInsert insert(edit, u"registration_diet"_s, {u"registration"_s, u"person"_s, u"part"_s, u"diet"_s});
    for (const Registration *row : std::as_const(stating))
        insert.add({row->id.bind(), row->person.bind(), firstDietPart, row->diet});
}

/// Person and event of a registration, for the act's name.
QStringList namesOf(Database &db, const Id &registration)
{
    QStringList names{QString(), QString()};
    const auto read = db.each(u"SELECT person, event FROM registration WHERE id = ?"_s, {registration.bind()},
                              [&](const QSqlQuery &q) { names = {actRef("person", idAt(q, 0)), actRef("event", idAt(q, 1))}; });
    // A failing read shows again when the act writes; only its name suffers here.
    Q_UNUSED(read)
    return names;
}

/// That an offer can be answered while there is still something to come to.
Result<void> checkAnswerDay(Database &db, const Id &registration, QDate until)
{
    const auto last = db.value(u"SELECT max(substr(coalesce(s.ends, s.starts), 1, 10)) FROM session s JOIN registration r ON r.event = s.event"
                               " WHERE s.deleted = 0 AND r.id = ?"_s, {registration.bind()});
    if (!last)
        return last.error();
    const QDate day = QDate::fromString(last->toString(), Qt::ISODate);
    if (day.isValid() && until > day)
        return invalidInput(CourseStore::tr("The seat is offered until after the event, which is over on %1. Nothing was changed; write an earlier day.").arg(PartialDate(day).toText()));
    return {};
}

bool isOver(const MeetingTime &closes, const MeetingTime &now)
{
    if (closes.isNull())
        return false;
    return closes.hasTime() ? closes < now : closes.date() < now.date();
}

} // namespace

Result<QList<Id>> insertRegistrations(Edit &edit, const Id &event, const QList<Registration> &people, const QString &now)
{
    Result<QHash<Id, Turns>> turns = turnsOf(edit.database(), event);
    if (!turns)
        return turns.error();
    QList<Registration> rows;
    for (Registration row : people) {
        Turns &known = (*turns)[row.person];
        if (row.person.isNull() || known.counts)
            continue;
        known.counts = true;
        row.event = event;
        row.turn = ++known.highest;
        if (row.requestedAt.isEmpty())
            row.requestedAt = now;
        rows.append(row);
    }
    if (rows.isEmpty())
        return QList<Id>();
    insertRows(edit, rows);
    insertDiets(edit, rows);
    QList<Id> made;
    for (const Registration &row : std::as_const(rows)) {
        made.append(row.id);
        for (const Id &session : row.choices)
            edit.insert(u"session_choice"_s, {{u"registration"_s, row.id.bind()}, {u"session"_s, session.bind()}});
    }
    return made;
}

Result<void> writeDiet(Edit &edit, const Id &registration, const QString &diet)
{
    Id person;
    const auto read = edit.database().each(u"SELECT person FROM registration WHERE id = ? AND deleted = 0"_s, {registration.bind()},
                                           [&](const QSqlQuery &q) { person = idAt(q, 0); });
    if (!read)
        return read;
    if (person.isNull())
        return Error{ErrorCode::NotFound, CourseStore::tr("The registration is no longer there. Nothing was changed.")};
    for (int part = firstDietPart;; ++part) {
        const Id id = Id::natural(u"registration_diet", {registration.hex(), QString::number(part)});
        // What was erased after the event stays erased; the event may have been moved since.
        const auto erased = edit.database().value(u"SELECT 1 FROM purge WHERE tbl = 'registration_diet' AND row = ?"_s, {id.bind()});
        if (!erased)
            return erased.error();
        if (erased->isValid())
            continue;
        const auto known = edit.database().value(u"SELECT 1 FROM registration_diet WHERE id = ?"_s, {id.bind()});
        if (!known)
            return known.error();
        // No diet leaves no row behind.
        if (known->isValid() || !diet.trimmed().isEmpty())
            edit.insert(u"registration_diet"_s, dietValues(registration, person, part, diet));
        return {};
    }
}

Result<void> CourseStore::setDiet(const Id &registration, const QString &diet)
{
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the registration of %1 for %2"), namesOf(m_store.database(), registration)), u"registration"_s,
                    registration);
    if (const Result<void> written = writeDiet(edit, registration, diet); !written)
        return written;
    return finish(edit);
}

Result<QString> registrationFault(Database &db, const Id &event, const MeetingTime &now)
{
    QString fault;
    bool found = false;
    const auto read = db.each(u"SELECT status, opens, closes FROM event WHERE id = ? AND deleted = 0"_s, {event.bind()}, [&](const QSqlQuery &q) {
        found = true;
        const EventStatus status = eventStatusFrom(textAt(q, 0));
        const MeetingTime opens = MeetingTime::fromIso(textAt(q, 1));
        const MeetingTime closes = MeetingTime::fromIso(textAt(q, 2));
        if (status == EventStatus::Cancelled)
            fault = CourseStore::tr("The event is cancelled. Nobody was registered.");
        else if (status == EventStatus::Held)
            fault = CourseStore::tr("The event has been held. Nobody was registered.");
        else if (status == EventStatus::Closed)
            fault = CourseStore::tr("Registration is closed. Nobody was registered.");
        else if (isOver(closes, now))
            fault = CourseStore::tr("Registration closed %1. Nobody was registered.").arg(closes.toText());
        else if (!opens.isNull() && now.date() < opens.date())
            fault = CourseStore::tr("Registration does not open until %1. Nobody was registered.").arg(opens.toText());
    });
    if (!read)
        return read.error();
    if (!found)
        return Error{ErrorCode::NotFound, CourseStore::tr("The event is no longer there. It may have been put in the trash; nobody was registered.")};
    return fault;
}

Result<QList<Id>> CourseStore::registerPeople(const Id &event, const QList<Registration> &people, RegistrationRule rule)
{
    const bool single = people.size() == 1;
    Edit edit = act(single ? ActText(QT_TRANSLATE_NOOP("Act", "Registered %1 for %2"), {actRef("person", people.first().person), actRef("event", event)})
                           : ActText(QT_TRANSLATE_NOOP("Act", "Registered %1 people for %2"), {QString::number(people.size()), actRef("event", event)}),
                    u"event"_s, event);
    const MeetingTime now = MeetingTime::fromDateTime(m_store.environment().now());
    const Result<QString> fault = registrationFault(edit.database(), event, now);
    if (!fault)
        return fault.error();
    if (!fault->isEmpty() && rule == RegistrationRule::Keep)
        return Error{ErrorCode::Refused, *fault};
    if (std::any_of(people.cbegin(), people.cend(), [](const Registration &row) { return row.person.isNull(); }))
        return invalidInput(tr("Choose a person. Nobody was registered."));
    const Result<QList<Id>> made = insertRegistrations(edit, event, people, now.toIso());
    if (!made)
        return made.error();
    if (made->isEmpty())
        return invalidInput(people.isEmpty() ? tr("Choose a person. Nobody was registered.")
                                             : tr("Everybody chosen is registered already. Nothing was changed."));
    if (!single)
        edit.setText(ActText(QT_TRANSLATE_NOOP("Act", "Registered %1 people for %2"), {QString::number(made->size()), actRef("event", event)}));
    if (const auto done = finish(edit); !done)
        return done.error();
    return *made;
}

Result<void> CourseStore::changeRegistration(const Id &registration, const Values &values)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Changed the registration of %1 for %2"), namesOf(m_store.database(), registration)), u"registration"_s,
                  registration, values);
}

Result<void> CourseStore::markRegistrations(const char *one, const char *many, const QList<Id> &registrations, const Values &values)
{
    if (registrations.isEmpty())
        return invalidInput(tr("No registration is chosen. Nothing was changed."));
    const Id first = registrations.first();
    Edit edit = act(registrations.size() == 1 ? ActText(one, namesOf(m_store.database(), first)) : ActText(many, {QString::number(registrations.size())}), u"registration"_s,
                    first);
    for (const Id &registration : registrations)
        edit.update(u"registration"_s, registration, values);
    return finish(edit);
}

Result<void> CourseStore::cancelRegistrations(const QList<Id> &registrations, const QString &reason)
{
    const Id first = registrations.value(0);
    // Not the reason: that may be of a person's health, and goes with the registration when it is erased.
    const ActText text = registrations.size() == 1
        ? ActText(QT_TRANSLATE_NOOP("Act", "Cancelled the registration of %1 for %2"), namesOf(m_store.database(), first))
        : ActText(QT_TRANSLATE_NOOP("Act", "Cancelled %1 registrations"), {QString::number(registrations.size())});
    Edit edit = act(text, u"registration"_s, first);
    const QString now = MeetingTime::fromDateTime(m_store.environment().now()).toIso();
    for (const Id &registration : registrations) {
        const auto already = edit.database().value(u"SELECT 1 FROM registration WHERE id = ? AND cancelled_at IS NOT NULL"_s, {registration.bind()});
        if (!already)
            return already.error();
        // When somebody cancelled first is what counts.
        if (!already->isValid())
            edit.update(u"registration"_s, registration, {{u"cancelled_at"_s, now}, {u"cancel_reason"_s, stated(reason)}});
    }
    return finish(edit);
}

Result<void> CourseStore::trashRegistrations(const QList<Id> &registrations)
{
    const Id first = registrations.value(0);
    Edit edit = act(registrations.size() == 1
                        ? ActText(QT_TRANSLATE_NOOP("Act", "Put the registration of %1 for %2 in the trash"), namesOf(m_store.database(), first))
                        : ActText(QT_TRANSLATE_NOOP("Act", "Put %1 registrations in the trash"), {QString::number(registrations.size())}),
                    u"registration"_s, first);
    for (const Id &registration : registrations)
        edit.trash(u"registration"_s, registration);
    return finish(edit);
}

Result<void> CourseStore::setChoices(const Id &registration, const QList<Id> &sessions)
{
    const Id event = eventOf(u"registration"_s, registration);
    Edit edit = act(ActText(QT_TRANSLATE_NOOP("Act", "Changed the sessions that %1 has chosen at %2"), namesOf(m_store.database(), registration)),
                    u"registration"_s, registration);
    for (const Id &session : sessions) {
        const auto known = edit.database().value(u"SELECT 1 FROM session WHERE id = ? AND event = ? AND deleted = 0"_s, {session.bind(), event.bind()});
        if (!known)
            return known.error();
        if (!known->isValid())
            return invalidInput(tr("A session chosen does not belong to the event. Nothing was changed."));
    }
    const auto present = edit.database().rows(u"SELECT id, session FROM session_choice WHERE registration = ? AND deleted = 0"_s, {registration.bind()},
                                              [](const QSqlQuery &q) { return std::pair(idAt(q, 0), idAt(q, 1)); });
    if (!present)
        return present.error();
    QSet<Id> known;
    for (const auto &[id, session] : *present) {
        known.insert(session);
        if (!sessions.contains(session))
            edit.trash(u"session_choice"_s, id);
    }
    for (const Id &session : sessions)
        if (!known.contains(session))
            edit.insert(u"session_choice"_s, {{u"registration"_s, registration.bind()}, {u"session"_s, session.bind()}});
    return finish(edit);
}

Result<void> CourseStore::setTogether(const QList<Id> &registrations)
{
    const QVariant key = registrations.size() > 1 ? QVariant(Id::fresh(m_store.environment()).hex()) : QVariant();
    return markRegistrations(QT_TRANSLATE_NOOP("Act", "Let %1 come alone to %2"), QT_TRANSLATE_NOOP("Act", "Changed who come together among %1 registrations"), registrations,
                              {{u"together"_s, key}});
}

Result<void> CourseStore::offerSeats(const QList<Id> &registrations, QDate until)
{
    const auto offered = [&](const char *one, const char *many, const PartialDate &day) { return markRegistrations(one, many, registrations, {{u"offered_until"_s, stated(day)}}); };
    if (!until.isValid())
        return offered(QT_TRANSLATE_NOOP("Act", "Took back the offer of a seat to %1 at %2"), QT_TRANSLATE_NOOP("Act", "Took back the offer of %1 seats"), PartialDate());
    if (const Result<void> checked = checkAnswerDay(m_store.database(), registrations.value(0), until); !checked)
        return checked;
    return offered(QT_TRANSLATE_NOOP("Act", "Offered %1 a freed seat at %2"), QT_TRANSLATE_NOOP("Act", "Offered %1 freed seats"), until);
}

Result<void> CourseStore::confirmSeats(const QList<Id> &registrations, QDate on)
{
    if (!on.isValid())
        return markRegistrations(QT_TRANSLATE_NOOP("Act", "Took back the confirmation of the seat of %1 at %2"), QT_TRANSLATE_NOOP("Act", "Took back the confirmation of %1 seats"),
                                 registrations, {{u"confirmed_on"_s, QVariant()}});
    return markRegistrations(QT_TRANSLATE_NOOP("Act", "Confirmed the seat of %1 at %2"), QT_TRANSLATE_NOOP("Act", "Confirmed %1 seats"), registrations,
                             {{u"confirmed_on"_s, stated(PartialDate(on))}});
}

Result<void> CourseStore::moveAhead(const Id &registration, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalidInput(tr("Say why somebody goes before the others in line. Nothing was changed."));
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Let %1 go ahead of the line for %2: %3"), namesOf(m_store.database(), registration) + QStringList{ActText::value(u"registration", registration, u"ahead_reason")}),
                  u"registration"_s, registration,
                  {{u"ahead_reason"_s, stated(reason)}});
}

Result<void> CourseStore::moveBack(const Id &registration)
{
    return change(ActText(QT_TRANSLATE_NOOP("Act", "Put %1 back in line for %2"), namesOf(m_store.database(), registration)), u"registration"_s, registration,
                  {{u"ahead_reason"_s, QVariant()}});
}

} // namespace lansnav
