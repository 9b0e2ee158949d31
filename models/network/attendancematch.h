// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/importpeople.h"
#include "network/types.h"
#include "register/listletters.h"
#include "register/personclaims.h"

#include <QHash>
#include <QList>

#include <optional>

namespace lansnav {

/// Tells whom the rows of an attendance list are among a network's members and guests: by name, and of several of one name by e-mail,
/// phone and municipality. Nobody is two rows' of which each says something else of the person.
class AttendanceMatcher
{
public:
    /// What a row says of somebody. Empty and null: not said.
    struct Said
    {
        QString key;            ///< PeopleIndex::nameKey()
        QString email;          ///< lower case
        QString phone;          ///< E.164
        Id municipality;
        QString represents;     ///< folded: a municipality, an organisation or a field, in words
        int nth = 0;            ///< how many rows before say exactly the same, and are about the same meeting
        friend bool operator==(const Said &, const Said &) = default;
        friend size_t qHash(const Said &said, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, said.key, said.email, said.phone, said.municipality, said.represents, said.nth);
        }
    };
    enum class Why {
        Several,        ///< several members have the name
        NoMember,       ///< those of the name are no members
        Differs,        ///< the register has another e-mail or municipality
        Nearly,         ///< the name is a member's only when å, ä and ö are taken for a and o
        Swapped,        ///< or when the family name comes first
        Another,        ///< another row says something else of the same person
    };
    struct Match
    {
        Id sure;                ///< null: nobody, or to be asked about
        QList<Id> maybe;        ///< to be chosen between, nearest at hand first; empty with no `sure`: nobody has the name
        bool leaveFirst = false;    ///< another row has each of them: before all, the row can be left out
        Why why = Why::Several;
        int line = 0;           ///< of that other row; 0: none
    };

    /// All outlive the matcher.
    AttendanceMatcher(const NetworkDetail &network, const PeopleIndex &people, const ListLetters &letters);

    /// A row in the order of the list; of those that say the same the first.
    void add(const Said &said, int line);
    /// Once, when all are added.
    void settle();
    Match of(const Said &said) const { return m_matches.value(said); }

private:
    /// How well somebody of the name fits, worst first.
    enum class Fit {
        Against,        ///< another municipality
        Elsewhere,      ///< another e-mail
        Name,           ///< nothing speaks against them
        Place,          ///< name and municipality, or what is represented
        Mail,           ///< name and e-mail or phone
    };
    struct Best
    {
        Id person;      ///< null: nobody, or several
        Fit fit = Fit::Against;
    };
    /// Those of a name, by what they are in the network.
    struct Named
    {
        QList<Id> members;
        QList<Id> guests;
        QList<Id> others;
        PeopleIndex::Named how = PeopleIndex::Named::Exactly;   ///< how all of them are named so
    };
    Named named(const QString &key) const;
    Fit fit(const Said &said, const Id &id) const;
    QList<Id> fitting(const Said &said, const QList<Id> &people, Fit fit) const;
    Best best(const Said &said, bool withoutClaimed) const;
    static bool areOthers(const Said &a, const Said &b);
    /// The row that has the person and says something else of them; null when there is none.
    const Said *contender(const Said &said, const Id &person) const;
    /// By its place among what was said.
    void ask(qsizetype row);

    const NetworkDetail &m_network;
    const PeopleIndex &m_people;
    const ListLetters &m_letters;
    QHash<Id, QList<const Membership *>> m_memberships;
    QList<Said> m_said;
    QHash<Said, int> m_lines;
    QHash<Said, Match> m_matches;
    PersonClaims m_claims;              ///< rows by their place in m_said
};

} // namespace lansnav
