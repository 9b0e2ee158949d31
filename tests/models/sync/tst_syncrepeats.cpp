// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing once more, from a copy, a backup or with a clock that is wrong: nothing is lost, and nothing written that is there.
#include "syncfixture.h"

#include "store/backup.h"
#include "support/testmain.h"
#include "sync/merge.h"

using namespace lansnav;
using namespace lansnav::test;

class TestSyncRepeats : public QObject
{
    Q_OBJECT

private slots:
    void nothingNewWritesNothing();
    void remergeWritesNothing();
    void rebuildGivesTheTables();
    void cloneLosesNothing();
    void restoredBackupLosesNothing();
    void clocksOffByYears();
    void cancelledSyncChangesNothing();
};

void TestSyncRepeats::nothingNewWritesNothing()
{
    Team team;
    team.anna->person(u"Disa"_s);
    team.meet();
    const QByteArray published = readFile(team.target);
    const QByteArray before = team.bertil->everything();
    const SyncReport report = must(team.bertil->sync(team.target));
    QCOMPARE(report.sent + report.received, 0);
    QVERIFY(report.written.isEmpty());
    QVERIFY(readFile(team.target) == published);
    QVERIFY(team.bertil->everything() == before);
}

void TestSyncRepeats::remergeWritesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"1"_s);
    team.bertil->set(id, u"title"_s, u"2"_s);
    team.meet();
    const QByteArray before = team.bertil->everything();
    const auto db = must(team.bertil->store->openWriter());
    const MergeReport again = must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).take(team.target));
    QCOMPARE(again.received, 0);
    QVERIFY(again.written.isEmpty());
    QVERIFY(team.bertil->everything() == before);
}

void TestSyncRepeats::rebuildGivesTheTables()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"1"_s);
    team.bertil->set(id, u"title"_s, u"2"_s);
    team.meet();
    const QByteArray before = team.bertil->everything();
    {
        const auto db = must(team.bertil->store->openWriter());
        QVERIFY(must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).rebuild()).written.isEmpty());
        QVERIFY(team.bertil->everything() == before);
        // A value changed behind the log's back, a clock lost and a row lost are mended.
        rawSql(team.bertil->path, "UPDATE replica SET applying = 1; UPDATE person SET title = 'wrong', family = 'wrong'; DELETE FROM municipality; DELETE FROM cell; UPDATE replica SET applying = 0;");
        must(Merge(*db, team.bertil->store->schema(), team.bertil->environment).rebuild());
    }
    QCOMPARE(team.bertil->everything(), before);
}

void TestSyncRepeats::cloneLosesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    team.anna->close();
    auto clone = team.member(u"clone"_s);
    QVERIFY(QFile::copy(team.anna->path, clone->path));
    clone->open();
    team.anna->open();
    QVERIFY(!clone->store->notices().isEmpty());
    // Both go on from the same numbers.
    team.anna->set(id, u"phone"_s, u"from Anna"_s);
    clone->set(id, u"email"_s, u"clone@example.org"_s);
    const Id made = clone->person(u"Klon"_s);
    team.meet();
    must(clone->sync(team.target));
    team.meet();
    must(clone->sync(team.target));
    for (Colleague *c : {team.anna.get(), team.bertil.get(), clone.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"from Anna"_s);
        QCOMPARE(c->text(id, u"email"_s), u"clone@example.org"_s);
        QCOMPARE(c->text(made, u"given"_s), u"Klon"_s);
        QVERIFY(c->clashes().isEmpty());
    }
    QCOMPARE(team.anna->shared(), clone->shared());
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncRepeats::restoredBackupLosesNothing()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    const QString backup = team.at(u"backup.lansnav"_s);
    must(Backups::copy(team.anna->store->database(), backup));
    team.anna->set(id, u"phone"_s, u"sent before the restore"_s);
    must(team.anna->sync(team.target));
    team.anna->set(id, u"title"_s, u"lost with the disk"_s);
    team.anna->close();
    must(Backups::restore(backup, team.anna->path, team.anna->environment));
    team.anna->open();
    QVERIFY(!team.anna->store->notices().isEmpty());
    team.anna->set(id, u"email"_s, u"after@example.org"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"phone"_s), u"sent before the restore"_s);
        QCOMPARE(c->text(id, u"email"_s), u"after@example.org"_s);
    }
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncRepeats::clocksOffByYears()
{
    Team team;
    const Id id = team.anna->person(u"Disa"_s);
    team.meet();
    // Ten years ahead, by the file's own clock.
    rawSql(team.bertil->path, "UPDATE replica SET hlc = hlc + (315360000000 << 16);");
    team.bertil->set(id, u"title"_s, u"from the future"_s);
    team.meet();
    team.anna->set(id, u"title"_s, u"seen and changed"_s);
    team.anna->set(id, u"phone"_s, u"now"_s);
    team.meet();
    for (Colleague *c : {team.anna.get(), team.bertil.get()}) {
        QCOMPARE(c->text(id, u"title"_s), u"seen and changed"_s);
        QVERIFY(c->clashes().isEmpty());
    }
    // Nobody's clock is dragged along.
    QVERIFY(team.anna->count(u"SELECT count(*) FROM replica WHERE hlc < (CAST((julianday('now') - 2440587.5 + 1) * 86400000.0 AS INTEGER) << 16)"_s) == 1);
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

void TestSyncRepeats::cancelledSyncChangesNothing()
{
    Team team;
    rawSql(team.anna->path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) INSERT INTO person (id, given) SELECT randomblob(16), 'P' || i FROM n;");
    must(team.anna->sync(team.target));
    const QByteArray before = team.bertil->everything();
    std::atomic_bool stop = false;
    SyncProgress progress{[&](SyncProgress::Step step, qint64 done, qint64) { stop = step == SyncProgress::Step::Merging && done > 0; }, &stop};
    const auto cancelled = team.bertil->sync(team.target, nullptr, progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(!cancelled.error().sentence.isEmpty());
    QVERIFY(team.bertil->everything() == before);
    team.meet();
    QCOMPARE(team.anna->shared(), team.bertil->shared());
}

LANSNAV_TEST_MAIN(TestSyncRepeats)
#include "tst_syncrepeats.moc"
