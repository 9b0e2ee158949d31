// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importoptions.h"
#include "network/membermatch.h"
#include "network/memberread.h"
#include "network/networknames.h"
#include "register/namekey.h"

#include <QDate>
#include <QSet>

#include <functional>
#include <utility>

namespace lansnav {

/// Decides what becomes of the rows of a list of members: first every row is understood() and joined() with those above it that
/// are about the same membership, then all that are left are matched with people, and each is decided().
class MemberJudge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MemberImporter)

public:
    /// All outlive the judge.
    MemberJudge(const NetworkDetail &network, const PeopleIndex &people, const NetworkOfRows &networks, ImportPlan &plan);

    /// The day on which the list was written, from which a day without a year is counted; invalid: it is not known, and today is taken.
    void setWritten(QDate day) { m_written = day.isValid() ? day : m_today; }
    /// Notes as stored; the detail leaves them out for protected people, so they are compared by the raw text.
    Result<void> readRawNotes(Database &db);
    /// What a row turns out to be: somebody's, a title that says the municipality of those below it, or any other title.
    enum class Understood { Person, PlaceTitle, Title };
    /// The cells of one row as values; a row without a name is refused, and a title has none.
    Understood understand(ImportRow &row);
    /// Joins a row with an earlier one of the same person, so that nobody is doubled. False when it stands for itself: somebody
    /// else, or the same person with a membership of its own. Rows of former members come after all others; one that may be about
    /// the membership of a row among those is refused.
    bool joined(ImportRow &row);
    /// Finds out what of the rows may be another's who stands in the same line: once all are understood, before any is joined.
    void findUnsure();
    /// After match(): whom the row says to be stood in for must be found, and be no alternate.
    void checkSubstitutes(ImportRow &row);
    /// Finds whom the rows that are joined with no other are; indexes into the plan's rows, in their order.
    void match(const QList<qsizetype> &rows);
    void decide(ImportRow &row);
    /// Tells in the plan what of those in the list it leaves out that the register has, and which members of the network it does not have: all
    /// of that is left as it is. Once every row is decided; `rows` as match() had them.
    void tellAbsent(const QList<qsizetype> &rows);

private:
    using Data = std::shared_ptr<MemberImport>;
    using Ways = ImportWays<MemberOption>;

    static Data dataOf(const ImportRow &row) { return std::static_pointer_cast<MemberImport>(row.data); }
    static bool isSamePerson(const MemberImport &known, const MemberImport &data);
    /// Fields in which both state something, and not the same: keys with their labels.
    static QList<std::pair<QString, QString>> differences(const MemberImport &known, const MemberImport &data, bool ofPersonAlone);
    void keepDifferences(ImportRow &row, MemberImport &into, const MemberImport &known, const MemberImport &data, int line, bool ofPersonAlone) const;
    void doubtNamesake(const ImportRow &row) const;
    /// A row further up of which it is not certain that it is the same person's, as a municipality or a letter differs, or the order of the name.
    void doubtTwin(const ImportRow &row) const;
    /// Rows that are joined with no other whose names differ from this one in å, ä and ö alone.
    QList<qsizetype> nearlyNamed(const QString &key) const;
    /// Earlier rows that may be about the same membership: of the very name, or of the same address and nearly the name.
    QList<qsizetype> earlierOf(const MemberImport &data) const;
    /// A name key without å, ä and ö.
    static QString lettersOf(const QString &key);
    static bool isPlaceUnclear(const MemberImport &known, const MemberImport &data);
    /// The key of the only one who is nearly called as the member whom somebody stands in for; empty when there is none.
    QString nearlySubstituted(const MemberImport &data) const;
    void readTogether(ImportRow &row, const ImportRow &first);
    void beginOwn(ImportRow &row, const Data &root, int line);

    /// The membership that the row is about: one that nothing in it speaks against, else the latest.
    const Membership *membershipFor(const Id &person, const Data &data);
    void assign(const Id &person, const Data &root);
    const Membership *fitting(const Id &person, const MemberImport &data, const QSet<Id> &taken = {}) const;
    /// The one that holds today, else the latest.
    const Membership *latest(const Id &person, const QSet<Id> &taken = {}) const;
    bool movesAway(const MemberImport &data, const Person &person, const Membership &membership) const;
    /// Whether the list itself says so: that is another membership, and none is written over.
    bool isMove(const MemberImport &data, const Person &person, const Membership &membership) const { return !data.placeIsProposed && movesAway(data, person, membership); }
    /// Whom a row may be, when that is to be asked of it: nobody when it is sure.
    MemberMatcher::Match asked(const Data &data);
    /// The row that brings the member whom this one stands in for; -1: the network has that member, or nothing does.
    qsizetype bringerOf(const MemberImport &data) const;
    bool findsSubstituted(ImportRow &row, MemberImport &data);
    bool standsInForAlternate(const ImportRow &row);
    /// The membership that a row surely is about; null when it is none.
    const Membership *storedOf(const Data &data);
    /// Memberships of somebody that have not ended.
    QList<Membership> presentOf(const Id &person) const;
    /// Only of what seems to be a list of the whole network.
    void tellMissing(const QList<qsizetype> &rows);
    void tellStandIns(ImportRow &row, MemberImport &data, const Membership *membership) const;
    QString noteOf(const Membership &membership) const { return m_rawNotes.value(membership.id, membership.note); }

    void settlePlace(ImportRow &row, MemberImport &data, const Person *person, const Membership *membership) const;
    void settleWorkplace(ImportRow &row, MemberImport &data, const Person *person) const;
    static void settleSeat(ImportRow &row, MemberImport &data, const Person *person, const Membership *membership);
    /// A start that is the one of another membership, which has ended, is not that of the present one.
    void settleStart(ImportRow &row, MemberImport &data, const Id &person, const Membership *membership) const;
    void tellNothingRepresented(ImportRow &row, const MemberImport &data, const Membership *membership) const;
    QStringList changed(const MemberImport &data, const Person &person, const Membership &membership) const;
    /// True when the row must be decided before it is written.
    bool askAll(ImportRow &row, const Data &shared, const Membership *membership);
    void choosePerson(ImportRow &row, const Data &shared, const MemberMatcher::Match &match);
    /// Why it is asked which of those people somebody is.
    QString whyAsked(const MemberImport &data, const MemberMatcher::Match &match) const;
    /// Those of them who have the name, each with a municipality when one is known, to be told of.
    QList<Person> namesakes(const MemberImport &data, const QList<Id> &people) const;
    /// The ways in which the row may be somebody's.
    void addWaysOf(const Id &person, const Data &shared, Ways &ways);
    MemberSuccession succession(const MemberImport &data, const Membership &membership) const;
    /// What a membership is for, as it may be said to whoever has named its person.
    static QString placeOf(const Membership &membership);
    void tellWithheld(ImportRow &row, const MemberImport &data, const Person *person) const;
    /// `sure` is whom the row is about for sure; null: that is asked, or it is somebody new.
    void tellWays(ImportRow &row, const MemberImport &data, const Id &sure) const;
    /// What a row comes to that is written so.
    RowFate fateOf(const MemberOption &option, const MemberImport &data) const;
    /// Always true, as what follows is asked of what the member represents.
    bool chooseWithoutPlace(ImportRow &row, MemberImport &data) const;
    bool chooseSeat(ImportRow &row, MemberImport &data) const;
    bool isKnownOf(const MemberImport &data, const std::function<bool(const Person &, const Membership &)> &is) const;
    void settleUnsure(MemberImport &data) const;
    /// Whether something is the row's person's, or another's of its line; false when nothing is to be asked.
    bool askUnsure(ImportRow &row, MemberImport &data) const;
    /// Which of the two somebody is whose row leaves it open, until that is answered.
    bool askKind(ImportRow &row, MemberImport &data, const Membership *membership) const;
    static void chooseWhetherPerson(ImportRow &row, MemberImport &data);
    static void chooseWhetherHere(ImportRow &row, MemberImport &data);
    /// Of somebody who stands among former members; true when it must be said how the membership ended.
    bool askFormerEnd(ImportRow &row, MemberImport &data, const Membership *membership);
    bool proposeEnd(ImportRow &row, MemberImport &data, const Membership *membership);
    /// An end that the row's note says of its person; `isOfMembership` is false when it may be that of something else.
    std::optional<parse::EndNote> endSaidIn(const MemberImport &data, bool *isOfMembership) const;
    /// What the report tells of memberships that such a choice ends, with their days; empty where it ends none.
    QString decidedNote(const MemberOption &option, const MemberImport &data) const;
    void chooseNotedEnd(ImportRow &row, MemberImport &data, const parse::EndNote &note, const PartialDate &start) const;
    /// What may be done about somebody who has left on a day that is not said: that none is invented comes first.
    Ways endedWithoutDay(const PartialDate &start) const;
    /// Tells that a membership that stands as the list has it is over, when nothing in the row says so.
    void tellEnded(ImportRow &row, const MemberImport &data, const Membership *membership) const;
    static void tellNotedStart(ImportRow &row, const MemberImport &data, const Membership *membership);
    static void chooseRejoin(ImportRow &row, MemberImport &data, const Membership &membership);
    /// `changes`: what else would be changed of who is known.
    static void proposeProtection(ImportRow &row, MemberImport &data, const Person *person, const QStringList &changes);

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    const NetworkOfRows &m_networks;
    ImportPlan &m_plan;
    ImportColumns m_columns;
    ListLetters m_letters;
    MemberReader m_reader;
    QDate m_today;
    QDate m_written;
    QHash<Id, QList<const Membership *>> m_memberships;
    QHash<Id, QList<const Membership *>> m_standIns;    ///< those that stand in for somebody, by whom
    QSet<Id> m_members;
    QHash<Id, QString> m_rawNotes;
    QHash<QString, QList<qsizetype>> m_firstRows;       ///< by name: rows that are joined with no other
    QHash<QString, QList<qsizetype>> m_ringed;          ///< those of the rows whose names have å, ä or ö, by the name without
    QHash<QString, QList<std::pair<qsizetype, NameKey>>> m_byMail;  ///< the same rows with their names, by their address, which an office may share
    QSet<QString> m_wholeRows;                          ///< so that a row that stands there twice counts once
    QHash<const MemberImport *, QList<Data>> m_further; ///< first row about a person → those with memberships of their own
    QHash<std::pair<Id, const MemberImport *>, const Membership *> m_own;   ///< by who the row may be
    MemberMatcher m_matcher;
};

} // namespace lansnav
