// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/groupattendancemodel.h"
#include "parentingfixture.h"
#include "privacy/masking.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

namespace {

constexpr int first = GroupAttendanceModel::firstMeetingColumn;

QString shown(const GroupAttendanceModel &model, int row, int column)
{
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

class TestGroupAttendance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void showsWhoHasASeat();
    void sums();
    void typed_data();
    void typed();
    void writesThrough();
    void refusedIsNotShown();
    void wholeColumn();
    void leftAndWaiting();
    void namesGone();
    void empty();

private:
    std::unique_ptr<ParentingFixture> f;
    Id m_group;
    QList<Id> m_people;
};

/// Sixteen people in a group of fourteen; two meetings are over on 2 March 2026, the clock's day is of no matter to the model.
void TestGroupAttendance::init()
{
    f = std::make_unique<ParentingFixture>();
    m_group = f->group("Laxå", QDate(2026, 2, 5));
    m_people = f->people(m_group, 16);
    f->attend(m_group, {u"NNNN"_s, u"NNFN"_s, u"NAF"_s, u"N..."_s});
}

void TestGroupAttendance::showsWhoHasASeat()
{
    GroupAttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroup(f->detail(m_group));
    QCOMPARE(model.rowCount(), 14 + 1);
    QCOMPARE(model.columnCount(), 1 + 4 + 2);
    QCOMPARE(shown(model, 0, 0), u"Deltagare1"_s);
    QCOMPARE(shown(model, 2, first + 1), u"A"_s);
    QCOMPARE(shown(model, 3, first + 1), QString());
    QCOMPARE(model.personAt(1), m_people.at(1));
    QCOMPARE(model.meetingAt(first + 2), f->detail(m_group).meetings.at(2).id);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(model.headerData(first, Qt::Horizontal, Qt::ToolTipRole).toString().contains(f->abc.current()->meetings.first().theme));
}

void TestGroupAttendance::sums()
{
    GroupAttendanceModel model;
    model.setGroup(f->detail(m_group));
    const int last = model.columnCount() - 1, sumRow = model.rowCount() - 1;
    QCOMPARE(shown(model, 0, last - 1), u"4 of 4"_s);
    QCOMPARE(shown(model, 2, last - 1), u"1 of 3"_s);
    QCOMPARE(shown(model, 4, last - 1), QString());
    QCOMPARE(shown(model, sumRow, first), u"4 of 4"_s);
    QCOMPARE(shown(model, sumRow, first + 2), u"1 of 3"_s);
    // All but one is enough; the third missed two of four, the fourth may still make it.
    QCOMPARE(shown(model, 0, last), u"yes"_s);
    QCOMPARE(shown(model, 1, last), u"yes"_s);
    QCOMPARE(shown(model, 2, last), u"no"_s);
    QCOMPARE(shown(model, 3, last), QString());
    QCOMPARE(shown(model, sumRow, last), u"2"_s);
    QCOMPARE(shown(model, sumRow, last).toInt(), f->detail(m_group).completed);
}

void TestGroupAttendance::typed_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("state");
    QTest::newRow("N") << u"N"_s << int(AttendanceState::Present);
    QTest::newRow("n") << u"n"_s << int(AttendanceState::Present);
    QTest::newRow("x") << u"x"_s << int(AttendanceState::Present);
    QTest::newRow("F") << u"F"_s << int(AttendanceState::Absent);
    QTest::newRow("dash") << u"-"_s << int(AttendanceState::Absent);
    QTest::newRow("A") << u"a"_s << int(AttendanceState::Apology);
    QTest::newRow("space") << u" "_s << int(AttendanceState::NotRecorded);
    QTest::newRow("another key") << u"q"_s << -1;
    QTest::newRow("two keys") << u"nf"_s << -1;
}

void TestGroupAttendance::typed()
{
    QFETCH(QString, key);
    QFETCH(int, state);
    const auto read = attendanceOfKey(key);
    QCOMPARE(read ? int(*read) : -1, state);
    GroupAttendanceModel model;
    model.setGroup(f->detail(m_group));
    int written = -1;
    model.setWriter([&](const Id &, const QList<Id> &, AttendanceState s) { written = int(s); return true; });
    QCOMPARE(model.setData(model.index(5, first), key, Qt::EditRole), state >= 0);
    QCOMPARE(written, state);
}

void TestGroupAttendance::writesThrough()
{
    GroupAttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroup(f->detail(m_group));
    model.setWriter([&](const Id &meeting, const QList<Id> &people, AttendanceState state) { return f->groups->setParticipantAttendance({{meeting, people}}, state).ok(); });
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(3, first + 1), u"n"_s, Qt::EditRole));
    QVERIFY(changed.count() >= 3);
    QCOMPARE(int(f->detail(m_group).attendanceOf(model.meetingAt(first + 1), m_people.at(3))), int(AttendanceState::Present));
    // Cleared again, and not absent for that.
    QVERIFY(model.setData(model.index(3, first + 1), int(AttendanceState::NotRecorded), Qt::EditRole));
    QCOMPARE(int(f->detail(m_group).attendanceOf(model.meetingAt(first + 1), m_people.at(3))), int(AttendanceState::NotRecorded));
    // Neither names nor sums are typed in.
    for (const auto &[row, column] : {std::pair(0, 0), std::pair(14, first), std::pair(0, model.columnCount() - 1)}) {
        QVERIFY(!(model.flags(model.index(row, column)) & Qt::ItemIsEditable));
        QVERIFY(!model.setData(model.index(row, column), u"n"_s, Qt::EditRole));
    }
}

/// Nobody has been at a meeting that is yet to be held: the store says no, and the grid goes on showing what is stored.
void TestGroupAttendance::refusedIsNotShown()
{
    const Id ahead = f->group("Nora", QDate(2026, 9, 3));
    f->people(ahead, 3);
    GroupAttendanceModel model;
    model.setGroup(f->detail(ahead));
    model.setWriter([&](const Id &meeting, const QList<Id> &people, AttendanceState state) { return f->groups->setParticipantAttendance({{meeting, people}}, state).ok(); });
    QVERIFY(!model.setData(model.index(0, first), u"n"_s, Qt::EditRole));
    QCOMPARE(shown(model, 0, first), QString());
    QVERIFY(model.setData(model.index(0, first), u"a"_s, Qt::EditRole));
    QCOMPARE(shown(model, 0, first), u"A"_s);
}

void TestGroupAttendance::wholeColumn()
{
    GroupAttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGroup(f->detail(m_group));
    const QModelIndex sum = model.index(model.rowCount() - 1, first + 1);
    QVERIFY(!model.setData(model.index(0, first + 1), u"n"_s, Qt::EditRole));       // nobody writes
    QList<Id> asked;
    model.setWriter([&](const Id &, const QList<Id> &people, AttendanceState) { asked += people; return true; });
    QVERIFY(!model.setData(sum, u"n"_s, Qt::EditRole));
    for (int row = 0; row < sum.row(); ++row)
        QVERIFY(model.setData(model.index(row, first + 1), u"n"_s, Qt::EditRole));
    QCOMPARE(asked, m_people.mid(0, 14));
    QCOMPARE(shown(model, model.rowCount() - 1, first + 1), u"14 of 14"_s);
}

void TestGroupAttendance::leftAndWaiting()
{
    f->must(f->groups->leaveGroup(m_people.at(1), PartialDate(QDate(2026, 2, 13))));
    GroupAttendanceModel model;
    model.setGroup(f->detail(m_group));
    // Still there with what is recorded, whose cells can be mended; the empty ones after the leaving cannot be filled.
    QCOMPARE(model.personAt(1), m_people.at(1));
    QVERIFY(model.flags(model.index(1, first)) & Qt::ItemIsEditable);
    QVERIFY(model.flags(model.index(1, first + 3)) & Qt::ItemIsEditable);
    model.setWriter([](const Id &, const QList<Id> &, AttendanceState) { return true; });
    QVERIFY(model.setData(model.index(1, first + 3), u" "_s, Qt::EditRole));
    QVERIFY(!(model.flags(model.index(1, first + 3)) & Qt::ItemIsEditable));
    for (int row = 0; row < model.rowCount() - 1; ++row)
        QVERIFY(model.personAt(row) != m_people.at(14) && model.personAt(row) != m_people.at(15));
}

void TestGroupAttendance::namesGone()
{
    f->must(f->groups->nameParticipant(m_people.at(0), u"Hemlig"_s, u"3"_s, true));
    GroupDetail detail = f->detail(m_group);
    detail.participants[1].name.clear();
    GroupAttendanceModel model;
    model.setGroup(detail);
    QCOMPARE(shown(model, 0, 0), Masking::name());
    QCOMPARE(shown(model, 1, 0), u"Participant 2"_s);
}

void TestGroupAttendance::empty()
{
    GroupAttendanceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setGroup(f->detail(f->group("Nora")));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.setData(model.index(0, first), u"n"_s, Qt::EditRole));
}

LANSNAV_TEST_MAIN(TestGroupAttendance)
#include "tst_groupattendance.moc"
