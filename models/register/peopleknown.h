// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "register/namekey.h"
#include "register/peoplechoices.h"
#include "register/peopledecision.h"
#include "register/peopleread.h"
#include "register/personclaims.h"
#include "register/persondoubt.h"
#include "register/personmatch.h"
#include "register/trashedpeople.h"

#include <QHash>
#include <QList>

#include <memory>

namespace lansnav {

/// A list of people while its rows are judged.
namespace peoplelist {

/// What a row says, read.
struct ReadRow
{
    std::shared_ptr<PersonDecision> decision;   ///< null: the row is refused
    NameKey key;
    bool isNear = false;        ///< a row further up has its address and nearly its name
};

/// What the register knows, to judge rows by.
struct Known
{
    PersonMatcher matcher;                  ///< stored people as the rows that surely are theirs leave them
    QHash<qsizetype, Person> asStored;      ///< those of them that the rows change
    PeoplePlaces places;
    TrashedPeople trashed;
    PersonClaims claims;
    QList<ReadRow> read;                    ///< by row
    QHash<qsizetype, qsizetype> sure;       ///< by row: the stored person that it is
    QHash<Id, Person> soFar;                ///< stored people as the rows further up leave them
    /// Those whom a row further up adds, or may add: the matcher's last.
    struct Added { int line = 0; qsizetype row = 0; std::shared_ptr<PersonDecision> decision; };
    QList<Added> added;
    bool isAdded(qsizetype index) const { return index >= matcher.storedCount(); }
    Person stored(qsizetype index) const { return asStored.value(index, matcher.at(index)); }
    QHash<Id, int> matchedInLine;           ///< stored people that a row further up is about
    QList<ImportRow> *rows = nullptr;       ///< of the plan
    qsizetype row = 0;                      ///< the one that is judged
    RowAddresses addresses;                 ///< of the rows further up
};

/// Whom a row may be that is not certain: whom another row has stands last, unless this one says nothing new of her; and whoever surely
/// is another row's and has another address or name is not meant.
peoplechoices::Offers offersTo(const Known &known, const PersonMatcher::Match &match, const ReadRow &read);
/// Those of the name in other municipalities whom the row may be all the same; it is told of the others at `row`, when it is given.
QList<qsizetype> namesakesElsewhere(const Known &known, const ReadRow &read, ImportRow *row);

} // namespace peoplelist

} // namespace lansnav
