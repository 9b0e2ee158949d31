// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/lists.h"
#include "networkfixture.h"
#include "register/demorandom.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

const QDate today(2026, 3, 2);

template<class Model>
void walk(Model &model)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.columnKey(column).isEmpty());
        model.sort(column, Qt::DescendingOrder);
        model.sort(column, Qt::AscendingOrder);
        for (int row = 0; row < model.rowCount(); ++row)
            for (const int role : {int(Qt::DisplayRole), int(SortRole), int(SeverityRole), int(Qt::ToolTipRole)})
                model.data(model.index(row, column), role);
    }
    const int rows = model.rowCount();
    model.setFilterText(u"zzzz"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText({});
    QCOMPARE(model.rowCount(), rows);
}

} // namespace

class TestNetworkLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void networks();
    void members();
    void meetings();
    void actions();
    void licences();
    void loops();
    void figures();
    void grid();
    void gridKeys_data();
    void gridKeys();
    void gridWrites();

private:
    NetworkFixture m_fixture;
    NetworkDetail m_bbic;
};

void TestNetworkLists::initTestCase()
{
    for (int i = 0; i < 120; ++i) {
        const QByteArray name = "Namn" + QByteArray::number(i);
        m_fixture.person("Prov", name.constData(), "", i % 2 ? "Nora" : "Laxå");
    }
    DemoRandom random(3);
    Edit edit(*m_fixture.store, ActText("Demo"));
    NetworkFixture::must(fillNetworkDemo(edit, random, 3, today));
    NetworkFixture::must(edit.commit());
    m_bbic = m_fixture.detail(m_fixture.network("BBIC"));
    QVERIFY(m_bbic.meetings.size() > 8);
}

void TestNetworkLists::networks()
{
    NetworkListModel model(networkColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = NetworkStore::rows(m_fixture.db(), today);
    QVERIFY(rows.ok());
    model.setRows(*rows);
    QCOMPARE(model.rowCount(), int(rows->size()));
    walk(model);
    model.setFilterText(u"bbic"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.data(model.index(0, 4), Qt::DisplayRole).toString(), u"10 of 12"_s);
    QCOMPARE(model.data(model.index(0, 4), SeverityRole).toInt(), int(Problem::Severity::Warn));
    model.setFilterText({});
    model.upsert({rows->first()});
    model.remove({rows->first().id});
    QCOMPARE(model.rowCount(), int(rows->size()) - 1);
}

void TestNetworkLists::members()
{
    MemberListModel model(memberColumns(m_bbic.network));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<MemberRow> rows = memberRows(m_bbic, today);
    model.setRows(rows);
    walk(model);
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const MemberRow &row) { return !row.problem.isEmpty(); }));
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(), [](const MemberRow &row) { return !row.current; }));
    for (const MemberRow &row : rows)
        QVERIFY(row.attended <= row.recorded);
    QVERIFY(!model.columnShown(9));     // trained: not in BBIC
}

void TestNetworkLists::meetings()
{
    MeetingListModel model(meetingColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<MeetingRow> rows = meetingRows(m_bbic, today);
    model.setRows(rows);
    walk(model);
    for (const MeetingRow &row : rows)
        QVERIFY(row.represented <= row.seats && row.present <= row.recorded);
}

void TestNetworkLists::actions()
{
    ActionPointListModel model(actionPointColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(actionPointRows(m_bbic, today));
    QVERIFY(model.rowCount() > 0);
    walk(model);
}

void TestNetworkLists::licences()
{
    LicenceListModel model(licenceColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    NetworkDetail detail = m_bbic;
    detail.licences.removeFirst();
    const QList<LicenceRow> rows = licenceRows(detail, today);
    QCOMPARE(rows.size(), 12);
    QCOMPARE(std::count_if(rows.cbegin(), rows.cend(), [](const LicenceRow &row) { return row.missing; }), 1);
    model.setRows(rows);
    walk(model);
}

void TestNetworkLists::loops()
{
    const NetworkDetail dmo = m_fixture.detail(m_fixture.network("DMO, Delaktighetsmodellen"));
    LoopListModel model(loopColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(loopRows(dmo));
    QVERIFY(model.rowCount() > 2);
    walk(model);
}

void TestNetworkLists::figures()
{
    const NetworkDetail detail = m_fixture.detail(m_fixture.network("Tidiga tecken"));
    FigureListModel model(figureColumns(detail.network));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(detail.figures);
    QVERIFY(model.rowCount() > 10);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), detail.network.figureName);
    walk(model);
}

void TestNetworkLists::grid()
{
    AttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setNetwork(m_bbic);
    QCOMPARE(model.columnCount(), int(m_bbic.meetings.size()) + 3);
    const int sums = model.rowCount() - 1;
    QVERIFY(model.isSumRow(sums));
    QCOMPARE(model.data(model.index(sums, 0), Qt::DisplayRole).toString(), u"Present"_s);
    QVERIFY(model.data(model.index(sums, AttendanceModel::firstMeetingColumn), Qt::DisplayRole).toString().contains(u" of "_s));
    QVERIFY(!(model.flags(model.index(sums, AttendanceModel::firstMeetingColumn)) & Qt::ItemIsEditable));
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (int role = 0; role < Qt::UserRole + 105; ++role)
                model.data(model.index(row, column), role);
    model.setNetwork(m_bbic, QDate(2026, 1, 1), QDate(2026, 6, 30));
    QCOMPARE(model.columnCount(), 2 + 3);
}

void TestNetworkLists::gridKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("state");
    QTest::newRow("N") << "N" << int(AttendanceState::Present);
    QTest::newRow("n") << "n" << int(AttendanceState::Present);
    QTest::newRow("x") << "x" << int(AttendanceState::Present);
    QTest::newRow("F") << "F" << int(AttendanceState::Absent);
    QTest::newRow("A") << "a" << int(AttendanceState::Apology);
    QTest::newRow("space") << " " << int(AttendanceState::NotRecorded);
    QTest::newRow("other") << "q" << -1;
}

void TestNetworkLists::gridKeys()
{
    QFETCH(QString, typed);
    QFETCH(int, state);
    const auto read = attendanceOfKey(typed);
    QCOMPARE(read ? int(*read) : -1, state);
}

void TestNetworkLists::gridWrites()
{
    AttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setNetwork(m_bbic);
    int column = AttendanceModel::firstMeetingColumn;
    while (m_bbic.meeting(model.meetingAt(column))->isAdjusted())
        ++column;
    int row = 0;
    while (!(model.flags(model.index(row, column)) & Qt::ItemIsEditable))
        ++row;
    const QModelIndex cell = model.index(row, column);
    QVERIFY2(!model.setData(cell, u"N"_s, Qt::EditRole), "no writer yet");
    int writes = 0;
    bool accept = true;
    model.setWriter([&](const Id &meeting, const QList<Id> &people, AttendanceState state) {
        ++writes;
        return accept && m_fixture.networks->setAttendance(meeting, people, state).ok();
    });
    QVERIFY(model.setData(cell, u"a"_s, Qt::EditRole));
    QCOMPARE(model.data(cell, Qt::DisplayRole).toString(), u"A"_s);
    QVERIFY(!model.setData(cell, u"q"_s, Qt::EditRole));
    QVERIFY(!model.setData(cell, 17, Qt::EditRole));
    QVERIFY(!model.setData(model.index(row, 0), u"N"_s, Qt::EditRole));
    accept = false;
    QVERIFY(!model.setData(cell, u"N"_s, Qt::EditRole));
    QCOMPARE(model.data(cell, AttendanceModel::StateRole).toInt(), int(AttendanceState::Apology));
    accept = true;
    writes = 0;
    QVERIFY(model.setData(cell, int(AttendanceState::Present), Qt::EditRole));
    QCOMPARE(writes, 1);
    const NetworkDetail after = m_fixture.detail(m_bbic.network.id);
    QCOMPARE(int(after.attendanceOf(model.meetingAt(column), model.personAt(row))), int(AttendanceState::Present));
}

LANSNAV_TEST_MAIN(TestNetworkLists)
#include "tst_networklists.moc"
