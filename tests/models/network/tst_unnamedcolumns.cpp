// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of members with a heading above the names that is none of those known.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestUnnamedColumns : public QObject
{
    Q_OBJECT

private slots:
    void taken_data()
    {
        QTest::addColumn<QString>("heading");
        for (const QString &heading : {u"Ansvarig"_s, u"BBIC-ansvarig"_s, u"Kontakt"_s, u"Ansvarig handläggare"_s, u"Kontaktpersoner BBIC"_s, u"Utsedd person"_s})
            QTest::newRow(qPrintable(heading)) << heading;
    }
    void taken()
    {
        QFETCH(QString, heading);
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf({{u"Kommun"_s, heading, u"Mail"_s, u"Telefon"_s}, {u"Örebro"_s, u"Sara Nymark"_s, u"sara@example.org"_s, QString()}, {u"Kumla"_s, u"Anna Lind"_s, QString(), u"019-588003"_s}}));
        QCOMPARE(run.report.added, 2);
        QVERIFY2(run.plan.skipped.join(u' ').contains(heading + u"” has mostly names"_s), qPrintable(run.plan.skipped.join(u' ')));
    }

    void refused()
    {
        NetworkFixture f;
        const auto match = [&f](const QList<QStringList> &rows) { return ImportEngine::match(f.db(), importKind(u"members"_s), bookOf(rows), u"file"_s, {}); };
        // Two columns may be it, or none.
        for (const QList<QStringList> &rows : {QList<QStringList>{{u"Kommun"_s, u"Utsedd"_s, u"Mail"_s, u"Utsett av"_s}, {u"Kumla"_s, u"Anna Lind"_s, u"a@example.org"_s, u"Per Ek"_s}},
                                               QList<QStringList>{{u"Kommun"_s, u"Mail"_s, u"Telefon"_s}, {u"Kumla"_s, u"a@example.org"_s, QString()}}}) {
            const auto plan = match(rows);
            QVERIFY(!plan.ok());
            QVERIFY2(plan.error().sentence.contains(u"lack a column of names"_s), qPrintable(plan.error().sentence));
        }
    }
};

LANSNAV_TEST_MAIN(TestUnnamedColumns)
#include "tst_unnamedcolumns.moc"
