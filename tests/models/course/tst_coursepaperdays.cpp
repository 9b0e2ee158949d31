// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of events that are no plain day in one house: over several days, in other venues, with many tracks, without times.
#include "course/papers.h"
#include "course/reports.h"
#include "course/rules.h"
#include "coursefixture.h"
#include "register/registerstore.h"
#include "report/html.h"
#include "support/paperblocks.h"
#include "support/testmain.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

QString factOf(const Report &report, const QString &label)
{
    for (const report::Facts &facts : blocksOf<report::Facts>(report))
        for (const auto &[name, value] : facts.rows)
            if (name == label)
                return value;
    return {};
}

} // namespace

class TestCoursePaperDays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { f = std::make_unique<CourseFixture>(); }

    void whenItIs_data()
    {
        QTest::addColumn<QList<Session>>("sessions");
        QTest::addColumn<QString>("when");
        const auto s = [](const char *starts, const char *ends) {
            Session session;
            session.starts = QString::fromLatin1(starts);
            session.ends = QString::fromLatin1(ends);
            return session;
        };
        QTest::newRow("a day") << QList<Session>{s("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00"), s("2026-09-10T13:00+02:00", "2026-09-10T16:00+02:00")}
                               << u"Thursday 10 September 2026, 09:00–16:00"_s;
        QTest::newRow("one session over two days") << QList<Session>{s("2026-09-10T13:00+02:00", "2026-09-11T12:00+02:00")}
                                                   << u"Thu 10 Sept 2026 (w. 37) 13:00–Fri 11 Sept 2026 12:00"_s;
        QTest::newRow("the last one over two days") << QList<Session>{s("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00"), s("2026-09-10T13:00+02:00", "2026-09-11T12:00+02:00")}
                                                    << u"10–11 Sept 2026"_s;
        QTest::newRow("two days") << QList<Session>{s("2026-09-10T09:00+02:00", "2026-09-10T16:00+02:00"), s("2026-09-11T08:30+02:00", "2026-09-11T15:00+02:00")}
                                  << u"Thu 10 Sept 2026 (w. 37) 09:00–Fri 11 Sept 2026 15:00"_s;
        QTest::newRow("two days, the last without an end") << QList<Session>{s("2026-09-10T09:00+02:00", "2026-09-10T16:00+02:00"), s("2026-09-11T08:30+02:00", "")}
                                                           << u"10–11 Sept 2026"_s;
        QTest::newRow("dates apart") << QList<Session>{s("2026-09-10T09:00+02:00", "2026-09-10T16:00+02:00"), s("2026-09-17T09:00+02:00", "2026-09-17T16:00+02:00")}
                                     << u"10–17 Sept 2026"_s;
        QTest::newRow("a span of dates") << QList<Session>{s("2026-09-10", "2026-09-12")} << u"Thu 10 Sept 2026 (w. 37)–Sat 12 Sept 2026"_s;
        QTest::newRow("not decided") << QList<Session>{s("", "")} << QString();
    }

    void whenItIs()
    {
        QFETCH(QList<Session>, sessions);
        QFETCH(QString, when);
        QCOMPARE(plain(factOf(made(u"invitation"_s, event(sessions)), u"When"_s)), plain(when));
    }

    /// Programme, door signs and sign-in sheets of a session that goes on the day after.
    void overTwoDays()
    {
        const Id hall = room(u"Kulturkvarteret"_s, u"Hörsalen"_s);
        const Id id = event({f->session("2026-09-10T13:00+02:00", "2026-09-11T12:00+02:00", "Läger", hall)});
        f->registered(id, f->person("Anna", "Ek"));
        const Report programme = made(u"programme"_s, id);
        QCOMPARE(plain(columnOf(blocksOf<report::Table>(programme).value(0), 0).value(0)), plain(u"13:00 – 11 Sept 12:00"_s));
        QCOMPARE(blocksOf<report::Heading>(programme).value(0).text, u"Thursday 10 September 2026"_s);
        const report::Posters signs = blocksOf<report::Posters>(made(u"door-signs"_s, id)).value(0);
        QCOMPARE(signs.posters.size(), 2);
        QCOMPARE(signs.posters.at(0).lines.value(0).time, u"from 13:00"_s);
        QCOMPARE(signs.posters.at(1).subtitle, u"Friday 11 September 2026"_s);
        QCOMPARE(signs.posters.at(1).lines.value(0).time, u"until 12:00"_s);
        const Report sheets = made(u"event-sign-in"_s, id);
        QCOMPARE(blocksOf<report::SignIn>(sheets).size(), 2);
        QCOMPARE(blocksOf<report::Heading>(sheets).value(1).text, u"Friday 11 September 2026"_s);
    }

    void sessionsWithoutATime()
    {
        Session open = f->session("", "", "Studiebesök");
        const Id id = event({f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "Start"), open});
        f->registered(id, f->person("Anna", "Ek"));
        const Report sheets = made(u"event-sign-in"_s, id);
        QCOMPARE(blocksOf<report::SignIn>(sheets).size(), 2);
        QCOMPARE(blocksOf<report::Heading>(sheets).value(1).text, u"Time not set yet"_s);
        QCOMPARE(blocksOf<report::Paragraph>(made(u"programme"_s, id)).value(0).text, u"Time not set yet: Studiebesök"_s);
        const Report alone = made(u"programme"_s, event({open}));
        QVERIFY(!toHtml(alone).contains(u"There is no programme yet"_s));
        QVERIFY(toHtml(alone).contains(u"Studiebesök"_s));
    }

    /// The nights between are no hours of a course.
    void certificateHours_data()
    {
        QTest::addColumn<QString>("ends");
        QTest::addColumn<QString>("told");
        QTest::newRow("a day") << u"2026-09-10T16:00+02:00"_s << u"Present at 2 of 2 sessions, 10 h"_s;
        QTest::newRow("overnight") << u"2026-09-11T16:00+02:00"_s << u"Present at 2 of 2 sessions"_s;
    }

    void certificateHours()
    {
        QFETCH(QString, ends);
        QFETCH(QString, told);
        const Id id = event({f->session("2026-09-10T09:00+02:00", qPrintable(ends)), f->session("2026-09-17T09:00+02:00", "2026-09-17T12:00+02:00")});
        const Id anna = f->person("Anna", "Ek");
        f->registered(id, anna);
        present(id, {0, 1}, anna);
        QCOMPARE(certificate(id).text, told);
    }

    /// The same hour is no two hours, however many sessions were held in it.
    void certificateHoursAtTheSameTime()
    {
        const Id id = event({f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "A"), f->session("2026-09-10T10:00+02:00", "2026-09-10T11:00+02:00", "B"),
                             f->session("2026-09-10T11:00+02:00", "2026-09-10T13:00+02:00", "C")});
        const Id anna = f->person("Anna", "Ek");
        f->registered(id, anna);
        present(id, {0, 1, 2}, anna);
        QVERIFY2(certificate(id).text.endsWith(u", 4 h"_s), qPrintable(certificate(id).text));
    }

    /// Who was at all that one person can be at was not at five of nine.
    void certificateOfParallelTracks()
    {
        QList<Session> sessions;
        for (const char *hour : {"09", "10"})
            for (const char *track : {"A", "B", "C"}) {
                Session session = f->session(QByteArray("2026-09-10T" + QByteArray(hour) + ":00+02:00").constData(), QByteArray("2026-09-10T" + QByteArray(hour) + ":45+02:00").constData());
                session.track = QString::fromLatin1(track);
                sessions.append(session);
            }
        const Id id = event(sessions);
        const Id anna = f->person("Anna", "Ek");
        f->registered(id, anna);
        present(id, {0, 4}, anna);
        QVERIFY2(certificate(id).text.startsWith(u"Present at 2 of 2 sessions"_s), qPrintable(certificate(id).text));
    }

    /// Those who wait for a seat are not expected by what is told of the event; who came all the same took part.
    void waitingIsNotExpected()
    {
        Event e = titled();
        e.capacity = 1;
        const Id id = f->must(f->courses->addEvent(e, {}, {f->session("2026-05-14T09:00+02:00", "2026-05-14T12:00+02:00"), f->session("2026-05-14T13:00+02:00", "2026-05-14T16:00+02:00")}));
        const Id anna = f->person("Anna", "Ek"), bo = f->person("Bo", "Ask"), cia = f->person("Cia", "Dal");
        for (const Id &person : {anna, bo, cia})
            f->registered(id, person);
        present(id, {0}, anna);
        present(id, {1}, cia);
        const Report report = made(u"event"_s, id);
        report::Table attendance;
        for (const report::Table &table : blocksOf<report::Table>(report))
            if (table.caption == u"Attendance per session"_s)
                attendance = table;
        QCOMPARE(columnOf(attendance, 2), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(toHtml(report).contains(u"0 of 2 have earned a certificate"_s));
        Scope scope = scopeOf(id);
        for (const Kind &kind : courseArea().kinds)
            if (kind.key == u"attendance"_s)
                QCOMPARE(f->must(kind.rows(f->db(), scope)).rows.size(), 3);
    }

    /// The address is that of the house the rooms are in, whatever the event says.
    void addressOfTheRooms()
    {
        const Id hall = room(u"Kulturkvarteret"_s, u"Hörsalen"_s), studio = roomIn(hall, u"Ateljén"_s), other = room(u"Biblioteket"_s, u"Salen"_s);
        const Id elsewhere = venueOf(other);
        const auto where = [&](const QList<Id> &rooms) {
            Event e = titled();
            e.venue = elsewhere;
            QList<Session> sessions;
            for (const Id &one : rooms)
                sessions.append(f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "Pass", one));
            return factOf(made(u"invitation"_s, f->must(f->courses->addEvent(e, {}, sessions))), u"Where"_s);
        };
        QCOMPARE(where({hall}), u"Kulturkvarteret, Hörsalen, Kulturkvarterets gata 1"_s);
        QCOMPARE(where({hall, studio}), u"Kulturkvarteret, Kulturkvarterets gata 1"_s);
        QCOMPARE(where({hall, other}), u"Biblioteket, Bibliotekets gata 1"_s);
        QCOMPARE(where({}), u"Biblioteket, Bibliotekets gata 1"_s);
        // Rooms of two houses, and no house of its own: both are named.
        const Id both = event({f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "Pass", hall), f->session("2026-09-10T13:00+02:00", "2026-09-10T15:00+02:00", "Pass", other)});
        QCOMPARE(factOf(made(u"invitation"_s, both), u"Where"_s), u"Kulturkvarteret, Biblioteket"_s);
    }

    /// A course goes on for weeks: whoever came on the list when it had begun is in the chart too.
    void registeredAfterTheFirstDay()
    {
        const QDate first(2026, 9, 10);
        const RegistrationTimes now{u"Kurs"_s, first, {{first.addDays(-3), {}}, {first.addDays(4), {}}, {first.addDays(5), first.addDays(6)}}};
        const report::Chart chart = CourseCharts::registrations(now, {}, first.addDays(20));
        QCOMPARE(chart.categories.last(), u"begun"_s);
        QCOMPARE(chart.series.first().values.size(), chart.categories.size());
        QCOMPARE(chart.series.first().values.last(), std::optional<double>(2));
        QCOMPARE(chart.series.first().values.at(chart.categories.size() - 2), std::optional<double>(1));
        QCOMPARE(CourseCharts::registrations(RegistrationTimes{u"Kurs"_s, first, {{first, {}}}}, {}, first.addDays(20)).categories.last(), u"0"_s);
    }

    void shapesStayWhenASessionIsMoved()
    {
        const Id id = event(tracks({{"B", "10:00"}, {"A", "10:00"}}));
        const QHash<QString, report::Shape> before = trackShapes(f->detail(id));
        QVERIFY(f->courses->changeSession(f->detail(id).sessions.first().id, {{u"starts"_s, u"2026-09-10T11:00+02:00"_s}, {u"ends"_s, u"2026-09-10T12:00+02:00"_s}}).ok());
        QCOMPARE(trackShapes(f->detail(id)), before);
        QCOMPARE(before.value(u"A"_s), report::Shape::Square);
    }

    /// Where the event itself names no place, its rooms tell where it is.
    void placeOfTheRooms()
    {
        const Id hall = room(u"Kulturkvarteret"_s, u"Hörsalen"_s), studio = roomIn(hall, u"Ateljén"_s), other = room(u"Biblioteket"_s, u"Salen"_s);
        const auto with = [&](const QList<Id> &rooms, const QString &place) {
            Event e = titled();
            e.place = place;
            e.link = u"https://example.org/m"_s;
            QList<Session> sessions;
            for (const Id &one : rooms)
                sessions.append(f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "Pass", one));
            return f->must(f->courses->addEvent(e, {}, sessions));
        };
        const Id house = with({hall, studio}, {}), two = with({hall, other, hall}, {});
        QCOMPARE(factOf(made(u"invitation"_s, house), u"Where"_s), u"Kulturkvarteret, Kulturkvarterets gata 1"_s);
        QCOMPARE(CourseRules::placeText(f->detail(house)), u"Kulturkvarteret"_s);
        const QStringList named = factOf(made(u"invitation"_s, two), u"Where"_s).split(u", "_s);
        QCOMPARE(QSet<QString>(named.cbegin(), named.cend()), (QSet<QString>{u"Kulturkvarteret"_s, u"Biblioteket"_s}));
        QCOMPARE(factOf(made(u"event"_s, two), u"Place"_s).split(u", "_s).size(), 2);
        QCOMPARE(factOf(made(u"invitation"_s, with({hall, other}, u"Två hus vid torget"_s)), u"Where"_s), u"Två hus vid torget"_s);
    }

    /// Sessions at the same time share a row, also when one that ends at another comes between.
    void togetherInOneRow()
    {
        const Id id = event(tracks({{"A", "10:00"}, {"B", "09:45"}, {"C", "10:00"}}));
        const report::Table grid = blocksOf<report::Table>(made(u"programme"_s, id)).value(0);
        QCOMPARE(columnOf(grid, 0), (QStringList{u"09:00–10:00"_s, u"09:00–09:45"_s}));
        QCOMPARE(columnOf(grid, 1), (QStringList{u"Pass A"_s, QString()}));
        QCOMPARE(columnOf(grid, 3), (QStringList{u"Pass C"_s, QString()}));
    }

    /// What is for all stands across the tracks, but has a column of its own where something else is held beside it.
    void acrossTheTracks()
    {
        QList<Session> sessions = tracks({{"A", "10:00"}, {"B", "10:00"}, {"", "10:00"}});
        sessions.append(f->session("2026-09-10T10:00+02:00", "2026-09-10T10:30+02:00", "Kaffe"));
        const Id beside = event(sessions);
        const report::Table grid = blocksOf<report::Table>(made(u"programme"_s, beside)).value(0);
        QCOMPARE(grid.columns.size(), 4);
        QCOMPARE(columnOf(grid, 1), (QStringList{u"Pass"_s, u"Kaffe"_s}));
        QCOMPARE(grid.rows.at(0).at(1).span, 1);
        QCOMPARE(grid.rows.at(1).at(1).span, 3);

        sessions.removeAt(2);
        const report::Table two = blocksOf<report::Table>(made(u"programme"_s, event(sessions))).value(0);
        QCOMPARE(two.columns.size(), 3);
        QCOMPARE(two.rows.at(1).at(1).span, 2);
    }

    void aFifthTrackHasNoShape()
    {
        const Id id = event(tracks({{"A", "10:00"}, {"B", "10:00"}, {"C", "10:00"}, {"D", "10:00"}, {"E", "10:00"}}));
        const QHash<QString, report::Shape> shapes = trackShapes(f->detail(id));
        QCOMPARE(shapes.size(), 5);
        QCOMPARE(shapes.value(u"E"_s), report::Shape::None);
        QSet<int> different;
        for (const report::Shape shape : shapes)
            different.insert(int(shape));
        QCOMPARE(different.size(), 5);
    }

    /// Whoever is in the trash chairs nothing any more, on no paper.
    void chairInTheTrash()
    {
        const Id id = event({f->session("2026-09-10T09:00+02:00", "2026-09-10T12:00+02:00", "Pass")});
        const Id anna = f->person("Anna", "Ek");
        const Id session = f->detail(id).sessions.first().id;
        f->must(f->courses->changeSession(session, {{u"chair"_s, anna.bind()}}));
        EventTask task;
        task.event = id;
        task.text = u"Boka lokal"_s;
        task.responsible = anna;
        f->must(f->courses->addTask(task));
        QCOMPARE(f->detail(id).sessions.first().chairName, u"Anna Ek"_s);
        f->must(registerstore::trashPeople(*f->store, {anna}));
        const EventDetail detail = f->detail(id);
        QVERIFY(detail.sessions.first().chair.isNull() && detail.sessions.first().chairName.isEmpty());
        QVERIFY(detail.tasks.first().responsible.isNull() && detail.tasks.first().responsibleName.isEmpty());
        QVERIFY(blocksOf<report::Labels>(made(u"badges-2x5"_s, id)).isEmpty());
    }

    void twoCoursesOfOneYear_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("the year before") << u"2025-05-15"_s << QStringList{u"2026"_s, u"2025"_s};
        QTest::newRow("the same year") << u"2026-02-12"_s << QStringList{u"September 2026"_s, u"February 2026"_s};
        QTest::newRow("the same month") << u"2026-09-01"_s << QStringList{u"10 Sept 2026"_s, u"1 Sept 2026"_s};
    }

    void twoCoursesOfOneYear()
    {
        QFETCH(QString, before);
        QFETCH(QStringList, names);
        const RegistrationTimes now{u"Kurs"_s, QDate(2026, 9, 10), {{QDate(2026, 8, 1), {}}}};
        const QDate first = QDate::fromString(before, Qt::ISODate);
        const report::Chart chart = CourseCharts::registrations(now, RegistrationTimes{u"Kurs"_s, first, {{first.addDays(-20), {}}}}, QDate(2026, 9, 10));
        QCOMPARE(chart.series.size(), 2);
        QCOMPARE((QStringList{plain(chart.series.at(0).name), plain(chart.series.at(1).name)}), (QStringList{plain(names.at(0)), plain(names.at(1))}));
    }

private:
    std::unique_ptr<CourseFixture> f;

    /// English months are shortened in more than one way ("Sep", "Sept").
    static QString plain(QString text) { return text.replace(u"Sept "_s, u"Sep "_s); }

    static Event titled()
    {
        Event e;
        e.title = u"En kurs"_s;
        e.status = EventStatus::Open;
        return e;
    }
    Id event(const QList<Session> &sessions) { return f->must(f->courses->addEvent(titled(), {}, sessions)); }
    QList<Session> tracks(const QList<std::pair<const char *, const char *>> &all)
    {
        QList<Session> sessions;
        for (const auto &[track, until] : all) {
            Session session = f->session("2026-09-10T09:00+02:00", QByteArray("2026-09-10T" + QByteArray(until) + "+02:00").constData(), QByteArray("Pass " + QByteArray(track)).constData());
            session.track = QString::fromLatin1(track);
            sessions.append(session);
        }
        return sessions;
    }
    Id room(const QString &venue, const QString &name)
    {
        const Id house = f->must(f->courses->addVenue({{}, venue, venue + u"s gata 1"_s, {}, {}, {}}));
        return f->must(f->courses->addRoom({{}, house, {}, name, {}, {}, {}, {}}));
    }
    Id venueOf(const Id &room)
    {
        for (const Room &one : f->must(CourseStore::rooms(f->db())))
            if (one.id == room)
                return one.venue;
        return {};
    }
    Id roomIn(const Id &neighbour, const QString &name) { return f->must(f->courses->addRoom({{}, venueOf(neighbour), {}, name, {}, {}, {}, {}})); }
    void present(const Id &event, const QList<int> &sessions, const Id &person)
    {
        const EventDetail detail = f->detail(event);
        for (const int session : sessions)
            f->must(f->courses->setAttendance(detail.sessions.at(session).id, {person}, AttendanceState::Present));
    }
    static Scope scopeOf(const Id &event)
    {
        Scope scope;
        scope.ids.insert(u"event"_s, event);
        scope.today = QDate(2026, 12, 1);
        return scope;
    }
    Report made(const QString &key, const Id &event)
    {
        for (const ReportKind &kind : courseReports())
            if (kind.key == key)
                return f->must(kind.compose(f->db(), scopeOf(event)));
        qFatal("no report %s", qPrintable(key));
    }
    report::Certificate certificate(const Id &event) { return blocksOf<report::Certificates>(made(u"certificates"_s, event)).value(0).holders.value(0); }
};

LANSNAV_TEST_MAIN(TestCoursePaperDays)
#include "tst_coursepaperdays.moc"
