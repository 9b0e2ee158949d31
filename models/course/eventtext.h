// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/types.h"

#include <QCoreApplication>

namespace lansnav {

/// How dates, times and money of an event are written, in the window and on paper.
class EventText
{
    Q_DECLARE_TR_FUNCTIONS(lansnav::EventText)

public:
    /// "14 May 2026", "14–16 May 2026", "3 Sep – 10 Dec 2026"; empty without a day.
    static QString days(QDate first, QDate last);
    /// "Thursday 14 May 2026".
    static QString day(QDate day);
    /// "09:00–10:30", "09:00" when no end is set; empty without a time. Over several days also the last one: "09:00 – 15 May 16:00",
    /// "14–16 May 2026" without a time.
    static QString time(const Session &session);
    /// What of it is on one of its days: "09:00–10:30", "from 09:00", "all day", "until 16:00".
    static QString timeOn(const Session &session, QDate day);
    /// "Thursday 14 May 2026, 09:00–10:30"; over several days "Thu 14 May 2026 (w. 20) 09:00–Fri 15 May 2026 16:00".
    static QString when(const Session &session);
    /// "1 250 kr", "1 250,50 kr" of öre.
    static QString money(qint64 ore);
    /// "6 h", "1.5 h" of minutes.
    static QString hours(int minutes);
};

} // namespace lansnav
