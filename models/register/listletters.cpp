// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/listletters.h"

#include <algorithm>

namespace lansnav {

namespace {

/// So many lines of Swedish names and places have some å, ä or ö among them.
constexpr qsizetype enoughLines = 8;

bool hasRing(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u"åäöÅÄÖ\x0308\x030a").contains(c); });
}

} // namespace

bool ListLetters::areWithoutRings() const
{
    if (!m_areWithout)
        m_areWithout = findOut();
    return *m_areWithout;
}

bool ListLetters::findOut() const
{
    const auto anyRing = [](const QStringList &texts) { return std::any_of(texts.cbegin(), texts.cend(), hasRing); };
    if (anyRing(m_plan.headings) || std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(), [&](const ImportRow &row) { return anyRing(row.cells); }))
        return false;
    if (m_plan.rows.size() >= enoughLines)
        return true;
    // "Orebro" tells it of a short list.
    return std::any_of(m_plan.rows.cbegin(), m_plan.rows.cend(), [this](const ImportRow &row) {
        return hasRing(m_places.municipalityName(m_places.municipality(m_columns.text(row, u"municipality"))));
    });
}

} // namespace lansnav
