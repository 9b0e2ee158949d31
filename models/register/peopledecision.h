// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/edit.h"

#include <QList>
#include <QString>

namespace lansnav {

/// What a row of a list of people comes to.
struct PersonDecision
{
    Person person;              ///< as the source says
    QString newOrganisation;    ///< to be added first
    QList<Person> matches;      ///< whom it may be, as stored
    bool proposesProtection = false;
    bool asksWho = false;       ///< whom it is about has to be chosen
    bool onlyFills = false;     ///< a row further up is about the same person: only what is missing is taken
};

/// What a stored person gains or changes. Names stay as they are stored: they were matched, however they were written.
Values changesTo(const Person &stored, const PersonDecision &decision);

} // namespace lansnav
