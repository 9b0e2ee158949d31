// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "register/placeindex.h"

namespace lansnav {

/// The municipality that is said above a list to be that of everybody in it.
struct ListPlace
{
    Id municipality;        ///< null: nothing says so
    QString said;           ///< as it stands there: "Laxå kommun"
    bool isSheets = false;  ///< it is the name of the sheet
};

/// By a line such as "Kommun: Laxå", else by what the list is called ("Laxå kommun"), else by an organisation or a workplace stated there
/// that is part of a municipality ("Organisation: Laxå kommun, socialförvaltningen"), else by the name of the sheet ("Laxå", "Laxå 2024").
ListPlace placeOfList(const ImportRow::Section &section, const PlaceIndex &places);

} // namespace lansnav
