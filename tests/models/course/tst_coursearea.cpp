// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/rules.h"
#include "coursefixture.h"
#include "exchange/icalendar.h"
#include "privacy/masking.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

const Kind &kindOf(const Area &area, const QString &key)
{
    for (const Kind &kind : area.kinds)
        if (kind.key == key)
            return kind;
    qFatal("no kind %s", qPrintable(key));
}

} // namespace

class TestCourseArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void kinds_data();
    void kinds();
    void sessionsTellNothingOfProtected();
    void kindsAreFiltered();
    void calendar();
    void finder_data();
    void finder();
    void problems_data();
    void problems();
    void problemsOfTheArea();
    void placeText();
    void checkFindsFaults();
    void roles();
    void search();
    void status();

private:
    CourseFixture m_fixture;
    Area m_area;
    Id m_day2025;
    Id m_day2026;
    Id m_conference;
    Id m_hidden;
    Id m_anna;
};

/// Two training days of the same name, and a conference with a protected speaker.
void TestCourseArea::initTestCase()
{
    CourseFixture &f = m_fixture;
    m_area = courseArea();
    m_anna = f.person("Anna", "Ek");
    m_hidden = f.person("Hemlig", "Gömdasson", "gomd@example.org");
    Event day;
    day.title = u"Utbildningsdag för arbetsterapeuter"_s;
    day.status = EventStatus::Held;
    m_day2025 = f.must(f.courses->addEvent(day, {m_anna}, {f.session("2025-05-15T09:00+02:00", "2025-05-15T16:00+02:00")}));
    day.status = EventStatus::Open;
    day.capacity = 60;
    m_day2026 = f.must(f.courses->addEvent(day, {m_anna}, {f.session("2026-05-14T09:00+02:00", "2026-05-14T16:00+02:00")}));
    const Id house = f.must(f.courses->addVenue({{}, u"Kulturhuset"_s, {}, {}, {}, {}}));
    const Id hall = f.must(f.courses->addRoom({{}, house, {}, u"Hörsalen"_s, 120, {}, {}, {}}));
    f.must(f.courses->addRoomBlock({{}, hall, u"2026-04-01"_s, u"2026-04-03"_s, {}}));
    Event conference;
    conference.title = u"CROSS"_s;
    conference.kind = EventKind::Conference;
    conference.status = EventStatus::Planned;
    conference.venue = house;
    m_conference = f.must(f.courses->addEvent(conference, {m_hidden}, {f.session("2026-09-10T10:00+02:00", "2026-09-10T12:00+02:00", "Inledning", hall),
                                                                      f.session("2026-09-10T13:00+02:00", "2026-09-10T15:00+02:00", "Panel", hall)}));
    const EventDetail detail = f.detail(m_conference);
    f.must(f.courses->setSpeakers(detail.sessions.first().id, {m_hidden}));
    f.must(f.courses->changeSession(detail.sessions.last().id, {{u"chair"_s, m_hidden.bind()}}));
    Registration r = f.of(m_hidden);
    r.diet = u"nötter"_s;
    r.choices = {detail.sessions.last().id};
    f.must(f.courses->registerPeople(m_conference, {r, f.of(m_anna)}));
    f.must(f.courses->registerPeople(m_day2026, {f.of(m_anna)}));
    f.must(f.courses->setAttendance(f.detail(m_day2025).sessions.first().id, {m_anna, m_hidden}, AttendanceState::Present));
    f.must(registerstore::setProtected(*f.store, m_hidden, true));
}

void TestCourseArea::kinds_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("rows");
    QTest::newRow("events") << u"events"_s << 3;
    QTest::newRow("sessions") << u"sessions"_s << 4;
    QTest::newRow("rooms") << u"rooms"_s << 1;
    QTest::newRow("registrations") << u"registrations"_s << 3;
    // 2025: both who were seen; 2026: Anna; CROSS: Anna at both, the other one at what was chosen.
    QTest::newRow("attendance") << u"attendance"_s << 6;
}

void TestCourseArea::kinds()
{
    QFETCH(QString, key);
    QFETCH(int, rows);
    QCOMPARE(m_area.kinds.size(), 5);
    Scope scope;
    scope.today = today;
    const auto table = kindOf(m_area, key).rows(m_fixture.db(), scope);
    QVERIFY2(table.ok(), table.ok() ? "" : qPrintable(table.error().sentence));
    QCOMPARE(table->rows.size(), rows);
    for (const QVariantList &row : table->rows) {
        QCOMPARE(row.size(), table->columns.size());
        for (const QVariant &value : row)
            QVERIFY2(!value.toString().contains(u"Gömdasson"_s) && value.toString() != u"nötter"_s, qPrintable(value.toString()));
    }
    scope.ids.insert(u"event"_s, Id::natural(u"event", {u"none"_s}));
    QCOMPARE(kindOf(m_area, key).rows(m_fixture.db(), scope).ok(), key == u"rooms"_s);
}

/// Where and when somebody protected speaks or chairs is not told, not even that there is somebody.
void TestCourseArea::sessionsTellNothingOfProtected()
{
    Scope scope;
    scope.today = today;
    scope.ids.insert(u"event"_s, m_conference);
    const Table table = m_fixture.must(kindOf(m_area, u"sessions"_s).rows(m_fixture.db(), scope));
    QCOMPARE(table.rows.size(), 2);
    for (const QVariantList &row : table.rows)
        for (const QVariant &value : row)
            QVERIFY2(!value.toString().contains(Masking::name()), qPrintable(value.toString()));
}

void TestCourseArea::kindsAreFiltered()
{
    const auto rows = [&](const QString &key, const Scope &scope) { return int(m_fixture.must(kindOf(m_area, key).rows(m_fixture.db(), scope)).rows.size()); };
    Scope scope;
    scope.today = today;
    scope.filter = u"cross INLEDNING"_s;
    QCOMPARE(rows(u"sessions"_s, scope), 1);
    scope.filter.clear();
    scope.year = 2026;
    QCOMPARE(rows(u"events"_s, scope), 2);
    QCOMPARE(rows(u"attendance"_s, scope), 4);
    scope.term = u"HT2026"_s;
    QCOMPARE(rows(u"events"_s, scope), 1);
    scope = {};
    scope.ids.insert(u"event"_s, m_day2026);
    QCOMPARE(rows(u"registrations"_s, scope), 1);
    scope.ids = {{u"person"_s, m_hidden}};
    QCOMPARE(rows(u"sessions"_s, scope), 2);
    QCOMPARE(rows(u"registrations"_s, scope), 1);
    scope.ids = {{u"network"_s, Id::natural(u"network", {u"none"_s})}};
    QCOMPARE(rows(u"events"_s, scope), 0);
}

void TestCourseArea::calendar()
{
    CourseFixture &f = m_fixture;
    Scope scope;
    scope.ids.insert(u"event"_s, m_conference);
    const auto entries = [&] { return f.must(kindOf(m_area, u"sessions"_s).dates(f.db(), scope)); };
    const QList<CalendarEntry> before = entries();
    QCOMPARE(before.size(), 2);
    QCOMPARE(before.first().title, u"CROSS: Inledning"_s);
    QCOMPARE(before.first().place, u"Kulturhuset, Hörsalen"_s);
    QVERIFY(!before.first().isCancelled);
    // What the event says shows in every entry, so they are all newer.
    f.must(f.courses->changeEvent(m_conference, {{u"status"_s, u"cancelled"_s}}));
    const QList<CalendarEntry> after = entries();
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(after.at(i).uid, before.at(i).uid);
        QVERIFY(after.at(i).isCancelled);
        QVERIFY(after.at(i).revision > before.at(i).revision);
        QVERIFY(!after.at(i).description.contains(u"Gömdasson"_s));
    }
    f.must(f.store->undo());
    // So does what the room is called; a room more is nothing to them.
    const QList<CalendarEntry> undone = entries();
    const Session first = f.detail(m_conference).sessions.first();
    f.must(f.courses->changeRoom(first.room, {{u"name"_s, u"Stora salen"_s}}));
    const QList<CalendarEntry> renamed = entries();
    QCOMPARE(renamed.first().place, u"Kulturhuset, Stora salen"_s);
    QVERIFY(renamed.first().revision > undone.first().revision);
    Room another;
    another.name = u"Foajén"_s;
    another.venue = f.must(CourseStore::rooms(f.db())).first().venue;
    const Id added = f.must(f.courses->addRoom(another));
    QCOMPARE(entries().first().revision, renamed.first().revision);
    f.must(f.courses->trashPlaces({added}, {}));
    f.must(f.courses->changeRoom(first.room, {{u"name"_s, u"Hörsalen"_s}}));
}

void TestCourseArea::finder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("whole title") << u"cross"_s << u"conference"_s;
    QTest::newRow("beginning") << u"cro"_s << u"conference"_s;
    QTest::newRow("title and year") << u"utbildningsdag för arbetsterapeuter 2026"_s << u"2026"_s;
    QTest::newRow("title and day") << u"Utbildningsdag för arbetsterapeuter 2025-05-15"_s << u"2025"_s;
    QTest::newRow("part and year") << u"arbetsterapeuter 2025"_s << u"2025"_s;
    QTest::newRow("part and another year") << u"arbetsterapeuter 2024"_s << QString();
    QTest::newRow("same title twice") << u"Utbildningsdag för arbetsterapeuter"_s << QString();
    QTest::newRow("no such") << u"julfesten"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCourseArea::finder()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const auto id = m_area.finders.first().find(m_fixture.db(), text);
    QCOMPARE(id.ok(), !found.isEmpty());
    if (found.isEmpty())
        QVERIFY(!id.error().sentence.isEmpty());
    else
        QCOMPARE(*id, found == u"2026"_s ? m_day2026 : found == u"2025"_s ? m_day2025 : m_conference);
    QCOMPARE(*m_area.finders.first().find(m_fixture.db(), m_day2025.hex()), m_day2025);
}

void TestCourseArea::problems_data()
{
    QTest::addColumn<EventDetail>("detail");
    QTest::addColumn<QStringList>("told");
    EventDetail good;
    good.event.status = EventStatus::Open;
    good.event.place = u"Rådhuset"_s;
    good.event.minimum = 5;
    good.registered = 5;
    good.event.closes = u"2026-03-05"_s;
    good.responsible.append({{}, {}, u"Anna Ek"_s});
    Session session;
    session.starts = u"2026-03-20T09:00+01:00"_s;
    good.sessions.append(session);
    const auto row = [&](const char *name, const std::function<void(EventDetail &)> &change, const QStringList &told) {
        EventDetail detail = good;
        change(detail);
        QTest::newRow(name) << detail << told;
    };
    row("nothing wrong", [](EventDetail &) {}, {});
    row("nobody responsible", [](EventDetail &d) { d.responsible.clear(); }, {u"Nobody is responsible"_s});
    row("no place, soon", [](EventDetail &d) { d.event.place.clear(); }, {u"neither room nor link"_s});
    row("a link will do", [](EventDetail &d) { d.event.place.clear(); d.event.link = u"https://example.org"_s; }, {});
    row("a room will do", [](EventDetail &d) { d.event.place.clear(); d.sessions[0].room = Id::natural(u"room", {u"1"_s}); }, {});
    row("no place, long before", [](EventDetail &d) { d.event.place.clear(); d.sessions[0].starts = u"2026-05-20"_s; }, {});
    row("few registered near closing", [](EventDetail &d) { d.registered = 2; }, {u"2 of at least 5"_s});
    row("few registered long before", [](EventDetail &d) { d.registered = 2; d.event.closes = u"2026-03-12"_s; }, {});
    row("few registered after closing", [](EventDetail &d) { d.registered = 2; d.event.closes = u"2026-03-01"_s; }, {u"closed"_s});
    row("no minimum stated", [](EventDetail &d) { d.registered = 0; d.event.minimum = {}; }, {});
    row("past and undecided", [](EventDetail &d) { d.sessions[0].starts = u"2026-02-20"_s; }, {u"held or cancelled"_s});
    row("open without a day", [](EventDetail &d) { d.sessions.clear(); }, {u"no day is set"_s});
    row("a certificate nobody can get", [](EventDetail &d) { d.sessions.append(d.sessions.first()); d.event.certificateLeast = 3; }, {u"asks for 3 sessions"_s});
    row("a certificate for all of them", [](EventDetail &d) { d.sessions.append(d.sessions.first()); d.event.certificateLeast = 2; }, {});
    row("a certificate for more than one person can be at", [](EventDetail &d) {
        d.sessions[0].ends = u"2026-03-20T10:00+01:00"_s;
        d.sessions.append(d.sessions.first());
        d.event.certificateLeast = 2;
    }, {u"no more than 1"_s});
    row("one session is never counted", [](EventDetail &d) { d.event.certificateLeast = 3; }, {});
    row("task overdue", [](EventDetail &d) { d.tasks.append({{}, {}, u"Boka lokal"_s, -30, {}, {}, {}}); }, {u"Boka lokal"_s});
    row("task done", [](EventDetail &d) { d.tasks.append({{}, {}, u"Boka lokal"_s, -30, {}, {}, PartialDate(today)}); }, {});
    row("task without a day", [](EventDetail &d) { d.tasks.append({{}, {}, u"Boka lokal"_s, {}, {}, {}, {}}); }, {});
    row("an idea needs nothing", [](EventDetail &d) { d.event.status = EventStatus::Idea; d.responsible.clear(); d.event.place.clear(); d.registered = 0; }, {});
    row("called off", [](EventDetail &d) {
        d.event.status = EventStatus::Cancelled;
        d.responsible.clear();
        d.tasks.append({{}, {}, u"Boka lokal"_s, -30, {}, {}, {}});
    }, {});
}

void TestCourseArea::problems()
{
    QFETCH(EventDetail, detail);
    QFETCH(QStringList, told);
    const QList<Problem> found = CourseRules::problems(detail, today);
    QStringList sentences;
    for (const Problem &problem : found) {
        QCOMPARE(problem.area, u"courses"_s);
        QVERIFY(!problem.remedy.isEmpty() && !problem.tab.isEmpty());
        sentences.append(problem.sentence);
    }
    QVERIFY2(sentences.size() == told.size(), qPrintable(sentences.join(u'\n')));
    for (qsizetype i = 0; i < told.size(); ++i)
        QVERIFY2(sentences.at(i).contains(told.at(i)), qPrintable(sentences.at(i)));
    QCOMPARE(CourseRules::row(detail, today).problems, int(found.size()));
}

void TestCourseArea::problemsOfTheArea()
{
    const auto found = m_area.problems(m_fixture.db(), QDate(2026, 5, 10));
    QVERIFY(found.ok());
    // The training day is in four days and nobody has said where; and it is on Ascension Day.
    QCOMPARE(found->size(), 2);
    QVERIFY(found->last().sentence.startsWith(u"Utbildningsdag"_s));
    QCOMPARE(found->first().severity, Problem::Severity::Bad);
    QCOMPARE(found->first().row, m_day2026);
    QVERIFY(found->first().sentence.startsWith(u"Utbildningsdag"_s));
}

void TestCourseArea::placeText()
{
    EventDetail detail;
    QVERIFY(CourseRules::placeText(detail).isEmpty());
    detail.event.link = u"https://example.org/m"_s;
    QCOMPARE(CourseRules::placeText(detail), detail.event.link);
    detail.event.venueName = u"Kulturhuset"_s;
    QCOMPARE(CourseRules::placeText(detail), u"Kulturhuset"_s);
    Session session;
    session.room = Id::natural(u"room", {u"1"_s});
    session.roomName = u"Kulturhuset, Hörsalen"_s;
    detail.sessions.append(session);
    QCOMPARE(CourseRules::placeText(detail), u"Kulturhuset, Hörsalen"_s);
    session.room = Id::natural(u"room", {u"2"_s});
    session.roomName = u"Kulturhuset, Ateljén"_s;
    detail.sessions.append(session);
    QCOMPARE(CourseRules::placeText(detail), u"Kulturhuset"_s);
}

void TestCourseArea::checkFindsFaults()
{
    QVERIFY2(m_area.check(m_fixture.db())->isEmpty(), qPrintable(m_area.check(m_fixture.db())->join(u'\n')));
    CourseFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id event = f.event("Dag");
    const Id other = f.event("Annan");
    const Id question = f.must(f.courses->addQuestion({{}, other, 0, QuestionKind::Text, u"Vad?"_s, {}, 1, 5}));
    Edit edit(*f.store, ActText("Raw"));
    edit.update(u"event"_s, event, {{u"status"_s, u"cancelled"_s}, {u"kind"_s, u"fest"_s}, {u"capacity"_s, 3}, {u"minimum"_s, 4},
                                    {u"opens"_s, u"2026-04-01"_s}, {u"closes"_s, u"2026-03-01"_s}});
    edit.insert(u"session"_s, {{u"event"_s, event.bind()}, {u"starts"_s, u"2026-05-14T10:00+02:00"_s}, {u"ends"_s, u"2026-05-14T09:00+02:00"_s}, {u"capacity"_s, -1}});
    edit.insert(u"session"_s, {{u"title"_s, u"Utan aktivitet"_s}});
    const Id session = f.detail(other).sessions.first().id;
    for (int turn = 1; turn <= 2; ++turn) {
        const Id registration = edit.insert(u"registration"_s, {{u"event"_s, event.bind()}, {u"person"_s, anna.bind()}, {u"turn"_s, turn}});
        edit.insert(u"session_choice"_s, {{u"registration"_s, registration.bind()}, {u"session"_s, session.bind()}});
    }
    edit.insert(u"session_attendance"_s, {{u"session"_s, f.detail(event).sessions.first().id.bind()}, {u"person"_s, anna.bind()}, {u"state"_s, u"present"_s}});
    edit.insert(u"evaluation_answer"_s, {{u"event"_s, event.bind()}, {u"sheet"_s, u"1"_s}, {u"question"_s, question.bind()}, {u"value"_s, u"x"_s}});
    f.must(edit.commit());
    const QString all = f.must(m_area.check(f.db())).join(u'\n');
    for (const char *told : {"unknown code", "needs more participants", "the end lies before the start", "below zero", "is missing", "Anna Ek is registered for Dag twice",
                             "another event", "recorded as present", "question of another event"})
        QVERIFY2(all.contains(QLatin1StringView(told)), qPrintable(QLatin1StringView(told) + u"\n"_s + all));
}

void TestCourseArea::roles()
{
    const auto lines = m_area.roles(m_fixture.db(), m_hidden);
    QVERIFY2(lines.ok(), lines.ok() ? "" : qPrintable(lines.error().sentence));
    QStringList texts;
    for (const RoleLine &line : *lines) {
        QCOMPARE(line.area, u"courses"_s);
        texts.append(line.text);
    }
    QCOMPARE(texts, QStringList({u"CROSS: responsible"_s, u"CROSS: speaker"_s, u"CROSS: chair"_s, u"CROSS: participant"_s}));
    QCOMPARE(lines->first().from, PartialDate(QDate(2026, 9, 10)));
    const auto counts = m_area.roleCounts(m_fixture.db(), {m_hidden}, today);
    QVERIFY2(counts.ok(), counts.ok() ? "" : qPrintable(counts.error().sentence));
    QCOMPARE(counts->size(), 1);
    QCOMPARE(counts->value(m_hidden), 4);
    // Responsible for and registered to this year's training day, registered to CROSS; last year's is over.
    QCOMPARE(m_area.roleCounts(m_fixture.db(), {}, today)->value(m_anna), 3);
    QVERIFY(m_area.roleCounts(m_fixture.db(), {}, QDate(2027, 1, 1))->isEmpty());
}

void TestCourseArea::search()
{
    for (const QString &table : {u"event"_s, u"session"_s}) {
        QVERIFY(m_area.searchTables.contains(table));
        const auto ids = m_fixture.db().rows(u"SELECT id FROM \"%1\""_s.arg(table), {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
        const auto texts = m_area.searchText(m_fixture.db(), table, *ids);
        QVERIFY(texts.ok());
        QCOMPARE(texts->size(), ids->size());
        for (const SearchText &text : *texts)
            QVERIFY(!text.title.isEmpty() && !text.text.contains(u"Gömdasson"_s));
    }
    for (auto it = m_area.subTabs.cbegin(); it != m_area.subTabs.cend(); ++it)
        QVERIFY(m_area.searchTables.contains(it.key()));
    QVERIFY(m_area.searchText(m_fixture.db(), u"registration"_s, {})->isEmpty());
}

void TestCourseArea::status()
{
    const auto sentence = m_area.status(m_fixture.db());
    QVERIFY(sentence.ok());
    QVERIFY2(sentence->contains(u" · "_s) && sentence->contains(u"event"_s), qPrintable(*sentence));
}

LANSNAV_TEST_MAIN(TestCourseArea)
#include "tst_coursearea.moc"
