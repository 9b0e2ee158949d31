// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/edit.h"

#include <QList>
#include <QString>

#include <memory>

namespace lansnav {

/// One of the ways a row can be written; ImportRow::choice points it out.
struct PersonOption
{
    qsizetype match = -1;       ///< index in PersonDecision::matches; -1: somebody new
    bool protect = false;       ///< set protected identity
    bool leave = false;         ///< write nothing for this row
    bool renames = false;       ///< the stored person is called as the source says from now on
};

/// What a row of a list of people comes to.
struct PersonDecision
{
    Person person;              ///< as the source says
    std::shared_ptr<const Organisation> newOrganisation;    ///< to be added first; person.organisation is its id in the PlaceIndex
    QList<Id> namesakes;        ///< organisations that are called what the source says, wherever they lie
    /// What says person.municipality. What the row does not state itself is only proposed: it replaces none and tells nobody from another.
    enum class PlaceFrom { Row, Organisation, List } placeFrom = PlaceFrom::Row;
    bool placeIsProposed() const { return placeFrom != PlaceFrom::Row; }
    bool placeDecides = false;  ///< person.organisation is the one of them in the municipality that the row states
    QString unsureWorkplace;    ///< for the note: several are called so, and nothing tells which is meant
    QList<Person> matches;      ///< whom it may be, as stored
    bool proposesProtection = false;
    QList<PersonOption> options{PersonOption()};    ///< at least one
    QString doubt{};            ///< why it may be nobody new; empty when nothing says so
    bool isLikelyNew = false;   ///< it is somebody new all the same, before the row is left out for that doubt
    bool renames = false;       ///< the stored person is called as the source says from now on
    bool onlyFills = false;     ///< a row further up is about the same person: only what is missing is taken
};

/// Whether a stored person's workplace is called what the source says and no municipality points out another: it stays.
bool keepsWorkplace(const Person &stored, const PersonDecision &decision);
/// The note of a new person.
QString noteOf(const PersonDecision &decision);
/// What a stored person gains or changes. Names stay as they are stored, unless the decision renames: they were matched, however they were written.
Values changesTo(const Person &stored, const PersonDecision &decision);
/// Names the fields that are among them, as the lists of members do, and no values; empty when nothing is, or when only what the person is
/// called changes, which renamedNote() tells.
QString changesNote(const Person &stored, const PersonDecision &decision);
/// The stored person once those changes are written.
Person changedBy(const Person &stored, const PersonDecision &decision);

} // namespace lansnav
