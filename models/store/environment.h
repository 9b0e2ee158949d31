// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace lansnav {

/// The outside world the store depends on: clock, random numbers, and the folders of this user's profile.
/// Handed in, so that tests and simulation decide what time it is. Implementations are thread-safe.
class Environment
{
public:
    virtual ~Environment() = default;

    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() = 0;
    virtual quint64 random64() = 0;
    /// Folder (created on demand) for what belongs to this machine and user: open tokens and backups.
    virtual QString profileDir() const = 0;
    /// The name shown for edits made here until the user has said who they are, e.g. "anna@PC-114".
    virtual QString siteName() const = 0;

    /// Whether an opened file's reading connection opens at once, on its own thread, or at the first list. A simulated world
    /// says no: what its seeds name must not hang on how fast a thread is.
    virtual bool readsAhead() const { return true; }

    QDateTime now() { return QDateTime::fromMSecsSinceEpoch(nowMs()); }
    QDate today() { return now().date(); }
};

/// The real clock, the system's random source and the user's profile.
class SystemEnvironment final : public Environment
{
public:
    /// `profileDir` empty means the platform's usual place (AppLocalDataLocation).
    explicit SystemEnvironment(QString profileDir = {});

    qint64 nowMs() override;
    quint64 random64() override;
    QString profileDir() const override;
    QString siteName() const override;

private:
    QString m_profileDir;
};

} // namespace lansnav
