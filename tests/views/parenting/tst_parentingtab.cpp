// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/askdialog.h"
#include "common/choosedialog.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/peoplelist.h"
#include "common/problemlist.h"
#include "parenting/groupaboutpage.h"
#include "parenting/leaderspage.h"
#include "parenting/newgroupdialog.h"
#include "support/modal.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// The list of groups, making one, describing and starting it, as a person does it.
class TestParentingTab : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void emptyOffersTheFirstStep();
    void subTabsInOrder();
    void createsAGroupInOneActAndUndoes();
    void aGroupNeedsAProgramme();
    void listIsAProperModel();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void figureShowsExactlyItsGroups();
    void theOpenGroupStaysWhenItNoLongerPasses();
    void countsProblemsAndPeople();
    void whatStandsInTheWayIsToldAndBlocksOnlyStarting();
    void startsFinishesAndOpensAgain();
    void cancellingAsksWhy();
    void mergesWithANeighbour();
    void leadersAreWarnedAbout();
    void showLeaderOpensTheLeader();
    void groupsThatRecruitAreShownTogether();
    void countsOnlyHasItsFigures();
    void aBegunGroupKeepsItsProgramme();

private:
    GroupAboutPage *about() const { return m->find<GroupAboutPage>("aboutPage"); }
    QPushButton *button(const char *name) const { return m->find<QPushButton>(name); }
    void commit(const QString &key, const QVariant &value)
    {
        FormRow *row = about()->form()->row(key);
        row->field()->setValue(value);
        emit row->field()->edited();
        QVERIFY2(row->commitNow(), qPrintable(row->message()));
        m->settle();
    }

    std::unique_ptr<test::ParentingTabFixture> m;
};

void TestParentingTab::emptyOffersTheFirstStep()
{
    m->show();
    QVERIFY(!m->find<TableView>("groupTable")->isVisible());
    QVERIFY(m->tab->currentRow().isNull());
    QVERIFY(m->tab->pointedOut().isEmpty());
}

void TestParentingTab::subTabsInOrder()
{
    m->show();
    QStringList tabs = m->tab->subTabs();
    tabs.removeOne(u"history"_s);
    QCOMPARE(tabs, QStringList({u"about"_s, u"dates"_s, u"participants"_s, u"attendance"_s, u"evaluation"_s, u"papers"_s, u"statistics"_s, u"forecast"_s, u"leaders"_s, u"centres"_s, u"programmes"_s}));
}

void TestParentingTab::createsAGroupInOneActAndUndoes()
{
    const Id anna = m->file.person("Anna", "Ek");
    m->show();
    test::Modals modals;
    modals.answer<NewGroupDialog>([this, anna](NewGroupDialog &dialog) {
        m->settle();
        Form *form = dialog.form();
        form->row(u"version"_s)->field()->setValue(QVariant::fromValue(m->file.fois.current()->id));
        form->row(u"municipality"_s)->field()->setValue(QVariant::fromValue(m->file.municipality("Nora")));
        form->row(u"language"_s)->field()->setValue(u"arabiska"_s);
        form->row(u"start"_s)->field()->setValue(u"2026-40"_s);
        emit dialog.leaders()->changed({anna});
        dialog.accept();
    });
    m->tab->createNew();
    m->settle();
    QVERIFY(modals.allCame());
    QCOMPARE(m->tab->detail()->pane()->currentTab(), u"about"_s);
    const GroupDetail made = m->file.detail(m->tab->currentRow());
    QCOMPARE(made.programme.id, m->file.fois.programme.id);
    QCOMPARE(made.group.language, u"arabiska"_s);
    QCOMPARE(made.leaders.size(), 1);
    QCOMPARE(made.group.start.toIso(), u"2026-40"_s);
    QVERIFY(m->column("groupTable", u"title"_s).first().startsWith(u"FöiS Nora"_s));
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(m->find<TableView>("groupTable")->model()->rowCount(), 0);
}

void TestParentingTab::aGroupNeedsAProgramme()
{
    NewGroupDialog dialog(*m->file.store);
    dialog.show();
    dialog.accept();        // before the programmes have been read
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.form()->row(u"version"_s)->hasError());
    m->settle();
}

void TestParentingTab::listIsAProperModel()
{
    m->file.group("Laxå", QDate(2026, 3, 5));
    m->file.group("Nora");
    m->show();
    QAbstractItemModelTester tester(m->find<TableView>("groupTable")->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m->file.group("Kumla", QDate(2026, 4, 9));
    m->settle();
    m->tab->list()->filter()->setValue(u"when"_s, u"all"_s);
    QCOMPARE(m->find<TableView>("groupTable")->model()->rowCount(), 3);
}

void TestParentingTab::filtersNarrowTheList_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("municipalities");
    QTest::newRow("current") << u"when"_s << u"current"_s << QStringList{u"Laxå"_s, u"Nora"_s};
    QTest::newRow("all") << u"when"_s << u"all"_s << QStringList{u"Kumla"_s, u"Laxå"_s, u"Nora"_s};
    QTest::newRow("municipality") << u"municipality"_s << u"Nora"_s << QStringList{u"Nora"_s};
    QTest::newRow("programme") << u"programme"_s << u"FöiS"_s << QStringList{u"Nora"_s};
    // A term or a status is asked for whole, also what is over.
    QTest::newRow("term") << u"term"_s << u"VT2026"_s << QStringList{u"Kumla"_s, u"Laxå"_s};
    QTest::newRow("status") << u"status"_s << u"cancelled"_s << QStringList{u"Kumla"_s};
    QTest::newRow("mine") << u"mine"_s << QString() << QStringList{u"Laxå"_s};
}

void TestParentingTab::filtersNarrowTheList()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QStringList, municipalities);
    const Id me = m->file.person("Mia", "Jag");
    m->file.store->setMe(me);
    m->file.group("Laxå", QDate(2026, 3, 5), {me});
    const Id kumla = m->file.group("Kumla", QDate(2026, 4, 9));
    m->file.must(m->file.groups->cancelGroup(kumla, u"För få"_s));
    const Id nora = m->file.group("Nora");
    m->file.must(m->file.groups->changeGroup(nora, {{u"version"_s, m->file.fois.current()->id.bind()}, {u"start"_s, u"2026-09-03"_s}}));
    m->show();
    QVariant chosen = value;
    if (key == u"municipality")
        chosen = QVariant::fromValue(m->file.municipality("Nora"));
    else if (key == u"programme")
        chosen = QVariant::fromValue(m->file.fois.programme.id);
    else if (key == u"mine")
        chosen = true;
    m->tab->list()->filter()->setValue(key, chosen);
    QStringList shown = m->column("groupTable", u"municipality"_s);
    shown.sort();
    QCOMPARE(shown, municipalities);
}

void TestParentingTab::figureShowsExactlyItsGroups()
{
    const Id laxa = m->file.group("Laxå", QDate(2026, 3, 5));
    m->file.group("Nora", QDate(2026, 3, 5));
    const Id kumla = m->file.group("Kumla", QDate(2026, 4, 9));
    m->file.must(m->file.groups->cancelGroup(kumla, u"För få"_s));
    m->show();
    m->tab->list()->filter()->setValue(u"municipality"_s, QVariant::fromValue(m->file.municipality("Nora")));
    FigureRows rows;
    rows.groups = {laxa, kumla};
    rows.words = u"2 groups of spring 2026"_s;
    m->tab->showGroups(rows);
    m->settle();
    QStringList shown = m->column("groupTable", u"municipality"_s);
    shown.sort();
    QCOMPARE(shown, QStringList({u"Kumla"_s, u"Laxå"_s}));
    QVERIFY(m->tab->list()->banner()->sentence().contains(rows.words));
    // Whoever filters is done with the figure.
    m->tab->list()->filter()->setValue(u"when"_s, u"all"_s);
    QCOMPARE(m->find<TableView>("groupTable")->model()->rowCount(), 3);
    QVERIFY(!m->tab->list()->banner()->isVisible());
}

void TestParentingTab::theOpenGroupStaysWhenItNoLongerPasses()
{
    const Id open = m->file.group("Laxå", QDate(2026, 3, 5));
    m->file.group("Nora", QDate(2026, 3, 5));
    m->show();
    m->open(open, u"about"_s);
    m->file.must(m->file.groups->cancelGroup(open, u"För få"_s));
    m->settle();
    QCOMPARE(m->tab->currentRow(), open);
    QVERIFY(m->column("groupTable", u"municipality"_s).contains(u"Laxå"_s));
    m->tab->list()->filter()->setValue(u"when"_s, u"all"_s);
    m->tab->list()->filter()->setValue(u"when"_s, u"current"_s);
    QCOMPARE(m->column("groupTable", u"municipality"_s), QStringList{u"Nora"_s});
}

void TestParentingTab::countsProblemsAndPeople()
{
    m->file.people(m->file.group("Laxå", QDate(2026, 3, 5)), 3);
    m->show();
    QSignalSpy problems(m->tab.get(), &AreaTab::problemsChanged);
    QSignalSpy said(m->tab.get(), &AreaTab::statusChanged);
    m->file.group("Nora", QDate(2026, 3, 5));
    m->settle();
    QVERIFY(!problems.isEmpty() && problems.last().first().toInt() > 0);
    QCOMPARE(said.last().first().toString(), u"2 group(s) running or ahead · 3 participant(s)"_s);
}

/// No leaders and nobody in it: everything but starting works.
void TestParentingTab::whatStandsInTheWayIsToldAndBlocksOnlyStarting()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"about"_s);
    QVERIFY(button("startGroup")->isVisible());
    QVERIFY(!button("startGroup")->isEnabled());
    QVERIFY2(about()->startSentence().contains(u"2 trained leader"_s), qPrintable(about()->startSentence()));
    QVERIFY2(about()->startSentence().contains(u"at least 10"_s), qPrintable(about()->startSentence()));
    QVERIFY(!about()->problems()->problems().isEmpty());
    commit(u"place"_s, u"Biblioteket"_s);
    QCOMPARE(m->file.detail(group).group.place, u"Biblioteket"_s);
    commit(u"status"_s, u"full"_s);
    QCOMPARE(m->file.detail(group).group.status, GroupStatus::Full);
}

void TestParentingTab::startsFinishesAndOpensAgain()
{
    const Id group = m->readyGroup("Laxå", QDate(2026, 3, 5), 12);
    m->show();
    m->open(group, u"about"_s);
    QVERIFY2(button("startGroup")->isEnabled(), qPrintable(about()->startSentence()));
    QTest::mouseClick(button("startGroup"), Qt::LeftButton);
    m->settle();
    QCOMPARE(m->file.detail(group).group.status, GroupStatus::Running);
    QVERIFY(!button("startGroup")->isVisible());
    QTest::mouseClick(button("finishGroup"), Qt::LeftButton);
    m->settle();
    QCOMPARE(m->file.detail(group).group.status, GroupStatus::Finished);
    QTest::mouseClick(button("openGroupAgain"), Qt::LeftButton);
    m->settle();
    QCOMPARE(m->file.detail(group).group.status, GroupStatus::Planned);
}

void TestParentingTab::cancellingAsksWhy()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"about"_s);
    test::Modals modals;
    modals.answer<AskDialog>([](AskDialog &dialog) {
        dialog.accept();
        QVERIFY(!dialog.fault().isEmpty());     // a reason is needed
        dialog.setReason(u"Ledaren är sjuk"_s);
        dialog.accept();
    });
    QTest::mouseClick(button("cancelGroup"), Qt::LeftButton);
    m->settle();
    QVERIFY(modals.allCame());
    QCOMPARE(m->file.detail(group).group.status, GroupStatus::Cancelled);
    QVERIFY(about()->form()->row(u"cancel_reason"_s)->isVisible());
    QCOMPARE(about()->form()->value(u"cancel_reason"_s).toString(), u"Ledaren är sjuk"_s);
}

/// Too few in one group: those of the next municipality are shown the way, in their order.
void TestParentingTab::mergesWithANeighbour()
{
    const Id from = m->file.group("Laxå", QDate(2026, 3, 12));
    m->file.people(from, 2);
    const Id into = m->file.group("Degerfors", QDate(2026, 3, 19));
    m->file.people(into, 3);
    m->show();
    m->open(from, u"about"_s);
    QVERIFY(button("mergeGroup")->isVisible());
    test::Modals modals;
    modals.answer<ChooseDialog>([into](ChooseDialog &dialog) {
        QCOMPARE(dialog.chosen(), into);
        dialog.accept();
    });
    QTest::mouseClick(button("mergeGroup"), Qt::LeftButton);
    m->settle();
    QVERIFY(modals.allCame());
    QCOMPARE(m->file.detail(into).participants.size(), 5);
    QCOMPARE(m->file.detail(from).group.status, GroupStatus::Cancelled);
    QCOMPARE(m->tab->currentRow(), into);
    QVERIFY(m->file.store->undo().ok());
    QCOMPARE(m->file.detail(from).participants.size(), 2);
    m->settle();
}

void TestParentingTab::leadersAreWarnedAbout()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    const Id untrained = m->file.person("Cia", "Alm");
    m->show();
    m->open(group, u"about"_s);
    emit about()->leaders()->changed({untrained});
    m->settle();
    QCOMPARE(m->file.detail(group).leaders.size(), 1);
    QCOMPARE(about()->leaders()->people().size(), 1);
    QVERIFY(about()->leaders()->people().first().warning.contains(u"ABC"_s));
    LeaderTraining training;
    training.person = untrained;
    training.programme = m->file.abc.programme.id;
    training.trained = PartialDate::year(2020);
    m->file.must(m->file.groups->addTraining(training));
    m->settle();
    QVERIFY(about()->leaders()->people().first().warning.isEmpty());
}

/// Also one who was made to lead the group by an older program, without becoming a leader.
void TestParentingTab::showLeaderOpensTheLeader()
{
    const Id cia = m->file.person("Cia", "Alm"), bo = m->file.person("Bo", "Ask");
    const Id group = m->file.group("Laxå", QDate(2026, 4, 9), {cia});
    Edit edit(*m->file.store, ActText("Of old"));
    edit.insert(u"group_leader"_s, {{u"parent_group"_s, group.bind()}, {u"person"_s, bo.bind()}});
    m->file.must(edit.commit());
    m->show();
    for (const auto &[person, name] : {std::pair(cia, u"Cia Alm"_s), std::pair(bo, u"Bo Ask"_s)}) {
        m->open(group, u"about"_s);
        const QList<Problem> problems = about()->problems()->problems();
        const auto problem = std::find_if(problems.cbegin(), problems.cend(), [&](const Problem &p) { return p.sentence.startsWith(name + u" is not trained"_s); });
        QVERIFY(problem != problems.cend());
        emit about()->problems()->activated(*problem);
        m->settle();
        QVERIFY(m->tab->leaders()->isVisible());
        const auto leaders = m->file.must(ParentingStore::leaders(m->file.db()));
        const auto leader = std::find_if(leaders.cbegin(), leaders.cend(), [&](const Leader &l) { return l.person == person; });
        QVERIFY(leader != leaders.cend());
        QTRY_COMPARE(m->tab->leaders()->currentId(), leader->id);
    }
}

/// Where one line of the overview is about many groups.
void TestParentingTab::groupsThatRecruitAreShownTogether()
{
    m->file.group("Laxå", QDate(2026, 3, 12));
    const Id planned = m->file.group("Nora", QDate(2026, 3, 12));
    m->file.must(m->file.groups->setAhead(planned, GroupStatus::Planned));
    m->show();
    m->open({}, u"groups"_s);
    QCOMPARE(m->column("groupTable", u"municipality"_s), QStringList{u"Laxå"_s});
}

void TestParentingTab::countsOnlyHasItsFigures()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"about"_s);
    QVERIFY(!about()->form()->row(u"counted_started"_s)->isVisible());
    commit(u"counts_only"_s, true);
    QVERIFY(about()->form()->row(u"counted_started"_s)->isVisible());
    commit(u"counted_started"_s, 9);
    // More cannot have completed than started: it is said at the field, and what was typed stays.
    FormRow *completed = about()->form()->row(u"counted_completed"_s);
    completed->field()->setValue(12);
    emit completed->field()->edited();
    QVERIFY(!completed->commitNow());
    QVERIFY(completed->hasError());
    QCOMPARE(completed->field()->value().toInt(), 12);
    commit(u"counted_completed"_s, 8);
    QCOMPARE(*m->file.detail(group).group.countedCompleted, 8);
}

void TestParentingTab::aBegunGroupKeepsItsProgramme()
{
    const Id group = m->readyGroup("Laxå", QDate(2026, 3, 5), 12);
    m->show();
    m->open(group, u"about"_s);
    commit(u"version"_s, QVariant::fromValue(m->file.fois.current()->id));
    QCOMPARE(m->file.detail(group).programme.id, m->file.fois.programme.id);
    commit(u"version"_s, QVariant::fromValue(m->file.abc.current()->id));
    m->file.must(m->file.groups->startGroup(group));
    m->settle();
    FormRow *version = about()->form()->row(u"version"_s);
    QVERIFY(!version->field()->control()->isEnabled());
}

LANSNAV_TEST_MAIN(TestParentingTab)
#include "tst_parentingtab.moc"
