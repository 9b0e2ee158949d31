// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clifixture.h"
#include "areas.h"
#include "store/store.h"
#include "support/testenvironment.h"
#include "support/testmain.h"

#include <QObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace lansnav;
using test::Answer;

/// The real lansnav-cli: lists, exports and reports of every area.
class TestCliTables : public QObject, private test::CliFixture
{
    Q_OBJECT

private slots:
    void initTestCase();
    void listEveryKind();
    void listChoices();
    void columnsByHeading_data();
    void columnsByHeading();
    void whatDoesNotLimitIsRefused_data();
    void whatDoesNotLimitIsRefused();
    void theYearTellsEventsApart();
    void limitsAreWhatNarrows();
    void exportFormats_data();
    void exportFormats();
    void exportEndingsThatDoNotFit();
    void exportedCalendarGrows();
    void reportFormats_data();
    void reportFormats();
    void reportList();
    void attendanceIsOneKind();
    void protectedPeopleAreMasked();

private:
    /// What a report is asked about: each of the things it needs.
    static QStringList about(const ReportKind &kind);
};

/// Where the reports of events and of groups find one.
const QString eventTitle = u"Dag att rapportera"_s;
const QString groupTitle = u"Grupp att rapportera"_s;

QStringList TestCliTables::about(const ReportKind &kind)
{
    QStringList arguments;
    for (const QString &need : kind.needs)
        arguments += {u"--"_s + need, need == u"event"_s ? eventTitle : need == u"group"_s ? groupTitle : need == u"municipality"_s ? u"Laxå"_s : u"BBIC"_s};
    return arguments;
}

void TestCliTables::initTestCase()
{
    const Answer made = makeDemo();
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(made.err.isEmpty());
    QCOMPARE(files(), QStringList{u"demo.lansnav"_s});
    raw(demo(), {u"INSERT INTO event (id, title, status) VALUES (x'0123456789abcdef0123456789abcdef', '%1', 'planned')"_s.arg(eventTitle)});
    for (const Area &area : allAreas())
        if (area.key == u"parenting"_s)
            raw(demo(), {u"INSERT INTO parent_group (id, name, status) VALUES (x'0123456789abcdef0123456789abcdee', '%1', 'planned')"_s.arg(groupTitle)});
}

void TestCliTables::listEveryKind()
{
    const QString known = run({u"list"_s, demo(), u"dragons"_s}).err;
    int kinds = 0;
    for (const Area &area : allAreas())
        for (const Kind &kind : area.kinds) {
            QVERIFY2(known.contains(kind.key), qPrintable(kind.key));
            const Answer json = run({u"list"_s, demo(), kind.key, u"--json"_s});
            QVERIFY2(json.code == 0, qPrintable(kind.key + u": "_s + json.err));
            QCOMPARE(json.json()[u"kind"_s].toString(), kind.key);
            QVERIFY(!json.json()[u"columns"_s].toArray().isEmpty());
            QCOMPARE(json.json()[u"count"_s].toInt(), json.json()[u"rows"_s].toArray().size());
            const Answer text = run({u"list"_s, demo(), kind.key});
            QCOMPARE(text.code, 0);
            QCOMPARE(text.out.count(u'\n'), json.json()[u"count"_s].toInt() + 1);
            ++kinds;
        }
    QVERIFY(kinds >= 6);
}

void TestCliTables::listChoices()
{
    const QJsonArray all = run({u"list"_s, demo(), u"organisations"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    const QJsonArray some = run({u"list"_s, demo(), u"organisations"_s, u"--filter"_s, u"KUMLA"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    QVERIFY(!some.isEmpty() && some.size() < all.size());
    const QJsonObject slim = run({u"list"_s, demo(), u"organisations"_s, u"--columns"_s, u"name"_s, u"--json"_s}).json();
    QCOMPARE(slim[u"columns"_s].toArray().size(), 1);
    QCOMPARE(slim[u"rows"_s].toArray().first().toObject().keys(), QStringList{u"name"_s});
    const QJsonArray members = run({u"list"_s, demo(), u"members"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    const QJsonArray bbic = run({u"list"_s, demo(), u"members"_s, u"--network"_s, u"bbic"_s, u"--json"_s}).json()[u"rows"_s].toArray();
    QVERIFY(!bbic.isEmpty() && bbic.size() < members.size());
    const Answer nobody = run({u"list"_s, demo(), u"members"_s, u"--network"_s, u"Dragons"_s});
    QCOMPARE(nobody.code, 4);
    QVERIFY(!nobody.err.isEmpty());
}

void TestCliTables::columnsByHeading_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QStringList>("keys");      // empty: refused
    QTest::newRow("keys") << u"sv"_s << u"name,municipality"_s << QStringList{u"name"_s, u"municipality"_s};
    QTest::newRow("headings") << u"sv"_s << u"Kommun,Namn"_s << QStringList{u"municipality"_s, u"name"_s};
    QTest::newRow("any case") << u"sv"_s << u"kommun, E-POST"_s << QStringList{u"municipality"_s, u"email"_s};
    QTest::newRow("both ways") << u"sv"_s << u"name,kommun"_s << QStringList{u"name"_s, u"municipality"_s};
    QTest::newRow("the language in use") << u"en"_s << u"Municipality"_s << QStringList{u"municipality"_s};
    QTest::newRow("another language") << u"en"_s << u"Kommun"_s << QStringList();
}

void TestCliTables::columnsByHeading()
{
    QFETCH(QString, language);
    QFETCH(QString, columns);
    QFETCH(QStringList, keys);
    const Answer answer = run({u"list"_s, demo(), u"people"_s, u"--lang"_s, language, u"--columns"_s, columns, u"--json"_s});
    QCOMPARE(answer.code, keys.isEmpty() ? 2 : 0);
    QStringList found;
    for (const QJsonArray listed = answer.json()[u"columns"_s].toArray(); const QJsonValue &column : listed)
        found.append(column.toObject()[u"key"_s].toString());
    QCOMPARE(found, keys);
}

void TestCliTables::whatDoesNotLimitIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");      // empty: done
    const auto row = [](const char *name, const QStringList &arguments, const QString &told) { QTest::newRow(name) << arguments << told; };
    row("report of a year", {u"report"_s, u"DEMO"_s, u"people"_s, u"--year"_s, u"2026"_s, u"-o"_s, u"OUT.html"_s}, u"--municipality, --organisation"_s);
    row("report of a term", {u"report"_s, u"DEMO"_s, u"people"_s, u"--term"_s, u"VT2026"_s, u"-o"_s, u"OUT.html"_s}, u"--term"_s);
    row("report of a network", {u"report"_s, u"DEMO"_s, u"people"_s, u"--network"_s, u"BBIC"_s, u"-o"_s, u"OUT.html"_s}, u"--network"_s);
    row("report of a municipality", {u"report"_s, u"DEMO"_s, u"people"_s, u"--municipality"_s, u"Kumla"_s, u"-o"_s, u"OUT.html"_s}, {});
    row("report with a period", {u"report"_s, u"DEMO"_s, u"network"_s, u"--network"_s, u"BBIC"_s, u"--year"_s, u"2026"_s, u"-o"_s, u"OUT.html"_s}, {});
    row("report without", {u"report"_s, u"DEMO"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--year"_s, u"2026"_s, u"-o"_s, u"OUT.html"_s}, u"--year"_s);
    row("list of a year", {u"list"_s, u"DEMO"_s, u"members"_s, u"--year"_s, u"2026"_s}, u"--municipality, --network"_s);
    row("list of meetings of a year", {u"list"_s, u"DEMO"_s, u"meetings"_s, u"--year"_s, u"2026"_s}, {});
    row("figures have years, but no terms", {u"list"_s, u"DEMO"_s, u"figures"_s, u"--term"_s, u"VT2026"_s}, u"--year"_s);
    row("what nothing limits", {u"list"_s, u"DEMO"_s, u"rooms"_s, u"--network"_s, u"BBIC"_s}, u"anything else"_s);
    row("export", {u"export"_s, u"DEMO"_s, u"people"_s, u"--network"_s, u"BBIC"_s, u"-o"_s, u"OUT.csv"_s}, u"--network"_s);
    row("the list of events knows no person", {u"export"_s, u"DEMO"_s, u"events"_s, u"--session"_s, u"Inledning"_s, u"-o"_s, u"OUT.csv"_s}, u"--session"_s);
}

void TestCliTables::whatDoesNotLimitIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, told);
    arguments.replaceInStrings(u"DEMO"_s, demo());
    arguments.replaceInStrings(u"OUT"_s, at(u"limited"_s));
    const Answer answer = run(arguments);
    QVERIFY2(answer.code == (told.isEmpty() ? 0 : 2), qPrintable(answer.err));
    QVERIFY2(answer.err.contains(told), qPrintable(answer.err));
    for (const QString &made : {u"limited.html"_s, u"limited.csv"_s})
        QCOMPARE(QFile::remove(at(made)), told.isEmpty() && arguments.contains(at(made)));
}

void TestCliTables::theYearTellsEventsApart()
{
    const QString year = QString::number(QDate::currentDate().year() - 1);
    const QString out = at(u"programme.html"_s);
    const Answer made = run({u"report"_s, demo(), u"programme"_s, u"--event"_s, u"Länskonferens om välfärd och hälsa"_s, u"--year"_s, year, u"-o"_s, out});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(bytes(out).contains(year.toUtf8()));
    QFile::remove(out);
    // A year that tells nothing apart is not passed over.
    const Answer refused = run({u"report"_s, demo(), u"programme"_s, u"--event"_s, eventTitle, u"--year"_s, year, u"-o"_s, out});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(u"--year"_s), qPrintable(refused.err));
    QVERIFY(!QFile::exists(out));
}

/// What each kind says narrows it does, and nothing else does.
void TestCliTables::limitsAreWhatNarrows()
{
    test::TestEnvironment environment{QDateTime::currentDateTime()};
    const QList<Area> areas = allAreas();
    const auto store = Store::open(demo(), schemaOf(areas), environment, {.exclusive = false, .readOnly = true, .backup = false});
    QVERIFY(store.ok());
    QStringList options{u"year"_s, u"term"_s};
    for (const Area &area : areas)
        for (const Finder &finder : area.finders)
            options.append(finder.key);
    int compared = 0;
    for (const Kind &kind : kindsOf(areas)) {
        Scope scope;
        scope.today = environment.today();
        const Result<Table> all = readKind((*store)->database(), kind, scope);
        QVERIFY(all.ok());
        if (all->rows.isEmpty())
            continue;
        for (const QString &option : std::as_const(options)) {
            Scope narrow = scope;
            if (option == u"year"_s)
                narrow.year = 1950;
            else if (option == u"term"_s)
                narrow.term = u"VT1950"_s;
            else
                narrow.ids.insert(option, Id::natural(u"nothing", {option}));
            const Result<Table> some = readKind((*store)->database(), kind, narrow);
            const bool narrows = !some || some->rows.size() < all->rows.size();
            // The breaks of the demonstration are those of the whole region, which each municipality has.
            if (kind.key == u"school-breaks" && option == u"municipality")
                continue;
            // A forecast is of a term, and tells of every municipality in any.
            if (kind.key == u"leader-forecast" && option == u"term")
                continue;
            QVERIFY2(narrows == kind.limits.contains(option), qPrintable(kind.key + u' ' + option));
            ++compared;
        }
    }
    QVERIFY(compared > 40);
}

void TestCliTables::exportFormats_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("csv") << u"csv"_s << u"people"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("xlsx") << u"XLSX"_s << u"people"_s << QByteArray("PK");
    QTest::newRow("json") << u"json"_s << u"people"_s << QByteArray("{");
    QTest::newRow("vcf") << u"vcf"_s << u"people"_s << QByteArray("BEGIN:VCARD\r\n");
    QTest::newRow("ics") << u"ics"_s << u"meetings"_s << QByteArray("BEGIN:VCALENDAR\r\n");
}

void TestCliTables::exportFormats()
{
    QFETCH(QString, ending);
    QFETCH(QString, kind);
    QFETCH(QByteArray, start);
    const QString out = at(u"out."_s + ending);
    const Answer answer = run({u"export"_s, demo(), kind, u"-o"_s, out});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY(bytes(out).startsWith(start));
    QFile::remove(out);
    QCOMPARE(run({u"export"_s, demo(), kind, u"-o"_s, at(u"no/such/folder/out."_s + ending)}).code, 4);
}

/// Members are not held on a date and networks are no people: those endings are refused with the ones that fit.
void TestCliTables::exportEndingsThatDoNotFit()
{
    for (const auto &[kind, ending] : {std::pair{u"people"_s, u"ics"_s}, {u"meetings"_s, u"vcf"_s}, {u"people"_s, u"docx"_s}}) {
        const Answer answer = run({u"export"_s, demo(), kind, u"-o"_s, at(u"out."_s + ending)});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"csv"_s), qPrintable(answer.err));
        QVERIFY(!QFile::exists(at(u"out."_s + ending)));
    }
}

/// A calendar takes a newer export for newer by its SEQUENCE, and knows the meeting by its UID.
void TestCliTables::exportedCalendarGrows()
{
    const QString path = copy(u"calendar.lansnav"_s);
    const auto exported = [&] {
        run({u"export"_s, path, u"meetings"_s, u"--network"_s, u"BBIC"_s, u"-o"_s, at(u"out.ics"_s)});
        return QString::fromUtf8(bytes(at(u"out.ics"_s))).replace(u"\r\n "_s, QString());
    };
    const QString before = exported();
    QCOMPARE(exported(), before);
    raw(path, {u"UPDATE meeting SET status = 'cancelled' WHERE network = (SELECT id FROM network WHERE name = 'BBIC')"_s});
    const QString after = exported();
    static const QRegularExpression uid(u"UID:.*"_s), sequence(u"SEQUENCE:(\\d+)"_s);
    QVERIFY(before.count(uid) > 3);
    QCOMPARE(after.count(uid), before.count(uid));
    QCOMPARE(uid.match(after).captured(), uid.match(before).captured());
    QVERIFY(sequence.match(after).captured(1).toInt() > sequence.match(before).captured(1).toInt());
    QCOMPARE(after.count(u"STATUS:CANCELLED"_s), after.count(u"BEGIN:VEVENT"_s));
    QFile::remove(path);
}

void TestCliTables::reportFormats_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QStringList>("about");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("start");
    for (const Area &area : allAreas())
        for (const ReportKind &kind : area.reports)
            for (const auto &[ending, start] : {std::pair{"pdf", "%PDF-"}, {"html", "<!DOCTYPE html>"}, {"xlsx", "PK"}})
                QTest::addRow("%s %s", qPrintable(kind.key), ending) << kind.key << about(kind) << QString::fromLatin1(ending) << QByteArray(start);
}

void TestCliTables::reportFormats()
{
    QFETCH(QString, report);
    QFETCH(QStringList, about);
    QFETCH(QString, ending);
    QFETCH(QByteArray, start);
    const QByteArray before = bytes(demo());
    const QString out = at(u"report."_s + ending);
    const Answer answer = run(QStringList{u"report"_s, demo(), report, u"-o"_s, out, u"--json"_s} + about);
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QVERIFY2(bytes(out).left(20).toUpper().startsWith(start.toUpper()), bytes(out).left(20).constData());
    QCOMPARE(answer.json()[u"bytes"_s].toInteger(), bytes(out).size());
    QCOMPARE(bytes(demo()), before);
    QFile::remove(out);
}

void TestCliTables::reportList()
{
    const Answer answer = run({u"report"_s, u"--list"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.json()[u"reports"_s].toArray().size() >= 1);
    const Answer text = run({u"report"_s, u"--list"_s});
    for (const QJsonValue &report : answer.json()[u"reports"_s].toArray())
        QVERIFY(text.out.contains(report.toObject()[u"report"_s].toString()));
}

/// A network's meetings and events both have attendance: what is pointed out says which is meant.
void TestCliTables::attendanceIsOneKind()
{
    const auto asked = [&](const QStringList &where) { return run(QStringList{u"list"_s, demo(), u"attendance"_s, u"--json"_s} + where).json(); };
    const auto keys = [](const QJsonObject &table) {
        QStringList found;
        for (const QJsonArray columns = table[u"columns"_s].toArray(); const QJsonValue &column : columns)
            found.append(column.toObject()[u"key"_s].toString());
        return found;
    };
    const QJsonObject all = asked({});
    for (const QString &key : {u"network"_s, u"event"_s, u"session"_s, u"name"_s, u"state"_s})
        QVERIFY2(keys(all).contains(key), qPrintable(key));
    const QString event = u"Länskonferens om välfärd och hälsa %1"_s.arg(QDate::currentDate().year() - 1);
    const QJsonObject ofEvent = asked({u"--event"_s, event});
    QVERIFY(ofEvent[u"count"_s].toInt() > 0);
    QVERIFY(!keys(ofEvent).contains(u"network"_s));
    const QJsonObject ofNetwork = asked({u"--network"_s, u"BBIC"_s});
    QVERIFY(ofNetwork[u"count"_s].toInt() > 0);
    // Events are held for networks, and are no meetings of theirs.
    QVERIFY(!keys(ofNetwork).contains(u"event"_s));
    QCOMPARE(keys(ofNetwork).first(), u"network"_s);
    QVERIFY(all[u"count"_s].toInt() > ofEvent[u"count"_s].toInt() + ofNetwork[u"count"_s].toInt());
    QCOMPARE(run({u"list"_s, demo(), u"dragons"_s}).err.count(u"attendance"_s), 1);
}

void TestCliTables::protectedPeopleAreMasked()
{
    const QString path = copy(u"masked.lansnav"_s);
    raw(path, {u"UPDATE person SET given = 'Hemlig', family = 'Gömdström', email = 'gomd@example.org', phone = '+46701234567', protected = 1 "
               "WHERE id = (SELECT person FROM membership WHERE deleted = 0 LIMIT 1)"_s,
               u"INSERT INTO registration (id, event, person) SELECT x'fedcba9876543210fedcba9876543210', x'0123456789abcdef0123456789abcdef', id "
               "FROM person WHERE email = 'gomd@example.org'"_s});
    QStringList outputs;
    for (const Area &area : allAreas()) {
        for (const Kind &kind : area.kinds)
            outputs.append(run({u"list"_s, path, kind.key, u"--json"_s}).out);
        for (const ReportKind &kind : area.reports) {
            run(QStringList{u"report"_s, path, kind.key, u"-o"_s, at(u"masked.html"_s)} + about(kind));
            outputs.append(QString::fromUtf8(bytes(at(u"masked.html"_s))));
        }
    }
    run({u"export"_s, path, u"people"_s, u"-o"_s, at(u"masked.vcf"_s)});
    outputs.append(QString::fromUtf8(bytes(at(u"masked.vcf"_s))));
    outputs.append(run({u"history"_s, path, u"--json"_s}).out);
    outputs.append(run({u"check"_s, path}).out);
    for (const QString &output : outputs) {
        QVERIFY(!output.isEmpty());
        for (const char *secret : {"Hemlig", "Gömdström", "gomd@example.org", "701234567"})
            QVERIFY2(!output.contains(QString::fromUtf8(secret)), secret);
    }
    QFile::remove(path);
}

LANSNAV_TEST_MAIN(TestCliTables)
#include "tst_clitables.moc"
