// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/holidays.h"
#include "calendar/uilocale.h"
#include "network/networkcharts.h"
#include "network/reportblocks.h"
#include "network/rules.h"
#include "networkfixture.h"
#include "privacy/masking.h"
#include "register/demorandom.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

void fill(NetworkFixture &f, quint64 seed)
{
    const QList<const char *> places{"Laxå", "Nora", "Kumla", "Örebro", "Hallsberg", "Askersund", "Degerfors", "Karlskoga", "Lekeberg", "Lindesberg", "Hällefors", "Ljusnarsberg"};
    for (int i = 0; i < 240; ++i) {
        const QByteArray name = "Namn" + QByteArray::number(i);
        f.person("Prov", name.constData(), ("p" + QByteArray::number(i) + "@example.org").constData(), places.at(i % places.size()));
    }
    DemoRandom random(seed);
    Edit edit(*f.store, ActText("Demo"));
    NetworkFixture::must(networkArea().demo(edit, random, 240, 4, today));
    NetworkFixture::must(edit.commit());
}

QString textOf(const Report &report)
{
    QString text = report.title + report.subtitle + report.author + report.summary.join(u' ');
    const auto cells = [&](const QList<QList<report::Cell>> &rows) {
        for (const auto &row : rows)
            for (const report::Cell &cell : row)
                text += cell.text + u'\n';
    };
    for (const report::Block &block : report.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block)) {
            for (const auto &row : table->rows)
                if (row.size() != table->columns.size())
                    qFatal("a row of “%s” has the wrong length", qPrintable(table->caption));
            cells(table->rows);
        }
        if (const auto *sheet = std::get_if<report::SignIn>(&block))
            for (const QStringList &row : sheet->rows)
                text += row.join(u'\n');
        if (const auto *facts = std::get_if<report::Facts>(&block))
            for (const auto &[label, value] : facts->rows)
                text += label + value;
        if (const auto *chart = std::get_if<report::Chart>(&block))
            for (const report::Series &series : chart->series)
                if (series.values.size() != chart->categories.size())
                    qFatal("a series of “%s” has the wrong length", qPrintable(chart->title));
    }
    return text;
}

} // namespace

class TestNetworkArea : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void demoIsConsistent();
    void demoIsRepeatable();
    void demoMeetsOnGoodDays_data();
    void demoMeetsOnGoodDays();
    void kinds_data();
    void kinds();
    void kindsAreFiltered();
    void finder();
    void problems();
    void checkFindsFaults();
    void roles();
    void search();
    void status();
    void reports_data();
    void reports();
    void signInOfAMeeting();
    void authorIsNobodyProtected();
    void chartDaysFollowTheReport();

private:
    NetworkFixture m_fixture;
    Id m_hidden;
};

void TestNetworkArea::initTestCase()
{
    fill(m_fixture, 5);
    // Somebody of BBIC who must not be seen anywhere.
    const NetworkDetail bbic = m_fixture.detail(m_fixture.network("BBIC"));
    m_hidden = NetworkRules::membersOn(bbic, today).first().person;
    NetworkFixture::must(registerstore::changePerson(*m_fixture.store, m_hidden, u"family"_s, u"Gömdasson"_s));
    NetworkFixture::must(registerstore::setProtected(*m_fixture.store, m_hidden, true));
}

void TestNetworkArea::demoIsConsistent()
{
    const auto faults = networkArea().check(m_fixture.db());
    QVERIFY(faults.ok());
    QVERIFY2(faults->isEmpty(), qPrintable(faults->join(u'\n')));
    const NetworkDetail bbic = m_fixture.detail(m_fixture.network("BBIC"));
    const Coverage coverage = NetworkRules::coverage(bbic, today);
    QCOMPARE(coverage.count(SeatState::Vacant), 1);
    QCOMPARE(coverage.count(SeatState::OnlyAlternate), 1);
    QVERIFY(coverage.count(SeatState::Stale) >= 1);
    QVERIFY(bbic.members.size() > 14);
    for (const Meeting &meeting : bbic.meetings) {
        QVERIFY(Holidays::isWorkday(meeting.day()));
        QCOMPARE(meeting.status == MeetingStatus::Held, meeting.day() < today);
        for (auto state = bbic.attendance.value(meeting.id).cbegin(); state != bbic.attendance.value(meeting.id).cend(); ++state)
            QVERIFY(meeting.day() < today);
    }
    const NetworkDetail dmo = m_fixture.detail(m_fixture.network("DMO, Delaktighetsmodellen"));
    QVERIFY(std::any_of(dmo.loops.cbegin(), dmo.loops.cend(), [](const Loop &loop) { return NetworkRules::loopState(loop).complete(); }));
    for (const Loop &loop : dmo.loops)
        for (const LoopGuide &guide : loop.guides)
            QVERIFY(!NetworkRules::guideIsStaff(loop, guide));
}

void TestNetworkArea::demoIsRepeatable()
{
    NetworkFixture a, b;
    fill(a, 9);
    fill(b, 9);
    for (const QString &table : {u"membership"_s, u"meeting"_s, u"attendance"_s, u"action_point"_s, u"loop"_s, u"figure"_s})
        QCOMPARE(a.count(u"SELECT count(*) FROM "_s + table), b.count(u"SELECT count(*) FROM "_s + table));
    const QString dates = u"SELECT group_concat(starts) FROM (SELECT starts FROM meeting ORDER BY starts)"_s;
    QCOMPARE(a.db().value(dates)->toString(), b.db().value(dates)->toString());
}

void TestNetworkArea::demoMeetsOnGoodDays_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {quint64(1), quint64(2), quint64(3)})
        QTest::addRow("%d", int(seed)) << seed;
}

/// The demonstration shows what the program proposes: no meeting in a school break, on a day off or where members meet elsewhere.
void TestNetworkArea::demoMeetsOnGoodDays()
{
    QFETCH(quint64, seed);
    NetworkFixture f;
    fill(f, seed);
    const auto networks = NetworkStore::details(f.db());
    NetworkFixture::must(networks);
    QHash<QDate, QSet<Id>> meeting;
    for (const NetworkDetail &network : *networks) {
        for (const Meeting &m : network.meetings) {
            const QByteArray said = (network.network.name + u' ' + m.day().toString(Qt::ISODate)).toUtf8();
            QVERIFY2(network.isWorkingDay(m.day()), said.constData());
            QSet<Id> there;
            for (const Membership &member : NetworkRules::membersOn(network, m.day()))
                there.insert(member.person);
            QVERIFY2(!meeting[m.day()].intersects(there), said.constData());
            meeting[m.day()] += there;
        }
    }
}

void TestNetworkArea::kinds_data()
{
    QTest::addColumn<int>("kind");
    const QList<Kind> kinds = networkArea().kinds;
    QCOMPARE(kinds.size(), 8);
    for (int i = 0; i < kinds.size(); ++i)
        QTest::newRow(qPrintable(kinds.at(i).key)) << i;
}

void TestNetworkArea::kinds()
{
    QFETCH(int, kind);
    Scope scope;
    scope.today = today;
    const auto table = networkArea().kinds.at(kind).rows(m_fixture.db(), scope);
    QVERIFY(table.ok());
    QVERIFY(!table->rows.isEmpty());
    for (const QVariantList &row : table->rows) {
        QCOMPARE(row.size(), table->columns.size());
        for (const QVariant &value : row)
            QVERIFY(!value.toString().contains(u"Gömdasson"_s));
    }
    // What a list shows, in its order: every kind but the attendance, which no list shows, knows whose rows they are.
    if (networkArea().kinds.at(kind).key != u"attendance"_s) {
        QCOMPARE(table->ids.size(), table->rows.size());
        scope.rows = QList<Id>{table->ids.last(), table->ids.first()};
        const auto shown = readKind(m_fixture.db(), networkArea().kinds.at(kind), scope);
        QVERIFY(shown.ok());
        QCOMPARE(shown->rows.first(), table->rows.last());
        QCOMPARE(shown->rows.last(), table->rows.first());
        scope.rows = QList<Id>();
        QVERIFY(readKind(m_fixture.db(), networkArea().kinds.at(kind), scope)->rows.isEmpty());
    }
    scope.ids.insert(u"network"_s, Id::natural(u"network", {u"none"_s}));
    QVERIFY(!networkArea().kinds.at(kind).rows(m_fixture.db(), scope).ok());
}

void TestNetworkArea::kindsAreFiltered()
{
    const QList<Kind> kinds = networkArea().kinds;
    Scope scope;
    scope.today = today;
    scope.filter = u"BBIC nora"_s;
    const auto members = kinds.at(1).rows(m_fixture.db(), scope);
    QVERIFY(members.ok());
    QVERIFY(!members->rows.isEmpty());
    for (const QVariantList &row : members->rows)
        QVERIFY(row.at(0).toString() == u"BBIC"_s);
    scope.filter.clear();
    scope.ids.insert(u"network"_s, m_fixture.network("BBIC"));
    scope.term = u"HT2025"_s;
    const auto meetings = kinds.at(2).rows(m_fixture.db(), scope);
    QVERIFY(meetings.ok());
    QCOMPARE(meetings->rows.size(), 2);
}

void TestNetworkArea::finder()
{
    const Finder finder = networkArea().finders.first();
    const auto whole = finder.find(m_fixture.db(), u"bbic"_s);
    QVERIFY(whole.ok());
    QCOMPARE(*whole, m_fixture.network("BBIC"));
    QCOMPARE(*finder.find(m_fixture.db(), u"tidiga"_s), m_fixture.network("Tidiga tecken"));
    QCOMPARE(*finder.find(m_fixture.db(), m_fixture.network("BBIC").hex()), m_fixture.network("BBIC"));
    QVERIFY(!finder.find(m_fixture.db(), u"nätverk som inte finns"_s).ok());
    QVERIFY(!finder.find(m_fixture.db(), QString()).ok());
    QVERIFY(!finder.find(m_fixture.db(), u"a"_s).ok());
}

void TestNetworkArea::problems()
{
    const auto found = networkArea().problems(m_fixture.db(), today);
    QVERIFY(found.ok());
    QVERIFY(found->size() > 3);
    for (const Problem &problem : *found) {
        QCOMPARE(problem.area, u"networks"_s);
        QVERIFY(!problem.row.isNull());
        QVERIFY(problem.sentence.contains(u": "_s) && !problem.sentence.contains(u"Gömdasson"_s));
    }
    for (qsizetype i = 1; i < found->size(); ++i)
        QVERIFY(found->at(i - 1).severity >= found->at(i).severity);
}

void TestNetworkArea::checkFindsFaults()
{
    NetworkFixture f;
    const Id bbic = f.network("BBIC");
    const Id anna = f.person("Anna", "Ek");
    const Id bo = f.person("Bo", "Ask");
    const Id nora = f.municipality("Nora");
    Edit edit(*f.store, ActText("Raw"));
    for (int period = 1; period <= 2; ++period)
        edit.insert(u"membership"_s, {{u"network"_s, bbic.bind()}, {u"person"_s, anna.bind()}, {u"period"_s, period}, {u"kind"_s, u"ordinary"_s}});
    edit.insert(u"membership"_s, {{u"network"_s, bbic.bind()}, {u"person"_s, bo.bind()}, {u"period"_s, 1}, {u"kind"_s, u"chef"_s},
                                  {u"start"_s, u"2025"_s}, {u"end"_s, u"2019-01-01"_s}});
    edit.insert(u"licence"_s, {{u"municipality"_s, nora.bind()}, {u"kind"_s, u"permanent"_s}});
    QVERIFY(edit.commit().ok());
    const auto faults = networkArea().check(f.db());
    QVERIFY(faults.ok());
    const QString all = faults->join(u'\n');
    QVERIFY2(all.contains(u"twice at the same time"_s), qPrintable(all));
    QVERIFY2(all.contains(u"unknown code"_s), qPrintable(all));
    QVERIFY2(all.contains(u"the end lies before the start"_s), qPrintable(all));
    QVERIFY2(all.contains(u"is missing"_s), qPrintable(all));
}

void TestNetworkArea::roles()
{
    const auto lines = networkArea().roles(m_fixture.db(), m_hidden);
    QVERIFY(lines.ok());
    QVERIFY(!lines->isEmpty());
    QVERIFY(std::any_of(lines->cbegin(), lines->cend(), [](const RoleLine &line) { return line.text.startsWith(u"BBIC: "_s); }));
    const auto counts = networkArea().roleCounts(m_fixture.db(), {m_hidden}, today);
    QVERIFY(counts.ok());
    QVERIFY(counts->value(m_hidden) >= 1);
    QCOMPARE(counts->size(), 1);
}

void TestNetworkArea::search()
{
    const Area area = networkArea();
    for (const QString &table : area.searchTables) {
        const auto ids = m_fixture.db().rows(u"SELECT id FROM \"%1\""_s.arg(table), {}, [](const QSqlQuery &q) { return Id::fromVariant(q.value(0)); });
        QVERIFY(ids.ok() && !ids->isEmpty());
        const auto texts = area.searchText(m_fixture.db(), table, *ids);
        QVERIFY(texts.ok());
        QCOMPARE(texts->size(), ids->size());
        for (const SearchText &text : *texts)
            QVERIFY(!text.title.isEmpty());
    }
    QVERIFY(area.searchText(m_fixture.db(), u"figure"_s, {})->isEmpty());
}

void TestNetworkArea::status()
{
    const auto sentence = networkArea().status(m_fixture.db());
    QVERIFY(sentence.ok());
    QVERIFY2(sentence->contains(u" · "_s) && sentence->contains(u"network"_s), qPrintable(*sentence));
}

void TestNetworkArea::reports_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("network");
    for (const char *network : {"BBIC", "Tidiga tecken", "DMO, Delaktighetsmodellen", "Utbildningsgruppen för arbetsterapeuter"})
        for (int kind = 0; kind < 3; ++kind)
            QTest::addRow("%s %d", network, kind) << kind << QString::fromUtf8(network);
}

void TestNetworkArea::reports()
{
    QFETCH(int, kind);
    QFETCH(QString, network);
    Scope scope;
    scope.today = today;
    scope.ids.insert(u"network"_s, m_fixture.network(network.toUtf8().constData()));
    for (const QString &term : {QString(), u"HT2025"_s}) {
        scope.term = term;
        const auto report = networkArea().reports.at(kind).compose(m_fixture.db(), scope);
        QVERIFY(report.ok());
        QCOMPARE(report->title, network);
        QCOMPARE(report->region, u"Örebro län"_s);
        const QString text = textOf(*report);
        QVERIFY(!text.contains(u"Gömdasson"_s));
        if (network == u"BBIC"_s)
            // A sheet that is passed around tells of nobody.
            QCOMPARE(text.contains(Masking::name()), kind != 2);
    }
    // What is open is said of today, not of a term that is over.
    if (kind == 0) {
        QCOMPARE(networkArea().reports.at(kind).compose(m_fixture.db(), scope)->summary.size(), 2);
        scope.term.clear();
        QCOMPARE(networkArea().reports.at(kind).compose(m_fixture.db(), scope)->summary.size(), 3);
    }
    scope.ids.clear();
    QVERIFY(!networkArea().reports.at(kind).compose(m_fixture.db(), scope).ok());
}

void TestNetworkArea::signInOfAMeeting()
{
    const NetworkDetail bbic = m_fixture.detail(m_fixture.network("BBIC"));
    Scope scope;
    scope.today = today;
    scope.ids = {{u"network"_s, bbic.network.id}, {u"meeting"_s, bbic.meetings.first().id}};
    const auto sheet = networkArea().reports.at(2).compose(m_fixture.db(), scope);
    QVERIFY(sheet.ok());
    const auto *rows = std::get_if<report::SignIn>(&sheet->blocks.last());
    QVERIFY(rows);
    // Who is protected signs on a line that nobody else needs.
    const QList<Membership> members = NetworkRules::membersOn(bbic, bbic.meetings.first().day());
    const auto masked = std::count_if(members.cbegin(), members.cend(), [](const Membership &member) { return isMasked(member.name); });
    QCOMPARE(rows->rows.size(), members.size() - masked);
    QCOMPARE(rows->emptyRows, report::SignIn().emptyRows + int(masked));
    scope.ids[u"meeting"_s] = bbic.network.id;
    QVERIFY(!networkArea().reports.at(2).compose(m_fixture.db(), scope).ok());
}

/// It is printed and kept in the file's own description: who is protected is not named, nor that there is somebody.
void TestNetworkArea::authorIsNobodyProtected()
{
    const Id bbic = m_fixture.network("BBIC");
    const Id open = m_fixture.person("Öppen", "Ansvarig");
    NetworkFixture::must(m_fixture.networks->setResponsible(bbic, {m_hidden, open}));
    Scope scope;
    scope.today = today;
    scope.ids.insert(u"network"_s, bbic);
    for (const ReportKind &kind : networkArea().reports) {
        const auto report = kind.compose(m_fixture.db(), scope);
        QVERIFY(report.ok());
        QCOMPARE(report->author, u"Öppen Ansvarig"_s);
    }
    NetworkFixture::must(m_fixture.store->undo());
}

/// A report in Swedish writes days in Swedish, whatever the window's language is.
void TestNetworkArea::chartDaysFollowTheReport()
{
    const NetworkDetail bbic = m_fixture.detail(m_fixture.network("BBIC"));
    const UiLocaleScope swedish(u"sv"_s);
    const QStringList days = NetworkCharts::attendance(bbic).categories;
    QVERIFY(!days.isEmpty());
    for (const QString &day : days)
        QVERIFY2(day.contains(u'/'), qPrintable(day));
}

LANSNAV_TEST_MAIN(TestNetworkArea)
#include "tst_networkarea.moc"
