// SPDX-License-Identifier: GPL-3.0-or-later
// What a list leaves out that is known: cells that are empty where the register has something, and members who are not in it.
#include "importrun.h"
#include "register/registerimport.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Telefon"_s, u"Titel"_s};
const Rows full{headings,
                {u"Anna Ek"_s, u"Kumla"_s, u"anna@example.org"_s, u"019-58 80 01"_s, u"Socionom"_s},
                {u"Bo Alm"_s, u"Nora"_s, u"bo@example.org"_s, u"019-58 80 02"_s, u"Kurator"_s},
                {u"Cia Lind"_s, u"Laxå"_s, u"cia@example.org"_s, u"019-58 80 03"_s, u"Lärare"_s}};

Rows without(std::initializer_list<std::pair<int, int>> cells)
{
    Rows rows = full;
    for (const auto &[row, column] : cells)
        rows[row][column].clear();
    return rows;
}

Rows named(const QStringList &names)
{
    Rows rows{{u"Namn"_s, u"Kommun"_s}};
    for (const QString &name : names)
        rows.append({name, u"Kumla"_s});
    return rows;
}

QString toldOf(const ImportRun &run)
{
    return run.report.skipped.join(u'|');
}

} // namespace

class TestMemberAbsent : public QObject
{
    Q_OBJECT

private slots:
    void emptied_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QString>("told");
        QTest::newRow("one") << without({{2, 2}}) << u"(e-mail) in 1 line(s): 3."_s;
        QTest::newRow("several of several") << without({{1, 3}, {3, 4}}) << u"(phone, title) in 2 line(s): 2, 4."_s;
        QTest::newRow("says nothing") << Rows{headings, full.at(1), {u"Bo Alm"_s, u"Nora"_s, u"-"_s, u"019-58 80 02"_s, u"Kurator"_s}, full.at(3)} << u"(e-mail) in 1 line(s): 3."_s;
        QTest::newRow("all is there") << full << QString();
        QTest::newRow("a column that is hardly filled in") << without({{1, 2}, {2, 2}}) << QString();
        QTest::newRow("no such column") << Rows{{u"Namn"_s, u"Kommun"_s}, {u"Anna Ek"_s, u"Kumla"_s}, {u"Bo Alm"_s, u"Nora"_s}, {u"Cia Lind"_s, u"Laxå"_s}} << QString();
        QTest::newRow("it cannot be read") << Rows{headings, full.at(1), {u"Bo Alm"_s, u"Nora"_s, u"bo(a)example"_s, u"019-58 80 02"_s, u"Kurator"_s}, full.at(3)} << QString();
    }
    void emptied()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QString, told);
        NetworkFixture f;
        const ImportRun first = runImport(f, u"members"_s, "BBIC", bookOf(full));
        QCOMPARE(first.report.added, 3);
        QVERIFY2(toldOf(first).isEmpty(), qPrintable(toldOf(first)));
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QCOMPARE(toldOf(run).contains(u"leaves out what the register has"_s), !told.isEmpty());
        QVERIFY2(toldOf(run).contains(told), qPrintable(toldOf(run)));
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        QCOMPARE(called(detail, u"Bo Alm"_s)->email, u"bo@example.org"_s);
        QVERIFY(!called(detail, u"Anna Ek"_s)->phone.isEmpty() && !called(detail, u"Cia Lind"_s)->title.isEmpty());
    }

    /// The same of a list of people.
    void emptiedOfPeople()
    {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf(full));
        const auto toldOfPeople = [&f](const Rows &rows) {
            const auto plan = ImportEngine::plan(f.db(), peopleImport(), bookOf(rows), u"file"_s, {});
            NetworkFixture::must(plan);
            return plan->leftOut.join(u'|');
        };
        const QString told = toldOfPeople(without({{2, 2}, {3, 3}}));
        QVERIFY2(told.contains(u"(e-mail, phone) in 2 line(s): 3, 4."_s), qPrintable(told));
        QCOMPARE(toldOfPeople(full), QString());
    }

    /// What is known of somebody with protected identity is not found out by leaving it out.
    void emptiedOfProtected()
    {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf(full));
        {
            Edit edit(*f.store, ActText("Change"));
            edit.update(u"person"_s, called(f.detail(f.network("BBIC")), u"Bo Alm"_s)->person, {{u"protected"_s, 1}});
            NetworkFixture::must(edit.commit());
        }
        QVERIFY(!toldOf(runImport(f, u"members"_s, "BBIC", bookOf(without({{2, 2}})))).contains(u"leaves out"_s));
    }

    void missing_data()
    {
        QTest::addColumn<QStringList>("members");
        QTest::addColumn<QStringList>("listed");
        QTest::addColumn<QString>("told");
        const QStringList four{u"Anna Ek"_s, u"Bo Ek"_s, u"Cia Ek"_s, u"Dag Ek"_s};
        QTest::newRow("half of them") << four << QStringList{u"Anna Ek"_s, u"Bo Ek"_s, u"Eva Ny"_s} << u"2 member(s) of the network are not in the list and stay as they are: Cia Ek, Dag Ek."_s;
        QTest::newRow("all of them") << four << four << QString();
        QTest::newRow("new ones alone") << four << QStringList{u"Eva Ny"_s, u"Fia Ny"_s} << QString();
        QTest::newRow("one of two") << QStringList{u"Anna Ek"_s, u"Bo Ek"_s} << QStringList{u"Anna Ek"_s} << QString();
        QStringList many;
        for (char letter = 'A'; letter <= 'X'; ++letter)
            many.append(u"Ada Berg"_s + QChar::fromLatin1(letter).toLower() + u"lund"_s);
        QTest::newRow("many") << many << many.first(12) << u" and 2 more."_s;
    }
    void missing()
    {
        QFETCH(QStringList, members);
        QFETCH(QStringList, listed);
        QFETCH(QString, told);
        NetworkFixture f;
        QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf(named(members))).report.added, int(members.size()));
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(named(listed)));
        QCOMPARE(toldOf(run).contains(u"are not in the list"_s), !told.isEmpty());
        QVERIFY2(toldOf(run).contains(told), qPrintable(toldOf(run)));
    }

    /// Somebody with protected identity is not named, and one who has left is no member that the list lacks.
    void missingUnnamed()
    {
        NetworkFixture f;
        runImport(f, u"members"_s, "BBIC", bookOf(named({u"Anna Ek"_s, u"Bo Ek"_s, u"Cia Ek"_s, u"Dag Ek"_s})));
        {
            const NetworkDetail detail = f.detail(f.network("BBIC"));
            Edit edit(*f.store, ActText("Change"));
            edit.update(u"person"_s, called(detail, u"Cia Ek"_s)->person, {{u"protected"_s, 1}});
            edit.update(u"membership"_s, called(detail, u"Dag Ek"_s)->id, {{u"end"_s, u"2024-06-30"_s}});
            NetworkFixture::must(edit.commit());
        }
        const QString told = toldOf(runImport(f, u"members"_s, "BBIC", bookOf(named({u"Anna Ek"_s, u"Bo Ek"_s}))));
        QVERIFY2(told.contains(u"1 member(s) of the network"_s), qPrintable(told));
        QVERIFY(!told.contains(u"Cia"_s) && !told.contains(u"Dag"_s));
    }
};

LANSNAV_TEST_MAIN(TestMemberAbsent)
#include "tst_memberabsent.moc"
