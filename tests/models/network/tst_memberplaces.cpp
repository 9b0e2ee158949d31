// SPDX-License-Identifier: GPL-3.0-or-later
#include "importrun.h"
#include "network/rules.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// What members of a list represent and where they work.
class TestMemberPlaces : public QObject
{
    Q_OBJECT

private slots:
    void unknownPlaceIsAsked();
    void workplaceSaysMunicipality_data();
    void workplaceSaysMunicipality();
    void workplaceReplacesNoMunicipality();
    void severalMemberships_data();
    void severalMemberships();
    void joinedRowsLoseNothing();
    void workplaceThatMayBeSeveral();
    void organisationsInEveryCase();
    void blanksBelowAMunicipality_data();
    void blanksBelowAMunicipality();
    void blanksThatMayMeanTheOneAbove();
    void theOneAboveReplacesNone();
    void partsOfAMunicipality_data();
    void partsOfAMunicipality();
};

void TestMemberPlaces::unknownPlaceIsAsked()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s}, {u"Eva Ask"_s, u"Atlantis"_s}, {u"Bo Ek"_s, u"Atlantis"_s}});
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.doubtful.size(), 2);
    QVERIFY(f.detail(f.network("BBIC")).members.isEmpty());
    runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) {
        plan.rows[0].choice = 0;
        plan.rows[1].choice = 1;
    });
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 1);
    QCOMPARE(detail.members.first().name, u"Eva Ask"_s);
    QVERIFY(detail.members.first().representsName.isEmpty());
}

void TestMemberPlaces::workplaceSaysMunicipality_data()
{
    QTest::addColumn<QString>("network");
    QTest::addColumn<QString>("workplace");
    QTest::addColumn<QString>("represents");
    QTest::newRow("the municipality") << u"BBIC"_s << u"Laxå kommun"_s << u"Laxå"_s;
    QTest::newRow("as people write it") << u"BBIC"_s << u"Hallsberg kommun"_s << u"Hallsberg"_s;
    QTest::newRow("its short name") << u"BBIC"_s << u"Nora"_s << u"Nora"_s;
    QTest::newRow("a part of it") << u"BBIC"_s << u"Laxå kommun, socialförvaltningen"_s << u"Laxå"_s;
    QTest::newRow("the part first") << u"BBIC"_s << u"Socialförvaltningen, Kumla kommun"_s << u"Kumla"_s;
    QTest::newRow("the genitive") << u"BBIC"_s << u"Kumla kommuns socialförvaltning"_s << u"Kumla"_s;
    QTest::newRow("two of them") << u"BBIC"_s << u"Laxå kommun/Kumla kommun"_s << QString();
    QTest::newRow("a name of the place") << u"BBIC"_s << u"Örebro universitet"_s << QString();
    QTest::newRow("the region") << u"BBIC"_s << u"Region Örebro län"_s << QString();
    QTest::newRow("a network of nobody in particular") << u"Tidiga tecken"_s << u"Laxå kommun"_s << QString();
}

/// A list of members by organisation, without a column of municipalities.
void TestMemberPlaces::workplaceSaysMunicipality()
{
    QFETCH(QString, network);
    QFETCH(QString, workplace);
    QFETCH(QString, represents);
    NetworkFixture f;
    const QByteArray name = network.toUtf8();
    const Workbook book = bookOf({{u"Namn"_s, u"Organisation"_s, u"E-post"_s}, {u"Eva Ask"_s, workplace, u"eva@example.org"_s}});
    const ImportRun run = runImport(f, u"members"_s, name, book);
    QCOMPARE(run.report.added, 1);
    QCOMPARE(run.plan.rows.first().notes.join(u' ').contains(u"Represents"_s), !represents.isEmpty());
    QCOMPARE(f.detail(f.network(name)).members.first().representsName, represents);
    QCOMPARE(runImport(f, u"members"_s, name, book).report.unchanged, 1);
}

void TestMemberPlaces::workplaceReplacesNoMunicipality()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Organisation"_s, u"E-post"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, QString(), u"eva@example.org"_s}, {u"Bo Ek"_s, u"Nora"_s, QString(), QString()}}));
    const Workbook book = bookOf({headings, {u"Eva Ask"_s, QString(), u"Laxå kommun"_s, u"eva@example.org"_s}, {u"Bo Ek"_s, QString(), u"Laxå kommun"_s, QString()}});
    const auto represented = [&f] {
        QStringList names;
        for (const Membership &member : f.detail(f.network("BBIC")).members)
            names.append(member.name + u' ' + member.representsName);
        names.sort();
        return names;
    };
    const QStringList before{u"Bo Ek Nora"_s, u"Eva Ask Nora"_s};
    // Of Bo only the name says who it is, and the workplace speaks against it.
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(run.report.updated, 1);
    QCOMPARE(run.report.doubtful.size(), 1);
    QCOMPARE(represented(), before);
    runImport(f, u"members"_s, "BBIC", book, [](ImportPlan &plan) { plan.rows[1].choice = 0; });
    QCOMPARE(represented(), before);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 2);
}

void TestMemberPlaces::severalMemberships_data()
{
    QTest::addColumn<QList<QStringList>>("rows");       // municipality, from, to, role
    QTest::addColumn<QStringList>("stored");            // of each membership, by period
    const auto row = [](const char *place, const char *from = "", const char *to = "", const char *role = "") {
        return QStringList{QString::fromUtf8(place), QString::fromUtf8(from), QString::fromUtf8(to), QString::fromUtf8(role)};
    };
    QTest::newRow("one") << QList<QStringList>{row("Nora", "HT18")} << QStringList{u"Nora 2018-41 "_s};
    QTest::newRow("two municipalities") << QList<QStringList>{row("Nora"), row("Hällefors")} << QStringList{u"Nora  "_s, u"Hällefors  "_s};
    QTest::newRow("two periods") << QList<QStringList>{row("Nora", "VT20", "HT21"), row("Nora", "2023")} << QStringList{u"Nora 2020-40 2021-41"_s, u"Nora 2023 "_s};
    QTest::newRow("the later one first") << QList<QStringList>{row("Nora", "2023"), row("Nora", "VT20", "HT21")} << QStringList{u"Nora 2023 "_s, u"Nora 2020-40 2021-41"_s};
    QTest::newRow("three") << QList<QStringList>{row("Nora", "VT20", "HT21"), row("Nora", "2023"), row("Hällefors", "2023")}
                           << QStringList{u"Nora 2020-40 2021-41"_s, u"Nora 2023 "_s, u"Hällefors 2023 "_s};
    QTest::newRow("the same twice") << QList<QStringList>{row("Nora", "2020", "2020"), row("Nora", "2020", "2020")} << QStringList{u"Nora 2020 2020"_s};
    QTest::newRow("one says less") << QList<QStringList>{row("Nora", "HT18"), row("", "")} << QStringList{u"Nora 2018-41 "_s};
    QTest::newRow("periods that overlap") << QList<QStringList>{row("Nora", "2018"), row("Nora", "2019")} << QStringList{u"Nora 2018 "_s};
}

/// A person may be a member for several municipalities, and again after having been one.
void TestMemberPlaces::severalMemberships()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QStringList, stored);
    NetworkFixture f;
    QList<QStringList> sheet{{u"Namn"_s, u"E-post"_s, u"Kommun"_s, u"Från"_s, u"Till"_s, u"Roll"_s}};
    for (const QStringList &row : std::as_const(rows))
        sheet.append(QStringList{u"Anna Ek"_s, u"anna@example.org"_s} + row);
    const auto memberships = [&f] {
        QList<Membership> members = f.detail(f.network("BBIC")).members;
        std::sort(members.begin(), members.end(), [](const Membership &a, const Membership &b) { return a.period < b.period; });
        QStringList texts;
        for (const Membership &m : members)
            texts.append(m.representsName + u' ' + m.start.toIso() + u' ' + m.end.toIso());
        return texts;
    };
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(sheet));
    QVERIFY(run.report.doubtful.isEmpty());
    QCOMPARE(run.report.added, stored.size());
    QCOMPARE(memberships(), stored);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 1);
    QVERIFY2(networkArea().check(f.db())->isEmpty(), qPrintable(networkArea().check(f.db())->join(u'\n')));
    const int changes = f.count(u"SELECT count(*) FROM change"_s);
    const ImportRun second = runImport(f, u"members"_s, "BBIC", bookOf(sheet));
    QCOMPARE(second.report.unchanged, rows.size());
    QCOMPARE(f.count(u"SELECT count(*) FROM change"_s), changes);
    // Each row still finds the membership it is about when it says something new.
    sheet.last().last() = u"Utbildare"_s;
    QCOMPARE(runImport(f, u"members"_s, "BBIC", bookOf(sheet)).report.doubtful.size(), 0);
    QCOMPARE(memberships(), stored);
    QCOMPARE(f.count(u"SELECT count(*) FROM membership WHERE role IS NOT NULL"_s), 1);
}

void TestMemberPlaces::joinedRowsLoseNothing()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Roll"_s, u"Tel"_s, u"Utbildad"_s, u"Antal kartläggningar 2019"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Ansvarig"_s, u"070-1680692"_s, QString(), u"2"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Utbildare"_s, u"019-123456"_s, u"mars 2017"_s, u"ca 3"_s},
                                  {u"Eva Ask"_s, u"Nora"_s, u"Utbildare"_s, u"019-123456"_s, u"mars 2017"_s, u"ca 3"_s}});
    const ImportRun run = runImport(f, u"members"_s, "Tidiga tecken", book);
    QCOMPARE(run.report.added, 1);
    QVERIFY(rowAt(run.plan, 3)->notes.join(u' ').contains(u"phone, role"_s));
    const NetworkDetail detail = f.detail(f.network("Tidiga tecken"));
    const Membership &eva = detail.members.first();
    QCOMPARE(eva.trained.toIso(), u"2017-03"_s);
    QCOMPARE(eva.phone, u"+46701680692"_s);
    QCOMPARE(eva.note, u"Tel: 019-123456\nRoll: Utbildare"_s);
    // A row that stands there twice counts once.
    QCOMPARE(NetworkRules::figureText(detail.figures.first()), u"about 5"_s);
    QCOMPARE(runImport(f, u"members"_s, "Tidiga tecken", book).report.unchanged, 3);
}

void TestMemberPlaces::workplaceThatMayBeSeveral()
{
    NetworkFixture f;
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Nora"_s, u"Hemtjänsten"_s}, {u"Bo Ek"_s, u"Laxå"_s, u"Hemtjänsten"_s}}));
    const Workbook book = bookOf({headings, {u"Cia Al"_s, QString(), u"Hemtjänsten"_s}});
    QVERIFY(runImport(f, u"members"_s, "BBIC", book).plan.rows.first().notes.join(u' ').contains(u"several organisations"_s));
    QCOMPARE(called(f.detail(f.network("BBIC")), u"Cia Al"_s)->note, u"Arbetsplats: Hemtjänsten"_s);
    QCOMPARE(runImport(f, u"members"_s, "BBIC", book).report.unchanged, 1);
}

void TestMemberPlaces::organisationsInEveryCase()
{
    NetworkFixture f;
    const int before = f.count(u"SELECT count(*) FROM organisation"_s);
    const QStringList headings{u"Namn"_s, u"Kommun"_s, u"Arbetsplats"_s};
    runImport(f, u"members"_s, "BBIC", bookOf({headings, {u"Eva Ask"_s, u"Askersund"_s, u"Askersund kommun"_s}, {u"Bo Ek"_s, u"Laxå"_s, u"Laxås kommun"_s},
                                            {u"Cia Al"_s, u"Hällefors"_s, u"hällefors KOMMUN"_s}}));
    QCOMPARE(f.count(u"SELECT count(*) FROM organisation"_s), before);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE organisation IS NOT NULL"_s), 3);
}

void TestMemberPlaces::blanksBelowAMunicipality_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::addColumn<QStringList>("represented");       // by name
    QTest::addColumn<QString>("told");                  // of Bo
    using Rows = QList<QStringList>;
    const QStringList before{u"Kommun"_s, u"Namn"_s};
    const QStringList behind{u"Namn"_s, u"Kommun"_s};
    const QString taken = u"the one above, Kumla, is taken"_s;
    const QString none = u"No municipality is stated"_s;
    QTest::newRow("groups") << Rows{before, {u"Kumla"_s, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}, {{}, u"Dan Ros"_s}, {{}, u"Eva Ask"_s}}
                            << QStringList{u"Kumla"_s, u"Kumla"_s, u"Laxå"_s, u"Laxå"_s, u"Laxå"_s} << taken;
    QTest::newRow("one with blanks") << Rows{before, {u"Kumla"_s, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}} << QStringList{u"Kumla"_s, u"Kumla"_s, u"Laxå"_s} << taken;
    QTest::newRow("in each part of the list") << Rows{before, {u"Ordinarie"_s}, {u"Kumla"_s, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}, {u"Ersättare"_s}, {u"Kumla"_s, u"Dan Ros"_s}, {{}, u"Eva Ask"_s}}
                                              << QStringList{u"Kumla"_s, u"Kumla"_s, u"Laxå"_s, u"Kumla"_s, u"Kumla"_s} << taken;
    QTest::newRow("under what is represented") << Rows{{u"Representerar"_s, u"Namn"_s}, {u"Kumla"_s, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}} << QStringList{u"Kumla"_s, u"Kumla"_s, u"Laxå"_s} << taken;
    QTest::newRow("beside each other") << Rows{{u"Kommun"_s, u"Ordinarie"_s, u"Ersättare"_s}, {u"Kumla"_s, u"Anna Berg"_s, u"Dan Ros"_s}, {{}, u"Bo Ek"_s, u"Eva Ask"_s}, {u"Laxå"_s, u"Cia Al"_s, {}}}
                                       << QStringList{u"Kumla"_s, u"Kumla"_s, u"Laxå"_s, u"Kumla"_s, u"Kumla"_s} << taken;
    QTest::newRow("one comes back") << Rows{before, {u"Kumla"_s, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}, {u"Kumla"_s, u"Dan Ros"_s}} << QStringList{u"Kumla"_s, {}, u"Laxå"_s, u"Kumla"_s} << none;
    QTest::newRow("written out") << Rows{before, {u"Kumla"_s, u"Anna Berg"_s}, {u"Kumla"_s, u"Dan Ros"_s}, {{}, u"Bo Ek"_s}, {u"Laxå"_s, u"Cia Al"_s}} << QStringList{u"Kumla"_s, {}, u"Laxå"_s, u"Kumla"_s} << none;
    QTest::newRow("behind the names") << Rows{behind, {u"Anna Berg"_s, u"Kumla"_s}, {u"Bo Ek"_s, {}}, {u"Cia Al"_s, u"Laxå"_s}} << QStringList{u"Kumla"_s, {}, u"Laxå"_s} << none;
    QTest::newRow("who works elsewhere")
        << Rows{{u"Kommun"_s, u"Namn"_s, u"Organisation"_s}, {u"Kumla"_s, u"Anna Berg"_s, {}}, {{}, u"Bo Ek"_s, u"Region Örebro län"_s}, {u"Laxå"_s, u"Cia Al"_s, {}}} << QStringList{u"Kumla"_s, {}, u"Laxå"_s} << none;
    QTest::newRow("who works for another") << Rows{{u"Kommun"_s, u"Namn"_s, u"Organisation"_s}, {u"Kumla"_s, u"Anna Berg"_s, {}}, {{}, u"Bo Ek"_s, u"Nora kommun"_s}, {u"Laxå"_s, u"Cia Al"_s, {}}}
                                           << QStringList{u"Kumla"_s, u"Nora"_s, u"Laxå"_s} << u"as the workplace says"_s;
    QTest::newRow("no column filled") << Rows{before, {{}, u"Anna Berg"_s}, {{}, u"Bo Ek"_s}} << QStringList{{}, {}} << QString();
}

/// A municipality that is written once for several people holds for those below where the list is arranged so, and is told at each.
void TestMemberPlaces::blanksBelowAMunicipality()
{
    QFETCH(QList<QStringList>, rows);
    QFETCH(QString, told);
    NetworkFixture f;
    const ImportRun run = runImport(f, u"members"_s, "BBIC", bookOf(rows));
    QCOMPARE(run.plan.count(RowFate::Doubtful), 0);
    QList<Membership> members = f.detail(f.network("BBIC")).members;
    std::sort(members.begin(), members.end(), [](const Membership &a, const Membership &b) { return a.name < b.name; });
    QStringList represented;
    for (const Membership &member : std::as_const(members))
        represented.append(member.representsName);
    QTEST(represented, "represented");
    for (const ImportRow &row : run.plan.rows)
        if (row.cells.contains(u"Bo Ek"_s))
            QVERIFY2(told.isEmpty() ? row.notes.isEmpty() : row.notes.join(u'|').contains(told), qPrintable(row.notes.join(u'|')));
    QVERIFY(!runImport(f, u"members"_s, "BBIC", bookOf(rows)).plan.changesAnything());
}

/// Where it cannot be told how the list is arranged, it is asked, and answered once.
void TestMemberPlaces::blanksThatMayMeanTheOneAbove()
{
    const Workbook book = bookOf({{u"Kommun"_s, u"Namn"_s}, {u"Kumla"_s, u"Anna Berg"_s}, {QString(), u"Bo Ek"_s}});
    for (const int choice : {0, 1}) {
        NetworkFixture f;
        const ImportRun run = runImport(f, u"members"_s, "BBIC", book, [choice](ImportPlan &plan) { plan.rows[1].choice = choice; });
        QCOMPARE(run.plan.count(RowFate::Doubtful), 1);
        QCOMPARE(run.plan.rows.at(1).choices.size(), 3);
        QVERIFY2(run.plan.rows.at(1).reason.contains(u"Kumla"_s), qPrintable(run.plan.rows.at(1).reason));
        QCOMPARE(called(f.detail(f.network("BBIC")), u"Bo Ek"_s)->representsName, choice == 0 ? u"Kumla"_s : QString());
        QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
    }
}

void TestMemberPlaces::theOneAboveReplacesNone()
{
    NetworkFixture f;
    runImport(f, u"members"_s, "BBIC", bookOf({{u"Namn"_s, u"Kommun"_s, u"E-post"_s}, {u"Bo Ek"_s, u"Nora"_s, u"bo@example.org"_s}}));
    const Workbook book = bookOf({{u"Kommun"_s, u"Namn"_s, u"E-post"_s}, {u"Kumla"_s, u"Anna Berg"_s, {}}, {QString(), u"Bo Ek"_s, u"bo@example.org"_s}, {u"Laxå"_s, u"Cia Al"_s, {}}});
    runImport(f, u"members"_s, "BBIC", book);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.size(), 3);
    QCOMPARE(called(detail, u"Bo Ek"_s)->representsName, u"Nora"_s);
}

void TestMemberPlaces::partsOfAMunicipality_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    for (const QString &heading : {u"Kommun"_s, u"Representerar"_s})
        for (const QString &cell : {u"Socialförvaltningen, Nora kommun"_s, u"Nora kommun, Socialförvaltningen"_s})
            QTest::addRow("%s: %s", qPrintable(heading), qPrintable(cell)) << heading << cell;
}

/// An administration is its municipality's; what it is called is kept.
void TestMemberPlaces::partsOfAMunicipality()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, heading}, {u"Eva Ask"_s, cell}});
    const ImportRun run = runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(run.report.added, 1);
    const NetworkDetail detail = f.detail(f.network("BBIC"));
    QCOMPARE(detail.members.first().representsName, u"Nora"_s);
    QCOMPARE(detail.members.first().note, heading + u": "_s + cell);
    QVERIFY2(run.plan.rows.first().notes.join(u'|').contains(u"Nora"_s), qPrintable(run.plan.rows.first().notes.join(u'|')));
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

LANSNAV_TEST_MAIN(TestMemberPlaces)
#include "tst_memberplaces.moc"
