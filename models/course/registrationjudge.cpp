// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/registrationjudge.h"

#include "calendar/meetingtime.h"
#include "list/foldedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

using Against = RegistrationOption::Against;

RegistrationJudge::RegistrationJudge(const EventDetail &event, const PlaceIndex &places, PersonMatcher people, ImportPlan &plan)
    : m_event(event), m_places(places), m_people(std::move(people)), m_stored(m_people.size()), m_plan(plan), m_reader(event, places, plan), m_cells(plan),
      m_letters(plan, m_cells, places)
{
    for (qsizetype i = 0; i < m_stored; ++i)
        m_indexes.insert(m_people.at(i).id, i);
    // The turn that counts; of cancelled ones the latest, as they come in order.
    for (const Registration &r : event.registrations) {
        const Registration *&known = m_registrations[r.person];
        if (!known || known->isCancelled())
            known = &r;
    }
}

const Person *RegistrationJudge::personOf(const Id &id) const
{
    const auto known = m_indexes.constFind(id);
    return known == m_indexes.cend() ? nullptr : &m_people.at(*known);
}

const Registration *RegistrationJudge::registrationOf(const Id &person) const
{
    return person.isNull() ? nullptr : m_registrations.value(person);
}

void RegistrationJudge::understand(qsizetype index)
{
    ImportRow &row = m_plan.rows[index];
    row.notes.clear();
    row.reason.clear();
    row.choices.clear();
    row.choice = -1;
    row.fate = RowFate::New;
    const Data data = m_reader.read(row);
    row.data = data;
    if (row.fate != RowFate::Refused)
        findPerson(index, *data);
}

void RegistrationJudge::begin(qsizetype index, RegistrationImport &data, const Id &person)
{
    RegistrationOption option;
    option.person = person;
    data.options = {option};
    m_rowsOfStored.insert(person, index);
    if (const QString note = keptNameNote(*personOf(person), data.person); !note.isEmpty() && !data.proposesProtection)
        m_plan.rows[index].notes.append(note);
}

void RegistrationJudge::join(qsizetype index, RegistrationImport &data, qsizetype first)
{
    data.first = first;
    data.options = {RegistrationOption{}};
    m_again[first].append(index);
    m_plan.rows[index].with = first;
    m_plan.rows[index].notes.append(tr("The same person as in line %1; registered once.").arg(m_plan.rows.at(first).line));
}

void RegistrationJudge::decide(qsizetype index)
{
    ImportRow &row = m_plan.rows[index];
    const Data data = dataOf(index);
    if (row.fate == RowFate::Refused || !data)
        return;
    const Id sure = data->options.first().person;
    if (data->first >= 0)
        decideAgain(row, *data);
    else
        decideFirst(row, index, *data);
    if (data->options.size() == 1)
        row.choices.clear();
    for (qsizetype i = 0; i < data->options.size(); ++i) {
        const RegistrationOption &option = data->options.at(i);
        if (option.protect)
            row.protectingChoices.insert(int(i));
        const bool keepsFirst = data->first >= 0 && option.against == Against::KeepFirst;
        const bool isNew = data->first < 0 && data->registration.isNull();
        const Registration *known = registrationOf(option.person);
        const bool isThere = isNew && known && !known->isCancelled();
        const Person *taken = option.leave || option.protect || option.person == sure ? nullptr : personOf(option.person);
        row.choiceNotes.append(taken ? keptNameNote(*taken, data->person) : QString());
        row.choiceFates.append(option.leave ? RowFate::LeftOut : keepsFirst || isThere ? RowFate::Unchanged : isNew ? RowFate::New : RowFate::Updated);
    }
}

void RegistrationJudge::decideFirst(ImportRow &row, qsizetype index, RegistrationImport &data)
{
    row.fate = RowFate::New;
    const Id person = data.options.first().person;
    const Registration *known = registrationOf(person);
    // What later rows of the same person add; the earliest time is the one that counts.
    QDateTime earliest = data.asked;
    RegistrationImport whole = data;
    for (const qsizetype again : m_again.value(index)) {
        const Data later = dataOf(again);
        whole.fillBlanks(*later);
        if (later->asked.isValid() && (!earliest.isValid() || later->asked < earliest))
            earliest = later->asked;
    }
    if (known && !known->isCancelled()) {
        data = whole;
        decideRegistered(row, index, data, *known);
        return;
    }
    if (whole.asksConsent && !whole.consent)
        row.notes.append(tr("Has not consented to the details being saved: ask before they are used."));
    if (known)
        decideCancelled(row, data, *known);
    else
        askWho(row, data);
    if (const Person *sure = personOf(person); sure && !known)
        compareRegister(row, index, data, *sure);
    askTime(row, data);
    askProtection(row, data);
    const QList<RegistrationOption> options = data.options;
    const QString message = data.message;
    data = whole;
    data.message = RegistrationImporter::joined(message, whole.message);
    data.options = options;
    data.asked = earliest;
    data.again = known != nullptr;
    if (row.fate == RowFate::Doubtful)
        row.choice = -1;
    else if (options.size() > 1)
        row.choice = 0;
}

void RegistrationJudge::askWhether(ImportRow &row, RegistrationImport &data)
{
    if (data.doubt.isEmpty())
        return;
    doubt(row, data.doubt);
    Ways ways{{tr("leave the row out"), [](RegistrationOption &option) { option.leave = true; }}, {tr("a new person"), [](RegistrationOption &) {}}};
    if (data.isLikelyNew)
        ways.swapItemsAt(0, 1);
    multiplyOptions(row, data.options, ways);
}

void RegistrationJudge::doubt(ImportRow &row, const QString &reason)
{
    row.fate = RowFate::Doubtful;
    row.reason = row.reason.isEmpty() ? reason : row.reason + u' ' + reason;
}

void RegistrationJudge::askTime(ImportRow &row, RegistrationImport &data)
{
    const QString written = m_reader.timeText(row);
    const Ways ways{{tr("register anyway"), [](RegistrationOption &) {}}, {tr("leave the row out"), [](RegistrationOption &option) { option.leave = true; }}};
    if (!written.isEmpty() && !data.asked.isValid()) {
        doubt(row, tr("“%1” is no time there is. The row would take its place in line as it stands in the list.").arg(written.left(40)));
        data.message = RegistrationImporter::joined(data.message, RegistrationImporter::aside(tr("time"), written));
        multiplyOptions(row, data.options, ways);
        return;
    }
    if (!data.asked.isValid())
        return;
    const MeetingTime opens = MeetingTime::fromIso(m_event.event.opens);
    const MeetingTime closes = MeetingTime::fromIso(m_event.event.closes);
    const QDateTime closed = closes.isNull() ? QDateTime() : QDateTime(closes.date(), closes.hasTime() ? closes.time() : QTime(23, 59, 59), Qt::UTC);
    const bool late = closed.isValid() && data.asked > closed;
    const bool early = !opens.isNull() && data.asked < QDateTime(opens.date(), opens.hasTime() ? opens.time() : QTime(0, 0), Qt::UTC);
    if (!late && !early)
        return;
    const QString asked = MeetingTime::at(data.asked.date(), data.asked.time()).toText();
    doubt(row, late ? tr("Registration closed %1, and the row is of %2.").arg(closes.toText(), asked) : tr("Registration opened %1, and the row is of %2.").arg(opens.toText(), asked));
    multiplyOptions(row, data.options, ways);
}

void RegistrationJudge::askProtection(ImportRow &row, RegistrationImport &data)
{
    const Person *person = personOf(data.options.first().person);
    if (!data.proposesProtection || (person && person->isProtected))
        return;
    const QString proposed = tr("Protected identity is proposed, as the row says so.");
    row.notes.append(proposed);
    row.untilProtected = {proposed};
    row.whenProtected = tr("Marked as having protected identity.");
    multiplyOptions(row, data.options, {{tr("without protected identity"), [](RegistrationOption &) {}},
                    {tr("with protected identity"), [](RegistrationOption &option) { option.protect = true; }}});
}

void RegistrationJudge::compareRegister(ImportRow &row, qsizetype index, RegistrationImport &data, const Person &person)
{
    if (person.isProtected)
        return;
    RegistrationImport known;
    known.person.title = person.title;
    known.workplace = m_places.organisationName(person.organisation);
    QList<RegistrationImporter::Contradiction> found = RegistrationImporter::contradictions(known, data);
    found.removeIf([&](const auto &contradiction) {
        using enum RegistrationImporter::Field;
        return contradiction.field == Diet || contradiction.field == AccessNeeds || isSaid(index, contradiction);
    });
    if (found.isEmpty())
        return;
    row.notes.append(tr("The register says otherwise: %1.").arg(sentenceOf(found)));
    multiplyOptions(row, data.options, {{tr("leave the register as it is"), [](RegistrationOption &) {}},
                    {tr("change it to what the row says"), [](RegistrationOption &option) { option.updatesRegister = true; }}});
}

bool RegistrationJudge::isSaid(qsizetype first, const RegistrationImporter::Contradiction &found) const
{
    const auto says = [&](const RegistrationImport &row) {
        const QString said = RegistrationImporter::value(row, found.field);
        return !said.isEmpty() && RegistrationImporter::tells(found.before, said);
    };
    if (says(*dataOf(first)))
        return true;
    const QList<qsizetype> again = m_again.value(first);
    return std::any_of(again.cbegin(), again.cend(), [&](qsizetype row) { return says(*dataOf(row)); });
}

void RegistrationJudge::decideRegistered(ImportRow &row, qsizetype index, RegistrationImport &data, const Registration &known)
{
    data.registration = known.id;
    row.fate = RowFate::Unchanged;
    if (known.protectedIdentity) {
        row.notes = {tr("Somebody with protected identity is registered already; nothing is changed by an import.")};
        return;
    }
    const RegistrationImport before = RegistrationImporter::asRow(known);
    QStringList fills;
    const auto fill = [&](const QString &label, bool wanted) {
        if (wanted)
            fills.append(label);
    };
    fill(tr("diet"), before.diet.isEmpty() && !data.diet.isEmpty());
    fill(tr("access needs"), before.accessNeeds.isEmpty() && !data.accessNeeds.isEmpty());
    fill(tr("message"), before.message.isEmpty() && !data.message.isEmpty());
    fill(tr("consent"), !before.consent && data.consent);
    fill(tr("sessions chosen"), before.sessions.isEmpty() && !data.sessions.isEmpty());
    if (!fills.isEmpty()) {
        row.fate = RowFate::Updated;
        row.notes.append(tr("Is registered already; what was missing is filled in: %1.").arg(fills.join(u", "_s)));
    }
    QList<RegistrationImporter::Contradiction> found = RegistrationImporter::contradictions(before, data);
    found.removeIf([&](const auto &contradiction) { return isSaid(index, contradiction); });
    if (!found.isEmpty()) {
        row.notes.append(tr("What is registered says otherwise: %1.").arg(sentenceOf(found)));
        multiplyOptions(row, data.options, {{tr("leave it as it is"), [](RegistrationOption &) {}},
                        {tr("keep both"), [](RegistrationOption &option) { option.against = Against::KeepBoth; }},
                        {tr("what this row says"), [](RegistrationOption &option) { option.against = Against::TakeThis; }}});
        row.choice = 0;
    }
}

void RegistrationJudge::decideCancelled(ImportRow &row, RegistrationImport &data, const Registration &known)
{
    const MeetingTime cancelled = MeetingTime::fromIso(known.cancelledAt);
    const QDateTime moment(cancelled.date(), cancelled.hasTime() ? cancelled.time() : QTime(23, 59, 59), Qt::UTC);
    if (data.asked.isValid() && data.asked <= moment) {
        row.fate = RowFate::Unchanged;
        row.notes.append(tr("Has cancelled the registration since then."));
        return;
    }
    doubt(row, tr("The person cancelled the registration %1.").arg(cancelled.toText()));
    multiplyOptions(row, data.options, {{tr("register again, last in line"), [](RegistrationOption &) {}},
                    {tr("leave the row out"), [](RegistrationOption &option) { option.leave = true; }}});
}

QString RegistrationJudge::sentenceOf(const QList<RegistrationImporter::Contradiction> &found)
{
    QStringList parts;
    for (const auto &[field, before, said] : found) {
        using enum RegistrationImporter::Field;
        const QString label = RegistrationImporter::label(field);
        // Health data stands in the cells and in the registration, not in sentences that are printed and kept.
        const bool quiet = field == Diet || field == AccessNeeds;
        parts.append(quiet ? label : tr("%1 “%2”, here “%3”", "what it is, what stands, what the row says").arg(label, before, said));
    }
    return parts.join(u", "_s);
}

void RegistrationJudge::decideAgain(ImportRow &row, RegistrationImport &data)
{
    row.fate = RowFate::Unchanged;
    const Data first = dataOf(data.first);
    const ImportRow &firstRow = m_plan.rows.at(data.first);
    if (firstRow.fate == RowFate::Refused || !first)
        return;
    const Registration *known = registrationOf(first->options.first().person);
    if (known && known->protectedIdentity)
        return;
    const bool isStored = known && !known->isCancelled();
    data.registration = isStored ? known->id : Id();
    const RegistrationImport before = isStored ? RegistrationImporter::asRow(*known) : *first;
    if (before.consent != data.consent)
        row.notes.append(tr("Consent is given in one of the rows only."));
    const QList<RegistrationImporter::Contradiction> found = RegistrationImporter::contradictions(before, data);
    if (found.isEmpty())
        return;
    doubt(row, tr("The same person as in line %1, and says otherwise: %2.").arg(firstRow.line).arg(sentenceOf(found)));
    multiplyOptions(row, data.options, {{tr("keep both: the later one in the message"), [](RegistrationOption &option) { option.against = Against::KeepBoth; }},
                    {tr("what line %1 says").arg(firstRow.line), [](RegistrationOption &option) { option.against = Against::KeepFirst; }},
                    {tr("what this row says"), [](RegistrationOption &option) { option.against = Against::TakeThis; }}});
}

} // namespace lansnav
