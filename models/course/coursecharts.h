// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/afterwards.h"
#include "course/types.h"
#include "report/report.h"
#include "store/database.h"

#include <QCoreApplication>

namespace lansnav {

/// When people registered for an event and, where they did, cancelled again.
struct RegistrationTimes
{
    struct Stay { QDate from; QDate until; };   ///< `until` invalid: not cancelled

    QString name;               ///< of the event, with its year
    QDate firstDay;
    QList<Stay> stays;          ///< registrations whose time is not known are left out
};
RegistrationTimes registrationTimes(const EventDetail &detail);
/// Of the event that this one was copied from; failing that, of the latest one before it with the same title. Nothing when there is none.
Result<std::optional<RegistrationTimes>> lastTime(Database &db, const Id &event);

/// A word and how many it fits.
struct NamedCount { QString name; int count = 0; };

/// The charts of an event, as data, for the window and the papers alike; pure functions of what was read.
class CourseCharts
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::CourseCharts)

public:
    /// Registered people at the end of each week before the first day, beside those of last time; what is still to come is a gap.
    static report::Chart registrations(const RegistrationTimes &now, const std::optional<RegistrationTimes> &last, QDate today);
    /// By number, then name; who told none last, as "not stated". Spellings that differ in letter case are one.
    static QList<NamedCount> perMunicipality(const TookPart &part);
    static QList<NamedCount> perProfession(const TookPart &part);
    /// At most `most` bars, the smallest put together.
    static report::Chart municipalities(const TookPart &part, int most = 14);
    static report::Chart professions(const TookPart &part, int most = 10);
    /// Answers to a scale or choice; without figures when too few answered.
    static report::Chart answers(const EventQuestion &question, const EvaluationResult &result);
};

} // namespace lansnav
