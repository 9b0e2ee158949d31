// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/paintwatch.h"

#include <QCoreApplication>
#include <QPaintEvent>
#include <QTableView>

#include <cstdio>

namespace lansnav {

namespace {

/// Whether this painting covers the whole list, and the list has a row with text from its top to its bottom (or all it has).
bool isFilled(const QTableView &view, const QPaintEvent &event)
{
    if (!view.model() || !event.rect().contains(view.viewport()->rect()))
        return false;
    const int bottom = view.rowAt(view.viewport()->height() - 1);
    const int last = bottom < 0 ? view.model()->rowCount() - 1 : bottom;
    if (last < 0 || view.rowAt(0) != 0)
        return false;
    for (int row = 0; row <= last; ++row)
        if (view.model()->index(row, 0).data().toString().isEmpty())
            return false;
    return true;
}

} // namespace

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
        if (view && watched == view->viewport() && isFilled(*view, *static_cast<QPaintEvent *>(event))) {
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
