// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a name's cell has the shape of a name, or it is asked about.
#include "exchange/namecell.h"
#include "exchange/nameshape.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace Qt::StringLiterals;

using parse::NameShape;

namespace {

bool isPlace(const QString &text)
{
    return parse::municipalityNames(text).contains(u"kumla"_s);
}

} // namespace

class NameShapeTest : public QObject
{
    Q_OBJECT

private slots:
    void shapes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("shape");
        const auto rows = [](NameShape shape, const QStringList &names) {
            for (const QString &name : names)
                QTest::newRow(qPrintable(name)) << name << int(shape);
        };
        rows(NameShape::Name, {u"Anna Berg"_s, u"Lo Å"_s, u"Åsa af Geijerstam"_s, u"Maria del Carmen Ruiz"_s, u"Nguyen Thi Lan"_s, u"O'Brien Sean"_s, u"O’Connor, Zoë"_s, u"ANNA BERG"_s, u"anna berg"_s,
                               u"von Essen, Carl Gustaf"_s, u"Lind Svensson, Per Olof"_s, u"Ulla-Karin Al-Khatib"_s, u"Omar al-Khatib"_s, u"Jean d’Arc"_s, u"F D Berg"_s, u"J. P. Berg"_s, u"J.-P. Berg"_s,
                               u"Berg, E"_s, u"Anna Ord"_s, u"Per Ers"_s, u"Anders Vice"_s, u"Anna Ledig"_s, u"Anna Ek 2"_s, u"Anna Ek2"_s, u"Anna From"_s, u"Sara Sedan"_s, u"Tom Ek"_s, u"Se Lindqvist"_s,
                               u"Alla Petrova"_s, u"Ring, Anna"_s, u"Inga Länsman"_s, u"Ingen Alls"_s, u"Xx Yy"_s, u"Källa Berg"_s, u"Olle Okänd"_s, u"Gäst Ros"_s, u"Ny Andersson"_s, u"李 小龙"_s,
                               u"Martin Berg jr."_s, u"Bo Kontaktpersson"_s});
        rows(NameShape::Likely, {u"Anna"_s, u"Per"_s, u"Ann-Marie"_s, u"Anna berg"_s});
        rows(NameShape::None, {u"Socialchefen"_s, u"Enhetschef"_s, u"Vikarie"_s, u"Avböjt"_s, u"Anonym"_s, u"Annonseras"_s, u"test"_s, u"Berg"_s, u"Se Kumla"_s, u"Se ovan"_s, u"Deltar ej"_s, u"DELTAR EJ"_s,
                               u"Senast uppdaterad av Eva Ek"_s, u"Anna Berg 50%"_s, u"Anna Berg 12"_s, u"Fr.o.m. 1/9 2026 Bo Fem"_s, u"Anna Berg → Bo Ek"_s, u"Anna Berg eller Bo Ek"_s,
                               u"Anna Berg / Bo Ek"_s, u"Kontaktperson Socialtjänst"_s, u"Ansvarig Chef"_s, u"BjÃ¶rk Anna"_s, u"Ã…sa Berg"_s, u"En text av mer än fem ord"_s, u"Telefon Arbete"_s, u"e-post"_s,
                               u"#N/A"_s, u"1234"_s, u"-"_s});
        QTest::newRow("nothing") << QString() << int(NameShape::Name);
    }
    /// In a list whose names are written as most are.
    void shapes()
    {
        QFETCH(QString, name);
        QFETCH(int, shape);
        parse::NameShapes shapes;
        for (const QString &other : {u"Eva Alm"_s, u"Bo Dahl"_s, u"Cia Ros"_s})
            shapes.add(other);
        shapes.addHeading(u"Telefon arbete");
        QCOMPARE(int(shapes.of(name, {.isPlace = isPlace})), shape);
    }

    /// A column of given names alone, or of small letters, is written so.
    void asTheOthersAre()
    {
        parse::NameShapes given;
        for (const QString &name : {u"Anna"_s, u"Bo"_s, u"Zlatko"_s})
            given.add(name);
        QCOMPARE(int(given.of(u"Anna")), int(NameShape::Name));
        QCOMPARE(int(given.of(u"Zlatko")), int(NameShape::Name));
        QCOMPARE(int(given.of(u"Enhetschef")), int(NameShape::None));
        parse::NameShapes small;
        for (const QString &name : {u"kim tran"_s, u"bo ek"_s})
            small.add(name);
        QCOMPARE(int(small.of(u"kim tran")), int(NameShape::Name));
        parse::NameShapes family;
        for (const QString &name : {u"Berg"_s, u"Ek"_s, u"Lind"_s})
            family.add(name);
        QCOMPARE(int(family.of(u"Berg")), int(NameShape::None));
    }

    void headings()
    {
        parse::NameShapes shapes;
        shapes.addHeading(u"Kommun/region: arbetsplats");
        shapes.addHeading(u"Anna");
        QCOMPARE(int(shapes.of(u"Anna Berg")), int(NameShape::Name));
        QCOMPARE(int(shapes.of(u"Arbetsplats Nora")), int(NameShape::None));
    }

    void brokenLetters()
    {
        for (const QString &text : {u"BjÃ¶rk"_s, u"Ã…sa"_s, u"Ã„rlig"_s, u"Ã–berg"_s, u"AndrÃ©"_s, u"Bj\ufffdrk"_s})
            QVERIFY2(parse::hasBrokenLetters(text), qPrintable(text));
        for (const QString &text : {u"Björk"_s, u"Åsa"_s, u"SÃO"_s, u"Ãlvaro"_s, QString()})
            QVERIFY2(!parse::hasBrokenLetters(text), qPrintable(text));
    }

    void marks_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("aside");
        QTest::addColumn<int>("is");
        const auto rows = [](parse::AsideIs is, const QStringList &cells, const QString &aside) {
            for (const QString &cell : cells)
                QTest::newRow(qPrintable(cell)) << cell << aside << int(is);
        };
        using Is = parse::AsideIs;
        rows(Is::Mark, {u"Anna Berg 1)"_s, u"Anna Berg1)"_s, u"Berg, Anna 1)"_s}, u"1)"_s);
        rows(Is::Mark, {u"Anna Berg*"_s, u"Anna Berg *"_s, u"Berg*, Anna"_s}, u"*"_s);
        rows(Is::Mark, {u"Anna Berg¹"_s, u"Anna Berg ¹"_s}, u"¹"_s);
        rows(Is::Rest, {u"Anna Berg 50%"_s, u"Anna Berg, 50%"_s}, u"50%"_s);
        rows(Is::Rest, {u"tf. Anna Berg"_s, u"Anna Berg tf."_s, u"Anna Berg, tf."_s, u"Anna Berg (tf.)"_s}, u"tf."_s);
        rows(Is::Rest, {u"tf Anna Berg"_s, u"Anna Berg, tf"_s}, u"tf"_s);
        rows(Is::Rest, {u"prel. Anna Berg"_s, u"Anna Berg prel."_s}, u"prel."_s);
        rows(Is::Role, {u"Ordf. Anna Berg"_s}, u"Ordf."_s);
        rows(Is::Role, {u"Anna Berg ordf"_s, u"Anna Berg, ordf"_s}, u"ordf"_s);
        rows(Is::Role, {u"tf. enhetschef Anna Berg"_s}, u"tf. enhetschef"_s);
    }
    /// What is no part of the name is handed back beside it.
    void marks()
    {
        QFETCH(QString, cell);
        const parse::PersonName name = parse::personName(cell);
        QCOMPARE(name.given + u'|' + name.family, u"Anna|Berg"_s);
        QCOMPARE(name.asides.size(), 1);
        QTEST(name.asides.first(), "aside");
        QTEST(int(parse::asideIs(name.asides.first())), "is");
    }

    void namesThatAreNoMarks()
    {
        for (const QString &cell : {u"T F Berg"_s, u"Vera Vik"_s, u"Vik Anna"_s, u"Eva Tran"_s, u"Anna Ek2"_s})
            QCOMPARE(parse::personName(cell).asides, QStringList());
    }

    void joined_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("people");
        const auto rows = [](int people, const QStringList &cells) {
            for (const QString &cell : cells)
                QTest::newRow(qPrintable(cell)) << cell << people;
        };
        rows(2, {u"Anna Berg samt Bo Ek"_s, u"Anna Berg & Bo Ek"_s, u"Anna Berg&Bo Ek"_s, u"Anna Berg + Bo Ek"_s, u"Anna Berg (ordinarie) samt Bo Ek (ersättare)"_s});
        rows(3, {u"Anna Berg & Bo Ek & Cia Ros"_s});
        rows(0, {u"Anna & Bo Ek"_s, u"Anna Berg eller Bo Ek"_s, u"Anna Berg resp. Bo Ek"_s, u"Berg & Ek"_s, u"Anna Berg <anna+ek@example.org>"_s, u"Anna Berg"_s, u"Hans Samt"_s});
    }
    void joined()
    {
        QFETCH(QString, cell);
        QTEST(int(parse::severalNames(cell).size()), "people");
    }
};

LANSNAV_TEST_MAIN(NameShapeTest)
#include "tst_nameshape.moc"
