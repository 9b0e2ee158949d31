// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/answerimport.h"
#include "courseimportfixture.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestAnswerImport : public QObject
{
    Q_OBJECT

private slots:
    void answers_data();
    void answers();
    void evaluation();
    void evaluationWithoutQuestions();
};

void TestAnswerImport::answers_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    const int scale = int(QuestionKind::Scale), choice = int(QuestionKind::Choice), text = int(QuestionKind::Text);
    QTest::newRow("step") << scale << u"4"_s << u"4"_s;
    QTest::newRow("step in words") << scale << u"5 – mycket bra"_s << u"5"_s;
    QTest::newRow("step as Excel has it") << scale << u"3.0"_s << u"3"_s;
    QTest::newRow("step of steps") << scale << u"2/5"_s << u"2"_s;
    QTest::newRow("beyond the scale") << scale << u"7"_s << QString();
    QTest::newRow("no step") << scale << u"bra"_s << QString();
    QTest::newRow("half a step") << scale << u"3,5"_s << QString();
    QTest::newRow("choice") << choice << u" Kollega "_s << u"kollega"_s;
    QTest::newRow("no choice") << choice << u"radio"_s << QString();
    QTest::newRow("text") << text << u" Tack!\nKom igen. "_s << u"Tack!\nKom igen."_s;
}

void TestAnswerImport::answers()
{
    QFETCH(int, kind);
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    EventQuestion question;
    question.kind = QuestionKind(kind);
    question.choices = {u"e-post"_s, u"kollega"_s};
    QCOMPARE(AnswerImporter::answer(question, cell), expected);
}

void TestAnswerImport::evaluation()
{
    CourseFixture f;
    const Id event = f.event("Dag");
    EventQuestion scale;
    scale.event = event;
    scale.text = u"Hur var dagen?"_s;
    const Id day = f.must(f.courses->addQuestion(scale));
    EventQuestion free = scale;
    free.kind = QuestionKind::Text;
    free.text = u"Vad tar du med dig?"_s;
    free.sort = 1;
    const Id take = f.must(f.courses->addQuestion(free));
    const Workbook book = bookOf({{u"Tidstämpel"_s, u"1. Hur var dagen"_s, u"VAD TAR DU MED DIG?"_s, u"Namn"_s},
                                  {u"2026-05-15 10.00"_s, u"4"_s, u"Mycket"_s, u"Anna Ek"_s},
                                  {u"2026-05-15 10.00"_s, u"4"_s, u"Mycket"_s, u"Anna Ek"_s},
                                  {u"2026-05-15 11.00"_s, u"9"_s, u"Inget"_s, u"Bo Ask"_s},
                                  {u"2026-05-15 12.00"_s, u""_s, u""_s, u"Cia Al"_s}});
    const Run run = importAs(f, AnswerImporter::kind(), event, book);
    QCOMPARE(run.report.added, 3);
    QCOMPARE(run.report.refused.size(), 1);
    // The nine is off the scale, and that is told when it is done; once, also when the columns are matched anew.
    const auto told = [](const ImportReport &report) { return report.skipped.filter(u"1 answer(s) left out"_s).size(); };
    QCOMPARE(told(run.report), 1);
    ImportPlan again = run.plan;
    f.must(ImportEngine::judge(f.db(), AnswerImporter::kind(), book, {{u"event"_s, event}}, again));
    QCOMPARE(told(ImportEngine::report(again)), 1);
    EventDetail detail = f.detail(event);
    QCOMPARE(detail.answers.size(), 5);
    QSet<QString> sheets;
    for (const EventAnswer &answer : detail.answers) {
        sheets.insert(answer.sheet);
        QVERIFY(!answer.value.contains("Anna"_L1));
        QVERIFY(answer.question == day || answer.question == take);
    }
    QCOMPARE(sheets.size(), 3);
    const int changes = f.changes();
    QCOMPARE(importAs(f, AnswerImporter::kind(), event, book).report.unchanged, 3);
    QCOMPARE(f.changes(), changes);
    const auto wrong = ImportEngine::plan(f.db(), AnswerImporter::kind(), bookOf({{u"Namn"_s, u"Ort"_s}, {u"Anna"_s, u"Laxå"_s}}), u"x"_s, {{u"event"_s, event}});
    QVERIFY(!wrong && wrong.error().sentence.contains("Hur var dagen?"_L1));
}

void TestAnswerImport::evaluationWithoutQuestions()
{
    CourseFixture f;
    const auto plan = ImportEngine::plan(f.db(), AnswerImporter::kind(), bookOf({{u"Hur var dagen?"_s, u"Annat"_s}, {u"4"_s, u"x"_s}}), u"x"_s, {{u"event"_s, f.event("Dag")}});
    QVERIFY(!plan);
}

LANSNAV_TEST_MAIN(TestAnswerImport)
#include "tst_answerimport.moc"
