// SPDX-License-Identifier: GPL-3.0-or-later
// What a member represents is said alike everywhere, and the list of members read into a new file gives the same seats and the same coverage.
#include "area/area.h"
#include "importrun.h"
#include "network/lists.h"
#include "network/networkarea.h"
#include "network/rules.h"
#include "register/demorandom.h"
#include "support/testmain.h"
#include "support/workbook.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const char *const parents = "Länssamverkan föräldraskapsstöd";
const QDate onDay(2026, 3, 2);

Kind membersKind()
{
    const QList<Kind> kinds = networkArea().kinds;
    return *std::find_if(kinds.cbegin(), kinds.cend(), [](const Kind &one) { return one.key == u"members"; });
}

Table tableOf(NetworkFixture &f, const QByteArray &network)
{
    Scope scope;
    scope.today = onDay;
    scope.ids.insert(u"network"_s, f.network(network.constData()));
    const auto table = readKind(f.db(), membersKind(), scope);
    NetworkFixture::must(table);
    return *table;
}

QString cellOf(NetworkFixture &f, const QByteArray &network, const QString &name, const QString &column)
{
    const Table table = tableOf(f, network);
    const auto at = std::find_if(table.columns.cbegin(), table.columns.cend(), [&](const Table::Column &one) { return one.key == column; });
    for (const QVariantList &row : table.rows)
        if (row.at(1).toString() == name)
            return row.at(at - table.columns.cbegin()).toString();
    return u"not there"_s;
}

QStringList linesOf(NetworkFixture &f, const QByteArray &network)
{
    QStringList lines;
    for (const QVariantList &row : tableOf(f, network).rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells.append(cell.toString());
        lines.append(cells.join(u'|'));
    }
    lines.sort();
    return lines;
}

QStringList coverageOf(NetworkFixture &f, const QByteArray &network)
{
    QStringList lines;
    for (const SeatCover &seat : NetworkRules::coverage(f.detail(f.network(network.constData())), onDay).seats) {
        QStringList names = seat.names;
        names.sort();
        // Whether a seat is stale comes of the meetings, which no list of members has.
        const bool isHeld = seat.state == SeatState::Ordinary || seat.state == SeatState::Stale;
        lines.append(seat.name + u'|' + (isHeld ? u"held"_s : NetworkRules::stateWord(seat)) + u'|' + seat.vacantSince.toIso() + u'|' + names.join(u','));
    }
    return lines;
}

Workbook exported(NetworkFixture &f, const QByteArray &network, const QString &ending)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"members."_s + ending);
    Scope scope;
    scope.ids.insert(u"network"_s, f.network(network.constData()));
    NetworkFixture::must(writeKind(f.db(), membersKind(), scope, path));
    auto book = readWorkbook(path);
    NetworkFixture::must(book);
    return *book;
}

void addPeople(NetworkFixture &f)
{
    const char *given[] = {"Anna", "Bo", "Cia", "Eva", "Fia", "Gun", "Hans", "Ida", "Jan", "Karin", "Lars", "Maja", "Nils", "Olle", "Per", "Siv"};
    const char *family[] = {"Ask", "Berg", "Dahl", "Ek", "Fors", "Gran", "Hed", "Lind", "Malm", "Norin", "Ros", "Sand", "Strand", "Wall", "Åberg"};
    const char *places[] = {"Laxå", "Nora", "Kumla", "Örebro", "Hallsberg", "Askersund", "Degerfors", "Karlskoga", "Lekeberg", "Lindesberg", "Hällefors", "Ljusnarsberg"};
    int number = 0;
    for (const char *last : family)
        for (const char *first : given) {
            const QByteArray mail = "p" + QByteArray::number(++number) + "@example.org";
            f.person(first, last, mail.constData(), places[number % std::size(places)]);
        }
}

/// The demonstration, and then what people do to it: seats and municipalities in every combination, workplaces, roles and notes.
void fill(NetworkFixture &f, quint64 seed)
{
    addPeople(f);
    DemoRandom random(seed);
    Edit edit(*f.store, ActText("Demo"));
    NetworkFixture::must(networkArea().demo(edit, random, 240, 3, onDay));
    const auto organisations = edit.database().rows(u"SELECT id FROM organisation WHERE deleted = 0 ORDER BY name"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
    const auto municipalities = edit.database().rows(u"SELECT id FROM municipality WHERE deleted = 0 ORDER BY name"_s, {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
    NetworkFixture::must(organisations);
    NetworkFixture::must(municipalities);
    const auto networks = NetworkStore::details(edit.database());
    NetworkFixture::must(networks);
    for (const NetworkDetail &network : *networks) {
        const bool areSeats = network.network.represents == Represents::Organisations || network.network.represents == Represents::Fields;
        for (const Membership &member : network.members) {
            Values values;
            if (areSeats && random.chance(40))
                values.append({u"municipality"_s, random.pickFrom(*municipalities).bind()});
            if (network.network.represents != Represents::Nobody && random.chance(15))
                values.append({areSeats ? u"seat"_s : u"municipality"_s, QVariant()});
            if (random.chance(30))
                values.append({u"role"_s, u"utbildare"_s});
            if (random.chance(20))
                values.append({u"note"_s, u"Nås bäst på förmiddagen"_s});
            edit.update(u"membership"_s, member.id, values);
            if (random.chance(40))
                edit.update(u"person"_s, member.person, {{u"organisation"_s, random.pickFrom(*organisations).bind()}});
        }
    }
    NetworkFixture::must(edit.commit());
}

} // namespace

class TestMembersReadBack : public QObject
{
    Q_OBJECT

private slots:
    void representsIsOneValue();
    void noSeatIsNone_data();
    void noSeatIsNone();
    void anotherFileIsTheSame_data();
    void anotherFileIsTheSame();
};

/// Whose seat is one thing and whose municipality another.
void TestMembersReadBack::representsIsOneValue()
{
    NetworkFixture f;
    const QString seat = u"Region Örebro län"_s;
    const QString anna = u"Anna Ask"_s;
    runImport(f, u"members"_s, parents, bookOf({{u"Organisation"_s, u"Kommun"_s, u"Namn"_s}, {seat, u"Örebro"_s, anna}}));
    const NetworkDetail detail = f.detail(f.network(parents));
    const Membership *member = called(detail, anna);
    QVERIFY(member);
    QCOMPARE(member->representsName, seat);
    QCOMPARE(member->municipalityName, u"Örebro"_s);
    for (const auto &column : memberColumns(detail.network))
        if (column.key == u"represents")
            QCOMPARE(column.value(memberRows(detail, onDay).first()).toString(), seat);
    QCOMPARE(cellOf(f, parents, anna, u"represents"_s), seat);
    QCOMPARE(cellOf(f, parents, anna, u"municipality"_s), u"Örebro"_s);
    const auto roles = networkArea().roles(f.db(), member->person);
    NetworkFixture::must(roles);
    QVERIFY2(roles->first().text.contains(seat), qPrintable(roles->first().text));
    Scope scope;
    scope.ids.insert(u"network"_s, f.network(parents));
    const QList<ReportKind> reports = networkArea().reports;
    const auto list = std::find_if(reports.cbegin(), reports.cend(), [](const ReportKind &one) { return one.key == u"members"; });
    const auto report = list->compose(f.db(), scope);
    NetworkFixture::must(report);
    QCOMPARE(std::get<report::Table>(report->blocks.first()).rows.first().at(1).text, seat);

    NetworkFixture other;
    runImport(other, u"members"_s, parents, exported(f, parents, u"csv"_s));
    QCOMPARE(coverageOf(other, parents), coverageOf(f, parents));
    QCOMPARE(called(other.detail(other.network(parents)), anna)->municipalityName, u"Örebro"_s);
}

void TestMembersReadBack::noSeatIsNone_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::newRow("a seat") << QByteArray(parents);
    QTest::newRow("a municipality") << QByteArray("BBIC");
}

/// Nothing that is represented stays nothing, although workplace and municipality say what it might be. A cell that is only empty
/// says nothing of it, and is read as before.
void TestMembersReadBack::noSeatIsNone()
{
    QFETCH(QByteArray, network);
    NetworkFixture f;
    const Id person = f.person("Anna", "Ask", "anna@example.org");
    NetworkFixture::must(registerstore::changePerson(*f.store, person, u"organisation"_s, f.db().value(u"SELECT id FROM organisation WHERE name = 'Nora kommun'"_s)->toByteArray()));
    const bool areSeats = network == parents;
    NetworkFixture::must(f.networks->addMember(f.member(f.network(network.constData()), person, areSeats ? "Nora" : "")));
    QCOMPARE(cellOf(f, network, u"Anna Ask"_s, u"represents"_s), u"–"_s);
    QVERIFY(!runImport(f, u"members"_s, network.constData(), exported(f, network, u"csv"_s)).plan.changesAnything());
    NetworkFixture other;
    const ImportRun run = runImport(other, u"members"_s, network.constData(), exported(f, network, u"csv"_s));
    QCOMPARE(linesOf(other, network), linesOf(f, network));
    QCOMPARE(coverageOf(other, network), coverageOf(f, network));
    QVERIFY2(run.plan.rows.first().notes.join(u'|').contains(u"nothing is represented"_s), qPrintable(run.plan.rows.first().notes.join(u'|')));
    NetworkFixture third;
    runImport(third, u"members"_s, network.constData(), bookOf({{u"Namn"_s, u"Representerar"_s, u"Organisation"_s}, {u"Anna Ask"_s, {}, u"Nora kommun"_s}}));
    QCOMPARE(NetworkRules::coverage(third.detail(third.network(network.constData())), onDay).covered(), 1);
}

void TestMembersReadBack::anotherFileIsTheSame_data()
{
    QTest::addColumn<QByteArray>("network");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("ending");
    NetworkFixture f;
    const auto networks = NetworkStore::details(f.db());
    NetworkFixture::must(networks);
    QVERIFY(networks->size() > 6);
    for (const NetworkDetail &network : *networks)
        for (quint64 seed = 1; seed <= 2; ++seed)
            for (const QString &ending : {u"csv"_s, u"xlsx"_s})
                QTest::newRow(qPrintable(network.network.name + u' ' + QString::number(seed) + u' ' + ending)) << network.network.name.toUtf8() << seed << ending;
}

void TestMembersReadBack::anotherFileIsTheSame()
{
    QFETCH(QByteArray, network);
    QFETCH(quint64, seed);
    QFETCH(QString, ending);
    NetworkFixture f;
    fill(f, seed);
    const Workbook list = exported(f, network, ending);
    const ImportRun same = runImport(f, u"members"_s, network.constData(), list);
    for (const ImportRow &row : same.plan.rows)
        QVERIFY2(row.fate == RowFate::Unchanged, qPrintable(row.cells.join(u'|') + u": "_s + row.notes.join(u' ') + row.reason));
    NetworkFixture other;
    const ImportRun run = runImport(other, u"members"_s, network.constData(), list);
    for (const ImportRow &row : run.plan.rows)
        QVERIFY2(row.fate == RowFate::New, qPrintable(row.cells.join(u'|') + u": "_s + row.notes.join(u' ') + row.reason));
    QCOMPARE(linesOf(other, network), linesOf(f, network));
    QCOMPARE(coverageOf(other, network), coverageOf(f, network));
    QVERIFY(!runImport(other, u"members"_s, network.constData(), list).plan.changesAnything());
}

LANSNAV_TEST_MAIN(TestMembersReadBack)
#include "tst_membersreadback.moc"
