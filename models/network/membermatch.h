// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/memberimport.h"
#include "register/listletters.h"
#include "register/personclaims.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <utility>

namespace lansnav {

/// Tells whom the rows of a list of members are in the register: each person one row's, so that namesakes in the list do not take
/// the same one by turns, in whatever order they stand.
class MemberMatcher
{
public:
    /// The first row about a person, with the municipalities that it and the further ones speak of.
    struct Row
    {
        const MemberImport *data = nullptr;
        QSet<Id> places{};
    };
    /// People of the register whom a row may be.
    struct Match
    {
        Id sure;                ///< null: nobody, or to be asked about
        QList<Id> maybe;        ///< to be chosen between, nearest at hand first
        QList<Id> others;       ///< last at hand: those whom another row surely is or offers first, and those of the name elsewhere
        QList<Id> namesakes{};  ///< when it is not sure: those of the name whom the row is not, as e-mail and municipality differ
        bool isNearly = false;  ///< all of them have the name only when å, ä and ö are taken for a and o
        QSet<Id> renamed{};     ///< those of `maybe` who most likely are called as the row says by now
        bool isElsewhere = false;   ///< only the name says who it surely is, and the municipality speaks against it
    };

    /// `people` outlive the matcher.
    MemberMatcher(const PeopleIndex &people, PeopleIndex::Members members, const ListLetters &letters)
        : m_people(people), m_members(std::move(members)), m_letters(letters)
    {
    }

    /// Once, with all rows.
    void settle(const QList<Row> &rows);
    /// Of a row that was settled.
    Match of(const MemberImport &row) const { return m_matches.value(&row); }

private:
    /// Whether the two rows cannot both be the person: who represents the municipalities of both may be, unless their addresses differ.
    bool areOthers(const Row &a, const Row &b, const Id &person) const;
    /// Those that have nobody surely and may be somebody, in an order that lies in what they say.
    QList<qsizetype> openRows() const;
    void offer(qsizetype row);
    /// Whether somebody whom a row may be comes after somebody new: has the address under quite another name, or the name in another
    /// municipality than the one that the row has misspelt.
    bool isLast(const Id &person, const MemberImport &row) const;
    static QString firstNameWord(const QString &nameKey) { return nameKey.section(u' ', 0, 0); }
    /// Those who may have had another name before, by a former family name that the row says, a part of the name or the number.
    QList<Id> earlierNamed(const MemberImport &row) const;
    void offerRenamed(const MemberImport &row, Match &match) const;
    void offerNearly(const QList<Id> &people, const MemberImport &row, Match &match) const;
    PersonMatch free(qsizetype row) const;
    PersonMatch match(const MemberImport &row, const std::function<bool(const Id &)> &isOut = {}) const;
    /// Whether a person may be this row's, once what the rows say who surely are that person is written.
    bool mayStillBe(const Id &person, const MemberImport &row) const;
    /// Whether somebody of the name who is of elsewhere is offered before a new person: by the workplace, or as nobody with protected
    /// identity is to come in once more without.
    bool isNearestElsewhere(const Id &person, const MemberImport &row) const;
    /// Whether the person has a membership left for a row that speaks of the municipality.
    bool isLeftFor(const Id &person, const Id &municipality) const;
    /// The municipalities that the rows speak of who surely are the person.
    QSet<Id> spokenFor(const Id &person) const;

    const PeopleIndex &m_people;
    PeopleIndex::Members m_members;
    const ListLetters &m_letters;
    QList<Row> m_rows;
    QList<PersonMatch> m_alone;         ///< by row: what it would be if it were the only one
    /// Members by the municipalities that they represent and firstNameWord(): a whole municipality may have very many.
    QHash<std::pair<Id, QString>, QList<Id>> m_byPlace;
    PersonClaims m_claims;              ///< rows by their place in m_rows
    QHash<const MemberImport *, Match> m_matches;
};

} // namespace lansnav
