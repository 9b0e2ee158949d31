// SPDX-License-Identifier: GPL-3.0-or-later
// Who the person of a registration is in the register.
#include "course/registrationjudge.h"

#include "calendar/meetingtime.h"
#include "register/namesakes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

/// Somebody of the name in another municipality who is registered at the very time that the row states: it was said before that they are one.
PersonMatcher::Match RegistrationJudge::registeredElsewhere(const RegistrationImport &data, const NameKey &key) const
{
    const QString asked = data.asked.isValid() ? MeetingTime::at(data.asked.date(), data.asked.time()).toIso() : QString();
    for (const qsizetype i : asked.isEmpty() ? QList<qsizetype>() : m_people.elsewhere(data.person, key))
        if (const Registration *known = registrationOf(m_people.at(i).id); known && known->requestedAt == asked)
            return {PersonMatcher::Certainty::Sure, {i}};
    return {};
}

PersonMatcher::Match RegistrationJudge::matchOf(const RegistrationImport &data, const NameKey &key) const
{
    const PersonMatcher::Match match = m_people.match(data.person, key);
    if (match.certainty == PersonMatcher::Certainty::None)
        return registeredElsewhere(data, key);
    if (match.certainty != PersonMatcher::Certainty::Unsure)
        return match;
    // Of the same name, somebody who is registered already, so that a second run asks nothing again, or has a row further up with the same
    // address, is the one meant, when it is one alone.
    QList<qsizetype> meant;
    for (const qsizetype i : match.people) {
        const Person &known = m_people.at(i);
        const bool fits = i < m_stored ? registrationOf(known.id) != nullptr : !known.email.isEmpty() && known.email == data.person.email;
        if (fits && areSpeltAlike(known, data.person) && compareNames(NameKey::of(known), key) == NameMatch::Same)
            meant.append(i);
    }
    return meant.size() == 1 ? PersonMatcher::Match{PersonMatcher::Certainty::Sure, meant} : match;
}

void RegistrationJudge::findPerson(qsizetype index, RegistrationImport &data)
{
    ImportRow &row = m_plan.rows[index];
    const NameKey key = NameKey::of(data.person);
    const PersonMatcher::Match match = matchOf(data, key);
    const RowAddresses::Earlier earlier = m_addresses.add(row.line, data.person.email, key);
    const bool isNear = earlier.likeness == RowAddresses::Likeness::Near;
    if (isNear && (data.doubt.isEmpty() || data.isLikelyNew)) {
        data.doubt = nearNameDoubt(earlier.line);
        data.isLikelyNew = false;
    }
    // A row further up with nearly this name is somebody's by her own.
    const bool isSure = match.certainty == PersonMatcher::Certainty::Sure && (!isNear || compareNames(NameKey::of(m_people.at(match.people.first())), key) == NameMatch::Same);
    if (isSure) {
        const qsizetype found = match.people.first();
        const Id person = found < m_stored ? m_people.at(found).id : Id();
        const qsizetype first = person.isNull() ? m_rowsOfAdded.value(found, -1) : m_rowsOfStored.value(person, -1);
        if (first >= 0)
            join(index, data, first);
        else
            begin(index, data, person);
        return;
    }
    Maybe maybe{{}, match.why};
    for (const qsizetype i : std::as_const(match.people)) {
        if (i < m_stored)
            maybe.people.append(i);
        else if (match.why == PersonMatcher::Why::NearlyNamed)
            doubtNearlyNamed(m_rowsOfAdded.value(i), i, data);
        else if (!isNear)
            row.notes.append(tr("Line %1 has the same e-mail address or name; this row is taken for another person.").arg(m_plan.rows.at(m_rowsOfAdded.value(i)).line));
    }
    m_maybe.insert(index, maybe);
    m_rowsOfAdded.insert(m_people.add(data.person, key), index);
    data.options = {RegistrationOption{}};
}

void RegistrationJudge::doubtNearlyNamed(qsizetype earlier, qsizetype known, RegistrationImport &data) const
{
    if (!data.doubt.isEmpty())
        return;
    const QString &phone = m_people.at(known).phone;
    data.doubt = nearlyNamedDoubt(m_plan.rows.at(earlier).line);
    data.isLikelyNew = phone.isEmpty() || phone != data.person.phone;
}

bool RegistrationJudge::isFirst(const Person &known, const RegistrationImport &data, PersonMatcher::Why why) const
{
    // Into somebody with protected identity nothing is written, and nobody is to come in once more without it.
    if (known.isProtected || why == PersonMatcher::Why::Unclear)
        return true;
    if (why == PersonMatcher::Why::OtherName)
        return compareNames(NameKey::of(known), NameKey::of(data.person)) != NameMatch::None;
    return (!known.phone.isEmpty() && known.phone == data.person.phone) || m_letters.areWithoutRings();
}

/// Those of the name in other municipalities; the others, who are somebody else for sure, are told of.
QList<qsizetype> RegistrationJudge::namesakesElsewhere(ImportRow &row, const RegistrationImport &data) const
{
    const NameKey key = NameKey::of(data.person);
    const bool isSingle = key.given.isEmpty() || key.family.isEmpty();
    QList<qsizetype> maybe;
    QList<Person> others;
    for (const qsizetype i : m_people.elsewhere(data.person, key)) {
        const Person &known = m_people.at(i);
        if (isSingle || m_rowsOfStored.contains(known.id) || isSurelyAnother(known, data.person.email))
            others.append(known);
        else
            maybe.append(i);
    }
    if (!others.isEmpty())
        row.notes.append(namesakeNote(m_places, others));
    return maybe;
}

QString RegistrationJudge::whyAsked(const RegistrationImport &data, const Maybe &maybe, const QList<qsizetype> &elsewhere) const
{
    if (!data.doubt.isEmpty())
        return data.doubt;
    if (maybe.people.isEmpty()) {
        QList<Person> namesakes;
        for (const qsizetype i : elsewhere)
            namesakes.append(m_people.at(i));
        return namesakeDoubt(m_places, data.person.name(), namesakes);
    }
    switch (maybe.why) {
    case PersonMatcher::Why::NearlyNamed: return nearlyNamedDoubt();
    case PersonMatcher::Why::OtherName: return otherNameDoubt();
    case PersonMatcher::Why::Unclear: break;
    }
    return tr("The register has somebody who may be this person.");
}

void RegistrationJudge::askWho(ImportRow &row, RegistrationImport &data)
{
    if (!data.options.first().person.isNull())
        return askWhether(row, data);
    const Maybe maybe = m_maybe.value(&row - m_plan.rows.data());
    const QList<qsizetype> elsewhere = namesakesElsewhere(row, data);
    if (maybe.people.isEmpty() && elsewhere.isEmpty())
        return askWhether(row, data);
    doubt(row, whyAsked(data, maybe, elsewhere));
    Ways ways;
    Ways last;
    const auto offer = [&](qsizetype i, bool isFirst) {
        const Person shown = m_people.at(i).masked();
        const QString place = m_places.municipalityName(shown.municipality);
        (isFirst ? ways : last).append({tr("the same as %1").arg(place.isEmpty() ? shown.name() : shown.name() + u", "_s + place),
                                        [id = m_people.at(i).id](RegistrationOption &option) { option.person = id; }});
    };
    for (const qsizetype i : maybe.people)
        offer(i, isFirst(m_people.at(i), data, maybe.why));
    for (const qsizetype i : elsewhere)
        offer(i, m_people.at(i).isProtected);
    if (ways.isEmpty() && !data.doubt.isEmpty() && !data.isLikelyNew)
        ways.append({tr("leave the row out"), [](RegistrationOption &option) { option.leave = true; }});
    ways.append({tr("a new person"), [](RegistrationOption &) {}});
    multiplyOptions(row, data.options, ways + last);
}

} // namespace lansnav
