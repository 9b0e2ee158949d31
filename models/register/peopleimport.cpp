// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopleimport.h"

#include "exchange/importcolumns.h"
#include "exchange/importrows.h"
#include "exchange/values.h"
#include "privacy/masking.h"
#include "register/namekey.h"
#include "register/peopledecision.h"
#include "register/persondoubt.h"
#include "register/personmatch.h"
#include "register/placeindex.h"
#include "register/registerimport.h"
#include "register/registerstore.h"
#include "register/registertext.h"

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

QString protectLater()
{
    return RegisterText::tr("The row speaks of protected identity: set it afterwards, in the register.");
}

/// What the register knows, to judge rows by.
struct Known
{
    PersonMatcher matcher;
    PlaceIndex places;
    QHash<Id, std::shared_ptr<const Organisation>> newOrganisations;    ///< those rows further up add
    /// Those whom a row further up adds: the matcher's last.
    struct Added { int line = 0; qsizetype row = 0; std::shared_ptr<PersonDecision> decision; };
    QList<Added> added;
    qsizetype stored() const { return matcher.size() - added.size(); }
    bool isAdded(qsizetype index) const { return index >= stored(); }
    QHash<Id, int> matchedInLine;           ///< stored people that a row further up is about
    qsizetype row = 0;                      ///< the row that is judged, in the plan
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
    known.places = std::move(*places);
    return known;
}

/// Gives back what stands beside the name and is no address.
QStringList readNames(const ImportColumns &cells, const ImportRow &row, Person &person)
{
    person.given = cells.text(row, u"given");
    person.family = cells.text(row, u"family");
    if (!person.given.isEmpty() || !person.family.isEmpty())
        return {};
    QString name = cells.text(row, u"name");
    const QList<parse::Mail> mails = parse::mails(name);
    // "Anna Ek <anna@…>" in the name column.
    if (!mails.isEmpty())
        name = mails.first().name;
    if (name.isEmpty())
        if (const QList<parse::Mail> written = parse::mails(cells.value(row, u"email")); !written.isEmpty())
            name = written.first().name;
    parse::PersonName read = parse::personName(name, cells.nameOptions(u"name"));
    person.given = read.given;
    person.family = read.family;
    read.asides.removeIf([](const QString &aside) { return aside.contains(u'@'); });
    return read.asides;
}

/// A cell that is not understood, or not wholly: told at the row, and kept in the note.
void keep(const ImportColumns &cells, ImportRow &row, Person &person, QStringView field, const QString &told)
{
    row.notes.append(told);
    person.note = joinedNotes(person.note, cells.kept(row, field));
}

void readContact(const ImportColumns &cells, ImportRow &row, Person &p)
{
    const QString email = cells.value(row, u"email");
    const QList<parse::Mail> mails = parse::mails(email.isEmpty() ? cells.value(row, u"name") : email);
    if (!mails.isEmpty())
        p.email = mails.first().address;
    else if (!parse::tidy(email).isEmpty() && !parse::saysNothing(email))
        keep(cells, row, p, u"email", RegisterText::tr("The e-mail cannot be read and is kept in the note."));
    if (mails.size() > 1)
        keep(cells, row, p, email.isEmpty() ? u"name" : u"email", RegisterText::tr("Several e-mail addresses: the first is taken, all are kept in the note."));
    const QString phone = cells.value(row, u"phone");
    p.phone = parse::phone(phone).value_or(QString());
    if (!parse::tidy(phone).isEmpty() && p.phone.isEmpty() && !parse::saysNothing(phone))
        keep(cells, row, p, u"phone", RegisterText::tr("The phone number cannot be read and is kept in the note."));
    else if (parse::saysMoreThanPhone(phone))
        keep(cells, row, p, u"phone", RegisterText::tr("More than one phone number, or more than a number: the first is taken, all of it is kept in the note."));
}

/// Whose workplace it becomes is not known yet: what is told of it comes later, by tellWorkplace().
void readWorkplace(const ImportColumns &cells, const ImportRow &row, Known &known, PersonDecision &decision)
{
    const QString name = cells.text(row, u"organisation");
    if (name.isEmpty())
        return;
    Person &p = decision.person;
    const PlaceIndex::Match match = known.places.organisation(name, p.municipality);
    decision.namesakes = match.called;
    p.organisation = match.sure;
    if (!match.maybe.isEmpty()) {
        decision.unsureWorkplace = cells.kept(row, u"organisation");
        return;
    }
    if (p.organisation.isNull()) {
        Organisation made;
        made.name = name;
        made.kind = u"other"_s;
        made.municipality = p.municipality;
        made.id = p.organisation = known.places.add(made);
        known.newOrganisations.insert(made.id, std::make_shared<const Organisation>(made));
    }
    decision.newOrganisation = known.newOrganisations.value(p.organisation);
    decision.placeDecides = !decision.newOrganisation && !p.municipality.isNull() && known.places.organisation(p.organisation)->municipality == p.municipality;
}

/// `stored` is null for somebody new.
void tellWorkplace(const Known &known, const PersonDecision &decision, const Person *stored, ImportRow &row)
{
    if (stored && keepsWorkplace(*stored, decision))
        return;
    if (decision.newOrganisation)
        row.notes.append(RegisterText::tr("The organisation “%1” is new and will be added.").arg(decision.newOrganisation->name));
    else if (!decision.unsureWorkplace.isEmpty())
        row.notes.append(RegisterText::tr("There are several organisations called “%1”, and it cannot be told which is meant; it is kept in the note.")
                             .arg(known.places.organisationName(decision.namesakes.value(0))));
}

/// Reads the cells of a row; the reason when it cannot be a person.
QString readPerson(const ImportColumns &cells, Known &known, PersonDecision &decision, ImportRow &row)
{
    Person &p = decision.person;
    const QStringList asides = readNames(cells, row, p);
    if (p.name().isEmpty())
        return noNameReason(cells.text(row, u"name"));
    const QString written = cells.text(row, u"name");
    if (const QString vacant = written.isEmpty() ? p.name() : written; parse::saysVacant(vacant))
        return noNameReason(vacant);
    p.title = cells.text(row, u"title");
    p.note = cells.value(row, u"note").trimmed();
    for (const QString &aside : asides) {
        row.notes.append(RegisterText::tr("Beside the name stands “%1”; it is kept in the note.").arg(aside));
        p.note = joinedNotes(p.note, aside);
    }
    readContact(cells, row, p);
    const QString municipality = cells.text(row, u"municipality");
    p.municipality = known.places.municipality(municipality);
    if (!municipality.isEmpty() && p.municipality.isNull())
        keep(cells, row, p, u"municipality", RegisterText::tr("There is no municipality “%1” in the register; it is kept in the note.").arg(municipality));
    readWorkplace(cells, row, known, decision);
    decision.doubt = personDoubt(cells, row, known.places);
    decision.proposesProtection = parse::yesNo(cells.value(row, u"protected")).value_or(false) || ImportColumns::any(row, parse::saysProtected);
    return {};
}

bool changesAnything(const Person &stored, const PersonDecision &decision)
{
    return !changesTo(stored, decision).isEmpty();
}

QString choiceFor(const Known &known, const Person &stored)
{
    const Person shown = stored.masked();
    const QString place = known.places.municipalityName(shown.municipality);
    QStringList parts{shown.name()};
    for (const QString &part : {place, shown.email})
        if (!part.isEmpty())
            parts.append(part);
    return RegisterText::tr("The same person: %1").arg(parts.join(u", "_s));
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
    if (decision.proposesProtection) {
        row.fate = RowFate::Doubtful;
        row.reason = RegisterText::tr("The row speaks of protected identity.");
        row.choices = {RegisterText::tr("Set protected identity"), RegisterText::tr("Leave as it is")};
        row.choiceFates = {RowFate::Updated, changesAnything(stored, decision) ? RowFate::Updated : RowFate::Unchanged};
    }
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
    if (first.municipality.isNull())
        first.municipality = again.municipality;
    if (first.organisation.isNull()) {
        first.organisation = again.organisation;
        earlier.decision->newOrganisation = decision.newOrganisation;
        if (earlier.decision->unsureWorkplace.isEmpty() || !again.organisation.isNull())
            earlier.decision->unsureWorkplace = decision.unsureWorkplace;
    }
    known.matcher.replace(index, first);
    row.with = earlier.row;
    row.fate = RowFate::Unchanged;
    row.notes.append(RegisterText::tr("The same person as in line %1: what is missing there is taken from here.").arg(earlier.line));
}

/// Asks whether a row is somebody new at all.
void askWhether(PersonDecision &decision, ImportRow &row)
{
    decision.asksWhether = true;
    row.fate = RowFate::Doubtful;
    row.reason = decision.doubt;
    row.choices = {RegisterText::tr("Leave the row out"), RegisterText::tr("A new person")};
    row.choiceFates = {RowFate::LeftOut, RowFate::New};
    if (decision.proposesProtection)
        row.notes.append(protectLater());
}

void judgeNew(Known &known, const std::shared_ptr<PersonDecision> &decision, const NameKey &key, ImportRow &row)
{
    row.fate = RowFate::New;
    tellWorkplace(known, *decision, nullptr, row);
    known.matcher.add(decision->person, key);
    known.added.append({row.line, known.row, decision});
    if (!decision->doubt.isEmpty()) {
        askWhether(*decision, row);
        return;
    }
    if (decision->proposesProtection) {
        row.fate = RowFate::Doubtful;
        row.reason = RegisterText::tr("The row speaks of protected identity.");
        row.choices = {RegisterText::tr("Add with protected identity"), RegisterText::tr("Add without")};
        row.choiceFates = {RowFate::New, RowFate::New};
    }
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
    decision.asksWho = true;
    tellWorkplace(known, decision, nullptr, row);
    row.fate = RowFate::Doubtful;
    row.reason = !decision.doubt.isEmpty() ? decision.doubt
                                           : RegisterText::tr("There is somebody with the same name or e-mail, and it is not certain that it is the same person.");
    for (const Person &stored : std::as_const(decision.matches)) {
        row.choices.append(choiceFor(known, stored));
        row.choiceFates.append(!stored.isProtected && changesAnything(stored, decision) ? RowFate::Updated : RowFate::Unchanged);
    }
    row.choices.append(RegisterText::tr("A new person"));
    row.choiceFates.append(RowFate::New);
    if (decision.proposesProtection)
        row.notes.append(protectLater());
}

void judgePerson(Known &known, const ImportColumns &cells, ImportRow &row)
{
    auto decision = std::make_shared<PersonDecision>();
    row.data = decision;
    row.notes.clear();
    row.choices.clear();
    row.choice = -1;
    row.reason = readPerson(cells, known, *decision, row);
    if (!row.reason.isEmpty()) {
        row.fate = RowFate::Refused;
        return;
    }
    const NameKey key = NameKey::of(decision->person);
    const PersonMatcher::Match match = exactOf(known, *decision, key, known.matcher.match(decision->person, key));
    const bool isNear = compareAddresses(known, *decision, key, row);
    if (match.certainty == PersonMatcher::Certainty::None) {
        judgeNew(known, decision, key, row);
        return;
    }
    if (match.certainty == PersonMatcher::Certainty::Sure && known.isAdded(match.people.first())) {
        if (isNear)
            askWhether(*decision, row);
        else
            judgeRepeated(known, match.people.first(), *decision, row);
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
