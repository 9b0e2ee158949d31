// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/foldedtext.h"
#include "parenting/parentingreader.h"
#include "parentingfixture.h"
#include "store/history.h"
#include "store/search.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// What a group is called, and that it is found by that.
class TestGroupNames : public QObject
{
    Q_OBJECT

private slots:
    void finders();
    void oneNameEverywhere();
    void searchFindsAGroupByItsName_data();
    void searchFindsAGroupByItsName();
};

namespace {

const QDate today(2026, 3, 2);

} // namespace

void TestGroupNames::finders()
{
    ParentingFixture f;
    const Id spring = f.group("Laxå", QDate(2026, 2, 5));
    const Id autumn = f.group("Laxå", QDate(2025, 9, 4));
    const Id nora = f.group("Nora", QDate(2026, 2, 5));
    const Finder finder = parentingArea().finders.first();
    QCOMPARE(finder.key, u"group"_s);
    QCOMPARE(f.must(finder.find(f.db(), u"abc nora"_s)), nora);
    QCOMPARE(f.must(finder.find(f.db(), u"ABC Laxå VT2026"_s)), spring);
    QCOMPARE(f.must(finder.find(f.db(), u"ABC Laxå 2025-09-04"_s)), autumn);
    QCOMPARE(f.must(finder.find(f.db(), nora.hex())), nora);
    // Whatever the language is, by the name that either has for it.
    for (const QString &name : {u"ABC Laxå VT26"_s, u"ABC Laxå våren 2026"_s, u"abc laxå spring 2026"_s})
        QCOMPARE(f.must(finder.find(f.db(), name)), spring);
    const auto both = finder.find(f.db(), u"ABC Laxå"_s);
    QCOMPARE(both.error().code, ErrorCode::Invalid);
    for (const QString &candidate : {u"ABC Laxå spring 2026 2026-02-05"_s, u"ABC Laxå autumn 2025 2025-09-04"_s}) {
        QVERIFY2(both.error().sentence.contains(candidate), qPrintable(both.error().sentence));
        QVERIFY(finder.find(f.db(), candidate).ok());
    }
    QVERIFY(!both.error().sentence.contains(u"Nora"_s));
    QCOMPARE(finder.find(f.db(), u"Ingenting"_s).error().code, ErrorCode::NotFound);
    const Finder programme = parentingArea().finders.last();
    QCOMPARE(f.must(programme.find(f.db(), u"föis"_s)), f.fois.programme.id);
    QVERIFY(!programme.find(f.db(), u"Komet"_s).ok());
}

/// A group is called alike in the list, in acts and history, on the overview and in roles.
void TestGroupNames::oneNameEverywhere()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id id = f.group("Laxå", QDate(2026, 3, 5), {anna});
    const QString name = u"ABC Laxå spring 2026"_s;
    QCOMPARE(f.detail(id).title(), name);
    QCOMPARE(f.must(ParentingStore::rows(f.db(), today)).first().title, name);
    QCOMPARE(History::title(f.db(), f.store->schema(), u"parent_group"_s, id), name);
    QCOMPARE(f.must(History::acts(f.db(), f.store->schema(), {u"parent_group"_s, id, 1, false})).first().text.contains(name), true);
    QVERIFY(f.must(parentingArea().roles(f.db(), anna)).first().text.contains(name));
    QCOMPARE(f.must(readLeaderTimes(f.db(), today)).value(anna).first().what, name);
    QVERIFY(f.must(parentingArea().problems(f.db(), today)).first().sentence.startsWith(name));
    QCOMPARE(f.must(parentingArea().searchText(f.db(), u"parent_group"_s, {id})).value(id).title, name);
    f.must(f.groups->changeGroup(id, {{u"name"_s, u"Torsdagsgruppen"_s}}));
    QCOMPARE(History::title(f.db(), f.store->schema(), u"parent_group"_s, id), u"Torsdagsgruppen"_s);
}

void TestGroupNames::searchFindsAGroupByItsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("as in Swedish") << u"Karlskoga VT27"_s << true;
    QTest::newRow("with the whole year") << u"karlskoga vt2027"_s << true;
    QTest::newRow("as in English") << u"ABC Karlskoga spring 2027"_s << true;
    QTest::newRow("in words") << u"abc våren 2027"_s << true;
    QTest::newRow("the programme's whole name") << u"Barn i Centrum Karlskoga"_s << true;
    QTest::newRow("the place") << u"biblioteket"_s << true;
    QTest::newRow("another term") << u"Karlskoga HT27"_s << false;
    QTest::newRow("another municipality") << u"Nora VT27"_s << false;
}

/// Also when the dates come after the group, and move to another term afterwards.
void TestGroupNames::searchFindsAGroupByItsName()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    ParentingFixture f;
    const Area area = parentingArea();
    const SearchIndex index(
        area.searchTables,
        [&](Database &db, const QString &table, const QList<Id> &rows) -> Result<QHash<Id, SearchIndex::Text>> {
            const auto texts = area.searchText(db, table, rows);
            if (!texts)
                return texts.error();
            QHash<Id, SearchIndex::Text> read;
            for (auto it = texts->cbegin(); it != texts->cend(); ++it)
                read.insert(it.key(), {it->title, it->text});
            return read;
        },
        &folded, {{u"group_meeting"_s, {u"parent_group"_s, u"parent_group"_s}}});
    QCOMPARE(area.searchParts.value(u"group_meeting"_s), u"parent_group"_s);
    const auto finds = [&](const QString &text) {
        f.must(index.catchUp(f.db()));
        return !f.must(index.find(f.db(), text)).isEmpty();
    };
    const Id id = f.group("Karlskoga");
    f.must(f.groups->changeGroup(id, {{u"place"_s, u"Biblioteket"_s}}));
    QVERIFY(!finds(u"Karlskoga VT27"_s));
    GroupMeeting meeting;
    meeting.group = id;
    meeting.starts = u"2027-02-04T13:00+01:00"_s;
    const Id date = f.must(f.groups->addMeeting(meeting));
    QCOMPARE(finds(typed), found);
    f.must(f.groups->changeMeeting(date, {{u"starts"_s, u"2027-09-02T13:00+02:00"_s}}));
    QVERIFY(!finds(u"Karlskoga VT27"_s));
    QVERIFY(finds(u"Karlskoga HT27"_s));
}

LANSNAV_TEST_MAIN(TestGroupNames)
#include "tst_groupnames.moc"
