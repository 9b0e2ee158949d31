// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/afterpainting.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace lansnav {

namespace {

class PaintListener : public QObject
{
public:
    PaintListener(QWidget *widget, std::function<void()> act) : QObject(widget), m_act(std::move(act)) { widget->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // The painting itself is still to come, and to reach the window.
            QTimer::singleShot(0, watched, std::move(m_act));
            deleteLater();
        }
        return false;
    }

private:
    std::function<void()> m_act;
};

} // namespace

void afterPainting(QWidget *widget, std::function<void()> act)
{
    new PaintListener(widget, std::move(act));
}

} // namespace lansnav
