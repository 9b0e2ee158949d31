// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace lansnav {

/// Ends the program once a list has been painted full of rows, and prints the milliseconds since the start (benchmarks).
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    /// `sinceStart` runs from the first line of main().
    explicit PaintWatch(const QElapsedTimer &sinceStart, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_since;
    bool m_done = false;
};

} // namespace lansnav
