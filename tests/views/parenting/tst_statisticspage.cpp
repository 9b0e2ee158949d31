// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/tilemap.h"
#include "parenting/reachedpane.h"
#include "parenting/statisticspage.h"

#include <QAbstractItemModelTester>
#ifdef LANSNAV_CHARTS
#include <QAbstractBarSeries>
#include <QChart>
#include <QChartView>
#endif
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<StatisticsPage>;

/// Groups, started and completed, their rows, the tiles and the number of children.
class TestStatisticsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void everyDivisionHasTheSameSum_data()
    {
        QTest::addColumn<QString>("by");
        for (const char *by : {"programme municipality term", "programme municipality", "programme term", "municipality term", "programme", "municipality", "term"})
            QTest::newRow(by) << QString::fromLatin1(by);
    }

    void everyDivisionHasTheSameSum()
    {
        QFETCH(QString, by);
        m->fillDemo();
        m->show();
        QAbstractItemModelTester tester(m->page->table()->model());
        m->page->filter()->setValue(u"by"_s, by);
        const StatisticsCell all = ParentingStatistics::count(facts(), {}).first();
        QCOMPARE(sum(u"groups"_s), all.groups.value);
        QCOMPARE(sum(u"started"_s), all.started.value);
        QCOMPARE(sum(u"completed"_s), all.completed.value);
        QCOMPARE(sum(u"cancelled"_s), all.cancelled.value);
        QVERIFY(all.groups.value > 10 && all.completed.value > 10);
        QCOMPARE(m->column(m->page->table(), u"municipality"_s).contains(u"all"_s), !by.contains(u"municipality"_s));
    }

    void whatIsChosenIsCounted_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("programme") << u"programme"_s;
        QTest::newRow("municipality") << u"municipality"_s;
        QTest::newRow("term") << u"term"_s;
        QTest::newRow("year") << u"year"_s;
    }

    void whatIsChosenIsCounted()
    {
        QFETCH(QString, key);
        m->fillDemo();
        m->show();
        const GroupFact one = begun();
        StatisticsFilter filter;
        QVariant value;
        if (key == u"programme")
            value = QVariant::fromValue(filter.programme = one.programme);
        else if (key == u"municipality")
            value = QVariant::fromValue(filter.municipality = one.municipality);
        else if (key == u"term")
            value = (filter.term = one.term)->toKey();
        else
            value = QString::number(filter.year = 2025);
        m->page->filter()->setValue(key == u"term" || key == u"year" ? u"when"_s : key, value);
        const StatisticsCell cell = ParentingStatistics::count(facts(), {}, filter).first();
        QCOMPARE(sum(u"groups"_s), cell.groups.value);
        QCOMPARE(sum(u"completed"_s), cell.completed.value);
        QVERIFY(cell.groups.value > 0 && cell.groups.value < ParentingStatistics::count(facts(), {}).first().groups.value);
    }

    void everyFigureOpensTheGroupsItCounts()
    {
        m->fillDemo();
        m->show();
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        QHash<Id, GroupFact> byId;
        for (const GroupFact &fact : facts())
            byId.insert(fact.group, fact);
        TableView *table = m->page->table();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            for (const QString &figure : {u"groups"_s, u"started"_s, u"completed"_s, u"planned"_s, u"cancelled"_s}) {
                const QModelIndex index = table->model()->index(row, Fixture::columnOf(table, figure));
                spy.clear();
                Fixture::open(table, index);
                if (index.data().toInt() == 0 && spy.isEmpty())
                    continue;
                QCOMPARE(spy.size(), 1);
                const auto rows = spy.first().first().value<FigureRows>();
                int value = 0;
                for (const Id &group : rows.groups) {
                    const GroupFact fact = byId.value(group);
                    value += figure == u"started" ? fact.started.value_or(0) : figure == u"completed" ? fact.completed.value_or(0) : 1;
                    QVERIFY(rows.statuses.contains(fact.status));
                    QCOMPARE(fact.programme, rows.programme);
                    QCOMPARE(fact.municipality, rows.municipality);
                    QCOMPARE(fact.term, rows.term);
                }
                QCOMPARE(value, index.data().toInt());
                QVERIFY(!rows.words.isEmpty());
            }
    }

    void theSumsOpenTheirGroups()
    {
        m->fillDemo();
        m->show();
        m->page->filter()->setValue(u"when"_s, u"2025"_s);
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        auto *button = m->find<QPushButton>("figure_groups");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        const auto rows = spy.first().first().value<FigureRows>();
        StatisticsFilter year;
        year.year = 2025;
        QCOMPARE(rows.groups, ParentingStatistics::count(facts(), {}, year).first().groups.rows);
        QCOMPARE(rows.year, 2025);
        QVERIFY(rows.words.contains(u"2025"_s));
    }

    void aMunicipalityWithoutGroupsSaysSo()
    {
        const Id group = m->file.group("Laxå", QDate(2026, 2, 5));
        run(group);
        m->show();
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        const QList<report::Tile> tiles = m->page->map()->tiles();
        for (int i = 0; i < tiles.size(); ++i) {
            spy.clear();
            m->page->banner()->clear();
            emit m->page->map()->activated(i);
            const bool laxa = tiles.at(i).name == u"Laxå";
            QCOMPARE(tiles.at(i).state == report::TileState::Good, laxa);
            QCOMPARE(spy.size(), laxa ? 1 : 0);
            QCOMPARE(m->page->banner()->sentence().isEmpty(), laxa);
            if (laxa)
                QCOMPARE(spy.first().first().value<FigureRows>().groups, QList<Id>{group});
        }
    }

    void childrenAreTypedInTheList()
    {
        run(m->file.group("Laxå", QDate(2026, 2, 5)));
        m->show();
        TableView *table = m->page->reached()->table();
        QAbstractItemModelTester tester(table->model());
        const Id laxa = m->file.municipality("Laxå");
        QVERIFY(table->model()->setData(Fixture::cell(table, laxa, u"children"_s), u"1 250"_s, Qt::EditRole));
        m->settle();
        const auto populations = m->file.must(ParentingStore::populations(m->file.db()));
        QCOMPARE(populations.size(), 1);
        QCOMPARE(populations.first().children, std::optional(1250));
        QCOMPARE(populations.first().year, 2026);
        QCOMPARE(Fixture::cell(table, laxa, u"counted_in"_s).data().toString(), u"2026"_s);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QVERIFY(Fixture::cell(table, laxa, u"children"_s).data().toString().isEmpty());
    }

    /// The groups of the parents, and in words how many children it is per and of which year.
    void perThousandOpensItsGroups()
    {
        const Id laxa = m->file.municipality("Laxå");
        m->file.must(m->file.groups->setPopulation(laxa, 2024, 900));
        const Id group = m->file.group("Laxå", QDate(2026, 1, 15));
        m->file.people(group, 9);
        m->file.attend(group, QStringList(9, u"N"_s));
        run(group);
        m->show();
        TableView *table = m->page->reached()->table();
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        const QModelIndex cell = Fixture::cell(table, laxa, u"per_thousand"_s);
        QCOMPARE(cell.data().toString(), u"10.0"_s);
        Fixture::open(table, cell);
        QCOMPARE(spy.size(), 1);
        const auto rows = spy.first().first().value<FigureRows>();
        QCOMPARE(rows.groups, QList<Id>{group});
        for (const QString &told : {u"10.0 per 1 000 children"_s, u"9 parent(s) started"_s, u"900 children counted in 2024"_s, u"Laxå"_s, u"2026"_s})
            QVERIFY2(rows.words.contains(told), qPrintable(rows.words));
    }

    void theRateSaysOfHowMany()
    {
        counted(10, 8);
        counted(5, {});
        m->show();
        QCOMPARE(m->find<QPushButton>("figure_rate")->text(), u"Completed: 8 of 10 (80 %), 1 group(s) without figures"_s);
        QCOMPARE(m->column(m->page->table(), u"rate"_s), QStringList{u"8 of 10 (80 %)"_s});
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        QTest::mouseClick(m->find<QPushButton>("figure_rate"), Qt::LeftButton);
        QCOMPARE(spy.first().first().value<FigureRows>().groups.size(), 1);
    }

    void aBarOpensItsGroups()
    {
#ifdef LANSNAV_CHARTS
        const Id group = counted(10, 8);
        m->show();
        auto *view = m->find<QWidget>("parentsChart")->findChild<QChartView *>();
        QVERIFY(view);
        auto *area = m->page->findChild<QScrollArea *>();
        area->ensureWidgetVisible(view);
        m->settle();
        auto *bars = qobject_cast<QAbstractBarSeries *>(view->chart()->series().value(0));
        QVERIFY(bars);
        QSignalSpy spy(m->page.get(), &StatisticsPage::rowsRequested);
        emit bars->clicked(0, bars->barSets().at(1));
        QTRY_COMPARE(spy.size(), 1);
        const auto rows = spy.first().first().value<FigureRows>();
        QCOMPARE(rows.groups, QList<Id>{group});
        QVERIFY2(rows.words.contains(u"8 completed"_s), qPrintable(rows.words));
        QCOMPARE(rows.term->toKey(), u"HT2025"_s);
#endif
    }

    void whatIsNoNumberOfChildrenIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << u"många"_s;
        QTest::newRow("fraction") << u"12,5"_s;
        QTest::newRow("below zero") << u"-3"_s;
    }

    void whatIsNoNumberOfChildrenIsRefused()
    {
        QFETCH(QString, typed);
        run(m->file.group("Laxå", QDate(2026, 2, 5)));
        m->show();
        TableView *table = m->page->reached()->table();
        QVERIFY(!table->model()->setData(Fixture::cell(table, m->file.municipality("Laxå"), u"children"_s), typed, Qt::EditRole));
        QVERIFY(m->page->banner()->sentence().contains(typed));
        QVERIFY(m->file.must(ParentingStore::populations(m->file.db())).isEmpty());
    }

    void theNumberOfAnEarlierYearCountsAndIsNotTakenAwayUnseen()
    {
        const Id laxa = m->file.municipality("Laxå");
        m->file.must(m->file.groups->setPopulation(laxa, 2024, 900));
        run(m->file.group("Laxå", QDate(2026, 2, 5)));
        m->show();
        TableView *table = m->page->reached()->table();
        QCOMPARE(Fixture::cell(table, laxa, u"counted_in"_s).data().toString(), u"2024"_s);
        QVERIFY(!table->model()->setData(Fixture::cell(table, laxa, u"children"_s), QString(), Qt::EditRole));
        QVERIFY(m->page->banner()->sentence().contains(u"2024"_s));
        QCOMPARE(m->file.must(ParentingStore::populations(m->file.db())).size(), 1);
    }

    void paperAndTableAreOfWhatIsChosen()
    {
        m->fillDemo();
        m->show();
        const Id municipality = begun().municipality;
        m->page->filter()->setValue(u"when"_s, u"HT2025"_s);
        m->page->filter()->setValue(u"municipality"_s, QVariant::fromValue(municipality));
        QTest::mouseClick(m->find<QPushButton>("statisticsReport"), Qt::LeftButton);
        QCOMPARE(m->reported, u"parenting"_s);
        QCOMPARE(m->reportScope.term, u"HT2025"_s);
        QCOMPARE(m->reportScope.ids, (QHash<QString, Id>{{u"municipality"_s, municipality}}));
        QTest::mouseClick(m->find<QPushButton>("exportStatistics"), Qt::LeftButton);
        QCOMPARE(m->exported, u"group-statistics"_s);
        QCOMPARE(m->exportScope.term, u"HT2025"_s);
        // What is asked for is something that the report and the table can be narrowed by.
        for (const ReportKind &kind : m->areas.first().reports)
            if (kind.key == m->reported)
                QVERIFY(composeReport(m->file.db(), kind, m->reportScope).ok());
        const auto kind = kindOf(m->areas, m->exported);
        QVERIFY(kind && readKind(m->file.db(), *kind, m->exportScope).ok());
    }

    void nothingToCountHelps()
    {
        m->show();
        QVERIFY(m->page->findChild<EmptyState *>()->isVisible());
        QVERIFY(!m->find<QPushButton>("figure_groups")->isVisible());
        m->file.group("Laxå", QDate(2026, 4, 9));
        m->settle();
        QVERIFY(!m->page->findChild<EmptyState *>()->isVisible());
        QCOMPARE(sum(u"planned"_s), 1);
        m->page->focusFilter();
        QVERIFY(m->page->filter()->isAncestorOf(m->page->focusWidget()));
    }

private:
    QList<GroupFact> facts() { return m->file.must(ParentingStatistics::read(m->file.db())); }

    /// Of a group that began in autumn 2025.
    GroupFact begun()
    {
        for (const GroupFact &fact : facts())
            if (fact.hasBegun() && !fact.municipality.isNull() && fact.term == Term{2025, true})
                return fact;
        qFatal("the demo has no group in autumn 2025");
    }

    /// A group of others in Laxå that is over; it began in autumn 2025.
    Id counted(std::optional<int> started, std::optional<int> completed)
    {
        ParentGroup g;
        g.version = m->file.abc.current()->id;
        g.municipality = m->file.municipality("Laxå");
        g.start = PartialDate(QDate(2025, 9, 4));
        g.status = GroupStatus::Finished;
        g.countsOnly = true;
        g.countedStarted = started;
        g.countedCompleted = completed;
        return m->file.must(m->file.groups->addGroup(g));
    }

    int sum(const QString &key)
    {
        int sum = 0;
        for (const QString &text : m->column(m->page->table(), key))
            sum += text.toInt();
        return sum;
    }

    /// As if it had been started, without its leaders and participants.
    void run(const Id &group)
    {
        Edit edit(*m->file.store, ActText("Test"));
        edit.update(u"parent_group"_s, group, {{u"status"_s, u"running"_s}});
        m->file.must(edit.commit());
    }

    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestStatisticsPage)
#include "tst_statisticspage.moc"
