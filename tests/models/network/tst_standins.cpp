// SPDX-License-Identifier: GPL-3.0-or-later
// For whom alternates stand in: for ordinary members, and never for alternates or themselves, whatever is written or read.
#include "area/area.h"
#include "importrun.h"
#include "network/networkarea.h"
#include "network/rules.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Ordinarie/ersättare"_s, u"Ersättare för"_s};

QStringList ordinary(const char *name) { return {QString::fromUtf8(name), u"Nora"_s, u"ordinarie"_s, {}}; }
QStringList alternate(const char *name, const char *whom = "") { return {QString::fromUtf8(name), u"Nora"_s, u"ersättare"_s, QString::fromUtf8(whom)}; }

/// Reads the rows, and once more: the second time nothing must change.
ImportRun read(NetworkFixture &f, const Rows &rows)
{
    const Workbook book = bookOf(Rows{headings} + rows);
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    if (runImport(f, u"members"_s, "BBIC", book).plan.changesAnything())
        QTest::qFail("the second run changes something", __FILE__, __LINE__);
    return run;
}

/// "Bo Ek e Anna Alm", sorted: everybody with kind and whom they stand in for.
QStringList members(NetworkFixture &f)
{
    QStringList lines;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        lines.append(QStringList{m.name, m.kind == MemberKind::Ordinary ? u"o"_s : u"e"_s, m.substitutesName}.join(u' ').trimmed());
    lines.sort();
    return lines;
}

QString told(const ImportRun &run, int line)
{
    const ImportRow *row = rowAt(run.plan, line);
    return row ? row->notes.join(u'|') : QString();
}

QStringList faults(NetworkFixture &f)
{
    const auto found = networkArea().check(f.db());
    NetworkFixture::must(found);
    return *found;
}

QStringList problemsOfStandIns(NetworkFixture &f)
{
    QStringList sentences;
    for (const Problem &problem : NetworkRules::problems(f.detail(f.network("BBIC")), QDate::currentDate()))
        if (problem.sentence.contains(u"alternate for"_s) || problem.sentence.contains(u"own alternate"_s))
            sentences.append(problem.sentence);
    return sentences;
}

bool ownListChanges(NetworkFixture &f)
{
    const QList<Kind> kinds = networkArea().kinds;
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
    QTemporaryDir dir;
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    NetworkFixture::must(writeKind(f.db(), *kind, scope, dir.filePath(u"members.csv"_s)));
    const auto book = readWorkbook(dir.filePath(u"members.csv"_s));
    NetworkFixture::must(book);
    return runImport(f, u"members"_s, "BBIC", *book).plan.changesAnything();
}

} // namespace

class TestStandIns : public QObject
{
    Q_OBJECT

private slots:
    void theNextList_data();
    void theNextList();
    void alternateForAnAlternate();
    void whoIsNotInTheList();
    void store();
    void storedOtherwise_data();
    void storedOtherwise();
};

void TestStandIns::theNextList_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("tells");     // of Bo; empty: nothing of whom he stands in for
    QTest::newRow("the same") << Rows{ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm")} << QStringList{u"Anna Alm o"_s, u"Bo Ek e Anna Alm"_s} << QString();
    QTest::newRow("says less") << Rows{ordinary("Anna Alm"), alternate("Bo Ek")} << QStringList{u"Anna Alm o"_s, u"Bo Ek e Anna Alm"_s} << QString();
    QTest::newRow("swapped") << Rows{alternate("Anna Alm"), ordinary("Bo Ek")} << QStringList{u"Anna Alm e"_s, u"Bo Ek o"_s} << u"Anna Alm"_s;
    QTest::newRow("swapped, the other way round") << Rows{alternate("Anna Alm", "Bo Ek"), ordinary("Bo Ek")} << QStringList{u"Anna Alm e Bo Ek"_s, u"Bo Ek o"_s} << u"Anna Alm"_s;
    QTest::newRow("swapped, the ordinary first") << Rows{ordinary("Bo Ek"), alternate("Anna Alm", "Bo Ek")} << QStringList{u"Anna Alm e Bo Ek"_s, u"Bo Ek o"_s} << u"Anna Alm"_s;
    QTest::newRow("both ordinary") << Rows{ordinary("Anna Alm"), ordinary("Bo Ek")} << QStringList{u"Anna Alm o"_s, u"Bo Ek o"_s} << u"Anna Alm"_s;
    QTest::newRow("another one") << Rows{ordinary("Anna Alm"), alternate("Bo Ek", "Cia Dahl"), ordinary("Cia Dahl")}
                                 << QStringList{u"Anna Alm o"_s, u"Bo Ek e Cia Dahl"_s, u"Cia Dahl o"_s} << QString();
}

void TestStandIns::theNextList()
{
    QFETCH(Rows, rows);
    QFETCH(QString, tells);
    NetworkFixture f;
    read(f, {ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm")});
    const ImportRun run = read(f, rows);
    QTEST(members(f), "after");
    const auto bo = std::find_if(run.plan.rows.cbegin(), run.plan.rows.cend(), [](const ImportRow &row) { return row.cells.first() == u"Bo Ek"; });
    const QString notes = bo->notes.join(u'|');
    QVERIFY2(notes.contains(u"taken away"_s) == !tells.isEmpty() && notes.contains(tells), qPrintable(notes));
    QCOMPARE(faults(f), QStringList());
    QCOMPARE(problemsOfStandIns(f), QStringList());
    QVERIFY(!ownListChanges(f));
}

/// What the list says is kept, and told.
void TestStandIns::alternateForAnAlternate()
{
    NetworkFixture f;
    const ImportRun run = read(f, {alternate("Anna Alm"), alternate("Bo Ek", "Anna Alm")});
    QCOMPARE(members(f), (QStringList{u"Anna Alm e"_s, u"Bo Ek e"_s}));
    QVERIFY2(told(run, 3).contains(u"alternate too"_s), qPrintable(told(run, 3)));
    QCOMPARE(called(f.detail(f.network("BBIC")), u"Bo Ek"_s)->note, u"Ersättare för: Anna Alm"_s);
    QCOMPARE(faults(f), QStringList());
    // The next list makes her ordinary, so that he may be hers.
    read(f, {ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm")});
    QCOMPARE(members(f), (QStringList{u"Anna Alm o"_s, u"Bo Ek e Anna Alm"_s}));
}

void TestStandIns::whoIsNotInTheList()
{
    NetworkFixture f;
    read(f, {ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm")});
    const ImportRun run = read(f, {alternate("Anna Alm"), ordinary("Cia Dahl")});
    QCOMPARE(members(f), (QStringList{u"Anna Alm e"_s, u"Bo Ek e"_s, u"Cia Dahl o"_s}));
    QVERIFY2(told(run, 2).contains(u"Bo Ek"_s), qPrintable(told(run, 2)));
    QCOMPARE(faults(f), QStringList());
}

/// As the window writes it.
void TestStandIns::store()
{
    NetworkFixture f;
    read(f, {ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm"), alternate("Cia Dahl")});
    const Membership anna = *called(f.detail(f.network("BBIC")), u"Anna Alm"_s);
    const Membership bo = *called(f.detail(f.network("BBIC")), u"Bo Ek"_s);
    const Membership cia = *called(f.detail(f.network("BBIC")), u"Cia Dahl"_s);
    QVERIFY(!f.networks->changeMember(bo.id, {{u"substitutes"_s, cia.person.bind()}}));
    QVERIFY(!f.networks->changeMember(bo.id, {{u"substitutes"_s, bo.person.bind()}}));
    QVERIFY(f.networks->changeMember(cia.id, {{u"substitutes"_s, anna.person.bind()}}));
    Membership added = f.member(f.network("BBIC"), f.person("Dan", "Ros"), "Nora", MemberKind::Alternate);
    added.substitutes = bo.person;
    QVERIFY(!f.networks->addMember(added));
    added.kind = MemberKind::Ordinary;
    added.substitutes = anna.person;
    QVERIFY(f.networks->addMember(added));
    QCOMPARE(members(f), (QStringList{u"Anna Alm o"_s, u"Bo Ek e Anna Alm"_s, u"Cia Dahl e Anna Alm"_s, u"Dan Ros o"_s}));
    QVERIFY(f.networks->changeMember(bo.id, {{u"kind"_s, u"ordinary"_s}}));
    QCOMPARE(members(f).at(1), u"Bo Ek o"_s);
    QCOMPARE(problemsOfStandIns(f), QStringList());
    // Whoever stays behind is told of.
    QVERIFY(f.networks->changeMember(anna.id, {{u"kind"_s, u"alternate"_s}}));
    QVERIFY2(problemsOfStandIns(f).value(0).contains(u"Cia Dahl"_s), qPrintable(problemsOfStandIns(f).join(u'|')));
    QCOMPARE(faults(f).size(), 1);
}

void TestStandIns::storedOtherwise_data()
{
    QTest::addColumn<QString>("membership");    // whose is changed
    QTest::addColumn<Values>("values");         // a person is said by name
    QTest::addColumn<QString>("problem");
    QTest::addColumn<QString>("fault");
    const QString none;
    QTest::newRow("nothing wrong") << u"Bo Ek"_s << Values{{u"note"_s, u"x"_s}} << none << none;
    QTest::newRow("ordinary") << u"Bo Ek"_s << Values{{u"kind"_s, u"ordinary"_s}} << u"is an ordinary member, and yet"_s << u"is an ordinary member of BBIC"_s;
    QTest::newRow("for an alternate") << u"Anna Alm"_s << Values{{u"kind"_s, u"alternate"_s}} << u"who is an alternate too"_s << u"an alternate too"_s;
    QTest::newRow("for oneself") << u"Bo Ek"_s << Values{{u"substitutes"_s, u"Bo Ek"_s}} << u"their own alternate"_s << u"their own alternate in BBIC"_s;
    QTest::newRow("for whom has left") << u"Anna Alm"_s << Values{{u"start"_s, u"2019"_s}, {u"end"_s, u"2020"_s}} << u"who is no member now"_s << none;
    QTest::newRow("has left too") << u"Bo Ek"_s << Values{{u"end"_s, u"2020"_s}} << none << none;
}

/// However it came to be stored, it is told, and our own list of it changes nothing.
void TestStandIns::storedOtherwise()
{
    QFETCH(QString, membership);
    QFETCH(Values, values);
    QFETCH(QString, problem);
    QFETCH(QString, fault);
    NetworkFixture f;
    read(f, {ordinary("Anna Alm"), alternate("Bo Ek", "Anna Alm")});
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    for (auto &[column, value] : values)
        if (column == u"substitutes")
            value = called(detail, value.toString())->person.bind();
    Edit edit(*f.store, ActText("Raw"));
    edit.update(u"membership"_s, called(detail, membership)->id, values);
    NetworkFixture::must(edit.commit());
    const QString problems = problemsOfStandIns(f).join(u'|');
    QVERIFY2(problem.isEmpty() ? problems.isEmpty() : problems.contains(problem), qPrintable(problems));
    const QString found = faults(f).join(u'|');
    QVERIFY2(fault.isEmpty() ? found.isEmpty() : found.contains(fault), qPrintable(found));
    QVERIFY(!ownListChanges(f));
}

LANSNAV_TEST_MAIN(TestStandIns)
#include "tst_standins.moc"
