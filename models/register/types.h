// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/termplan.h"
#include "store/id.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace lansnav {

/// A person as stored. Only revealPerson() and the writing acts see a protected person's fields; see Person::masked().
struct Person
{
    Id id;
    QString given;
    QString family;
    QString title;
    Id organisation;
    Id municipality;
    QString email;          ///< lower case
    QString phone;          ///< E.164: "+46701740605"
    QString note;
    bool isProtected = false;
    Id mergedInto;          ///< the person this one was merged into; null otherwise
    bool trashed = false;

    /// "Anna Ek"; what there is of it.
    QString name() const;
    /// The same row with everything personal gone, as it may be shown; the person itself when not protected.
    Person masked() const;

    friend bool operator==(const Person &, const Person &) = default;
};

/// A person in a list: already masked, already in words. Names of organisations and municipalities are shared between
/// rows, so that 100 000 of them stay small.
struct PersonRow
{
    Id id;
    QString name;           ///< "Anna Ek"; Masking::name() for protected identity
    QString organisation;
    QString municipality;
    QString title;
    QString email;
    QString phone;          ///< E.164
    Id municipalityId;      ///< null for protected identity
    int roles = 0;          ///< roles held today, in every area
    bool isProtected = false;
    bool trashed = false;

    friend bool operator==(const PersonRow &, const PersonRow &) = default;
};

struct Region
{
    Id id;
    QString code;
    QString name;
};

struct SubRegion
{
    Id id;
    QString name;
    int sort = 0;
};

struct Municipality
{
    Id id;
    Id subRegion;
    QString code;           ///< SCB: "1860"
    QString name;           ///< "Laxå"
    QString shortName;      ///< "La", for the tile map
    int tileColumn = 0;
    int tileRow = 0;
};

struct Organisation
{
    Id id;
    QString name;
    QString shortName;
    QString kind;           ///< code, see organisationKinds()
    Id municipality;
    QString note;
    bool trashed = false;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// A field the unit works with (table `area`): older people, public health …
struct AreaOfWork
{
    Id id;
    QString name;
    int sort = 0;
};

/// An organisation in a list.
struct OrganisationRow
{
    Id id;
    QString name;
    QString shortName;
    QString kind;           ///< in words
    QString municipality;
    Id municipalityId;
    int people = 0;
    bool trashed = false;
};

/// Days off at the schools of a municipality, or of the whole region: nobody should be called to a meeting then. They differ
/// between municipalities and years, so people write them in; a region's template may carry some.
struct SchoolBreak
{
    DateRange days;             ///< first and last day, and what it is called: "sportlov"
    Id municipality;            ///< null: the whole region
    Id id{};
    QString municipalityName{}; ///< empty for the whole region

    /// Whether it is a day off for somebody of these municipalities; none given: of any.
    bool concerns(const QList<Id> &municipalities) const;
};

} // namespace lansnav

Q_DECLARE_METATYPE(lansnav::Person)
