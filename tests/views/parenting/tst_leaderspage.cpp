// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingpagefixture.h"

#include "common/datefield.h"
#include "common/detailpane.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "common/listpane.h"
#include "common/newrowdialog.h"
#include "parenting/leaderspage.h"
#include "parenting/trainingspane.h"
#include "privacy/masking.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace lansnav;
using namespace Qt::StringLiterals;

using Fixture = test::ParentingPageFixture<LeadersPage>;

/// The register of leaders.
class TestLeadersPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<Fixture>(); }
    void cleanup() { m.reset(); }

    void demoIsListed()
    {
        m->fillDemo();
        m->show();
        QAbstractItemModelTester tester(m->page->table()->model());
        QAbstractItemModelTester trainings(m->page->trainings()->table()->model());
        const auto leaders = this->leaders();
        QCOMPARE(m->page->table()->model()->rowCount(), leaders.size());
        int resting = 0;
        for (const Leader &leader : leaders) {
            resting += leader.status == LeaderStatus::Resting;
            QVERIFY(m->page->table()->selectId(leader.id));
            QCOMPARE(m->page->trainings()->table()->model()->rowCount(), leader.trainings.size());
        }
        m->page->filter()->setValue(u"which"_s, u"resting"_s);
        QCOMPARE(m->page->table()->model()->rowCount(), resting);
    }

    void whatIsWrittenIsSavedAndTakenBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("resting") << u"status"_s << QVariant(u"resting"_s);
        QTest::newRow("languages") << u"languages"_s << QVariant(u"svenska och arabiska"_s);
        QTest::newRow("municipality") << u"municipality"_s << QVariant::fromValue(Id());
        QTest::newRow("note") << u"note"_s << QVariant(u"Kan kvällar"_s);
    }

    void whatIsWrittenIsSavedAndTakenBack()
    {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        const Id leader = m->file.leader(m->file.person("Anna", "Ek"), "Laxå", m->file.abc.programme.id);
        m->show();
        m->page->select(leader);
        if (key == u"municipality")
            value = QVariant::fromValue(m->file.municipality("Nora"));
        const Leader before = leaders().first();
        QVERIFY(m->type(m->page->form(), key, value));
        const Leader after = leaders().first();
        QVERIFY(after.status != before.status || after.languages != before.languages || after.municipality != before.municipality || after.note != before.note);
        if (key == u"languages")
            QCOMPARE(after.languages, (QStringList{u"svenska"_s, u"arabiska"_s}));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(leaders().first().note, before.note);
        QCOMPARE(leaders().first().status, before.status);
        QCOMPARE(leaders().first().municipality, before.municipality);
        QCOMPARE(m->page->form()->value(u"status"_s).toString(), u"active"_s);
    }

    void thePhoneIsReadAsItIsWritten()
    {
        const Id anna = m->file.person("Anna", "Ek");
        QVERIFY(registerstore::changePerson(*m->file.store, anna, u"phone"_s, u"+46701740605"_s).ok());
        const Id leader = m->file.leader(anna, "Laxå", m->file.abc.programme.id);
        m->show();
        m->page->select(leader);
        QCOMPARE(m->page->form()->value(u"phone"_s).toString(), u"070-174 06 05"_s);
    }

    void whoIsProtectedIsMasked()
    {
        const Id hidden = m->file.person("Hemlig", "Person", true);
        const Id leader = m->file.leader(hidden, "Laxå", m->file.abc.programme.id);
        const Id training = leaders().first().trainings.first().id;
        m->file.must(m->file.groups->changeTraining(training, {{u"certificate"_s, u"Intyg 17"_s}}));
        m->show();
        m->page->select(leader);
        m->settle();
        QCOMPARE(m->page->pane()->title(), Masking::name());
        for (const char *key : {"municipality", "languages", "note", "employer", "email", "phone"}) {
            const QVariant value = m->page->form()->value(QString::fromLatin1(key));
            QVERIFY2(value.value<Id>().isNull() && value.toString().isEmpty() && m->page->form()->row(QString::fromLatin1(key))->isHidden(), key);
        }
        QVERIFY(m->page->trainings()->form()->row(u"certificate"_s)->isHidden());
        QVERIFY(m->page->trainings()->form()->value(u"certificate"_s).toString().isEmpty());
        // Nor does a list of who is in a municipality tell.
        m->page->filter()->setValue(u"municipality"_s, QVariant::fromValue(m->file.municipality("Laxå")));
        QCOMPARE(m->page->table()->model()->rowCount(), 0);
    }

    void aNewLeaderAndTheTrainingAreOneAct()
    {
        const Id person = m->file.person("Anna", "Ek");
        m->show();
        const auto dialog = m->page->newDialog();
        dialog->show();
        dialog->accept();
        QVERIFY(dialog->isVisible());       // nobody is chosen
        QVERIFY(!dialog->banner()->sentence().isEmpty());
        m->settle();
        dialog->form()->row(u"person"_s)->field()->setValue(QVariant::fromValue(person));
        dialog->form()->row(u"programme"_s)->field()->setValue(QVariant::fromValue(m->file.abc.programme.id));
        dialog->form()->row(u"trained"_s)->field()->setValue(u"2025-10"_s);
        m->settle();
        dialog->accept();
        QCOMPARE(leaders().size(), 1);
        QCOMPARE(leaders().first().id, dialog->created());
        QCOMPARE(leaders().first().trainings.size(), 1);
        QVERIFY(m->file.store->undo().ok());
        QVERIFY(leaders().isEmpty());
    }

    /// Days of a training that is in nothing would be lost without a word.
    void daysWithoutAProgrammeAreNotLost()
    {
        const Id person = m->file.person("Anna", "Ek");
        m->show();
        m->settle();
        const auto dialog = m->page->newDialog();
        dialog->show();
        m->settle();
        dialog->form()->row(u"person"_s)->field()->setValue(QVariant::fromValue(person));
        dialog->form()->row(u"trained"_s)->field()->setValue(u"2025-10"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY2(dialog->banner()->sentence().contains(u"what the training is in"_s), qPrintable(dialog->banner()->sentence()));
        QVERIFY(leaders().isEmpty());
        // Who is not trained yet is added without either.
        dialog->form()->row(u"trained"_s)->field()->setValue(QString());
        dialog->accept();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(leaders().size(), 1);
        QVERIFY(leaders().first().trainings.isEmpty());
    }

    /// "i morgon" is the day after the one that the program goes by.
    void aDayInWordsIsReckonedFromToday()
    {
        m->show();
        m->settle();
        const auto dialog = m->page->newDialog();
        dialog->show();
        auto *field = qobject_cast<DateField *>(dialog->form()->row(u"trained"_s)->field());
        QVERIFY(field);
        QTest::keyClicks(field->control(), u"i morgon"_s);
        QCOMPARE(field->partialDate(), PartialDate(m->file.store->environment().today().addDays(1)));
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
    }

    void trainingsThatOverlapAreRefused()
    {
        const Id leader = m->file.leader(m->file.person("Anna", "Ek"), "Laxå", m->file.abc.programme.id, PartialDate(QDate(2024, 12, 31)));
        m->file.must(m->file.groups->addTraining({{}, leaders().first().person, m->file.abc.programme.id, {}, 1, PartialDate(QDate(2025, 2, 1)), {}, {}}));
        m->show();
        m->page->select(leader);
        m->settle();
        TrainingsPane *pane = m->page->trainings();
        QCOMPARE(pane->table()->model()->rowCount(), 2);
        const Id first = leaders().first().trainings.first().id;
        QVERIFY(pane->table()->selectId(first));
        QVERIFY2(!m->type(pane->form(), u"valid_until"_s, u"2026-06-30"_s), "two at a time");
        QVERIFY(!pane->form()->row(u"valid_until"_s)->message().isEmpty());
        QVERIFY(m->type(pane->form(), u"valid_until"_s, u"2025-01-31"_s));
        QCOMPARE(leaders().first().trainings.first().validUntil, PartialDate(QDate(2025, 1, 31)));
        emit pane->table()->deleteRequested({first});
        m->settle();
        QCOMPARE(leaders().first().trainings.size(), 1);
        QVERIFY(m->file.store->undo().ok());
        QCOMPARE(leaders().first().trainings.size(), 2);
    }

    void whoLeadsAGroupIsNotTakenAway()
    {
        const Id anna = m->file.person("Anna", "Ek");
        const Id leader = m->file.leader(anna, "Laxå", m->file.abc.programme.id);
        m->file.group("Laxå", QDate(2026, 4, 9), {anna});
        m->show();
        emit m->page->table()->deleteRequested({leader});
        m->settle();
        QCOMPARE(leaders().size(), 1);
        QVERIFY(!m->page->list()->banner()->sentence().isEmpty());
    }

    void groupsLedAreOpened()
    {
        const Id anna = m->file.person("Anna", "Ek");
        const Id leader = m->file.leader(anna, "Laxå", m->file.abc.programme.id);
        const Id group = m->file.group("Laxå", QDate(2026, 2, 5), {anna});
        Edit edit(*m->file.store, ActText("Test"));
        edit.update(u"parent_group"_s, group, {{u"status"_s, u"running"_s}});
        m->file.must(edit.commit());
        m->show();
        m->page->select(leader);
        QSignalSpy spy(m->page.get(), &LeadersPage::rowsRequested);
        auto *button = m->find<QPushButton>("groupsLed");
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<FigureRows>().groups, QList<Id>{group});
        QTest::mouseClick(m->find<QPushButton>("showLeader"), Qt::LeftButton);
        QCOMPARE(m->navigatedRow, anna);
    }

    void leadersBehindAFigureAndThenAll()
    {
        const Id anna = m->file.person("Anna", "Ek");
        const Id bo = m->file.person("Bo", "Ask");
        const Id first = m->file.leader(anna, "Laxå", m->file.abc.programme.id);
        const Id other = m->file.leader(bo, "Nora", m->file.abc.programme.id);
        m->show();
        m->page->showOnly({{anna}, 1, u"trained in ABC, Laxå"_s});
        QCOMPARE(m->column(m->page->table(), u"name"_s), QStringList{u"Anna Ek"_s});
        const QString told = m->page->list()->banner()->sentence();
        QVERIFY(told.contains(u"trained in ABC, Laxå"_s) && told.contains(u"protected identity"_s));
        // Somebody else is pointed out: nobody is left out any more.
        m->page->select(other);
        QCOMPARE(m->page->table()->model()->rowCount(), 2);
        QCOMPARE(m->page->currentId(), other);
        QVERIFY(m->page->list()->banner()->sentence().isEmpty());
        m->page->showOnly({{bo}, 0, u"x"_s});
        m->page->filter()->setValue(u"which"_s, u"active"_s);
        QCOMPARE(m->page->table()->model()->rowCount(), 2);
        m->page->select(first);
        QCOMPARE(m->page->currentId(), first);
    }

private:
    QList<Leader> leaders() { return m->file.must(ParentingStore::leaders(m->file.db())); }

    std::unique_ptr<Fixture> m;
};

LANSNAV_TEST_MAIN(TestLeadersPage)
#include "tst_leaderspage.moc"
