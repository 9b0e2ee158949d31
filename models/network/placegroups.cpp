// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/placegroups.h"

#include "list/foldedtext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

int firstColumnOf(const ImportPlan &plan, const QStringList &fields)
{
    int first = std::numeric_limits<int>::max();
    for (auto column = plan.mapping.cbegin(); column != plan.mapping.cend(); ++column)
        if (fields.contains(column.value()))
            first = std::min(first, column.key());
    return first;
}

} // namespace

PlaceGroups::PlaceGroups(const ImportPlan &plan, const ImportColumns &columns, const PlaceIndex &places)
{
    const QString field = columns.has(u"municipality") ? u"municipality"_s : u"seat"_s;
    if (!columns.has(field))
        return;
    read(plan, columns, places, field);
    const bool isBefore = firstColumnOf(plan, {field}) < firstColumnOf(plan, {u"name"_s, u"given"_s, u"family"_s});
    if (isBefore && !m_comesBack && !m_places.isEmpty())
        m_above = m_values > 1 && !m_startsBlank ? Above::Means : Above::MayMean;
    else
        m_places.clear();
}

void PlaceGroups::read(const ImportPlan &plan, const ImportColumns &columns, const PlaceIndex &places, const QString &field)
{
    QSet<QString> seen;
    Id current;
    const ImportRow *before = nullptr;
    for (const ImportRow &row : plan.rows) {
        const bool isAnew = !before || row.section.line != before->section.line || row.section.list != before->section.list || row.section.sheet.name != before->section.sheet.name;
        if (isAnew) {
            seen.clear();
            current = Id();
        }
        // Several people of one line share its cells.
        const bool isSameLine = before && row.line == before->line;
        before = &row;
        if (isSameLine)
            continue;
        const QString said = columns.text(row, field);
        if (said.isEmpty() && seen.isEmpty()) {
            m_startsBlank = true;
            continue;
        }
        if (columns.writtenName(row).isEmpty()) {
            // Nobody's, and what it says is a title's.
            current = said.isEmpty() ? current : Id();
            continue;
        }
        if (!said.isEmpty()) {
            m_isUsed = true;
            current = places.municipality(said);
            const QString value = current.isNull() ? folded(said) : current.hex();
            if (seen.contains(value)) {
                m_comesBack = true;
                return;
            }
            seen.insert(value);
            ++m_values;
            continue;
        }
        const QString workplace = columns.text(row, u"workplace");
        if (!workplace.isEmpty() && (places.isOfNoMunicipality(workplace) || !places.municipalityIn(workplace).isNull()))
            continue;
        if (!current.isNull())
            m_places.insert(row.line, current);
    }
}

} // namespace lansnav
