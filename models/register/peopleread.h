// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "register/peopledecision.h"
#include "register/placeindex.h"
#include "register/placetitles.h"

#include <QHash>

#include <memory>

namespace lansnav {

/// Places that a list of people may name.
struct PeoplePlaces
{
    PlaceIndex index;
    QHash<Id, std::shared_ptr<const Organisation>> newOrganisations;    ///< those rows further up add; the index holds them too
    Id titled;              ///< the municipality that titles above the row to be read say: PlaceTitles
    bool isListTitled = false;      ///< and it is said of the whole list
    QSet<QString> toldSheets{};     ///< names of the sheets told of as kept in notes
    int toldSection = 0;    ///< line of the title between the rows that was last told of
};

/// Reads the cells of a row of a list of people into the decision's person; what is not understood is told at the row and kept in
/// the note. The reason when the row cannot be a person, else empty. A workplace that is not known yet is added to `places`.
QString readPerson(const ImportColumns &cells, PeoplePlaces &places, PersonDecision &decision, ImportRow &row);

} // namespace lansnav
