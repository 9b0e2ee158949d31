// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/registrationread.h"
#include "exchange/importoptions.h"
#include "register/listletters.h"
#include "register/persondoubt.h"
#include "register/personmatch.h"

#include <functional>

namespace lansnav {

/// Decides what becomes of the rows of a web form's export: who each is, which are about the same person, and what has to be
/// asked. First every row is understood(), then every one decided().
class RegistrationJudge
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::RegistrationImporter)

public:
    /// All outlive the judge.
    RegistrationJudge(const EventDetail &event, const PlaceIndex &places, PersonMatcher people, ImportPlan &plan);

    void understand(qsizetype index);
    void decide(qsizetype index);

private:
    using Data = std::shared_ptr<RegistrationImport>;
    using Ways = ImportWays<RegistrationOption>;

    Data dataOf(qsizetype index) const { return std::static_pointer_cast<RegistrationImport>(m_plan.rows.at(index).data); }
    void findPerson(qsizetype index, RegistrationImport &data);
    /// Whom a row may be.
    struct Maybe
    {
        QList<qsizetype> people{};      ///< of the register, as indexes into m_people
        PersonMatcher::Why why = PersonMatcher::Why::Unclear;
    };
    PersonMatcher::Match matchOf(const RegistrationImport &data, const NameKey &key) const;
    PersonMatcher::Match registeredElsewhere(const RegistrationImport &data, const NameKey &key) const;
    /// `earlier` is a row further up, which adds `known`.
    void doubtNearlyNamed(qsizetype earlier, qsizetype known, RegistrationImport &data) const;
    /// Whether somebody whom a row may be is offered before somebody new.
    bool isFirst(const Person &known, const RegistrationImport &data, PersonMatcher::Why why) const;
    QList<qsizetype> namesakesElsewhere(ImportRow &row, const RegistrationImport &data) const;
    QString whyAsked(const RegistrationImport &data, const Maybe &maybe, const QList<qsizetype> &elsewhere) const;
    void join(qsizetype index, RegistrationImport &data, qsizetype first);
    void begin(qsizetype index, RegistrationImport &data, const Id &person);
    /// Of the register; null when none.
    const Person *personOf(const Id &id) const;
    const Registration *registrationOf(const Id &person) const;

    void decideFirst(ImportRow &row, qsizetype index, RegistrationImport &data);
    void decideAgain(ImportRow &row, RegistrationImport &data);
    void decideRegistered(ImportRow &row, qsizetype index, RegistrationImport &data, const Registration &known);
    void decideCancelled(ImportRow &row, RegistrationImport &data, const Registration &known);
    void compareRegister(ImportRow &row, qsizetype index, RegistrationImport &data, const Person &person);
    void askWho(ImportRow &row, RegistrationImport &data);
    void askWhether(ImportRow &row, RegistrationImport &data);
    /// Leaves the row to be decided by whoever imports.
    static void doubt(ImportRow &row, const QString &reason);
    void askTime(ImportRow &row, RegistrationImport &data);
    void askProtection(ImportRow &row, RegistrationImport &data);
    static QString sentenceOf(const QList<RegistrationImporter::Contradiction> &found);
    /// Whether a row of the same person says what is stored.
    bool isSaid(qsizetype first, const RegistrationImporter::Contradiction &found) const;

    const EventDetail &m_event;
    const PlaceIndex &m_places;
    PersonMatcher m_people;
    qsizetype m_stored = 0;                     ///< how many of m_people are in the register
    QHash<Id, qsizetype> m_indexes;             ///< person of the register → index in m_people
    ImportPlan &m_plan;
    RegistrationReader m_reader;
    ImportColumns m_cells;
    ListLetters m_letters;
    RowAddresses m_addresses;
    QHash<qsizetype, qsizetype> m_rowsOfAdded;  ///< index in m_people → the row that added the person
    QHash<Id, qsizetype> m_rowsOfStored;        ///< person of the register → the first row about her
    QHash<qsizetype, QList<qsizetype>> m_again; ///< first row → the later ones of the same person
    QHash<qsizetype, Maybe> m_maybe;            ///< by row
    QHash<Id, const Registration *> m_registrations;
};

} // namespace lansnav
