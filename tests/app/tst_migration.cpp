// SPDX-License-Identifier: GPL-3.0-or-later
// A file of any version there has been becomes the same as a new one.
#include "areas.h"

#include "store/backup.h"
#include "store/edit.h"
#include "store/store.h"
#include "store/storetables.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QTemporaryDir>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestMigration : public QObject
{
    Q_OBJECT

private slots:
    void everyAreaIsNumbered();
    void migratedEqualsFresh_data();
    void migratedEqualsFresh();

private:
    /// The program as it was when it had that many SQL files.
    static Schema schemaAt(int version)
    {
        const QList<Area> areas = allAreas();
        return schemaOf(areas.first(qMin(version - 1, int(areas.size()))));
    }
    static QStringList shapeOf(Database &db)
    {
        return *db.rows(u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY 1"_s, {}, [](const QSqlQuery &q) { return q.value(0).toString(); });
    }
};

/// One file an area, in the order of their numbers: what a version is counted by.
void TestMigration::everyAreaIsNumbered()
{
    const Schema whole = schemaOf(allAreas());
    QCOMPARE(whole.version(), int(allAreas().size()) + 1);
    QStringList sorted = whole.files;
    sorted.sort();
    QCOMPARE(whole.files, sorted);
}

void TestMigration::migratedEqualsFresh_data()
{
    QTest::addColumn<int>("from");
    const Schema whole = schemaOf(allAreas());
    for (int version = 1; version < whole.version(); ++version)
        QTest::addRow("before %s", qPrintable(whole.files.at(version).section(u'/', -1))) << version;
}

void TestMigration::migratedEqualsFresh()
{
    QFETCH(int, from);
    test::TestEnvironment environment;
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"old.lansnav"_s);
    const Schema whole = schemaOf(allAreas());
    {
        const auto old = Store::create(path, schemaAt(from), environment);
        QVERIFY2(old, old ? "" : qPrintable(old.error().sentence));
        QCOMPARE((*old)->database().value(u"PRAGMA user_version"_s)->toInt(), from);
        if (from > 1) {
            Edit edit(**old, ActText("Add person"));
            edit.insert(u"person"_s, {{u"given"_s, u"Åsa"_s}});
            QVERIFY(edit.commit());
        }
    }
    const auto migrated = Store::open(path, whole, environment, {.exclusive = true, .readOnly = false, .backup = false});
    QVERIFY2(migrated, migrated ? "" : qPrintable(migrated.error().sentence));
    Database &db = (*migrated)->database();
    QCOMPARE((*migrated)->notices().size(), 1);
    const auto fresh = Store::create(dir.filePath(u"fresh.lansnav"_s), whole, environment);
    QVERIFY(fresh);
    QCOMPARE(shapeOf(db), shapeOf((*fresh)->database()));
    QCOMPARE(db.value(u"PRAGMA user_version"_s)->toInt(), whole.version());
    // What was there is there, can be taken back, and is kept as it was in a backup of the old version.
    QCOMPARE(db.value(u"SELECT count(*) FROM person WHERE deleted = 0"_s)->toInt(), from > 1 ? 1 : 0);
    if (from > 1)
        QVERIFY((*migrated)->undo());
    const auto kept = Database::open(Backups(environment, path).newestGood().path, Database::Access::ReadOnly);
    QVERIFY(kept);
    QCOMPARE((*kept)->value(u"PRAGMA user_version"_s)->toInt(), from);
}

LANSNAV_TEST_MAIN(TestMigration)
#include "tst_migration.moc"
