// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/eventtext.h"

#include "calendar/uilocale.h"

using namespace Qt::StringLiterals;

namespace lansnav {

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
        return {};
    const QString from = starts.time().toString(u"HH:mm"_s);
    return ends.hasTime() ? from + u'–' + ends.time().toString(u"HH:mm"_s) : from;
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
