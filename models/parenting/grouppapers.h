// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parenting/groupseats.h"
#include "parenting/types.h"
#include "report/report.h"

#include <QCoreApplication>

namespace lansnav {

/// All that the papers of a group are made of, read at one time.
struct GroupPaperData
{
    GroupDetail detail;
    QDate today;
    QString region;
    Id meeting;                 ///< the one asked for; null: the next
};

/// The papers of a group; pure functions of what was read, under the translator installed.
///
/// People with protected identity are masked in every one of them. Where a paper is seen by others or handed out in person, nothing tells
/// of the protection either: the certificate has a line instead of the name and comes after all others, as it has once the names are
/// erased, and the sign-in sheet has an empty line more. Only the leader's own list of participants says that there is such a person; where
/// and when somebody with protected identity leads is not told.
class GroupPapers
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::GroupPapers)

public:
    /// What the leaders have with them: about the group, dates with themes, participants, attendance so far, and a sign-in sheet with a
    /// column for each meeting.
    static Report folder(const GroupPaperData &data);
    /// A sheet for one meeting.
    static Report signIn(const GroupPaperData &data);
    /// For those who completed by the programme's rule, one page each.
    static Report certificates(const GroupPaperData &data);

    /// Title, subtitle, date, region and author, alike for all.
    static Report frame(const GroupPaperData &data, const QString &subtitle);
    /// Leaders that may be named on paper: who is in the trash leads no more, and protected people are left out.
    static QStringList namedLeaders(const GroupDetail &detail);
    /// "14 January 2026 – 4 February 2026"; empty without a day.
    static QString daysText(QDate first, QDate last);
    /// "2.5 h" of minutes.
    static QString hoursText(int minutes);
};

} // namespace lansnav
