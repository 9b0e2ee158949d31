// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/importproposal.h"

#include "exchange/headermatch.h"
#include "exchange/values.h"

#include <algorithm>

namespace lansnav::importproposal {

namespace {

/// One day in a heading may be anything ("Updated 2026-03-01"); from two on it is a list of days.
constexpr int fewestDays = 2;
/// Headings stand near the top and the left; a large sheet is not gone through while the user waits.
constexpr qsizetype mostLines = 20;
constexpr qsizetype mostColumns = 100;

bool isDay(const QString &text)
{
    return parse::headedDate(text) || parse::date(text, {.excelSerial = true}).precision() == PartialDate::Precision::Day;
}

int daysIn(const HeaderRow &row)
{
    return int(std::count_if(row.mapping.cbegin(), row.mapping.cend(), [](const QString &mapped) {
        const qsizetype colon = mapped.indexOf(u':');
        return colon > 0 && (isDay(mapped.mid(colon + 1)) || QStringView(mapped).sliced(colon + 1).startsWith(u"--"));
    }));
}

} // namespace

Better forHeadings(const QList<const ImportKind *> &kinds, const ImportKind &chosen, const QStringList &headings)
{
    Better better;
    if (std::count_if(headings.cbegin(), headings.cend(), isDay) < fewestDays)
        return better;
    const HeaderRow own = HeaderMatcher(chosen).row(headings);
    if (daysIn(own) >= fewestDays)
        return better;
    for (const ImportKind *kind : kinds) {
        const HeaderRow row = HeaderMatcher(*kind).row(headings);
        const int days = row.counts ? daysIn(row) : 0;
        // Of equals the one that is read into what has been pointed out already.
        const bool closer = better.kind && days == better.days && kind->targets == chosen.targets && better.kind->targets != chosen.targets;
        if (days >= fewestDays && (days > better.days || closer))
            better = {kind, days, int(own.mapping.size())};
    }
    return better;
}

Better forSheet(const QList<const ImportKind *> &kinds, const ImportKind &chosen, const Sheet &sheet)
{
    for (qsizetype i = 0; i < std::min(sheet.rows.size(), mostLines); ++i) {
        const Better better = forHeadings(kinds, chosen, sheet.rows.at(i).mid(0, mostColumns));
        if (better.kind)
            return better.days > better.others ? better : Better();
    }
    return {};
}

} // namespace lansnav::importproposal
