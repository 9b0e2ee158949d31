// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/types.h"

#include <QCoreApplication>

namespace lansnav {

/// Which meeting of a network is meant where it is said when it was: by its day, its week or its month, or by what one without a day is
/// called. Lists of attendance are written and read with it.
struct MeetingWhen
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::MeetingWhen)

public:
    PartialDate date;       ///< a day, a week or a month; null of one without
    QString title;          ///< of one without: what it is called; may be empty
    int nth = 0;            ///< of one without: which of those that are called so, from 1; 0: there is a date

    MeetingWhen() = default;
    MeetingWhen(const PartialDate &when) : date(when) {}
    static MeetingWhen undated(const QString &title, int nth);
    /// What says which meeting of the network it is: a week or a month that is its title says it as well as a day.
    static MeetingWhen of(const NetworkDetail &network, const Meeting &meeting);
    /// From what toText() writes of one without a date, in either language; null for anything else.
    static MeetingWhen fromUndatedText(const QString &text);

    bool isNull() const { return date.isNull() && nth == 0; }
    bool isDay() const { return date.precision() == PartialDate::Precision::Day; }
    /// "14 mars 2018", "v. 12 2018", "Planeringsträff (utan dag)", "utan dag, 2".
    QString toText() const;
    /// The same as it is written in a list: a date in its stored form.
    QString toCell() const { return date.isNull() ? toText() : date.toIso(); }

    friend bool operator==(const MeetingWhen &, const MeetingWhen &) = default;
    friend size_t qHash(const MeetingWhen &when, size_t seed = 0) noexcept { return qHashMulti(seed, when.date, when.title, when.nth); }
};

/// Whether a date is as precise as that of a meeting is.
bool isOfMeeting(const PartialDate &date);

} // namespace lansnav
