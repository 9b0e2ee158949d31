// SPDX-License-Identifier: GPL-3.0-or-later
// Whom of the register a row of a list of people may be.
#include "register/peopleknown.h"

#include "register/namesakes.h"

namespace lansnav {

peoplechoices::Offers peoplelist::offersTo(const Known &known, const PersonMatcher::Match &match, const ReadRow &read)
{
    const PersonDecision &decision = *read.decision;
    peoplechoices::Offers offers;
    QList<qsizetype> untaken;
    qsizetype at = 0;
    for (const qsizetype i : match.people) {
        if (known.isAdded(i))
            continue;
        const Person &person = known.matcher.at(i);
        const bool otherEmail = !decision.person.email.isEmpty() && !person.email.isEmpty() && decision.person.email != person.email;
        const bool isOther = known.claims.isClaimed(person.id) && (otherEmail || compareNames(NameKey::of(person), read.key) == NameMatch::None);
        if (!isOther && (person.isProtected || changesTo(person, decision).isEmpty()))
            offers.first.append(at);
        else if (!known.claims.isTaken(person.id))
            untaken.append(at);
        else if (!isOther)
            offers.last.append(at);
        ++at;
    }
    offers.first += untaken;
    return offers;
}

QList<qsizetype> peoplelist::namesakesElsewhere(const Known &known, const ReadRow &read, ImportRow *row)
{
    const PersonDecision &decision = *read.decision;
    QList<qsizetype> maybe;
    QList<Person> others;
    // One name alone says too little to ask about.
    const bool single = read.key.given.isEmpty() || read.key.family.isEmpty();
    for (const qsizetype i : decision.placeIsProposed() ? QList<qsizetype>() : known.matcher.elsewhere(decision.person, read.key)) {
        const Person &person = known.matcher.at(i);
        // Nobody is of two municipalities: whom another row has is not moved by this one.
        if (single || known.claims.isClaimed(person.id) || isSurelyAnother(person, decision.person.email))
            others.append(person);
        else
            maybe.append(i);
    }
    if (row && !others.isEmpty())
        row->notes.append(namesakeNote(known.places.index, others));
    return maybe;
}

} // namespace lansnav
