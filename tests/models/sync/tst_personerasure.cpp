// SPDX-License-Identifier: GPL-3.0-or-later
// A person of the register, erased for good: what was said of them is gone from the bytes of every current file, what was counted stays.
#include "syncfixture.h"

#include "area/personerasure.h"
#include "area/personextract.h"
#include "network/networkarea.h"
#include "register/merge.h"
#include "register/registerarea.h"
#include "store/history.h"
#include "support/testmain.h"
#include "sync/logcare.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace lansnav;
using namespace lansnav::test;

namespace {

const QString mark = u"zqxjkvwmarker"_s;

QStringList holders(const QStringList &files)
{
    QStringList found;
    for (const QString &file : files)
        for (const QString &suffix : {QString(), u"-wal"_s, u"-journal"_s})
            if (readFile(file + suffix).contains(mark.toUtf8()))
                found.append(QFileInfo(file + suffix).fileName());
    return found;
}

QList<Area> areasHere()
{
    return {registerArea(), networkArea()};
}

const QDate today(2026, 3, 2);

Result<ChangeSet> erasePerson(Colleague &c, const Id &person)
{
    return eraseChosen(*c.store, [&](Edit &edit) { return PersonErasure::carryOut(edit, c.store->schema(), areasHere(), person, today); });
}

Result<PersonErasure> planOf(Colleague &c, const Id &person)
{
    return PersonErasure::plan(c.store->database(), c.store->schema(), areasHere(), person, today);
}

/// Somebody who is called the mark, is a member with a note of it and was at a meeting; and somebody else who was there as well.
struct Somebody
{
    explicit Somebody(Colleague &c)
    {
        network = c.add(u"network"_s, {{u"name"_s, u"BBIC"_s}});
        meeting = c.add(u"meeting"_s, {{u"network"_s, network.bind()}, {u"starts"_s, u"2026-02-03T13:00+01:00"_s}, {u"status"_s, u"held"_s}});
        person = c.add(u"person"_s, {{u"given"_s, mark}, {u"family"_s, u"Fiktiv"_s}, {u"email"_s, mark + u"@example.org"_s}});
        other = c.person(u"Bo"_s);
        for (const Id &one : {person, other}) {
            attended.append(c.add(u"attendance"_s, {{u"meeting"_s, meeting.bind()}, {u"person"_s, one.bind()}, {u"state"_s, u"present"_s}}));
            members.append(c.add(u"membership"_s, {{u"network"_s, network.bind()}, {u"person"_s, one.bind()}, {u"period"_s, 1}, {u"kind"_s, u"ordinary"_s}, {u"start"_s, u"2025"_s}}));
        }
        c.set(u"membership"_s, members.first(), {{u"note"_s, mark + u" kommer sent"_s}});
        c.set(u"membership"_s, members.first(), {{u"note"_s, QVariant()}});     // only the history still says it
    }
    Id network, meeting, person, other;
    QList<Id> attended, members;
};

const QString present = u"SELECT count(*) FROM attendance WHERE state = 'present' AND deleted = 0"_s;
const QString membersHere = u"SELECT count(*) FROM membership WHERE kind = 'ordinary' AND start = '2025' AND note IS NULL AND deleted = 0"_s;

} // namespace

class TestPersonErasure : public QObject
{
    Q_OBJECT

private slots:
    void bytesGoAndCountsStay();
    void isToldBeforehand();
    void whoeverWasMergedIntoThemGoesToo();
    void cannotBeTakenBack();
    void textsThatNameThemAreTold();
    void extractHoldsEverything();
    void extractOfSomebodyProtectedMasksOthers();
};

void TestPersonErasure::bytesGoAndCountsStay()
{
    Team team;
    const Somebody s(*team.anna);
    team.meet();
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}).size() >= 3, true);
    must(erasePerson(*team.anna, s.person));
    QCOMPARE(holders({team.anna->path}), QStringList());
    team.meet();
    team.meet();
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QVERIFY(c->value(u"person"_s, s.person, u"given"_s).isNull());
        QVERIFY(c->value(u"person"_s, s.person, u"email"_s).isNull());
        QCOMPARE(c->count(present), 2);
        QCOMPARE(c->count(membersHere), 2);
        // Where nothing personal ever stood the rows are the same as before, and so is all that is somebody else's.
        QCOMPARE(c->value(u"attendance"_s, s.attended.first(), u"state"_s).toString(), u"present"_s);
        QCOMPARE(c->value(u"membership"_s, s.members.last(), u"period"_s).toInt(), 1);
        QCOMPARE(c->text(s.other, u"given"_s), u"Bo"_s);
        QCOMPARE(c->value(u"membership"_s, s.members.first(), u"deleted"_s).toInt(), 1);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
    const auto again = erasePerson(*team.bertil, s.person);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

/// The plan says what goes and what stays, and reading it changes nothing.
void TestPersonErasure::isToldBeforehand()
{
    Team team;
    const Somebody s(*team.anna);
    const QByteArray before = team.anna->everything();
    const PersonErasure plan = must(planOf(*team.anna, s.person));
    QCOMPARE(plan.name, mark + u" Fiktiv"_s);
    QCOMPARE(plan.inTheWay, QStringList());
    QCOMPARE(plan.named, QStringList());
    QCOMPARE(plan.goes.size(), 2);
    QVERIFY2(plan.goes.last().contains(u"1 membership"_s), qPrintable(plan.goes.last()));
    QCOMPARE(plan.stays.size(), 2);
    QVERIFY2(plan.stays.join(u'\n').contains(u"1 attendance mark"_s), qPrintable(plan.stays.join(u'\n')));
    QVERIFY2(plan.stays.join(u'\n').contains(u"1 membership"_s), qPrintable(plan.stays.join(u'\n')));
    QCOMPARE(team.anna->everything(), before);
    // Of somebody protected no name is told.
    team.anna->set(s.person, u"protected"_s, 1);
    QCOMPARE(must(planOf(*team.anna, s.person)).name, u"Protected identity"_s);
}

void TestPersonErasure::whoeverWasMergedIntoThemGoesToo()
{
    Team team;
    const Somebody s(*team.anna);
    const Id keep = team.anna->person(u"Disa"_s);
    must(mergePeople(*team.anna->store, keep, s.person, {}));
    team.meet();
    const auto refused = erasePerson(*team.anna, s.person);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QVERIFY2(refused.error().sentence.contains(u"merged"_s) && refused.error().sentence.contains(u"Nothing was changed"_s), qPrintable(refused.error().sentence));
    QCOMPARE(team.anna->text(s.person, u"given"_s), mark);
    must(erasePerson(*team.anna, keep));
    team.meet();
    team.meet();
    QCOMPARE(holders({team.anna->path, team.bertil->path, team.target}), QStringList());
    QCOMPARE(team.bertil->count(present), 2);
}

void TestPersonErasure::cannotBeTakenBack()
{
    Team team;
    const Somebody s(*team.anna);
    const Id made = must(team.anna->store->database().rows(u"SELECT tx FROM change WHERE tbl = 'person' AND op = 'I' AND row = ?"_s, {s.person.bind()},
                                                           [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); })).first();
    must(erasePerson(*team.anna, s.person));
    const Id erasure = must(team.anna->store->database().rows(u"SELECT id FROM act WHERE kind = 'erase'"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); })).first();
    for (const Id &act : {erasure, made}) {
        const auto back = team.anna->store->takeBack(act);
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Refused);
        QVERIFY2(back.error().sentence.contains(u"erased"_s), qPrintable(back.error().sentence));
    }
    QCOMPARE(team.anna->count(membersHere), 2);
    QVERIFY(team.anna->value(u"person"_s, s.person, u"given"_s).isNull());
}

void TestPersonErasure::textsThatNameThemAreTold()
{
    Team team;
    const Somebody s(*team.anna);
    team.anna->set(u"meeting"_s, s.meeting, {{u"minutes"_s, u"Kaffe hos %1 Fiktiv."_s.arg(mark)}});
    team.anna->set(s.other, u"note"_s, mark + u" är en kollega"_s);     // a given name alone is nobody's
    const PersonErasure plan = must(planOf(*team.anna, s.person));
    QCOMPARE(plan.named.size(), 1);
    QVERIFY2(plan.named.first().startsWith(u"minutes: BBIC 2026-02-03"_s), qPrintable(plan.named.first()));
}

void TestPersonErasure::extractHoldsEverything()
{
    Team team;
    const Somebody s(*team.anna);
    team.anna->add(u"network_responsible"_s, {{u"network"_s, s.network.bind()}, {u"person"_s, s.person.bind()}});
    team.anna->add(u"action_point"_s, {{u"network"_s, s.network.bind()}, {u"text"_s, u"Boka lokal"_s}, {u"responsible"_s, s.person.bind()}});
    const QByteArray before = team.anna->everything();
    const PersonExtract extract = must(PersonExtract::read(team.anna->store->database(), team.anna->store->schema(), areasHere(), s.person, today));
    QCOMPARE(team.anna->everything(), before);
    QVERIFY(extract.details.contains({u"given name"_s, mark}));
    QVERIFY(extract.details.contains({u"e-mail"_s, mark + u"@example.org"_s}));
    QStringList tables;
    for (const PersonExtract::Row &row : extract.rows)
        tables.append(row.table);
    tables.sort();
    QCOMPARE(tables, (QStringList{u"action_point"_s, u"attendance"_s, u"membership"_s, u"network_responsible"_s}));
    for (const PersonExtract::Row &row : extract.rows)
        if (row.table == u"action_point")
            QCOMPARE(row.title, u"Boka lokal"_s);
    QVERIFY(!extract.roles.isEmpty());
    // What the history alone still knows is held as well.
    const QByteArray json = QJsonDocument(extract.toJson()).toJson();
    QVERIFY(json.contains((mark + u" kommer sent"_s).toUtf8()));
    QVERIFY(!json.contains("Bo Exempel"));
    QVERIFY(!extract.toReport(u"Örebro län"_s).blocks.isEmpty());
    must(erasePerson(*team.anna, s.person));
    const auto gone = PersonExtract::read(team.anna->store->database(), team.anna->store->schema(), areasHere(), s.person, today);
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

/// It is the person's own paper: hers is told in it, another's is not.
void TestPersonErasure::extractOfSomebodyProtectedMasksOthers()
{
    Team team;
    const Somebody s(*team.anna);
    const Id hidden = team.anna->person(u"Hemlige"_s, u"Gömdsson"_s);
    for (const Id &one : {s.person, hidden})
        team.anna->set(one, u"protected"_s, 1);
    team.anna->set(s.person, u"note"_s, u"Ersätter Hemlige Gömdsson"_s);
    const PersonExtract extract = must(PersonExtract::read(team.anna->store->database(), team.anna->store->schema(), areasHere(), s.person, today));
    QCOMPARE(extract.name, mark + u" Fiktiv"_s);
    QVERIFY(extract.details.contains({u"given name"_s, mark}));
    QVERIFY(!QJsonDocument(extract.toJson()).toJson().contains("Gömdsson"));
}

LANSNAV_TEST_MAIN(TestPersonErasure)

#include "tst_personerasure.moc"
