// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importengine.h"
#include "register/registerarea.h"
#include "register/registerimport.h"
#include "registerfixture.h"

#include "area/area.h"
#include "privacy/masking.h"
#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

struct ImportFixture : RegisterFixture
{
    Workbook book(const QList<QStringList> &rows) const
    {
        Sheet sheet;
        sheet.rows = rows;
        for (int i = 0; i < rows.size(); ++i)
            sheet.lines.append(i + 1);
        Workbook workbook;
        workbook.sheets = {sheet};
        return workbook;
    }
    ImportPlan plan(const QList<QStringList> &rows, const ImportKind &kind = peopleImport())
    {
        const auto made = ImportEngine::plan(db(), kind, book(rows), u"lista.csv"_s, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        return *made;
    }
    ImportReport apply(const ImportPlan &plan, const ImportKind &kind = peopleImport())
    {
        const auto done = ImportEngine::apply(*store, kind, {}, plan);
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
        return *done;
    }
    ImportReport run(const QList<QStringList> &rows) { return apply(plan(rows)); }
    int people() { return int(registerstore::personRows(db())->size()); }
};

const QStringList headings{u"Namn"_s, u"E-post"_s, u"Telefon"_s, u"Kommun"_s, u"Titel"_s, u"Arbetsgivare"_s, u"Anteckning"_s};

} // namespace

class TestRegisterImport : public QObject
{
    Q_OBJECT

private slots:
    void readsAndReadsAgain()
    {
        ImportFixture f;
        const QList<QStringList> rows{
            headings,
            {u"Ek, Anna"_s, u"ANNA.EK@example.org"_s, u"070-174 06 05"_s, u"Kumla kommun"_s, u"Chef"_s, u"Vidöppen"_s, {}},
            {u"Ulla-Karin von Essen"_s, u"Ulla <ulla@example.org>"_s, {}, u" NORA "_s, {}, u"Vidöppen"_s, u"Två\nrader"_s},
            {u"Bo Al"_s, {}, u"ring växeln"_s, u"Storstad"_s, {}, {}, {}},
        };
        const ImportReport first = f.run(rows);
        QCOMPARE(first.added, 3);
        QCOMPARE(first.refused.size(), 0);
        QCOMPARE(f.people(), 3);
        const Person anna = f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s));
        QCOMPARE(anna.email, u"anna.ek@example.org"_s);
        QCOMPARE(anna.phone, u"+46701740605"_s);
        QCOMPARE(anna.municipality, f.municipality("Kumla"));
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).note, u"Telefon: ring växeln\nKommun: Storstad"_s);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        const int changes = f.count(u"SELECT count(*) FROM change"_s);
        const ImportReport second = f.run(rows);
        QCOMPARE(second.unchanged, 3);
        QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
        QVERIFY(f.store->undo());
        QCOMPARE(f.people(), 0);
        QVERIFY(registerstore::organisations(f.db())->isEmpty());
    }

    void matches_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        const auto row = [](const char *name, const char *mail, const char *phone = "", const char *municipality = "", const char *title = "", const char *note = "") {
            return QStringList{QString::fromUtf8(name), QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(municipality),
                               QString::fromUtf8(title), {}, QString::fromUtf8(note)};
        };
        QTest::newRow("the same") << row("Anna Ek", "anna@example.org") << int(RowFate::Unchanged);
        QTest::newRow("by e-mail, with a new title") << row("Anna Ek", "anna@example.org", "", "", "Chef") << int(RowFate::Updated);
        QTest::newRow("e-mail, half a name") << row("Anna", "anna@example.org") << int(RowFate::Unchanged);
        QTest::newRow("e-mail of somebody else") << row("Bosse Lindberg", "anna@example.org") << int(RowFate::Doubtful);
        QTest::newRow("by phone and name") << row("Anna Ek", "", "0701740605") << int(RowFate::Unchanged);
        QTest::newRow("phone of somebody else") << row("Bosse Lindberg", "", "0701740605") << int(RowFate::New);
        QTest::newRow("name and municipality") << row("Anna Ek", "", "", "Kumla") << int(RowFate::Unchanged);
        QTest::newRow("name, no municipality") << row("Anna Ek", "") << int(RowFate::Doubtful);
        QTest::newRow("name in another municipality") << row("Anna Ek", "", "", "Nora") << int(RowFate::New);
        QTest::newRow("name, another e-mail") << row("Anna Ek", "annan@example.org", "", "Kumla") << int(RowFate::Doubtful);
        QTest::newRow("somebody new") << row("Bo Al", "bo@example.org") << int(RowFate::New);
        QTest::newRow("no name") << row("", "x@example.org", "", "Kumla") << int(RowFate::Refused);
        QTest::newRow("speaks of protection") << row("Bo Al", "", "", "", "", "skyddad identitet") << int(RowFate::Doubtful);
    }
    void matches()
    {
        QFETCH(QStringList, row);
        QFETCH(int, fate);
        ImportFixture f;
        Person anna = f.person("Anna", "Ek", "anna@example.org", "070-174 06 05");
        anna.municipality = f.municipality("Kumla");
        f.add(anna);
        const ImportPlan plan = f.plan({headings, row});
        QCOMPARE(plan.rows.size(), 1);
        QCOMPARE(int(plan.rows.first().fate), fate);
        const bool needsReason = fate == int(RowFate::Doubtful) || fate == int(RowFate::Refused);
        QCOMPARE(!plan.rows.first().reason.isEmpty(), needsReason);
    }

    void nameAlone_data()
    {
        QTest::addColumn<QStringList>("stored");    // name, e-mail, phone, municipality
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        const QStringList nora{u"Cecilia"_s, {}, {}, u"Nora"_s};
        QTest::newRow("name and municipality") << nora << nora << int(RowFate::Unchanged);
        QTest::newRow("nothing but the name") << QStringList{u"Cecilia"_s, {}, {}, {}} << QStringList{u"Cecilia"_s, {}, {}, {}} << int(RowFate::Unchanged);
        QTest::newRow("says more") << nora << QStringList{u"Cecilia"_s, {}, u"0701740605"_s, u"Nora"_s} << int(RowFate::Updated);
        QTest::newRow("another municipality") << nora << QStringList{u"Cecilia"_s, {}, {}, u"Kumla"_s} << int(RowFate::New);
        QTest::newRow("another phone") << QStringList{u"Cecilia"_s, {}, u"0701740606"_s, u"Nora"_s}
                                       << QStringList{u"Cecilia"_s, {}, u"0701740605"_s, u"Nora"_s} << int(RowFate::Doubtful);
        QTest::newRow("another e-mail") << QStringList{u"Cecilia"_s, u"a@example.org"_s, {}, u"Nora"_s}
                                        << QStringList{u"Cecilia"_s, u"b@example.org"_s, {}, u"Nora"_s} << int(RowFate::Doubtful);
        QTest::newRow("a family name as well") << nora << QStringList{u"Cecilia Ek"_s, {}, {}, u"Nora"_s} << int(RowFate::New);
    }
    /// One name is a name too: it is not added again by every run.
    void nameAlone()
    {
        QFETCH(QStringList, stored);
        QFETCH(QStringList, row);
        ImportFixture f;
        QCOMPARE(f.run({headings, stored}).added, 1);
        const ImportPlan plan = f.plan({headings, row});
        QTEST(int(plan.rows.first().fate), "fate");
        QVERIFY(!f.plan({headings, stored}).changesAnything());
    }

    /// A unit of the same name in another municipality is another one.
    void workplacesLieSomewhere()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, u"anna@example.org"_s, {}, u"Kumla"_s, {}, u"Hemtjänsten"_s, {}},
                                      {u"Bo Al"_s, u"bo@example.org"_s, {}, u"Laxå"_s, {}, u"Hemtjänsten"_s, {}},
                                      {u"Cia Lind"_s, u"cia@example.org"_s, {}, u"Kumla"_s, {}, u"hemtjänsten"_s, {}},
                                      {u"Dan Ros"_s, u"dan@example.org"_s, {}, {}, {}, u"Hemtjänsten"_s, {}}};
        const ImportReport first = f.run(rows);
        QCOMPARE(first.added, 4);
        const auto organisations = registerstore::organisations(f.db());
        QCOMPARE(organisations->size(), 2);
        const auto read = [&f](const QString &name) { return f.read(*registerstore::findPerson(f.db(), name)); };
        const auto placeOf = [&](const QString &name) { return registerstore::organisation(f.db(), read(name).organisation)->municipality; };
        QCOMPARE(placeOf(u"Anna Ek"_s), f.municipality("Kumla"));
        QCOMPARE(placeOf(u"Bo Al"_s), f.municipality("Laxå"));
        QCOMPARE(read(u"Cia Lind"_s).organisation, read(u"Anna Ek"_s).organisation);
        // Which of the two is meant cannot be told: it is kept, and told of.
        QVERIFY(read(u"Dan Ros"_s).organisation.isNull());
        QCOMPARE(read(u"Dan Ros"_s).note, u"Arbetsgivare: Hemtjänsten"_s);
        QVERIFY(first.notes.last().reason.contains(u"several organisations"_s));
        QVERIFY(!f.plan(rows).changesAnything());
        // Nobody is moved by a list that says no municipality, or one where there is none of that name.
        const Id bo = read(u"Bo Al"_s).organisation;
        for (const QString &place : {QString(), u"Degerfors"_s})
            f.run({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, place, {}, u"Hemtjänsten"_s, {}}});
        QCOMPARE(read(u"Bo Al"_s).organisation, bo);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        // One that says where the person works now moves her there.
        f.run({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, u"Kumla"_s, {}, u"Hemtjänsten"_s, {}}});
        QCOMPARE(placeOf(u"Bo Al"_s), f.municipality("Kumla"));
    }

    /// A hospital is the same one wherever the person lives, and "the municipality" is the one's own.
    void workplacesOfWhichThereIsOne()
    {
        ImportFixture f;
        const auto add = [&f](const char *name, const char *kind, const char *place) {
            Organisation o;
            o.name = QString::fromUtf8(name);
            o.kind = QString::fromUtf8(kind);
            o.municipality = f.municipality(place);
            return registerstore::addOrganisation(*f.store, o).value();
        };
        const Id hospital = add("Lasarettet", "hospital", "Örebro");
        const Id laxa = add("Laxå kommun", "municipality", "Laxå");
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, {}, {}, u"Kumla"_s, {}, u"Lasarettet"_s, {}},
                                      {u"Bo Al"_s, {}, {}, u"Laxå"_s, {}, u"Kommunen"_s, {}},
                                      {u"Cia Lind"_s, {}, {}, u"Kumla"_s, {}, u"Laxås kommun"_s, {}}};
        f.run(rows);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Anna Ek"_s)).organisation, hospital);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Bo Al"_s)).organisation, laxa);
        QCOMPARE(f.read(*registerstore::findPerson(f.db(), u"Cia Lind"_s)).organisation, laxa);
        QVERIFY(!f.plan(rows).changesAnything());
    }

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

    void sameAddressInTheList_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fate");
        QTest::newRow("misspelt") << u"Anna Lindbreg"_s << int(RowFate::Doubtful);
        QTest::newRow("swapped") << u"Lindberg Anna"_s << int(RowFate::Doubtful);
        QTest::newRow("half") << u"Anna"_s << int(RowFate::Doubtful);
        QTest::newRow("a shared mailbox") << u"Bo Ek"_s << int(RowFate::New);
        QTest::newRow("the same") << u"Lindberg, Anna"_s << int(RowFate::Unchanged);
    }
    /// Two rows of one address and nearly one name are not taken for one person, nor for two, without asking; nor by the next run.
    void sameAddressInTheList()
    {
        QFETCH(QString, name);
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Anna Lindberg"_s, u"anna@example.org"_s, {}, u"Nora"_s}, {name, u"Anna@example.org"_s, u"0701740605"_s, u"Nora"_s}};
        const ImportPlan plan = f.plan(rows);
        const ImportRow &row = plan.rows.last();
        QTEST(int(row.fate), "fate");
        QCOMPARE((row.reason + row.notes.join(u' ')).contains(u"Line 2 has the same e-mail"_s), row.fate != RowFate::Unchanged);
        f.apply(plan);
        QCOMPARE(f.people(), row.fate == RowFate::New ? 2 : 1);
        QVERIFY(!f.plan(rows).changesAnything());
        if (row.fate != RowFate::Doubtful)
            return;
        QCOMPARE(int(f.plan(rows).rows.last().fate), int(RowFate::Doubtful));
        ImportPlan decided = plan;
        QVERIFY(f.store->undo());
        decided.rows.last().choice = 1;
        QCOMPARE(f.apply(decided).added, 2);
        QCOMPARE(f.people(), 2);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    /// What is read together with a row that nobody decided is left out with it, and not counted as if it were here.
    void undecidedRowsAreCountedApart()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"=Anna Ek"_s, {}, {}, u"Nora"_s}, {u"Anna Ek"_s, {}, {}, u"Nora"_s}, {u"Bo Al"_s, {}, {}, u"Nora"_s}};
        ImportPlan plan = f.plan(rows);
        const ImportReport undecided = f.apply(plan);
        QCOMPARE(undecided.added, 1);
        QCOMPARE(undecided.unchanged, 0);
        QCOMPARE(undecided.doubtful.size(), 2);
        QVERIFY(undecided.doubtful.last().reason.contains(u"line 2"_s));
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 0;
        const ImportReport left = f.apply(plan);
        QCOMPARE(left.leftOut, 2);
        QCOMPARE(left.chosen, 0);
        QCOMPARE(left.toJson()[u"left_out"_s].toInt(), 2);
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 1;
        const ImportReport taken = f.apply(plan);
        QCOMPARE(taken.added, 2);
        QCOMPARE(taken.unchanged, 1);
        QCOMPARE(taken.chosen, 1);
        QCOMPARE(taken.leftOut, 0);
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

    void choicesDecide()
    {
        ImportFixture f;
        const Id anna = f.add("Anna", "Ek");
        ImportPlan plan = f.plan({headings, {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, {}, {}, {}}});
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choices.size(), 2);
        f.apply(plan);
        QCOMPARE(f.people(), 1);
        QVERIFY(f.read(anna).email.isEmpty());
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(f.read(anna).email, u"anna@example.org"_s);
        QVERIFY(f.store->undo());
        plan.rows.first().choice = 1;
        f.apply(plan);
        QCOMPARE(f.people(), 2);
    }

    void protectionIsProposed()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, {}, {}, u"OBS skyddade personuppgifter"_s}};
        ImportPlan plan = f.plan(rows);
        QCOMPARE(plan.rows.first().choices.size(), 2);
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(registerstore::personRows(f.db())->first().name, Masking::name());
        // The protected person is left alone by later lists, and not named.
        const ImportPlan again = f.plan({headings, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, u"Chef"_s, {}, {}}});
        QCOMPARE(int(again.rows.first().fate), int(RowFate::Unchanged));
        QVERIFY(!again.changesAnything());
    }

    /// What a later row says of protection is asked about at the row that adds the person.
    void protectionSaidFurtherDown()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings, {u"Bo Al"_s, u"bo@example.org"_s}, {u"Bo Al"_s, u"bo@example.org"_s, {}, {}, {}, {}, u"skyddade personuppgifter"_s}};
        ImportPlan plan = f.plan(rows);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        f.apply(plan);
        QCOMPARE(f.people(), 0);
        plan.rows.first().choice = 0;
        f.apply(plan);
        QCOMPARE(registerstore::personRows(f.db())->first().name, Masking::name());
    }

    /// Who it is and whether it is protected are chosen at once.
    void protectionBesideAnotherQuestion()
    {
        ImportFixture f;
        const Id anna = f.add("Anna", "Ek");
        const QList<QStringList> rows{headings, {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, {}, {}, u"skyddad identitet"_s}};
        ImportPlan plan = f.plan(rows);
        ImportRow &row = plan.rows.first();
        QCOMPARE(int(row.fate), int(RowFate::Doubtful));
        QCOMPARE(row.choices.size(), 4);
        QCOMPARE(row.protectingChoices, (QSet<int>{0, 2}));
        row.choice = 0;
        f.apply(plan);
        QVERIFY(f.read(anna).isProtected);
        QVERIFY(f.store->undo());
        row.decideProtection(false);
        QCOMPARE(row.choice, 1);
        f.apply(plan);
        QVERIFY(!f.read(anna).isProtected);
        QCOMPARE(f.read(anna).email, u"anna@example.org"_s);
    }

    void samePersonTwiceInOneList()
    {
        ImportFixture f;
        const QList<QStringList> rows{headings,
                                      {u"Anna Ek"_s, u"anna@example.org"_s, {}, {}, u"Chef"_s, {}, {}},
                                      {u"Anna Ek"_s, u"anna@example.org"_s, u"0701740605"_s, {}, u"Handläggare"_s, {}, {}}};
        f.run(rows);
        QCOMPARE(f.people(), 1);
        const Person anna = f.read(registerstore::personRows(f.db())->first().id);
        QCOMPARE(anna.title, u"Chef"_s);
        QCOMPARE(anna.phone, u"+46701740605"_s);
        QVERIFY(!f.plan(rows).changesAnything());
    }

    void manyRowsAreOneStep()
    {
        ImportFixture f;
        QList<QStringList> rows{headings};
        for (int i = 0; i < 1000; ++i)
            rows.append({u"Förnamn%1 Efternamn%1"_s.arg(i), u"p%1@example.org"_s.arg(i), {}, u"Kumla"_s, {}, u"Arbetsplats %1"_s.arg(i % 7), {}});
        QCOMPARE(f.run(rows).added, 1000);
        QCOMPARE(f.people(), 1000);
        QVERIFY(!f.plan(rows).changesAnything());
        QVERIFY(f.store->undo());
        QCOMPARE(f.people(), 0);
    }

    void organisations()
    {
        ImportFixture f;
        const QList<QStringList> rows{{u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s, u"Anteckning"_s},
                                      {u"Vidöppen"_s, u"VÖ"_s, u"Kumla"_s, {}},
                                      {u"vidöppen"_s, {}, {}, {}},
                                      {{}, u"X"_s, u"Kumla"_s, {}}};
        const ImportPlan plan = f.plan(rows, organisationImport());
        QCOMPARE(plan.count(RowFate::New), 1);
        f.apply(plan, organisationImport());
        QCOMPARE(registerstore::organisations(f.db())->size(), 1);
        QCOMPARE(registerstore::organisations(f.db())->first().municipality, f.municipality("Kumla"));
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
    }

    void organisationsOfOneName_data()
    {
        QTest::addColumn<QList<QStringList>>("rows");       // name, short name, municipality
        QTest::addColumn<QStringList>("municipalities");    // of those stored, in their order
        const auto row = [](const char *place, const char *shortName = "") { return QStringList{u"Hemtjänsten"_s, QString::fromUtf8(shortName), QString::fromUtf8(place)}; };
        QTest::newRow("two municipalities") << QList<QStringList>{row("Kumla"), row("Laxå")} << QStringList{u"Kumla"_s, u"Laxå"_s};
        QTest::newRow("twice") << QList<QStringList>{row("Kumla", "HT"), row("Kumla", "HTJ")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without") << QList<QStringList>{row("Kumla"), row("")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without, first") << QList<QStringList>{row(""), row("Kumla")} << QStringList{u"Kumla"_s};
        QTest::newRow("one without that may be either") << QList<QStringList>{row("Kumla"), row("Laxå"), row("", "HT")} << QStringList{u"Kumla"_s, u"Laxå"_s};
        QTest::newRow("unknown municipality") << QList<QStringList>{row("Kumla"), row("Storstad")} << QStringList{QString(), u"Kumla"_s};
    }
    /// The municipality is part of who an organisation is.
    void organisationsOfOneName()
    {
        QFETCH(QList<QStringList>, rows);
        QFETCH(QStringList, municipalities);
        ImportFixture f;
        rows.prepend({u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s});
        f.apply(f.plan(rows, organisationImport()), organisationImport());
        QStringList stored;
        const auto organisations = registerstore::organisations(f.db());
        for (const Organisation &o : *organisations)
            stored.append(*registerstore::municipalityName(f.db(), o.municipality));
        stored.sort();
        QCOMPARE(stored, municipalities);
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
    }

    /// Whatever the register holds, its own export changes nothing.
    void exportedOrganisations()
    {
        ImportFixture f;
        const auto add = [&f](const char *name, const char *shortName, const char *kind, const char *place) {
            Organisation o;
            o.name = QString::fromUtf8(name);
            o.shortName = QString::fromUtf8(shortName);
            o.kind = QString::fromUtf8(kind);
            o.municipality = f.municipality(place);
            QVERIFY(registerstore::addOrganisation(*f.store, o));
        };
        add("Hemtjänsten", "", "workplace", "Kumla");
        add("Hemtjänsten", "HT", "workplace", "Laxå");
        add("Hemtjänsten", "", "other", "");
        add("Vidöppen", "VÖ", "other", "");
        add("Vidöppen", "", "workplace", "");
        add("Vidöppen", "VÖ", "other", "");
        const Area area = registerArea();
        const auto kind = std::find_if(area.kinds.cbegin(), area.kinds.cend(), [](const Kind &one) { return one.key == u"organisations"; });
        QTemporaryDir dir;
        const QString path = dir.filePath(u"organisationer.csv"_s);
        QVERIFY(writeKind(f.db(), *kind, {}, path));
        const auto exported = readWorkbook(path);
        QVERIFY(exported);
        const auto plan = ImportEngine::plan(f.db(), organisationImport(), *exported, u"organisationer.csv"_s, {});
        QVERIFY(plan);
        QCOMPARE(plan->count(RowFate::Unchanged), 6);
        QVERIFY(!plan->changesAnything());
    }

    void organisationsAreAskedAbout()
    {
        ImportFixture f;
        const QStringList columns{u"Namn"_s, u"Kortnamn"_s, u"Kommun"_s};
        const auto run = [&](const QList<QStringList> &rows) { return f.apply(f.plan(rows, organisationImport()), organisationImport()); };
        run({columns, {u"Hemtjänsten"_s, {}, u"Kumla"_s}, {u"Hemtjänsten"_s, {}, u"Laxå"_s}});
        const QList<QStringList> rows{columns, {u"Hemtjänsten"_s, u"HT"_s, {}}};
        ImportPlan plan = f.plan(rows, organisationImport());
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choices.size(), 3);
        QVERIFY(plan.rows.first().choices.at(1).contains(u"Laxå"_s));
        plan.rows.first().choice = 1;
        const ImportReport report = f.apply(plan, organisationImport());
        QCOMPARE(report.updated, 1);
        QCOMPARE(registerstore::organisations(f.db())->size(), 2);
        QVERIFY(!f.plan(rows, organisationImport()).changesAnything());
        // One that lacks its municipality gets it from a list that knows one of that name.
        run({columns, {u"Boendet"_s, {}, {}}});
        run({columns, {u"Boendet"_s, {}, u"Nora"_s}});
        QCOMPARE(registerstore::organisations(f.db())->size(), 3);
    }

    void areaTellsNothingOfProtectedPeople()
    {
        ImportFixture f;
        Person p = f.person("Hemlig", "Person", "hemlig@example.org", "070-174 06 06");
        p.municipality = f.municipality("Nora");
        p.isProtected = true;
        const Id hidden = f.add(p);
        p.isProtected = false;
        p.id = Id();
        const Id shown = f.add(p);
        const Area area = registerArea();
        QString everything;
        for (const Kind &kind : area.kinds) {
            const auto table = kind.rows(f.db(), {});
            QVERIFY(table);
            for (const QVariantList &row : table->rows) {
                QCOMPARE(row.size(), table->columns.size());
                if (row.last().toString() == hidden.hex())
                    for (const QVariant &cell : row)
                        everything += cell.toString() + u' ';
            }
        }
        QVERIFY(everything.contains(Masking::name()));
        QVERIFY2(!everything.contains(u"emlig") && !everything.contains(u"Nora") && !everything.contains(u"070"), qPrintable(everything));
        const auto texts = area.searchText(f.db(), u"person"_s, {hidden, shown});
        QVERIFY(texts && texts->contains(shown) && !texts->contains(hidden));
        // Two rows with the same details, one of them protected: no problem may say so.
        const auto problems = area.problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems && problems->isEmpty());
        QVERIFY(area.check(f.db())->isEmpty());
    }

    void whoSeemsTheSame_data()
    {
        QTest::addColumn<QList<Person>>("people");
        QTest::addColumn<bool>("same");
        ImportFixture f;
        const auto at = [&f](const char *place, Person p) {
            p.municipality = f.municipality(place);
            return p;
        };
        const auto hidden = [](Person p) {
            p.isProtected = true;
            return p;
        };
        QTest::newRow("address") << QList{f.person("Anna", "Ek", "a@example.org"), f.person("Anna", "Ek", "a@example.org")} << true;
        QTest::newRow("phone") << QList{f.person("Anna", "Ek", "", "+46701740601"), f.person("Anna", "Ek", "a@example.org", "+46701740601")} << true;
        QTest::newRow("name and municipality") << QList{at("Nora", f.person("Anna", "Ek")), at("Nora", f.person("Anna", "Ek", "a@example.org"))} << true;
        QTest::newRow("two addresses") << QList{at("Nora", f.person("Anna", "Ek", "b@example.org")), at("Nora", f.person("Anna", "Ek", "a@example.org"))} << false;
        QTest::newRow("two municipalities") << QList{at("Nora", f.person("Anna", "Ek")), at("Kumla", f.person("Anna", "Ek"))} << false;
        QTest::newRow("one protected") << QList{f.person("Anna", "Ek", "a@example.org"), hidden(f.person("Anna", "Ek", "a@example.org"))} << false;
        QTest::newRow("strangers") << QList{f.person("Anna", "Ek", "a@example.org"), f.person("Bo", "Al", "b@example.org")} << false;
    }

    void whoSeemsTheSame()
    {
        QFETCH(QList<Person>, people);
        QFETCH(bool, same);
        ImportFixture f;
        f.add("Cia", "Lind", "c@example.org", "+46701740699");
        QSet<Id> ids;
        // Municipalities have natural ids: the same in every file.
        for (const Person &p : std::as_const(people))
            ids.insert(f.add(p));
        const auto problems = registerArea().problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), same ? 1 : 0);
        if (same)
            QCOMPARE((QSet<Id>{problems->first().row, problems->first().detail}), ids);
    }

    void manyWhoSeemTheSame()
    {
        ImportFixture f;
        for (int i = 0; i < 25; ++i)
            for (int twice = 0; twice < 2; ++twice)
                f.add(qPrintable(u"Anna%1"_s.arg(i)), "Ek", qPrintable(u"a%1@example.org"_s.arg(i)));
        const auto problems = registerArea().problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), 21);
        QVERIFY2(problems->last().sentence.startsWith(u"5 "_s), qPrintable(problems->last().sentence));
        QVERIFY(problems->last().remedy.isEmpty());
    }

    void areaFindsFaultsAndProblems()
    {
        ImportFixture f;
        const Id a = f.add("Anna", "Ek", "anna@example.org");
        const Id b = f.add("Anna", "Ek", "anna@example.org");
        const Area area = registerArea();
        const auto problems = area.problems(f.db(), QDate(2026, 3, 2));
        QVERIFY(problems);
        QCOMPARE(problems->size(), 1);
        QCOMPARE((QSet<Id>{problems->first().row, problems->first().detail}), (QSet<Id>{a, b}));
        Edit edit(*f.store, ActText("Broke"));
        edit.run(u"UPDATE person SET email = 'Not An Address', phone = '12' WHERE id = ?"_s, {a.bind()});
        edit.run(u"UPDATE person SET given = NULL, family = NULL WHERE id = ?"_s, {b.bind()});
        QVERIFY(edit.commit());
        QCOMPARE(area.check(f.db())->size(), 3);
        QVERIFY(area.status(f.db())->contains(u'2'));
        for (const Finder &finder : area.finders)
            QCOMPARE(finder.find(f.db(), u"Ingen sådan"_s).error().code, ErrorCode::NotFound);
        Scope scope;
        scope.filter = u"anna EK"_s;
        QCOMPARE(area.kinds.first().rows(f.db(), scope)->rows.size(), 1);
    }
};

LANSNAV_TEST_MAIN(TestRegisterImport)
#include "tst_registerimport.moc"
