// SPDX-License-Identifier: GPL-3.0-or-later
// Titles between the rows of a list of members that are of no municipality: what one further up said ends there.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s};
const QStringList ek{u"Anna Ek"_s, QString(), u"anna@example.org"_s};
const QStringList alm{u"Bo Alm"_s, QString(), u"bo@example.org"_s};
const QStringList dahl{u"Cia Dahl"_s, QString(), u"cia@example.org"_s};
const QStringList fors{u"Dan Fors"_s, QString(), u"dan@example.org"_s};
const char *const parents = "Länssamverkan föräldraskapsstöd";

/// What everybody represents, sorted: "Anna Ek|Laxå".
QStringList represented(NetworkFixture &f, const char *network)
{
    return memberLines(f, [](const Membership &m) { return QStringList{m.name, m.representsName}; }, network);
}

ImportRun import(NetworkFixture &f, const Rows &rows, const char *network = "BBIC")
{
    return importTwice(f, u"members"_s, network, bookOf(rows));
}

QString told(const ImportRun &run)
{
    return notesOf(run.report);
}

} // namespace

class TitlesOfOthersTest : public QObject
{
    Q_OBJECT

private slots:
    void ends_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString &title : {u"Region Örebro län"_s, u"Regionen"_s, u"Länsstyrelsen"_s, u"Övriga"_s, u"ÖVRIGA:"_s, u"Externa"_s, u"Privata vårdgivare"_s, u"Övriga organisationer"_s, u"Andra aktörer"_s,
                                     u"Örebro universitet"_s, u"Gäster (1)"_s, u"Från skolan (2 st)"_s, u"Samverkande parter:"_s})
            QTest::newRow(qPrintable(title)) << title;
    }
    /// Nobody below such a title is of the municipality above it.
    void ends()
    {
        QFETCH(QString, title);
        NetworkFixture f;
        const ImportRun run = import(f, {headings, {u"Kumla kommun"_s}, ek, {title}, alm, dahl, {u"Nora"_s}, fors});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Anna Ek|Kumla"_s, u"Bo Alm|"_s, u"Cia Dahl|"_s, u"Dan Fors|Nora"_s}));
        QVERIFY2(told(run).contains(u"is not of Kumla"_s), qPrintable(told(run)));
        QVERIFY(run.report.doubtful.isEmpty());
    }

    void staysWithin_data()
    {
        QTest::addColumn<QString>("title");
        for (const QString &title : {u"Ersättare"_s, u"Ordinarie ledamöter"_s, u"Sekreterare"_s, u"Kuratorer (2)"_s, u"Socialsekreterare"_s, u"Arbetsutskott"_s, u"Nya medlemmar"_s, u"Vilande"_s, u"Skolkuratorer på gymnasiet:"_s})
            QTest::newRow(qPrintable(title)) << title;
    }
    /// Kinds, roles and professions stand within a municipality.
    void staysWithin()
    {
        QFETCH(QString, title);
        NetworkFixture f;
        const ImportRun run = import(f, {headings, {u"Kumla kommun"_s}, ek, {title}, alm});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Anna Ek|Kumla"_s, u"Bo Alm|Kumla"_s}));
        QVERIFY(!told(run).contains(u"is not of Kumla"_s));
    }

    /// Who has left mostly stands below all municipalities.
    void former()
    {
        NetworkFixture f;
        import(f, {headings, {u"Kumla kommun"_s}, ek, {u"Slutat 2023"_s}, alm});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Anna Ek|Kumla"_s, u"Bo Alm|"_s}));
    }

    /// A part of a municipality gives it.
    void partOfAnother()
    {
        NetworkFixture f;
        import(f, {headings, {u"Kumla kommun"_s}, ek, {u"Nora kommuns socialförvaltning:"_s}, alm});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Anna Ek|Kumla"_s, u"Bo Alm|Nora"_s}));
    }

    /// Within a list that is of one municipality as a whole, others stand only under their own title.
    void ofTheList()
    {
        NetworkFixture f;
        import(f, {{u"Laxå kommun"_s}, headings, ek, {u"Externa"_s}, alm, {u"Ersättare"_s}, dahl, {u"Från skolan (2 st)"_s}, fors});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Anna Ek|Laxå"_s, u"Bo Alm|"_s, u"Cia Dahl|Laxå"_s, u"Dan Fors|Laxå"_s}));
    }

    /// An organisation that has a seat in the network gives it to those below.
    void givesTheSeat()
    {
        NetworkFixture f;
        import(f, {headings, {u"Kumla kommun"_s}, ek, {u"Region Örebro län"_s}, alm, {u"Länsstyrelsen i Örebro län"_s}, dahl, {u"Övriga"_s}, fors}, parents);
        QCOMPARE(represented(f, parents), (QStringList{u"Anna Ek|Kumla kommun"_s, u"Bo Alm|Region Örebro län"_s, u"Cia Dahl|Länsstyrelsen i Örebro län"_s, u"Dan Fors|"_s}));
    }

    /// Alone in the column of workplaces an organisation is nobody's title, and a name alone is somebody.
    void noTitles()
    {
        NetworkFixture f;
        const QStringList worked{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Arbetsplats"_s};
        import(f, {worked, {u"Kumla kommun"_s}, ek, {{}, {}, {}, u"Länsstyrelsen"_s}, alm, {u"Andra Berg"_s}, dahl});
        QCOMPARE(represented(f, "BBIC"), (QStringList{u"Andra Berg|Kumla"_s, u"Anna Ek|Kumla"_s, u"Bo Alm|Kumla"_s, u"Cia Dahl|Kumla"_s}));
    }
};

LANSNAV_TEST_MAIN(TitlesOfOthersTest)
#include "tst_titlesofothers.moc"
