// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/environment.h"

#include <QDir>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>

namespace lansnav {

SystemEnvironment::SystemEnvironment(QString profileDir)
    : m_profileDir(profileDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : std::move(profileDir))
{
}

qint64 SystemEnvironment::nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

quint64 SystemEnvironment::random64()
{
    return QRandomGenerator::system()->generate64();
}

QString SystemEnvironment::profileDir() const
{
    QDir().mkpath(m_profileDir);
    return m_profileDir;
}

QString SystemEnvironment::siteName() const
{
    const QString user = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    const QString host = QSysInfo::machineHostName();
    return user.isEmpty() ? host : user + u'@' + host;
}

} // namespace lansnav
