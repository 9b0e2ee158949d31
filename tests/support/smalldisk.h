// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace lansnav::test {

/// A real disk of a few hundred kilobytes, to be filled: where one can be made, which is by root on Linux.
class SmallDisk
{
public:
    /// `size` as mount takes it: "600k".
    explicit SmallDisk(const QString &size) : m_mounted(isRoot() && run(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=") + size, QStringLiteral("tmpfs"), path()})) {}
    ~SmallDisk()
    {
        if (m_mounted)
            run(QStringLiteral("umount"), {path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isThere() const { return m_mounted; }
    QString path() const { return m_dir.path(); }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }
    bool protect() { return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), path()}); }
    bool resize(const QString &size) { return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,size=") + size, path()}); }

private:
    static bool isRoot()
    {
#ifdef Q_OS_WIN
        return false;
#else
        return ::geteuid() == 0;
#endif
    }
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_dir;
    bool m_mounted;
};

} // namespace lansnav::test
