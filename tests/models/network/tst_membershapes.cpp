// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a list of members whose name has not the shape of one, and what is told of them.
#include "importrun.h"
#include "memberlists.h"
#include "register/registerimport.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

/// Two people whose names are written as most are, and one more in line 4.
Rows listWith(const QString &name)
{
    return {{u"Namn"_s, u"Kommun"_s}, {u"Eva Alm"_s, u"Nora"_s}, {u"Bo Dahl"_s, u"Laxå"_s}, {name, u"Kumla"_s}};
}

QStringList names(NetworkFixture &f)
{
    QStringList names;
    for (const Membership &member : f.detail(f.network("BBIC")).members)
        names.append(member.name);
    names.sort();
    return names;
}

} // namespace

class MemberShapesTest : public QObject
{
    Q_OBJECT

private slots:
    void asked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("takenFirst");
        for (const QString &name : {u"Se Kumla"_s, u"Se ovan"_s, u"Deltar ej"_s, u"Avböjt"_s, u"Socialchefen"_s, u"Enhetschef"_s, u"Vikarie"_s, u"Annonseras"_s, u"Anonym"_s, u"test"_s,
                                    u"Fr.o.m. 1/9 2026 Bo Fem"_s, u"Anna Berg resp. Cia Ek"_s, u"Anna Berg eller Cia Ek"_s, u"Anna Berg alt. Cia Ek"_s, u"Anna Berg → Cia Ek"_s, u"Anna Berg -> Cia Ek"_s,
                                    u"Anna Berg / Cia Ek"_s, u"BjÃ¶rk Anna"_s, u"Bj\ufffdrk Anna"_s})
            QTest::newRow(qPrintable(name)) << name << false;
        for (const QString &name : {u"Anna"_s, u"Anna berg"_s})
            QTest::newRow(qPrintable(name)) << name << true;
    }
    /// Nobody comes in unasked, and a person most likely by the first answer.
    void asked()
    {
        QFETCH(QString, name);
        QFETCH(bool, takenFirst);
        NetworkFixture f;
        const ImportPlan plan = import(f, listWith(name));
        const ImportRow &row = *rowAt(plan, 4);
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QVERIFY2(row.reason.contains(u'“' + name + u'”'), qPrintable(row.reason));
        QCOMPARE(row.choices.size(), 2);
        QCOMPARE(choiceOf(row, u"leave"_s), int(takenFirst));
        QCOMPARE(names(f).size(), 2);
        for (int run = 0; run < 2; ++run) {
            ImportPlan decided = planOf(f, listWith(name));
            takeFirstChoices(decided);
            apply(f, decided);
            QCOMPARE(names(f).size(), takenFirst ? 3 : 2);
        }
        // The register's list asks the same.
        const auto people = ImportEngine::plan(f.db(), peopleImport(), bookOf(listWith(name)), u"file"_s, {});
        NetworkFixture::must(people);
        if (!takenFirst)
            QCOMPARE(int(people->rows.last().fate), int(RowFate::Doubtful));
    }

    void unasked_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"Lo Å"_s, u"Åsa af Geijerstam"_s, u"Maria del Carmen Ruiz"_s, u"Nguyen Thi Lan"_s, u"O'Brien Sean"_s, u"ANNA BERG"_s, u"anna berg"_s, u"Berg, Anna"_s, u"Se Lindqvist"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void unasked()
    {
        QFETCH(QString, name);
        NetworkFixture f;
        QCOMPARE(int(rowAt(import(f, listWith(name)), 4)->fate), int(RowFate::New));
        QCOMPARE(names(f).size(), 3);
    }

    /// A list of given names alone is what it is.
    void givenNamesAlone()
    {
        NetworkFixture f;
        const ImportPlan plan = import(f, {{u"Namn"_s, u"Kommun"_s}, {u"Anna"_s, u"Nora"_s}, {u"Bo"_s, u"Laxå"_s}, {u"Zlatko"_s, u"Kumla"_s}});
        QCOMPARE(plan.count(RowFate::New), 3);
    }

    void marks_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");      // role and note
        QTest::addColumn<QString>("told");
        const auto row = [](const QString &cell, const QString &said, const QString &told) { QTest::newRow(qPrintable(cell)) << cell << said << told; };
        for (const QString &mark : {u"1)"_s, u"*"_s, u"¹"_s})
            row(u"Anna Berg"_s + mark, u"|"_s, u"“%1” behind the name is left out"_s.arg(mark));
        row(u"Anna Berg 50%"_s, u"|50%"_s, u"“50%”; it is kept"_s);
        row(u"tf. Anna Berg"_s, u"|tf."_s, u"“tf.”; it is kept"_s);
        row(u"Anna Berg, prel."_s, u"|prel."_s, u"“prel.”; it is kept"_s);
        row(u"Ordf. Anna Berg"_s, u"ordf.|"_s, u"“Ordf.”; it is taken as the role"_s);
    }
    void marks()
    {
        QFETCH(QString, cell);
        QFETCH(QString, told);
        NetworkFixture f;
        const ImportPlan plan = import(f, listWith(cell));
        const Membership *anna = called(f.detail(f.network("BBIC")), u"Anna Berg"_s);
        QVERIFY(anna);
        QTEST(anna->role + u'|' + anna->note, "said");
        QVERIFY2(rowAt(plan, 4)->notes.join(u'\n').contains(told), qPrintable(rowAt(plan, 4)->notes.join(u'\n')));
    }

    /// "Samt" and the like join two people, who are both taken in.
    void joined()
    {
        for (const QString &sign : {u" samt "_s, u" & "_s, u"&"_s, u" + "_s}) {
            NetworkFixture f;
            import(f, listWith(u"Anna Berg"_s + sign + u"Cia Ek"_s));
            QCOMPARE(names(f), QStringList({u"Anna Berg"_s, u"Bo Dahl"_s, u"Cia Ek"_s, u"Eva Alm"_s}));
        }
    }

    void errorsOfTheSpreadsheet()
    {
        NetworkFixture f;
        const Rows rows{{u"Namn"_s, u"Kommun"_s, u"Anm"_s, u"Skyddade personuppgifter"_s}, {u"Anna Berg"_s, u"Nora"_s, u"#N/A"_s, u"FALSE"_s}, {u"Bo Dahl"_s, u"#SAKNAS!"_s, u"TRUE"_s, u"TRUE"_s}, {u"#N/A"_s, u"#REF!"_s},
                        {u"Cia Ek"_s, u"Laxå"_s, {}, {}}};
        const ImportPlan plan = import(f, rows);
        QCOMPARE(plan.rows.size(), 3);
        QCOMPARE(names(f), QStringList({u"Anna Berg"_s, u"Bo Dahl"_s, u"Cia Ek"_s}));
        for (const Membership &member : f.detail(f.network("BBIC")).members)
            QCOMPARE(member.note, QString());
        QVERIFY2(plan.skipped.join(u'|').contains(u"lines 2–4"_s), qPrintable(plan.skipped.join(u'|')));
        QVERIFY2(plan.leftOut.join(u'|').contains(u"“TRUE”"_s), qPrintable(plan.leftOut.join(u'|')));
        // Where the question is whether, it is an answer.
        QVERIFY(rowAt(plan, 2)->protectingChoices.isEmpty() && !rowAt(plan, 3)->protectingChoices.isEmpty());
    }

    void encodedTwice()
    {
        NetworkFixture f;
        Workbook book = bookOf(listWith(u"Åsa Björk"_s));
        book.isRepaired = true;
        const auto plan = ImportEngine::plan(f.db(), membersKind(), book, u"file"_s, {{u"network"_s, f.network("BBIC")}});
        NetworkFixture::must(plan);
        QVERIFY2(plan->skipped.join(u'|').contains(u"encoded twice"_s), qPrintable(plan->skipped.join(u'|')));
    }

    void attendanceOfTwo()
    {
        NetworkFixture f;
        import(f, listWith(u"Anna Berg"_s));
        const ImportPlan plan = runImport(f, u"attendance"_s, "BBIC", bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Eva Alm"_s, u"x"_s}, {u"Bo Dahl / Anna Berg"_s, u"x"_s}, {u"Anna Berg 1)"_s, u"x"_s}})).plan;
        QCOMPARE(int(rowAt(plan, 3)->fate), int(RowFate::Refused));
        QVERIFY2(rowAt(plan, 3)->reason.contains(u"several people"_s), qPrintable(rowAt(plan, 3)->reason));
        QCOMPARE(int(rowAt(plan, 4)->fate), int(RowFate::New));
    }
};

LANSNAV_TEST_MAIN(MemberShapesTest)
#include "tst_membershapes.moc"
