// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an event that was held: certificates and the results of the evaluation.
#include "course/afterwards.h"
#include "course/certificaterule.h"
#include "course/evaluationrule.h"
#include "course/seatrequests.h"
#include "coursefixture.h"
#include "support/testmain.h"

#include <limits>
#include <random>

#include <rapidcheck.h>

using namespace lansnav;
using namespace Qt::StringLiterals;

class TestAfterwards : public QObject
{
    Q_OBJECT

private slots:
    void certificates_data();
    void certificates();
    void overlapsCountOnce_data();
    void overlapsCountOnce();
    void nobodyAttendsMoreThanFits();
    void parallelTracksCountOnce_data();
    void parallelTracksCountOnce();
    void answersFollowTheirQuestion_data();
    void answersFollowTheirQuestion();
    void eachParticipantsShare_data();
    void eachParticipantsShare();
    void scale();
    void choices();
    void texts();
    void fewAreNotShown();
    void groups_data();
    void groups();
    void nobodyCanBePickedOut();
};

namespace {

AttendanceState markOf(QChar c)
{
    return c == u'P' ? AttendanceState::Present : c == u'A' ? AttendanceState::Absent : c == u'S' ? AttendanceState::Apology : AttendanceState::NotRecorded;
}

QList<CountedSession> marks(const QString &letters)
{
    QList<CountedSession> found;
    for (const QChar c : letters)
        found.append({markOf(c)});
    return found;
}

/// "P09-10": a mark, and from which hour to which.
QList<CountedSession> timed(const QString &text)
{
    QList<CountedSession> found;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        found.append({markOf(part.front()), MeetingTime::at(QDate(2026, 11, 10), QTime(part.mid(1, 2).toInt(), 0)), MeetingTime::at(QDate(2026, 11, 10), QTime(part.mid(4, 2).toInt(), 0))});
    return found;
}

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

void TestAfterwards::certificates_data()
{
    QTest::addColumn<QString>("letters");   // Present, Absent, Sent apology, - not recorded
    QTest::addColumn<int>("needed");        // 0: not stated
    QTest::addColumn<CertificateState>("state");
    QTest::newRow("all of all") << u"PPP"_s << 0 << CertificateState::Earned;
    QTest::newRow("three of four") << u"PPPA"_s << 3 << CertificateState::Earned;
    QTest::newRow("an apology is not presence") << u"PPSS"_s << 3 << CertificateState::NotEarned;
    QTest::newRow("not recorded is not absence") << u"PP--"_s << 3 << CertificateState::Open;
    QTest::newRow("not recorded is not presence") << u"----"_s << 1 << CertificateState::Open;
    QTest::newRow("cannot be reached") << u"PAA-"_s << 3 << CertificateState::NotEarned;
    QTest::newRow("more than there are") << u"PP"_s << 9 << CertificateState::Earned;
    QTest::newRow("below one") << u"AA"_s << -1 << CertificateState::NotEarned;
    QTest::newRow("no sessions") << QString() << 0 << CertificateState::None;
}

void TestAfterwards::certificates()
{
    QFETCH(QString, letters);
    QFETCH(int, needed);
    QFETCH(CertificateState, state);
    const CertificateStanding standing = CertificateRule::standing(marks(letters), needed == 0 ? std::nullopt : std::optional<int>(needed));
    QCOMPARE(standing.state, state);
    QCOMPARE(standing.present, int(letters.count(u'P')));
    QCOMPARE(standing.apology, int(letters.count(u'S')));
    QCOMPARE(standing.present + standing.absent + standing.apology + standing.notRecorded, standing.sessions);
    QVERIFY(!CertificateRule::text(standing).contains(u'%'));
}

void TestAfterwards::overlapsCountOnce_data()
{
    QTest::addColumn<QString>("sessions");
    QTest::addColumn<int>("needed");        // 0: not stated
    QTest::addColumn<int>("present");
    QTest::addColumn<int>("outOf");
    QTest::addColumn<CertificateState>("state");
    QTest::newRow("two tracks at once are one") << u"P09-10 P09-10 A10-11"_s << 2 << 1 << 2 << CertificateState::NotEarned;
    QTest::newRow("one after the other are two") << u"P09-10 P10-11 A10-11"_s << 2 << 2 << 2 << CertificateState::Earned;
    QTest::newRow("two short ones beat the long one beside them") << u"P09-12 P09-10 P10-12"_s << 2 << 2 << 2 << CertificateState::Earned;
    QTest::newRow("in part at the same time is at the same time") << u"P09-11 P10-12 A13-14"_s << 2 << 1 << 2 << CertificateState::NotEarned;
    QTest::newRow("more than fit means all that fit") << u"P09-10 A09-10 P10-11"_s << 3 << 2 << 2 << CertificateState::Earned;
    QTest::newRow("not recorded beside presence opens nothing") << u"P09-10 -09-10 A10-11"_s << 2 << 1 << 2 << CertificateState::NotEarned;
    QTest::newRow("not recorded after presence does") << u"P09-10 A09-10 -10-11"_s << 2 << 1 << 2 << CertificateState::Open;
    QTest::newRow("not stated means all that fit") << u"P09-10 A09-10 P10-11 -10-11"_s << 0 << 2 << 2 << CertificateState::Earned;
}

void TestAfterwards::overlapsCountOnce()
{
    QFETCH(QString, sessions);
    QFETCH(int, needed);
    QFETCH(int, present);
    QFETCH(int, outOf);
    QFETCH(CertificateState, state);
    const CertificateStanding standing = CertificateRule::standing(timed(sessions), needed == 0 ? std::nullopt : std::optional<int>(needed));
    QCOMPARE(standing.present, present);
    QCOMPARE(standing.overlapping, int(sessions.count(u'P')) - present);
    QCOMPARE(standing.outOf, outOf);
    QCOMPARE(standing.state, state);
    QCOMPARE(CertificateRule::text(standing).contains(CertificateRule::sameTimeText()), standing.overlapping > 0);
}

/// Against every choice that there is of a few sessions.
void TestAfterwards::nobodyAttendsMoreThanFits()
{
    QVERIFY(rc::check("as many as the largest choice without overlap", [](std::uint32_t seed) {
        std::mt19937 random(seed);
        QList<CountedSession> sessions;
        for (int i = int(random() % 9); i > 0; --i) {
            const int from = int(random() % 8), hours = int(random() % 4);
            const QTime none;
            const bool timeless = random() % 8 == 0;
            sessions.append({AttendanceState::Present, MeetingTime::at(QDate(2026, 11, 10), timeless ? none : QTime(from + 8, 0)), MeetingTime::at(QDate(2026, 11, 10), timeless ? none : QTime(from + 9 + hours, 0))});
        }
        int best = 0;
        for (unsigned choice = 0; choice < 1u << unsigned(sessions.size()); ++choice) {
            int count = 0;
            bool fits = true;
            for (qsizetype a = 0; a < sessions.size(); ++a) {
                if (!(choice >> unsigned(a) & 1u))
                    continue;
                ++count;
                for (qsizetype b = 0; b < a; ++b)
                    fits = fits && (!(choice >> unsigned(b) & 1u) || !sessions[a].starts.hasTime() || !sessions[b].starts.hasTime()
                                    || !(sessions[a].starts < sessions[b].ends && sessions[b].starts < sessions[a].ends));
            }
            best = fits ? std::max(best, count) : best;
        }
        RC_ASSERT(CertificateRule::most(sessions) == best);
    }));
}

void TestAfterwards::parallelTracksCountOnce_data()
{
    QTest::addColumn<QStringList>("times");     // start and end
    QTest::addColumn<int>("needed");
    QTest::newRow("one after the other") << QStringList{u"09 10"_s, u"10 11"_s, u"11 12"_s} << 3;
    QTest::newRow("two tracks") << QStringList{u"09 10"_s, u"10 11"_s, u"10 11"_s, u"11 12"_s} << 3;
    QTest::newRow("a long one beside two short ones") << QStringList{u"09 12"_s, u"09 10"_s, u"10 11"_s} << 2;
    QTest::newRow("without times") << QStringList{QString(), QString(), u"09 10"_s} << 3;
}

void TestAfterwards::parallelTracksCountOnce()
{
    QFETCH(QStringList, times);
    QFETCH(int, needed);
    EventDetail detail;
    Registration registration;
    registration.id = Id::natural(u"registration", {u"1"_s});
    registration.person = Id::natural(u"person", {u"1"_s});
    detail.registrations.append(registration);
    for (qsizetype i = 0; i < times.size(); ++i) {
        Session session;
        session.id = Id::natural(u"session", {QString::number(i)});
        if (const QStringList parts = times.at(i).split(u' '); parts.size() == 2) {
            session.starts = u"2026-11-10T%1:00"_s.arg(parts.first());
            session.ends = u"2026-11-10T%1:00"_s.arg(parts.last());
        }
        detail.sessions.append(session);
    }
    const auto standing = [&detail] { return certificateRows(detail, seatPlan(detail, QDate(2026, 12, 1))).value(0).standing; };
    QCOMPARE(standing().needed, needed);
    // Presence is told against what could be attended.
    QCOMPARE(standing().outOf, needed);
    QVERIFY(CertificateRule::text(standing()).contains(u"0 of %1 sessions"_s.arg(needed)));
    detail.event.certificateLeast = 1;
    QCOMPARE(standing().needed, 1);
    // As many whether a number is set or not.
    QCOMPARE(standing().outOf, needed);
    QCOMPARE(mostSessions(detail), needed);
    // Of those at the same time presence counts once, however many it was marked at.
    for (const Session &session : std::as_const(detail.sessions))
        detail.attendance[session.id].insert(registration.person, AttendanceState::Present);
    QCOMPARE(standing().present, needed);
}

void TestAfterwards::answersFollowTheirQuestion_data()
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
void TestAfterwards::answersFollowTheirQuestion()
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

void TestAfterwards::eachParticipantsShare_data()
{
    QTest::addColumn<int>("budget");        // öre; below zero: not stated
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("participants");
    QTest::addColumn<int>("each");
    QTest::newRow("rounded up") << -1 << 1'250'050 << 102 << 12'300;
    QTest::newRow("rounded down") << -1 << 1'224'000 << 100 << 12'200;
    QTest::newRow("half goes up") << -1 << 150 << 1 << 200;
    QTest::newRow("the outcome goes first") << 900'000 << 100'000 << 10 << 10'000;
    QTest::newRow("before there is one") << 900'000 << -1 << 10 << 90'000;
    QTest::newRow("nobody") << 900'000 << -1 << 0 << -1;
    QTest::newRow("nothing stated") << -1 << -1 << 10 << -1;
    QTest::newRow("for nothing") << -1 << 0 << 10 << 0;
}

void TestAfterwards::eachParticipantsShare()
{
    QFETCH(int, budget);
    QFETCH(int, outcome);
    QFETCH(int, participants);
    QFETCH(int, each);
    const auto stated = [](int ore) { return ore < 0 ? std::optional<qint64>() : ore; };
    QCOMPARE((BudgetSum{stated(budget), stated(outcome), participants, true}.perParticipant()), stated(each));
}

void TestAfterwards::scale()
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

void TestAfterwards::choices()
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

void TestAfterwards::texts()
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

void TestAfterwards::fewAreNotShown()
{
    const EvaluationResult result = EvaluationRule::result(question(QuestionKind::Scale), {form(1), form(2), form(3), form(4)});
    QCOMPARE(result.answers, 4);
    QVERIFY(!result.shown);
    QVERIFY(result.counts.isEmpty() && !result.mean);
    QVERIFY(EvaluationRule::text(result).contains(u"5"_s));
}

void TestAfterwards::groups_data()
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

void TestAfterwards::groups()
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

void TestAfterwards::nobodyCanBePickedOut()
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

LANSNAV_TEST_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
