// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody of the register and a row of the same name who are of different municipalities: nobody comes in a second time, or is taken for
// the other, without a word.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s, u"Arbetsplats"_s};

QStringList anna(const char *place, const char *mail = "", const char *phone = "", const char *workplace = "")
{
    return {u"Anna Berg"_s, QString::fromUtf8(place), QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(workplace)};
}

ImportRun readList(NetworkFixture &f, const Rows &rows, int choice)
{
    return runImport(f, u"members"_s, "BBIC", bookOf(Rows{headings} + rows), [choice](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choice;
    });
}

int people(NetworkFixture &f)
{
    return f.count(u"SELECT count(*) FROM person WHERE deleted = 0"_s);
}

QString saidOf(const ImportRow &row)
{
    return row.reason + u' ' + row.notes.join(u' ') + u' ' + row.choices.join(u' ');
}

/// Reads the rows once more: nothing is changed and nothing asked.
void mustBeSettled(NetworkFixture &f, const Rows &rows)
{
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    const ImportRun again = readList(f, rows, -1);
    QVERIFY(!again.plan.changesAnything());
    QVERIFY2(again.report.doubtful.isEmpty(), qPrintable(saidOf(again.plan.rows.first())));
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
}

} // namespace

class TestMemberElsewhere : public QObject
{
    Q_OBJECT

private slots:
    void whoIsNoMember_data();
    void whoIsNoMember();
    void whoeverIsChosen_data();
    void whoeverIsChosen();
    void aMemberWithAnAddressOfTheirOwn();
    void aMemberForNoMunicipality_data();
    void aMemberForNoMunicipality();
    void inTheListInBoth();
    void anAlternateBeside();
    void protectedIsNotFoundOut_data();
    void protectedIsNotFoundOut();
    void inTheTrashAsWell();
};

void TestMemberElsewhere::whoIsNoMember_data()
{
    QTest::addColumn<QString>("known");     // her e-mail in the register
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<int>("fate");
    QTest::addColumn<bool>("told");
    const auto doubtful = int(RowFate::Doubtful);
    QTest::newRow("no address") << QString() << anna("Hallsberg") << doubtful << true;
    QTest::newRow("one in the register") << u"anna@example.org"_s << anna("Hallsberg") << doubtful << true;
    QTest::newRow("one in the list") << QString() << anna("Hallsberg", "anna@example.org") << doubtful << true;
    QTest::newRow("two addresses") << u"anna@example.org"_s << anna("Hallsberg", "berg@example.org") << int(RowFate::New) << true;
    QTest::newRow("the same address") << u"anna@example.org"_s << anna("Hallsberg", "anna@example.org") << int(RowFate::New) << false;
    QTest::newRow("the same municipality") << QString() << anna("Kumla") << int(RowFate::New) << false;
    QTest::newRow("another name") << QString() << QStringList{u"Anna Ek"_s, u"Hallsberg"_s, {}, {}, {}} << int(RowFate::New) << false;
    QTest::newRow("one name alone") << QString() << QStringList{u"Anna"_s, u"Hallsberg"_s, {}, {}, {}} << int(RowFate::New) << false;
}

void TestMemberElsewhere::whoIsNoMember()
{
    QFETCH(QString, known);
    QFETCH(QStringList, row);
    QFETCH(bool, told);
    NetworkFixture f;
    f.person("Anna", "Berg", known.toUtf8().constData(), "Kumla");
    const ImportRun run = readList(f, {row}, 0);
    const ImportRow &judged = run.plan.rows.first();
    QTEST(int(judged.fate), "fate");
    QCOMPARE((judged.reason + judged.notes.join(u' ')).contains(u"Kumla"_s), told);
    const bool isSame = !told && row.first() == u"Anna Berg";
    QCOMPARE(people(f), isSame ? 1 : 2);
    mustBeSettled(f, {row});
}

void TestMemberElsewhere::whoeverIsChosen_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("people");
    QTest::newRow("another person") << 0 << 2;
    QTest::newRow("the same person") << 1 << 1;
}

void TestMemberElsewhere::whoeverIsChosen()
{
    QFETCH(int, choice);
    QFETCH(int, people);
    NetworkFixture f;
    f.person("Anna", "Berg", "", "Kumla");
    const ImportRun undecided = readList(f, {anna("Hallsberg")}, -1);
    QCOMPARE(undecided.report.doubtful.size(), 1);
    QCOMPARE(undecided.plan.rows.first().choices.size(), 2);
    QVERIFY(f.detail(f.network("BBIC")).members.isEmpty());
    const ImportRun run = readList(f, {anna("Hallsberg", "anna@example.org")}, choice);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(::people(f), people);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 1);
    QCOMPARE(detail.members.first().representsName, u"Hallsberg"_s);
    mustBeSettled(f, {anna("Hallsberg", "anna@example.org")});
    mustBeSettled(f, {anna("Hallsberg")});
}

/// Who is a member for one municipality is not the one of another, when each has an address; and it is told.
void TestMemberElsewhere::aMemberWithAnAddressOfTheirOwn()
{
    NetworkFixture f;
    readList(f, {anna("Kumla", "anna@example.org")}, -1);
    const Rows rows{anna("Hallsberg", "berg@example.org")};
    const ImportRun run = readList(f, rows, -1);
    QCOMPARE(run.report.added, 1);
    QVERIFY2(saidOf(run.plan.rows.first()).contains(u"Kumla"_s), qPrintable(saidOf(run.plan.rows.first())));
    mustBeSettled(f, rows);
}

void TestMemberElsewhere::aMemberForNoMunicipality_data()
{
    whoeverIsChosen_data();
}

/// Only the name says that the member is meant, and where she lives speaks against it.
void TestMemberElsewhere::aMemberForNoMunicipality()
{
    QFETCH(int, choice);
    QFETCH(int, people);
    NetworkFixture f;
    {
        Edit edit(*f.store, ActText("Change"));
        edit.update(u"network"_s, f.network("BBIC"), {{u"represents"_s, toCode(Represents::Nobody)}});
        NetworkFixture::must(edit.commit());
    }
    NetworkFixture::must(f.networks->addMember(f.member(f.network("BBIC"), f.person("Anna", "Berg", "", "Kumla"))));
    const Rows rows{anna("Hallsberg")};
    const ImportRun undecided = readList(f, rows, -1);
    QCOMPARE(undecided.report.doubtful.size(), 1);
    QVERIFY2(undecided.report.doubtful.first().reason.contains(u"Kumla"_s), qPrintable(undecided.report.doubtful.first().reason));
    // Who is a member here is meant before anybody new.
    readList(f, rows, 1 - choice);
    QCOMPARE(::people(f), people);
    mustBeSettled(f, rows);
}

void TestMemberElsewhere::inTheListInBoth()
{
    const Rows both{anna("Kumla"), anna("Hallsberg")};
    for (const Rows &rows : {both, Rows(both.crbegin(), both.crend())}) {
        NetworkFixture f;
        f.person("Anna", "Berg", "", "Kumla");
        readList(f, rows, 0);
        QCOMPARE(people(f), 2);
        QCOMPARE(f.detail(f.network("BBIC")).members.size(), 2);
        mustBeSettled(f, rows);
    }
}

/// In a column of alternates as in one of members.
void TestMemberElsewhere::anAlternateBeside()
{
    NetworkFixture f;
    f.person("Anna", "Berg", "", "Kumla");
    const Workbook book = bookOf({{u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Ersättare"_s, u"Ersättarens e-post"_s},
                                  {u"Hallsberg"_s, u"Tom Alm"_s, u"tom@example.org"_s, u"Anna Berg"_s, {}},
                                  {u"Nora"_s, u"Cia Dahl"_s, {}, u"Bo Ek"_s, u"bo@example.org"_s}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(run.report.added, 3);
    QCOMPARE(run.report.doubtful.size(), 1);
    QVERIFY2(run.report.doubtful.first().reason.contains(u"Kumla"_s), qPrintable(run.report.doubtful.first().reason));
}

void TestMemberElsewhere::protectedIsNotFoundOut_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::newRow("no address") << anna("Hallsberg");
    QTest::newRow("another address") << anna("Hallsberg", "berg@example.org");
}

/// Neither where somebody with protected identity is nor which address is hers; and she does not come in once more without it.
void TestMemberElsewhere::protectedIsNotFoundOut()
{
    QFETCH(QStringList, row);
    NetworkFixture f;
    f.person("Anna", "Berg", "anna@example.org", "Kumla");
    {
        Edit edit(*f.store, ActText("Protected"));
        edit.run(u"UPDATE person SET protected = 1"_s);
        NetworkFixture::must(edit.commit());
    }
    const ImportRun run = readList(f, {row}, 0);
    const ImportRow &judged = run.plan.rows.first();
    QCOMPARE(int(judged.fate), int(RowFate::Doubtful));
    const QString said = saidOf(judged);
    QVERIFY2(!said.contains(u"Kumla"_s) && !said.contains(u"anna@example.org"_s), qPrintable(said));
    QCOMPARE(people(f), 1);
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 1);
}

/// Who lies in the trash is asked about first, whoever else has the name.
void TestMemberElsewhere::inTheTrashAsWell()
{
    NetworkFixture f;
    NetworkFixture::must(registerstore::trashPeople(*f.store, {f.person("Anna", "Berg", "", "Hallsberg")}));
    f.person("Anna", "Berg", "", "Kumla");
    const ImportRun run = readList(f, {anna("Hallsberg")}, 0);
    const ImportRow &judged = run.plan.rows.first();
    QCOMPARE(judged.choices.size(), 3);
    QVERIFY2(judged.reason.contains(u"trash"_s) && judged.reason.contains(u"Kumla"_s), qPrintable(judged.reason));
    QCOMPARE(run.report.leftOut, 1);
    QCOMPARE(people(f), 1);
}

LANSNAV_TEST_MAIN(TestMemberElsewhere)
#include "tst_memberelsewhere.moc"
