// SPDX-License-Identifier: GPL-3.0-or-later
// Whose the rows of an attendance list are when several members have one name, and lists that the program wrote itself.
#include "area/area.h"
#include "importrun.h"
#include "network/networkarea.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s, u"2019-02-14"_s};

void takeFirst(ImportPlan &plan)
{
    for (ImportRow &row : plan.rows)
        if (row.fate == RowFate::Doubtful)
            row.choice = 0;
}

QStringList ada(const char *place, const char *mail, const char *phone, const char *mark)
{
    return {u"Ada Alm"_s, QString::fromUtf8(place), QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(mark)};
}

void addMembers(NetworkFixture &f, const Rows &rows)
{
    runImport(f, u"members"_s, "BBIC", bookOf(Rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s}} + rows));
}

/// "Kumla present", sorted: what is recorded of each member, by what they represent; guests by name.
QStringList recorded(NetworkFixture &f)
{
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QStringList lines;
    for (const Meeting &meeting : detail.meetings) {
        const QHash<Id, AttendanceState> states = detail.attendance.value(meeting.id);
        for (auto state = states.cbegin(); state != states.cend(); ++state) {
            QString who = detail.guestNames.value(state.key());
            for (const Membership &member : detail.members)
                if (member.person == state.key())
                    who = member.representsName;
            lines.append(who + u' ' + toCode(*state));
        }
    }
    lines.sort();
    return lines;
}

} // namespace

class TestAttendanceNamesakes : public QObject
{
    Q_OBJECT

private slots:
    void eachRowItsOwnMember_data();
    void eachRowItsOwnMember();
    void onlyOneMember_data();
    void onlyOneMember();
    void whoIsNoMember();
    void theProgramsOwnList();
    void otherNetworksAreLeftAlone();
    void theSheetWithTheDates();
};

void TestAttendanceNamesakes::eachRowItsOwnMember_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("doubtful");
    QTest::newRow("by municipality") << Rows{ada("Kumla", "", "", "x"), ada("Nora", "", "", "-")} << 0;
    QTest::newRow("by e-mail") << Rows{ada("", "ADA1@example.org", "", "x"), ada("", "ada2@example.org", "", "-")} << 0;
    QTest::newRow("by phone") << Rows{ada("", "", "070-168 06 11", "x"), ada("", "", "070-168 06 22", "-")} << 0;
    QTest::newRow("by both") << Rows{ada("Kumla", "ada1@example.org", "", "x"), ada("Nora", "ada2@example.org", "", "-")} << 0;
    QTest::newRow("one by the address, one by nothing") << Rows{ada("", "", "", "x"), ada("", "ada2@example.org", "", "-")} << 1;
    QTest::newRow("one who is neither") << Rows{ada("Kumla", "", "", "x"), ada("Nora", "", "", "-"), ada("Laxå", "", "", "")} << 0;
}

/// Whoever was present is so, in whatever order the rows stand, and stays so when the list is read again.
void TestAttendanceNamesakes::eachRowItsOwnMember()
{
    QFETCH(Rows, rows);
    QFETCH(int, doubtful);
    for (const Rows &list : {rows, Rows(rows.crbegin(), rows.crend())}) {
        NetworkFixture f;
        addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, u"ada1@example.org"_s, u"0701680611"_s}, {u"Ada Alm"_s, u"Nora"_s, u"ada2@example.org"_s, u"0701680622"_s}});
        const Workbook book = bookOf(Rows{headings} + list);
        const auto plan = ImportEngine::plan(f.db(), importKind(u"attendance"_s), book, u"file"_s, {{u"network"_s, f.network("BBIC")}});
        NetworkFixture::must(plan);
        QCOMPARE(plan->count(RowFate::Doubtful), doubtful);
        runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
        QCOMPARE(recorded(f), (QStringList{u"Kumla present"_s, u"Nora absent"_s}));
        const int acts = f.count(u"SELECT count(*) FROM act"_s);
        const ImportRun again = runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
        QCOMPARE(again.report.added + again.report.updated, 0);
        QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
        QCOMPARE(recorded(f), (QStringList{u"Kumla present"_s, u"Nora absent"_s}));
    }
}

void TestAttendanceNamesakes::onlyOneMember_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("doubtful");
    QTest::addColumn<QStringList>("taken");     // with the first choices
    QTest::newRow("the name") << Rows{ada("", "", "", "x")} << 0 << QStringList{u"Kumla present"_s};
    QTest::newRow("a new address") << Rows{ada("", "ny@example.org", "", "x")} << 0 << QStringList{u"Kumla present"_s};
    QTest::newRow("another place") << Rows{ada("Laxå", "", "", "x")} << 1 << QStringList{u"Kumla present"_s};
    QTest::newRow("two places") << Rows{ada("Kumla", "", "", "x"), ada("Laxå", "", "", "-")} << 1 << QStringList{u"Kumla present"_s};
    QTest::newRow("two addresses, of which one is known") << Rows{ada("", "ny@example.org", "", "-"), ada("", "ada1@example.org", "", "x")} << 1 << QStringList{u"Kumla present"_s};
    QTest::newRow("two addresses, and neither known") << Rows{ada("", "ny@example.org", "", "x"), ada("", "nyare@example.org", "", "-")} << 2 << QStringList{u"Kumla present"_s};
}

/// Two rows that say different things of somebody are not both the one member.
void TestAttendanceNamesakes::onlyOneMember()
{
    QFETCH(Rows, rows);
    QFETCH(int, doubtful);
    NetworkFixture f;
    addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, u"ada1@example.org"_s, {}}});
    const Workbook book = bookOf(Rows{headings} + rows);
    const ImportRun undecided = runImport(f, u"attendance"_s, "BBIC", book);
    QCOMPARE(undecided.report.doubtful.size(), doubtful);
    for (const ImportReport::Line &line : undecided.report.doubtful)
        QVERIFY(!line.reason.isEmpty());
    runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
    QTEST(recorded(f), "taken");
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
    QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
    QTEST(recorded(f), "taken");
}

/// Whose address the row has is meant, and not the member of the name; once a guest, they are known.
void TestAttendanceNamesakes::whoIsNoMember()
{
    NetworkFixture f;
    addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, u"ada1@example.org"_s, {}}});
    f.person("Ada", "Alm", "ada9@example.org");
    const Workbook book = bookOf({headings, ada("", "ada9@example.org", "", "x")});
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", book).report.doubtful.size(), 1);
    runImport(f, u"attendance"_s, "BBIC", book, takeFirst);
    QCOMPARE(recorded(f), QStringList{u"Ada Alm present"_s});
    const ImportRun again = runImport(f, u"attendance"_s, "BBIC", book);
    QVERIFY(!again.plan.changesAnything());
    QVERIFY(again.report.doubtful.isEmpty());
}

/// A row for each person and meeting, namesakes, guests and states that are not recorded among them.
void TestAttendanceNamesakes::theProgramsOwnList()
{
    NetworkFixture f;
    addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, {}, {}}, {u"Ada Alm"_s, u"Nora"_s, {}, {}}, {u"Bo Ek"_s, u"Laxå"_s, {}, {}}});
    f.person("Gäst", "Person");
    runImport(f, u"attendance"_s, "BBIC",
              bookOf({{u"Namn"_s, u"Kommun"_s, u"2019-02-14"_s, u"2019-05-16"_s},
                      {u"Ada Alm"_s, u"Kumla"_s, u"x"_s, u"-"_s},
                      {u"Ada Alm"_s, u"Nora"_s, u"F"_s, u"x"_s},
                      {u"Bo Ek"_s, {}, u"A"_s, {}},
                      {u"Gäst Person"_s, {}, u"x"_s, {}}}),
              takeFirst);
    QCOMPARE(recorded(f).size(), 6);
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const QList<Kind> kinds = networkArea().kinds;
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"attendance"; });
    Scope scope;
    scope.ids.insert(u"network"_s, f.network("BBIC"));
    QTemporaryDir dir;
    for (const QString &ending : {u"csv"_s, u"xlsx"_s}) {
        const QString path = dir.filePath(u"attendance."_s + ending);
        NetworkFixture::must(writeKind(f.db(), *kind, scope, path));
        const auto book = readWorkbook(path);
        NetworkFixture::must(book);
        const ImportRun run = runImport(f, u"attendance"_s, "BBIC", *book);
        QCOMPARE(run.report.read, 7);
        QCOMPARE(run.report.unchanged, 7);
        QVERIFY(run.report.notes.isEmpty());
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
        // Into a file that lacks it, the same is written.
        NetworkFixture other;
        addMembers(other, {{u"Ada Alm"_s, u"Kumla"_s, {}, {}}, {u"Ada Alm"_s, u"Nora"_s, {}, {}}, {u"Bo Ek"_s, u"Laxå"_s, {}, {}}});
        other.person("Gäst", "Person");
        runImport(other, u"attendance"_s, "BBIC", *book, takeFirst);
        QCOMPARE(recorded(other), recorded(f));
    }
}

void TestAttendanceNamesakes::otherNetworksAreLeftAlone()
{
    NetworkFixture f;
    addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, {}, {}}});
    const ImportRun run = runImport(f, u"attendance"_s, "BBIC",
                                    bookOf({{u"Nätverk"_s, u"Träff"_s, u"Namn"_s, u"Närvaro"_s},
                                            {u"Tidiga tecken"_s, u"2019-02-14"_s, u"Ada Alm"_s, u"närvarande"_s},
                                            {u"BBIC"_s, u"2019-05-16"_s, u"Ada Alm"_s, u"frånvarande"_s},
                                            {u"BBIC"_s, u"snart"_s, u"Ada Alm"_s, u"frånvarande"_s}}));
    QCOMPARE(run.report.elsewhere, 1);
    QCOMPARE(run.report.refused.size(), 1);
    QVERIFY(run.report.refused.first().reason.contains(u"snart"_s));
    QCOMPARE(recorded(f), QStringList{u"Kumla absent"_s});
}

/// Columns that only tell people apart draw no list from the sheet with the dates.
void TestAttendanceNamesakes::theSheetWithTheDates()
{
    NetworkFixture f;
    addMembers(f, {{u"Ada Alm"_s, u"Kumla"_s, {}, {}}});
    Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s}, {u"Ada Alm"_s, u"Kumla"_s, u"ada1@example.org"_s, {}}});
    book.sheets += bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Ada Alm"_s, u"x"_s}}).sheets;
    QCOMPARE(runImport(f, u"attendance"_s, "BBIC", book).report.added, 1);
}

LANSNAV_TEST_MAIN(TestAttendanceNamesakes)
#include "tst_attendancenamesakes.moc"
