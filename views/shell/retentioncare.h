// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDate>
#include <QObject>

namespace lansnav {

class BackgroundJob;

/// Erases what the areas keep only for a time (Area::expired): some time after the file was opened, and once on each new day. Says
/// what it did in passing; when it cannot, it tries again the next hour.
class RetentionCare : public QObject
{
    Q_OBJECT

public:
    explicit RetentionCare(const AppContext &context, QObject *parent = nullptr);

    /// Looks now, on a thread of its own.
    void look();

signals:
    /// A round is over; how many rows were erased.
    void finished(int erased);

private:
    const AppContext &m_context;
    BackgroundJob *m_job;
    QDate m_done;       ///< the day that has been looked after
};

} // namespace lansnav
