// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "register/peopledecision.h"
#include "register/placeindex.h"

#include <QSet>

namespace lansnav {

/// What is asked about a row of a list of people, and what each answer comes to.
namespace peoplechoices {

/// Says at a doubtful row what each of its choices comes to; again when the decision's person was added to.
void settle(const PersonDecision &decision, ImportRow &row);
/// Nobody whom a row calls protected goes in before it is decided whether she is.
void askProtection(PersonDecision &decision, ImportRow &row);
/// Asks whether a row is somebody new at all, for the decision's doubt.
void askWhether(PersonDecision &decision, ImportRow &row);

/// Whom a row may be, as indexes into PersonDecision::matches.
struct Offers
{
    QList<qsizetype> first;         ///< offered before somebody new
    QList<qsizetype> last;          ///< those whom another row has
    QSet<qsizetype> named;          ///< those of them who may be called otherwise by now, which is a choice of its own
    QSet<qsizetype> renamed;        ///< of those, the ones who most likely are
    bool leaveFirst = false;        ///< it may be nobody new for another reason: before all, the row can be left out
    QString reason{};               ///< why it is asked; empty: the name or the e-mail, or the decision's doubt
};
/// Whom a row is about has to be chosen.
void askWho(const PlaceIndex &places, const Offers &offers, PersonDecision &decision, ImportRow &row);
/// Asks whether somebody new is one of the decision's matches, who have the name and are of another municipality: another person comes
/// first, as a wrong answer then loses nothing. Into somebody with protected identity nothing is written, so she comes before that.
void askOfNamesakes(const PlaceIndex &places, PersonDecision &decision, ImportRow &row);

} // namespace peoplechoices

} // namespace lansnav
