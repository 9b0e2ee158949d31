// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "areas.h"
#include "store/store.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QObject>

using namespace Qt::StringLiterals;
using namespace lansnav;
using test::Answer;

/// The real lansnav-cli, run as a person or a scheduled job would: usage, files, history, backups, and every exit code.
class TestCli : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void helpOfEveryCommand();
    void wrongUsage_data();
    void wrongUsage();
    void version();
    void languages();
    void newRefusesToOverwrite();
    void newLeavesNothingBehind_data();
    void newLeavesNothingBehind();
    void newWithoutTemplate();
    void newFromAnotherRegion();
    void sameSeedSameContent();
    void info();
    void checkOfSoundFile();
    void checkFindsBrokenReference();
    void filesThatCannotBeOpened_data();
    void filesThatCannotBeOpened();
    void inUse();
    void historyUndoRedo();
    void undoSaysWhatItLeaves();
    void backupAndRestore();
};

void TestCli::initTestCase()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(made.err.isEmpty());
    QCOMPARE(files(), QStringList{u"demo.lansnav"_s});
}

void TestCli::helpOfEveryCommand()
{
    const Answer overview = run({u"--help"_s});
    QCOMPARE(overview.code, 0);
    for (const char *name : {"new", "info", "check", "retention", "extract", "erase", "import", "list", "export", "report", "history", "undo", "redo", "backup", "restore", "sync", "join", "unite", "clashes"}) {
        const QString command = QLatin1String(name);
        QVERIFY2(overview.out.contains(u"  "_s + command), name);
        for (const QStringList &asked : {QStringList{command, u"--help"_s}, QStringList{u"help"_s, command}}) {
            const Answer help = run(asked);
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains(u"lansnav-cli "_s + command));
            QVERIFY(help.out.contains(u"--lang"_s));
            QVERIFY(help.err.isEmpty());
        }
    }
    for (const Area &area : allAreas()) {
        for (const Kind &kind : area.kinds)
            QVERIFY2(run({u"list"_s, u"--help"_s}).out.contains(kind.key), qPrintable(kind.key));
        for (const ReportKind &kind : area.reports)
            QVERIFY2(run({u"report"_s, u"--help"_s}).out.contains(kind.key), qPrintable(kind.key));
    }
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &arguments, const QString &told) { QTest::newRow(name) << arguments << told; };
    row("nothing", {}, u"command"_s);
    row("unknown command", {u"sing"_s}, u"sing"_s);
    row("unknown option", {u"info"_s, u"FILE"_s, u"--sing"_s}, u"--sing"_s);
    row("no file", {u"info"_s}, u"FILE"_s);
    row("two files", {u"info"_s, u"a"_s, u"b"_s}, u"FILE"_s);
    row("empty argument", {u"info"_s, QString()}, u"empty"_s);
    row("option without value", {u"list"_s, u"FILE"_s, u"people"_s, u"--filter"_s}, u"filter"_s);
    row("unknown language", {u"info"_s, u"FILE"_s, u"--lang"_s, u"fi"_s}, u"sv, en"_s);
    row("people without demo", {u"new"_s, u"x.lansnav"_s, u"--people"_s, u"3"_s}, u"--demo"_s);
    row("no number", {u"new"_s, u"x.lansnav"_s, u"--demo"_s, u"--people"_s, u"many"_s}, u"--people"_s);
    row("too many years", {u"new"_s, u"x.lansnav"_s, u"--demo"_s, u"--years"_s, u"300"_s}, u"--years"_s);
    row("demo without region", {u"new"_s, u"x.lansnav"_s, u"--demo"_s, u"--template"_s, u"none"_s}, u"--demo"_s);
    row("unknown kind", {u"list"_s, u"DEMO"_s, u"dragons"_s}, u"people"_s);
    row("unknown kind to export", {u"export"_s, u"DEMO"_s, u"dragons"_s, u"-o"_s, u"x.csv"_s}, u"people"_s);
    row("export without out", {u"export"_s, u"DEMO"_s, u"people"_s}, u"-o"_s);
    row("export ending", {u"export"_s, u"DEMO"_s, u"people"_s, u"-o"_s, u"x.doc"_s}, u"csv"_s);
    row("unknown column", {u"list"_s, u"DEMO"_s, u"people"_s, u"--columns"_s, u"shoe_size"_s}, u"shoe_size"_s);
    row("unknown report", {u"report"_s, u"DEMO"_s, u"dragons"_s, u"-o"_s, u"x.pdf"_s}, u"network"_s);
    row("report without its network", {u"report"_s, u"DEMO"_s, u"network"_s, u"-o"_s, u"x.pdf"_s}, u"--network"_s);
    row("report ending", {u"report"_s, u"DEMO"_s, u"network"_s, u"--network"_s, u"BBIC"_s, u"-o"_s, u"x.doc"_s}, u"pdf"_s);
    row("report without out", {u"report"_s, u"DEMO"_s, u"network"_s, u"--network"_s, u"BBIC"_s}, u"-o"_s);
    row("term", {u"list"_s, u"DEMO"_s, u"meetings"_s, u"--term"_s, u"sometime"_s}, u"VT2026"_s);
    row("import without kind", {u"import"_s, u"DEMO"_s, u"x.csv"_s}, u"--as"_s);
    row("import of unknown kind", {u"import"_s, u"DEMO"_s, u"x.csv"_s, u"--as"_s, u"dragons"_s}, u"members"_s);
    row("import without its network", {u"import"_s, u"DEMO"_s, u"x.csv"_s, u"--as"_s, u"members"_s}, u"--network"_s);
    const QStringList intoBbic{u"import"_s, u"DEMO"_s, u"x.csv"_s, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s};
    row("import into an unknown field", intoBbic + QStringList{u"--map"_s, u"Namn=shoe_size"_s}, u"given, family, municipality"_s);
    row("import with half a mapping", intoBbic + QStringList{u"--map"_s, u"Namn"_s}, u"Column=field"_s);
    row("import into part of a name", {u"import"_s, u"DEMO"_s, u"x.csv"_s, u"--as"_s, u"members"_s, u"--network"_s, u"BB"_s, u"--dry-run"_s}, u"BBIC"_s);
    row("import into part of a title", {u"import"_s, u"DEMO"_s, u"x.csv"_s, u"--as"_s, u"registrations"_s, u"--event"_s, u"cross"_s, u"--dry-run"_s}, u"CROSS-konferensen"_s);
    row("history of no row", {u"history"_s, u"DEMO"_s, u"--row"_s, u"person/xyz"_s}, u"--row"_s);
    row("history of no table", {u"history"_s, u"DEMO"_s, u"--row"_s, u"dragon/0123456789abcdef0123456789abcdef"_s}, u"--row"_s);
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    arguments.replaceInStrings(u"DEMO"_s, demo());
    const QByteArray before = bytes(demo());
    const QStringList there = files();
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(told), qPrintable(answer.err));
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(files(), there);
    QCOMPARE(bytes(demo()), before);
}

void TestCli::version()
{
    const Answer answer = run({u"--version"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.startsWith(u"lansnav-cli "_s));
}

void TestCli::languages()
{
    const QString english = run({u"--help"_s}).out;
    QVERIFY(english.contains(u"Commands:"_s));
    // Asked for beats the environment's; an environment without a language of ours means Swedish.
    QCOMPARE(run({u"--lang"_s, u"en"_s, u"--help"_s}, u"sv_SE.UTF-8"_s).out, english);
    QCOMPARE(run({u"--lang=en"_s, u"--help"_s}, u"C.UTF-8"_s).out, english);
    const QString swedish = run({u"--help"_s}, u"sv_SE.UTF-8"_s).out;
    QCOMPARE(run({u"--help"_s}, u"C.UTF-8"_s).out, swedish);
    QCOMPARE(run({u"--lang"_s, u"sv"_s, u"--help"_s}).out, swedish);
}

void TestCli::newRefusesToOverwrite()
{
    const QString path = write(u"mine.lansnav"_s, "my notes");
    const Answer answer = run({u"new"_s, path});
    QCOMPARE(answer.code, 4);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(bytes(path), QByteArray("my notes"));
    QFile::remove(path);
}

void TestCli::newLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("region");
    QTest::newRow("unknown template") << u"a.lansnav"_s << u"atlantis"_s;
    QTest::newRow("template that is no JSON") << u"a.lansnav"_s << u"FOLDER/broken.json"_s;
    QTest::newRow("faulty template") << u"a.lansnav"_s << u"FOLDER/faulty.json"_s;
    QTest::newRow("folder that cannot be made") << u"broken.json/a.lansnav"_s << u"orebro"_s;
}

void TestCli::newLeavesNothingBehind()
{
    write(u"broken.json"_s, "{");
    write(u"faulty.json"_s, R"({"format": 1, "region": {"code": "x"}})");
    QFETCH(QString, path);
    QFETCH(QString, region);
    const QStringList there = files();
    const Answer answer = run({u"new"_s, at(path), u"--template"_s, region.replace(u"FOLDER"_s, folder())});
    QCOMPARE(answer.code, 4);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(files(), there);
}

void TestCli::newWithoutTemplate()
{
    const QString path = at(u"empty.lansnav"_s);
    QCOMPARE(run({u"new"_s, path, u"--template"_s, u"none"_s}).code, 0);
    const QJsonObject rows = run({u"info"_s, path, u"--json"_s}).json()[u"rows"_s].toObject();
    QCOMPARE(rows[u"municipality"_s].toInt(-1), 0);
    QCOMPARE(rows[u"network"_s].toInt(-1), 0);
    QCOMPARE(run({u"undo"_s, path}).code, 4);
    QCOMPARE(run({u"redo"_s, path}).code, 4);
    QCOMPARE(run({u"check"_s, path}).code, 0);
    QFile::remove(path);
}

void TestCli::newFromAnotherRegion()
{
    const QString region = write(u"region.json"_s, R"({
        "format": 1, "language": "sv", "region": {"code": "99", "name": "Påhittade län"}, "sub_regions": ["Öster"],
        "municipalities": [{"code": "9901", "name": "Åby", "short_name": "Åb", "sub_region": "Öster", "column": 0, "row": 0}],
        "areas": ["Äldre"], "organisations": [{"name": "Region Påhitt", "kind": "region"}],
        "networks": [{"name": "Nätet", "purpose": "Att mötas.", "represents": "municipalities", "uses": [], "roles": ["Ledamot"]}]})");
    const QString path = at(u"other.lansnav"_s);
    const Answer made = run({u"new"_s, path, u"--template"_s, region, u"--demo"_s, u"--people"_s, u"20"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QJsonObject rows = run({u"info"_s, path, u"--json"_s}).json()[u"rows"_s].toObject();
    QCOMPARE(rows[u"municipality"_s].toInt(), 1);
    QCOMPARE(rows[u"network"_s].toInt(), 1);
    QVERIFY(rows[u"person"_s].toInt() >= 10);
    QCOMPARE(run({u"check"_s, path}).code, 0);
    QFile::remove(path);
    QFile::remove(region);
}

void TestCli::sameSeedSameContent()
{
    const auto make = [this](const QString &name, const QString &seed) {
        const QString path = at(name);
        const Answer made = run({u"new"_s, path, u"--demo"_s, u"--people"_s, u"80"_s, u"--years"_s, u"2"_s, u"--seed"_s, seed});
        return made.code == 0 ? path : QString();
    };
    const QString same = make(u"same.lansnav"_s, u"7"_s);
    const QString other = make(u"other.lansnav"_s, u"8"_s);
    QVERIFY(!same.isEmpty() && !other.isEmpty());
    for (const QString &kind : {u"people"_s, u"members"_s, u"meetings"_s, u"attendance"_s}) {
        const QString first = run({u"list"_s, demo(), kind, u"--json"_s}).out;
        QVERIFY(first.size() > 1000);
        QCOMPARE(run({u"list"_s, same, kind, u"--json"_s}).out, first);
        QVERIFY(run({u"list"_s, other, kind, u"--json"_s}).out != first);
    }
    QFile::remove(same);
    QFile::remove(other);
}

void TestCli::info()
{
    const QByteArray before = bytes(demo());
    const Answer answer = run({u"info"_s, demo(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.err.isEmpty());
    const QJsonObject json = answer.json();
    for (const char *key : {"format", "schema", "db_id", "site", "sites", "rows", "changes", "clashes", "last_sync", "bytes"})
        QVERIFY2(json.contains(QLatin1String(key)), key);
    QCOMPARE(json[u"db_id"_s].toString().size(), 32);
    QCOMPARE(json[u"schema"_s].toInt(), schemaOf(allAreas()).version());
    QCOMPARE(json[u"sites"_s].toArray().size(), 1);
    QCOMPARE(json[u"rows"_s].toObject()[u"municipality"_s].toInt(), 12);
    QVERIFY(json[u"rows"_s].toObject()[u"person"_s].toInt() >= 40);
    QCOMPARE(json[u"bytes"_s].toInteger(), before.size());
    QVERIFY(json[u"last_sync"_s].isNull());
    QVERIFY(run({u"info"_s, demo()}).out.contains(u"municipality"_s));
    QCOMPARE(bytes(demo()), before);
    QVERIFY(!QFile::exists(demo() + u"-wal"_s));
}

void TestCli::checkOfSoundFile()
{
    const Answer answer = run({u"check"_s, demo(), u"--json"_s});
    QVERIFY2(answer.code == 0, qPrintable(answer.out));
    QVERIFY(answer.json()[u"ok"_s].toBool());
    QVERIFY(answer.json()[u"faults"_s].toArray().isEmpty());
    QCOMPARE(run({u"check"_s, demo()}).code, 0);
}

void TestCli::checkFindsBrokenReference()
{
    const QString path = copy(u"broken.lansnav"_s);
    raw(path, {u"UPDATE membership SET municipality = x'00112233445566778899aabbccddeeff' WHERE id = (SELECT id FROM membership WHERE deleted = 0 LIMIT 1)"_s});
    const Answer answer = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(!answer.json()[u"ok"_s].toBool(true));
    QCOMPARE(answer.json()[u"faults"_s].toArray().first().toObject()[u"kind"_s].toString(), u"reference"_s);
    QVERIFY(!run({u"check"_s, path}).out.isEmpty());
    QFile::remove(path);
}

void TestCli::filesThatCannotBeOpened_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"missing.lansnav", "empty.lansnav", "garbage.lansnav", "foreign.lansnav", "newer.lansnav", "cut.lansnav", "folder.lansnav"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCli::filesThatCannotBeOpened()
{
    QFETCH(QString, name);
    const QString path = at(name);
    if (name == u"empty.lansnav")
        write(name, {});
    else if (name == u"garbage.lansnav")
        write(name, QByteArray(5000, 'x'));
    else if (name == u"foreign.lansnav")
        raw(path, {u"CREATE TABLE t (a)"_s});
    else if (name == u"newer.lansnav")
        raw(copy(name), {u"PRAGMA user_version = 900"_s});
    else if (name == u"cut.lansnav")
        write(name, bytes(demo()).left(9000));
    else if (name == u"folder.lansnav")
        QDir().mkpath(path);
    const QByteArray before = bytes(path);
    const QString source = write(u"source.csv"_s, "Namn\nÅsa Öhman\n");
    for (const QStringList &command : {QStringList{u"info"_s, path, u"--json"_s}, {u"check"_s, path}, {u"list"_s, path, u"people"_s, u"--json"_s},
                                       {u"export"_s, path, u"people"_s, u"-o"_s, at(u"out.csv"_s)}, {u"history"_s, path, u"--json"_s}, {u"undo"_s, path},
                                       {u"redo"_s, path}, {u"backup"_s, path, at(u"out.lansnav"_s)}, {u"restore"_s, path, at(u"out.lansnav"_s)},
                                       {u"report"_s, path, u"network"_s, u"--network"_s, u"BBIC"_s, u"-o"_s, at(u"out.html"_s)},
                                       {u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s}}) {
        const Answer answer = run(command);
        QVERIFY2(answer.code == 3, qPrintable(command.first() + u": "_s + answer.err));
        QVERIFY(answer.err.size() > 20);
        QVERIFY(answer.out.isEmpty());
    }
    QCOMPARE(bytes(path), before);
    for (const char *out : {"out.csv", "out.lansnav", "out.html"})
        QVERIFY2(!QFile::exists(at(QLatin1String(out))), out);
    QFile::remove(path);
    QFile::remove(source);
}

void TestCli::inUse()
{
    const QString path = copy(u"open.lansnav"_s);
    test::TestEnvironment environment;
    auto store = Store::open(path, schemaOf(allAreas()), environment);
    QVERIFY(store.ok());
    QCOMPARE(run({u"undo"_s, path}).code, 3);
    // Reading goes on beside an open window, and so does copying.
    QCOMPARE(run({u"info"_s, path, u"--json"_s}).code, 0);
    QCOMPARE(run({u"list"_s, path, u"people"_s}).code, 0);
    QCOMPARE(run({u"backup"_s, path, at(u"kept.lansnav"_s)}).code, 0);
    QCOMPARE(run({u"restore"_s, at(u"kept.lansnav"_s), path}).code, 3);
    store->reset();
    QCOMPARE(run({u"check"_s, at(u"kept.lansnav"_s)}).code, 0);
    QFile::remove(at(u"kept.lansnav"_s));
    QFile::remove(path);
}

void TestCli::historyUndoRedo()
{
    const QString path = copy(u"history.lansnav"_s);
    const int before = run({u"list"_s, path, u"people"_s, u"--json"_s}).json()[u"count"_s].toInt();
    // What a new file began with is no act of a user: it is in the history, but not taken back.
    QCOMPARE(run({u"undo"_s, path}).code, 4);
    QCOMPARE(importOne(path).code, 0);
    const QJsonArray acts = run({u"history"_s, path, u"--json"_s}).json()[u"acts"_s].toArray();
    QVERIFY(acts.size() >= 3);
    const QJsonObject newest = acts.first().toObject();
    for (const char *key : {"id", "at", "author", "text", "kind", "taken_back", "changes"})
        QVERIFY2(newest.contains(QLatin1String(key)), key);
    QCOMPARE(run({u"history"_s, path, u"--limit"_s, u"1"_s, u"--json"_s}).json()[u"acts"_s].toArray().size(), 1);
    QVERIFY(!run({u"history"_s, path, u"--limit"_s, u"1"_s}).out.isEmpty());

    const int people = run({u"list"_s, path, u"people"_s, u"--json"_s}).json()[u"count"_s].toInt();
    const Answer undone = run({u"undo"_s, path});
    QVERIFY2(undone.code == 0, qPrintable(undone.err));
    QVERIFY(undone.out.contains(newest[u"text"_s].toString()));
    QCOMPARE(run({u"list"_s, path, u"people"_s, u"--json"_s}).json()[u"count"_s].toInt(), before);
    QCOMPARE(run({u"redo"_s, path}).code, 0);
    QCOMPARE(run({u"list"_s, path, u"people"_s, u"--json"_s}).json()[u"count"_s].toInt(), people);
    QCOMPARE(run({u"redo"_s, path}).code, 4);

    const QString row = acts.last().toObject()[u"changes"_s].toArray().first().toObject()[u"row"_s].toString();
    const QString table = acts.last().toObject()[u"changes"_s].toArray().first().toObject()[u"table"_s].toString();
    const QJsonArray ofRow = run({u"history"_s, path, u"--row"_s, table + u'/' + row, u"--json"_s}).json()[u"acts"_s].toArray();
    QVERIFY(!ofRow.isEmpty() && ofRow.size() < 4);
    QFile::remove(path);
}

void TestCli::undoSaysWhatItLeaves()
{
    const QString path = copy(u"work.lansnav"_s);
    const QString left = u"outside Länsnav"_s;
    raw(path, {u"UPDATE network SET note = 'by a shell' WHERE name = 'BBIC'"_s});
    // Nothing of one's own to take back: it says where the rest can be.
    const Answer nothing = run({u"undo"_s, path});
    QCOMPARE(nothing.code, 4);
    QVERIFY2(nothing.err.contains(left) && nothing.err.contains(u"History"_s), qPrintable(nothing.err));
    QCOMPARE(importOne(path).code, 0);
    const Answer own = run({u"undo"_s, path});
    QCOMPARE(own.code, 0);
    QVERIFY2(!own.err.contains(left), qPrintable(own.err));
    QCOMPARE(run({u"redo"_s, path}).code, 0);
    raw(path, {u"UPDATE network SET note = 'once more' WHERE name = 'BBIC'"_s});
    const Answer before = run({u"undo"_s, path});
    QCOMPARE(before.code, 0);
    QVERIFY2(before.err.contains(left) && before.err.contains(u"History"_s), qPrintable(before.err));
    QFile::remove(path);
}

void TestCli::backupAndRestore()
{
    const QString path = copy(u"work.lansnav"_s);
    const QString kept = at(u"backup.lansnav"_s);
    QCOMPARE(importOne(path).code, 0);
    QCOMPARE(run({u"backup"_s, path, kept}).code, 0);
    QCOMPARE(run({u"backup"_s, path, kept}).code, 4);
    const QString people = run({u"list"_s, path, u"people"_s, u"--json"_s}).out;
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QVERIFY(run({u"list"_s, path, u"people"_s, u"--json"_s}).out != people);
    const Answer restored = run({u"restore"_s, kept, path});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QCOMPARE(run({u"list"_s, path, u"people"_s, u"--json"_s}).out, people);
    const QStringList beside = QDir(folder()).entryList({u"work.before-restore-*"_s});
    QCOMPARE(beside.size(), 1);
    // Where the replaced file went is told: it may hold what was never sent.
    QVERIFY2(restored.out.contains(at(beside.first())), qPrintable(restored.out));
    QVERIFY2(restored.out.contains(u"never synced"_s), qPrintable(restored.out));
    const QJsonObject replaced = run({u"restore"_s, kept, path, u"--json"_s}).json();
    QCOMPARE(replaced[u"restored"_s].toString(), path);
    QVERIFY(QFile::exists(replaced[u"replaced"_s].toString()) && replaced[u"replaced"_s].toString() != at(beside.first()));
    // A damaged file is told of with the newest good backup, which was made by itself before the first change.
    QFile damaged(path);
    QVERIFY(damaged.resize(damaged.size() / 2));
    const Answer told = run({u"list"_s, path, u"people"_s});
    QCOMPARE(told.code, 3);
    const QStringList line = told.err.split(u'"');
    QVERIFY2(line.size() == 5 && line.first().trimmed().endsWith(u"lansnav-cli restore"_s), qPrintable(told.err));
    QVERIFY2(QFile::exists(line.at(1)) && line.at(1).contains(u"work"_s), qPrintable(told.err));
    QCOMPARE(line.at(3), path);
    QCOMPARE(run({u"restore"_s, line.at(1), line.at(3)}).code, 0);
    QCOMPARE(run({u"check"_s, path}).code, 0);
    // To a new name too, where nothing stood.
    const Answer fresh = run({u"restore"_s, kept, at(u"fresh.lansnav"_s), u"--json"_s});
    QCOMPARE(fresh.code, 0);
    QVERIFY(fresh.json()[u"replaced"_s].isNull());
    // One that no backup was made of says so.
    const QString alone = write(u"alone.lansnav"_s, CliFixture::bytes(at(u"fresh.lansnav"_s)).left(30000));
    const Answer none = run({u"list"_s, alone, u"people"_s});
    QCOMPARE(none.code, 3);
    QVERIFY2(none.err.contains(u"no good backup"_s) && !none.err.contains(u"lansnav-cli restore"_s), qPrintable(none.err));
    QCOMPARE(run({u"check"_s, at(u"fresh.lansnav"_s)}).code, 0);
}

LANSNAV_TEST_MAIN(TestCli)
#include "tst_cli.moc"
