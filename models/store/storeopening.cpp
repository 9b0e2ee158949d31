// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeopening.h"

#include <QFileInfo>

namespace lansnav {

StoreOpening::StoreOpening(const QString &path, const Schema &schema, Environment &environment, const Store::Options &options)
    : m_path(QFileInfo(path).absoluteFilePath()), m_opened(Error())
{
    m_thread.reset(QThread::create([this, schema, &environment, options, owner = QThread::currentThread()] {
        m_opened = Store::open(m_path, schema, environment, options);
        if (m_opened)
            (*m_opened)->moveTo(owner);
    }));
    m_thread->setObjectName(QStringLiteral("lansnav-opening"));
    m_thread->start();
}

StoreOpening::~StoreOpening()
{
    m_thread->wait();
}

Result<std::unique_ptr<Store>> StoreOpening::take()
{
    m_thread->wait();
    if (m_opened)
        (*m_opened)->startCare();
    return std::exchange(m_opened, Error());
}

} // namespace lansnav
