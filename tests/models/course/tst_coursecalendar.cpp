// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/publication.h"
#include "coursefixture.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// The calendar files of events, sessions and people, read by an independent library (python3-icalendar).
class TestCourseCalendar : public QObject
{
    Q_OBJECT

    CourseFixture m_fixture;
    QTemporaryDir m_dir;
    Id m_event;
    Id m_anna;

    Kind kindOf(const QString &key) { return *lansnav::kindOf({courseArea()}, key); }
    QJsonArray read(const QString &kind, const QHash<QString, Id> &ids);

private slots:
    void initTestCase();
    void bothSidesOfDaylightSaving();
    void oneSession();
    void oneEventAmongEvents();
    void programmeOfAPerson();
    void withdrawnSessionIsCancelled();
    void cancelledAndChanged();
    void findsASession();
    void countsWhatItWrites();
};

QJsonArray TestCourseCalendar::read(const QString &kind, const QHash<QString, Id> &ids)
{
    const QString path = m_dir.filePath(u"kalender.ics"_s);
    Scope scope;
    scope.ids = ids;
    CourseFixture::must(writeKind(m_fixture.db(), kindOf(kind), scope, path));
    static const QString script = uR"(
import json, sys, datetime
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], "rb").read())
zone = calendar.walk("VTIMEZONE")[0].to_tz()
def utc(p): return zone.localize(p.dt.replace(tzinfo=None)).astimezone(datetime.timezone.utc).isoformat()
print(json.dumps([dict(start=utc(e["DTSTART"]), end=utc(e["DTEND"]), summary=e["SUMMARY"], status=e["STATUS"], sequence=int(e["SEQUENCE"]),
    uid=e["UID"]) for e in calendar.walk("VEVENT")]))
)"_s;
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    process.waitForFinished();
    if (process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());
    return QJsonDocument::fromJson(process.readAllStandardOutput()).array();
}

void TestCourseCalendar::initTestCase()
{
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, u"import icalendar"_s});
    if (!python.waitForFinished() || python.exitCode() != 0)
        LANSNAV_MISSING("python3-icalendar");
    CourseFixture &f = m_fixture;
    m_anna = f.person("Anna", "Ek");
    Event circle;
    circle.title = u"Forskningscirkel"_s;
    circle.kind = EventKind::ResearchCircle;
    circle.status = EventStatus::Open;
    m_event = f.must(f.courses->addEvent(circle, {}, {f.session("2026-10-22T13:00+02:00", "2026-10-22T16:00+02:00", "Första träffen"),
                                                      f.session("2026-10-29T13:00+01:00", "2026-10-29T16:00+01:00", "Andra träffen")}));
    f.event("Något annat");
}

void TestCourseCalendar::bothSidesOfDaylightSaving()
{
    const QJsonArray entries = read(u"sessions"_s, {{u"event"_s, m_event}});
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0][u"start"_s].toString(), u"2026-10-22T11:00:00+00:00"_s);
    QCOMPARE(entries[1][u"start"_s].toString(), u"2026-10-29T12:00:00+00:00"_s);
    QCOMPARE(entries[1][u"end"_s].toString(), u"2026-10-29T15:00:00+00:00"_s);
    QCOMPARE(entries[0][u"summary"_s].toString(), u"Forskningscirkel: Första träffen"_s);
    QVERIFY(entries[0][u"uid"_s] != entries[1][u"uid"_s]);
}

void TestCourseCalendar::oneSession()
{
    const Session second = m_fixture.detail(m_event).sessions.last();
    const QJsonArray entries = read(u"sessions"_s, {{u"session"_s, second.id}});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"uid"_s].toString(), second.id.hex() + u"@lansnav"_s);
}

void TestCourseCalendar::oneEventAmongEvents()
{
    QCOMPARE(read(u"events"_s, {{u"event"_s, m_event}}).size(), 2);
    QCOMPARE(read(u"events"_s, {}).size(), 3);
}

void TestCourseCalendar::programmeOfAPerson()
{
    QCOMPARE(read(u"sessions"_s, {{u"person"_s, m_anna}}).size(), 0);
    m_fixture.registered(m_event, m_anna);
    QCOMPARE(read(u"sessions"_s, {{u"person"_s, m_anna}}).size(), 2);
    QVERIFY(kindOf(u"sessions"_s).isProgramme);
}

/// Whoever has a published session in a calendar is told when it goes; one that never was published is only left out.
void TestCourseCalendar::withdrawnSessionIsCancelled()
{
    CourseFixture &f = m_fixture;
    Session session;
    session.event = m_event;
    session.title = u"Workshop"_s;
    session.starts = u"2026-10-22T09:00+02:00"_s;
    session.ends = u"2026-10-22T10:00+02:00"_s;
    const Id published = f.must(f.courses->addSession(session));
    f.must(f.courses->publish(m_event, programmeJson(programmeItems(f.detail(m_event)))));
    session.title = u"Aldrig publicerad"_s;
    const Id draft = f.must(f.courses->addSession(session));
    const auto entryOf = [&](const Id &id) {
        for (const QJsonArray entries = read(u"sessions"_s, {{u"event"_s, m_event}}); const QJsonValue &entry : entries)
            if (entry[u"uid"_s].toString().startsWith(id.hex()))
                return entry.toObject();
        return QJsonObject();
    };
    const QJsonObject before = entryOf(published);
    QCOMPARE(before[u"status"_s].toString(), u"CONFIRMED"_s);
    QVERIFY(!entryOf(draft).isEmpty());
    f.must(f.courses->trashSessions({published, draft}));
    const QJsonObject after = entryOf(published);
    QCOMPARE(after[u"status"_s].toString(), u"CANCELLED"_s);
    QCOMPARE(after[u"start"_s], before[u"start"_s]);
    QCOMPARE(after[u"summary"_s], before[u"summary"_s]);
    QVERIFY(after[u"sequence"_s].toInt() > before[u"sequence"_s].toInt());
    QVERIFY(entryOf(draft).isEmpty());
    // Publishing the programme without it does not make it forgotten.
    f.must(f.courses->publish(m_event, programmeJson(programmeItems(f.detail(m_event)))));
    QCOMPARE(entryOf(published)[u"status"_s].toString(), u"CANCELLED"_s);
}

void TestCourseCalendar::cancelledAndChanged()
{
    CourseFixture &f = m_fixture;
    const QJsonArray before = read(u"sessions"_s, {{u"event"_s, m_event}});
    f.must(f.courses->changeSession(f.detail(m_event).sessions.first().id,
                                    {{u"starts"_s, u"2026-10-22T14:00+02:00"_s}, {u"ends"_s, u"2026-10-22T16:00+02:00"_s}}));
    const QJsonArray moved = read(u"sessions"_s, {{u"event"_s, m_event}});
    QCOMPARE(moved[0][u"uid"_s], before[0][u"uid"_s]);
    QVERIFY(moved[0][u"sequence"_s].toInt() > before[0][u"sequence"_s].toInt());
    QCOMPARE(moved[1][u"sequence"_s], before[1][u"sequence"_s]);
    QCOMPARE(moved[0][u"status"_s].toString(), u"CONFIRMED"_s);
    f.must(f.courses->changeEvent(m_event, {{u"status"_s, u"cancelled"_s}}));
    for (const QJsonArray off = read(u"sessions"_s, {{u"event"_s, m_event}}); const QJsonValue &entry : off)
        QCOMPARE(entry[u"status"_s].toString(), u"CANCELLED"_s);
}

void TestCourseCalendar::findsASession()
{
    const auto finders = courseArea().finders;
    const auto finder = std::find_if(finders.cbegin(), finders.cend(), [](const Finder &f) { return f.key == u"session"_s; });
    QVERIFY(finder != finders.cend());
    const EventDetail detail = m_fixture.detail(m_event);
    QCOMPARE(*finder->find(m_fixture.db(), u"andra träffen"_s), detail.sessions.last().id);
    QCOMPARE(*finder->find(m_fixture.db(), u"Forskningscirkel: Första träffen 2026-10-22"_s), detail.sessions.first().id);
    QVERIFY(!finder->find(m_fixture.db(), u"träffen"_s));
    QVERIFY(!finder->find(m_fixture.db(), u"finns inte"_s));
    // The event tells which of those that are called alike in several.
    Event circle;
    circle.title = u"Lärcirkel"_s;
    const Id other = m_fixture.must(m_fixture.courses->addEvent(circle, {}, {m_fixture.session("2027-10-21T13:00+02:00", "2027-10-21T15:00+02:00", "Andra träffen")}));
    const QHash<QString, Id> within{{u"event"_s, m_event}}, withinOther{{u"event"_s, other}};
    QVERIFY(!finder->find(m_fixture.db(), u"andra träffen"_s));
    QCOMPARE(*finder->findWithin(m_fixture.db(), u"andra träffen"_s, within), detail.sessions.last().id);
    QCOMPARE(*finder->findWithin(m_fixture.db(), u"andra"_s, withinOther), m_fixture.detail(other).sessions.first().id);
    QVERIFY(!finder->findWithin(m_fixture.db(), u"andra träffen"_s, {}));
    QVERIFY(!finder->findWithin(m_fixture.db(), u"träffen"_s, within));
    m_fixture.must(m_fixture.courses->trashEvents({other}));
}

/// A session without a day is in no calendar, and is not counted as written.
void TestCourseCalendar::countsWhatItWrites()
{
    CourseFixture f;
    const Id event = f.event("Kurs");
    Session open;
    open.event = event;
    f.must(f.courses->addSession(open));
    Scope scope;
    scope.ids.insert(u"event"_s, event);
    const auto written = [&](const QString &name) { return f.must(writeKind(f.db(), kindOf(u"sessions"_s), scope, m_dir.filePath(name))); };
    QCOMPARE(written(u"b.ics"_s), 1);
    QCOMPARE(written(u"b.csv"_s), 2);
}

LANSNAV_TEST_MAIN(TestCourseCalendar)
#include "tst_coursecalendar.moc"
