// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of one name: each person of the register is one row's, whatever is chosen, and stays so when the list is read again.
#include "importrun.h"
#include "network/memberimport.h"
#include "support/testmain.h"
#include "support/workbook.h"

#include <QMap>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

using Rows = QList<QStringList>;

const QStringList headings{u"Namn"_s, u"Kommun"_s, u"E-post"_s, u"Tel"_s};

void leave(ImportPlan &) {}

ImportRun readList(NetworkFixture &f, const Rows &rows, const std::function<void(ImportPlan &)> &choose)
{
    return runImport(f, u"members"_s, "BBIC", bookOf(Rows{headings} + rows), choose);
}

/// "Lena Dubb|Laxå|lena@…|+46…", sorted: everybody in BBIC today, as often as they are.
QStringList members(NetworkFixture &f)
{
    QStringList lines;
    for (const Membership &m : f.detail(f.network("BBIC")).members)
        if (m.holdsOn(QDate::currentDate()))
            lines.append(QStringList{m.name, m.representsName, m.email, m.phone}.join(u'|'));
    lines.sort();
    return lines;
}

} // namespace

class TestMemberNamesakes : public QObject
{
    Q_OBJECT

private slots:
    void eachRowItsOwnPerson_data();
    void eachRowItsOwnPerson();
    void allOfThemAreUsed();
    void whoIsUndecidedStaysSo();
    void whoIsAnotherIsNew();
    void furtherMembershipsFollow();
    void ordinaryMemberOfTheSamePlace();
    void whoLiesInTheTrash();
    void thePhoneSaysWho();
    void aNewAddress_data();
    void aNewAddress();
    void orderDoesNotMatter();
};

void TestMemberNamesakes::eachRowItsOwnPerson_data()
{
    QTest::addColumn<Rows>("before");
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<int>("people");
    const auto lena = [](const char *place, const char *mail = "", const char *phone = "") {
        return QStringList{u"Lena Dubb"_s, QString::fromUtf8(place), QString::fromUtf8(mail), QString::fromUtf8(phone)};
    };
    QTest::addRow("one of nowhere") << Rows{lena("")} << Rows{lena("Laxå"), lena("Nora")} << 2;
    QTest::addRow("one of elsewhere") << Rows{lena("Kumla")} << Rows{lena("Laxå"), lena("Nora")} << 2;
    QTest::addRow("one who moved, by the address") << Rows{lena("Laxå", "lena@example.org")} << Rows{lena("Kumla", "lena@example.org", "0701680611"), lena("Laxå", "", "0701680622")} << 2;
    QTest::addRow("the address last") << Rows{lena("Laxå", "lena@example.org")} << Rows{lena("Laxå", "", "0701680622"), lena("Kumla", "lena@example.org", "0701680611")} << 2;
    QTest::addRow("two addresses in one place") << Rows{lena("Laxå")} << Rows{lena("Laxå", "a@example.org"), lena("Laxå", "b@example.org")} << 2;
    QTest::addRow("two of one place, addresses unknown")
        << Rows{lena("Laxå", "a@example.org"), lena("Laxå", "b@example.org")} << Rows{lena("Laxå", "c@example.org"), lena("Laxå", "d@example.org")} << 2;
    QTest::addRow("a mailbox of several") << Rows{lena("Laxå", "info@example.org")}
                                          << Rows{{u"Tom Alm"_s, u"Kumla"_s, u"info@example.org"_s, u"0701680611"_s}, lena("Laxå", "info@example.org", "0701680622")} << 2;
    QTest::addRow("three, of whom one is known") << Rows{lena("Nora")} << Rows{lena("Laxå"), lena("Kumla"), lena("Nora")} << 3;
    QTest::addRow("the same list") << Rows{lena("Laxå"), lena("Nora")} << Rows{lena("Nora"), lena("Laxå")} << 2;
}

/// With the first choice for all: nobody is two rows' person, so that the second run finds nothing to take back.
void TestMemberNamesakes::eachRowItsOwnPerson()
{
    QFETCH(Rows, before);
    QFETCH(Rows, rows);
    QFETCH(int, people);
    NetworkFixture f;
    readList(f, before, takeFirstChoices);
    readList(f, rows, takeFirstChoices);
    const QStringList first = members(f);
    QCOMPARE(first.size(), rows.size());
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), people);
    const int acts = f.count(u"SELECT count(*) FROM act"_s);
    for (int again = 0; again < 2; ++again) {
        const ImportRun run = readList(f, rows, takeFirstChoices);
        QCOMPARE(run.report.added + run.report.updated, 0);
        QCOMPARE(members(f), first);
        QCOMPARE(f.count(u"SELECT count(*) FROM act"_s), acts);
    }
}

/// People of whom the register knows nothing but the name.
void TestMemberNamesakes::allOfThemAreUsed()
{
    NetworkFixture f;
    f.person("Lena", "Dubb");
    f.person("Lena", "Dubb");
    const Rows rows{{u"Lena Dubb"_s, u"Laxå"_s, {}, {}}, {u"Lena Dubb"_s, u"Nora"_s, {}, {}}};
    readList(f, rows, takeFirstChoices);
    QCOMPARE(f.count(u"SELECT count(DISTINCT person) FROM membership"_s), 2);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 2);
    QCOMPARE(readList(f, rows, takeFirstChoices).report.unchanged, 2);
}

/// Only one of the two rows can be whom the register has: neither is before the other, so both are asked about and change nothing.
void TestMemberNamesakes::whoIsUndecidedStaysSo()
{
    NetworkFixture f;
    const Rows rows{{u"Lena Dubb"_s, u"Laxå"_s, {}, {}}, {u"Lena Dubb"_s, u"Nora"_s, {}, {}}};
    readList(f, {{u"Lena Dubb"_s, {}, {}, {}}}, leave);
    const ImportRun first = readList(f, rows, leave);
    QCOMPARE(first.report.updated, 0);
    QCOMPARE(first.report.doubtful.size(), 2);
    QCOMPARE(members(f), QStringList{u"Lena Dubb|||"_s});
    const ImportRun second = readList(f, rows, leave);
    QVERIFY(!second.plan.changesAnything());
    QCOMPARE(second.report.doubtful.size(), 2);
    readList(f, rows, takeFirstChoices);
    QCOMPARE(members(f), (QStringList{u"Lena Dubb|Laxå||"_s, u"Lena Dubb|Nora||"_s}));
    QCOMPARE(readList(f, rows, leave).report.unchanged, 2);
}

/// What one row says of the person whom the register has, tells at once that another row is somebody else.
void TestMemberNamesakes::whoIsAnotherIsNew()
{
    NetworkFixture f;
    readList(f, {{u"Lena Dubb"_s, {}, u"lena@example.org"_s, {}}}, leave);
    const Rows rows{{u"Lena Dubb"_s, u"Kumla"_s, u"dubb@example.org"_s, {}}, {u"Lena Dubb"_s, u"Nora"_s, {}, {}}};
    const ImportRun first = readList(f, rows, leave);
    QCOMPARE(first.report.added, 1);
    QCOMPARE(first.report.updated, 1);
    QCOMPARE(members(f), (QStringList{u"Lena Dubb|Kumla|dubb@example.org|"_s, u"Lena Dubb|Nora|lena@example.org|"_s}));
    QCOMPARE(readList(f, rows, leave).report.unchanged, 2);
}

/// Who somebody is, is asked of each of the memberships that the list has of them.
void TestMemberNamesakes::furtherMembershipsFollow()
{
    NetworkFixture f;
    readList(f, {{u"Lena Dubb"_s, u"Kumla"_s, {}, {}}}, leave);
    const Rows rows{{u"Lena Dubb"_s, u"Nora"_s, u"lena@example.org"_s, {}}, {u"Lena Dubb"_s, u"Laxå"_s, u"lena@example.org"_s, {}}};
    const ImportRun undecided = readList(f, rows, leave);
    QCOMPARE(undecided.report.doubtful.size(), 2);
    QCOMPARE(members(f), QStringList{u"Lena Dubb|Kumla||"_s});
    readList(f, rows, takeFirstChoices);
    QCOMPARE(members(f), (QStringList{u"Lena Dubb|Laxå|lena@example.org|"_s, u"Lena Dubb|Nora|lena@example.org|"_s}));
    QCOMPARE(readList(f, rows, leave).report.unchanged, 2);
}

void TestMemberNamesakes::ordinaryMemberOfTheSamePlace()
{
    NetworkFixture f;
    const Workbook book = bookOf({{u"Namn"_s, u"Kommun"_s, u"Ersättare för"_s}, {u"Lena Dubb"_s, u"Laxå"_s, {}}, {u"Lena Dubb"_s, u"Nora"_s, {}}, {u"Eva Alm"_s, u"Nora"_s, u"Lena Dubb"_s}});
    const auto place = [&f] {
        return f.db().value(u"SELECT y.name FROM membership e JOIN membership o ON o.person = e.substitutes JOIN municipality y ON y.id = o.municipality"_s)->toString();
    };
    runImport(f, u"members"_s, "BBIC", book);
    QCOMPARE(place(), u"Nora"_s);
    QVERIFY(!runImport(f, u"members"_s, "BBIC", book).plan.changesAnything());
}

/// A list that is read again after somebody in it was put in the trash does not add them in silence; a namesake elsewhere is new.
void TestMemberNamesakes::whoLiesInTheTrash()
{
    NetworkFixture f;
    const Rows rows{{u"Lena Dubb"_s, u"Laxå"_s, u"lena@example.org"_s, {}}, {u"Bo Ek"_s, u"Nora"_s, {}, {}}};
    readList(f, rows, leave);
    const Id lena = called(f.detail(f.network("BBIC")), u"Lena Dubb"_s)->person;
    QVERIFY(registerstore::trashPeople(*f.store, {lena}).ok());
    const auto people = [&f] { return f.count(u"SELECT count(*) FROM person WHERE deleted = 0"_s); };
    const ImportRun again = readList(f, rows, takeFirstChoices);
    QCOMPARE(again.report.leftOut, 1);
    QVERIFY2(rowAt(again.plan, 2)->reason.contains(u"trash"_s), qPrintable(rowAt(again.plan, 2)->reason));
    QCOMPARE(people(), 1);
    QCOMPARE(readList(f, {{u"Lena Dubb"_s, u"Kumla"_s, u"dubb@example.org"_s, {}}}, leave).report.added, 1);
    QCOMPARE(people(), 2);
    QVERIFY(registerstore::restorePeople(*f.store, {lena}).ok());
    QCOMPARE(readList(f, rows, takeFirstChoices).report.unchanged, 2);
}

/// Of those whom the place does not tell apart, the phone does.
void TestMemberNamesakes::thePhoneSaysWho()
{
    NetworkFixture f;
    readList(f, {{u"Lena Dubb"_s, u"Laxå"_s, u"a@example.org"_s, u"0701680611"_s}, {u"Lena Dubb"_s, u"Laxå"_s, u"b@example.org"_s, u"0701680622"_s}}, leave);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 2);
    const ImportRun known = readList(f, {{u"Lena Dubb"_s, u"Laxå"_s, {}, u"0701680622"_s}}, leave);
    QCOMPARE(known.report.unchanged, 1);
    // Another address speaks against it, where two have the name.
    const ImportRun other = readList(f, {{u"Lena Dubb"_s, u"Laxå"_s, u"c@example.org"_s, u"0701680622"_s}}, leave);
    QCOMPARE(other.report.doubtful.size(), 1);
}

void TestMemberNamesakes::aNewAddress_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("isSure");
    const auto lena = [](const QString &place, const QString &mail, const QString &phone) { return QStringList{u"Lena Dubb"_s, place, mail, phone}; };
    QTest::newRow("all else agrees") << lena(u"Laxå"_s, u"ny@example.org"_s, u"0701680611"_s) << true;
    QTest::newRow("no municipality") << lena({}, u"ny@example.org"_s, u"0701680611"_s) << true;
    QTest::newRow("another number") << lena(u"Laxå"_s, u"ny@example.org"_s, u"0701680622"_s) << false;
    QTest::newRow("no number") << lena(u"Laxå"_s, u"ny@example.org"_s, {}) << false;
    QTest::newRow("another municipality") << lena(u"Kumla"_s, u"ny@example.org"_s, u"0701680611"_s) << false;
    QTest::newRow("somebody's address") << lena(u"Laxå"_s, u"tom@example.org"_s, u"0701680611"_s) << false;
}

/// The only one of the name, in whose row nothing but the address is new, has a new address.
void TestMemberNamesakes::aNewAddress()
{
    QFETCH(QStringList, row);
    QFETCH(bool, isSure);
    NetworkFixture f;
    readList(f, {{u"Lena Dubb"_s, u"Laxå"_s, u"lena@example.org"_s, u"0701680611"_s}, {u"Tom Alm"_s, u"Kumla"_s, u"tom@example.org"_s, u"0701680633"_s}}, leave);
    const ImportRun run = readList(f, {row}, leave);
    QCOMPARE(run.report.updated, isSure ? 1 : 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM person WHERE email = 'ny@example.org'"_s), isSure ? 1 : 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM person"_s), 2 + run.report.added);
    if (isSure)
        QVERIFY(!readList(f, {row}, leave).plan.changesAnything());
}

namespace {

/// By row: what becomes of it, and whose it may be.
QMap<QString, QStringList> judged(NetworkFixture &f, const Rows &rows)
{
    const auto plan = ImportEngine::plan(f.db(), importKind(u"members"_s), bookOf(Rows{headings} + rows), u"file"_s, {{u"network"_s, f.network("BBIC")}});
    NetworkFixture::must(plan);
    QMap<QString, QStringList> found;
    for (const ImportRow &row : plan->rows) {
        QStringList &said = found[row.cells.join(u'|')];
        said = QStringList{QString::number(int(row.fate)), row.reason} + row.choices;
        for (const MemberOption &option : row.data ? std::static_pointer_cast<MemberImport>(row.data)->options : QList<MemberOption>())
            said.append(option.person.hex() + u' ' + option.membership.hex());
    }
    return found;
}

} // namespace

/// The same rows sorted otherwise are the same people's.
void TestMemberNamesakes::orderDoesNotMatter()
{
    NetworkFixture f;
    QRandomGenerator random(1867);
    const auto pick = [&random](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
    const QStringList phones{u"+46701680611"_s, u"+46701680622"_s, {}, {}};
    for (int round = 0; round < 40; ++round) {
        const QString family = u"Dubb"_s + QChar(u'a' + round % 20) + QChar(u'a' + round / 20);
        QStringList places{u"Laxå"_s, u"Nora"_s, u"Kumla"_s, u"Hallsberg"_s};
        QStringList mails{u"a%1@example.org"_s.arg(round), u"b%1@example.org"_s.arg(round), {}, {}};
        for (int i = 0; i < 4; ++i) {
            Person person;
            person.given = u"Lena"_s;
            person.family = family;
            person.email = pick(mails);
            person.phone = pick(phones);
            if (random.bounded(3) > 0)
                person.municipality = f.municipality(pick(places).toUtf8().constData());
            const auto id = registerstore::addPerson(*f.store, person);
            NetworkFixture::must(id);
            if (random.bounded(2) > 0)
                NetworkFixture::must(f.networks->addMember(f.member(f.network("BBIC"), *id, pick(places).toUtf8().constData())));
        }
        std::shuffle(places.begin(), places.end(), random);
        std::shuffle(mails.begin(), mails.end(), random);
        Rows rows;
        for (int i = 0; i < 4; ++i)
            rows.append({u"Lena "_s + family, places.at(i), mails.at(i), pick(phones)});
        const QMap<QString, QStringList> found = judged(f, rows);
        QCOMPARE(found.size(), rows.size());
        for (int again = 0; again < 3; ++again) {
            std::shuffle(rows.begin(), rows.end(), random);
            QCOMPARE(judged(f, rows), found);
        }
    }
}

LANSNAV_TEST_MAIN(TestMemberNamesakes)
#include "tst_membernamesakes.moc"
