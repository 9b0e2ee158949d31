// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of members that the program wrote itself, read back: nothing in them is new, and whom they mask they do not name.
#include "area/area.h"
#include "importrun.h"
#include "network/lists.h"
#include "network/networkarea.h"
#include "privacy/masking.h"
#include "register/registerimport.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// Two alternates, one of whom stands in for somebody with protected identity, and somebody of whom only the municipality is known.
void fill(NetworkFixture &f, const char *network)
{
    const QStringList head{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Ersättare för"_s, u"Anm"_s};
    runImport(f, u"members"_s, network, bookOf({head,
                                                {u"Tom Alm"_s, u"Nora"_s, u"tom@example.org"_s, {}, u"skyddade personuppgifter"_s},
                                                {u"Eva Alm"_s, u"Nora"_s, u"eva@example.org"_s, u"Tom Alm"_s, {}},
                                                {u"Bo Ek"_s, u"Kumla"_s, u"bo@example.org"_s, {}, {}},
                                                {u"Cia Lind"_s, u"Kumla"_s, {}, u"Bo Ek"_s, {}}}),
              [](ImportPlan &plan) {
                  for (ImportRow &row : plan.rows)
                      row.decideProtection(true);
              });
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE protected = 1"_s), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE substitutes IS NOT NULL"_s), 2);
}

Workbook exported(NetworkFixture &f, const char *network, const QString &ending)
{
    const QList<Kind> kinds = networkArea().kinds;
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
    QTemporaryDir dir;
    const QString path = dir.filePath(u"members."_s + ending);
    Scope scope;
    scope.ids.insert(u"network"_s, f.network(network));
    NetworkFixture::must(writeKind(f.db(), *kind, scope, path));
    auto book = readWorkbook(path);
    NetworkFixture::must(book);
    return *book;
}

/// The list of the window, in which masked people have a mark.
Workbook shown(NetworkFixture &f, const char *network)
{
    const NetworkDetail detail = f.detail(f.network(network));
    const MemberListModel::Columns columns = memberColumns(detail.network);
    QList<QStringList> rows(1);
    for (const auto &column : columns)
        rows.first().append(column.heading);
    for (const MemberRow &row : memberRows(detail, QDate(2026, 3, 2))) {
        QStringList cells;
        for (const auto &column : columns)
            cells.append(column.value(row).toString());
        rows.append(cells);
    }
    return bookOf(rows);
}

} // namespace

class TestOwnLists : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsNew_data();
    void nothingIsNew();
    void theAlternateIsNotTheProtectedOne_data();
    void theAlternateIsNotTheProtectedOne();
    void anEmptyFileLearnsWhatIsNamed();
    void placeAndSeat();
};

void TestOwnLists::nothingIsNew_data()
{
    QTest::addColumn<QByteArray>("network");
    for (const char *network : {"BBIC", "Tidiga tecken", "Länssamverkan föräldraskapsstöd", "Utbildningsgruppen för arbetsterapeuter"})
        QTest::newRow(network) << QByteArray(network);
}

/// Whatever kind of network, and whoever in it is masked.
void TestOwnLists::nothingIsNew()
{
    QFETCH(QByteArray, network);
    NetworkFixture f;
    fill(f, network);
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    for (const Workbook &list : {exported(f, network, u"csv"_s), exported(f, network, u"xlsx"_s), shown(f, network)}) {
        const ImportRun run = runImport(f, u"members"_s, network, list, ImportEngine::holdUnprotected);
        QCOMPARE(run.report.read, 3);
        QCOMPARE(run.report.unchanged, 3);
        QCOMPARE(run.report.protectionOpen, 0);
        QVERIFY2(run.report.skipped.join(u' ').contains(u"protected identity"_s), qPrintable(run.report.skipped.join(u'|')));
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
        const auto people = ImportEngine::plan(f.db(), peopleImport(), list, u"file"_s, {});
        NetworkFixture::must(people);
        QVERIFY(!people->changesAnything());
        for (const ImportRow &row : people->rows)
            QVERIFY2(row.protectingChoices.isEmpty(), qPrintable(row.cells.join(u'|')));
    }
}

void TestOwnLists::theAlternateIsNotTheProtectedOne_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<bool>("isProposed");
    const QString mask = u"Skyddade personuppgifter"_s;
    QTest::newRow("in its column") << QStringList{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s} << QStringList{u"Eva Alm"_s, u"Nora"_s, mask} << false;
    QTest::newRow("by another word") << QStringList{u"Namn"_s, u"Kommun"_s, u"Ersätter"_s} << QStringList{u"Eva Alm"_s, u"Nora"_s, u"Tom Alm (skyddad)"_s} << false;
    QTest::newRow("beside the kind") << QStringList{u"Namn"_s, u"Kommun"_s, u"Ord/ers"_s} << QStringList{u"Eva Alm"_s, u"Nora"_s, u"ersättare för "_s + mask + u" (K7M2)"_s} << false;
    QTest::newRow("in a remark") << QStringList{u"Namn"_s, u"Kommun"_s, u"Anm"_s} << QStringList{u"Eva Alm"_s, u"Nora"_s, mask} << true;
    QTest::newRow("in both") << QStringList{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s, u"Anm"_s} << QStringList{u"Eva Alm"_s, u"Nora"_s, mask, mask} << true;
}

/// What is said of the one whom somebody stands in for is not said of the one who does.
void TestOwnLists::theAlternateIsNotTheProtectedOne()
{
    QFETCH(QStringList, headings);
    QFETCH(QStringList, cells);
    NetworkFixture f;
    const ImportRun members = runImport(f, u"members"_s, "BBIC", bookOf({headings, cells}));
    QTEST(!members.plan.rows.first().protectingChoices.isEmpty(), "isProposed");
    const auto people = ImportEngine::plan(f.db(), peopleImport(), bookOf({headings, cells}), u"file"_s, {});
    NetworkFixture::must(people);
    QTEST(!people->rows.first().protectingChoices.isEmpty(), "isProposed");
}

/// Read into another file, the alternate of whoever is masked is one, and nothing is made of the mask.
void TestOwnLists::anEmptyFileLearnsWhatIsNamed()
{
    NetworkFixture f;
    fill(f, "BBIC");
    for (const Workbook &list : {exported(f, "BBIC", u"csv"_s), shown(f, "BBIC")}) {
        NetworkFixture other;
        const ImportRun run = runImport(other, u"members"_s, "BBIC", list, ImportEngine::holdUnprotected);
        QCOMPARE(run.report.added, 3);
        QCOMPARE(other.count(u"SELECT count(*) FROM person"_s), 3);
        const NetworkDetail detail = other.detail(other.network("BBIC"));
        const Membership *eva = called(detail, u"Eva Alm"_s);
        QVERIFY(eva);
        QCOMPARE(int(eva->kind), int(MemberKind::Alternate));
        QCOMPARE(eva->substitutesName, QString());
        QCOMPARE(eva->note, QString());
        QVERIFY(run.report.notes.first().reason.contains(u"protected identity"_s));
        QVERIFY(!runImport(other, u"members"_s, "BBIC", list, ImportEngine::holdUnprotected).plan.changesAnything());
    }
}

/// A member who holds a seat is listed by it, and the own municipality stands in a column of its own.
void TestOwnLists::placeAndSeat()
{
    NetworkFixture f;
    const char *network = "Utbildningsgruppen för arbetsterapeuter";
    const NetworkDetail detail = f.detail(f.network(network));
    QVERIFY(!detail.seats.isEmpty());
    Membership member = f.member(f.network(network), f.person("Eva", "Alm", "eva@example.org", "Nora"), "Nora");
    member.seat = detail.seats.first().id;
    NetworkFixture::must(f.networks->addMember(member));
    const ImportRun run = runImport(f, u"members"_s, network, exported(f, network, u"csv"_s));
    QVERIFY2(!run.plan.changesAnything(), qPrintable(run.plan.rows.first().notes.join(u'|')));
    QVERIFY(run.plan.rows.first().notes.isEmpty());
}

LANSNAV_TEST_MAIN(TestOwnLists)
#include "tst_ownlists.moc"
