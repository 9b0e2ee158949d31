// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

/// How lists of people are written: headings, names, phones, contact details, and what says that somebody is protected.
class TestPeopleCells : public QObject
{
    Q_OBJECT

private slots:
    void phoneCellsAreKeptWhole_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("note");
        QTest::newRow("one number") << u"070-1234567"_s << u"+46701234567"_s << QString();
        QTest::newRow("two numbers") << u"070-1234567, 019-123456"_s << u"+46701234567"_s << u"Telefon: 070-1234567, 019-123456"_s;
        QTest::newRow("extension") << u"019-123456 ankn 12"_s << u"+4619123456"_s << u"Telefon: 019-123456 ankn 12"_s;
    }

    void phoneCellsAreKeptWhole()
    {
        QFETCH(QString, cell);
        QFETCH(QString, note);
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Anna Ek"_s, {}, cell, u"Nora"_s, {}, {}, {}}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.first().notes.size(), note.isEmpty() ? 0 : 1);
        f.apply(plan);
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QTEST(anna.phone, "phone");
        QCOMPARE(anna.note, note);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    /// A whole name in the column of family or of given names is told, and split as any.
    void wholeNameInPart()
    {
        ImportFixture f;
        const QList<QStringList> rows{{u"Förnamn"_s, u"Efternamn"_s, u"E-post"_s}, {{}, u"Ek, Bo"_s, u"bo@example.org"_s}, {u"Anna Berg"_s, {}, u"anna@example.org"_s}, {u"Anna Karin"_s, {}, u"ak@example.org"_s}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.first().notes.size(), 1);
        QCOMPARE(plan.rows.last().notes.size(), 0);
        f.apply(plan);
        const auto people = f.db().value(u"SELECT group_concat(given || '|' || coalesce(family, ''), ';') FROM (SELECT given, family FROM person ORDER BY email)"_s);
        QCOMPARE(people.value().toString(), u"Anna Karin|;Anna|Berg;Bo|Ek"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void namesThatAreNone_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reason");        // part of it
        QTest::newRow("nothing") << QString() << u"There is no name"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\";\"Anna\")"_s << u"is a formula"_s;
        QTest::newRow("sum") << u"=1+1"_s << u"is a formula"_s;
        QTest::newRow("address") << u"anna@example.org"_s << u"cannot be read as a name"_s;
        QTest::newRow("text after the sign") << u"=Anna Ek"_s << u"begins with"_s;
    }

    /// What stands in the cell is said, when it is not empty.
    void namesThatAreNone()
    {
        QFETCH(QString, cell);
        QFETCH(QString, reason);
        ImportFixture f;
        const ImportPlan plan = f.plan({headings, {cell, {}, {}, u"Nora"_s}});
        // A name after an equals sign is text, and asked about; nothing is worked out.
        QCOMPARE(int(plan.rows.first().fate), int(reason == u"begins with" ? RowFate::Doubtful : RowFate::Refused));
        QVERIFY2(plan.rows.first().reason.contains(reason), qPrintable(plan.rows.first().reason));
    }

    void linesThatAreNoPeople_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("fate");
        for (const char *cell : {"Totalt 12 personer i listan", "Ordinarie ledamöter", "Ersättare", "Suppleanter:", "Kumla kommun", "Obs!", "=Anna Ek", "Anna Ek och Bo Alm", "Anna Ek/Ola Ek"})
            QTest::newRow(cell) << QString::fromUtf8(cell) << int(RowFate::Doubtful);
        QTest::newRow("vakant") << u"vakant"_s << int(RowFate::Refused);
        QTest::newRow("a name") << u"Anna Ek"_s << int(RowFate::New);
        QTest::newRow("a given name") << u"Cecilia"_s << int(RowFate::New);
    }

    /// A remark in the column of names is nobody until somebody says so.
    void linesThatAreNoPeople()
    {
        QFETCH(QString, cell);
        QFETCH(int, fate);
        ImportFixture f;
        const QList<QStringList> rows{headings, {cell}};
        ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(int(plan.rows.first().fate), fate);
        const ImportReport undecided = f.apply(plan);
        QCOMPARE(f.people(), fate == int(RowFate::New) ? 1 : 0);
        if (fate != int(RowFate::Doubtful))
            return;
        QCOMPARE(undecided.doubtful.size(), 1);
        plan.rows.first().choice = 0;
        const ImportReport left = f.apply(plan);
        QCOMPARE(left.leftOut, 1);
        QCOMPARE(left.unchanged + left.added + left.chosen, 0);
        QCOMPARE(f.people(), 0);
        plan.rows.first().choice = 1;
        QCOMPARE(f.apply(plan).added, 1);
        QCOMPARE(f.people(), 1);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void protectionIsSeenInEveryColumn_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading : {"Anm.", "Anm", "Obs", "Info", "Status", "Läge"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }

    void protectionIsSeenInEveryColumn()
    {
        QFETCH(QString, heading);
        ImportFixture f;
        const ImportPlan plan = f.plan({{u"Namn"_s, u"E-post"_s, heading}, {u"Anna Ek"_s, u"anna@example.org"_s, u"skyddade personuppgifter"_s}});
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
    }

    void headingsOfLists_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const QString &heading, const QString &field) { QTest::newRow(qPrintable(heading)) << heading << field; };
        for (const QString &heading : {u"Tjänst"_s, u"Befattning"_s, u"Tjänstetitel"_s})
            row(heading, u"title"_s);
        for (const QString &heading : {u"Förvaltning"_s, u"Avdelning"_s, u"Enhet"_s, u"Arbetsplats"_s})
            row(heading, u"organisation"_s);
        for (const QString &heading : {u"Telefonnr"_s, u"Mobil"_s, u"Mobiltel"_s, u"Direkttelefon"_s})
            row(heading, u"phone"_s);
        for (const QString &heading : {u"Epostadress"_s, u"Mejl"_s})
            row(heading, u"email"_s);
        for (const QString &heading : {u"Kontaktuppgifter"_s, u"Telefon och e-post"_s})
            row(heading, u"contact_details"_s);
        for (const QString &heading : {u"Anteckning(ar)"_s, u"Övrigt"_s, u"Anmärkningar"_s})
            row(heading, u"note"_s);
    }

    void headingsOfLists()
    {
        QFETCH(QString, heading);
        QTEST(ImportEngine::fieldFor(peopleImport(), heading), "field");
    }

    void contactDetails()
    {
        ImportFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kontaktuppgifter"_s}, {u"Anna Ek"_s, u"anna@example.org, 070-174 06 05"_s}, {u"Bo Al"_s, u"via växeln"_s}};
        f.run(rows);
        const Person anna = f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s));
        QCOMPARE(anna.email, u"anna@example.org"_s);
        QCOMPARE(anna.phone, u"+46701740605"_s);
        QCOMPARE(anna.note, QString());
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).note, u"Kontaktuppgifter: via växeln"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void addressAndMoreBesideTheName_data()
    {
        QTest::addColumn<QStringList>("cells");     // name, e-mail
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("note");
        QTest::newRow("a parenthesis") << QStringList{u"Anna Ek <anna@example.org> (ersättare)"_s, {}} << u"anna@example.org"_s << u"ersättare"_s;
        QTest::newRow("a parenthesis first") << QStringList{u"Anna Ek (ersättare) <anna@example.org>"_s, {}} << u"anna@example.org"_s << u"ersättare"_s;
        QTest::newRow("words") << QStringList{u"Anna Ek <anna@example.org>, tjänstledig"_s, {}} << u"anna@example.org"_s << u"tjänstledig"_s;
        QTest::newRow("a bare address") << QStringList{u"Anna Ek anna@example.org (ersättare)"_s, {}} << u"anna@example.org"_s << u"ersättare"_s;
        QTest::newRow("an address in a parenthesis") << QStringList{u"Anna Ek (Anna@example.org)"_s, {}} << u"anna@example.org"_s << QString();
        QTest::newRow("the same address") << QStringList{u"Anna Ek <anna@example.org>"_s, u"anna@example.org"_s} << u"anna@example.org"_s << QString();
        QTest::newRow("another address") << QStringList{u"Anna Ek <ek@example.org>"_s, u"anna@example.org"_s} << u"anna@example.org"_s << u"ek@example.org"_s;
        QTest::newRow("two addresses") << QStringList{u"Anna Ek <anna@example.org>, ek@example.org"_s, {}} << u"anna@example.org"_s << u"Namn: Anna Ek <anna@example.org>, ek@example.org"_s;
    }

    void addressAndMoreBesideTheName()
    {
        QFETCH(QStringList, cells);
        ImportFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"E-post"_s}, cells};
        const ImportPlan plan = f.plan(rows);
        f.apply(plan);
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QCOMPARE(anna.name(), u"Anna Ek"_s);
        QTEST(anna.email, "email");
        QTEST(anna.note, "note");
        QCOMPARE(plan.rows.first().notes.isEmpty(), anna.note.isEmpty());
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void oneByOne_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"Anna Ek <anna@example.org>; Bo Al <bo@example.org>", "Anna Ek <anna@example.org>, Bo Al <bo@example.org>"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    /// A mailing list in a cell is read as the people who are in it.
    void oneByOne()
    {
        QFETCH(QString, cell);
        ImportFixture f;
        const QList<QStringList> rows{headings, {cell}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.size(), 2);
        QVERIFY2(plan.skipped.join(u' ').contains(u"several people"_s), qPrintable(plan.skipped.join(u' ')));
        f.apply(plan);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s)).email, u"anna@example.org"_s);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).email, u"bo@example.org"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void commasBetweenPeople()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Anna Ek, Bo Al"_s}, {u"Cia Lind"_s}, {u"Dan Ros"_s}};
        f.run(rows);
        QCOMPARE(f.people(), 4);
        QVERIFY(registerstore::findPerson(f.db(), u"Bo Al"_s));
        QVERIFY(!f.plan(rows).changesAnything());
        ImportFixture other;
        other.run({headings, {u"Ek Alm, Bo Axel"_s}, {u"Lind, Cia"_s}, {u"Ros, Dan"_s}});
        QCOMPARE(other.people(), 3);
        QVERIFY(registerstore::findPerson(other.db(), u"Bo Axel Ek Alm"_s));
    }

    void readBesideTheName_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("said");      // title, phone, whether a municipality, note
        const auto row = [](const QString &cell, const QString &said) { QTest::newRow(qPrintable(cell)) << cell << said; };
        row(u"Anna Ek, IFO-chef"_s, u"IFO-chef|||"_s);
        row(u"Dr Anna Ek"_s, u"Dr|||"_s);
        row(u"Anna Ek, 070-555 12 34"_s, u"|+46705551234||"_s);
        row(u"Anna Ek, Kumla"_s, u"||x|"_s);
        row(u"Anna Ek, enhetschef, Kumla kommun"_s, u"enhetschef||x|"_s);
        row(u"Anna Ek ersättare"_s, u"|||ersättare"_s);
        row(u"f.d. Anna Ek"_s, u"|||f.d."_s);
        row(u"Anna Ek (ersättare saknas)"_s, u"|||ersättare saknas"_s);
        row(u"Anna Ek, f. 1980"_s, u"|||f. 1980"_s);
    }
    /// It goes where it belongs; what is left is kept, and what is taken is told.
    void readBesideTheName()
    {
        QFETCH(QString, cell);
        ImportFixture f;
        const QList<QStringList> rows{headings, {cell, u"anna@example.org"_s}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::New));
        f.apply(plan);
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QCOMPARE(anna.name(), u"Anna Ek"_s);
        QTEST(QStringList({anna.title, anna.phone, anna.municipality.isNull() ? QString() : u"x"_s, anna.note}).join(u'|'), "said");
        QVERIFY(!plan.rows.first().notes.isEmpty() || !anna.phone.isEmpty());
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void namesInTwoColumns()
    {
        ImportFixture f;
        f.run({{u"Förnamn"_s, u"Efternamn"_s}, {u"Anna"_s, u"Ek (vikarie)"_s}});
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QCOMPARE(anna.family, u"Ek"_s);
        QCOMPARE(anna.note, u"vikarie"_s);
    }

    /// What stands beside the name is no part of it and is kept.
    void besideTheName()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Anna Ek (vikarie)"_s, {}, {}, u"Nora"_s}, {u"Bo Al <bo@example.org>"_s, {}, {}, u"Nora"_s}, {u"Cia Lind (skyddad)"_s, {}, {}, u"Nora"_s}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(int(plan.rows.at(2).fate), int(RowFate::Doubtful));
        f.apply(plan);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s)).note, u"vikarie"_s);
        const Person bo = f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s));
        QCOMPARE(bo.email, u"bo@example.org"_s);
        QCOMPARE(bo.note, QString());
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void titlesAreNobody_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("note");
        for (const QString &title : {u"Tidigare medlemmar"_s, u"Vilande"_s, u"Gäster"_s, u"Kontaktpersoner"_s, u"Styrgrupp"_s})
            QTest::newRow(qPrintable(title)) << title << title;
        QTest::newRow("a count") << u"Tidigare medlemmar (1):"_s << u"Tidigare medlemmar"_s;
        QTest::newRow("nothing but that") << u"Medlemmar"_s << QString();
    }
    /// A title between the rows is nobody; what it says of those below it is kept.
    void titlesAreNobody()
    {
        QFETCH(QString, title);
        ImportFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"E-post"_s}, {u"Bo Al"_s, u"bo@example.org"_s}, {title}, {u"Anna Ek"_s, u"anna@example.org"_s}};
        const ImportPlan plan = f.plan(rows);
        f.apply(plan);
        QCOMPARE(f.people(), 2);
        QVERIFY2(plan.skipped.join(u'|').contains(u"Line 3"_s), qPrintable(plan.skipped.join(u'|')));
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).note, QString());
        QTEST(f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s)).note, "note");
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void cellsThatAreAsked_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("two whole names") << u"Anna Ek, Bo Al"_s << true;
        QTest::newRow("two names and a role") << u"Anna Ek, Bo Al, rektor"_s << true;
        QTest::newRow("a family name before a comma") << u"Ek, Bo"_s << false;
        QTest::newRow("two addresses of one") << u"Anna Ek <anna@example.org>, <ek@example.org>"_s << false;
        QTest::newRow("help below the headings") << u"Skriv för- och efternamn"_s << true;
        QTest::newRow("what to write") << u"Förnamn Efternamn"_s << true;
        QTest::newRow("a name that begins so") << u"Skrivare Välinder"_s << false;
        QTest::newRow("a name") << u"Ange Förberg"_s << false;
    }
    /// What may be nobody, or several, is asked about.
    void cellsThatAreAsked()
    {
        QFETCH(QString, cell);
        ImportFixture f;
        const ImportPlan plan = f.plan({headings, {cell, {}, u"070-123 45 67"_s, u"Nora"_s}});
        QTEST(plan.rows.first().fate == RowFate::Doubtful, "isAsked");
    }
};

LANSNAV_TEST_MAIN(TestPeopleCells)
#include "tst_peoplecells.moc"
