// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/emptystate.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/tilemap.h"
#include "parenting/forecastpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<ForecastPage>;

/// Who could lead next term, and where nobody can.
class TestForecastPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void demoIsToldAsItIsCounted()
    {
        m->fillDemo();
        m->show();
        QAbstractItemModelTester tester(m->page->table()->model());
        const auto leaders = m->file.must(ParentingStore::leaders(m->file.db()));
        const auto programmes = m->file.must(ParentingStore::programmes(m->file.db()));
        QList<Id> municipalities;
        for (const Municipality &municipality : m->file.must(registerstore::municipalities(m->file.db())))
            municipalities.append(municipality.id);
        const auto rows = LeaderForecast::of(leaders, programmes, municipalities, {2026, true});
        QCOMPARE(m->page->table()->model()->rowCount(), rows.size());
        int trained = 0, told = 0;
        for (const ForecastRow &row : rows)
            trained += int(row.trained.size());
        for (const QString &text : m->column(m->page->table(), u"trained"_s))
            told += text.toInt();
        QCOMPARE(told, trained);
        QVERIFY(trained > 0);
        QCOMPARE(m->page->map()->tiles().size(), municipalities.size());
    }

    void twoLeadersMakeAGroup()
    {
        fillLaxa();
        m->show();
        const ForecastLine *line = laxa();
        QVERIFY(line);
        QCOMPARE(line->row.trained.size(), 3);
        QCOMPARE(line->row.resting.size(), 1);
        QCOMPARE(line->row.expiring.size(), 1);
        QCOMPARE(line->row.groups, 1);
        QVERIFY(m->page->sentence().contains(u"Nora"_s));
        QCOMPARE(m->page->sentence().count(u"Laxå"_s), 1);     // of FöiS, where nobody is trained
        m->page->filter()->setValue(u"which"_s, u"gaps"_s);
        QVERIFY(m->page->table()->model()->rowCount() > 0);
        for (int row = 0; row < m->page->table()->model()->rowCount(); ++row)
            QVERIFY(m->page->table()->model()->index(row, Fixture::columnOf(m->page->table(), u"groups"_s)).data(SeverityRole).isValid());
        m->page->filter()->setValue(u"which"_s, u"expiring"_s);
        QCOMPARE(m->column(m->page->table(), u"municipality"_s), QStringList{u"Laxå"_s});
    }

    /// "Nobody" where somebody rests, or where there is one but not two, would be untrue.
    void whoIsThereAllTheSameIsTold()
    {
        fillLaxa();
        const Id abc = m->file.abc.programme.id;
        m->file.leader(m->file.person("Dan", "Berg"), "Kumla", abc);
        const Id resting = m->file.leader(m->file.person("Eva", "Dal"), "Örebro", abc);
        m->file.must(m->file.groups->changeLeader(resting, {{u"status"_s, u"resting"_s}}));
        m->show();
        m->page->filter()->setValue(u"programme"_s, QVariant::fromValue(abc));
        const QString told = m->page->sentence();
        QVERIFY2(told.contains(u"Too few in Kumla (1 of 2)."_s), qPrintable(told));
        QVERIFY2(told.contains(u"Only resting ones in Örebro (1)."_s), qPrintable(told));
        QVERIFY2(told.contains(u"Nobody in "_s) && told.contains(u"Nora"_s), qPrintable(told));
        QCOMPARE(told.count(u"Kumla"_s), 1);
        QCOMPARE(told.count(u"Örebro"_s), 1);
        QVERIFY2(!told.contains(u"Laxå"_s), "a group can be run there");
    }

    /// At the width the window has on a small screen, beside the map.
    void theMainColumnIsInSight()
    {
        fillLaxa();
        m->show();
        m->page->resize(1060, 640);
        m->settle();
        const TableView *table = m->page->table();
        const int column = Fixture::columnOf(table, u"groups"_s);
        const int left = table->columnViewportPosition(column);
        QTRY_VERIFY2(left >= 0 && left + table->columnWidth(column) <= table->viewport()->width(), qPrintable(QString::number(table->viewport()->width())));
    }

    void aTermFurtherOnHasFewer()
    {
        fillLaxa();
        m->show();
        m->page->filter()->setValue(u"term"_s, u"VT2027"_s);
        QCOMPARE(laxa()->row.trained.size(), 2);
        QVERIFY(laxa()->row.expiring.isEmpty());
    }

    /// Also while the page is open, and what somebody looks at stays chosen.
    void termsComeWithTheFile()
    {
        fillLaxa();
        m->show();
        const QStringList asUsual{u"HT2026"_s, u"VT2027"_s, u"HT2027"_s, u"VT2026"_s};
        QCOMPARE(terms(), asUsual);
        m->page->filter()->setValue(u"term"_s, u"VT2027"_s);
        const Id planned = m->file.group("Laxå", QDate(2029, 2, 8));
        m->settle();
        QCOMPARE(terms(), QStringList({u"HT2026"_s, u"VT2027"_s, u"HT2027"_s, u"VT2029"_s, u"VT2026"_s}));
        QCOMPARE(m->page->filter()->value(u"term"_s).toString(), u"VT2027"_s);
        QCOMPARE(laxa()->row.trained.size(), 2);
        // By the day that is stated, as long as there are no dates; a group in a term that is there already adds none.
        const Id stated = m->file.group("Nora");
        m->file.must(m->file.groups->changeGroup(stated, {{u"start"_s, u"2028-09"_s}}));
        m->file.group("Kumla", QDate(2027, 9, 9));
        m->file.group("Kumla", QDate(2025, 9, 4));
        m->settle();
        QCOMPARE(terms(), QStringList({u"HT2026"_s, u"VT2027"_s, u"HT2027"_s, u"HT2028"_s, u"VT2029"_s, u"VT2026"_s}));
        m->page->filter()->setValue(u"term"_s, u"VT2029"_s);
        m->file.must(m->file.groups->cancelGroup(planned, u"Få anmälda"_s));
        m->file.must(m->file.groups->trashGroups({stated}));
        m->settle();
        QCOMPARE(terms(), asUsual + QStringList{u"VT2029"_s});
        QCOMPARE(m->page->filter()->value(u"term"_s).toString(), u"VT2029"_s);
    }

    void termsFollowTheDay_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("after");
        QTest::newRow("as it opened") << u"HT2026"_s << QStringList{u"VT2027"_s, u"HT2027"_s, u"VT2028"_s, u"HT2026"_s};
        QTest::newRow("further on") << u"HT2027"_s << QStringList{u"VT2027"_s, u"HT2027"_s, u"VT2028"_s, u"HT2026"_s};
        QTest::newRow("over since") << u"VT2026"_s << QStringList{u"VT2027"_s, u"HT2027"_s, u"VT2028"_s, u"HT2026"_s, u"VT2026"_s};
    }
    void termsFollowTheDay()
    {
        QFETCH(QString, chosen);
        QFETCH(QStringList, after);
        fillLaxa();
        m->show();
        m->page->filter()->setValue(u"term"_s, chosen);
        m->file.environment.setNow(QDateTime(QDate(2026, 7, 1), QTime(8, 0)));
        m->file.leader(m->file.person("Dan", "Berg"), "Kumla", m->file.abc.programme.id);
        m->settle();
        QCOMPARE(terms(), after);
        QCOMPARE(m->page->filter()->value(u"term"_s).toString(), chosen);
    }

    void figuresOpenTheLeadersTheyCount_data()
    {
        QTest::addColumn<QString>("figure");
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("kept");
        QTest::newRow("trained") << u"trained"_s << 2 << 1;
        QTest::newRow("groups") << u"groups"_s << 2 << 1;
        QTest::newRow("resting") << u"resting"_s << 1 << 0;
        QTest::newRow("runs out") << u"expiring"_s << 1 << 0;
    }

    void figuresOpenTheLeadersTheyCount()
    {
        QFETCH(QString, figure);
        QFETCH(int, people);
        QFETCH(int, kept);
        fillLaxa();
        m->show();
        QSignalSpy spy(m->page.get(), &ForecastPage::leadersRequested);
        Fixture::open(m->page->table(), Fixture::cell(m->page->table(), laxa()->id, figure));
        QCOMPARE(spy.size(), 1);
        const auto rows = spy.first().first().value<LeaderRows>();
        QCOMPARE(rows.people.size(), people);
        QVERIFY2(!rows.people.contains(m_hidden), "where somebody with protected identity leads is not told");
        QCOMPARE(rows.kept, kept);
        QVERIFY(rows.words.contains(u"Laxå"_s));
    }

    void whereThereIsNobodyNothingOpens()
    {
        fillLaxa();
        m->show();
        m->page->filter()->setValue(u"which"_s, u"gaps"_s);
        QSignalSpy spy(m->page.get(), &ForecastPage::leadersRequested);
        Fixture::open(m->page->table(), m->page->table()->model()->index(0, Fixture::columnOf(m->page->table(), u"trained"_s)));
        QCOMPARE(spy.size(), 0);
        QVERIFY(!m->page->banner()->sentence().isEmpty());
    }

    void tilesSayWhereThereIsNone()
    {
        fillLaxa();
        m->show();
        m->page->filter()->setValue(u"programme"_s, QVariant::fromValue(m->file.abc.programme.id));
        for (const report::Tile &tile : m->page->map()->tiles())
            QCOMPARE(tile.state, tile.name == u"Laxå" ? report::TileState::Good : report::TileState::Bad);
        m->page->filter()->setValue(u"programme"_s, QVariant::fromValue(m->file.fois.programme.id));
        for (const report::Tile &tile : m->page->map()->tiles())
            QCOMPARE(tile.state, report::TileState::Bad);
    }

    void theTableIsExported()
    {
        fillLaxa();
        m->show();
        m->page->filter()->setValue(u"programme"_s, QVariant::fromValue(m->file.abc.programme.id));
        QTest::mouseClick(m->find<QPushButton>("exportForecast"), Qt::LeftButton);
        QCOMPARE(m->exported, u"leader-forecast"_s);
        QCOMPARE(m->exportScope.term, u"HT2026"_s);
        const auto kind = kindOf(m->areas, m->exported);
        QVERIFY(kind);
        const auto table = readKind(m->file.db(), *kind, m->exportScope);
        QVERIFY(table.ok());
        QCOMPARE(table->rows.size(), m->page->table()->model()->rowCount());
    }

    void nobodyYetHelps()
    {
        m->show();
        auto *empty = m->page->findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy wanted(m->page.get(), &ForecastPage::newLeaderRequested);
        const QList<QPushButton *> steps = empty->findChildren<QPushButton *>();
        QCOMPARE(steps.size(), 2);
        for (QPushButton *step : steps)
            QTest::mouseClick(step, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m->navigated, u"courses"_s);
        fillLaxa();
        m->settle();
        QVERIFY(!m->page->findChild<EmptyState *>()->isVisible());
        QVERIFY(laxa());
    }

private:
    /// In ABC: one until the autumn is over half, one without end, one with protected identity, one who rests.
    void fillLaxa()
    {
        const Id abc = m->file.abc.programme.id;
        m->file.leader(m->file.person("Anna", "Ek"), "Laxå", abc, PartialDate(QDate(2026, 9, 30)));
        m->file.leader(m->file.person("Bo", "Ask"), "Laxå", abc);
        m_hidden = m->file.person("Hemlig", "Person", true);
        m->file.leader(m_hidden, "Laxå", abc);
        const Id resting = m->file.leader(m->file.person("Cia", "Alm"), "Laxå", abc);
        m->file.must(m->file.groups->changeLeader(resting, {{u"status"_s, u"resting"_s}}));
    }

    QStringList terms() const
    {
        const auto *combo = m->page->filter()->findChild<QComboBox *>(u"term"_s);
        QStringList keys;
        for (int i = 0; i < combo->count(); ++i)
            keys << combo->itemData(i).toString();
        return keys;
    }

    const ForecastLine *laxa()
    {
        return m->page->row(Id::natural(u"leader_forecast", {m->file.abc.programme.id.hex(), m->file.municipality("Laxå").hex()}));
    }

    Id m_hidden;
    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestForecastPage)
#include "tst_forecastpage.moc"
