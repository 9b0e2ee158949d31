// SPDX-License-Identifier: GPL-3.0-or-later
// A member for one municipality whom a list names for another: never written over, but asked about, and what was stays in the history.
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

const QDate today = QDate::currentDate();
const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Från"_s, u"Till"_s};

QStringList lena(const char *place, const char *mail = "", const QString &from = {}, const QString &to = {})
{
    return {u"Lena Dubb"_s, QString::fromUtf8(place), QString::fromUtf8(mail), from, to};
}

ImportRun readList(NetworkFixture &f, const Rows &rows, int choice)
{
    return runImport(f, u"members"_s, "BBIC", bookOf(Rows{headings} + rows), [choice](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choice;
    });
}

/// "Kumla alternate ansvarig 2019–2026-11-27", by period.
QStringList memberships(NetworkFixture &f)
{
    const auto rows = f.db().rows(u"SELECT coalesce(y.name, '-') || ' ' || m.kind || ' ' || coalesce(m.role, '-') || ' ' || coalesce(m.start, '') || '–' || coalesce(m.\"end\", '') FROM membership m"
                                  " LEFT JOIN municipality y ON y.id = m.municipality WHERE m.deleted = 0 ORDER BY m.rowid"_s, {},
                                  [](const QSqlQuery &q) { return q.value(0).toString(); });
    NetworkFixture::must(rows);
    QStringList sorted = *rows;
    sorted.sort();
    return sorted;
}

int people(NetworkFixture &f)
{
    return f.count(u"SELECT count(*) FROM person"_s);
}

QString iso(int days)
{
    return today.addDays(days).toString(Qt::ISODate);
}

} // namespace

class TestMemberMoves : public QObject
{
    Q_OBJECT

private slots:
    void isAsked_data();
    void isAsked();
    void choices_data();
    void choices();
    void dates_data();
    void dates();
    void whoHasLeftIsAMemberAgain();
    void whoHasLeftAndIsInTheList_data();
    void whoHasLeftAndIsInTheList();
    void whatTheListDoesNotSayGoesOn();
    void twiceInOneDay();
    void noPlaceIsToldOfTheProtected();
};

void TestMemberMoves::isAsked_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("asked");
    QTest::newRow("another municipality") << lena("Laxå") << true;
    QTest::newRow("with the same address") << lena("Laxå", "lena@example.org") << true;
    QTest::newRow("the same municipality") << lena("Kumla") << false;
    QTest::newRow("none") << lena("") << false;
}

void TestMemberMoves::isAsked()
{
    QFETCH(QStringList, row);
    QFETCH(bool, asked);
    NetworkFixture f;
    readList(f, {lena("Kumla", "lena@example.org")}, -1);
    const QStringList before = memberships(f);
    const ImportRun run = readList(f, {row}, -1);
    QCOMPARE(run.report.doubtful.size(), asked ? 1 : 0);
    QCOMPARE(run.report.updated, 0);
    QCOMPARE(memberships(f), before);
    QCOMPARE(run.plan.rows.first().choices.size(), asked ? 3 : 0);
    if (asked)
        QVERIFY2(run.report.doubtful.first().reason.contains(u"Kumla"_s) && run.report.doubtful.first().reason.contains(u"Laxå"_s), qPrintable(run.report.doubtful.first().reason));
}

void TestMemberMoves::choices_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<int>("people");
    QTest::addColumn<QStringList>("stored");
    QTest::newRow("now for the other") << 0 << 1 << QStringList{u"Kumla ordinary - –"_s + iso(-1), u"Laxå ordinary - "_s + iso(0) + u"–"_s};
    QTest::newRow("for both") << 1 << 1 << QStringList{u"Kumla ordinary - –"_s, u"Laxå ordinary - –"_s};
    QTest::newRow("another person") << 2 << 2 << QStringList{u"Kumla ordinary - –"_s, u"Laxå ordinary - –"_s};
}

/// Whatever is chosen, nothing is lost, and the same list changes nothing more.
void TestMemberMoves::choices()
{
    QFETCH(int, choice);
    QFETCH(int, people);
    QFETCH(QStringList, stored);
    for (const char *mail : {"", "lena@example.org"}) {
        NetworkFixture f;
        readList(f, {lena("Kumla", "lena@example.org")}, -1);
        const ImportRun run = readList(f, {lena("Laxå", mail)}, choice);
        QCOMPARE(run.report.added, 1);
        QCOMPARE(run.report.chosen, 1);
        QCOMPARE(memberships(f), stored);
        QCOMPARE(::people(f), people);
        const auto faults = networkArea().check(f.db());
        NetworkFixture::must(faults);
        QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
        const int acts = f.count(u"SELECT count(*) FROM act"_s);
        for (int again = 0; again < 2; ++again) {
            QVERIFY(!readList(f, {lena("Laxå", mail)}, 0).plan.changesAnything());
            QCOMPARE(memberships(f), stored);
            QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
        }
    }
}

void TestMemberMoves::dates_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QStringList>("stored");
    QTest::newRow("a day that is said") << lena("Kumla", "", u"2018-01-01"_s) << lena("Laxå", "", u"2024-08-15"_s)
                                        << QStringList{u"Kumla ordinary - 2018-01-01–2024-08-14"_s, u"Laxå ordinary - 2024-08-15–"_s};
    QTest::newRow("a day before the first") << lena("Kumla", "", u"2018-01-01"_s) << lena("Laxå", "", u"2016-08-15"_s)
                                            << QStringList{u"Kumla ordinary - 2018-01-01–"_s + iso(-1), u"Laxå ordinary - 2016-08-15–"_s};
    // Only the municipality was changed in the list: the start in it is that of the old one.
    QTest::newRow("the day of the old one") << lena("Kumla", "", u"2018-01-01"_s) << lena("Laxå", "", u"2018-01-01"_s)
                                            << QStringList{u"Kumla ordinary - 2018-01-01–"_s + iso(-1), u"Laxå ordinary - "_s + iso(0) + u"–"_s};
    // What is over ends nothing.
    QTest::newRow("an earlier membership") << lena("Kumla", "", u"2018-01-01"_s) << lena("Laxå", "", u"2012"_s, u"2015"_s)
                                           << QStringList{u"Kumla ordinary - 2018-01-01–"_s, u"Laxå ordinary - 2012–2015"_s};
}

void TestMemberMoves::dates()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, row);
    QFETCH(QStringList, stored);
    NetworkFixture f;
    readList(f, {before}, -1);
    const ImportReport report = readList(f, {row}, 0).report;
    QCOMPARE(memberships(f), stored);
    // What was decided is told, with its days.
    const bool isEnded = !stored.first().endsWith(u"–"_s);
    QString told;
    for (const ImportReport::Line &line : report.notes)
        told += line.reason + u' ';
    QCOMPARE(told.contains(u"for Kumla has its last day "_s + PartialDate::fromIso(stored.first().section(u'–', 1)).toText()), isEnded);
    QCOMPARE(told.contains(u"for Laxå begins "_s + PartialDate::fromIso(stored.last().section(u"- "_s, 1).section(u'–', 0, 0)).toText()), isEnded);
    QVERIFY(!readList(f, {row}, 0).plan.changesAnything());
}

void TestMemberMoves::whoHasLeftIsAMemberAgain()
{
    NetworkFixture f;
    readList(f, {lena("Kumla", "lena@example.org", u"2012"_s, u"2015"_s)}, -1);
    const ImportRun run = readList(f, {lena("Laxå", "lena@example.org")}, 0);
    QCOMPARE(run.plan.rows.first().choices.size(), 2);
    QCOMPARE(memberships(f), (QStringList{u"Kumla ordinary - 2012–2015"_s, u"Laxå ordinary - –"_s}));
}

void TestMemberMoves::whoHasLeftAndIsInTheList_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("told");
    QTest::newRow("no end") << lena("Kumla", "lena@example.org") << true;
    QTest::newRow("the same end") << lena("Kumla", "lena@example.org", u"2012"_s, u"2015"_s) << false;
}

/// An old list changes nothing, and a new one is not passed over in silence.
void TestMemberMoves::whoHasLeftAndIsInTheList()
{
    QFETCH(QStringList, row);
    QFETCH(bool, told);
    NetworkFixture f;
    readList(f, {lena("Kumla", "lena@example.org", u"2012"_s, u"2015"_s)}, -1);
    const ImportRun run = readList(f, {row}, 0);
    QVERIFY(!run.plan.changesAnything());
    QCOMPARE(run.report.unchanged, 1);
    QCOMPARE(run.plan.rows.first().notes.join(u' ').contains(u"2015"_s), told);
}

void TestMemberMoves::whatTheListDoesNotSayGoesOn()
{
    NetworkFixture f;
    const QStringList more{u"Namn"_s, u"Kommun"_s, u"Ordinarie/ersättare"_s, u"Roll"_s, u"Utbildad"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({more, {u"Lena Dubb"_s, u"Kumla"_s, u"ersättare"_s, u"utbildare"_s, u"2019"_s}}));
    readList(f, {lena("Laxå")}, 0);
    QCOMPARE(memberships(f), (QStringList{u"Kumla alternate utbildare –"_s + iso(-1), u"Laxå alternate utbildare "_s + iso(0) + u"–"_s}));
    QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE trained = '2019'"_s), 2);
}

/// A membership never ends before it has begun.
void TestMemberMoves::twiceInOneDay()
{
    NetworkFixture f;
    readList(f, {lena("Kumla")}, -1);
    readList(f, {lena("Laxå")}, 0);
    readList(f, {lena("Nora")}, 0);
    QCOMPARE(f.detail(f.network("BBIC")).members.size(), 3);
    QCOMPARE(memberships(f), (QStringList{u"Kumla ordinary - –"_s + iso(-1), u"Laxå ordinary - "_s + iso(0) + u"–"_s + iso(0), u"Nora ordinary - "_s + iso(0) + u"–"_s}));
}

/// To name somebody is not to be told where that person is.
void TestMemberMoves::noPlaceIsToldOfTheProtected()
{
    NetworkFixture f;
    readList(f, {lena("Kumla")}, -1);
    {
        Edit edit(*f.store, ActText("Protected"));
        edit.run(u"UPDATE person SET protected = 1"_s);
        NetworkFixture::must(edit.commit());
    }
    const ImportRun run = readList(f, {lena("Laxå")}, -1);
    const ImportRow &row = run.plan.rows.first();
    QCOMPARE(row.choices.size(), 3);
    const QString said = row.reason + row.choices.join(u' ') + row.notes.join(u' ') + row.choiceNotes.join(u' ');
    QVERIFY2(row.choiceNotes.first().contains(u"last day"_s) && !row.choiceNotes.join(u' ').contains(u"Laxå"_s), qPrintable(row.choiceNotes.join(u'|')));
    QVERIFY2(!said.contains(u"Kumla"_s), qPrintable(said));
}

LANSNAV_TEST_MAIN(TestMemberMoves)
#include "tst_membermoves.moc"
