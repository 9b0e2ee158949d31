// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namecell.h"

#include <QRegularExpression>

/// The words and signs in a cell for a name that are no part of the name: what personName() is made of.
namespace lansnav::parse::namewords {

/// Whether there is a small letter, any letter, or a capital.
bool hasLower(QStringView text);
bool hasLetter(QStringView text);
bool hasUpper(QStringView text);
qsizetype digitsIn(QStringView text);
/// An expression over letters of all scripts.
QRegularExpression cellForm(const QString &pattern, bool anyCase = true);

/// Whether anything but a name may stand there, told by its signs and its words: hardly any cell has more, and there are very many.
bool mayHoldAside(QStringView name);
/// Whether a word is a common given name and hardly ever a family name: one of the most frequent in Sweden, as Statistics Sweden counts them.
bool isGivenName(const QString &word);
/// Takes what stands in parentheses and brackets out of a name's cell, and what follows an address: "Anna Berg <anna@…> ersättare".
QStringList takeEnclosed(QString *name);
/// Takes addresses that stand beside letters.
QStringList takeAddresses(QString *name);
/// Takes the mark of a footnote off the end of a name, or a share of a full time: "1)", "*", "¹", "50 %".
QString takeMark(QString *name);
/// Whether a text is one of the words that are written short beside names: "tf.", "ordf.", "prel.".
bool saysShort(const QString &text);
/// Takes the words that stand before or behind a name with nothing between; `least` words of it are left, where what is taken could be its own.
void takeWords(QString *name, qsizetype least, QStringList *asides);

} // namespace lansnav::parse::namewords
