// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/kindvalues.h"
#include "parenting/parentingstatistics.h"
#include "parentingfixture.h"
#include "support/testmain.h"

#include <random>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestParentingStatistics : public QObject
{
    Q_OBJECT

private slots:
    void countedByHand();
    void countedByHandPerTerm();
    void nothingIsNotZero();
    void reachedPerThousand();
    void cellsAddUp();
    void forecast();
    void forecastWithoutMunicipality();
};

namespace {

/// A group of others that is over: what a list of last year's groups holds.
Id counted(ParentingFixture &f, const ProgrammeDetail &programme, const char *municipality, const char *start, std::optional<int> started, std::optional<int> completed)
{
    ParentGroup g;
    g.version = programme.current()->id;
    g.municipality = f.municipality(municipality);
    g.start = PartialDate::fromIso(QString::fromLatin1(start));
    g.status = GroupStatus::Finished;
    g.countsOnly = true;
    g.countedStarted = started;
    g.countedCompleted = completed;
    return f.must(f.groups->addGroup(g));
}

/// A file whose figures were added up by hand:
///
/// | programme | municipality | begins | status | started | completed |
/// | ABC | Nora | 14 Jan 2019 | finished, counts | 11 | 7 |
/// | ABC | Nora | 31 Jan 2019 | finished, counts | 12 | 8 |
/// | ABC | Kumla | 8 Oct 2019 | finished, counts | 8 | 6 |
/// | ABC | Hallsberg | 28 Jun 2019 | finished, counts | 12 | not told |
/// | FöiS | Nora | 18 Feb 2019 | finished, counts | 15 | 12 |
/// | ABC | Laxå | 5 Feb 2026 | running, participants | 4 | 2 |
/// | ABC | Laxå | 9 Apr 2026 | recruiting | | |
/// | ABC | Laxå | 16 Apr 2026 | cancelled | | |
struct HandCounted
{
    ParentingFixture f;
    Id nora1 = counted(f, f.abc, "Nora", "2019-01-14", 11, 7);
    Id nora2 = counted(f, f.abc, "Nora", "2019-01-31", 12, 8);
    Id kumla = counted(f, f.abc, "Kumla", "2019-10-08", 8, 6);
    Id untold = counted(f, f.abc, "Hallsberg", "2019-06-28", 12, {});
    Id fois = counted(f, f.fois, "Nora", "2019-02-18", 15, 12);
    Id running = f.group("Laxå", QDate(2026, 2, 5));
    Id ahead = f.group("Laxå", QDate(2026, 4, 9));
    Id cancelled = f.group("Laxå", QDate(2026, 4, 16));

    HandCounted()
    {
        f.people(running, 6);
        f.attend(running, {u"NNNN"_s, u"NNFN"_s, u"NNAF"_s, u"N..."_s, u"FFFF"_s});
        Edit edit(*f.store, ActText("Test"));
        edit.update(u"parent_group"_s, running, {{u"status"_s, u"running"_s}});
        f.must(edit.commit());
        f.must(f.groups->cancelGroup(cancelled, u"För få anmälda"_s));
        f.must(f.groups->trashGroups({f.group("Nora", QDate(2026, 4, 9))}));
    }
};

const StatisticsCell *cellOf(const QList<StatisticsCell> &cells, const Id &programme, const Id &municipality, std::optional<Term> term)
{
    for (const StatisticsCell &cell : cells)
        if (cell.key == StatisticsKey{programme, municipality, term})
            return &cell;
    return nullptr;
}

} // namespace

void TestParentingStatistics::countedByHand()
{
    HandCounted h;
    ParentingFixture &f = h.f;
    const QList<GroupFact> facts = f.must(ParentingStatistics::read(f.db()));
    QCOMPARE(facts.size(), 8);
    const auto all = ParentingStatistics::count(facts, {}).first();
    QCOMPARE(all.groups.value, 6);
    QCOMPARE(all.planned.value, 1);
    QCOMPARE(all.planned.rows, QList<Id>{h.ahead});
    QCOMPARE(all.cancelled.rows, QList<Id>{h.cancelled});
    QCOMPARE(all.started.value, 11 + 12 + 8 + 12 + 15 + 4);
    QCOMPARE(all.completed.value, 7 + 8 + 6 + 12 + 2);
    QCOMPARE(all.unstated.rows, QList<Id>{h.untold});
    // The rate is of the groups that tell both: 35 of 50.
    QCOMPARE(*all.rate(), 35.0 / 50.0);
    QCOMPARE(ParentingStatistics::rateText(all), u"35 of 50 (70 %)"_s);
    QCOMPARE(ParentingStatistics::wholeRateText(all), u"35 of 50 (70 %), %1 group(s) without figures"_s.arg(all.unstated.value));
    QVERIFY(all.unstated.value > 0);
    StatisticsFilter year;
    year.year = 2019;
    QCOMPARE(ParentingStatistics::count(facts, {}, year).first().groups.value, 5);
    QCOMPARE(ParentingStatistics::count(facts, {}, year).first().completed.value, 33);
    QCOMPARE(ParentingStatistics::terms(facts), (QList<Term>{{2019, false}, {2019, true}, {2026, false}}));
    // The same figures leave the program.
    for (const Kind &kind : parentingArea().kinds)
        if (kind.key == u"group-statistics"_s) {
            Scope scope;
            scope.year = 2019;
            const Table table = f.must(readKind(f.db(), kind, scope));
            int started = 0;
            for (const QVariantList &row : table.rows)
                started += row.at(6).toInt();
            QCOMPARE(started, 58);
        }
}

void TestParentingStatistics::countedByHandPerTerm()
{
    HandCounted h;
    const auto cells = ParentingStatistics::count(h.f.must(ParentingStatistics::read(h.f.db())), {true, true, true});
    const Id abc = h.f.abc.programme.id;
    const StatisticsCell *nora = cellOf(cells, abc, h.f.municipality("Nora"), Term{2019, false});
    QVERIFY(nora);
    QCOMPARE(nora->groups.value, 2);
    QCOMPARE(nora->started.value, 23);
    QCOMPARE(nora->completed.value, 15);
    QCOMPARE(QSet<Id>(nora->started.rows.cbegin(), nora->started.rows.cend()), (QSet<Id>{h.nora1, h.nora2}));
    const StatisticsCell *laxa = cellOf(cells, abc, h.f.municipality("Laxå"), Term{2026, false});
    QVERIFY(laxa);
    QCOMPARE(laxa->started.value, 4);
    QCOMPARE(laxa->completed.value, 2);
    QCOMPARE(laxa->groups.rows, QList<Id>{h.running});
    QVERIFY(!cellOf(cells, abc, h.f.municipality("Askersund"), Term{2019, false}));
}

void TestParentingStatistics::nothingIsNotZero()
{
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    f.people(id, 5);
    Edit edit(*f.store, ActText("Test"));
    edit.update(u"parent_group"_s, id, {{u"status"_s, u"running"_s}});
    f.must(edit.commit());
    auto facts = f.must(ParentingStatistics::read(f.db()));
    QVERIFY2(!facts.first().started, "nobody has written the attendance down");
    StatisticsCell all = ParentingStatistics::count(facts, {}).first();
    QCOMPARE(all.unstated.value, 1);
    QVERIFY(!all.rate());
    QCOMPARE(ParentingStatistics::rateText(all), u"–"_s);
    f.attend(id, {u"F"_s});
    facts = f.must(ParentingStatistics::read(f.db()));
    QCOMPARE(facts.first().started, std::optional(0));
    QVERIFY(!ParentingStatistics::count(facts, {}).first().rate());
    QCOMPARE(ParentingStatistics::count({}, {}).size(), 1);
    QVERIFY(ParentingStatistics::count({}, {true, false, false}).isEmpty());
}

void TestParentingStatistics::reachedPerThousand()
{
    ParentingFixture f;
    counted(f, f.abc, "Nora", "2019-01-14", 11, 7);
    counted(f, f.fois, "Nora", "2019-09-14", 9, 7);
    counted(f, f.abc, "Kumla", "2019-01-14", 10, 7);
    f.must(f.groups->setPopulation(f.municipality("Nora"), 2018, 2000));
    f.must(f.groups->setPopulation(f.municipality("Nora"), 2021, 2500));
    f.must(f.groups->setPopulation(f.municipality("Laxå"), 2019, 1000));
    QVERIFY(!f.groups->setPopulation(f.municipality("Laxå"), 19, 1000).ok());
    QVERIFY(!f.groups->setPopulation(f.municipality("Laxå"), 2019, -1).ok());
    const auto facts = f.must(ParentingStatistics::read(f.db()));
    const auto populations = f.must(ParentingStore::populations(f.db()));
    const auto reached = ParentingStatistics::reached(facts, populations, 2019);
    QCOMPARE(reached.size(), 2);
    for (const ParentsReached &row : reached) {
        const bool nora = row.municipality == f.municipality("Nora");
        QCOMPARE(row.perThousand(), nora ? 10.0 : 0.0);
        QCOMPARE(row.populationYear, nora ? 2018 : 2019);
        QCOMPARE(row.parents.rows.size(), nora ? 2 : 0);
    }
    QCOMPARE(ParentingStatistics::reached(facts, populations, 2019, f.fois.programme.id).size(), 2);
    QVERIFY2(ParentingStatistics::reached(facts, populations, 2017).isEmpty(), "no number is known that early");
    // Cleared is not zero.
    f.must(f.groups->setPopulation(f.municipality("Laxå"), 2019, {}));
    QCOMPARE(ParentingStatistics::reached(facts, f.must(ParentingStore::populations(f.db())), 2019).size(), 1);
}

void TestParentingStatistics::cellsAddUp()
{
    QVERIFY(rc::check("however the cells are cut, they add up, and every group is behind them", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        QList<GroupFact> facts;
        for (int i = below(40); i > 0; --i) {
            GroupFact fact;
            fact.group = Id::natural(u"g", {QString::number(i)});
            fact.programme = Id::natural(u"p", {QString::number(below(3))});
            fact.municipality = below(6) == 0 ? Id() : Id::natural(u"m", {QString::number(below(4))});
            if (below(5) > 0)
                fact.term = Term{2020 + below(3), below(2) == 0};
            fact.status = GroupStatus(below(6));
            if (below(4) > 0)
                fact.started = below(15);
            if (fact.started && below(4) > 0)
                fact.completed = below(*fact.started + 1);
            facts.append(fact);
        }
        const StatisticsCell all = ParentingStatistics::count(facts, {}).first();
        RC_ASSERT(all.groups.rows.size() + all.planned.rows.size() + all.cancelled.rows.size() == facts.size());
        RC_ASSERT(!all.rate() || (*all.rate() >= 0 && *all.rate() <= 1));
        StatisticsAxes axes{below(2) == 0, below(2) == 0, true};
        int groups = 0, started = 0, completed = 0;
        for (const StatisticsCell &cell : ParentingStatistics::count(facts, axes)) {
            groups += cell.groups.value;
            started += cell.started.value;
            completed += cell.completed.value;
            RC_ASSERT(cell.groups.value == cell.groups.rows.size());
        }
        RC_ASSERT(groups == all.groups.value && started == all.started.value && completed == all.completed.value);
    }));
}

void TestParentingStatistics::forecast()
{
    ParentingFixture f;
    const Id abc = f.abc.programme.id;
    const Term next{2026, true};
    f.leader(f.person("A", "A"), "Laxå", abc);
    f.leader(f.person("B", "B"), "Laxå", abc);
    f.leader(f.person("C", "C"), "Laxå", abc, PartialDate(QDate(2026, 9, 30)));
    f.leader(f.person("D", "D"), "Laxå", abc, PartialDate(QDate(2026, 6, 30)));
    const Id resting = f.leader(f.person("E", "E"), "Laxå", abc);
    f.must(f.groups->changeLeader(resting, {{u"status"_s, u"resting"_s}}));
    f.leader(f.person("F", "F"), "Nora", abc);
    const auto leaders = f.must(ParentingStore::leaders(f.db()));
    const QList<Id> municipalities{f.municipality("Laxå"), f.municipality("Nora"), f.municipality("Kumla")};
    const auto rows = LeaderForecast::of(leaders, {f.abc, f.fois}, municipalities, next);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(0).municipality, municipalities.first());
    QCOMPARE(rows.at(0).programme, abc);
    QCOMPARE(rows.at(0).trained.size(), 3);     // D's training has run out by then
    QCOMPARE(rows.at(0).resting.size(), 1);
    QCOMPARE(rows.at(0).expiring.size(), 1);
    QCOMPARE(rows.at(0).groups, 1);
    QVERIFY(!rows.at(0).isGap());
    QVERIFY2(rows.at(2).isGap() && rows.at(2).trained.size() == 1, "one leader is no group");
    QVERIFY(rows.at(4).isGap() && rows.at(4).trained.isEmpty());
    // A retired programme is not planned for.
    ProgrammeDetail retired = f.abc;
    retired.programme.retired = true;
    QVERIFY(LeaderForecast::of(leaders, {retired}, municipalities, next).isEmpty());
    for (const Problem &problem : f.must(parentingArea().problems(f.db(), QDate(2026, 3, 2))))
        QVERIFY(!problem.sentence.isEmpty() && problem.area == u"parenting"_s);
}

void TestParentingStatistics::forecastWithoutMunicipality()
{
    ParentingFixture f;
    Leader leader;
    leader.person = f.person("A", "A");
    LeaderTraining training;
    training.programme = f.abc.programme.id;
    leader.trainings = {training};
    f.must(f.groups->addLeader(leader));
    const auto rows = LeaderForecast::of(f.must(ParentingStore::leaders(f.db())), {f.abc, f.fois}, {f.municipality("Laxå")}, Term{2026, true});
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.last().municipality.isNull());
    QCOMPARE(rows.last().trained.size(), 1);
}

LANSNAV_TEST_MAIN(TestParentingStatistics)
#include "tst_parentingstatistics.moc"
