// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/listpane.h"
#include "common/newrowdialog.h"
#include "parenting/partspane.h"
#include "parenting/programmespage.h"
#include "support/modal.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<ProgrammesPage>;

/// The register of programmes, and that a change leaves old groups what they began with.
class TestProgrammesPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void templateAndDemoAreListed()
    {
        m->fillDemo();
        m->show();
        QAbstractItemModelTester tester(m->page->table()->model());
        QAbstractItemModelTester steps(m->page->meetings()->table()->model());
        QAbstractItemModelTester questions(m->page->questions()->table()->model());
        QAbstractItemModelTester versions(m->page->versionTable()->model());
        QCOMPARE(m->column(m->page->table(), u"short_name"_s), (QStringList{u"ABC"_s, u"FöiS"_s}));
        QCOMPARE(m->column(m->page->table(), u"participants"_s).first(), u"10–14"_s);
        m->page->select(m->file.fois.programme.id);
        QCOMPARE(m->page->meetings()->table()->model()->rowCount(), 5);
        m->page->select(m->file.abc.programme.id);
        QCOMPARE(m->column(m->page->meetings()->table(), u"theme"_s).first(), u"Visa kärlek"_s);
        QVERIFY(m->page->sentence().contains(u"new version"_s));
    }

    /// Names that would be due at once are told of before the months are changed.
    void fewerMonthsAreAskedAbout()
    {
        const Id group = m->file.group("Laxå", QDate(2026, 1, 15));
        m->file.people(group, 3);
        openAbc();
        QVERIFY(m->type(m->page->form(), u"keep_months"_s, 4));
        QVERIFY(!m->type(m->page->form(), u"keep_months"_s, 0));
        BannerBar *banner = m->page->pane()->banner();
        QVERIFY2(banner->sentence().contains(u"3 participant(s) in 1 group(s)"_s) && banner->sentence().contains(u"9 March 2026"_s), qPrintable(banner->sentence()));
        QCOMPARE(abc().programme.keepMonths, std::optional(4));
        QAbstractButton *change = test::buttonSaying(*banner, u"Change the months"_s);
        QVERIFY(change);
        change->click();
        m->settle();
        QCOMPARE(abc().programme.keepMonths, std::optional(0));
        QVERIFY(!m->page->form()->row(u"keep_months"_s)->hasError());
        QVERIFY(m->file.store->undo().ok());
        QCOMPARE(abc().programme.keepMonths, std::optional(4));
    }

    void withoutGroupsItIsChangedAsItStands()
    {
        openAbc();
        QVERIFY(m->type(m->page->demands(), u"most"_s, 12));
        QCOMPARE(abc().versions.size(), 1);
        QCOMPARE(abc().current()->most, std::optional(12));
        QVERIFY(m->toasts.isEmpty());
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->page->demands()->value(u"most"_s).toInt(), 14);
    }

    void withGroupsAChangeMakesANewVersion_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("age") << u"child_oldest"_s << QVariant(10);
        QTest::newRow("leaders") << u"leaders"_s << QVariant(3);
        QTest::newRow("participants") << u"fewest"_s << QVariant(8);
        QTest::newRow("completed") << u"may_miss"_s << QVariant(2);
        QTest::newRow("practice at home") << u"home_practice"_s << QVariant(false);
    }

    void withGroupsAChangeMakesANewVersion()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const Id group = m->file.group("Laxå", QDate(2026, 4, 9));
        const ProgrammeVersion old = m->file.detail(group).version;
        openAbc();
        QVERIFY(m->type(m->page->demands(), key, value));
        QCOMPARE(abc().versions.size(), 2);
        QCOMPARE(abc().current()->validFrom, PartialDate(QDate(2026, 3, 2)));
        QCOMPARE(m->toasts.size(), 1);
        const ProgrammeVersion kept = m->file.detail(group).version;
        QCOMPARE(kept.id, old.id);
        QVERIFY(kept.childOldest == old.childOldest && kept.leaders == old.leaders && kept.fewest == old.fewest && kept.mayMiss == old.mayMiss && kept.homePractice == old.homePractice);
        QCOMPARE(m->page->versionTable()->model()->rowCount(), 2);
        // What is changed next is changed in the new one.
        QVERIFY(m->type(m->page->demands(), u"most"_s, 16));
        QCOMPARE(abc().versions.size(), 2);
        QCOMPARE(m->toasts.size(), 1);
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(m->file.store->undo().ok());
        QCOMPARE(abc().versions.size(), 1);
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("older than the oldest") << u"child_youngest"_s << QVariant(15);
        QTest::newRow("more than there is room for") << u"fewest"_s << QVariant(20);
        QTest::newRow("every meeting missed") << u"may_miss"_s << QVariant(4);
    }

    void whatCannotBeIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        m->file.group("Laxå", QDate(2026, 4, 9));
        openAbc();
        QVERIFY(!m->type(m->page->demands(), key, value));
        QVERIFY(!m->page->demands()->row(key)->message().isEmpty());
        QCOMPARE(abc().versions.size(), 1);
    }

    void meetingsAreWrittenMovedAndTakenAway()
    {
        openAbc();
        QVERIFY(m->page->pane()->showTab(u"meetings"_s));
        QVERIFY(QTest::qWaitForWindowActive(m->page.get()));
        TableView *table = m->page->meetings()->table();
        m->page->meetings()->newText()->setText(u"Återträff"_s);
        QTest::keyClick(m->page->meetings()->newText(), Qt::Key_Return);
        m->settle();
        QCOMPARE(themes().last(), u"Återträff"_s);
        QCOMPARE(abc().current()->meetings.last().minutes, std::optional(150));
        QVERIFY(m->page->meetings()->newText()->text().isEmpty());
        table->setCurrentIndex(table->model()->index(4, 1));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        m->settle();
        QCOMPARE(themes().at(3), u"Återträff"_s);
        QCOMPARE(table->currentIndex().row(), 3);
        QVERIFY(table->model()->setData(table->model()->index(3, Fixture::columnOf(table, u"minutes"_s)), u"90"_s, Qt::EditRole));
        QCOMPARE(abc().current()->meetings.at(3).minutes, std::optional(90));
        m->settle();
        QTest::keyClick(table, Qt::Key_Delete);
        m->settle();
        QCOMPARE(themes().size(), 4);
        QVERIFY(!themes().contains(u"Återträff"_s));
        for (int i = 0; i < 4; ++i)
            QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->column(table, u"theme"_s), themes());
        QCOMPARE(themes().size(), 4);
    }

    void whatIsLeftAsItWasMakesNoVersion()
    {
        m->file.group("Laxå", QDate(2026, 4, 9));
        openAbc();
        TableView *table = m->page->meetings()->table();
        const int changes = m->file.changes();
        QVERIFY(table->model()->setData(table->model()->index(0, Fixture::columnOf(table, u"theme"_s)), u"Visa kärlek"_s, Qt::EditRole));
        table->setCurrentIndex(table->model()->index(0, 1));
        emit m->page->meetings()->moveRequested(table->currentId(), -1);
        QTest::keyClick(m->page->meetings()->newText(), Qt::Key_Return);
        QCOMPARE(m->file.changes(), changes);
        QVERIFY(!table->model()->setData(table->model()->index(0, Fixture::columnOf(table, u"minutes"_s)), u"länge"_s, Qt::EditRole));
        QVERIFY(!m->page->pane()->banner()->sentence().isEmpty());
        QCOMPARE(m->file.changes(), changes);
    }

    void questionsHaveAScale()
    {
        openAbc();
        PartsPane *pane = m->page->questions();
        pane->newText()->setText(u"Jag är trygg som förälder"_s);
        QTest::keyClick(pane->newText(), Qt::Key_Return);
        m->settle();
        QCOMPARE(abc().current()->questions.size(), 1);
        QAbstractItemModel *model = pane->table()->model();
        QVERIFY(model->setData(model->index(0, Fixture::columnOf(pane->table(), u"highest"_s)), u"7"_s, Qt::EditRole));
        QCOMPARE(abc().current()->questions.first().highest, 7);
        m->settle();
        QVERIFY(!model->setData(model->index(0, Fixture::columnOf(pane->table(), u"highest"_s)), u"1"_s, Qt::EditRole));
        QVERIFY(!model->setData(model->index(0, Fixture::columnOf(pane->table(), u"lowest"_s)), u"låg"_s, Qt::EditRole));
        QCOMPARE(abc().current()->questions.first().highest, 7);
    }

    void aNewProgrammeHasItsMeetings()
    {
        m->show();
        const auto dialog = m->page->newDialog();
        dialog->show();
        dialog->form()->row(u"short_name"_s)->field()->setValue(u"Ny"_s);
        dialog->accept();
        QVERIFY2(dialog->isVisible(), "it has no meetings");
        dialog->form()->row(u"meetings"_s)->field()->setValue(u"Första träffen\n\nAndra träffen"_s);
        dialog->form()->row(u"minutes"_s)->field()->setValue(120);
        dialog->accept();
        m->settle();
        m->page->select(dialog->created());
        m->settle();
        QCOMPARE(m->page->currentId(), dialog->created());
        QCOMPARE(m->column(m->page->meetings()->table(), u"theme"_s), (QStringList{u"Första träffen"_s, u"Andra träffen"_s}));
        emit m->page->table()->deleteRequested({dialog->created()});
        m->settle();
        QCOMPARE(m->page->table()->model()->rowCount(), 2);
        m->file.group("Laxå", QDate(2026, 4, 9));
        emit m->page->table()->deleteRequested({m->file.abc.programme.id});
        QVERIFY2(!m->page->findChild<ListPane *>()->banner()->sentence().isEmpty(), "groups have it");
    }

private:
    void openAbc()
    {
        m->show();
        m->page->select(m->file.abc.programme.id);
        m->settle();
    }

    ProgrammeDetail abc()
    {
        for (const ProgrammeDetail &detail : m->file.must(ParentingStore::programmes(m->file.db())))
            if (detail.programme.id == m->file.abc.programme.id)
                return detail;
        return {};
    }

    QStringList themes()
    {
        const ProgrammeDetail detail = abc();
        QStringList themes;
        for (const ProgrammeStep &step : detail.current()->meetings)
            themes.append(step.theme);
        return themes;
    }

    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestProgrammesPage)
#include "tst_programmespage.moc"
