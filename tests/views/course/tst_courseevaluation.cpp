// SPDX-License-Identifier: GPL-3.0-or-later
#include "coursetabfixture.h"

#include "common/feedback.h"
#include "course/afterwards.h"
#include "course/answerspane.h"
#include "course/eventparts.h"
#include "course/questionspane.h"
#include "course/resultspane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace lansnav;
using namespace Qt::StringLiterals;

/// Questions, typed answers and results, as a person does it.
class TestCourseEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<test::CourseTabFixture>(); }
    void cleanup() { m.reset(); }

    void theUsualQuestionsAreOneAct()
    {
        const Id event = m->file.event("Kurs");
        openEvaluation(event, 0);
        auto *pane = m->tab->findChild<QuestionsPane *>();
        for (QPushButton *button : pane->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().contains(u"usual"_s))
                QTest::mouseClick(button, Qt::LeftButton);
        m->settle();
        QAbstractItemModelTester tester(pane->table()->model());
        QCOMPARE(m->file.detail(event).questions.size(), 5);
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->file.detail(event).questions.size(), 0);
        QTest::keyClicks(m->find<QLineEdit>("newQuestion"), u"Hur var maten?"_s);
        QTest::keyClick(m->find<QLineEdit>("newQuestion"), Qt::Key_Return);
        m->settle();
        QCOMPARE(m->column("questionTable", u"text"_s), QStringList{u"Hur var maten?"_s});
    }

    void questionsChangePlaces()
    {
        const Id event = questions();
        const EventDetail before = m->file.detail(event);
        QVERIFY(m->file.courses->swapQuestions(before.questions.at(0), before.questions.at(1)).ok());
        const EventDetail after = m->file.detail(event);
        QCOMPARE(after.questions.at(0).id, before.questions.at(1).id);
        QCOMPARE(after.questions.at(1).id, before.questions.at(0).id);
    }

    void answersAreTypedWithoutLeavingTheKeyboard()
    {
        const Id event = questions();
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        QVERIFY(pane->field(0)->hasFocus() || !m->tab->isActiveWindow());
        QTest::keyClicks(pane->field(0), u"4"_s);
        QVERIFY(pane->field(1)->hasFocus() || !m->tab->isActiveWindow());
        QTest::keyClicks(pane->field(1), u"2"_s);
        QTest::keyClicks(pane->field(2), u"Bra"_s);
        QTest::keyClick(pane->field(2), Qt::Key_Return);
        m->settle();
        const EventDetail detail = m->file.detail(event);
        QCOMPARE(detail.answers.size(), 3);
        for (const EventAnswer &answer : detail.answers)
            QCOMPARE(answer.value, answer.question == detail.questions.at(0).id ? u"4"_s : answer.question == detail.questions.at(1).id ? u"Nej"_s : u"Bra"_s);
        QVERIFY(pane->field(0)->text().isEmpty());
        QVERIFY(m->find<QLabel>("sheetCount")->text().startsWith(u"1"_s));
        QVERIFY(m->file.store->undo().ok());
        m->settle();
        QCOMPARE(m->file.detail(event).answers.size(), 0);
    }

    void whatIsNoAnswerIsRefusedAndKept()
    {
        const Id event = questions();
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        QTest::keyClicks(pane->field(0), u"9"_s);
        QVERIFY(!pane->save());
        QVERIFY(pane->banner()->sentence().contains(u"from 1 to 5"_s));
        QCOMPARE(pane->field(0)->text(), u"9"_s);
        pane->field(0)->clear();
        QVERIFY(!pane->save());     // an empty paper is not kept
        QCOMPARE(m->file.detail(event).answers.size(), 0);
    }

    void anEarlierPaperIsMended()
    {
        const Id event = questions();
        const Id scale = m->file.detail(event).questions.first().id;
        QVERIFY(m->file.courses->setAnswers(event, {}, {{scale, u"2"_s}}).ok());
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        auto *sheets = m->find<QComboBox>("answerSheet");
        QCOMPARE(sheets->count(), 2);
        sheets->setCurrentIndex(1);
        emit sheets->activated(1);
        QCOMPARE(pane->field(0)->text(), u"2"_s);
        pane->field(0)->setText(u"5"_s);
        QVERIFY(pane->save());
        m->settle();
        QCOMPARE(m->file.detail(event).answers.size(), 1);
        QCOMPARE(m->file.detail(event).answers.first().value, u"5"_s);
    }

    void whatIsTypedStaysWithItsEvent()
    {
        const Id event = questions(), other = questions();
        QVERIFY(m->file.courses->setAnswers(event, {}, {{m->file.detail(event).questions.first().id, u"2"_s}}).ok());
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        auto *sheets = m->find<QComboBox>("answerSheet");
        const QVariant paper = sheets->itemData(1);
        QTest::keyClicks(pane->field(0), u"4"_s);
        QTest::keyClicks(pane->field(2), u"Halva"_s);
        m->open(other, u"evaluation"_s);
        QVERIFY(pane->field(0)->text().isEmpty() && pane->field(2)->text().isEmpty());
        m->open(event, u"evaluation"_s);
        QCOMPARE(pane->field(0)->text(), u"4"_s);
        QCOMPARE(pane->field(2)->text(), u"Halva"_s);
        QCOMPARE(sheets->currentIndex(), 0);
        // A question that comes to is asked beside what is typed.
        EventQuestion more;
        more.event = event;
        more.text = u"Lokalen"_s;
        more.sort = 9;
        QVERIFY(m->file.courses->addQuestion(more).ok());
        m->settle();
        QCOMPARE(pane->field(2)->text(), u"Halva"_s);
        QVERIFY(pane->save());
        m->settle();
        m->open(other, u"evaluation"_s);
        m->open(event, u"evaluation"_s);
        QVERIFY(pane->field(0)->text().isEmpty());
        // Also what is mended in an earlier paper, and as that paper.
        sheets->setCurrentIndex(sheets->findData(paper));
        emit sheets->activated(sheets->currentIndex());
        QCOMPARE(pane->field(0)->text(), u"2"_s);
        QTest::keyClicks(pane->field(2), u"Mer"_s);
        m->open(other, u"evaluation"_s);
        QCOMPARE(sheets->currentIndex(), 0);
        m->open(event, u"evaluation"_s);
        QCOMPARE(sheets->currentData(), paper);
        QCOMPARE(pane->field(2)->text(), u"Mer"_s);
        QVERIFY(pane->save());
        m->settle();
        QCOMPARE(sheetsOf(m->file.detail(event)).size(), 2);
    }

    /// Choosing another paper saves what is typed in the one that is left, and stays with it where that cannot be.
    void anotherPaperLosesNothing()
    {
        const Id event = questions();
        const Id scale = m->file.detail(event).questions.first().id;
        QVERIFY(m->file.courses->setAnswers(event, u"a"_s, {{scale, u"2"_s}}).ok());
        QVERIFY(m->file.courses->setAnswers(event, u"b"_s, {{scale, u"3"_s}}).ok());
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        auto *sheets = m->find<QComboBox>("answerSheet");
        const auto choose = [&](const QString &sheet) {
            sheets->setCurrentIndex(std::max(0, sheets->findData(sheet)));
            emit sheets->activated(sheets->currentIndex());
            m->settle();
        };
        const auto stored = [&](const QString &sheet) {
            QStringList values;
            for (const EventAnswer &answer : m->file.detail(event).answers)
                if (answer.sheet == sheet)
                    values << answer.value;
            values.sort();
            return values.join(u' ');
        };
        choose(u"a"_s);
        QTest::keyClicks(pane->field(2), u"Mer"_s);
        choose(u"b"_s);
        QCOMPARE(stored(u"a"_s), u"2 Mer"_s);
        QCOMPARE(m->toasts.size(), 1);
        QCOMPARE(pane->field(0)->text(), u"3"_s);
        QVERIFY(pane->field(2)->text().isEmpty());
        // What is no answer is told, and the paper stays.
        pane->field(0)->selectAll();
        QTest::keyClicks(pane->field(0), u"9"_s);
        choose(u"a"_s);
        QCOMPARE(sheets->currentData().toString(), u"b"_s);
        QCOMPARE(pane->field(0)->text(), u"9"_s);
        QVERIFY(pane->banner()->sentence().contains(u"from 1 to 5"_s));
        pane->field(0)->selectAll();
        QTest::keyClicks(pane->field(0), u"5"_s);
        choose(QString());
        QCOMPARE(stored(u"b"_s), u"5"_s);
        QVERIFY(pane->field(0)->text().isEmpty());
        // A new paper is a paper as soon as something stands on it, and none before.
        QTest::keyClicks(pane->field(2), u"Ny"_s);
        choose(u"a"_s);
        QCOMPARE(sheetsOf(m->file.detail(event)).size(), 3);
        choose(QString());
        QTest::keyClicks(pane->field(2), u"x"_s);
        QTest::keyClick(pane->field(2), Qt::Key_Backspace);
        choose(u"b"_s);
        QCOMPARE(sheets->currentData().toString(), u"b"_s);
        QCOMPARE(sheetsOf(m->file.detail(event)).size(), 3);
    }

    void aPaperTakenAwayLeavesWhatIsTyped()
    {
        const Id event = questions();
        const Id scale = m->file.detail(event).questions.first().id;
        QVERIFY(m->file.courses->setAnswers(event, u"a"_s, {{scale, u"2"_s}}).ok());
        openEvaluation(event, 1);
        auto *pane = m->tab->findChild<AnswersPane *>();
        auto *sheets = m->find<QComboBox>("answerSheet");
        sheets->setCurrentIndex(1);
        emit sheets->activated(1);
        QTest::keyClicks(pane->field(2), u"Mer"_s);
        QVERIFY(m->file.courses->trashSheets(event, {u"a"_s}).ok());
        m->settle();
        QCOMPARE(pane->field(2)->text(), u"Mer"_s);
        QVERIFY(sheets->currentData().toString().isEmpty());
        QVERIFY(pane->banner()->sentence().contains(u"new paper"_s));
        QVERIFY(pane->save());
        m->settle();
        QCOMPARE(sheetsOf(m->file.detail(event)).size(), 1);
    }

    void fewerThanFiveAreNotShown()
    {
        const Id event = questions();
        const Id scale = m->file.detail(event).questions.first().id;
        for (int i = 0; i < 4; ++i)
            QVERIFY(m->file.courses->setAnswers(event, {}, {{scale, u"4"_s}}).ok());
        openEvaluation(event, 2);
        auto *pane = m->tab->findChild<ResultsPane *>();
        QVERIFY(pane->sentences().first().contains(u"not shown"_s));
        QVERIFY(m->file.courses->setAnswers(event, {}, {{scale, u"5"_s}}).ok());
        m->settle();
        QVERIFY(pane->sentences().first().contains(u"4.2"_s));
        // Each question stands there once.
        int said = 0;
        for (const QLabel *label : pane->findChildren<QLabel *>())
            said += label->isVisible() && label->text().contains(u"Helheten"_s);
        QCOMPARE(said, 1);
    }

private:
    void openEvaluation(const Id &event, int part)
    {
        m->show();
        m->open(event, u"evaluation"_s);
        m->find<EventParts>("evaluationPage")->parts()->setCurrentIndex(part);
        m->settle();
    }

    /// A scale, a choice and a free text.
    Id questions()
    {
        const Id event = m->file.event("Kurs");
        int sort = 0;
        for (const auto &[kind, text] : {std::pair{QuestionKind::Scale, u"Helheten"_s}, {QuestionKind::Choice, u"Igen?"_s}, {QuestionKind::Text, u"Bäst?"_s}}) {
            EventQuestion question;
            question.event = event;
            question.kind = kind;
            question.text = text;
            question.sort = sort++;
            if (kind == QuestionKind::Choice)
                question.choices = {u"Ja"_s, u"Nej"_s};
            test::CourseFixture::must(m->file.courses->addQuestion(question));
        }
        return event;
    }

    std::unique_ptr<test::CourseTabFixture> m;
};

LANSNAV_TEST_MAIN(TestCourseEvaluation)
#include "tst_courseevaluation.moc"
