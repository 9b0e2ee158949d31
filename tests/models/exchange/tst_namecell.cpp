// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell for a name holds beside it is no part of the name, whatever it is and in whatever order the name is written.
#include "exchange/namecell.h"
#include "exchange/sectiontitles.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

namespace {

bool isPlace(const QString &text)
{
    const QStringList names = parse::municipalityNames(text);
    return names.contains(u"kumla"_s) || names.contains(u"nora"_s);
}

struct Named
{
    QString given;
    QString family;
};

} // namespace

class NameCellTest : public QObject
{
    Q_OBJECT

private slots:
    void everyOrder_data()
    {
        QTest::addColumn<QString>("aside");     // with %1 for the name
        for (const QString &aside :
             {u"%1 (ersättare)"_s, u"%1, ersättare"_s, u"%1 - ersättare"_s, u"%1 – ers."_s, u"%1 /ers"_s, u"%1 ersättare"_s, u"%1 ERS"_s, u"%1 (E)"_s, u"%1 1:e ersättare"_s, u"Ersättare %1"_s, u"Ers: %1"_s,
              u"Ers. %1"_s, u"Ordinarie: %1"_s, u"Ordinarie %1"_s, u"%1 (ersättare"_s, u"%1, enhetschef"_s, u"%1, IFO-chef"_s, u"%1 – IFO-chef"_s, u"%1 (Socialt ansvarig)"_s, u"Enhetschef %1"_s, u"f.d. %1"_s,
              u"Fd. %1"_s, u"fd %1"_s, u"Före detta %1"_s, u"%1 (f.d.)"_s, u"%1 f.d."_s, u"%1 (slutat)"_s, u"%1 (avslutad)"_s, u"%1, slutat"_s, u"Dr %1"_s, u"Fil. dr %1"_s, u"Leg. arbetsterapeut %1"_s,
              u"%1, 070-555 12 34"_s, u"%1 070-555 12 34"_s, u"%1, tel: 070-555 12 34"_s, u"%1 <a@example.org>"_s, u"%1; a@example.org; 070…"_s, u"%1 a@example.org"_s,
              u"%1, tjänstledig t.o.m. 2025-06-30"_s, u"%1 t.o.m. 2025-06-30"_s, u"%1, f. 1980"_s, u"%1 f. 1980"_s, u"%1 (Kumla)"_s, u"%1, Kumla kommun"_s, u"%1 (ersättare saknas)"_s,
              u"%1 ersättare saknas"_s, u"%1 ingen ersättare"_s, u"%1 [vik.]"_s})
            QTest::newRow(qPrintable(aside)) << aside;
    }
    void everyOrder()
    {
        QFETCH(QString, aside);
        const QList<Named> names{{u"Anna"_s, u"Berg"_s}, {u"Ulla-Karin"_s, u"Al-Khatib"_s}, {u"Carl"_s, u"von Essen"_s}, {u"Per Olof"_s, u"Lind"_s}, {u"Zoë"_s, u"O’Connor"_s}, {u"Siv"_s, u"Åberg-Lind"_s}};
        for (const Named &name : names) {
            const std::pair<QString, bool> written[] = {{name.given + u' ' + name.family, false}, {name.family + u", "_s + name.given, false}, {name.family + u' ' + name.given, true}};
            for (const auto &[text, familyFirst] : written) {
                const QString cell = aside.arg(text);
                const parse::PersonName read = parse::personName(cell, {.familyFirst = familyFirst, .isPlace = isPlace});
                QVERIFY2(read.given == name.given && read.family == name.family, qPrintable(cell + u" → "_s + read.given + u'|' + read.family));
                QVERIFY2(!read.asides.isEmpty(), qPrintable(cell));
                QVERIFY2(read.written == text, qPrintable(cell + u" → "_s + read.written));
            }
        }
    }

    void names_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &cell, const QString &name) { QTest::newRow(qPrintable(cell)) << cell << name; };
        row(u"Anna Berg - Lind"_s, u"Anna|Berg-Lind"_s);
        row(u"Anna-Karin Berg"_s, u"Anna-Karin|Berg"_s);
        row(u"Lind Svensson, Per Olof"_s, u"Per Olof|Lind Svensson"_s);
        row(u"Lind Svensson, Per"_s, u"Per|Lind Svensson"_s);
        row(u"von Essen, Carl Gustaf"_s, u"Carl Gustaf|von Essen"_s);
        row(u"Ström, Nora"_s, u"Nora|Ström"_s);
        row(u"Nora Ek"_s, u"Nora|Ek"_s);
        row(u"Anna Ord"_s, u"Anna|Ord"_s);
        row(u"Per Ers"_s, u"Per|Ers"_s);
        row(u"Anders Vice"_s, u"Anders|Vice"_s);
        row(u"F D Berg"_s, u"F D|Berg"_s);
        row(u"Berg, E"_s, u"E|Berg"_s);
        row(u"Anna Ledig"_s, u"Anna|Ledig"_s);
        row(u"Anna Ek 2"_s, u"Anna Ek|2"_s);
        row(u"1. Anna Ek"_s, u"Anna|Ek"_s);
        row(u"Lind; Per"_s, u"Per|Lind"_s);
    }
    /// What is a name stays whole.
    void names()
    {
        QFETCH(QString, cell);
        const parse::PersonName read = parse::personName(cell, {.isPlace = isPlace});
        QTEST(read.given + u'|' + read.family, "name");
        QCOMPARE(read.asides, QStringList());
    }

    void asides_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QStringList>("asides");
        const auto row = [](const QString &cell, const QStringList &asides) { QTest::newRow(qPrintable(cell)) << cell << asides; };
        row(u"Ida Ström, enhetschef, Kumla"_s, {u"enhetschef"_s, u"Kumla"_s});
        row(u"Ida Ström; ida@example.org; 070…"_s, {u"ida@example.org"_s, u"070…"_s});
        row(u"IFO-chef, Ida Ström"_s, {u"IFO-chef"_s});
        row(u"Ida Ström verksamhets- och utvecklingschef"_s, {u"verksamhets- och utvecklingschef"_s});
        row(u"Ida Ström, IFO"_s, {u"IFO"_s});
        row(u"Ida Ström, Vuxenenheten"_s, {u"Vuxenenheten"_s});
        row(u"Ida Ström – Barn och unga"_s, {u"Barn och unga"_s});
        row(u"Ida Ström, ersättare Siv Gren"_s, {u"ersättare Siv Gren"_s});
    }
    void asides()
    {
        QFETCH(QString, cell);
        const parse::PersonName read = parse::personName(cell, {.isPlace = isPlace});
        QCOMPARE(read.given, u"Ida"_s);
        QCOMPARE(read.family, u"Ström"_s);
        QTEST(read.asides, "asides");
    }

    void kinds_data()
    {
        QTest::addColumn<QString>("aside");
        QTest::addColumn<int>("is");
        const auto rows = [](parse::AsideIs is, const QStringList &asides) {
            for (const QString &aside : asides)
                QTest::newRow(qPrintable(aside)) << aside << int(is);
        };
        using Is = parse::AsideIs;
        rows(Is::Kind, {u"ersättare"_s, u"ers."_s, u"E"_s, u"O"_s, u"ordinarie"_s, u"1:e ersättare"_s, u"ersättare, utbildare"_s, u"Ersättare för Bo Ek"_s, u"ersättare, ännu ej utbildad"_s});
        rows(Is::Rest, {u"ersättare saknas"_s, u"vakant ersättare"_s, u"ingen ersättare"_s, u"ersättare utses senare"_s, u"ersättare: Bo Ek"_s, u"vikarie"_s, u"f.d. rektor"_s, u"tidigare ordförande"_s,
                        u"kontakta enhetschef"_s, u"vik. för rektor Anna Ek"_s, u"2025-06-30"_s});
        rows(Is::Former, {u"f.d."_s, u"Fd"_s, u"f d"_s, u"slutat"_s, u"avslutad"_s, u"har slutat"_s, u"tidigare medlem"_s, u"ej kvar"_s});
        rows(Is::Role, {u"IFO-chef"_s, u"enhetschef"_s, u"Socialt ansvarig"_s, u"Enhetschef Väst"_s, u"utbildare"_s});
        rows(Is::Title, {u"Fil. dr"_s, u"Dr"_s, u"Leg. arbetsterapeut"_s});
        rows(Is::Contact, {u"070-555 12 34"_s, u"a@example.org"_s});
        rows(Is::Place, {u"Kumla"_s, u"Kumla kommun"_s});
    }
    void kinds()
    {
        QFETCH(QString, aside);
        QTEST(int(parse::asideIs(aside, {.isPlace = isPlace})), "is");
    }

    void commas()
    {
        const auto means = [](const QStringList &cells) {
            parse::CommaCount count;
            for (const QString &cell : cells)
                count.add(cell);
            return int(count.means());
        };
        QCOMPARE(means({u"Lind, Per"_s, u"Ek, Anna"_s, u"Bo Alm"_s}), int(parse::CommaMeans::OneName));
        QCOMPARE(means({u"Per Lind"_s, u"Anna Ek"_s, u"Alm Berg, Bo"_s}), int(parse::CommaMeans::SeveralPeople));
        QCOMPARE(means({u"Per Lind"_s, u"Ek, Anna"_s}), int(parse::CommaMeans::Unknown));
        QCOMPARE(means({u"Per"_s, QString(), u"Ring växeln"_s, u"Per Lind"_s}), int(parse::CommaMeans::Unknown));
    }

    /// Told by common given names, where enough of them say the same.
    void orderOfTheColumn()
    {
        const auto isFamilyFirst = [](const QStringList &cells) {
            parse::OrderCount count;
            for (const QString &cell : cells)
                count.add(cell);
            return count.isFamilyFirst();
        };
        QVERIFY(isFamilyFirst({u"Ström Ida"_s, u"Dahl Nils"_s, u"Lind Per"_s, u"Okänd Någon"_s}));
        QVERIFY(!isFamilyFirst({u"Ström Ida"_s, u"Dahl Nils"_s, u"Lind Per"_s, u"Anna Berg"_s}));
        QVERIFY(!isFamilyFirst({u"Ström Ida"_s, u"Dahl Nils"_s}));
        QVERIFY(!isFamilyFirst({u"Ida Ström"_s, u"Nils Dahl"_s, u"Per Lind"_s}));
        // Both may be either.
        QVERIFY(!isFamilyFirst({u"Per Olof"_s, u"Anna Karin"_s, u"Eva Lena"_s, u"Ström, Ida"_s}));
    }

    void severalBetweenCommas_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QList<qsizetype>>("people");       // where nothing tells, and where it does: one name, several people
        QTest::addColumn<QList<bool>>("asked");
        const auto row = [](const QString &cell, const QList<qsizetype> &people, const QList<bool> &asked) { QTest::newRow(qPrintable(cell)) << cell << people << asked; };
        row(u"Anna Berg, Sara Falk"_s, {0, 0, 2}, {true, true, true});
        row(u"Alm Berg, Sara Falk"_s, {0, 0, 2}, {true, false, true});
        row(u"Lind Svensson, Per Olof"_s, {0, 0, 0}, {true, false, true});
        row(u"Lind Svensson, Anna-Maria Kerstin"_s, {0, 0, 0}, {true, false, true});
        row(u"Per Lind (ordinarie), Siv Gren (ersättare)"_s, {2, 2, 2}, {true, true, true});
        row(u"Per Lind (ordinarie) och Siv Gren (ersättare)"_s, {2, 2, 2}, {true, true, true});
        row(u"Lind, Per (ordinarie), Gren, Siv (ersättare)"_s, {2, 2, 2}, {true, true, true});
        row(u"Ordinarie: Per Lind, Ersättare: Siv Gren"_s, {2, 2, 2}, {true, true, true});
        row(u"Anna Berg, Sara Falk, Nils Ek"_s, {3, 0, 3}, {true, true, true});
        row(u"Anna Berg, Sara Falk och Nils Ek"_s, {3, 0, 3}, {true, true, true});
        row(u"Lind, Per"_s, {0, 0, 0}, {false, false, false});
        row(u"von Essen, Carl Gustaf"_s, {0, 0, 0}, {false, false, false});
        row(u"Lind Svensson, Per"_s, {0, 0, 0}, {false, false, false});
        row(u"Anna Berg, IFO-chef"_s, {0, 0, 0}, {false, false, false});
        row(u"Anna Berg, enhetschef, Kumla"_s, {0, 0, 0}, {false, false, false});
        row(u"Berg, Anna, rektor"_s, {0, 0, 0}, {false, false, false});
        row(u"anna berg, sara falk"_s, {0, 0, 0}, {true, true, true});
    }
    void severalBetweenCommas()
    {
        QFETCH(QString, cell);
        QFETCH(QList<qsizetype>, people);
        QFETCH(QList<bool>, asked);
        const parse::CommaMeans means[] = {parse::CommaMeans::Unknown, parse::CommaMeans::OneName, parse::CommaMeans::SeveralPeople};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(parse::severalNames(cell, means[i], {.isPlace = isPlace}).size(), people.at(i));
            QCOMPARE(parse::maySaySeveralNames(cell, means[i], {.isPlace = isPlace}), asked.at(i));
        }
    }

    void parts()
    {
        QStringList asides;
        QCOMPARE(parse::namePart(u"Lind (ersättare)"_s, &asides), u"Lind"_s);
        QCOMPARE(parse::namePart(u"Per f.d."_s, &asides), u"Per"_s);
        QCOMPARE(asides, QStringList({u"ersättare"_s, u"f.d."_s}));
        for (const QString &part : {u"Per Olof"_s, u"von Essen"_s, u"O’Connor"_s, u"J."_s, QString()})
            QCOMPARE(parse::namePart(part, &asides), part);
        QCOMPARE(asides.size(), 2);
    }

    void titlesOfPlaces_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("kind");
        for (const QString &title : {u"Kumla Ersättare"_s, u"Ersättare Kumla"_s, u"Ersättare, Kumla"_s, u"Ersättare: Kumla"_s, u"Ersättare i Kumla"_s, u"Kumla (ersättare):"_s})
            QTest::newRow(qPrintable(title)) << title << u"alternate"_s;
        for (const QString &title : {u"Kumla – ordinarie"_s, u"Kumla - ordinarie"_s, u"Kumla kommun, ordinarie ledamöter"_s})
            QTest::newRow(qPrintable(title)) << title << u"ordinary"_s;
    }
    void titlesOfPlaces()
    {
        QFETCH(QString, title);
        const std::optional<SectionTitle> read = sectionTitle(title, isPlace);
        QVERIFY(read);
        QTEST(read->kind, "kind");
        QVERIFY2(read->place.startsWith(u"Kumla"_s), qPrintable(read->place));
        // Somebody may be called so where no municipality is.
        QVERIFY(!sectionTitle(u"Lind Ersättare"_s, isPlace));
        QVERIFY(!sectionTitle(u"Anna Kumla"_s, isPlace));
    }
};

LANSNAV_TEST_MAIN(NameCellTest)
#include "tst_namecell.moc"
