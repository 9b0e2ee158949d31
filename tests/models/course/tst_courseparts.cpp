// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to an event: rooms, checklist, budget, speakers, questions, what was published.
#include "course/rules.h"
#include "coursefixture.h"
#include "privacy/masking.h"
#include "store/history.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseParts : public QObject
{
    Q_OBJECT

private slots:
    void places();
    void tasksAndBudget();
    void speakersAndChair();
    void protectedPeopleAreMasked();
    void evaluation();
    void publishingAndAcceptedClashes();
};

void TestCourseParts::places()
{
    CourseFixture f;
    const Id house = f.must(f.courses->addVenue({{}, u"Kulturhuset"_s, u"Storgatan 1"_s, {}, {}, {}}));
    const Id hall = f.must(f.courses->addRoom({{}, house, {}, u"Hörsalen"_s, 120, u"hörslinga"_s, {}, {}}));
    const Id small = f.must(f.courses->addRoom({{}, house, {}, u"Ateljén"_s, {}, {}, {}, {}}));
    const Id block = f.must(f.courses->addRoomBlock({{}, hall, u"2026-05-20"_s, u"2026-05-22"_s, u"golvet slipas"_s}));
    const QList<Room> rooms = f.must(CourseStore::rooms(f.db()));
    QCOMPARE(rooms.size(), 2);
    QCOMPARE(rooms.first().id, small);
    QCOMPARE(rooms.last().blocks.first().reason, u"golvet slipas"_s);
    QCOMPARE(rooms.first().capacity, std::optional<int>());
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    f.must(f.courses->changeSession(session, {{u"room"_s, hall.bind()}}));
    QCOMPARE(f.detail(event).sessions.first().roomName, u"Kulturhuset, Hörsalen"_s);
    QCOMPARE(f.detail(event).sessions.first().roomCapacity, std::optional<int>(120));
    const int changes = f.changes();
    QVERIFY(!f.courses->changeRoomBlock(block, {{u"ends"_s, u"2026-05-19"_s}}));
    QVERIFY(!f.courses->addRoom({{}, house, {}, u"Källaren"_s, -5, {}, {}, {}}));
    QVERIFY(!f.courses->addRoom({{}, Id::fresh(f.environment), {}, u"Källaren"_s, 5, {}, {}, {}}));
    QVERIFY(!f.courses->addRoom(Room()));
    QVERIFY(!f.courses->changeRoom(hall, {{u"capacity"_s, -1}}));
    QVERIFY(!f.courses->addVenue(Venue()));
    QVERIFY(!f.courses->changeVenue(house, {{u"name"_s, u" "_s}}));
    // A room that does not exist, or no longer.
    const auto unknown = f.courses->changeSession(session, {{u"room"_s, Id::fresh(f.environment).bind()}});
    QVERIFY(!unknown && unknown.error().sentence.contains(u"no such room"_s));
    QCOMPARE(f.changes(), changes);
    f.must(f.courses->trashRooms({small}));
    QVERIFY(!f.courses->changeSession(session, {{u"room"_s, small.bind()}}));
    f.must(f.courses->trashRoomBlocks({block}));
    f.must(f.courses->changeVenue(house, {{u"note"_s, u"ring vaktmästaren"_s}}));
    QCOMPARE(f.must(CourseStore::venues(f.db())).first().note, u"ring vaktmästaren"_s);
}

void TestCourseParts::tasksAndBudget()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    EventTask task;
    task.event = event;
    QVERIFY(!f.courses->addTask(task));
    task.text = u"Boka lokal"_s;
    task.days = -90;
    const Id book = f.must(f.courses->addTask(task));
    task.text = u"Skicka utvärdering"_s;
    task.days = 1;
    const Id send = f.must(f.courses->addTask(task));
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.tasks.first().id, book);
    QCOMPARE(detail.tasks.first().due(detail.firstDay()), QDate(2026, 2, 13));
    QVERIFY(CourseRules::isOverdue(detail, detail.tasks.first(), QDate(2026, 3, 2)));
    f.must(f.courses->finishTask(book, QDate(2026, 3, 2)));
    QVERIFY(f.detail(event).tasks.first().isDone());
    f.must(f.courses->finishTask(book, QDate()));
    QVERIFY(!f.detail(event).tasks.first().isDone());
    QVERIFY(!f.courses->changeTask(send, {{u"text"_s, u""_s}}));
    f.must(f.courses->trashTasks({book, send}));
    QVERIFY(f.detail(event).tasks.isEmpty());
    BudgetLine line;
    line.event = event;
    QVERIFY(!f.courses->addBudgetLine(line));
    line.text = u"Lunch"_s;
    line.budget = 1250000;
    const Id lunch = f.must(f.courses->addBudgetLine(line));
    f.must(f.courses->changeBudgetLine(lunch, {{u"outcome"_s, 0}}));
    // Nothing spent is not the same as nothing stated.
    QCOMPARE(f.detail(event).budget.first().outcome, std::optional<int>(0));
    f.must(f.courses->trashBudgetLines({lunch}));
    QVERIFY(f.detail(event).budget.isEmpty());
}

void TestCourseParts::speakersAndChair()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    f.must(f.courses->setSpeakers(session, {anna, bo}));
    f.must(f.courses->setSpeakerNotes(anna, u"Arbetsterapeut och forskare."_s, u"hörslinga"_s));
    f.must(f.courses->changeSession(session, {{u"chair"_s, bo.bind()}}));
    const Session read = f.detail(event).sessions.first();
    QCOMPARE(read.speakers.size(), 2);
    QCOMPARE(read.speakers.last().name, u"Anna Ek"_s);
    QCOMPARE(read.speakers.last().bio, u"Arbetsterapeut och forskare."_s);
    QCOMPARE(read.chairName, u"Bo Ask"_s);
    f.must(f.courses->setSpeakerNotes(anna, {}, u"hörslinga"_s));
    QVERIFY(f.detail(event).sessions.first().speakers.last().bio.isEmpty());
    f.must(f.courses->setSpeakers(session, {bo}));
    QCOMPARE(f.detail(event).sessions.first().speakers.size(), 1);
    f.must(f.courses->setSpeakers(session, {anna, bo}));
    QCOMPARE(f.count(u"SELECT count(*) FROM session_speaker"_s), 2);
}

void TestCourseParts::protectedPeopleAreMasked()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id session = f.detail(event).sessions.first().id;
    const Id hidden = f.person("Hemlig", "Gömdasson", "gomd@example.org");
    f.must(f.courses->setSpeakers(session, {hidden}));
    f.must(f.courses->setSpeakerNotes(hidden, u"Hemlig forskar"_s, u"parkering"_s));
    f.must(f.courses->changeSession(session, {{u"chair"_s, hidden.bind()}}));
    f.must(f.courses->setResponsible(event, {hidden}));
    Registration r = f.of(hidden);
    r.diet = u"nötter"_s;
    r.message = u"hälsningar från Gömdasson"_s;
    f.must(f.courses->registerPeople(event, {r}));
    f.must(registerstore::setProtected(*f.store, hidden, true));
    const EventDetail detail = f.detail(event);
    const Session &read = detail.sessions.first();
    QCOMPARE(read.speakers.first().name, Masking::name());
    QVERIFY(read.speakers.first().bio.isEmpty() && read.speakers.first().needs.isEmpty());
    QCOMPARE(read.chairName, Masking::name());
    QCOMPARE(detail.responsible.first().name, Masking::name());
    const Registration &shown = detail.registrations.first();
    QCOMPARE(shown.name, Masking::name());
    QCOMPARE(shown.sortName, Masking::name());
    QVERIFY(shown.email.isEmpty() && shown.message.isEmpty() && shown.workplace.isEmpty());
    // There is food to order, and without a name it tells nothing.
    QCOMPARE(shown.diet, u"nötter"_s);
    // The history is of one person, with a name or without.
    f.must(f.courses->changeRegistration(shown.id, {{u"access_needs"_s, u"hiss"_s}}));
    f.must(f.courses->setDiet(shown.id, u"vegan"_s));
    f.must(f.courses->setSpeakerNotes(hidden, u"Hemlig undervisar"_s, u"trappfritt"_s));
    int masked = 0;
    for (const Act &act : f.must(History::acts(f.db(), f.store->schema(), {})))
        for (const FieldChange &change : act.changes)
            if (QStringList{u"diet"_s, u"access_needs"_s, u"message"_s, u"bio"_s, u"needs"_s}.contains(change.column)) {
                QCOMPARE(change.before, QString());
                QCOMPARE(change.after, History::maskedWords());
                ++masked;
            }
    QCOMPARE(masked, 4);
}

void TestCourseParts::evaluation()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id other = f.event("En annan dag");
    EventQuestion question;
    question.event = event;
    QVERIFY(!f.courses->addQuestion(question));
    question.text = u"Hur var dagen?"_s;
    const Id scale = f.must(f.courses->addQuestion(question));
    question.kind = QuestionKind::Choice;
    question.text = u"Hur fick du veta?"_s;
    question.sort = 1;
    question.choices = {u"e-post"_s, u"kollega"_s};
    const Id choice = f.must(f.courses->addQuestion(question));
    const QString sheet = f.must(f.courses->setAnswers(event, {}, {{scale, u"4"_s}, {choice, u"kollega"_s}}));
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.questions.size(), 2);
    QCOMPARE(detail.questions.last().choices, question.choices);
    QCOMPARE(detail.answers.size(), 2);
    const int changes = f.changes();
    QVERIFY(!f.courses->setAnswers(event, sheet, {{scale, u"bra"_s}}));
    QVERIFY(!f.courses->setAnswers(event, sheet, {{scale, u"6"_s}}));
    QVERIFY(!f.courses->setAnswers(event, sheet, {{scale, u"0"_s}}));
    QVERIFY(!f.courses->addQuestion({{}, event, 0, QuestionKind::Scale, u"?"_s, {}, 5, 1}));
    QVERIFY(!f.courses->setAnswers(event, sheet, {{choice, u"duva"_s}}));
    QVERIFY(!f.courses->setAnswers(other, {}, {{scale, u"4"_s}}));
    QCOMPARE(f.changes(), changes);
    f.must(f.courses->setAnswers(event, sheet, {{scale, u"5"_s}, {choice, {}}}));
    detail = f.detail(event);
    QCOMPARE(detail.answers.size(), 1);
    QCOMPARE(detail.answers.first().value, u"5"_s);
    f.must(f.courses->trashSheets(event, {sheet}));
    QVERIFY(f.detail(event).answers.isEmpty());
    QVERIFY(!f.courses->changeQuestion(scale, {{u"highest"_s, 1}}));
    f.must(f.courses->changeQuestion(scale, {{u"highest"_s, 10}}));
    f.must(f.courses->setAnswers(event, {}, {{scale, u"10"_s}}));
    f.must(f.courses->changeQuestion(scale, {{u"text"_s, u"Hur bra var dagen?"_s}}));
    f.must(f.courses->trashQuestions({scale, choice}));
    QVERIFY(f.detail(event).questions.isEmpty());
}

void TestCourseParts::publishingAndAcceptedClashes()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    f.must(f.courses->publish(event, u"{\"sessions\":[]}"_s));
    QCOMPARE(f.detail(event).publications.first().content, u"{\"sessions\":[]}"_s);
    QVERIFY(!f.courses->acceptClash(event, u"break:2026-05-14"_s, u" "_s));
    f.must(f.courses->acceptClash(event, u"break:2026-05-14"_s, u"gäller bara Kumla"_s));
    QCOMPARE(f.detail(event).acceptedClashes.value(u"break:2026-05-14"_s), u"gäller bara Kumla"_s);
    f.must(f.courses->withdrawAcceptance(event, u"break:2026-05-14"_s));
    QVERIFY(f.detail(event).acceptedClashes.isEmpty());
}

LANSNAV_TEST_MAIN(TestCourseParts)
#include "tst_courseparts.moc"
