// SPDX-License-Identifier: GPL-3.0-or-later
#include "parenting/parentinglists.h"
#include "parentingfixture.h"
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

template<class Model>
QString textIn(const Model &model, const QString &key, int row = 0)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columnKey(column) == key)
            return model.data(model.index(row, column), Qt::DisplayRole).toString();
    return {};
}

} // namespace

class TestParentingLists : public QObject
{
    Q_OBJECT

private slots:
    void groupsAndParticipants();
    void leadersAndCentres();
};

void TestParentingLists::groupsAndParticipants()
{
    ParentingFixture f;
    const Id anna = f.person("Anna", "Ek");
    const Id id = f.group("Laxå", QDate(2026, 2, 5), {anna});
    f.people(id, 16);
    f.attend(id, {u"NNNN"_s, u"NFFF"_s});
    GroupListModel groups(groupColumns());
    QAbstractItemModelTester tester(&groups, QAbstractItemModelTester::FailureReportingMode::QtTest);
    groups.setRows(f.must(ParentingStore::rows(f.db(), today)));
    walk(groups);
    QCOMPARE(textIn(groups, u"registered"_s), u"16 of 14"_s);
    QCOMPARE(textIn(groups, u"started"_s), u"2"_s);
    QCOMPARE(textIn(groups, u"completed"_s), u"1"_s);
    QCOMPARE(textIn(groups, u"leaders"_s), u"Anna Ek"_s);
    QVERIFY(!textIn(groups, u"problems"_s).isEmpty());

    ParticipantListModel participants(participantColumns());
    QAbstractItemModelTester other(&participants, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<ParticipantRow> rows = participantRows(f.detail(id));
    participants.setRows(rows);
    walk(participants);
    QCOMPARE(rows.size(), 16);
    QVERIFY(rows.at(13).place.hasSeat() && rows.at(14).place.number == 1);
    QCOMPARE(rows.at(0).completion.state, CompletionState::Completed);
    QCOMPARE(rows.at(1).completion.state, CompletionState::NotCompleted);
    QCOMPARE(rows.at(2).completion.state, CompletionState::Open);
}

void TestParentingLists::leadersAndCentres()
{
    ParentingFixture f;
    f.leader(f.person("Anna", "Ek"), "Laxå", f.abc.programme.id, PartialDate(QDate(2026, 5, 1)));
    f.leader(f.person("Bo", "Ask"), "Nora", f.fois.programme.id, PartialDate(QDate(2026, 1, 1)));
    LeaderListModel leaders(leaderColumns(today));
    QAbstractItemModelTester tester(&leaders, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = f.must(ParentingStore::leaders(f.db()));
    leaders.setRows(rows);
    walk(leaders);
    QCOMPARE(trainingText(rows.at(0), today), QString());     // Ask's has run out
    QVERIFY(trainingText(rows.at(1), today).startsWith(u"ABC"_s));
    FamilyCentre centre;
    centre.name = u"Tallen"_s;
    centre.agreementFollowUp = PartialDate(QDate(2026, 1, 1));
    centre.ffff = true;
    f.must(f.groups->addCentre(centre));
    CentreListModel centres(centreColumns(today));
    QAbstractItemModelTester other(&centres, QAbstractItemModelTester::FailureReportingMode::QtTest);
    centres.setRows(f.must(ParentingStore::centres(f.db())));
    walk(centres);
    QCOMPARE(textIn(centres, u"agreement"_s), ParentingWords::of(AgreementState::ToBeFollowedUp));
}

LANSNAV_TEST_MAIN(TestParentingLists)
#include "tst_parentinglists.moc"
