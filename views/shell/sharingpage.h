// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/syncservice.h"

#include <QWidget>

namespace lansnav {

/// Settings: what the file is synced with, and how often.
class SharingPage : public QWidget
{
    Q_OBJECT

public:
    /// `service` outlives the page.
    explicit SharingPage(SyncService &service, QWidget *parent = nullptr);

signals:
    /// The user wants to choose the shared file.
    void shareWanted();
};

} // namespace lansnav
