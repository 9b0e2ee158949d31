// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "exchange/importer.h"
#include "exchange/values.h"
#include "network/importpeople.h"
#include "network/types.h"

#include <QCoreApplication>
#include <QMap>

#include <memory>
#include <optional>

namespace lansnav {

/// What a new membership takes the place of, when somebody represents another municipality from a day on: that one ends and stays in
/// the history, and what the list does not say goes on as it was.
struct MemberSuccession
{
    Id membership;              ///< null: it takes nothing's place
    PartialDate last;           ///< of the old one
    PartialDate start;          ///< of the new one, whatever the list says; null when the list says it
    QString kind;
    QString role;
    Id seat;
    PartialDate trained;
};

/// One of the ways a row can be written; ImportRow::choice points it out.
struct MemberOption
{
    Id person;                  ///< null: a new person
    Id membership;              ///< the one that is updated; null: a new one, the person's next period
    bool protect = false;       ///< set protected identity
    PartialDate end;            ///< ends the membership
    bool leave = false;         ///< write nothing for this row
    MemberSuccession follows{}; ///< of a new membership
    QList<Id> places{};         ///< municipalities that a new membership is for, one for each; empty: what the row says
    Id seat{};                  ///< of a new membership; null: what the row says
    bool withoutUnsure = false; ///< what is unsure (MemberUnsure) is not the person's
    qsizetype gives = -1;       ///< but that of the row with this index in the plan; -1: nobody's
    QString kind{};             ///< "ordinary" or "alternate", where the row leaves it open; empty: what the row says
    bool renames = false;       ///< the person is called as the row says from now on
};

/// What a row says of its person and may be another's who stands in the same line (ImportRow::unsure). Empty and null: nothing.
struct MemberUnsure
{
    QString email;
    QString phone;
    QString title;
    QString role;
    PartialDate trained;
    QList<qsizetype> others;    ///< rows of those whose it may be, by index in the plan
    bool isBesideMasked = false;        ///< somebody stands there who is not named
    bool isEmpty() const { return email.isEmpty() && phone.isEmpty() && title.isEmpty() && role.isEmpty() && trained.isNull(); }
};

/// What a row says, understood. Null and empty: not stated, and never overwrites anything.
struct MemberImport
{
    QString given;
    QString family;
    QString formerFamily;       ///< the family name that the person had before
    QString email;
    QString phone;
    QString title;
    QString workplace;
    Id organisation;            ///< the workplace in the register; null when it is new
    Id municipality;
    Id seat;
    QString kind;
    QString role;
    PartialDate start;
    QString startNote;          ///< words of the note that the start was read from, which replaces none that is stored; empty: it is stated
    PartialDate end;
    PartialDate trained;
    QString kindDoubt;          ///< what in the row speaks of the kind and leaves it open; empty where the kind is said, or nothing of it
    QString kindDoubtKept;      ///< the same as a line of the note
    QString likelyKind;         ///< what it most likely means
    QString kindSaid;           ///< what in the list says the kind, as a line for a note
    QString substitutes;        ///< name key of the ordinary member the person stands in for
    QString substitutesSaid;    ///< what in the list says so, as a line for a note
    bool freesAlternates = false;   ///< who was ordinary becomes an alternate, so that nobody stands in for them any more
    bool isFormer = false;      ///< a title above says that the membership has ended
    QString saidFormer;         ///< that title
    QString note;
    QHash<int, parse::Count> figures;   ///< by year
    bool placeIsProposed = false;       ///< the municipality is not stated but the workplace's, or that of the row above; it replaces none
    QString placeTold;          ///< what is told of one that is proposed; empty: that the workplace says it
    bool seatIsProposed = false;        ///< the seat is not stated but that of the workplace or the municipality; it replaces none
    QString seatTold;           ///< what is told of one that is proposed
    QList<Id> nearSeats;        ///< those that the row may mean, when it names none for sure
    QString seatSaid;           ///< what in the row may mean them
    QString nothingTold;        ///< what is told when the member represents nothing; empty when that is told already
    bool unknownPlace = false;  ///< a municipality is stated that the region does not have, in a network of municipalities
    QString unknownNetwork;     ///< what the row says its network is called, when that is none that is known
    QList<Id> severalPlaces;    ///< municipalities that the row names where one is to be named; none of them is `municipality`
    QString unreadPlace;        ///< a municipality that is stated and not known: it agrees with none
    Id nearPlace;               ///< the one that it is most likely misspelt from
    QString placeDoubt;         ///< why the municipality is to be asked about, when it is not one that the region does not have
    QStringList asides;         ///< what stood beside the name
    bool proposesProtection = false;    ///< some cell of the row says that the person has protected identity
    QString doubt;              ///< why it may be no new person, and is asked about; empty when nothing says so
    bool isLikelyNew = false;   ///< it is somebody new all the same, before the row is left out for that doubt
    MemberUnsure unsure;        ///< what of the above it may not be said of
    QList<MemberOption> options;        ///< at least one
    Id network;
    /// The first row about the same person, when this one has a membership of its own: what is the person's is there.
    std::shared_ptr<MemberImport> sameAs;

    /// Take what `from` states and this does not, of the person and of the membership; counts are added up.
    void fillPerson(const MemberImport &from);
    void fillMembership(const MemberImport &from);
    void fillPlace(const MemberImport &from);
    /// Takes what is unsure, where it is the person's still, away; or gives it to whom it turns out to be of, who has nothing of the kind.
    void dropUnsure();
    void receive(const MemberUnsure &from);
    /// What is taken of `from` as it is filled in, of the person or else of the membership, and is unsure there, is so here.
    void fillUnsure(const MemberImport &from, bool ofPerson);
    /// Where what is the person's stands.
    const MemberImport &who() const { return sameAs ? *sameAs : *this; }
    QString nameKey() const { return PeopleIndex::nameKey(given, family); }
    /// Whether a municipality is stated that is not known.
    bool isPlaceUnread() const { return municipality.isNull() && !unreadPlace.isEmpty(); }
    /// What the row itself states of the person.
    Person asPerson() const;
};

/// The data of rows as they are written, once it is decided whose it is what stands once for several people.
class MemberHandover
{
public:
    /// `plan` is decided, and outlives it.
    explicit MemberHandover(const ImportPlan &plan);
    /// What is written of a row; the data itself where nothing changes hands.
    const MemberImport *written(const MemberImport *data) const;
    /// Whether a row that changes nothing by itself gets something.
    bool receives(const MemberImport *data) const { return m_receiving.contains(data); }

private:
    MemberImport &made(const std::shared_ptr<MemberImport> &data);

    QHash<const MemberImport *, std::shared_ptr<MemberImport>> m_made;
    QSet<const MemberImport *> m_receiving;
};

/// Reads lists of members: judge() understands and compares, apply() writes.
class MemberImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MemberImporter)

public:
    using Progress = std::function<bool(int)>;

    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);
    static QList<ImportField> fields();

    /// Counts by municipality and year.
    using Sums = QMap<std::pair<Id, int>, parse::Count>;
    enum class Counted {
        GoingIn,                ///< rows that go in or stand already: what is written
        GoingInOrUndecided,     ///< those that have to be decided too: what it would be if all of them went in
    };
    /// Counts of the rows summed by municipality and year. A row that is left out says nothing, so neither does its count.
    static Sums sums(const ImportPlan &plan, Counted counted);
    /// Whether a count that stands is to be left until every row that speaks of it is decided: a missing decision lowers none.
    static bool mustWait(const parse::Count &decided, const parse::Count &withUndecided, std::optional<int> stored);
};

/// The error of a progress callback that said stop.
Error importCancelled();

} // namespace lansnav
