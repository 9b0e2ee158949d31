// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner.h"
#include "support/testmain.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

/// The short version: a few hundred seeds, in rows so that they can run beside each other.
class TestSimulator : public QObject
{
    Q_OBJECT

private slots:
    void everyPromiseIsKept_data();
    void everyPromiseIsKept();
    void foundByTheLongRun_data();
    void foundByTheLongRun();
    void filesBesideLoseNothing();
    void sameSeedSameHistory();
};

void TestSimulator::everyPromiseIsKept_data()
{
    QTest::addColumn<quint64>("from");
    constexpr quint64 step = 10;
    for (quint64 from = 1; from <= 200; from += step)
        QTest::addRow("%llu", from) << from;
}

void TestSimulator::everyPromiseIsKept()
{
    QFETCH(quint64, from);
    for (quint64 seed = from; seed < from + 10; ++seed) {
        const lansnav::sim::Violation violation = lansnav::sim::play(lansnav::sim::Scenario::fromSeed(seed));
        QVERIFY2(violation.isNone(), qPrintable(violation.isNone() ? QString() : lansnav::sim::report(seed, violation)));
    }
}

/// Seeds of the long run that once found a fault.
void TestSimulator::foundByTheLongRun_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::newRow("two restores within a second") << quint64(2701);
    QTest::newRow("erased once more by a clock that is behind") << quint64(6379);
    QTest::newRow("mended while it is set aside, and then held") << quint64(9544);
}

void TestSimulator::foundByTheLongRun()
{
    QFETCH(quint64, seed);
    const lansnav::sim::Violation violation = lansnav::sim::play(lansnav::sim::Scenario::fromSeed(seed));
    QVERIFY2(violation.isNone(), qPrintable(violation.isNone() ? QString() : lansnav::sim::report(seed, violation)));
}

void TestSimulator::filesBesideLoseNothing()
{
    using enum lansnav::sim::Emphasis;
    for (quint64 seed = 1; seed <= 15; ++seed) {
        const lansnav::sim::Violation violation = lansnav::sim::play(lansnav::sim::Scenario::fromSeed(seed, Companions));
        QVERIFY2(violation.isNone(), qPrintable(violation.isNone() ? QString() : lansnav::sim::report(seed, violation, Companions)));
    }
}

void TestSimulator::sameSeedSameHistory()
{
    for (const quint64 seed : {3, 8, 21, 34}) {
        QStringList first;
        QStringList second;
        (void)lansnav::sim::play(lansnav::sim::Scenario::fromSeed(seed), &first);
        (void)lansnav::sim::play(lansnav::sim::Scenario::fromSeed(seed), &second);
        QCOMPARE(first, second);
    }
}

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"lansnav.store=false"_s);
    if (const auto done = lansnav::sim::runFromCommandLine(QCoreApplication::arguments()))
        return *done;
    TestSimulator test;
    return lansnav::test::run(&test, QCoreApplication::arguments());
}

#include "tst_simulator.moc"
