// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/appcontext.h"

#include <QDate>
#include <QObject>

namespace lansnav {

class BackgroundJob;
class BannerBar;

/// Erases what the areas keep only for a time (Area::expired): some time after the file was opened, and once on each new day. What is to go
/// is said beforehand (Area::announced), what has gone afterwards, and both stay until they are read; when it cannot, it tries again the
/// next hour.
class RetentionCare : public QObject
{
    Q_OBJECT

public:
    /// `banner` outlives it.
    RetentionCare(const AppContext &context, BannerBar &banner, QObject *parent = nullptr);

    /// Looks now, on a thread of its own.
    void look();

signals:
    /// A round is over; how many rows were erased.
    void finished(int erased);

private:
    struct Round;
    void tell(const Round &round);

    const AppContext &m_context;
    BannerBar &m_banner;
    BackgroundJob *m_job;
    QDate m_done;       ///< the day that has been looked after
};

} // namespace lansnav
