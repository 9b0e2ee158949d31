// SPDX-License-Identifier: GPL-3.0-or-later
// Authorities of more than one municipality among the municipalities of a list, and offices of one among the workplaces.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestMemberAuthorities : public QObject
{
    Q_OBJECT

private slots:
    void amongMunicipalities_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("isAsked");
        for (const QString &said : {u"Region Örebro län"_s, u"Region"_s, u"Länsstyrelsen"_s})
            QTest::newRow(qPrintable(said)) << said << false;
        QTest::newRow("a place of elsewhere") << u"Tranås"_s << true;
    }
    void amongMunicipalities()
    {
        QFETCH(QString, said);
        QFETCH(bool, isAsked);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {said, u"Sara Nymark"_s, u"sara@example.org"_s}});
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(run.plan.rows.first().fate == RowFate::Doubtful, isAsked);
        QVERIFY(run.plan.rows.first().notes.join(u' ').contains(said));
        if (isAsked)
            return;
        QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, QString());
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
    }

    void amongWorkplaces_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::addColumn<QString>("represents");
        QTest::newRow("of one municipality") << u"Socialkontoret Laxå"_s << u"Laxå"_s;
        QTest::newRow("of none that is said") << u"Socialkontoret"_s << QString();
        QTest::newRow("no municipality's") << u"Universitetssjukhuset Örebro"_s << QString();
    }
    void amongWorkplaces()
    {
        QFETCH(QString, workplace);
        QFETCH(QString, represents);
        NetworkFixture f;
        const Workbook book = bookOf({{u"Namn"_s, u"Arbetsplats"_s, u"E-post"_s}, {u"Sara Nymark"_s, workplace, u"sara@example.org"_s}});
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
        QCOMPARE(f.detail(f.network("BBIC")).members.first().representsName, represents);
        QVERIFY(run.plan.rows.first().notes.join(u' ').contains(represents.isEmpty() ? u"No municipality is stated"_s : u"Represents Laxå"_s));
        QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
    }
};

LANSNAV_TEST_MAIN(TestMemberAuthorities)
#include "tst_memberauthorities.moc"
