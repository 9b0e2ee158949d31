// SPDX-License-Identifier: GPL-3.0-or-later
// What an import of people writes, once its rows are judged.
#include "register/peopleimport.h"

#include "exchange/importrows.h"
#include "list/foldedtext.h"
#include "register/peopledecision.h"
#include "register/registerstore.h"
#include "register/registertext.h"
#include "register/values.h"
#include "store/bulkinsert.h"

using namespace Qt::StringLiterals;

namespace lansnav {

bool keepsWorkplace(const Person &stored, const PersonDecision &decision)
{
    return !decision.placeDecides && decision.namesakes.contains(stored.organisation);
}

QString noteOf(const PersonDecision &decision)
{
    return joinedNotes(decision.person.note, decision.unsureWorkplace);
}

Values changesTo(const Person &stored, const PersonDecision &decision)
{
    const Person &p = decision.person;
    Values changes;
    const auto text = [&](const QString &column, const QString &now, const QString &said) {
        if (!said.isEmpty() && folded(now) != folded(said) && (now.isEmpty() || !decision.onlyFills))
            changes.append({column, said});
    };
    if (decision.renames) {
        const auto name = [&changes](const QString &column, const QString &now, const QString &said) {
            if (!said.isEmpty() && now != said)
                changes.append({column, said});
        };
        name(u"given"_s, stored.given, p.given);
        name(u"family"_s, stored.family, p.family);
    } else if (stored.given.isEmpty() != stored.family.isEmpty() && !p.given.isEmpty() && !p.family.isEmpty()) {
        text(u"given"_s, stored.given, p.given);
        text(u"family"_s, stored.family, p.family);
    }
    text(u"title"_s, stored.title, p.title);
    text(u"email"_s, stored.email, p.email);
    text(u"phone"_s, stored.phone, p.phone);
    const auto reference = [&](const QString &column, const Id &now, const Id &said) {
        if (!said.isNull() && now != said && (now.isNull() || !decision.onlyFills))
            changes.append({column, said.bind()});
    };
    if (!decision.placeIsProposed() || stored.municipality.isNull())
        reference(u"municipality"_s, stored.municipality, p.municipality);
    const bool keeps = keepsWorkplace(stored, decision);
    if (!keeps)
        reference(u"organisation"_s, stored.organisation, p.organisation);
    if (const QString note = joinedNotes(stored.note, keeps ? p.note : noteOf(decision)); note != stored.note)
        changes.append({u"note"_s, note});
    return changes;
}

QString changesNote(const Person &stored, const PersonDecision &decision)
{
    const QHash<QString, QString> labels{{u"title"_s, RegisterText::tr("title")},
                                         {u"email"_s, RegisterText::tr("e-mail")},
                                         {u"phone"_s, RegisterText::tr("phone")},
                                         {u"municipality"_s, RegisterText::tr("municipality")},
                                         {u"organisation"_s, RegisterText::tr("workplace")},
                                         {u"note"_s, RegisterText::tr("note")}};
    QStringList fields;
    for (const auto &[column, value] : changesTo(stored, decision)) {
        const bool isName = column == u"given" || column == u"family";
        const QString label = isName ? RegisterText::tr("name") : labels.value(column);
        if (!(isName && decision.renames) && !fields.contains(label))
            fields.append(label);
    }
    return fields.isEmpty() ? QString() : RegisterText::tr("Changes: %1.").arg(fields.join(u", "_s));
}

Person changedBy(const Person &stored, const PersonDecision &decision)
{
    static const QHash<QString, QString Person::*> texts{{u"given"_s, &Person::given}, {u"family"_s, &Person::family}, {u"title"_s, &Person::title},
                                                         {u"email"_s, &Person::email}, {u"phone"_s, &Person::phone},   {u"note"_s, &Person::note}};
    static const QHash<QString, Id Person::*> references{{u"municipality"_s, &Person::municipality}, {u"organisation"_s, &Person::organisation}};
    Person changed = stored;
    for (const auto &[column, value] : changesTo(stored, decision)) {
        if (const auto text = texts.constFind(column); text != texts.cend())
            changed.*(*text) = value.toString();
        else if (const auto reference = references.constFind(column); reference != references.cend())
            changed.*(*reference) = Id::fromVariant(value);
    }
    return changed;
}

namespace {

/// From here on new rows are written set by set.
constexpr int manyRows = 200;

/// What becomes of a judged row once the choices are made.
struct Outcome
{
    enum { Nothing, Add, Update } what = Nothing;
    Person stored;
    bool protect = false;
    bool renames = false;
};

Outcome outcomeOf(const ImportRow &row, const PersonDecision &decision)
{
    const PersonOption option = decision.options.value(std::max(0, row.choice));
    if (!row.isWritten() || option.leave)
        return {};
    if (option.match < 0)
        return {Outcome::Add, {}, option.protect};
    const Person chosen = decision.matches.at(option.match);
    return chosen.isProtected ? Outcome{} : Outcome{Outcome::Update, chosen, option.protect, option.renames};
}

/// The organisation that a row names, added when it is not there yet.
Id workplaceOf(Edit &edit, QHash<Id, Id> &added, const PersonDecision &decision)
{
    if (!decision.newOrganisation)
        return decision.person.organisation;
    Id &id = added[decision.newOrganisation->id];
    if (id.isNull()) {
        Organisation organisation = *decision.newOrganisation;
        organisation.id = {};
        id = registerstore::insertOrganisation(edit, organisation);
    }
    return id;
}

} // namespace

Result<void> applyPeople(Edit &edit, const ImportTarget &, const ImportPlan &plan, const std::function<bool(int)> &progress)
{
    QHash<Id, Id> organisations;
    QHash<Id, Person> written;      // stored people as the rows further up leave them
    QList<Person> additions;
    additions.reserve(plan.count(RowFate::New));
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        const auto decision = std::static_pointer_cast<PersonDecision>(row.data);
        const Outcome outcome = decision ? outcomeOf(row, *decision) : Outcome();
        if (outcome.what == Outcome::Nothing)
            continue;
        if (outcome.what == Outcome::Add) {
            Person added = decision->person;
            added.organisation = workplaceOf(edit, organisations, *decision);
            added.note = noteOf(*decision);
            added.isProtected = outcome.protect;
            additions.append(std::move(added));
        } else {
            PersonDecision settled = *decision;
            settled.renames = settled.renames || outcome.renames;
            const Person stored = written.value(outcome.stored.id, outcome.stored);
            if (!keepsWorkplace(stored, settled))
                settled.person.organisation = workplaceOf(edit, organisations, settled);
            Values changes = changesTo(stored, settled);
            written.insert(stored.id, changedBy(stored, settled));
            if (outcome.protect)
                changes.append({u"protected"_s, 1});
            edit.update(u"person"_s, stored.id, changes);
        }
        if (progress && i % 500 == 0 && !progress(int(i * 100 / plan.rows.size())))
            return Error{ErrorCode::Cancelled, RegisterText::tr("The import was stopped. Nothing was changed.")};
    }
    if (additions.size() < manyRows) {
        for (const Person &p : std::as_const(additions))
            registerstore::insertPerson(edit, p);
        return {};
    }
    BulkInsert bulk(edit, u"person"_s,
                    {u"given"_s, u"family"_s, u"title"_s, u"organisation"_s, u"municipality"_s, u"email"_s, u"phone"_s, u"note"_s, u"protected"_s});
    for (const Person &p : std::as_const(additions))
        bulk.add({textOrNull(p.given), textOrNull(p.family), textOrNull(p.title), p.organisation.bind(), p.municipality.bind(),
                  textOrNull(p.email), textOrNull(p.phone), textOrNull(p.note), int(p.isProtected)});
    bulk.finish();
    return {};
}

} // namespace lansnav
