// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace lansnav {

/// All SQL of the register. Reading functions take any connection and may run on a worker; writing ones are acts.
/// Rows in the trash are left out unless asked for. Lists come unsorted except where said.
namespace registerstore {

// --- Reading ---

/// Masked rows for lists; `ids` empty: everybody. Roles are zero: RegisterLists::peopleWithRoles() counts them.
Result<QList<PersonRow>> personRows(Database &db, const QList<Id> &ids = {}, bool trashed = false);
/// Everybody of personRows(), in the same order, with what their row holds of one column alone: "name", "organisation",
/// "municipality", "title", "email", "phone". For finding the first rows of a sorted list.
Result<void> scanPeople(Database &db, const QString &column, const std::function<void(const Id &, const QString &)> &each);
/// A person as stored, protected or not: for acts and rules, never for showing (use Person::masked()). Trashed ones too.
Result<Person> person(Database &db, const Id &id);
/// As person(), for many; unknown ids are left out. Empty: everybody who is not in the trash.
Result<QList<Person>> people(Database &db, const QList<Id> &ids = {});
/// As stored, those in the trash; not those who were merged into others and live on in them.
Result<QList<Person>> trashedPeople(Database &db);
/// Masked name: what stands for the person in a list or sentence.
Result<QString> personName(Database &db, const Id &id);
/// Masked names of many, by id.
Result<QHash<Id, QString>> personNames(Database &db, const QList<Id> &ids);

Result<std::optional<Region>> region(Database &db);
/// In the template's order.
Result<QList<SubRegion>> subRegions(Database &db);
/// By Swedish alphabet.
Result<QList<Municipality>> municipalities(Database &db);
/// By Swedish alphabet.
Result<QList<Organisation>> organisations(Database &db);
Result<Organisation> organisation(Database &db, const Id &id);
Result<QList<OrganisationRow>> organisationRows(Database &db, const QList<Id> &ids = {}, bool trashed = false);
/// Masked rows of those who belong to an organisation; protected people are left out, since the list itself tells.
Result<QList<PersonRow>> peopleOfOrganisation(Database &db, const Id &organisation);
/// Empty for none.
Result<QString> municipalityName(Database &db, const Id &id);
/// In the template's order.
Result<QList<AreaOfWork>> areasOfWork(Database &db);

/// By what people call it: "Laxå", "laxå kommun", "Örebros kommun", the code "1860", the short name. Null id when none.
Result<Id> findMunicipality(Database &db, const QString &text);
/// By name or short name, folded. Null id when none.
Result<Id> findOrganisation(Database &db, const QString &text);
/// By e-mail, by full name, or by id in hex. Not found and not unique are errors in words.
/// A protected person is found by id only.
Result<Id> findPerson(Database &db, const QString &text);

// --- Writing: one act, one undo step each ---

/// Adds a person and returns the new id. Checks as checkPerson().
Result<Id> addPerson(Store &store, const Person &person);
/// Inserts within an act of the caller's; no checks.
Id insertPerson(Edit &edit, const Person &person);
/// Changes one column ("email") to a stored value (QString, Id::bind() or bool). Normalises e-mail and phone;
/// what cannot be is refused with a sentence.
Result<ChangeSet> changePerson(Store &store, const Id &id, const QString &column, const QVariant &value);
Result<ChangeSet> setProtected(Store &store, const Id &id, bool isProtected);
Result<ChangeSet> trashPeople(Store &store, const QList<Id> &ids);
Result<ChangeSet> restorePeople(Store &store, const QList<Id> &ids);
/// Shows a protected person: the whole row, unmasked. The showing is an act of its own, in the person's history.
Result<Person> revealPerson(Store &store, const Id &id);

Result<Id> addOrganisation(Store &store, const Organisation &organisation);
Id insertOrganisation(Edit &edit, const Organisation &organisation);
Result<ChangeSet> changeOrganisation(Store &store, const Id &id, const QString &column, const QVariant &value);
Result<ChangeSet> trashOrganisations(Store &store, const QList<Id> &ids);
Result<ChangeSet> restoreOrganisations(Store &store, const QList<Id> &ids);

// --- Values ---

/// Brings e-mail to lower case and phone to E.164; the error says what is wrong with what was typed.
Result<QString> normalEmail(const QString &typed);
Result<QString> normalPhone(const QString &typed);
/// Normalises, and refuses a person without any name or with an impossible e-mail or phone.
Result<Person> checkPerson(const Person &person);
/// Codes of organisation kinds in the order they are offered, with their translated words.
QList<std::pair<QString, QString>> organisationKinds();

} // namespace registerstore

} // namespace lansnav
