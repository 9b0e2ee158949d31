// SPDX-License-Identifier: GPL-3.0-or-later
#include "groupmaker.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;
using namespace lansnav;
using namespace lansnav::test;

/// Whether a group lacks an interpreter for those who are in it, and how that is said.
class TestGroupInterpreters : public QObject
{
    Q_OBJECT

private slots:
    void whoAsksForOne_data();
    void whoAsksForOne();
    void whatItSays_data();
    void whatItSays();
};

void TestGroupInterpreters::whoAsksForOne_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<InterpreterState>("state");
    QTest::addColumn<bool>("asks");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("lacks");
    using enum InterpreterState;
    QTest::newRow("nobody") << u"svenska"_s << NotNeeded << false << false << false;
    QTest::newRow("somebody") << u"svenska"_s << NotStated << true << false << true;
    QTest::newRow("somebody, and it was thought nobody would") << u"svenska"_s << NotNeeded << true << false << true;
    QTest::newRow("no language stated") << QString() << NotStated << true << false << true;
    QTest::newRow("booked") << u"svenska"_s << Booked << true << false << false;
    QTest::newRow("who has left") << u"svenska"_s << NotNeeded << true << true << false;
    QTest::newRow("a group in their own language") << u"arabiska"_s << NotNeeded << true << false << false;
}

/// A participant of a group in Swedish who needs one.
void TestGroupInterpreters::whoAsksForOne()
{
    QFETCH(QString, language);
    QFETCH(InterpreterState, state);
    QFETCH(bool, asks);
    QFETCH(bool, left);
    QFETCH(bool, lacks);
    GroupMaker g;
    g.detail.group.language = language;
    g.detail.group.interpreter = state;
    g.detail.participants[3].interpreter = asks;
    if (left)
        g.detail.participants[3].leftOn = PartialDate(g.today);
    QCOMPARE(g.has(GroupIssueKind::NoInterpreter), lacks);
    if (lacks)
        QVERIFY2(g.issue(GroupIssueKind::NoInterpreter).sentence.startsWith(u"1 participant(s)"_s), qPrintable(g.issue(GroupIssueKind::NoInterpreter).sentence));
    QVERIFY(g.obstacles().isEmpty());
}

void TestGroupInterpreters::whatItSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a language") << u"arabiska"_s << u"The group is held in arabiska, and no interpreter is booked."_s;
    QTest::newRow("none stated") << QString() << u"The group needs an interpreter, and none is booked."_s;
}

void TestGroupInterpreters::whatItSays()
{
    QFETCH(QString, language);
    QFETCH(QString, sentence);
    GroupMaker g;
    g.detail.group.language = language;
    g.detail.group.interpreter = InterpreterState::Needed;
    QCOMPARE(g.issue(GroupIssueKind::NoInterpreter).sentence, sentence);
}

LANSNAV_TEST_MAIN(TestGroupInterpreters)
#include "tst_groupinterpreters.moc"
