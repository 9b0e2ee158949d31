// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/programmediff.h"
#include "course/publication.h"
#include "coursefixture.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QLocale>

#include <algorithm>
#include <functional>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Change = std::function<void(QList<ProgrammeItem> &)>;
Q_DECLARE_METATYPE(Change)

class TestProgrammeDiff : public QObject
{
    Q_OBJECT

private slots:
    void changes_data();
    void changes();
    void orderOfItemsDoesNotMatter();
    void whatIsNotStatedIsNoChange();
    void namesAreNotKept();
    void olderPublicationsTellNoNames();
};

namespace {

Id idOf(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return Id::fromBytes(bytes);
}

QList<ProgrammeItem> programme()
{
    const QDate day(2026, 5, 12);
    return {{idOf(1), u"Welcome"_s, MeetingTime::at(day, QTime(9, 0)), MeetingTime::at(day, QTime(9, 30)), idOf(20), u"Aulan"_s, {}, {{idOf(30), u"Anna Berg"_s}},
             ProgrammeSpeaker{idOf(32), u"Cia Dal"_s}, SessionKind::Talk},
            {idOf(2), u"Panel"_s, MeetingTime::at(day, QTime(10, 0)), MeetingTime::at(day, QTime(11, 0)), idOf(20), u"Aulan"_s, u"A"_s, {}}};
}

QStringList plain(const QList<ProgrammeChange> &changes)
{
    QStringList sentences;
    for (ProgrammeChange change : changes)
        sentences.append(change.sentence.remove(QChar(0x2068)).remove(QChar(0x2069)));
    return sentences;
}

} // namespace

void TestProgrammeDiff::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const QDate day(2026, 5, 12);
    const auto row = [](const char *name, const Change &change, const QString &expected) { QTest::newRow(name) << change << expected; };
    row("nothing", [](auto &) {}, {});
    row("added", [=](auto &p) { p.append({idOf(3), u"Lunch"_s, MeetingTime::at(day, QTime(12, 0)), {}, {}, {}, {}, {}}); }, u"New: “Lunch”, Tue 12 May 2026 (w. 20) 12:00."_s);
    row("added without a time", [](auto &p) { p.append({idOf(3), {}, {}, {}, {}, {}, {}, {}}); }, u"New: (no title), no time decided."_s);
    row("removed", [](auto &p) { p.removeLast(); }, u"“Panel” (Tue 12 May 2026 (w. 20) 10:00–11:00) is no longer in the programme."_s);
    row("moved", [=](auto &p) { p[1].starts = MeetingTime::at(day, QTime(10, 15)); },
        u"“Panel” is Tue 12 May 2026 (w. 20) 10:15–11:00 instead of Tue 12 May 2026 (w. 20) 10:00–11:00."_s);
    row("longer", [=](auto &p) { p[1].ends = MeetingTime::at(day, QTime(11, 15)); },
        u"“Panel” is Tue 12 May 2026 (w. 20) 10:00–11:15 instead of Tue 12 May 2026 (w. 20) 10:00–11:00."_s);
    row("other room", [](auto &p) { p[0].room = idOf(21); p[0].roomName = u"Grupprum 1"_s; }, u"“Welcome” is in Grupprum 1 instead of Aulan."_s);
    row("no room", [](auto &p) { p[0].room = {}; p[0].roomName = {}; }, u"“Welcome” no longer has a room; it was in Aulan."_s);
    row("room spelled anew", [](auto &p) { p[0].roomName = u"Stora aulan"_s; }, {});
    row("other title", [](auto &p) { p[0].title = u"Hello"_s; }, u"“Welcome” is now called “Hello”."_s);
    row("other track", [](auto &p) { p[1].track = u"B"_s; }, u"“Panel” belongs to the track B."_s);
    row("speakers", [](auto &p) { p[0].speakers = {{idOf(31), u"Bo Ek"_s}}; }, u"Bo Ek speaks in “Welcome”.|Anna Berg no longer speaks in “Welcome”."_s);
    row("speaker renamed", [](auto &p) { p[0].speakers[0].name = u"Anna Berg Ek"_s; }, {});
    row("other chair", [](auto &p) { p[0].chair = ProgrammeSpeaker{idOf(31), u"Bo Ek"_s}; }, u"Bo Ek chairs “Welcome”; it was Cia Dal."_s);
    row("no chair", [](auto &p) { p[0].chair = ProgrammeSpeaker(); }, u"Cia Dal no longer chairs “Welcome”."_s);
    row("chair renamed", [](auto &p) { p[0].chair->name = u"Cia Dahl"_s; }, {});
    row("other kind", [](auto &p) { p[0].kind = SessionKind::Panel; }, u"“Welcome” is of the kind panel instead of talk."_s);
    row("much at once", [=](auto &p) { p[0].title = u"Hello"_s; p[0].starts = MeetingTime::at(day, QTime(10, 30)); p[0].ends = {}; },
        u"“Welcome” is Tue 12 May 2026 (w. 20) 10:30 instead of Tue 12 May 2026 (w. 20) 09:00–09:30.|“Welcome” is now called “Hello”."_s);
}

void TestProgrammeDiff::changes()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QList<ProgrammeItem> draft = programme();
    change(draft);
    QCOMPARE(plain(ProgrammeDiff::between(programme(), draft)).join(u'|'), expected);
}

void TestProgrammeDiff::orderOfItemsDoesNotMatter()
{
    QList<ProgrammeItem> draft = programme();
    for (ProgrammeItem &item : draft)
        item.title += u"!"_s;
    const QStringList expected = plain(ProgrammeDiff::between(programme(), draft));
    QCOMPARE(expected.size(), 2);
    QVERIFY(expected.first().contains(u"Welcome"_s));
    std::reverse(draft.begin(), draft.end());
    QCOMPARE(plain(ProgrammeDiff::between(programme(), draft)), expected);
}

/// Programmes published before chair and kind were kept say nothing of them.
void TestProgrammeDiff::whatIsNotStatedIsNoChange()
{
    QList<ProgrammeItem> before = programme();
    before[0].chair.reset();
    before[0].kind.reset();
    const QList<ProgrammeItem> old = programmeFromJson(programmeJson(before));
    QVERIFY(!old.at(0).chair && !old.at(0).kind);
    QVERIFY(ProgrammeDiff::between(old, programme()).isEmpty());
    const QList<ProgrammeItem> read = programmeFromJson(programmeJson(programme()));
    QVERIFY(read.at(0).chair && read.at(0).chair->person == idOf(32) && read.at(0).kind == SessionKind::Talk);
}

/// Somebody speaks and chairs, is published, protected and taken off: what has changed is told without a name, and none is stored.
void TestProgrammeDiff::namesAreNotKept()
{
    test::CourseFixture f;
    const Id event = f.event("Dag"), anna = f.person("Hemlig", "Gömdasson");
    const Id session = f.detail(event).sessions.first().id;
    f.must(f.courses->setSpeakers(session, {anna}));
    f.must(f.courses->changeSession(session, {{u"chair"_s, anna.bind()}}));
    f.must(f.courses->publish(event, programmeJson(programmeItems(f.detail(event)))));
    QVERIFY(!f.detail(event).publications.last().content.contains(u"Gömdasson"_s));
    QVERIFY(changesSincePublished(f.detail(event)).isEmpty());
    const auto sentences = [&] { return plain(changesSincePublished(f.detail(event))).join(u'|'); };
    f.must(f.courses->setSpeakers(session, {}));
    f.must(f.courses->changeSession(session, {{u"chair"_s, QVariant()}}));
    QCOMPARE(sentences(), u"Hemlig Gömdasson no longer chairs “Dag”.|Hemlig Gömdasson no longer speaks in “Dag”."_s);
    f.must(registerstore::setProtected(*f.store, anna, true));
    QCOMPARE(sentences(), u"%1 no longer chairs “Dag”.|%1 no longer speaks in “Dag”."_s.arg(Masking::name()));
    f.must(registerstore::trashPeople(*f.store, {anna}));
    QCOMPARE(sentences(), u"Somebody no longer chairs “Dag”.|Somebody no longer speaks in “Dag”."_s);
}

void TestProgrammeDiff::olderPublicationsTellNoNames()
{
    test::CourseFixture f;
    const Id event = f.event("Dag"), anna = f.person("Hemlig", "Gömdasson");
    const Id session = f.detail(event).sessions.first().id;
    const QString old = uR"([{"session":"%1","title":"Dag","starts":"2026-05-14T09:00+02:00","ends":"2026-05-14T16:00+02:00","room":"","room_name":"","track":"",)"
                        R"("speakers":[{"person":"%2","name":"Hemlig Gömdasson"},{"person":"","name":"En gäst"}]}])"_s;
    f.must(f.courses->publish(event, old.arg(session.hex(), anna.hex())));
    f.must(registerstore::setProtected(*f.store, anna, true));
    QCOMPARE(plain(changesSincePublished(f.detail(event))), (QStringList{u"%1 no longer speaks in “Dag”."_s.arg(Masking::name()), u"En gäst no longer speaks in “Dag”."_s}));
}

LANSNAV_TEST_MAIN(TestProgrammeDiff)
#include "tst_programmediff.moc"
