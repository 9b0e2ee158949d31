// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview of a network says in words and marks, and that its report says the same.
#include "networktabfixture.h"

#include "common/style.h"
#include "common/tilemap.h"
#include "network/overviewpage.h"
#include "network/reports.h"

#include <QLabel>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestNetworkOverview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }
    void tilesTellTheState_data();
    void tilesTellTheState();
    void cadenceInWords_data();
    void cadenceInWords();
    void purposeAndPartner();

private:
    /// One municipality in each state: Laxå ordinary, Kumla an alternate only, Nora absent from the last meetings, Örebro nobody.
    Id fourStates();
    OverviewPage *open(const Id &network)
    {
        m->show();
        m->open(network, u"overview"_s);
        return m->find<OverviewPage>("overviewPage");
    }

    std::unique_ptr<test::NetworkTabFixture> m;
};

void TestNetworkOverview::init()
{
    m = std::make_unique<test::NetworkTabFixture>();
}

Id TestNetworkOverview::fourStates()
{
    NetworkStore acts(*m->file.store);
    const Id network = m->addNetwork(u"BBIC"_s);
    const Id there = m->file.add("Anna", "Ek");
    const Id away = m->file.add("Bo", "Ask");
    m->addMember(network, there, "Laxå");
    m->addMember(network, away, "Nora");
    Membership alternate;
    alternate.network = network;
    alternate.person = m->file.add("Cecilia", "Alm");
    alternate.kind = MemberKind::Alternate;
    alternate.municipality = m->file.municipality("Kumla");
    alternate.start = PartialDate(QDate(2025, 1, 1));
    m->must(acts.addMember(alternate));
    for (const char *day : {"2025-09-11", "2025-10-09", "2025-11-13"}) {
        const Id meeting = m->addMeeting(network, QLatin1String(day) + u"T09:00+02:00"_s);
        if (!acts.setAttendance(meeting, there, AttendanceState::Present) || !acts.setAttendance(meeting, away, AttendanceState::Absent))
            qFatal("attendance");
    }
    return network;
}

void TestNetworkOverview::tilesTellTheState_data()
{
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<report::TileState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("onPaper");
    QTest::newRow("ordinary") << u"Laxå"_s << report::TileState::Good << u"ordinary"_s << u"ordinary"_s;
    QTest::newRow("only an alternate") << u"Kumla"_s << report::TileState::Warn << u"alternate"_s << u"only an alternate"_s;
    QTest::newRow("absent") << u"Nora"_s << report::TileState::Warn << u"absent 3×"_s << u"absent 3 running"_s;
    QTest::newRow("vacant") << u"Örebro"_s << report::TileState::Bad << u"vacant"_s << u"vacant"_s;
}

void TestNetworkOverview::tilesTellTheState()
{
    QFETCH(QString, municipality);
    QFETCH(report::TileState, state);
    QFETCH(QString, word);
    QFETCH(QString, onPaper);
    const Id network = fourStates();
    const auto named = [&](const QList<report::Tile> &tiles) {
        const auto found = std::find_if(tiles.cbegin(), tiles.cend(), [&](const report::Tile &tile) { return tile.name == municipality; });
        return found == tiles.cend() ? report::Tile() : *found;
    };
    const report::Tile shown = named(open(network)->map()->tiles());
    QCOMPARE(shown.word, word);
    QCOMPARE(shown.state, state);

    Scope scope;
    scope.today = m->file.environment.today();
    scope.ids.insert(u"network"_s, network);
    const Report report = m->must(networkReports().first().compose(m->file.db(), scope));
    QList<report::TileMap> maps;
    for (const report::Block &block : report.blocks)
        if (const auto *map = std::get_if<report::TileMap>(&block))
            maps.append(*map);
    QCOMPARE(maps.size(), 1);
    const report::Tile printed = named(maps.first().tiles);
    QCOMPARE(printed.word, onPaper);
    QCOMPARE(printed.state, state);
    QCOMPARE(printed.shortName, shown.shortName);
    QCOMPARE(QPoint(printed.column, printed.row), QPoint(shown.column, shown.row));
}

void TestNetworkOverview::cadenceInWords_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("perTerm");
    QTest::addColumn<QStringList>("meetings");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<Mark>("mark");
    QTest::newRow("nothing planned") << QDate(2026, 3, 2) << 2 << QStringList() << QStringList{u"0 of 2 meetings held"_s, u"2 still to be planned"_s, u"working week(s) left"_s, u"No next meeting"_s} << Mark::Warn;
    QTest::newRow("one held, one planned") << QDate(2026, 3, 2) << 2 << QStringList{u"2026-02-12T09:00+01:00"_s, u"2026-05-14T09:00+02:00"_s}
                                           << QStringList{u"1 of 2 meetings held"_s, u"The rest are planned."_s, u"Next: "_s, u"14 May"_s} << Mark::Good;
    QTest::newRow("met") << QDate(2026, 3, 2) << 1 << QStringList{u"2026-02-12T09:00+01:00"_s} << QStringList{u"1 of 1 meetings held"_s} << Mark::Good;
    QTest::newRow("too late") << QDate(2026, 6, 29) << 2 << QStringList() << QStringList{u"0 of 2 meetings held"_s, u"can no longer be met: 2 meeting(s) missing"_s} << Mark::Bad;
    QTest::newRow("no cadence") << QDate(2026, 3, 2) << 0 << QStringList() << QStringList{u"no cadence is stated"_s} << Mark::Neutral;
}

void TestNetworkOverview::cadenceInWords()
{
    QFETCH(QDate, today);
    QFETCH(int, perTerm);
    QFETCH(QStringList, meetings);
    QFETCH(QStringList, said);
    QFETCH(Mark, mark);
    m->file.environment.setNow(QDateTime(today, QTime(10, 0)));
    NetworkStore acts(*m->file.store);
    const Id network = m->addNetwork(u"BBIC"_s);
    QVERIFY(acts.changeNetwork(network, {{u"cadence_count"_s, perTerm > 0 ? QVariant(perTerm) : QVariant()}}).ok());
    const Id anna = m->file.add("Anna", "Ek");
    m->addMember(network, anna, "Laxå");
    for (const QString &starts : meetings) {
        const Id meeting = m->addMeeting(network, starts);
        if (QDate::fromString(starts.left(10), Qt::ISODate) < today)
            QVERIFY(acts.setAttendance(meeting, anna, AttendanceState::Present).ok());
    }
    const OverviewPage *page = open(network);
    const auto *label = page->findChild<QLabel *>(u"cadence"_s);
    for (const QString &part : said)
        QVERIFY2(label->text().contains(part), qPrintable(label->text()));
    const auto *sign = page->findChild<QLabel *>(u"cadenceMark"_s);
    const int side = label->fontMetrics().height();
    QCOMPARE(sign->pixmap().toImage(), style::markIcon(mark, page->palette()).pixmap(QSize(side, side), page->devicePixelRatioF()).toImage());
}

void TestNetworkOverview::purposeAndPartner()
{
    NetworkStore acts(*m->file.store);
    const Id network = m->addNetwork(u"BBIC"_s);
    const Id anna = m->file.add("Anna", "Ek");
    const Id hidden = m->file.add("Zelda", "Gömdasson");
    QVERIFY(registerstore::setProtected(*m->file.store, hidden, true).ok());
    QVERIFY(acts.changeNetwork(network, {{u"purpose"_s, u"Att arbeta lika."_s}}).ok());
    QVERIFY(acts.setResponsible(network, {anna, hidden}).ok());
    const OverviewPage *page = open(network);
    QString all;
    for (const auto *label : page->findChildren<QLabel *>())
        if (label->isVisible())
            all += label->text() + u'\n';
    QVERIFY(all.contains(u"Att arbeta lika."_s));
    QVERIFY(all.contains(u"Responsible: "_s) && all.contains(u"Anna Ek"_s));
    QVERIFY(!all.contains(u"Gömdasson"_s));
    QVERIFY(acts.setResponsible(network, {}).ok());
    m->settle();
    all.clear();
    for (const auto *label : page->findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY(all.contains(u"Nobody is responsible"_s));
}

LANSNAV_TEST_MAIN(TestNetworkOverview)
#include "tst_networkoverview.moc"
