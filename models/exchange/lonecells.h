// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lansnav::widesheet {

/// What stands once behind several people of a row, shared out among them.
struct LoneCells
{
    QList<QStringList> cells;   ///< by person, by column
    QList<int> unsure;          ///< columns that the presumed person has only since nothing says whose they are
};

/// Shares out the cells of columns of which no heading says whose they are: an address is the one's whom its own text names, and what stands
/// beside it with it; as many addresses as people are theirs by their names, or else in their order; of one person alone in the row everything
/// is. The rest is the presumed person's. `names` has what is written for each person, in one name or several; there is at least one.
LoneCells divide(const QList<QStringList> &names, const QStringList &cells, qsizetype presumed);

/// How well the text of an address names somebody: 0 when it does not, more the more of the name it has. "anna.berg@…", "aberg@…", "annber@…".
int namedIn(const QString &address, const QString &name);

} // namespace lansnav::widesheet
