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

/// The real lansnav-cli: lists, exports, reports and imports of every area.
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
    void importTwice();
    void importRefusals();
    void importBelowPointedOutHeadings();
    void importOfProtected_data();
    void importOfProtected();
    void attendanceIsOneKind();
    void registrationsOfAForm();
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

void TestCliTables::importTwice()
{
    const QString path = copy(u"import.lansnav"_s);
    const QString source = write(u"bbic.csv"_s, u"Kontaktlista BBIC\n\nNamn;Kommun;E-post;Telefon\n"
                                                "Förstnamn, Åsa-Lill Påhittad;Nora;asa.pahittad@example.org;0587-12 34 56\n"
                                                "Östen Fiktiv;KUMLA kommun;osten.fiktiv@example.org;\n"_s.toUtf8());
    const QStringList arguments = {u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s};
    const QByteArray before = bytes(path);
    const Answer dry = run(arguments + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.code == 0 || dry.code == 1, qPrintable(dry.err));
    QCOMPARE(dry.json()[u"read"_s].toInt(), 2);
    QCOMPARE(bytes(path), before);

    const Answer first = run(arguments);
    QVERIFY2(first.code == dry.code, qPrintable(first.err));
    for (const char *key : {"read", "new", "updated", "unchanged", "doubtful", "refused"})
        QVERIFY2(first.json().contains(QLatin1String(key)), key);
    QVERIFY(first.json()[u"new"_s].toInt() >= 1);
    const qint64 changes = run({u"info"_s, path, u"--json"_s}).json()[u"changes"_s].toInteger();

    const Answer second = run(arguments);
    QCOMPARE(second.json()[u"new"_s].toInt(), 0);
    QCOMPARE(second.json()[u"updated"_s].toInt(), 0);
    QCOMPARE(run({u"info"_s, path, u"--json"_s}).json()[u"changes"_s].toInteger(), changes);

    // One import is one undo step.
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QVERIFY(!run({u"list"_s, path, u"people"_s}).out.contains(u"Fiktiv"_s));
    QCOMPARE(run({u"redo"_s, path}).code, 0);
    QVERIFY(run({u"list"_s, path, u"people"_s}).out.contains(u"Fiktiv"_s));
    QVERIFY(!run({u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s}).out.isEmpty());
    QFile::remove(path);
}

void TestCliTables::importRefusals()
{
    const QString path = copy(u"refuse.lansnav"_s);
    const QByteArray before = bytes(path);
    const QString list = run({u"list"_s, path, u"members"_s, u"--json"_s}).out;
    write(u"noheading.csv"_s, "1;2;3\n4;5;6\n");
    write(u"binary.xlsx"_s, QByteArray(3000, '\x01'));
    write(u"wide.csv"_s, "Namn;Kommun\nAnna Ek;Nora\nEk;Bo;Nora\n");
    for (const char *source : {"missing.csv", "noheading.csv", "binary.xlsx", "wide.csv"}) {
        const Answer answer = run({u"import"_s, path, at(QLatin1String(source)), u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s});
        QVERIFY2(answer.code == 4, source);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--json"_s}).out, list);
    QCOMPARE(run({u"import"_s, demo(), at(u"noheading.csv"_s), u"--as"_s, u"members"_s, u"--network"_s, u"Dragons"_s, u"--dry-run"_s}).code, 4);
    // Part of a name shows a network, and writes to none; capitals are no part.
    write(u"one.csv"_s, "Namn;Kommun\nUnika Påhittad;Nora\n");
    const auto into = [&](const QString &network) { return run({u"import"_s, path, at(u"one.csv"_s), u"--as"_s, u"members"_s, u"--network"_s, network}).code; };
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--network"_s, u"BB"_s}).code, 0);
    QCOMPARE(into(u"BB"_s), 2);
    QVERIFY(!run({u"list"_s, path, u"people"_s}).out.contains(u"Unika"_s));
    QCOMPARE(into(u"bbic"_s), 0);
    QVERIFY(run({u"list"_s, path, u"people"_s}).out.contains(u"Unika"_s));
    QFile::remove(path);
}

void TestCliTables::importBelowPointedOutHeadings()
{
    const QString path = copy(u"header.lansnav"_s);
    const QString source = write(u"lists.csv"_s, u"Namn;Kommun;E-post\nÖsten Fiktiv;Kumla;osten.fiktiv@example.org\n\nKommun;Namn;E-post\nNora;Unika Påhittad;\n"_s.toUtf8());
    const QStringList import{u"import"_s, path, source, u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s, u"--json"_s};
    const QString before = run({u"list"_s, path, u"members"_s, u"--json"_s}).out;
    for (const char *row : {"0", "-1", "four", "4.5", "5000000", "99"}) {
        const Answer answer = run(import + QStringList{u"--header-row=%1"_s.arg(QLatin1String(row))});
        QVERIFY2(answer.code == 2, row);
        QVERIFY2(answer.err.contains(QLatin1String(row)) || answer.err.contains(u"--header-row"_s), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
    }
    const Answer noHeadings = run(import + QStringList{u"--header-row"_s, u"2"_s, u"--dry-run"_s});
    QCOMPARE(noHeadings.code, 4);
    QVERIFY2(noHeadings.err.contains(u"Line 2"_s), qPrintable(noHeadings.err));
    QCOMPARE(run({u"list"_s, path, u"members"_s, u"--json"_s}).out, before);
    const Answer below = run(import + QStringList{u"--header-row"_s, u"4"_s});
    QVERIFY2(below.code == 0, qPrintable(below.out + below.err));
    QCOMPARE(below.json()[u"new"_s].toInt(), 1);
    const QString people = run({u"list"_s, path, u"people"_s}).out;
    QVERIFY(people.contains(u"Unika Påhittad"_s) && !people.contains(u"Fiktiv"_s));
    QVERIFY(run({u"import"_s, u"--help"_s}).out.contains(u"--header-row N"_s));
    QFile::remove(path);
}

void TestCliTables::importOfProtected_data()
{
    QTest::addColumn<QStringList>("kind");
    QTest::newRow("members") << QStringList{u"--as"_s, u"members"_s, u"--network"_s, u"BBIC"_s};
    QTest::newRow("people") << QStringList{u"--as"_s, u"people"_s};
}

/// Nobody goes in unprotected whom the list calls protected, unless that was said.
void TestCliTables::importOfProtected()
{
    QFETCH(QStringList, kind);
    const QString source = write(u"protected.csv"_s, u"Namn;Kommun;E-post;Anm.\nÖsten Fiktiv;Kumla;osten.fiktiv@example.org;Skyddade personuppgifter\nUnika Påhittad;Nora;unika@example.org;\n"_s.toUtf8());
    for (const QString &decided : {QString(), u"yes"_s, u"no"_s}) {
        const QString path = copy(u"protected.lansnav"_s);
        const QStringList import = QStringList{u"import"_s, path, source} + kind + (decided.isEmpty() ? QStringList() : QStringList{u"--protect-proposed"_s, decided});
        const Answer dry = run(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.code, decided.isEmpty() ? 1 : 0);
        QCOMPARE(dry.out.contains(u"--protect-proposed"_s), decided.isEmpty());
        const Answer answer = run(import + QStringList{u"--json"_s});
        QCOMPARE(answer.code, decided.isEmpty() ? 1 : 0);
        QCOMPARE(answer.json()[u"new"_s].toInt(), decided.isEmpty() ? 1 : 2);
        QCOMPARE(answer.json()[u"doubtful"_s].toArray().size(), decided.isEmpty() ? 1 : 0);
        QCOMPARE(answer.json()[u"protection_undecided"_s].toInt(), decided.isEmpty() ? 1 : 0);
        const QString people = run({u"list"_s, path, u"people"_s}).out;
        QVERIFY(people.contains(u"Unika"_s));
        QCOMPARE(people.contains(u"Fiktiv"_s), decided == u"no");
        QFile::remove(path);
    }
    const Answer wrong = run(QStringList{u"import"_s, demo(), source} + kind + QStringList{u"--protect-proposed"_s, u"maybe"_s});
    QCOMPARE(wrong.code, 2);
    QVERIFY(wrong.err.contains(u"maybe"_s));
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
    QVERIFY(all[u"count"_s].toInt() > ofEvent[u"count"_s].toInt() + ofNetwork[u"count"_s].toInt());
    QCOMPARE(run({u"list"_s, demo(), u"dragons"_s}).err.count(u"attendance"_s), 1);
}

void TestCliTables::registrationsOfAForm()
{
    const QString path = copy(u"form.lansnav"_s);
    const QString source = QStringLiteral(LANSNAV_TEST_DATA "/anmälningar utbildningsdag.csv");
    const QString event = u"CROSS-konferensen"_s;
    QCOMPARE(run({u"import"_s, path, source, u"--as"_s, u"registrations"_s}).code, 2);
    const QStringList import{u"import"_s, path, source, u"--as"_s, u"registrations"_s, u"--event"_s, event, u"--json"_s};
    const Answer dry = run(import + QStringList{u"--dry-run"_s});
    QVERIFY2(dry.json()[u"new"_s].toInt() > 100, qPrintable(dry.out + dry.err));
    QCOMPARE(run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json()[u"count"_s].toInt(), 0);
    const Answer first = run(import);
    QCOMPARE(first.code, 1);
    QCOMPARE(first.json()[u"read"_s].toInt(), 120);
    QVERIFY(!first.json()[u"doubtful"_s].toArray().isEmpty());
    const QJsonObject listed = run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json();
    QCOMPARE(listed[u"count"_s].toInt(), first.json()[u"new"_s].toInt());
    QCOMPARE(listed[u"rows"_s].toArray().first().toObject()[u"seat"_s].toString(), u"Seat"_s);
    const Answer again = run(import);
    QCOMPARE(again.json()[u"new"_s].toInt() + again.json()[u"updated"_s].toInt(), 0);
    QVERIFY(again.json()[u"act"_s].toString().isEmpty());
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QCOMPARE(run({u"list"_s, path, u"registrations"_s, u"--event"_s, event, u"--json"_s}).json()[u"count"_s].toInt(), 0);
    QFile::remove(path);
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
