// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/settings.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace lansnav {

/// List and detail side by side with a splitter; in a window under 1100 px the detail opens over the list, with Back.
class MasterDetail : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of both.
    MasterDetail(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    /// Brings the detail forward where only one fits; does nothing where both show.
    void openDetail();
    /// Goes back to the list (Back, Alt+Left, Esc).
    void closeDetail();
    bool isNarrow() const { return m_narrow; }
    bool isDetailOpen() const;
    /// Nothing is chosen: the list takes all the room.
    void setDetailAvailable(bool available);
    void remember(Settings *settings, const QString &key);

signals:
    void detailOpened();
    void detailClosed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void store();

    QSplitter *m_splitter;
    QWidget *m_list;
    QWidget *m_detailFrame;
    QToolButton *m_back;
    Settings *m_settings = nullptr;
    QString m_key;
    QByteArray m_wideState;
    bool m_narrow = false;
    bool m_open = false;
    bool m_available = true;
};

/// The right side: title, badge of problems, actions, a banner for errors, and sub-tabs.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle = {});
    QString title() const;
    /// "2 to mend"; none hides the badge. A press emits problemsPressed().
    void setProblemCount(int count, bool bad = false);
    /// A widget to the right of the title (a button); takes ownership.
    void addHeaderWidget(QWidget *widget);

    /// Adds a sub-tab; takes ownership of the page.
    void addTab(const QString &key, const QString &title, QWidget *page);
    void setTabShown(const QString &key, bool shown);
    void setTabTitle(const QString &key, const QString &title);
    /// Keys of the tabs that are shown, in order.
    QStringList tabKeys() const;
    QString currentTab() const;
    /// False when there is no such tab or it is hidden.
    bool showTab(const QString &key);
    QWidget *page(const QString &key) const;
    class BannerBar *banner() const { return m_banner; }

signals:
    void tabChanged(const QString &key);
    void problemsPressed();

private:
    int indexOf(const QString &key) const;

    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_badge;
    QBoxLayout *m_header;
    BannerBar *m_banner;
    QTabWidget *m_tabs;
};

} // namespace lansnav
