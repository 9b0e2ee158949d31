// SPDX-License-Identifier: GPL-3.0-or-later
#include "area/namefinder.h"

#include "list/foldedtext.h"

#include <algorithm>
#include <array>

namespace lansnav {

namespace {

/// How well a name fits: 0 whole, 1 begins, 2 contains, 3 not at all.
size_t fit(const QStringList &names, const QString &wanted)
{
    size_t best = 3;
    for (const QString &name : names) {
        const QString known = folded(name);
        best = std::min(best, size_t(known == wanted ? 0 : known.startsWith(wanted) ? 1 : known.contains(wanted) ? 2 : 3));
    }
    return best;
}

FoundName bestOf(const QList<NamedRow> &rows, const QString &text, size_t worst)
{
    const Id id = Id::fromHex(text);
    const QString wanted = folded(text);
    std::array<QList<Id>, 4> found;
    for (const NamedRow &row : rows) {
        if (!id.isNull() && row.id == id)
            return {id};
        found[fit(row.names, wanted)].append(row.id);
    }
    if (wanted.isEmpty())
        return {};
    for (size_t i = 0; i <= worst; ++i)
        if (!found[i].isEmpty())
            return {found[i].first(), found[i].size() > 1};
    return {};
}

} // namespace

FoundName findByName(const QList<NamedRow> &rows, const QString &text)
{
    return bestOf(rows, text, 2);
}

FoundName findWhole(const QList<NamedRow> &rows, const QString &text)
{
    return bestOf(rows, text, 0);
}

QStringList namesWith(const QList<NamedRow> &rows, const QString &text)
{
    const QString wanted = folded(text);
    QStringList names;
    for (const NamedRow &row : rows)
        if (!wanted.isEmpty() && !row.names.isEmpty() && fit(row.names, wanted) < 3)
            names.append(row.names.last());
    return names;
}

} // namespace lansnav
