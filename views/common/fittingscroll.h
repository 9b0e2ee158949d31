// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace lansnav {

/// Content that is shown whole where there is room, and scrolls up and down where there is not, so that a dialog's buttons
/// below it are always seen.
class FittingScroll : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScroll(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

namespace screenroom {

/// What the screen of a window leaves it, without the frame.
QSize of(const QWidget &window);
/// Makes a window as high as its content wants it, as far as the screen goes.
void fitHeight(QWidget &window);
/// The same, but never makes it lower.
void growHeight(QWidget &window);
/// Whether it is as high as one of these two made it last, and nobody has sized it since.
bool isFitted(const QWidget &window);

} // namespace screenroom

} // namespace lansnav
