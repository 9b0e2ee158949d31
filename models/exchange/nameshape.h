// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/values.h"

#include <QSet>

namespace lansnav::parse {

/// How far what was read as a name has the shape of one.
enum class NameShape {
    Name,       ///< two to five words that are written as names are
    Likely,     ///< a common given name alone, or one before words in small letters: "Anna", "Anna berg"
    None,       ///< anything else: a remark, an office, one word of another kind, several people
};

/// Tells whether what is left of the cells of one column has the shape of names: words of letters, hyphens and apostrophes that begin
/// with capitals or are particles, an initial with its full stop, and none of the words that only remarks and headings have. A list that
/// writes all names in small letters, or has given names alone, is taken as it is.
class NameShapes
{
public:
    /// Words that stand over a column of the list and are nobody's name: "Telefon arbete".
    void addHeading(QStringView heading);
    /// A cell of the column, for how its names are written.
    void add(QStringView cell);

    /// Of a name without what stands beside it (PersonName::written), tidied; Name for an empty one.
    NameShape of(QStringView name, const NameOptions &options = {}) const;

private:
    bool areGivenAlone() const { return 2 * m_single > m_cells && 2 * m_singleGiven > m_single; }
    bool areSmall() const { return 2 * m_small > m_cells; }
    bool saysNoName(QStringView word) const;

    QSet<QString> m_headings;   ///< words of headings, folded
    int m_cells = 0;
    int m_single = 0;           ///< of one word
    int m_singleGiven = 0;      ///< and that is a common given name
    int m_small = 0;            ///< without any capital
};

/// Whether a text has letters that were read in another encoding than they were written in: "BjÃ¶rk", "Bj�rk".
bool hasBrokenLetters(QStringView text);

} // namespace lansnav::parse
