// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/namekey.h"
#include "register/types.h"

#include <QByteArray>
#include <QString>

namespace lansnav {

/// What DuplicateFinder keeps of a person: enough to compare, little enough to hold 100 000.
struct DuplicateEntry
{
    Id id;
    Id municipality;
    Id organisation;
    quint64 email = 0;      ///< hash; 0: none
    quint64 phone = 0;
    QByteArray names;       ///< words of the given name, a bar, words of the family name
    bool isProtected = false;

    NameKey key() const;
};

DuplicateEntry duplicateEntryOf(const Person &person);

/// How surely two are the same person, 0 to 100 (DuplicateFinder::strong and worthShowing say what that means), and why, in words.
/// The keys are those of the entries. Symmetric: every term is.
int duplicateScore(const DuplicateEntry &a, const NameKey &keyA, const DuplicateEntry &b, const NameKey &keyB, QString *reason);

} // namespace lansnav
