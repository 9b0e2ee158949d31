// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace lansnav::test {

namespace {

bool isNoiseOfThePlatform(const QString &line)
{
    // What the offscreen platform says on any machine; nothing of ours.
    return line.contains(QLatin1String("This plugin does not support")) || line.contains(QLatin1String("QStandardPaths: "));
}

QStringList warnings(const QString &logFile)
{
    QStringList found;
    QFile log(logFile);
    if (!log.open(QIODevice::ReadOnly | QIODevice::Text))
        return {QStringLiteral("the test wrote no log")};
    for (const QString &line : QString::fromUtf8(log.readAll()).split(QLatin1Char('\n')))
        if ((line.startsWith(QLatin1String("QWARN")) || line.startsWith(QLatin1String("QCRITICAL"))) && !isNoiseOfThePlatform(line))
            found.append(line);
    return found;
}

} // namespace

int run(QObject *test, const QStringList &arguments)
{
    if (arguments.contains(QLatin1String("-o")) || arguments.contains(QLatin1String("-functions")))
        return QTest::qExec(test, arguments);
    const QTemporaryDir dir;
    const QString log = dir.filePath(QStringLiteral("log.txt"));
    const int failures = QTest::qExec(test, arguments + QStringList{QStringLiteral("-o"), QStringLiteral("-,txt"), QStringLiteral("-o"), log + QStringLiteral(",txt")});
    const QStringList unexpected = warnings(log);
    for (const QString &line : unexpected)
        std::fprintf(stderr, "FAIL!  : unexpected warning: %s\n", qPrintable(line));
    return failures + int(unexpected.size());
}

} // namespace lansnav::test
