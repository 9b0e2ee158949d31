// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcolumns.h"
#include "exchange/sheet.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace lansnav {

/// Whom the other sheets of a workbook say to have protected identity: what is said of somebody on one sheet holds on all of them, so that
/// nobody who waits for a decision there is taken in here without one.
///
/// Nothing of this is stored. A person who is held back is not in the register, and is not to be found in the file in any form: names are
/// few enough that a digest of one, whatever the key beside it, is soon guessed by whoever has the file. The source is asked anew each time.
namespace protectednames {

/// Keys that a row's person is known by on another sheet: the words of the name in any order, and an address that is the person's own.
/// Empty for a row without a name and without an address.
QStringList keysOf(const ImportColumns &columns, const ImportRow &row);

/// Whether anything on the sheet speaks of protected identity: cheap, and most sheets do not.
bool mayBeSaidOn(const Sheet &sheet);

/// Adds the keys of those of whom the rows of a matched sheet say it.
void collect(const ImportPlan &sheet, QSet<QString> &keys);
/// The same of a sheet on which no headings are known: of every name in a row that says it.
void collect(const Sheet &sheet, QSet<QString> &keys);

/// Tells at the rows of a judged plan that another sheet says it of their person.
void tell(ImportPlan &plan);

} // namespace protectednames

} // namespace lansnav
