// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"
#include "exchange/importer.h"
#include "register/types.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

namespace lansnav {

class Edit;

/// One of the ways a row can be written; ImportRow::choice points it out.
struct RegistrationOption
{
    /// How a row goes together with an earlier one, or with a stored registration, that says otherwise.
    enum class Against { KeepBoth, KeepFirst, TakeThis };

    Id person;                      ///< null: a new person
    bool protect = false;           ///< set protected identity
    bool updatesRegister = false;   ///< title and workplace in the register become what the row says
    Against against = Against::KeepFirst;
    bool leave = false;             ///< write nothing for this row
};

/// What a row of a web form's export says, understood. Null and empty: not stated, and never overwrites anything.
struct RegistrationImport
{
    Person person;                  ///< as the row says; matched by e-mail first
    QString workplace;              ///< as written; person.organisation is null when it is not in the register yet
    QString diet;                   ///< health data: named in no note or reason
    QString accessNeeds;
    QString message;
    bool consent = false;
    bool asksConsent = false;       ///< the source has a column for it; without one nobody has said no
    QDateTime asked;                ///< Swedish wall-clock time, to the second; invalid: not stated or not understood
    QList<Id> sessions;
    bool proposesProtection = false;
    QString doubt;                  ///< why it may be nobody new; empty when nothing says so
    bool isLikelyNew = false;       ///< it is somebody new all the same, before the row is left out for that doubt

    /// The row in the plan whose person this row is about again; -1 when it is the first.
    qsizetype first = -1;
    Id registration;                ///< of the same person in the file already; null when there is none
    bool again = false;             ///< that one was cancelled: written as a new turn
    QList<RegistrationOption> options;      ///< at least one, of a row that is not refused

    /// Takes what `from` states and this does not.
    void fillBlanks(const RegistrationImport &from);
};

/// Reads a web form's export into an event's registrations: judge() understands and compares, apply() writes.
///
/// A person is told by the e-mail address first. Rows take their places in line by the time they state; what is registered
/// already stays before them. Whoever is there several times is registered once, at the earliest time: what a later row adds is
/// filled in, what it contradicts is asked about. Somebody registered already is left as she is, but for what was missing.
class RegistrationImporter
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RegistrationImporter)

public:
    using Progress = std::function<bool(int)>;

    static ImportKind kind();
    static Result<void> judge(Database &db, const Sheet &sheet, const ImportTarget &target, ImportPlan &plan, const Progress &progress);
    static Result<void> apply(Edit &edit, const ImportTarget &target, const ImportPlan &plan, const Progress &progress);

    /// "2020-09-01 09.04", "2020/09/01 9:04:12 fm CEST", "1/9 2020 kl. 9"; a day alone is its midnight. Invalid for anything else, an
    /// impossible day or hour among them.
    static QDateTime timeOf(const QString &text);
    /// Whether a stored text tells what a row says: the same, or one of the things in it.
    static bool tells(const QString &stored, const QString &said);
    /// Both texts, each once.
    static QString joined(const QString &stored, const QString &said);
    /// How what contradicts is kept in the message: "yrke: Student".
    static QString aside(const QString &label, const QString &said);

    enum class Field { Title, Workplace, Diet, AccessNeeds };
    struct Contradiction
    {
        Field field;
        QString before;     ///< what stands
        QString said;       ///< what the row says
    };
    /// Translated, lower case: "workplace".
    static QString label(Field field);
    static QString &value(RegistrationImport &row, Field field);
    static QString value(const RegistrationImport &row, Field field);
    /// What is registered, as a row would say it.
    static RegistrationImport asRow(const Registration &stored);
    /// What a row says that neither stands in `known` nor is kept in its message. Blanks contradict nothing.
    static QList<Contradiction> contradictions(const RegistrationImport &known, const RegistrationImport &row);
};

} // namespace lansnav
