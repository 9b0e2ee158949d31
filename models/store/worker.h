// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace lansnav {

/// A thread with a reading connection of its own, opened at the first job; jobs run one at a time, in order.
class Worker
{
public:
    /// Gets the connection, or null when it could not be opened.
    using Job = std::function<void(Database *)>;

    explicit Worker(const QString &path);
    /// Interrupts the running statement, drops what is queued, and waits.
    ~Worker();

    void submit(Job job);
    /// Hands over who starts and ends the thread; called on that one's own.
    void moveToThread(QThread *owner) { m_thread.moveToThread(owner); }

private:
    class Runner;
    QThread m_thread;
    Runner *m_runner = nullptr;     ///< lives on m_thread, deleted there
};

} // namespace lansnav
