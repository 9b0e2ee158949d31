// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation of a group, by example and by property: nothing of few is told, and nothing can be worked out of it.
#include "groupmaker.h"
#include "parenting/groupevaluation.h"
#include "support/testmain.h"

#include <cmath>
#include <numeric>
#include <random>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

class TestGroupEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void smallGroupsAreHidden();
    void changeGivesNobodyAway();
    void evaluationProperties();
};

void TestGroupEvaluation::smallGroupsAreHidden()
{
    GroupMaker g;
    const ProgrammeQuestion question{numbered(50), 0, u"Jag är trygg"_s, 1, 5};
    g.detail.version.questions = {question};
    for (int sheet = 0; sheet < 4; ++sheet) {
        g.detail.answers.append({question.id, AskedWhen::Before, QString::number(sheet), 2});
        g.detail.answers.append({question.id, AskedWhen::After, QString::number(sheet), 4});
    }
    QuestionResult result = GroupEvaluation::of(g.detail).first();
    QCOMPARE(result.before.answers, 4);
    QVERIFY(!result.before.shown && !result.before.mean && result.before.counts.isEmpty() && !result.change);
    g.detail.answers.append({question.id, AskedWhen::Before, u"4"_s, 3});
    result = GroupEvaluation::of(g.detail).first();
    QVERIFY(result.before.shown && !result.after.shown && !result.change);
    QCOMPARE(*result.before.mean, 2.2);
    QCOMPARE(result.before.counts, (QList<int>{0, 4, 1, 0, 0}));
    g.detail.answers.append({question.id, AskedWhen::After, u"4"_s, 3});
    result = GroupEvaluation::of(g.detail).first();
    QCOMPARE(result.paired, 5);
    QCOMPARE(*result.change, 1.6);
    // Summed by somebody else; impossible sums are none.
    g.detail.sums = {{question.id, AskedWhen::After, 10, 50}, {question.id, AskedWhen::Before, 10, 51}};
    result = GroupEvaluation::of(g.detail).first();
    QCOMPARE(result.after.answers, 15);
    QCOMPARE(result.before.answers, 5);
    QVERIFY(result.after.counts.isEmpty());
}

/// Six answered before and five of them after: the change of those five would tell what the sixth answered.
void TestGroupEvaluation::changeGivesNobodyAway()
{
    GroupMaker g;
    const ProgrammeQuestion question{numbered(50), 0, u"Jag är trygg"_s, 1, 5};
    g.detail.version.questions = {question};
    const auto answer = [&](AskedWhen moment, int sheet, int value) { g.detail.answers.append({question.id, moment, QString::number(sheet), value}); };
    for (int sheet = 0; sheet < 5; ++sheet) {
        answer(AskedWhen::Before, sheet, 2);
        answer(AskedWhen::After, sheet, 4);
    }
    answer(AskedWhen::Before, 5, 5);
    QuestionResult result = GroupEvaluation::of(g.detail).first();
    QCOMPARE(result.paired, 5);
    QCOMPARE(*result.before.mean, 2.5);
    QCOMPARE(*result.change, 1.5);      // of the means, not 2
    for (int sheet = 6; sheet < 10; ++sheet)
        answer(AskedWhen::Before, sheet, 5);
    result = GroupEvaluation::of(g.detail).first();
    QCOMPARE(*result.change, 2.0);      // those who answered once only are five
}

void TestGroupEvaluation::evaluationProperties()
{
    QVERIFY(rc::check("nothing of fewer than five is shown, whatever was answered", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        const auto below = [&](int bound) { return int(random() % std::uint32_t(bound)); };
        GroupMaker g;
        const ProgrammeQuestion question{numbered(50), 0, u"Fråga"_s, 1, 1 + below(7)};
        g.detail.version.questions = {question};
        for (int i = below(24); i > 0; --i)
            g.detail.answers.append({question.id, below(2) ? AskedWhen::Before : AskedWhen::After, QString::number(below(9)), below(9) - 1});
        const QuestionResult result = GroupEvaluation::of(g.detail).first();
        for (const MomentResult &moment : {result.before, result.after}) {
            RC_ASSERT(moment.shown == (moment.answers >= GroupEvaluation::fewest));
            RC_ASSERT(moment.shown == moment.mean.has_value());
            RC_ASSERT(moment.shown || moment.counts.isEmpty());
            if (moment.mean)
                RC_ASSERT(*moment.mean >= question.lowest && *moment.mean <= question.highest);
            RC_ASSERT(!moment.shown || std::accumulate(moment.counts.cbegin(), moment.counts.cend(), 0) == moment.answers);
        }
        RC_ASSERT(!result.change || (result.before.shown && result.after.shown) || result.paired >= GroupEvaluation::fewest);
        // Whoever knows the means and the change knows nothing of fewer than five.
        for (const MomentResult &moment : {result.before, result.after})
            if (const int others = moment.answers - result.paired; result.change && result.before.mean && result.after.mean && others > 0 && others < GroupEvaluation::fewest)
                RC_ASSERT(std::abs(*result.change - (*result.after.mean - *result.before.mean)) < 1e-9);
    }));
}

LANSNAV_TEST_MAIN(TestGroupEvaluation)
#include "tst_groupevaluation.moc"
