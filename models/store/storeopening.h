// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QThread>

#include <memory>

namespace lansnav {

/// Opens a file on a thread of its own, while the window that will show it is still being made: reading the file's schema and
/// waiting for the disk take as long as making a window does.
class StoreOpening
{
public:
    /// Begins at once. `environment` outlives the opening and the store.
    StoreOpening(const QString &path, const Schema &schema, Environment &environment, const Store::Options &options = Store::Options());
    /// Waits; a store nobody has taken is closed.
    ~StoreOpening();
    StoreOpening(const StoreOpening &) = delete;
    StoreOpening &operator=(const StoreOpening &) = delete;

    /// Absolute.
    QString path() const { return m_path; }
    /// Waits until the file is open, as Store::open() says. The store belongs to the thread that made this opening, which is the
    /// one to call. Only once.
    Result<std::unique_ptr<Store>> take();

private:
    QString m_path;
    std::unique_ptr<QThread> m_thread;
    Result<std::unique_ptr<Store>> m_opened;
};

} // namespace lansnav
