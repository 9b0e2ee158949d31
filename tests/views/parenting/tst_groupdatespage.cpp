// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "calendar/holidays.h"
#include "common/datefield.h"
#include "common/feedback.h"
#include "common/form.h"
#include "parenting/groupdatespage.h"
#include "parenting/movemeetingdialog.h"
#include "parenting/plandatesdialog.h"
#include "register/schoolbreaks.h"
#include "support/modal.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The dates of a group: proposed, changed, and moved with or without the rest.
class TestGroupDatesPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void proposesPastHolidaysAndBreaks_data();
    void proposesPastHolidaysAndBreaks();
    void plansThoseThatAreTicked();
    void aLeaderElsewhereIsNotAskedTwice();
    void aTimeThatIsNoneIsSaid();
    void movingAsksAboutTheRest_data();
    void movingAsksAboutTheRest();
    void theLastOneMovesWithoutAQuestion();
    void aNewTimeAsksAboutTheTimeAlone();
    void thoughtBetterOfIt();
    void addsAMeetingOfTheNextTheme();
    void tellsWhatSpeaksAgainstADay();
    void rowsAreAProperModel();

private:
    GroupReading read(const Id &group) { return m->file.must(readGroupReading(m->file.db(), group, QDate(2026, 3, 2))); }
    QStringList days(const Id &group)
    {
        QStringList days;
        for (const GroupMeeting &meeting : m->file.detail(group).meetings)
            days << meeting.starts.left(16);
        return days;
    }
    GroupDatesPage *page() const { return m->find<GroupDatesPage>("datesPage"); }
    void moveTo(const MeetingTime &starts, const MeetingTime &ends)
    {
        FormRow *when = page()->form()->row(u"when"_s);
        qobject_cast<DateTimeField *>(when->field())->setTimes(starts, ends);
        emit when->field()->edited();
        QVERIFY2(when->commitNow(), qPrintable(when->message()));
        m->settle();
    }

    std::unique_ptr<test::ParentingTabFixture> m;
};

void TestGroupDatesPage::proposesPastHolidaysAndBreaks_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<int>("skipped");
    QTest::newRow("weekly") << QDate(2026, 4, 9) << 1 << QStringList{u"2026-04-09"_s, u"2026-04-16"_s, u"2026-04-23"_s, u"2026-05-07"_s} << 1;
    // 14 May 2026 is Ascension Day.
    QTest::newRow("past a holiday") << QDate(2026, 5, 7) << 1 << QStringList{u"2026-05-07"_s, u"2026-05-21"_s, u"2026-05-28"_s, u"2026-06-04"_s} << 1;
    QTest::newRow("fortnightly") << QDate(2026, 4, 9) << 2 << QStringList{u"2026-04-09"_s, u"2026-04-23"_s, u"2026-05-07"_s, u"2026-05-21"_s} << 0;
}

void TestGroupDatesPage::proposesPastHolidaysAndBreaks()
{
    QFETCH(QDate, first);
    QFETCH(int, weeks);
    QFETCH(QStringList, days);
    QFETCH(int, skipped);
    // A break of Laxå alone, in the week of 30 April.
    m->file.must(SchoolBreaks::add(*m->file.store, {QDate(2026, 4, 27), QDate(2026, 5, 1), u"lokalt lov"_s}, {m->file.municipality("Laxå")}));
    const Id group = m->file.group("Laxå");
    PlanDatesDialog dialog(*m->file.store, std::make_shared<const GroupReading>(read(group)));
    dialog.firstField()->setDate(first);
    dialog.beatBox()->setCurrentIndex(weeks - 1);
    QTest::keyClicks(dialog.startEdit(), u"13"_s);
    QStringList proposed;
    for (const GroupDate &date : dialog.dates())
        proposed << date.starts.date().toString(Qt::ISODate);
    QCOMPARE(proposed, days);
    QCOMPARE(dialog.sentence().count(u"Left out"_s), skipped);
    QCOMPARE(dialog.dates().first().starts.time(), QTime(13, 0));
    QCOMPARE(dialog.dates().first().ends.time(), QTime(15, 30));      // as long as the programme says
}

void TestGroupDatesPage::plansThoseThatAreTicked()
{
    const Id group = m->file.group("Laxå");
    m->show();
    m->open(group, u"dates"_s);
    test::Modals modals;
    modals.answer<PlanDatesDialog>([](PlanDatesDialog &dialog) {
        QCOMPARE(dialog.countBox()->value(), 4);
        dialog.firstField()->setDate(QDate(2026, 9, 3));
        QTest::keyClicks(dialog.startEdit(), u"17.30"_s);
        dialog.findChild<QListWidget *>(u"proposedDates"_s)->item(3)->setCheckState(Qt::Unchecked);
        QCOMPARE(dialog.dates().size(), 3);
        dialog.accept();
    });
    QTest::mouseClick(m->find<QPushButton>("proposeFirstDates"), Qt::LeftButton);
    m->settle();
    QVERIFY(modals.allCame());
    QCOMPARE(days(group), QStringList({u"2026-09-03T17:30"_s, u"2026-09-10T17:30"_s, u"2026-09-17T17:30"_s}));
    QCOMPARE(m->column("groupMeetingTable", u"theme"_s), QStringList({u"Visa kärlek"_s, u"Vara med"_s, u"Visa vägen"_s}));
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(days(group), QStringList());
    QVERIFY(m->find<QPushButton>("proposeFirstDates")->isVisible());
}

/// Anna leads another group on Thursdays at 13: those days are left out, but not when the new one meets in the evening.
void TestGroupDatesPage::aLeaderElsewhereIsNotAskedTwice()
{
    const Id anna = m->file.person("Anna", "Ek");
    m->file.leader(anna, "Laxå", m->file.abc.programme.id);
    m->file.group("Nora", QDate(2026, 9, 3), {anna});
    const Id group = m->file.group("Laxå", {}, {anna});
    PlanDatesDialog dialog(*m->file.store, std::make_shared<const GroupReading>(read(group)));
    dialog.firstField()->setDate(QDate(2026, 9, 3));
    QTest::keyClicks(dialog.startEdit(), u"14"_s);
    QVERIFY2(dialog.sentence().contains(u"Anna Ek"_s), qPrintable(dialog.sentence()));
    QCOMPARE(dialog.dates().first().starts.date(), QDate(2026, 10, 1));
    dialog.startEdit()->clear();
    QTest::keyClicks(dialog.startEdit(), u"18"_s);
    QCOMPARE(dialog.dates().first().starts.date(), QDate(2026, 9, 3));
}

void TestGroupDatesPage::aTimeThatIsNoneIsSaid()
{
    const Id group = m->file.group("Laxå");
    PlanDatesDialog dialog(*m->file.store, std::make_shared<const GroupReading>(read(group)));
    dialog.show();
    dialog.firstField()->setDate(QDate(2026, 9, 3));
    QTest::keyClicks(dialog.startEdit(), u"eftermiddag"_s);
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QCOMPARE(days(group), QStringList());
}

void TestGroupDatesPage::movingAsksAboutTheRest_data()
{
    QTest::addColumn<bool>("rest");
    QTest::addColumn<QStringList>("moved");
    QTest::newRow("only this") << false << QStringList{u"2026-09-03T13:00"_s, u"2026-09-11T13:00"_s, u"2026-09-17T13:00"_s, u"2026-09-24T13:00"_s};
    QTest::newRow("the rest too") << true << QStringList{u"2026-09-03T13:00"_s, u"2026-09-11T13:00"_s, u"2026-09-18T13:00"_s, u"2026-09-25T13:00"_s};
}

void TestGroupDatesPage::movingAsksAboutTheRest()
{
    QFETCH(bool, rest);
    QFETCH(QStringList, moved);
    const Id group = m->file.group("Laxå", QDate(2026, 9, 3));
    m->show();
    m->open(group, u"dates"_s, m->file.detail(group).meetings.at(1).id);
    test::Modals modals;
    modals.answer<MoveMeetingDialog>([rest](MoveMeetingDialog &dialog) {
        QVERIFY(dialog.onlyThis()->isChecked());
        (rest ? dialog.theRest() : dialog.onlyThis())->setChecked(true);
        QCOMPARE(dialog.findChild<QListWidget *>(u"movedDates"_s)->count(), rest ? 3 : 1);
        dialog.accept();
    });
    moveTo(MeetingTime::at(QDate(2026, 9, 11), QTime(13, 0)), MeetingTime::at(QDate(2026, 9, 11), QTime(15, 30)));
    QTRY_VERIFY(modals.allCame());
    m->settle();
    QCOMPARE(days(group), moved);
    QVERIFY(m->file.store->undo().ok());
    QCOMPARE(days(group).at(1), u"2026-09-10T13:00"_s);
    QCOMPARE(days(group).at(3), u"2026-09-24T13:00"_s);
    m->settle();
}

void TestGroupDatesPage::theLastOneMovesWithoutAQuestion()
{
    const Id group = m->file.group("Laxå", QDate(2026, 9, 3));
    m->show();
    m->open(group, u"dates"_s, m->file.detail(group).meetings.at(3).id);
    moveTo(MeetingTime::at(QDate(2026, 10, 1), QTime(9, 0)), MeetingTime::at(QDate(2026, 10, 1), QTime(11, 0)));
    QVERIFY(!QApplication::activeModalWidget());
    QCOMPARE(days(group).at(3), u"2026-10-01T09:00"_s);
}

/// Nothing is said of days where no day changes; the others have the new time, its end too, on the days they had.
void TestGroupDatesPage::aNewTimeAsksAboutTheTimeAlone()
{
    const Id group = m->file.group("Laxå", QDate(2026, 9, 3));
    m->show();
    m->open(group, u"dates"_s, m->file.detail(group).meetings.at(1).id);
    test::Modals modals;
    modals.answer<MoveMeetingDialog>([](MoveMeetingDialog &dialog) {
        QVERIFY2(dialog.theRest()->text().contains(u"new time"_s), qPrintable(dialog.theRest()->text()));
        QVERIFY2(!dialog.theRest()->text().contains(u"days"_s), qPrintable(dialog.theRest()->text()));
        QVERIFY(dialog.onlyThis()->isChecked());
        dialog.theRest()->setChecked(true);
        dialog.accept();
    });
    moveTo(MeetingTime::at(QDate(2026, 9, 10), QTime(9, 0)), MeetingTime::at(QDate(2026, 9, 10), QTime(11, 0)));
    QTRY_VERIFY(modals.allCame());
    m->settle();
    QCOMPARE(days(group), QStringList({u"2026-09-03T13:00"_s, u"2026-09-10T09:00"_s, u"2026-09-17T09:00"_s, u"2026-09-24T09:00"_s}));
    QCOMPARE(m->file.detail(group).meetings.last().ends.mid(11, 5), u"11:00"_s);
}

void TestGroupDatesPage::thoughtBetterOfIt()
{
    const Id group = m->file.group("Laxå", QDate(2026, 9, 3));
    m->show();
    m->open(group, u"dates"_s, m->file.detail(group).meetings.at(0).id);
    const QStringList before = days(group);
    test::Modals modals;
    modals.answer<MoveMeetingDialog>([](MoveMeetingDialog &dialog) { dialog.reject(); });
    moveTo(MeetingTime::at(QDate(2026, 9, 4), QTime(13, 0)), {});
    QTRY_VERIFY(modals.allCame());
    m->settle();
    QCOMPARE(days(group), before);
    QCOMPARE(qobject_cast<DateTimeField *>(page()->form()->row(u"when"_s)->field())->start().date(), QDate(2026, 9, 3));
}

void TestGroupDatesPage::addsAMeetingOfTheNextTheme()
{
    const Id group = m->file.group("Laxå", QDate(2026, 9, 3));
    m->file.must(m->file.groups->trashMeetings({m->file.detail(group).meetings.at(2).id}));
    m->show();
    m->open(group, u"dates"_s);
    QTest::mouseClick(m->find<QPushButton>("addGroupDate"), Qt::LeftButton);
    m->settle();
    QCOMPARE(m->file.detail(group).meetings.last().theme, u"Visa vägen"_s);
    QCOMPARE(m->column("groupMeetingTable", u"when"_s).size(), 4);
}

void TestGroupDatesPage::tellsWhatSpeaksAgainstADay()
{
    const Id group = m->file.group("Laxå", QDate(2026, 4, 9));
    const Id meeting = m->file.detail(group).meetings.at(0).id;
    m->file.must(m->file.groups->moveMeetings({{meeting, MeetingTime::at(QDate(2026, 5, 14), QTime(13, 0)), {}, {}}}));
    m->show();
    m->open(group, u"dates"_s, meeting);
    // The day stands beside it, in a column of its own.
    const QStringList states = m->column("groupMeetingTable", u"state"_s);
    QVERIFY2(states.contains(Holidays::on(QDate(2026, 5, 14))->name), qPrintable(states.join(u'|')));
    QVERIFY2(!states.join(u' ').contains(u"2026"_s), qPrintable(states.join(u'|')));
    auto *table = m->find<TableView>("groupMeetingTable");
    const QAbstractItemView &cells = *table;        // where the size hint is public
    for (const int column : {1, 4})
        QTRY_VERIFY2(table->columnWidth(column) >= cells.sizeHintForColumn(column), qPrintable(table->model()->headerData(column, Qt::Horizontal).toString()));
    QVERIFY(page()->form()->row(u"when"_s)->message().contains(u"14 May 2026"_s));
}

void TestGroupDatesPage::rowsAreAProperModel()
{
    const Id group = m->file.group("Laxå", QDate(2026, 2, 5));
    m->file.people(group, 2);
    m->file.attend(group, {u"NF"_s, u"N"_s});
    m->show();
    m->open(group, u"dates"_s);
    QAbstractItemModelTester tester(page()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m->column("groupMeetingTable", u"present"_s), QStringList({u"2 of 2"_s, u"0 of 1"_s, QString(), QString()}));
    FormRow *cancelled = page()->form()->row(u"cancelled"_s);
    QVERIFY(page()->table()->selectId(m->file.detail(group).meetings.at(3).id));
    cancelled->field()->setValue(true);
    emit cancelled->field()->edited();
    QVERIFY(cancelled->commitNow());
    m->settle();
    QCOMPARE(m->column("groupMeetingTable", u"number"_s), QStringList({u"1"_s, u"2"_s, u"3"_s, QString()}));
}

LANSNAV_TEST_MAIN(TestGroupDatesPage)
#include "tst_groupdatespage.moc"
