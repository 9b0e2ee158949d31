// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area/area.h"
#include "store/search.h"
#include "store/store.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace lansnav {

/// A place a search result leads to.
struct FoundRow
{
    QString title;      ///< masked for protected identity
    QString kind;       ///< what it is, translated: "person"
    QString area;       ///< Area::key
    Id row;             ///< row of the area's list
    QString tab;        ///< sub-tab, when the result lies below the list's row
    Id detail;
};

/// Search over everything in one open file: keeps the index up with the log on a thread of its own, and finds.
class SearchService : public QObject
{
    Q_OBJECT

public:
    SearchService(Store &store, const QList<Area> &areas, QObject *parent = nullptr);
    ~SearchService() override;

    /// Finds on the store's worker; `done` comes on this thread, unless `context` is gone by then.
    void find(QObject *context, const QString &typed, int limit, std::function<void(Result<QList<FoundRow>>)> done);
    /// Indexes what changed since the last time, in the background.
    void catchUp();
    /// Waits until the background indexing has ended (tests, closing).
    void wait();

signals:
    void caughtUp();

private:
    class Reading;

    Store &m_store;
    std::shared_ptr<const Reading> m_reading;   ///< shared with searches, which the store's worker may still run when this is gone
    QThreadPool m_pool;
    std::atomic_bool m_stop = false;
    bool m_running = false;
    bool m_again = false;
};

} // namespace lansnav
