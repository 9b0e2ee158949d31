// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace lansnav {

/// What a file remembers of itself (table local_state): with whom it syncs, how often and what it last saw, what is to be erased and was
/// told. Never published and not part of the history.
class LocalState
{
public:
    /// What syncs noticed and nobody has been told yet; a sentence a line. It may name people.
    static inline const QString untoldKey = QStringLiteral("untold");

    explicit LocalState(Database &db) : m_db(db) {}

    /// Empty when nothing is remembered.
    Result<QString> value(const QString &key) const
    {
        const auto found = m_db.value(QStringLiteral("SELECT value FROM local_state WHERE key = ?"), {key});
        if (!found)
            return found.error();
        return found->toString();
    }
    Result<void> set(const QString &key, const QString &value) const
    {
        return m_db.run(QStringLiteral("INSERT INTO local_state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE excluded.value IS NOT value"),
                        {key, value});
    }
    Result<void> remove(const QString &key) const { return m_db.run(QStringLiteral("DELETE FROM local_state WHERE key = ?"), {key}); }

private:
    Database &m_db;
};

} // namespace lansnav
