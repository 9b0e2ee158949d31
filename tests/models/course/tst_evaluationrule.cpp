// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/evaluationrule.h"
#include "coursefixture.h"
#include "support/testmain.h"

#include <limits>
#include <random>

#include <rapidcheck.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestEvaluationRule : public QObject
{
    Q_OBJECT

private slots:
    void answersFollowTheirQuestion_data();
    void answersFollowTheirQuestion();
    void scale();
    void choices();
    void texts();
    void fewAreNotShown();
    void groups_data();
    void groups();
    void nobodyCanBePickedOut();
};

namespace {

Id questionId()
{
    return Id::natural(u"question", {u"1"_s});
}

EvaluationQuestion question(QuestionKind kind)
{
    return {questionId(), kind, u"?"_s, 1, 5, {u"a"_s, u"b"_s, u"c"_s}};
}

EvaluationForm form(std::optional<int> scale, const QString &group = {})
{
    EvaluationForm made;
    made.group = group;
    if (scale)
        made.values.insert(questionId(), {scale, {}, {}});
    return made;
}

/// "nurse 6, doctor 5, rest 7"
QString shown(const QList<EvaluationGroup> &groups)
{
    QStringList parts;
    for (const EvaluationGroup &group : groups)
        parts.append(u"%1 %2"_s.arg(group.rest ? u"rest"_s : group.name).arg(group.result.answers));
    return parts.join(u", "_s);
}

} // namespace

void TestEvaluationRule::answersFollowTheirQuestion_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("answers");       // of the three sheets; empty: refused
    const auto choices = [](const QString &lines) { return QVariant(QString(lines).replace(u' ', u'\n')); };
    QTest::newRow("worded anew") << u"choices"_s << choices(u"ja kanske nej!"_s) << u"ja nej! nej! 4 5"_s;
    QTest::newRow("all worded anew") << u"choices"_s << choices(u"JA KANSKE NEJ"_s) << u"JA NEJ NEJ 4 5"_s;
    QTest::newRow("one more") << u"choices"_s << choices(u"ja kanske nej vet-ej"_s) << u"ja nej nej 4 5"_s;
    QTest::newRow("other order") << u"choices"_s << choices(u"nej kanske ja"_s) << u"ja nej nej 4 5"_s;
    QTest::newRow("other order, one worded anew") << u"choices"_s << choices(u"nej! kanske ja"_s) << u"ja nej! nej! 4 5"_s;
    QTest::newRow("one that nobody chose is gone") << u"choices"_s << choices(u"ja nej"_s) << u"ja nej nej 4 5"_s;
    QTest::newRow("one that was chosen is gone") << u"choices"_s << choices(u"ja kanske"_s) << QString();
    QTest::newRow("one before, and one worded anew") << u"choices"_s << choices(u"absolut ja kanske nej!"_s) << QString();
    QTest::newRow("a scale") << u"kind"_s << QVariant(u"scale"_s) << QString();
    QTest::newRow("free text") << u"kind"_s << QVariant(u"text"_s) << u"ja nej nej 4 5"_s;
    QTest::newRow("wider scale") << u"highest"_s << QVariant(6) << u"ja nej nej 4 5"_s;
    QTest::newRow("narrower scale") << u"highest"_s << QVariant(4) << QString();
}

/// Answers given are worded anew with their alternative; a change that would leave some out says how many, and changes nothing.
void TestEvaluationRule::answersFollowTheirQuestion()
{
    QFETCH(QString, column);
    QFETCH(QVariant, value);
    QFETCH(QString, answers);
    test::CourseFixture f;
    const Id event = f.event("Kurs");
    const Id choice = f.must(f.courses->addQuestion({{}, event, 0, QuestionKind::Choice, u"Bra?"_s, {u"ja"_s, u"kanske"_s, u"nej"_s}, 1, 5}));
    const Id scale = f.must(f.courses->addQuestion({{}, event, 1, QuestionKind::Scale, u"Hur bra?"_s, {}, 1, 5}));
    f.must(f.courses->setAnswers(event, u"a"_s, {{choice, u"ja"_s}, {scale, u"4"_s}}));
    f.must(f.courses->setAnswers(event, u"b"_s, {{choice, u"nej"_s}, {scale, u"5"_s}}));
    f.must(f.courses->setAnswers(event, u"c"_s, {{choice, u"nej"_s}}));
    const auto given = [&] {
        QStringList of[2];
        for (const EventAnswer &answer : f.detail(event).answers)
            of[answer.question == scale].append(answer.value);
        return (of[0] + of[1]).join(u' ');
    };
    const int changes = f.changes();
    const Result<void> done = f.courses->changeQuestion(column == u"highest"_s ? scale : choice, {{column, value}});
    QCOMPARE(done.ok(), !answers.isEmpty());
    if (answers.isEmpty()) {
        const QString count = column == u"kind"_s ? u"3"_s : column == u"highest"_s ? u"1"_s : u"2"_s;
        QVERIFY2(done.error().sentence.startsWith(count + u" answer"_s), qPrintable(done.error().sentence));
        QCOMPARE(f.changes(), changes);
        return;
    }
    QCOMPARE(given(), answers);
    f.must(f.store->undo());
    QCOMPARE(given(), u"ja nej nej 4 5"_s);
}

void TestEvaluationRule::scale()
{
    QList<EvaluationForm> forms{form(1), form(5), form(5), form(4), form(4), form(5)};
    forms.append(form(std::nullopt));
    forms.append(form(0));
    forms.append(form(6));
    const EvaluationResult result = EvaluationRule::result(question(QuestionKind::Scale), forms);
    QCOMPARE(result.answers, 6);
    QCOMPARE(result.counts, (QList<int>{1, 0, 0, 2, 3}));
    QCOMPARE(*result.mean, 4.0);
    QVERIFY2(EvaluationRule::text(result).startsWith(u"4.0"_s), qPrintable(EvaluationRule::text(result)));
    EvaluationQuestion backwards = question(QuestionKind::Scale);
    backwards.lowest = 5;
    backwards.highest = 1;
    QCOMPARE(EvaluationRule::result(backwards, forms).answers, 0);
    backwards.lowest = std::numeric_limits<int>::min();
    backwards.highest = std::numeric_limits<int>::max();
    QCOMPARE(EvaluationRule::result(backwards, forms).answers, 0);
}

void TestEvaluationRule::choices()
{
    QList<EvaluationForm> forms;
    for (int i = 0; i < 6; ++i) {
        EvaluationForm made;
        made.values.insert(questionId(), {std::nullopt, {0, 0, i % 3, 9, -1}, {}});
        forms.append(made);
    }
    EvaluationForm none;
    none.values.insert(questionId(), {std::nullopt, {9}, {}});
    forms.append(none);
    const EvaluationResult result = EvaluationRule::result(question(QuestionKind::Choice), forms);
    QCOMPARE(result.answers, 6);
    QCOMPARE(result.counts, (QList<int>{6, 2, 2}));
    QVERIFY(!result.mean);
}

void TestEvaluationRule::texts()
{
    QList<EvaluationForm> forms;
    for (const QString &text : {u"bra"_s, u" "_s, u"Annat rum\n"_s, u"c"_s, u"d"_s, u"e"_s}) {
        EvaluationForm made;
        made.group = u"g"_s;
        made.values.insert(questionId(), {std::nullopt, {}, text});
        forms.append(made);
    }
    const EvaluationResult result = EvaluationRule::result(question(QuestionKind::Text), forms);
    QCOMPARE(result.texts, (QStringList{u"Annat rum"_s, u"bra"_s, u"c"_s, u"d"_s, u"e"_s}));
    QVERIFY(EvaluationRule::byGroup(question(QuestionKind::Text), forms).isEmpty());
}

void TestEvaluationRule::fewAreNotShown()
{
    const EvaluationResult result = EvaluationRule::result(question(QuestionKind::Scale), {form(1), form(2), form(3), form(4)});
    QCOMPARE(result.answers, 4);
    QVERIFY(!result.shown);
    QVERIFY(result.counts.isEmpty() && !result.mean);
    QVERIFY(EvaluationRule::text(result).contains(u"5"_s));
}

void TestEvaluationRule::groups_data()
{
    QTest::addColumn<QList<int>>("sizes");      // of groups a, b, c …
    QTest::addColumn<QString>("expected");
    QTest::newRow("all large") << QList<int>{5, 7, 6} << u"b 7, c 6, a 5"_s;
    QTest::newRow("two small make a rest") << QList<int>{9, 3, 2} << u"a 9, rest 5"_s;
    QTest::newRow("one small takes the smallest with it") << QList<int>{9, 6, 2} << u"a 9, rest 8"_s;
    QTest::newRow("one large and one small: nothing") << QList<int>{9, 2} << QString();
    QTest::newRow("all small") << QList<int>{2, 2, 2} << QString();
    QTest::newRow("nobody") << QList<int>{} << QString();
}

void TestEvaluationRule::groups()
{
    QFETCH(QList<int>, sizes);
    QFETCH(QString, expected);
    QList<EvaluationForm> forms;
    for (int i = 0; i < int(sizes.size()); ++i)
        for (int n = 0; n < sizes.at(i); ++n)
            forms.append(form(1 + n % 5, QString(QChar(u'a' + i))));
    forms.append(form(std::nullopt, u"z"_s));       // answered nothing
    QCOMPARE(shown(EvaluationRule::byGroup(question(QuestionKind::Scale), forms)), expected);
}

void TestEvaluationRule::nobodyCanBePickedOut()
{
    QVERIFY(rc::check("what is shown, and all less what is shown, is of five at least", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        QList<EvaluationForm> forms;
        const int count = int(random() % 60);
        for (int i = 0; i < count; ++i)
            forms.append(form(int(random() % 6), QString(QChar(u'a' + char16_t(random() % (1 + random() % 9))))));
        const EvaluationResult all = EvaluationRule::result(question(QuestionKind::Scale), forms);
        int sum = 0;
        int rests = 0;
        const QList<EvaluationGroup> groups = EvaluationRule::byGroup(question(QuestionKind::Scale), forms);
        for (const EvaluationGroup &group : groups) {
            RC_ASSERT(group.result.shown && group.result.answers >= EvaluationRule::fewest);
            sum += group.result.answers;
            rests += group.rest;
        }
        RC_ASSERT(rests <= 1);
        RC_ASSERT(groups.isEmpty() || sum == all.answers);
        RC_ASSERT(groups.isEmpty() || all.shown);
    }));
}

LANSNAV_TEST_MAIN(TestEvaluationRule)
#include "tst_evaluationrule.moc"
