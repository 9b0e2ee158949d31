// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar/meetingtime.h"
#include "store/id.h"
#include "store/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace lansnav {

/// Something held on a date, as a calendar program takes it; already masked by the caller.
struct CalendarEntry
{
    QString uid;            ///< stable over exports and colleagues' files: the row's id
    MeetingTime starts;     ///< without a time: the whole day. Entries without a day are left out
    MeetingTime ends;       ///< null: not known. Of a whole day: its last day
    QString title;
    QString place;
    QString link;
    QString description;
    bool isCancelled = false;
    int revision = 0;       ///< grows with every change of the row (SEQUENCE), so that a newer export wins over an older one
    QDateTime changed;      ///< when that was
    Id row{};               ///< of the list it belongs to: an event's sessions are the event's
};

/// iCalendar (RFC 5545) as Outlook and Google read it: METHOD:PUBLISH, times in Europe/Stockholm with its rule for daylight
/// saving spelled out, UTF-8, folded at 75 octets, CRLF. Written by libical.
QByteArray toICalendar(const QList<CalendarEntry> &entries, const QString &name);
Result<void> writeICalendar(const QList<CalendarEntry> &entries, const QString &name, const QString &path);

} // namespace lansnav
