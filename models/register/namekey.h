// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringView>

namespace lansnav {

/// A name as it is compared: words folded loosely in UTF-8, with aa, ae and oe as å, ä and ö would be folded.
struct NameKey
{
    QByteArrayList given;
    QByteArrayList family;

    static NameKey of(const Person &person);
    static NameKey of(QStringView given, QStringView family);
    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
};

/// An organisation's name as it is compared: folded, and a municipality with or without its genitive s ("Kumla kommun",
/// "Askersunds kommun" and "Askersund kommun").
QString organisationKey(const QString &name);

/// Words of a text as names are compared.
QByteArrayList nameWords(QStringView text);

/// True for two words that differ by at most one letter put in, left out, changed, or two that changed places,
/// both of five letters or more. False for equal words.
bool isTypo(const QByteArray &a, const QByteArray &b);

/// How two names go together.
enum class NameMatch { None, Part, Typo, PartOfDouble, Swapped, Same };

/// Symmetric.
NameMatch compareNames(const NameKey &a, const NameKey &b);

/// Whether two people whose names compareNames() finds the same, or swapped, spell them alike: capitals, hyphens and marks aside, but å, ä
/// and ö are letters of their own: “Hall” is not “Häll”.
bool areSpeltAlike(const Person &a, const Person &b);
/// The same of whole names.
bool areSpeltAlike(const QString &a, const QString &b);
/// Whether a whole name says more than, or other than, the one that somebody is known by: “Anna Berg-Lind” of Anna Berg, but not “Anna Berg”
/// of Anna Berg-Lind, and not one name alone that she has.
bool saysAnotherName(const NameKey &known, const NameKey &said);

} // namespace lansnav
