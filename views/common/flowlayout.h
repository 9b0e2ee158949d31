// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace lansnav {

/// Widgets from left to right, on as many lines as the width asks for: nothing is cut at 200 % or in a narrow pane. One of them may
/// stand at the right end of the last line.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    /// Keeps a widget, of which there is at most one, at the right end of the last line, or on a line of its own where that has no room.
    void addRight(QWidget *widget);

    void addItem(QLayoutItem *item) override { m_items.insert(m_items.size() - m_right, item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool place) const;

    QList<QLayoutItem *> m_items;
    int m_right = 0;        ///< how many of them, the last, stand at the right: none or one
};

} // namespace lansnav
