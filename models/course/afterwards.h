// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/certificaterule.h"
#include "course/evaluationrule.h"
#include "course/seatplan.h"
#include "course/types.h"

#include <QSet>

namespace lansnav {

// What is added up when an event is over; pure functions of what was read, for the window and the papers alike.

/// How a participant stands towards the certificate.
struct CertificateRow
{
    Id id;                      ///< the person
    QString name;               ///< masked
    QString sortName;
    QString workplace;
    CertificateStanding standing;
};
/// The most sessions of the event, breaks left out, that one person can be at: n of "k of n". Of those at the same time one counts.
int mostSessions(const EventDetail &detail);
/// Those who have a seat, are offered one or were let in, by the sessions that are no breaks; by family name. Presence is told against as
/// many as that person can be at, and where the event does not say how many are needed, it is that many: see CertificateRule.
QList<CertificateRow> certificateRows(const EventDetail &detail, const SeatPlan &seats);

/// Everybody who was present at some session.
QSet<Id> presentPeople(const EventDetail &detail);

/// Who takes part, in the order of the registrations: those with a seat, and whoever was let in without one and so was present.
QList<const Registration *> participantsOf(const EventDetail &detail, const SeatPlan &seats);

/// What the budget's lines come to. Nothing where no line says anything.
struct BudgetSum
{
    std::optional<qint64> budget;   ///< öre
    std::optional<qint64> outcome;
    int participants = 0;           ///< present at any session; before anybody was, those with a seat
    bool arePresent = false;

    /// The outcome, or else the budget, for each participant: öre, rounded to whole kronor. Nothing without either, or without anybody.
    std::optional<qint64> perParticipant() const;
};
BudgetSum budgetSum(const EventDetail &detail, int seated);

/// Somebody who took part, as far as statistics know; protected people and guests tell neither.
struct Participant
{
    Id person;
    QString municipality;
    QString profession;             ///< the title as it is written
};
/// Those who were present at any session; before anybody was, those with a seat. As many as BudgetSum::participants.
struct TookPart
{
    QList<Participant> people;
    bool arePresent = false;
};
TookPart tookPart(const EventDetail &detail, const SeatList &seats);

/// A question and the filled-in papers as the rule of evaluation takes them.
EvaluationQuestion ruleQuestion(const EventQuestion &question);
QList<EvaluationForm> ruleForms(const EventDetail &detail);
/// Keys of the papers, in the order in which they were begun.
QStringList sheetsOf(const EventDetail &detail);

} // namespace lansnav
