// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/placeindex.h"
#include "register/trashedpeople.h"
#include "store/database.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace lansnav {

/// Who a row of a file may be in the register.
struct PersonMatch
{
    /// What tells that it is the sure one, weakest first.
    enum class By {
        Nothing,
        Elsewhere,      ///< a member of the name, who is of another municipality
        Name,           ///< the only one of the name whom it may be
        Place,          ///< name and own municipality
        Represented,    ///< name, and the municipality that is represented
        Phone,          ///< name and phone
        Mail,           ///< name and e-mail
    };
    /// The one it surely is; null when it is nobody, or not sure.
    Id sure;
    /// Those it may be, to be chosen between; empty when sure or nobody.
    QList<Id> maybe;
    By by = By::Nothing;
    /// When it is not sure: those of the name who are of another municipality, and whom nothing says that it is.
    QList<Id> namesakes{};
    /// When nobody has the very name: those whose name is the same only when å, ä and ö are taken for a and o.
    QList<Id> nearly{};
};

/// Everybody of the register in memory, found by e-mail and name; for imports. Holds unmasked data, which must not be shown:
/// use label().
class PeopleIndex
{
public:
    static Result<PeopleIndex> load(Database &db);

    /// A name as it is compared: marks, hyphens, capitals and order of white space gone; å, ä and ö are letters of their own.
    static QString nameKey(const QString &given, const QString &family);

    /// People of a network with the municipalities that they represent there.
    using Members = QHash<Id, QSet<Id>>;
    /// What is said of somebody, to be found by.
    struct Said
    {
        QString key;            ///< nameKey()
        QString email;          ///< lower case
        QString phone;          ///< E.164
        Id municipality;        ///< null: not said
        bool isPlaceUnread = false;     ///< one is said that is not known: it agrees with none
    };
    /// How somebody's name goes with one that is said.
    enum class Named {
        Exactly,
        Swapped,        ///< the family name first
        Nearly,         ///< the same, whichever comes first, when å, ä and ö are taken for a and o
        Otherwise,
    };
    static Named namedAs(const Person &person, const QString &key);
    /// Those who are Named::Swapped or Named::Nearly so.
    QList<Id> namedLike(const QString &key) const;
    /// `members` are meant when the name fits and nothing speaks against it; whoever `isOut` is passed over.
    PersonMatch match(const Said &said, const Members &members, const std::function<bool(const Id &)> &isOut = {}) const;
    /// People of that name.
    QList<Id> named(const QString &key) const { return m_byName.value(key); }
    /// People of that e-mail address, in lower case.
    QList<Id> addressed(const QString &email) const { return m_byEmail.value(email); }
    const Person *person(const Id &id) const;
    /// As PlaceIndex::personLabel() has it; empty for nobody.
    QString label(const Id &id) const;
    /// Why somebody whom the register does not have may be nobody new: TrashedPeople::doubt().
    QString trashDoubt(const Person &probe) const { return m_trashed.doubt(probe); }
    /// Municipalities and workplaces.
    const PlaceIndex &places() const { return m_places; }

private:
    struct Candidates;
    void considerOtherwise(const Said &said, const Members &members, const std::function<bool(const Id &)> &isOut, PersonMatch &match) const;
    bool isPlaced(const Id &person, const Members &members) const;
    void considerName(const Id &id, const Said &said, const Members &members, Candidates &found) const;

    QList<Person> m_people;
    QHash<Id, qsizetype> m_byId;
    QHash<QString, QList<Id>> m_byEmail;
    QHash<QString, QList<Id>> m_byName;
    mutable QHash<QByteArray, QList<Id>> m_byLetters;   ///< by the words of the name in their order, as nameWords() has them; made when first asked for
    PlaceIndex m_places;
    TrashedPeople m_trashed;
};

} // namespace lansnav
