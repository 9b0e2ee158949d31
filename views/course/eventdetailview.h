// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/eventpage.h"
#include "course/openclashes.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QMenu;
class QPushButton;

namespace lansnav {

class ClashBadge;
class DetailPane;
class EventAboutPage;
class HistoryView;

/// The chosen event: title, badge of problems, and its sub-tabs. Reads the whole event in one job and hands it to the pages.
class EventDetailView : public QWidget
{
    Q_OBJECT

public:
    explicit EventDetailView(const AppContext &context, QWidget *parent = nullptr);

    /// Null shows nothing.
    void setEvent(const Id &event);
    Id event() const { return m_event; }
    /// Opens a sub-tab and a row within it, as soon as the event has been read. Empty: the tab that is shown.
    void open(const QString &tab, const Id &row = {});
    QStringList tabKeys() const;
    DetailPane *pane() const { return m_pane; }
    EventPage::Reading reading() const { return m_reading; }

signals:
    void copyRequested(const lansnav::Id &event);

private:
    void addPages();
    void addHeader();
    void fillPapers(QMenu *menu);
    void showPapers();
    void addParts(const QString &key, const QString &title, const QList<std::pair<QString, EventPage *>> &parts);
    void addPage(const QString &key, const QString &title, EventPage *page);
    void read();
    void take(Result<EventReading> reading);
    void show(const EventPage::Reading &reading);
    void showTabs();
    void showProblems();
    void readClashes();
    void openPending();

    AppContext m_context;
    DetailPane *m_pane;
    ClashBadge *m_clashes = nullptr;
    HistoryView *m_history = nullptr;
    EventAboutPage *m_about = nullptr;
    QPushButton *m_papers = nullptr;
    QList<EventPage *> m_pages;
    EventPage::Reading m_reading;
    QSet<Id> m_withProgramme;   ///< events of one session whose programme was asked for
    Id m_event;
    Id m_shown;
    QString m_pendingTab;
    Id m_pendingRow;
    bool m_pending = false;
    int m_job = 0;
    QList<OpenClash> m_openClashes;
    int m_clashJob = 0;
    QTimer m_clashDelay{this};
};

} // namespace lansnav
