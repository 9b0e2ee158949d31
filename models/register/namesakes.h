// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/placeindex.h"

#include <QList>
#include <QString>

namespace lansnav {

/// Whether somebody of the register who is of another municipality than a row of the same name surely is another person: each has an e-mail
/// of their own. What is known of somebody with protected identity is not compared, or it could be found out by asking: false.
bool isSurelyAnother(const Person &known, const QString &email);
/// Why somebody new may be one of those of the name in other municipalities, as a question. `name` is as the row has it; where somebody with
/// protected identity is of is not told.
QString namesakeDoubt(const PlaceIndex &places, const QString &name, const QList<Person> &namesakes);
/// That somebody new is taken for another than those of the name, and where they are of.
QString namesakeNote(const PlaceIndex &places, const QList<Person> &namesakes);

} // namespace lansnav
