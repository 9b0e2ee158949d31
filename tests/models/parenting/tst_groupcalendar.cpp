// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingfixture.h"
#include "support/testmain.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// A group's meetings in a calendar: what is changed or cancelled is newer than what was taken before.
class TestGroupCalendar : public QObject
{
    Q_OBJECT

private slots:
    void whatChangesIsNewer_data();
    void whatChangesIsNewer();
};

void TestGroupCalendar::whatChangesIsNewer_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("first");        // the first meeting is newer
    QTest::addColumn<bool>("second");
    QTest::addColumn<bool>("cancelled");
    QTest::newRow("nothing") << u"nothing"_s << false << false << false;
    QTest::newRow("a meeting") << u"meeting"_s << true << false << false;
    QTest::newRow("the group's place") << u"place"_s << true << true << false;
    QTest::newRow("the group is cancelled") << u"cancel"_s << true << true << true;
    QTest::newRow("the family centre is called otherwise") << u"centre"_s << true << true << false;
    QTest::newRow("another family centre") << u"new centre"_s << false << false << false;
}

void TestGroupCalendar::whatChangesIsNewer()
{
    QFETCH(QString, what);
    QFETCH(bool, first);
    QFETCH(bool, second);
    QFETCH(bool, cancelled);
    ParentingFixture f;
    const Id group = f.group("Laxå", QDate(2026, 4, 9));
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    const Id tallen = f.must(f.groups->addCentre(centre));
    f.must(f.groups->changeGroup(group, {{u"centre"_s, tallen.bind()}}));
    const auto entries = [&] {
        const auto kinds = parentingArea().kinds;
        const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &k) { return bool(k.dates); });
        return f.must(kind->dates(f.db(), {}));
    };
    const QList<CalendarEntry> before = entries();
    QCOMPARE(before.size(), 4);
    if (what == u"meeting")
        f.must(f.groups->changeMeeting(f.detail(group).meetings.first().id, {{u"theme"_s, u"Uppstart"_s}}));
    else if (what == u"place")
        f.must(f.groups->changeGroup(group, {{u"centre"_s, QVariant()}, {u"place"_s, u"Biblioteket"_s}}));
    else if (what == u"cancel")
        f.must(f.groups->cancelGroup(group, u"För få"_s));
    else if (what == u"centre")
        f.must(f.groups->changeCentre(tallen, {{u"name"_s, u"Granen"_s}}));
    else if (what == u"new centre")
        f.must(f.groups->addCentre(centre));
    const QList<CalendarEntry> after = entries();
    QCOMPARE(after.size(), 4);
    QCOMPARE(after.at(0).uid, before.at(0).uid);
    QCOMPARE(after.at(0).revision > before.at(0).revision, first);
    QCOMPARE(after.at(1).revision > before.at(1).revision, second);
    QCOMPARE(after.at(0).isCancelled, cancelled);
    QVERIFY(after.at(1).changed >= before.at(1).changed);
}

LANSNAV_TEST_MAIN(TestGroupCalendar)
#include "tst_groupcalendar.moc"
