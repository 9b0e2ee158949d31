// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace lansnav {

/// Long work on a thread of its own, with progress and cancel. One piece of work at a time.
class BackgroundJob : public QObject
{
    Q_OBJECT

public:
    /// Takes 0 … 100 and returns false when the user wants it to stop. Callable from the work's thread.
    using Progress = std::function<bool(int)>;

    explicit BackgroundJob(QObject *parent = nullptr);
    /// Cancels and waits; `done` is then not called.
    ~BackgroundJob() override;

    /// Runs `work` on the thread, then `done` on this one. What both share must outlive them (a shared_ptr).
    /// Does nothing while another piece is running.
    void start(std::function<void(const Progress &)> work, std::function<void()> done);
    /// Asks the work to stop; `done` still comes.
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    bool isRunning() const { return m_thread != nullptr; }
    /// Processes events until the work is done.
    void waitWithEvents();

signals:
    void progressed(int percent);
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    std::atomic_int m_percent = -1;
};

} // namespace lansnav
