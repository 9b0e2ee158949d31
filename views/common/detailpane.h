// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace lansnav {

class BannerBar;
class ElidedLabel;
class HistoryView;
struct AppContext;

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
    /// The badge counts those that have to be mended, not the notes.
    void setProblems(const QList<Problem> &problems);
    /// A widget to the right of the title (a button); takes ownership.
    void addHeaderWidget(QWidget *widget);

    /// Adds a sub-tab; takes ownership of the page.
    void addTab(const QString &key, const QString &title, QWidget *page);
    /// Adds sub-tab "history", which is empty until it is given a row; what was taken back is told as a toast.
    HistoryView *addHistory(const AppContext &context);
    void setTabShown(const QString &key, bool shown);
    void setTabTitle(const QString &key, const QString &title);
    /// Keys of the tabs that are shown, in order.
    QStringList tabKeys() const;
    QString currentTab() const;
    /// False when there is no such tab or it is hidden.
    bool showTab(const QString &key);
    QWidget *page(const QString &key) const;
    BannerBar *banner() const { return m_banner; }

signals:
    void tabChanged(const QString &key);
    void problemsPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    int indexOf(const QString &key) const;
    void refreshMark();

    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_badge;
    QBoxLayout *m_header;
    BannerBar *m_banner;
    QTabWidget *m_tabs;
    bool m_isBad = false;
};

} // namespace lansnav
