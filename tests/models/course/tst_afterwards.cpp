// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an event that was held: certificates, and what it cost each.
#include "course/afterwards.h"
#include "course/certificaterule.h"
#include "course/seatrequests.h"
#include "support/testmain.h"

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
    void eachParticipantsShare_data();
    void eachParticipantsShare();
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

LANSNAV_TEST_MAIN(TestAfterwards)
#include "tst_afterwards.moc"
