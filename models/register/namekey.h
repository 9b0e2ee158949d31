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

} // namespace lansnav
