// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simrandom.h"
#include "store/environment.h"

namespace lansnav::sim {

/// The world as one replica sees it: its own clock, which may be off by years, its own random numbers and profile.
class SimEnvironment final : public Environment
{
public:
    SimEnvironment(QString profile, QString name, quint64 seed) : m_profile(std::move(profile)), m_name(std::move(name)), m_rng(seed) {}

    qint64 nowMs() override { return m_now; }
    quint64 random64() override { return m_rng.next(); }
    QString profileDir() const override { return m_profile; }
    QString siteName() const override { return m_name; }

    bool readsAhead() const override { return false; }

    void setNow(qint64 ms) { m_now = ms; }

private:
    QString m_profile;
    QString m_name;
    Rng m_rng;
    qint64 m_now = 0;
};

} // namespace lansnav::sim
