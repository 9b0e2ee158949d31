// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "network/reports.h"
#include "network/rules.h"
#include "networkfixture.h"
#include "privacy/masking.h"
#include "register/schoolbreaks.h"
#include "store/history.h"
#include "support/testmain.h"
#include "sync/logcare.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// How many statements reading the list runs.
int statementsForRows(NetworkFixture &f)
{
    int statements = 0;
    const auto count = [](unsigned, void *counter, void *, void *) {
        ++*static_cast<int *>(counter);
        return 0;
    };
    sqlite3_trace_v2(f.db().handle(), SQLITE_TRACE_STMT, count, &statements);
    NetworkFixture::must(NetworkStore::rows(f.db(), QDate(2026, 3, 2)));
    sqlite3_trace_v2(f.db().handle(), 0, nullptr, nullptr);
    return statements;
}

} // namespace

class TestNetworkStore : public QObject
{
    Q_OBJECT

private slots:
    void templateNetworks();
    void networks();
    void membersKeepHistory();
    void memberForTwoMunicipalities();
    void refusesNonsense();
    void protectedPeopleAreMasked();
    void historyNamesWhomARowIsAbout();
    void seatsAndResponsible();
    void planAndAttend();
    void adjustedMinutesAreLocked();
    void adjustedMinutesLockTheAttendance();
    void severalRowsAreOneAct();
    void historyTellsWhatItsPartsWere();
    void actionPoints();
    void licencesLoopsFigures();
    void proposal();
    void addedBreakIsAnObstacle();
    void trashedPersonWasThere();
    void reportOfATermThatIsOver();
    void undoIsOneStep();
    void constantQueries();
};

void TestNetworkStore::templateNetworks()
{
    NetworkFixture f;
    const auto rows = NetworkStore::rows(f.db(), QDate(2026, 3, 2));
    QVERIFY2(rows.ok(), rows.ok() ? "" : qPrintable(rows.error().sentence));
    QVERIFY(rows->size() >= 8);
    QCOMPARE(rows->first().name, u"BBIC"_s);
    const NetworkDetail bbic = f.detail(f.network("BBIC"));
    QCOMPARE(bbic.network.cadenceCount, std::optional<int>(2));
    QVERIFY(bbic.network.usesLicences);
    QCOMPARE(bbic.licences.size(), 12);
    QCOMPARE(NetworkRules::coverageText(NetworkRules::coverage(bbic, QDate(2026, 3, 2))), u"0 of 12"_s);
    QCOMPARE(f.detail(f.network("Utbildningsgruppen för arbetsterapeuter")).seats.size(), 9);
    QVERIFY(!NetworkStore::detail(f.db(), Id()).ok());
}

void TestNetworkStore::networks()
{
    NetworkFixture f;
    Network network;
    QVERIFY(!f.networks->addNetwork(network).ok());
    network.name = u"Provnätet"_s;
    const auto id = f.networks->addNetwork(network);
    QVERIFY(id.ok());
    QVERIFY(f.networks->changeNetwork(*id, {{u"purpose"_s, u"Att prova"_s}, {u"cadence_count"_s, 1}, {u"cadence_per"_s, u"year"_s}}).ok());
    QVERIFY(!f.networks->changeNetwork(*id, {{u"name"_s, u"  "_s}}).ok());
    QCOMPARE(f.detail(*id).network.purpose, u"Att prova"_s);
    QCOMPARE(int(f.detail(*id).network.cadencePer), int(CadencePer::Year));
    QVERIFY(f.networks->trashNetwork(*id).ok());
    QVERIFY(!NetworkStore::detail(f.db(), *id).ok());
}

void TestNetworkStore::membersKeepHistory()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id anna = f.person("Anna", "Ek", "anna.ek@laxa.example.org", "Laxå");
    Membership first = f.member(bbic, anna, "Laxå");
    first.start = PartialDate::year(2018);
    const auto membership = f.networks->addMember(first);
    QVERIFY(membership.ok());
    QVERIFY2(!f.networks->addMember(first).ok(), "the same person twice");
    QVERIFY(f.networks->endMember(*membership, PartialDate(QDate(2025, 6, 30))).ok());
    NetworkDetail detail = f.detail(bbic);
    QCOMPARE(detail.members.size(), 1);
    QCOMPARE(NetworkRules::coverage(detail, QDate(2020, 1, 1)).covered(), 1);
    QCOMPARE(NetworkRules::coverage(detail, QDate(2026, 1, 1)).covered(), 0);
    Membership again = f.member(bbic, anna, "Laxå");
    again.start = PartialDate(QDate(2026, 1, 1));
    const auto rejoined = f.networks->addMember(again);
    QVERIFY(rejoined.ok());
    QVERIFY(*rejoined != *membership);
    detail = f.detail(bbic);
    QCOMPARE(detail.members.size(), 2);
    QCOMPARE(detail.members.last().period, 2);
    QCOMPARE(detail.members.first().end.toIso(), u"2025-06-30"_s);
    QVERIFY(!f.networks->changeMember(*rejoined, {{u"end"_s, u"2025-01-01"_s}}).ok());
    QVERIFY(!f.networks->endMember(*rejoined, {}).ok());
    QVERIFY(f.networks->changeMember(*rejoined, {{u"role"_s, u"utbildare"_s}}).ok());
    QVERIFY(f.networks->trashMember(*rejoined).ok());
    QCOMPARE(f.detail(bbic).members.size(), 1);
}

/// One person may stand for two municipalities, which then are both covered; she is one member.
void TestNetworkStore::memberForTwoMunicipalities()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id anna = f.person("Anna", "Ek");
    QVERIFY(f.networks->addMember(f.member(bbic, anna, "Nora")).ok());
    QVERIFY(f.networks->addMember(f.member(bbic, anna, "Hällefors")).ok());
    QVERIFY(!f.networks->addMember(f.member(bbic, anna, "Hällefors")).ok());
    QVERIFY(!f.networks->addMember(f.member(bbic, anna)).ok());
    const NetworkDetail detail = f.detail(bbic);
    QCOMPARE(NetworkRules::coverage(detail, QDate(2026, 3, 2)).covered(), 2);
    QCOMPARE(NetworkRules::membersOn(detail, QDate(2026, 3, 2)).size(), 1);
    QVERIFY(networkArea().check(f.db())->isEmpty());
}

void TestNetworkStore::refusesNonsense()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    QVERIFY(!f.networks->addMember(Membership()).ok());
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"i morgon"_s;
    QVERIFY(!f.networks->addMeeting(meeting).ok());
    meeting.starts = u"2026-05-14T15:00+02:00"_s;
    meeting.ends = u"2026-05-14T13:00+02:00"_s;
    QVERIFY(!f.networks->addMeeting(meeting).ok());
    QVERIFY(!f.networks->planTerm(bbic, {}, {}, {}).ok());
    QVERIFY(!f.networks->planTerm(bbic, {{u"2026-04-14"_s, {}}, {u"nonsense"_s, {}}}, {}, {}).ok());
    QVERIFY(!f.networks->addActionPoint(ActionPoint()).ok());
    QVERIFY(!f.networks->setFigure(Figure()).ok());
    QVERIFY(!f.networks->setAttendance(Id::fresh(f.environment), bbic, AttendanceState::Present).ok());
    QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
}

void TestNetworkStore::protectedPeopleAreMasked()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id hidden = f.person("Hemlig", "Person", "hemlig@example.org", "Nora");
    Membership m = f.member(bbic, hidden, "Nora");
    m.note = u"ring ej"_s;
    QVERIFY(f.networks->addMember(m).ok());
    QVERIFY(f.networks->setResponsible(bbic, {hidden}).ok());
    QVERIFY(registerstore::setProtected(*f.store, hidden, true).ok());
    const NetworkDetail detail = f.detail(bbic);
    const Membership &shown = detail.members.first();
    QCOMPARE(shown.name, Masking::name());
    QVERIFY(shown.email.isEmpty() && shown.phone.isEmpty() && shown.note.isEmpty() && shown.workplace.isEmpty());
    QCOMPARE(detail.responsible.first().name, Masking::name());
    for (const SeatCover &seat : NetworkRules::coverage(detail, QDate(2026, 3, 2)).seats)
        for (const QString &name : seat.names)
            QVERIFY(!name.contains(u"Hemlig"_s));
    QVERIFY(f.networks->changeMember(shown.id, {{u"note"_s, u"bor hos Persson"_s}}).ok());
    const auto acts = History::acts(f.db(), f.store->schema(), {});
    QVERIFY(acts.ok());
    QStringList notes;
    for (const Act &act : *acts)
        for (const FieldChange &change : act.changes)
            if (change.column == u"note")
                notes << change.before << change.after;
    QCOMPARE(notes, (QStringList{QString(), History::maskedWords()}));
}

void TestNetworkStore::historyNamesWhomARowIsAbout()
{
    NetworkFixture f;
    const Id network = f.network("BBIC");
    const Id person = f.person("Anna", "Ek");
    const auto membership = f.networks->addMember(f.member(network, person, "Laxå"));
    QVERIFY(membership.ok());
    const auto title = [&] { return History::title(f.db(), f.store->schema(), u"membership"_s, *membership); };
    QCOMPARE(title(), u"membership – Anna Ek"_s);
    QVERIFY(registerstore::setProtected(*f.store, person, true).ok());
    QVERIFY(!title().contains(u"Anna"_s) && title().contains(History::maskedWords()));
}

void TestNetworkStore::seatsAndResponsible()
{
    NetworkFixture f;
    const Id network = f.network("Kommunalt nätverk e-hälsa");
    const Id a = f.person("Anna", "Ek");
    const Id b = f.person("Bo", "Ask");
    QVERIFY(f.networks->setResponsible(network, {a, b}).ok());
    QVERIFY(f.networks->setResponsible(network, {b}).ok());
    QCOMPARE(f.detail(network).responsible.size(), 1);
    QVERIFY(f.networks->setResponsible(network, {a, b}).ok());
    QCOMPARE(f.detail(network).responsible.size(), 2);
    QVERIFY(!f.networks->addSeat(network, {}).ok());
    const auto seat = f.networks->addSeat(network, {{}, {}, {}, u"Skola"_s, 3});
    QVERIFY(seat.ok());
    QVERIFY(f.networks->changeSeat(*seat, {{u"sort"_s, 1}}).ok());
    QCOMPARE(f.detail(network).seats.size(), 1);
    QVERIFY(f.networks->trashSeat(*seat).ok());
    QVERIFY(f.detail(network).seats.isEmpty());
}

void TestNetworkStore::planAndAttend()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    const Id b = f.person("Bo", "Ask");
    QVERIFY(f.networks->addMember(f.member(bbic, a, "Laxå")).ok());
    QVERIFY(f.networks->addMember(f.member(bbic, b, "Nora")).ok());
    const auto planned = f.networks->planTerm(bbic, {{u"2026-02-12T13:00+01:00"_s, u"2026-02-12T15:00+01:00"_s}, {u"2026-05-14T13:00+02:00"_s, {}}},
                                              u"Nätverksträff"_s, u"Örebro"_s);
    QVERIFY2(planned.ok(), planned.ok() ? "" : qPrintable(planned.error().sentence));
    QCOMPARE(planned->size(), 2);
    // The clock stands at 2 March: the first is past, the second is to come.
    QVERIFY(f.networks->setAttendance(planned->first(), {a, b}, AttendanceState::Present).ok());
    QVERIFY(f.networks->setAttendance(planned->first(), b, AttendanceState::Apology).ok());
    QVERIFY(f.networks->setAttendance(planned->last(), b, AttendanceState::Apology).ok());
    NetworkDetail detail = f.detail(bbic);
    QCOMPARE(int(detail.meetings.first().status), int(MeetingStatus::Held));
    QCOMPARE(int(detail.meetings.last().status), int(MeetingStatus::Planned));
    QCOMPARE(int(detail.attendanceOf(planned->first(), a)), int(AttendanceState::Present));
    QCOMPARE(int(detail.attendanceOf(planned->first(), b)), int(AttendanceState::Apology));
    QVERIFY(f.networks->setAttendance(planned->first(), b, AttendanceState::NotRecorded).ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(planned->first(), b)), int(AttendanceState::NotRecorded));
    const int rows = f.count(u"SELECT count(*) FROM attendance"_s);
    QVERIFY(f.networks->setAttendance(planned->last(), a, AttendanceState::NotRecorded).ok());
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), rows);
    const auto meeting = NetworkStore::meeting(f.db(), planned->first());
    QVERIFY(meeting.ok() && meeting->title == u"Nätverksträff"_s);
    QVERIFY(f.networks->trashMeeting(planned->last()).ok());
    QVERIFY(!NetworkStore::meeting(f.db(), planned->last()).ok());
}

void TestNetworkStore::adjustedMinutesAreLocked()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2026-02-12"_s;
    const auto id = f.networks->addMeeting(meeting);
    QVERIFY(id.ok());
    QVERIFY2(!f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok(), "nothing to adjust");
    QVERIFY(f.networks->changeMeeting(*id, {{u"minutes"_s, u"Vi sågs."_s}}).ok());
    QVERIFY(f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok());
    const auto refused = f.networks->changeMeeting(*id, {{u"minutes"_s, u"Nej."_s}});
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QVERIFY(refused.error().sentence.contains(u"locked"_s));
    QVERIFY(f.networks->changeMeeting(*id, {{u"place"_s, u"Nora"_s}}).ok());
    QCOMPARE(f.detail(bbic).meetings.first().minutes, u"Vi sågs."_s);
    QCOMPARE(f.detail(bbic).meetings.first().adjustedByName, u"Anna Ek"_s);
    QVERIFY(f.networks->unlockMinutes(*id).ok());
    QVERIFY(f.networks->changeMeeting(*id, {{u"minutes"_s, u"Rättat."_s}}).ok());
}

void TestNetworkStore::adjustedMinutesLockTheAttendance()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id a = f.person("Anna", "Ek");
    Meeting meeting;
    meeting.network = bbic;
    meeting.starts = u"2026-02-12"_s;
    meeting.minutes = u"Vi sågs."_s;
    const auto id = f.networks->addMeeting(meeting);
    meeting.starts = u"2026-02-19"_s;
    const auto open = f.networks->addMeeting(meeting);
    QVERIFY(id.ok() && open.ok());
    QVERIFY(f.networks->setAttendance(*id, a, AttendanceState::Present).ok());
    QVERIFY(f.networks->adjustMinutes(*id, a, QDate(2026, 3, 1)).ok());
    const auto refused = f.networks->setAttendance(*id, a, AttendanceState::Absent);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::Refused);
    QCOMPARE(refused.error().sentence, NetworkStore::attendanceLockedSentence());
    // Nothing of a mark that touches a locked meeting is written.
    QVERIFY(!f.networks->setAttendance({{*open, {a}}, {*id, {a}}}, AttendanceState::Absent).ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(*id, a)), int(AttendanceState::Present));
    QCOMPARE(int(f.detail(bbic).attendanceOf(*open, a)), int(AttendanceState::NotRecorded));
    QVERIFY(f.networks->unlockMinutes(*id).ok());
    QVERIFY(f.networks->setAttendance({{*open, {a}}, {*id, {a}}}, AttendanceState::Absent).ok());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(int(f.detail(bbic).attendanceOf(*id, a)), int(AttendanceState::Present));
    QCOMPARE(int(f.detail(bbic).attendanceOf(*open, a)), int(AttendanceState::NotRecorded));
}

void TestNetworkStore::severalRowsAreOneAct()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    QList<Id> members;
    for (const char *name : {"Ek", "Ask", "Lind"}) {
        const auto added = f.networks->addMember(f.member(bbic, f.person("Anna", name), "Kumla"));
        QVERIFY(added.ok());
        members.append(*added);
    }
    QVERIFY(f.networks->trashMembers(members).ok());
    QVERIFY(f.detail(bbic).members.isEmpty());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(bbic).members.size(), 3);
    const auto planned = f.networks->planTerm(bbic, {{u"2026-04-07"_s, {}}, {u"2026-05-07"_s, {}}}, {}, {});
    QVERIFY(planned.ok());
    QVERIFY(f.networks->trashMeetings(*planned).ok());
    // What happens in a network stands in its history.
    const auto acts = History::acts(f.db(), f.store->schema(), {.table = u"network"_s, .row = bbic});
    QVERIFY(acts.ok());
    QVERIFY(acts->first().text.contains(u"2 meetings in the trash"_s));
    QVERIFY(std::any_of(acts->cbegin(), acts->cend(), [](const Act &act) { return act.text.contains(u"3 memberships"_s); }));
    QVERIFY(f.detail(bbic).meetings.isEmpty());
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(bbic).meetings.size(), 2);
}

/// The act stands in the network's history, and so does what it changed from what to what.
void TestNetworkStore::historyTellsWhatItsPartsWere()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const auto planned = f.networks->planTerm(bbic, {{u"2026-04-07"_s, {}}}, {}, {});
    QVERIFY(planned.ok());
    QVERIFY(f.networks->changeMeeting(planned->first(), {{u"place"_s, u"Kumla"_s}}).ok());
    QVERIFY(f.networks->changeMeeting(planned->first(), {{u"place"_s, u"Laxå"_s}}).ok());
    const auto acts = History::acts(f.db(), f.store->schema(), {.table = u"network"_s, .row = bbic});
    QVERIFY(acts.ok());
    QVERIFY(std::any_of(acts->cbegin(), acts->cend(), [](const Act &act) { return act.text == u"Planned a meeting of BBIC"; }));
    QCOMPARE(acts->first().changes.size(), 1);
    QCOMPARE(acts->first().changes.first().row, planned->first());
    QCOMPARE(acts->first().changes.first().before, u"Kumla"_s);
    QCOMPARE(acts->first().changes.first().after, u"Laxå"_s);
}

void TestNetworkStore::actionPoints()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    ActionPoint action;
    action.network = bbic;
    action.text = u"Boka sal"_s;
    action.due = PartialDate(QDate(2026, 2, 1));
    const auto id = f.networks->addActionPoint(action);
    QVERIFY(id.ok());
    QVERIFY(NetworkRules::isOverdue(f.detail(bbic).actions.first(), QDate(2026, 3, 2)));
    QVERIFY(f.networks->changeActionPoint(*id, {{u"due"_s, u"2026-04"_s}}).ok());
    QVERIFY(f.networks->finishActionPoint(*id, QDate(2026, 3, 2)).ok());
    QVERIFY(!f.detail(bbic).actions.first().isOpen());
    QVERIFY(f.networks->finishActionPoint(*id, QDate()).ok());
    QVERIFY(f.detail(bbic).actions.first().isOpen());
    QVERIFY(f.networks->trashActionPoint(*id).ok());
    QVERIFY(f.detail(bbic).actions.isEmpty());
}

void TestNetworkStore::licencesLoopsFigures()
{
    NetworkFixture f;
    const Id dmo = f.network("DMO, Delaktighetsmodellen");
    Organisation place;
    place.name = u"Gruppbostad Björken"_s;
    place.kind = u"workplace"_s;
    const auto organisation = registerstore::addOrganisation(*f.store, place);
    QVERIFY(organisation.ok());
    const Id staff = f.person("Stina", "Ask");
    QVERIFY(registerstore::changePerson(*f.store, staff, u"organisation"_s, organisation->bind()).ok());
    const Id guide = f.person("Gun", "Ek");
    Loop loop;
    loop.network = dmo;
    loop.theme = u"Min fritid"_s;
    loop.organisation = *organisation;
    loop.guides = {{{}, guide, {}, {}, {}}};
    loop.talks = {{{}, TalkKind::Users, PartialDate(QDate(2026, 2, 1)), 5}};
    const auto id = f.networks->addLoop(loop);
    QVERIFY2(id.ok(), id.ok() ? "" : qPrintable(id.error().sentence));
    const auto refused = f.networks->setGuides(*id, {guide, staff});
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::Refused);
    QCOMPARE(f.detail(dmo).loops.first().guides.size(), 1);
    // Nor does the loop move to where a guide works, pointed out or by name.
    Organisation home;
    home.name = u"Dagverksamheten Eken"_s;
    home.kind = u"workplace"_s;
    const auto workplace = registerstore::addOrganisation(*f.store, home);
    QVERIFY(workplace.ok());
    QVERIFY(registerstore::changePerson(*f.store, guide, u"organisation"_s, workplace->bind()).ok());
    const QString sentence = refused.error().sentence;
    for (const Values &moved : {Values{{u"organisation"_s, workplace->bind()}}, Values{{u"organisation"_s, {}}, {u"place"_s, home.name}}}) {
        const auto done = f.networks->changeLoop(*id, moved);
        QVERIFY(!done.ok() && done.error().code == ErrorCode::Refused);
        QCOMPARE(done.error().sentence, sentence);
        QCOMPARE(f.detail(dmo).loops.first().organisation, *organisation);
    }
    const auto talk = f.networks->addTalk(*id, {{}, TalkKind::Staff, PartialDate(QDate(2026, 2, 2)), 4});
    QVERIFY(talk.ok());
    QVERIFY(!f.networks->changeTalk(*talk, {{u"heads"_s, -1}}).ok());
    QVERIFY(f.networks->changeTalk(*talk, {{u"heads"_s, 6}}).ok());
    QVERIFY(f.networks->changeLoop(*id, {{u"follow_up"_s, u"I höst"_s}}).ok());
    QCOMPARE(NetworkRules::talksText(f.detail(dmo).loops.first()), u"users 5 · staff 6 · joint –"_s);
    QVERIFY(f.networks->trashTalk(*talk).ok());
    QVERIFY(f.networks->trashLoop(*id).ok());
    QVERIFY(f.detail(dmo).loops.isEmpty());

    Licence licence = f.detail(f.network("BBIC")).licences.first();
    QVERIFY(!f.networks->changeLicence(licence.id, {{u"start"_s, u"2026"_s}, {u"end"_s, u"2025"_s}}).ok());
    QVERIFY(f.networks->changeLicence(licence.id, {{u"kind"_s, u"period"_s}, {u"end"_s, u"2025"_s}}).ok());
    QVERIFY(f.networks->trashLicence(licence.id).ok());
    QCOMPARE(f.detail(f.network("BBIC")).licences.size(), 11);
    licence.kind = LicenceKind::Permanent;
    const auto again = f.networks->addLicence(licence);
    QVERIFY(again.ok());
    QCOMPARE(*again, licence.id);

    Figure figure;
    figure.network = f.network("Tidiga tecken");
    figure.municipality = f.municipality("Nora");
    figure.year = 2019;
    figure.value = 4;
    const auto first = f.networks->setFigure(figure);
    figure.value.reset();
    const auto cleared = f.networks->setFigure(figure);
    QVERIFY(first.ok() && cleared.ok());
    QCOMPARE(*first, *cleared);
    QVERIFY2(!f.detail(figure.network).figures.first().value, "blank is not zero");
    QVERIFY(f.networks->trashFigure(*first).ok());
}

void TestNetworkStore::proposal()
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
void TestNetworkStore::addedBreakIsAnObstacle()
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
void TestNetworkStore::trashedPersonWasThere()
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
void TestNetworkStore::reportOfATermThatIsOver()
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

void TestNetworkStore::undoIsOneStep()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    QVERIFY(f.networks->planTerm(bbic, {{u"2026-04-14"_s, {}}, {u"2026-05-14"_s, {}}}, {}, {}).ok());
    QCOMPARE(f.detail(bbic).meetings.size(), 2);
    QVERIFY(f.store->undo().ok());
    QCOMPARE(f.detail(bbic).meetings.size(), 0);
    QVERIFY(f.store->redo().ok());
    QCOMPARE(f.detail(bbic).meetings.size(), 2);
}

void TestNetworkStore::constantQueries()
{
    NetworkFixture f;
    const int statements = statementsForRows(f);
    QVERIFY(statements > 0);
    for (int i = 0; i < 12; ++i) {
        Network network;
        network.name = u"Nät %1"_s.arg(i);
        network.represents = Represents::Municipalities;
        const auto id = f.networks->addNetwork(network);
        QVERIFY(id.ok());
        QVERIFY(f.networks->addMember(f.member(*id, f.person("Anna", "Ek"), "Laxå")).ok());
    }
    QCOMPARE(statementsForRows(f), statements);
    const auto all = NetworkStore::details(f.db());
    QVERIFY(all.ok());
    // One network read alone is the same as read among all.
    for (const NetworkDetail &detail : *all) {
        const NetworkDetail alone = f.detail(detail.network.id);
        QCOMPARE(alone.network.name, detail.network.name);
        QCOMPARE(alone.seats.size(), detail.seats.size());
        QCOMPARE(alone.licences.size(), detail.licences.size());
        QCOMPARE(alone.municipalities.size(), detail.municipalities.size());
    }
}

LANSNAV_TEST_MAIN(TestNetworkStore)
#include "tst_networkstore.moc"
