// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/namekey.h"
#include "register/placeindex.h"
#include "register/types.h"
#include "store/database.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace lansnav {

/// Who a name in a list of groups may be in the register; lists name leaders by name only. Holds unmasked data, which must not be
/// shown: use label().
class LeaderNames
{
public:
    struct Match
    {
        Id sure;                ///< null when it is nobody, or not sure
        QList<Id> maybe;        ///< to be chosen between, the likeliest first, those of other letters last; empty when sure or nobody
    };

    static Result<LeaderNames> load(Database &db);

    /// A name that is the same whoever wrote it: capitals and runs of white space aside. Marks and letters all count.
    static QString key(const QString &given, const QString &family);
    /// Whether two names that are not the same may be one person's: other marks or hyphens, a slip of the pen, part of a double name.
    static bool isNear(const NameKey &a, const NameKey &b);
    /// The one of that very name who leads groups already or is of the municipality; one of whom no municipality is known is sure too
    /// when there is no other. Otherwise those it may be, and those whose name is near.
    Match match(const QString &given, const QString &family, const Id &municipality) const;
    /// Whether the name is a person's but for å, ä or ö: they are letters of their own, and “Hall” is most likely not “Häll”. Somebody with
    /// protected identity is no such one, as nobody is told how they are spelt.
    bool isOtherLetters(const Id &person, const QString &given, const QString &family) const;
    /// Whether anybody is called so.
    bool knows(const QString &key) const { return m_byName.contains(key); }
    /// Whether a person is called so.
    bool isCalled(const Id &person, const QString &key) const;
    bool isNearly(const Id &person, const NameKey &name) const;
    /// As PlaceIndex::personLabel() has it.
    QString label(const Id &person, const PlaceIndex &places) const;

private:
    const Person *person(const Id &id) const;
    const QList<Id> &alike(const QString &given, const QString &family) const;
    bool fits(const Person &person, const Id &municipality) const { return m_leaders.contains(person.id) || (!municipality.isNull() && person.municipality == municipality); }

    QList<Person> m_people;
    QHash<Id, qsizetype> m_byId;
    QHash<QString, QList<Id>> m_byName;
    QHash<QByteArray, QList<Id>> m_byWord;      ///< for names that share a word
    mutable QHash<QString, QList<Id>> m_alike;  ///< as looked for so far: a list names its leaders over and over
    QSet<Id> m_leaders;
};

} // namespace lansnav
