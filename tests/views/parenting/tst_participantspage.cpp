// SPDX-License-Identifier: GPL-3.0-or-later
#include "parentingtabfixture.h"

#include "common/askdialog.h"
#include "common/datefield.h"
#include "common/feedback.h"
#include "common/filterbar.h"
#include "common/form.h"
#include "parenting/namesbar.h"
#include "parenting/namespreview.h"
#include "parenting/participantform.h"
#include "parenting/participantspage.h"
#include "privacy/masking.h"
#include "support/modal.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Who is in a group: typed in by keyboard, seats and waiting list, and how long the names are kept.
class TestParticipantsPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::ParentingTabFixture>(); }
    void cleanup() { m.reset(); }

    void typedStraightDown();
    void enterAddsFromAnywhereInTheLine_data();
    void enterAddsFromAnywhereInTheLine();
    void nothingIsAddedWithoutAName_data();
    void nothingIsAddedWithoutAName();
    void whatIsTypedStaysWithItsGroup();
    void seatsAndWaitingList();
    void leavingFreesASeatThatIsGivenByHand();
    void whoItIsIsChangedPartByPart();
    void aProtectedNameIsNotWrittenOver();
    void countsOnlyHasNoParticipants();
    void namesAreKeptAsLongAsTheProgrammeSays();
    void anonymisingShowsWhatGoesAndCanBeUndone();
    void anonymisingAtOnceIsAskedFirst();
    void namesThatAreDueArePreviewed();
    void erasedNamesAreTold();

private:
    ParticipantsPage *page() const { return m->find<ParticipantsPage>("participantsPage"); }
    Form *form() const { return page()->form()->form(); }
    void type(const char *field, const QString &text)
    {
        auto *edit = m->find<QLineEdit>(field);
        edit->setFocus();
        QTest::keyClicks(edit, text);
    }
    void enter(const char *field)
    {
        QTest::keyClick(m->find<QLineEdit>(field), Qt::Key_Return);
        m->settle();
    }
    bool commit(const QString &key, const QVariant &value)
    {
        FormRow *row = form()->row(key);
        row->field()->setValue(value);
        emit row->field()->edited();
        const bool done = row->commitNow();
        m->settle();
        return done;
    }
    Id finishedGroup()
    {
        const Id group = m->readyGroup("Laxå", QDate(2026, 1, 15), 12);
        m->file.attend(group, QStringList(12, u"NNNN"_s));
        m->file.must(m->file.groups->startGroup(group));
        m->file.must(m->file.groups->finishGroup(group));
        return group;
    }

    std::unique_ptr<test::ParentingTabFixture> m;
};

void TestParticipantsPage::typedStraightDown()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"participants"_s);
    type("newParticipant", u"A E"_s);
    type("newChildren", u"2"_s);
    // What cannot be read is not left out without a word.
    type("newAges", u"tre"_s);
    enter("newAges");
    QVERIFY2(page()->banner()->sentence().contains(u"“tre” holds no age"_s) && m->file.detail(group).participants.isEmpty(), qPrintable(page()->banner()->sentence()));
    m->find<QLineEdit>("newAges")->clear();
    type("newAges", u"3 och 7"_s);
    m->find<QComboBox>("newReachedBy")->setCurrentIndex(m->find<QComboBox>("newReachedBy")->findData(u"friend"_s));
    enter("newAges");
    QVERIFY(m->find<QLineEdit>("newParticipant")->hasFocus());
    QVERIFY(m->find<QLineEdit>("newParticipant")->text().isEmpty());
    type("newParticipant", u"Bo"_s);
    enter("newParticipant");
    QAbstractItemModelTester tester(page()->table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(m->column("participantTable", u"name"_s), QStringList({u"A E"_s, u"Bo"_s}));
    QCOMPARE(m->column("participantTable", u"ages"_s), QStringList({u"3, 7"_s, QString()}));
    const GroupDetail detail = m->file.detail(group);
    QCOMPARE(*detail.participants.first().children, 2);
    QCOMPARE(detail.participants.first().reachedBy, ReachedBy::Friend);
    // What is theirs alone is not said of the next one.
    QCOMPARE(detail.participants.last().reachedBy, ReachedBy::NotStated);
    QVERIFY(!detail.participants.last().children);
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QCOMPARE(m->column("participantTable", u"name"_s), QStringList{u"A E"_s});
}

void TestParticipantsPage::enterAddsFromAnywhereInTheLine_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("key");
    for (const char *field : {"newParticipant", "newChildren", "newAges", "newReachedBy", "newInterpreter", "addParticipant"})
        QTest::newRow(field) << QString::fromLatin1(field) << int(Qt::Key_Return);
    QTest::newRow("of the number pad") << u"addParticipant"_s << int(Qt::Key_Enter);
}

void TestParticipantsPage::enterAddsFromAnywhereInTheLine()
{
    QFETCH(QString, field);
    QFETCH(int, key);
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"participants"_s);
    type("newParticipant", u"Bo"_s);
    auto *interpreter = m->find<QCheckBox>("newInterpreter");
    interpreter->setChecked(true);
    auto *widget = m->find<QWidget>(field.toLatin1().constData());
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key(key));
    m->settle();
    QCOMPARE(m->file.detail(group).participants.size(), 1);
    QVERIFY(m->file.detail(group).participants.first().interpreter);
    QVERIFY(m->find<QLineEdit>("newParticipant")->hasFocus());
    QVERIFY(!interpreter->isChecked());
}

void TestParticipantsPage::nothingIsAddedWithoutAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("children");
    QTest::newRow("no name") << QString() << u"2"_s;
    QTest::newRow("spaces") << u"  "_s << QString();
    QTest::newRow("children in words") << u"Bo"_s << u"två"_s;
    QTest::newRow("fewer than none") << u"Bo"_s << u"-1"_s;
}

void TestParticipantsPage::nothingIsAddedWithoutAName()
{
    QFETCH(QString, name);
    QFETCH(QString, children);
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->show();
    m->open(group, u"participants"_s);
    type("newParticipant", name);
    type("newChildren", children);
    enter("newChildren");
    QVERIFY(m->file.detail(group).participants.isEmpty());
    QVERIFY(page()->banner()->sentence().contains(u"Nobody was added"_s));
    QCOMPARE(m->find<QLineEdit>("newChildren")->text(), children);
}

void TestParticipantsPage::whatIsTypedStaysWithItsGroup()
{
    const Id laxa = m->file.group("Laxå", QDate(2026, 3, 12)), nora = m->file.group("Nora", QDate(2026, 3, 12));
    m->show();
    m->open(laxa, u"participants"_s);
    type("newParticipant", u"Halv"_s);
    m->open(nora, u"participants"_s);
    QVERIFY(m->find<QLineEdit>("newParticipant")->text().isEmpty());
    m->open(laxa, u"participants"_s);
    QCOMPARE(m->find<QLineEdit>("newParticipant")->text(), u"Halv"_s);
}

void TestParticipantsPage::seatsAndWaitingList()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->file.people(group, 16);
    m->show();
    m->open(group, u"participants"_s);
    QCOMPARE(page()->seatsSentence(), u"14 of 14 seats taken. 2 on the waiting list."_s);
    auto *filter = page()->findChild<FilterBar *>();
    filter->setValue(u"which"_s, u"waiting"_s);
    QCOMPARE(m->column("participantTable", u"place"_s), QStringList({u"Waiting list, number 1"_s, u"Waiting list, number 2"_s}));
    QVERIFY(page()->table()->selectId(m->file.detail(group).participants.at(14).id));
    QVERIFY(m->find<QPushButton>("giveSeat")->isVisible());
    QVERIFY(!m->find<QPushButton>("giveSeat")->isEnabled());
}

void TestParticipantsPage::leavingFreesASeatThatIsGivenByHand()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    const QList<Id> people = m->file.people(group, 15);
    m->show();
    m->open(group, u"participants"_s, people.at(2));
    QVERIFY(commit(u"left_on"_s, u"2026-03-01"_s));
    QVERIFY(m->file.detail(group).participant(people.at(2))->hasLeft());
    m->open(group, u"participants"_s, people.at(14));
    QVERIFY(m->find<QPushButton>("giveSeat")->isEnabled());
    QTest::mouseClick(m->find<QPushButton>("giveSeat"), Qt::LeftButton);
    m->settle();
    QVERIFY(page()->form()->state().startsWith(u"Seat"_s));
    // Who left did not after all: the seat is taken, and that is told.
    page()->findChild<FilterBar *>()->setValue(u"which"_s, u"left"_s);
    QVERIFY(page()->table()->selectId(people.at(2)));
    QVERIFY(commit(u"left_on"_s, QString()));
    QVERIFY(!m->file.detail(group).participant(people.at(2))->hasLeft());
}

/// Name, ages and protection are one row: saving one never brings back what another was before.
void TestParticipantsPage::whoItIsIsChangedPartByPart()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    const Id participant = m->file.people(group, 1).first();
    m->show();
    m->open(group, u"participants"_s, participant);
    for (const auto &[key, value] : {std::pair(u"name"_s, u"Cia"_s), std::pair(u"ages"_s, u"4 och 9"_s)}) {
        form()->row(key)->field()->setValue(value);
        emit form()->row(key)->field()->edited();
    }
    QVERIFY(form()->commitAll());       // both before anything is read again
    m->settle();
    QCOMPARE(m->file.detail(group).participants.first().name, u"Cia"_s);
    QCOMPARE(m->file.detail(group).participants.first().childAges, QList<int>({4, 9}));
    QVERIFY(!commit(u"name"_s, QString()));
    QVERIFY(form()->row(u"name"_s)->hasError());
    QCOMPARE(m->file.detail(group).participants.first().name, u"Cia"_s);
}

void TestParticipantsPage::aProtectedNameIsNotWrittenOver()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    const Id participant = m->file.people(group, 1).first();
    m->show();
    m->open(group, u"participants"_s, participant);
    QVERIFY(commit(u"protected"_s, true));
    QCOMPARE(m->column("participantTable", u"name"_s), QStringList{Masking::name()});
    QVERIFY(qobject_cast<QLineEdit *>(form()->row(u"name"_s)->field()->control())->isReadOnly());
    QVERIFY(qobject_cast<QLineEdit *>(form()->row(u"ages"_s)->field()->control())->isReadOnly());
    QCOMPARE(m->file.count(u"SELECT count(*) FROM participant_name WHERE name = 'Deltagare1' AND protected = 1"_s), 1);
}

void TestParticipantsPage::countsOnlyHasNoParticipants()
{
    const Id group = m->file.group("Laxå", QDate(2026, 3, 12));
    m->file.must(m->file.groups->changeGroup(group, {{u"counts_only"_s, 1}}));
    m->show();
    m->open(group, u"participants"_s);
    QVERIFY(!m->find<QLineEdit>("newParticipant")->isVisible());
    QVERIFY(!m->find<TableView>("participantTable")->isVisible());
}

void TestParticipantsPage::namesAreKeptAsLongAsTheProgrammeSays()
{
    const Id running = m->file.group("Laxå", QDate(2026, 3, 12));
    m->file.people(running, 2);
    const Id over = finishedGroup();
    m->show();
    m->open(running, u"participants"_s);
    QVERIFY2(page()->names()->sentence().contains(u"6 month(s)"_s), qPrintable(page()->names()->sentence()));
    QVERIFY(!m->find<QPushButton>("anonymise")->isVisible());
    m->open(over, u"participants"_s);
    // The last meeting was on 5 February.
    QVERIFY2(page()->names()->sentence().contains(u"5 August 2026"_s), qPrintable(page()->names()->sentence()));
    QVERIFY(m->find<QPushButton>("anonymise")->isVisible());
    m->file.must(m->file.groups->changeProgramme(m->file.abc.programme.id, {{u"keep_months"_s, 1}}));
    m->settle();
    QVERIFY2(page()->names()->sentence().contains(u"5 March 2026"_s), qPrintable(page()->names()->sentence()));
}

void TestParticipantsPage::anonymisingShowsWhatGoesAndCanBeUndone()
{
    const Id group = finishedGroup();
    m->file.must(m->file.groups->nameParticipant(m->file.detail(group).participants.first().id, u"Hemlig"_s, {}, true));
    m->show();
    m->open(group, u"participants"_s);
    test::Modals modals;
    modals.answer<AnonymiseDialog>([](AnonymiseDialog &dialog) {
        QCOMPARE(dialog.names().size(), 12);
        QVERIFY(!dialog.names().contains(u"Hemlig"_s));
        QVERIFY2(dialog.kept().contains(u"12 registered, 12 started and 12 completed"_s), qPrintable(dialog.kept()));
        dialog.lastDay()->setDate(QDate(2026, 3, 1));
        dialog.accept();
        QVERIFY(dialog.isVisible());        // a day that is past would leave no time to undo
        dialog.lastDay()->setDate(QDate(2026, 3, 2));
        dialog.accept();
    });
    QTest::mouseClick(m->find<QPushButton>("anonymise"), Qt::LeftButton);
    m->settle();
    QVERIFY(modals.allCame());
    QCOMPARE(m->file.detail(group).group.namesUntil, PartialDate(QDate(2026, 3, 2)));
    QVERIFY2(page()->names()->sentence().contains(u"2 March 2026"_s), qPrintable(page()->names()->sentence()));
    // Kept that day, due the next; the counts do not change.
    m->file.must(parentingArea().announced(m->file.db(), QDate(2026, 2, 24)));
    QVERIFY(m->file.must(parentingArea().expired(m->file.db(), QDate(2026, 3, 2))).rows.isEmpty());
    QCOMPARE(m->file.must(parentingArea().expired(m->file.db(), QDate(2026, 3, 3))).rows.size(), 12);
    QVERIFY(m->file.store->undo().ok());
    m->settle();
    QVERIFY(page()->names()->sentence().contains(u"5 August 2026"_s));
    QVERIFY(m->file.must(parentingArea().expired(m->file.db(), QDate(2026, 3, 3))).rows.isEmpty());
}

/// At once only after it has been said that it cannot be undone.
void TestParticipantsPage::anonymisingAtOnceIsAskedFirst()
{
    const Id group = finishedGroup();
    m->show();
    m->open(group, u"participants"_s);
    for (const bool sure : {false, true}) {
        test::Modals modals;
        modals.answer<AnonymiseDialog>([](AnonymiseDialog &dialog) {
            dialog.findChild<QPushButton *>(u"anonymiseNow"_s)->click();
            if (dialog.isVisible())
                dialog.reject();
        });
        modals.answer<QMessageBox>([sure](QMessageBox &box) {
            QVERIFY2(box.text().contains(u"12 participant(s)"_s) && box.text().contains(u"cannot be undone"_s), qPrintable(box.text()));
            test::buttonSaying(box, sure ? u"Anonymise now"_s : u"Cancel"_s)->click();
        });
        QTest::mouseClick(m->find<QPushButton>("anonymise"), Qt::LeftButton);
        m->settle();
        QVERIFY(modals.allCame());
        int named = 0;
        for (const GroupParticipant &participant : m->file.detail(group).participants)
            named += !participant.nameRow.isNull();
        QCOMPARE(named, sure ? 0 : 12);
    }
    QVERIFY2(page()->banner()->sentence().contains(u"12 participant(s) have been anonymised"_s), qPrintable(page()->banner()->sentence()));
    QVERIFY(!m->file.store->undo().ok() || m->file.detail(group).participants.first().name.isEmpty());
}

/// What the overview leads to: kept longer, or anonymised at once.
void TestParticipantsPage::namesThatAreDueArePreviewed()
{
    m->file.must(m->file.groups->cancelGroup(m->readyGroup("Laxå", QDate(2025, 2, 6), 4), u"För få anmälda"_s));
    const Id nora = m->file.group("Nora", QDate(2025, 2, 6));
    m->file.people(nora, 2);
    m->show();
    const QList<Problem> problems = m->file.must(parentingArea().problems(m->file.db(), QDate(2026, 3, 2)));
    const auto due = std::find_if(problems.cbegin(), problems.cend(), [](const Problem &problem) { return problem.tab == u"names"_s; });
    QVERIFY(due != problems.cend());
    m->tab->showRow(due->row, due->tab, due->detail);
    m->settle();
    auto *dialog = m->tab->findChild<NamesPreviewDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY2(dialog->sentence().contains(u"6 participant(s) in 2 group(s)"_s) && dialog->sentence().contains(u"9 March 2026"_s), qPrintable(dialog->sentence()));
    QCOMPARE(dialog->table()->model()->rowCount(), 2);
    dialog->table()->selectId(nora);
    test::Modals modals;
    modals.answer<AskDialog>([](AskDialog &ask) {
        ask.setDay(QDate(2026, 12, 31), QDate(2026, 3, 2));
        ask.accept();
    });
    dialog->findChild<QPushButton *>(u"keepLonger"_s)->click();
    m->settle();
    QCOMPARE(m->file.detail(nora).group.namesUntil, PartialDate(QDate(2026, 12, 31)));
    QCOMPARE(dialog->table()->model()->rowCount(), 1);
    modals.answer<QMessageBox>([](QMessageBox &box) { test::buttonSaying(box, u"Anonymise now"_s)->click(); });
    dialog->table()->selectRow(0);
    dialog->findChild<QPushButton *>(u"anonymiseChosen"_s)->click();
    m->settle();
    QVERIFY(modals.allCame());
    QVERIFY2(dialog->banner()->sentence().contains(u"4 participant(s) have been anonymised, in ABC Laxå"_s), qPrintable(dialog->banner()->sentence()));
    QCOMPARE(dialog->table()->model()->rowCount(), 0);
    QCOMPARE(m->file.count(u"SELECT count(*) FROM participant_name WHERE participant IS NOT NULL"_s), 2);
}

void TestParticipantsPage::erasedNamesAreTold()
{
    const Id group = finishedGroup();
    GroupDetail detail = m->file.detail(group);
    for (GroupParticipant &participant : detail.participants) {
        participant.name.clear();
        participant.nameRow = {};
    }
    NamesBar bar;
    bar.show(detail, QDate(2026, 3, 2), {});
    QVERIFY(bar.sentence().startsWith(u"The names are erased."_s));
    detail.participants.clear();
    bar.show(detail, QDate(2026, 3, 2), {});
    QVERIFY(bar.isHidden());
}

LANSNAV_TEST_MAIN(TestParticipantsPage)
#include "tst_participantspage.moc"
