// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios of syncing against their floors, measured in one run. Started by run.sh.
//   bench_sync FOLDER             everything but what follows, in FOLDER
//   bench_sync memory FILE N      a merge of N rows, then its peak of memory (a process of its own for each N)
//   bench_sync take FILE          one merge of a shared file, for a profiler
//   bench_sync size FILE          bytes of the log and the clocks against those of the data
//   bench_sync converge FOLDER DEMO   30 colleagues, 200 000 changes (minutes)
#include "areas.h"
#include "store/bulkinsert.h"
#include "store/edit.h"
#include "support/testenvironment.h"
#include "sync/merge.h"
#include "sync/sharedlog.h"
#include "sync/sharing.h"
#include "sync/synchroniser.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 5;
QString folder;

/// That of the program: a demonstration file holds the rows of every area.
Schema benchSchema()
{
    static const Schema schema = schemaOf(allAreas());
    return schema;
}

template<class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().sentence));
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Colleague
{
    Colleague(const QString &name, quint64 seed) : path(folder + u'/' + name + u".lansnav"_s), environment(QDateTime::currentDateTime(), seed * 1'000'003) {}
    void create()
    {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(path + suffix);
        store = must(Store::create(path, benchSchema(), environment));
    }
    void open() { store = must(Store::open(path, benchSchema(), environment, {.exclusive = true, .readOnly = false, .backup = false})); }
    SyncReport sync(const QString &target)
    {
        DiskSyncFiles files;
        const auto db = must(store->openWriter());
        return must(Synchroniser(*db, store->schema(), environment, files, target).run());
    }
    double syncMs(const QString &target)
    {
        DiskSyncFiles files;
        const auto db = must(store->openWriter());
        Synchroniser synchroniser(*db, store->schema(), environment, files, target);
        QElapsedTimer timer;
        timer.start();
        must(synchroniser.run());
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void addPeople(int count, int noteLength = 24)
    {
        Edit edit(*store, ActText("Import"));
        {
            BulkInsert people(edit, u"person"_s, {u"given"_s, u"family"_s, u"title"_s, u"email"_s, u"phone"_s, u"note"_s});
            for (int i = 0; i < count; ++i)
                people.add({u"Påhittad%1"_s.arg(i % 997), u"Exempelsson%1"_s.arg(i), u"samordnare"_s, u"person%1@example.org"_s.arg(i), u"+4670174%1"_s.arg(i % 10000, 4, 10, QChar(u'0')),
                            u"anteckning %1 "_s.arg(i).leftJustified(noteLength, u'x')});
        }
        must(edit.commit());
    }

    QString path;
    test::TestEnvironment environment;
    std::unique_ptr<Store> store;
};

double sqliteShellMs(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(u"sqlite3"_s, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e6;
}

void merging()
{
    constexpr int rows = 100'000;
    Colleague anna(u"anna"_s, 1);
    anna.create();
    anna.addPeople(rows);
    const QString target = folder + u"/merge-shared.lansnav"_s;
    anna.sync(target);
    const Id dbId = Id::fromVariant(must(anna.store->database().value(u"SELECT db_id FROM replica"_s)));
    anna.store.reset();
    QList<double> floor, floorWithLog, merge, whole;
    for (int i = 0; i < repetitions; ++i) {
        const QString plain = folder + u"/plain.sqlite"_s;
        QFile::remove(plain);
        QFile ddl(u":/sql/0002_register.sql"_s);
        if (!ddl.open(QIODevice::ReadOnly))
            qFatal("no schema");
        sqliteShellMs({plain, u"PRAGMA journal_mode = WAL;"_s + QString::fromUtf8(ddl.readAll())});
        floor.append(sqliteShellMs({plain, u"PRAGMA synchronous = FULL; ATTACH '%1' AS src; INSERT OR REPLACE INTO person SELECT * FROM src.person;"_s.arg(anna.path)}));
        // For comparison, everything that a merge has to write: the rows' changes and clocks too, in a file of ours without triggers.
        {
            Colleague copier(u"copier"_s, 3);
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(copier.path + suffix);
            must(Store::create(copier.path, benchSchema(), copier.environment, dbId));
            sqliteShellMs({copier.path, u"DROP TRIGGER person_log_insert; DROP TRIGGER person_log_update;"_s});
            floorWithLog.append(sqliteShellMs({copier.path, u"PRAGMA synchronous = FULL; ATTACH '%1' AS src; BEGIN; INSERT OR REPLACE INTO person SELECT * FROM src.person;"
                                                            " INSERT OR REPLACE INTO change SELECT * FROM src.change; COMMIT;"_s.arg(anna.path)}));
        }
        for (const bool all : {false, true}) {
            Colleague bertil(u"bertil"_s, 2);
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(bertil.path + suffix);
            bertil.store = must(Store::create(bertil.path, benchSchema(), bertil.environment, dbId));
            const auto db = must(bertil.store->openWriter());
            QElapsedTimer timer;
            timer.start();
            if (all) {
                DiskSyncFiles files;
                must(Synchroniser(*db, bertil.store->schema(), bertil.environment, files, target).run());
                whole.append(double(timer.nsecsElapsed()) / 1e6);
            } else {
                must(Merge(*db, bertil.store->schema(), bertil.environment).take(target));
                merge.append(double(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    std::printf("merge of 100 000 new people: %.0f ms, ATTACH + INSERT OR REPLACE %.0f ms: %.2f (target 5); with copying, checking and backup %.0f ms: %.2f\n", median(merge), median(floor),
                median(merge) / median(floor), median(whole), median(whole) / median(floor));
    std::printf("    for comparison, the shell copying their changes and clocks as well: %.0f ms: %.2f\n", median(floorWithLog), median(merge) / median(floorWithLog));
}

void nothingNew()
{
    QList<double> found;
    for (const int changes : {1'000, 1'000'000}) {
        Colleague anna(u"nothing%1"_s.arg(changes), 3);
        anna.create();
        anna.addPeople(changes);
        QDir().mkpath(folder + u"/nothing"_s);
        const QString target = folder + u"/nothing/shared.lansnav"_s;
        QFile::remove(target);
        anna.sync(target);
        anna.sync(target);
        QList<double> times;
        for (int i = 0; i < 41; ++i)
            times.append(anna.syncMs(target));
        found.append(median(times));
        if (changes == 1'000'000) {
            anna.store.reset();
            QFile::remove(anna.path);
        }
    }
    std::printf("nothing new: %.2f ms at 1 000 changes, %.2f ms at 1 000 000: %.2f (target 0.80 to 1.20, below 50 ms)\n", found.at(0), found.at(1), found.at(1) / found.at(0));
}

void publishing()
{
    Colleague anna(u"publish"_s, 4);
    anna.create();
    anna.addPeople(100'000, 200);
    QDir().mkpath(folder + u"/publish"_s);
    const QString target = folder + u"/publish/shared.lansnav"_s;
    anna.sync(target);
    QList<double> copies, publications;
    Id person = Id::fromVariant(must(anna.store->database().value(u"SELECT id FROM person LIMIT 1"_s)));
    for (int i = 0; i < repetitions + 2; ++i) {
        const QByteArray from = target.toUtf8();
        const QByteArray to = (folder + u"/publish/copy"_s).toUtf8();
        QElapsedTimer timer;
        timer.start();
        // What cp does, and the flush that makes it worth comparing.
        QProcess cp;
        cp.start(u"cp"_s, {u"--reflink=never"_s, QString::fromUtf8(from), QString::fromUtf8(to)});
        cp.waitForFinished(-1);
        const int file = ::open(to.constData(), O_RDWR);
        ::fsync(file);
        ::close(file);
        copies.append(double(timer.nsecsElapsed()) / 1e6);
        QFile::remove(QString::fromUtf8(to));
        {
            Edit edit(*anna.store, ActText("Change"));
            edit.update(u"person"_s, person, {{u"title"_s, QString::number(i)}});
            must(edit.commit());
        }
        publications.append(anna.syncMs(target));
    }
    std::printf("publishing one edit in %.0f MB: %.0f ms, cp and fsync %.0f ms: %.2f (target 2)\n", double(QFile(target).size()) / 1e6, median(publications), median(copies), median(publications) / median(copies));
}

void size(const QString &path, const char *what)
{
    const auto db = must(Database::open(path, Database::Access::ReadOnly));
    const Schema schema = benchSchema();
    QStringList data;
    for (const TableDecl &table : schema.tables)
        if (!table.derived)
            data.append(u'\'' + table.name + u'\'');
    const auto bytes = [&](const QString &tables) {
        return must(db->value(u"SELECT sum(s.pgsize) FROM dbstat s JOIN sqlite_schema m ON m.name = s.name WHERE m.tbl_name IN (%1)"_s.arg(tables))).toDouble();
    };
    const double log = bytes(u"'change', 'cell', 'digest', 'sync_point'"_s);
    const double rows = bytes(data.join(u", "_s));
    std::printf("log and clocks of %s: %.1f MB, data with indexes %.1f MB: %.2f (target 1.5)\n", what, log / 1e6, rows / 1e6, log / rows);
    must(db->each(u"SELECT s.name, sum(s.pgsize) FROM dbstat s JOIN sqlite_schema m ON m.name = s.name WHERE m.tbl_name IN ('change', 'cell') GROUP BY 1 ORDER BY 2 DESC"_s, {}, [](const QSqlQuery &q) {
        std::printf("    %-28s %8.2f MB\n", qPrintable(q.value(0).toString()), q.value(1).toDouble() / 1e6);
    }));
}

/// Makes a shared file of `rows` people for `memory`.
void make(const QString &target, int rows)
{
    Colleague anna(u"memory-anna"_s, 5);
    anna.create();
    anna.addPeople(rows);
    QFile::remove(target);
    anna.sync(target);
}

/// Peak memory of this process after taking in `target`.
void memory(const QString &target, int rows)
{
    Colleague bertil(u"memory-bertil"_s, 6);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(bertil.path + suffix);
    const auto facts = must(SharedLog::verify(target));
    bertil.store = must(Store::create(bertil.path, benchSchema(), bertil.environment, facts.dbId));
    bertil.sync(target);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM"))
            std::printf("merge of %d rows: peak %.0f MB\n", rows, line.simplified().split(' ').at(1).toDouble() / 1024);
}

/// 30 colleagues with the demonstration file write 200 000 changes between them, syncing now and then, then meet.
void converge(const QString &demo)
{
    constexpr int colleagues = 30;
    constexpr int changes = 200'000;
    constexpr int perTurn = 400;
    const QString target = folder + u"/team/shared.lansnav"_s;
    QDir().mkpath(folder + u"/team"_s);
    std::vector<std::unique_ptr<Colleague>> team;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < colleagues; ++i) {
        team.push_back(std::make_unique<Colleague>(u"c%1"_s.arg(i), quint64(100 + i)));
        Colleague &c = *team.back();
        if (i == 0) {
            QFile::copy(demo, c.path);
            c.open();
            c.sync(target);
        } else {
            DiskSyncFiles files;
            must(joinShared(c.path, target, benchSchema(), c.environment, files));
            c.open();
        }
    }
    std::printf("30 colleagues have joined: %.1f s\n", double(timer.restart()) / 1e3);
    test::TestEnvironment dice(QDateTime::currentDateTime(), 4711);
    qint64 written = 0;
    const qint64 began = must(team.front()->store->database().value(u"SELECT count(*) FROM change"_s)).toLongLong();
    while (written < changes) {
        Colleague &c = *team.at(size_t(dice.random64() % colleagues));
        const QList<Id> people = must(c.store->database().rows(u"SELECT id FROM person ORDER BY id"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); }));
        const QStringList columns{u"given"_s, u"family"_s, u"title"_s, u"email"_s, u"phone"_s, u"note"_s};
        for (int act = 0; act < 8; ++act) {
            Edit edit(*c.store, ActText("Change"));
            for (int i = 0; i < perTurn / 8; ++i)
                edit.update(u"person"_s, people.at(qsizetype(dice.random64() % quint64(people.size()))), {{columns.at(qsizetype(dice.random64() % 6)), QString::number(dice.random64() % 100000)}});
            must(edit.commit());
        }
        written += perTurn;
        if (dice.random64() % 2)
            c.sync(target);
    }
    std::printf("written: %.1f s\n", double(timer.restart()) / 1e3);
    int rounds = 0;
    for (bool quiet = false; !quiet; ++rounds) {
        quiet = true;
        for (const auto &c : team) {
            const SyncReport report = c->sync(target);
            quiet = quiet && report.sent + report.received == 0;
        }
    }
    const double seconds = double(timer.elapsed()) / 1e3;
    const auto digest = [](Colleague &c) {
        return must(c.store->database().value(u"SELECT (SELECT group_concat(site || ':' || n || ':' || sum) FROM (SELECT * FROM digest ORDER BY site)) || (SELECT count(*) || ' ' || sum(hlc % 1000003) || ' ' || sum(nonce % 1000003) FROM cell)"
                                              " || (SELECT count(*) || group_concat(hex(id)) FROM (SELECT id FROM conflict ORDER BY id)) || (SELECT group_concat(coalesce(given, '') || coalesce(family, '') || coalesce(title, '') || coalesce(email, '') || coalesce(phone, '') || coalesce(note, '')) FROM (SELECT * FROM person ORDER BY id))"_s)).toString();
    };
    for (const auto &c : team)
        if (digest(*c) != digest(*team.front()))
            qFatal("colleagues disagree");
    const qint64 all = must(team.front()->store->database().value(u"SELECT count(*) FROM change"_s)).toLongLong();
    std::printf("30 colleagues, %lld changes of which %lld new, met in %d rounds: %.1f s; clashes %d; all agree\n", all, all - began, rounds, seconds,
                must(team.front()->store->database().value(u"SELECT count(*) FROM conflict"_s)).toInt());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    if (what == u"size") {
        size(arguments.value(2), "the demonstration file");
        return 0;
    }
    if (what == u"take") {
        folder = QFileInfo(arguments.value(2)).absolutePath();
        Colleague bertil(u"taker"_s, 2);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(bertil.path + suffix);
        const auto source = must(Database::open(arguments.value(2), Database::Access::ReadOnly));
        const Id dbId = Id::fromVariant(must(source->value(u"SELECT db_id FROM seal"_s)));
        bertil.store = must(Store::create(bertil.path, benchSchema(), bertil.environment, dbId));
        const auto db = must(bertil.store->openWriter());
        QElapsedTimer timer;
        timer.start();
        must(Merge(*db, bertil.store->schema(), bertil.environment).take(arguments.value(2)));
        std::printf("take %.0f ms\n", double(timer.nsecsElapsed()) / 1e6);
        return 0;
    }
    if (what == u"make" || what == u"memory") {
        folder = QFileInfo(arguments.value(2)).absolutePath();
        what == u"make" ? make(arguments.value(2), arguments.value(3).toInt()) : memory(arguments.value(2), arguments.value(3).toInt());
        return 0;
    }
    folder = QFileInfo(what == u"converge" ? arguments.value(2) : what).absoluteFilePath();
    QDir().mkpath(folder);
    if (what == u"converge") {
        converge(arguments.value(3));
        return 0;
    }
    merging();
    size(folder + u"/anna.lansnav"_s, "100 000 imported people");
    nothingNew();
    publishing();
    return 0;
}
