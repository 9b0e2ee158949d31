// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of registrations writes, once its rows are judged.
#include "calendar/meetingtime.h"
#include "course/courseacts.h"
#include "course/registrationimport.h"
#include "register/namekey.h"
#include "register/registerstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using Against = RegistrationOption::Against;
using Field = RegistrationImporter::Field;

/// Lets a row that says otherwise have its way, as chosen.
void settle(RegistrationImport &into, const RegistrationImport &row, Against against)
{
    if (against == Against::KeepFirst)
        return;
    for (const auto &[field, before, said] : RegistrationImporter::contradictions(into, row)) {
        const bool isOfRegister = field == Field::Title || field == Field::Workplace;
        QString &value = RegistrationImporter::value(into, field);
        if (against == Against::TakeThis) {
            value = said;
            if (field == Field::Workplace)
                into.person.organisation = row.person.organisation;
        } else if (isOfRegister) {
            into.message = RegistrationImporter::joined(into.message, RegistrationImporter::aside(RegistrationImporter::label(field), said));
        } else {
            value = RegistrationImporter::joined(value, said);
        }
    }
}

class Writer
{
public:
    Writer(Edit &edit, const EventDetail &event, const ImportPlan &plan) : m_edit(edit), m_event(event), m_plan(plan)
    {
        for (qsizetype i = 0; i < plan.rows.size(); ++i)
            if (const Data data = dataOf(i); data && data->first >= 0 && plan.rows.at(i).isWritten())
                m_again[data->first].append(i);
    }

    Result<void> write(const std::function<bool(int)> &progress)
    {
        for (qsizetype i = 0; i < m_plan.rows.size(); ++i) {
            const Data data = dataOf(i);
            if (data && data->first < 0)
                if (const Result<void> done = first(i, *data); !done)
                    return done;
            if (progress && i % 200 == 0 && !progress(int(90 * i / m_plan.rows.size())))
                return Error{ErrorCode::Cancelled, RegistrationImporter::tr("The import was stopped. Nothing was changed.")};
        }
        return insert();
    }

private:
    using Data = std::shared_ptr<RegistrationImport>;
    Data dataOf(qsizetype index) const { return std::static_pointer_cast<RegistrationImport>(m_plan.rows.at(index).data); }

    /// The workplace of the register; one that is not there yet is added, without a municipality: it need not lie where the person lives.
    Id organisation(const RegistrationImport &row)
    {
        if (row.workplace.isEmpty() || !row.person.organisation.isNull())
            return row.person.organisation;
        Id &id = m_organisations[organisationKey(row.workplace)];
        if (id.isNull()) {
            Organisation made;
            made.name = row.workplace;
            made.kind = u"other"_s;
            id = registerstore::insertOrganisation(m_edit, made);
        }
        return id;
    }

    Result<void> first(qsizetype index, const RegistrationImport &data)
    {
        const ImportRow &row = m_plan.rows.at(index);
        const RegistrationOption option = data.options.value(std::max(0, row.choice));
        if (data.asked.isValid())
            m_latest = std::max(m_latest, data.asked);
        if (!data.registration.isNull())
            return change(index, data, option);
        if (!row.isWritten() || option.leave)
            return {};
        RegistrationImport whole = data;
        for (const qsizetype again : m_again.value(index))
            settle(whole, *dataOf(again), dataOf(again)->options.value(std::max(0, m_plan.rows.at(again).choice)).against);
        const Result<Id> person = option.person.isNull() ? Result<Id>(newPerson(whole, option)) : knownPerson(whole, option);
        if (!person)
            return person.error();
        add(*person, whole);
        return {};
    }

    Id newPerson(const RegistrationImport &row, const RegistrationOption &option)
    {
        Person person = row.person;
        person.organisation = organisation(row);
        person.isProtected = option.protect;
        return registerstore::insertPerson(m_edit, person);
    }

    /// Fills in what the register does not know of somebody; more only when that was chosen.
    Result<Id> knownPerson(const RegistrationImport &row, const RegistrationOption &option)
    {
        const Result<Person> known = registerstore::person(m_edit.database(), option.person);
        if (!known)
            return known.error();
        Values values;
        const auto take = [&](const QString &column, bool isBlank, bool isStated, const QVariant &value, bool overwrites) {
            if (isStated && (isBlank || overwrites))
                values.append({column, value});
        };
        if (!known->isProtected) {
            const bool overwrites = option.updatesRegister;
            take(u"email"_s, known->email.isEmpty(), !row.person.email.isEmpty(), row.person.email, false);
            take(u"phone"_s, known->phone.isEmpty(), !row.person.phone.isEmpty(), row.person.phone, false);
            take(u"municipality"_s, known->municipality.isNull(), !row.person.municipality.isNull(), row.person.municipality.bind(), false);
            take(u"title"_s, known->title.isEmpty(), !row.person.title.isEmpty(), row.person.title, overwrites);
            if (!row.workplace.isEmpty() && (known->organisation.isNull() || overwrites))
                values.append({u"organisation"_s, organisation(row).bind()});
        }
        if (option.protect)
            values.append({u"protected"_s, 1});
        m_edit.update(u"person"_s, option.person, values);
        return option.person;
    }

    void add(const Id &person, const RegistrationImport &row)
    {
        Registration made;
        made.person = person;
        if (row.asked.isValid())
            made.requestedAt = MeetingTime::at(row.asked.date(), row.asked.time()).toIso();
        made.diet = row.diet;
        made.accessNeeds = row.accessNeeds;
        made.message = row.message;
        made.consent = row.consent;
        made.choices = row.sessions;
        made.source = m_plan.sourceName;
        const auto same = m_added.constFind(person);
        if (same != m_added.cend()) {
            // Two rows were said to be one person: registered once, with what both say.
            Registration &known = m_new[*same].second;
            known.diet = RegistrationImporter::joined(known.diet, made.diet);
            known.accessNeeds = RegistrationImporter::joined(known.accessNeeds, made.accessNeeds);
            known.message = RegistrationImporter::joined(known.message, made.message);
            known.consent = known.consent || made.consent;
            return;
        }
        // Without a time of its own the row stands where it is in the list.
        m_added.insert(person, m_new.size());
        m_new.append({row.asked.isValid() ? row.asked : m_latest, made});
    }

    Result<void> insert()
    {
        std::stable_sort(m_new.begin(), m_new.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Registration> rows;
        for (const auto &[asked, registration] : std::as_const(m_new))
            rows.append(registration);
        const QString now = MeetingTime::fromDateTime(QDateTime::currentDateTime()).toIso();
        const Result<QList<Id>> made = insertRegistrations(m_edit, m_event.event.id, rows, now);
        return made ? Result<void>() : Result<void>(made.error());
    }

    /// Somebody registered already.
    Result<void> change(qsizetype index, const RegistrationImport &data, const RegistrationOption &option)
    {
        const Registration *known = m_event.registration(data.registration);
        if (!known || known->protectedIdentity)
            return {};
        const RegistrationImport before = RegistrationImporter::asRow(*known);
        RegistrationImport after = before;
        if (m_plan.rows.at(index).isWritten()) {
            settle(after, data, option.against);
            const QString message = after.message;
            after.fillBlanks(data);
            after.message = message.isEmpty() ? data.message : message;
        }
        for (const qsizetype again : m_again.value(index))
            settle(after, *dataOf(again), dataOf(again)->options.value(std::max(0, m_plan.rows.at(again).choice)).against);
        return save(*known, before, after);
    }

    Result<void> save(const Registration &known, const RegistrationImport &before, const RegistrationImport &after)
    {
        m_edit.update(u"registration"_s, known.id, {{u"access_needs"_s, after.accessNeeds}, {u"message"_s, after.message}, {u"consent"_s, int(after.consent)}});
        if (after.person.title != before.person.title)
            m_edit.update(u"person"_s, known.person, {{u"title"_s, after.person.title}});
        if (after.workplace != before.workplace)
            m_edit.update(u"person"_s, known.person, {{u"organisation"_s, organisation(after).bind()}});
        if (before.sessions.isEmpty())
            for (const Id &session : after.sessions)
                m_edit.insert(u"session_choice"_s, {{u"registration"_s, known.id.bind()}, {u"session"_s, session.bind()}});
        return after.diet == before.diet ? Result<void>() : writeDiet(m_edit, known.id, after.diet);
    }

    Edit &m_edit;
    const EventDetail &m_event;
    const ImportPlan &m_plan;
    QHash<qsizetype, QList<qsizetype>> m_again;
    QHash<QString, Id> m_organisations;                 ///< those added, by name
    QList<std::pair<QDateTime, Registration>> m_new;    ///< with the time that decides their order
    QHash<Id, qsizetype> m_added;                       ///< person → index in m_new
    QDateTime m_latest = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
};

} // namespace

Result<void> RegistrationImporter::apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress)
{
    const Result<EventDetail> event = CourseStore::detail(edit.database(), target.value(u"event"_s));
    if (!event)
        return event.error();
    return Writer(edit, *event, plan).write(progress);
}

} // namespace lansnav
