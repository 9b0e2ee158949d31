// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace lansnav {

class BannerBar;

/// Where a banner stands above a page that it may not move from under the pointer: what comes by itself, from a colleague, would
/// otherwise push the page down just as somebody clicks in it, and the click would land in another field.
///
/// The banner first lies over the top of the page. It gets room of its own, and gives it back, once the pointer is out of the
/// page, or when another page is shown.
class BannerStrip : public QWidget
{
    Q_OBJECT

public:
    /// Lies in a layout right above `page`; `banner` becomes a sibling of both. All three have the same parent.
    BannerStrip(BannerBar *banner, QWidget *page, QWidget *parent);
    /// Nothing on the page is being aimed at: gives the banner its room, or takes it back, now.
    void settle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int wantedRoom() const;
    bool mayMove() const;
    void refresh();
    void place();
    void letThrough();

    BannerBar *m_banner;
    QWidget *m_page;
    QTimer m_look;      ///< whether the pointer has left the page
};

} // namespace lansnav
