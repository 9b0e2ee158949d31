// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/placeindex.h"
#include "store/database.h"

#include <QHash>
#include <QList>

namespace lansnav {

/// Who a row of a file may be in the register.
struct PersonMatch
{
    /// The one it surely is; null when it is nobody, or not sure.
    Id sure;
    /// Those it may be, to be chosen between; empty when sure or nobody.
    QList<Id> maybe;
};

/// Everybody of the register in memory, found by e-mail and name; for imports. Holds unmasked data, which must not be shown:
/// use label().
class PeopleIndex
{
public:
    static Result<PeopleIndex> load(Database &db);

    /// A name as it is compared: marks, hyphens, capitals and order of white space gone.
    static QString nameKey(const QString &given, const QString &family);

    /// `prefer` are people (members of the network) who are the one meant when the name fits and nothing speaks against it.
    PersonMatch match(const QString &given, const QString &family, const QString &email, const Id &municipality, const QSet<Id> &prefer) const;
    /// People of that name.
    QList<Id> named(const QString &key) const { return m_byName.value(key); }
    const Person *person(const Id &id) const;
    /// As PlaceIndex::personLabel() has it; empty for nobody.
    QString label(const Id &id) const;
    /// Municipalities and workplaces.
    const PlaceIndex &places() const { return m_places; }

private:
    QList<Person> m_people;
    QHash<Id, qsizetype> m_byId;
    QHash<QString, QList<Id>> m_byEmail;
    QHash<QString, QList<Id>> m_byName;
    PlaceIndex m_places;
};

} // namespace lansnav
