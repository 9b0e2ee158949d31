// SPDX-License-Identifier: GPL-3.0-or-later
// Before two files become one: what is refused, and what is told.
#include "support/testmain.h"
#include "syncfixture.h"

#include "store/history.h"
#include "store/localstate.h"
#include "sync/meetingplace.h"
#include "sync/uniting.h"

using namespace lansnav;
using namespace lansnav::test;

class TestUniting : public QObject
{
    Q_OBJECT

private slots:
    void refusesItselfAndWhatItHolds();
    void whatIsNoFileOfOursIsForUniteToSay();
    void tellsTheFieldsThatDiffer();
    void tellsWhereToMeetUnderTheOthersIdentity();
    void tellsWhereToMeetUnderItsOwnIdentity();

private:
    /// A colleague who began later, and her shared file.
    static std::unique_ptr<Colleague> younger(Team &team, const QString &target)
    {
        QTest::qWait(3);    // identities are told apart by the millisecond they were made in
        auto made = team.member(u"younger"_s);
        made->create();
        must(made->sync(target));
        return made;
    }
    static std::unique_ptr<Colleague> other(Team &team)
    {
        auto made = team.member(u"other"_s);
        made->create();
        made->add(u"municipality"_s, {{u"code"_s, u"1880"_s}, {u"name"_s, u"Exempelstad"_s}});
        return made;
    }
};

void TestUniting::refusesItselfAndWhatItHolds()
{
    Team team;
    const auto apart = other(team);
    Database &mine = team.anna->store->database();
    QCOMPARE(mayUnite(mine, team.anna->path).error().code, ErrorCode::Refused);
    QVERIFY(mayUnite(mine, apart->path).ok());
    must(unite(*team.anna->store, apart->path));
    const auto again = mayUnite(mine, apart->path);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::Refused);
    QVERIFY(again.error().sentence.contains(u"other.lansnav"_s));
    // What I have written since is no news of theirs; what they have is.
    team.anna->person(u"Anna"_s);
    QVERIFY(!mayUnite(mine, apart->path).ok());
    apart->person(u"Beata"_s);
    QVERIFY(mayUnite(mine, apart->path).ok());
}

void TestUniting::whatIsNoFileOfOursIsForUniteToSay()
{
    Team team;
    QFile foreign(team.at(u"foreign.lansnav"_s));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write(QByteArray(5000, 'x'));
    foreign.close();
    for (const QString &path : {team.target, foreign.fileName(), team.at(u"missing.lansnav"_s)}) {
        QVERIFY(mayUnite(team.anna->store->database(), path).ok());
        QVERIFY(!unite(*team.anna->store, path).ok());
    }
}

void TestUniting::tellsTheFieldsThatDiffer()
{
    Team team;
    // One that clashes before is not told again.
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"first"_s);
    team.bertil->set(id, u"title"_s, u"second"_s);
    team.meet();
    QCOMPARE(team.anna->clashes().size(), 1);
    const auto apart = other(team);
    const UnitePreview preview = must(previewUnite(team.anna->path, apart->path, syncSchema(), team.anna->environment));
    const auto united = must(Database::open(preview.united, Database::Access::ReadOnly));
    const QList<ClashRow> fields = must(clashesOfUniting(*united, team.anna->store->database(), syncSchema()));
    QCOMPARE(fields.size(), int(preview.clashes));
    QStringList values;
    for (const ClashRow &row : fields) {
        QCOMPARE(row.table, u"municipality"_s);
        values << row.keptValue << row.otherValue;
    }
    QVERIFY2(values.contains(u"Exempelstad"_s) && values.contains(u"Exempelby"_s), qPrintable(values.join(u' ')));
    removeDatabaseFiles(preview.united);
}

void TestUniting::tellsWhereToMeetUnderTheOthersIdentity()
{
    Team team;
    const QString old = team.at(u"young-team.lansnav"_s);
    const auto cilla = younger(team, old);
    Database &db = cilla->store->database();
    must(LocalState(db).set(u"target"_s, old));
    must(LocalState(team.anna->store->database()).set(u"target"_s, team.target));
    team.anna->close();
    QVERIFY(!must(MeetingPlace::latest(db)).has_value());
    must(unite(*cilla->store, team.anna->path));

    const auto place = must(MeetingPlace::latest(db));
    QVERIFY(place.has_value() && place->wasMine);
    QCOMPARE(place->before, old);
    QCOMPARE(place->now, team.target);
    const QString words = place->inWords();
    QVERIFY2(words.contains(QDir::toNativeSeparators(old)) && words.contains(QDir::toNativeSeparators(team.target)), qPrintable(words));
    // It writes nowhere until somebody has said where.
    QVERIFY(must(LocalState(db).value(u"target"_s)).isEmpty());
    for (int i = 0; i < 2; ++i) {
        const auto refused = cilla->sync(old);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY2(refused.error().sentence.contains(u"young-team.lansnav"_s) && refused.error().sentence.contains(QDir::toNativeSeparators(team.target)), qPrintable(refused.error().sentence));
        must(cilla->sync(team.target));
    }
    // A file of the same identity brings nobody to another place.
    must(unite(*cilla->store, team.bertil->path));
    QVERIFY(!must(MeetingPlace::latest(db)).has_value());
}

void TestUniting::tellsWhereToMeetUnderItsOwnIdentity()
{
    Team team;
    const QString theirs = team.at(u"young-team.lansnav"_s);
    const auto cilla = younger(team, theirs);
    cilla->close();
    Database &db = team.anna->store->database();
    must(LocalState(db).set(u"target"_s, team.target));
    must(unite(*team.anna->store, cilla->path));
    const auto place = must(MeetingPlace::latest(db));
    QVERIFY(place.has_value() && !place->wasMine);
    QCOMPARE(place->before, theirs);
    QCOMPARE(place->now, team.target);
    QCOMPARE(must(LocalState(db).value(u"target"_s)), team.target);
    const auto refused = team.anna->sync(theirs);
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QDir::toNativeSeparators(team.target)), qPrintable(refused.error().sentence));
    must(team.anna->sync(team.target));
    // One that nobody united is told of as before.
    const QString foreign = team.at(u"foreign-team.lansnav"_s);
    auto david = team.member(u"david"_s);
    david->create();
    must(david->sync(foreign));
    const auto unknown = team.anna->sync(foreign);
    QVERIFY(!unknown);
    QVERIFY2(!unknown.error().sentence.contains(QDir::toNativeSeparators(team.target)), qPrintable(unknown.error().sentence));
}

LANSNAV_TEST_MAIN(TestUniting)
#include "tst_uniting.moc"
