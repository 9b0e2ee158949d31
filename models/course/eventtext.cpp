// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventtext.h"

#include "calendar/meetingtime.h"
#include "calendar/uilocale.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

bool overDays(const MeetingTime &starts, const MeetingTime &ends)
{
    return !starts.isNull() && ends.date() > starts.date();
}

/// Empty when only the day is known.
QString clock(const MeetingTime &time)
{
    return time.hasTime() ? time.time().toString(u"HH:mm"_s) : QString();
}

} // namespace

QString EventText::days(QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    const QLocale locale = uiLocale();
    const QString whole = locale.toString(last, u"d MMM yyyy"_s);
    if (!last.isValid() || first == last)
        return locale.toString(first, u"d MMM yyyy"_s);
    if (first.year() != last.year())
        return locale.toString(first, u"d MMM yyyy"_s) + u" – "_s + whole;
    if (first.month() != last.month())
        return locale.toString(first, u"d MMM"_s) + u" – "_s + whole;
    return u"%1–%2"_s.arg(first.day()).arg(whole);
}

QString EventText::day(QDate day)
{
    return day.isValid() ? uiLocale().toString(day, u"dddd d MMMM yyyy"_s) : QString();
}

QString EventText::time(const Session &session)
{
    const MeetingTime starts = MeetingTime::fromIso(session.starts), ends = MeetingTime::fromIso(session.ends);
    if (!starts.hasTime())
        return overDays(starts, ends) ? days(starts.date(), ends.date()) : QString();
    const QString from = clock(starts);
    if (overDays(starts, ends))
        return u"%1 – %2 %3"_s.arg(from, uiLocale().toString(ends.date(), u"d MMM"_s), clock(ends)).trimmed();
    return ends.hasTime() ? from + u'–' + clock(ends) : from;
}

QString EventText::timeOn(const Session &session, QDate day)
{
    const MeetingTime starts = MeetingTime::fromIso(session.starts), ends = MeetingTime::fromIso(session.ends);
    if (!overDays(starts, ends))
        return time(session);
    if (day == starts.date() && starts.hasTime())
        return tr("from %1", "time of day").arg(clock(starts));
    if (day == ends.date() && ends.hasTime())
        return tr("until %1", "time of day").arg(clock(ends));
    return tr("all day");
}

QString EventText::when(const Session &session)
{
    const MeetingTime starts = MeetingTime::fromIso(session.starts), ends = MeetingTime::fromIso(session.ends);
    if (overDays(starts, ends))
        return MeetingTime::rangeText(starts, ends);
    QStringList parts{day(starts.date()), time(session)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString EventText::money(qint64 ore)
{
    return uiLocale().toString(double(ore) / 100.0, 'f', ore % 100 == 0 ? 0 : 2) + QChar(QChar::Nbsp) + u"kr"_s;
}

QString EventText::hours(int minutes)
{
    return tr("%1 h", "hours").arg(uiLocale().toString(minutes / 60.0, 'f', minutes % 60 == 0 ? 0 : 1));
}

} // namespace lansnav
