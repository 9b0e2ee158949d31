// SPDX-License-Identifier: GPL-3.0-or-later
// Which stored person each row of a list of people surely is.
#include "register/peopleknown.h"

#include <algorithm>

namespace lansnav {

namespace {

using peoplelist::Known;
using peoplelist::ReadRow;

/// Somebody with every detail as this row states it is the one, whoever else bears the name: so a second run changes nothing.
PersonMatcher::Match exactOf(const Known &known, const PersonDecision &decision, const NameKey &key, const PersonMatcher::Match &match)
{
    if (match.certainty != PersonMatcher::Certainty::Unsure)
        return match;
    for (const qsizetype i : match.people) {
        const Person &candidate = known.matcher.at(i);
        if (candidate.email == decision.person.email && areSpeltAlike(candidate, decision.person) && compareNames(NameKey::of(candidate), key) == NameMatch::Same
            && changesTo(candidate, decision).isEmpty())
            return {PersonMatcher::Certainty::Sure, {i}, PersonMatcher::Why::Unclear, PersonMatcher::By::Details};
    }
    return match;
}

/// What the two rows say is not said of one person, unless an address tells that it is.
bool areRowsOfOthers(const ReadRow &a, const ReadRow &b)
{
    const Person &one = a.decision->person;
    const Person &other = b.decision->person;
    if (!one.email.isEmpty() && !other.email.isEmpty())
        return one.email != other.email;
    const bool areStated = !a.decision->placeIsProposed() && !b.decision->placeIsProposed();
    return areStated && !one.municipality.isNull() && !other.municipality.isNull() && one.municipality != other.municipality;
}

} // namespace

/// What the row itself says of the person: a municipality that is only proposed tells nobody from another.
Person peoplelist::statedBy(const PersonDecision &decision)
{
    Person stated = decision.person;
    if (decision.placeIsProposed())
        stated.municipality = Id();
    return stated;
}

PersonMatcher::Match peoplelist::matchOf(const Known &known, const ReadRow &read)
{
    const PersonDecision &decision = *read.decision;
    if (read.asksName)
        return {PersonMatcher::Certainty::Unsure, {read.known}, PersonMatcher::Why::OtherName};
    if (read.known >= 0)
        return {PersonMatcher::Certainty::Sure, {read.known}, PersonMatcher::Why::Unclear, PersonMatcher::By::Own};
    return exactOf(known, decision, read.key, known.matcher.match(decision.placeIsProposed() ? statedBy(decision) : decision.person, read.key));
}

/// Whether a row is asked about although a stored person fits: a row further up is nearly the same, and that one is theirs, unless
/// this is their own name.
bool peoplelist::isMisspelt(const Known &known, qsizetype index, const ReadRow &read)
{
    return read.isNear && read.known < 0 && compareNames(NameKey::of(known.matcher.at(index)), read.key) != NameMatch::Same;
}

/// The row, which has claimed that stored person, is hers; rows that are judged later see her as this one leaves her, as the next run will.
void peoplelist::take(Known &known, qsizetype row, qsizetype index)
{
    PersonDecision &decision = *known.read.at(row).decision;
    const Person now = known.matcher.at(index);
    known.sure.insert(row, index);
    if (now.isProtected)
        return;
    decision.onlyFills = known.claims.claimants(now.id).size() > 1;
    if (changesTo(now, decision).isEmpty())
        return;
    if (!known.asStored.contains(index))
        known.asStored.insert(index, now);
    known.matcher.replace(index, changedBy(now, decision));
    ++known.changes;
}

bool peoplelist::hasRival(const Known &known, const PersonMatcher::Match &match)
{
    if (known.claims.isContended(known.row))
        return true;
    const QList<qsizetype> claimants = match.by < PersonMatcher::By::Mail ? known.claims.claimants(known.matcher.at(match.people.first()).id) : QList<qsizetype>();
    return std::any_of(claimants.cbegin(), claimants.cend(), [&](qsizetype row) { return areRowsOfOthers(known.read.at(row), known.read.at(known.row)); });
}

/// Before anything is asked or added: those rows of which it is certain whom they are, the surest first, wherever in the list they stand.
void peoplelist::claimCertain(Known &known)
{
    using By = PersonMatcher::By;
    // Whom a row would have, for as long as no row has changed anybody.
    struct Wished { int changes = 0; qsizetype index = -1; By by = By::Nothing; bool isAny = false; };
    QHash<qsizetype, Wished> wished;
    const auto ask = [&known](qsizetype row) {
        const ReadRow &read = known.read.at(row);
        const PersonMatcher::Match match = matchOf(known, read);
        const bool isSure = match.certainty == PersonMatcher::Certainty::Sure && !isMisspelt(known, match.people.first(), read);
        return Wished{known.changes, isSure ? match.people.first() : -1, isSure ? match.by : By::Nothing, match.certainty != PersonMatcher::Certainty::None};
    };
    QList<qsizetype> open;
    for (qsizetype row = 0; known.matcher.storedCount() > 0 && row < known.read.size(); ++row)
        if (known.read.at(row).decision)
            if (const Wished wish = ask(row); wish.isAny) {
                wished.insert(row, wish);
                open.append(row);
            }
    PersonClaims::Rules rules;
    rules.levels = {int(By::Own), int(By::Mail), int(By::Phone), int(By::Place), int(By::Details)};
    rules.shared = int(By::Mail);
    rules.wish = [&](qsizetype row, int) {
        Wished &wish = wished[row];
        if (wish.changes != known.changes)
            wish = ask(row);
        return PersonClaims::Wish{wish.index < 0 ? Id() : known.matcher.at(wish.index).id, int(wish.by)};
    };
    rules.areOthers = [&known](qsizetype a, qsizetype b, const Id &) { return areRowsOfOthers(known.read.at(a), known.read.at(b)); };
    rules.claimed = [&](qsizetype row, const Id &) { take(known, row, wished.value(row).index); };
    known.claims.settle(open, rules);
}

} // namespace lansnav
