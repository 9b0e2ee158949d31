// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "calendar/partialdate.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace lansnav {

struct GroupDetail;

/// What decides how long a group's names are kept.
struct NamesFacts
{
    Id group;
    QDate lastDay;                  ///< of the meetings that were not cancelled, else as stated; invalid: neither known
    QDate lastRequest;              ///< when somebody last registered; stands in when there is no day at all
    PartialDate namesUntil;         ///< set by hand
    std::optional<int> keepMonths;  ///< the programme's
};

/// A group whose names are to be erased: for the preview.
struct NamesDue
{
    Id group;
    QString title;
    QDate lastDay;              ///< the last day the names are kept
    QDate erasedOn;             ///< the earliest day they go: after the last day, and not before they have been told of for a while
    int people = 0;
    bool hasNote = false;       ///< the group has free text, which stays
};

/// Anonymisation: names and ages of children go for good some time after the group is over; everything that is counted stays. A participant has no
/// text beside them. The group's own note stays too: it may hold what the group is remembered for, and no program can tell whether it names
/// somebody, so whoever is told that the names go is told to read it.
///
/// Nothing goes without a word: what is due is said to whoever has the file open, which is noted in the file, and it goes so many days later
/// if it is still due by the same last day. Another last day (kept longer, the programme's months changed) is said anew.
class NamesRetention
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::NamesRetention)

public:
    /// The contract's default. A programme may say otherwise, and a group may be given a day of its own.
    static constexpr int defaultMonths = 6;
    /// From when it was said until it happens at the earliest.
    static constexpr int noticeDays = 7;

    /// Of a group that has been read whole.
    static NamesFacts factsOf(const GroupDetail &detail);
    /// The last day the names are kept; invalid when nothing is known that it could be counted from.
    static QDate keptUntil(const NamesFacts &facts);
    static bool isDue(const NamesFacts &facts, QDate today) { const QDate last = keptUntil(facts); return last.isValid() && last < today; }
    /// The earliest day they go, of names that are kept until `last`: as it was said, else as if it were said today.
    static Result<QDate> erasedOn(Database &db, const Id &group, QDate last, QDate today);
    /// "The names of 12 participants in 3 groups are due to be anonymised, the first on 9 September 2025." Empty for none.
    static QString sentence(const QList<NamesDue> &due);
    /// "The names of 12 participants in 3 groups have been anonymised: ABC Laxå, FöiS Nora and ABC Kumla."
    static QString doneSentence(const QList<NamesDue> &done);

    /// Notes in the file that the names whose last day is near were told of today, and gives what to say (Area::announced).
    static Result<QList<Problem>> announce(Database &db, QDate today);
    /// The same to say, without noting anything (Area::toErase).
    static Result<QList<Problem>> toSay(Database &db, QDate today);
    /// In words: what is said of names that go within so many days.
    static QList<Problem> problems(const QList<NamesDue> &due);
    /// Rows of participant_name whose time is over on that day and that were told of, those in the trash and of groups in the trash too
    /// (Area::expired).
    static Result<Expired> expired(Database &db, QDate today);
    /// All such rows of some groups, due or not: to erase them at once.
    static Result<QList<std::pair<QString, Id>>> namesOf(Database &db, const QList<Id> &groups);
    /// Groups whose names go within so many days, earliest first, with how many: what will happen before it does.
    static Result<QList<NamesDue>> coming(Database &db, QDate today, int days);
    /// Groups of a programme whose names would be due today if they were kept so many months (nothing: the default), and are not now.
    static Result<QList<NamesDue>> dueAfter(Database &db, const Id &programme, const std::optional<int> &months, QDate today);
};

} // namespace lansnav
