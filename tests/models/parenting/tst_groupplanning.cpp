// SPDX-License-Identifier: GPL-3.0-or-later
// Seats, dates and completion: the rules that need no file, by example and by property.
#include "calendar/holidays.h"
#include "groupmaker.h"
#include "parenting/completionrule.h"
#include "parenting/groupdates.h"
#include "parenting/namesretention.h"
#include "support/testmain.h"

#include <algorithm>
#include <numeric>
#include <random>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupPlanning : public QObject
{
    Q_OBJECT

private slots:
    void seats_data();
    void seats();
    void seatProperties();
    void completion_data();
    void completion();
    void completionProperties();
    void datesSkipAndKeepTheirBeat();
    void dateFaults();
    void overTheChangeOfTheClocks();
    void movingOne();
    void movingTheRest();
    void aNewTimeAlone();
    void dateProperties();
    void namesKept_data();
    void namesKept();
};

namespace {

using Requests = QList<std::pair<Id, GroupRequest>>;

/// "a b! c- d" : asked one after the other; "!" confirmed, "-" left after everybody had asked, "<" left before the next one asked.
Requests requestsOf(const QString &text)
{
    Requests requests;
    int at = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        GroupRequest request;
        request.hlc = 10 * ++at;
        request.confirmed = word.contains(u'!');
        request.left = word.contains(u'-') || word.contains(u'<');
        request.leftAt = word.contains(u'<') ? request.hlc + 1 : request.left ? 100'000 : 0;
        requests.append({Id::natural(u"p", {word.left(1)}), request});
    }
    return requests;
}

QString seated(const Requests &requests, const QString &text, std::optional<int> seats)
{
    const GroupSeatList list = GroupSeats::list(requests, seats);
    QString found;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const GroupPlace place = list.of(Id::natural(u"p", {word.left(1)}));
        found += place.hasSeat() ? u"S"_s : place.state == GroupPlaceState::Left ? u"-"_s : QString::number(place.number);
    }
    return found;
}

} // namespace

void TestGroupPlanning::seats_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("expected");
    QTest::newRow("room for all") << "a b c" << 3 << "SSS";
    QTest::newRow("the last wait") << "a b c d" << 2 << "SS12";
    QTest::newRow("no seats") << "a b" << 0 << "12";
    QTest::newRow("below zero") << "a b" << -4 << "12";
    QTest::newRow("a freed seat goes to nobody by itself") << "a- b c d" << 2 << "-S12";
    QTest::newRow("but to whoever is confirmed") << "a- b c d!" << 2 << "-S1S";
    QTest::newRow("left before the next asked") << "a< b c d" << 2 << "-SS1";
    QTest::newRow("confirmed, and no seat left") << "a b c!" << 2 << "SS1";
    QTest::newRow("promised goes before who only waits") << "a b c d!" << 2 << "SS21";
}

void TestGroupPlanning::seats()
{
    QFETCH(QString, asked);
    QFETCH(int, capacity);
    QFETCH(QString, expected);
    QCOMPARE(seated(requestsOf(asked), asked, capacity), expected);
    QVERIFY(!seated(requestsOf(asked), asked, std::nullopt).contains(u'1'));
}

void TestGroupPlanning::seatProperties()
{
    QVERIFY(rc::check("seats do not hang on the order of rows, and are never more than there are", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        Requests requests;
        for (int i = below(30); i > 0; --i) {
            GroupRequest r;
            r.hlc = below(40);
            r.site = below(3);
            r.nonce = below(1000);
            r.left = below(5) == 0;
            r.leftAt = r.left && below(2) == 0 ? r.hlc + below(40) : 0;
            r.confirmed = below(6) == 0;
            r.sent = below(3) > 0;
            requests.append({numbered(i), r});
        }
        const int capacity = below(20);
        const GroupSeatList list = GroupSeats::list(requests, capacity);
        RC_ASSERT(list.taken <= capacity);
        RC_ASSERT(list.taken + list.line.size() + list.left == requests.size());
        RC_ASSERT(list.free == capacity - list.taken);
        // The waiting list is numbered from one without gaps.
        int numbers = 0;
        for (const GroupPlace &place : list.places)
            numbers += place.number;
        RC_ASSERT(numbers == list.line.size() * (list.line.size() + 1) / 2);
        std::shuffle(requests.begin(), requests.end(), random);
        RC_ASSERT(GroupSeats::list(requests, capacity).places == list.places);
        RC_ASSERT(GroupSeats::list(requests, {}).line.isEmpty());
        // One seat more seats nobody less; who is seated may change, since more come to have fitted from the start.
        RC_ASSERT(GroupSeats::list(requests, capacity + 1).taken >= list.taken);
    }));
}

void TestGroupPlanning::completion_data()
{
    QTest::addColumn<QString>("marks");     // N present, F absent, A apology, . not recorded
    QTest::addColumn<int>("mayMiss");       // -1 not stated
    QTest::addColumn<CompletionState>("state");
    using enum CompletionState;
    QTest::newRow("all") << "NNNN" << -1 << Completed;
    QTest::newRow("all but one") << "NNFN" << -1 << Completed;
    QTest::newRow("an apology is not presence") << "NAAN" << -1 << NotCompleted;
    QTest::newRow("not recorded is not absent") << "NN.." << -1 << Open;
    QTest::newRow("nothing recorded") << "...." << -1 << Open;
    QTest::newRow("cannot any more") << "FF.." << -1 << NotCompleted;
    QTest::newRow("every meeting needed") << "NNNF" << 0 << NotCompleted;
    QTest::newRow("two may be missed") << "NFFN" << 2 << Completed;
    QTest::newRow("no meeting yet") << "" << -1 << Open;
    QTest::newRow("one meeting: it has to be that one") << "F" << -1 << NotCompleted;
    QTest::newRow("more may be missed than there are") << "FF" << 9 << NotCompleted;
}

void TestGroupPlanning::completion()
{
    QFETCH(QString, marks);
    QFETCH(int, mayMiss);
    QFETCH(CompletionState, state);
    QList<AttendanceState> states;
    for (const QChar c : std::as_const(marks))
        states.append(c == u'N' ? AttendanceState::Present : c == u'F' ? AttendanceState::Absent : c == u'A' ? AttendanceState::Apology : AttendanceState::NotRecorded);
    const Completion found = CompletionRule::standing(states, mayMiss < 0 ? std::nullopt : std::optional(mayMiss));
    QCOMPARE(found.state, state);
    QVERIFY(!CompletionRule::text(found).isEmpty());
}

void TestGroupPlanning::completionProperties()
{
    QVERIFY(rc::check("recording what was open only settles it", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        QList<AttendanceState> marks;
        for (int i = int(random() % 8); i > 0; --i)
            marks.append(AttendanceState(random() % 4));
        const std::optional<int> mayMiss = random() % 2 ? std::optional(int(random() % 4)) : std::nullopt;
        const Completion before = CompletionRule::standing(marks, mayMiss);
        RC_ASSERT(before.needed >= 1);
        RC_ASSERT(before.present + before.absent + before.apology + before.notRecorded == before.meetings);
        for (AttendanceState &mark : marks)
            if (mark == AttendanceState::NotRecorded)
                mark = random() % 2 ? AttendanceState::Present : AttendanceState::Absent;
        const Completion after = CompletionRule::standing(marks, mayMiss);
        RC_ASSERT(before.state == CompletionState::Open || before.state == after.state);
        RC_ASSERT(marks.isEmpty() || after.state != CompletionState::Open);
    }));
}

void TestGroupPlanning::datesSkipAndKeepTheirBeat()
{
    GroupDatesRequest request;
    request.first = QDate(2026, 4, 23);     // a Thursday
    request.start = QTime(13, 0);
    request.minutes = {150, 150, 150, std::nullopt};
    request.breaks = {{QDate(2026, 5, 4), QDate(2026, 5, 8), u"läslov"_s}};
    GroupDates plan = GroupDatePlanner::plan(request);
    QStringList days;
    for (const GroupDate &date : plan.dates)
        days.append(date.starts.date().toString(u"d/M"_s));
    // Not 7 May (break), not 14 May (Ascension Day).
    QCOMPARE(days, (QStringList{u"23/4"_s, u"30/4"_s, u"21/5"_s, u"28/5"_s}));
    QCOMPARE(plan.skipped.size(), 2);
    QVERIFY(plan.skipped.first().reason.contains(u"läslov"_s));
    QCOMPARE(plan.dates.first().ends.toIso(), u"2026-04-23T15:30+02:00"_s);
    QVERIFY(plan.dates.last().ends.isNull());
    QVERIFY(plan.sentence.isEmpty());
    request.everyWeeks = 2;
    plan = GroupDatePlanner::plan(request);
    QCOMPARE(plan.dates.at(1).starts.date(), QDate(2026, 5, 21));
    QCOMPARE(plan.dates.at(2).starts.date(), QDate(2026, 6, 4));
}

void TestGroupPlanning::dateFaults()
{
    GroupDatesRequest request;
    QVERIFY(!GroupDatePlanner::plan(request).sentence.isEmpty());
    request.first = QDate(2026, 1, 15);
    QVERIFY2(!GroupDatePlanner::plan(request).sentence.isEmpty(), "a programme without meetings");
    request.minutes = {150};
    request.everyWeeks = 0;
    QVERIFY(!GroupDatePlanner::plan(request).sentence.isEmpty());
    request.everyWeeks = 1;
    request.breaks = {{QDate(2000, 1, 1), QDate(9000, 1, 1), u"lov"_s}};
    const GroupDates none = GroupDatePlanner::plan(request);
    QVERIFY(none.dates.isEmpty() && !none.sentence.isEmpty());
    request.breaks.clear();
    request.minutes.fill(10, 500);
    QVERIFY(GroupDatePlanner::plan(request).dates.isEmpty());
}

void TestGroupPlanning::overTheChangeOfTheClocks()
{
    GroupDatesRequest request;
    request.first = QDate(2026, 3, 26);
    request.start = QTime(13, 0);
    request.minutes = {150, 150};
    const GroupDates plan = GroupDatePlanner::plan(request);
    QCOMPARE(plan.dates.at(0).starts.toIso(), u"2026-03-26T13:00+01:00"_s);
    QCOMPARE(plan.dates.at(1).starts.toIso(), u"2026-04-02T13:00+02:00"_s);
    QCOMPARE(plan.dates.at(1).ends.toIso(), u"2026-04-02T15:30+02:00"_s);
}

void TestGroupPlanning::movingOne()
{
    const GroupMaker g;
    const auto moved = GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(1).id, MeetingTime::at(QDate(2026, 1, 23), QTime(9, 0)), false, {});
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.first().starts.toIso(), u"2026-01-23T09:00+01:00"_s);
    QCOMPARE(moved.first().ends.toIso(), u"2026-01-23T11:30+01:00"_s);
    QVERIFY(moved.first().warning.isEmpty());
    // Onto a holiday on purpose: done, and told of.
    const auto holiday = GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(1).id, MeetingTime::at(QDate(2026, 5, 1), QTime(9, 0)), false, {});
    QVERIFY(!holiday.first().warning.isEmpty());
    QVERIFY(GroupDatePlanner::move(g.detail.meetings, numbered(9999), MeetingTime::at(QDate(2026, 5, 1), QTime(9, 0)), true, {}).isEmpty());
    QVERIFY(GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(1).id, {}, true, {}).isEmpty());
}

void TestGroupPlanning::movingTheRest()
{
    GroupMaker g;
    g.detail.meetings[3].starts = u"2026-02-05T18:00+01:00"_s;     // the last is an evening
    g.detail.meetings[3].ends = u"2026-02-05T20:30+01:00"_s;
    const QList<DateRange> breaks{{QDate(2026, 2, 2), QDate(2026, 2, 8), u"lov"_s}};
    const auto moved = GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(1).id, MeetingTime::at(QDate(2026, 1, 28), QTime(9, 0)), true, breaks);
    QStringList times;
    for (const MovedMeeting &m : moved)
        times.append(m.starts.toIso());
    // Six days on: 28 January; 4 February is in the break, so 11 February; the last follows it, at its own time.
    QCOMPARE(times, (QStringList{u"2026-01-28T09:00+01:00"_s, u"2026-02-11T09:00+01:00"_s, u"2026-02-18T18:00+01:00"_s}));
    g.detail.meetings[2].cancelled = true;
    QCOMPARE(GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(1).id, MeetingTime::at(QDate(2026, 1, 28), QTime(9, 0)), true, breaks).size(), 2);
}

/// A new clock time alone moves nobody to another day, not even off a holiday, and leaves those alone who met at another time.
void TestGroupPlanning::aNewTimeAlone()
{
    GroupMaker g;
    g.detail.meetings[2].starts = u"2026-01-29T18:00+01:00"_s;
    g.detail.meetings[2].ends = u"2026-01-29T20:30+01:00"_s;
    const QList<DateRange> breaks{{QDate(2026, 2, 2), QDate(2026, 2, 8), u"lov"_s}};
    const auto moved = GroupDatePlanner::move(g.detail.meetings, g.detail.meetings.at(0).id, MeetingTime::at(QDate(2026, 1, 15), QTime(9, 0)), true, breaks);
    QStringList times;
    for (const MovedMeeting &m : moved)
        times.append(m.starts.toIso());
    QCOMPARE(times, (QStringList{u"2026-01-15T09:00+01:00"_s, u"2026-01-22T09:00+01:00"_s, u"2026-02-05T09:00+01:00"_s}));
}

void TestGroupPlanning::dateProperties()
{
    QVERIFY(rc::check("dates keep their beat, skip what is to be skipped, and stay in order when moved", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        GroupDatesRequest request;
        request.first = QDate(2020, 1, 1).addDays(below(4000));
        request.everyWeeks = 1 + below(2);
        request.start = below(4) == 0 ? QTime() : QTime(8 + below(12), 0);
        for (int i = 1 + below(8); i > 0; --i)
            request.minutes.append(below(5) == 0 ? std::nullopt : std::optional(60 + below(120)));
        for (int i = below(4); i > 0; --i) {
            const QDate day = request.first.addDays(below(150));
            request.breaks.append({day, day.addDays(below(10)), u"lov"_s});
        }
        const GroupDates plan = GroupDatePlanner::plan(request);
        RC_ASSERT(plan.dates.size() == request.minutes.size() || !plan.sentence.isEmpty());
        QList<GroupMeeting> meetings;
        for (const GroupDate &date : plan.dates) {
            RC_ASSERT(date.starts.time() == request.start);
            RC_ASSERT(request.first.daysTo(date.starts.date()) % (7 * request.everyWeeks) == 0);
            RC_ASSERT(GroupDatePlanner::obstacle(date.starts.date(), request.breaks).isEmpty());
            GroupMeeting meeting;
            meeting.id = numbered(int(meetings.size()));
            meeting.starts = date.starts.toIso();
            meeting.ends = date.ends.isNull() ? QString() : date.ends.toIso();
            meetings.append(meeting);
        }
        if (meetings.isEmpty())
            return;
        const int at = below(int(meetings.size()));
        const MeetingTime to = MeetingTime::at(MeetingTime::fromIso(meetings.at(at).starts).date().addDays(below(40) - 10), request.start);
        const auto moved = GroupDatePlanner::move(meetings, meetings.at(at).id, to, true, request.breaks);
        // Where nothing changes nobody else is moved.
        const bool stays = to == MeetingTime::fromIso(meetings.at(at).starts);
        RC_ASSERT(moved.size() == (stays ? 1 : meetings.size() - at));
        RC_ASSERT(moved.first().starts == to);
        for (qsizetype i = 1; i < moved.size(); ++i) {
            RC_ASSERT(moved.at(i).meeting == meetings.at(at + i).id);
            RC_ASSERT(moved.at(i - 1).starts.date() < moved.at(i).starts.date());
            RC_ASSERT(GroupDatePlanner::obstacle(moved.at(i).starts.date(), request.breaks).isEmpty());
            RC_ASSERT(moved.at(i).ends.isNull() == meetings.at(at + i).ends.isEmpty());
        }
    }));
}

void TestGroupPlanning::namesKept_data()
{
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<QString>("namesUntil");
    QTest::addColumn<int>("months");        // -1 not stated
    QTest::addColumn<QDate>("expected");
    QTest::newRow("half a year") << QDate(2026, 2, 5) << "" << -1 << QDate(2026, 8, 5);
    QTest::newRow("end of month") << QDate(2025, 8, 31) << "" << -1 << QDate(2026, 2, 28);
    QTest::newRow("the programme says") << QDate(2026, 2, 5) << "" << 12 << QDate(2027, 2, 5);
    QTest::newRow("at once") << QDate(2026, 2, 5) << "" << 0 << QDate(2026, 2, 5);
    QTest::newRow("set by hand") << QDate(2026, 2, 5) << "2026-03" << 12 << QDate(2026, 3, 31);
    QTest::newRow("no day: from the latest request") << QDate() << "" << -1 << QDate(2025, 7, 1);
}

void TestGroupPlanning::namesKept()
{
    QFETCH(QDate, lastDay);
    QFETCH(QString, namesUntil);
    QFETCH(int, months);
    QFETCH(QDate, expected);
    const NamesFacts facts{numbered(1), lastDay, QDate(2025, 1, 1), PartialDate::fromIso(namesUntil), months < 0 ? std::nullopt : std::optional(months)};
    QCOMPARE(NamesRetention::keptUntil(facts), expected);
    QVERIFY(!NamesRetention::isDue(facts, expected));
    QVERIFY(NamesRetention::isDue(facts, expected.addDays(1)));
    QVERIFY(!NamesRetention::isDue({}, QDate(2100, 1, 1)));
}

LANSNAV_TEST_MAIN(TestGroupPlanning)
#include "tst_groupplanning.moc"
