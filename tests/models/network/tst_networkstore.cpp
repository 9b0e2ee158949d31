// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/rules.h"
#include "networkfixture.h"
#include "privacy/masking.h"
#include "store/history.h"
#include "support/testmain.h"

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
    void licencesLoopsFigures();
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
