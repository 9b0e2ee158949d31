// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// What is written, read by an independent library (python3-icalendar).
class TestICalendar : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    static CalendarEntry entry(const QString &starts, const QString &ends)
    {
        return {u"0123@lansnav"_s, MeetingTime::fromIso(starts), MeetingTime::fromIso(ends), u"Nätverksträff"_s, {}, {}, {}, false, 3,
                QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC)};
    }

    /// Each event as {start, end (UTC or a date), summary, location, description, url, status, sequence, uid}.
    QJsonArray readBack(const QList<CalendarEntry> &entries)
    {
        const QString path = m_dir.filePath(u"möten.ics"_s);
        const auto written = writeICalendar(entries, u"Möten"_s, path);
        if (!written) {
            qWarning("%s", qPrintable(written.error().sentence));
            return {};
        }
        static const QString script = uR"(
import json, sys, datetime
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
assert calendar["METHOD"] == "PUBLISH" and calendar["VERSION"] == "2.0", calendar
assert len(calendar.walk("VTIMEZONE")) == 1
zone = calendar.walk("VTIMEZONE")[0].to_tz()
def when(p):
    if p is None: return None
    d = p.dt
    if isinstance(d, datetime.datetime):
        # By the zone that stands in the file, not by the reader's own.
        return zone.localize(d.replace(tzinfo=None)).astimezone(datetime.timezone.utc).isoformat()
    return d.isoformat()
print(json.dumps([dict(start=when(e.get("DTSTART")), end=when(e.get("DTEND")), summary=e.get("SUMMARY"), location=e.get("LOCATION"),
    description=e.get("DESCRIPTION"), url=e.get("URL"), status=e.get("STATUS"), sequence=e.get("SEQUENCE"), uid=e.get("UID"),
    stamp=e.get("DTSTAMP").dt.isoformat()) for e in calendar.walk("VEVENT")]))
)"_s;
        QProcess process;
        process.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
        process.waitForFinished();
        const QByteArray errors = process.readAllStandardError();
        if (process.exitCode() != 0)
            qWarning("%s", errors.constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    }

private slots:
    void times_data()
    {
        QTest::addColumn<QString>("starts");
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("readStart");
        QTest::addColumn<QString>("readEnd");
        QTest::newRow("winter") << u"2026-03-28T13:00+01:00"_s << u"2026-03-28T15:30+01:00"_s << u"2026-03-28T12:00:00+00:00"_s << u"2026-03-28T14:30:00+00:00"_s;
        QTest::newRow("the day after the clocks go forward") << u"2026-03-30T13:00+02:00"_s << u"2026-03-30T15:00+02:00"_s << u"2026-03-30T11:00:00+00:00"_s << u"2026-03-30T13:00:00+00:00"_s;
        QTest::newRow("before they go back") << u"2026-10-23T13:00+02:00"_s << QString() << u"2026-10-23T11:00:00+00:00"_s << QString();
        QTest::newRow("after they went back") << u"2026-10-26T13:00+01:00"_s << u"2026-10-26T16:00+01:00"_s << u"2026-10-26T12:00:00+00:00"_s << u"2026-10-26T15:00:00+00:00"_s;
        QTest::newRow("over midnight") << u"2026-05-14T20:00+02:00"_s << u"2026-05-15T01:00+02:00"_s << u"2026-05-14T18:00:00+00:00"_s << u"2026-05-14T23:00:00+00:00"_s;
        QTest::newRow("whole day") << u"2026-05-14"_s << QString() << u"2026-05-14"_s << u"2026-05-15"_s;
        QTest::newRow("whole days") << u"2026-05-14"_s << u"2026-05-16"_s << u"2026-05-14"_s << u"2026-05-17"_s;
        QTest::newRow("end before start is left out") << u"2026-05-14T13:00+02:00"_s << u"2026-05-14T12:00+02:00"_s << u"2026-05-14T11:00:00+00:00"_s << QString();
    }
    void times()
    {
        QFETCH(QString, starts);
        QFETCH(QString, ends);
        QFETCH(QString, readStart);
        QFETCH(QString, readEnd);
        const QJsonArray events = readBack({entry(starts, ends)});
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0][u"start"_s].toString(), readStart);
        QCOMPARE(events[0][u"end"_s].toString(), readEnd);
    }

    void texts()
    {
        CalendarEntry full = entry(u"2026-05-14T13:00+02:00"_s, {});
        full.title = u"Träff; med, tecken \\ och ”citat” "_s + QString(u"å"_s).repeated(200);
        full.place = u"Kumla, Stadshuset"_s;
        full.link = u"https://example.org/möte?a=1&b=2"_s;
        full.description = u"Punkt ett\nPunkt två\nEND:VEVENT\u0007"_s;
        full.isCancelled = true;
        CalendarEntry odd = entry(u"2026-05-15"_s, {});
        odd.link = u"javascript:alert(1)"_s;
        const QJsonArray events = readBack({full, entry({}, {}), odd});
        QCOMPARE(events.size(), 2);     // the one without a day is no calendar entry
        QCOMPARE(events[0][u"summary"_s].toString(), full.title);
        QCOMPARE(events[0][u"location"_s].toString(), full.place);
        QCOMPARE(events[0][u"description"_s].toString(), u"Punkt ett\nPunkt två\nEND:VEVENT\n\nhttps://example.org/möte?a=1&b=2"_s);
        QCOMPARE(events[0][u"url"_s].toString(), u"https://example.org/m%C3%B6te?a=1&b=2"_s);
        QCOMPARE(events[0][u"status"_s].toString(), u"CANCELLED"_s);
        QCOMPARE(events[0][u"sequence"_s].toInt(), 3);
        QCOMPARE(events[0][u"uid"_s].toString(), u"0123@lansnav"_s);
        QCOMPARE(events[0][u"stamp"_s].toString(), u"2026-01-02T03:04:05+00:00"_s);
        QCOMPARE(events[1][u"status"_s].toString(), u"CONFIRMED"_s);
        QVERIFY(events[1][u"url"_s].isNull());
    }

    void linesAreFolded()
    {
        CalendarEntry full = entry(u"2026-05-14"_s, {});
        full.title = QString(u"å"_s).repeated(500);
        const QByteArray bytes = toICalendar({full}, u"Möten"_s);
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData());      // 75 and the carriage return
            QVERIFY(QString::fromUtf8(line).toUtf8() == line);  // no character is cut
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
        }
    }
};

LANSNAV_TEST_MAIN(TestICalendar)
#include "tst_icalendar.moc"
