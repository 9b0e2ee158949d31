// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "network/reports.h"
#include "network/rules.h"
#include "networkfixture.h"
#include "register/schoolbreaks.h"
#include "support/testmain.h"
#include "sync/logcare.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// Terms of a network: dates that are proposed, and the report of one that is over.
class TestNetworkTerms : public QObject
{
    Q_OBJECT

private slots:
    void proposal();
    void addedBreakIsAnObstacle();
    void trashedPersonWasThere();
    void reportOfATermThatIsOver();
};

void TestNetworkTerms::proposal()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id other = f.network("Tidiga tecken");
    const Id a = f.person("Anna", "Ek");
    QVERIFY(f.networks->addMember(f.member(bbic, a, "Laxå")).ok());
    QVERIFY(f.networks->addMember(f.member(other, a)).ok());
    Meeting busy;
    busy.network = other;
    busy.starts = u"2026-04-15T13:00+02:00"_s;
    QVERIFY(f.networks->addMeeting(busy).ok());
    const auto proposal = NetworkStore::proposeTerm(f.db(), bbic, QDate(2026, 3, 2), QDate(2026, 3, 2));
    QVERIFY2(proposal.ok(), proposal.ok() ? "" : qPrintable(proposal.error().sentence));
    QCOMPARE(proposal->wanted, 2);
    QCOMPARE(proposal->dates.size(), 2);
    QVERIFY(proposal->busy.contains(QDate(2026, 4, 15)));
    for (const TermProposal::Date &date : proposal->dates) {
        QVERIFY(Holidays::isWorkday(date.day));
        QVERIFY(date.day > QDate(2026, 3, 2) && date.day <= QDate(2026, 6, 30));
        QVERIFY(!date.clash && !proposal->busy.contains(date.day));
        for (const auto &[first, last, name] : proposal->breaks)
            QVERIFY(date.day < first || date.day > last);
    }
}

/// What is written in as a break no meeting is proposed in, and no week of it counts as left for one.
void TestNetworkTerms::addedBreakIsAnObstacle()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const QDate today(2026, 3, 2);
    const Cadence before = NetworkRules::cadence(f.detail(bbic), today);
    const auto proposal = NetworkStore::proposeTerm(f.db(), bbic, today, today);
    QVERIFY(proposal.ok() && !proposal->dates.isEmpty());
    const QDate proposed = proposal->dates.first().day;
    const QDate monday = proposed.addDays(1 - proposed.dayOfWeek());
    QVERIFY(SchoolBreaks::add(*f.store, {monday, monday.addDays(4), u"lov"_s}, {f.municipality("Laxå")}).ok());
    const NetworkDetail detail = f.detail(bbic);
    QVERIFY(!detail.isWorkingDay(proposed));
    QCOMPARE(NetworkRules::cadence(detail, today).weeksLeft, before.weeksLeft - 1);
    const auto after = NetworkStore::proposeTerm(f.db(), bbic, today, today);
    QVERIFY(after.ok());
    for (const TermProposal::Date &date : after->dates)
        QVERIFY(date.day < monday || date.day > monday.addDays(4));
    // A term of nothing but breaks cannot be kept any more, and that is said.
    QVERIFY(SchoolBreaks::add(*f.store, {today, today.addDays(118), u"långt lov"_s}, {}).ok());
    const Cadence none = NetworkRules::cadence(f.detail(bbic), today);
    QVERIFY(!none.canBeMet);
    // A break where nobody of the network is does not concern it.
    Network apart;
    apart.name = u"Utan kommuner"_s;
    apart.represents = Represents::Nobody;
    const auto other = f.networks->addNetwork(apart);
    QVERIFY(other.ok());
    const QDate autumn(2026, 9, 14);     // the template has the autumn break of the whole region
    QVERIFY(SchoolBreaks::add(*f.store, {autumn, autumn.addDays(4), u"studiedagar"_s}, {f.municipality("Laxå")}).ok());
    QVERIFY(f.detail(*other).isWorkingDay(autumn));
    QVERIFY(!f.detail(bbic).isWorkingDay(autumn));
}

/// Old meetings keep what was true then: whoever goes to the trash was a member until that day, and was where they were.
void TestNetworkTerms::trashedPersonWasThere()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id anna = f.person("Anna", "Ek", "", "Laxå");
    Membership m = f.member(bbic, anna, "Laxå");
    // The log's clock is the machine's.
    const QDate today = QDate::currentDate();
    const QDate then = today.addDays(-60);
    m.start = PartialDate(then.addDays(-60));
    f.must(f.networks->addMember(m));
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = then.toString(Qt::ISODate) + u"T13:00+02:00"_s;
    meeting.status = MeetingStatus::Held;
    const auto held = f.networks->addMeeting(meeting);
    f.must(held);
    f.must(f.networks->setAttendance(*held, anna, AttendanceState::Present));
    QCOMPARE(NetworkRules::membersOn(f.detail(bbic), today).size(), 1);
    f.must(registerstore::trashPeople(*f.store, {anna}));

    const NetworkDetail after = f.detail(bbic);
    QVERIFY(NetworkRules::membersOn(after, today).isEmpty());
    QCOMPARE(NetworkRules::coverage(after, today).covered(), 0);
    QCOMPARE(NetworkRules::membersOn(after, then).size(), 1);
    QCOMPARE(NetworkRules::attendees(after, *after.meeting(*held)).size(), 1);
    QCOMPARE(NetworkRules::count(after, *held).present, 1);
    QCOMPARE(after.members.first().trashed, today);
    QVERIFY(after.guestNames.isEmpty());
    // No end is made up, and nothing was written into the membership: restored, it runs as before.
    QVERIFY(after.members.first().end.isNull());
    f.must(registerstore::restorePeople(*f.store, {anna}));
    QVERIFY(f.detail(bbic).members.first().end.isNull());
    // One who was erased is not read, not even as nobody.
    f.must(eraseRows(*f.store, {{u"person"_s, anna}}));
    QVERIFY(f.detail(bbic).members.isEmpty());
}

/// A report on a term that is over tells what was open when it ended, whatever has been done or decided since; and the training
/// date where it matters.
void TestNetworkTerms::reportOfATermThatIsOver()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const auto decided = [&](const QString &day, const QString &text) {
        Meeting meeting;
        meeting.network = bbic;
        meeting.starts = day;
        meeting.status = MeetingStatus::Held;
        const auto at = f.networks->addMeeting(meeting);
        f.must(at);
        ActionPoint action;
        action.network = bbic;
        action.meeting = *at;
        action.text = text;
        const auto added = f.networks->addActionPoint(action);
        f.must(added);
        return *added;
    };
    decided(u"2025-03-10"_s, u"Öppen än"_s);
    f.must(f.networks->finishActionPoint(decided(u"2025-03-11"_s, u"Klar före"_s), QDate(2025, 5, 1)));
    f.must(f.networks->finishActionPoint(decided(u"2025-03-12"_s, u"Klar efter"_s), QDate(2025, 9, 1)));
    decided(u"2025-10-10"_s, u"Beslutad efter"_s);
    Membership member = f.member(bbic, f.person("Anna", "Ek"), "Laxå");
    member.start = PartialDate(QDate(2025, 1, 1));
    member.trained = PartialDate(QDate(2024, 11, 5));
    f.must(f.networks->addMember(member));

    const auto rowsOf = [&](const Scope &scope, const QString &caption) {
        const auto report = networkReports().first().compose(f.db(), scope);
        f.must(report);
        QStringList texts;
        for (const report::Block &block : report->blocks)
            if (const auto *table = std::get_if<report::Table>(&block); table && table->caption.startsWith(caption))
                for (const auto &row : table->rows)
                    for (const report::Cell &cell : row)
                        texts.append(cell.text);
        return texts;
    };
    Scope scope;
    scope.ids.insert(u"network"_s, bbic);
    scope.today = QDate(2026, 3, 2);
    scope.term = u"VT2025"_s;
    const QStringList then = rowsOf(scope, u"Open action points on"_s);
    QVERIFY(then.contains(u"Öppen än"_s) && then.contains(u"Klar efter"_s));
    QVERIFY(!then.contains(u"Klar före"_s) && !then.contains(u"Beslutad efter"_s));
    scope.term.clear();
    const QStringList now = rowsOf(scope, u"Open action points"_s);
    QVERIFY(now.contains(u"Öppen än"_s) && now.contains(u"Beslutad efter"_s) && !now.contains(u"Klar efter"_s));

    const QString trained = PartialDate(QDate(2024, 11, 5)).toText();
    QVERIFY(!rowsOf(scope, u"Members"_s).contains(trained));
    f.must(f.networks->changeNetwork(bbic, {{u"uses_training"_s, 1}}));
    QVERIFY(rowsOf(scope, u"Members"_s).contains(trained));
}

LANSNAV_TEST_MAIN(TestNetworkTerms)
#include "tst_networkterms.moc"
