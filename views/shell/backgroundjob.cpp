// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backgroundjob.h"

#include <QEventLoop>

namespace lansnav {

BackgroundJob::BackgroundJob(QObject *parent)
    : QObject(parent)
{
}

BackgroundJob::~BackgroundJob()
{
    if (!m_thread)
        return;
    m_cancelled = true;
    m_thread->disconnect(this);
    m_thread->wait();
}

void BackgroundJob::start(std::function<void(const Progress &)> work, std::function<void()> done)
{
    if (m_thread)
        return;
    m_cancelled = false;
    m_percent = -1;
    const Progress progress = [this](int percent) {
        if (m_percent.exchange(percent) != percent)
            emit progressed(percent);
        return !m_cancelled;
    };
    m_thread.reset(QThread::create([work = std::move(work), progress] { work(progress); }));
    connect(m_thread.get(), &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        if (done)
            done();
        emit finished();
    });
    m_thread->start();
}

void BackgroundJob::waitWithEvents()
{
    if (!m_thread)
        return;
    QEventLoop loop;
    connect(this, &BackgroundJob::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace lansnav
