// SPDX-License-Identifier: GPL-3.0-or-later
// Members whose family name has changed since the last list: by a former name that the row says, by a part of it, or by the number.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s};

QStringList line(const QString &name, const QString &place, const QString &mail = {}, const QString &phone = {})
{
    return {name, place, mail, phone};
}

ImportRun readRows(NetworkFixture &f, const Rows &rows)
{
    return runImport(f, u"members"_s, "BBIC", bookOf(Rows{headings} + rows), [](ImportPlan &plan) {
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = 0;
    });
}

/// "Sara Nyman|Örebro", sorted.
QStringList membersOf(NetworkFixture &f)
{
    QStringList found;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        found.append(m.name + u'|' + m.representsName);
    found.sort();
    return found;
}

} // namespace

class TestMemberRenamed : public QObject
{
    Q_OBJECT

private slots:
    void former_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"Sara Öberg (f.d. Nyman)", "Sara Öberg f.d. Nyman", "Sara Öberg (född Nyman)", "Sara Öberg född Nyman", "Sara Öberg f. Nyman", "Sara Öberg, f. Nyman"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void former()
    {
        QFETCH(QString, cell);
        NetworkFixture f;
        QCOMPARE(readRows(f, {line(u"Sara Nyman"_s, u"Örebro"_s)}).report.added, 1);
        const Rows again{line(cell, u"Örebro"_s, u"sara.oberg@example.org"_s)};
        const ImportRun run = readRows(f, again);
        QCOMPARE(run.plan.rows.first().fate, RowFate::Doubtful);
        QVERIFY2(run.plan.rows.first().choices.first().contains(u"who is now called Sara Öberg"_s), qPrintable(run.plan.rows.first().choices.join(u'\n')));
        QCOMPARE(membersOf(f), (QStringList{u"Sara Öberg|Örebro"_s}));
        QCOMPARE(readRows(f, again).plan.rows.first().fate, RowFate::Unchanged);
    }

    void aloneIsOnlyRead()
    {
        NetworkFixture f;
        const ImportRun run = readRows(f, {line(u"Åsa Gårdh Jonsson f. Ek"_s, u"Kumla"_s)});
        QCOMPARE(run.plan.rows.first().fate, RowFate::New);
        QVERIFY(run.plan.rows.first().notes.join(u' ').contains(u"former family name"_s));
        QCOMPARE(membersOf(f), (QStringList{u"Åsa Gårdh Jonsson|Kumla"_s}));
    }

    /// Members whom the register has in the trash are none that a row may be.
    void besideTrash()
    {
        NetworkFixture f;
        const Id anna = f.person("Anna", "Ek");
        NetworkFixture::must(f.networks->addMember(f.member(f.network("BBIC"), anna, "Kumla")));
        NetworkFixture::must(registerstore::trashPeople(*f.store, {anna}));
        QCOMPARE(readRows(f, {line(u"Anna Ek Berg"_s, u"Kumla"_s), line(u"Bo Alm"_s, u"Kumla"_s)}).plan.rows.last().fate, RowFate::New);
    }

    void doubtful_data()
    {
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("said");
        QTest::addColumn<bool>("isAsked");
        const QString number = u"019-588001"_s;
        QTest::newRow("one family name more") << line(u"Sara Nyman"_s, u"Kumla"_s) << line(u"Sara Nyman Öberg"_s, u"Kumla"_s) << true;
        QTest::newRow("a double name of it") << line(u"Sara Nyman"_s, u"Kumla"_s) << line(u"Sara Öberg-Nyman"_s, u"Kumla"_s) << true;
        QTest::newRow("the number") << line(u"Anna Lindqvist"_s, u"Kumla"_s, {}, number) << line(u"Anna Maria Lindqvist"_s, u"Kumla"_s, {}, number) << true;
        QTest::newRow("one given name more") << line(u"Anna Lindqvist"_s, u"Kumla"_s) << line(u"Anna Maria Lindqvist"_s, u"Kumla"_s) << false;
        QTest::newRow("elsewhere") << line(u"Sara Nyman"_s, u"Kumla"_s) << line(u"Sara Nyman Öberg"_s, u"Laxå"_s) << false;
        QTest::newRow("another given name") << line(u"Sara Nyman"_s, u"Kumla"_s) << line(u"Siv Nyman Öberg"_s, u"Kumla"_s) << false;
    }
    void doubtful()
    {
        QFETCH(QStringList, known);
        QFETCH(QStringList, said);
        QFETCH(bool, isAsked);
        NetworkFixture f;
        QCOMPARE(readRows(f, {known}).report.added, 1);
        QCOMPARE(readRows(f, {said}).plan.rows.first().fate, isAsked ? RowFate::Doubtful : RowFate::New);
        QCOMPARE(membersOf(f).size(), isAsked ? 1 : 2);
        // Who is in the list herself is nobody else in it.
        NetworkFixture both;
        QCOMPARE(readRows(both, {known}).report.added, 1);
        QCOMPARE(readRows(both, {known, said}).plan.rows.last().fate == RowFate::Doubtful, false);
    }
};

LANSNAV_TEST_MAIN(TestMemberRenamed)
#include "tst_memberrenamed.moc"
