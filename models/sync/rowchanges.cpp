// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rowchanges.h"

namespace lansnav {

Sight sightOf(Causality &causality)
{
    return {[&](const LoggedChange &later, const LoggedChange &earlier) { return causality.hadSeen(later.place(), earlier.place()); },
            [&](const LoggedChange &later, const LoggedChange &earlier) { return causality.mayHaveSeen(later.place(), earlier.place()); }};
}

RowChanges::RowChanges(Database &db)
    : m_read(db, "SELECT hlc, site, nonce, seq, op, schema, patch FROM change WHERE row = ? AND tbl = ? AND op <> 'P' ORDER BY hlc, site, nonce")
{
}

Result<QList<LoggedChange>> RowChanges::of(const QString &table, const Id &row)
{
    m_read.bind(1, row).bindText(2, table);
    QList<LoggedChange> changes;
    while (m_read.next()) {
        LoggedChange change{{m_read.integer(0), m_read.integer(1), m_read.integer(2)}, m_read.integer(3), m_read.bytes(4) == "I", int(m_read.integer(5)), m_read.isNull(6), {}};
        if (!change.emptied) {
            auto values = PatchValues::parse(m_read.bytes(6));
            change.emptied = !values;
            if (values)
                change.values = std::move(*values);
        }
        changes.append(std::move(change));
    }
    const Result<void> done = m_read.result();
    m_read.reset();
    if (!done)
        return done.error();
    return changes;
}

} // namespace lansnav
