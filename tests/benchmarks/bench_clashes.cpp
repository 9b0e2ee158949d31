// SPDX-License-Identifier: GPL-3.0-or-later
// All clashes among 10 000 sessions in 500 rooms with 5 000 people against sorting the same sessions by start, in one run.
// Started by run.sh.
#include "course/clashes.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr int sessionCount = 10'000;
constexpr int roomCount = 500;
constexpr int personCount = 5'000;
constexpr int eventCount = 2'000;
constexpr int peoplePerEvent = 25;
constexpr int meetingCount = 300;

/// Ids as new rows get them: random in all but the first bytes.
Id randomId(std::mt19937 &random)
{
    QByteArray bytes(16, '\0');
    for (char &byte : bytes)
        byte = char(random());
    return Id::fromBytes(bytes);
}

QList<Id> ids(std::mt19937 &random, int count)
{
    QList<Id> made;
    for (int i = 0; i < count; ++i)
        made.append(randomId(random));
    return made;
}

struct Programme
{
    ClashWorld world;
    QList<ProgrammeSession> sessions;   ///< in no order
};

/// Two years of working days, eight to seventeen; each event on a day or two, with one to three people on stage.
const Programme &programme()
{
    static const Programme made = [] {
        Programme p;
        std::mt19937 random(4);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        const QList<Id> rooms = ids(random, roomCount);
        const QList<Id> venues = ids(random, 100);
        const QList<Id> people = ids(random, personCount);
        for (int i = 0; i < roomCount; ++i)
            p.world.rooms.append({rooms.at(i), u"Room %1"_s.arg(i), venues.at(i % 100), 10 + below(200), false});
        const QDate first(2026, 1, 1);
        for (int i = 0; i < meetingCount; ++i) {
            OtherMeeting meeting{randomId(random), u"Network"_s, first.addDays(below(730)), {}};
            for (int n = 0; n < 12; ++n)
                meeting.people.append(people.at(below(personCount)));
            p.world.meetings.append(meeting);
        }
        for (int week = 0; week < 104; week += 17)
            p.world.breaks.append(SchoolBreak{{first.addDays(week * 7), first.addDays(week * 7 + 4), u"lov"_s}, {}});
        for (int i = 0; i < eventCount; ++i) {
            const QDate day = first.addDays(below(728));
            ClashEvent event{randomId(random), u"Event %1"_s.arg(i), day, day.addDays(1), {people.at(below(200))}, {}, {}};
            for (int n = 0; n < peoplePerEvent; ++n)
                event.people.append(people.at(below(personCount)));
            p.world.events.append(event);
            for (int n = 0; n < sessionCount / eventCount; ++n) {
                ProgrammeSession s;
                s.id = randomId(random);
                s.event = event.id;
                s.title = u"Session %1"_s.arg(n);
                const QTime start(8 + below(8), 15 * below(4));
                s.starts = MeetingTime::at(day.addDays(below(2)), start);
                s.ends = MeetingTime::at(s.starts.date(), start.addSecs(60 * (30 + 15 * below(4))));
                s.room = rooms.at(below(roomCount));
                for (int speaker = 1 + below(3); speaker > 0; --speaker)
                    s.speakers.append(people.at(below(personCount)));
                s.chairs = {people.at(below(personCount))};
                s.registered = below(60);
                p.sessions.append(s);
            }
        }
        std::shuffle(p.sessions.begin(), p.sessions.end(), random);
        return p;
    }();
    return made;
}

/// The floor: the sessions themselves, by start.
void sortSessions(benchmark::State &state)
{
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<ProgrammeSession> sessions(programme().sessions.cbegin(), programme().sessions.cend());
        state.ResumeTiming();
        std::sort(sessions.begin(), sessions.end(), [](const ProgrammeSession &a, const ProgrammeSession &b) { return a.starts < b.starts; });
        benchmark::DoNotOptimize(sessions.data());
    }
}

/// A harder floor: the sessions with their start worked out beforehand as a number.
void sortPrepared(benchmark::State &state)
{
    std::vector<std::pair<qint64, ProgrammeSession>> prepared;
    for (const ProgrammeSession &session : programme().sessions)
        prepared.emplace_back(session.starts.toDateTime().toSecsSinceEpoch(), session);
    for (auto _ : state) {
        state.PauseTiming();
        auto sessions = prepared;
        state.ResumeTiming();
        std::sort(sessions.begin(), sessions.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        benchmark::DoNotOptimize(sessions.data());
    }
}

/// The hardest: only numbers.
void sortNumbers(benchmark::State &state)
{
    std::vector<std::pair<qint64, int>> prepared;
    for (int i = 0; i < sessionCount; ++i)
        prepared.emplace_back(programme().sessions.at(i).starts.toDateTime().toSecsSinceEpoch(), i);
    for (auto _ : state) {
        state.PauseTiming();
        auto numbers = prepared;
        state.ResumeTiming();
        std::sort(numbers.begin(), numbers.end());
        benchmark::DoNotOptimize(numbers.data());
    }
}

/// From the list of sessions to all clashes; the rooms, events and people are known.
void loadAndFindAll(benchmark::State &state)
{
    ClashFinder finder(programme().world);
    for (auto _ : state) {
        finder.setSessions(programme().sessions);
        benchmark::DoNotOptimize(finder.all().size());
    }
}

/// From the sessions it holds.
void findAll(benchmark::State &state)
{
    ClashFinder finder(programme().world);
    finder.setSessions(programme().sessions);
    for (auto _ : state)
        benchmark::DoNotOptimize(finder.all().size());
}

void moveOne(benchmark::State &state)
{
    ClashFinder finder(programme().world);
    finder.setSessions(programme().sessions);
    std::mt19937 random(5);
    for (auto _ : state) {
        ProgrammeSession session = programme().sessions.at(int(random() % sessionCount));
        session.starts = MeetingTime::at(session.starts.date().addDays(int(random() % 3)), session.starts.time());
        session.ends = MeetingTime::at(session.starts.date(), session.ends.time());
        benchmark::DoNotOptimize(finder.put(session).came.size());
    }
}

/// The worst there is: one room, one speaker and one event with everybody in it hold all sessions.
void moveOneOfOneRoom(benchmark::State &state)
{
    ClashWorld world = programme().world;
    world.events = {world.events.first()};
    world.events.first().last = world.events.first().first.addDays(1000);
    for (const OtherMeeting &meeting : std::as_const(world.meetings))
        world.events.first().people += meeting.people;
    world.rooms.first().manyAtOnce = false;
    QList<ProgrammeSession> sessions = programme().sessions;
    for (int i = 0; i < sessionCount; ++i) {
        ProgrammeSession &s = sessions[i];
        s.event = world.events.first().id;
        s.room = world.rooms.first().id;
        s.speakers = {programme().sessions.first().speakers.first()};
        s.chairs.clear();
        s.starts = MeetingTime::at(world.events.first().first.addDays(i / 36), QTime(6, 0).addSecs(i % 36 * 1800));
        s.ends = MeetingTime::at(s.starts.date(), s.starts.time().addSecs(1740));
    }
    ClashFinder finder(world);
    finder.setSessions(sessions);
    std::mt19937 random(5);
    for (auto _ : state) {
        const int which = int(random() % sessionCount);
        ProgrammeSession session = sessions.at(which);
        session.starts = MeetingTime::at(session.starts.date(), session.starts.time().addSecs(600));
        session.ends = MeetingTime::at(session.ends.date(), session.ends.time().addSecs(600));
        benchmark::DoNotOptimize(finder.put(session).came.size());
        state.PauseTiming();
        (void)finder.put(sessions.at(which));
        state.ResumeTiming();
    }
}

class Medians : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs)
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                medians[run.run_name.function_name] = run.GetAdjustedRealTime();
        ConsoleReporter::ReportRuns(runs);
    }
    std::map<std::string, double> medians;    ///< milliseconds
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto add = [](const char *name, void (*function)(benchmark::State &), int iterations) {
        benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond)->Iterations(iterations)->Repetitions(9)->ReportAggregatesOnly(true)->UseRealTime();
    };
    add("sortSessions", sortSessions, 20);
    add("sortPrepared", sortPrepared, 20);
    add("sortNumbers", sortNumbers, 20);
    add("findAll", findAll, 20);
    add("loadAndFindAll", loadAndFindAll, 20);
    add("moveOne", moveOne, 200);
    add("moveOneOfOneRoom", moveOneOfOneRoom, 50);
    Medians reporter;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    auto &m = reporter.medians;
    ClashFinder finder(programme().world);
    finder.setSessions(programme().sessions);
    std::printf("\n%d clashes among %d sessions\n", int(finder.all().size()), finder.count());
    std::printf("all clashes of held sessions / sorting the sessions by start: %.2f (target 3)\n", m["findAll"] / m["sortSessions"]);
    std::printf("the same from a plain list of sessions: %.2f (target 3)\n", m["loadAndFindAll"] / m["sortSessions"]);
    std::printf("the same two against sorting sessions by a number worked out beforehand: %.2f and %.2f\n", m["findAll"] / m["sortPrepared"], m["loadAndFindAll"] / m["sortPrepared"]);
    std::printf("the same two against sorting bare numbers: %.2f and %.2f\n", m["findAll"] / m["sortNumbers"], m["loadAndFindAll"] / m["sortNumbers"]);
    std::printf("update after moving one session: %.3f ms, all in one room: %.3f ms (target 5)\n", m["moveOne"], m["moveOneOfOneRoom"]);
    return 0;
}
