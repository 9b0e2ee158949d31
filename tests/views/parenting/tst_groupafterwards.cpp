// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/feedback.h"
#include "parenting/groupevaluationpage.h"
#include "parenting/grouppaperspage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The evaluation before and after, and the papers of a group.
class TestGroupAfterwards : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m = std::make_unique<test::ParentingTabFixture>();
        ProgrammeVersion version = *m->file.abc.current();
        version.questions = {{{}, 0, u"Jag känner mig trygg som förälder"_s, 1, 5}, {{}, 1, u"Vi har roligt tillsammans"_s, 1, 5}};
        m->file.must(m->file.groups->reviseProgramme(m->file.abc.programme.id, version));
        for (const ProgrammeDetail &detail : m->file.must(ParentingStore::programmes(m->file.db())))
            if (detail.programme.id == m->file.abc.programme.id)
                m->file.abc = detail;
        m_group = m->file.group("Laxå", QDate(2026, 1, 15));
    }
    void cleanup() { m.reset(); }

    void digitsGoOnAndTheLastOneSaves();
    void fewAnswersAreNotShown();
    void outsideTheScaleIsSaid();
    void aFormIsShownAgainAndChanged();
    void whatIsTypedStaysWithItsGroup();
    void sumsOfTheGroup();
    void papersAreShownWithTheirScope();

private:
    GroupEvaluationPage *page() const { return m->find<GroupEvaluationPage>("evaluationPage"); }
    void open()
    {
        m->show();
        m->open(m_group, u"evaluation"_s);
    }
    void typeBefore(const QString &one, const QString &two)
    {
        page()->field(0, AskedWhen::Before)->setFocus();
        QTest::keyClicks(page()->field(0, AskedWhen::Before), one);
        QTest::keyClicks(page()->field(1, AskedWhen::Before), two);
    }

    std::unique_ptr<test::ParentingTabFixture> m;
    Id m_group;
};

void TestGroupAfterwards::digitsGoOnAndTheLastOneSaves()
{
    open();
    page()->field(0, AskedWhen::Before)->setFocus();
    QTest::keyClicks(page()->field(0, AskedWhen::Before), u"3"_s);
    QVERIFY(page()->field(1, AskedWhen::Before)->hasFocus());
    QTest::keyClicks(page()->field(1, AskedWhen::Before), u"4"_s);
    QTest::keyClick(page()->field(1, AskedWhen::Before), Qt::Key_Return);
    m->settle();
    const GroupDetail detail = m->file.detail(m_group);
    QCOMPARE(detail.answers.size(), 2);
    QCOMPARE(detail.answers.first().moment, AskedWhen::Before);
    QCOMPARE(detail.answers.first().sheet, detail.answers.last().sheet);
    QVERIFY(page()->field(0, AskedWhen::Before)->hasFocus());
    QVERIFY(page()->field(0, AskedWhen::Before)->text().isEmpty());
    QCOMPARE(page()->sheetBox()->count(), 3);       // a new one, this one, the sums
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(page()->sheetBox()->count(), 2);
}

void TestGroupAfterwards::fewAnswersAreNotShown()
{
    open();
    QAbstractItemModelTester tester(page()->results()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 4; ++i) {
        typeBefore(u"2"_s, u"4"_s);
        QVERIFY(page()->save());
        m->settle();
    }
    QCOMPARE(m->column("evaluationTable", u"before"_s).first(), u"Fewer than 5 answer(s): not shown."_s);
    typeBefore(u"2"_s, u"4"_s);
    QVERIFY(page()->save());
    m->settle();
    QCOMPARE(m->column("evaluationTable", u"before"_s), QStringList({u"2.0 on average of 5 answer(s)"_s, u"4.0 on average of 5 answer(s)"_s}));
    QCOMPARE(m->column("evaluationTable", u"change"_s), QStringList({QString(), QString()}));
}

void TestGroupAfterwards::outsideTheScaleIsSaid()
{
    open();
    typeBefore(u"9"_s, u"4"_s);
    QVERIFY(!page()->save());
    QVERIFY2(page()->banner()->sentence().contains(u"1 to 5"_s), qPrintable(page()->banner()->sentence()));
    QVERIFY(page()->field(0, AskedWhen::Before)->hasFocus());
    QVERIFY(m->file.detail(m_group).answers.isEmpty());
}

void TestGroupAfterwards::aFormIsShownAgainAndChanged()
{
    open();
    typeBefore(u"2"_s, u"4"_s);
    QVERIFY(page()->save());
    m->settle();
    page()->sheetBox()->setCurrentIndex(1);
    emit page()->sheetBox()->activated(1);
    QCOMPARE(page()->field(0, AskedWhen::Before)->text(), u"2"_s);
    QTest::keyClicks(page()->field(0, AskedWhen::After), u"5"_s);
    page()->field(1, AskedWhen::Before)->clear();
    QVERIFY(page()->save());
    m->settle();
    int answered = 0;
    for (const GroupAnswer &answer : m->file.detail(m_group).answers)
        answered += answer.value.has_value();
    QCOMPARE(answered, 2);
}

void TestGroupAfterwards::whatIsTypedStaysWithItsGroup()
{
    const Id other = m->file.group("Nora", QDate(2026, 1, 15));
    open();
    QTest::keyClicks(page()->field(1, AskedWhen::After), u"3"_s);
    m->open(other, u"evaluation"_s);
    QVERIFY(page()->field(1, AskedWhen::After)->text().isEmpty());
    m->open(m_group, u"evaluation"_s);
    QCOMPARE(page()->field(1, AskedWhen::After)->text(), u"3"_s);
    QVERIFY(m->file.detail(m_group).answers.isEmpty());
}

void TestGroupAfterwards::sumsOfTheGroup()
{
    m->file.must(m->file.groups->changeGroup(m_group, {{u"counts_only"_s, 1}}));
    open();
    QLineEdit *answers = page()->field(0, AskedWhen::Before), *total = page()->field(0, AskedWhen::Before, true);
    QVERIFY(answers && total);
    QTest::keyClicks(answers, u"10"_s);
    QVERIFY(!page()->save());           // a number without a sum says nothing
    QVERIFY(m->file.detail(m_group).sums.isEmpty());
    QTest::keyClicks(total, u"90"_s);
    QVERIFY(!page()->save());           // ten answers from 1 to 5 cannot come to 90
    total->clear();
    QTest::keyClicks(total, u"35"_s);
    QVERIFY(page()->save());
    m->settle();
    QCOMPARE(m->column("evaluationTable", u"before"_s).first(), u"3.5 on average of 10 answer(s)"_s);
    QCOMPARE(page()->field(0, AskedWhen::Before, true)->text(), u"35"_s);
}

void TestGroupAfterwards::papersAreShownWithTheirScope()
{
    m->show();
    m->open(m_group, u"papers"_s);
    auto *papers = m->find<GroupPapersPage>("papersPage");
    QTest::mouseClick(m->find<QPushButton>("group-folder"), Qt::LeftButton);
    QCOMPARE(m->reported, u"group-folder"_s);
    QCOMPARE(m->reportScope.ids.value(u"group"_s), m_group);
    papers->meetingBox()->setCurrentIndex(2);
    QTest::mouseClick(m->find<QPushButton>("group-sign-in"), Qt::LeftButton);
    QCOMPARE(m->reported, u"group-sign-in"_s);
    QCOMPARE(m->reportScope.ids.value(u"group_meeting"_s), m->file.detail(m_group).meetings.at(1).id);
    // Nobody has completed it: there is nothing to print, and why is told.
    QVERIFY(!m->find<QPushButton>("group-certificates")->isEnabled());
    m->file.people(m_group, 1);
    m->file.attend(m_group, {u"NNN"_s});
    m->settle();
    QVERIFY(m->find<QPushButton>("group-certificates")->isEnabled());
}

LANSNAV_TEST_MAIN(TestGroupAfterwards)
#include "tst_groupafterwards.moc"
