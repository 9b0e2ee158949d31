// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/filterbar.h"
#include "parenting/statisticspage.h"

#include <QElapsedTimer>
#include <QLabel>

#include <algorithm>
#include <limits>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<StatisticsPage>;

/// What stands beside the filter of the statistics, and what a key in it costs.
class TestStatisticsFilter : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    /// Beside the filter: rows shown, of those there would be without it.
    void theFilterTellsOfHowMany()
    {
        m->file.group("Laxå", QDate(2026, 4, 9));
        m->file.group("Nora", QDate(2026, 4, 9));
        m->show();
        QCOMPARE(counts(), u"2 of 2"_s);
        m->page->filter()->setText(u"Nora"_s);
        QCOMPARE(counts(), u"1 of 2"_s);
        m->page->filter()->setText({});
        m->page->filter()->setValue(u"municipality"_s, QVariant::fromValue(m->file.municipality("Laxå")));
        QCOMPARE(counts(), u"1 of 2"_s);
        m->file.group("Kumla", QDate(2026, 4, 9));
        m->settle();
        QCOMPARE(counts(), u"1 of 3"_s);
        m->page->filter()->setValue(u"by"_s, u"programme"_s);
        QCOMPARE(counts(), u"1 of 1"_s);
    }

    /// A key in the filter goes through the rows there are, and not through the groups they count.
    void aKeyCountsNoGroups()
    {
        constexpr int groups = 20'000;
        manyCounted(groups);
        m->show();
        m->page->filter()->setValue(u"by"_s, u"programme"_s);
        QCOMPARE(counts(), u"1 of 1"_s);
        const QList<GroupFact> all = m->file.must(ParentingStatistics::read(m->file.db()));
        QCOMPARE(all.size(), groups);
        const qint64 counting = fastest([&all] { QCOMPARE(ParentingStatistics::count(all, {true, false, false}).size(), 1); });
        bool longer = false;
        const qint64 key = fastest([this, &longer] {
            longer = !longer;
            m->page->filter()->setText(longer ? u"ab"_s : u"a"_s);
            QCOMPARE(counts(), u"1 of 1"_s);
        });
        QVERIFY2(2 * key < counting, qPrintable(u"%1 µs a key, %2 µs to count"_s.arg(key / 1000).arg(counting / 1000)));
    }

private:
    /// Nanoseconds of the fastest of several rounds.
    template<class Act>
    static qint64 fastest(Act act)
    {
        constexpr int rounds = 15;
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < rounds; ++i) {
            QElapsedTimer timer;
            timer.start();
            act();
            least = std::min(least, timer.nsecsElapsed());
        }
        return least;
    }

    /// So many groups of others in Laxå, held off the log.
    void manyCounted(int groups)
    {
        Database &db = m->file.db();
        Transaction transaction(db);
        m->file.must(db.run(u"UPDATE replica SET applying = 1"_s));
        m->file.must(db.run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
                            " INSERT INTO parent_group (id, version, municipality, status, start, counts_only, counted_started, counted_completed)"
                            " SELECT randomblob(16), ?, ?, 'finished', '2025-09-04', 1, 10, 8 FROM n"_s,
                            {groups, m->file.abc.current()->id.bind(), m->file.municipality("Laxå").bind()}));
        m->file.must(db.run(u"UPDATE replica SET applying = 0"_s));
        m->file.must(transaction.commit());
    }

    QString counts() const
    {
        for (const QLabel *label : m->page->filter()->findChildren<QLabel *>())
            if (label->accessibleName() == u"Rows shown"_s)
                return label->text();
        return {};
    }

    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestStatisticsFilter)
#include "tst_statisticsfilter.moc"
