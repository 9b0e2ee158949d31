// SPDX-License-Identifier: GPL-3.0-or-later
// Names in lists of people that are nearly somebody's, or another in somebody's mailbox: nobody is taken for another without a word, and
// no name is lost or written over in silence.
#include "importfixture.h"

#include "support/testmain.h"

using namespace lansnav;
using namespace lansnav::test;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

/// A row below `headings`.
QStringList called(const char *name, const char *mail = "", const char *phone = "", const char *place = "", const char *title = "")
{
    return {QString::fromUtf8(name), QString::fromUtf8(mail), QString::fromUtf8(phone), QString::fromUtf8(place), QString::fromUtf8(title)};
}

QStringList names(ImportFixture &f)
{
    QStringList found;
    const Result<QList<Person>> people = registerstore::people(f.db());
    for (const Person &p : *people)
        found.append(p.name());
    found.sort();
    return found;
}

QString notesOf(const ImportReport &report)
{
    QStringList notes;
    for (const ImportReport::Line &line : report.notes)
        notes.append(line.reason);
    return notes.join(u' ');
}

const char *const keptName = "keeps that name";

} // namespace

class TestPeopleNames : public QObject
{
    Q_OBJECT

    static ImportReport readRows(ImportFixture &f, const Rows &rows, int choice = -1)
    {
        ImportPlan plan = f.plan(Rows{headings} + rows);
        for (ImportRow &row : plan.rows)
            if (row.fate == RowFate::Doubtful)
                row.choice = choice;
        return f.apply(plan);
    }

private slots:
    /// Three people of one municipality whose names differ in a letter of their own.
    void ringsTellPeopleApart()
    {
        const Rows rows{called("Anna Hall", "", "", "Nora"), called("Anna Häll", "", "", "Nora"), called("Anna Håll", "x@example.org", "", "Nora")};
        ImportFixture f;
        const ImportPlan plan = f.plan(Rows{headings} + rows);
        QCOMPARE(int(plan.rows.at(0).fate), int(RowFate::New));
        QCOMPARE(int(plan.rows.at(1).fate), int(RowFate::Doubtful));
        QCOMPARE(int(plan.rows.at(2).fate), int(RowFate::Doubtful));
        QVERIFY2(plan.rows.at(1).reason.contains(u"Line 2"_s), qPrintable(plan.rows.at(1).reason));
        QCOMPARE(plan.rows.at(1).choiceFates, (QList<RowFate>{RowFate::New, RowFate::LeftOut}));
        readRows(f, rows);
        QCOMPARE(names(f), QStringList{u"Anna Hall"_s});
        QVERIFY(!f.plan(Rows{headings} + rows).changesAnything());
        QCOMPARE(f.plan(Rows{headings} + rows).count(RowFate::Doubtful), 2);
        readRows(f, rows, 0);
        QCOMPARE(names(f), (QStringList{u"Anna Hall"_s, u"Anna Häll"_s, u"Anna Håll"_s}));
        const ImportPlan again = f.plan(Rows{headings} + rows);
        QVERIFY(!again.changesAnything());
        QCOMPARE(again.count(RowFate::Unchanged), 3);
    }

    void nearlyNamed_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        QTest::addColumn<bool>("sameFirst");
        const auto doubtful = int(RowFate::Doubtful);
        const auto unchanged = int(RowFate::Unchanged);
        const auto made = int(RowFate::New);
        QTest::newRow("one municipality") << called("Anna Hall", "", "", "Nora") << called("Anna Häll", "", "", "Nora") << doubtful << false;
        QTest::newRow("the ring in the register") << called("Anna Häll", "", "", "Nora") << called("Anna Hall", "", "", "Nora") << doubtful << false;
        QTest::newRow("nothing but the name") << called("Anna Hall") << called("Anna Häll") << doubtful << false;
        QTest::newRow("an address in one") << called("Anna Hall", "", "", "Nora") << called("Anna Håll", "x@example.org", "", "Nora") << doubtful << false;
        QTest::newRow("the same phone") << called("Anna Hall", "", "0701680611", "Nora") << called("Anna Häll", "", "0701680611", "Nora") << doubtful << true;
        QTest::newRow("the same address") << called("Anna Hall", "a@example.org") << called("Anna Häll", "a@example.org") << unchanged << true;
        QTest::newRow("two addresses") << called("Anna Hall", "a@example.org", "", "Nora") << called("Anna Häll", "b@example.org", "", "Nora") << made << false;
        QTest::newRow("two municipalities") << called("Anna Hall", "", "", "Nora") << called("Anna Häll", "", "", "Kumla") << made << false;
        QTest::newRow("the other way round") << called("Anna Hall", "", "", "Nora") << called("Häll, Anna", "", "", "Nora") << doubtful << false;
        QTest::newRow("two letters for one") << called("Håkan Ek", "", "", "Nora") << called("Haakan Ek", "", "", "Nora") << doubtful << false;
        QTest::newRow("one name alone, one municipality") << called("Åsa", "", "", "Nora") << called("Asa", "", "", "Nora") << doubtful << false;
        QTest::newRow("an accent") << called("André Ek", "", "", "Nora") << called("Andre Ek", "", "", "Nora") << unchanged << true;
        QTest::newRow("a foreign letter") << called("Anna Müller", "", "", "Nora") << called("Anna Muller", "", "", "Nora") << unchanged << true;
        QTest::newRow("a hyphen") << called("Anna-Karin Ek", "", "", "Nora") << called("Anna-karin Ek", "", "", "Nora") << unchanged << true;
        QTest::newRow("a capital") << called("Åsa Ek", "", "", "Nora") << called("ÅSA EK", "", "", "Nora") << unchanged << true;
    }

    /// Who is known keeps the name, whatever is chosen; and what was decided stays so.
    void nearlyNamed()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, row);
        QFETCH(int, fate);
        QFETCH(bool, sameFirst);
        ImportFixture f;
        readRows(f, {before});
        const QStringList known = names(f);
        const ImportPlan plan = f.plan({headings, row});
        const ImportRow &judged = plan.rows.first();
        QCOMPARE(int(judged.fate), fate);
        if (judged.fate == RowFate::Doubtful) {
            QCOMPARE(judged.choices.size(), 2);
            QVERIFY2(judged.reason.contains(u"å, ä or ö"_s), qPrintable(judged.reason));
            QCOMPARE(judged.choiceFates.first(), sameFirst ? RowFate::Unchanged : RowFate::New);
        }
        readRows(f, {row});
        readRows(f, {row}, 0);
        QCOMPARE(f.people(), sameFirst ? 1 : 2);
        QVERIFY(names(f).contains(known.first()));
        QVERIFY(!f.plan({headings, row}).changesAnything());
        readRows(f, {row}, 0);
        QCOMPARE(f.people(), sameFirst ? 1 : 2);
    }

    void itIsToldThatTheNameStays()
    {
        ImportFixture f;
        readRows(f, {called("Anna Hall", "a@example.org", "0701680611")});
        QVERIFY(notesOf(readRows(f, {called("Anna Häll", "a@example.org")})).contains(QLatin1StringView(keptName)));
        const ImportReport chosen = readRows(f, {called("Anna Häll", "", "0701680611")}, 0);
        QVERIFY2(notesOf(chosen).contains(QLatin1StringView(keptName)), qPrintable(notesOf(chosen)));
        QVERIFY(notesOf(readRows(f, {called("Anna Hall", "a@example.org")})).isEmpty());
    }

    void aListWithoutRings_data()
    {
        QTest::addColumn<Rows>("others");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("sameFirst");
        Rows many;
        for (const char *name : {"Bo Ek", "Siv Sten", "Ulf Lind", "Cia Dahl", "Tom Alm", "Eva Ask", "Pia Lund"})
            many.append(called(name, "", "", "Nora"));
        Rows withOne = many;
        withOne.append(called("Åsa Ek", "", "", "Nora"));
        QTest::newRow("many, and none") << many << u"Nora"_s << true;
        QTest::newRow("many, and one") << withOne << u"Nora"_s << false;
        QTest::newRow("alone") << Rows() << u"Nora"_s << false;
        QTest::newRow("alone, in a place that lost its own") << Rows() << u"Orebro"_s << true;
    }

    /// On a keyboard without å, ä and ö everybody is written so.
    void aListWithoutRings()
    {
        QFETCH(Rows, others);
        QFETCH(QString, place);
        QFETCH(bool, sameFirst);
        ImportFixture f;
        readRows(f, {called("Anna Häll", "", "", place == u"Nora" ? "Nora" : "Örebro")});
        const ImportPlan plan = f.plan(Rows{headings, called("Anna Hall", "", "", place.toUtf8().constData())} + others);
        QCOMPARE(int(plan.rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choiceFates.first(), sameFirst ? RowFate::Unchanged : RowFate::New);
    }

    void anotherNameInTheMailbox_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QList<RowFate>>("fates");      // of the choices; none: it is certain
        const QList<RowFate> renamedFirst{RowFate::Updated, RowFate::Unchanged, RowFate::New};
        const QList<RowFate> sameFirst{RowFate::Unchanged, RowFate::Updated, RowFate::New};
        const QList<RowFate> otherFirst{RowFate::New, RowFate::Unchanged, RowFate::Updated};
        QTest::newRow("a name more") << u"Anna Berg"_s << u"Anna Berg-Lind"_s << renamedFirst;
        QTest::newRow("a name more before it") << u"Anna Berg"_s << u"Anna Lind Berg"_s << renamedFirst;
        QTest::newRow("misspelt") << u"Anna Lindberg"_s << u"Anna Lindbreg"_s << sameFirst;
        QTest::newRow("somebody else") << u"Anna Berg"_s << u"Bo Ek"_s << otherFirst;
        QTest::newRow("another family name") << u"Anna Berg"_s << u"Anna Lind"_s << otherFirst;
        QTest::newRow("a name less") << u"Anna Berg-Lind"_s << u"Anna Berg"_s << QList<RowFate>();
        QTest::newRow("half a name") << u"Anna Berg"_s << u"Anna"_s << QList<RowFate>();
        QTest::newRow("the same") << u"Anna Berg"_s << u"Berg, Anna"_s << QList<RowFate>();
    }

    void anotherNameInTheMailbox()
    {
        QFETCH(QString, known);
        QFETCH(QString, name);
        QFETCH(QList<RowFate>, fates);
        ImportFixture f;
        readRows(f, {{known, u"anna@example.org"_s}});
        const Rows rows{{name, u"anna@example.org"_s}};
        const ImportPlan plan = f.plan(Rows{headings} + rows);
        QCOMPARE(int(plan.rows.first().fate), int(fates.isEmpty() ? RowFate::Unchanged : RowFate::Doubtful));
        QCOMPARE(plan.rows.first().choiceFates, fates);
        for (int choice = 0; choice < int(fates.size()); ++choice) {
            const ImportReport report = readRows(f, rows, choice);
            const QString told = notesOf(report);
            switch (fates.at(choice)) {
            case RowFate::Updated:
                QCOMPARE(names(f), QStringList{name});
                QVERIFY2(told.contains(known) && told.contains(name), qPrintable(told));
                break;
            case RowFate::New:
                QCOMPARE(f.people(), 2);
                break;
            default:
                QCOMPARE(names(f), QStringList{known});
                QVERIFY2(told.contains(QLatin1StringView(keptName)) && told.contains(known), qPrintable(told));
                continue;
            }
            const ImportPlan again = f.plan(Rows{headings} + rows);
            QCOMPARE(again.count(RowFate::Unchanged), 1);
            QVERIFY(f.store->undo());
        }
    }

    /// A number is her own, too.
    void anotherNameWithTheNumber()
    {
        ImportFixture f;
        readRows(f, {called("Anna Berg", "", "0701680611", "Nora")});
        QCOMPARE(int(f.plan({headings, called("Anna Berg-Lind", "", "0701680611", "Nora")}).rows.first().fate), int(RowFate::Doubtful));
        QCOMPARE(int(f.plan({headings, called("Bo Ek", "", "0701680611", "Nora")}).rows.first().fate), int(RowFate::New));
    }

    /// What she is called by now is not told of somebody with protected identity.
    void aProtectedMailbox()
    {
        ImportFixture f;
        Person one = f.person("Anna", "Berg", "anna@example.org");
        one.isProtected = true;
        f.add(one);
        const ImportPlan plan = f.plan({headings, called("Bo Ek", "anna@example.org")});
        QCOMPARE(plan.rows.first().choiceFates, (QList<RowFate>{RowFate::Unchanged, RowFate::New}));
        const QString told = notesOf(readRows(f, {called("Bo Ek", "anna@example.org")}, 0));
        QVERIFY2(told.contains(u"protected identity"_s) && !told.contains(u"Anna"_s) && !told.contains(u"Bo"_s), qPrintable(told));
        QCOMPARE(f.people(), 1);
    }

    void ownList_data()
    {
        QTest::addColumn<QStringList>("cells");         // name, given, family, title
        QTest::addColumn<int>("fate");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::newRow("as it was written") << QStringList{u"Anna Berg"_s, u"Anna"_s, u"Berg"_s, u"Chef"_s} << int(RowFate::Unchanged) << u"Anna Berg"_s << u"Chef"_s;
        QTest::newRow("the name") << QStringList{u"Anna Berg-Lind"_s, u"Anna"_s, u"Berg"_s, u"Chef"_s} << int(RowFate::Unchanged) << u"Anna Berg"_s << u"Chef"_s;
        QTest::newRow("the given name") << QStringList{u"Anna Berg"_s, u"Hanna"_s, u"Berg"_s, u"Chef"_s} << int(RowFate::Updated) << u"Hanna Berg"_s << u"Chef"_s;
        QTest::newRow("whole and in part, otherwise") << QStringList{u"Anna Berg-Lind"_s, u"Hanna"_s, u"Berg"_s, u"Chef"_s} << int(RowFate::Updated) << u"Hanna Berg"_s << u"Chef"_s;
        QTest::newRow("the family name") << QStringList{u"Anna Berg"_s, u"Anna"_s, u"Lind"_s, u"Chef"_s} << int(RowFate::Updated) << u"Anna Lind"_s << u"Chef"_s;
        QTest::newRow("a ring") << QStringList{u"Anna Bärg"_s, u"Anna"_s, u"Bärg"_s, u"Chef"_s} << int(RowFate::Updated) << u"Anna Bärg"_s << u"Chef"_s;
        QTest::newRow("the title") << QStringList{u"Anna Berg"_s, u"Anna"_s, u"Berg"_s, u"Rektor"_s} << int(RowFate::Updated) << u"Anna Berg"_s << u"Rektor"_s;
        QTest::newRow("another name altogether") << QStringList{u"Bo Ek"_s, u"Bo"_s, u"Ek"_s, u"Chef"_s} << int(RowFate::Doubtful) << u"Anna Berg"_s << u"Chef"_s;
    }

    /// A list that the program wrote knows everybody by an id: what is changed in it is changed, and told.
    void ownList()
    {
        QFETCH(QStringList, cells);
        QFETCH(int, fate);
        ImportFixture f;
        Person anna = f.person("Anna", "Berg");
        anna.title = u"Chef"_s;
        const Id id = f.add(anna);
        f.add("Anna", "Berg");
        const Rows rows{{u"Namn"_s, u"Förnamn"_s, u"Efternamn"_s, u"Titel"_s, u"Id"_s}, cells + QStringList{id.hex()}};
        const ImportPlan plan = f.plan(rows);
        QCOMPARE(int(plan.rows.first().fate), fate);
        const ImportReport report = f.apply(plan);
        const Person now = f.read(id);
        QTEST(now.name(), "name");
        QTEST(now.title, "title");
        QCOMPARE(f.people(), 2);
        if (now.name() != u"Anna Berg")
            QVERIFY2(notesOf(report).contains(now.name()), qPrintable(notesOf(report)));
        if (plan.rows.first().fate == RowFate::Doubtful)
            QCOMPARE(plan.rows.first().choiceFates.first(), RowFate::LeftOut);
        // Whichever half of the row is the old one: what is read in once stays so.
        for (int time = 0; time < 2; ++time) {
            ImportPlan again = f.plan(rows);
            QVERIFY(!again.changesAnything());
            f.apply(again);
            QTEST(f.read(id).name(), "name");
        }
    }

    /// A name that is changed in the column for the whole name alone is not taken, and not passed over in silence.
    void theWholeNameAlone()
    {
        ImportFixture f;
        const Id id = f.add("Anna", "Berg");
        const ImportReport report = f.run({{u"Namn"_s, u"Förnamn"_s, u"Efternamn"_s, u"Id"_s}, {u"Anna Berg-Lind"_s, u"Anna"_s, u"Berg"_s, id.hex()}});
        QCOMPARE(report.unchanged, 1);
        QVERIFY2(notesOf(report).contains(u"“Anna Berg” is taken"_s) && notesOf(report).contains(u"not “Anna Berg-Lind”"_s), qPrintable(notesOf(report)));
    }

    /// What is changed of somebody is named, without a value.
    void whatIsChangedIsNamed()
    {
        ImportFixture f;
        readRows(f, {called("Anna Berg", "anna@example.org", "", "", "Chef")});
        const QString told = notesOf(readRows(f, {called("Anna Berg", "anna@example.org", "0701680611", "Nora", "Rektor")}));
        QVERIFY2(told.contains(u"Changes: title, phone, municipality."_s) && !told.contains(u"Rektor"_s), qPrintable(told));
        QVERIFY(notesOf(readRows(f, {called("Anna Berg", "anna@example.org", "0701680611", "Nora", "Rektor")})).isEmpty());
        // By a choice as well.
        const QString chosen = notesOf(readRows(f, {called("Anna Berg", "ny@example.org", "0701680611", "Nora")}, 0));
        QVERIFY2(chosen.contains(u"Changes: e-mail."_s), qPrintable(chosen));
    }

    /// Ids of another register are not read, which is told; the list is read as any other.
    void idsOfAnotherRegister()
    {
        ImportFixture f;
        const ImportReport report = f.run({{u"Namn"_s, u"E-post"_s, u"Id"_s}, {u"Anna Berg"_s, u"anna@example.org"_s, u"17"_s}});
        QCOMPARE(report.added, 1);
        QVERIFY2(report.skipped.join(u' ').contains(u"Id"_s), qPrintable(report.skipped.join(u' ')));
    }

    void theNameTwiceInARow()
    {
        ImportFixture f;
        const ImportPlan plan = f.plan({{u"Namn"_s, u"Förnamn"_s, u"Efternamn"_s}, {u"Anna Berg-Lind"_s, u"Anna"_s, u"Berg"_s}, {u"Bo Ek"_s, u"Bo"_s, u"Ek"_s}, {u"Alm, Siv"_s, u"Siv"_s, u"Alm"_s}});
        QVERIFY(plan.rows.at(0).notes.join(u' ').contains(u"Anna Berg-Lind"_s));
        QVERIFY(plan.rows.at(1).notes.isEmpty());
        QVERIFY(plan.rows.at(2).notes.isEmpty());
    }

    void whatAFurtherRowSaysOtherwise_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("somebody known") << true;
        QTest::newRow("somebody new") << false;
    }

    /// Of two titles and two numbers one is taken, and the other kept and told of.
    void whatAFurtherRowSaysOtherwise()
    {
        QFETCH(bool, isKnown);
        ImportFixture f;
        const Rows rows{called("Eva Ek", "eva@example.org", "0701680611", "", "Chef"), called("Eva Ek", "eva@example.org", "0701680622", "", "Rektor")};
        if (isKnown)
            readRows(f, {called("Eva Ek", "eva@example.org")});
        const ImportReport report = readRows(f, rows);
        const Person eva = registerstore::people(f.db())->first();
        QCOMPARE(eva.title, u"Chef"_s);
        QCOMPARE(eva.phone, u"+46701680611"_s);
        QCOMPARE(eva.note, u"Titel: Rektor\nTelefon: 0701680622"_s);
        QVERIFY2(notesOf(report).contains(u"the title, the phone number"_s), qPrintable(notesOf(report)));
        QVERIFY(!f.plan(Rows{headings} + rows).changesAnything());
    }

    void theOtherWayRound_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<int>("fate");
        QTest::newRow("the municipality agrees") << called("Lund Karl-Erik", "", "", "Kumla") << int(RowFate::Unchanged);
        QTest::newRow("nothing agrees") << called("Lund Karl-Erik") << int(RowFate::Doubtful);
        QTest::newRow("the number agrees") << called("Lund Karl-Erik", "", "0701680611") << int(RowFate::Unchanged);
        QTest::newRow("another municipality") << called("Lund Karl-Erik", "", "", "Nora") << int(RowFate::Doubtful);
    }

    void theOtherWayRound()
    {
        QFETCH(QStringList, row);
        ImportFixture f;
        readRows(f, {called("Karl-Erik Lund", "", "0701680611", "Kumla")});
        QTEST(int(f.plan({headings, row}).rows.first().fate), "fate");
        readRows(f, {row});
        QCOMPARE(names(f), QStringList{u"Karl-Erik Lund"_s});
    }
};

LANSNAV_TEST_MAIN(TestPeopleNames)
#include "tst_peoplenames.moc"
