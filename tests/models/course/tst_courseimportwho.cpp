// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the rows of a list of registrations are about, and where they work.
#include "registrationimportfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestCourseImportWho : public QObject
{
    Q_OBJECT

private slots:
    void whoItIs();
    void protectedPeople();
    void sharedMailbox();
    void nobodyOrSeveral_data();
    void nobodyOrSeveral();
    void nearlyTheSameName();
    void whoIsOfAnotherMunicipality_data();
    void whoIsOfAnotherMunicipality();
    void anotherPersonFirst_data();
    void anotherPersonFirst();
    void besideTheName_data();
    void besideTheName();
    void workplaces();
};

void TestCourseImportWho::whoItIs()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id anna = f.person("Anna", "Ek", "anna@example.org");
    f.must(registerstore::changePerson(*f.store, anna, u"title"_s, u"rektor"_s));
    const Id bo = f.person("Bo", "Ask");
    const Workbook book = form({{u""_s, u"Ek, Anna"_s, u"anna@example.org"_s, u""_s, u""_s, u"chef"_s},
                                {u""_s, u"Bo Ask"_s, u"bo@example.org"_s},
                                {u""_s, u""_s, u"ingen@example.org"_s}});
    const Run run = import(f, event, book, [](ImportPlan &plan) {
        QCOMPARE(rowAt(plan, 2).fate, RowFate::New);
        QCOMPARE(rowAt(plan, 2).choices.size(), 2);
        QCOMPARE(rowAt(plan, 2).choice, 0);
        QCOMPARE(rowAt(plan, 3).fate, RowFate::Doubtful);
        QCOMPARE(rowAt(plan, 4).fate, RowFate::Refused);
        chooseAll(plan, 0);
    });
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 2);
    QCOMPARE(detail.registrations.first().person, anna);
    QCOMPARE(detail.registrations.last().person, bo);
    // What the register says stays until somebody says otherwise; what it lacked is filled in.
    QCOMPARE(detail.registrations.first().title, u"rektor"_s);
    QCOMPARE(detail.registrations.last().email, u"bo@example.org"_s);
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
    const Id other = f.event("En annan dag");
    import(f, other, book, [](ImportPlan &plan) { plan.rows.first().choice = 1; });
    QCOMPARE(called(f.detail(other), u"Anna Ek"_s).title, u"chef"_s);
}

void TestCourseImportWho::protectedPeople()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id hidden = f.person("Hemlig", "Gömd", "gomd@example.org");
    f.must(registerstore::setProtected(*f.store, hidden, true));
    const Workbook book = form({{u""_s, u"Hemlig Gömd"_s, u"gomd@example.org"_s, u"Hemliga huset"_s, u""_s, u"spion"_s},
                                {u""_s, u"Vera Vik"_s, u"vera@example.org"_s, u""_s, u""_s, u""_s, u""_s, u"Ja"_s, u"Har skyddade personuppgifter"_s}});
    const Run run = import(f, event, book, [](ImportPlan &plan) {
        QCOMPARE(rowAt(plan, 3).protectingChoices, QSet<int>{1});
        plan.rows[1].choice = 1;
    });
    const EventDetail detail = f.detail(event);
    QCOMPARE(detail.registrations.size(), 2);
    QVERIFY(detail.registrations.first().protectedIdentity && detail.registrations.last().protectedIdentity);
    QVERIFY(f.must(registerstore::person(f.db(), hidden)).title.isEmpty());
    const int changes = f.changes();
    const Run again = import(f, event, book);
    QCOMPARE(again.report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

void TestCourseImportWho::sharedMailbox()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u""_s, u"Anna Ek"_s, u"enheten@example.org"_s}, {u""_s, u"Bo Ask"_s, u"enheten@example.org"_s}});
    QCOMPARE(import(f, event, book).report.added, 2);
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

void TestCourseImportWho::nobodyOrSeveral_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("asked");
    QTest::newRow("a person") << QStringList{u""_s, u"Anna Ek"_s, u"anna@example.org"_s} << false;
    QTest::newRow("a name alone") << QStringList{u""_s, u"Anna Ek"_s} << false;
    QTest::newRow("a double name") << QStringList{u""_s, u"Anna-Karin Ek Ask"_s, u"anna@example.org"_s} << false;
    QTest::newRow("two people") << QStringList{u""_s, u"Anna Ek och Bo Alm"_s, u"anna@example.org"_s} << true;
    QTest::newRow("two people, a slash") << QStringList{u""_s, u"Anna Ek/Bo Alm"_s, u"anna@example.org"_s} << true;
    QTest::newRow("a formula") << QStringList{u""_s, u"=Anna Berg"_s, u"anna@example.org"_s} << true;
    QTest::newRow("a remark") << QStringList{u""_s, u"Tänk på att beställa mat!"_s} << true;
    QTest::newRow("a heading") << QStringList{u""_s, u"Kumla"_s} << true;
}

/// What stands among the names and is no person, or not one, is asked about as in every list of people; left out, it stays out.
void TestCourseImportWho::nobodyOrSeveral()
{
    QFETCH(QStringList, row);
    QFETCH(bool, asked);
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u""_s, u"Siv Sten"_s, u"siv@example.org"_s}, row});
    const int people = f.count(u"SELECT count(*) FROM person"_s);
    const Run run = import(f, event, book);
    QCOMPARE(rowAt(run.plan, 3).fate, asked ? RowFate::Doubtful : RowFate::New);
    QCOMPARE(f.detail(event).registrations.size(), asked ? 1 : 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people + (asked ? 1 : 2));
    if (!asked)
        return;
    QCOMPARE(rowAt(run.plan, 3).choices.size(), 2);
    QCOMPARE(rowAt(run.plan, 3).choiceFates, (QList<RowFate>{RowFate::LeftOut, RowFate::New}));
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(f.detail(event).registrations.size(), 1);
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 1); });
    QCOMPARE(f.detail(event).registrations.size(), 2);
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

/// One address under two nearly equal names: nobody is registered for the other without being asked about.
void TestCourseImportWho::nearlyTheSameName()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Lindström"_s, u"anna@example.org"_s},
                                {u"2026-02-02 10.00"_s, u"Anna Lindstöm"_s, u"anna@example.org"_s},
                                {u"2026-02-03 10.00"_s, u"Anna Lindstöm"_s, u"anna@example.org"_s}});
    const Run first = import(f, event, book);
    QCOMPARE(rowAt(first.plan, 3).fate, RowFate::Doubtful);
    QVERIFY2(rowAt(first.plan, 3).reason.startsWith(u"Line 2 has the same e-mail"_s), qPrintable(rowAt(first.plan, 3).reason));
    QVERIFY(!rowAt(first.plan, 3).notes.join(u'|').contains(u"another person"_s));
    // The third is about the second, whoever that is.
    QCOMPARE(rowAt(first.plan, 4).with, 1);
    QCOMPARE(names(f.detail(event)), QStringList{u"Anna Lindström"_s});

    // Undecided, it is asked about again: now the register has the first.
    const int changes = f.changes();
    const Run second = import(f, event, book);
    QCOMPARE(f.changes(), changes);
    QCOMPARE(rowAt(second.plan, 2).fate, RowFate::Unchanged);
    QCOMPARE(rowAt(second.plan, 3).fate, RowFate::Doubtful);
    QCOMPARE(rowAt(second.plan, 3).choiceFates, (QList<RowFate>{RowFate::Unchanged, RowFate::New}));
    // The same person: registered already.
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(f.detail(event).registrations.size(), 1);
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 1); });
    QCOMPARE(names(f.detail(event)), (QStringList{u"Anna Lindström"_s, u"Anna Lindstöm"_s}));
    const int decided = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 3);
    QCOMPARE(f.changes(), decided);
}

void TestCourseImportWho::whoIsOfAnotherMunicipality_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("people");
    QTest::newRow("another person") << 0 << 2;
    QTest::newRow("the same person") << 1 << 1;
}

/// Nobody of the name comes in beside the one that there is without a word; and what was chosen stays so.
void TestCourseImportWho::whoIsOfAnotherMunicipality()
{
    QFETCH(int, choice);
    QFETCH(int, people);
    CourseFixture f;
    const Id event = f.event("Dag");
    const int before = f.count(u"SELECT count(*) FROM person"_s);
    const Id anna = f.person("Anna", "Ek");
    f.must(registerstore::changePerson(*f.store, anna, u"municipality"_s, f.must(registerstore::findMunicipality(f.db(), u"Kumla"_s)).bind()));
    const Workbook book = form({{u"2026-02-01 10.00"_s, u"Anna Ek"_s, u""_s, u""_s, u"Laxå"_s}});
    const Run undecided = import(f, event, book);
    QCOMPARE(rowAt(undecided.plan, 2).fate, RowFate::Doubtful);
    QVERIFY2(rowAt(undecided.plan, 2).reason.contains(u"Kumla"_s), qPrintable(rowAt(undecided.plan, 2).reason));
    QVERIFY(f.detail(event).registrations.isEmpty());
    import(f, event, book, [choice](ImportPlan &plan) { chooseAll(plan, choice); });
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), before + people);
    QCOMPARE(f.detail(event).registrations.first().person == anna, people == 1);
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 1);
    QCOMPARE(f.changes(), changes);
}

void TestCourseImportWho::anotherPersonFirst_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<bool>("isAnother");        // by the first choice
    QTest::newRow("a ring") << QStringList{u""_s, u"Anna Häll"_s} << true << true;
    QTest::newRow("a ring, and her address") << QStringList{u""_s, u"Anna Häll"_s, u"anna@example.org"_s} << false << false;
    QTest::newRow("another name in the mailbox") << QStringList{u""_s, u"Bo Ek"_s, u"anna@example.org"_s} << true << true;
    QTest::newRow("a name more in the mailbox") << QStringList{u""_s, u"Anna Hall-Lind"_s, u"anna@example.org"_s} << true << false;
    QTest::newRow("her name") << QStringList{u""_s, u"Anna Hall"_s, u"anna@example.org"_s} << false << false;
}

void TestCourseImportWho::anotherPersonFirst()
{
    QFETCH(QStringList, row);
    QFETCH(bool, isAsked);
    QFETCH(bool, isAnother);
    CourseFixture f;
    const Id event = f.event("Dag");
    const Id anna = f.person("Anna", "Hall", "anna@example.org");
    const Workbook book = form({row});
    const Run run = import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(rowAt(run.plan, 2).fate, isAsked ? RowFate::Doubtful : RowFate::New);
    QCOMPARE(f.detail(event).registrations.first().person != anna, isAnother);
    QStringList notes;
    for (const ImportReport::Line &line : run.report.notes)
        notes.append(line.reason);
    const bool isTold = !isAnother && row.at(1) != u"Anna Hall";
    QCOMPARE(notes.join(u' ').contains(u"Anna Hall, who keeps that name"_s), isTold);
    const int changes = f.changes();
    import(f, event, book, [](ImportPlan &plan) { chooseAll(plan, 0); });
    QCOMPARE(f.changes(), changes);
}

void TestCourseImportWho::besideTheName_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << u"Anna Ek"_s << QString();
    QTest::newRow("a diet") << u"Anna Ek (vegan)"_s << u"vegan"_s;
    QTest::newRow("for whom") << u"Anna Ek (ersätter Bo)"_s << u"ersätter Bo"_s;
    QTest::newRow("two things") << u"Anna Ek (vegan) [kommer senare]"_s << u"vegan; kommer senare"_s;
    QTest::newRow("after a comma") << u"Anna Ek, ersättare"_s << u"ersättare"_s;
    QTest::newRow("an address alone") << u"Anna Ek <anna@example.org>"_s << QString();
    QTest::newRow("beside an address") << u"Anna Ek <Anna@example.org> (vegan)"_s << u"vegan"_s;
}

/// What somebody wrote beside the name is kept, and told of without being repeated: it may be of health.
void TestCourseImportWho::besideTheName()
{
    QFETCH(QString, cell);
    QFETCH(QString, message);
    CourseFixture f;
    const Id event = f.event("Dag");
    const Workbook book = bookOf({{u"Namn"_s, u"E-post"_s}, {cell, u"anna@example.org"_s}});
    const Run run = import(f, event, book);
    QCOMPARE(names(f.detail(event)), QStringList{u"Anna Ek"_s});
    QCOMPARE(f.detail(event).registrations.first().message, message);
    const QString notes = run.plan.rows.first().notes.join(u'|');
    QCOMPARE(notes.contains(u"beside the name"_s), !message.isEmpty());
    QVERIFY(!notes.contains(u"vegan"_s));
    QCOMPARE(import(f, event, book).report.unchanged, 1);
}

/// What is called the same in two municipalities is told apart by the one that the row states, or not at all.
void TestCourseImportWho::workplaces()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    const auto add = [&f](const char *municipality) {
        Organisation o;
        o.name = u"Hemtjänsten"_s;
        o.kind = u"workplace"_s;
        o.municipality = f.must(registerstore::findMunicipality(f.db(), QString::fromUtf8(municipality)));
        return f.must(registerstore::addOrganisation(*f.store, o));
    };
    const Id laxa = add("Laxå");
    add("Kumla");
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s, u"Telefon"_s, u"E-post"_s},
                                  {u"Anna Ek"_s, u"Laxå"_s, u"Hemtjänsten"_s, u"070-1740605, 019-123456"_s, u"anna@example.org; ek@example.org"_s},
                                  {u"Bo Ask"_s, u""_s, u"Hemtjänsten"_s}});
    const Run run = import(f, event, book);
    const EventDetail detail = f.detail(event);
    const Registration &anna = called(detail, u"Anna Ek"_s);
    QCOMPARE(f.must(registerstore::person(f.db(), anna.person)).organisation, laxa);
    QCOMPARE(anna.phone, u"+46701740605"_s);
    QVERIFY2(anna.message.contains("019-123456"_L1) && anna.message.contains("ek@example.org"_L1), qPrintable(anna.message));
    const Registration &bo = called(detail, u"Bo Ask"_s);
    QVERIFY(bo.workplace.isEmpty());
    QVERIFY2(bo.message.contains(u"Hemtjänsten"_s), qPrintable(bo.message));
    QVERIFY(rowAt(run.plan, 3).notes.join(u' ').contains("several organisations"_L1));
    const int changes = f.changes();
    QCOMPARE(import(f, event, book).report.unchanged, 2);
    QCOMPARE(f.changes(), changes);
}

LANSNAV_TEST_MAIN(TestCourseImportWho)
#include "tst_courseimportwho.moc"
