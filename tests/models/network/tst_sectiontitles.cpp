// SPDX-License-Identifier: GPL-3.0-or-later
// Titles between the rows of a list of members: nobody themselves, they say something of those below them.
#include "importrun.h"
#include "support/testmain.h"
#include "support/workbook.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Roll"_s};
const QStringList ek{u"Anna Ek"_s, u"Laxå"_s};
const QStringList alm{u"Bo Alm"_s, u"Nora"_s};
const QStringList dahl{u"Cia Dahl"_s, u"Kumla"_s};

/// Everybody in BBIC, sorted: "Anna Ek|o|sekreterare|note", with the end behind those who have left.
QStringList members(NetworkFixture &f)
{
    QStringList lines;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        lines.append(QStringList{m.name, m.kind == MemberKind::Ordinary ? u"o"_s : u"e"_s, m.role, m.note}.join(u'|') + (m.end.isNull() ? QString() : u" –"_s + m.end.toIso()));
    lines.sort();
    return lines;
}

ImportPlan import(NetworkFixture &f, const Rows &rows, const std::function<void(ImportPlan &)> &choose = {})
{
    const ImportPlan plan = importTwice(f, u"members"_s, "BBIC", bookOf(rows), choose).plan;
    mustBeSound(f);
    return plan;
}

} // namespace

class SectionTitlesTest : public QObject
{
    Q_OBJECT

private slots:
    void former_data()
    {
        QTest::addColumn<QStringList>("title");
        for (const QString &title : {u"Tidigare medlemmar"_s, u"Tidigare medlemmar (3):"_s, u"TIDIGARE MEDLEMMAR"_s, u"Tidigare ledamöter: 2 st"_s, u"Avgångna"_s, u"F.d. medlemmar"_s, u"Fd medlemmar"_s, u"Slutat"_s,
                                     u"Har slutat:"_s, u"– De som slutat –"_s, u"Ej längre med"_s, u"Inte kvar i nätverket"_s, u"Tidigare medlemmar i BBIC"_s, u"Former members"_s})
            QTest::newRow(qPrintable(title)) << QStringList{title};
        QTest::newRow("in joined cells") << QStringList{u"Tidigare medlemmar"_s, u"Tidigare medlemmar"_s, u"Tidigare medlemmar"_s};
        QTest::newRow("in the second column") << QStringList{QString(), u"Tidigare medlemmar"_s};
    }
    /// They are asked about, as a membership without a last day goes on, and never become members of today.
    void former()
    {
        QFETCH(QStringList, title);
        const Rows rows{headings, ek, title, alm, dahl, {}, {u"Antal"_s, u"3"_s}};
        {
            NetworkFixture f;
            const ImportPlan plan = import(f, rows);
            QCOMPARE(members(f), QStringList{u"Anna Ek|o||"_s});
            QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
            QCOMPARE(plan.count(RowFate::Doubtful), 2);
            QVERIFY2(plan.rows.at(1).reason.contains(u"no last day is known"_s), qPrintable(plan.rows.at(1).reason));
            QVERIFY2(plan.skipped.join(u'|').contains(u"Line 3"_s), qPrintable(plan.skipped.join(u'|')));
        }
        // The first choice sets no day that nobody has said.
        NetworkFixture f;
        const ImportRun first = runImport(f, u"members"_s, "BBIC", bookOf(rows), takeFirstChoices);
        QCOMPARE(members(f), QStringList{u"Anna Ek|o||"_s});
        QCOMPARE(first.report.leftOut, 2);
        QCOMPARE(std::count_if(first.report.notes.cbegin(), first.report.notes.cend(), [](const ImportReport::Line &note) { return note.reason.contains(u"no last day is known"_s); }), 2);
        import(f, rows, [](ImportPlan &plan) { plan.rows[1].choice = choiceOf(plan.rows.at(1), u"ended"_s); });
        QCOMPARE(members(f).size(), 2);
        const NetworkDetail detail = f.detail(f.network("BBIC"));
        const Membership *bo = called(detail, u"Bo Alm"_s);
        QVERIFY(bo && !bo->holdsOn(QDate::currentDate()));
    }

    void formerWhenSaid_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QStringList>("people");
        const QStringList dated{u"Namn"_s, u"Kommun"_s, u"T.o.m."_s};
        QTest::newRow("in the title") << Rows{headings, ek, {u"Slutat 2023"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2023"_s};
        QTest::newRow("in the title, a day") << Rows{headings, ek, {u"Slutade 30/6 2023:"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2023-06-30"_s};
        QTest::newRow("in the title, a term") << Rows{headings, ek, {u"Avgångna (vt 2024)"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2024-40"_s};
        QTest::newRow("in the row") << Rows{dated, ek, {u"Tidigare medlemmar"_s}, alm + QStringList{u"2021-12-31"_s}} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2021-12-31"_s};
        QTest::newRow("in the title, a time") << Rows{headings, ek, {u"Tidigare medlemmar 2020–2022"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2022"_s};
        QTest::newRow("and alternates") << Rows{headings, ek, {u"Tidigare ersättare 2023"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|e|| –2023"_s};
        QTest::newRow("kinds within it")
            << Rows{dated, ek, {u"Tidigare medlemmar"_s}, {u"Ordinarie"_s}, alm + QStringList{u"2021"_s}, {u"Ersättare"_s}, dahl + QStringList{u"2022"_s}, {u"Nuvarande medlemmar"_s}, {u"Dan Fors"_s, u"Nora"_s}}
            << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2021"_s, u"Cia Dahl|e|| –2022"_s, u"Dan Fors|o||"_s};
        QTest::newRow("until the next title") << Rows{headings, {u"Slutat 2023"_s}, alm, {u"Ersättare"_s}, dahl, {u"Medlemmar"_s}, ek} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2023"_s, u"Cia Dahl|e||"_s};
        QTest::newRow("a member again") << Rows{{u"Namn"_s, u"Kommun"_s, u"Från"_s, u"Till"_s}, ek + QStringList{u"2024"_s}, {u"Tidigare medlemmar"_s}, ek + QStringList{QString(), u"2022"_s}}
                                        << QStringList{u"Anna Ek|o||"_s, u"Anna Ek|o|| –2022"_s};
        QTest::newRow("above the headings") << Rows{{u"Slutat 2023"_s}, headings, alm} << QStringList{u"Bo Alm|o|| –2023"_s};
        QTest::newRow("one beside the other")
            << Rows{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Laxå"_s, u"Anna Ek"_s, QString()}, {u"Slutat 2023"_s}, {u"Nora"_s, u"Bo Alm"_s, u"Cia Dahl"_s}}
            << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o|| –2023"_s, u"Cia Dahl|e|| –2023"_s};
    }
    void formerWhenSaid()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        import(f, rows);
        QTEST(members(f), "people");
    }

    /// A last day in the note of a former member is asked about, and comes first.
    void formerByNote()
    {
        NetworkFixture f;
        import(f, {{u"Namn"_s, u"Kommun"_s, u"Anm"_s}, ek, {u"Tidigare medlemmar"_s}, alm + QStringList{u"slutade 2023-05-31"_s}}, takeFirstChoices);
        QCOMPARE(members(f), (QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o||slutade 2023-05-31 –2023-05-31"_s}));
    }

    /// Two rows about one membership cannot both hold; the one of the member of today does.
    void formerAndMember()
    {
        for (const bool isFormerFirst : {false, true}) {
            NetworkFixture f;
            const Rows rows = isFormerFirst ? Rows{headings, {u"Tidigare medlemmar"_s}, ek, {u"Nuvarande medlemmar"_s}, ek} : Rows{headings, ek, {u"Tidigare medlemmar"_s}, ek};
            const ImportPlan plan = import(f, rows);
            QCOMPARE(members(f), QStringList{u"Anna Ek|o||"_s});
            QCOMPARE(plan.count(RowFate::Refused), 1);
        }
    }

    /// A member of whom the next list says that she has left is asked about, and then updated.
    void formerInTheNextList()
    {
        NetworkFixture f;
        import(f, {headings, ek, alm});
        const Rows rows{headings, ek, {u"Avgångna"_s}, alm};
        runImport(f, u"members"_s, "BBIC", bookOf(rows));
        QCOMPARE(members(f), (QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o||"_s}));
        import(f, rows, [](ImportPlan &plan) { plan.rows[1].choice = choiceOf(plan.rows.at(1), u"ended"_s); });
        QCOMPARE(members(f).size(), 2);
        QVERIFY(!called(f.detail(f.network("BBIC")), u"Bo Alm"_s)->holdsOn(QDate::currentDate()));
    }

    void roles_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<QStringList>("people");
        QTest::newRow("offices") << Rows{headings, {u"Ordförande"_s}, ek, {u"Sekreterare:"_s}, alm, {u"Ledamöter"_s}, dahl} << QStringList{u"Anna Ek|o|ordförande|"_s, u"Bo Alm|o|sekreterare|"_s, u"Cia Dahl|o||"_s};
        QTest::newRow("an empty line ends an office") << Rows{headings, {u"Ordförande"_s}, {}, ek, {}, alm} << QStringList{u"Anna Ek|o|ordförande|"_s, u"Bo Alm|o||"_s};
        QTest::newRow("but not what several are") << Rows{headings, {u"Kontaktpersoner"_s}, ek, {}, alm} << QStringList{u"Anna Ek|o|kontaktperson|"_s, u"Bo Alm|o|kontaktperson|"_s};
        QTest::newRow("who says another") << Rows{headings, {u"Sekreterare"_s}, ek + QStringList{u"Utbildare"_s}} << QStringList{u"Anna Ek|o|utbildare|"_s};
        QTest::newRow("in the column of what one is") << Rows{headings, ek, {QString(), QString(), u"Sekreterare"_s}, alm} << QStringList{u"Anna Ek|o||"_s, u"Bo Alm|o||"_s};
    }
    void roles()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        import(f, rows);
        QTEST(members(f), "people");
    }

    void others_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("note");
        for (const QString &title : {u"Vilande"_s, u"Tjänstlediga medlemmar"_s, u"Nya medlemmar"_s, u"Adjungerade"_s, u"Arbetsutskott"_s, u"Styrgrupp"_s, u"Styrgruppen"_s, u"Regionen"_s, u"Tidigare ordförande"_s, u"Externa"_s, u"Gäster"_s, u"Skolkuratorer på gymnasiet:"_s,
                                     u"Utvecklingsledare"_s})
            QTest::newRow(qPrintable(title)) << title << QString(title).remove(u':');
        QTest::newRow("a count") << u"Gäster (2)"_s << u"Gäster"_s;
        QTest::newRow("a count of what is not known") << u"Från skolan (2 st)"_s << u"Från skolan"_s;
        QTest::newRow("nothing but that") << u"Medlemmar"_s << QString();
    }
    /// What no field holds is kept; the title before it ends.
    void others()
    {
        QFETCH(QString, title);
        QFETCH(QString, note);
        NetworkFixture f;
        const ImportPlan plan = import(f, {headings, {u"Ersättare"_s}, ek, {title}, alm, dahl});
        QCOMPARE(members(f), (QStringList{u"Anna Ek|e||"_s, u"Bo Alm|o||"_s + note, u"Cia Dahl|o||"_s + note}));
        QCOMPARE(plan.count(RowFate::Doubtful), 0);
        const ImportRow *first = rowAt(plan, 5);
        QVERIFY(first);
        QCOMPARE(first->notes.join(u' ').contains(u"Line 4"_s) || first->notes.join(u' ').contains(u"line 4"_s), !note.isEmpty());
        QVERIFY((plan.skipped + plan.leftOut).join(u'|').contains(u"Line 4"_s) && !rowAt(plan, 4));
    }

    void numbered_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("number");
        for (const QString &heading : {u"Nr"_s, u"#"_s, u"Löpnr"_s, QString()})
            for (const QString &number : {QString(), u"2"_s, u"2."_s})
                QTest::addRow("“%s”, “%s”", qPrintable(heading), qPrintable(number)) << heading << number;
    }
    /// A column that numbers the rows says nothing of what they are.
    void numbered()
    {
        QFETCH(QString, heading);
        QFETCH(QString, number);
        NetworkFixture f;
        import(f, {QStringList{heading} + headings, QStringList{u"1"_s} + ek, {number, u"Ersättare"_s}, QStringList{u"3"_s} + alm, {number, u"Slutat 2023"_s}, QStringList{u"4"_s} + dahl});
        QCOMPARE(members(f), (QStringList{u"Anna Ek|o||"_s, u"Bo Alm|e||"_s, u"Cia Dahl|o|| –2023"_s}));
    }

    void people_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<int>("members");
        QTest::newRow("nothing but names") << Rows{{u"Namn"_s}, {u"Anna Ek"_s}, {u"Tom"_s}, {u"Bo Alm"_s}} << 3;
        QTest::newRow("names and numbers") << Rows{{u"Nr"_s, u"Namn"_s}, {u"1"_s, u"Anna Ek"_s}, {u"2"_s, u"Tom"_s}} << 2;
        QTest::newRow("a name among rows that say more") << Rows{headings, ek, {u"Dan Fors"_s}, {u"Tom"_s}, alm} << 4;
        QTest::newRow("a given name alone, like a word in the plural") << Rows{headings, ek, {u"Christer"_s}, alm} << 3;
        QTest::newRow("names that begin so") << Rows{headings, ek, {u"Ny Andersson"_s}, {u"Gäst Ros"_s}, {u"Gamla Berg"_s}, alm} << 5;
        QTest::newRow("a title of a municipality") << Rows{headings, {u"Nora:"_s}, {u"Anna Ek"_s, QString(), u"Utbildare"_s}, {u"Laxå kommun"_s}, {u"Bo Alm"_s, QString(), u"Utbildare"_s}} << 2;
    }
    /// A name alone is somebody, which is asked where the others have two.
    void people()
    {
        QFETCH(Rows, rows);
        NetworkFixture f;
        import(f, rows, takeFirstChoices);
        QTEST(int(members(f).size()), "members");
    }

    /// Titles are nobody whose attendance is recorded.
    void attendance()
    {
        NetworkFixture f;
        import(f, {headings, ek, alm});
        const auto plan = ImportEngine::match(f.db(), importKind(u"attendance"_s), bookOf({{u"Namn"_s, u"2019-02-14"_s}, {u"Anna Ek"_s, u"x"_s}, {u"Gäster"_s}, {u"Bo Alm"_s, u"x"_s}}), u"file"_s);
        NetworkFixture::must(plan);
        QCOMPARE(plan->rows.size(), 2);
        QVERIFY2(plan->skipped.join(u'|').contains(u"Line 3"_s), qPrintable(plan->skipped.join(u'|')));
    }
};

LANSNAV_TEST_MAIN(SectionTitlesTest)
#include "tst_sectiontitles.moc"
