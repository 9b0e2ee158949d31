// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/partialdate.h"
#include "store/database.h"
#include "store/id.h"

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
    int people = 0;
    bool hasNote = false;       ///< the group has free text, which stays
};

/// Anonymisation: names and ages of children go for good some time after the group is over; everything that is counted stays. A participant has no
/// text beside them. The group's own note stays too: it may hold what the group is remembered for, and no program can tell whether it names
/// somebody, so whoever is told that the names go is told to read it.
class NamesRetention
{
public:
    /// The contract's default. A programme may say otherwise, and a group may be given a day of its own.
    static constexpr int defaultMonths = 6;

    /// Of a group that has been read whole.
    static NamesFacts factsOf(const GroupDetail &detail);
    /// The last day the names are kept; invalid when nothing is known that it could be counted from.
    static QDate keptUntil(const NamesFacts &facts);
    static bool isDue(const NamesFacts &facts, QDate today) { const QDate last = keptUntil(facts); return last.isValid() && last < today; }

    /// Rows of participant_name whose time is over on that day, those in the trash and of groups in the trash too (Area::expired).
    static Result<QList<std::pair<QString, Id>>> expired(Database &db, QDate today);
    /// Groups whose names go within so many days, earliest first, with how many: what will happen before it does.
    static Result<QList<NamesDue>> coming(Database &db, QDate today, int days);
};

} // namespace lansnav
