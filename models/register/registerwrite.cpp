// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: one act, one undo step each.
#include "register/registerstore.h"

#include "exchange/values.h"
#include "privacy/masking.h"
#include "register/registertext.h"
#include "register/values.h"

using namespace Qt::StringLiterals;

namespace lansnav::registerstore {

namespace {

const QString personTable = u"person"_s;
const QString organisationTable = u"organisation"_s;

struct ColumnAct
{
    const char *column;
    const char *text;
};

/// Named apart, so that history reads as a sentence in every language.
constexpr ColumnAct personActs[] = {
    {"given", QT_TRANSLATE_NOOP("Act", "Changed the given name of %1")},
    {"family", QT_TRANSLATE_NOOP("Act", "Changed the family name of %1")},
    {"title", QT_TRANSLATE_NOOP("Act", "Changed the title of %1")},
    {"organisation", QT_TRANSLATE_NOOP("Act", "Changed the organisation of %1")},
    {"municipality", QT_TRANSLATE_NOOP("Act", "Changed the municipality of %1")},
    {"email", QT_TRANSLATE_NOOP("Act", "Changed the e-mail of %1")},
    {"phone", QT_TRANSLATE_NOOP("Act", "Changed the phone of %1")},
    {"note", QT_TRANSLATE_NOOP("Act", "Changed the note on %1")},
};

constexpr ColumnAct organisationActs[] = {
    {"name", QT_TRANSLATE_NOOP("Act", "Renamed %1")},
    {"short_name", QT_TRANSLATE_NOOP("Act", "Changed the short name of %1")},
    {"kind", QT_TRANSLATE_NOOP("Act", "Changed the kind of %1")},
    {"municipality", QT_TRANSLATE_NOOP("Act", "Changed the municipality of %1")},
    {"note", QT_TRANSLATE_NOOP("Act", "Changed the note on %1")},
};

template<size_t n>
const char *actFor(const ColumnAct (&acts)[n], const QString &column)
{
    for (const ColumnAct &act : acts)
        if (column == QLatin1StringView(act.column))
            return act.text;
    return nullptr;
}

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence};
}

Error unknownColumn()
{
    return invalid(RegisterText::tr("This cannot be changed here. Nothing was changed."));
}

Values valuesOf(const Person &p)
{
    return {{u"given"_s, textOrNull(p.given)},
            {u"family"_s, textOrNull(p.family)},
            {u"title"_s, textOrNull(p.title)},
            {u"organisation"_s, p.organisation.bind()},
            {u"municipality"_s, p.municipality.bind()},
            {u"email"_s, textOrNull(p.email)},
            {u"phone"_s, textOrNull(p.phone)},
            {u"note"_s, textOrNull(p.note)},
            {u"protected"_s, int(p.isProtected)}};
}

Values valuesOf(const Organisation &o)
{
    return {{u"name"_s, textOrNull(o.name)},
            {u"short_name"_s, textOrNull(o.shortName)},
            {u"kind"_s, textOrNull(o.kind)},
            {u"municipality"_s, o.municipality.bind()},
            {u"note"_s, textOrNull(o.note)}};
}

/// Puts several rows in the trash, or back, as one act.
Result<ChangeSet> setTrashed(Store &store, const QString &table, const QList<Id> &ids, bool trashed, const char *one, const char *many)
{
    if (ids.isEmpty())
        return ChangeSet();
    const bool single = ids.size() == 1;
    const ActText text(single ? one : many, {single ? ActText::ref(table, ids.first()) : QString::number(ids.size())});
    Edit edit(store, text, single ? table : QString(), single ? ids.first() : Id());
    for (const Id &id : ids) {
        if (trashed)
            edit.trash(table, id);
        else
            edit.restore(table, id);
    }
    return edit.commit();
}

/// What is stored for a typed value of a person's column.
Result<QVariant> storedValue(const QString &column, const QVariant &value)
{
    if (column == u"organisation" || column == u"municipality")
        return value;
    if (column == u"email" || column == u"phone") {
        const Result<QString> normal = column == u"email" ? normalEmail(value.toString()) : normalPhone(value.toString());
        if (!normal)
            return normal.error();
        return textOrNull(*normal);
    }
    return textOrNull(column == u"note" ? value.toString().trimmed() : parse::tidy(value.toString()));
}

} // namespace

Result<QString> normalEmail(const QString &typed)
{
    const QString text = parse::tidy(typed);
    if (text.isEmpty())
        return QString();
    const QList<parse::Mail> found = parse::mails(text);
    if (found.size() == 1)
        return found.first().address;
    return invalid(found.isEmpty() ? RegisterText::tr("This is not a complete e-mail address. It looks like name@example.org.")
                                   : RegisterText::tr("A person has one e-mail address here. Keep one and put the others in the note."));
}

Result<QString> normalPhone(const QString &typed)
{
    const QString text = parse::tidy(typed);
    if (text.isEmpty())
        return QString();
    if (const auto phone = parse::phone(text))
        return *phone;
    return invalid(RegisterText::tr("This cannot be read as a phone number. Write it with the area code, or with + and the country code."));
}

Result<Person> checkPerson(const Person &person)
{
    Person checked = person;
    checked.given = parse::tidy(person.given);
    checked.family = parse::tidy(person.family);
    checked.title = parse::tidy(person.title);
    checked.note = person.note.trimmed();
    if (checked.name().isEmpty())
        return invalid(RegisterText::tr("A person needs a given name or a family name."));
    const auto email = normalEmail(person.email);
    if (!email)
        return email.error();
    const auto phone = normalPhone(person.phone);
    if (!phone)
        return phone.error();
    checked.email = *email;
    checked.phone = *phone;
    return checked;
}

Id insertPerson(Edit &edit, const Person &person)
{
    return person.id.isNull() ? edit.insert(personTable, valuesOf(person)) : edit.insertWithId(personTable, person.id, valuesOf(person));
}

Result<Id> addPerson(Store &store, const Person &person)
{
    auto checked = checkPerson(person);
    if (!checked)
        return checked.error();
    if (checked->id.isNull())
        checked->id = Id::fresh(store.environment());
    Edit edit(store, {QT_TRANSLATE_NOOP("Act", "Added %1"), {ActText::ref(personTable, checked->id)}}, personTable, checked->id);
    insertPerson(edit, *checked);
    const auto done = edit.commit();
    if (!done)
        return done.error();
    return checked->id;
}

Result<ChangeSet> changePerson(Store &store, const Id &id, const QString &column, const QVariant &value)
{
    if (column == u"protected")
        return setProtected(store, id, value.toBool());
    const char *act = actFor(personActs, column);
    if (!act)
        return unknownColumn();
    const auto stored = storedValue(column, value);
    if (!stored)
        return stored.error();
    Edit edit(store, {act, {ActText::ref(personTable, id)}}, personTable, id);
    if ((column == u"given" || column == u"family") && stored->isNull() && !edit.failed()) {
        const auto now = person(edit.database(), id);
        if (!now)
            return now.error();
        if ((column == u"given" ? now->family : now->given).isEmpty())
            return invalid(RegisterText::tr("A person needs a given name or a family name."));
    }
    edit.update(personTable, id, {{column, *stored}});
    return edit.commit();
}

Result<ChangeSet> setProtected(Store &store, const Id &id, bool isProtected)
{
    // Whoever is protected is not named, and the act's name would only say "Protected identity" twice.
    const ActText act = isProtected ? ActText(QT_TRANSLATE_NOOP("Act", "Protected a person's identity"))
                                    : ActText(QT_TRANSLATE_NOOP("Act", "Lifted the protection of %1"), {ActText::ref(personTable, id)});
    Edit edit(store, act, personTable, id);
    edit.update(personTable, id, {{u"protected"_s, int(isProtected)}});
    return edit.commit();
}

Result<ChangeSet> trashPeople(Store &store, const QList<Id> &ids)
{
    return setTrashed(store, personTable, ids, true, QT_TRANSLATE_NOOP("Act", "Moved %1 to the trash"),
                      QT_TRANSLATE_NOOP("Act", "Moved %1 people to the trash"));
}

Result<ChangeSet> restorePeople(Store &store, const QList<Id> &ids)
{
    return setTrashed(store, personTable, ids, false, QT_TRANSLATE_NOOP("Act", "Restored %1 from the trash"),
                      QT_TRANSLATE_NOOP("Act", "Restored %1 people from the trash"));
}

Result<Person> revealPerson(Store &store, const Id &id)
{
    Edit edit(store, ActText(QT_TRANSLATE_NOOP("Act", "Showed the protected details of a person (%1)"), {Masking::mark(id)}), personTable, id);
    edit.setKind(u"reveal"_s);
    if (edit.failed())
        return edit.commit().error();
    const auto shown = person(edit.database(), id);
    if (!shown)
        return shown.error();
    // Nothing is shown unless the showing is recorded.
    const auto recorded = edit.commit(true);
    if (!recorded)
        return recorded.error();
    return shown;
}

Id insertOrganisation(Edit &edit, const Organisation &organisation)
{
    return organisation.id.isNull() ? edit.insert(organisationTable, valuesOf(organisation))
                                    : edit.insertWithId(organisationTable, organisation.id, valuesOf(organisation));
}

Result<Id> addOrganisation(Store &store, const Organisation &organisation)
{
    Organisation checked = organisation;
    checked.name = parse::tidy(organisation.name);
    checked.shortName = parse::tidy(organisation.shortName);
    if (checked.name.isEmpty())
        return invalid(RegisterText::tr("An organisation needs a name."));
    if (checked.id.isNull())
        checked.id = Id::fresh(store.environment());
    Edit edit(store, {QT_TRANSLATE_NOOP("Act", "Added %1"), {ActText::ref(organisationTable, checked.id)}}, organisationTable, checked.id);
    insertOrganisation(edit, checked);
    const auto done = edit.commit();
    if (!done)
        return done.error();
    return checked.id;
}

Result<ChangeSet> changeOrganisation(Store &store, const Id &id, const QString &column, const QVariant &value)
{
    const char *act = actFor(organisationActs, column);
    if (!act)
        return unknownColumn();
    const QVariant stored = column == u"municipality" ? value
                          : column == u"note"         ? textOrNull(value.toString().trimmed())
                                                      : textOrNull(parse::tidy(value.toString()));
    if (column == u"name" && stored.isNull())
        return invalid(RegisterText::tr("An organisation needs a name."));
    Edit edit(store, {act, {ActText::ref(organisationTable, id)}}, organisationTable, id);
    edit.update(organisationTable, id, {{column, stored}});
    return edit.commit();
}

Result<ChangeSet> trashOrganisations(Store &store, const QList<Id> &ids)
{
    return setTrashed(store, organisationTable, ids, true, QT_TRANSLATE_NOOP("Act", "Moved %1 to the trash"),
                      QT_TRANSLATE_NOOP("Act", "Moved %1 organisations to the trash"));
}

Result<ChangeSet> restoreOrganisations(Store &store, const QList<Id> &ids)
{
    return setTrashed(store, organisationTable, ids, false, QT_TRANSLATE_NOOP("Act", "Restored %1 from the trash"),
                      QT_TRANSLATE_NOOP("Act", "Restored %1 organisations from the trash"));
}

} // namespace lansnav::registerstore
