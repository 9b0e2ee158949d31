// SPDX-License-Identifier: GPL-3.0-or-later
// Names and municipalities in lists of members and of attendance that are nearly those of somebody known: å, ä and ö tell people apart, a
// name the other way round is the same one, and a municipality that cannot be read agrees with none.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s};

QStringList called(const char *name, const char *place = "", const char *mail = "", const char *phone = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(place), QString::fromUtf8(mail), QString::fromUtf8(phone)};
}

ImportRun readRows(NetworkFixture &f, const Rows &rows, int choice = -1)
{
    return runImport(f, u"members"_s, "BBIC", bookOf(Rows{headings} + rows), [choice](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choice;
    });
}

QStringList names(NetworkFixture &f)
{
    QStringList found;
    const Result<QList<Person>> people = registerstore::people(f.db());
    for (const Person &p : *people)
        found.append(p.name());
    found.sort();
    return found;
}

/// "Eva Ek|Kumla", sorted.
QStringList members(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName}; });
}

QString told(const ImportRun &run)
{
    return notesOf(run.report);
}

/// Reads the rows once more, with that choice: nothing is changed.
void mustBeSettled(NetworkFixture &f, const Rows &rows, int choice)
{
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    const ImportRun again = readRows(f, rows, choice);
    QCOMPARE(again.report.added + again.report.updated, 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
}

} // namespace

class TestMemberNearNames : public QObject
{
    Q_OBJECT

private slots:
    void ringsTellPeopleApart();
    void nearlyNamed_data();
    void nearlyNamed();
    void aListWithoutRings();
    void theOtherWayRound_data();
    void theOtherWayRound();
    void bothWaysInTheList();
    void anUnreadPlace();
    void anUnreadPlaceOfSomebodyKnown_data();
    void anUnreadPlaceOfSomebodyKnown();
    void anUnreadPlaceOfSomebodyNew_data();
    void anUnreadPlaceOfSomebodyNew();
    void anotherNameInTheMailbox_data();
    void anotherNameInTheMailbox();
    void whomSomebodyStandsInFor_data();
    void whomSomebodyStandsInFor();
    void attendance_data();
    void attendance();
};

/// Three people of one municipality whose names differ in a letter of their own.
void TestMemberNearNames::ringsTellPeopleApart()
{
    const Rows rows{called("Anna Hall", "Nora"), called("Anna Häll", "Nora"), called("Anna Håll", "Nora", "x@example.org")};
    NetworkFixture f;
    const ImportRun run = readRows(f, rows);
    QCOMPARE(int(run.plan.rows.at(0).fate), int(RowFate::New));
    QCOMPARE(int(run.plan.rows.at(1).fate), int(RowFate::Doubtful));
    QCOMPARE(int(run.plan.rows.at(2).fate), int(RowFate::Doubtful));
    QVERIFY2(run.plan.rows.at(1).reason.contains(u"Line 2"_s), qPrintable(run.plan.rows.at(1).reason));
    QCOMPARE(run.plan.rows.at(1).choiceFates, (QList<RowFate>{RowFate::New, RowFate::LeftOut}));
    QCOMPARE(names(f), QStringList{u"Anna Hall"_s});
    mustBeSettled(f, rows, -1);
    readRows(f, rows, 0);
    QCOMPARE(members(f), (QStringList{u"Anna Hall|Nora"_s, u"Anna Häll|Nora"_s, u"Anna Håll|Nora"_s}));
    QCOMPARE(readRows(f, rows).report.unchanged, 3);
}

void TestMemberNearNames::nearlyNamed_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<int>("people");        // with the first choice
    QTest::newRow("one municipality") << called("Anna Hall", "Nora") << called("Anna Häll", "Nora") << true << 2;
    QTest::newRow("the ring in the register") << called("Anna Häll", "Nora") << called("Anna Hall", "Nora") << true << 2;
    QTest::newRow("no municipality") << called("Anna Hall", "Nora") << called("Anna Häll") << true << 2;
    QTest::newRow("the same phone") << called("Anna Hall", "Nora", "", "0701680611") << called("Anna Häll", "Nora", "", "0701680611") << true << 1;
    QTest::newRow("the same address") << called("Anna Hall", "Nora", "a@example.org") << called("Anna Häll", "Nora", "a@example.org") << false << 1;
    QTest::newRow("two addresses") << called("Anna Hall", "Nora", "a@example.org") << called("Anna Häll", "Nora", "b@example.org") << false << 2;
    QTest::newRow("two municipalities") << called("Anna Hall", "Nora") << called("Anna Häll", "Kumla") << false << 2;
    QTest::newRow("two letters for one") << called("Håkan Ek", "Nora") << called("Haakan Ek", "Nora") << true << 2;
    QTest::newRow("an accent") << called("André Ek", "Nora") << called("Andre Ek", "Nora") << false << 1;
    QTest::newRow("a hyphen") << called("Anna-Karin Ek", "Nora") << called("Anna-karin Ek", "Nora") << false << 1;
}

void TestMemberNearNames::nearlyNamed()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, row);
    QFETCH(bool, isAsked);
    QFETCH(int, people);
    NetworkFixture f;
    readRows(f, {before});
    const QString known = names(f).first();
    const ImportRun undecided = readRows(f, {row});
    QCOMPARE(undecided.report.doubtful.size(), isAsked ? 1 : 0);
    if (isAsked)
        QVERIFY2(undecided.report.doubtful.first().reason.contains(u"å, ä or ö"_s), qPrintable(undecided.report.doubtful.first().reason));
    const ImportRun first = readRows(f, {row}, 0);
    QCOMPARE(names(f).size(), people);
    QVERIFY(names(f).contains(known));
    const bool isTold = people == 1 && before.first().contains(u"Hall"_s);
    QCOMPARE(told(first).contains(u"keeps that name"_s), isTold);
    mustBeSettled(f, {row}, 0);
}

/// On a keyboard without å, ä and ö everybody is written so.
void TestMemberNearNames::aListWithoutRings()
{
    NetworkFixture f;
    readRows(f, {called("Anna Häll", "Örebro")});
    const ImportRun run = readRows(f, {called("Anna Hall", "Orebro")}, 0);
    QCOMPARE(run.report.added, 0);
    QCOMPARE(names(f), QStringList{u"Anna Häll"_s});
}

void TestMemberNearNames::theOtherWayRound_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("the municipality agrees") << called("Lund Karl-Erik", "Kumla") << false;
    QTest::newRow("the address agrees") << called("Lund Karl-Erik", "", "ke@example.org") << false;
    QTest::newRow("the number agrees") << called("Lund Karl-Erik", "", "", "0701680611") << false;
    QTest::newRow("nothing agrees") << called("Lund Karl-Erik") << true;
    QTest::newRow("another address") << called("Lund Karl-Erik", "Kumla", "lund@example.org") << true;
}

/// In lists of members as in those of people.
void TestMemberNearNames::theOtherWayRound()
{
    QFETCH(QStringList, row);
    QFETCH(bool, isAsked);
    for (const bool isMember : {true, false}) {
        NetworkFixture f;
        readRows(f, {called("Karl-Erik Lund", "Kumla", "ke@example.org", "0701680611")});
        if (!isMember) {
            Edit edit(*f.store, ActText("Nobody"));
            edit.run(u"UPDATE membership SET deleted = 1"_s);
            NetworkFixture::must(edit.commit());
        }
        const ImportRun run = readRows(f, {row});
        QCOMPARE(run.report.doubtful.size(), isAsked ? 1 : 0);
        QCOMPARE(names(f), QStringList{u"Karl-Erik Lund"_s});
        QCOMPARE(members(f).size(), isAsked && !isMember ? 0 : 1);
        mustBeSettled(f, {row}, -1);
    }
}

void TestMemberNearNames::bothWaysInTheList()
{
    NetworkFixture f;
    const Rows rows{called("Karl-Erik Lund", "Kumla"), called("Eva Alm", "Nora"), called("Bo Sten", "Laxå"), called("Lund Karl-Erik", "Kumla")};
    const ImportRun run = readRows(f, rows);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(run.report.doubtful.first().line, 5);
    QCOMPARE(names(f).size(), 3);
    mustBeSettled(f, rows, -1);
}

/// Two of one name, of whom one is of a municipality that cannot be read.
void TestMemberNearNames::anUnreadPlace()
{
    const Rows both{called("Eva Ek", "Kumla"), called("Eva Ek", "Degefors")};
    for (const Rows &rows : {both, Rows(both.crbegin(), both.crend())}) {
        NetworkFixture f;
        const ImportRun run = readRows(f, rows);
        QCOMPARE(run.report.added, 1);
        QCOMPARE(run.report.doubtful.size(), 1);
        QVERIFY2(run.report.doubtful.first().reason.contains(u"Degerfors"_s), qPrintable(run.report.doubtful.first().reason));
        mustBeSettled(f, rows, -1);
    }
    NetworkFixture f;
    readRows(f, both, 0);
    QCOMPARE(members(f), (QStringList{u"Eva Ek|Degerfors"_s, u"Eva Ek|Kumla"_s}));
    QCOMPARE(names(f).size(), 2);
    mustBeSettled(f, both, 0);
}

void TestMemberNearNames::anUnreadPlaceOfSomebodyKnown_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<int>("people");        // with the first choice
    QTest::newRow("the one that is meant") << called("Eva Ek", "Degerfors") << called("Eva Ek", "Degefors") << true << 1;
    QTest::newRow("another") << called("Eva Ek", "Kumla") << called("Eva Ek", "Degefors") << true << 2;
    QTest::newRow("one that is not nearly any") << called("Eva Ek", "Kumla") << called("Eva Ek", "Storstad") << true << 1;
    QTest::newRow("the address agrees") << called("Eva Ek", "Kumla", "eva@example.org") << called("Eva Ek", "Degefors", "eva@example.org") << false << 1;
    QTest::newRow("the number agrees") << called("Eva Ek", "Kumla", "", "0701680611") << called("Eva Ek", "Degefors", "", "0701680611") << false << 1;
    QTest::newRow("none") << called("Eva Ek", "Kumla") << called("Eva Ek") << false << 1;
}

void TestMemberNearNames::anUnreadPlaceOfSomebodyKnown()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, row);
    QFETCH(bool, isAsked);
    QFETCH(int, people);
    NetworkFixture f;
    readRows(f, {before});
    QCOMPARE(readRows(f, {row}).report.doubtful.size(), isAsked ? 1 : 0);
    QCOMPARE(names(f).size(), 1);
    readRows(f, {row}, 0);
    QCOMPARE(names(f).size(), people);
    mustBeSettled(f, {row}, 0);
}

void TestMemberNearNames::anUnreadPlaceOfSomebodyNew_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("place");         // of the first choice
    QTest::newRow("a letter is missing") << u"Kommun"_s << u"Degefors"_s << u"Degerfors"_s;
    QTest::newRow("two letters have changed places") << u"Kommun"_s << u"Lindesbegr kommun"_s << u"Lindesberg"_s;
    QTest::newRow("in the column of our own list") << u"Representerar"_s << u"Degefors"_s << u"Degerfors"_s;
    QTest::newRow("not nearly any") << u"Kommun"_s << u"Storstad"_s << QString();
}

/// The municipality that is nearly called so is proposed.
void TestMemberNearNames::anUnreadPlaceOfSomebodyNew()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QString, place);
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, heading}, {u"Eva Ek"_s, cell}, {u"Bo Alm"_s, u"Nora"_s}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book, takeFirstChoices);
    QCOMPARE(int(run.plan.rows.first().fate), int(RowFate::Doubtful));
    QCOMPARE(called(f.detail(f.network("BBIC")), u"Eva Ek"_s)->representsName, place);
}

void TestMemberNearNames::anotherNameInTheMailbox_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("people");            // with the first choice
    QTest::newRow("somebody else") << u"Bo Ek"_s << 2;
    QTest::newRow("another family name") << u"Anna Lind"_s << 2;
    QTest::newRow("a name more") << u"Anna Berg-Lind"_s << 1;
}

/// Nobody is taken for the owner of a mailbox without a line that says so.
void TestMemberNearNames::anotherNameInTheMailbox()
{
    QFETCH(QString, name);
    QFETCH(int, people);
    for (const char *place : {"Nora", "Kumla"}) {
        NetworkFixture f;
        readRows(f, {called("Anna Berg", "Nora", "anna@example.org")});
        const Rows rows{called(name.toUtf8().constData(), place, "anna@example.org")};
        const ImportRun first = readRows(f, rows, 0);
        QCOMPARE(int(first.plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(names(f).size(), people);
        const bool isSame = people == 1;
        QVERIFY2(told(first).contains(u"Anna Berg is called Anna Berg-Lind from now on"_s) == isSame, qPrintable(told(first)));
        mustBeSettled(f, rows, 0);
    }
}

void TestMemberNearNames::whomSomebodyStandsInFor_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("ordinary");      // whom it is noted that she stands in for
    QTest::newRow("as it is written") << u"Håkan Lund"_s << u"Håkan Lund"_s;
    QTest::newRow("without rings") << u"Hakan Lund"_s << u"Håkan Lund"_s;
    QTest::newRow("nobody") << u"Bo Lund"_s << QString();
}

void TestMemberNearNames::whomSomebodyStandsInFor()
{
    QFETCH(QString, said);
    QFETCH(QString, ordinary);
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Håkan Lund"_s, u"Kumla"_s, {}}, {u"Eva Alm"_s, u"Kumla"_s, said}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(called(f.detail(f.network("BBIC")), u"Eva Alm"_s)->substitutesName, ordinary);
    QCOMPARE(told(run).contains(u"is taken to mean"_s), !ordinary.isEmpty() && said != ordinary);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

void TestMemberNearNames::attendance_data()
{
    QTest::addColumn<QStringList>("row");       // name, municipality, e-mail
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<int>("marks");             // with the first choice
    QTest::newRow("as it is written") << QStringList{u"Anna Häll"_s, {}, {}} << false << 1;
    QTest::newRow("without the ring") << QStringList{u"Anna Hall"_s, u"Nora"_s, {}} << true << 0;
    QTest::newRow("without it, with her address") << QStringList{u"Anna Hall"_s, {}, u"anna@example.org"_s} << false << 1;
    QTest::newRow("the other way round") << QStringList{u"Häll Anna"_s, u"Nora"_s, {}} << false << 1;
    QTest::newRow("the other way round alone") << QStringList{u"Häll Anna"_s, {}, {}} << true << 1;
}

void TestMemberNearNames::attendance()
{
    QFETCH(QStringList, row);
    QFETCH(bool, isAsked);
    QFETCH(int, marks);
    NetworkFixture f;
    readRows(f, {called("Anna Häll", "Nora", "anna@example.org")});
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"2019-02-14"_s}, row + QStringList{u"x"_s}});
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", book).report.doubtful.size(), isAsked ? 1 : 0);
    runImport(f, u"attendance"_s, "BBIC", book, takeFirstChoices);
    QCOMPARE(f.count(u"SELECT count(*) FROM attendance"_s), marks);
}

LANSNAV_TEST_MAIN(TestMemberNearNames)
#include "tst_membernearnames.moc"
