// SPDX-License-Identifier: GPL-3.0-or-later
// The overview of family centres.
#include "parenting/parentingblocks.h"

#include "calendar/uilocale.h"
#include "parenting/papercells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lansnav {

namespace {

/// Short enough for one line of a narrow column.
QString columnDate(const PartialDate &date)
{
    return date.precision() == PartialDate::Precision::Day ? uiLocale().toString(date.first(), u"d MMM yyyy"_s) : date.toText();
}

} // namespace

int CentreBlocks::count(CentreStatus status) const
{
    return int(std::count_if(m_centres.cbegin(), m_centres.cend(), [&](const FamilyCentre &centre) { return centre.statusOn(m_day) == status; }));
}

QStringList CentreBlocks::notCounted() const
{
    QStringList sentences;
    if (const int undated = count(CentreStatus::Undated))
        sentences.append(tr("%n without a date are not counted.", "family centres", undated));
    if (m_setupUnknown > 0)
        sentences.append(tr("%n opened later without it being entered since when they were being set up.", "family centres", m_setupUnknown));
    return sentences;
}

QStringList CentreBlocks::summary() const
{
    QStringList sentences{tr("%n family centre(s) in operation", nullptr, count(CentreStatus::Running)) + tr(" and %n being set up on %1.", nullptr, count(CentreStatus::BeingSetUp)).arg(ParentingWords::day(m_day))};
    sentences += notCounted();
    QStringList overdue;
    for (const FamilyCentre &centre : m_centres)
        if (centre.followUpOverdue(m_day))
            overdue.append(centre.municipalityName.isEmpty() ? centre.name : tr("%1 (%2)", "family centre, municipality").arg(centre.name, centre.municipalityName));
    if (!overdue.isEmpty())
        sentences.append(tr("The agreement should have been followed up: %1.").arg(ParentingWords::joined(overdue)));
    const auto members = std::count_if(m_centres.cbegin(), m_centres.cend(), [](const FamilyCentre &centre) { return centre.ffff; });
    if (!m_centres.isEmpty())
        sentences.append(tr("%1 of %2 are members of FFFF.").arg(members).arg(m_centres.size()));
    return sentences;
}

report::TileMap CentreBlocks::tileMap() const
{
    report::TileMap map{tr("Family centres on %1").arg(ParentingWords::day(m_day)), {}};
    for (const Municipality &municipality : m_municipalities) {
        int running = 0, beingSetUp = 0;
        for (const FamilyCentre &centre : m_centres) {
            if (centre.municipality != municipality.id)
                continue;
            const CentreStatus status = centre.statusOn(m_day);
            running += status == CentreStatus::Running;
            beingSetUp += status == CentreStatus::BeingSetUp;
        }
        const QString word = running > 0 ? tr("%n in operation", nullptr, running) : beingSetUp > 0 ? tr("%n being set up", nullptr, beingSetUp) : tr("none", "family centre");
        map.tiles.append({municipality.shortName, municipality.name, word, running > 0 ? report::TileState::Good : beingSetUp > 0 ? report::TileState::Warn : report::TileState::Neutral,
                          municipality.tileColumn, municipality.tileRow});
    }
    return map;
}

report::Table CentreBlocks::table() const
{
    report::Table table;
    table.caption = tr("Family centres");
    table.columns = {report::column(tr("Name"), 2), report::column(tr("Municipality"), 1.3), report::column(tr("Status"), 1.1), report::column(tr("Being set up since"), 1.1), report::column(tr("In operation since"), 1.1),
                     report::column(tr("Professions there"), 2.4), report::column(tr("Agreement"), 1.2), report::column(tr("Signed"), 1), report::column(tr("To be followed up"), 1.1),
                     report::column(tr("Followed up"), 1.1), report::column(tr("FFFF"), 0.8)};
    for (const FamilyCentre &centre : m_centres)
        table.rows.append({centre.name, centre.municipalityName, ParentingWords::of(centre.statusOn(m_day)), columnDate(centre.setupSince), columnDate(centre.start), centre.professions.join(u", "_s),
                           ParentingWords::of(centre.agreement()), columnDate(centre.agreementSigned), columnDate(centre.agreementFollowUp), columnDate(centre.agreementFollowedUp),
                           centre.ffff ? tr("member", "of FFFF") : QString()});
    report::dropEmptyColumns(table);
    table.source = tr("family centres that were there on %1; agreements and membership as entered now").arg(ParentingWords::day(m_day));
    return table;
}

report::Table CentreBlocks::sums() const
{
    report::Table sums;
    sums.caption = tr("Number of family centres");
    sums.columns = {report::column(tr("Status"), 2), report::column(tr("How many"), 1, report::Align::Right)};
    for (const CentreStatus status : {CentreStatus::Running, CentreStatus::BeingSetUp, CentreStatus::Undated})
        if (const int number = count(status); number > 0 || status != CentreStatus::Undated)
            sums.rows.append({ParentingWords::of(status), countCell(number)});
    return sums;
}

QList<report::Block> CentreBlocks::counts() const
{
    if (m_centres.isEmpty())
        return {};
    report::Table numbers = sums();
    numbers.legend = tr("As of %1.").arg(ParentingWords::day(m_day));
    QList<report::Block> blocks{report::Heading{tr("Family centres")}, numbers};
    if (const QStringList sentences = notCounted(); !sentences.isEmpty())
        blocks.append(report::Paragraph{sentences.join(u' '), true});
    return blocks;
}

QList<report::Block> CentreBlocks::blocks() const
{
    if (m_centres.isEmpty())
        return {report::Paragraph{tr("No family centre is entered for that day."), true}};
    QList<report::Block> blocks;
    if (m_only.isNull())
        blocks += {sums(), tileMap()};
    blocks += {report::Heading{tr("Family centres")}, table()};
    return blocks;
}

} // namespace lansnav
