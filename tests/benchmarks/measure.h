// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"
#include "common/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QList>
#include <QObject>

#include <algorithm>
#include <cstring>
#include <functional>

namespace lansnav::bench {

/// Counts what is painted of the widgets it is installed on.
class PaintCount : public QObject
{
public:
    int painted = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint;
        return false;
    }
};

inline double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// How long it took, in milliseconds.
inline double timed(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Medians of two measurements, in milliseconds.
struct Medians
{
    double first = 0;
    double second = 0;
};

/// Measures one after the other so many times, after once more that warms the caches.
inline Medians inTurns(int rounds, const std::function<double()> &first, const std::function<double()> &second)
{
    QList<double> firsts;
    QList<double> seconds;
    for (int round = 0; round <= rounds; ++round) {
        const double a = first();
        const double b = second();
        if (round == 0)
            continue;
        firsts.append(a);
        seconds.append(b);
    }
    return {median(firsts), median(seconds)};
}

/// The detail view of an area over an open file, as wide as in the window, on one of its sub-tabs.
template<class View>
class OpenedDetail
{
public:
    using Set = void (View::*)(const Id &);
    using IsShown = bool (*)(const View &view, const Id &subject);

    /// Shows `subject` on `tab`. `areas` outlives this; `isShown` says whether what was read is of that one.
    OpenedDetail(Store &store, const QList<Area> &areas, Set set, IsShown isShown, const Id &subject, const QString &tab)
        : m_context(contextOf(store, areas, m_settings)), m_view(m_context), m_set(set), m_isShown(isShown)
    {
        m_view.installEventFilter(&m_paints);
        m_view.resize(760, 680);
        m_view.setVisible(true);
        (m_view.*m_set)(subject);
        m_view.open(tab);
    }

    /// Milliseconds from asking for another until what was read of it has been painted.
    double open(const Id &subject)
    {
        return timed([&] {
            (m_view.*m_set)(subject);
            while (!m_isShown(m_view, subject))
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            m_paints.painted = 0;
            m_view.update();
            while (m_paints.painted == 0)
                QCoreApplication::processEvents();
        });
    }

private:
    static AppContext contextOf(Store &store, const QList<Area> &areas, Settings &settings)
    {
        AppContext context;
        context.store = &store;
        context.areas = &areas;
        context.settings = &settings;
        return context;
    }

    PaintCount m_paints;        // outlives the view it watches
    Settings m_settings;
    AppContext m_context;
    View m_view;
    Set m_set;
    IsShown m_isShown;
};

/// How much memory the program has taken at most since this was made, in megabytes; 0 where /proc does not tell.
class MemoryGrowth
{
public:
    MemoryGrowth()
    {
        // The peak from here on.
        if (QFile peak(QStringLiteral("/proc/self/clear_refs")); peak.open(QIODevice::WriteOnly))
            peak.write("5");
        m_before = line("VmRSS:");
    }
    double megabytes() const { return line("VmHWM:") - m_before; }

private:
    static double line(const char *name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray &row : status.readAll().split('\n'))
            if (row.startsWith(name))
                return row.mid(qsizetype(std::strlen(name)) + 1).trimmed().split(' ').first().toDouble() * 1.024 / 1000;
        return 0;
    }

    double m_before = 0;
};

} // namespace lansnav::bench
