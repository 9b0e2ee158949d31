// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "register/listgaps.h"
#include "register/listletters.h"
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
#include <optional>

namespace lansnav {

/// A list of people while its rows are judged.
namespace peoplelist {

/// What a row says, read.
struct ReadRow
{
    std::shared_ptr<PersonDecision> decision;   ///< null: the row is refused
    NameKey key;
    bool isNear = false;        ///< a row further up has its address and nearly its name
    qsizetype known = -1;       ///< the stored person whose id the row states, as an index of the matcher; -1: it states none that is known
    bool asksName = false;      ///< that person has another name altogether
};

/// What the register knows, to judge rows by.
struct Known
{
    PersonMatcher matcher;                  ///< stored people as the rows that surely are theirs leave them
    QHash<qsizetype, Person> asStored;      ///< those of them that the rows change
    PeoplePlaces places;
    TrashedPeople trashed;
    PersonClaims claims;
    QHash<Id, qsizetype> ids;               ///< of stored people, when the list has a column of ids
    QList<ReadRow> read;                    ///< by row
    int changes = 0;                        ///< how often a row has changed somebody in the matcher
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
    std::optional<ListLetters> letters;     ///< of the list
    const ImportColumns *cells = nullptr;
    std::optional<ListGaps> gaps;           ///< of the list
};

/// What the row itself says of the person: a municipality that is only proposed tells nobody from another.
Person statedBy(const PersonDecision &decision);
/// Who a row is among all that are known.
PersonMatcher::Match matchOf(const Known &known, const ReadRow &read);
/// Whether a row is asked about although a stored person fits: a row further up is nearly the same, and that one is theirs, unless
/// this is their own name.
bool isMisspelt(const Known &known, qsizetype index, const ReadRow &read);
/// Before anything is asked or added: gives those rows whom it is certain that they are, the surest first, wherever in the list they stand.
void claimCertain(Known &known);
/// Whether another row, of which it is as certain, says otherwise of whoever the row that is judged surely is.
bool hasRival(const Known &known, const PersonMatcher::Match &match);
/// The row, which has claimed that stored person, is hers; rows that are judged later see her as this one leaves her, as the next run will.
void take(Known &known, qsizetype row, qsizetype index);
/// Whom a row may be that is not certain: whom another row has stands last, unless this one says nothing new of her; and whoever surely
/// is another row's and has another address or name is not meant.
peoplechoices::Offers offersTo(const Known &known, const PersonMatcher::Match &match, const ReadRow &read);
/// Finds whose id a row states that the program wrote itself. What its name was changed to since is what the person is called from now on.
void readOwnId(const Known &known, const ImportColumns &cells, const ImportRow &row, ReadRow &read);
/// Tells when a row has somebody's name whole and in parts, and they are not the same.
void tellNamesApart(const ImportColumns &cells, const PersonDecision &decision, ImportRow &row);
/// What the row says otherwise than somebody's fields, which rows further up have filled, is kept in the note and told.
void keepOtherwise(const Person &soFar, const ImportColumns &cells, PersonDecision &decision, Person &into, ImportRow &row);
/// Of a row that is nearly called as somebody whom a row further up adds, in å, ä and ö: whether it is somebody new is asked about.
void doubtNearlyNamed(const Known &known, const PersonMatcher::Match &match, PersonDecision &decision);
/// Those of the name in other municipalities whom the row may be all the same; it is told of the others at `row`, when it is given.
QList<qsizetype> namesakesElsewhere(const Known &known, const ReadRow &read, ImportRow *row);

} // namespace peoplelist

} // namespace lansnav
