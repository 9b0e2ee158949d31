// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changecopy.h"

namespace lansnav {

namespace {

constexpr int runLength = 512;

} // namespace

// FAIL: as in NewRows.
ChangeCopy::ChangeCopy(Database &db, const QByteArray &missing, qint64 site)
    : m_copy(db, "INSERT OR FAIL INTO main.change (" + ChangeRow::columns() + ", applied) SELECT " + ChangeRow::columns() + ", 1 FROM src.change m WHERE " + missing
                     + " AND m.seq BETWEEN ?2 AND ?3 ORDER BY m.seq, m.nonce"),
      m_wait(db, "UPDATE main.change SET applied = 0 WHERE site = ? AND seq = ? AND nonce = ?"), m_site(site)
{
}

Result<void> ChangeCopy::add(const ChangeRow &change, bool readable)
{
    // Uses of one number stay together, since a run is known by its numbers.
    if (m_count >= runLength && change.seq != m_last)
        if (const auto done = finish(); !done)
            return done;
    if (m_first == 0)
        m_first = change.seq;
    m_last = change.seq;
    ++m_count;
    if (!readable)
        m_waiting.append({change.seq, change.nonce});
    return {};
}

Result<void> ChangeCopy::finish()
{
    if (m_first == 0)
        return {};
    if (const auto done = m_copy.bind(1, m_site).bind(2, m_first).bind(3, m_last).run(); !done)
        return done;
    for (const auto &[seq, nonce] : std::as_const(m_waiting))
        if (const auto done = m_wait.bind(1, m_site).bind(2, seq).bind(3, nonce).run(); !done)
            return done;
    m_first = m_last = 0;
    m_count = 0;
    m_waiting.clear();
    return {};
}

} // namespace lansnav
