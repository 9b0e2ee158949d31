// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/environment.h"

#include <QTemporaryDir>

namespace lansnav::test {

/// A world for tests: a clock that stands still until moved, seeded random numbers, a profile folder of its own.
/// The change log's clock is SQLite's and follows the real time.
class TestEnvironment final : public Environment
{
public:
    explicit TestEnvironment(QDateTime now = QDateTime(QDate(2026, 3, 2), QTime(10, 42)), quint64 seed = 1)
        : m_now(now.toMSecsSinceEpoch()), m_state(seed * 0x9e3779b97f4a7c15ULL + 1) {}

    qint64 nowMs() override { return m_now; }
    quint64 random64() override
    {
        // splitmix64
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    QString profileDir() const override { return m_dir.path(); }
    QString siteName() const override { return QStringLiteral("test@computer"); }

    void setNow(const QDateTime &now) { m_now = now.toMSecsSinceEpoch(); }
    void advanceMs(qint64 ms) { m_now += ms; }

private:
    QTemporaryDir m_dir;
    qint64 m_now;
    quint64 m_state;
};

} // namespace lansnav::test
