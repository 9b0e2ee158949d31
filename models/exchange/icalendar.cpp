// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "exchange/tablefile.h"

#include <QUrl>

#include <libical/ical.h>

#include <memory>

namespace lansnav {

using namespace Qt::StringLiterals;

namespace {

constexpr char zoneName[] = "Europe/Stockholm";
// The rule of the European Union, in force in Sweden since 1996 (directive 2000/84/EC).
constexpr char zoneText[] = "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\n"
                            "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"
                            "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\nEND:STANDARD\r\n"
                            "BEGIN:DAYLIGHT\r\nDTSTART:19970330T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"
                            "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nEND:DAYLIGHT\r\n"
                            "END:VTIMEZONE\r\n";

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

/// Without the control characters that a calendar file may not hold; lines end as libical expects.
QByteArray clean(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text)
        if (c == u'\n' || c == u'\t' || (c >= u' ' && c != QChar(0x7f)))
            out += c;
    return out.toUtf8();
}

icaltimetype timeOf(QDate date, QTime time)
{
    icaltimetype t = icaltime_null_time();
    t.year = date.year();
    t.month = date.month();
    t.day = date.day();
    t.is_date = time.isValid() ? 0 : 1;
    if (time.isValid()) {
        t.hour = time.hour();
        t.minute = time.minute();
    }
    return t;
}

icaltimetype utcOf(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype t = timeOf(utc.date(), utc.time());
    t.second = utc.time().second();
    t.zone = icaltimezone_get_utc_timezone();
    return t;
}

void addTime(icalcomponent *event, icalproperty *property, bool hasTime)
{
    if (hasTime)
        icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName));
    icalcomponent_add_property(event, property);
}

void addTimes(icalcomponent *event, const CalendarEntry &entry)
{
    const bool hasTime = entry.starts.hasTime();
    addTime(event, icalproperty_new_dtstart(timeOf(entry.starts.date(), entry.starts.time())), hasTime);
    if (!hasTime) {
        // The end of whole days is the day after the last.
        const QDate last = std::max(entry.ends.date(), entry.starts.date());
        addTime(event, icalproperty_new_dtend(timeOf(last.addDays(1), {})), false);
    } else if (entry.ends.hasTime() && entry.starts < entry.ends) {
        addTime(event, icalproperty_new_dtend(timeOf(entry.ends.date(), entry.ends.time())), true);
    }
}

icalcomponent *eventOf(const CalendarEntry &entry)
{
    icalcomponent *event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(clean(entry.uid).constData()));
    add(icalproperty_new_dtstamp(utcOf(entry.changed)));
    add(icalproperty_new_lastmodified(utcOf(entry.changed)));
    add(icalproperty_new_sequence(entry.revision));
    addTimes(event, entry);
    add(icalproperty_new_summary(clean(entry.title).constData()));
    if (!entry.place.isEmpty())
        add(icalproperty_new_location(clean(entry.place).constData()));
    const QUrl link(entry.link, QUrl::StrictMode);
    const bool isWeb = link.isValid() && (link.scheme() == u"https" || link.scheme() == u"http");
    if (isWeb)
        add(icalproperty_new_url(link.toEncoded().constData()));
    // Outlook shows no URL property, so the link stands in the text as well.
    const QString text = entry.link.isEmpty() ? entry.description : (entry.description + u"\n\n"_s + entry.link).trimmed();
    if (!text.isEmpty())
        add(icalproperty_new_description(clean(text).constData()));
    add(icalproperty_new_status(entry.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(icalproperty_new_transp(entry.isCancelled || !entry.starts.hasTime() ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    return event;
}

} // namespace

QByteArray toICalendar(const QList<CalendarEntry> &entries, const QString &name)
{
    const std::unique_ptr<icalcomponent, FreeComponent> calendar(icalcomponent_new_vcalendar());
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Lansnav//Lansnav//SV"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *calendarName = icalproperty_new_x(clean(name).constData());
    icalproperty_set_x_name(calendarName, "X-WR-CALNAME");
    add(calendarName);
    icalcomponent_add_component(calendar.get(), icalcomponent_new_from_string(zoneText));
    for (const CalendarEntry &entry : entries)
        if (!entry.starts.isNull())
            icalcomponent_add_component(calendar.get(), eventOf(entry));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<void> writeICalendar(const QList<CalendarEntry> &entries, const QString &name, const QString &path)
{
    return writeFileSafely(path, toICalendar(entries, name));
}

} // namespace lansnav
