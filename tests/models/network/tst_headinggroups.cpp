// SPDX-License-Identifier: GPL-3.0-or-later
// Titles above the headings of lists with several people in a line: what is no kind of member is a role.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestHeadingGroups : public QObject
{
    Q_OBJECT

private slots:
    void roles_data()
    {
        QTest::addColumn<QStringList>("above");
        QTest::addColumn<QStringList>("expected");
        const QString none;
        const QStringList without{u"Eva Ek|"_s, u"Per Lind|"_s, u"Sara Nymark|"_s};
        QTest::newRow("roles") << QStringList{none, u"BBIC-ansvarig"_s, none, u"BBIC-utbildare"_s, none}
                               << QStringList{u"Eva Ek|utbildare"_s, u"Per Lind|ansvarig"_s, u"Sara Nymark|ansvarig"_s};
        QTest::newRow("a title of the list") << QStringList{u"Kontaktlista"_s, none, none, none, none} << without;
        QTest::newRow("numbers") << QStringList{none, u"Person 1"_s, none, u"Person 2"_s, none} << without;
    }
    void roles()
    {
        QFETCH(QStringList, above);
        QFETCH(QStringList, expected);
        NetworkFixture f;
        const QList<QStringList> rows{above,
                                      {u"Kommun"_s, u"Namn"_s, u"E-post"_s, u"Namn"_s, u"E-post"_s},
                                      {u"Örebro"_s, u"Sara Nymark"_s, u"sara@example.org"_s, u"Eva Ek"_s, u"eva@example.org"_s},
                                      {u"Kumla"_s, u"Per Lind"_s, u"per@example.org"_s, QString(), QString()}};
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QStringList found;
        for (const Membership &m : f.detail(f.network("BBIC")).members)
            found.append(m.name + u'|' + m.role);
        found.sort();
        QCOMPARE(found, expected);
        QCOMPARE(run.plan.skipped.join(u' ').contains(u"is read as the role"_s), !expected.first().endsWith(u'|'));
        const ImportRun again = runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QCOMPARE(again.report.added + again.report.updated, 0);
    }
};

LANSNAV_TEST_MAIN(TestHeadingGroups)
#include "tst_headinggroups.moc"
