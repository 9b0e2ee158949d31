// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/peopleimport.h"

#include "exchange/importcolumns.h"
#include "exchange/importrows.h"
#include "exchange/values.h"
#include "list/foldedtext.h"
#include "privacy/masking.h"
#include "register/namekey.h"
#include "register/peopledecision.h"
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
    QHash<QString, Id> organisations;       ///< by folded name and short name
    QHash<QString, Id> municipalities;      ///< by folded name
    QHash<QString, Id> spelt;               ///< municipalities as the source has spelt them so far; null for none
    QHash<Id, QString> municipalityNames;
    /// Those whom a row further up adds: the matcher's last.
    struct Added { int line = 0; std::shared_ptr<PersonDecision> decision; };
    QList<Added> added;
    qsizetype stored() const { return matcher.size() - added.size(); }
    bool isAdded(qsizetype index) const { return index >= stored(); }
    QHash<Id, int> matchedInLine;           ///< stored people that a row further up is about
};

Result<Known> readKnown(Database &db)
{
    Known known;
    auto people = registerstore::people(db);
    if (!people)
        return people.error();
    known.matcher = PersonMatcher(std::move(*people));
    const auto organisations = registerstore::organisations(db);
    if (!organisations)
        return organisations.error();
    for (const Organisation &o : *organisations)
        if (!o.shortName.isEmpty())
            known.organisations.insert(organisationKey(o.shortName), o.id);
    for (const Organisation &o : *organisations)
        known.organisations.insert(organisationKey(o.name), o.id);
    const auto municipalities = registerstore::municipalities(db);
    if (!municipalities)
        return municipalities.error();
    for (const Municipality &m : *municipalities) {
        known.municipalities.insert(folded(m.name), m.id);
        known.municipalityNames.insert(m.id, m.name);
    }
    return known;
}

/// A list names few municipalities many times: each spelling is looked up once.
Id municipalityFor(Known &known, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (const auto spelt = known.spelt.constFind(text); spelt != known.spelt.cend())
        return *spelt;
    Id &id = known.spelt[text];
    for (const QString &name : parse::municipalityNames(text))
        if (id = known.municipalities.value(name); !id.isNull())
            break;
    return id;
}

void readNames(const ImportColumns &cells, const ImportRow &row, Person &person)
{
    person.given = cells.text(row, u"given");
    person.family = cells.text(row, u"family");
    if (!person.given.isEmpty() || !person.family.isEmpty())
        return;
    QString name = cells.text(row, u"name");
    const QList<parse::Mail> mails = parse::mails(name);
    // "Anna Ek <anna@…>" in the name column.
    if (!mails.isEmpty())
        name = mails.first().name;
    if (name.isEmpty())
        if (const QList<parse::Mail> written = parse::mails(cells.value(row, u"email")); !written.isEmpty())
            name = written.first().name;
    const parse::PersonName read = parse::personName(name);
    person.given = read.given;
    person.family = read.family;
}

/// Reads the cells of a row; the reason when it cannot be a person.
QString readPerson(const ImportColumns &cells, Known &known, PersonDecision &decision, ImportRow &row)
{
    Person &p = decision.person;
    QStringList &notes = row.notes;
    const auto keep = [&](QStringView field, const QString &told) {
        notes.append(told);
        p.note = joinedNotes(p.note, cells.kept(row, field));
    };
    readNames(cells, row, p);
    p.title = cells.text(row, u"title");
    p.note = cells.value(row, u"note").trimmed();
    const QString email = cells.value(row, u"email");
    const QList<parse::Mail> mails = parse::mails(email.isEmpty() ? cells.value(row, u"name") : email);
    if (!mails.isEmpty())
        p.email = mails.first().address;
    else if (!parse::tidy(email).isEmpty())
        keep(u"email", RegisterText::tr("The e-mail cannot be read and is kept in the note."));
    if (mails.size() > 1)
        keep(email.isEmpty() ? u"name" : u"email", RegisterText::tr("Several e-mail addresses: the first is taken, all are kept in the note."));
    const QString phone = cells.text(row, u"phone");
    p.phone = parse::phone(phone).value_or(QString());
    if (!phone.isEmpty() && p.phone.isEmpty())
        keep(u"phone", RegisterText::tr("The phone number cannot be read and is kept in the note."));
    const QString municipality = cells.text(row, u"municipality");
    p.municipality = municipalityFor(known, municipality);
    if (!municipality.isEmpty() && p.municipality.isNull())
        keep(u"municipality", RegisterText::tr("There is no municipality “%1” in the register; it is kept in the note.").arg(municipality));
    const QString organisation = cells.text(row, u"organisation");
    p.organisation = known.organisations.value(organisationKey(organisation));
    if (!organisation.isEmpty() && p.organisation.isNull()) {
        decision.newOrganisation = organisation;
        notes.append(RegisterText::tr("The organisation “%1” is new and will be added.").arg(organisation));
    }
    decision.proposesProtection = parse::yesNo(cells.value(row, u"protected")).value_or(false) || cells.any(row, parse::saysProtected);
    return p.name().isEmpty() ? RegisterText::tr("There is no name.") : QString();
}

bool changesAnything(const Person &stored, const PersonDecision &decision)
{
    const bool newPlace = !decision.newOrganisation.isEmpty() && (stored.organisation.isNull() || !decision.onlyFills);
    return newPlace || !changesTo(stored, decision).isEmpty();
}

QString choiceFor(const Known &known, const Person &stored)
{
    const Person shown = stored.masked();
    const QString place = known.municipalityNames.value(shown.municipality);
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
    row.fate = changesAnything(stored, decision) ? RowFate::Updated : RowFate::Unchanged;
    if (decision.proposesProtection) {
        row.fate = RowFate::Doubtful;
        row.reason = RegisterText::tr("The row speaks of protected identity.");
        row.choices = {RegisterText::tr("Set protected identity"), RegisterText::tr("Leave as it is")};
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
    if (first.organisation.isNull() && earlier.decision->newOrganisation.isEmpty()) {
        first.organisation = again.organisation;
        earlier.decision->newOrganisation = decision.newOrganisation;
    }
    known.matcher.replace(index, first);
    row.fate = RowFate::Unchanged;
    row.notes.append(RegisterText::tr("The same person as in line %1: what is missing there is taken from here.").arg(earlier.line));
}

void judgeNew(Known &known, const std::shared_ptr<PersonDecision> &decision, const NameKey &key, ImportRow &row)
{
    row.fate = RowFate::New;
    known.matcher.add(decision->person, key);
    known.added.append({row.line, decision});
    if (decision->proposesProtection) {
        row.fate = RowFate::Doubtful;
        row.reason = RegisterText::tr("The row speaks of protected identity.");
        row.choices = {RegisterText::tr("Add with protected identity"), RegisterText::tr("Add without")};
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
    if (match.certainty == PersonMatcher::Certainty::None) {
        judgeNew(known, decision, key, row);
        return;
    }
    if (match.certainty == PersonMatcher::Certainty::Sure && known.isAdded(match.people.first())) {
        judgeRepeated(known, match.people.first(), *decision, row);
        return;
    }
    for (const qsizetype i : std::as_const(match.people))
        if (!known.isAdded(i))
            decision->matches.append(known.matcher.at(i));
    if (match.certainty == PersonMatcher::Certainty::Sure) {
        judgeMatched(known, *decision, row);
        return;
    }
    if (decision->matches.isEmpty()) {
        judgeNew(known, decision, key, row);
        return;
    }
    decision->asksWho = true;
    row.fate = RowFate::Doubtful;
    row.reason = RegisterText::tr("There is somebody with the same name or e-mail, and it is not certain that it is the same person.");
    for (const Person &stored : std::as_const(decision->matches))
        row.choices.append(choiceFor(known, stored));
    row.choices.append(RegisterText::tr("A new person"));
    if (decision->proposesProtection)
        row.notes.append(RegisterText::tr("The row speaks of protected identity: set it afterwards, in the register."));
}

} // namespace

Result<void> judgePeople(Database &db, const Sheet &, const ImportTarget &, ImportPlan &plan, const std::function<bool(int)> &progress)
{
    auto known = readKnown(db);
    if (!known)
        return known.error();
    const ImportColumns cells(plan);
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        judgePerson(*known, cells, plan.rows[i]);
        if (progress && i % 500 == 0 && !progress(int(i * 100 / plan.rows.size())))
            return Error{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
    }
    return {};
}

} // namespace lansnav
