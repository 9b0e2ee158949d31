// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/paintwatch.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTableView>

#include <cstdio>

namespace lansnav {

PaintWatch::PaintWatch(const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_since(sinceStart)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_done && event->type() == QEvent::Paint) {
        const auto *view = qobject_cast<QTableView *>(watched->parent());
        if (view && watched == view->viewport() && view->model() && view->model()->rowCount() > 0) {
            m_done = true;
            // After this paint has reached the window.
            QMetaObject::invokeMethod(this, [this] {
                std::printf("%lld\n", static_cast<long long>(m_since.elapsed()));
                std::fflush(stdout);
                QCoreApplication::exit(0);
            }, Qt::QueuedConnection);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lansnav
