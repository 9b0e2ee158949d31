// SPDX-License-Identifier: GPL-3.0-or-later
// Whom of the register a row of a list of people may be.
#include "register/peopleknown.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "register/namesakes.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using peoplelist::Known;
using peoplelist::ReadRow;

bool sharesPhone(const Person &a, const Person &b)
{
    return !a.phone.isEmpty() && a.phone == b.phone;
}

QString withDoubt(const PersonDecision &decision, const QString &reason)
{
    return decision.doubt.isEmpty() ? reason : decision.doubt + u' ' + reason;
}

/// Another person comes first, unless more than the name speaks for the same one.
void offerNearlyNamed(const Known &known, const ReadRow &read, const Person &person, qsizetype at, peoplechoices::Offers &offers)
{
    const bool agrees = person.isProtected || sharesPhone(person, read.decision->person) || (known.letters && known.letters->areWithoutRings());
    (agrees && !known.claims.isTaken(person.id) ? offers.first : offers.last).append(at);
    offers.reason = withDoubt(*read.decision, nearlyNamedDoubt());
}

/// Who has the address under quite another name is somebody else before she is called so by now.
void offerOtherName(const Known &known, const ReadRow &read, const Person &person, qsizetype at, peoplechoices::Offers &offers)
{
    const NameMatch names = compareNames(NameKey::of(person), read.key);
    if (known.claims.isClaimed(person.id) && names == NameMatch::None)
        return;
    const bool isFirst = (person.isProtected || names != NameMatch::None) && !known.claims.isTaken(person.id);
    (isFirst ? offers.first : offers.last).append(at);
    if (!read.key.given.isEmpty() && !read.key.family.isEmpty())
        offers.named.insert(at);
    if (names == NameMatch::PartOfDouble)
        offers.renamed.insert(at);
    offers.reason = withDoubt(*read.decision, read.asksName ? RegisterText::tr("The id in the row is that of somebody with another name: is it the same person?") : otherNameDoubt());
}

} // namespace

peoplechoices::Offers peoplelist::offersTo(const Known &known, const PersonMatcher::Match &match, const ReadRow &read)
{
    const PersonDecision &decision = *read.decision;
    peoplechoices::Offers offers;
    QList<qsizetype> untaken;
    qsizetype at = -1;
    for (const qsizetype i : match.people) {
        if (known.isAdded(i))
            continue;
        ++at;
        const Person &person = known.matcher.at(i);
        if (match.why == PersonMatcher::Why::NearlyNamed) {
            offerNearlyNamed(known, read, person, at, offers);
            continue;
        }
        if (match.why == PersonMatcher::Why::OtherName) {
            offerOtherName(known, read, person, at, offers);
            continue;
        }
        const bool otherEmail = !decision.person.email.isEmpty() && !person.email.isEmpty() && decision.person.email != person.email;
        const bool isOther = known.claims.isClaimed(person.id) && (otherEmail || compareNames(NameKey::of(person), read.key) == NameMatch::None);
        if (!isOther && (person.isProtected || changesTo(person, decision).isEmpty()))
            offers.first.append(at);
        else if (!known.claims.isTaken(person.id))
            untaken.append(at);
        else if (!isOther)
            offers.last.append(at);
    }
    offers.first += untaken;
    return offers;
}

void peoplelist::readOwnId(const Known &known, const ImportColumns &cells, const ImportRow &row, ReadRow &read)
{
    const QString said = known.ids.isEmpty() ? QString() : cells.text(row, u"id");
    read.known = said.isEmpty() ? -1 : known.ids.value(Id::fromHex(said), -1);
    if (read.known < 0 || known.matcher.at(read.known).isProtected)
        return;
    const Person &stored = known.matcher.at(read.known);
    const Person &person = read.decision->person;
    // Where the name stands there whole as well, its parts decide: if now the one and now the other did, each reading would undo the last.
    read.decision->renames = person.given != stored.given || person.family != stored.family;
    const NameKey before = NameKey::of(stored);
    read.asksName = read.decision->renames && compareNames(before, read.key) == NameMatch::None && before.given != read.key.given && before.family != read.key.family;
    read.decision->renames = read.decision->renames && !read.asksName;
}

void peoplelist::tellNamesApart(const ImportColumns &cells, const PersonDecision &decision, ImportRow &row)
{
    if (!cells.has(u"name") || (!cells.has(u"given") && !cells.has(u"family")))
        return;
    const QString taken = decision.person.name();
    const QString whole = cells.text(row, u"name");
    if (whole.isEmpty() || whole == taken)
        return;
    const parse::PersonName name = cells.personName(row, u"name");
    Person said;
    said.given = name.given;
    said.family = name.family;
    if (!name.isEmpty() && !areSpeltAlike(said, decision.person))
        row.notes.append(RegisterText::tr("The row has the name twice, and not the same: “%1” is taken, as given and family name say, and not “%2”. A name is changed in those two columns.").arg(taken, said.name()));
}

void peoplelist::keepOtherwise(const Person &soFar, const ImportColumns &cells, PersonDecision &decision, Person &into, ImportRow &row)
{
    const Person &said = decision.person;
    QStringList labels;
    const auto compare = [&](const QString &now, const QString &text, const QString &field, const QString &label) {
        const QString kept = cells.kept(row, field);
        if (now.isEmpty() || text.isEmpty() || folded(now) == folded(text) || kept.isEmpty())
            return;
        labels.append(label);
        into.note = joinedNotes(into.note, kept);
    };
    compare(soFar.title, said.title, u"title"_s, RegisterText::tr("the title"));
    compare(soFar.email, said.email, u"email"_s, RegisterText::tr("the e-mail address"));
    compare(soFar.phone, said.phone, u"phone"_s, RegisterText::tr("the phone number"));
    if (!labels.isEmpty())
        row.notes.append(RegisterText::tr("The row says otherwise of %1; that is kept in the note.").arg(labels.join(u", "_s)));
}

void peoplelist::doubtNearlyNamed(const Known &known, const PersonMatcher::Match &match, PersonDecision &decision)
{
    if (match.why != PersonMatcher::Why::NearlyNamed || match.people.isEmpty() || !decision.doubt.isEmpty())
        return;
    const qsizetype first = match.people.first();
    decision.doubt = nearlyNamedDoubt(known.added.at(first - known.matcher.storedCount()).line);
    decision.isLikelyNew = !sharesPhone(known.matcher.at(first), decision.person);
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
