// SPDX-License-Identifier: GPL-3.0-or-later
// Headings that stand in two rows, stand again in the list, or are pointed out.
#include "memberlists.h"
#include "register/registerimport.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

/// "Anna Ek|Laxå|o|anna@…", sorted: everybody in BBIC with place, kind and address.
QStringList members(NetworkFixture &f)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName, kindLetter(m), m.email}; });
}

const QString anna = u"anna@example.org"_s;
const QString bo = u"bo@example.org"_s;

} // namespace

class HeadingRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void twoRows_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("people");
        const QStringList both{u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|e|"_s};
        const QStringList addressed{u"Anna Ek|Laxå|o|anna@example.org"_s, u"Bo Alm|Laxå|e|bo@example.org"_s};
        QTest::newRow("a group beside plain names")
            << QList<QStringList>{{u"BBIC-nätverket"_s, {}, u"Ersättare"_s, {}}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s, u"E-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s, bo}}
            << QStringList{u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Laxå|e|bo@example.org"_s};
        QTest::newRow("two groups")
            << QList<QStringList>{{{}, u"Ordinarie"_s, {}, u"Ersättare"_s, {}}, {u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Namn"_s, u"E-post"_s}, {u"Laxå"_s, u"Anna Ek"_s, anna, u"Bo Alm"_s, bo}}
            << addressed;
        QTest::newRow("two groups, names behind")
            << QList<QStringList>{{u"Kommun"_s, u"Ordinarie ledamot"_s, {}, u"Ersättare"_s, {}}, {{}, u"Titel"_s, u"Namn"_s, u"Titel"_s, u"Namn"_s}, {u"Laxå"_s, u"Chef"_s, u"Anna Ek"_s, u"Chef"_s, u"Bo Alm"_s}}
            << both;
        QTest::newRow("groups in the plural")
            << QList<QStringList>{{{}, u"Ordinarie ledamöter"_s, u"Ersättare"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << both;
        QTest::newRow("nothing but groups and names")
            << QList<QStringList>{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {{}, u"Namn"_s, u"Namn"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << both;
        QTest::newRow("names in halves")
            << QList<QStringList>{{{}, u"Ordinarie"_s, {}, u"Ersättare"_s, {}}, {u"Kommun"_s, u"Förnamn"_s, u"Efternamn"_s, u"Förnamn"_s, u"Efternamn"_s}, {u"Laxå"_s, u"Anna"_s, u"Ek Berg"_s, u"Bo"_s, u"Alm"_s}}
            << QStringList{u"Anna Ek Berg|Laxå|o|"_s, u"Bo Alm|Laxå|e|"_s};
        QTest::newRow("words in two")
            << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"E-"_s, u"Tele-"_s, u"Med"_s}, {{}, {}, u"post"_s, u"fon"_s, u"sedan"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna, u"070-123 45 67"_s, u"HT18"_s}}
            << QStringList{u"Anna Ek|Laxå|o|anna@example.org"_s};
        QTest::newRow("a group of columns")
            << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Kontaktuppgifter"_s, {}}, {{}, {}, u"E-post"_s, u"Telefon"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna, u"070-123 45 67"_s}}
            << QStringList{u"Anna Ek|Laxå|o|anna@example.org"_s};
        QTest::newRow("under a title")
            << QList<QStringList>{{u"Kontaktlista"_s}, {{}, u"Ordinarie"_s, u"Ersättare"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << both;
    }
    void twoRows()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QTEST(members(f), "people");
        QCOMPARE(plan.headingRows, 2);
        QVERIFY2(plan.skipped.join(u'|').contains(u"together"_s), qPrintable(plan.skipped.join(u'|')));
    }

    void oneRow_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<int>("header");
        QTest::addColumn<int>("people");
        const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
        const QStringList ek{u"Anna Ek"_s, u"Laxå"_s, anna};
        QTest::newRow("a title") << QList<QStringList>{{u"BBIC-nätverket"_s}, headings, ek} << 1 << 1;
        QTest::newRow("a title that is a kind") << QList<QStringList>{{u"Ordinarie ledamöter"_s}, headings, ek} << 1 << 1;
        QTest::newRow("somebody called for") << QList<QStringList>{{u"Kontaktlista"_s, {}, {}, u"Telefon: 019-12 34 56"_s}, headings, ek} << 1 << 1;
        QTest::newRow("words for what one is in the first row") << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Roll"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"Coach"_s}} << 0 << 1;
        QTest::newRow("a heading in the first row") << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Uppgift"_s}, {u"Anna Ek"_s, u"Laxå"_s, u"Roll"_s}} << 0 << 1;
        QTest::newRow("the headings twice") << QList<QStringList>{headings, headings, ek} << 0 << 1;
        QTest::newRow("beside each other") << QList<QStringList>{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << 0 << 2;
        QTest::newRow("names and alternates' names") << QList<QStringList>{{u"Kommun"_s, u"Namn"_s, u"Ersättare namn"_s}, {u"Laxå"_s, u"Anna Ek"_s, u"Bo Alm"_s}} << 0 << 2;
    }
    /// Headings in one row are not taken together with what stands above or below.
    void oneRow()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QTEST(plan.headerRow, "header");
        QCOMPARE(plan.headingRows, 1);
        QTEST(f.count(u"SELECT count(*) FROM person"_s), "people");
    }

    void headingsAgain_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<int>("skipped");       // sentences
        const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
        const QStringList ek{u"Anna Ek"_s, u"Laxå"_s, anna};
        const QStringList alm{u"Bo Alm"_s, u"Nora"_s, bo};
        QTest::newRow("at the top of each page") << QList<QStringList>{headings, ek, headings, alm} << 1;
        QTest::newRow("in other words") << QList<QStringList>{headings, ek, {u"Namn:"_s, u"KOMMUN"_s, u"Mejl"_s}, alm} << 1;
        QTest::newRow("fewer of them") << QList<QStringList>{headings, ek, {u"Namn"_s, u"Kommun"_s}, {u"Bo Alm"_s, u"Nora"_s}} << 1;
        QTest::newRow("one column") << QList<QStringList>{{u"Namn"_s}, {u"Anna Ek"_s}, {u"Namn"_s}, {u"Bo Alm"_s}} << 1;
        QTest::newRow("the next list") << QList<QStringList>{headings, ek, {}, {u"Tidiga tecken"_s}, headings, alm} << 3;
        QTest::newRow("two rows") << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"E-"_s}, {{}, {}, u"post"_s}, ek, {u"Namn"_s, u"Kommun"_s, u"E-"_s}, {{}, {}, u"post"_s}, alm} << 3;
        QTest::newRow("two rows with another title")
            << QList<QStringList>{{u"BBIC"_s, {}, u"Ersättare"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Laxå"_s, u"Anna Ek"_s, {}}, {u"Tidiga tecken"_s, {}, u"Ersättare"_s}, {u"Kommun"_s, u"Namn"_s, u"Namn"_s}, {u"Nora"_s, u"Bo Alm"_s, {}}}
            << 3;
    }
    void headingsAgain()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 2);
        QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE (given = 'Anna' AND family = 'Ek') OR (given = 'Bo' AND family = 'Alm')"_s), 2);
        QFETCH(int, skipped);
        QVERIFY2(plan.skipped.size() == skipped, qPrintable(plan.skipped.join(u'|')));
    }

    /// Somebody whose role is called like a heading, and who stands last on a page with nothing but a name.
    void peopleAreNoHeadings()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Roll"_s, u"Titel"_s}, {u"Anna Ek"_s, u"Kontaktperson"_s, u"Coach"_s}, {u"Tom"_s, {}, {}}, {u"Namn"_s, u"Roll"_s, u"Titel"_s}, {u"Bo Alm"_s, u"Deltagare"_s, {}}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(plan.rows.size(), 3);
        // One name alone among whole ones is asked about.
        QCOMPARE(int(plan.rows.at(1).fate), int(RowFate::Doubtful));
        QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 2);
    }

    /// Below headings in another order nothing is guessed; they are read when they are pointed out.
    void otherColumns()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna}, {u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {u"Nora"_s, u"Bo Alm"_s, bo}, {u"Nora"_s, u"Cia Dahl"_s, {}}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(members(f), QStringList{u"Anna Ek|Laxå|o|anna@example.org"_s});
        QVERIFY2(plan.skipped.last().contains(u"Line 3"_s) && plan.skipped.last().contains(u"2 line"_s), qPrintable(plan.skipped.join(u'|')));
        import(f, rows, {.headerLine = 3});
        QCOMPARE(members(f).size(), 3);
    }

    /// Lists above the best headings are told of too, and are read when they are pointed out.
    void otherColumnsAbove()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Ordinarie ledamöter"_s}, {u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna}, {u"Bo Alm"_s, u"Nora"_s, bo}, {},
                                      {u"Ersättare"_s}, {u"Kommun"_s, u"Namn"_s, u"Telefon"_s, u"E-post"_s}, {u"Laxå"_s, u"Cia Dahl"_s, {}, {}}, {u"Nora"_s, u"Disa Ros"_s, {}, {}}, {},
                                      {u"Adjungerade"_s}, {u"Namn"_s, u"Organisation"_s, u"Mejl"_s}, {u"Eva Ask"_s, {}, {}}, {u"Finn Dal"_s, {}, {}}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(plan.headerRow, 6);
        QCOMPARE(members(f), (QStringList{u"Cia Dahl|Laxå|e|"_s, u"Disa Ros|Nora|e|"_s}));
        const QStringList told = plan.skipped.filter(u"other columns"_s);
        QCOMPARE(told.size(), 2);
        QVERIFY2(told.first().startsWith(u"Line 2 "_s) && told.first().contains(u"2 line"_s), qPrintable(told.first()));
        QVERIFY2(told.last().startsWith(u"Line 12 "_s), qPrintable(told.last()));
        QVERIFY2(plan.skipped.first().startsWith(u"2 line"_s), qPrintable(plan.skipped.first()));
        import(f, rows, {.headerLine = 2});
        QCOMPARE(members(f), (QStringList{u"Anna Ek|Laxå|o|anna@example.org"_s, u"Bo Alm|Nora|o|bo@example.org"_s, u"Cia Dahl|Laxå|e|"_s, u"Disa Ros|Nora|e|"_s}));
    }

    void titlesAboveAreNoLists_data()
    {
        QTest::addColumn<QStringList>("title");
        QTest::newRow("one cell") << QStringList{u"BBIC-nätverket"_s};
        QTest::newRow("somebody called for") << QStringList{u"Kontaktperson"_s, u"Telefon: 019-12 34 56"_s};
        QTest::newRow("a kind") << QStringList{u"Ersättare"_s};
    }
    void titlesAboveAreNoLists()
    {
        QFETCH(QStringList, title);
        NetworkFixture f;
        const ImportPlan plan = planOf(f, {title, {u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna}});
        QCOMPARE(plan.skipped.size(), 1);
        QVERIFY2(plan.skipped.first().contains(u"above the headings"_s), qPrintable(plan.skipped.first()));
    }

    void sections_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QList<int>>("told");       // notes of each row
        const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Roll"_s};
        const QStringList ek{u"Anna Ek"_s, u"Laxå"_s};
        const QStringList alm{u"Bo Alm"_s, u"Nora"_s};
        const QStringList dahl{u"Cia Dahl"_s, u"Nora"_s};
        const QStringList kinds{u"Anna Ek|Laxå|o|"_s, u"Bo Alm|Nora|e|"_s, u"Cia Dahl|Nora|e|"_s};
        QTest::newRow("between people") << QList<QStringList>{headings, ek, {u"Ersättare"_s}, alm, dahl} << kinds << QList<int>{0, 1, 0};
        QTest::newRow("in other words") << QList<QStringList>{headings, {u"ORDINARIE LEDAMÖTER:"_s}, ek, {u"Suppleanter"_s}, alm, dahl} << kinds << QList<int>{1, 1, 0};
        QTest::newRow("in English") << QList<QStringList>{headings, ek, {u"Alternates"_s}, alm, dahl} << kinds << QList<int>{0, 1, 0};
        QTest::newRow("above the headings") << QList<QStringList>{{u"Ersättare"_s}, headings, alm, dahl} << kinds.mid(1) << QList<int>{1, 0};
        QTest::newRow("above headings that stand again") << QList<QStringList>{headings, ek, {}, {u"Ersättare"_s}, headings, alm, dahl} << kinds << QList<int>{0, 1, 0};
        QTest::newRow("until the next") << QList<QStringList>{{u"Ersättare"_s}, headings, alm, dahl, {u"Ordinarie"_s}, ek} << kinds << QList<int>{1, 0, 1};
        QTest::newRow("until those of neither kind") << QList<QStringList>{{u"Ersättare"_s}, headings, alm, dahl, {u"Adjungerade"_s}, ek} << kinds << QList<int>{1, 0, 0};
        QTest::newRow("until another title") << QList<QStringList>{{u"Ersättare"_s}, headings, alm, dahl, {}, {u"Styrgrupp"_s}, headings, ek} << kinds << QList<int>{1, 0, 0};
        QTest::newRow("who says it oneself") << QList<QStringList>{headings, {u"Ersättare"_s}, ek + QStringList{u"Ordinarie"_s}, alm, dahl} << kinds << QList<int>{0, 1, 0};
        QTest::newRow("not in the column of what one is") << QList<QStringList>{headings, ek, {{}, {}, u"Ersättare"_s}, alm + QStringList{u"ersättare"_s}, dahl + QStringList{u"ersättare"_s}} << kinds << QList<int>{0, 0, 0, 0};
    }
    /// A title says what those below it are, and is nobody.
    void sections()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        const ImportPlan plan = import(f, rows);
        QTEST(members(f), "people");
        QList<int> told;
        for (const ImportRow &row : plan.rows)
            told.append(int(row.notes.filter(u"those below"_s).size()));
        QTEST(told, "told");
        QCOMPARE(plan.count(RowFate::Doubtful), 0);
    }

    void years_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<int>>("years");
        const QStringList ek{u"Anna Ek"_s, u"Laxå"_s, u"3"_s, u"4"_s, u"5"_s};
        QTest::newRow("under joined cells")
            << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Antal kartläggningar"_s, {}, {}}, {{}, {}, u"2023"_s, u"2024"_s, u"2025"_s}, ek} << QList<int>{2023, 2024, 2025};
        QTest::newRow("under joined cells, the rest below")
            << QList<QStringList>{{{}, {}, u"Antal kartläggningar"_s, {}, {}}, {u"Namn"_s, u"Kommun"_s, u"2023"_s, u"2024"_s, u"2025"_s}, ek} << QList<int>{2023, 2024, 2025};
        QTest::newRow("without “antal”") << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Kartläggningar 2025"_s}, ek.mid(0, 3)} << QList<int>{2025};
        QTest::newRow("under something else")
            << QList<QStringList>{{u"Namn"_s, u"Kommun"_s, u"Antal kartläggningar"_s, {}, u"E-post"_s, {}}, {{}, {}, u"2023"_s, u"2024"_s, {}, u"2025"_s}, ek.mid(0, 4) + QStringList{anna, u"5"_s}} << QList<int>{2023, 2024};
    }
    /// What is counted is written once over the years.
    void years()
    {
        QFETCH(QList<QStringList>, rows);
        NetworkFixture f;
        import(f, rows);
        QList<int> years;
        for (const Figure &figure : f.detail(f.network("BBIC")).figures)
            if (figure.municipalityName == u"Laxå")
                years.append(figure.year);
        std::sort(years.begin(), years.end());
        QTEST(years, "years");
    }

    void words_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &heading, const char *field) { QTest::newRow(qPrintable(heading.simplified())) << heading << QString::fromLatin1(field); };
        for (const QString &heading : {u"Anteckn."_s, u"Anm"_s, u"Anm.:"_s})
            row(heading, "note");
        for (const QString &heading : {u"Kommunens namn"_s, u"Kommun/Region"_s})
            row(heading, "municipality");
        for (const QString &heading : {u"Namn på ledamot"_s, u"Ledamot"_s, u"Deltagare"_s, u"Namn\n(efternamn, förnamn)"_s, u"För-\noch efternamn"_s})
            row(heading, "name");
        for (const QString &heading : {u"E-postadr."_s, u"Mailadress"_s, u"E-\npost"_s, u"E-post-\nadress"_s})
            row(heading, "email");
        for (const QString &heading : {u"Tfn"_s, u"Mobilnr"_s, u"Tel arb"_s, u"Tele-\nfon"_s, u"Tele-\r\nfon arb."_s})
            row(heading, "phone");
        for (const QString &heading : {u"Befattn."_s, u"Titel"_s, u"Be-\nfattning"_s})
            row(heading, "title");
        for (const QString &heading : {u"Fr o m"_s, u"Start"_s, u"Period"_s, u"Från – till"_s})
            row(heading, "start");
        for (const QString &heading : {u"T o m"_s, u"Slut"_s})
            row(heading, "end");
        // What is of somebody else, or of something else.
        for (const QString &heading : {u"Namn på chef"_s, u"Nr"_s, u"Adress"_s})
            row(heading, "");
    }
    void words()
    {
        QFETCH(QString, heading);
        QTEST(ImportEngine::fieldFor(importKind(u"members"_s), heading), "field");
    }

    /// What is told of a heading stands in one line, and a word that it divides is whole.
    void brokenHeadings()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn\n(efternamn, förnamn)"_s, u"Kom-\nmun"_s, u"E-\npost"_s, u"Tele-\nfon"_s, u"Hus-\ndjur"_s}, {u"Ek, Anna"_s, u"Laxå"_s, u"anna(a)example"_s, u"ring växeln"_s, u"katt"_s}});
        const Membership ek = f.detail(f.network("BBIC")).members.first();
        QCOMPARE(ek.name, u"Anna Ek"_s);
        QCOMPARE(ek.note, u"E-post: anna(a)example\nTelefon: ring växeln"_s);
        const QString told = ImportEngine::report(plan).skipped.join(u'|');
        QVERIFY2(told.contains(u"Husdjur"_s), qPrintable(told));
        const auto wrong = ImportEngine::match(f.db(), importKind(u"members"_s), bookOf({{u"Namn"_s, u"Tele-\nfon"_s}, {u"Anna Ek"_s}}), u"file"_s, {.map = {u"Mobil=phone"_s}});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().sentence.contains(u"Namn, Telefon"_s), qPrintable(wrong.error().sentence));
    }

    void pointedOut()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Anna Ek"_s, u"Laxå"_s, anna}, {}, {u"Namn"_s, u"E-post"_s, u"Kommun"_s}, {u"Bo Alm"_s, bo, u"Nora"_s}};
        const ImportPlan plan = planOf(f, rows, {.headerLine = 4});
        QCOMPARE(plan.headerRow, 3);
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(plan.mapping.value(1), u"email"_s);
        const auto refused = ImportEngine::plan(f.db(), importKind(u"members"_s), bookOf(rows), u"file"_s, {{u"network"_s, f.network("BBIC")}}, {.headerLine = 2});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"Line 2"_s), qPrintable(refused.error().sentence));
        QVERIFY(ImportEngine::hasLine(bookOf(rows), {}, 5));
        QVERIFY(!ImportEngine::hasLine(bookOf(rows), {}, 6));
    }

    /// Lists of people have no seats: the row that names the columns is theirs.
    void peopleOfTwoRows()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Register"_s}, {u"Namn"_s, u"Kommun"_s, u"E-"_s, u"Telefon"_s}, {{}, {}, u"post"_s, {}}, {u"Anna Ek"_s, u"Laxå"_s, anna, {}}};
        const auto plan = ImportEngine::plan(f.db(), peopleImport(), bookOf(rows), u"file"_s, {});
        NetworkFixture::must(plan);
        QCOMPARE(plan->headerRow, 1);
        QCOMPARE(plan->headingRows, 2);
        QCOMPARE(plan->mapping.value(2), u"email"_s);
        QCOMPARE(plan->count(RowFate::New), 1);
        QCOMPARE(int(plan->rows.size()), 1);
    }

    void attendanceOfOtherMeetings()
    {
        NetworkFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"2019-02-14"_s, u"2019-05-16"_s}, {u"Anna Ek"_s, u"x"_s, u"x"_s}, {u"Namn"_s, u"2019-09-12"_s, u"2019-11-21"_s}, {u"Anna Ek"_s, u"x"_s, u"-"_s}};
        const auto plan = ImportEngine::match(f.db(), importKind(u"attendance"_s), bookOf(rows), u"file"_s);
        NetworkFixture::must(plan);
        QCOMPARE(plan->rows.size(), 1);
        QVERIFY2(plan->skipped.last().contains(u"Line 3"_s), qPrintable(plan->skipped.join(u'|')));
    }
};

LANSNAV_TEST_MAIN(HeadingRowsTest)
#include "tst_headingrows.moc"
