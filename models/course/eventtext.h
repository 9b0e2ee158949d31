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
    /// "09:00–10:30", "09:00" when no end is set; empty without a time.
    static QString time(const Session &session);
    /// "1 250 kr", "1 250,50 kr" of öre.
    static QString money(qint64 ore);
    /// "6 h", "1.5 h" of minutes.
    static QString hours(int minutes);
};

} // namespace lansnav
