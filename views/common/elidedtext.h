// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QFont;
class QPainter;
class QRectF;

namespace lansnav {

/// Text of any length and writing direction in the room there is.
namespace elided {

/// The lines a text breaks into, at most so many; a word without end is broken, and the last line ends with "…" where there is more.
QStringList lines(const QString &text, const QFont &font, double width, int most);
/// Draws as many lines as the rectangle has room for, from its top and left whatever the writing direction; returns the height used.
double draw(QPainter &painter, const QRectF &where, const QString &text, int most = 1000);
/// A name inside a sentence: enough of it to know it again, and kept from turning the sentence around where it is written from right to left.
QString within(const QString &name);
/// A tool tip of some lines at most: wrapped, and cut where it would cover the window.
QString toolTip(const QString &text);

} // namespace elided

/// A label of one or more lines that ends with "…" and has a tool tip where the text does not fit.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(int mostLines, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// As they are drawn now.
    QStringList shownLines() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;

    int m_mostLines;
};

} // namespace lansnav
