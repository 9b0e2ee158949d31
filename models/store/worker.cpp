// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/worker.h"

#include <QMetaObject>
#include <QMutex>
#include <QObject>

namespace lansnav {

class Worker::Runner : public QObject
{
public:
    explicit Runner(QString path) : m_path(std::move(path)) {}

    void run(const Job &job)
    {
        if (m_stopping)
            return;
        if (!m_database) {
            auto opened = Database::open(m_path, Database::Access::ReadOnly);
            const QMutexLocker lock(&m_mutex);
            if (opened)
                m_database = std::move(*opened);
        }
        job(m_database.get());
    }

    void stop()
    {
        m_stopping = true;
        const QMutexLocker lock(&m_mutex);
        if (m_database)
            m_database->interrupt();
    }

private:
    QString m_path;
    QMutex m_mutex;     // guards m_database against stop() from the owner's thread
    std::unique_ptr<Database> m_database;
    std::atomic<bool> m_stopping = false;
};

Worker::Worker(const QString &path) : m_runner(new Runner(path))
{
    m_thread.setObjectName(QStringLiteral("lansnav-reader"));
    m_runner->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    m_thread.start();
}

Worker::~Worker()
{
    m_runner->stop();
    m_thread.quit();
    m_thread.wait();
}

void Worker::submit(Job job)
{
    QMetaObject::invokeMethod(m_runner, [runner = m_runner, job = std::move(job)] { runner->run(job); }, Qt::QueuedConnection);
}

} // namespace lansnav
