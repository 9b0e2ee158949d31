// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QFile>
#include <QList>
#include <QObject>

#include <algorithm>
#include <cstring>

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
