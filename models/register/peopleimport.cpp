// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopleimport.h"

#include "exchange/attendancelook.h"
#include "exchange/importcolumns.h"
#include "exchange/importrows.h"
#include "register/peopleknown.h"
#include "register/peopleread.h"
#include "register/placetitles.h"
#include "register/registerstore.h"
#include "register/registertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

using peoplelist::Known;
using peoplelist::ReadRow;

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
    auto trashed = TrashedPeople::load(db);
    if (!trashed)
        return trashed.error();
    known.trashed = std::move(*trashed);
    return known;
}

void findGaps(Known &known, const PersonDecision &decision, const Person &stored, const ImportRow &row)
{
    const Person &said = decision.person;
    known.gaps->compare(row, u"email"_s, RegisterText::tr("e-mail"), !said.email.isEmpty(), !stored.email.isEmpty());
    known.gaps->compare(row, u"phone"_s, RegisterText::tr("phone"), !said.phone.isEmpty(), !stored.phone.isEmpty());
    known.gaps->compare(row, u"title"_s, RegisterText::tr("title"), !said.title.isEmpty(), !stored.title.isEmpty());
    known.gaps->compare(row, u"organisation"_s, RegisterText::tr("workplace"), !said.organisation.isNull(), !stored.organisation.isNull());
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

void judgeMatched(Known &known, qsizetype index, PersonDecision &decision, ImportRow &row)
{
    const Person stored = known.stored(index);
    decision.matches = {stored};
    if (stored.isProtected) {
        row.fate = RowFate::Unchanged;
        row.notes = {RegisterText::tr("Somebody with protected identity has these details already; nothing is changed by an import.")};
        return;
    }
    if (const auto earlier = known.matchedInLine.constFind(stored.id); earlier != known.matchedInLine.cend()) {
        decision.onlyFills = true;
        row.notes.append(RegisterText::tr("The same person as in line %1: only what is missing is taken from here.").arg(*earlier));
    } else {
        decision.onlyFills = false;
        known.matchedInLine.insert(stored.id, row.line);
        findGaps(known, decision, stored, row);
    }
    tellWorkplace(known, decision, &stored, row);
    const Person soFar = known.soFar.value(stored.id, stored);
    if (decision.onlyFills) {
        decision.renames = false;
        peoplelist::keepOtherwise(soFar, *known.cells, decision, decision.person, row);
    }
    if (const QString note = decision.renames ? renamedNote(soFar, decision.person) : keptNameNote(soFar, decision.person); !note.isEmpty())
        row.notes.append(note);
    row.fate = !changesTo(soFar, decision).isEmpty() ? RowFate::Updated : RowFate::Unchanged;
    if (const QString changes = row.fate == RowFate::Updated ? changesNote(soFar, decision) : QString(); !changes.isEmpty())
        row.notes.append(changes);
    decision.options = {PersonOption{.match = 0}};
    peoplechoices::askProtection(decision, row);
    if (row.fate == RowFate::Updated)
        known.soFar.insert(stored.id, changedBy(soFar, decision));
}

/// The same as somebody added further up in the source: what this row states beyond that goes to that one.
void judgeRepeated(Known &known, qsizetype index, PersonDecision &decision, ImportRow &row)
{
    const Known::Added earlier = known.added.at(index - known.matcher.storedCount());
    Person &first = earlier.decision->person;
    const Person &again = decision.person;
    const auto fill = [](QString &mine, const QString &theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    peoplelist::keepOtherwise(first, *known.cells, decision, first, row);
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
    ImportRow &earlierRow = (*known.rows)[earlier.row];
    if (!earlierRow.choices.isEmpty())
        peoplechoices::settle(*earlier.decision, earlierRow);
    if (decision.proposesProtection && !earlier.decision->proposesProtection) {
        earlier.decision->proposesProtection = true;
        peoplechoices::askProtection(*earlier.decision, earlierRow);
    }
    row.with = earlier.row;
    row.fate = RowFate::Unchanged;
    row.notes.append(RegisterText::tr("The same person as in line %1: what is missing there is taken from here.").arg(earlier.line));
    if (const QString note = keptNameNote(first, again); !note.isEmpty())
        row.notes.append(note);
}

/// Rows further down may be the same person.
void addFurther(Known &known, const std::shared_ptr<PersonDecision> &decision, const NameKey &key, const ImportRow &row)
{
    known.matcher.add(decision->person, key);
    known.added.append({row.line, known.row, decision});
}

void judgeNew(Known &known, const ReadRow &read, ImportRow &row)
{
    PersonDecision &decision = *read.decision;
    row.fate = RowFate::New;
    tellWorkplace(known, decision, nullptr, row);
    addFurther(known, read.decision, read.key, row);
    if (decision.doubt.isEmpty() || decision.isLikelyNew)
        if (const QString trashed = known.trashed.doubt(peoplelist::statedBy(decision)); !trashed.isEmpty()) {
            decision.doubt = trashed;
            decision.isLikelyNew = false;
        }
    for (const qsizetype i : peoplelist::namesakesElsewhere(known, read, &row))
        decision.matches.append(known.stored(i));
    if (!decision.matches.isEmpty()) {
        peoplechoices::askOfNamesakes(known.places.index, decision, row);
        return;
    }
    if (!decision.doubt.isEmpty())
        peoplechoices::askWhether(decision, row);
    peoplechoices::askProtection(decision, row);
}

/// The address of a row further up: with nearly its name, one of the two may be misspelt, and is asked about; with quite another one,
/// they share a mailbox. True when it is to be asked about.
bool compareAddresses(Known &known, PersonDecision &decision, const NameKey &key, ImportRow &row)
{
    const RowAddresses::Earlier earlier = known.addresses.add(row.line, decision.person.email, key);
    const bool isNear = earlier.likeness == RowAddresses::Likeness::Near;
    if (isNear && (decision.doubt.isEmpty() || decision.isLikelyNew)) {
        decision.doubt = nearNameDoubt(earlier.line);
        decision.isLikelyNew = false;
    } else if (earlier.likeness == RowAddresses::Likeness::Other) {
        row.notes.append(RegisterText::tr("Line %1 has the same e-mail and another name: they are taken for two people with one mailbox.").arg(earlier.line));
    }
    return isNear;
}

/// Reads a row; it is judged when all are read. False for a title, which is nobody's.
bool readRow(Known &known, const ImportColumns &cells, PlaceTitles &titles, ImportRow &row)
{
    row.data.reset();
    row.notes.clear();
    row.choices.clear();
    row.choice = -1;
    if (titles.isTitle(row))
        return false;
    known.places.titled = titles.municipality();
    known.places.isListTitled = titles.isOfList();
    auto decision = std::make_shared<PersonDecision>();
    row.data = decision;
    row.reason = readPerson(cells, known.places, *decision, row);
    ReadRow read;
    if (row.reason.isEmpty()) {
        read.key = NameKey::of(decision->person);
        read.decision = decision;
        peoplelist::readOwnId(known, cells, row, read);
        peoplelist::tellNamesApart(cells, *decision, row);
        read.isNear = compareAddresses(known, *decision, read.key, row);
    } else {
        row.fate = RowFate::Refused;
    }
    known.read.append(read);
    return true;
}

/// Nobody new is taken in unasked from what is a list of attendance.
void doubtAttendance(Known &known, ImportPlan &plan)
{
    if (!looksLikeAttendance(plan))
        return;
    plan.leftOut.prepend(attendanceLookSentence());
    for (const ReadRow &read : std::as_const(known.read))
        if (read.decision && (read.decision->doubt.isEmpty() || read.decision->isLikelyNew)) {
            read.decision->doubt = attendanceLookSentence();
            read.decision->isLikelyNew = false;
        }
}

/// A column of ids that are none of this register's is as good as unread.
void tellUnreadIds(const Known &known, ImportPlan &plan)
{
    const auto isKnown = [](const ReadRow &read) { return read.known >= 0; };
    const auto states = [&known](const ImportRow &row) { return !known.cells->text(row, u"id").isEmpty(); };
    if (known.cells->has(u"id") && std::none_of(known.read.cbegin(), known.read.cend(), isKnown) && std::any_of(plan.rows.cbegin(), plan.rows.cend(), states))
        plan.leftOut.append(RegisterText::tr("The column “%1” was not read: no id in it is of anybody in this register.").arg(known.cells->heading(u"id")));
}

/// Asks whom the row is about, when it may be a stored person at all; else it is somebody new.
void judgeUncertain(Known &known, const ReadRow &read, const PersonMatcher::Match &match, ImportRow &row)
{
    PersonDecision &decision = *read.decision;
    QList<qsizetype> stored;
    for (const qsizetype i : match.people)
        if (!known.isAdded(i))
            stored.append(i);
    peoplechoices::Offers offers = peoplelist::offersTo(known, match, read);
    if (stored.isEmpty())
        peoplelist::doubtNearlyNamed(known, match, decision);
    if (offers.first.isEmpty() && offers.last.isEmpty()) {
        judgeNew(known, read, row);
        return;
    }
    for (const qsizetype i : peoplelist::namesakesElsewhere(known, read, nullptr))
        if (!stored.contains(i)) {
            offers.last.append(stored.size());
            stored.append(i);
        }
    for (const qsizetype i : std::as_const(stored))
        decision.matches.append(known.stored(i));
    offers.leaveFirst = read.isNear || read.asksName;
    tellWorkplace(known, decision, nullptr, row);
    if (!offers.first.isEmpty() && !read.isNear)
        known.claims.offer(decision.matches.at(offers.first.first()).id, known.row);
    peoplechoices::askWho(known.places.index, offers, decision, row);
    if (!read.isNear)
        addFurther(known, read.decision, read.key, row);
}

void judgePerson(Known &known, ImportRow &row)
{
    const ReadRow &read = known.read.at(known.row);
    if (!read.decision)
        return;
    if (const auto sure = known.sure.constFind(known.row); sure != known.sure.cend()) {
        judgeMatched(known, *sure, *read.decision, row);
        return;
    }
    const PersonMatcher::Match match = peoplelist::matchOf(known, read);
    if (match.certainty == PersonMatcher::Certainty::None) {
        judgeNew(known, read, row);
        return;
    }
    if (match.certainty == PersonMatcher::Certainty::Unsure) {
        judgeUncertain(known, read, match, row);
        return;
    }
    const qsizetype index = match.people.first();
    if (!known.isAdded(index) && (peoplelist::isMisspelt(known, index, read) || peoplelist::hasRival(known, match))) {
        judgeUncertain(known, read, match, row);
    } else if (!known.isAdded(index)) {
        known.claims.claim(known.matcher.at(index).id, known.row);
        peoplelist::take(known, known.row, index);
        judgeMatched(known, index, *read.decision, row);
    } else if (read.isNear) {
        peoplechoices::askWhether(*read.decision, row);
        peoplechoices::askProtection(*read.decision, row);
    } else {
        judgeRepeated(known, index, *read.decision, row);
    }
}

} // namespace

Result<void> judgePeople(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &progress)
{
    auto known = readKnown(db);
    if (!known)
        return known.error();
    const ImportColumns cells(plan);
    known->rows = &plan.rows;
    known->cells = &cells;
    known->gaps.emplace(cells, plan);
    if (cells.has(u"id"))
        for (qsizetype i = 0; i < known->matcher.storedCount(); ++i)
            known->ids.insert(known->matcher.at(i).id, i);
    known->letters.emplace(plan, cells, known->places.index);
    known->matcher.reserve(plan.rows.size());
    known->addresses.reserve(plan.rows.size());
    known->read.reserve(plan.rows.size());
    const auto goesOn = [&](qsizetype row, int from) { return !progress || row % 500 != 0 || progress(from + int(row * 50 / plan.rows.size())); };
    const Error stopped{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
    PlaceTitles titles(known->places.index, plan);
    QSet<qsizetype> titleRows;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (!readRow(*known, cells, titles, plan.rows[i]))
            titleRows.insert(i);
        if (!goesOn(i, 0))
            return stopped;
    }
    PlaceTitles::setAside(plan, titleRows);
    doubtAttendance(*known, plan);
    tellUnreadIds(*known, plan);
    peoplelist::claimCertain(*known);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        known->row = i;
        judgePerson(*known, plan.rows[i]);
        if (!goesOn(i, 50))
            return stopped;
    }
    if (const QString told = known->gaps->told(); !told.isEmpty())
        plan.leftOut.append(told);
    return {};
}

} // namespace lansnav
