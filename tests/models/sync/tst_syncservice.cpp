// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "syncfixture.h"

#include "sync/logcare.h"
#include "sync/syncservice.h"

#include <QSignalSpy>

using namespace lansnav;
using namespace lansnav::test;

class TestSyncService : public QObject
{
    Q_OBJECT

private slots:
    /// Received, then stopped before sending: what came stays, and the lists are told of it.
    void tellsOfWhatCameBeforeItFailed()
    {
        Team team;
        const Id disa = team.anna->person(u"Disa"_s);
        must(team.anna->sync(team.target));
        team.bertil->person(u"Egon"_s);
        // A folder where the new shared file is to be put together: it cannot be sent.
        const QString site = must(team.bertil->store->database().value(u"SELECT site FROM replica"_s)).toString();
        const QString inTheWay = team.folder() + u"/.team.lansnav.tmp-"_s + site;
        QVERIFY(QDir().mkpath(inTheWay));
        SyncService service(*team.bertil->store);
        QSignalSpy failed(&service, &SyncService::failed);
        QSignalSpy finished(&service, &SyncService::finished);
        ChangeSet told;
        connect(team.bertil->store.get(), &Store::changed, this, [&](const ChangeSet &changes) { told = changes; });
        must(service.setTarget(team.target));
        service.syncNow();
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(finished.count(), 0);
        QCOMPARE(service.state().kind, SyncState::Kind::Offline);
        QVERIFY2(service.state().reason.endsWith(u"Länsnav tries again by itself."_s), qPrintable(service.state().reason));
        QCOMPARE(team.bertil->text(disa, u"given"_s), u"Disa"_s);
        QVERIFY(told.everything || std::any_of(told.rows.cbegin(), told.rows.cend(), [&](const auto &row) { return row.id == disa; }));

        // Out of the way again, the next one sends.
        QVERIFY(QDir().rmdir(inTheWay));
        service.syncNow();
        QVERIFY(finished.count() > 0 || finished.wait());
        must(team.anna->sync(team.target));
        QCOMPARE(team.anna->shared(), team.bertil->shared());
    }

    /// The engine tells what happened, to a command as to the window. That there is another attempt only the service can say.
    void promisesWhatTheEngineDoesNot()
    {
        Team team;
        QVERIFY(QDir().rename(team.folder(), team.at(u"away"_s)));
        const Error alone = team.bertil->sync(team.target).error();
        QVERIFY(alone.passing);
        SyncService service(*team.bertil->store);
        QSignalSpy failed(&service, &SyncService::failed);
        must(service.setTarget(team.target));
        service.syncNow();
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(service.state().reason, alone.sentence + u" Your file works as usual, and what you write is sent when the folder is back."_s);
        QCOMPARE(failed.first().first().value<Error>().sentence, service.state().reason);
    }

    /// What is kept to be told at the next opening may name somebody who is erased before that.
    void untoldGoesWithAnErasure()
    {
        Team team;
        const Id disa = team.anna->person(u"Disa"_s);
        SyncService service(*team.anna->store);
        must(service.keepUntold({u"Disa was put in the trash."_s, u"Something else."_s}));
        QCOMPARE(service.takeUntold().size(), 2);
        QCOMPARE(service.takeUntold(), QStringList());
        must(service.keepUntold({u"Disa was put in the trash."_s}));
        must(eraseRows(*team.anna->store, {{u"person"_s, disa}}));
        QCOMPARE(service.takeUntold(), QStringList());
    }

    /// What waited for a newer version is taken in by the new version's first start, shared file or none.
    void takesInWhatWaited()
    {
        QTemporaryDir dir;
        const QString ddl = dir.filePath(u"0004_next.sql"_s);
        writeFile(ddl, "ALTER TABLE person ADD COLUMN nickname TEXT;\n");
        Schema newer = syncSchema();
        newer.files.append(ddl);
        for (TableDecl &table : newer.tables)
            if (table.name == u"person")
                table.columns.append({.name = u"nickname"_s, .label = "name", .since = 4});
        Team team;
        const Id disa = team.anna->person(u"Disa"_s);
        team.anna->reopen(newer);
        team.anna->set(disa, u"nickname"_s, u"Dis"_s);
        team.meet();
        QVERIFY(team.bertil->count(u"SELECT count(*) FROM change WHERE applied = 0"_s) > 0);
        team.bertil->reopen(newer);
        QSignalSpy changed(team.bertil->store.get(), &Store::changed);
        SyncService service(*team.bertil->store);
        QVERIFY(service.target().isEmpty());
        service.start();
        QCOMPARE(team.bertil->text(disa, u"nickname"_s), u"Dis"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(team.bertil->count(u"SELECT count(*) FROM change WHERE applied = 0"_s), 0);
        service.start();
        QCOMPARE(changed.count(), 1);
    }
};

LANSNAV_TEST_MAIN(TestSyncService)
#include "tst_syncservice.moc"
