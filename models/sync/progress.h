// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace lansnav {

/// Tells how far long work has come and asks whether to go on. Called on the thread that works.
struct SyncProgress
{
    /// What is going on; each goes from 0 to `total`.
    enum class Step { Reading, Merging, Sending };
    std::function<void(Step step, qint64 done, qint64 total)> tell;
    const std::atomic<bool> *cancel = nullptr;

    bool cancelled() const { return cancel && cancel->load(std::memory_order_relaxed); }
    void report(Step step, qint64 done, qint64 total) const
    {
        if (tell)
            tell(step, done, total);
    }
};

} // namespace lansnav
