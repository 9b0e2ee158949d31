// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "register/types.h"
#include "store/database.h"
#include "store/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace lansnav {

/// Somebody who may be the person asked about.
struct DuplicateCandidate
{
    Id id;
    int score = 0;          ///< 1 … 100; from DuplicateFinder::strong on it is almost surely the same person
    QString reason;         ///< translated: "Same e-mail", "Almost the same name"
    bool isProtected = false;   ///< then no name, and no more than that there is somebody
};

/// Two people of the register who seem to be the same.
struct DuplicatePair
{
    Id a;
    Id b;
    int score = 0;
    QString reason;
};

/// Finds people in memory, fast enough for every keystroke over 100 000 of them.
///
/// Names meet though typed differently: å ä ö or aa ae oe or a o, "Ulla-Karin" or "Ulla Karin" or "Ulla", family name first,
/// and one wrong letter in names of five letters or more. The same e-mail or phone is strong on its own.
/// Copying is cheap (shared); const functions may run on several threads.
class DuplicateFinder
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::DuplicateFinder)

public:
    static constexpr int strong = 80;
    static constexpr int worthShowing = 50;

    DuplicateFinder();
    /// Reads everybody who is not in the trash.
    static Result<DuplicateFinder> load(Database &db);
    explicit DuplicateFinder(const QList<Person> &people);

    /// Adds or replaces; a trashed person is taken out.
    void upsert(const Person &person);
    void remove(const Id &id);
    qsizetype size() const;

    /// Who may be `probe` (which need not be in the register; itself is left out), best first.
    QList<DuplicateCandidate> candidates(const Person &probe, int limit = 5) const;
    /// Type-to-find: people whose names (or e-mail) have words beginning with the typed words, best first. Never protected ones.
    QList<Id> find(const QString &typed, int limit = 20) const;
    /// How alike two people are: 0 … 100, symmetric; with the reason when `reason` is given.
    static int similarity(const Person &a, const Person &b, QString *reason = nullptr);
    /// Pairs of the whole register at or over `atLeast`, best first; each pair once.
    QList<DuplicatePair> pairs(int atLeast = strong, int limit = 200) const;

private:
    struct Data;
    void detach();
    std::shared_ptr<Data> m;
};

} // namespace lansnav
