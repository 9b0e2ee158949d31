// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"
#include "parenting/parentingproblems.h"
#include "parenting/parentingreader.h"
#include "parentingfixture.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestParentingArea : public QObject
{
    Q_OBJECT

private slots:
    void templateProgrammes();
    void templateTwiceIsOnce();
    void templateFaults_data();
    void templateFaults();
    void kinds();
    void kindsAreNarrowed();
    void scopes();
    void expectedElsewhere();
    void problemsOfTheArea();
    void fewParticipantsInOneLine();
    void leadersAreShownAmongTheLeaders();
    void checkFinds_data();
    void checkFinds();
    void rolesAndSearch();
};

namespace {

const QDate today(2026, 3, 2);

Table tableOf(ParentingFixture &f, const QString &key, const Scope &scope = {})
{
    for (const Kind &kind : parentingArea().kinds)
        if (kind.key == key)
            return f.must(readKind(f.db(), kind, scope));
    qFatal("no such kind");
}

QStringList column(const Table &table, const QString &key)
{
    QStringList cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        if (table.columns.at(i).key == key)
            for (const QVariantList &row : table.rows)
                cells.append(row.at(i).toString());
    return cells;
}

} // namespace

void TestParentingArea::templateProgrammes()
{
    ParentingFixture f;
    QCOMPARE(parentingArea().checkTemplate(f.json), QStringList());
    const ProgrammeVersion abc = *f.abc.current();
    QCOMPARE(f.abc.programme.name, u"ABC, Alla Barn i Centrum"_s);
    QCOMPARE(abc.meetings.size(), 4);
    QCOMPARE(abc.meetings.first().theme, u"Visa kärlek"_s);
    QCOMPARE(abc.meetings.first().minutes, std::optional(150));
    QCOMPARE(abc.leaders, std::optional(2));
    QCOMPARE(abc.fewest, std::optional(10));
    QCOMPARE(abc.most, std::optional(14));
    QCOMPARE(abc.childYoungest, std::optional(3));
    QCOMPARE(abc.childOldest, std::optional(12));
    QVERIFY(abc.homePractice && !abc.mayMiss);
    const ProgrammeVersion fois = *f.fois.current();
    QCOMPARE(fois.meetings.size(), 5);
    QCOMPARE(fois.most, std::optional(15));
    QVERIFY(!fois.homePractice);
    QCOMPARE(f.abc.programme.id, templateProgrammeId(f.json, u"ABC"_s));
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
}

/// Two who each start from the template and unite later have the same programmes.
void TestParentingArea::templateTwiceIsOnce()
{
    ParentingFixture f;
    Edit edit(*f.store, ActText("Again"));
    f.must(applyParentingTemplate(edit, f.json));
    f.must(edit.commit());
    QCOMPARE(f.must(ParentingStore::programmes(f.db())).size(), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM programme_meeting"_s), 9);
    const ParentingFixture other;
    QCOMPARE(other.abc.current()->id, f.abc.current()->id);
    QCOMPARE(other.fois.current()->meetings.last().id, f.fois.current()->meetings.last().id);
}

void TestParentingArea::templateFaults_data()
{
    QTest::addColumn<QJsonObject>("programme");
    QTest::addColumn<QString>("path");
    const QJsonObject good{{u"key"_s, u"P"_s}, {u"name"_s, u"Programmet"_s}, {u"for"_s, u"Alla"_s}, {u"leaders"_s, 2}, {u"participants"_s, QJsonObject{{u"from"_s, 3}, {u"to"_s, 9}}},
                           {u"meetings"_s, QJsonArray{QJsonObject{{u"title"_s, u"Ett"_s}, {u"minutes"_s, 90}}}}};
    const auto with = [&](const QString &key, const QJsonValue &value) {
        QJsonObject changed = good;
        changed[key] = value;
        return changed;
    };
    QTest::newRow("good") << good << QString();
    QTest::newRow("good, all stated") << with(u"may_miss"_s, 0) << QString();
    QTest::newRow("no name") << with(u"name"_s, QString()) << u"programmes[0].name"_s;
    QTest::newRow("no meetings") << with(u"meetings"_s, QJsonArray()) << u"programmes[0].meetings"_s;
    QTest::newRow("minutes in words") << with(u"meetings"_s, QJsonArray{QJsonObject{{u"title"_s, u"Ett"_s}, {u"minutes"_s, u"90"_s}}}) << u"programmes[0].meetings[0].minutes"_s;
    QTest::newRow("to before from") << with(u"participants"_s, QJsonObject{{u"from"_s, 9}, {u"to"_s, 3}}) << u"programmes[0].participants.to"_s;
    QTest::newRow("ages") << with(u"child_age"_s, QJsonObject{{u"from"_s, -1}, {u"to"_s, 3}}) << u"programmes[0].child_age.from"_s;
    QTest::newRow("nobody leads") << with(u"leaders"_s, 0) << u"programmes[0].leaders"_s;
    QTest::newRow("home practice in words") << with(u"home_practice"_s, u"yes"_s) << u"programmes[0].home_practice"_s;
    QTest::newRow("miss every meeting") << with(u"may_miss"_s, 1) << u"programmes[0].may_miss"_s;
    QTest::newRow("unknown key") << with(u"colour"_s, u"red"_s) << u"programmes[0]"_s;
}

void TestParentingArea::templateFaults()
{
    QFETCH(QJsonObject, programme);
    QFETCH(QString, path);
    QStringList faults = parentingArea().checkTemplate({{u"programmes"_s, QJsonArray{programme}}});
    QCOMPARE(faults.isEmpty(), path.isEmpty());
    QVERIFY2(path.isEmpty() || faults.first().startsWith(path), qPrintable(faults.join(u'\n')));
    faults = parentingArea().checkTemplate({{u"programmes"_s, QJsonArray{programme, programme}}});
    QVERIFY2(!faults.isEmpty(), "a key that stands twice");
    QVERIFY(parentingArea().checkTemplate({}).isEmpty());
}

/// What a kind says it is narrowed by is what narrows it.
void TestParentingArea::kindsAreNarrowed()
{
    ParentingFixture f;
    f.leader(f.person("Anna", "Ek"), "Laxå", f.abc.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 2, 5));
    f.people(id, 2);
    f.attend(id, {u"N"_s});
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    centre.municipality = f.municipality("Laxå");
    centre.start = PartialDate::year(2015);
    f.must(f.groups->addCentre(centre));
    f.must(f.groups->setPopulation(centre.municipality, 2025, 900));
    for (const Kind &kind : parentingArea().kinds) {
        const auto all = f.must(readKind(f.db(), kind, {})).rows.size();
        QVERIFY2(all > 0, qPrintable(kind.key));
        for (const QString &key : {u"group"_s, u"programme"_s, u"municipality"_s, u"person"_s, u"event"_s, u"year"_s, u"term"_s}) {
            Scope scope;
            if (key == u"year"_s)
                scope.year = 1950;
            else if (key == u"term"_s)
                scope.term = u"VT1950"_s;
            else
                scope.ids.insert(key, Id::natural(u"nothing", {key}));
            const auto some = f.must(readKind(f.db(), kind, scope)).rows.size();
            // A forecast is of a term, and tells of every municipality in any.
            if (kind.key != u"leader-forecast"_s || key != u"term"_s)
                QVERIFY2((some < all) == kind.limits.contains(key), qPrintable(kind.key + u' ' + key));
        }
    }
}

void TestParentingArea::kinds()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    f.leader(anna, "Laxå", f.abc.programme.id);
    f.leader(bo, "Nora", f.abc.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 2, 5), {anna, bo});
    f.people(id, 11);
    f.attend(id, {u"NNNN"_s, u"NFFF"_s});
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    centre.municipality = f.municipality("Laxå");
    f.must(f.groups->addCentre(centre));
    QStringList keys;
    for (const Kind &kind : parentingArea().kinds) {
        keys.append(kind.key);
        const Table table = f.must(readKind(f.db(), kind, {}));
        for (const QVariantList &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QVERIFY(table.ids.isEmpty() || table.ids.size() == table.rows.size());
        Scope nowhere;
        nowhere.filter = u"finnsinte"_s;
        QVERIFY2(f.must(readKind(f.db(), kind, nowhere)).rows.isEmpty(), qPrintable(kind.key));
    }
    for (const QString &key : {u"programmes"_s, u"groups"_s, u"leaders"_s, u"participants"_s, u"family-centres"_s, u"attendance"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    QCOMPARE(column(tableOf(f, u"groups"_s), u"leaders"_s).first().split(u", "_s).size(), 2);
    QCOMPARE(column(tableOf(f, u"groups"_s), u"started"_s), QStringList{u"2"_s});
    QCOMPARE(column(tableOf(f, u"groups"_s), u"completed"_s), QStringList{u"1"_s});
    const Table participants = tableOf(f, u"participants"_s);
    QCOMPARE(participants.rows.size(), 11);
    QCOMPARE(column(participants, u"present"_s).mid(0, 3), (QStringList{u"4"_s, u"1"_s, QString()}));
    QCOMPARE(tableOf(f, u"attendance"_s).rows.size(), 44);
    QCOMPARE(tableOf(f, u"group-meetings"_s).rows.size(), 4);
    QCOMPARE(column(tableOf(f, u"group-meetings"_s), u"present"_s), (QStringList{u"2"_s, u"1"_s, u"1"_s, u"1"_s}));
    QCOMPARE(column(tableOf(f, u"leaders"_s), u"name"_s), (QStringList{u"Bo Ask"_s, u"Anna Ek"_s}));
    for (const Kind &kind : parentingArea().kinds)
        if (kind.dates) {
            const auto entries = f.must(kind.dates(f.db(), {}));
            QCOMPARE(entries.size(), 4);
            QVERIFY(!entries.first().starts.isNull() && entries.first().uid.endsWith(u"@lansnav"_s));
        }
}

void TestParentingArea::scopes()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id laxa = f.group("Laxå", QDate(2026, 2, 5), {anna});
    f.group("Nora", QDate(2025, 9, 4));
    f.group("Nora");
    const auto rows = [&](const auto &narrow) {
        Scope scope;
        narrow(scope);
        return tableOf(f, u"groups"_s, scope).rows.size();
    };
    QCOMPARE(rows([](Scope &) {}), 3);
    QCOMPARE(rows([](Scope &s) { s.year = 2026; }), 1);
    QCOMPARE(rows([](Scope &s) { s.term = u"HT2025"_s; }), 1);
    QCOMPARE(rows([&](Scope &s) { s.ids[u"municipality"_s] = f.municipality("Nora"); }), 2);
    QCOMPARE(rows([&](Scope &s) { s.ids[u"person"_s] = anna; }), 1);
    QCOMPARE(rows([&](Scope &s) { s.ids[u"group"_s] = laxa; }), 1);
    QCOMPARE(rows([](Scope &s) { s.filter = u"laxå"_s; }), 1);
}

/// Leaders are expected at events and networks too, whose tables this area knows only by name.
void TestParentingArea::expectedElsewhere()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek"), bo = f.person("Bo", "Ask");
    const Id first = f.group("Laxå", QDate(2026, 4, 9), {anna});
    f.group("Nora", QDate(2026, 4, 9), {anna});
    Edit edit(*f.store, ActText("Elsewhere"));
    const Id network = edit.insert(u"network"_s, {{u"name"_s, u"BBIC"_s}});
    edit.insert(u"membership"_s, {{u"network"_s, network.bind()}, {u"person"_s, anna.bind()}, {u"period"_s, 1}, {u"end"_s, u"2026-04-20"_s}});
    edit.insert(u"meeting"_s, {{u"network"_s, network.bind()}, {u"starts"_s, u"2026-04-16T14:00+02:00"_s}, {u"ends"_s, u"2026-04-16T16:00+02:00"_s}});
    edit.insert(u"meeting"_s, {{u"network"_s, network.bind()}, {u"starts"_s, u"2026-04-23T14:00+02:00"_s}});
    const Id event = edit.insert(u"event"_s, {{u"title"_s, u"Utbildningsdag"_s}});
    const Id session = edit.insert(u"session"_s, {{u"event"_s, event.bind()}, {u"starts"_s, u"2026-04-23T13:00+02:00"_s}, {u"ends"_s, u"2026-04-23T16:00+02:00"_s}});
    edit.insert(u"session_speaker"_s, {{u"session"_s, session.bind()}, {u"person"_s, anna.bind()}});
    edit.insert(u"registration"_s, {{u"event"_s, event.bind()}, {u"person"_s, bo.bind()}, {u"turn"_s, 1}});
    f.must(edit.commit());
    const auto times = f.must(readLeaderTimes(f.db(), today));
    QCOMPARE(times.value(anna).size(), 4 + 4 + 1 + 1);      // no meeting after she left the network
    QVERIFY2(!times.contains(bo), "leads nothing");
    QCOMPARE(f.must(readLeaderTimes(f.db(), today, {bo})).value(bo).size(), 1);
    const GroupWorld world = f.must(ParentingStore::world(f.db(), first, today));
    QStringList clashes;
    for (const GroupIssue &issue : GroupRules::issues(f.detail(first), world, today))
        if (issue.kind == GroupIssueKind::LeaderTwice)
            clashes.append(issue.sentence);
    QCOMPARE(clashes.filter(u"BBIC"_s).size(), 1);
    QCOMPARE(clashes.filter(u"Utbildningsdag"_s).size(), 1);
    QCOMPARE(clashes.filter(u"Nora"_s).size(), 4);
    QCOMPARE(clashes.size(), 6);
}

void TestParentingArea::problemsOfTheArea()
{
    ParentingFixture f;
    QVERIFY2(f.must(parentingArea().problems(f.db(), today)).isEmpty(), "a new file has nothing to mend");
    f.leader(f.person("Anna", "Ek"), "Laxå", f.abc.programme.id, PartialDate(QDate(2026, 4, 1)));
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    centre.agreementFollowUp = PartialDate(QDate(2026, 1, 1));
    f.must(f.groups->addCentre(centre));
    const Id id = f.group("Laxå", QDate(2026, 3, 5));
    QStringList sentences;
    for (const Problem &problem : f.must(parentingArea().problems(f.db(), today))) {
        sentences.append(problem.sentence);
        QVERIFY(!problem.remedy.isEmpty() && !problem.tab.isEmpty() && problem.area == u"parenting"_s);
    }
    QCOMPARE(sentences.filter(u"Tallen"_s).size(), 1);
    QCOMPARE(sentences.filter(u"Anna Ek"_s).size(), 1);
    QVERIFY(sentences.filter(u"Kumla"_s).size() >= 1);
    QVERIFY(!sentences.filter(u"ABC Laxå"_s).isEmpty());
    // A training that has been renewed is no problem.
    LeaderTraining renewed;
    renewed.person = f.must(ParentingStore::leaders(f.db())).first().person;
    renewed.programme = f.abc.programme.id;
    renewed.trained = PartialDate(QDate(2026, 4, 1));
    f.must(f.groups->addTraining(renewed));
    sentences.clear();
    for (const Problem &problem : f.must(parentingArea().problems(f.db(), today)))
        sentences.append(problem.sentence);
    QCOMPARE(sentences.filter(u"Anna Ek"_s).size(), 0);
    Q_UNUSED(id)
}

/// Many groups with too few participants are one line, and nothing is said of those that have time left.
void TestParentingArea::fewParticipantsInOneLine()
{
    ParentingFixture f;
    const QStringList places{u"Laxå"_s, u"Nora"_s, u"Kumla"_s, u"Hallsberg"_s, u"Askersund"_s};
    const auto told = [&] {
        QStringList sentences;
        for (const Problem &problem : f.must(parentingArea().problems(f.db(), today)))
            if (problem.sentence.contains(u"participant"_s))
                sentences.append(problem.sentence);
        return sentences;
    };
    f.group("Degerfors", QDate(2026, 5, 7));
    QCOMPARE(told(), QStringList());
    for (int i = 0; i < 3; ++i)
        f.group(places.at(i).toUtf8().constData(), QDate(2026, 3, 12));
    QCOMPARE(told().size(), 3);
    for (int i = 3; i < 5; ++i)
        f.group(places.at(i).toUtf8().constData(), QDate(2026, 3, 12));
    QCOMPARE(told().size(), 1);
    QVERIFY2(told().first().startsWith(u"5 group(s) that begin soon"_s) && told().first().contains(u"2 more"_s), qPrintable(told().first()));
}

/// Whoever leads a group is among the leaders, and what is amiss with them is shown there.
void TestParentingArea::leadersAreShownAmongTheLeaders()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    f.group("Laxå", QDate(2026, 4, 9), {anna});
    const auto leaders = f.must(ParentingStore::leaders(f.db()));
    QCOMPARE(leaders.size(), 1);
    bool shown = false;
    for (const Problem &problem : f.must(parentingArea().problems(f.db(), today))) {
        if (!problem.sentence.contains(u"Anna Ek is not trained"_s))
            continue;
        QCOMPARE(problem.row, leaders.first().id);
        QCOMPARE(problem.tab, u"leaders"_s);
        shown = true;
    }
    QVERIFY(shown);
}

void TestParentingArea::checkFinds_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("unknown status") << u"parent_group"_s << u"status"_s << QVariant(u"odd"_s);
    QTest::newRow("below zero") << u"parent_group"_s << u"counted_started"_s << QVariant(-1);
    QTest::newRow("ends before it starts") << u"group_meeting"_s << u"ends"_s << QVariant(u"2020-01-01T10:00+01:00"_s);
    QTest::newRow("a group without a version") << u"parent_group"_s << u"version"_s << QVariant();
    QTest::newRow("contradicting numbers") << u"programme_version"_s << u"most"_s << QVariant(1);
    QTest::newRow("a programme without meetings") << u"programme_meeting"_s << u"deleted"_s << QVariant(1);
    QTest::newRow("a leader in the trash") << u"person"_s << u"deleted"_s << QVariant(1);
    QTest::newRow("participants of counts") << u"parent_group"_s << u"counts_only"_s << QVariant(1);
    QTest::newRow("present at a cancelled meeting") << u"group_meeting"_s << u"cancelled"_s << QVariant(1);
}

void TestParentingArea::checkFinds()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    ParentingFixture f;
    const Id id = f.group("Laxå", QDate(2026, 2, 5), {f.person("Anna", "Ek")});
    f.people(id, 2);
    f.attend(id, {u"NNNN"_s});
    QCOMPARE(f.must(parentingArea().check(f.db())), QStringList());
    Edit edit(*f.store, ActText("Test"));
    edit.run(u"UPDATE \"%1\" SET \"%2\" = ?"_s.arg(table, column), {value});
    f.must(edit.commit());
    QVERIFY(!f.must(parentingArea().check(f.db())).isEmpty());
}

void TestParentingArea::rolesAndSearch()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id leader = f.leader(anna, "Laxå", f.abc.programme.id);
    const Id id = f.group("Laxå", QDate(2026, 4, 9), {anna});
    f.must(f.groups->changeGroup(id, {{u"responsible"_s, anna.bind()}, {u"language"_s, u"tigrinja"_s}}));
    const Area area = parentingArea();
    QStringList roles;
    for (const RoleLine &line : f.must(area.roles(f.db(), anna)))
        roles.append(line.text);
    QCOMPARE(roles.size(), 3);
    QCOMPARE(f.must(area.roleCounts(f.db(), {}, today)).value(anna), 3);
    QVERIFY(f.must(area.roleCounts(f.db(), {leader}, today)).isEmpty());
    QVERIFY(f.must(area.searchText(f.db(), u"parent_group"_s, {id})).value(id).text.contains(u"tigrinja"_s));
    QVERIFY(f.must(area.searchText(f.db(), u"leader"_s, {leader})).value(leader).title.contains(u"Ek"_s));
    for (const QString &table : area.searchTables)
        QVERIFY(f.store->schema().table(table));
    QVERIFY(!f.must(area.status(f.db())).isEmpty());
    f.must(f.groups->cancelGroup(id, u"Inställd"_s));
    QCOMPARE(f.must(area.roleCounts(f.db(), {anna}, today)).value(anna), 1);
}

LANSNAV_TEST_MAIN(TestParentingArea)
#include "tst_parentingarea.moc"
