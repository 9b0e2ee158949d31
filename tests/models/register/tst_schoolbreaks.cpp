// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/registerarea.h"
#include "register/schoolbreaks.h"
#include "registerfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

class TestSchoolBreaks : public QObject
{
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<DateRange>("days");
        const QDate monday(2026, 2, 23);
        QTest::newRow("no name") << DateRange{monday, monday.addDays(4), u"  "_s};
        QTest::newRow("no day") << DateRange{{}, {}, u"sportlov"_s};
        QTest::newRow("last before first") << DateRange{monday, monday.addDays(-1), u"sportlov"_s};
        QTest::newRow("a year too many") << DateRange{monday, monday.addYears(1), u"sportlov"_s};
    }
    void refused()
    {
        QFETCH(DateRange, days);
        RegisterFixture f;
        const int before = f.count(u"SELECT count(*) FROM change"_s);
        const auto added = SchoolBreaks::add(*f.store, days, {});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Invalid);
        QVERIFY(added.error().sentence.endsWith(u'.'));
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), before);
    }

    /// One act adds the break to every municipality; undo takes all of it back.
    void addedToSeveral()
    {
        RegisterFixture f;
        const QList<Id> some{f.municipality("Laxå"), f.municipality("Kumla")};
        const auto added = SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), {}, u" sportlov "_s}, some);
        QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().sentence));
        QCOMPARE(added->size(), 2);
        const auto rows = SchoolBreaks::read(f.db());
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().days.name, u"sportlov"_s);
        QCOMPARE(rows->first().days.last, QDate(2026, 2, 23));      // no last day: that one day
        QCOMPARE(rows->first().municipalityName, u"Kumla"_s);
        QVERIFY(rows->first().concerns({f.municipality("Kumla")}));
        QVERIFY(!rows->first().concerns({f.municipality("Nora")}));
        QVERIFY(f.store->undo().ok());
        QVERIFY(SchoolBreaks::read(f.db())->isEmpty());
    }

    /// The same break twice is refused and changes nothing; one whose place in time was left can be added there again.
    void twice()
    {
        RegisterFixture f;
        const DateRange days{QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s};
        const auto first = SchoolBreaks::add(*f.store, days, {});
        QVERIFY(first.ok());
        const auto again = SchoolBreaks::add(*f.store, {days.first, days.last.addDays(1), u"Sportlov"_s}, {});
        QVERIFY(!again);
        QVERIFY2(again.error().sentence.contains(u"already"_s), qPrintable(again.error().sentence));
        QCOMPARE(SchoolBreaks::read(f.db())->first().days.last, days.last);

        SchoolBreak moved = SchoolBreaks::read(f.db())->first();
        moved.days = {days.first.addDays(7), days.last.addDays(7), days.name};
        QVERIFY(SchoolBreaks::change(*f.store, moved).ok());
        const auto second = SchoolBreaks::add(*f.store, days, {});
        QVERIFY(second.ok());
        QVERIFY(second->first() != first->first());
        const auto rows = SchoolBreaks::read(f.db());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->last().days.first, days.first.addDays(7));

        // And one that went to the trash comes back as itself.
        QVERIFY(SchoolBreaks::trash(*f.store, {rows->first().id, rows->last().id}).ok());
        QVERIFY(SchoolBreaks::read(f.db())->isEmpty());
        QVERIFY(SchoolBreaks::add(*f.store, days, {}).ok());
        QCOMPARE(SchoolBreaks::read(f.db())->size(), 1);
    }

    void changeIsRefusedWhole()
    {
        RegisterFixture f;
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}, {}).ok());
        SchoolBreak wrong = SchoolBreaks::read(f.db())->first();
        wrong.days.name = u"annat"_s;
        wrong.days.last = wrong.days.first.addDays(-3);
        QVERIFY(!SchoolBreaks::change(*f.store, wrong));
        QCOMPARE(SchoolBreaks::read(f.db())->first().days.name, u"sportlov"_s);
    }

    void marksSayWhose()
    {
        const DateRange days{QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s};
        const Id some = Id::natural(u"municipality", {u"1"_s});
        const auto of = [&](const QString &name) { return SchoolBreak{days, some, {}, name}; };
        QCOMPARE(SchoolBreaks::marks({SchoolBreak{days, {}}}).first().name, u"sportlov"_s);
        const auto two = SchoolBreaks::marks({of(u"Hallsberg"_s), of(u"Kumla"_s)});
        QCOMPARE(two.size(), 1);
        QCOMPARE(two.first().name, u"sportlov (Hallsberg, Kumla)"_s);
        const auto many = SchoolBreaks::marks({of(u"a"_s), of(u"b"_s), of(u"c"_s), of(u"d"_s)});
        QCOMPARE(many.size(), 1);
        QVERIFY2(many.first().name.contains(u"4"_s), qPrintable(many.first().name));
    }

    /// The kind: by year and municipality, as a table and as whole days of a calendar.
    void kind()
    {
        RegisterFixture f;
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2025, 10, 27), QDate(2025, 10, 31), u"höstlov"_s}, {}).ok());
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 2, 23), QDate(2026, 2, 27), u"sportlov"_s}, {f.municipality("Nora")}).ok());
        const auto kind = kindOf({registerArea()}, u"school-breaks"_s);
        QVERIFY(kind);
        Scope scope;
        QCOMPARE(readKind(f.db(), *kind, scope)->rows.size(), 2);
        scope.year = 2026;
        const auto table = readKind(f.db(), *kind, scope);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().value(0).toString(), u"sportlov"_s);
        QCOMPARE(table->rows.first().value(1).toString(), u"Nora"_s);
        scope.ids.insert(u"municipality"_s, f.municipality("Laxå"));
        QVERIFY(readKind(f.db(), *kind, scope)->rows.isEmpty());
        scope = {};
        scope.rows = QList<Id>{table->ids.first()};
        const auto dates = kind->dates(f.db(), {});
        QVERIFY(dates.ok());
        QCOMPARE(dates->size(), 2);
        QCOMPARE(dates->first().starts.toIso(), u"2025-10-27"_s);
        QCOMPARE(dates->first().ends.toIso(), u"2025-10-31"_s);
        QVERIFY(!dates->first().starts.hasTime());
    }

    void list()
    {
        RegisterFixture f;
        SchoolBreakModel model(SchoolBreaks::columns(), SchoolBreaks::search());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SchoolBreaks::load(*f.store, model, f.store.get());
        f.store->waitForFetches();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(SchoolBreaks::add(*f.store, {QDate(2026, 12, 21), QDate(2027, 1, 8), u"jullov"_s}, {f.municipality("Nora")}).ok());
        f.store->waitForFetches();
        QTRY_COMPARE(model.rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(0, column).data().toString());
        QCOMPARE(cells, (QStringList{u"jullov"_s, u"Nora"_s, u"2026-12-21"_s, u"2027-01-08"_s, u"w. 52–1"_s}));
        model.setFilterText(u"nora jul"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setFilterText(u"kumla"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

LANSNAV_TEST_MAIN(TestSchoolBreaks)
#include "tst_schoolbreaks.moc"
