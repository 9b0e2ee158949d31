// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QTest>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#define LANSNAV_TEST_APPLICATION QApplication
#else
#define LANSNAV_TEST_APPLICATION QCoreApplication
#endif

namespace lansnav::test {

/// Runs a test object; fails when it printed a Qt warning that was not announced with QTest::ignoreMessage.
int run(QObject *test, const QStringList &arguments);

} // namespace lansnav::test

/// For a test that finds no program of a Debian package to ask: a failure where installer/test.sh puts it, and only elsewhere a skip.
#ifdef Q_OS_WIN
#define LANSNAV_MISSING(package) QSKIP("not here: " package)
#else
#define LANSNAV_MISSING(package) QFAIL("not installed: " package " (installer/test.sh does it)")
#endif

/// Instead of QTEST_MAIN: an unexpected Qt warning fails the program.
#define LANSNAV_TEST_MAIN(TestClass)                                          \
    int main(int argc, char **argv)                                           \
    {                                                                         \
        LANSNAV_TEST_APPLICATION application(argc, argv);                     \
        QCoreApplication::setOrganizationName(QStringLiteral("lansnav-test")); \
        TestClass test;                                                       \
        return lansnav::test::run(&test, QCoreApplication::arguments());      \
    }
