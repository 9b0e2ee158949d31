// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopleimport.h"

#include "exchange/importcolumns.h"
#include "exchange/importoptions.h"
#include "exchange/importrows.h"
#include "privacy/masking.h"
#include "register/namekey.h"
#include "register/peopledecision.h"
#include "register/peopleread.h"
#include "register/persondoubt.h"
#include "register/personmatch.h"
#include "register/registerimport.h"
#include "register/registerstore.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// What the register knows, to judge rows by.
struct Known
{
    PersonMatcher matcher;
    PeoplePlaces places;
    /// Those whom a row further up adds: the matcher's last.
    struct Added { int line = 0; qsizetype row = 0; std::shared_ptr<PersonDecision> decision; };
    QList<Added> added;
    qsizetype stored() const { return matcher.size() - added.size(); }
    bool isAdded(qsizetype index) const { return index >= stored(); }
    QHash<Id, int> matchedInLine;           ///< stored people that a row further up is about
    QList<ImportRow> *rows = nullptr;       ///< of the plan
    qsizetype row = 0;                      ///< the one that is judged
    RowAddresses addresses;                 ///< of the rows further up
};

Result<Known> readKnown(Database &db)
{
    Known known;
    auto people = registerstore::people(db);
    if (!people)
        return people.error();
    known.matcher = PersonMatcher(std::move(*people));
    auto places = PlaceIndex::load(db);
    if (!places)
        return places.error();
    known.places.index = std::move(*places);
    return known;
}

/// `stored` is null for somebody new.
void tellWorkplace(const Known &known, const PersonDecision &decision, const Person *stored, ImportRow &row)
{
    if (decision.placeFrom == PersonDecision::PlaceFrom::Organisation && (!stored || stored->municipality.isNull()))
        row.notes.append(RegisterText::tr("The municipality is %1, as the organisation says.").arg(known.places.index.municipalityName(decision.person.municipality)));
    if (stored && keepsWorkplace(*stored, decision))
        return;
    if (decision.newOrganisation)
        row.notes.append(RegisterText::tr("The organisation “%1” is new and will be added.").arg(decision.newOrganisation->name));
    else if (!decision.unsureWorkplace.isEmpty())
        row.notes.append(RegisterText::tr("There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.")
                             .arg(known.places.index.organisationName(decision.namesakes.value(0))));
}

bool changesAnything(const Person &stored, const PersonDecision &decision)
{
    return !changesTo(stored, decision).isEmpty();
}

QString choiceFor(const Known &known, const Person &stored)
{
    return RegisterText::tr("The same person: %1").arg(known.places.index.personLabel(stored));
}

/// Says at a doubtful row what each of its choices comes to.
void settle(const PersonDecision &decision, ImportRow &row)
{
    row.choiceFates.clear();
    row.protectingChoices.clear();
    for (int i = 0; i < int(row.choices.size()); ++i) {
        const PersonOption &option = decision.options.at(i);
        if (option.protect)
            row.protectingChoices.insert(i);
        RowFate fate = option.leave ? RowFate::LeftOut : RowFate::New;
        if (option.match >= 0) {
            const Person &stored = decision.matches.at(option.match);
            fate = !stored.isProtected && (option.protect || changesAnything(stored, decision)) ? RowFate::Updated : RowFate::Unchanged;
        }
        row.choiceFates.append(fate);
    }
}

/// Nobody whom a row calls protected goes in before it is decided whether she is.
void askProtection(PersonDecision &decision, ImportRow &row)
{
    if (!decision.proposesProtection)
        return;
    if (row.fate != RowFate::Doubtful)
        row.reason = RegisterText::tr("The row speaks of protected identity.");
    row.fate = RowFate::Doubtful;
    const bool isKnown = decision.options.first().match >= 0;
    const bool isFurther = !row.choices.isEmpty();
    const QString with = isFurther ? RegisterText::tr("with protected identity") : isKnown ? RegisterText::tr("Set protected identity") : RegisterText::tr("Add with protected identity");
    const QString without = isFurther ? RegisterText::tr("without protected identity") : isKnown ? RegisterText::tr("Leave as it is") : RegisterText::tr("Add without");
    multiplyOptions<PersonOption>(row, decision.options, {{with, [](PersonOption &option) { option.protect = true; }}, {without, [](PersonOption &) {}}});
    settle(decision, row);
}

void judgeMatched(Known &known, PersonDecision &decision, ImportRow &row)
{
    const Person &stored = decision.matches.first();
    if (stored.isProtected) {
        row.fate = RowFate::Unchanged;
        row.notes = {RegisterText::tr("Somebody with protected identity has these details already; nothing is changed by an import.")};
        return;
    }
    if (const auto earlier = known.matchedInLine.constFind(stored.id); earlier != known.matchedInLine.cend()) {
        decision.onlyFills = true;
        row.notes.append(RegisterText::tr("The same person as in line %1: only what is missing is taken from here.").arg(*earlier));
    } else {
        known.matchedInLine.insert(stored.id, row.line);
    }
    tellWorkplace(known, decision, &stored, row);
    row.fate = changesAnything(stored, decision) ? RowFate::Updated : RowFate::Unchanged;
    decision.options = {PersonOption{.match = 0}};
    askProtection(decision, row);
}

/// The same as somebody added further up in the source: what this row states beyond that goes to that one.
void judgeRepeated(Known &known, qsizetype index, const PersonDecision &decision, ImportRow &row)
{
    const Known::Added earlier = known.added.at(index - known.stored());
    Person &first = earlier.decision->person;
    const Person &again = decision.person;
    const auto fill = [](QString &mine, const QString &theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    fill(first.title, again.title);
    fill(first.email, again.email);
    fill(first.phone, again.phone);
    first.note = joinedNotes(first.note, again.note);
    if (first.municipality.isNull() || (earlier.decision->placeIsProposed() && !decision.placeIsProposed() && !again.municipality.isNull())) {
        first.municipality = again.municipality;
        earlier.decision->placeFrom = decision.placeFrom;
    }
    if (first.organisation.isNull()) {
        first.organisation = again.organisation;
        earlier.decision->newOrganisation = decision.newOrganisation;
        if (earlier.decision->unsureWorkplace.isEmpty() || !again.organisation.isNull())
            earlier.decision->unsureWorkplace = decision.unsureWorkplace;
    }
    known.matcher.replace(index, first);
    if (decision.proposesProtection && !earlier.decision->proposesProtection) {
        earlier.decision->proposesProtection = true;
        askProtection(*earlier.decision, (*known.rows)[earlier.row]);
    }
    row.with = earlier.row;
    row.fate = RowFate::Unchanged;
    row.notes.append(RegisterText::tr("The same person as in line %1: what is missing there is taken from here.").arg(earlier.line));
}

/// Asks whether a row is somebody new at all.
void askWhether(PersonDecision &decision, ImportRow &row)
{
    decision.options = {PersonOption{.leave = true}, PersonOption()};
    row.fate = RowFate::Doubtful;
    row.reason = decision.doubt;
    row.choices = {RegisterText::tr("Leave the row out"), RegisterText::tr("A new person")};
    settle(decision, row);
}

void judgeNew(Known &known, const std::shared_ptr<PersonDecision> &decision, const NameKey &key, ImportRow &row)
{
    row.fate = RowFate::New;
    tellWorkplace(known, *decision, nullptr, row);
    known.matcher.add(decision->person, key);
    known.added.append({row.line, known.row, decision});
    if (!decision->doubt.isEmpty())
        askWhether(*decision, row);
    askProtection(*decision, row);
}

PersonMatcher::Match matchOf(const Known &known, const PersonDecision &decision, const NameKey &key)
{
    if (!decision.placeIsProposed())
        return known.matcher.match(decision.person, key);
    Person stated = decision.person;
    stated.municipality = Id();
    return known.matcher.match(stated, key);
}

/// Somebody with every detail as this row states it is the one, whoever else bears the name: so a second run changes nothing.
PersonMatcher::Match exactOf(const Known &known, const PersonDecision &decision, const NameKey &key, const PersonMatcher::Match &match)
{
    if (match.certainty != PersonMatcher::Certainty::Unsure)
        return match;
    for (const qsizetype i : match.people) {
        const Person &candidate = known.matcher.at(i);
        if (candidate.email == decision.person.email && compareNames(NameKey::of(candidate), key) == NameMatch::Same
            && !changesAnything(candidate, decision))
            return {PersonMatcher::Certainty::Sure, {i}};
    }
    return match;
}

/// The address of a row further up: with nearly its name, one of the two may be misspelt, and is asked about; with quite another one,
/// they share a mailbox. True when it is to be asked about.
bool compareAddresses(Known &known, PersonDecision &decision, const NameKey &key, ImportRow &row)
{
    const RowAddresses::Earlier earlier = known.addresses.add(row.line, decision.person.email, key);
    const bool isNear = earlier.likeness == RowAddresses::Likeness::Near;
    if (isNear && decision.doubt.isEmpty())
        decision.doubt = nearNameDoubt(earlier.line);
    else if (earlier.likeness == RowAddresses::Likeness::Other)
        row.notes.append(RegisterText::tr("Line %1 has the same e-mail and another name: they are taken for two people with one mailbox.").arg(earlier.line));
    return isNear;
}

/// Whom a row is about has to be chosen.
void askWho(const Known &known, PersonDecision &decision, ImportRow &row)
{
    tellWorkplace(known, decision, nullptr, row);
    row.fate = RowFate::Doubtful;
    row.reason = !decision.doubt.isEmpty() ? decision.doubt
                                           : RegisterText::tr("There is somebody with the same name or e-mail, and it is not certain that it is the same person.");
    decision.options.clear();
    for (qsizetype i = 0; i < decision.matches.size(); ++i) {
        row.choices.append(choiceFor(known, decision.matches.at(i)));
        decision.options.append(PersonOption{.match = i});
    }
    row.choices.append(RegisterText::tr("A new person"));
    decision.options.append(PersonOption());
    settle(decision, row);
    askProtection(decision, row);
}

void judgePerson(Known &known, const ImportColumns &cells, ImportRow &row)
{
    auto decision = std::make_shared<PersonDecision>();
    row.data = decision;
    row.notes.clear();
    row.choices.clear();
    row.choice = -1;
    row.reason = readPerson(cells, known.places, *decision, row);
    if (!row.reason.isEmpty()) {
        row.fate = RowFate::Refused;
        return;
    }
    const NameKey key = NameKey::of(decision->person);
    const PersonMatcher::Match match = exactOf(known, *decision, key, matchOf(known, *decision, key));
    const bool isNear = compareAddresses(known, *decision, key, row);
    if (match.certainty == PersonMatcher::Certainty::None) {
        judgeNew(known, decision, key, row);
        return;
    }
    if (match.certainty == PersonMatcher::Certainty::Sure && known.isAdded(match.people.first())) {
        if (isNear) {
            askWhether(*decision, row);
            askProtection(*decision, row);
        } else {
            judgeRepeated(known, match.people.first(), *decision, row);
        }
        return;
    }
    for (const qsizetype i : std::as_const(match.people))
        if (!known.isAdded(i))
            decision->matches.append(known.matcher.at(i));
    if (match.certainty == PersonMatcher::Certainty::Sure) {
        // A row further up is the stored person's, by her own name.
        if (isNear && compareNames(NameKey::of(decision->matches.first()), key) != NameMatch::Same)
            askWho(known, *decision, row);
        else
            judgeMatched(known, *decision, row);
        return;
    }
    if (decision->matches.isEmpty()) {
        judgeNew(known, decision, key, row);
        return;
    }
    askWho(known, *decision, row);
}

} // namespace

Result<void> judgePeople(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &progress)
{
    auto known = readKnown(db);
    if (!known)
        return known.error();
    known->rows = &plan.rows;
    known->matcher.reserve(plan.rows.size());
    known->addresses.reserve(plan.rows.size());
    const ImportColumns cells(plan);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        known->row = i;
        judgePerson(*known, cells, plan.rows[i]);
        if (progress && i % 500 == 0 && !progress(int(i * 100 / plan.rows.size())))
            return Error{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
    }
    return {};
}

} // namespace lansnav
